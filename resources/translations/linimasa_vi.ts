<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open files…</source>
        <translation>&amp;Mở tệp…</translation>
    </message>
    <message>
        <source>Open &amp;folder…</source>
        <translation>Mở t&amp;hư mục…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Xuất…</translation>
    </message>
    <message>
        <source>&amp;Import highlights and notes…</source>
        <translation>Nhập &amp;phần tô sáng và ghi chú…</translation>
    </message>
    <message>
        <source>&amp;Print the article…</source>
        <translation>&amp;In bài…</translation>
    </message>
    <message>
        <source>&amp;New article from clipboard</source>
        <translation>Bài mới từ bả&amp;ng tạm</translation>
    </message>
    <message>
        <source>&amp;Save a copy of the library…</source>
        <translation>&amp;Lưu bản sao thư viện…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Thoát</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
    <message>
        <source>&amp;Find in article…</source>
        <translation>Tìm t&amp;rong bài…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Tì&amp;m tiếp</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Tìm lù&amp;i</translation>
    </message>
    <message>
        <source>&amp;Search everything…</source>
        <translation>Tìm tr&amp;ong tất cả…</translation>
    </message>
    <message>
        <source>Article &amp;list</source>
        <translation>Danh sách &amp;bài</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>Chi &amp;tiết</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Dòng thời &amp;gian</translation>
    </message>
    <message>
        <source>Mark &amp;names</source>
        <translation>Đánh &amp;dấu tên</translation>
    </message>
    <message>
        <source>Mark &amp;dates</source>
        <translation>Đánh dấ&amp;u ngày</translation>
    </message>
    <message>
        <source>Mark what needs a de&amp;cision</source>
        <translation>Đánh dấu chỗ cần &amp;quyết định</translation>
    </message>
    <message>
        <source>&amp;Plain reading</source>
        <translation>Đọc &amp;không có dấu</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Chữ nhỏ hơn</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Cỡ chữ thườ&amp;ng</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Theo &amp;hệ thống</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Nâu đỏ</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>T&amp;oàn màn hình</translation>
    </message>
    <message>
        <source>Go to the te&amp;xt</source>
        <translation>Đến &amp;văn bản</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Khung t&amp;rước</translation>
    </message>
    <message>
        <source>&amp;Back to the other panes</source>
        <translation>Trở về các khung khác</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>&amp;Bài kế tiếp</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Bà&amp;i trước</translation>
    </message>
    <message>
        <source>Next n&amp;ame</source>
        <translation>Tên &amp;kế tiếp</translation>
    </message>
    <message>
        <source>Next &amp;date</source>
        <translation>Ngà&amp;y kế tiếp</translation>
    </message>
    <message>
        <source>Previous da&amp;te</source>
        <translation>N&amp;gày trước</translation>
    </message>
    <message>
        <source>&amp;Card of the name or date</source>
        <translation>Thẻ củ&amp;a tên hoặc ngày</translation>
    </message>
    <message>
        <source>&amp;Why is this here?</source>
        <translation>&amp;Vì sao có mục này?</translation>
    </message>
    <message>
        <source>&amp;Highlight with the last label</source>
        <translation>Tô &amp;sáng bằng nhãn vừa dùng</translation>
    </message>
    <message>
        <source>Highlight with label &amp;1</source>
        <translation>Tô sáng bằng nhãn &amp;1</translation>
    </message>
    <message>
        <source>Highlight with label &amp;2</source>
        <translation>Tô sáng bằng nhãn &amp;2</translation>
    </message>
    <message>
        <source>Highlight with label &amp;3</source>
        <translation>Tô sáng bằng nhãn &amp;3</translation>
    </message>
    <message>
        <source>Highlight with label &amp;4</source>
        <translation>Tô sáng bằng nhãn &amp;4</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>&amp;Viết ghi chú</translation>
    </message>
    <message>
        <source>Make an &amp;event of the words</source>
        <translation>Tạo sự &amp;kiện từ đoạn đã chọn</translation>
    </message>
    <message>
        <source>&amp;Delete the highlight</source>
        <translation>&amp;Xóa phần tô sáng</translation>
    </message>
    <message>
        <source>Pre&amp;vious highlight</source>
        <translation>P&amp;hần tô sáng trước</translation>
    </message>
    <message>
        <source>Names of the &amp;labels…</source>
        <translation>&amp;Tên các nhãn…</translation>
    </message>
    <message>
        <source>&amp;Go to the notes</source>
        <translation>Đến &amp;ghi chú</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Lùi</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Tiến</translation>
    </message>
    <message>
        <source>From text to &amp;event, from event to text</source>
        <translation>Từ &amp;văn bản sang sự kiện và ngược lại</translation>
    </message>
    <message>
        <source>&amp;Accept event</source>
        <translation>Chấp &amp;nhận sự kiện</translation>
    </message>
    <message>
        <source>Re&amp;ject event</source>
        <translation>&amp;Bác bỏ sự kiện</translation>
    </message>
    <message>
        <source>E&amp;dit event…</source>
        <translation>&amp;Sửa sự kiện…</translation>
    </message>
    <message>
        <source>&amp;Merge events into one</source>
        <translation>&amp;Gộp các sự kiện thành một</translation>
    </message>
    <message>
        <source>&amp;List of keys</source>
        <translation>&amp;Danh sách phím</translation>
    </message>
    <message>
        <source>&amp;About Linimasa</source>
        <translation>&amp;Giới thiệu Linimasa</translation>
    </message>
    <message>
        <source>New or other &amp;chronology…</source>
        <translation>Biên niên mới hoặc &amp;khác…</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple clippings</source>
        <translation>Mở &amp;bài mẫu</translation>
    </message>
    <message>
        <source>For&amp;get this article…</source>
        <translation>Xó&amp;a hẳn bài này…</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>Sao chép &amp;kèm nguồn</translation>
    </message>
    <message>
        <source>Fi&amp;lter articles</source>
        <translation>Lọc &amp;bài viết</translation>
    </message>
    <message>
        <source>Lar&amp;ger text</source>
        <translation>Chữ to &amp;hơn</translation>
    </message>
    <message>
        <source>Go to t&amp;he list</source>
        <translation>Đến danh &amp;sách</translation>
    </message>
    <message>
        <source>Go to the ti&amp;meline</source>
        <translation>Đến dòng thờ&amp;i gian</translation>
    </message>
    <message>
        <source>Go to the insp&amp;ector</source>
        <translation>Đến &amp;phần chi tiết</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Khung kế tiếp</translation>
    </message>
    <message>
        <source>S&amp;how all events</source>
        <translation>&amp;Hiện mọi sự kiện</translation>
    </message>
    <message>
        <source>&amp;Only dates to decide</source>
        <translation>Chỉ ngày cần &amp;quyết định</translation>
    </message>
    <message>
        <source>Caret in the text</source>
        <translation>Con trỏ trong văn bản</translation>
    </message>
    <message>
        <source>Pre&amp;vious name</source>
        <translation>Tê&amp;n trước</translation>
    </message>
    <message>
        <source>Next h&amp;ighlight</source>
        <translation>&amp;Phần tô sáng kế tiếp</translation>
    </message>
    <message>
        <source>Ta&amp;ke the decision back</source>
        <translation>&amp;Rút lại quyết định</translation>
    </message>
    <message>
        <source>Acce&amp;pt all suggestions shown</source>
        <translation>Chấ&amp;p nhận mọi gợi ý đang hiện</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Xem xét</translation>
    </message>
    <message>
        <source>C&amp;orrect the name…</source>
        <translation>&amp;Chỉnh sửa tên…</translation>
    </message>
    <message>
        <source>Add the words as a na&amp;me…</source>
        <translation>T&amp;hêm các từ làm tên…</translation>
    </message>
    <message>
        <source>Add as &amp;source to…</source>
        <translation>&amp;Thêm làm nguồn cho…</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Tương &amp;phản cao</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Cài đặt…</translation>
    </message>
    <message>
        <source>Change &amp;keys…</source>
        <translation>Đổi &amp;phím…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Trợ giúp</translation>
    </message>
    <message>
        <source>Find a c&amp;ommand…</source>
        <translation>Tìm &amp;lệnh…</translation>
    </message>
    <message>
        <source>What’s &amp;new</source>
        <translation>&amp;Có gì mới</translation>
    </message>
    <message>
        <source>&amp;Tracks…</source>
        <translation>&amp;Các tuyến…</translation>
    </message>
    <message>
        <source>&amp;Watched folders…</source>
        <translation>Thư mục theo &amp;dõi…</translation>
    </message>
    <message>
        <source>E&amp;xtend or shorten to the words</source>
        <translation>&amp;Mở rộng hoặc thu ngắn theo các từ</translation>
    </message>
    <message>
        <source>Corr&amp;ected names…</source>
        <translation>Các tên đã &amp;sửa…</translation>
    </message>
</context>
<context>
    <name>ConflictGrounds</name>
    <message>
        <source>day first</source>
        <translation>ngày trước</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>tháng trước</translation>
    </message>
    <message>
        <source>so the date says</source>
        <translation>theo ngày tháng</translation>
    </message>
    <message>
        <source>so the weekday says</source>
        <translation>theo thứ trong tuần</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>outlets</comment>
        <translation>
            <numerusform>%n báo khác</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountWords</name>
    <message>
        <source>%1 event</source>
        <translation>%1 sự kiện</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 sự kiện</translation>
    </message>
    <message>
        <source>%1 article</source>
        <translation>%1 bài</translation>
    </message>
    <message>
        <source>%1 articles</source>
        <translation>%1 bài</translation>
    </message>
    <message>
        <source>%1 mark</source>
        <translation>%1 dấu</translation>
    </message>
    <message>
        <source>%1 marks</source>
        <translation>%1 dấu</translation>
    </message>
    <message>
        <source>%1 near copy</source>
        <translation>%1 bản gần giống</translation>
    </message>
    <message>
        <source>%1 near copies</source>
        <translation>%1 bản gần giống</translation>
    </message>
    <message>
        <source>%1 date to decide</source>
        <translation>%1 ngày cần quyết định</translation>
    </message>
    <message>
        <source>%1 dates to decide</source>
        <translation>%1 ngày cần quyết định</translation>
    </message>
</context>
<context>
    <name>DateExplanation</name>
    <message>
        <source>undated</source>
        <translation>không có ngày</translation>
    </message>
    <message>
        <source>The passage names no date.</source>
        <translation>Đoạn này không nêu ngày.</translation>
    </message>
    <message>
        <source>It cannot be placed on the calendar.</source>
        <translation>Không thể đặt lên lịch.</translation>
    </message>
    <message>
        <source>It cannot be placed: the article has no publication date.</source>
        <translation>Không thể xác định: bài không có ngày đăng.</translation>
    </message>
    <message>
        <source>The passage itself names no date; it is taken from its surroundings.</source>
        <translation>Bản thân đoạn này không nêu ngày; ngày được lấy từ văn bản xung quanh.</translation>
    </message>
    <message>
        <source>It is taken from the words around.</source>
        <translation>Được lấy từ các từ xung quanh.</translation>
    </message>
    <message>
        <source>%1 is a %2.</source>
        <translation>%1 là %2.</translation>
    </message>
    <message>
        <source>The weekday and the date do not belong together.</source>
        <translation>Thứ và ngày không khớp nhau.</translation>
    </message>
    <message>
        <source>There is no such day on the calendar.</source>
        <translation>Không có ngày như vậy trong lịch.</translation>
    </message>
    <message>
        <source>It can be read day first or month first.</source>
        <translation>Có thể đọc là ngày trước hoặc tháng trước.</translation>
    </message>
    <message>
        <source>The sources give different dates.</source>
        <translation>Các nguồn nêu ngày khác nhau.</translation>
    </message>
    <message>
        <source>The date lies outside the range that can be right.</source>
        <translation>Ngày nằm ngoài khoảng có thể đúng.</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year alone</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day, name of the month, year</comment>
        <translation>%1 %2 năm %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name of the month, year</comment>
        <translation>%1 năm %2</translation>
    </message>
</context>
<context>
    <name>DateWords</name>
    <message>
        <source>spring %1</source>
        <translation>mùa xuân %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>mùa hè %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>mùa thu %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>mùa đông %1</translation>
    </message>
    <message>
        <source>first half of %1</source>
        <translation>nửa đầu năm %1</translation>
    </message>
    <message>
        <source>second half of %1</source>
        <translation>nửa cuối năm %1</translation>
    </message>
    <message>
        <source>quarter %1 of %2</source>
        <translation>quý %1 năm %2</translation>
    </message>
    <message>
        <source>third %1 of %2</source>
        <translation>phần ba thứ %1 của năm %2</translation>
    </message>
    <message>
        <source>the %1s</source>
        <translation>thập niên %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;tháng&apos; M &apos;năm&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>&apos;tháng&apos; M &apos;năm&apos; yyyy</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>khoảng %1</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (không chắc)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a year alone</comment>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1–%2 %3</source>
        <comment>two days of one month, its name and year</comment>
        <translation>%1–%2 %3</translation>
    </message>
