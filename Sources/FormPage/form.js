// The page: what is typed, and what happens after each change.

let typed = emptyForm();
let isDraftKept = true;
/** What is to keep the draft; null where nothing has been changed here since it was kept. */
let keeping = null;

/** Shows what a change comes to, and keeps it; called after every change of what is typed. */
function changed() {
  showAll();
  keepSoon();
}

/** Works out everything anew and shows it. */
function showAll() {
  const evidence = readForm(typed);
  const result = assess(evidence.answers);
  showTotals(result, evidence.problems);
  showGaps(result);
  showProblems(evidence.problems);
  // That something is done is no news any more; why something is not is.
  if (!byID('message').classList.contains('bad')) say(null);
}

function keepSoon() {
  clearTimeout(keeping);
  keeping = setTimeout(keep, 300);
}

/** Keeps what has been changed here; else the draft may be a newer one of another page, and is left alone. */
function keep() {
  if (keeping === null) return;
  clearTimeout(keeping);
  isDraftKept = keepDraft(typed);
  if (isDraftKept) keeping = null;
  showSoon(() => showDraft());
}

function showDraft(text = t(isDraftKept ? 'draftKept' : 'draftUnavailable')) {
  put(byID('draft'), text);
  byID('draft').classList.toggle('bad', !isDraftKept);
}

/** Draws the whole page from what is typed. */
function draw() {
  shown.clear();
  listed = '';
  drawHead();
  drawBar();
  byID('form').replaceChildren(drawSchool(), drawSearch(), ...drawGroups());
  showDraft();
  showAll();
  applySearch();
}

/** Puts other answers in place of those on the page. */
function take(other) {
  typed = other;
  query = '';
  filter = 'all';
  draw();
  keepSoon();
}

/** Shows the page in another language; what is typed stays, with numbers and dates as that language writes them. */
function switchTo(code) {
  const focusID = document.activeElement.id;
  const place = window.scrollY;
  language = code;
  for (const row of Object.values(typed.rows)) {
    row.points = restated(row.points, readPoints(row.points, Infinity), formatPoints);
    for (const document of row.documents) document.date = restated(document.date, readDate(document.date), formatDate);
  }
  draw();
  byID(focusID)?.focus({ preventScroll: true });
  window.scrollTo(0, place);
}

const restated = (text, { value }, format) => (value === null ? text : format(value));

function start() {
  let draft = null;
  try {
    draft = restoreDraft();
  } catch {
    isDraftKept = false;
  }
  if (draft) typed = draft;
  draw();
  if (draft) showDraft(restoredText(draft));
  const orphans = Object.keys(typed.orphans);
  if (orphans.length > 0) say(t('draftOrphans', orphans.join(', ')), true);
  acceptDrops();
  watchPresses();
  listen();
  performance.mark('ready');
}

function listen() {
  // A problem is shown when its field is left, which is after the event that says so.
  document.addEventListener('focusout', () => showSoon(() => showProblems(readForm(typed).problems)));
  document.addEventListener('keydown', (event) => {
    const isTyping = event.target.matches('input:not([type=radio], [type=checkbox]), textarea');
    if (event.key === '/' && !isTyping && !event.ctrlKey && !event.altKey && !event.metaKey) {
      event.preventDefault();
      byID('search').focus();
    } else if (event.key?.toLowerCase() === 's' && (event.ctrlKey || event.metaKey) && !byID('saving').open) {
      event.preventDefault();
      saveFile();
    }
  });
  byID('skip').addEventListener('click', jump);
  window.addEventListener('beforeprint', drawPaper);
  window.addEventListener('pagehide', keep);
  window.addEventListener('beforeunload', (event) => {
    keep();
    if (isDraftKept || isEmptyForm(typed)) return;
    event.preventDefault();
    event.returnValue = true;
  });
  window.addEventListener('storage', (event) => {
    if (event.key === draftKey) showSoon(() => say(t('otherTab'), true));
  });
  new ResizeObserver(([bar]) => {
    document.documentElement.style.setProperty('--bar', `${bar.target.offsetHeight}px`);
  }).observe(byID('bar'));
}

/** For tests and other programs: what the page does, on texts and objects of the format. */
window.dcs = {
  assess: (evidence) => inPoints(assess(read(evidence).answers)),
  /** The fields with what cannot be used. */
  faults: (evidence) => read(evidence).problems.filter(({ kind }) => kind !== 'hint').map(({ field }) => field),
  /** Puts a file's answers on the page; a sentence where it is refused, else null. */
  load: (text) => {
    try {
      take(readEvidence(text));
      return null;
    } catch (error) {
      return refusal(error, t('theFile'));
    }
  },
  /** The text of the file that would be saved. */
  save: () => writeEvidence(readForm(typed)),
};

const read = (evidence) => readForm(readEvidence(JSON.stringify(evidence)));

start();
