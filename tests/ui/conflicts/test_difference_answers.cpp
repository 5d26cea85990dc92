// Dates that differ and may all be true: nothing is counted, nothing is chosen, and the reader can say otherwise. Each in four
// languages; what is written here in the reader's language is invented.
#include "ui/models/date_words.h"

#include <catch2/generators/catch_generators.hpp>

#include "review_room.h"

using namespace linimasa;
using namespace linimasa::conflicts;

namespace {

const QString oldAgreement
    = u"The cybersecurity cooperation agreement between Vietnam and Japan was signed in Tokyo on 14 May 2024."_s;

/// As the reader's locale, whatever it is, says it.
QString day(const QString& edtf)
{
    return models::dateInWords(*domain::Edtf::parse(edtf), QLocale());
}

Told lookingBack()
{
    return GENERATE(
        Told {en, u"Japan and Vietnam signed a cybersecurity cooperation agreement in Tokyo last year."_s,
              u"2025-05-16"_s},
        Told {id, u"Jepang dan Vietnam menandatangani perjanjian kerja sama keamanan siber di Tokyo tahun lalu."_s,
              u"2025-05-16"_s},
        Told {vi, u"Nhật Bản và Việt Nam đã ký thỏa thuận hợp tác an ninh mạng tại Tokyo vào năm ngoái."_s,
              u"2025-05-16"_s},
        Told {ja, u"日本とベトナムは昨年、東京でサイバーセキュリティ協力の協定に署名した。"_s, u"2025-05-16"_s});
}

} // namespace

TEST_CASE("A month and a day in it: the finer one leads, and nothing is said or asked")
{
    const auto told = GENERATE(
        Told {en, u"Japan and Vietnam signed a cybersecurity cooperation agreement in Tokyo in May 2025."_s,
              u"2025-06-16"_s},
        Told {id, u"Jepang dan Vietnam menandatangani perjanjian kerja sama keamanan siber di Tokyo pada Mei 2025."_s,
              u"2025-06-16"_s},
        Told {vi, u"Nhật Bản và Việt Nam ký thỏa thuận hợp tác an ninh mạng tại Tokyo vào tháng 5/2025."_s,
              u"2025-06-16"_s},
        Told {ja, u"日本とベトナムは2025年5月、東京でサイバーセキュリティ協力の協定に署名した。"_s, u"2025-06-16"_s});
    ReviewRoom room(
        {told,
         {en,
          u"The cybersecurity cooperation agreement between Vietnam and Japan was signed in Tokyo on 14 May 2025."_s,
          u"2025-05-17"_s}});
    INFO(told.text.toStdString());
    CHECK(room.events() == u"2025-05-14 ×2"_s);
    CHECK(room.queue.conflicts() == 0);
    room.selection.setEvent(room.only().id);
    CHECK(room.notes().isEmpty());
}

TEST_CASE("The day of the deed leads and the day of the report stands beside it; the two can be swapped")
{
    const auto told = GENERATE(
        Told {
            en,
            u"Japan and Vietnam signed a cybersecurity agreement in Tokyo on 12 May 2025, the ministry said on Thursday."_s},
        Told {
            id,
            u"Jepang dan Vietnam menandatangani perjanjian keamanan siber di Tokyo pada 12 Mei 2025, kata menteri, Kamis."_s},
        Told {
            vi,
            u"Nhật Bản và Việt Nam ký thỏa thuận an ninh mạng tại Tokyo ngày 12/5/2025, Bộ trưởng cho biết hôm thứ Năm."_s},
        Told {
            ja,
            u"日本とベトナムは2025年5月12日に東京でサイバーセキュリティ協力の協定に署名したと、外務省が15日発表した。"_s});
    ReviewRoom room({{told.language, told.text, u"2025-05-16"_s}});
    INFO(told.text.toStdString());
    CHECK(room.queue.conflicts() == 0);
    const domain::ChronologyEvent before = room.only();
    REQUIRE(before.date->toString() == u"2025-05-12"_s);
    room.selection.setEvent(before.id);
    REQUIRE(room.notes()
            == QStringList {u"Happened: %1. Reported: %2."_s.arg(day(u"2025-05-12"_s), day(u"2025-05-15"_s))});
    room.click(room.inspector, u"swap"_s);
    const auto swapped = [&] {
        return *std::ranges::find(room.collection.chronology(), room.selection.chosenEvent(),
                                  &domain::ChronologyEvent::id);
    };
    CHECK(swapped().date->toString() == u"2025-05-15"_s);
    CHECK(swapped().review == domain::DecisionStatus::Confirmed);
    CHECK(room.queue.conflicts() == 0);
    CHECK(room.corrected.decisions()->front().readings.size() == 2); // the other date is kept
    CHECK(room.notes()
          == QStringList {u"Happened: %1. Reported: %2."_s.arg(day(u"2025-05-15"_s), day(u"2025-05-12"_s))});
    room.click(room.inspector, u"swap"_s);
    CHECK(swapped().date->toString() == u"2025-05-12"_s);
    CHECK(room.corrected.decisions()->front().readings.size() == 2);
    room.undo();
    room.undo();
    CHECK(room.corrected.decisions()->empty());
    CHECK(room.only().date->toString() == u"2025-05-12"_s);
}

