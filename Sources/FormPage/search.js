// Search and filter of the rows. A filter holds as the rows stood when it was chosen, so that none vanishes while it is
// being answered.

let filter = 'all';
let query = '';

function drawSearch() {
  const input = el('input', {
    type: 'search', id: 'search', autocomplete: 'off', 'aria-describedby': 'search-hint', 'aria-keyshortcuts': '/',
    oninput: () => {
      query = input.value;
      applySearch();
    },
  });
  input.value = query;
  const choices = [['all', 'all'], ['unanswered', 'onlyUnanswered'], ['evidence-missing', 'onlyMissing']];
  return el('section', { class: 'search', role: 'search', 'aria-label': t('find') },
    el('div', { class: 'field' },
      el('label', { for: 'search' }, t('find')), input, el('p', { id: 'search-hint', class: 'hint' }, t('findHint'))),
    choice({
      id: 'filter', legend: t('show'), value: filter, choices: choices.map(([key, text]) => [key, t(text)]),
      set: (key) => {
        filter = key;
        applySearch();
      },
    }),
    el('p', { id: 'found', role: 'status' }));
}

/** Hides the rows that are not looked for, and headings with nothing under them. */
function applySearch() {
  const words = fold(query).split(/\s+/).filter((word) => word !== '');
  let count = 0;
  for (const row of rows) {
    const { section } = views.get(row.id);
    const text = fold(`${row.id} ${pick(row.title)}`);
    const isFound = words.every((word) => text.includes(word)) && (filter === 'all' || section.dataset.state === filter);
    section.hidden = !isFound;
    if (isFound) count += 1;
  }
  for (const part of document.querySelectorAll('.criterion, .group')) {
    part.hidden = !part.querySelector('.row:not([hidden])');
  }
  const isAll = filter === 'all' && words.length === 0;
  put(byID('found'), isAll ? '' : count > 0 ? t('found', count, rows.length) : t('foundNone'));
}

function clearSearch() {
  query = '';
  filter = 'all';
  byID('search').value = '';
  byID('filter').checked = true;
  applySearch();
}