</context>
<context>
    <name>EventWords</name>
    <message>
        <source>agreement</source>
        <translation>thỏa thuận</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>cuộc họp</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>diễn tập</translation>
    </message>
    <message>
        <source>partnership</source>
        <translation>quan hệ đối tác</translation>
    </message>
    <message>
        <source>capacity building</source>
        <translation>xây dựng năng lực</translation>
    </message>
    <message>
        <source>aid</source>
        <translation>viện trợ</translation>
    </message>
    <message>
        <source>statement</source>
        <translation>tuyên bố</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>sự cố</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>kế hoạch</translation>
    </message>
    <message>
        <source>other</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>happened</source>
        <translation>đã diễn ra</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>dự kiến</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>hoãn</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>bị phủ nhận</translation>
    </message>
    <message>
        <source>from the page&apos;s meta data</source>
        <translation>từ siêu dữ liệu của trang</translation>
    </message>
    <message>
        <source>from the page&apos;s structured data</source>
        <translation>từ dữ liệu có cấu trúc của trang</translation>
    </message>
    <message>
        <source>from the page&apos;s time element</source>
        <translation>từ phần tử thời gian của trang</translation>
    </message>
    <message>
        <source>from the byline</source>
        <translation>từ dòng tác giả</translation>
    </message>
    <message>
        <source>from the dateline</source>
        <translation>từ dòng ghi nơi và ngày</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>từ tên tệp</translation>
    </message>
    <message>
        <source>given when it was opened</source>
        <translation>được cho khi mở</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>do bạn nhập</translation>
    </message>
    <message>
        <source>related links</source>
        <translation>liên kết liên quan</translation>
    </message>
    <message>
        <source>“read more” lines</source>
        <translation>dòng “đọc thêm”</translation>
    </message>
    <message>
        <source>captions</source>
        <translation>chú thích ảnh</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>dòng tác giả</translation>
    </message>
    <message>
        <source>reporter codes</source>
        <translation>mã phóng viên</translation>
    </message>
    <message>
        <source>source line</source>
        <translation>dòng nguồn</translation>
    </message>
    <message>
        <source>navigation</source>
        <translation>điều hướng</translation>
    </message>
    <message>
        <source>counters</source>
        <translation>bộ đếm</translation>
    </message>
    <message>
        <source>end mark</source>
        <translation>dấu kết bài</translation>
    </message>
    <message>
        <source>copyright</source>
        <translation>bản quyền</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Conferences, treaties, exercises</source>
        <translation>Hội nghị, hiệp ước, diễn tập</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>tiếng Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>tiếng Anh</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>tiếng Việt</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>tiếng Nhật</translation>
    </message>
    <message>
        <source>another language</source>
        <translation>ngôn ngữ khác</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>○ suggested</source>
        <translation>○ được gợi ý</translation>
    </message>
    <message>
        <source>● confirmed</source>
        <translation>● đã xác nhận</translation>
    </message>
    <message>
        <source>✕ rejected</source>
        <translation>✕ đã bác bỏ</translation>
    </message>
    <message>
        <source>needs check</source>
        <translation>cần kiểm tra</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>confirmed, planned</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (1 origin)</source>
        <translation>%1 (1 nguồn gốc)</translation>
    </message>
    <message>
        <source>%1 (%2 origins)</source>
        <translation>%1 (%2 nguồn gốc)</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 bài</translation>
    </message>
    <message>
        <source>%1 articles, 1 origin</source>
        <translation>%1 bài, 1 nguồn gốc</translation>
    </message>
    <message>
        <source>%1 articles, %2 origins</source>
        <translation>%1 bài, %2 nguồn gốc</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>“%1” follows a title of persons.</source>
        <translation>“%1” đứng sau danh xưng của người.</translation>
    </message>
    <message>
        <source>“%1” follows a word that names authors and makers.</source>
        <translation>“%1” đứng sau từ chỉ tác giả hoặc người thực hiện.</translation>
    </message>
    <message>
        <source>“%1” is made of known given and family names.</source>
        <translation>“%1” gồm họ và tên đã biết.</translation>
    </message>
    <message>
        <source>A part of “%1” is a known given or family name.</source>
        <translation>Một phần của “%1” là họ hoặc tên đã biết.</translation>
    </message>
    <message>
        <source>“%1” begins with a known family name.</source>
        <translation>“%1” bắt đầu bằng một họ đã biết.</translation>
    </message>
    <message>
        <source>A verb of saying makes “%1” a speaker.</source>
        <translation>Động từ chỉ lời nói cho thấy “%1” là người phát biểu.</translation>
    </message>
    <message>
        <source>“%1” stands in a byline.</source>
        <translation>“%1” nằm ở dòng tác giả.</translation>
    </message>
    <message>
        <source>“%1” stands in a line that names the source.</source>
        <translation>“%1” nằm ở dòng ghi nguồn.</translation>
    </message>
    <message>
        <source>“%1” stands behind an agency in a picture&apos;s credit.</source>
        <translation>“%1” đứng sau tên hãng tin trong phần ghi nguồn ảnh.</translation>
    </message>
    <message>
        <source>“%1” stands in a dateline.</source>
        <translation>“%1” nằm ở dòng ghi nơi và ngày.</translation>
    </message>
    <message>
        <source>“%1” stands in a dateline as its reporter.</source>
        <translation>“%1” nằm ở dòng ghi nơi và ngày với tư cách phóng viên.</translation>
    </message>
    <message>
        <source>“%1” is written like the address of a site.</source>
        <translation>“%1” được viết như địa chỉ của một trang mạng.</translation>
    </message>
    <message>
        <source>“%1” is made of the words of an office and its body.</source>
        <translation>“%1” gồm các từ chỉ chức vụ và cơ quan của nó.</translation>
    </message>
    <message>
        <source>“%1” is a rank beside a name.</source>
        <translation>“%1” là cấp bậc đứng cạnh tên.</translation>
    </message>
    <message>
        <source>“%1” follows an office.</source>
        <translation>“%1” đứng sau một chức vụ.</translation>
    </message>
    <message>
        <source>“%1” stands before an office.</source>
        <translation>“%1” đứng trước một chức vụ.</translation>
    </message>
    <message>
        <source>“%1” opens with a word for a body.</source>
        <translation>“%1” bắt đầu bằng từ chỉ cơ quan.</translation>
    </message>
    <message>
        <source>“%1” closes with a word for a body.</source>
        <translation>“%1” kết thúc bằng từ chỉ cơ quan.</translation>
    </message>
    <message>
        <source>“%1” is written like the short name of a university.</source>
        <translation>“%1” được viết như tên tắt của trường đại học.</translation>
    </message>
    <message>
        <source>“%1” opens with a word for an event.</source>
        <translation>“%1” bắt đầu bằng từ chỉ sự kiện.</translation>
    </message>
    <message>
        <source>“%1” closes with a word for an event.</source>
        <translation>“%1” kết thúc bằng từ chỉ sự kiện.</translation>
    </message>
    <message>
        <source>“%1” stands in quotation marks beside a word for an event.</source>
        <translation>“%1” nằm trong ngoặc kép cạnh một từ chỉ sự kiện.</translation>
    </message>
    <message>
        <source>“%1” stands with a word for a kind of place before it.</source>
        <translation>Trước “%1” có từ chỉ loại địa điểm.</translation>
    </message>
    <message>
        <source>“%1” closes with a word for a kind of place.</source>
        <translation>“%1” kết thúc bằng từ chỉ loại địa điểm.</translation>
    </message>
    <message>
        <source>“%1” follows a word that says where.</source>
        <translation>“%1” đứng sau từ chỉ nơi chốn.</translation>
    </message>
    <message>
        <source>“%1” is a state and a word for its government.</source>
        <translation>“%1” gồm tên nước và từ chỉ chính phủ của nước đó.</translation>
    </message>
    <message>
        <source>“%1” carries the mark of a company.</source>
        <translation>“%1” có dấu hiệu của một công ty.</translation>
    </message>
    <message>
        <source>“%1” fits a pattern of names.</source>
        <translation>“%1” khớp với một mẫu tên.</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>người</translation>
    </message>
    <message>
        <source>a state</source>
        <translation>quốc gia</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>địa điểm</translation>
    </message>
    <message>
        <source>a body</source>
        <translation>cơ quan</translation>
    </message>
    <message>
        <source>an office</source>
        <translation>chức vụ</translation>
    </message>
    <message>
        <source>a named event</source>
        <translation>sự kiện có tên riêng</translation>
    </message>
    <message>
        <source>an agreement</source>
        <translation>thỏa thuận</translation>
    </message>
    <message>
        <source>a meeting</source>
        <translation>cuộc họp</translation>
    </message>
    <message>
        <source>an exercise</source>
        <translation>diễn tập</translation>
    </message>
    <message>
        <source>a partnership</source>
        <translation>quan hệ đối tác</translation>
    </message>
    <message>
        <source>training or capacity building</source>
        <translation>đào tạo hoặc xây dựng năng lực</translation>
    </message>
    <message>
        <source>aid</source>
        <translation>viện trợ</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>tuyên bố</translation>
    </message>
    <message>
        <source>an incident</source>
        <translation>sự cố</translation>
    </message>
    <message>
        <source>a plan</source>
        <translation>kế hoạch</translation>
    </message>
    <message>
        <source>an act</source>
        <translation>hành động</translation>
    </message>
    <message>
        <source>stated by the page</source>
        <translation>do trang nêu</translation>
    </message>
    <message>
        <source>from the byline</source>
        <translation>từ dòng tác giả</translation>
    </message>
    <message>
        <source>from the dateline</source>
        <translation>từ dòng ghi nơi và ngày</translation>
    </message>
    <message>
        <source>from the file&apos;s name</source>
        <translation>từ tên tệp</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>như đã cho</translation>
    </message>
    <message>
        <source>set by you</source>
        <translation>do bạn đặt</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 và %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>day</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>month</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>year</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>The weekday and the date in “%1” do not agree: it can be read as %2, and none is chosen.</source>
        <translation>Thứ và ngày trong “%1” không khớp: có thể đọc là %2, và chưa chọn cách nào.</translation>
    </message>
    <message>
        <source>“%1” names a day that does not exist.</source>
        <translation>“%1” nêu một ngày không có thật.</translation>
    </message>
    <message>
        <source>Nothing settles which number of “%1” is the day: it can be read as %2, and none is chosen.</source>
        <translation>Không có gì cho biết số nào trong “%1” là ngày: có thể đọc là %2, và chưa chọn cách nào.</translation>
    </message>
    <message>
        <source>“%1” lies outside the years that an article can tell of.</source>
        <translation>“%1” nằm ngoài những năm mà một bài viết có thể nói đến.</translation>
    </message>
    <message>
        <source>“%1” can be read as %2, and none is chosen.</source>
        <translation>“%1” có thể đọc là %2, và chưa chọn cách nào.</translation>
    </message>
    <message>
        <source>The clause tells of %1 of %2 that ends at “%3”; where it begins follows from its length or from the passage before.</source>
        <translation>Mệnh đề này nói về %1 của %2 kết thúc vào “%3”; thời điểm bắt đầu được suy ra từ độ dài hoặc từ đoạn trước.</translation>
    </message>
    <message>
        <source>An official speaks: %1 on a matter of %2, dated by the day of the saying, “%3”.</source>
        <translation>Một quan chức phát biểu: %1 về việc của %2, lấy ngày phát biểu, “%3”.</translation>
    </message>
    <message>
        <source>The passage goes on about %1 of %2 told before it, which “%3” dates.</source>
        <translation>Đoạn này nói tiếp về %1 của %2 đã kể trước đó, có ngày là “%3”.</translation>
    </message>
    <message>
        <source>An official speaks of the article&apos;s main event: %1 on a matter of %2 that takes its date, “%3”.</source>
        <translation>Một quan chức nói về sự kiện chính của bài: %1 về việc của %2, lấy ngày của sự kiện đó, “%3”.</translation>
    </message>
    <message>
        <source>The passage tells of %1 of %2; its date, “%3”, stands in a sentence nearby.</source>
        <translation>Đoạn này nói về %1 của %2; ngày “%3” nằm ở một câu gần đó.</translation>
    </message>
    <message>
        <source>The passage tells of %1 of %2; no sentence dates it, so the dateline&apos;s “%3” is taken.</source>
        <translation>Đoạn này nói về %1 của %2; không câu nào cho ngày, nên lấy “%3” ở dòng ghi nơi và ngày.</translation>
    </message>
    <message>
        <source>The clause tells of %1 of %2 and carries its date, “%3”.</source>
        <translation>Mệnh đề này nói về %1 của %2 và có kèm ngày, “%3”.</translation>
    </message>
    <message>
        <source>“%1” is what many countries call such a body (list “%2”); whose it is follows from the words around.</source>
        <translation>“%1” là cách nhiều nước gọi cơ quan như vậy (danh sách “%2”); thuộc về nước nào được suy ra từ các từ xung quanh.</translation>
    </message>
    <message>
        <source>“%1” stands on the list “%2”.</source>
        <translation>“%1” có trong danh sách “%2”.</translation>
    </message>
    <message>
        <source>“%1” is a name of %2 on the list “%3”.</source>
        <translation>“%1” là một tên của %2 trong danh sách “%3”.</translation>
    </message>
    <message>
        <source>“%1” is a short form of %2, which this article names in full.</source>
        <translation>“%1” là dạng ngắn của %2, được nêu đầy đủ trong bài này.</translation>
    </message>
    <message>
        <source>The statistical model takes “%1” for %2; no list holds it.</source>
        <translation>Mô hình thống kê coi “%1” là %2; không danh sách nào có tên này.</translation>
    </message>
    <message>
        <source>You marked “%1”.</source>
        <translation>Bạn đã đánh dấu “%1”.</translation>
    </message>
    <message>
        <source>“%1” leaves the %2 to be inferred from the publication date, %3 (%4).</source>
        <translation>“%1” không nêu %2; phần này được suy ra từ ngày đăng, %3 (%4).</translation>
    </message>
    <message>
        <source>“%1” leaves the %2 to be inferred from “%3” in this article.</source>
        <translation>“%1” không nêu %2; phần này được suy ra từ “%3” trong bài này.</translation>
    </message>
    <message>
        <source>“%1” leaves the %2 to be inferred from the words around.</source>
        <translation>“%1” không nêu %2; phần này được suy ra từ các từ xung quanh.</translation>
    </message>
    <message>
        <source>“%1” is not resolved: the article does not say what it counts from.</source>
        <translation>“%1” chưa xác định được: bài không cho biết tính từ mốc nào.</translation>
    </message>
    <message>
        <source>“%1” stands in the byline and states when the article was published.</source>
        <translation>“%1” nằm ở dòng tác giả và cho biết bài được đăng khi nào.</translation>
    </message>
    <message>
        <source>The weekday settles which number of “%1” is the day and which the month.</source>
        <translation>Thứ trong tuần cho biết số nào trong “%1” là ngày và số nào là tháng.</translation>
    </message>
    <message>
        <source>“%1” is written out in full; nothing is inferred.</source>
        <translation>“%1” được viết đầy đủ; không có gì phải suy ra.</translation>
    </message>
    <message>
        <source>%1 The rest of the article says that it is a matter of %2.</source>
        <translation>%1 Phần còn lại của bài cho biết đây là việc của %2.</translation>
    </message>
    <message>
        <source>The passage tells of %1 of %2; the article gives no date for it.</source>
        <translation>Đoạn này nói về %1 của %2; bài không cho ngày.</translation>
    </message>
    <message>
        <source>countries</source>
        <translation>các nước</translation>
    </message>
    <message>
        <source>peoples</source>
        <translation>các dân tộc</translation>
    </message>
    <message>
        <source>kinds of bodies</source>
        <translation>loại cơ quan</translation>
    </message>
    <message>
        <source>named events</source>
        <translation>sự kiện có tên</translation>
    </message>
    <message>
        <source>bodies</source>
        <translation>cơ quan</translation>
    </message>
    <message>
        <source>people</source>
        <translation>nhân vật</translation>
    </message>
    <message>
        <source>places</source>
        <translation>địa danh</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>To hand out, print or file: pages with numbers, fonts inside.</source>
        <translation>Để phát, in hoặc lưu trữ: trang có đánh số, kèm phông chữ.</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>Văn bản OpenDocument</translation>
    </message>
    <message>
        <source>To go on writing in LibreOffice or Word; LibreOffice also makes a DOCX of it.</source>
        <translation>Để viết tiếp trong LibreOffice hoặc Word; LibreOffice cũng tạo được DOCX từ tệp này.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Trang web</translation>
    </message>
    <message>
        <source>One file for any browser, without a network; prints well, reads well aloud.</source>
        <translation>Một tệp cho mọi trình duyệt, không cần mạng; in đẹp, đọc thành tiếng tốt.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text with headings, for notebooks and version control.</source>
        <translation>Văn bản thuần có tiêu đề, cho sổ ghi chép và quản lý phiên bản.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Bảng (CSV)</translation>
    </message>
    <message>
        <source>For spreadsheets and statistics: one row for each source of each event.</source>
        <translation>Cho bảng tính và thống kê: mỗi nguồn của mỗi sự kiện một hàng.</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Lịch (iCalendar)</translation>
    </message>
    <message>
        <source>For calendar programs: events whose day is known.</source>
        <translation>Cho chương trình lịch: các sự kiện đã rõ ngày.</translation>
    </message>
    <message>
        <source>TimelineJS</source>
        <translation>TimelineJS</translation>
    </message>
    <message>
        <source>For publishing a timeline on a web site with Knight Lab&apos;s TimelineJS.</source>
        <translation>Để đăng dòng thời gian lên trang web bằng TimelineJS của Knight Lab.</translation>
    </message>
    <message>
        <source>Picture (SVG)</source>
        <translation>Hình (SVG)</translation>
    </message>
    <message>
        <source>The chronology as a drawing, sharp at any size.</source>
        <translation>Biên niên dưới dạng hình vẽ, nét ở mọi kích cỡ.</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>Dữ liệu (JSON)</translation>
    </message>
    <message>
        <source>Everything, for programs.</source>
        <translation>Toàn bộ, dành cho chương trình.</translation>
    </message>
    <message>
        <source>For notebooks: exporting again updates our part and leaves your words alone.</source>
        <translation>Cho sổ ghi chép: xuất lại chỉ cập nhật phần của chúng tôi, giữ nguyên chữ của bạn.</translation>
    </message>
    <message>
        <source>For spreadsheets: one row for each note or bare highlight.</source>
        <translation>Cho bảng tính: mỗi ghi chú hoặc phần tô sáng không ghi chú một hàng.</translation>
    </message>
    <message>
        <source>Linimasa (JSON)</source>
        <translation>Linimasa (JSON)</translation>
    </message>
    <message>
        <source>To keep or to move to another computer: complete, and imported again as it was.</source>
        <translation>Để giữ hoặc chuyển sang máy khác: đầy đủ, nhập lại y như cũ.</translation>
    </message>
    <message>
        <source>Web Annotation (JSON-LD)</source>
        <translation>Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>For other annotation programs: the W3C&apos;s model, with quotes and positions.</source>
        <translation>Cho chương trình chú giải khác: mô hình của W3C, có trích dẫn và vị trí.</translation>
    </message>
    <message>
        <source>References (BibTeX)</source>
        <translation>Tài liệu tham khảo (BibTeX)</translation>
    </message>
    <message>
        <source>The cited articles, for LaTeX, JabRef and Zotero.</source>
        <translation>Các bài được trích dẫn, cho LaTeX, JabRef và Zotero.</translation>
    </message>
    <message>
        <source>References (RIS)</source>
        <translation>Tài liệu tham khảo (RIS)</translation>
    </message>
    <message>
        <source>The cited articles, for EndNote, Mendeley and Zotero.</source>
        <translation>Các bài được trích dẫn, cho EndNote, Mendeley và Zotero.</translation>
    </message>
    <message>
        <source>References (CSL-JSON)</source>
        <translation>Tài liệu tham khảo (CSL-JSON)</translation>
    </message>
    <message>
        <source>The cited articles, for pandoc and citation programs.</source>
        <translation>Các bài được trích dẫn, cho pandoc và chương trình trích dẫn.</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Hình (PNG)</translation>
    </message>
    <message>
        <source>The same drawing for slides, mail and web pages.</source>
        <translation>Cùng hình vẽ đó cho trình chiếu, thư và trang web.</translation>
    </message>
    <message>
        <source>Picture (PDF)</source>
        <translation>Hình (PDF)</translation>
    </message>
    <message>
        <source>The same drawing on one page of its size, for a poster or a printer.</source>
        <translation>Cùng hình vẽ đó trên một trang vừa cỡ, cho áp phích hoặc máy in.</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <source>%1 new</source>
        <translation>%1 mới</translation>
    </message>
    <message>
        <source>%1 in the list already</source>
        <translation>%1 đã có trong danh sách</translation>
    </message>
    <message>
        <source>%1 could not be read</source>
        <translation>%1 không đọc được</translation>
    </message>
    <message>
        <source>%1 not read, because you cancelled</source>
        <translation>%1 chưa đọc vì bạn đã hủy</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 tệp</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 tệp</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: its text is in the list already.</source>
        <translation>%1: văn bản này đã có trong danh sách.</translation>
    </message>
    <message>
        <source>%1 passed over</source>
        <translation>bỏ qua %1</translation>
    </message>
    <message>
        <source>%1: passed over, it is no article by its name. Open it by itself to read it.</source>
        <translation>%1: bỏ qua, theo tên thì không phải bài viết. Hãy mở riêng tệp này để đọc.</translation>
    </message>
</context>
<context>
    <name>LabelNames</name>
    <message>
        <source>Agreement</source>
        <translation>Thỏa thuận</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Tuyên bố</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Bối cảnh</translation>
    </message>
</context>
<context>
    <name>LaneWords</name>
    <message>
        <source>Other countries</source>
        <translation>Nước khác</translation>
    </message>
    <message>
        <source>Several countries</source>
        <translation>Nhiều nước</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Chỉ %1</translation>
    </message>
    <message>
        <source>No country named</source>
        <translation>Không nêu nước</translation>
    </message>
