// The words that are selected in the document, and where they begin in it, counted in code points.
export function picked() {
  const selection = window.getSelection();
  if (selection.rangeCount === 0 || selection.isCollapsed) {
    return {};
  }
  const range = selection.getRangeAt(0);
  const within = (node) => (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement)?.closest('[data-at]');
  const paragraph = within(range.startContainer);
  if (!paragraph || paragraph !== within(range.endContainer)) {
    return {};
  }
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return { words: range.toString(), at: Number(paragraph.dataset.at) + [...before.toString()].length };
}
