// The ten cases in which dates disagree or seem to, each in four languages. What is written here in the reader's language is
// invented; the sentences are of the kind that such articles have.
#include "app/domain/names.h"
#include "app/pipeline/analyser.h"
#include "app/pipeline/chronology_maker.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "source_folder.h"

using namespace linimasa;
using namespace Qt::StringLiterals;

namespace {

const pipeline::Analyser& analyser()
{
    static const auto made
        = pipeline::Analyser::create({.lexiconFolder = QStringLiteral(LINIMASA_SOURCE_DIR "/resources/lexicons"),
                                      .eventFolder = QStringLiteral(LINIMASA_SOURCE_DIR "/resources/events"),
                                      .userTrackFolders = {}});
    REQUIRE(made.has_value());
    return *made;
}

constexpr auto en = domain::Language::English;
constexpr auto id = domain::Language::Indonesian;
constexpr auto vi = domain::Language::Vietnamese;
constexpr auto ja = domain::Language::Japanese;

/// An article of one or more sentences; without `published` it does not say when it was published.
domain::AnalysedArticle read(domain::Language language, const QString& text, const QString& published = {})
{
    domain::AnalysedArticle article;
    article.article.language = language;
    article.article.text = text + u'\n';
    if (!published.isEmpty()) {
        domain::PublicationDate date;
        date.date = *domain::Edtf::parse(published);
        date.from = domain::PublishedFrom::Meta;
        article.article.publishedCandidates = {date};
    }
    article.analysis = analyser().analyse(article.article);
    return article;
}

QString inWords(const std::optional<domain::DateConflict>& conflict)
{
    if (!conflict) {
        return {};
    }
    QStringList readings;
    for (const domain::Edtf& reading : conflict->readings) {
        readings << reading.toString();
    }
    return u" !%1(%2)"_s.arg(domain::nameOf(conflict->code), readings.join(u' '));
}

/// "date !conflict(readings)" of every expression.
QString datesIn(const domain::AnalysedArticle& article)
{
    QStringList lines;
    for (const domain::Timex& timex : article.analysis.timexes) {
        lines << (timex.value ? timex.value->toString() : u"?"_s) + inWords(timex.conflict);
    }
    return lines.join(u"; "_s);
}

/// "status date ×evidences !conflict(readings)" of every event of the chronology.
QString eventsIn(const std::vector<domain::AnalysedArticle>& articles)
{
    std::vector<const domain::AnalysedArticle*> all;
    for (const domain::AnalysedArticle& article : articles) {
        all.push_back(&article);
    }
    QStringList lines;
    for (const domain::ChronologyEvent& event : pipeline::makeChronology(all)) {
        lines << u"%1 %2 ×%3"_s.arg(domain::nameOf(event.status), event.date ? event.date->toString() : u"?"_s)
                     .arg(event.evidences.size())
                + inWords(event.conflict);
    }
    lines.sort();
    return lines.join(u"; "_s);
}

struct Case {
    domain::Language language;
    QString text;
};

} // namespace

TEST_CASE("Weekday and date that do not go together span both days", "[conflicts]")
{
    const auto [language, text] = GENERATE(
        Case {en, u"Japan and Vietnam signed a cybersecurity agreement in Tokyo on Thursday, 14 May 2025."_s},
        Case {id, u"Jepang dan Vietnam menandatangani perjanjian keamanan siber di Tokyo, Kamis (14/5/2025)."_s},
        Case {vi, u"Nhật Bản và Việt Nam ký thỏa thuận an ninh mạng tại Tokyo, thứ Năm, ngày 14/5/2025."_s},
        Case {ja, u"日本とベトナムは2025年5月14日(木)、東京でサイバーセキュリティ協力の協定に署名した。"_s});
    INFO(text.toStdString());
    const auto article = read(language, text, u"2025-05-16"_s);
    const auto expected = u"2025-05-14/2025-05-15 !weekday-date-mismatch(2025-05-14 2025-05-15)"_s;
    CHECK(datesIn(article) == expected);
    CHECK(eventsIn({article}) == u"happened 2025-05-14/2025-05-15 ×1 !weekday-date-mismatch(2025-05-14 2025-05-15)"_s);
}