</context>
<context>
    <name>LibraryWords</name>
    <message>
        <source>No backup was made: its folder could not be made.</source>
        <translation>Không sao lưu được: không tạo được thư mục.</translation>
    </message>
    <message>
        <source>No backup was made: its file could not be named.</source>
        <translation>Không sao lưu được: không đặt được tên tệp.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>Thư viện bị hỏng.</translation>
    </message>
    <message>
        <source>The library was damaged. Restored the copy of %1. The damaged file was kept at %2.</source>
        <translation>Thư viện bị hỏng. Đã khôi phục bản sao lúc %1. Tệp hỏng được giữ tại %2.</translation>
    </message>
    <message>
        <source>The library could not be restored from its backup.</source>
        <translation>Không khôi phục được thư viện từ bản sao lưu.</translation>
    </message>
    <message>
        <source>The library is damaged and there is no whole backup of it. Nothing was changed. Move the file away to begin a new library, or choose another library folder.</source>
        <translation>Thư viện bị hỏng và không có bản sao lưu nguyên vẹn. Không có gì bị thay đổi. Hãy chuyển tệp đi nơi khác để bắt đầu thư viện mới, hoặc chọn thư mục thư viện khác.</translation>
    </message>
    <message>
        <source>The library&apos;s folder could not be made: %1. Choose another library folder.</source>
        <translation>Không tạo được thư mục thư viện: %1. Hãy chọn thư mục thư viện khác.</translation>
    </message>
    <message>
        <source>There is no library in %1.</source>
        <translation>Không có thư viện trong %1.</translation>
    </message>
    <message>
        <source>This library was made by a newer version of Linimasa. Nothing in it was changed. Update Linimasa, or choose another library folder.</source>
        <translation>Thư viện này do phiên bản Linimasa mới hơn tạo ra. Không có gì trong đó bị thay đổi. Hãy cập nhật Linimasa, hoặc chọn thư mục thư viện khác.</translation>
    </message>
    <message>
        <source>This copy of Linimasa is incomplete. Install it again.</source>
        <translation>Bản Linimasa này không đầy đủ. Hãy cài đặt lại.</translation>
    </message>
    <message>
        <source>Not saved: the library could not be written. The disk may be full; free some space and try again.</source>
        <translation>Chưa lưu: không ghi được thư viện. Đĩa có thể đã đầy; hãy giải phóng chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <source>The library is damaged: its file ends too soon.</source>
        <translation>Thư viện bị hỏng: tệp kết thúc quá sớm.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full. Free some space and try again.</source>
        <translation>Chưa lưu: đĩa đã đầy. Hãy giải phóng chỗ trống rồi thử lại.</translation>
    </message>
    <message>
        <source>Not saved: the library&apos;s folder is read-only. Allow writing to it or choose another folder.</source>
        <translation>Chưa lưu: thư mục thư viện chỉ cho đọc. Hãy cho phép ghi hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The library is in use by another program that does not let go of it. Close that program and try again.</source>
        <translation>Một chương trình khác đang giữ thư viện. Hãy đóng chương trình đó rồi thử lại.</translation>
    </message>
    <message>
        <source>The library could not be opened. Check that its folder exists and that you may read and write it.</source>
        <translation>Không mở được thư viện. Hãy kiểm tra xem thư mục có tồn tại và bạn có quyền đọc, ghi hay không.</translation>
    </message>
    <message>
        <source>The library could not be read from the disk. The disk may be failing.</source>
        <translation>Không đọc được thư viện từ đĩa. Đĩa có thể đang hỏng.</translation>
    </message>
    <message>
        <source>The library refused a change.</source>
        <translation>Thư viện từ chối một thay đổi.</translation>
    </message>
    <message>
        <source>The library could not be restored: its backup could not be copied. Free some space and start again. Nothing was changed.</source>
        <translation>Không khôi phục được thư viện: không sao chép được bản sao lưu. Hãy giải phóng chỗ trống rồi khởi động lại. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The library could not be restored: its folder is read-only.</source>
        <translation>Không khôi phục được thư viện: thư mục chỉ cho đọc.</translation>
    </message>
    <message>
        <source>The copy cannot be restored: the library&apos;s folder is read-only.</source>
        <translation>Không khôi phục được bản sao: thư mục thư viện chỉ cho đọc.</translation>
    </message>
    <message>
        <source>Restored the copy of %1, as you wanted. The library before it was kept at %2.</source>
        <translation>Đã khôi phục bản sao lúc %1 như bạn muốn. Thư viện trước đó được giữ tại %2.</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <comment>between equal things</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>MarkCard</name>
    <message>
        <source>Person</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Named event</source>
        <translation>Sự kiện có tên riêng</translation>
    </message>
    <message>
        <source>once in this article</source>
        <translation>một lần trong bài này</translation>
    </message>
    <message>
        <source>%1 times in this article</source>
        <translation>%1 lần trong bài này</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Viết là</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Định danh</translation>
    </message>
    <message>
        <source>not on the lists</source>
        <translation>không có trong danh sách</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Được nhắc</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Độ chắc chắn</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Nghĩa là</translation>
    </message>
    <message>
        <source>EDTF</source>
        <translation>EDTF</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Cần quyết định</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Xem</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Bài viết</translation>
    </message>
    <message>
        <source>&amp;Marks</source>
        <translation>Đánh &amp;dấu</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Dò&amp;ng thời gian</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Trợ &amp;giúp</translation>
    </message>
    <message>
        <source>Col&amp;ours</source>
        <translation>&amp;Màu sắc</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Print: %1</source>
        <translation>In: %1</translation>
    </message>
</context>
<context>
    <name>StageWords</name>
    <message>
        <source>The file could not be read: its reader gave no answer.</source>
        <translation>Không đọc được tệp: chương trình đọc không trả lời.</translation>
    </message>
    <message>
        <source>The file was not found. It may have been moved, renamed or deleted.</source>
        <translation>Không tìm thấy tệp. Có thể tệp đã bị chuyển, đổi tên hoặc xóa.</translation>
    </message>
    <message>
        <source>You have no permission to read this file.</source>
        <translation>Bạn không có quyền đọc tệp này.</translation>
    </message>
    <message>
        <source>The file is a link that leads in a circle.</source>
        <translation>Tệp này là liên kết dẫn vòng về chính nó.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Không đọc được tệp.</translation>
    </message>
    <message>
        <source>The file is too large (%1 MB; articles may have %2 MB).</source>
        <translation>Tệp quá lớn (%1 MB; bài viết tối đa %2 MB).</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Đây là thư mục, không phải tệp.</translation>
    </message>
    <message>
        <source>This is not a plain file (a device, pipe or socket).</source>
        <translation>Đây không phải tệp thường (mà là thiết bị, pipe hoặc socket).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tệp trống.</translation>
    </message>
    <message>
        <source>The file is too large.</source>
        <translation>Tệp quá lớn.</translation>
    </message>
    <message>
        <source>The file is empty: it has no text in it.</source>
        <translation>Tệp trống: không có văn bản bên trong.</translation>
    </message>
    <message>
        <source>The record is empty: it has no text in it.</source>
        <translation>Bản ghi trống: không có văn bản bên trong.</translation>
    </message>
    <message>
        <source>The record is too large.</source>
        <translation>Bản ghi quá lớn.</translation>
    </message>
    <message>
        <source>The program that reads this format, linimasa-read, is missing. Install Linimasa again.</source>
        <translation>Thiếu chương trình đọc định dạng này, linimasa-read. Hãy cài lại Linimasa.</translation>
    </message>
    <message>
        <source>The program that reads this format could not be started. Try again later.</source>
        <translation>Không khởi động được chương trình đọc định dạng này. Hãy thử lại sau.</translation>
    </message>
    <message>
        <source>The file is damaged: reading it failed. Open it in the program it was made with and save it again.</source>
        <translation>Tệp bị hỏng: không đọc được. Hãy mở bằng chương trình đã tạo ra nó rồi lưu lại.</translation>
    </message>
    <message>
        <source>The file takes more time or memory to read than an article should. It may be damaged, or made to do harm. If you trust it, save the part you need as a text file.</source>
        <translation>Đọc tệp này tốn nhiều thời gian hoặc bộ nhớ hơn một bài viết thông thường. Tệp có thể bị hỏng, hoặc được làm ra để gây hại. Nếu tin tưởng tệp, hãy lưu phần cần thiết thành tệp văn bản.</translation>
    </message>
    <message>
        <source>This is a picture (SVG), not an article.</source>
        <translation>Đây là hình (SVG), không phải bài viết.</translation>
    </message>
    <message>
        <source>This is a news feed, not an article. Open its stories in a browser and save those.</source>
        <translation>Đây là nguồn cấp tin, không phải bài viết. Hãy mở từng tin trong trình duyệt rồi lưu lại.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file without its usual packing. Save it as ODT and open that.</source>
        <translation>Đây là tệp OpenDocument không được đóng gói như thường lệ. Hãy lưu thành ODT rồi mở tệp đó.</translation>
    </message>
    <message>
        <source>This is an XML file (&lt;%1&gt;) of a kind that is not read. Save it as HTML, PDF or text.</source>
        <translation>Đây là tệp XML (&lt;%1&gt;) thuộc loại không đọc được. Hãy lưu thành HTML, PDF hoặc văn bản.</translation>
    </message>
    <message>
        <source>This is not a text file.</source>
        <translation>Đây không phải tệp văn bản.</translation>
    </message>
    <message>
        <source>RTF files are not read. Open it in LibreOffice or Word, save it as ODT, DOCX or PDF, and open that.</source>
        <translation>Không đọc tệp RTF. Hãy mở trong LibreOffice hoặc Word, lưu thành ODT, DOCX hoặc PDF rồi mở tệp đó.</translation>
    </message>
    <message>
        <source>This is an old Microsoft Office file (DOC), or one locked with a password. Open it in Word or LibreOffice, save it as DOCX or ODT without a password, and open that.</source>
        <translation>Đây là tệp Microsoft Office cũ (DOC), hoặc tệp bị khóa bằng mật khẩu. Hãy mở trong Word hoặc LibreOffice, lưu thành DOCX hoặc ODT không mật khẩu rồi mở tệp đó.</translation>
    </message>
    <message>
        <source>This is a picture (%1). Let a text recognition program (OCR) read it and open the text.</source>
        <translation>Đây là hình (%1). Hãy dùng chương trình nhận dạng chữ (OCR) đọc nó rồi mở văn bản.</translation>
    </message>
    <message>
        <source>This is a packed file (%1). Unpack it and open what is in it.</source>
        <translation>Đây là tệp nén (%1). Hãy giải nén rồi mở những gì bên trong.</translation>
    </message>
    <message>
        <source>This is not a text file (it looks like %1).</source>
        <translation>Đây không phải tệp văn bản (có vẻ là %1).</translation>
    </message>
    <message>
        <source>The book is locked by its seller (DRM), so its text cannot be read. Open a copy without a lock.</source>
        <translation>Sách bị bên bán khóa (DRM) nên không đọc được văn bản. Hãy mở bản không bị khóa.</translation>
    </message>
    <message>
        <source>The page has no text in it. Its article may be loaded by a script: save the page again from the browser, complete, or print it to a PDF file.</source>
        <translation>Trang không có văn bản. Bài viết có thể được tải bằng mã kịch bản: hãy lưu lại trang đầy đủ từ trình duyệt, hoặc in ra tệp PDF.</translation>
    </message>
    <message>
        <source>The message is encrypted. Open it in your mail program and save its text as a file.</source>
        <translation>Thư được mã hóa. Hãy mở trong chương trình thư rồi lưu văn bản thành tệp.</translation>
    </message>
    <message>
        <source>The message has no text in it. If the article is an attachment, save that and open it.</source>
        <translation>Thư không có văn bản. Nếu bài viết nằm ở tệp đính kèm, hãy lưu tệp đó rồi mở.</translation>
    </message>
    <message>
        <source>The ODT file is locked with a password. Open it in LibreOffice, save it without one, and open that.</source>
        <translation>Tệp ODT bị khóa bằng mật khẩu. Hãy mở trong LibreOffice, lưu không mật khẩu rồi mở tệp đó.</translation>
    </message>
    <message>
        <source>This is %1, not an article. Save the text you need as PDF, ODT or text and open that.</source>
        <translation>Đây là %1, không phải bài viết. Hãy lưu văn bản cần thiết thành PDF, ODT hoặc văn bản thuần rồi mở tệp đó.</translation>
    </message>
    <message>
        <source>This is a packed file (ZIP). Unpack it and open what is in it.</source>
        <translation>Đây là tệp nén (ZIP). Hãy giải nén rồi mở những gì bên trong.</translation>
    </message>
    <message>
        <source>The PDF is locked with a password. Open it in a PDF viewer with the password, print it to a new PDF file, and open that.</source>
        <translation>Tệp PDF bị khóa bằng mật khẩu. Hãy mở bằng mật khẩu trong trình xem PDF, in ra tệp PDF mới rồi mở tệp đó.</translation>
    </message>
    <message>
        <source>The PDF has %1 pages; an article may have %2. Open the pages you need as a file of their own.</source>
        <translation>Tệp PDF có %1 trang; một bài viết tối đa %2 trang. Hãy mở các trang cần thiết thành một tệp riêng.</translation>
    </message>
    <message>
        <source>The PDF has more text than an article holds.</source>
        <translation>Tệp PDF có nhiều văn bản hơn một bài viết chứa được.</translation>
    </message>
    <message>
        <source>The PDF has no text in it, only pictures of pages. Let a text recognition program (for example OCRmyPDF) put the text in, and open the result.</source>
        <translation>Tệp PDF không có văn bản, chỉ có hình chụp các trang. Hãy dùng chương trình nhận dạng chữ (ví dụ OCRmyPDF) thêm văn bản vào rồi mở kết quả.</translation>
    </message>
    <message>
        <source>The file has more text than an article holds.</source>
        <translation>Tệp có nhiều văn bản hơn một bài viết chứa được.</translation>
    </message>
    <message>
        <source>The file unpacks to far more than an article holds. It is damaged, or made to do harm.</source>
        <translation>Tệp giải nén ra lớn hơn nhiều so với một bài viết. Tệp bị hỏng, hoặc được làm ra để gây hại.</translation>
    </message>
    <message>
        <source>The %1 file is damaged or incomplete. Fetch it again, or open it in the program it was made with and save it anew.</source>
        <translation>Tệp %1 bị hỏng hoặc không đầy đủ. Hãy lấy lại tệp, hoặc mở bằng chương trình đã tạo ra nó rồi lưu lại.</translation>
    </message>
    <message>
        <source>Highlight %1 of the file is incomplete and was left out.</source>
        <translation>Phần tô sáng %1 trong tệp không đầy đủ nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>Note %1 of the file is incomplete and was left out.</source>
        <translation>Ghi chú %1 trong tệp không đầy đủ nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>The file&apos;s mark “%1” has no partner or is there twice, so what Linimasa wrote cannot be told from your own words. Nothing was changed; mend the mark, or export to a new file.</source>
        <translation>Dấu “%1” trong tệp không có cặp hoặc xuất hiện hai lần, nên không phân biệt được phần Linimasa viết với chữ của bạn. Không có gì bị thay đổi; hãy sửa dấu đó, hoặc xuất ra tệp mới.</translation>
    </message>
    <message>
        <source>The file has the mark “begin linimasa:%1” without its end. Nothing was changed; mend the mark, or export to a new file.</source>
        <translation>Tệp có dấu “begin linimasa:%1” mà không có dấu kết thúc. Không có gì bị thay đổi; hãy sửa dấu đó, hoặc xuất ra tệp mới.</translation>
    </message>
    <message>
        <source>The file is not JSON: it goes wrong at byte %1. Nothing was imported.</source>
        <translation>Tệp không phải JSON: sai ở byte %1. Không có gì được nhập.</translation>
    </message>
    <message>
        <source>The file was written by a newer Linimasa (%1). Update Linimasa to import it.</source>
        <translation>Tệp do phiên bản Linimasa mới hơn ghi (%1). Hãy cập nhật Linimasa để nhập.</translation>
    </message>
    <message>
        <source>The file holds “%1”, not highlights and notes. Nothing was imported.</source>
        <translation>Tệp chứa “%1”, không phải phần tô sáng và ghi chú. Không có gì được nhập.</translation>
    </message>
    <message>
        <source>The file holds neither Linimasa&apos;s highlights and notes nor W3C Web Annotations. Nothing was imported.</source>
        <translation>Tệp không chứa phần tô sáng và ghi chú của Linimasa, cũng không chứa W3C Web Annotation. Không có gì được nhập.</translation>
    </message>
    <message>
        <source>The annotation “%1” has no target and was left out.</source>
        <translation>Chú giải “%1” không có đối tượng nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>The annotation “%1” does not say what it is on and was left out.</source>
        <translation>Chú giải “%1” không cho biết gắn với gì nên bị bỏ qua.</translation>
    </message>
    <message>
        <source>The annotation “%1” has no quote to find its place by; its note was put to the article.</source>
        <translation>Chú giải “%1” không có trích dẫn để tìm chỗ; ghi chú của nó được đặt vào bài viết.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>“%1” là thư mục. Hãy ghi tên một tệp trong đó.</translation>
    </message>
    <message>
        <source>“%1” is there already and was left alone.</source>
        <translation>“%1” đã có sẵn nên được để nguyên.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Nothing was changed.</source>
        <translation>Không ghi được “%1”: %2. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>The weekday and the day of “%1” do not go together: %2.</source>
        <translation>Thứ và ngày của “%1” không khớp: %2.</translation>
    </message>
    <message>
        <source>“%1” can be read day first or month first: %2.</source>
        <translation>“%1” có thể đọc là ngày trước hoặc tháng trước: %2.</translation>
    </message>
    <message>
        <source>There is no such day as “%1”.</source>
        <translation>Không có ngày nào là “%1”.</translation>
    </message>
    <message>
        <source>The sources give different dates: %1.</source>
        <translation>Các nguồn nêu ngày khác nhau: %1.</translation>
    </message>
    <message>
        <source>“%1” lies outside the years an article can tell of.</source>
        <translation>“%1” nằm ngoài những năm mà một bài viết có thể nói đến.</translation>
    </message>
    <message>
        <source>Read as %1, which is a guess: look whether the letters are right.</source>
        <translation>Được đọc theo %1, đây là phỏng đoán: hãy xem các chữ có đúng không.</translation>
    </message>
    <message>
        <source>“%1” cannot be placed: the article does not say when it was published.</source>
        <translation>Không xác định được “%1”: bài không cho biết được đăng khi nào.</translation>
    </message>
    <message>
        <source>The word list “%1” cannot be read.</source>
        <translation>Không đọc được danh sách từ “%1”.</translation>
    </message>
    <message>
        <source>The track file “%1” cannot be used: %2.</source>
        <translation>Không dùng được tệp tuyến “%1”: %2.</translation>
    </message>
    <message>
        <source>The track file “%1” cannot be read.</source>
        <translation>Không đọc được tệp tuyến “%1”.</translation>
    </message>
    <message>
        <source>A word list of the events is damaged: %1.</source>
        <translation>Danh sách từ cho sự kiện bị hỏng: %1.</translation>
    </message>
    <message>
        <source>a spreadsheet (ODS)</source>
        <translation>bảng tính (ODS)</translation>
    </message>
    <message>
        <source>a presentation (ODP)</source>
        <translation>bản trình chiếu (ODP)</translation>
    </message>
    <message>
        <source>an OpenDocument file that is no text</source>
        <translation>tệp OpenDocument không phải văn bản</translation>
    </message>
    <message>
        <source>a spreadsheet (XLSX)</source>
        <translation>bảng tính (XLSX)</translation>
    </message>
    <message>
        <source>a presentation (PPTX)</source>
        <translation>bản trình chiếu (PPTX)</translation>
    </message>
    <message>
        <source>an Office file of a kind that is not read</source>
        <translation>tệp Office thuộc loại không đọc được</translation>
    </message>
    <message>
        <source>The settings could not be read.</source>
        <translation>Không đọc được cài đặt.</translation>
    </message>
    <message>
        <source>The settings are damaged; the program goes on with its defaults.</source>
        <translation>Cài đặt bị hỏng; chương trình tiếp tục với giá trị mặc định.</translation>
    </message>
    <message>
        <source>The settings could not be saved.</source>
        <translation>Không lưu được cài đặt.</translation>
    </message>
    <message>
        <source>The track could not be saved as “%1”: %2.</source>
        <translation>Không lưu được tuyến thành “%1”: %2.</translation>
    </message>
    <message>
        <source>The track file “%1” could not be deleted: %2.</source>
        <translation>Không xóa được tệp tuyến “%1”: %2.</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>conflicts only</source>
        <translation>chỉ mâu thuẫn</translation>
    </message>
    <message>
        <source>1 event</source>
        <translation>1 sự kiện</translation>
    </message>
    <message>
        <source>%1 events</source>
        <translation>%1 sự kiện</translation>
    </message>
    <message>
        <source>%1 of %2 events · filter: %3</source>
        <translation>%1 trên %2 sự kiện · bộ lọc: %3</translation>
    </message>
    <message>
        <source>No event matches %1.</source>
        <translation>Không có sự kiện nào khớp với %1.</translation>
    </message>
    <message>
        <source>No articles are open.</source>
        <translation>Chưa mở bài nào.</translation>
    </message>
    <message>
        <source>Open articles and their dated events appear here.</source>
        <translation>Hãy mở bài viết; các sự kiện có ngày sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Reading articles: %1 to go.</source>
        <translation>Đang đọc bài: còn %1.</translation>
    </message>
    <message>
        <source>No article could be read.</source>
        <translation>Không đọc được bài nào.</translation>
    </message>
    <message>
        <source>The list says why, file by file.</source>
        <translation>Danh sách cho biết lý do của từng tệp.</translation>
    </message>
    <message>
        <source>%1 relative dates are unresolved, because their articles have no publication date.</source>
        <translation>%1 ngày tương đối chưa xác định được vì bài không có ngày đăng.</translation>
    </message>
    <message>
        <source>%1 dates were found, but no wording of cooperation beside them.</source>
        <translation>Tìm thấy %1 ngày, nhưng bên cạnh không có từ ngữ nào về hợp tác.</translation>
    </message>
    <message>
        <source>No dates were found.</source>
        <translation>Không tìm thấy ngày nào.</translation>
    </message>
    <message>
        <source>No dated cooperation found in these articles.</source>
        <translation>Không tìm thấy hoạt động hợp tác có ngày trong các bài này.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n rejected</source>
        <comment>events shown</comment>
        <translation>
            <numerusform>%1 · %n bị bác bỏ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrackNames</name>
    <message>
        <source>Japan–others</source>
        <translation>Nhật Bản–khác</translation>
    </message>
