// What stands above the rows: what the page is, its languages and files, and the school.

function drawHead() {
  const { decision } = set;
  byID('top').replaceChildren(
    el('div', { class: 'title' },
      el('div', {},
        el('h1', {}, t('title')),
        el('p', { class: 'set' }, pick(set.title)),
        el('p', { class: 'hint' }, t('decision', decision.number, formatDate(decision.date), pick(set.issuer)),
          set.unconfirmed > 0 ? `. ${t('unconfirmed', set.unconfirmed)}` : '')),
      drawLanguages()),
    el('div', { class: 'actions' },
      el('input', {
        type: 'file', id: 'open', class: 'unseen', accept: '.json,application/json', onchange: (event) => {
          const [file] = event.target.files;
          if (file) openFile(file);
          event.target.value = '';
        },
      }),
      el('label', { class: 'button', for: 'open' }, t('open')),
      button(t('print'), () => window.print(), { id: 'print' }),
      button(t('anew'), startAnew, { id: 'anew' })),
    el('p', { id: 'draft', class: 'hint' }),
    drawDrafts(),
    el('details', { class: 'guide' }, el('summary', {}, t('guide')),
      el('ul', {}, ...['guide1', 'guide2', 'guide3', 'guide4'].map((key) => el('li', {}, t(key))))));
  put(byID('skip'), t('skip'));
  put(byID('drop'), t('drop'));
  document.title = `${t('title')}: ${pick(set.title)}`;
  document.documentElement.lang = language;
}

function drawLanguages() {
  const option = (code, name) => button(name, () => switchTo(code), {
    id: `language-${code}`, lang: code, 'aria-pressed': String(language === code),
  });
  return el('div', { class: 'languages', role: 'group', 'aria-label': t('languages') },
    option('vi', 'Tiếng Việt'), option('en', 'English'));
}

function drawSchool() {
  const { school } = typed;
  const part = (key, attributes = {}) => field({
    id: `school-${key}`, label: label(key), value: school[key], set: (text) => { school[key] = text; }, ...attributes,
  });
  const required = (key) => `${label(key)} ${t('required')}`;
  return el('section', { class: 'school', 'aria-labelledby': 'school-title' },
    el('h2', { id: 'school-title' }, t('school')),
    el('div', { class: 'fields' },
      part('name', { kind: 'wide', label: required('name'), 'aria-required': 'true' }),
      field({
        id: 'school-schoolYear', label: required('schoolYear'), value: typed.schoolYear, placeholder: t('yearForm'),
        'aria-required': 'true', set: (text) => { typed.schoolYear = text; },
      }),
      part('code'),
      drawStages(required('stages')),
      part('commune'),
      part('province'),
      part('managedBy')));
}

function drawStages(legend) {
  const boxes = set.stages.map(({ id, name }) => {
    const box = el('input', { type: 'checkbox', id: `stage-${id}`, onchange: () => chooseStage(id, box.checked) });
    box.checked = typed.school.stages.includes(id);
    return el('label', { class: 'option' }, box, pick(name));
  });
  return el('fieldset', { class: 'choice wide', id: 'school-stages', 'aria-describedby': 'school-stages-fault' },
    el('legend', {}, legend), el('div', { class: 'options' }, ...boxes), faultPlace('school-stages'));
}

/** Chooses a stage or not; rows that are answered by stage then have other fields. */
function chooseStage(id, isChosen) {
  const others = typed.school.stages.filter((other) => other !== id);
  typed.school.stages = isChosen ? [...others, id] : others;
  for (const row of rows) {
    if (factsOf(row) === 'standard' || isStageTyped(typed.rows[row.id], id)) fillAnswer(row);
  }
  changed();
}
