// The documents of a row: added, filled in, removed.

/** The part of a row that lists its documents. */
function drawDocuments(row) {
  const list = el('div', { class: 'documents', id: `${row.id}-documents` });
  fillDocuments(row, list);
  return list;
}

function fillDocuments(row, list) {
  const { documents } = typed.rows[row.id];
  const unseen = t('ofRow', row.id);
  list.replaceChildren(
    ...documents.map((_, index) => drawDocument(row, list, index)),
    button(`+ ${t('add')}`, () => {
      documents.push(emptyDocument());
      refill(row, list, `${row.id}-document-${documents.length - 1}-title`);
    }, { class: 'add', id: `${row.id}-add`, 'aria-label': t('add') + unseen }));
}

/** Draws the documents anew, and puts the focus where one goes on. */
function refill(row, list, focusID) {
  for (const id of [...shown.keys()].filter((id) => id.startsWith(`${row.id}-document-`))) shown.delete(id);
  fillDocuments(row, list);
  byID(focusID).focus();
  changed();
}

function drawDocument(row, list, index) {
  const { documents } = typed.rows[row.id];
  const unseen = t('ofRow', row.id);
  const part = (key, kind, attributes = {}) => field({
    id: `${row.id}-document-${index}-${key}`, label: label(key), kind, value: documents[index][key], ...attributes,
    set: (text) => { documents[index][key] = text; },
  });
  const name = t('document', index + 1);
  return el('fieldset', { class: 'document' },
    el('legend', {}, name, el('span', { class: 'unseen' }, unseen)),
    button(t('remove'), () => removeDocument(row, list, index), {
      class: 'remove', 'aria-label': `${t('remove')} ${name.toLowerCase()}${unseen}`,
    }),
    part('title', 'wide'),
    part('number', ''),
    part('date', 'short', { placeholder: t('dateForm'), inWords: dateInWords }),
    part('link', '', { placeholder: 'https://…', inputmode: 'url' }),
    part('file', '', { placeholder: 'minh-chung/…' }));
}

function removeDocument(row, list, index) {
  const { documents } = typed.rows[row.id];
  const said = documentKeys.map((key) => clean(documents[index][key])).find((text) => text !== '');
  if (said && !confirm(t('removeSure', said))) return;
  documents.splice(index, 1);
  const next = Math.min(index, documents.length - 1);
  refill(row, list, next >= 0 ? `${row.id}-document-${next}-title` : `${row.id}-add`);
}
