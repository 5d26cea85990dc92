#include "tests/app/dates/reading.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using linimasa::domain::ConflictCode;
using linimasa::domain::DatePart;
using linimasa::domain::Edtf;
using linimasa::domain::Language;
using linimasa::domain::TimexAnchor;
using linimasa::domain::TimexUse;
using namespace linimasa::dates::test;
using namespace Qt::StringLiterals;

TEST_CASE("without a publication date, years come from the story and deictic words stay open")
{
    const auto article
        = articleOf(Language::Indonesian,
                    u"Osaka (KABAR) – Kedua negara pada Kamis (5/10) sepakat, saat 2023 menjadi tahun kerja sama.\n"
                    u"Rapat dua hari akan berlangsung hingga Jumat. Kemitraan bermula pada 1973.\n"
                    u"Hubungan naik pada September. Kemarin hujan. \"Baik,\" kata Sato, Kamis malam.");
    CHECK(datesOf(article)
          == u"Kamis (5/10) = 2023-10-05; 2023 = 2023; Jumat = 2023-10-06; 1973 = 1973; September = 2023-09; "
             u"Kemarin = ?; Kamis malam = 2023-10-05");
}

TEST_CASE("a weekday that refers to a date in conflict keeps to the printed weekday, uncertain")
{
    const auto article
        = articleOf(Language::Indonesian, u"Pada 2023, rapat dibuka Kamis (4/10). Tamu pulang Kamis malam.");
    CHECK(datesOf(article) == u"2023 = 2023; Kamis (4/10) = 2023-10-04/2023-10-05!; Kamis malam = 2023-10-05?");
}

TEST_CASE("a conflict carries its readings, the printed one first, and chooses none")
{
    const auto reading = readingOf(articleOf(Language::Indonesian, u"Rapat Rabu (12/3/2024) batal.", u"2024-03-06"));
    REQUIRE(reading.timexes.size() == 1);
    const auto& conflict = reading.timexes.front().conflict;
    REQUIRE(conflict.has_value());
    CHECK(conflict->code == ConflictCode::WeekdayDateMismatch);
    REQUIRE(conflict->readings.size() == 2);
    CHECK(conflict->readings[0].toString() == u"2024-03-12");
    CHECK(conflict->readings[1].toString() == u"2024-03-13");
}

TEST_CASE("an open order of day and month carries both readings")
{
    const auto reading = readingOf(articleOf(Language::English, u"They met on 03/04/2024.", u"2024-04-18"));
    REQUIRE(reading.timexes.size() == 1);
    REQUIRE(reading.timexes.front().conflict.has_value());
    CHECK(reading.timexes.front().conflict->code == ConflictCode::AmbiguousDayMonth);
    CHECK(reading.timexes.front().conflict->readings.size() == 2);
    CHECK_FALSE(reading.timexes.front().value.has_value());
}

TEST_CASE("what was inferred, and from what, is told")
{
    const auto reading = readingOf(articleOf(
        Language::Indonesian, u"Rapat Kamis (9/11). Sehari sebelumnya sepi. Pada 2019 ramai.", u"2023-11-14"));
    REQUIRE(reading.timexes.size() == 3);
    CHECK(reading.timexes[0].inferred == DatePart::Year);
    CHECK(reading.timexes[0].anchor == TimexAnchor::Publication);
    CHECK(reading.timexes[1].inferred == (DatePart::Year | DatePart::Month | DatePart::Day));
    CHECK(reading.timexes[1].anchor == TimexAnchor::Mentioned);
    CHECK(reading.timexes[1].anchorRange == reading.timexes[0].range);
    CHECK_FALSE(reading.timexes[2].inferred);
    CHECK(reading.timexes[2].anchor == TimexAnchor::None);
    CHECK(reading.timexes[0].rule == u"id-weekday-day-month");
}