</context>
<context>
    <name>SampleFiles</name>
    <message>
        <source>The samples could not be put into a folder of yours.</source>
        <translation>Không thể đặt các bài mẫu vào thư mục của bạn.</translation>
    </message>
</context>
<context>
    <name>linimasa::article_list::ArticleDelegate</name>
    <message>
        <source>file not found</source>
        <translation>không tìm thấy tệp</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>không có ngày</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
</context>
<context>
    <name>linimasa::article_list::ArticleListPane</name>
    <message>
        <source>Filter articles</source>
        <translation>Lọc bài viết</translation>
    </message>
    <message>
        <source>Filter articles by title, outlet, language or date</source>
        <translation>Lọc bài theo tiêu đề, báo, ngôn ngữ hoặc ngày</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>Theo thứ tự thêm</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mới nhất trước</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Cũ nhất trước</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Báo</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Thứ tự các bài</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Bài viết</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Tìm thấy: %1</translation>
    </message>
    <message>
        <source>What was searched for comes best first</source>
        <translation>Kết quả khớp nhất đứng trước</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>Forget this article…</source>
        <translation>Xóa hẳn bài này…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>No article matches %1.</source>
        <translation>Không có bài nào khớp với %1.</translation>
    </message>
</context>
<context>
    <name>linimasa::article_list::FacetBar</name>
    <message>
        <source>Narrow</source>
        <translation>Thu hẹp</translation>
    </message>
    <message>
        <source>Show only articles of a language, an outlet, a year …</source>
        <translation>Chỉ hiện bài của một ngôn ngữ, báo, năm …</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Báo</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>Nă&amp;m</translation>
    </message>
    <message>
        <source>&amp;Track</source>
        <translation>T&amp;uyến</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>With &amp;marks or notes</source>
        <translation>&amp;Có dấu hoặc ghi chú</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>có ghi chú</translation>
    </message>
    <message>
        <source>With something to &amp;decide</source>
        <translation>Có điều cần &amp;quyết định</translation>
    </message>
    <message>
        <source>to decide</source>
        <translation>cần quyết định</translation>
    </message>
    <message>
        <source>Without &amp;publication date</source>
        <translation>&amp;Không có ngày đăng</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>không có ngày</translation>
    </message>
    <message>
        <source>&amp;Show all articles</source>
        <translation>&amp;Hiện mọi bài</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Đang đếm…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message>
        <source>More are found by the search box</source>
        <translation>Tìm thêm bằng ô tìm kiếm</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Do not narrow to “%1” any more</source>
        <translation>Thôi thu hẹp theo “%1”</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::AppearancePage</name>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Nâu đỏ</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Chuyển động</translation>
    </message>
    <message>
        <source>&amp;Nothing fades or flashes</source>
        <translation>&amp;Không mờ dần hay nhấp nháy</translation>
    </message>
    <message>
        <source>A passage you jump to is then lit steadily for a moment. Where the desktop plays no animations, this is so without the tick.</source>
        <translation>Khi đó đoạn bạn chuyển đến được làm nổi đều trong chốc lát. Nếu hệ thống không dùng hiệu ứng động thì luôn như vậy, không cần đánh dấu ô này.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Fonts to read in</source>
        <translation>Phông chữ để đọc</translation>
    </message>
    <message>
        <source>&amp;English, Indonesian</source>
        <translation>Tiếng &amp;Anh, tiếng Indonesia</translation>
    </message>
    <message>
        <source>&amp;Vietnamese</source>
        <translation>&amp;Tiếng Việt</translation>
    </message>
    <message>
        <source>&amp;Japanese</source>
        <translation>Tiếng &amp;Nhật</translation>
    </message>
    <message>
        <source>Usual font</source>
        <translation>Phông thường dùng</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (chưa cài)</translation>
    </message>
    <message>
        <source>Sample: %1</source>
        <translation>Mẫu: %1</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::BackupsPage</name>
    <message>
        <source>Back up &amp;now</source>
        <translation>&amp;Sao lưu ngay</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Khôi phục…</translation>
    </message>
    <message>
        <source>Show &amp;folder</source>
        <translation>&amp;Hiện thư mục</translation>
    </message>
    <message>
        <source>A copy every day</source>
        <translation>Mỗi ngày một bản sao</translation>
    </message>
    <message>
        <source>Once a day, while you work, the library is checked and copied whole.</source>
        <translation>Mỗi ngày một lần, trong khi bạn làm việc, thư viện được kiểm tra và sao chép toàn bộ.</translation>
    </message>
    <message>
        <source>Copies to &amp;keep:</source>
        <translation>Số &amp;bản sao giữ lại:</translation>
    </message>
    <message>
        <source>Copies there are</source>
        <translation>Các bản sao hiện có</translation>
    </message>
    <message>
        <source>Copies of the library</source>
        <translation>Các bản sao của thư viện</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lúc tạo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ</translation>
    </message>
    <message>
        <source>They are in %1.</source>
        <translation>Chúng nằm trong %1.</translation>
    </message>
    <message>
        <source>There is no library to copy.</source>
        <translation>Không có thư viện để sao chép.</translation>
    </message>
    <message>
        <source>Do not &amp;restore</source>
        <translation>Không khôi &amp;phục</translation>
    </message>
    <message>
        <source>A copy is being made…</source>
        <translation>Đang tạo bản sao…</translation>
    </message>
    <message>
        <source>The chosen copy takes the library’s place when Linimasa is started again. The library as it is then is kept beside it.</source>
        <translation>Bản sao đã chọn sẽ thay thế thư viện khi khởi động lại Linimasa. Thư viện lúc đó được giữ bên cạnh.</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Khôi phục bản sao</translation>
    </message>
    <message>
        <source>Put the copy of %1 in the library’s place? What was marked and written since then is not in it.</source>
        <translation>Thay thư viện bằng bản sao lúc %1? Những gì được đánh dấu và viết sau đó không có trong bản này.</translation>
    </message>
    <message>
        <source>This is done when Linimasa is started again. The library as it is then is kept beside it.</source>
        <translation>Việc này được làm khi khởi động lại Linimasa. Thư viện lúc đó được giữ bên cạnh.</translation>
    </message>
    <message>
        <source>Restore at the next start</source>
        <translation>Khôi phục ở lần khởi động sau</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>Tìm lệnh</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Bạn muốn làm gì?</translation>
    </message>
    <message>
        <source>Find a command or an article</source>
        <translation>Tìm lệnh hoặc bài viết</translation>
    </message>
    <message>
        <source>Commands and articles that fit</source>
        <translation>Các lệnh và bài khớp</translation>
    </message>
    <message>
        <source>%1, not now</source>
        <translation>%1, hiện không dùng được</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;In…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Xuất…</translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation>Biên niên</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Phần tô sáng và ghi chú</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>With &amp;suggested events</source>
        <translation>&amp;Kèm sự kiện được gợi ý</translation>
    </message>
    <message>
        <source>For &amp;spreadsheets (byte order mark)</source>
        <translation>Cho &amp;bảng tính (byte order mark)</translation>
    </message>
    <message>
        <source>Scope and counts in the first &amp;line</source>
        <translation>Phạm &amp;vi và số lượng ở dòng đầu</translation>
    </message>
    <message>
        <source>E&amp;xport:</source>
        <translation>X&amp;uất:</translation>
    </message>
    <message>
        <source>&amp;Which:</source>
        <translation>&amp;Phạm vi:</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>Định &amp;dạng:</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Xem trước tệp</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation>Xem trước trang</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is nothing to export here.</source>
        <translation>Không có gì để xuất ở đây.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Xuất ra</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1” đã có rồi.</translation>
    </message>
    <message>
        <source>Update rewrites what Linimasa wrote into it and leaves your own words alone.</source>
        <translation>Cập nhật chỉ viết lại phần do Linimasa ghi và giữ nguyên chữ của bạn.</translation>
    </message>
    <message>
        <source>&amp;Update</source>
        <translation>&amp;Cập nhật</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Thay thế</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Đã xuất ra %1</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Đang xuất ra %1…</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::FoldersDialog</name>
    <message>
        <source>&amp;Stop watching</source>
        <translation>&amp;Ngừng theo dõi</translation>
    </message>
    <message>
        <source>Watched folders</source>
        <translation>Thư mục theo dõi</translation>
    </message>
    <message>
        <source>Articles that come into these folders, or folders in them, are read while Linimasa is open. What was read stays in the library when its folder is watched no more.</source>
        <translation>Bài viết được đưa vào các thư mục này, hoặc thư mục con, sẽ được đọc khi Linimasa đang mở. Những gì đã đọc vẫn ở trong thư viện khi thôi theo dõi thư mục.</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Thêm thư mục…</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Theo dõi thư mục</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Tìm trong trợ giúp</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Các trang trợ giúp</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Trang trợ giúp</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Không trang nào có những từ này.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) with these words</source>
        <translation>
            <numerusform>%n trang có những từ này</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Filter keys</source>
        <translation>Lọc phím</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Tác dụng</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Thao tác và phím</translation>
    </message>
    <message>
        <source>Page down, at the end the next article</source>
        <translation>Trang xuống, ở cuối thì sang bài kế tiếp</translation>
    </message>
    <message>
        <source>Page up, at the beginning the previous article</source>
        <translation>Trang lên, ở đầu thì về bài trước</translation>
    </message>
    <message>
        <source>With the caret in the text: move, select</source>
        <translation>Khi con trỏ ở trong văn bản: di chuyển, chọn</translation>
    </message>
    <message>
        <source>Close the card, let go of the chosen name</source>
        <translation>Đóng thẻ, bỏ chọn tên</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::KeysPage</name>
    <message>
        <source>%1 is for moving about in texts and lists. Choose another key.</source>
        <translation>%1 dùng để di chuyển trong văn bản và danh sách. Hãy chọn phím khác.</translation>
    </message>
    <message>
        <source>%1 is for input methods. Choose another key.</source>
        <translation>%1 dùng cho bộ gõ. Hãy chọn phím khác.</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>&amp;Lấy từ đó</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Không phím</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>&amp;Phím thường dùng</translation>
    </message>
    <message>
        <source>&amp;All usual keys</source>
        <translation>&amp;Mọi phím thường dùng</translation>
    </message>
    <message>
        <source>&amp;Letters alone do something, as H for a highlight</source>
        <translation>&amp;Chỉ một chữ cái cũng có tác dụng, như H để tô sáng</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <translation>Lọc theo từ hoặc phím</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Lệnh và phím</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Tác dụng</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>All commands have their usual keys again.</source>
        <translation>Mọi lệnh lại có phím thường dùng.</translation>
    </message>
    <message>
        <source>New key for “%1”:</source>
        <translation>Phím mới cho “%1”:</translation>
    </message>
    <message>
        <source>No command is chosen.</source>
        <translation>Chưa chọn lệnh nào.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”.</source>
        <translation>%1 đang dùng cho “%2”.</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>“%1” bây giờ không có phím.</translation>
    </message>
    <message>
        <source>“%1” is now done with %2.</source>
        <translation>“%1” bây giờ dùng phím %2.</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::LabelNames</name>
    <message>
        <source>Name of label %1</source>
        <translation>Tên nhãn %1</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::LabelsDialog</name>
    <message>
        <source>Names of the labels</source>
        <translation>Tên các nhãn</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::LanguagesPage</name>
    <message>
        <source>Language of the window</source>
        <translation>Ngôn ngữ của cửa sổ</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>The window speaks it when Linimasa is started again.</source>
        <translation>Có hiệu lực khi khởi động lại Linimasa.</translation>
    </message>
    <message>
        <source>Spelling of notes</source>
        <translation>Chính tả của ghi chú</translation>
    </message>
    <message>
        <source>&amp;Underline misspelt words</source>
        <translation>&amp;Gạch chân từ sai chính tả</translation>
    </message>
    <message>
        <source>I usually write notes in:</source>
        <translation>Tôi thường viết ghi chú bằng:</translation>
    </message>
    <message>
        <source>No usual language</source>
        <translation>Không có ngôn ngữ thường dùng</translation>
    </message>
    <message>
        <source>Usual language of notes</source>
        <translation>Ngôn ngữ ghi chú thường dùng</translation>
    </message>
    <message>
        <source>Each paragraph is checked in the language it is written in. The usual language counts where a few words do not show it. Dictionaries are those of the desktop.</source>
        <translation>Mỗi đoạn được kiểm tra bằng ngôn ngữ của đoạn đó. Ngôn ngữ thường dùng được áp dụng khi quá ít từ để nhận ra. Từ điển là của hệ thống.</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::PartyBox</name>
    <message>
        <source>Add a country or body…</source>
        <translation>Thêm nước hoặc cơ quan…</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>a party that a press takes away</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Bỏ %1</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::PrivacyPage</name>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Không có gì rời khỏi máy này</translation>
    </message>
    <message>
        <source>Linimasa has no code that talks to a network. It loads no pictures, fetches no pages, counts no use and looks for no updates. What you read, mark and write is in files of yours.</source>
        <translation>Linimasa không có mã nào liên lạc với mạng. Chương trình không tải hình, không lấy trang, không đếm việc sử dụng và không tìm bản cập nhật. Những gì bạn đọc, đánh dấu và viết nằm trong các tệp của bạn.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Những gì được lưu</translation>
    </message>
    <message>
        <source>The list of files opened &amp;lately</source>
        <translation>&amp;Danh sách tệp mở gần đây</translation>
    </message>
    <message>
        <source>The article I was &amp;reading and where in it</source>
        <translation>&amp;Bài tôi đang đọc và vị trí trong bài</translation>
    </message>
    <message>
        <source>What is not kept any more is removed from the settings at once.</source>
        <translation>Những gì không lưu nữa được xóa ngay khỏi cài đặt.</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Nơi lưu</translation>
    </message>
    <message>
        <source>Articles, highlights and notes: nowhere, there is no library.</source>
        <translation>Bài viết, phần tô sáng và ghi chú: không lưu ở đâu, vì không có thư viện.</translation>
    </message>
    <message>
        <source>Articles, highlights and notes: %1</source>
        <translation>Bài viết, phần tô sáng và ghi chú: %1</translation>
    </message>
    <message>
        <source>Settings: nowhere, this start keeps none.</source>
        <translation>Cài đặt: không lưu ở đâu, lần chạy này không lưu.</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <translation>Cài đặt: %1</translation>
    </message>
    <message>
        <source>To remove an article with all that was made on it, use “Forget this article” in the File menu.</source>
        <translation>Để xóa một bài cùng mọi thứ đã làm trên đó, hãy dùng “Xóa hẳn bài này” trong trình đơn Tệp.</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::RulesDialog</name>
    <message>
        <source>&amp;Take back</source>
        <translation>&amp;Rút lại</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Xuất…</translation>
    </message>
    <message>
        <source>Corrected names</source>
        <translation>Các tên đã sửa</translation>
    </message>
    <message>
        <source>What you corrected is applied to every article, also to those that come later, in the order it was made. What is taken back no longer holds; articles are read anew.</source>
        <translation>Những gì bạn đã sửa được áp dụng cho mọi bài, kể cả bài đến sau, theo thứ tự đã sửa. Điều rút lại không còn hiệu lực; các bài được đọc lại.</translation>
    </message>
    <message>
        <source>No name was corrected yet. Point at a name in a text and press the right button, or Shift+E.</source>
        <translation>Chưa có tên nào được sửa. Trỏ vào một tên trong văn bản rồi bấm nút phải, hoặc Shift+E.</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Nhập…</translation>
    </message>
    <message>
        <source>Export the corrections of names</source>
        <translation>Xuất các sửa đổi tên</translation>
    </message>
    <message>
        <source>Corrections (*.json)</source>
        <translation>Sửa đổi (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Import corrections of names</source>
        <translation>Nhập các sửa đổi tên</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Các trang cài đặt</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Riêng tư</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sao lưu</translation>
    </message>
    <message>
        <source>A label is known by its colour, its line and its number. Its highlights keep it when its name changes. An empty name brings the first one back.</source>
        <translation>Nhãn được nhận biết bằng màu, nét và số. Phần tô sáng vẫn giữ nhãn khi tên đổi. Để trống tên thì tên ban đầu trở lại.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Nhãn</translation>
    </message>
</context>
<context>
    <name>linimasa::dialogs::TracksDialog</name>
    <message>
        <source>Nobody else takes part</source>
        <translation>Không có bên nào khác tham gia</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Các tuyến</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Mới</translation>
    </message>
    <message>
        <source>training, pelatihan, đào tạo, 研修</source>
        <translation>training, pelatihan, đào tạo, 研修</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>&amp;Tên:</translation>
    </message>
    <message>
        <source>&amp;One of these takes part:</source>
        <translation>Một trong &amp;các bên này tham gia:</translation>
    </message>
    <message>
        <source>&amp;and one of these:</source>
        <translation>&amp;và một trong các bên này:</translation>
    </message>
    <message>
        <source>One of these &amp;words is said:</source>
        <translation>Có &amp;nhắc một trong các từ này:</translation>
    </message>
    <message>
        <source>Events that the track catches</source>
        <translation>Các sự kiện thuộc tuyến này</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Now in</source>
        <translation>Hiện ở</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>%1 (came with Linimasa)</source>
        <translation>%1 (có sẵn trong Linimasa)</translation>
    </message>
    <message>
        <source>Choose who takes part or which words are said; the events that this catches appear here.</source>
        <translation>Hãy chọn bên tham gia hoặc các từ được nhắc; những sự kiện phù hợp sẽ hiện ở đây.</translation>
    </message>
    <message numerus="yes">
        <source>Catches %1 of %n event(s)</source>
        <translation>
            <numerusform>Gồm %1 trong %n sự kiện</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not in the lists of countries and bodies. Choose a name that is offered while you type.</source>
        <translation>“%1” không có trong danh sách nước và cơ quan. Hãy chọn một tên được gợi ý khi gõ.</translation>
    </message>
    <message>
        <source>Saved. The timeline shows it.</source>
        <translation>Đã lưu. Dòng thời gian đã hiện tuyến này.</translation>
    </message>
    <message>
        <source>“%1” was deleted. “Save” brings it back.</source>
        <translation>Đã xóa “%1”. “Lưu” sẽ đưa nó trở lại.</translation>
    </message>
    <message>
        <source>This track is not saved yet. Save it, or close once more to leave it.</source>
        <translation>Tuyến này chưa được lưu. Hãy lưu, hoặc đóng lần nữa để bỏ.</translation>
    </message>
</context>
<context>
    <name>linimasa::exports</name>
    <message>
        <source>The file holds no decisions and corrections of Linimasa.</source>
        <translation>Tệp không chứa quyết định và chỉnh sửa của Linimasa.</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::ConflictBox</name>
    <message>
        <source>Written: “%1”</source>
        <translation>Viết là: “%1”</translation>
    </message>
    <message>
        <source>Possible readings:</source>
        <translation>Các cách đọc có thể:</translation>
    </message>
    <message>
        <source>None is preferred; the timeline shows them all.</source>
        <translation>Không ưu tiên cách nào; dòng thời gian hiện tất cả.</translation>
    </message>
    <message>
        <source>All are kept; the timeline lists the event under %1.</source>
        <translation>Giữ tất cả; dòng thời gian ghi sự kiện này ở %1.</translation>
    </message>
    <message>
        <source>All are kept.</source>
        <translation>Giữ tất cả.</translation>
    </message>
    <message>
        <source>⚠ Date check</source>
        <translation>⚠ Kiểm tra ngày</translation>
    </message>
    <message>
        <source>⚠ The sources give different dates</source>
        <translation>⚠ Các nguồn nêu ngày khác nhau</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::ConflictChoices</name>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>The whole time: %1</source>
        <translation>Toàn bộ khoảng: %1</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Để ngỏ</translation>
    </message>
    <message>
        <source>Another date:</source>
        <translation>Ngày khác:</translation>
    </message>
    <message>
        <source>2023-10-05, 2023-10 or 2023-10-04/2023-10-05</source>
        <translation>2023-10-05, 2023-10 hoặc 2023-10-04/2023-10-05</translation>
    </message>
    <message>
        <source>Another date, as EDTF</source>
        <translation>Ngày khác, dạng EDTF</translation>
    </message>
    <message>
        <source>Reason (kept with the decision)</source>
        <translation>Lý do (lưu cùng quyết định)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>They are two events</source>
        <translation>Đây là hai sự kiện</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a day as 2023-10-05, a month as 2023-10, days as 2023-10-04/2023-10-05.</source>
        <translation>“%1” không phải là ngày. Viết ngày là 2023-10-05, tháng là 2023-10, nhiều ngày là 2023-10-04/2023-10-05.</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::DifferenceNotes</name>
    <message>
        <source>Happened: %1. Reported: %2.</source>
        <translation>Xảy ra: %1. Được đưa tin: %2.</translation>
    </message>
    <message>
        <source>Swap the two</source>
        <translation>Đổi chỗ hai ngày</translation>
    </message>
    <message>
        <source>The event is dated with the other day; this one is kept</source>
        <translation>Sự kiện được ghi theo ngày kia; ngày này vẫn được giữ lại</translation>
    </message>
    <message>
        <source>%1, %2 %3 (UTC+%4)</source>
        <comment>a day, a time, a time zone, hours east of UTC</comment>
        <translation>%1, %2 %3 (UTC+%4)</translation>
    </message>
    <message>
        <source>May be one moment: %1 and %2.</source>
        <translation>Có thể là cùng một thời điểm: %1 và %2.</translation>
    </message>
    <message>
        <source>The same moment</source>
        <translation>Cùng một thời điểm</translation>
    </message>
    <message>
        <source>Both days stand, each in its own time zone</source>
        <translation>Cả hai ngày đều đúng, mỗi ngày theo múi giờ của mình</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Khác nhau</translation>
    </message>
    <message>
        <source>The sources contradict each other: the date is then to be decided</source>
        <translation>Các nguồn mâu thuẫn với nhau: khi đó cần quyết định ngày</translation>
    </message>
    <message>
        <source>A later article looks back at it: %1</source>
        <translation>Một bài sau này nhắc lại sự kiện: %1</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Gắn vào</translation>
    </message>
    <message>
        <source>The event stands, with this article as one of its sources</source>
        <translation>Sự kiện được giữ, với bài này là một trong các nguồn</translation>
    </message>
    <message>
        <source>A new event</source>
        <translation>Sự kiện mới</translation>
    </message>
    <message>
        <source>It tells of another event</source>
        <translation>Đoạn này nói về một sự kiện khác</translation>
    </message>
    <message>
        <source>Suggested source: %1</source>
        <translation>Nguồn được đề xuất: %1</translation>
    </message>
    <message>
        <source>It is one more source of this event</source>
        <translation>Đây là thêm một nguồn của sự kiện này</translation>
    </message>
    <message>
        <source>Not about it</source>
        <translation>Không phải về việc này</translation>
    </message>
    <message>
        <source>It tells of no event; it is not suggested again</source>
        <translation>Đoạn này không nói về sự kiện nào; sẽ không được đề xuất nữa</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <comment>an outlet, a day, a quotation</comment>
        <translation>%1, %2: “%3”</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>an outlet, a quotation</comment>
        <translation>%1: “%2”</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EntitiesPage</name>
    <message>
        <source>Entities of the article</source>
        <translation>Thực thể trong bài</translation>
    </message>
    <message>
        <source>Previous mention</source>
        <translation>Chỗ nhắc trước</translation>
    </message>
    <message>
        <source>Next mention</source>
        <translation>Chỗ nhắc sau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Số lần nhắc</translation>
    </message>
    <message>
        <source>%1 (%2), written: %3</source>
        <translation>%1 (%2), viết là: %3</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Viết là: %1</translation>
    </message>
    <message>
        <source>Open an article to see who and what it names.</source>
        <translation>Hãy mở một bài để xem bài nhắc đến ai và điều gì.</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Chưa mở bài nào.</translation>
    </message>
    <message>
        <source>The article is being read.</source>
        <translation>Đang đọc bài.</translation>
    </message>
    <message>
        <source>The article could not be read.</source>
        <translation>Không đọc được bài.</translation>
    </message>
    <message>
        <source>Names are looked for in Indonesian, English, Vietnamese and Japanese.</source>
        <translation>Tên được tìm trong tiếng Indonesia, tiếng Anh, tiếng Việt và tiếng Nhật.</translation>
    </message>
    <message>
        <source>No names found in this article (language: %1).</source>
        <translation>Không tìm thấy tên nào trong bài này (ngôn ngữ: %1).</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EntityCard</name>
    <message>
        <source>Previous article that names it</source>
        <translation>Bài trước có nhắc đến</translation>
    </message>
    <message>
        <source>Next article that names it</source>
        <translation>Bài kế tiếp có nhắc đến</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Chỉnh sửa</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Đổi &amp;tên…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Gộp với…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>Tá&amp;ch…</translation>
    </message>
    <message>
        <source>Change &amp;type…</source>
        <translation>Đổi &amp;loại…</translation>
    </message>
    <message>
        <source>&amp;Not a name…</source>
        <translation>&amp;Không phải tên…</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) in %1</source>
        <translation>
            <numerusform>%n chỗ nhắc trong %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>place in a list</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language, names</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Named with it: %1</source>
        <translation>Được nhắc cùng: %1</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EntityCorrection</name>
    <message>
        <source>Only where it is written</source>
        <translation>Chỉ nơi viết là</translation>
    </message>
    <message>
        <source>It is</source>
        <translation>Đây là</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>What is wrong with it</source>
        <translation>Sai ở điểm nào</translation>
    </message>
    <message>
        <source>Add it as a name</source>
        <translation>Thêm làm tên</translation>
    </message>
    <message>
        <source>It is called otherwise</source>
        <translation>Tên gọi khác</translation>
    </message>
    <message>
        <source>It is the same as another</source>
        <translation>Trùng với một thực thể khác</translation>
    </message>
    <message>
        <source>Some of it is another</source>
        <translation>Một phần là thực thể khác</translation>
    </message>
    <message>
        <source>It is of another type</source>
        <translation>Thuộc loại khác</translation>
    </message>
    <message>
        <source>It is no name at all</source>
        <translation>Hoàn toàn không phải tên</translation>
    </message>
    <message>
        <source>The entity it is</source>
        <translation>Thực thể tương ứng</translation>
    </message>
    <message>
        <source>This mention</source>
        <translation>Chỗ nhắc này</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Bài này</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Mọi nơi</translation>
    </message>
    <message>
        <source>It is the same as (type to find it)</source>
        <translation>Trùng với (gõ để tìm)</translation>
    </message>
    <message>
        <source>That one is called</source>
        <translation>Thực thể kia tên là</translation>
    </message>
    <message>
        <source>It is called</source>
        <translation>Tên là</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Tách</translation>
    </message>
    <message>
        <source>Change type</source>
        <translation>Đổi loại</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Not a name</source>
        <translation>Không phải tên</translation>
    </message>
    <message>
        <source>A new name: “%1”</source>
        <translation>Tên mới: “%1”</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>name, type, articles</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>Changes %n mention(s) in %1.</source>
        <translation>
            <numerusform>Thay đổi %n chỗ nhắc trong %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EventChooser</name>
    <message>
        <source>Add as source</source>
        <translation>Thêm làm nguồn</translation>
    </message>
    <message>
        <source>Type to find an event</source>
        <translation>Gõ để tìm sự kiện</translation>
    </message>
    <message>
        <source>Events, likely ones first</source>
        <translation>Sự kiện, khả năng cao đứng trước</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>không có ngày</translation>
    </message>
    <message>
        <source>%1 · %2
