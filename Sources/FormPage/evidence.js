// The whole file: what is typed, and the evidence that it stands for.

const schoolKeys = ['code', 'name', 'commune', 'province', 'managedBy'];

/** A form in which nothing is typed. Its orphans are answers of a draft to rows that the set no longer has. */
function emptyForm() {
  const school = { stages: [], ...Object.fromEntries(schoolKeys.map((key) => [key, ''])) };
  const blank = Object.fromEntries(rows.map((row) => [row.id, emptyRow()]));
  return { schema: '', schoolYear: '', school, rows: blank, orphans: {} };
}

/** Whether nothing at all is typed. */
function isEmptyForm(typed) {
  return JSON.stringify(typed) === JSON.stringify(emptyForm());
}

/**
 * Reads what is typed: the evidence, and every problem as {field, row, kind, fault}. The kind is `missing` for what a
 * file cannot be without, `fault` for what is left out, and `hint` for what is only unusual.
 */
function readForm(typed) {
  const problems = [];
  const report = (field, fault, kind, row = null) => problems.push({ field, fault, kind, row });
  const school = Object.fromEntries(schoolKeys.map((key) => {
    // Without a name there is no file.
    const kindOf = (kind) => (key === 'name' && kind === 'fault' ? 'missing' : kind);
    return [key, takeText(typed.school[key], (fault, kind) => report(`school-${key}`, fault, kindOf(kind)))];
  }));
  checkCode(school.code, (fault) => report('school-code', fault, 'hint'));
  school.stages = set.stages.map((stage) => stage.id).filter((id) => typed.school.stages.includes(id));
  if (clean(typed.school.name) === '') report('school-name', ['nameMissing'], 'missing');
  const { value: schoolYear, fault } = readSchoolYear(typed.schoolYear);
  if (schoolYear === null) report('school-schoolYear', fault ?? ['yearMissing'], 'missing');
  if (school.stages.length === 0) report('school-stages', ['stagesMissing'], 'missing');
  const answers = new Map();
  for (const row of rows) {
    const reportHere = (field, fault, kind) => report(`${row.id}-${field}`, fault, kind, row.id);
    const answer = readAnswer(row, typed.rows[row.id], { stages: school.stages, schoolYear }, reportHere);
    if (answer) answers.set(row.id, answer);
  }
  return { school, schoolYear, answers, problems, schema: clean(typed.schema) };
}

/** Tells a school's code that a spreadsheet has changed, as `dcs validate` does. */
function checkCode(code, report) {
  const length = [...code].length;
  if (code === '') return;
  if (looksChanged(code)) report(['codeChanged']);
  else if (set.schoolCodeLength && length !== set.schoolCodeLength) report(['codeLength', length, set.schoolCodeLength]);
}

/** Whether a text is what spreadsheets make of others: a date, a month with a year, a power of ten. */
function looksChanged(text) {
  return Boolean(readDate(text).value) || /^(?:\d+-\p{L}{3}|\p{L}{3}-\d+|[\d.,]+e[-+]\d+)$/iu.test(text);
}

/** Reads the documents of a row. One without a title or without a reference does not count, as dcs has it. */
function readDocuments(typed, schoolYear, report) {
  return typed.flatMap((document, index) => {
    if (documentKeys.every((key) => clean(document[key]) === '')) return [];
    const wrong = new Set();
    const reportHere = (key, fault, kind) => {
      report(`document-${index}-${key}`, fault, kind);
      if (kind === 'fault') wrong.add(key);
    };
    const textAt = (key) => takeText(document[key], (fault, kind) => reportHere(key, fault, kind));
    const read = Object.fromEntries(documentKeys.filter((key) => key !== 'date').map((key) => [key, textAt(key)]));
    const { value: date, fault } = readDate(document.date);
    if (fault) reportHere('date', fault, 'fault');
    if (read.file !== '' && !isPathWithin(read.file)) {
      reportHere('file', ['filePath'], 'fault');
      read.file = '';
    }
    const references = ['number', 'link', 'file'];
    const hasReference = references.some((key) => read[key] !== '');
    if (read.title === '' && !wrong.has('title')) reportHere('title', ['titleMissing'], 'fault');
    if (!hasReference && !references.some((key) => wrong.has(key))) reportHere('number', ['referenceMissing'], 'fault');
    const hint = (key, isUnusual, text) => isUnusual && reportHere(key, [text], 'hint');
    hint('link', read.link !== '' && !/^https?:\/\/\S+$/i.test(read.link), 'linkScheme');
    if (date && schoolYear) {
      hint('date', isOld(date, schoolYear), 'oldDate');
      hint('date', isLate(date, schoolYear), 'lateDate');
    }
    return read.title !== '' && hasReference ? [{ ...read, date: date ?? '' }] : [];
  });
}

/**
 * Whether a path stays within the folder that it starts from, on every system, and is shown as what it is: what
 * `dcs validate` asks of it, too.
 */
function isPathWithin(path) {
  return !/[\\:\p{Cc}\u2028-\u202e\u2066-\u2069]/u.test(path) && path.split('/').every((name) => name !== '' && name !== '..');
}

/** A school year starts in its September; a document should be no more than five years older than that. */
function isOld(date, schoolYear) {
  return date.slice(0, 7) < `${String(Number(schoolYear.slice(0, 4)) - 5).padStart(4, '0')}-09`;
}

/** A school year ends with the August of its second year. */
function isLate(date, schoolYear) {
  return date.slice(0, 7) > `${schoolYear.slice(5)}-08`;
}

/** An assessment as `dcs score --format json` writes it: points as numbers, advice in words. */
function inPoints(assessment) {
  const keys = ['points', 'maxPoints', 'claimed', 'suggested', 'recoverable'];
  const hidden = ['cap', 'isCondition'];
  const gaps = assessment.gaps.map((gap) => ({ ...gap, advice: pick(rowOf(gap.id).advice) || null }));
  return JSON.parse(JSON.stringify({ ...assessment, gaps }), (key, value) => {
    if (hidden.includes(key)) return undefined;
    return keys.includes(key) && value !== null ? value / 100 : value;
  });
}

const rowOf = (id) => rows.find((row) => row.id === id);
