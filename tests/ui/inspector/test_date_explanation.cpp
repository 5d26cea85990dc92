#include "tests/support/printing.h"
#include "tests/ui/support/sample_chronology.h"
#include "ui/inspector/date_explanation.h"
#include "ui/inspector/entity_summary.h"
#include "ui/inspector/evidence_row.h"
#include "ui/inspector/source_page.h"

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace linimasa::inspector;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);
const QColor lighter(0x77, 0x77, 0x77);

std::shared_ptr<const domain::AnalysedArticle> told(const support::Telling& telling, const QString& published)
{
    return support::article(u"Judul"_s, u"Harian"_s, domain::Language::Indonesian, published, {telling}, {});
}

domain::Evidence firstEvidence(const std::shared_ptr<const domain::AnalysedArticle>& article)
{
    models::Collection collection;
    collection.append({u"/a.txt"_s});
    collection.setArticle(0, article);
    return support::evidence(collection, 0, 0, u"o"_s);
}

DateExplanation explained(const domain::AnalysedArticle& article)
{
    return explainDate(article, article.analysis.events.front(), english, lighter);
}

} // namespace

TEST_CASE("an inferred year is lighter and says where it comes from")
{
    const auto article = told({.sentence = u"Kedua pihak bertemu Rabu (24/11)."_s,
                               .dateText = u"Rabu (24/11)"_s,
                               .edtf = u"2021-11-24"_s,
                               .inferred = domain::DatePart::Year},
                              u"2021-11-25"_s);
    const DateExplanation date = explained(*article);
    CHECK(date.asWritten == u"Rabu (24/11)"_s);
    CHECK(date.edtf == u"2021-11-24"_s);
    CHECK(date.words == u"<b>24</b> <b>November</b> <span style=\"color:#777777\">2021</span>"_s);
    CHECK(
        date.how
        == u"“Rabu (24/11)” leaves the year to be inferred from the publication date, Thursday, 25 November 2021 (from the byline)."_s);
}

TEST_CASE("several inferred parts are named together")
{
    using domain::DatePart;
    const auto article = told({.sentence = u"Mereka bertemu Kamis."_s,
                               .dateText = u"Kamis"_s,
                               .edtf = u"2023-10-05"_s,
                               .inferred = domain::DateParts(DatePart::Day) | DatePart::Month | DatePart::Year},
                              u"2023-10-06"_s);
    CHECK(
        explained(*article).how
        == u"“Kamis” leaves the day, month and year to be inferred from the publication date, Friday, 6 October 2023 (from the byline)."_s);
}

TEST_CASE("a date printed in full infers nothing")
{
    const auto article = told(
        {.sentence = u"Signed on 30 April 2024."_s, .dateText = u"30 April 2024"_s, .edtf = u"2024-04-30"_s}, {});
    CHECK(explained(*article).words == u"<b>30 April 2024</b>"_s);
    CHECK(explained(*article).how == u"“30 April 2024” is written out in full; nothing is inferred."_s);
}

TEST_CASE("a month gets no day")
{
    const auto article
        = told({.sentence = u"Tháng 9/2023."_s, .dateText = u"Tháng 9/2023"_s, .edtf = u"2023-09"_s}, {});
    CHECK(explained(*article).words == u"<b>September 2023</b>"_s);
}

TEST_CASE("a date that cannot be placed says why")
{
    const auto undated = told({.sentence = u"Mereka bertemu."_s, .dateText = {}, .edtf = {}}, u"2021-11-25"_s);
    CHECK(explained(*undated).how == u"The passage names no date."_s);

    const auto relative = told({.sentence = u"Mereka bertemu kemarin."_s, .dateText = u"kemarin"_s, .edtf = {}}, {});
    CHECK(explained(*relative).asWritten == u"kemarin"_s);
    CHECK(explained(*relative).how == u"It cannot be placed: the article has no publication date."_s);
}

