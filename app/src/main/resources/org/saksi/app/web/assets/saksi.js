// What every page does: locks itself when nobody does anything, walks the thread, shows the keys. Each page's own module does the rest.
import './idle.js';
import './walk.js';