TEST_CASE("Two days that may be one moment: a note with both time zones, and the reader says which it is")
{
    const QString west
        = u"Jepang dan Vietnam menandatangani perjanjian kerja sama keamanan siber di Tokyo pada 14 Mei 2025 pukul 23.30 WIB."_s;
    const QString east
        = u"Japan and Vietnam signed a cybersecurity cooperation agreement in Tokyo on 15 May 2025 at 01:30 JST."_s;
    const auto [one, other, zones] = GENERATE_COPY(
        std::tuple {Told {en, east}, Told {id, west}, u"WIB JST"_s},
        std::tuple {Told {id, west}, Told {en, east}, u"WIB JST"_s},
        std::tuple {
            Told {
                vi,
                u"Nhật Bản và Việt Nam ký thỏa thuận hợp tác an ninh mạng tại Tokyo ngày 14/5/2025 lúc 23:30 (giờ Việt Nam)."_s},
            Told {en, east}, u"ICT JST"_s},
        std::tuple {
            Told {
                ja,
                u"日本とベトナムは2025年5月15日午前1時30分(日本時間)、東京でサイバーセキュリティ協力の協定に署名した。"_s},
            Told {id, west}, u"WIB JST"_s});
    ReviewRoom room({{one.language, one.text, u"2025-05-16"_s}, {other.language, other.text, u"2025-05-16"_s}});
    INFO(one.text.toStdString());
    const QString before = u"2025-05-14/2025-05-15 ×2"_s;
    REQUIRE(room.events() == before);
    CHECK(room.queue.conflicts() == 0);
    room.selection.setEvent(room.only().id);
    REQUIRE(room.notes()
            == QStringList {u"May be one moment: %1, 23:30 %3 (UTC+7) and %2, 01:30 %4 (UTC+9)."_s.arg(
                day(u"2025-05-14"_s), day(u"2025-05-15"_s), zones.section(u' ', 0, 0), zones.section(u' ', 1, 1))});
    SECTION("the same moment, by its key in the queue")
    {
        room.press(Qt::Key_1);
        CHECK(room.events() == u"+"_s + before);
        CHECK(room.queue.conflicts() == 0);
        CHECK(room.notes().isEmpty()); // it is settled
        CHECK(room.corrected.decisions()->front().readings.size() == 2);
    }
    SECTION("different moments: then the sources contradict each other")
    {
        room.press(Qt::Key_2);
        CHECK(room.events() == u"+2025-05-14/2025-05-15 ×2 !2025-05-14 2025-05-15"_s);
        CHECK(room.queue.conflicts() == 1);
        CHECK(room.find<QRadioButton>(room.inspector, u"two"_s) != nullptr);
    }
    room.undo();
    CHECK(room.events() == before);
}