TEST_CASE("a contradiction is not passed off as printed")
{
    const auto article
        = told({.sentence = u"Kamis (4/10/2023)."_s,
                .dateText = u"Kamis (4/10/2023)"_s,
                .edtf = u"2023-10-04/2023-10-05"_s,
                .readings = {domain::Edtf::day(QDate(2023, 10, 4)), domain::Edtf::day(QDate(2023, 10, 5))}},
               {});
    CHECK(explained(*article).edtf == u"2023-10-04/2023-10-05"_s);
    CHECK(
        explained(*article).how
        == u"The weekday and the date in “Kamis (4/10/2023)” do not agree: it can be read as Wednesday, 4 October 2023 and Thursday, 5 October 2023, and none is chosen."_s);
}

TEST_CASE("a conflict is explained by its cause")
{
    const auto day = [](int number) { return domain::Edtf::day(QDate(2023, 10, number)); };
    CHECK(explainConflict({.code = domain::ConflictCode::WeekdayDateMismatch, .readings = {day(4), day(5)}}, english)
          == u"4 October 2023 is a Wednesday."_s);
    CHECK(explainConflict({.code = domain::ConflictCode::ImpossibleDay, .readings = {}}, english)
          == u"There is no such day on the calendar."_s);
    CHECK(explainConflict({.code = domain::ConflictCode::WeekdayDateMismatch, .readings = {}}, english)
          == u"The weekday and the date do not belong together."_s);
    CHECK(readingInWords(day(5), english) == u"5 October 2023, Thursday"_s);
    CHECK(readingInWords(domain::Edtf::month(2023, 10), english) == u"October 2023"_s);
}

TEST_CASE("a quote marks its date and is escaped")
{
    const auto article = told(
        {.sentence = u"<i>Jepang</i> & mitra, 1973, bersepakat."_s, .dateText = u"1973"_s, .edtf = u"1973"_s}, {});
    CHECK(quoteWithDate(firstEvidence(article))
          == u"&lt;i&gt;Jepang&lt;/i&gt; &amp; mitra, <b><u>1973</u></b>, bersepakat."_s);
}

TEST_CASE("a long quote is cut around its date and never inside a character")
{
    const QString filling = u"𠮷"_s.repeated(400);
    const auto article
        = told({.sentence = filling + u"2021"_s + filling, .dateText = u"2021"_s, .edtf = u"2021"_s}, {});
    const QString quote = quoteWithDate(firstEvidence(article));
    CHECK(quote.startsWith(u"… "_s));
    CHECK(quote.endsWith(u" …"_s));
    CHECK(quote.contains(u"<b><u>2021</u></b>"_s));
    CHECK(quote.size() < 600);
    CHECK(quote.isValidUtf16());
}

TEST_CASE("an entity has as many mentions as there are marks, under all its names")
{
    const auto article = support::article(
        u"Jepang"_s, {}, domain::Language::Indonesian, {},
        {{.sentence = u"Jepang, Nhật Bản, 日本 dan ASEAN."_s, .dateText = {}, .edtf = {}}},
        {{u"Q17"_s, u"Japan"_s, domain::EntityType::Country, {u"Jepang"_s, u"Nhật Bản"_s, u"日本"_s}},
         {u"Q7768"_s, u"ASEAN"_s, domain::EntityType::Org, {u"ASEAN"_s}}});
    const auto entities = entitiesOf(*article);
    REQUIRE(entities.size() == 2);
    CHECK(entities[0].name == u"Japan"_s);
    CHECK(entities[0].mentions.size() == 4);
    CHECK(entities[0].written == QStringList {u"Jepang"_s, u"Nhật Bản"_s, u"日本"_s});
    std::size_t mentions = 0;
    for (const EntitySummary& entity : entities) {
        mentions += entity.mentions.size();
    }
    CHECK(mentions == article->analysis.mentions.size());
}

TEST_CASE("what was set aside is counted by kind")
{
    CHECK(boilerplateInWords({}) == u"Nothing was set aside."_s);
    const domain::Boilerplate caption {.range = {}, .why = domain::BoilerplateKind::Caption};
    const domain::Boilerplate links {.range = {}, .why = domain::BoilerplateKind::RelatedLinks};
    CHECK(boilerplateInWords({caption}) == u"1 block set aside: captions 1"_s);
    CHECK(boilerplateInWords({caption, links, caption}) == u"3 blocks set aside: related links 1, captions 2"_s);
}
