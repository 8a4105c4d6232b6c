// One row: what is typed, as it is typed, and the answer that it stands for.

const documentKeys = ['title', 'number', 'date', 'link', 'file'];

const emptyDocument = () => ({ title: '', number: '', date: '', link: '', file: '' });
const emptyRow = () => ({
  met: null, points: '', part: '', whole: '', count: '',
  byStage: Object.fromEntries(set.stages.map(({ id }) => [id, { learners: '', units: '' }])),
  documents: [], note: '',
});

/** Which facts answer a row where no points are given. */
function factsOf({ rule }) {
  switch (rule.kind) {
    case 'proportion': return 'share';
    case 'tiers': return rule.by === 'count' ? 'count' : 'share';
    default: return rule.kind;
  }
}

/**
 * Reads a row's answer; null where nothing is typed. What cannot be used is reported and left out.
 *
 * `report(field, fault, kind)` is told the field's name within the row, a text's key with its values, and `fault` for
 * what is left out or `hint` for what is only unusual.
 */
function readAnswer(row, typed, school, report) {
  let isSound = true;
  const take = (field, { value, fault }) => {
    if (fault) report(field, fault, 'fault');
    if (fault) isSound = false;
    return value;
  };
  const answer = {
    met: typed.met,
    points: row.maxPoints === null ? null : take('points', readPoints(typed.points, row.maxPoints)),
    part: take('part', readCount(typed.part)),
    whole: take('whole', readCount(typed.whole)),
    count: take('count', readCount(typed.count)),
    byStage: readStages(typed.byStage, school.stages, take),
    documents: readDocuments(typed.documents, school.schoolYear, report),
    note: takeText(typed.note, (fault, kind) => report('note', fault, kind)),
  };
  checkShare(answer, take);
  checkFacts(row, answer, isSound, take);
  const isEmpty = answer.met === null && !hasFacts(answer) && answer.documents.length === 0 && answer.note === '';
  return answer.points === null && isEmpty ? null : answer;
}

const hasShare = (answer) => answer.part !== null || answer.whole !== null;
const hasFacts = (answer) => hasShare(answer) || answer.count !== null || answer.byStage.length > 0;

function checkShare(answer, take) {
  if (answer.part === null || answer.whole === null || answer.part <= answer.whole) return;
  take('part', faulty('partOverWhole', answer.whole));
  answer.part = null;
  answer.whole = null;
}

/** Checks points that the decision fixes, and facts that this row cannot use and that no points stand beside. */
function checkFacts(row, answer, isSound, take) {
  if (answer.points !== null) {
    if (row.rule.binding) checkBinding(row, answer, isSound, take);
    return;
  }
  const missed = missedFact(row, answer);
  if (!missed) return;
  if (isSound) take(missed[0], row.rule.binding ? faulty('needFacts') : missed[1]);
  Object.assign(answer, { part: null, whole: null, count: null }, factsOf(row) === 'standard' ? {} : { byStage: [] });
  if (!['condition', 'met'].includes(factsOf(row))) answer.met = null;
}

/** Points that the decision fixes need the facts that fix them, and must be what it makes of these. */
function checkBinding(row, answer, isSound, take) {
  const fixed = suggestedPoints(row, answer);
  if (fixed === answer.points) return;
  if (fixed !== null) take('points', faulty('notBound', formatPoints(fixed)));
  else if (isSound) take('points', faulty('needFacts'));
  answer.points = null;
}

/** The field, with its fault, that facts without points need so that they answer the row; null where they do. */
function missedFact(row, answer) {
  const others = answer.count !== null || answer.byStage.length > 0;
  const isMet = answer.met !== null;
  switch (factsOf(row)) {
    case 'condition': return !isMet && hasFacts(answer) ? ['met', faulty('needMet')] : null;
    case 'met': return !isMet && hasFacts(answer) ? ['points', faulty('needPoints')] : null;
    case 'council': return isMet || hasFacts(answer) ? ['points', faulty('needPoints')] : null;
    case 'count': return answer.count === null && (isMet || hasFacts(answer)) ? ['points', faulty('needPoints')] : null;
    case 'standard':
      return isMet || hasShare(answer) || answer.count !== null ? ['points', faulty('needPoints')] : null;
    default:
      if (answer.part !== null && answer.whole > 0) return null;
      if (answer.part !== null) return ['whole', faulty('needWhole')];
      if (answer.whole !== null) return ['part', faulty('needPart')];
      return isMet || others ? ['points', faulty('needPoints')] : null;
  }
}

function readStages(typed, stages, take) {
  return set.stages.flatMap(({ id }) => {
    const [learners, units] = ['learners', 'units'].map((key) => take(`${id}-${key}`, readCount(typed[id][key])));
    const isBlank = (key) => clean(typed[id][key]) === '';
    const isTyped = !isBlank('learners') || !isBlank('units');
    if (isTyped && stages.length > 0 && !stages.includes(id)) take(`${id}-learners`, faulty('otherStage'));
    else if (learners !== null && units !== null) return [{ stage: id, learners, units }];
    else if (learners !== null && isBlank('units')) take(`${id}-units`, faulty('needBoth'));
    else if (units !== null && isBlank('learners')) take(`${id}-learners`, faulty('needBoth'));
    return [];
  });
}
