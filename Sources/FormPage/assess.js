// What answers are worth by the set: the same as `dcs score` makes of them, to the hundredth.
//
// An answer is {met, points, part, whole, count, byStage: [{stage, learners, units}], documents: […]}, with null for
// what is not said. Nothing here knows the page.

/** The rows that are answered, in the order of the set. */
const rows = set.groups.flatMap((group) => group.criteria.flatMap((criterion) => criterion.rows));

/** What all answers come to; `answers` is a Map from a row's id to its answer. */
function assess(answers) {
  const groups = set.groups.map((group) => assessGroup(group, answers));
  const points = sum(groups);
  const levels = groups.map((group) => held(levelByPoints(group, points), group.cap)).filter((level) => level !== null);
  const level = set.overall && levels.length > 0 ? Math.min(...levels) : null;
  return { level, points, groups, gaps: findGaps(groups, points, level) };
}

/** The level that a group's points stand for: its own or, where the total decides, that of all points together. */
function levelByPoints(group, total) {
  if (!set.overall) return null;
  return set.overall.rule === 'total' ? levelOf(total, set.overall.scale) : group.levelByPoints;
}

function assessGroup(group, answers) {
  const criteria = group.criteria.map((criterion) => assessCriterion(criterion, answers));
  const caps = group.criteria.filter((_, index) => criteria[index].met === false).map((unmet) => unmet.levelAtMost);
  const points = sum(criteria);
  const byPoints = levelOf(points, group.scale);
  const cap = caps.length > 0 ? Math.min(...caps) : null;
  const level = held(byPoints, cap);
  return { id: group.id, points, maxPoints: group.maxPoints, level, levelByPoints: byPoints, cap, criteria };
}

function assessCriterion(criterion, answers) {
  const { id, kind } = criterion;
  if (kind === 'mandatory') {
    const state = stateOfCondition(criterion.rows[0], answers.get(id));
    return { id, kind, met: state === 'met', state };
  }
  const items = criterion.rows.map((row) => assessItem(row, answers.get(row.id)));
  const points = sum(items);
  return { id, kind, points, maxPoints: criterion.maxPoints, level: levelOf(points, criterion.scale), items };
}

function stateOfCondition(row, answer) {
  if (!answer || answer.met === null) return 'unanswered';
  if (!answer.met) return 'unmet';
  return row.needsDocument && answer.documents.length === 0 ? 'evidence-missing' : 'met';
}

function assessItem(row, answer) {
  const claimed = answer ? answer.points : null;
  const suggested = answer ? suggestedPoints(row, answer) : null;
  const given = claimed ?? suggested;
  const state = stateOfItem(row, given, answer);
  const points = state === 'met' || state === 'partial' ? given : 0;
  const shortfalls = answer ? findShortfalls(row.rule, answer) : [];
  return { id: row.id, state, points, claimed, suggested, maxPoints: row.maxPoints, shortfalls };
}

function stateOfItem(row, given, answer) {
  if (given === null) return 'unanswered';
  if (row.maxPoints === 0) return 'met';
  if (given === 0) return 'unmet';
  if (row.needsDocument && answer.documents.length === 0) return 'evidence-missing';
  return given < row.maxPoints ? 'partial' : 'met';
}

/** The points that the row's rule makes of the facts; null where it suggests none or facts are missing. */
function suggestedPoints({ rule, maxPoints }, { met, part, whole, count }) {
  const share = part !== null && whole > 0;
  switch (rule.kind) {
    case 'met': return met === null ? null : met ? maxPoints : 0;
    case 'proportion': return share ? shareOf(maxPoints, part, whole) : null;
    case 'tiers': {
      if (rule.by === 'count' ? count === null : !share) return null;
      // part / whole >= from / 10,000 without a division that would round.
      const holds = (tier) => (rule.by === 'count' ? tier.from <= count * 100 : tier.from * whole <= part * 10000);
      const reached = rule.tiers.filter(holds).pop();
      return reached ? Math.min(reached.points, maxPoints) : null;
    }
    default: return null;
  }
}

/** A share of the points, rounded down to a step. The product may be over 2^53, beyond what Number holds. */
function shareOf(points, part, whole) {
  const step = BigInt(set.pointStep);
  return Number(((BigInt(points) * BigInt(part)) / (BigInt(whole) * step)) * step);
}

/** What a standard lacks, a stage an entry. */
function findShortfalls(rule, answer) {
  if (rule.kind !== 'standard') return [];
  return answer.byStage.flatMap(({ stage, learners, units }) => {
    const limit = rule.limits.find((limit) => limit.stage === stage);
    const missing = limit ? Math.ceil(learners / limit.learners) - units : 0;
    return missing > 0 ? [{ stage, missing }] : [];
  });
}

/** All that falls short: first what holds the level down, conditions before all; then by the points still to be had. */
function findGaps(groups, total, level) {
  const isLow = level !== null && level !== set.levels[set.levels.length - 1].level;
  const gaps = groups.flatMap((group, place) => {
    const pointsHold = isLow && levelByPoints(group, total) === level;
    return group.criteria.flatMap((criterion, index) => {
      // By its own cap: another condition of the group may be what holds the school lower.
      const capHolds = isLow && set.groups[place].criteria[index].levelAtMost === level;
      if (criterion.kind === 'mandatory') return criterion.met ? [] : [gapOfCondition(criterion, capHolds)];
      return criterion.items.filter(fallsShort).map((item) => gapOfItem(item, pointsHold));
    });
  });
  const rank = (gap) => (gap.holdsLevelDown ? 0 : 2) + (gap.isCondition ? 0 : 1);
  return gaps.sort((a, b) => rank(a) - rank(b) || b.recoverable - a.recoverable);
}

const fallsShort = (item) => item.state !== 'met' || item.shortfalls.length > 0;

function gapOfCondition({ id, state }, holdsLevelDown) {
  const kind = state === 'unmet' ? 'mandatory-unmet' : state;
  return { id, kind, points: 0, recoverable: 0, holdsLevelDown, shortfalls: [], isCondition: true };
}

function gapOfItem({ id, state, points, maxPoints, shortfalls }, pointsHold) {
  const isOpen = state === 'unanswered' || state === 'evidence-missing';
  const kind = isOpen ? state : shortfalls.length > 0 ? 'standard-short' : 'below-max';
  const recoverable = maxPoints - points;
  const holdsLevelDown = pointsHold && recoverable > 0;
  return { id, kind, points, recoverable, holdsLevelDown, shortfalls, isCondition: false };
}

function levelOf(points, scale) {
  if (!scale) return null;
  const reached = scale.steps.filter((step) => points >= step.least).pop();
  return reached ? reached.level : scale.lowest;
}

const held = (level, cap) => (level === null || cap === null ? level : Math.min(level, cap));
const sum = (parts) => parts.reduce((total, part) => total + (part.points ?? 0), 0);