TEST_CASE(
    "The weekday settles the order of day and month; without it both readings stay where the language leaves it open",
    "[conflicts]")
{
    const auto [language, text] = GENERATE(
        Case {en, u"Japan and Vietnam signed a cybersecurity agreement in Tokyo on Thursday, 05/06/2025."_s},
        Case {id, u"Jepang dan Vietnam menandatangani perjanjian keamanan siber di Tokyo, Kamis (05/06/2025)."_s},
        Case {vi, u"Nhật Bản và Việt Nam ký thỏa thuận an ninh mạng tại Tokyo, thứ Năm, ngày 05/06/2025."_s},
        Case {ja, u"日本とベトナムは2025/06/05(木)、東京でサイバーセキュリティ協力の協定に署名した。"_s});
    INFO(text.toStdString());
    CHECK(datesIn(read(language, text, u"2025-06-06"_s)) == u"2025-06-05"_s);

    const auto open = read(en, u"The agreement on cyber security was signed on 05/06/2025."_s, u"2025-07-06"_s);
    CHECK(open.analysis.timexes.front().conflict->code == domain::ConflictCode::AmbiguousDayMonth);
    CHECK(open.analysis.timexes.front().conflict->readings.size() == 2);
}

TEST_CASE("A weekday that fits neither order of day and month settles nothing: all readings stay", "[conflicts]")
{
    // English leaves the order open; the other three print it one way only, and there the weekday contradicts the date.
    const auto [language, text, expected] = GENERATE(
        std::tuple {en, u"Japan and Vietnam signed a cybersecurity agreement in Tokyo on Sunday, 05/06/2025."_s,
                    u"? !ambiguous-day-month(2025-06-05 2025-05-06)"_s},
        std::tuple {id, u"Jepang dan Vietnam menandatangani perjanjian keamanan siber di Tokyo, Minggu (05/06/2025)."_s,
                    u"2025-06-05/2025-06-08 !weekday-date-mismatch(2025-06-05 2025-06-08)"_s},
        std::tuple {vi, u"Nhật Bản và Việt Nam ký thỏa thuận an ninh mạng tại Tokyo, Chủ Nhật, ngày 05/06/2025."_s,
                    u"2025-06-05/2025-06-08 !weekday-date-mismatch(2025-06-05 2025-06-08)"_s},
        std::tuple {ja, u"日本とベトナムは2025/06/05(日)、東京でサイバーセキュリティ協力の協定に署名した。"_s,
                    u"2025-06-05/2025-06-08 !weekday-date-mismatch(2025-06-05 2025-06-08)"_s});
    INFO(text.toStdString());
    CHECK(datesIn(read(language, text, u"2025-07-06"_s)) == expected);
}

TEST_CASE("Without a weekday the language tells the order of day and month, or leaves both", "[conflicts]")
{
    const auto [language, text, expected] = GENERATE(
        std::tuple {en, u"Japan and Vietnam signed a cybersecurity agreement in Tokyo on 05/06/2025."_s,
                    u"? !ambiguous-day-month(2025-06-05 2025-05-06)"_s},
        std::tuple {id, u"Jepang dan Vietnam menandatangani perjanjian keamanan siber di Tokyo pada 05/06/2025."_s,
                    u"2025-06-05"_s},
        std::tuple {vi, u"Nhật Bản và Việt Nam ký thỏa thuận an ninh mạng tại Tokyo ngày 05/06/2025."_s,
                    u"2025-06-05"_s},
        std::tuple {ja, u"日本とベトナムは2025/06/05、東京でサイバーセキュリティ協力の協定に署名した。"_s,
                    u"2025-06-05"_s});
    INFO(text.toStdString());
    CHECK(datesIn(read(language, text, u"2025-07-06"_s)) == expected);
}

TEST_CASE("Two sources with two dates are one event that keeps both", "[conflicts]")
{
    const auto [language, text] = GENERATE(
        Case {en, u"Japan and Vietnam signed a cybersecurity cooperation agreement in Tokyo on 14 May 2025."_s},
        Case {id,
              u"Jepang dan Vietnam menandatangani perjanjian kerja sama keamanan siber di Tokyo pada 14 Mei 2025."_s},
        Case {vi, u"Nhật Bản và Việt Nam ký thỏa thuận hợp tác an ninh mạng tại Tokyo ngày 14/5/2025."_s},
        Case {ja, u"日本とベトナムは2025年5月14日、東京でサイバーセキュリティ協力の協定に署名した。"_s});
    INFO(text.toStdString());
    const auto one = read(language, text, u"2025-05-16"_s);
    const auto other = read(
        en, u"The cybersecurity cooperation agreement between Vietnam and Japan was signed in Tokyo on 15 May 2025."_s,
        u"2025-05-17"_s);
    CHECK(eventsIn({one, other}) == u"happened 2025-05-14/2025-05-15 ×2 !sources-disagree(2025-05-14 2025-05-15)"_s);
}

