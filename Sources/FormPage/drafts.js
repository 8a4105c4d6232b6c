// The drafts that the browser keeps, so that nothing is lost when the page is closed. Each has a key of its own, which says
// nothing of the page: that is renamed and copied, and some browsers have one storage for all files of a computer, on
// which several schools may be filled in.

const draftPrefix = `dcs-form:${set.id}:`;
const newDraftKey = () => `${draftPrefix}${Date.now()}-${Math.random().toString(36).slice(2)}`;

/** The draft of this page: its key, and whose it is. */
const draftOf = (key, { school, schoolYear }) => ({ key, form: { school: { ...school }, schoolYear } });
let own = draftOf(newDraftKey(), emptyForm());

/** What tells the evidence of one school and year from that of others. */
const whose = ({ school, schoolYear }) => [school.name, school.code, schoolYear].map((text) => readText(text).value ?? '');
const whoseFields = ['school-name', 'school-code', 'school-schoolYear'];

/** Whether two forms certainly are of the same school and year. */
function isSame(form, other) {
  return whose(form)[0] !== '' && JSON.stringify(whose(form)) === JSON.stringify(whose(other));
}

/** Whether a form is another school's or year's than one before it: what was not said yet may be added. */
function isOther(form, before) {
  const now = whose(form);
  return whose(before).some((text, index) => text !== '' && text !== now[index]);
}

/** The drafts of this set that can be used, the latest first. Throws where the browser keeps none. */
function keptDrafts() {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(draftPrefix));
  const drafts = keys.flatMap((key) => {
    const draft = readDraft(localStorage.getItem(key));
    // Older pages had their place for a key.
    return draft ? [{ ...draft, key, page: draft.page ?? key.slice(draftPrefix.length) }] : [];
  });
  return drafts.sort((a, b) => b.kept - a.kept);
}

/** The draft to go on with: the latest of this page, else the only one there is; null where one has to be chosen. */
function draftOfPage() {
  const drafts = keptDrafts();
  if (drafts.length === 0) {
    localStorage.setItem(own.key, '');
    localStorage.removeItem(own.key);
  }
  return drafts.find(({ page }) => page === location.pathname) ?? (drafts.length === 1 ? drafts[0] : null);
}

/** Keeps a draft, or none where nothing is typed; says whether it could. */
function keepDraft(form) {
  try {
    if (isEmptyForm(form)) localStorage.removeItem(own.key);
    else localStorage.setItem(own.key, writeDraft(form));
    return true;
  } catch {
    return false;
  }
}

/** Whose a draft is, in words. */
function ownerText({ school, schoolYear }) {
  const name = readText(school.name).value ?? t('nobody');
  const year = readSchoolYear(schoolYear).value;
  return year === null ? name : t('ofYear', name, year);
}

/** The list of the drafts that are not this page's, to go on with or to remove; it is open while nothing is typed. */
function drawDrafts() {
  const list = el('details', { id: 'drafts', class: 'guide', hidden: true, open: isEmptyForm(typed) });
  fillDrafts(list);
  return list;
}

function fillDrafts(list = byID('drafts')) {
  let others = [];
  try {
    others = keptDrafts().filter(({ key }) => key !== own.key);
  } catch {
    // Where none can be kept, the page says so.
  }
  list.hidden = others.length === 0;
  list.replaceChildren(el('summary', {}, t('otherDrafts', others.length)), el('ul', {}, ...others.map(drawDraft)));
}

function drawDraft({ key, typed: form, kept }) {
  const owner = ownerText(form);
  const day = new Date(kept);
  const two = (number) => String(number).padStart(2, '0');
  const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  const when = kept > 0 ? t('keptAt', formatDate(date), `${two(day.getHours())}:${two(day.getMinutes())}`) : '';
  return el('li', {}, owner, el('span', { class: 'hint' }, when), ' ',
    button(t('goOn'), () => goOnWith(key), { 'aria-label': `${t('goOn')}: ${owner}` }), ' ',
    button(t('remove'), () => dropDraft(key, owner), { 'aria-label': `${t('remove')}: ${owner}` }));
}

/** Goes on with another draft; this page's stays as it is kept. */
function goOnWith(key) {
  if (!isLeft()) return;
  const draft = readDraft(localStorage.getItem(key));
  if (!draft) return fillDrafts();
  own = draftOf(key, draft.typed);
  show(draft.typed);
  showSoon(tellRestored);
  keepDraft(typed);
}

function dropDraft(key, owner) {
  if (!confirm(t('dropSure', owner))) return;
  localStorage.removeItem(key);
  fillDrafts();
}
