// The reading desk: one figure is at hand at a time; keys and buttons decide about it; notes stand beside the lines they speak of.
import { part, say } from './part.js';
import { typing } from './walk.js';
import { align, wide } from './margin.js';
import { picked } from './picked.js';
import { refuse } from './refusal.js';

const desk = document.getElementById('desk');
const notes = () => [...desk.querySelectorAll('.note')].filter((note) => !note.hidden);
const all = (key) => desk.querySelectorAll(`[data-figure="${key}"]`);
let atHand = null;
const adoptedElsewhere =
  Number(document.getElementById('adopted-count').textContent) - desk.querySelectorAll('.note[data-state="adopted"]').length;

function take(key, { scroll = true, focus = true } = {}) {
  if (atHand) {
    all(atHand).forEach((element) => element.classList.remove('at-hand'));
  }
  atHand = key;
  all(key).forEach((element) => element.classList.add('at-hand'));
  align(desk, key);
  const mark = document.getElementById(`m${key}`);
  const note = document.getElementById(`n${key}`);
  if (scroll && mark) {
    const box = mark.getBoundingClientRect();
    if (box.top < 160 || box.bottom > window.innerHeight - 220) {
      window.scrollBy({ top: box.top - window.innerHeight / 3 });
    }
    if (!wide.matches) {
      showBelow(mark, note);
    }
  }
  const listed = desk.querySelector(`.contents [data-figure="${key}"]`);
  listed?.scrollIntoView({ block: 'nearest' });
  if (focus) {
    note?.focus({ preventScroll: true });
  }
}

// Where the note stands under its lines: brings it up from behind the actions, as far as its number stays to be seen.
function showBelow(mark, note) {
  const actions = note.querySelector('.actions');
  const covered = actions && getComputedStyle(actions).position === 'fixed' ? actions.offsetHeight : 0;
  const hidden = note.getBoundingClientRect().bottom - (window.innerHeight - covered - 10);
  const room = mark.getBoundingClientRect().top - 120;
  if (hidden > 0 && room > 0) {
    window.scrollBy({ top: Math.min(hidden, room) });
  }
}

function step(by) {
  const keys = notes().map((note) => note.dataset.figure);
  if (keys.length > 0) {
    const now = keys.indexOf(atHand);
    take(keys[Math.min(keys.length - 1, Math.max(0, now < 0 ? (by > 0 ? 0 : keys.length - 1) : now + by))]);
  }
}

function replace(key, content) {
  const fresh = content.querySelector('.note');
  if (!fresh) {
    window.location.reload();
    return;
  }
  const old = document.getElementById(`n${key}`);
  old.replaceWith(fresh);
  const state = fresh.dataset.state;
  all(key).forEach((element) => {
    element.dataset.state = state;
    if (element.matches('.fig')) {
      element.setAttribute('aria-label', `${element.textContent}, ${state}`);
    }
    element.querySelectorAll('.state-dot').forEach((dot) => (dot.dataset.state = state));
  });
  const listed = desk.querySelector(`.contents [data-figure="${key}"]`);
  if (listed) {
    listed.querySelector('.contents-value').textContent = fresh.querySelector('.note-value').textContent;
    listed.querySelector('.contents-measure').textContent = fresh.querySelector('.note-measure').textContent;
  }
  document.getElementById('adopted-count').textContent = adoptedElsewhere + desk.querySelectorAll('.note[data-state="adopted"]').length;
  if (atHand === key) {
    take(key);
  } else {
    align(desk, atHand);
  }
  say(fresh.querySelector('.note-history').textContent);
}

function trouble(key, content) {
  const note = document.getElementById(`n${key}`);
  note.querySelector('.trouble')?.remove();
  note.querySelector('.note-more').prepend(content);
  align(desk, key);
}

async function decide(form) {
  const key = form.closest('.note').dataset.figure;
  const fields = new URLSearchParams(new FormData(form));
  const answer = await part(form.action, { method: 'POST', body: fields });
  if (!answer.ok && answer.content.querySelector('.note')) {
    const why = answer.content.querySelector('.trouble');
    replace(key, answer.content);
    trouble(key, why);
    return;
  }
  if (!answer.ok && form.matches('.correction')) {
    refuse(form, answer.content);
    align(desk, key);
    return;
  }
  (answer.ok ? replace : trouble)(key, answer.content);
}

