// Takes files in, one after another: each as the raw body of a request, with its progress and what became of it in words.
import { part, elements, token, leave, say } from './part.js';
import { sortables } from './lists.js';

const zone = document.getElementById('dropzone');
const chooser = document.getElementById('files');
const list = document.getElementById('arrived');
const form = document.getElementById('intake');
const waiting = [];
let busy = false;

function line(file) {
  const item = document.createElement('li');
  item.className = 'arrived-file waiting';
  const name = document.createElement('span');
  name.className = 'arrived-name';
  name.textContent = file.name;
  const bar = document.createElement('progress');
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute('aria-label', `Sealing ${file.name}`);
  const words = document.createElement('span');
  words.className = 'arrived-words';
  words.textContent = 'Waiting.';
  item.append(name, bar, words);
  list.prepend(item);
  return { item, bar, words };
}

function intake(file) {
  const fields = new URLSearchParams(new FormData(form));
  fields.set('name', file.within || file.name);
  fields.set('type', file.type);
  return fields.toString();
}

function refused(words) {
  const item = document.createElement('li');
  item.className = 'arrived-file refused';
  item.textContent = words;
  return item;
}

function refuse(words) {
  list.prepend(refused(words));
  say(words);
}

/** Sends one file; the older request is used because it alone tells how far it is. */
function send(file, shown) {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/exhibits');
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('X-Saksi-Part', '1');
    request.setRequestHeader('X-CSRF-TOKEN', token);
    request.setRequestHeader('X-Saksi-Intake', shown.intake);
    request.upload.onprogress = (event) => {
      shown.bar.value = event.loaded / event.total;
      shown.words.textContent = event.loaded < event.total ? 'Sealing.' : 'Sealed, being read.';
    };
    request.onload = () => {
      if (request.status === 401) {
        leave();
      } else {
        resolve(elements(request.responseText));
      }
    };
    request.onerror = () =>
      resolve(refused(`${file.name}: the server did not answer. Nothing of it is kept. See whether Saksi still runs, then drop it again.`));
    request.send(file);
  });
}

async function work() {
  if (busy) {
    return;
  }
  busy = true;
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const answer = await send(next.file, next.shown);
    const told = [...answer.querySelectorAll('.arrived-name, .arrived-words')].map((words) => words.textContent);
    const said = (told.join(' ') || answer.textContent).replace(/\s+/g, ' ').trim();
    next.shown.item.replaceWith(answer);
    say(said);
  }
  busy = false;
  const list = await part('/exhibits');
  if (list.ok) {
    const place = document.getElementById('exhibit-list');
    place.replaceChildren(list.content);
    const lede = document.getElementById('lede');
    if (place.querySelector('table')) {
      lede.textContent = lede.dataset.held;
    }
    sortables(place);
  }
}

function take(files) {
  if (!form.reportValidity()) {
    return;
  }
  for (const file of files) {
    waiting.push({ file, shown: { ...line(file), intake: intake(file) } });
  }
  work();
}

/** The files below an entry of what was dropped, folders followed; each keeps its path below what was dropped. */
async function below(entry) {
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    file.within = entry.fullPath.replace(/^\//, '');
    return [file];
  }
  const reader = entry.createReader();
  const files = [];
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) {
      return files;
    }
    for (const each of some) {
      files.push(...(await below(each)));
    }
  }
}

/** Takes what was dropped. A folder is followed; one that cannot be read is named. */
async function dropped(data) {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry && item.webkitGetAsEntry());
  if (!entries.some((entry) => entry && entry.isDirectory)) {
    take([...data.files]);
    return;
  }
  for (const entry of entries.filter(Boolean)) {
    try {
      take((await below(entry)).sort((a, b) => a.within.localeCompare(b.within)));
    } catch {
      refuse(`${entry.name}: the folder could not be read. Nothing of it was added. Check that it is still there, then drop it again.`);
    }
  }
}

function into() {
  const place = document.getElementById('into');
  place.textContent = form.elements.compartment.value;
  place.dataset.compartment = form.elements.compartment.value;
}

form.addEventListener('change', into);
into();
chooser.addEventListener('change', () => {
  take([...chooser.files]);
  chooser.value = '';
});
form.addEventListener('submit', (event) => event.preventDefault());
for (const kind of ['dragenter', 'dragover']) {
  document.addEventListener(kind, (event) => {
    event.preventDefault();
    zone.classList.add('over');
  });
}
document.addEventListener('dragleave', (event) => event.relatedTarget === null && zone.classList.remove('over'));
document.addEventListener('drop', (event) => {
  event.preventDefault();
  zone.classList.remove('over');
  dropped(event.dataTransfer);
});
window.addEventListener('beforeunload', (event) => busy && event.preventDefault());
