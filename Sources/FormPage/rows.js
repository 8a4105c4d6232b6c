// The rows of the set: what each asks, the fields of its answer, and how it stands.

/** What changes on a row while one types, by the row's id. */
const views = new Map();

function drawGroups() {
  views.clear();
  return set.groups.map((group) => {
    const total = el('span', { class: 'points' });
    views.set(`group ${group.id}`, { total });
    const title = el('h2', { id: `title-${group.id}` }, `${group.id}. ${pick(group.title)}`);
    return el('section', {
      class: 'group', role: 'group', id: `group-${group.id}`, tabindex: -1, 'aria-labelledby': title.id,
    },
    el('div', { class: 'row-head' }, title, total),
    ...group.criteria.map(drawCriterion));
  });
}

function drawCriterion(criterion) {
  const [first] = criterion.rows;
  if (criterion.rows.length === 1 && first.id === criterion.id) return drawRow(first, criterion, 'h3');
  const total = el('span', { class: 'points' });
  views.set(`criterion ${criterion.id}`, { total });
  return el('section', { class: 'criterion' },
    el('div', { class: 'row-head' },
      el('h3', {}, el('span', { class: 'id' }, criterion.id), ' ', pick(criterion.title)), total),
    ...criterion.rows.map((row) => drawRow(row, criterion, 'h4')));
}

function drawRow(row, criterion, heading) {
  const state = el('span', { class: 'state' });
  const points = el('span', { class: 'points' });
  const suggestion = el('p', { class: 'suggestion', hidden: true });
  const answer = el('div', { class: 'answer' });
  const section = el('section', {
    class: 'row', role: 'group', id: `row-${row.id}`, tabindex: -1, 'aria-labelledby': `row-${row.id}-title`,
  },
  el('div', { class: 'row-head' },
    el(heading, { id: `row-${row.id}-title` }, el('span', { class: 'id' }, row.id), ' ', pick(row.title)),
    el('p', { class: 'standing' }, state, ' ', points)),
  row.maxPoints === null ? el('p', { class: 'what' }, t('capped', criterion.levelAtMost)) : null,
  row.what ? el('p', { class: 'what' }, el('b', {}, `${t('wanted')}: `), pick(row.what)) : null,
  answer, suggestion, drawDocuments(row), drawNote(row));
  views.set(row.id, { section, state, points, suggestion, answer });
  fillAnswer(row);
  return section;
}

function drawNote(row) {
  const answer = typed.rows[row.id];
  return el('details', { class: 'note', open: answer.note !== '' }, el('summary', {}, label('note')),
    field({
      id: `${row.id}-note`, label: '', unseen: label('note') + t('ofRow', row.id), lines: 2, value: answer.note,
      set: (text) => { answer.note = text; },
    }));
}

/** The words for how a row stands. */
function stateText(state, isCondition) {
  switch (state) {
    case 'met': return t('stateMet');
    case 'partial': return t('statePartial');
    case 'unmet': return t(isCondition ? 'stateUnmetCondition' : 'stateUnmet');
    case 'unanswered': return t('stateUnanswered');
    default: return t('stateMissing');
  }
}
