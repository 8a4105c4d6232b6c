// The evidence file that is saved: keys in the order of the format, rows in the order of the set.

/** The text of the file for evidence that `readForm` made. */
function writeEvidence(evidence) {
  const { school } = evidence;
  const answered = rows.filter(({ id }) => evidence.answers.has(id));
  const root = object([
    ['$schema', evidence.schema],
    ['format', set.format],
    ['criteria', set.id],
    ['schoolYear', evidence.schoolYear ?? ''],
    ['school', object([
      ['code', school.code], ['name', school.name], ['stages', school.stages], ['commune', school.commune],
      ['province', school.province], ['managedBy', school.managedBy],
    ])],
    ['answers', new Map(answered.map(({ id }) => [id, answerOf(evidence.answers.get(id))]))],
  ]);
  return `${layOut(root, '', 0)}\n`;
}

function answerOf(answer) {
  const byStage = answer.byStage.map(({ stage, learners, units }) => {
    return [stage, object([['learners', learners], ['units', units]])];
  });
  const points = answer.points === null ? null : answer.points / 100;
  const documents = answer.documents.map((document) => object(documentKeys.map((key) => [key, document[key]])));
  return object([
    ['met', answer.met], ['points', points], ['part', answer.part], ['whole', answer.whole], ['count', answer.count],
    ['byStage', byStage.length > 0 ? new Map(byStage) : null], ['documents', documents.length > 0 ? documents : null],
    ['note', answer.note],
  ]);
}

/** An object with the members that say something. A Map, as a plain object would put keys like "1" first. */
function object(members) {
  return new Map(members.filter(([, value]) => value !== null && value !== ''));
}

/** A value on one line where that is no wider than 110, else with a line for each part. */
function layOut(value, indent, used) {
  const line = onOneLine(value);
  const isMap = value instanceof Map;
  if (used + line.length <= 110 || !(isMap || Array.isArray(value))) return line;
  const inner = `${indent}  `;
  const parts = isMap
    ? [...value].map(([key, member]) => {
      const start = `${inner}${JSON.stringify(key)}: `;
      return start + layOut(member, inner, start.length);
    })
    : value.map((element) => inner + layOut(element, inner, inner.length));
  return `${isMap ? '{' : '['}\n${parts.join(',\n')}\n${indent}${isMap ? '}' : ']'}`;
}

function onOneLine(value) {
  if (value instanceof Map) {
    return `{${[...value].map(([key, member]) => `${JSON.stringify(key)}: ${onOneLine(member)}`).join(', ')}}`;
  }
  return Array.isArray(value) ? `[${value.map(onOneLine).join(', ')}]` : JSON.stringify(value);
}

/** A name of ASCII letters that every system takes, from the school's name and the year. */
function fileName(evidence) {
  const words = fold(`${evidence.school.name} ${evidence.schoolYear ?? ''}`).replace(/[^a-z0-9]+/g, '-');
  return `${words.replace(/^-|-$/g, '').slice(0, 80) || 'ho-so'}.evidence.json`;
}
