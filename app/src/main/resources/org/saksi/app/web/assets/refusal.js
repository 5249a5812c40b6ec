// Shows in a form why the server did not take it: above the field that is to be changed, and with that field at hand.
export function refuse(form, content) {
  form.querySelector('.trouble')?.remove();
  form.querySelector('[aria-invalid]')?.removeAttribute('aria-describedby');
  form.querySelector('[aria-invalid]')?.removeAttribute('aria-invalid');
  const words = content.querySelector('.trouble');
  const field = words.dataset.field ? form.querySelector(`[name="${words.dataset.field}"]`) : null;
  if (!field) {
    form.prepend(words);
    words.scrollIntoView({ block: 'nearest' });
    return;
  }
  words.id = `${field.id}-wrong`;
  (field.closest('.pair') ?? field.closest('.field')).before(words);
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', words.id);
  words.scrollIntoView({ block: 'nearest' });
  field.focus();
}