TEST_CASE("A plan and what became of it lead to each other")
{
    const auto [language, planned, changed] = GENERATE(
        std::tuple {en, u"Japan and Vietnam will hold a cybersecurity exercise in Hanoi in June 2025."_s,
                    u"The cybersecurity exercise of Japan and Vietnam in Hanoi in June 2025 was postponed."_s},
        std::tuple {id, u"Jepang dan Vietnam akan menggelar latihan keamanan siber di Hanoi pada Juni 2025."_s,
                    u"Latihan keamanan siber Jepang dan Vietnam di Hanoi pada Juni 2025 ditunda."_s},
        std::tuple {vi, u"Nhật Bản và Việt Nam sẽ tổ chức diễn tập an ninh mạng tại Hà Nội vào tháng 6/2025."_s,
                    u"Cuộc diễn tập an ninh mạng giữa Nhật Bản và Việt Nam tại Hà Nội vào tháng 6/2025 đã bị hoãn."_s},
        std::tuple {ja, u"日本とベトナムは2025年6月にハノイでサイバーセキュリティ演習を実施する予定だ。"_s,
                    u"2025年6月にハノイで予定されていた日本とベトナムのサイバーセキュリティ演習は延期された。"_s});
    ReviewRoom room({{language, planned, u"2025-05-10"_s}, {language, changed, u"2025-06-10"_s}});
    INFO(planned.toStdString());
    CHECK(room.queue.conflicts() == 0);
    REQUIRE(room.collection.chronology().size() == 2);
    for (const auto& [status, words] : {std::pair {domain::EventStatus::Planned, u"Changed later:"_s},
                                        std::pair {domain::EventStatus::Postponed, u"It was planned:"_s}}) {
        const auto found = std::ranges::find(room.collection.chronology(), status, &domain::ChronologyEvent::status);
        REQUIRE(found != room.collection.chronology().end());
        room.selection.setEvent(found->id);
        auto* link = room.find<QLabel>(room.inspector, u"plan"_s);
        REQUIRE(link != nullptr);
        CHECK(link->text().startsWith(words));
        const QString other = room.collection.chronology().at(found == room.collection.chronology().begin() ? 1 : 0).id;
        Q_EMIT link->linkActivated(other);
        CHECK(room.selection.chosenEvent() == other);
    }
}

TEST_CASE("An article that looks back is one more source of the old event, or a new one")
{
    const Told later = lookingBack();
    ReviewRoom room({{en, oldAgreement, u"2024-05-17"_s}, later});
    INFO(later.text.toStdString());
    const QString before = u"2024-05-14 ×2"_s;
    REQUIRE(room.events() == before);
    CHECK(room.queue.conflicts() == 0);
    room.selection.setEvent(room.only().id);
    REQUIRE(room.notes().size() == 1);
    CHECK(room.notes().front().contains(later.text.left(20)));
    SECTION("attached")
    {
        room.press(Qt::Key_1);
        CHECK(room.events() == u"+2024-05-14 ×2"_s);
    }
    SECTION("a new event")
    {
        room.press(Qt::Key_2);
        CHECK(room.events() == u"+2024 ×1; +2024-05-14 ×1"_s);
    }
    room.undo();
    CHECK(room.events() == before);
}

TEST_CASE("Of a confirmed event the article that looks back is a suggested source: attached, a new event, or neither")
{
    const Told later = lookingBack();
    ReviewRoom room({{en, oldAgreement, u"2024-05-17"_s}});
    INFO(later.text.toStdString());
    room.press(Qt::Key_A);
    REQUIRE(room.events() == u"+2024-05-14 ×1"_s);
    CHECK(room.queue.rowCount() == 0);
    room.add({later});
    REQUIRE(room.events() == u"+2024-05-14 ×2"_s);
    CHECK(room.queue.conflicts() == 0);
    REQUIRE(room.queue.rowCount() == 1);
    room.look();
    const QString event = room.only().id;
    SECTION("attached by its key")
    {
        room.press(Qt::Key_A);
        CHECK(room.events() == u"+2024-05-14 ×2"_s);
        CHECK(room.corrected.decisions()->front().passages.size() == 2);
    }
    SECTION("a new event by its key")
    {
        room.press(Qt::Key_N);
        CHECK(room.events() == u"+2024 ×1; +2024-05-14 ×1"_s);
    }
    SECTION("neither: the confirmed event stays as it was")
    {
        room.press(Qt::Key_X);
        CHECK(room.events() == u"+2024-05-14 ×1"_s);
        CHECK(room.corrected.decisions()->front().verdict == domain::EventVerdict::Confirmed);
    }
    CHECK(room.queue.rowCount() == 0); // answered
    room.undo();
    CHECK(room.events() == u"+2024-05-14 ×2"_s);
    CHECK(room.queue.rowCount() == 1);
}
