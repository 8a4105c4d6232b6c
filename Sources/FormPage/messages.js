// What the page says of faults, files and drafts.

Object.assign(texts, {
  nameMissing: ['Hãy điền tên trường.', 'Give the name of the school.'],
  yearMissing: ['Hãy điền năm học, như 2024-2025.', 'Give the school year, like 2024-2025.'],
  stagesMissing: ['Hãy chọn ít nhất một cấp học.', 'Choose at least one stage.'],
  notYear: [
    'Năm học phải là hai năm liên tiếp, như 2024-2025.',
    'A school year is two successive years, like 2024-2025.'],
  codeChanged: [
    'Mã trường trông như ngày hoặc số có mũ; có thể bảng tính đã đổi mã đã gõ, hãy ghi lại mã.',
    'This looks like a date or a power; a spreadsheet may have changed the code, write it again.'],
  codeLength: [
    'Mã trường có {0} ký tự, trong khi bộ chỉ số nêu {1}; có thể thiếu số 0 ở đầu, hãy kiểm tra lại.',
    'The code has {0} characters, but the set says {1}; zeros before it may be missing, check it.'],
  notPoints: ['Điểm phải là số từ 0 đến {0}, như {1}.', 'Points must be a number from 0 to {0}, like {1}.'],
  tooFine: ['Điểm chỉ được có tối đa hai chữ số thập phân.', 'Points must have at most two decimals.'],
  notBound: [
    'Theo quyết định, số liệu này ứng với {0} điểm; hãy sửa điểm hoặc để trống.',
    'By the decision these figures give {0} points; correct the points or leave them empty.'],
  notCount: [
    'Phải là số nguyên từ 0 đến một tỷ, không có dấu chấm hay phẩy.',
    'Must be a whole number from 0 to a billion, digits only.'],
  partOverWhole: ['Số này không được lớn hơn tổng số ({0}).', 'This must not be over the whole ({0}).'],
  needPart: ['Hãy điền cả số này, hoặc cho điểm.', 'Give this number, too, or give points.'],
  needWhole: ['Hãy điền cả tổng số (từ 1), hoặc cho điểm.', 'Give the whole (from 1), too, or give points.'],
  needBoth: ['Hãy điền cả số người học và số đơn vị.', 'Give both the learners and the units.'],
  needFacts: [
    'Quyết định ấn định điểm của mục này theo số liệu; hãy điền số liệu.',
    'The decision fixes the points of this row by its figures; give the figures.'],
  needPoints: [
    'Số liệu đã điền chưa đủ để trả lời mục này; hãy cho điểm.',
    'The figures do not answer this row; give points.'],
  needMet: [
    'Số liệu không trả lời mục này; hãy chọn Đạt hoặc Chưa đạt.',
    'The figures do not answer this row; choose Met or Not met.'],
  otherStage: [
    'Trường không chọn cấp học này; hãy xóa số liệu hoặc chọn cấp học.',
    'The school has not chosen this stage; clear the figures or choose it.'],
  titleMissing: [
    'Hãy điền tên minh chứng; chưa có tên thì minh chứng chưa được tính.',
    'Give the title; without it the document does not count.'],
  referenceMissing: [
    'Cần ít nhất một trong: số văn bản, đường dẫn, tệp; nếu không, minh chứng chưa được tính.',
    'Give at least one of number, link and file; otherwise the document does not count.'],
  notDate: ['Phải là ngày có thật, viết như {0}.', 'Must be a real date, written like {0}.'],
  unseen: [
    'Ô này chỉ có ký tự không nhìn thấy được; hãy xóa hoặc gõ lại nội dung.',
    'Nothing in this text can be seen; clear it or type it anew.'],
  spreadsheetError: [
    '“{0}” là lỗi của bảng tính, không phải nội dung; hãy xem lại ô gốc trong bảng tính rồi gõ giá trị vào đây.',
    "“{0}” is a spreadsheet's error and says nothing; mend its cell in the spreadsheet and type the value here."],
  placeholder: [
    '“{0}” chỉ là từ giữ chỗ; hãy ghi nội dung thật hoặc để trống ô này.',
    '“{0}” is a placeholder; write what it stands for, or leave the field empty.'],
  linkScheme: [
    'Đường dẫn nên bắt đầu bằng http:// hoặc https:// và không có dấu cách.',
    'A link should start with http:// or https:// and have no spaces.'],
  filePath: [
    'Tệp phải nằm trong thư mục của hồ sơ, viết bằng dấu / như minh-chung/kh12.pdf, không có ký tự điều khiển.',
    "A file must lie within the evidence file's folder, written with / like minh-chung/kh12.pdf and without control characters."],
  oldDate: ['Minh chứng cũ hơn năm học trên 5 năm.', 'The document is over 5 years older than the school year.'],
  lateDate: ['Minh chứng có sau khi năm học kết thúc.', 'The document is from after the school year.'],

  beforeSaving: ['Trước khi lưu', 'Before saving'],
  blocked: [
    'Chưa lưu được vì còn thiếu thông tin bắt buộc:',
    'The file cannot be saved yet, as it lacks what is required:'],
  leftOut: [
    'Các ô sau còn sai nên sẽ không được lưu:',
    'These fields are not right yet and will not be saved:'],
  saveWithout: ['Vẫn lưu, không lưu các ô còn sai', 'Save without these fields'],
  back: ['Quay lại sửa', 'Go back and correct'],
  saved: [
    'Đã gửi tệp {0} cho trình duyệt lưu; hãy kiểm tra trong thư mục tải xuống.',
    'The browser was asked to save {0}; look for it among your downloads.'],
  savedWithout: [
    'Đã gửi tệp {0} cho trình duyệt lưu, bỏ qua {1} ô còn sai; hãy kiểm tra trong thư mục tải xuống.',
    'The browser was asked to save {0} without what is not right yet ({1}); look for it among your downloads.'],
  loaded: ['Đã mở {0}.', 'Opened {0}.'],
  theFile: ['tệp', 'the file'],
  replaceSure: [
    'Mở {0} sẽ thay các câu trả lời đang có trên trang. Tiếp tục?',
    'Opening {0} replaces the answers on this page. Go on?'],
  unkeptSure: [
    'Trình duyệt không giữ được bản nháp nên các câu trả lời trên trang sẽ mất. Tiếp tục?',
    'This browser cannot keep a draft, so the answers on this page will be lost. Go on?'],
  started: ['Đây là hồ sơ trống; bản nháp trước vẫn được giữ.', 'This is a blank form; the earlier draft is kept.'],

  refused: [
    'Không mở được {0}, nội dung trên trang vẫn giữ nguyên: {1}',
    '{0} was not opened and the page is as it was: {1}'],
  tooLarge: ['tệp quá lớn nên không phải hồ sơ minh chứng.', 'it is too large to be an evidence file.'],
  unreadable: ['không đọc được tệp; hãy thử lại.', 'it cannot be read; try again.'],
  notUTF8: ['tệp không ở mã UTF-8; hãy lưu lại ở mã UTF-8.', 'it is not UTF-8 text; save it anew as UTF-8.'],
  isTable: [
    'đây là bảng CSV; hãy đổi sang JSON bằng lệnh dcs evidence convert TỆP -o ho-so.json rồi mở lại.',
    'it is a CSV table; make JSON of it by dcs evidence convert FILE -o ho-so.json, and open that.'],
  isOffice: [
    'đây là tệp Excel, Word hoặc tệp nén, còn trang chỉ mở được tệp JSON. Nếu là bảng Excel: lưu ở dạng CSV UTF-8, '
    + 'đổi sang JSON bằng lệnh dcs evidence convert TỆP -o ho-so.json rồi mở lại.',
    'it is an Excel, Word or ZIP file, and only a JSON file can be opened. A table in Excel: save it as CSV UTF-8, '
    + 'make JSON of it by dcs evidence convert FILE -o ho-so.json, and open that.'],
  isPDF: [
    'đây là tệp PDF, còn trang chỉ mở được tệp JSON đã lưu từ biểu mẫu này hoặc do dcs tạo.',
    'it is a PDF, and only a JSON file that this page has saved or dcs has made can be opened.'],
  notJSON: ['tệp không phải JSON đúng cú pháp.', 'it is not well-formed JSON.'],
  repeatedKey: ['khóa “{0}” xuất hiện hai lần.', 'the key “{0}” stands twice.'],
  repeatedStage: ['cấp học “{0}” xuất hiện hai lần.', 'the stage “{0}” stands twice.'],
  brokenText: ['nội dung “{0}” có ký tự hỏng; hãy gõ lại.', 'the text “{0}” has a broken character; type it anew.'],
  longNumber: ['số {0} có quá nhiều chữ số.', 'the number {0} has too many digits.'],
  notEvidence: ['tệp không phải hồ sơ minh chứng ({0}).', 'it is no evidence file ({0}).'],
  newerFormat: [
    'tệp ở dạng {0}, cần biểu mẫu của phiên bản dcs mới hơn.',
    'its format {0} needs the page of a newer dcs.'],
  otherSet: [
    'tệp dùng bộ chỉ số “{0}”, còn biểu mẫu này theo bộ “{1}”.',
    'it is for the set “{0}”, and this page is for “{1}”.'],
  unknownKey: ['biểu mẫu không biết khóa “{0}” ở {1}.', 'this page does not know the key “{0}” in {1}.'],
  unknownRow: ['bộ chỉ số không có mục “{0}”.', 'the set has no row “{0}”.'],
  unknownStage: ['bộ chỉ số không áp dụng cho cấp học “{0}”.', 'the set does not cover the stage “{0}”.'],
  wrongType: ['giá trị của “{0}” ở {1} không đúng loại.', 'the value of “{0}” in {1} is of the wrong type.'],
  noPointsHere: [
    'mục “{0}” là điều kiện bắt buộc, không cho điểm.',
    '“{0}” is a mandatory condition and has no points.'],

  draftKept: ['Bản nháp được giữ trong trình duyệt này.', 'A draft is kept in this browser.'],
  draftRestored: [
    'Đã lấy lại bản nháp của lần trước trong trình duyệt này.',
    'Your draft from last time has been restored from this browser.'],
  draftRestoredOf: ['Đã lấy lại bản nháp của {0}.', 'Restored the draft of {0}.'],
  ofYear: ['{0}, năm học {1}', '{0}, school year {1}'],
  nobody: ['trường chưa ghi tên', 'a school without a name'],
  draftApart: [
    'Bản nháp của {0} vẫn được giữ riêng; trang này có bản nháp mới.',
    'Kept apart: the draft of {0}. This page has a new one.'],
  otherDrafts: ['Bản nháp khác trong trình duyệt này ({0})', 'Other drafts in this browser ({0})'],
  keptAt: ['sửa lúc {1} ngày {0}', 'changed on {0} at {1}'],
  goOn: ['Điền tiếp', 'Go on'],
  dropSure: ['Xóa bản nháp của {0}?', 'Remove the draft of {0}?'],
  draftOrphans: [
    'Bản nháp có câu trả lời cho mục không còn trong bộ chỉ số: {0}.', 'The draft answers rows that the set no longer has: {0}.'],
  draftUnavailable: [
    'Trình duyệt không giữ được bản nháp: hãy Lưu hồ sơ trước khi đóng trang.',
    'This browser cannot keep a draft: save the file before you close the page.'],
  otherTab: [
    'Biểu mẫu này đang mở ở một cửa sổ khác; bản nháp chỉ giữ lần sửa sau cùng.',
    'This form is open in another window, too; the draft keeps only the latest change.'],

  paperTitle: [
    'HỒ SƠ MINH CHỨNG TỰ ĐÁNH GIÁ CHUYỂN ĐỔI SỐ',
    'EVIDENCE FOR THE SELF-ASSESSMENT OF DIGITAL TRANSFORMATION'],
  paperSet: ['Theo Quyết định số {0} ngày {1}: {2}', 'By Decision {0} of {1}: {2}'],
  id: ['Mã', 'Id'],
  content: ['Nội dung', 'Content'],
  pointsColumn: ['Điểm', 'Points'],
  evidenceColumn: ['Minh chứng, ghi chú', 'Documents, notes'],
  ofDate: ['ngày {0}', '{0}'],
  ofNumber: ['số {0}', 'No. {0}'],
  stageFacts: ['{0}: {1} người học, {2} {3}', '{0}: {1} learners, {2} {3}'],
  unitsWord: ['đơn vị', 'units'],
  placeAndDate: ['………………, ngày …… tháng …… năm ………', 'Place and date: ………………………………'],
  writer: ['NGƯỜI LẬP', 'PREPARED BY'],
  head: ['THỦ TRƯỞNG ĐƠN VỊ', 'HEAD OF THE SCHOOL'],
  sign: ['(Ký, ghi rõ họ tên)', '(Signature and name)'],
  signSeal: ['(Ký, đóng dấu, ghi rõ họ tên)', '(Signature, seal and name)'],
});