%3</source>
        <comment>date, kind, title</comment>
        <translation>%1 · %2
%3</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EventEditor</name>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Names, parted by semicolons</source>
        <translation>Các tên, cách nhau bằng dấu chấm phẩy</translation>
    </message>
    <message>
        <source>2023-10-05, 2023-10, 2023-10-04/2023-10-05; empty: undated</source>
        <translation>2023-10-05, 2023-10, 2023-10-04/2023-10-05; để trống: không có ngày</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tiêu đề</translation>
    </message>
    <message>
        <source>&amp;Date (EDTF)</source>
        <translation>Ngày (&amp;EDTF)</translation>
    </message>
    <message>
        <source>As &amp;written</source>
        <translation>Như trong &amp;bài</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Loại</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Tì&amp;nh trạng</translation>
    </message>
    <message>
        <source>T&amp;rack</source>
        <translation>T&amp;uyến</translation>
    </message>
    <message>
        <source>&amp;Parties</source>
        <translation>&amp;Các bên</translation>
    </message>
    <message>
        <source>P&amp;lace</source>
        <translation>Đị&amp;a điểm</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>“%1” is no date. Write a day as 2023-10-05, a month as 2023-10, days as 2023-10-04/2023-10-05.</source>
        <translation>“%1” không phải là ngày. Viết ngày là 2023-10-05, tháng là 2023-10, nhiều ngày là 2023-10-04/2023-10-05.</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EventPage</name>
    <message>
        <source>No event yet.</source>
        <translation>Chưa có sự kiện nào.</translation>
    </message>
    <message>
        <source>Events appear here once articles tell of dated cooperation.</source>
        <translation>Sự kiện hiện ở đây khi bài viết nói đến hoạt động hợp tác có ngày.</translation>
    </message>
    <message>
        <source>No event chosen.</source>
        <translation>Chưa chọn sự kiện.</translation>
    </message>
    <message>
        <source>Choose one in the timeline or click a dated sentence.</source>
        <translation>Hãy chọn trong dòng thời gian hoặc bấm vào một câu có ngày.</translation>
    </message>
    <message>
        <source>background</source>
        <translation>bối cảnh</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Normalised</source>
        <translation>Chuẩn hóa</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>không có ngày</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Như trong bài</translation>
    </message>
    <message>
        <source>From all passages together.</source>
        <translation>Từ tất cả các đoạn gộp lại.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách xác định</translation>
    </message>
    <message>
        <source>Rule %1</source>
        <translation>Quy tắc %1</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Vì sao</translation>
    </message>
    <message>
        <source>Light up everything that names it</source>
        <translation>Làm nổi mọi chỗ nhắc đến</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Các bên</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Bằng chứng: %1</translation>
    </message>
    <message>
        <source>Changed later: %1</source>
        <translation>Thay đổi sau đó: %1</translation>
    </message>
    <message>
        <source>It was planned: %1</source>
        <translation>Trước đó dự kiến: %1</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ghi chú của bạn</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EvidenceList</name>
    <message>
        <source>This source tells of another event</source>
        <translation>Nguồn này kể về sự kiện khác</translation>
    </message>
    <message>
        <source>They are two events…</source>
        <translation>Đây là hai sự kiện…</translation>
    </message>
    <message>
        <source>Mark the sources that tell of another event</source>
        <translation>Đánh dấu các nguồn kể về sự kiện khác</translation>
    </message>
    <message>
        <source>Make it an event of its own</source>
        <translation>Tách thành sự kiện riêng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::EvidenceRow</name>
    <message>
        <source>published %1, %2</source>
        <translation>đăng %1, %2</translation>
    </message>
    <message>
        <source>no publication date</source>
        <translation>không có ngày đăng</translation>
    </message>
    <message>
        <source>This article cannot be shown at the moment.</source>
        <translation>Hiện không thể hiển thị bài này.</translation>
    </message>
    <message>
        <source>Show the passage in %1</source>
        <translation>Hiện đoạn trong %1</translation>
    </message>
    <message>
        <source>Evidence: %1, %2</source>
        <translation>Bằng chứng: %1, %2</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::InspectorPane</name>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Thực thể</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::MetadataForm</name>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>several with ; between</source>
        <translation>nhiều thì ngăn bằng ;</translation>
    </message>
    <message>
        <source>2021-11-23, 2021-11 or 2021</source>
        <translation>2021-11-23, 2021-11 hoặc 2021</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Tiêu đề</translation>
    </message>
    <message>
        <source>&amp;Outlet</source>
        <translation>&amp;Báo</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>Tá&amp;c giả</translation>
    </message>
    <message>
        <source>&amp;Published</source>
        <translation>N&amp;gày đăng</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>Dates such as “yesterday” follow the publication date. What you change here is kept apart from what was read, and stays when the article is read again.</source>
        <translation>Những ngày như “hôm qua” tính theo ngày đăng. Thay đổi ở đây được lưu riêng với nội dung đã đọc và vẫn còn khi bài được đọc lại.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>As it was read</source>
        <translation>Như đã đọc</translation>
    </message>
    <message>
        <source>Take back all corrections of this article</source>
        <translation>Rút lại mọi chỉnh sửa của bài này</translation>
    </message>
    <message>
        <source>⚠ Write the date as 2021-11-23, 2021-11 or 2021.</source>
        <translation>⚠ Viết ngày là 2021-11-23, 2021-11 hoặc 2021.</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::ReviewButtons</name>
    <message>
        <source>%1 by the machine</source>
        <translation>%1 bởi máy</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>confirmed on a day</comment>
        <translation>%1 ngày %2</translation>
    </message>
    <message>
        <source>%1 on %2 by %3</source>
        <comment>confirmed on a day by a person</comment>
        <translation>%1 ngày %2 bởi %3</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Lý do: %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>This event stands (A)</source>
        <translation>Sự kiện này đúng (A)</translation>
    </message>
    <message>
        <source>Accept new source</source>
        <translation>Chấp nhận nguồn mới</translation>
    </message>
    <message>
        <source>Accept %1 new sources</source>
        <translation>Chấp nhận %1 nguồn mới</translation>
    </message>
    <message>
        <source>The suggested passages are sources of this event (A)</source>
        <translation>Các đoạn được gợi ý là nguồn của sự kiện này (A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Bác bỏ</translation>
    </message>
    <message>
        <source>This is no event of the chronology (X)</source>
        <translation>Đây không phải sự kiện của biên niên (X)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Change its date, kind, parties, place or title (F2)</source>
        <translation>Đổi ngày, loại, các bên, địa điểm hoặc tiêu đề (F2)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Withdraw the decision; it can be undone</source>
        <translation>Rút lại quyết định; có thể hoàn tác</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::SourcePage</name>
    <message>
        <source>%1 (guessed, %2 % sure)</source>
        <translation>%1 (đoán, chắc %2%)</translation>
    </message>
    <message>
        <source>The article does not say. Relative dates such as “yesterday” stay unresolved.</source>
        <translation>Bài không cho biết. Những ngày tương đối như “hôm qua” vẫn chưa xác định.</translation>
    </message>
    <message>
        <source>%1 – used</source>
        <translation>%1 – được dùng</translation>
    </message>
    <message>
        <source>Show what the page has around the article. Nothing is found in it.</source>
        <translation>Hiện những gì trang có quanh bài viết. Không tìm gì trong đó.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bỏ ra ngoài</translation>
    </message>
    <message>
        <source>1 line around the article</source>
        <translation>1 dòng quanh bài viết</translation>
    </message>
    <message>
        <source>%1 lines around the article</source>
        <translation>%1 dòng quanh bài viết</translation>
    </message>
    <message>
        <source>Nothing was set aside.</source>
        <translation>Không có gì bị gạt ra.</translation>
    </message>
    <message>
        <source>1 block set aside</source>
        <translation>Gạt ra 1 khối</translation>
    </message>
    <message>
        <source>%1 blocks set aside</source>
        <translation>Gạt ra %1 khối</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Chưa mở bài nào.</translation>
    </message>
    <message>
        <source>Open an article to see where its text comes from.</source>
        <translation>Hãy mở một bài để xem văn bản lấy từ đâu.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>The article is being read.</source>
        <translation>Đang đọc bài.</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Bảng mã</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Báo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Tác giả</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Ngày đăng</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Tìm thấy</translation>
    </message>
    <message>
        <source>%1 mentions, %2 dates, %3 events</source>
        <translation>%1 chỗ nhắc tên, %2 ngày, %3 sự kiện</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Chỉnh sửa…</translation>
    </message>
    <message>
        <source>Correct title, outlet, authors, publication date or language</source>
        <translation>Chỉnh tiêu đề, báo, tác giả, ngày đăng hoặc ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>linimasa::inspector::SubjectNotes</name>
    <message>
        <source>Write a note (M)</source>
        <translation>Viết ghi chú (M)</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Viết ghi chú…</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>Sửa ghi chú…</translation>
    </message>
</context>
<context>
    <name>linimasa::jobs</name>
    <message>
        <source>This article is not in the library any more.</source>
        <translation>Bài này không còn trong thư viện.</translation>
    </message>
</context>
<context>
    <name>linimasa::library</name>
    <message>
        <source>What the library keeps of this article is damaged. Analyse the article again, or restore a backup.</source>
        <translation>Dữ liệu của bài này trong thư viện bị hỏng. Hãy phân tích lại bài, hoặc khôi phục bản sao lưu.</translation>
    </message>
    <message>
        <source>This article is not in the library any more.</source>
        <translation>Bài này không còn trong thư viện.</translation>
    </message>
    <message>
        <source>Another saved search is called so.</source>
        <translation>Đã có tìm kiếm được lưu mang tên này.</translation>
    </message>
    <message>
        <source>A decision in the library cannot be read. Nothing was changed.</source>
        <translation>Không đọc được một quyết định trong thư viện. Không có gì bị thay đổi.</translation>
    </message>
</context>
<context>
    <name>linimasa::models::Annotations</name>
    <message>
        <source>highlight</source>
        <translation>tô sáng</translation>
    </message>
    <message>
        <source>change of label</source>
        <translation>đổi nhãn</translation>
    </message>
    <message>
        <source>change of extent</source>
        <translation>đổi phạm vi</translation>
    </message>
    <message>
        <source>Note deleted</source>
        <translation>Đã xóa ghi chú</translation>
    </message>
    <message>
        <source>%1 notes deleted</source>
        <translation>Đã xóa %1 ghi chú</translation>
    </message>
    <message>
        <source>Highlight deleted</source>
        <translation>Đã xóa phần tô sáng</translation>
    </message>
    <message>
        <source>%1 highlights deleted</source>
        <translation>Đã xóa %1 phần tô sáng</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>xóa</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>typing</source>
        <translation>gõ chữ</translation>
    </message>
    <message>
        <source>change of language</source>
        <translation>đổi ngôn ngữ</translation>
    </message>
    <message>
        <source>name of a label</source>
        <translation>tên nhãn</translation>
    </message>
</context>
<context>
    <name>linimasa::models::ArticleListModel</name>
    <message>
        <source>Locate…</source>
        <translation>Chỉ vị trí…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Remove from list</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d/M/yyyy</translation>
    </message>
</context>
<context>
    <name>linimasa::models::Collection</name>
    <message>
        <source>The article is not read yet.</source>
        <translation>Bài chưa được đọc.</translation>
    </message>
</context>
<context>
    <name>linimasa::models::EntityDesk</name>
    <message>
        <source>“%1” renamed</source>
        <translation>Đã đổi tên “%1”</translation>
    </message>
    <message>
        <source>“%1” merged with “%2”</source>
        <translation>Đã gộp “%1” với “%2”</translation>
    </message>
    <message>
        <source>“%1” split from “%2”</source>
        <translation>Đã tách “%1” khỏi “%2”</translation>
    </message>
    <message>
        <source>Type of “%1” changed</source>
        <translation>Đã đổi loại của “%1”</translation>
    </message>
    <message>
        <source>“%1” is no name</source>
        <translation>“%1” không phải tên</translation>
    </message>
    <message>
        <source>“%1” added</source>
        <translation>Đã thêm “%1”</translation>
    </message>
</context>
<context>
    <name>linimasa::models::EventDesk</name>
    <message>
        <source>Event confirmed</source>
        <translation>Đã xác nhận sự kiện</translation>
    </message>
    <message>
        <source>%1 events confirmed</source>
        <translation>Đã xác nhận %1 sự kiện</translation>
    </message>
    <message>
        <source>Event rejected</source>
        <translation>Đã bác bỏ sự kiện</translation>
    </message>
    <message>
        <source>%1 events rejected</source>
        <translation>Đã bác bỏ %1 sự kiện</translation>
    </message>
    <message>
        <source>Decision withdrawn</source>
        <translation>Đã rút lại quyết định</translation>
    </message>
    <message>
        <source>%1 decisions withdrawn</source>
        <translation>Đã rút lại %1 quyết định</translation>
    </message>
    <message>
        <source>Event edited</source>
        <translation>Đã sửa sự kiện</translation>
    </message>
    <message>
        <source>Date decided</source>
        <translation>Đã quyết định ngày</translation>
    </message>
    <message>
        <source>%1 events merged into one</source>
        <translation>Đã gộp %1 sự kiện thành một</translation>
    </message>
    <message>
        <source>Event split</source>
        <translation>Đã tách sự kiện</translation>
    </message>
    <message>
        <source>Source added</source>
        <translation>Đã thêm nguồn</translation>
    </message>
    <message>
        <source>Event made</source>
        <translation>Đã tạo sự kiện</translation>
    </message>
    <message>
        <source>Note on an event</source>
        <translation>Ghi chú về sự kiện</translation>
    </message>
    <message>
        <source>Date left as it is</source>
        <translation>Đã để nguyên ngày</translation>
    </message>
    <message>
        <source>Source set aside</source>
        <translation>Đã gạt nguồn ra</translation>
    </message>
</context>
<context>
    <name>linimasa::models::EventTableModel</name>
    <message>
        <source>undated</source>
        <translation>không có ngày</translation>
    </message>
    <message>
        <source>%1, dates disagree</source>
        <translation>%1, ngày mâu thuẫn</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Tuyến</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Tình trạng</translation>
    </message>
</context>
<context>
    <name>linimasa::models::NotesModel</name>
    <message>
        <source>note on %1: %2</source>
        <translation>ghi chú về %1: %2</translation>
    </message>
    <message>
        <source>highlight, label %1: %2</source>
        <translation>tô sáng, nhãn %1: %2</translation>
    </message>
    <message>
        <source>highlight, label %1, has note: %2; note: %3</source>
        <translation>tô sáng, nhãn %1, có ghi chú: %2; ghi chú: %3</translation>
    </message>
</context>
<context>
    <name>linimasa::models::ReviewQueue</name>
    <message>
        <source>%1. %2 %3</source>
        <comment>title, reason and place of something to review</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 No event tells of it.</source>
        <comment>after a sentence</comment>
        <translation>%1 Không có sự kiện nào kể về điều này.</translation>
    </message>
    <message>
        <source>No publication date was found in it.</source>
        <translation>Không tìm thấy ngày đăng trong bài.</translation>
    </message>
    <message numerus="yes">
        <source>No publication date was found in it; %n date(s) cannot be placed.</source>
        <translation>
            <numerusform>Không tìm thấy ngày đăng trong bài; %n ngày không xác định được.</numerusform>
        </translation>
    </message>
    <message>
        <source>The words you marked are no longer in the text.</source>
        <translation>Những từ bạn đã đánh dấu không còn trong văn bản.</translation>
    </message>
    <message>
        <source>%1 Possible: %2</source>
        <comment>a sentence, then dates</comment>
        <translation>%1 Có thể: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s) suggested for a confirmed event.</source>
        <translation>
            <numerusform>%n nguồn mới được gợi ý cho một sự kiện đã xác nhận.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, without a date</source>
        <comment>kind of event</comment>
        <translation>%1, không có ngày</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of event, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, written “%3”</source>
        <comment>kind of event, date</comment>
        <translation>%1, %2, viết là “%3”</translation>
    </message>
    <message>
        <source>The article is not here</source>
        <translation>Bài này không có ở đây</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>an outlet</comment>
        <translation>
            <numerusform>%1 và %n báo khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dates to decide · %n</source>
        <translation>
            <numerusform>Ngày cần quyết định · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Articles without a date · %n</source>
        <translation>
            <numerusform>Bài không có ngày · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Highlights without a place · %n</source>
        <translation>
            <numerusform>Phần tô sáng mất chỗ · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suggested events · %n</source>
        <translation>
            <numerusform>Sự kiện được gợi ý · %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linimasa::models::RulesModel</name>
    <message>
        <source>“%1” is called “%2”</source>
        <translation>“%1” có tên là “%2”</translation>
    </message>
    <message>
        <source>“%1” is the same as “%2”</source>
        <translation>“%1” chính là “%2”</translation>
    </message>
    <message>
        <source>“%1” is another than it was taken for</source>
        <translation>“%1” khác với điều đã hiểu</translation>
    </message>
    <message>
        <source>“%1” is another: “%2”</source>
        <translation>“%1” là một tên khác: “%2”</translation>
    </message>
    <message>
        <source>“%1” is of another type: %2</source>
        <comment>name, type</comment>
        <translation>“%1” thuộc loại khác: %2</translation>
    </message>
    <message>
        <source>“%1” is no name</source>
        <translation>“%1” không phải là tên</translation>
    </message>
    <message>
        <source>“%1” is a name: “%2” (%3)</source>
        <comment>words, name, type</comment>
        <translation>“%1” là một tên: “%2” (%3)</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Ở mọi nơi</translation>
    </message>
    <message>
        <source>In an article that is not here</source>
        <translation>Trong một bài không có ở đây</translation>
    </message>
    <message>
        <source>Once, in “%1”</source>
        <translation>Một chỗ, trong “%1”</translation>
    </message>
    <message>
        <source>In “%1”</source>
        <translation>Trong “%1”</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Sửa đổi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Lúc</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of names taken back</source>
        <translation>
            <numerusform>Đã rút lại %n sửa đổi tên</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linimasa::notes::NoteDelegate</name>
    <message>
        <source>¶ %1</source>
        <translation>¶ %1</translation>
    </message>
    <message>
        <source>placed by similarity, %1 %</source>
        <translation>đặt theo độ giống, %1%</translation>
    </message>
    <message>
        <source>On the article</source>
        <translation>Về bài viết</translation>
    </message>
    <message>
        <source>On the name</source>
        <translation>Về tên</translation>
    </message>
    <message>
        <source>On the event</source>
        <translation>Về sự kiện</translation>
    </message>
    <message>
        <source>On a deleted highlight</source>
        <translation>Về phần tô sáng đã xóa</translation>
    </message>
    <message>
        <source>⚠ no longer in the text</source>
        <translation>⚠ không còn trong văn bản</translation>
    </message>
