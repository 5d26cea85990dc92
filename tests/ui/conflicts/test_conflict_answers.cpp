// Dates that cannot all be true: what the reader can answer in the review queue and in the inspector, each in four languages.
// What is written here in the reader's language is invented.
#include <catch2/generators/catch_generators.hpp>

#include "review_room.h"

using namespace linimasa;
using namespace linimasa::conflicts;
using domain::DateSettlement;

namespace {

/// In all four languages: signed on Thursday 14 May 2025, which was a Wednesday.
Told wrongWeekday()
{
    return GENERATE(
        Told {en, u"Japan and Vietnam signed a cybersecurity agreement in Tokyo on Thursday, 14 May 2025."_s},
        Told {id, u"Jepang dan Vietnam menandatangani perjanjian keamanan siber di Tokyo, Kamis (14/5/2025)."_s},
        Told {vi, u"Nhật Bản và Việt Nam ký thỏa thuận an ninh mạng tại Tokyo, thứ Năm, ngày 14/5/2025."_s},
        Told {ja, u"日本とベトナムは2025年5月14日(木)、東京でサイバーセキュリティ協力の協定に署名した。"_s});
}

Told published(Told told, const QString& day)
{
    told.published = day;
    return told;
}

const QString bothDays = u"2025-05-14/2025-05-15 ×1 !2025-05-14 2025-05-15"_s;

} // namespace

