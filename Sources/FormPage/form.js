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

/**
 * Keeps what has been changed here; else the draft may be a newer one of another page, and is left alone.
 *
 * What is typed over the answers of a school or year for another goes into a draft of its own. Whose it is shows when its
 * name is typed whole, or when it `mustBe` kept.
 */
function keep(mustBe = false) {
  if (keeping === null) return;
  clearTimeout(keeping);
  const before = own.form;
  const isApart = isOther(typed, before);
  const isNaming = !mustBe && whoseFields.includes(document.activeElement.id);
  if (isApart && isNaming) return;
  if (isApart) own = draftOf(newDraftKey(), emptyForm());
  // Before there are answers, a name that is mended is the same school's.
  if (!isNaming && !isBlank(typed.rows)) own = draftOf(own.key, typed);
  isDraftKept = keepDraft(typed);
  if (isDraftKept) keeping = null;
  showSoon(() => {
    showDraft();
    if (isApart) fillDrafts();
    if (isApart && isDraftKept && byID('said').textContent === '') say(t('draftApart', ownerText(before)));
  });
}

/** Whether the page may be given other answers: those that are on it are kept, or nobody minds. */
function isLeft() {
  keep(true);
  return isDraftKept || isEmptyForm(typed) || confirm(t('unkeptSure'));
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

/** Puts other answers in place of those on the page, whose draft stays unless they are of the same school and year. */
function take(other) {
  keep(true);
  own = draftOf(isEmptyForm(typed) || isSame(typed, other) ? own.key : newDraftKey(), other);
  show(other);
  keepSoon();
}

function show(other) {
  typed = other;
  query = '';
  filter = 'all';
  draw();
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
    draft = draftOfPage();
  } catch {
    isDraftKept = false;
  }
  if (draft) {
    own = draftOf(draft.key, draft.typed);
    typed = draft.typed;
  }
  draw();
  if (draft) tellRestored();
  acceptDrops();
  watchPresses();
  listen();
  performance.mark('ready');
}

/** Says whose draft is on the page, and what of it the set has no rows for. */
function tellRestored() {
  const isNamed = readText(typed.school.name).value !== null;
  showDraft(isNamed ? t('draftRestoredOf', ownerText(typed)) : t('draftRestored'));
  const orphans = Object.keys(typed.orphans);
  if (orphans.length > 0) say(t('draftOrphans', orphans.join(', ')), true);
}

function listen() {
  // A problem is shown when its field is left, which is after the event that says so.
  document.addEventListener('focusout', () => {
    showSoon(() => showProblems(readForm(typed).problems));
    if (keeping !== null) keepSoon();
  });
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
  window.addEventListener('pagehide', () => keep(true));
  window.addEventListener('beforeunload', (event) => {
    keep(true);
    if (isDraftKept || isEmptyForm(typed)) return;
    event.preventDefault();
    event.returnValue = true;
  });
  window.addEventListener('storage', (event) => {
    if (event.key === own.key) showSoon(() => say(t('otherTab'), true));
    else if (event.key === null || event.key.startsWith(draftPrefix)) showSoon(() => fillDrafts());
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
