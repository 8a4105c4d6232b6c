// The form on paper: a plain table of the answers and their documents, made when the page is printed.

function drawPaper() {
  const evidence = readForm(typed);
  const result = assess(evidence.answers);
  const states = statesOf(result);
  const { school } = evidence;
  const { decision } = set;
  const line = (key, text) => (text ? el('p', {}, `${label(key)}: ${text}`) : '');
  const stages = set.stages.filter(({ id }) => school.stages.includes(id)).map(({ name }) => pick(name)).join(', ');
  byID('paper').replaceChildren(
    el('h1', {}, t('paperTitle')),
    el('p', { class: 'centre' }, t('paperSet', decision.number, formatDate(decision.date), pick(set.title))),
    line('name', school.name), line('code', school.code), line('schoolYear', evidence.schoolYear),
    line('stages', stages), line('commune', school.commune), line('province', school.province),
    line('managedBy', school.managedBy),
    el('p', {}, el('b', {}, levelText(result))),
    ...set.groups.flatMap((group, index) => [
      el('h2', {}, `${group.id}. ${pick(group.title)}: ${groupText(result.groups[index])}`),
      paperTable(group, evidence.answers, states),
    ]));
  // With the last row in one body, as that is what browsers keep on one page.
  const last = byID('paper').querySelector('table:last-child tbody > :last-child');
  last.closest('table').append(el('tbody', { class: 'end' }, last, el('tr', {}, el('td', { colspan: 5 },
    el('p', {}, t('placeAndDate')),
    el('div', { class: 'signatures' }, signature('writer', 'sign'), signature('head', 'signSeal'))))));
}

const signature = (who, how) => el('div', {}, el('b', {}, t(who)), el('p', {}, t(how)));

function paperTable(group, answers, states) {
  const columns = ['id', 'content', 'answer', 'pointsColumn', 'evidenceColumn'];
  const heads = columns.map((key) => el('th', { scope: 'col' }, t(key)));
  const lines = group.criteria.flatMap((criterion) => {
    const isOwn = criterion.rows.length === 1 && criterion.rows[0].id === criterion.id;
    const head = el('tr', { class: 'criterion' },
      el('td', {}, criterion.id), el('th', { scope: 'rowgroup', colspan: 4 }, pick(criterion.title)));
    const own = criterion.rows.map((row) => paperRow(row, answers.get(row.id), states.get(row.id)));
    return isOwn ? own : [head, ...own];
  });
  return el('table', {}, el('thead', {}, el('tr', {}, ...heads)), el('tbody', {}, ...lines));
}

function paperRow(row, answer, result) {
  const isCondition = row.maxPoints === null;
  const answers = answer ? factsTexts(row, answer) : [];
  if (isOpen(result.state)) answers.push(stateText(result.state));
  const documents = answer ? answer.documents.map(documentText) : [];
  if (answer?.note) documents.push(`${label('note')}: ${answer.note}`);
  return el('tr', {},
    el('td', {}, row.id),
    el('td', {}, pick(row.title)),
    el('td', {}, ...paragraphs(answers)),
    el('td', {}, isCondition ? t('mandatory') : paperPoints(result)),
    el('td', {}, ...paragraphs(documents)));
}

/** The points of a row. Those that lack their document are printed, too, as the council will want to see them. */
function paperPoints(result) {
  const marks = isSuggested(result) ? [t('suggested')] : [];
  if (result.state !== 'evidence-missing') return [countedText(result), ...marks.map((mark) => `(${mark})`)].join(' ');
  const given = { points: result.claimed ?? result.suggested, maxPoints: result.maxPoints };
  return `${share(given)} (${[...marks, t('notCounted')].join(', ')})`;
}

const paragraphs = (texts) => texts.map((text) => el('p', {}, text));

/** The facts of an answer in a few words. */
function factsTexts(row, answer) {
  const texts = [];
  if (answer.met !== null) texts.push(t(answer.met ? 'met' : 'unmet'));
  if (answer.part !== null || answer.whole !== null) texts.push(`${answer.part ?? '–'}/${answer.whole ?? '–'}`);
  if (answer.count !== null) texts.push(String(answer.count));
  for (const { stage, learners, units } of answer.byStage) {
    const name = pick(set.stages.find(({ id }) => id === stage).name);
    texts.push(t('stageFacts', name, learners, units, row.rule.unit ? pick(row.rule.unit) : t('unitsWord')));
  }
  if (answer.points !== null) texts.push(t('byCouncil'));
  return texts;
}

function documentText({ title, number, date, link, file }) {
  // "Số 12/KH" says already that it is a number.
  const named = number === '' || /^(số|no\.?)\s/i.test(number) ? number : t('ofNumber', number);
  const parts = [title, named, date ? t('ofDate', formatDate(date)) : '', link, file];
  return parts.filter((part) => part !== '').join(', ');
}
