// Asks the server for a part of a page and makes elements of it. The one place where words from the server become elements.
const policy = window.trustedTypes
  ? window.trustedTypes.createPolicy('saksi', { createHTML: (html) => html })
  : { createHTML: (html) => html };

export const token = document.querySelector('meta[name="saksi-token"]').content;

/** The elements of a piece of HTML that this server rendered. */
export function elements(html) {
  const template = document.createElement('template');
  template.innerHTML = policy.createHTML(html);
  return template.content;
}

/** Asks for a part. Goes to the unlock page when the casebook was locked meanwhile. */
export async function part(address, options = {}) {
  const answer = await fetch(address, {
    ...options,
    headers: { 'X-Saksi-Part': '1', 'X-CSRF-TOKEN': token, ...(options.headers || {}) },
    credentials: 'same-origin',
    cache: 'no-store',
  });
  if (answer.status === 401 || answer.status === 403) {
    leave();
  }
  return { ok: answer.ok, content: elements(await answer.text()) };
}

// Pages of this casebook in the same browser: when one of them finds it shut, no other shows it any longer.
const pages = new BroadcastChannel('saksi');
if (document.querySelector('[data-shut]')) {
  pages.postMessage('locked');
} else {
  pages.addEventListener('message', (event) => event.data === 'locked' && leave());
}

/** Leaves nothing of the casebook on the screen and goes to the unlock page. */
export function leave() {
  document.body.replaceChildren();
  window.location.replace('/unlock?locked');
}

/** Tells people who listen instead of look. */
export function say(words) {
  document.getElementById('said').textContent = words;
}
