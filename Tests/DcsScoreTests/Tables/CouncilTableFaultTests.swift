import DcsScore
import Testing

/// The faults of a council's table, each with its place and its whole message.
@Suite struct CouncilTableFaultTests {
  private typealias Table = CouncilTableReadingTests

  @Test(
    arguments: [
      (
        ";ủy viên;", ";thủ quỹ;",
        [
          "19:15 choice dòng 19, cột 'Nhiệm vụ' (ô C19): 'Nhiệm vụ' phải là một trong: chủ tịch (trưởng đoàn), phó chủ tịch (phó trưởng đoàn), thư ký, ủy viên (thành viên đoàn); không phải 'thủ quỹ'"
        ],
        [
          "19:15 choice row 19, column 'Nhiệm vụ' (cell C19): 'Nhiệm vụ' must be one of: chair (leader), vice-chair (deputy leader), secretary, member; not 'thủ quỹ'"
        ]
      ),
      (
        ";không tán thành;", ";không biết;",
        [
          "19:23 table-value dòng 19, cột 'Biểu quyết' (ô D19): phải là 'tán thành', 'không tán thành' hoặc để trống khi chưa biểu quyết, không phải 'không biết'"
        ],
        [
          "19:23 table-value row 19, column 'Biểu quyết' (cell D19): must be 'approves', 'does not approve' or empty before the vote, not 'không biết'"
        ]
      ),
      (
        "10/09/2024", "hôm qua",
        ["6:27 date dòng 6 (ô B6): phải là ngày có thật, viết NGÀY/THÁNG/NĂM như 05/09/2024, không phải 'hôm qua'"],
        ["6:27 date row 6 (cell B6): must be a real date, written DAY/MONTH/YEAR like 05/09/2024, not 'hôm qua'"]
      ),
      (
        "10/09/2024", "9/25/2024",
        [
          "6:27 table-month-first dòng 6 (ô B6): '9/25/2024' có tháng đứng trước ngày nên không rõ đâu là ngày, đâu là tháng ở ô B8; hãy đặt vùng (Region) là Việt Nam, mở lại bảng gốc (.xlsx, .ods), không mở tệp CSV này, xem lại từng ngày rồi lưu CSV lần nữa; không còn bảng gốc thì gõ lại các ngày. Vùng của Excel theo cài đặt của Windows, Google Sheets ở Tệp > Cài đặt, LibreOffice ở Công cụ > Tùy chọn > Ngôn ngữ"
        ],
        [
          "6:27 table-month-first row 6 (cell B6): '9/25/2024' has the month before the day, so that nobody can tell day from month in B8; set the region to Vietnam, open the spreadsheet itself (.xlsx, .ods) and not this CSV file, look at each date and save as CSV again; where there is no such spreadsheet, type the dates anew. Excel has the region from Windows' settings, Google Sheets in File > Settings, LibreOffice in Tools > Options > Languages"
        ]
      ),
      (
        "tự đánh giá\n", "nội bộ\n",
        ["2:6 choice dòng 2 (ô B2): 'Loại' phải là một trong: tự đánh giá, đánh giá ngoài; không phải 'nội bộ'"],
        ["2:6 choice row 2 (cell B2): 'Loại' must be one of: self-assessment, external assessment; not 'nội bộ'"]
      ),
      (
        "Tên trường;Trường Mẫu\n", "",
        ["1:1 missing-key chưa có giá trị ở 'Tên trường'"],
        ["1:1 missing-key there is no value for 'School'"]
      ),
      (
        ";chủ tịch;", ";ủy viên;",
        [
          "17:1 council-chair dòng 17, cột 'Họ và tên' (ô A17): Hội đồng phải có một chủ tịch (ghi 'chủ tịch' ở cột 'Nhiệm vụ')"
        ],
        [
          "17:1 council-chair row 17, column 'Họ và tên' (cell A17): the council must have a chair (write 'chair' in the column 'Nhiệm vụ')"
        ]
      ),
      (
        ";thư ký;", ";chủ tịch;",
        [
          "17:1 council-secretary dòng 17, cột 'Họ và tên' (ô A17): Hội đồng phải có thư ký (ghi 'thư ký' ở cột 'Nhiệm vụ')",
          "18:1 council-chair dòng 18, cột 'Họ và tên' (ô A18): Hội đồng chỉ có một chủ tịch",
        ],
        [
          "17:1 council-secretary row 17, column 'Họ và tên' (cell A17): the council must have a secretary (write 'secretary' in the column 'Nhiệm vụ')",
          "18:1 council-chair row 18, column 'Họ và tên' (cell A18): the council must have one chair",
        ]
      ),
      (
        "Nhiệm vụ;", "Vai;",
        [
          "16:19 table-column dòng 16, cột C (ô C16): bảng không có cột 'Nhiệm vụ' mà các dòng bên dưới cần; có phải là cột 'Vai' không? Nếu phải, hãy đổi tên cột đó thành 'Nhiệm vụ'; nếu không, hãy thêm cột"
        ],
        [
          "16:19 table-column row 16, column C (cell C16): the table has no column 'Role', which the rows below need; is it the column 'Vai'? If so, rename that to 'Role'; if not, add the column"
        ]
      ),
      (
        "Họ và tên;", "Tên người;",
        ["16:1 table-header bảng phải có một dòng tên cột, trong đó có 'Họ và tên', như bảng mà dcs tạo ra"],
        [
          "16:1 table-header the table must have a row of column names, 'Name' among them, as in the tables that dcs makes"
        ]
      ),
      (
        "Số biên bản;2/BB", "Số biên bản;2/BB\nSố biên bản;3/BB",
        ["8:1 table-repeated dòng 8 (ô A8): dòng này đã có ở trên"],
        ["8:1 table-repeated row 8 (cell A8): this line is above already"]
      ),
      (
        "Số biên bản", "Số bien bản",
        [
          "7:1 table-column dòng 7 (ô A7): không có dòng nào tên là 'Số bien bản' ở trên bảng; hãy xóa, hoặc đặt trong ngoặc đơn để dcs bỏ qua; có phải là 'Số biên bản' không?"
        ],
        [
          "7:1 table-column row 7 (cell A7): there is no line 'Số bien bản' above the table; delete it, or put it in brackets to have it passed over; did you mean 'Số biên bản'?"
        ]
      ),
      (
        "bảo lưu\n", "bảo lưu;Điện thoại\n",
        [
          "16:54 table-column dòng 16, cột F (ô F16): không có cột nào tên là 'Điện thoại'; hãy xóa, hoặc đặt tên trong ngoặc đơn để dcs bỏ qua"
        ],
        [
          "16:54 table-column row 16, column F (cell F16): there is no column 'Điện thoại'; delete it, or put its name in brackets to have it passed over"
        ]
      ),
      (
        "12/05/2025", "09/09/2024",
        ["8:15 date-order dòng 8 (ô B8): ngày 09/09/2024 không được trước ngày 10/09/2024 của văn bản trước đó"],
        [
          "8:15 date-order row 8 (cell B8): 2024-09-09 must not be before 2024-09-10, the date of the document before it"
        ]
      ),
      (
        "16:30", "13h",
        [
          "14:18 meeting-hours dòng 14 (ô B14): cuộc họp không thể kết thúc lúc 13 giờ 00, trước khi bắt đầu lúc 14 giờ 00"
        ],
        ["14:18 meeting-hours row 14 (cell B14): the meeting cannot have ended at 13:00, before it began at 14:00"]
      ),
      (
        "16:30", "chiều",
        [
          "14:18 hour dòng 14 (ô B14): 'Giờ kết thúc họp' phải là giờ có thật, viết như 14 giờ 00 hoặc 14:00, không phải 'chiều'"
        ],
        [
          "14:18 hour row 14 (cell B14): 'Giờ kết thúc họp' must be a real hour, written like 14:00 or 14 giờ 00, not 'chiều'"
        ]
      ),
      (
        "\nAn;", "\n=A1;",
        [
          "17:1 table-formula dòng 17, cột 'Họ và tên' (ô A17): ô này là công thức ('=A1'); hãy dán giá trị thay cho công thức"
        ],
        [
          "17:1 table-formula row 17, column 'Họ và tên' (cell A17): this cell holds a formula ('=A1'); paste the value in its place"
        ]
      ),
      (
        "Bình;Giáo viên;thư ký;", "Bình;#REF!;thư ký;",
        [
          "18:6 table-formula dòng 18, cột 'Chức vụ' (ô B18): ô này là lỗi của bảng tính ('#REF!'), không phải giá trị; hãy sửa công thức, hoặc đợi bảng tính tải xong, rồi lưu lại"
        ],
        [
          "18:6 table-formula row 18, column 'Chức vụ' (cell B18): this cell is a spreadsheet's error ('#REF!'), not a value; mend its formula, or wait until all is loaded, and save again"
        ]
      ),
      (
        "Bình;Giáo viên;thư ký;", "Bình;Giáo viên;;",
        ["18:1 missing-key dòng 18, cột 'Họ và tên' (ô A18): chưa có giá trị ở 'Nhiệm vụ'"],
        ["18:1 missing-key row 18, column 'Họ và tên' (cell A18): there is no value for 'Nhiệm vụ'"]
      ),
      (
        "Chi;", "Bình;",
        [
          "19:1 repeated-member dòng 19, cột 'Họ và tên' (ô A19): người này đã có trong danh sách nên chỉ được tính một lần"
        ],
        [
          "19:1 repeated-member row 19, column 'Họ và tên' (cell A19): this person is in the list already and counts once"
        ]
      ),
      (
        ";không tán thành;", ";tán thành;",
        [
          "19:33 dissent-of-approver dòng 19, cột 'Ý kiến bảo lưu' (ô E19): thành viên đã đồng ý ('Biểu quyết') mà lại có ý kiến bảo lưu ('Ý kiến bảo lưu')"
        ],
        [
          "19:33 dissent-of-approver row 19, column 'Ý kiến bảo lưu' (cell E19): the member approves, and yet has a 'Ý kiến bảo lưu'"
        ]
      ),
      (
        "2/BB", "Mar-24",
        [
          "7:13 table-number-date dòng 7 (ô B7): số văn bản 'Mar-24' trông như ngày hoặc số; có thể bảng tính đã đổi chữ đã gõ"
        ],
        [
          "7:13 table-number-date row 7 (cell B7): the number 'Mar-24' looks like a date or value; the spreadsheet may have changed what was typed"
        ]
      ),
      (
        "2/BB", "-",
        ["7:13 placeholder dòng 7 (ô B7): '-' chỉ là từ giữ chỗ; hãy ghi nội dung thật hoặc xóa nội dung ô"],
        ["7:13 placeholder row 7 (cell B7): '-' is a placeholder; write what it stands for, or empty the cell"]
      ),
      (
        "Tên trường;Trường Mẫu", "Tên trường;Trường Mẫu;x",
        ["3:23 table-value dòng 3 (ô C3): dòng này chỉ có một giá trị"],
        ["3:23 table-value row 3 (cell C3): this line has one value"]
      ),
      (
        "dcs-council/1", "dcs-council/2",
        [
          "1:10 format dòng 1 (ô B1): tệp ở dạng 'dcs-council/2' cần phiên bản dcs mới hơn (bản này đọc 'dcs-council/1')"
        ],
        [
          "1:10 format row 1 (cell B1): a file of format 'dcs-council/2' needs a newer dcs (this one reads 'dcs-council/1')"
        ]
      ),
      (
        "Chức vụ người ký", "Chức vụ;người ký",
        [
          "12:9 table-torn dòng 12 (ô B12): bảng đã bị tách sai cột khi mở: 'Chức vụ' và 'người ký quyết định công nhận' vốn ở trong một ô; hãy mở lại tệp CSV ban đầu và chỉ đánh dấu đúng dấu ngăn cách của tệp đó (dcs dùng dấu chấm phẩy trong bảng tiếng Việt, dấu phẩy trong bảng tiếng Anh), bỏ mọi dấu khác; không còn tệp đó thì tạo bảng mới, có dấu nháy quanh mọi ô nên không bị tách, rồi chép câu trả lời sang"
        ],
        [
          "12:9 table-torn row 12 (cell B12): an import has torn the table apart: 'Chức vụ' and 'người ký quyết định công nhận' were in one cell; open the first CSV file again and tick nothing but its own separator (dcs writes semicolons in Vietnamese tables, commas in English ones); where that file is gone, make a new table, which has quotes around every cell and is not torn, and copy the answers into it"
        ]
      ),
      (
        "Họ và tên", "H? v? t?n",
        [
          "16:1 encoding các chữ Việt trong tệp đã thành dấu '?' khi lưu ở bảng mã không có chữ Việt, nên không lấy lại được từ tệp này; hãy mở lại bảng tính gốc (.xlsx), không phải tệp này, rồi lưu dạng CSV: Excel chọn 'CSV UTF-8', LibreOffice chọn bộ ký tự 'Unicode (UTF-8)'"
        ],
        [
          "16:1 encoding Vietnamese letters became '?' when the file was saved in an encoding without them, and cannot be had from it; open the original spreadsheet (.xlsx), not this file, and save it as CSV: 'CSV UTF-8' in Excel, the character set 'Unicode (UTF-8)' in LibreOffice"
        ]
      ),
      (
        "Trường Mẫu", "\u{200B}",
        ["3:12 empty-text dòng 3 (ô B3): 'Tên trường' không được để trống (trong đó có ký tự không nhìn thấy: U+200B)"],
        ["3:12 empty-text row 3 (cell B3): 'Tên trường' must not be empty (with invisible characters: U+200B)"]
      ),
      (
        "2024-2025", "2024",
        ["4:9 school-year dòng 4 (ô B4): 'Năm học' phải là hai năm liên tiếp, như 2024-2025, không phải '2024'"],
        ["4:9 school-year row 4 (cell B4): 'Năm học' must be two successive years, like 2024-2025, not '2024'"]
      ),
      (
        "Số biên bản", "Chấp nhận điểm gợi ý;nhận\nSố biên bản",
        ["7:22 table-value dòng 7 (ô B7): phải là 'có' hoặc 'không', không phải 'nhận'"],
        ["7:22 table-value row 7 (cell B7): must be 'yes' or 'no', not 'nhận'"]
      ),
    ] as [(String, String, [String], [String])])
  func fault(part: String, replacement: String, vi: [String], en: [String]) throws {
    try #require(Table.table.contains(part))
    let text = Table.table.replacing(part, with: replacement)
    #expect(Table.faults(text, .vietnamese) == vi)
    #expect(Table.faults(text) == en)
  }
}