</context>
<context>
    <name>linimasa::notes::NoteEdit</name>
    <message>
        <source>No suggestion</source>
        <translation>Không có gợi ý</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Thêm “%1” vào từ điển</translation>
    </message>
    <message>
        <source>Ignore “%1”</source>
        <translation>Bỏ qua “%1”</translation>
    </message>
</context>
<context>
    <name>linimasa::notes::NoteEditor</name>
    <message>
        <source>Write here. Markdown: **bold**, *italic*, - list, &gt; quote</source>
        <translation>Viết ở đây. Markdown: **đậm**, *nghiêng*, - danh sách, &gt; trích dẫn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Delete note</source>
        <translation>Xóa ghi chú</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>Xem trước ghi chú</translation>
    </message>
    <message>
        <source>Language of the spelling</source>
        <translation>Ngôn ngữ chính tả</translation>
    </message>
    <message>
        <source>The language that the spelling is checked in</source>
        <translation>Ngôn ngữ dùng để kiểm tra chính tả</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>Tự đoán</translation>
    </message>
    <message>
        <source>%1 (no dictionary)</source>
        <translation>%1 (không có từ điển)</translation>
    </message>
    <message>
        <source>Guess: %1</source>
        <translation>Đoán: %1</translation>
    </message>
    <message>
        <source>The spelling is not checked: there is no dictionary for %1. Install the package %2 with your software centre and start Linimasa again.</source>
        <translation>Không kiểm tra chính tả: không có từ điển cho %1. Hãy cài gói %2 bằng trung tâm phần mềm rồi khởi động lại Linimasa.</translation>
    </message>
</context>
<context>
    <name>linimasa::notes::NotesFilterBar</name>
    <message>
        <source>Search quotes and notes</source>
        <translation>Tìm trong trích dẫn và ghi chú</translation>
    </message>
    <message>
        <source>Only with a note</source>
        <translation>Chỉ mục có ghi chú</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Filter by name, language, outlet and date</source>
        <translation>Lọc theo tên, ngôn ngữ, báo và ngày</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Báo</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Ngày đăng</translation>
    </message>
    <message>
        <source>from 2025-01</source>
        <translation>từ 2025-01</translation>
    </message>
    <message>
        <source>until 2025-06</source>
        <translation>đến 2025-06</translation>
    </message>
    <message>
        <source>Published on or after</source>
        <translation>Đăng từ ngày</translation>
    </message>
    <message>
        <source>Published on or before</source>
        <translation>Đăng đến ngày</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Chỉ %1</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Bất kỳ</translation>
    </message>
