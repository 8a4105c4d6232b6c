// The bar with the points and levels, and how each row stands: shown anew after every change.

function drawBar() {
  const groups = set.groups.map((group) => el('li', {},
    el('a', { href: `#group-${group.id}`, onclick: jump, title: pick(group.title) }, t('group', group.id)), ': ',
    el('span', { id: `total-${group.id}` }), ' ', el('span', { class: 'rest', id: `rest-${group.id}` }),
    el('span', { class: 'track', 'aria-hidden': 'true' }, el('span', { id: `track-${group.id}` }))));
  byID('bar').setAttribute('aria-label', t('results'));
  byID('bar').replaceChildren(
    el('div', { class: 'totals' },
      el('p', { class: 'level', id: 'level' }),
      el('ul', { class: groups.length > 3 ? 'groups many' : 'groups' }, ...groups),
      el('p', { class: 'counts' }, el('span', { id: 'unanswered' }), ' ', el('span', { id: 'missing' }), ' ',
        el('span', { id: 'faults' }), ' ', el('a', { href: '#todo', onclick: jump }, t('todo'))),
      button(t('save'), saveFile, { id: 'save', class: 'primary', 'aria-keyshortcuts': 'Control+S' })),
    el('div', { id: 'message' },
      el('p', { id: 'said', role: 'status' }), button(t('close'), () => say(null), { id: 'unsay', hidden: true })));
}

/** Shows what an assessment came to. */
function showTotals(result, problems) {
  const states = statesOf(result);
  const faults = problems.filter((problem) => problem.kind === 'fault').length;
  const count = (state) => [...states.values()].filter((row) => row.state === state).length;
  put(byID('level'), levelText(result));
  for (const [index, group] of result.groups.entries()) {
    put(byID(`total-${group.id}`), groupText(group));
    put(views.get(`group ${group.id}`).total, groupText(group));
    put(byID(`rest-${group.id}`), restText(group, set.groups[index]));
    byID(`track-${group.id}`).style.width = `${Math.min(100, (100 * group.points) / Math.max(group.maxPoints, 1))}%`;
  }
  put(byID('unanswered'), t('unansweredCount', count('unanswered')));
  put(byID('missing'), t('missingCount', count('evidence-missing')));
  put(byID('faults'), faults > 0 ? t('faultCount', faults) : '');
  for (const [id, row] of states) showRow(id, row);
  for (const criterion of result.groups.flatMap((group) => group.criteria)) {
    const view = views.get(`criterion ${criterion.id}`);
    if (view) put(view.total, share(criterion) + levelSuffix(criterion.level));
  }
  const said = [
    levelText(result), ...result.groups.map((group) => `${t('group', group.id)}: ${groupText(group)}`),
    byID('unanswered').textContent, byID('missing').textContent,
  ];
  announce(said.join('. '));
}

/** How every row stands, by its id. */
function statesOf(result) {
  const criteria = result.groups.flatMap((group) => group.criteria);
  const standing = criteria.flatMap((criterion) => (criterion.kind === 'mandatory' ? [criterion] : criterion.items));
  return new Map(standing.map((row) => [row.id, row]));
}

function showRow(id, row) {
  const { section, state, points, suggestion } = views.get(id);
  const isCondition = row.claimed === undefined;
  section.dataset.state = row.state;
  put(state, stateText(row.state, isCondition) + (isSuggestion(row) ? ` (${t('suggested')})` : ''));
  put(points, isCondition ? t('mandatory') : countedText(row));
  const from = rowOf(id).rule.kind === 'met' ? 'suggestionMet' : 'suggestion';
  const lines = isCondition || row.suggested === null ? [] : [t(from, formatPoints(row.suggested))];
  for (const shortfall of row.shortfalls ?? []) lines.push(shortfallText(shortfall, rowOf(id)));
  put(suggestion, lines.join(' · '));
  suggestion.hidden = lines.length === 0;
}

const share = ({ points, maxPoints }) => `${formatPoints(points)}/${formatPoints(maxPoints)}`;
/** Whether the points are the rule's, where the council could give others. */
const isSuggested = (row) => row.claimed === null && row.suggested !== null && !rowOf(row.id).rule.binding;
const isSuggestion = (row) => isSuggested(row) && row.state !== 'evidence-missing';
const isOpen = (state) => state === 'unanswered' || state === 'evidence-missing';

/** The points of a row; a dash where none are counted, which is another thing than no points. */
function countedText({ state, points, maxPoints }) {
  return isOpen(state) ? `–/${formatPoints(maxPoints)}` : share({ points, maxPoints });
}

const levelSuffix = (level) => (level === null ? '' : ` · ${t('level', level).toLowerCase()}`);

function levelText({ level, points }) {
  const total = `${t('total')}: ${share({ points, maxPoints: set.maxPoints })}`;
  if (level === null) return total;
  const named = set.levels.find((known) => known.level === level);
  const text = named ? t('levelName', level, pick(named.name)) : t('level', level);
  return set.overall.rule === 'total' ? `${text} · ${total}` : text;
}

const groupText = (result) => share(result) + levelSuffix(result.level);

/** What keeps a group from its next level: a condition, or how many points. */
function restText({ points, levelByPoints, cap }, { scale }) {
  if (levelByPoints !== null && cap !== null && cap < levelByPoints) return `(${t('capHolds')})`;
  const next = scale ? scale.steps.find((step) => points < step.least) : null;
  if (!next) return '';
  const missing = t('toNext', formatPoints(next.least - points), next.level);
  return cap !== null && cap === levelByPoints ? `(${missing}; ${t('capHolds')})` : `(${missing})`;
}

function shortfallText({ stage, missing }, { rule }) {
  return t('shortfall', pick(set.stages.find(({ id }) => id === stage).name), missing, pick(rule.unit));
}

let announcing = 0;

/** Tells screen readers the totals once nothing has changed for a second. */
function announce(text) {
  clearTimeout(announcing);
  announcing = setTimeout(() => put(byID('live'), text), 1000);
}
