// What is typed, and what it stands for. Points are whole numbers of hundredths, everywhere.

// Numbers, dates and years are read as the cells of a table are: what one takes, the other must.

/** Reads a text by a function, which is given what is seen of it; nothing and what is no text are not read. */
function readBy(text, read) {
  const said = readText(text);
  return said.value === null ? said : read(said.value.replace(/\p{Default_Ignorable_Code_Point}+/gu, ''));
}

/**
 * Reads a number of at most two decimals, behind a comma or a point, as hundredths; null where it is none, and where it is
 * below 0: -0 is 0. What has more decimals is not a number: nobody can tell whether 1.500 is fifteen hundred.
 */
function readHundredths(typed) {
  const [, sign, whole, part = ''] = /^(-?)(\d+)(?:[.,](\d{1,2}))?$/.exec(typed) ?? [];
  const value = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return !Number.isSafeInteger(value) || (sign === '-' && value > 0) ? null : value;
}

function readPoints(text, most) {
  return readBy(text, (typed) => {
    if (/^-?\d+[.,]\d{3,}$/.test(typed)) return faulty('tooFine');
    const value = readHundredths(typed);
    return value !== null && value <= most ? { value } : faulty('notPoints', formatPoints(most), decimal('4.5'));
  });
}

/** The digits of 1.212 and 1,212,000; of 1.000 nobody can tell whether it is 1, and all else stays as it is. */
function withoutThousands(typed) {
  const isMarked = /^[1-9]\d{0,2}(?:(?:\.\d{3})+|(?:,\d{3})+)$/.test(typed) && !/^\d+[.,]000$/.test(typed);
  return isMarked ? typed.replace(/[.,]/g, '') : typed;
}

/** Reads a whole number, also one with decimals that are 0, or with points or commas between its thousands. */
function readCount(text) {
  return readBy(text, (typed) => {
    const value = readHundredths(withoutThousands(typed));
    return value !== null && value % 100 === 0 && value / 100 <= set.most ? { value: value / 100 } : faulty('notCount');
  });
}

/** Reads 5/9/2024 and 2024/9/5, also with hyphens or points, and behind a word; the value is always 2024-09-05. */
function readDate(text) {
  return readBy(text, (seen) => {
    const typed = clean(seen).replace(/^(?:ngày|on)\p{White_Space}+/iu, '');
    const iso = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(typed);
    const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed);
    const [year, month, day] = iso?.slice(1) ?? local?.slice(1).reverse() ?? [];
    if (!isReal(Number(year), Number(month), Number(day))) return faulty('notDate', formatDate('2024-09-05'));
    return { value: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
  });
}

function isReal(year, month, day) {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= days;
}

function readSchoolYear(text) {
  return readBy(text, (typed) => {
    const joined = typed.replace(/\p{White_Space}+/gu, '');
    const [, first, second] = /^(\d{4})[\p{Pd}\u2212/](\d{4})$/u.exec(joined) ?? [];
    const isYear = Number(first) > 0 && Number(second) === Number(first) + 1;
    return isYear ? { value: `${first}-${second}` } : faulty('notYear');
  });
}

/** A number's text with the decimal mark of the language. */
function decimal(text) {
  return language === 'en' ? text.replace(',', '.') : text.replace('.', ',');
}

function formatPoints(hundredths) {
  return decimal(String(hundredths / 100));
}

/** YYYY-MM-DD as the language writes it. */
function formatDate(date) {
  return language === 'en' ? date : date.split('-').reverse().join('/');
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** The date that a text was read as, so that nobody takes its day for its month; empty where there is none. */
function dateInWords(text) {
  const { value } = readDate(text);
  if (value === null) return '';
  const [year, month, day] = value.split('-');
  return t('dateRead', Number(day), Number(month), year, months[month - 1]);
}
