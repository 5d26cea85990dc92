#include "app/domain/explanation.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace linimasa::domain;
using namespace Qt::StringLiterals;

namespace {

const QString text
    = u"Menteri Digital Jepang Taro Kono menandatangani nota siber, Kamis (4/10). Kono pulang kemarin."_s;

base::TextRange at(const QString& words)
{
    const qsizetype begin = text.indexOf(words);
    REQUIRE(begin >= 0);
    return {.begin = begin, .end = begin + words.size()};
}

Mention mention(const QString& words, MentionSource source, const QString& name, const QString& rule)
{
    Mention made;
    made.range = at(words);
    made.type = EntityType::Person;
    made.entityId = u"x-person-taro-kono"_s;
    made.name = name;
    made.source = source;
    made.rule = rule;
    return made;
}

struct Sample {
    Article article;
    Analysis analysis;

    Sample()
    {
        article.text = text;
        analysis.published = PublicationDate {
            .date = *Edtf::parse(u"2023-10-05"), .from = PublishedFrom::Byline, .text = {}, .range = {}};
    }
};

} // namespace

TEST_CASE("A mention says which list, pattern or model found it")
{
    const Sample sample;
    const Explanation explanation(sample.article, sample.analysis);
    CHECK(explanation.of(mention(u"Jepang"_s, MentionSource::Gazetteer, u"Japan"_s, u"countries"_s))
          == u"“Jepang” is a name of Japan on the list “countries”."_s);
    CHECK(explanation.of(mention(u"Taro Kono"_s, MentionSource::Gazetteer, u"Taro Kono"_s, u"people"_s))
          == u"“Taro Kono” stands on the list “people”."_s);
    CHECK(explanation.of(mention(u"Taro Kono"_s, MentionSource::Pattern, u"Taro Kono"_s, u"after-office"_s))
          == u"“Taro Kono” follows an office."_s);
    CHECK(explanation.of(mention(u"Taro Kono"_s, MentionSource::Pattern, u"Taro Kono"_s, u"ja-after-office"_s))
          == u"“Taro Kono” follows an office."_s);
    CHECK(explanation.of(mention(u"Taro Kono"_s, MentionSource::Pattern, u"Taro Kono"_s, u"unheard-of"_s))
          == u"“Taro Kono” fits a pattern of names."_s);
    CHECK(explanation.of(mention(u"Kono pulang"_s, MentionSource::ShortForm, u"Taro Kono"_s, u"short-form"_s))
          == u"“Kono pulang” is a short form of Taro Kono, which this article names in full."_s);
    CHECK(explanation.of(mention(u"Taro Kono"_s, MentionSource::Tagger, u"Taro Kono"_s, u"tagger"_s))
          == u"The statistical model takes “Taro Kono” for a person; no list holds it."_s);
}

TEST_CASE("A date says what was inferred and from what, and leaves a conflict open")
{
    const Sample sample;
    const Explanation explanation(sample.article, sample.analysis);
    Timex timex;
    timex.range = at(u"kemarin"_s);
    CHECK(explanation.of(timex) == u"“kemarin” is not resolved: the article does not say what it counts from."_s);
    timex.value = Edtf::parse(u"2023-10-04");
    timex.inferred = DateParts(DatePart::Year) | DatePart::Month | DatePart::Day;
    timex.anchor = TimexAnchor::Publication;
    CHECK(
        explanation.of(timex)
        == u"“kemarin” leaves the day, month and year to be inferred from the publication date, 2023-10-05 (from the byline)."_s);
    timex.anchor = TimexAnchor::Mentioned;
    timex.anchorRange = at(u"Kamis (4/10)"_s);
    CHECK(explanation.of(timex)
          == u"“kemarin” leaves the day, month and year to be inferred from “Kamis (4/10)” in this article."_s);
    timex.inferred = {};
    timex.anchor = TimexAnchor::None;
    CHECK(explanation.of(timex) == u"“kemarin” is written out in full; nothing is inferred."_s);
    timex.use = TimexUse::Byline;
    CHECK(explanation.of(timex) == u"“kemarin” stands in the byline and states when the article was published."_s);
    timex.range = at(u"Kamis (4/10)"_s);
    timex.conflict = DateConflict {.code = ConflictCode::WeekdayDateMismatch,
                                   .readings = {*Edtf::parse(u"2023-10-04"), *Edtf::parse(u"2023-10-05")}};
    CHECK(
        explanation.of(timex)
        == u"The weekday and the date in “Kamis (4/10)” do not agree: it can be read as 2023-10-04 and 2023-10-05, and none is chosen."_s);
    timex.conflict = DateConflict {.code = ConflictCode::ImpossibleDay, .readings = {}};
    CHECK(explanation.of(timex) == u"“Kamis (4/10)” names a day that does not exist."_s);
}

TEST_CASE("Dates are written as the reader writes them")
{
    const Sample sample;
    const Explanation explanation(sample.article, sample.analysis, [](const Edtf& /*date*/) { return u"5 October"_s; });
    Timex timex;
    timex.range = at(u"kemarin"_s);
    timex.value = Edtf::parse(u"2023-10-04");
    timex.inferred = DatePart::Day;
    timex.anchor = TimexAnchor::Publication;
    CHECK(explanation.of(timex)
          == u"“kemarin” leaves the day to be inferred from the publication date, 5 October (from the byline)."_s);
}

TEST_CASE("An event says what the passage tells, where its date stands and whom the passage itself does not name")
{
    Sample sample;
    Mention japan = mention(u"Jepang"_s, MentionSource::Gazetteer, u"Japan"_s, u"countries"_s);
    japan.entityId = u"Q17"_s;
    sample.analysis.mentions = {japan};
    const Explanation explanation(sample.article, sample.analysis);
    Event event;
    event.range = at(u"Menteri Digital Jepang Taro Kono menandatangani nota siber, Kamis (4/10)"_s);
    event.kind = EventKind::Agreement;
    event.parties = {u"Q17"_s};
    event.rule = u"clause"_s;
    event.dateRange = at(u"Kamis (4/10)"_s);
    CHECK(explanation.of(event)
          == u"The clause tells of an agreement of Japan and carries its date, “Kamis (4/10)”."_s);
    event.parties = {u"Q17"_s, u"Q881"_s};
    CHECK(
        explanation.of(event)
        == u"The clause tells of an agreement of Japan and Q881 and carries its date, “Kamis (4/10)”. The rest of the article says that it is a matter of Q881."_s);
    event.parties = {u"Q17"_s};
    event.rule = u"neighbour-sentence"_s;
    CHECK(explanation.of(event)
          == u"The passage tells of an agreement of Japan; its date, “Kamis (4/10)”, stands in a sentence nearby."_s);
    event.dateRange.reset();
    CHECK(explanation.of(event) == u"The passage tells of an agreement of Japan; the article gives no date for it."_s);
}
