// Opening and saving of evidence files, and what is said of it.

const largestFile = 20000000;

/** Says something beside the totals; null takes it back. */
function say(text, isBad = false) {
  byID('message').classList.toggle('said', text !== null);
  byID('message').classList.toggle('bad', isBad);
  byID('unsay').hidden = text === null;
  put(byID('said'), text ?? '');
}

/** Opens a file that is chosen or dropped; asks before answers are replaced. */
async function openFile(file) {
  try {
    if (file.size > largestFile) throw new Refusal('tooLarge');
    const bytes = await file.arrayBuffer().catch(() => {
      throw new Refusal('unreadable');
    });
    const opened = readEvidence(decoded(bytes));
    if (!isEmptyForm(typed) && !confirm(t('replaceSure', file.name))) return;
    take(opened);
    say(t('loaded', file.name));
  } catch (error) {
    say(refusal(error, file.name), true);
  }
}

/** How files of other kinds start, by what is said of them; Excel has had two kinds. */
const otherKinds = { isOffice: ['PK\x03\x04', '\xd0\xcf\x11\xe0'], isPDF: ['%PDF-'] };

function decoded(bytes) {
  const start = String.fromCharCode(...new Uint8Array(bytes).subarray(0, 5));
  for (const [kind, starts] of Object.entries(otherKinds)) {
    if (starts.some((known) => start.startsWith(known))) throw new Refusal(kind);
  }
  try {
    return new TextDecoder(encodingOf(start), { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('notUTF8');
  }
}

/** The encoding that a byte order mark tells: Windows PowerShell writes UTF-16. The one of UTF-32 starts as that does. */
function encodingOf(start) {
  if (start.startsWith('\xff\xfe') && !start.startsWith('\xff\xfe\0\0')) return 'utf-16le';
  return start.startsWith('\xfe\xff') ? 'utf-16be' : 'utf-8';
}

/** Why a file is refused, in words. Whatever else goes wrong is not the file's fault, and is not hidden. */
function refusal(error, name) {
  if (!(error instanceof Refusal)) throw error;
  return t('refused', name, t(...error.reason));
}

/** Saves the evidence, or first says what is in the way. */
function saveFile() {
  const evidence = readForm(typed);
  const faults = evidence.problems.filter((problem) => problem.kind !== 'hint');
  showProblems(evidence.problems, true);
  if (faults.length > 0) askBeforeSaving(evidence, faults);
  else download(evidence, 0);
}

function askBeforeSaving(evidence, faults) {
  const dialog = byID('saving');
  const missing = faults.filter((problem) => problem.kind === 'missing');
  const others = faults.filter((problem) => problem.kind !== 'missing');
  dialog.setAttribute('aria-labelledby', 'saving-title');
  dialog.replaceChildren(
    el('h2', { id: 'saving-title' }, t('beforeSaving')),
    ...linkList('blocked', missing), ...linkList('leftOut', others),
    el('div', { class: 'actions' },
      button(t('back'), () => dialog.close(), { class: 'primary', id: 'back' }),
      missing.length > 0 ? '' : button(t('saveWithout'), () => {
        dialog.close();
        download(evidence, faults.length);
      }, { id: 'save-without' })));
  dialog.showModal();
}

/** What is said of some problems, above links to their fields; nothing where there are none. */
function linkList(text, problems) {
  const links = problems.map((problem) => el('li', {}, el('a', {
    href: `#${problem.field}`,
    onclick: (event) => {
      byID('saving').close();
      jump(event);
    },
  }, placeOf(problem) + t(...problem.fault))));
  return links.length > 0 ? [el('p', {}, t(text)), el('ul', {}, ...links)] : [];
}

/** Where a problem of a row is: the row, what the field is in, the field. */
function placeOf({ field, row }) {
  if (!row) return '';
  const input = byID(field);
  const legend = input.closest('fieldset')?.querySelector('legend:not(.unseen)');
  const names = [legend, input.type === 'radio' ? null : input.labels[0]].map((name) => name?.firstChild.textContent);
  return `${[row, ...names.filter((name) => name)].join(', ')}: `;
}

function download(evidence, leftOut) {
  const name = fileName(evidence);
  const url = URL.createObjectURL(new Blob([writeEvidence(evidence)], { type: 'application/json' }));
  const link = el('a', { href: url, download: name, hidden: true });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60000);
  say(leftOut > 0 ? t('savedWithout', name, leftOut) : t('saved', name));
}

function startAnew() {
  if (!isLeft()) return;
  const isKept = isDraftKept && !isEmptyForm(typed);
  take(emptyForm());
  say(isKept ? t('started') : null);
  byID('school-name').focus();
}

/** Opens files that are dropped anywhere on the page. */
function acceptDrops() {
  const isFile = (event) => event.dataTransfer !== null && event.dataTransfer.types.includes('Files');
  const mark = (isOver) => document.body.classList.toggle('dropping', isOver);
  document.addEventListener('dragover', (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    mark(true);
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) mark(false);
  });
  document.addEventListener('drop', (event) => {
    mark(false);
    if (!isFile(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    if (file) openFile(file);
  });
}
