"""Words of which generated schools are made. They name no school that there is."""

# What a school is called by its stages, with the short form that the numbers of its documents have.
KINDS = [
    (("tieu-hoc",), "Trường Tiểu học", "TH"),
    (("thcs",), "Trường THCS", "THCS"),
    (("thpt",), "Trường THPT", "THPT"),
    (("tieu-hoc", "thcs"), "Trường TH&THCS", "TH&THCS"),
    (("thcs", "thpt"), "Trường THCS&THPT", "THCS&THPT"),
    (("gdtx",), "Trung tâm GDTX", "GDTX"),
]
FAMILY = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Lý"]
GIVEN = ["Trãi", "Phú", "Quý Đôn", "Đình Phùng", "Thị Minh Khai", "Công Trứ", "Khuyến", "Bỉnh Khiêm", "Chu Trinh",
         "Hưng Đạo", "Thánh Tông", "Hữu Huân", "Văn Thụ", "Tự Trọng", "Hồng Phong", "Thế Vinh", "Đức Cảnh", "Chí Thanh"]
PLACES = ["Thanh Lâm", "Nam Hồ", "Cẩm Lệ", "Hòa Bình", "Tân Tiến", "Phước Mỹ", "An Khê", "Bình Thủy", "Đông Sơn", "Kỳ Lừa",
          "Mỹ Đức", "Quảng Yên", "Vĩnh Xương", "Ea Drông", "Nà Mạ", "Trà Ổn", "Xuân Lộc", "Ỷ La"]
PROVINCES = ["Hải Dương", "Bắc Kạn", "Đà Nẵng", "Hà Nội", "Nghệ An", "Đắk Lắk", "Cần Thơ", "Quảng Ninh", "Thừa Thiên Huế",
             "Lâm Đồng", "An Giang", "Lạng Sơn", "Khánh Hòa", "Bà Rịa - Vũng Tàu"]

# Kinds of documents: what stands before a row's name, what the number ends in, and whether it has a number or a link.
OFFICIAL = [("Kế hoạch", "KH"), ("Quyết định về", "QĐ"), ("Báo cáo", "BC"), ("Biên bản", "BB"), ("Thông báo về", "TB"),
            ("Hợp đồng về", "HĐ"), ("Tờ trình về", "TTr")]
PAGES = ["Danh sách", "Danh mục", "Ảnh chụp", "Thống kê", "Trích xuất", "Bảng kê", "Tổng hợp"]
ENDINGS = ["năm học {year}", "học kỳ I", "học kỳ II", "tháng 10 đến tháng 12/{first}", "của toàn trường", "{count} hồ sơ",
           "khối lớp cuối cấp", "có xác nhận của thủ trưởng đơn vị", "kèm phụ lục “{count} mục”"]
NOTES = ["Mới thực hiện ở khối {grade}.", "Còn {count} trường hợp chưa cập nhật.", "{percent} % đã hoàn thành trong học kỳ I.",
         "Tổ chuyên môn đang bổ sung; sẽ xong trước ngày 15/3.", "Nhiều gia đình ở thôn xa chưa có thiết bị thông minh.",
         "Phòng máy có {count} máy, {few} máy hỏng chờ thanh lý.", "Chưa kết nối với hệ thống quản trị nhà trường.",
         "Đã trình Phòng “Giáo dục” duyệt\nvà đang chờ ý kiến.", "Giáo viên còn nhập lại điểm vào sổ điểm điện tử."]
