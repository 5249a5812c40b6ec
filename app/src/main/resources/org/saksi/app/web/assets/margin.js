// Sets the notes in the margin level with the lines they speak of; the note at hand keeps its line, its neighbours make room. Where there is
// no margin the note at hand is folded under its line: an empty float as wide as the text opens the place for it.
const GAP = 10;
export const wide = window.matchMedia('(min-width: 1200px)');

export function align(desk, atHand) {
  const leaf = desk.querySelector('.leaf');
  const notes = [...leaf.querySelectorAll('.note')];
  if (!wide.matches) {
    notes.forEach((note) => (note.style.top = ''));
    leaf.style.minHeight = '';
    fold(leaf, atHand);
    return;
  }
  unfold(leaf);
  const origin = leaf.getBoundingClientRect().top;
  const placed = notes.map((note) => {
    const mark = document.getElementById(`m${note.dataset.figure}`);
    return { note, height: note.offsetHeight, top: mark ? mark.getBoundingClientRect().top - origin - 8 : 0 };
  });
  const fixed = Math.max(0, placed.findIndex((p) => p.note.dataset.figure === atHand));
  for (let i = fixed - 1; i >= 0; i--) {
    placed[i].top = Math.min(placed[i].top, placed[i + 1].top - placed[i].height - GAP);
  }
  let floor = 0;
  for (const p of placed) {
    p.top = Math.max(p.top, floor);
    floor = p.top + p.height + GAP;
  }
  placed.forEach((p) => (p.note.style.top = `${p.top}px`));
  leaf.style.minHeight = `${floor}px`;
}

function unfold(leaf) {
  leaf.querySelectorAll('.fold-gap').forEach((gap) => gap.remove());
  leaf.querySelectorAll('.note.folded').forEach((note) => note.classList.remove('folded'));
}

function fold(leaf, atHand) {
  unfold(leaf);
  const marks = atHand ? leaf.querySelectorAll(`.fig[data-figure="${atHand}"]`) : [];
  const note = document.getElementById(`n${atHand}`);
  if (marks.length === 0 || !note) {
    return;
  }
  note.classList.add('folded');
  const gap = document.createElement('span');
  gap.className = 'fold-gap';
  gap.style.height = `${note.offsetHeight + 2 * GAP}px`;
  marks[marks.length - 1].after(gap);
  const passage = note.closest('.passage');
  note.style.top = `${gap.getBoundingClientRect().top - passage.getBoundingClientRect().top + GAP}px`;
}