</context>
<context>
    <name>linimasa::notes::NotesPane</name>
    <message>
        <source>1 shown</source>
        <translation>Hiện 1 mục</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>Hiện %1 mục</translation>
    </message>
    <message>
        <source>1 highlight has no place in its text any more. It is kept until you place or delete it.</source>
        <translation>1 phần tô sáng không còn chỗ trong văn bản. Nó được giữ đến khi bạn đặt lại hoặc xóa.</translation>
    </message>
    <message>
        <source>%1 highlights have no place in their texts any more. They are kept until you place or delete them.</source>
        <translation>%1 phần tô sáng không còn chỗ trong văn bản. Chúng được giữ đến khi bạn đặt lại hoặc xóa.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>No note matches.</source>
        <translation>Không có ghi chú nào khớp.</translation>
    </message>
    <message>
        <source>Nothing marked yet</source>
        <translation>Chưa đánh dấu gì</translation>
    </message>
    <message>
        <source>Select words in the text and press H or 1–4 to mark them, M to write a note.</source>
        <translation>Chọn từ trong văn bản rồi nhấn H hoặc 1–4 để đánh dấu, M để viết ghi chú.</translation>
    </message>
    <message>
        <source>These words are no longer in the text</source>
        <translation>Những từ này không còn trong văn bản</translation>
    </message>
    <message>
        <source>The article is not open</source>
        <translation>Bài này chưa mở</translation>
    </message>
    <message>
        <source>This note is not on a passage</source>
        <translation>Ghi chú này không gắn với đoạn nào</translation>
    </message>
    <message>
        <source>There is no note here</source>
        <translation>Ở đây không có ghi chú</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 trên %2: %3</translation>
    </message>
    <message>
        <source>Go to the passage</source>
        <translation>Đến đoạn này</translation>
    </message>
    <message>
        <source>Place on the selected words</source>
        <translation>Đặt vào những từ đã chọn</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Delete %1 shown here and selected</source>
        <translation>Xóa %1 mục đang hiện và được chọn</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Highlights and notes</source>
        <translation>Phần tô sáng và ghi chú</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Bài này</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Mọi bài</translation>
    </message>
    <message>
        <source>Previous highlight or note</source>
        <translation>Phần tô sáng hoặc ghi chú trước</translation>
    </message>
    <message>
        <source>Next highlight or note</source>
        <translation>Phần tô sáng hoặc ghi chú kế tiếp</translation>
    </message>
</context>
<context>
    <name>linimasa::reader::ArticleHeader</name>
    <message>
        <source>Published %1 (%2)</source>
        <translation>Đăng %1 (%2)</translation>
    </message>
    <message>
        <source>⚠ No publication date</source>
        <translation>⚠ Không có ngày đăng</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Tệp %1</translation>
    </message>
</context>
<context>
    <name>linimasa::reader::ArticleView</name>
    <message>
        <source>Article text</source>
        <translation>Văn bản của bài</translation>
    </message>
    <message>
        <source>highlight, label %1, has note</source>
        <translation>tô sáng, nhãn %1, có ghi chú</translation>
    </message>
    <message>
        <source>highlight, label %1</source>
        <translation>tô sáng, nhãn %1</translation>
    </message>