TEST_CASE("A month and a day in it are no conflict: the finer one leads, the coarser supports it", "[conflicts]")
{
    const auto [language, text] = GENERATE(
        Case {en, u"Japan and Vietnam signed a cybersecurity cooperation agreement in Tokyo in May 2025."_s},
        Case {id, u"Jepang dan Vietnam menandatangani perjanjian kerja sama keamanan siber di Tokyo pada Mei 2025."_s},
        Case {vi, u"Nhật Bản và Việt Nam ký thỏa thuận hợp tác an ninh mạng tại Tokyo vào tháng 5/2025."_s},
        Case {ja, u"日本とベトナムは2025年5月、東京でサイバーセキュリティ協力の協定に署名した。"_s});
    INFO(text.toStdString());
    const auto one = read(language, text, u"2025-06-16"_s);
    const auto other = read(
        en, u"The cybersecurity cooperation agreement between Vietnam and Japan was signed in Tokyo on 14 May 2025."_s,
        u"2025-05-17"_s);
    CHECK(eventsIn({one, other}) == u"happened 2025-05-14 ×2"_s);
}

TEST_CASE("The day of the deed leads, the day of the report is no conflict", "[conflicts]")
{
    const auto [language, text] = GENERATE(
        Case {
            en,
            u"Japan and Vietnam signed a cybersecurity agreement in Tokyo on 12 May 2025, the ministry said on Thursday."_s},
        Case {
            id,
            u"Jepang dan Vietnam menandatangani perjanjian keamanan siber di Tokyo pada 12 Mei 2025, kata menteri, Kamis."_s},
        Case {
            vi,
            u"Nhật Bản và Việt Nam ký thỏa thuận an ninh mạng tại Tokyo ngày 12/5/2025, Bộ trưởng cho biết hôm thứ Năm."_s},
        Case {
            ja,
            u"日本とベトナムは2025年5月12日に東京でサイバーセキュリティ協力の協定に署名したと、外務省が15日発表した。"_s});
    INFO(text.toStdString());
    const auto article = read(language, text, u"2025-05-16"_s);
    CHECK(datesIn(article) == u"2025-05-12; 2025-05-15"_s);
    // That it was announced may be told as an event of its own.
    CHECK(eventsIn({article}).startsWith(u"happened 2025-05-12 ×1"_s));
    CHECK_FALSE(eventsIn({article}).contains(u'!'));
}

TEST_CASE("Two days that may be one moment in two time zones are no conflict", "[conflicts]")
{
    const auto [language, text] = GENERATE(
        Case {
            en,
            u"Japan and Vietnam signed a cybersecurity cooperation agreement in Tokyo on 15 May 2025 at 01:30 JST."_s},
        Case {
            id,
            u"Jepang dan Vietnam menandatangani perjanjian kerja sama keamanan siber di Tokyo pada 14 Mei 2025 pukul 23.30 WIB."_s},
        Case {
            vi,
            u"Nhật Bản và Việt Nam ký thỏa thuận hợp tác an ninh mạng tại Tokyo ngày 14/5/2025 lúc 23:30 (giờ Việt Nam)."_s},
        Case {
            ja,
            u"日本とベトナムは2025年5月15日午前1時30分(日本時間)、東京でサイバーセキュリティ協力の協定に署名した。"_s});
    INFO(text.toStdString());
    const auto one = read(language, text, u"2025-05-16"_s);
    const bool isEast = language == en || language == ja;
    const auto other = isEast
        ? read(
              id,
              u"Jepang dan Vietnam menandatangani perjanjian kerja sama keamanan siber di Tokyo pada 14 Mei 2025 pukul 23.30 WIB."_s,
              u"2025-05-16"_s)
        : read(
              en,
              u"Japan and Vietnam signed a cybersecurity cooperation agreement in Tokyo on 15 May 2025 at 01:30 JST."_s,
              u"2025-05-16"_s);
    CHECK(eventsIn({one, other}) == u"happened 2025-05-14/2025-05-15 ×2"_s);
}

TEST_CASE("A plan and its postponement are two events", "[conflicts]")
{
    const auto [language, text, changed] = GENERATE(
        std::tuple {en, u"Japan and Vietnam will hold a cybersecurity exercise in Hanoi in June 2025."_s,
                    u"The cybersecurity exercise of Japan and Vietnam in Hanoi in June 2025 was postponed."_s},
        std::tuple {id, u"Jepang dan Vietnam akan menggelar latihan keamanan siber di Hanoi pada Juni 2025."_s,
                    u"Latihan keamanan siber Jepang dan Vietnam di Hanoi pada Juni 2025 ditunda."_s},
        std::tuple {vi, u"Nhật Bản và Việt Nam sẽ tổ chức diễn tập an ninh mạng tại Hà Nội vào tháng 6/2025."_s,
                    u"Cuộc diễn tập an ninh mạng giữa Nhật Bản và Việt Nam tại Hà Nội vào tháng 6/2025 đã bị hoãn."_s},
        std::tuple {ja, u"日本とベトナムは2025年6月にハノイでサイバーセキュリティ演習を実施する予定だ。"_s,
                    u"2025年6月にハノイで予定されていた日本とベトナムのサイバーセキュリティ演習は延期された。"_s});
    INFO(text.toStdString());
    const auto plan = read(language, text, u"2025-05-10"_s);
    const auto later = read(language, changed, u"2025-06-10"_s);
    CHECK(eventsIn({plan, later}) == u"planned 2025-06 ×1; postponed 2025-06 ×1"_s);
}

