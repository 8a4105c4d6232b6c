// Evidence files that are opened: taken over whole, or refused with a sentence and nothing changed.

/** Why a file is refused: a text's key with its values. */
class Refusal extends Error {
  constructor(...reason) {
    super(reason[0]);
    this.reason = reason;
  }
}

/** What would be typed to get a file's evidence. */
function readEvidence(text) {
  const root = parse(text.replace(/^\uFEFF/, ''));
  checkFormat(root);
  known(root, ['$schema', 'format', 'criteria', 'schoolYear', 'school', 'answers'], 'dcs-evidence');
  const criteria = clean(textAt(root, 'criteria', 'dcs-evidence'));
  if (criteria !== set.id) throw new Refusal('otherSet', criteria, set.id);
  const typed = emptyForm();
  typed.schema = textAt(root, '$schema', 'dcs-evidence');
  typed.schoolYear = textAt(root, 'schoolYear', 'dcs-evidence');
  readSchool(objectAt(root, 'school', 'dcs-evidence'), typed.school);
  const answers = objectAt(root, 'answers', 'dcs-evidence');
  for (const key of Object.keys(answers)) {
    const row = rowOf(key.normalize('NFC'));
    if (!row) throw new Refusal('unknownRow', key);
    typed.rows[row.id] = readTypedRow(row, objectAt(answers, key, 'answers'));
  }
  return typed;
}

function parse(text) {
  let root;
  try {
    root = JSON.parse(text);
  } catch {
    // Columns in the first line, with no brace before them: a table of evidence, most likely.
    throw new Refusal(/^\s*[^\s{[][^\n]*[,;\t]/.test(text) ? 'isTable' : 'notJSON');
  }
  checkTokens(text);
  return root;
}

/** Looks for what JSON.parse passes over: keys that stand twice, broken text, numbers with more digits than it keeps. */
function checkTokens(text) {
  const open = [];
  let last = null;
  for (const [token] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[^\s"{}[\],:]+|[{}[\],:]/g)) {
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(null);
    else if (token === '}' || token === ']') open.pop();
    else if (token === ':') {
      const key = JSON.parse(last).normalize('NFC');
      const keys = open[open.length - 1];
      if (keys.has(key)) throw new Refusal('repeatedKey', key);
      keys.add(key);
    } else if (/^[-\d]/.test(token) && token.length > 15) throw new Refusal('longNumber', token);
    else if (token.startsWith('"')) checkText(JSON.parse(token));
    last = token;
  }
}

/** Refuses text with half of a character or U+0000, and shows what stands around it. */
function checkText(text) {
  if (!/[\p{Surrogate}\0]/u.test(text)) return;
  const [part] = /.{0,20}[\p{Surrogate}\0].{0,20}/su.exec(text);
  throw new Refusal('brokenText', mended(part));
}

function checkFormat(root) {
  const format = isObject(root) && typeof root.format === 'string' ? clean(root.format) : '';
  const [name, version] = set.format.split('/');
  const found = /^([^/]+)\/(\d+)$/.exec(format);
  if (!found || found[1] !== name) throw new Refusal('notEvidence', set.format);
  if (Number(found[2]) > Number(version)) throw new Refusal('newerFormat', format);
  if (Number(found[2]) !== Number(version)) throw new Refusal('notEvidence', set.format);
}

function readSchool(school, typed) {
  known(school, [...schoolKeys, 'stages'], 'school');
  for (const key of schoolKeys) typed[key] = textAt(school, key, 'school');
  for (const stage of listAt(school, 'stages', 'school')) {
    if (typeof stage !== 'string') throw new Refusal('wrongType', 'stages', 'school');
    const id = stageOf(clean(stage));
    if (typed.stages.includes(id)) throw new Refusal('repeatedStage', id);
    typed.stages.push(id);
  }
}

function stageOf(id) {
  if (!set.stages.some((stage) => stage.id === id)) throw new Refusal('unknownStage', id);
  return id;
}

function readTypedRow(row, answer) {
  known(answer, ['met', 'points', 'part', 'whole', 'count', 'byStage', 'documents', 'note', 'about'], row.id);
  textAt(answer, 'about', row.id);
  const typed = { ...emptyRow(), note: textAt(answer, 'note', row.id) };
  typed.met = valueAt(answer, 'met', row.id, (value) => typeof value === 'boolean', null);
  for (const key of ['points', 'part', 'whole', 'count']) typed[key] = numberAt(answer, key, row.id);
  if (row.maxPoints === null && typed.points !== '') throw new Refusal('noPointsHere', row.id);
  const byStage = objectAt(answer, 'byStage', row.id);
  for (const key of Object.keys(byStage)) {
    const facts = objectAt(byStage, key, row.id);
    known(facts, ['learners', 'units'], `${row.id}: ${key}`);
    const [learners, units] = ['learners', 'units'].map((name) => numberAt(facts, name, key));
    typed.byStage[stageOf(key.normalize('NFC'))] = { learners, units };
  }
  typed.documents = listAt(answer, 'documents', row.id).map((document) => {
    if (!isObject(document)) throw new Refusal('wrongType', 'documents', row.id);
    known(document, documentKeys, row.id);
    const read = Object.fromEntries(documentKeys.map((key) => [key, textAt(document, key, row.id)]));
    return { ...read, date: readDate(read.date).value ? formatDate(readDate(read.date).value) : read.date };
  });
  return typed;
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

function known(object, keys, place) {
  const other = Object.keys(object).find((key) => !keys.includes(key));
  if (other !== undefined) throw new Refusal('unknownKey', other, place);
}

/** The value of a key, which must be of a kind; a default where the object lacks it or says null. */
function valueAt(object, key, place, isRight, otherwise) {
  const value = Object.hasOwn(object, key) ? object[key] : null;
  if (value === null) return otherwise;
  if (!isRight(value)) throw new Refusal('wrongType', key, place);
  return value;
}

const textAt = (object, key, place) => valueAt(object, key, place, (value) => typeof value === 'string', '');
const listAt = (object, key, place) => valueAt(object, key, place, Array.isArray, []);
const objectAt = (object, key, place) => valueAt(object, key, place, isObject, {});
const numberAt = (object, key, place) =>
  decimal(String(valueAt(object, key, place, (value) => typeof value === 'number', '')));
