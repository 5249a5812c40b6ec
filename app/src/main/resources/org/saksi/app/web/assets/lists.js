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
  say(`${items.filter((item) => !item.hidden).length} of ${items.length} shown`);
});

const order = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

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
      bodies.sort((a, b) => (down ? -1 : 1) * order.compare(value(a), value(b)));
      (table.tBodies.length > 1 ? table : table.tBodies[0]).append(...bodies);
    });
  }
}

export function sortables(within = document) {
  within.querySelectorAll('table[data-sortable]').forEach(sortable);
}
sortables();
