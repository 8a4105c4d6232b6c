// Every word that the page itself says, in Vietnamese and in English. The set brings its own texts in both languages.

const set = JSON.parse(document.getElementById('data').textContent);
let language = set.language;

const texts = {
  title: ['Hồ sơ minh chứng', 'Evidence file'],
  decision: ['{0} ngày {1}, {2}', '{0} of {1}, {2}'],
  unconfirmed: [
    'Bộ chỉ số còn {0} mức điểm, ngưỡng chưa đối chiếu với bản chính quyết định.',
    '{0} figures of the set have not been compared with the official decision.'],
  skip: ['Đến phần điền', 'Skip to the form'],
  languages: ['Ngôn ngữ', 'Language'],
  open: ['Mở hồ sơ…', 'Open a file…'],
  drop: ['Thả tệp hồ sơ vào đây để mở', 'Drop the evidence file here to open it'],
  save: ['Lưu hồ sơ', 'Save'],
  print: ['In', 'Print'],
  anew: ['Hồ sơ mới', 'New file'],
  close: ['Đóng', 'Close'],

  guide: ['Cách điền', 'How to fill this in'],
  guide1: [
    'Trả lời từng mục, nêu minh chứng cho mỗi mục. Điểm và mức được tính ngay khi điền; chưa trả lời, chưa được tính (thiếu minh chứng) và 0 điểm là ba điều khác nhau.',
    'Answer each row and name its evidence. Points and levels are worked out as you type; unanswered, not counted (no evidence) and 0 points are three different things.'],
  guide2: [
    'Mỗi minh chứng cần có tên và ít nhất một trong: số văn bản, đường dẫn, tệp. Tệp đính kèm đặt cạnh tệp hồ sơ, ghi như minh-chung/kh12.pdf.',
    'A document needs a title and at least one of number, link and file. Put attached files beside the evidence file and write them like minh-chung/kh12.pdf.'],
  guide3: [
    'Bấm Lưu hồ sơ để tải tệp về máy; mở lại bằng Mở hồ sơ hoặc kéo thả tệp vào trang. Không có gì được gửi đi đâu.',
    'Press Save to download the file; open it again by Open a file, or drop it on the page. Nothing is sent anywhere.'],
  guide4: [
    'Phím /: ô tìm. Ctrl+S: lưu hồ sơ.', 'Key /: search. Ctrl+S: save the file.'],

  school: ['Thông tin trường', 'The school'],
  required: ['(bắt buộc)', '(required)'],
  yearForm: ['ví dụ 2024-2025', 'e.g. 2024-2025'],

  find: ['Tìm mục', 'Find a row'],
  findHint: ['mã hoặc từ trong tên', 'id or words of its title'],
  show: ['Hiện', 'Show'],
  all: ['Tất cả', 'All'],
  onlyUnanswered: ['Chưa trả lời', 'Unanswered'],
  onlyMissing: ['Thiếu minh chứng', 'Evidence missing'],
  found: ['{0}/{1} mục', '{0} of {1} rows'],
  foundNone: ['Không có mục nào như vậy.', 'There is no such row.'],

  mandatory: ['bắt buộc', 'mandatory'],
  wanted: ['Minh chứng cần có', 'Evidence wanted'],
  capped: [
    'Điều kiện bắt buộc: chưa đạt thì cao nhất là mức {0}.', 'Mandatory: the level is {0} at most until this is met.'],
  answer: ['Trả lời', 'Answer'],
  met: ['Đạt', 'Met'],
  unmet: ['Chưa đạt', 'Not met'],
  blank: ['Để trống', 'Leave blank'],
  noAnswer: ['Chưa trả lời', 'Unanswered'],
  byCouncil: ['Điểm dự kiến', 'Planned points'],
  facts: ['Số liệu', 'Figures'],
  unitsOf: ['Số {0}', 'Number of {0}'],
  limit: ['nhiều nhất {0} người học/{1}', 'at most {0} learners to one unit ({1})'],
  noLimit: ['chưa có định mức', 'no standard known'],
  noStages: ['Hãy chọn cấp học ở phần Thông tin trường trước.', 'First choose the stages in the part “The school”.'],
  points: ['Điểm dự kiến', 'Planned points'],
  pointsHint: ['từ 0 đến {0}', 'from 0 to {0}'],
  pointsOver: ['từ 0 đến {0}; để trống thì lấy điểm gợi ý', 'from 0 to {0}; leave empty to take the suggestion'],
  pointsFixed: ['quyết định ấn định điểm theo số liệu', 'the decision fixes the points by the figures'],
  suggestion: ['Gợi ý từ số liệu: {0} điểm', 'Suggested by the figures: {0} points'],
  suggestionMet: ['Gợi ý từ câu trả lời: {0} điểm', 'Suggested by the answer: {0} points'],
  howShare: [
    'Gợi ý: điểm tối đa × số đạt / tổng số, làm tròn xuống bội số của {0}.',
    'Suggestion: maximum × part / whole, rounded down to a multiple of {0}.'],
  howTiers: ['Gợi ý: {0}.', 'Suggestion: {0}.'],
  howTier: ['từ {0}: {1} điểm', 'from {0}: {1} points'],

  documents: ['Minh chứng', 'Documents'],
  document: ['Minh chứng {0}', 'Document {0}'],
  ofRow: [' của mục {0}', ' of row {0}'],
  dateForm: ['ngày/tháng/năm', 'YYYY-MM-DD'],
  dateRead: ['ngày {0} tháng {1} năm {2}', '{0} {3} {2}'],
  add: ['Thêm minh chứng', 'Add a document'],
  remove: ['Xóa', 'Remove'],
  removeSure: ['Xóa minh chứng “{0}”?', 'Remove the document “{0}”?'],

  stateMet: ['đạt', 'met'],
  statePartial: ['đạt một phần', 'partly met'],
  stateUnmet: ['0 điểm', '0 points'],
  stateUnmetCondition: ['chưa đạt', 'not met'],
  stateUnanswered: ['chưa trả lời', 'unanswered'],
  stateMissing: ['chưa được tính: thiếu minh chứng', 'not counted: no evidence'],
  suggested: ['điểm gợi ý', 'suggested points'],
  notCounted: ['chưa được tính', 'not counted'],

  results: ['Kết quả', 'Result'],
  level: ['Mức {0}', 'Level {0}'],
  levelName: ['Mức {0}: {1}', 'Level {0}: {1}'],
  group: ['Nhóm {0}', 'Group {0}'],
  total: ['Tổng điểm', 'All points'],
  toNext: ['còn thiếu {0} điểm để lên mức {1}', '{0} points short of level {1}'],
  capHolds: ['chưa đủ điều kiện bắt buộc', 'a mandatory condition is not met'],
  unansweredCount: ['{0} mục chưa trả lời', '{0} unanswered'],
  missingCount: ['{0} mục chưa được tính', '{0} not counted'],
  faultCount: ['{0} ô cần sửa', '{0} to correct'],

  todo: ['Việc cần làm', 'What to do'],
  leadsTo: ['Việc cần làm để đạt mức {0} ({1} việc)', 'What leads to level {0} ({1})'],
  canDo: ['Các việc có thể làm ({0})', 'What can be done ({0})'],
  others: ['Các việc khác ({0})', 'What else can be done ({0})'],
  nothing: ['Không còn mục nào thiếu.', 'Nothing falls short.'],
  shortfall: ['{0}: còn thiếu {1} {2}', '{0}: {1} more {2} needed'],
};

/** One of a text's two languages. */
function pick(text) {
  return text === null ? '' : text[language === 'en' ? 1 : 0];
}

/** What a field is called: what its line or column in a table is. */
const label = (key) => pick(set.labels[key]);

/** A text of the page by its key, with values put in. */
function t(key, ...values) {
  return pick(texts[key]).replace(/\{(\d)\}/g, (_, place) => values[place]);
}
