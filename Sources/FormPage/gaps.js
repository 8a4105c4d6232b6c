// What to do: the gaps in the order of `dcs score`, each with the set's advice and a link to its row.

let listed = '';

function showGaps({ gaps, level }) {
  const now = JSON.stringify([language, level, gaps]);
  if (now === listed) return;
  listed = now;
  const first = gaps.filter((gap) => gap.holdsLevelDown);
  const rest = gaps.filter((gap) => !gap.holdsLevelDown);
  const next = set.levels.find((known) => level !== null && known.level > level);
  byID('todo').replaceChildren(
    el('h2', {}, t('todo')),
    ...gapList(first, t('leadsTo', next ? next.level : 0, first.length)),
    ...gapList(rest, t(first.length > 0 ? 'others' : 'canDo', rest.length)),
    gaps.length === 0 ? el('p', {}, t('nothing')) : '');
}

function gapList(gaps, heading) {
  if (gaps.length === 0) return [];
  return [el('h3', {}, heading), el('ol', {}, ...gaps.map(drawGap))];
}

function drawGap(gap) {
  const row = rowOf(gap.id);
  const counted = { state: gap.kind, points: gap.points, maxPoints: row.maxPoints };
  const most = row.maxPoints === null ? t('mandatory') : countedText(counted);
  const more = gap.recoverable > 0 ? ` +${formatPoints(gap.recoverable)}` : '';
  return el('li', {},
    el('a', { href: `#row-${gap.id}`, onclick: jump }, el('span', { class: 'id' }, gap.id), ' ', pick(row.title)), ' ',
    el('span', { class: 'points' }, most + more),
    el('p', { class: `reason ${gap.kind}` }, reasonOf(gap, row)),
    row.advice ? el('p', { class: 'advice' }, pick(row.advice)) : '');
}

function reasonOf(gap, row) {
  const reasons = {
    unanswered: 'stateUnanswered', 'evidence-missing': 'stateMissing', 'mandatory-unmet': 'stateUnmetCondition',
  };
  const words = Object.hasOwn(reasons, gap.kind) ? [t(reasons[gap.kind])] : [];
  return [...words, ...gap.shortfalls.map((shortfall) => shortfallText(shortfall, row))].join('; ');
}

/** Follows a link within the page without changing its address. */
function jump(event) {
  event.preventDefault();
  goTo(event.currentTarget.getAttribute('href').slice(1));
}
