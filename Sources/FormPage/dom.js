// Elements and fields. Text goes into the page as text alone, never as markup.

const byID = (id) => document.getElementById(id);

/** An element with attributes, listeners (`onclick: …`) and children, of which texts become text. */
function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key.slice(2), value);
    else if (value !== null && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== null && child !== ''));
  return element;
}

/** Puts a text in an element unless it is there. */
function put(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function button(label, onclick, attributes = {}) {
  return el('button', { type: 'button', onclick, ...attributes }, label);
}

/**
 * A labelled text field with a place for what is wrong with it.
 *
 * `unseen` is what only a screen reader adds to the label, as fields of many rows have the same one; `inWords` says
 * what a text was read as, which is shown once the field is left.
 */
function field({ id, label, unseen = '', value, set, hint = '', lines = 0, kind = '', inWords, ...attributes }) {
  const words = inWords ? el('p', { id: `${id}-words`, class: 'hint' }, inWords(value)) : null;
  const input = el(lines > 0 ? 'textarea' : 'input', {
    id, rows: lines || null, type: lines > 0 ? null : 'text', autocomplete: 'off',
    'aria-describedby': `${hint ? `${id}-hint ` : ''}${words ? `${id}-words ` : ''}${id}-fault`, ...attributes,
    onchange: () => words && showSoon(() => put(words, inWords(input.value))),
    oninput: () => {
      set(input.value);
      if (words) put(words, '');
      changed();
    },
  });
  input.value = value;
  return el('div', { class: `field ${kind}` },
    el('label', { for: id }, label, el('span', { class: 'unseen' }, unseen)),
    input,
    hint ? el('p', { id: `${id}-hint`, class: 'hint' }, hint) : null,
    words,
    faultPlace(id));
}

const faultPlace = (id) => el('p', { id: `${id}-fault`, class: 'fault', hidden: true });

/** A choice of one of a few; each choice is [value, label]. */
function choice({ id, legend, unseen = '', value, set, choices }) {
  const options = choices.map(([key, label], index) => {
    const input = el('input', {
      type: 'radio', name: id, id: index === 0 ? id : `${id}-${index}`, 'aria-describedby': `${id}-fault`,
      onchange: () => set(key),
    });
    input.checked = key === value;
    return el('label', { class: 'option' }, input, label);
  });
  return el('fieldset', { class: 'choice' },
    el('legend', {}, legend, el('span', { class: 'unseen' }, unseen)), el('div', { class: 'options' }, ...options),
    faultPlace(id));
}

/** The problems that are shown, by the field's id. */
const shown = new Map();

/**
 * Shows the problems at their fields. One that is new waits until its field, or for a missing part its whole group, is
 * left, so that nobody is interrupted; what must not be missing is shown only when `isAsked` for or once it was.
 */
function showProblems(problems, isAsked = false) {
  const current = new Map();
  for (const problem of problems) {
    if (current.has(problem.field) || (!shown.has(problem.field) && !isAsked && isEarly(problem))) continue;
    current.set(problem.field, problem);
  }
  for (const id of shown.keys()) if (!current.has(id)) showProblem(id, null);
  for (const [id, problem] of current) showProblem(id, problem);
}

function isEarly({ field, fault, kind }) {
  const isMissing = /Missing$/.test(fault[0]);
  if (kind === 'missing') return isMissing || byID(field) === document.activeElement;
  const isOfGroup = isMissing || /^need/.test(fault[0]);
  const place = byID(field)?.closest(isOfGroup ? 'fieldset' : '.field, fieldset');
  return place ? place.contains(document.activeElement) : false;
}

function showProblem(id, problem) {
  const input = byID(id);
  const place = byID(`${id}-fault`);
  if (problem) shown.set(id, problem);
  else shown.delete(id);
  if (!input || !place) return;
  put(place, problem ? t(...problem.fault) : '');
  place.hidden = !problem;
  place.classList.toggle('unusual', problem?.kind === 'hint');
  if (problem && problem.kind !== 'hint' && input.tagName !== 'FIELDSET') input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
}

/** Goes to a field or a row, wherever it is, even where the search hides it. */
function goTo(id) {
  const target = byID(id);
  if (!target) return;
  if (target.closest('[hidden]')) clearSearch();
  for (let details = target.closest('details'); details; details = details.parentElement.closest('details')) {
    details.open = true;
  }
  const focusable = target.tagName === 'FIELDSET' ? target.querySelector('input') : target;
  focusable.focus({ preventScroll: true });
  target.scrollIntoView({ block: target.matches('section') ? 'start' : 'center' });
}
