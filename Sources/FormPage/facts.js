// The fields of a row's answer, by its rule.

/** Draws the fields of a row's answer: those of its rule and any others that a file has filled in. */
function fillAnswer(row) {
  const answer = typed.rows[row.id];
  const facts = factsOf(row);
  const isUsed = { met: answer.met !== null, share: answer.part + answer.whole !== '', count: answer.count !== '' };
  const parts = [
    facts === 'condition' || facts === 'met' || isUsed.met ? metField(row, answer) : null,
    facts === 'share' || isUsed.share ? shareFields(row, answer) : null,
    facts === 'count' || isUsed.count ? countField(row, answer) : null,
    facts === 'standard' || set.stages.some(({ id }) => isStageTyped(answer, id)) ? stageFields(row, answer) : null,
    row.maxPoints === null ? null : pointsField(row, answer, facts),
    howText(row) === '' ? null : el('p', { class: 'hint how' }, howText(row)),
  ];
  views.get(row.id).answer.replaceChildren(...parts.filter((part) => part !== null));
}

function metField(row, answer) {
  return choice({
    id: `${row.id}-met`, legend: t('answer'), unseen: t('ofRow', row.id), value: answer.met,
    choices: [[true, t('met')], [false, t('unmet')], [null, t(row.maxPoints === null ? 'noAnswer' : 'blank')]],
    set: (met) => {
      answer.met = met;
      changed();
    },
  });
}

function pointsField(row, answer, facts) {
  const most = formatPoints(row.maxPoints);
  const suggests = !['council', 'standard'].includes(facts);
  const hint = row.rule.binding ? t('pointsFixed') : t(suggests ? 'pointsOver' : 'pointsHint', most);
  return numberField(row, answer, 'points', t('points'), { hint, inputmode: 'decimal' });
}

/** A field for a number of the answer, or of one of its stages. */
function numberField(row, holder, key, label, { name = key, ...more } = {}) {
  return field({
    id: `${row.id}-${name}`, label, unseen: t('ofRow', row.id), kind: 'short', inputmode: 'numeric', value: holder[key],
    set: (text) => { holder[key] = text; }, ...more,
  });
}

const countField = (row, answer) => numberField(row, answer, 'count', label('count'));

function shareFields(row, answer) {
  return factsGroup(row,
    numberField(row, answer, 'part', label('part'), { hint: pick(row.rule.part ?? null) }),
    numberField(row, answer, 'whole', label('whole'), { hint: pick(row.rule.whole ?? null) }));
}

/** How the rule makes points of the figures. */
function howText({ rule }) {
  if (rule.kind === 'proportion') return t('howShare', formatPoints(set.pointStep));
  if (rule.kind !== 'tiers') return '';
  const sign = rule.by === 'percent' ? '%' : '';
  const tiers = rule.tiers.map(({ from, points }) => t('howTier', formatPoints(from) + sign, formatPoints(points)));
  return t('howTiers', tiers.join('; '));
}

function factsGroup(row, ...fields) {
  return el('fieldset', { class: 'facts' },
    el('legend', { class: 'unseen' }, t('facts') + t('ofRow', row.id)), ...fields);
}

/** Learners and units of each stage that the school teaches, and of any other that is filled in already. */
function stageFields(row, answer) {
  const stages = set.stages.filter(({ id }) => typed.school.stages.includes(id) || isStageTyped(answer, id));
  if (stages.length === 0) return el('p', { class: 'hint' }, t('noStages'));
  const fields = stages.map(({ id, name }) => {
    const facts = answer.byStage[id];
    const limit = row.rule.limits?.find((limit) => limit.stage === id);
    const unit = row.rule.unit ? t('unitsOf', pick(row.rule.unit)) : label('units');
    const hint = limit ? t('limit', limit.learners, pick(row.rule.unit)) : t('noLimit');
    return el('fieldset', { class: 'stage' },
      el('legend', {}, pick(name), el('span', { class: 'unseen' }, t('ofRow', row.id))),
      numberField(row, facts, 'learners', label('learners'), { name: `${id}-learners`, hint }),
      numberField(row, facts, 'units', unit, { name: `${id}-units` }));
  });
  return el('div', { class: 'stages' }, ...fields);
}

const isStageTyped = (answer, id) => answer.byStage[id].learners + answer.byStage[id].units !== '';
