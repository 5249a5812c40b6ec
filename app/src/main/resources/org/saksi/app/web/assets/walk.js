// Keys that work on every page: [ and ] walk the thread, ? shows the keys, Shift+L locks, / goes to the filter.
export const typing = (event) =>
  event.ctrlKey || event.metaKey || event.altKey || Boolean(event.target.closest?.('input, textarea, select, [contenteditable]'));

const thread = document.querySelector('.thread');
const keys = document.getElementById('keys');

const go = (address) => address && window.location.assign(address);

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || typing(event) || keys?.open) {
    return;
  }
  switch (event.key) {
    case '[':
      go(thread?.dataset.before);
      break;
    case ']':
      go(thread?.dataset.after);
      break;
    case '?':
      keys?.showModal();
      break;
    case 'L':
      document.getElementById('lock')?.submit();
      break;
    case '/': {
      const filter = document.querySelector('[data-filter]');
      if (!filter) {
        return;
      }
      filter.focus();
      break;
    }
    default:
      return;
  }
  event.preventDefault();
});

document.addEventListener('click', (event) => {
  if (event.target.closest('.keys-open')) {
    keys?.showModal();
  }
  for (const open of document.querySelectorAll('.looks[open]')) {
    if (!open.contains(event.target)) {
      open.open = false;
    }
  }
});