</context>
<context>
    <name>linimasa::reader::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Tìm trong bài này</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Trước (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Kế tiếp (F3)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Đóng (Escape)</translation>
    </message>
    <message>
        <source> · from the top</source>
        <translation> · từ đầu</translation>
    </message>
    <message>
        <source> · from the end</source>
        <translation> · từ cuối</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Không tìm thấy</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
</context>
<context>
    <name>linimasa::reader::Highlighting</name>
    <message>
        <source>highlight, label %1, has note: %2</source>
        <translation>tô sáng, nhãn %1, có ghi chú: %2</translation>
    </message>
    <message>
        <source>highlight, label %1: %2</source>
        <translation>tô sáng, nhãn %1: %2</translation>
    </message>
    <message>
        <source>%1 (the text changed; placed by similarity, %2 %)</source>
        <translation>%1 (văn bản đã đổi; đặt theo độ giống, %2%)</translation>
    </message>
    <message>
        <source>Which highlight?</source>
        <translation>Phần tô sáng nào?</translation>
    </message>
    <message>
        <source>Select the words to mark first: with the mouse, or with F7 and Shift+arrow keys</source>
        <translation>Hãy chọn các từ cần đánh dấu trước: bằng chuột, hoặc bằng F7 và Shift+phím mũi tên</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>No highlight is chosen here</source>
        <translation>Ở đây chưa chọn phần tô sáng nào</translation>
    </message>
    <message>
        <source>No further highlight in this article</source>
        <translation>Bài này không còn phần tô sáng nào nữa</translation>
    </message>
    <message>
        <source>Select words over the border of a highlight to extend it, or inside it to shorten it</source>
        <translation>Chọn các từ vượt qua mép phần tô sáng để mở rộng, hoặc bên trong để thu ngắn</translation>
    </message>
</context>
<context>
    <name>linimasa::reader::ReaderPane</name>
    <message>
        <source>No article is open</source>
        <translation>Chưa mở bài nào</translation>
    </message>
    <message>
        <source>Choose one in the list.</source>
        <translation>Hãy chọn một bài trong danh sách.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>1 date on this page needs a decision</source>
        <translation>1 ngày trên trang này cần quyết định</translation>
    </message>
    <message>
        <source>%1 dates on this page need a decision</source>
        <translation>%1 ngày trên trang này cần quyết định</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>Show next</source>
        <translation>Hiện mục kế</translation>
    </message>
    <message>
        <source>%1 Articles are shown without their names, dates and events. Installing Linimasa anew should mend this.</source>
        <translation>%1 Bài viết được hiện mà không có tên, ngày và sự kiện. Cài lại Linimasa sẽ khắc phục được.</translation>
    </message>
    <message>
        <source>No further date in this article</source>
        <translation>Bài này không còn ngày nào nữa</translation>
    </message>
    <message>
        <source>No further name in this article</source>
        <translation>Bài này không còn tên nào nữa</translation>
    </message>
    <message>
        <source>No name or date is marked here</source>
        <translation>Ở đây không có tên hoặc ngày nào được đánh dấu</translation>
    </message>
    <message>
        <source>No event is told here</source>
        <translation>Ở đây không kể sự kiện nào</translation>
    </message>
</context>
<context>
    <name>linimasa::reader::SelectionBar</name>
    <message>
        <source>Extend the highlight</source>
        <translation>Mở rộng phần tô sáng</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Write a note (M)</source>
        <translation>Viết ghi chú (M)</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Trích</translation>
    </message>
    <message>
        <source>Copy with citation (Ctrl+Shift+C)</source>
        <translation>Sao chép kèm nguồn (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Make event</source>
        <translation>Tạo sự kiện</translation>
    </message>
    <message>
        <source>An event of the chronology from these words (N)</source>
        <translation>Một sự kiện của biên niên từ những từ này (N)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Delete this highlight (Del)</source>
        <translation>Xóa phần tô sáng này (Del)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>label %1</source>
        <translation>nhãn %1</translation>
    </message>
    <message>
        <source>Highlight, label %1</source>
        <translation>Tô sáng, nhãn %1</translation>
    </message>
    <message>
        <source>Selected words</source>
        <translation>Các từ đã chọn</translation>
    </message>
    <message>
        <source>Shorten the highlight</source>
        <translation>Thu ngắn phần tô sáng</translation>
    </message>
    <message>
        <source>Only the selected words stay highlighted (Shift+H)</source>
        <translation>Chỉ các từ đã chọn còn được tô sáng (Shift+H)</translation>
    </message>
    <message>
        <source>The highlight reaches to the selected words (Shift+H)</source>
        <translation>Phần tô sáng trùm tới các từ đã chọn (Shift+H)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>These words are a name that was not found (Shift+N)</source>
        <translation>Những từ này là một tên chưa được tìm thấy (Shift+N)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>One more source of an event: drag this onto the event, or click to choose it (Shift+A)</source>
        <translation>Thêm một nguồn cho sự kiện: kéo vào sự kiện, hoặc bấm để chọn (Shift+A)</translation>
    </message>
</context>
<context>
    <name>linimasa::reader::StartPage</name>
    <message>
        <source>From clippings to a chronology</source>
        <translation>Từ bài báo đến biên niên</translation>
    </message>
    <message>
        <source>Linimasa reads articles on cyber diplomacy and shows who and what is in them, and when it happened. Every entry of its timeline leads to the sentence that proves it.</source>
        <translation>Linimasa đọc các bài viết về ngoại giao mạng và cho thấy trong đó có ai, có gì, và xảy ra khi nào. Mỗi mục trên dòng thời gian đều dẫn đến câu văn chứng minh.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Mở tệp…</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Mở thư mục…</translation>
    </message>
    <message>
        <source>Try with the sample clippings</source>
        <translation>Thử với bài mẫu</translation>
    </message>
    <message>
        <source>Or drop files here. Everything stays on this computer.</source>
        <translation>Hoặc thả tệp vào đây. Mọi thứ đều ở lại trên máy này.</translation>
    </message>
</context>
<context>
    <name>linimasa::review::ReviewPane</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>key, what it chooses</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>This event stands (A)</source>
        <translation>Sự kiện này đúng (A)</translation>
    </message>
    <message>
        <source>The suggested passages are sources of this event (A)</source>
        <translation>Các đoạn được gợi ý là nguồn của sự kiện này (A)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Bác bỏ</translation>
    </message>
    <message>
        <source>This is no event of the chronology (X)</source>
        <translation>Đây không phải sự kiện của biên niên (X)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Change its date, kind, parties, place or title (Enter)</source>
        <translation>Đổi ngày, loại, các bên, địa điểm hoặc tiêu đề (Enter)</translation>
    </message>
    <message>
        <source>Make an event</source>
        <translation>Tạo sự kiện</translation>
    </message>
    <message>
        <source>The sentence tells of an event; its date is then to be decided (N)</source>
        <translation>Câu này kể về một sự kiện; sau đó cần quyết định ngày (N)</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>It dates nothing that matters; it is not asked about again (X)</source>
        <translation>Không phải ngày của điều quan trọng; sẽ không hỏi lại (X)</translation>
    </message>
    <message>
        <source>When was it published? All dates that count from that day are then read anew.</source>
        <translation>Bài được đăng khi nào? Mọi ngày tính từ hôm đó sẽ được đọc lại.</translation>
    </message>
    <message>
        <source>2023-10-05, 2023-10 or 2023</source>
        <translation>2023-10-05, 2023-10 hoặc 2023</translation>
    </message>
    <message>
        <source>Date of publication, as EDTF</source>
        <translation>Ngày đăng, dạng EDTF</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Keep this date (Enter)</source>
        <translation>Lưu ngày này (Enter)</translation>
    </message>
    <message>
        <source>It is kept with its note. Put it on other words, or delete it, among the notes.</source>
        <translation>Phần này được giữ cùng ghi chú. Hãy đặt vào các từ khác, hoặc xóa, trong danh sách ghi chú.</translation>
    </message>
    <message>
        <source>Show among the notes</source>
        <translation>Hiện trong các ghi chú</translation>
    </message>
    <message>
        <source>Go there (Enter)</source>
        <translation>Đến đó (Enter)</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Không có gì đang chờ bạn.</translation>
    </message>
    <message>
        <source>Dates that contradict each other, articles without a date, highlights that lost their place and suggested events appear here.</source>
        <translation>Các ngày mâu thuẫn, bài không có ngày, phần tô sáng mất chỗ và sự kiện được gợi ý hiện ở đây.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Kế tiếp</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>Những gì chờ quyết định</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>%1 trên %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n mục cần xem xét</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach all</source>
        <translation>Gắn tất cả</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Không đoạn nào</translation>
    </message>
    <message>
        <source>The suggested passages do not tell of this event, which stands as it is (X)</source>
        <translation>Các đoạn được đề xuất không nói về sự kiện này; sự kiện giữ nguyên (X)</translation>
    </message>
</context>
<context>
    <name>linimasa::timeline::ChartView</name>
    <message>
        <source>Undated · %1</source>
        <translation>Không có ngày · %1</translation>
    </message>
    <message>
        <source>No event in this time.
◀ %1 earlier · %2 later ▶</source>
        <translation>Không có sự kiện trong khoảng này.
◀ %1 trước đó · %2 sau đó ▶</translation>
    </message>
    <message>
        <source>%1 events here</source>
        <translation>%1 sự kiện ở đây</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… và %1 nữa</translation>
    </message>
    <message>
        <source>Timeline chart</source>
        <translation>Biểu đồ dòng thời gian</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>&apos;tháng&apos; M &apos;năm&apos; yyyy</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4: %5</source>
        <comment>date, kind, track, status, title of an event</comment>
        <translation>%1, %2, %3, %4: %5</translation>
    </message>
    <message>
        <source>Events along time, in lanes. Arrow keys walk the events, Enter opens the sentence. The table shows the same events.</source>
        <translation>Sự kiện theo thời gian, xếp theo làn. Phím mũi tên đi qua các sự kiện, Enter mở câu văn. Bảng cũng hiện các sự kiện đó.</translation>
    </message>
</context>
<context>
    <name>linimasa::timeline::DensityStrip</name>
    <message>
        <source>Density of events over time</source>
        <translation>Mật độ sự kiện theo thời gian</translation>
    </message>
    <message>
        <source>All events over time, those you confirmed dark. Drag the frame to move the chart, its edges to zoom.</source>
        <translation>Mọi sự kiện theo thời gian, sự kiện bạn đã xác nhận có màu đậm. Kéo khung để di chuyển biểu đồ, kéo mép để phóng.</translation>
    </message>
</context>
<context>
    <name>linimasa::timeline::EventTable</name>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
</context>
<context>
    <name>linimasa::timeline::FilterBar</name>
    <message>
        <source>All kinds</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>Suggested and confirmed</source>
        <translation>Được gợi ý và đã xác nhận</translation>
    </message>
    <message>
        <source>⚠ Conflicts only</source>
        <translation>⚠ Chỉ mâu thuẫn</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>Words in title or sentence</source>
        <translation>Từ trong tiêu đề hoặc câu</translation>
    </message>
    <message>
        <source>Filter events by words</source>
        <translation>Lọc sự kiện theo từ</translation>
    </message>
    <message>
        <source>Show only events whose sources or weekday disagree about the date</source>
        <translation>Chỉ hiện sự kiện có nguồn hoặc thứ không khớp về ngày</translation>
    </message>
    <message>
        <source>Show all events again</source>
        <translation>Hiện lại mọi sự kiện</translation>
    </message>
    <message>
        <source>Show only %1 (several may be chosen)</source>
        <translation>Chỉ hiện %1 (có thể chọn nhiều)</translation>
    </message>
    <message>
        <source>Show only some kinds of event</source>
        <translation>Chỉ hiện vài loại sự kiện</translation>
    </message>
    <message>
        <source>How marks look</source>
        <translation>Ý nghĩa các dấu</translation>
    </message>
    <message>
        <source>full, with a seal: confirmed by you</source>
        <translation>đặc, có con dấu: bạn đã xác nhận</translation>
    </message>
    <message>
        <source>tinted, dashed outline: suggested by the machine</source>
        <translation>màu nhạt, viền đứt: máy gợi ý</translation>
    </message>
    <message>
        <source>outline: background, not a cyber matter itself</source>
        <translation>chỉ viền: bối cảnh, bản thân không phải chuyện mạng</translation>
    </message>
    <message>
        <source>dotted outline: planned or postponed</source>
        <translation>viền chấm: dự kiến hoặc hoãn</translation>
    </message>
    <message>
        <source>struck through: denied</source>
        <translation>gạch ngang: bị phủ nhận</translation>
    </message>
    <message>
        <source>Show only what you have confirmed, what is only suggested, or what you rejected</source>
        <translation>Chỉ hiện những gì bạn đã xác nhận, mới được gợi ý, hoặc đã bác bỏ</translation>
    </message>
    <message>
        <source>%1 kinds</source>
        <translation>%1 loại</translation>
    </message>
    <message>
        <source>○ ● All but rejected</source>
        <translation>○ ● Tất cả trừ đã bác bỏ</translation>
    </message>
</context>
<context>
    <name>linimasa::timeline::TimelinePane</name>
    <message>
        <source>Articles read</source>
        <translation>Bài đã đọc</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Biểu đồ</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Cả hai</translation>
    </message>
    <message>
        <source>Show all events in the chart (0)</source>
        <translation>Hiện mọi sự kiện trong biểu đồ (0)</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Hiện mọi sự kiện</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>What the lanes of the chart stand for, and pictures of it</source>
        <translation>Các làn của biểu đồ chia theo gì, và hình của biểu đồ</translation>
    </message>
    <message>
        <source>Lanes by &amp;track</source>
        <translation>Làn &amp;theo tuyến</translation>
    </message>
    <message>
        <source>Lanes by &amp;kind</source>
        <translation>Là&amp;n theo loại</translation>
    </message>
    <message>
        <source>Lanes by &amp;country</source>
        <translation>Làn t&amp;heo nước</translation>
    </message>
    <message>
        <source>Lanes by track</source>
        <translation>Làn theo tuyến</translation>
    </message>
    <message>
        <source>&amp;Save Picture of the Chart…</source>
        <translation>&amp;Lưu hình biểu đồ…</translation>
    </message>
    <message>
        <source>C&amp;opy Picture of the Chart</source>
        <translation>&amp;Sao chép hình biểu đồ</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Annotating</name>
    <message>
        <source>Not saved: %1</source>
        <translation>Chưa lưu: %1</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Hoàn tác: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Làm lại: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Mark as %1</source>
        <translation>Đánh dấu là %1</translation>
    </message>
    <message>
        <source>names of labels</source>
        <translation>tên các nhãn</translation>
    </message>
    <message>
        <source>Select the words in the text first</source>
        <translation>Hãy chọn các từ trong văn bản trước</translation>
    </message>
    <message>
        <source>move to the changed text</source>
        <translation>chuyển sang văn bản đã đổi</translation>
    </message>
    <message>
        <source>The file changed. Highlights placed word for word: %1, by similarity: %2, not placed: %3</source>
        <translation>Tệp đã thay đổi. Phần tô sáng đặt đúng từng từ: %1, theo độ giống: %2, chưa đặt được: %3</translation>
    </message>
    <message>
        <source>The event is no longer in the chronology. The note stays.</source>
        <translation>Sự kiện không còn trong biên niên. Ghi chú vẫn còn.</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Correcting</name>
    <message>
        <source>Go to a name in the text first</source>
        <translation>Hãy đến một tên trong văn bản trước</translation>
    </message>
    <message>
        <source>Select the words of the name first</source>
        <translation>Hãy chọn các từ của tên trước</translation>
    </message>
    <message numerus="yes">
        <source>Corrected in %n article(s).</source>
        <translation>
            <numerusform>Đã chỉnh sửa trong %n bài.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Đổi &amp;tên…</translation>
    </message>
    <message>
        <source>&amp;Merge with…</source>
        <translation>&amp;Gộp với…</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>Tá&amp;ch…</translation>
    </message>
    <message>
        <source>Change &amp;type…</source>
        <translation>Đổi &amp;loại…</translation>
    </message>
    <message>
        <source>&amp;Not a name…</source>
        <translation>&amp;Không phải tên…</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::CorrectionFiles</name>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Không ghi được “%1”: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of names written to “%1”</source>
        <translation>
            <numerusform>Đã ghi %n sửa đổi tên vào “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>Không đọc được “%1”: %2</translation>
    </message>
    <message>
        <source>Nothing in the file is new.</source>
        <translation>Không có gì mới trong tệp.</translation>
    </message>
    <message>
        <source>Corrections imported</source>
        <translation>Đã nhập các sửa đổi</translation>
    </message>
    <message>
        <source>Imported: %1 corrections of names, %2 decisions on events</source>
        <translation>Đã nhập: %1 sửa đổi tên, %2 quyết định về sự kiện</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Deciding</name>
    <message>
        <source>Not saved: %1</source>
        <translation>Chưa lưu: %1</translation>
    </message>
    <message>
        <source>&amp;Accept %1 events</source>
        <translation>Chấp &amp;nhận %1 sự kiện</translation>
    </message>
    <message>
        <source>&amp;Accept event</source>
        <translation>Chấp &amp;nhận sự kiện</translation>
    </message>
    <message>
        <source>Re&amp;ject %1 events</source>
        <translation>&amp;Bác bỏ %1 sự kiện</translation>
    </message>
    <message>
        <source>Re&amp;ject event</source>
        <translation>&amp;Bác bỏ sự kiện</translation>
    </message>
    <message>
        <source>&amp;Merge %1 events into one</source>
        <translation>&amp;Gộp %1 sự kiện thành một</translation>
    </message>
    <message>
        <source>&amp;Merge events into one</source>
        <translation>&amp;Gộp các sự kiện thành một</translation>
    </message>
    <message>
        <source>Select the words that tell of the event first</source>
        <translation>Hãy chọn trước các từ kể về sự kiện</translation>
    </message>
    <message>
        <source>Acce&amp;pt all %1 suggestions shown</source>
        <translation>Chấ&amp;p nhận cả %1 gợi ý đang hiện</translation>
    </message>
    <message>
        <source>Acce&amp;pt all suggestions shown</source>
        <translation>Chấ&amp;p nhận mọi gợi ý đang hiện</translation>
    </message>
    <message>
        <source>Select the words that tell of the event, or choose an event, first</source>
        <translation>Hãy chọn trước các từ kể về sự kiện, hoặc chọn một sự kiện</translation>
    </message>
    <message>
        <source>Which event do these words tell of? “%1”</source>
        <translation>Những từ này kể về sự kiện nào? “%1”</translation>
    </message>
    <message>
        <source>Of which event is this one more source? “%1”</source>
        <translation>Đây là nguồn thêm của sự kiện nào? “%1”</translation>
    </message>
    <message>
        <source>The words are no longer in the text.</source>
        <translation>Những từ đó không còn trong văn bản.</translation>
    </message>
    <message>
        <source>These words are a source of the event already.</source>
        <translation>Những từ này đã là nguồn của sự kiện.</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::FileNotes</name>
    <message>
        <source>The file is no longer at %1. The text that was kept of it is shown.</source>
        <translation>Tệp không còn ở %1. Đang hiện văn bản đã lưu của tệp.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Chỉ vị trí…</translation>
    </message>
    <message>
        <source>The file has changed since it was read. The text that was kept of it is shown.</source>
        <translation>Tệp đã thay đổi từ khi được đọc. Đang hiện văn bản đã lưu của tệp.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Đọc lại</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Guiding</name>
    <message>
        <source>This is Linimasa %1. What is new stands in the Help menu.</source>
        <translation>Đây là Linimasa %1. Những điều mới có trong trình đơn Trợ giúp.</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Tác dụng</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Phím</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Bài viết</translation>
    </message>
    <message>
        <source>Search everything for “%1”</source>
        <translation>Tìm “%1” trong tất cả</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm kiếm</translation>
    </message>
    <message>
        <source>About Linimasa</source>
        <translation>Giới thiệu Linimasa</translation>
    </message>
    <message>
        <source>&lt;b&gt;Linimasa %1&lt;/b&gt;&lt;p&gt;Reads clippings and builds a chronology, each date tied to its sentence.&lt;/p&gt;&lt;p&gt;Everything stays on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later, without any warranty. Made with Qt %2 and KDE Frameworks.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Linimasa %1&lt;/b&gt;&lt;p&gt;Đọc bài báo và lập biên niên, mỗi ngày gắn với câu văn của nó.&lt;/p&gt;&lt;p&gt;Mọi thứ đều ở lại trên máy này.&lt;/p&gt;&lt;p&gt;Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 trở lên, không kèm bảo đảm nào. Làm bằng Qt %2 và KDE Frameworks.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Librarian</name>
    <message>
        <source>Not saved: %1 One article lasts only as long as the window.</source>
        <translation>Chưa lưu: %1 Một bài chỉ còn đến khi đóng cửa sổ.</translation>
    </message>
    <message>
        <source>Not saved: %1 %2 articles last only as long as the window.</source>
        <translation>Chưa lưu: %1 %2 bài chỉ còn đến khi đóng cửa sổ.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>You can read, and nothing new is kept.</source>
        <translation>Bạn có thể đọc, nhưng không có gì mới được lưu.</translation>
    </message>
    <message>
        <source>You can read files, and nothing is kept.</source>
        <translation>Bạn có thể đọc tệp, nhưng không có gì được lưu.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Correct the article&apos;s data</source>
        <translation>Chỉnh dữ liệu của bài</translation>
    </message>
    <message>
        <source>The clipping could not be written: %1</source>
        <translation>Không ghi được bài cắt: %1</translation>
    </message>
    <message>
        <source>its text</source>
        <translation>văn bản của bài</translation>
    </message>
    <message>
        <source>your %1</source>
        <translation>%1 của bạn</translation>
    </message>
    <message>
        <source>Forget this article?</source>
        <translation>Xóa hẳn bài này?</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>Xóa hẳn “%1”?</translation>
    </message>
    <message>
        <source>The library loses %1. This cannot be undone. The file itself stays where it is.</source>
        <translation>Thư viện sẽ mất %1. Không thể hoàn tác. Tệp gốc vẫn ở nguyên chỗ cũ.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Xóa hẳn</translation>
    </message>
    <message>
        <source>Nothing can be corrected while nothing is kept.</source>
        <translation>Không thể chỉnh sửa khi không có gì được lưu.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Chưa lưu: %1</translation>
    </message>
    <message>
        <source>Saved. The article is read again.</source>
        <translation>Đã lưu. Bài được đọc lại.</translation>
    </message>
    <message>
        <source>The file is found.</source>
        <translation>Đã tìm thấy tệp.</translation>
    </message>
    <message>
        <source>That file holds another text. The kept one stays beside it.</source>
        <translation>Tệp đó chứa văn bản khác. Bản đã lưu vẫn còn bên cạnh.</translation>
    </message>
    <message>
        <source>There is no library to copy.</source>
        <translation>Không có thư viện để sao chép.</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Lưu bản sao thư viện</translation>
    </message>
    <message>
        <source>A copy of the library was saved.</source>
        <translation>Đã lưu bản sao thư viện.</translation>
    </message>
    <message>
        <source>The library in %1 is read-only. You can read, and nothing new is kept.</source>
        <translation>Thư viện trong %1 chỉ cho đọc. Bạn có thể đọc, nhưng không có gì mới được lưu.</translation>
    </message>
    <message>
        <source>Folders cannot be watched while nothing is kept.</source>
        <translation>Không thể theo dõi thư mục khi không có gì được lưu.</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::LibraryFinder</name>
    <message>
        <source>without a date</source>
        <translation>không có ngày</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>không có tên</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::MainWindow</name>
    <message>
        <source>Linimasa</source>
        <translation>Linimasa</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Công cụ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>There is no file in that folder.</source>
        <translation>Thư mục đó không có tệp nào.</translation>
    </message>
    <message>
        <source>The file was deleted or moved while it was open. The text read from it stays here.</source>
        <translation>Tệp đã bị xóa hoặc chuyển đi khi đang mở. Văn bản đã đọc vẫn ở đây.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>The file on disk has changed.</source>
        <translation>Tệp trên đĩa đã thay đổi.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>%1 – Linimasa</source>
        <translation>%1 – Linimasa</translation>
    </message>
    <message>
        <source>The note could not be saved. Copy it elsewhere, or close again to lose it.</source>
        <translation>Không lưu được ghi chú. Hãy chép nó ra chỗ khác, hoặc đóng lần nữa và chịu mất.</translation>
    </message>
    <message>
        <source>Text size %1 %</source>
        <translation>Cỡ chữ %1%</translation>
    </message>
    <message>
        <source>No event is chosen</source>
        <translation>Chưa chọn sự kiện</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Mở tệp</translation>
    </message>
    <message>
        <source>Articles (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.eml *.pdf *.epub *.docx *.odt)</source>
        <translation>Bài viết (*.txt *.text *.md *.markdown *.html *.htm *.xhtml *.mhtml *.mht *.eml *.pdf *.epub *.docx *.odt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>%1 ở đâu?</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Không có văn bản trong bảng tạm.</translation>
    </message>
    <message>
        <source>Only files on this computer are opened, nothing is fetched: %1</source>
        <translation>Chỉ mở tệp trên máy này, không tải gì từ mạng: %1</translation>
    </message>
    <message>
        <source>Choose an empty folder for a new chronology, or the folder of another one</source>
        <translation>Chọn thư mục trống cho biên niên mới, hoặc thư mục của một biên niên khác</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Opening</name>
    <message>
        <source>Not read: you cancelled.</source>
        <translation>Chưa đọc: bạn đã hủy.</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::PaneTabs</name>
    <message>
        <source>Panes</source>
        <translation>Các khung</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Panes</name>
    <message>
        <source>Articles</source>
        <translation>Bài viết</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Dòng thời gian</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Văn bản</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Preferring</name>
    <message>
        <source>No backup: %1</source>
        <translation>Chưa sao lưu: %1</translation>
    </message>
    <message>
        <source>The library is copied.</source>
        <translation>Đã sao chép thư viện.</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Publishing</name>
    <message>
        <source>Exported to %1</source>
        <translation>Đã xuất ra %1</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Chưa mở bài nào</translation>
    </message>
    <message>
        <source>Select the words to quote first</source>
        <translation>Hãy chọn trước các từ cần trích</translation>
    </message>
    <message>
        <source>Copied with its source</source>
        <translation>Đã sao chép kèm nguồn</translation>
    </message>
    <message>
        <source>Import highlights and notes</source>
        <translation>Nhập phần tô sáng và ghi chú</translation>
    </message>
    <message>
        <source>Highlights and notes (*.json *.jsonld)</source>
        <translation>Phần tô sáng và ghi chú (*.json *.jsonld)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2</source>
        <translation>Không đọc được “%1”: %2</translation>
    </message>
    <message>
        <source>Import of notes</source>
        <translation>Nhập ghi chú</translation>
    </message>
    <message>
        <source>not in the list: %1</source>
        <translation>không có trong danh sách: %1</translation>
    </message>
    <message>
        <source>Save Picture of the Chart</source>
        <translation>Lưu hình biểu đồ</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Hình vẽ (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Hình (*.png)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>Trang PDF (*.pdf)</translation>
    </message>
    <message>
        <source>timeline</source>
        <translation>dòng thời gian</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Dòng thời gian</translation>
    </message>
    <message>
        <source>new highlights: %1</source>
        <translation>phần tô sáng mới: %1</translation>
    </message>
    <message>
        <source>new notes: %1</source>
        <translation>ghi chú mới: %1</translation>
    </message>
    <message>
        <source>already here: %1</source>
        <translation>đã có: %1</translation>
    </message>
    <message>
        <source>replaced by a newer form: %1</source>
        <translation>thay bằng bản mới hơn: %1</translation>
    </message>
    <message>
        <source>left, being newer here: %1</source>
        <translation>giữ nguyên vì ở đây mới hơn: %1</translation>
    </message>
    <message>
        <source>unplaced: %1</source>
        <translation>chưa đặt được: %1</translation>
    </message>
    <message>
        <source>Not exported: %1</source>
        <translation>Chưa xuất: %1</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Mở &amp;gần đây</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Xóa danh sách này</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Reviewing</name>
    <message>
        <source>Review</source>
        <translation>Xem xét</translation>
    </message>
    <message>
        <source>Review %1</source>
        <comment>with a count</comment>
        <translation>Xem xét %1</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Xem xét</translation>
    </message>
    <message>
        <source>&amp;Review %1</source>
        <comment>with a count</comment>
        <translation>&amp;Xem xét %1</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::SearchBox</name>
    <message>
        <source>Search text, notes, names…</source>
        <translation>Tìm văn bản, ghi chú, tên…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Tìm trong tất cả</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+Shift+F)
“two words” together, -without, lang:id, outlet:, date:2021..2023, entity:, track:, has:notes</source>
        <translation>Tìm trong tất cả (Ctrl+Shift+F)
“hai từ” liền nhau, -không có, lang:id, outlet:, date:2021..2023, entity:, track:, has:notes</translation>
    </message>
    <message>
        <source>Kept searches</source>
        <translation>Tìm kiếm đã lưu</translation>
    </message>
    <message>
        <source>Keep this search, or take one that was kept</source>
        <translation>Lưu tìm kiếm này, hoặc dùng một tìm kiếm đã lưu</translation>
    </message>
    <message>
        <source>&amp;Keep this search</source>
        <translation>&amp;Lưu tìm kiếm này</translation>
    </message>
    <message>
        <source>No search is kept yet</source>
        <translation>Chưa lưu tìm kiếm nào</translation>
    </message>
    <message>
        <source>&amp;Do not keep any more</source>
        <translation>&amp;Thôi lưu</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::StatusLine</name>
    <message>
        <source>Reading files</source>
        <translation>Đang đọc tệp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Hủy đọc</translation>
    </message>
    <message>
        <source>Reading %1 of %2</source>
        <translation>Đang đọc %1 trên %2</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::TrackKeeper</name>
    <message>
        <source>undated</source>
        <translation>không có ngày</translation>
    </message>
    <message>
        <source>There is no folder for tracks, so none can be kept.</source>
        <translation>Không có thư mục cho các tuyến nên không lưu được.</translation>
    </message>
    <message>
        <source>no track</source>
        <translation>không thuộc tuyến nào</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::UndoOffer</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::Upkeep</name>
    <message numerus="yes">
        <source>Linimasa has changed. %n article(s) are analysed again in the background.</source>
        <translation>
            <numerusform>Linimasa đã thay đổi. %n bài đang được phân tích lại ở chế độ nền.</numerusform>
        </translation>
    </message>
    <message>
        <source>All articles are analysed anew.</source>
        <translation>Mọi bài đã được phân tích lại.</translation>
    </message>
</context>
<context>
    <name>linimasa::ui::WindowExports</name>
    <message>
        <source>What the filter shows</source>
        <translation>Những gì bộ lọc hiện</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Mọi sự kiện</translation>
    </message>
    <message>
        <source>The chosen event</source>
        <translation>Sự kiện đã chọn</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Mọi bài</translation>
    </message>
    <message>
        <source>This article</source>
        <translation>Bài này</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) are left out: their article cannot be read any more.</source>
        <translation>
            <numerusform>Bỏ ra %n đoạn: không còn đọc được bài của chúng.</numerusform>
        </translation>
    </message>
    <message>
        <source>No installed font can draw %1. Install one (for example Noto), or choose ODT.</source>
        <translation>Không có phông chữ nào hiển thị được %1. Hãy cài một phông (ví dụ Noto), hoặc chọn ODT.</translation>
    </message>
    <message>
        <source>chronology</source>
        <translation>biên niên</translation>
    </message>
    <message>
        <source>highlights and notes</source>
        <translation>phần tô sáng và ghi chú</translation>
    </message>
    <message>
        <source>“%1” could not be read: %2. Nothing was changed.</source>
        <translation>Không đọc được “%1”: %2. Không có gì bị thay đổi.</translation>
    </message>
    <message>
        <source>What the notes list shows</source>
        <translation>Những gì danh sách ghi chú hiện</translation>
    </message>
    <message>
        <source>The selected rows of the notes list</source>
        <translation>Các hàng đã chọn trong danh sách ghi chú</translation>
    </message>
</context>
<context>
    <name>linimasa::widgets::DockTitle</name>
    <message>
        <source>Hide</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>Ẩn %1</translation>
    </message>
</context>
<context>
    <name>linimasa::widgets::MessageBar</name>
    <message>
        <source>Hide this message</source>
        <translation>Ẩn thông báo này</translation>
    </message>
</context>
<context>
    <name>linimasa::widgets::NoticeBar</name>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>Sao chép chi tiết</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Highlights and notes of this time will not be kept. %1</source>
        <translation>Phần tô sáng và ghi chú lần này sẽ không được lưu. %1</translation>
    </message>
</context>
</TS>
