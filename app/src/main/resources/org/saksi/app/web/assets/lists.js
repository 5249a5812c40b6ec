// Filters what a page lists, says how much is left, and sorts tables by their heads.
import { say } from './part.js';

document.addEventListener('input', (event) => {
  const chosen = event.target.dataset?.filter;
  if (!chosen) {
    return;
  }
  const words = event.target.value.trim().toLowerCase().split(/\s+/);
  const items = [...document.querySelectorAll(chosen)];
  for (const item of items) {
    const text = item.textContent.toLowerCase();
    item.hidden = !words.every((word) => text.includes(word));
  }
  tell(event.target, items, items.filter((item) => !item.hidden).length);
});

/** Says in the list's head how many are left, and where none is, what to do. */
function tell(field, items, left) {
  say(`${left} of ${items.length} shown`);
  const head = field.closest('.listhead')?.querySelector('h2');
  if (head) {
    head.dataset.all ??= head.textContent;
    head.textContent = left === items.length ? head.dataset.all : `${left} of ${head.dataset.all}`;
  }
  const list = items[0]?.closest('table, ol, ul');
  if (!list) {
    return;
  }
  if (!list.nextElementSibling?.matches('.none-left')) {
    list.insertAdjacentElement('afterend', document.createElement('p')).className = 'none-left';
  }
  const words = list.nextElementSibling;
  words.hidden = left > 0;
  list.hidden = left === 0;
  const clear = document.createElement('button');
  clear.type = 'button';
  clear.className = 'more';
  clear.textContent = 'Clear the filter';
  clear.addEventListener('click', () => {
    field.value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
  });
  words.replaceChildren(`Nothing in this list holds “${field.value.trim()}”. Nothing is gone: the filter only hides. `, clear);
}

const order = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** By size where both are numbers. */
function compare(one, other) {
  const size = Number(one) - Number(other);
  return one === '' || other === '' || Number.isNaN(size) ? order.compare(one, other) : size;
}

function sortable(table) {
  for (const [column, head] of [...table.tHead.rows[0].cells].entries()) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const down = head.ariaSort === 'ascending';
      for (const other of table.tHead.rows[0].cells) {
        other.removeAttribute('aria-sort');
      }
      head.ariaSort = down ? 'descending' : 'ascending';
      const value = (body) => {
        const cell = body.rows ? body.rows[0].cells[column] : body.cells[column];
        return cell.dataset.sort ?? cell.textContent.trim();
      };
      const bodies = table.tBodies.length > 1 ? [...table.tBodies] : [...table.tBodies[0].rows];
      bodies.sort((a, b) => (down ? -1 : 1) * compare(value(a), value(b)));
      (table.tBodies.length > 1 ? table : table.tBodies[0]).append(...bodies);
    });
  }
}

export function sortables(within = document) {
  within.querySelectorAll('table[data-sortable]').forEach(sortable);
}
sortables();
