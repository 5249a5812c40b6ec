// Folds the origins of each measure away until they are asked for, and walks the rows.
import { typing } from './walk.js';

const table = document.getElementById('figures');

function set(button, open) {
  button.setAttribute('aria-expanded', String(open));
  document.getElementById(button.getAttribute('aria-controls')).hidden = !open;
}

if (table) {
  const buttons = [...table.querySelectorAll('.origins-open')];
  const opened = () => window.location.hash.match(/^#(r\d+)$/)?.[1];
  buttons.forEach((button) => set(button, ['here', opened()].includes(button.closest('tbody').id)));
  document.getElementById('here')?.scrollIntoView({ block: 'center' });
  table.addEventListener('click', (event) => {
    const button = event.target.closest('.origins-open');
    if (button) {
      const open = button.getAttribute('aria-expanded') === 'false';
      set(button, open);
      // Whoever comes back from the words finds the row open.
      history.replaceState(null, '', open ? `#${button.closest('tbody').id}` : window.location.pathname + window.location.search);
    }
  });
  window.addEventListener('beforeprint', () => {
    buttons.forEach((button) => set(button, true));
    table.querySelectorAll('.why').forEach((why) => (why.open = true));
  });
  const back = (event) => event.target.closest?.('.why')?.classList.remove('away');
  table.addEventListener('pointerout', back);
  table.addEventListener('focusout', back);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      table.querySelectorAll('.why').forEach((why) => why.classList.add('away'));
      return;
    }
    if (typing(event) || (event.key !== 'j' && event.key !== 'k')) {
      return;
    }
    const shown = [...table.querySelectorAll('.origins-open')].filter((button) => !button.closest('tbody').hidden);
    const now = shown.indexOf(document.activeElement);
    shown[Math.min(shown.length - 1, Math.max(0, now + (event.key === 'j' ? 1 : -1)))]?.focus();
    event.preventDefault();
  });
}
