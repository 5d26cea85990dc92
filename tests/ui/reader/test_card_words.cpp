#include "tests/support/printing.h"
#include "ui/reader/card_words.h"

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace linimasa::reader;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

domain::AnalysedArticle articleOf(const QString& text)
{
    domain::AnalysedArticle made;
    made.article.text = text;
    return made;
}

base::TextRange rangeOf(const domain::AnalysedArticle& article, const QString& words)
{
    const qsizetype at = article.article.text.indexOf(words);
    REQUIRE(at >= 0);
    return {.begin = at, .end = at + words.size()};
}

} // namespace

TEST_CASE("An entity's card names it as written and canonically, and what found it")
{
    auto article = articleOf(u"Jepang dan Kaliwungu. Jepang."_s);
    domain::Mention japan;
    japan.range = rangeOf(article, u"Jepang"_s);
    japan.type = domain::EntityType::Country;
    japan.entityId = u"Q17"_s;
    japan.name = u"Japan"_s;
    japan.confidence = 0.984;
    japan.rule = u"countries"_s;
    domain::Mention unknown;
    unknown.range = rangeOf(article, u"Kaliwungu"_s);
    unknown.type = domain::EntityType::Place;
    unknown.entityId = u"x-place-kaliwungu"_s;
    unknown.name = u"Kaliwungu"_s;
    unknown.source = domain::MentionSource::Tagger;
    domain::Mention again = japan;
    again.range = {.begin = 22, .end = 28};
    article.analysis.mentions = {japan, unknown, again};

    const CardWords card = cardWords(article, {.range = japan.range, .layer = Layer::Entities, .index = 0}, english);
    CHECK(card.kind == u"Country");
    CHECK(card.title == u"Japan");
    using Row = std::pair<QString, QString>;
    CHECK(card.rows
          == std::vector<Row> {{u"Written"_s, u"“Jepang”"_s},
                               {u"Identity"_s, u"Wikidata Q17"_s},
                               {u"Named"_s, u"2 times in this article"_s},
                               {u"Certainty"_s, u"98 %"_s}});
    CHECK(card.sentence == u"“Jepang” is a name of Japan on the list “countries”.");
    CHECK(card.warning.isEmpty());

    const CardWords other = cardWords(article, {.range = unknown.range, .layer = Layer::Entities, .index = 1}, english);
    CHECK(other.rows.front() == Row {u"Identity"_s, u"not on the lists"_s});
    CHECK(other.sentence == u"The statistical model takes “Kaliwungu” for a place; no list holds it.");
    CHECK(announcement(article, {.range = japan.range, .layer = Layer::Entities, .index = 0}, english)
          == u"Country: Japan, “Jepang”");
}

TEST_CASE("A date's card says how it got its value in one sentence")
{
    auto article = articleOf(u"Tokyo, Rabu (24/11). Kemarin."_s);
    domain::PublicationDate published;
    published.date = domain::Edtf::day(QDate(2021, 11, 25));
    published.from = domain::PublishedFrom::Byline;
    article.analysis.published = published;
    domain::Timex timex;
    timex.range = rangeOf(article, u"Rabu (24/11)"_s);
    timex.value = domain::Edtf::day(QDate(2021, 11, 24));
    timex.inferred = domain::DatePart::Year;
    timex.anchor = domain::TimexAnchor::Publication;
    timex.rule = u"id-weekday-day-month"_s;
    CHECK(
        howResolved(article, timex, english)
        == u"“Rabu (24/11)” leaves the year to be inferred from the publication date, Thursday, 25 November 2021 (from "
           u"the byline).");

    timex.inferred = domain::DatePart::Year | domain::DatePart::Month | domain::DatePart::Day;
    timex.anchor = domain::TimexAnchor::Mentioned;
    timex.anchorRange = rangeOf(article, u"Rabu (24/11)"_s);
    timex.rule.clear();
    CHECK(howResolved(article, timex, english)
          == u"“Rabu (24/11)” leaves the day, month and year to be inferred from “Rabu (24/11)” in this article.");

    timex.value.reset();
    CHECK(howResolved(article, timex, english)
          == u"“Rabu (24/11)” is not resolved: the article does not say what it counts from.");
}

TEST_CASE("A conflict is told with all its readings and none is chosen")
{
    auto article = articleOf(u"pada Kamis (4/10/2023) sepakat"_s);
    domain::Timex timex;
    timex.range = rangeOf(article, u"Kamis (4/10/2023)"_s);
    const domain::Edtf one = domain::Edtf::day(QDate(2023, 10, 4));
    const domain::Edtf other = domain::Edtf::day(QDate(2023, 10, 5));
    timex.value = domain::Edtf::interval(one.first(), other.first());
    timex.conflict = domain::DateConflict {.code = domain::ConflictCode::WeekdayDateMismatch, .readings = {one, other}};
    article.analysis.timexes = {timex};
    article.analysis.problems = {{.code = u"weekday-date-mismatch"_s, .range = timex.range, .message = u"…"_s}};
    const QString warning
        = u"The weekday and the date in “Kamis (4/10/2023)” do not agree: it can be read as Wednesday, 4 October "
          "2023 and Thursday, 5 October 2023, and none is chosen."_s;
    CHECK(cardWords(article, {.range = timex.range, .layer = Layer::Dates, .index = 0}, english).warning == warning);
    const CardWords problem = cardWords(article, {.range = timex.range, .layer = Layer::Problems, .index = 0}, english);
    CHECK(problem.warning == warning);
    CHECK(problem.rows.back().second == u"2023-10-04/2023-10-05");
}
