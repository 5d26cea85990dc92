#include "tests/app/entities/marked_text.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using linimasa::domain::Language;
using linimasa::tests::marked;
using linimasa::tests::unmarked;
using namespace Qt::StringLiterals;

TEST_CASE("Vietnamese: names are found with their type and no more is found")
{
    const QString expected = GENERATE(
        u"[Việt Nam|COUNTRY] – [Nhật Bản|COUNTRY] mở rộng hợp tác."_s,
        u"[Bộ Quốc phòng Nhật Bản|ORG] và [Bộ Quốc phòng Việt Nam|ORG] đã họp tại [Hà Nội|PLACE]."_s,
        u"[Bộ trưởng Quốc phòng Nhật Bản|ROLE] đến [Đà Nẵng|PLACE]."_s,
        // rank and office are two; a former office keeps its word
        u"[Đại tướng|ROLE] [Trần Quang Hải|PERSON] phát biểu."_s, u"[Cựu Thủ tướng Nhật Bản|ROLE] gửi thư chúc mừng."_s,
        // honorifics outside; a given name later
        u"Ông [Lê Minh Tú|PERSON], [Phó trưởng phòng Hợp tác quốc tế|ROLE], nói vậy. Theo ông [Tú|PERSON], hai bên đồng ý."_s,
        u"[Cục trưởng Cục An toàn thông tin|ROLE] [Phạm Đức Long|PERSON] trả lời."_s,
        u"[Cơ quan Hợp tác quốc tế Nhật Bản|ORG] ([JICA|ORG]) hỗ trợ dự án."_s,
        u"[Tập đoàn NTT|ORG] của [Nhật Bản|COUNTRY] góp vốn, bà [Trâm Anh|PERSON] cho biết."_s,
        u"Tin về an ninh mạng\n[VŨ HỢP|PERSON] - [Tin Nhanh 24|ORG]\nHai bên đã gặp nhau tại [Hà Nội|PLACE]."_s,
        u"[Chính phủ Nhật Bản|ORG] cam kết hỗ trợ."_s, u"[HÀ NỘI|PLACE], 24/11 – Trời mưa."_s,
        u"(Nguồn: [TTXVN|ORG])"_s, u"Đoàn đến từ [Mỹ|COUNTRY] và [Nga|COUNTRY]."_s,
        u"[Ủy ban Chứng khoán Nhà nước|ORG] ra thông báo."_s,
        u"[Hội nghị Cấp cao ASEAN - Nhật Bản|EVENT] diễn ra tại [Tokyo|PLACE]."_s);
    CAPTURE(expected);
    CHECK(marked(unmarked(expected), Language::Vietnamese) == expected);
}

TEST_CASE("Vietnamese: what is no name is left alone")
{
    const QString text = GENERATE(u"Hai bộ trưởng gặp nhau hôm thứ Hai."_s, u"Cơ quan công an đang điều tra."_s,
                                  u"Anh nói rằng trời đẹp."_s, u"Nghị định 13/2023/NĐ-CP có hiệu lực."_s,
                                  u"Giá xăng giảm từ chiều nay"_s, u"(B.M)"_s, u"Nhóm này dùng mã độc LockBit."_s);
    CAPTURE(text);
    CHECK(marked(text, Language::Vietnamese) == text);
}
