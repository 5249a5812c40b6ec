// Locks the casebook when nobody has touched this page for the idle time, and tells the server while somebody does.
import { token, leave } from './part.js';

const idle = Number(document.querySelector('meta[name="saksi-idle-seconds"]').content) * 1000;

if (idle > 0) {
  const tell = Math.min(idle / 4, 60_000);
  let last = Date.now();
  let told = last;
  const touched = () => {
    last = Date.now();
    if (last - told > tell) {
      told = last;
      fetch('/here', { method: 'POST', headers: { 'X-CSRF-TOKEN': token, 'X-Saksi-Part': '1' }, credentials: 'same-origin' })
        .then((answer) => answer.status === 401 && leave())
        .catch(() => {});
    }
  };
  for (const kind of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart']) {
    window.addEventListener(kind, touched, { passive: true });
  }
  window.setInterval(() => {
    if (Date.now() - last >= idle) {
      leave();
    }
  }, Math.min(1000, idle / 4));
  // A page that comes back from the browser's memory is asked for anew: it may have been locked meanwhile.
  window.addEventListener('pageshow', (event) => event.persisted && window.location.reload());
}
