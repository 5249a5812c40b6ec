// What every page does: lock itself when nobody does anything, walk the thread, show the keys, filter and sort lists.
import './idle.js';
import './walk.js';
import './lists.js';
document.getElementById('recorded')?.focus();
if (document.getElementById('dropzone')) {
  import('./arrivals.js');
}