async function correct(link) {
  const note = link.closest('.note');
  const answer = await part(link.href);
  const form = answer.content.querySelector('form');
  if (!form) {
    trouble(note.dataset.figure, answer.content);
    return;
  }
  const more = note.querySelector('.note-more');
  more.hidden = true;
  note.append(form);
  take(note.dataset.figure, { scroll: false, focus: false });
  form.querySelector('[data-first]').focus();
  form.querySelector('[data-first]').select();
}

async function byHand(link) {
  const place = document.getElementById('hand');
  const answer = await part(`${link.href}?${new URLSearchParams(picked())}`);
  place.replaceChildren(answer.content);
  place.hidden = false;
  const words = place.querySelector('[data-first]');
  (words?.value ? place.querySelector('[name="low"]') : words)?.focus();
  align(desk, atHand);
}

async function record(form) {
  const answer = await part(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
  const place = answer.ok && answer.content.querySelector('[data-goto]');
  if (place) {
    const target = new URL(place.dataset.goto, window.location.href);
    const samePage = target.pathname + target.search === window.location.pathname + window.location.search;
    window.location.assign(target);
    if (samePage) {
      window.location.reload();
    }
    return;
  }
  refuse(form, answer.content);
  align(desk, atHand);
}

function leaveHand() {
  const place = document.getElementById('hand');
  place.replaceChildren();
  place.hidden = true;
  align(desk, atHand);
  desk.querySelector('[data-hand]').focus();
}

function leaveAsItIs(note) {
  note.querySelector('.correction')?.remove();
  note.querySelector('.note-more').hidden = false;
  align(desk, note.dataset.figure);
  note.focus({ preventScroll: true });
}

desk.addEventListener('submit', (event) => {
  if (event.target.matches('.hand')) {
    event.preventDefault();
    record(event.target);
    return;
  }
  if (event.target.closest('.note')) {
    event.preventDefault();
    decide(event.target);
  }
});

desk.addEventListener('click', (event) => {
  const correcting = event.target.closest('[data-correct]');
  const cancelling = event.target.closest('[data-cancel]');
  const marked = event.target.closest('a.fig, .contents a, .note-open');
  const hand = event.target.closest('[data-hand]');
  if (hand) {
    event.preventDefault();
    byHand(hand);
  } else if (cancelling?.closest('.hand')) {
    event.preventDefault();
    leaveHand();
  } else if (correcting) {
    event.preventDefault();
    correct(correcting);
  } else if (cancelling) {
    event.preventDefault();
    leaveAsItIs(cancelling.closest('.note'));
  } else if (marked) {
    event.preventDefault();
    take(marked.closest('[data-figure]').dataset.figure);
  } else if (event.target.closest('.note')) {
    const key = event.target.closest('.note').dataset.figure;
    if (key !== atHand) {
      take(key, { scroll: false, focus: false });
    }
  }
});

document.addEventListener('keydown', (event) => {
  const note = atHand && document.getElementById(`n${atHand}`);
  if (event.key === 'Escape' && note?.querySelector('.correction')) {
    leaveAsItIs(note);
    return;
  }
  if (event.key === 'Escape' && event.target.closest?.('.hand')) {
    leaveHand();
    return;
  }
  if (event.defaultPrevented || typing(event) || document.querySelector('dialog[open]')) {
    return;
  }
  if (event.key === 'j' || event.key === 'k') {
    step(event.key === 'j' ? 1 : -1);
  } else if (event.key === 'n') {
    desk.querySelector('[data-hand]').click();
  } else if (note && ['a', 'c', 'x', 'u'].includes(event.key)) {
    const button = note.querySelector(`[data-key="${event.key}"]`);
    if (button) {
      button.click();
    } else {
      say('That cannot be done with this figure now.');
    }
  } else {
    return;
  }
  event.preventDefault();
});

function fromAddress() {
  const key = window.location.hash.match(/^#[mn](\d+-\d+)$/)?.[1];
  if (key && document.getElementById(`n${key}`)) {
    take(key);
    return true;
  }
  return false;
}

window.addEventListener('hashchange', fromAddress);
window.addEventListener('resize', () => align(desk, atHand));
desk.classList.add('live');
desk.querySelector('.contents details').open = window.matchMedia('(min-width: 1200px)').matches;
fromAddress() || align(desk, null);
document.fonts.ready.then(() => align(desk, atHand));