TEST_CASE("A weekday that is not the date's: the date, the weekday, both days, open, or another date")
{
    ReviewRoom room({published(wrongWeekday(), u"2025-05-16"_s)});
    INFO(room.read.front()->article.text.toStdString());
    REQUIRE(room.events() == bothDays);
    CHECK(room.queue.conflicts() == 1);
    for (QWidget* place : {static_cast<QWidget*>(&room.pane), static_cast<QWidget*>(&room.inspector)}) {
        const QStringList choices = room.choicesIn(*place);
        INFO(choices.join(u' ').toStdString());
        for (const QString& name :
             {u"reading-2025-05-14"_s, u"reading-2025-05-15"_s, u"range"_s, u"keep-open"_s, u"typed"_s}) {
            const auto* choice = room.find<QRadioButton>(*place, name);
            REQUIRE(choice != nullptr);
            CHECK_FALSE(choice->isChecked());
        }
        CHECK_FALSE(choices.contains(u"two"_s)); // one source tells of one event
        CHECK(room.find<QLineEdit>(*place, u"reason"_s) != nullptr);
    }
    const auto [name, typed, way, outcome] = GENERATE(table<const char*, const char*, DateSettlement, const char*>(
        {{"reading-2025-05-14", "", DateSettlement::Preferred, "+2025-05-14 ×1"},
         {"reading-2025-05-15", "", DateSettlement::Preferred, "+2025-05-15 ×1"},
         {"range", "", DateSettlement::Range, "+2025-05-14/2025-05-15 ×1"},
         {"keep-open", "", DateSettlement::KeptOpen, "+2025-05-14/2025-05-15 ×1"},
         {"typed", "2025-05-16", DateSettlement::Typed, "+2025-05-16 ×1"}}));
    room.click(room.pane, QString::fromLatin1(name));
    if (*typed != '\0') {
        QTest::keyClicks(room.find<QLineEdit>(room.pane, u"typed-date"_s), QString::fromLatin1(typed));
    }
    auto* reason = room.find<QLineEdit>(room.pane, u"reason"_s);
    QTest::keyClicks(reason, u"asked the embassy"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    CHECK(room.events() == QString::fromUtf8(outcome));
    CHECK(room.queue.conflicts() == 0);
    const auto decided = room.corrected.decisions()->front();
    CHECK(decided.settlement == way);
    CHECK(decided.reason == u"asked the embassy"_s);
    CHECK(decided.readings.size() == 2); // what was not chosen is kept
    room.undo();
    CHECK(room.events() == bothDays);
    CHECK(room.queue.conflicts() == 1);
}

TEST_CASE("The weekday settles the order of day and month: nothing is asked, and the inspector says why")
{
    const auto told = GENERATE(
        Told {en, u"Japan and Vietnam signed a cybersecurity agreement in Tokyo on Thursday, 05/06/2025."_s},
        Told {id, u"Jepang dan Vietnam menandatangani perjanjian keamanan siber di Tokyo, Kamis (05/06/2025)."_s},
        Told {vi, u"Nhật Bản và Việt Nam ký thỏa thuận an ninh mạng tại Tokyo, thứ Năm, ngày 05/06/2025."_s},
        Told {ja, u"日本とベトナムは2025/06/05(木)、東京でサイバーセキュリティ協力の協定に署名した。"_s});
    ReviewRoom room({published(told, u"2025-06-06"_s)});
    INFO(told.text.toStdString());
    CHECK(room.events() == u"2025-06-05 ×1"_s);
    CHECK(room.queue.conflicts() == 0);
    CHECK(room.find<QRadioButton>(room.pane, u"keep-open"_s) == nullptr);
    room.selection.setEvent(room.only().id);
    auto* how = room.find<QLabel>(room.inspector, u"how"_s);
    REQUIRE(how != nullptr);
    CHECK_FALSE(how->text().isEmpty());
    // Only English leaves the order of the numbers open, so only there the weekday has something to settle.
    CHECK(how->text().contains(u"weekday"_s) == (told.language == en));
    // It can be changed all the same.
    CHECK(room.find<QPushButton>(room.pane, u"edit"_s) != nullptr);
}

TEST_CASE("A day and month that can be read either way, or a weekday that fits neither: the readings are the choices")
{
    const auto [told, first, second] = GENERATE(
        std::tuple {Told {en, u"Japan and Vietnam signed a cybersecurity agreement in Tokyo on 05/06/2025."_s},
                    u"2025-06-05"_s, u"2025-05-06"_s},
        std::tuple {Told {en, u"Japan and Vietnam signed a cybersecurity agreement in Tokyo on Sunday, 05/06/2025."_s},
                    u"2025-06-05"_s, u"2025-05-06"_s},
        std::tuple {
            Told {id, u"Jepang dan Vietnam menandatangani perjanjian keamanan siber di Tokyo, Minggu (05/06/2025)."_s},
            u"2025-06-05"_s, u"2025-06-08"_s},
        std::tuple {
            Told {vi, u"Nhật Bản và Việt Nam ký thỏa thuận an ninh mạng tại Tokyo, Chủ Nhật, ngày 05/06/2025."_s},
            u"2025-06-05"_s, u"2025-06-08"_s},
        std::tuple {Told {ja, u"日本とベトナムは2025/06/05(日)、東京でサイバーセキュリティ協力の協定に署名した。"_s},
                    u"2025-06-05"_s, u"2025-06-08"_s});
    ReviewRoom room({published(told, u"2025-07-06"_s)});
    INFO(told.text.toStdString());
    REQUIRE(room.queue.conflicts() == 1);
    const QString before = room.events();
    CHECK(room.find<QRadioButton>(room.inspector, u"reading-"_s + first) != nullptr);
    CHECK(room.find<QRadioButton>(room.inspector, u"reading-"_s + second) != nullptr);
    room.press(Qt::Key_2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    CHECK(room.events() == u"+%1 ×1"_s.arg(second));
    CHECK(room.queue.conflicts() == 0);
    room.undo();
    CHECK(room.events() == before);
}

TEST_CASE("Two sources with two dates: either, two events, a range, or open")
{
    const auto told = GENERATE(
        Told {en, u"Japan and Vietnam signed a cybersecurity cooperation agreement in Tokyo on 14 May 2025."_s},
        Told {id,
              u"Jepang dan Vietnam menandatangani perjanjian kerja sama keamanan siber di Tokyo pada 14 Mei 2025."_s},
        Told {vi, u"Nhật Bản và Việt Nam ký thỏa thuận hợp tác an ninh mạng tại Tokyo ngày 14/5/2025."_s},
        Told {ja, u"日本とベトナムは2025年5月14日、東京でサイバーセキュリティ協力の協定に署名した。"_s});
    ReviewRoom room(
        {published(told, u"2025-05-16"_s),
         {en,
          u"The cybersecurity cooperation agreement between Vietnam and Japan was signed in Tokyo on 15 May 2025."_s,
          u"2025-05-17"_s, u"The Sample Times"_s}});
    INFO(told.text.toStdString());
    const QString before = u"2025-05-14/2025-05-15 ×2 !2025-05-14 2025-05-15"_s;
    REQUIRE(room.events() == before);
    CHECK(room.queue.conflicts() == 1);
    // The reading is named with the outlet that speaks for it.
    const auto* grounds = room.find<QLabel>(room.inspector, u"reading-2025-05-15-grounds"_s);
    REQUIRE(grounds != nullptr);
    CHECK(grounds->text().contains(u"The Sample Times"_s));
    const auto [name, outcome]
        = GENERATE(table<const char*, const char*>({{"reading-2025-05-14", "+2025-05-14 ×2"},
                                                    {"reading-2025-05-15", "+2025-05-15 ×2"},
                                                    {"two", "+2025-05-14 ×1; +2025-05-15 ×1"},
                                                    {"range", "+2025-05-14/2025-05-15 ×2"},
                                                    {"keep-open", "+2025-05-14/2025-05-15 ×2"}}));
    room.click(room.inspector, QString::fromLatin1(name));
    QTest::keyClicks(room.find<QLineEdit>(room.inspector, u"reason"_s), u"two days of talks"_s);
    room.click(room.inspector, u"apply"_s);
    CHECK(room.events() == QString::fromUtf8(outcome));
    CHECK(room.queue.conflicts() == 0);
    CHECK(room.corrected.decisions()->front().reason == u"two days of talks"_s);
    room.undo();
    CHECK(room.events() == before);
}

TEST_CASE("Without a publication date the article asks for it; a date that nobody can read asks to be edited")
{
    SECTION("no publication date")
    {
        const auto told
            = GENERATE(Told {en, u"Japan and Vietnam signed a cybersecurity agreement in Tokyo yesterday."_s},
                       Told {id, u"Jepang dan Vietnam menandatangani perjanjian keamanan siber di Tokyo kemarin."_s},
                       Told {vi, u"Nhật Bản và Việt Nam ký thỏa thuận an ninh mạng tại Tokyo hôm qua."_s},
                       Told {ja, u"日本とベトナムは昨日、東京でサイバーセキュリティ協力の協定に署名した。"_s});
        ReviewRoom room({told});
        INFO(told.text.toStdString());
        CHECK(room.events() == u"? ×1"_s);
        CHECK(room.queue.conflicts() == 0); // nothing contradicts anything
        REQUIRE(room.queue.itemAt(0).matter == models::ReviewMatter::Undated);
        room.press(Qt::Key_Return);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        REQUIRE(field != nullptr);
        qint64 asked = 0;
        QString entered;
        QObject::connect(&room.pane, &review::ReviewPane::publishedEntered, &room.pane,
                         [&](qint64 article, const domain::Edtf& date) {
                             asked = article;
                             entered = date.toString();
                         });
        QTest::keyClicks(field, u"2025-05-16"_s);
        QTest::keyClick(field, Qt::Key_Return);
        CHECK(asked == room.collection.idOf(0));
        CHECK(entered == u"2025-05-16"_s);
    }
    SECTION("a day that does not exist, a year out of reach")
    {
        const auto told = GENERATE(
            Told {en, u"Japan and Vietnam signed a cybersecurity agreement in Tokyo on 31 February 2025."_s},
            Told {en, u"Japan and Vietnam signed a cybersecurity agreement in Tokyo on 14 May 2205."_s},
            Told {id, u"Jepang dan Vietnam menandatangani perjanjian keamanan siber di Tokyo pada 31/2/2025."_s},
            Told {id, u"Jepang dan Vietnam menandatangani perjanjian keamanan siber di Tokyo pada 14 Mei 2205."_s},
            Told {vi, u"Nhật Bản và Việt Nam ký thỏa thuận an ninh mạng tại Tokyo ngày 31/2/2025."_s},
            Told {vi, u"Nhật Bản và Việt Nam ký thỏa thuận an ninh mạng tại Tokyo ngày 14/5/2205."_s},
            Told {ja, u"日本とベトナムは2025年2月31日、東京でサイバーセキュリティ協力の協定に署名した。"_s},
            Told {ja, u"日本とベトナムは2205年5月14日、東京でサイバーセキュリティ協力の協定に署名した。"_s});
        ReviewRoom room({published(told, u"2025-05-16"_s)});
        INFO(told.text.toStdString());
        REQUIRE(room.events() == u"? ×1 !"_s);
        CHECK(room.queue.conflicts() == 1);
        CHECK(room.find<QRadioButton>(room.pane, u"keep-open"_s) == nullptr); // there is nothing to choose from
        QString edited;
        QObject::connect(&room.pane, &review::ReviewPane::editRequested, &room.pane,
                         [&](const QString& event) { edited = event; });
        room.click(room.pane, u"edit"_s);
        CHECK(edited == room.only().id);
        room.selection.setEvent(room.only().id);
        room.inspector.editEvent();
        auto* date = room.find<QLineEdit>(room.inspector, u"date"_s);
        REQUIRE(date != nullptr);
        date->setText(u"2025-05-14"_s);
        room.click(room.inspector, u"save"_s);
        CHECK(room.events() == u"+2025-05-14 ×1"_s);
        CHECK(room.queue.conflicts() == 0);
        CHECK_FALSE(room.only().evidences.front().dateAsWritten.isEmpty()); // kept as written
        room.undo();
        CHECK(room.events() == u"? ×1 !"_s);
    }
}
