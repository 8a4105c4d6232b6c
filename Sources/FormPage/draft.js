// The draft that the browser keeps, one for each set, so that nothing is lost when the page is closed.

const draftKey = `dcs-form:${set.id}`;

/** The draft, as far as it fits the set: {typed, orphans}; null where there is none. Throws where none can be kept. */
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
  for (const row of rows) {
    if (Object.hasOwn(draft.rows, row.id)) restoreRow(draft.rows[row.id], typed.rows[row.id]);
  }
  const empty = JSON.stringify(emptyRow());
  const orphans = Object.keys(draft.rows).filter((id) => !rowOf(id) && JSON.stringify(draft.rows[id]) !== empty);
  return { typed, orphans };
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

function copyTexts(from, to, keys) {
  for (const key of keys) if (typeof from[key] === 'string') to[key] = from[key];
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