TEST_CASE("the day of a saying is an attribution")
{
    struct Saying {
        Language language;
        const char16_t* text;
    };
    const auto [language, text]
        = GENERATE(Saying {Language::Indonesian, u"\"Kami siap,\" kata Sato di Osaka, Selasa."},
                   Saying {Language::Indonesian, u"Sato mengatakan dalam jumpa pers Selasa malam bahwa naskah siap."},
                   Saying {Language::Indonesian, u"Pada Selasa, Sato mengatakan naskah siap."},
                   Saying {Language::English, u"\"We are ready,\" Sato told reporters in Osaka on Tuesday."},
                   Saying {Language::English, u"Asked Tuesday whether it was ready, Sato nodded."},
                   Saying {Language::Vietnamese, u"Ông Nam cho biết hôm thứ Ba rằng dự thảo đã xong."},
                   Saying {Language::Japanese, u"佐藤氏は14日、「準備はできた」と述べた。"});
    CAPTURE(QString::fromUtf16(text));
    const auto reading = readingOf(articleOf(language, text, u"2023-11-14"));
    REQUIRE(reading.timexes.size() == 1);
    CHECK(reading.timexes.front().use == TimexUse::Attribution);
}

TEST_CASE("the day of a deed is none")
{
    struct Deed {
        Language language;
        const char16_t* text;
    };
    const auto [language, text] = GENERATE(Deed {Language::Indonesian, u"Sato mengatakan bahwa naskah diteken Selasa."},
                                           Deed {Language::English, u"Sato said that the paper was signed on Tuesday."},
                                           Deed {Language::Vietnamese, u"Hai bên ký bản ghi nhớ hôm thứ Ba."},
                                           Deed {Language::Japanese, u"佐藤氏は14日、覚書に署名した。"});
    CAPTURE(QString::fromUtf16(text));
    const auto reading = readingOf(articleOf(language, text, u"2023-11-14"));
    REQUIRE(reading.timexes.size() == 1);
    CHECK(reading.timexes.front().use == TimexUse::Plain);
}

TEST_CASE("years are chosen by nearness, then by wording")
{
    struct Case {
        const char16_t* published;
        const char16_t* text;
        const char16_t* expected;
    };
    const auto [published, text, expected]
        = GENERATE(Case {u"2024-01-05", u"Rapat digelar 20 Desember.", u"20 Desember = 2023-12-20"},
                   Case {u"2023-12-20", u"Rapat digelar 5 Januari.", u"5 Januari = 2024-01-05"},
                   Case {u"2024-06-15", u"Rapat digelar 10 November.", u"10 November = 2024-11-10"},
                   Case {u"2024-06-15", u"Rapat akan digelar 10 November.", u"10 November = 2024-11-10"},
                   Case {u"2024-06-15", u"Rapat digelar 10 Agustus.", u"10 Agustus = 2024-08-10"},
                   Case {u"2024-02-10", u"Rapat digelar pada Desember.", u"Desember = 2023-12"},
                   Case {u"2024-03-06", u"Rapat dijadwalkan pada September.", u"September = 2024-09"},
                   Case {u"2024-03-06", u"Rapat digelar pada September.", u"September = 2023-09"});
    CAPTURE(QString::fromUtf16(text));
    CHECK(datesOf(articleOf(Language::Indonesian, text, published)) == QString::fromUtf16(expected));
}

TEST_CASE("whatever the text: ranges lie inside, never overlap, and values are EDTF that reads back")
{
    const auto language = GENERATE(Language::Indonesian, Language::English, Language::Vietnamese, Language::Japanese,
                                   Language::Unknown);
    const QString text = GENERATE(
        u"Kamis (4/10 (5/6/ 2023) - 5-6-7/8 hingga hingga Senin, , 2019–2021–2023 the the day the next day before 5 Mei–6"_s,
        u"5、6、7日から8日～9日（月（火）令和元年年年度末月末3年前前年内10年に一度翌翌24日"_s,
        u"ngày ngày 5 đến đến 6/7 và 8/9 thứ thứ Hai tuần trước đó một ngày sau đó cuối đầu năm tháng quý II/"_s,
        u"\n\n 9.99999999 999999999,9 1/1/1 99/99/9999 0/0/0000 2023-13-45 31.02.2024 ٣/٤/٢٠٢٣ 𝟐𝟎𝟐𝟑 １／２／３ ²⁰²³"_s,
        QString(QChar(0xD800)) + u"年 5日"_s);
    const auto article = articleOf(language, text, u"2023-11-14");
    qsizetype end = 0;
    for (const auto& timex : readingOf(article).timexes) {
        CHECK(timex.range.begin >= end);
        CHECK(timex.range.end > timex.range.begin);
        end = timex.range.end;
        if (timex.value) {
            const auto parsed = Edtf::parse(timex.value->toString());
            REQUIRE(parsed.has_value());
            CHECK(*parsed == *timex.value);
        }
    }
    CHECK(end <= article.text.size());
}

