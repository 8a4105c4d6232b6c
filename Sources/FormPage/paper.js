// The form on paper: a plain table of the answers and their documents, made when the page is printed.

function drawPaper() {
  const evidence = readForm(typed);
  const result = assess(evidence.answers);
  const states = statesOf(result);
  const { school } = evidence;
  const line = (key, text) => (text ? el('p', {}, `${t(key)}: ${text}`) : '');
  const stages = set.stages.filter(({ id }) => school.stages.includes(id)).map(({ name }) => pick(name)).join(', ');
  byID('paper').replaceChildren(
    el('h1', {}, t('paperTitle')),
    el('p', { class: 'centre' }, t('paperSet', set.decision.number, pick(set.title))),
    line('name', school.name), line('code', school.code), line('schoolYear', evidence.schoolYear),
    line('stages', stages), line('commune', school.commune), line('province', school.province),
    line('managedBy', school.managedBy),
    el('p', {}, el('b', {}, levelText(result))),
    ...set.groups.flatMap((group, index) => [
      el('h2', {}, `${group.id}. ${pick(group.title)}: ${groupText(result.groups[index])}`),
      paperTable(group, evidence.answers, states),
    ]),
    el('div', { class: 'signatures' }, signature('writer', 'sign'), signature('head', 'signSeal')));
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
  if (answer?.note) documents.push(`${t('note')}: ${answer.note}`);
  const mark = isSuggestion(result) ? ` (${t('suggested')})` : '';
  const points = isCondition ? t('mandatory') : countedText(result) + mark;
  return el('tr', {},
    el('td', {}, row.id),
    el('td', {}, pick(row.title)),
    el('td', {}, ...paragraphs(answers)),
    el('td', {}, points),
    el('td', {}, ...paragraphs(documents)));
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
    const unit = row.rule.unit ? pick(row.rule.unit) : t('units').toLowerCase();
    texts.push(`${name}: ${learners} ${t('learners').toLowerCase()}, ${units} ${unit}`);
  }
  if (answer.points !== null) texts.push(t('byCouncil'));
  return texts;
}

function documentText({ title, number, date, link, file }) {
  const parts = [title, number, date ? t('ofDate', formatDate(date)) : '', link, file];
  return parts.filter((part) => part !== '').join(', ');
}
