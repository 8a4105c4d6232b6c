// The draft that the browser keeps, so that nothing is lost when the page is closed: one for each set and place of the
// page, as some browsers have a single storage for all files of a computer.

const draftKey = `dcs-form:${set.id}:${location.pathname}`;

/** What the draft has typed; null where there is none that can be used. Throws where none can be kept. */
function restoreDraft() {
  const text = localStorage.getItem(draftKey);
  if (text === null) {
    localStorage.setItem(draftKey, '');
    localStorage.removeItem(draftKey);
    return null;
  }
  let draft;
  try {
    draft = JSON.parse(text);
  } catch {
    return null;
  }
  const typed = emptyForm();
  if (!isObject(draft) || !isObject(draft.school) || !isObject(draft.rows)) return null;
  copyTexts(draft, typed, ['schema', 'schoolYear']);
  copyTexts(draft.school, typed.school, schoolKeys);
  const stages = Array.isArray(draft.school.stages) ? draft.school.stages : [];
  typed.school.stages = set.stages.map((stage) => stage.id).filter((id) => stages.includes(id));
  const orphans = [];
  for (const [id, row] of Object.entries({ ...draft.rows, ...draft.orphans })) {
    if (rowOf(id)) restoreRow(row, typed.rows[id]);
    else if (!isBlank(row)) orphans.push([id, row]);
  }
  typed.orphans = Object.fromEntries(orphans);
  return typed;
}

/** Whether nothing is typed in a part of a draft, of whatever set it is. */
function isBlank(part) {
  return part === null || part === '' || (typeof part === 'object' && Object.values(part).every(isBlank));
}

function restoreRow(draft, typed) {
  if (!isObject(draft)) return;
  copyTexts(draft, typed, ['points', 'part', 'whole', 'count', 'note']);
  typed.met = typeof draft.met === 'boolean' ? draft.met : null;
  for (const { id } of set.stages) {
    const facts = isObject(draft.byStage) && Object.hasOwn(draft.byStage, id) ? draft.byStage[id] : null;
    if (isObject(facts)) copyTexts(facts, typed.byStage[id], ['learners', 'units']);
  }
  const documents = Array.isArray(draft.documents) ? draft.documents.filter(isObject) : [];
  typed.documents = documents.map((document) => {
    const copy = emptyDocument();
    copyTexts(document, copy, documentKeys);
    return copy;
  });
}

/** The line that says that a draft is restored, and whose where it says so. */
function restoredText({ school, schoolYear }) {
  const name = clean(school.name);
  const year = readSchoolYear(schoolYear).value;
  if (name === '') return t('draftRestored');
  return t('draftRestoredOf', year === null ? name : t('ofYear', name, year));
}

function copyTexts(from, to, keys) {
  for (const key of keys) if (typeof from[key] === 'string') to[key] = from[key];
}

/** Whether there is a draft, be it of another page or one that cannot be used. */
function hasDraft() {
  try {
    return localStorage.getItem(draftKey) !== null;
  } catch {
    return false;
  }
}

/** Keeps a draft, or none where nothing is typed; says whether it could. */
function keepDraft(typed) {
  try {
    if (isEmptyForm(typed)) localStorage.removeItem(draftKey);
    else localStorage.setItem(draftKey, JSON.stringify(typed));
    return true;
  } catch {
    return false;
  }
}