TEST_CASE("a hundred thousand dates on one line are all found")
{
    constexpr int count = 100'000;
    const auto article = articleOf(Language::Indonesian, u"Kamis (9/11) "_s.repeated(count), u"2023-11-14");
    CHECK(readingOf(article).timexes.size() == count);
}

TEST_CASE("this year stays open in an article without a publication date, whatever days it prints")
{
    CHECK(datesOf(articleOf(Language::Indonesian,
                            u"Pelatihan ditutup Jumat, 8 November 2024. Laos memimpin ASEAN tahun ini."))
          == u"Jumat, 8 November 2024 = 2024-11-08; tahun ini = ?");
    CHECK(datesOf(articleOf(Language::Vietnamese, u"Năm nay cuộc diễn tập rơi vào thứ Năm, 26/9/2024."))
          == u"Năm nay = ?; thứ Năm, 26/9/2024 = 2024-09-26");
    CHECK(datesOf(articleOf(Language::Indonesian, u"Pusat itu dibuka pada 14 September 2018. Tahun ini ramai."))
          == u"14 September 2018 = 2018-09-14; Tahun ini = ?");
    CHECK(datesOf(articleOf(Language::English, u"They met on Friday, December 29, 2023. This year they will again."))
          == u"Friday, December 29, 2023 = 2023-12-29; This year = ?");
}

TEST_CASE("a saying in an undated report is of the report's days, not of those it looks back on")
{
    CHECK(
        datesOf(articleOf(Language::Indonesian,
                          u"Pelatihan ditutup Jumat, 8 November 2024. Program dibuka 28 Oktober. \"Baik,\" kata Sato, "
                          u"Sabtu."))
        == u"Jumat, 8 November 2024 = 2024-11-08; 28 Oktober = 2024-10-28; Sabtu = 2024-11-09");
}

TEST_CASE("the same day, with other paragraphs between, is the day that the report is about")
{
    CHECK(datesOf(articleOf(Language::Japanese,
                            u"両国は16日、協議を開いた。\n所長は14日、取材に応じた。\n独自の認証を導入済みだ。\n同日、"
                            u"別の覚書を結んだ。",
                            u"2024-10-17"))
          == u"16日 = 2024-10-16; 14日 = 2024-10-14; 同日 = 2024-10-16");
}

TEST_CASE("what is intended or resolved lies ahead")
{
    CHECK(datesOf(
              articleOf(Language::English, u"The two intend to post officers by the end of September.", u"2025-03-14"))
          == u"end of September = 2025-09~");
    CHECK(datesOf(articleOf(Language::English, u"They agreed to hold a drill in March.", u"2023-11-20"))
          == u"March = 2024-03");
    CHECK(datesOf(articleOf(Language::English, u"In March they agreed to hold a drill.", u"2023-11-20"))
          == u"March = 2023-03");
    CHECK(datesOf(articleOf(Language::Indonesian, u"Kedua negara sepakat menggelar latihan pada Maret.", u"2023-11-20"))
          == u"Maret = 2024-03");
    CHECK(datesOf(articleOf(Language::Vietnamese, u"Phiên họp được ấn định vào tháng 3.", u"2023-11-20"))
          == u"tháng 3 = 2024-03");
    CHECK(datesOf(articleOf(Language::Japanese, u"両国は3月までに窓口を置く意向だ。", u"2023-11-20"))
          == u"3月 = 2024-03");
}
