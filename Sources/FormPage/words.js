// Texts that are typed, and those among them that say nothing although something stands there.

/** What came of reading a text: a value, null where nothing is typed; or a fault, as a text's key with its values. */
const faulty = (...fault) => ({ value: null, fault });

/** Text with a sign of replacement for what no file can have: half of a character (a lone surrogate), and U+0000. */
const mended = (text) => text.replace(/[\p{Surrogate}\0]/gu, '\ufffd');

/** Text as files have it: composed, of whole characters, without white space around it. */
function clean(text) {
  return mended(text).normalize('NFC').replace(/^\p{White_Space}+|\p{White_Space}+$/gu, '');
}

/** Text without marks and capitals, by which it is searched: "Kế hoạch" is "ke hoach". */
function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();
}

/** Reads a text. What nobody sees, and what a spreadsheet could not work out, are faults. */
function readText(text) {
  const typed = clean(text);
  if (typed === '') return { value: null };
  if (/^\p{Default_Ignorable_Code_Point}+$/u.test(typed)) return faulty('unseen');
  return isSpreadsheetError(typed) ? faulty('spreadsheetError', typed) : { value: typed };
}

/** Whether a text is nothing but a spreadsheet's word for a value that it could not work out, load or show. */
function isSpreadsheetError(text) {
  const { unmarked, numbered, waiting, mostBytes } = set.spreadsheet;
  // A column that is too narrow for its values shows nothing else.
  if (/^#{2,}$/.test(text)) return true;
  if (new TextEncoder().encode(text).length > mostBytes) return false;
  if (unmarked.includes(text) || waiting.includes(text)) return true;
  const [, word] = /^(.+?)\p{White_Space}*: *0*5\d\d$/u.exec(text) ?? [];
  if (numbered.includes(word)) return true;
  // Every language has its own, and none has small letters; the only digit is that of #DIV/0!.
  return /^#(?=.*\p{Alphabetic})(?:(?!\p{Lowercase})\p{Alphabetic}|[0/_¡¿])+[!?]$/u.test(text);
}

/**
 * Reads a text that is a field's whole value; empty where there is none.
 *
 * `report(fault, kind)` is told what is wrong or looks so.
 */
function takeText(text, report) {
  const { value, fault } = readText(text);
  if (fault) report(fault, 'fault');
  if (isPlaceholder(value)) report(['placeholder', value], 'hint');
  return value ?? '';
}

/** Whether a text is a word that programs and people put where nothing is known. */
const isPlaceholder = (text) => set.spreadsheet.placeholders.includes(text);