TEST_CASE("What was signed last year is one more source of the old event", "[conflicts]")
{
    const auto [language, text] = GENERATE(
        Case {en, u"Japan and Vietnam signed a cybersecurity cooperation agreement in Tokyo last year."_s},
        Case {id, u"Jepang dan Vietnam menandatangani perjanjian kerja sama keamanan siber di Tokyo tahun lalu."_s},
        Case {vi, u"Nhật Bản và Việt Nam đã ký thỏa thuận hợp tác an ninh mạng tại Tokyo vào năm ngoái."_s},
        Case {ja, u"日本とベトナムは昨年、東京でサイバーセキュリティ協力の協定に署名した。"_s});
    INFO(text.toStdString());
    const auto old = read(
        en, u"The cybersecurity cooperation agreement between Vietnam and Japan was signed in Tokyo on 14 May 2024."_s,
        u"2024-05-17"_s);
    CHECK(eventsIn({old, read(language, text, u"2025-05-16"_s)}) == u"happened 2024-05-14 ×2"_s);
}

TEST_CASE("Without a publication date nothing relative is placed; with it all are", "[conflicts]")
{
    const auto [language, text]
        = GENERATE(Case {en, u"Japan and Vietnam signed a cybersecurity agreement in Tokyo yesterday."_s},
                   Case {id, u"Jepang dan Vietnam menandatangani perjanjian keamanan siber di Tokyo kemarin."_s},
                   Case {vi, u"Nhật Bản và Việt Nam ký thỏa thuận an ninh mạng tại Tokyo hôm qua."_s},
                   Case {ja, u"日本とベトナムは昨日、東京でサイバーセキュリティ協力の協定に署名した。"_s});
    INFO(text.toStdString());
    const auto undated = read(language, text);
    CHECK(datesIn(undated) == u"?"_s);
    CHECK(eventsIn({undated}) == u"happened ? ×1"_s);
    CHECK_FALSE(undated.analysis.problems.empty());
    const auto dated = read(language, text, u"2025-05-16"_s);
    CHECK(datesIn(dated) == u"2025-05-15"_s);
    CHECK(eventsIn({dated}) == u"happened 2025-05-15 ×1"_s);
}

TEST_CASE("A day that does not exist and a year out of reach stay as written, undated", "[conflicts]")
{
    const auto [language, impossible, outside] = GENERATE(
        std::tuple {en, u"Japan and Vietnam signed a cybersecurity agreement in Tokyo on 31 February 2025."_s,
                    u"Japan and Vietnam signed a cybersecurity agreement in Tokyo on 14 May 2205."_s},
        std::tuple {id, u"Jepang dan Vietnam menandatangani perjanjian keamanan siber di Tokyo pada 31/2/2025."_s,
                    u"Jepang dan Vietnam menandatangani perjanjian keamanan siber di Tokyo pada 14 Mei 2205."_s},
        std::tuple {vi, u"Nhật Bản và Việt Nam ký thỏa thuận an ninh mạng tại Tokyo ngày 31/2/2025."_s,
                    u"Nhật Bản và Việt Nam ký thỏa thuận an ninh mạng tại Tokyo ngày 14/5/2205."_s},
        std::tuple {ja, u"日本とベトナムは2025年2月31日、東京でサイバーセキュリティ協力の協定に署名した。"_s,
                    u"日本とベトナムは2205年5月14日、東京でサイバーセキュリティ協力の協定に署名した。"_s});
    INFO(impossible.toStdString());
    const auto never = read(language, impossible, u"2025-05-16"_s);
    CHECK(datesIn(never) == u"? !impossible-day()"_s);
    CHECK(eventsIn({never}) == u"happened ? ×1 !impossible-day()"_s);
    const auto far = read(language, outside, u"2025-05-16"_s);
    CHECK(datesIn(far) == u"? !outside-range()"_s);
    CHECK(eventsIn({far}) == u"happened ? ×1 !outside-range()"_s);
}
