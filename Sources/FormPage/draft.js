// A draft: what is typed, as the browser keeps it, with when it was kept and on which page.

const writeDraft = (typed) => JSON.stringify({ ...typed, kept: Date.now(), page: location.pathname });

/** What a text has kept; null where it is no draft that can be used. Those of older pages say neither when nor where. */
function readDraft(text) {
  let draft;
  try {
    draft = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(draft) || !isObject(draft.school) || !isObject(draft.rows)) return null;
  const typed = emptyForm();
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
  const kept = Number.isFinite(draft.kept) ? draft.kept : 0;
  return { typed, kept, page: draft.page ?? null };
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

function copyTexts(from, to, keys) {
  for (const key of keys) if (typeof from[key] === 'string') to[key] = from[key];
}
