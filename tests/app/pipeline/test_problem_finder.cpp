#include "app/pipeline/problem_finder.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace Qt::StringLiterals;

namespace {

domain::Timex timexAt(base::TextRange range, std::optional<domain::ConflictCode> conflict, const QString& value)
{
    domain::Timex timex;
    timex.range = range;
    timex.value = domain::Edtf::parse(value);
    if (conflict) {
        timex.conflict = domain::DateConflict {
            .code = *conflict, .readings = {*domain::Edtf::parse(u"2024-03-12"), *domain::Edtf::parse(u"2024-03-13")}};
    }
    return timex;
}

} // namespace

TEST_CASE("Dates that contradict themselves and dates that nothing resolves are problems", "[pipeline]")
{
    domain::Article article;
    article.text = u"Rabu (12/3), kemarin, 5 Mei 2024"_s;
    domain::Analysis analysis;
    analysis.timexes = {timexAt({0, 11}, domain::ConflictCode::WeekdayDateMismatch, u"2024-03-12/2024-03-13"_s),
                        timexAt({13, 20}, {}, {}), timexAt({22, 32}, {}, u"2024-05-05"_s)};
    const auto problems = pipeline::findProblems(article, analysis);
    REQUIRE(problems.size() == 2);
    CHECK(problems[0].code == u"weekday-date-mismatch"_s);
    CHECK(problems[0].range == base::TextRange {0, 11});
    CHECK(problems[0].message.contains(u"Rabu (12/3)"_s));
    CHECK(problems[0].message.contains(u"2024-03-13"_s));
    CHECK(problems[1].code == u"unresolved-date"_s);
    CHECK(problems[1].message.contains(u"kemarin"_s));
}

TEST_CASE("Every kind of conflict has its sentence", "[pipeline]")
{
    domain::Article article;
    article.text = u"12/3"_s;
    for (const auto code : {domain::ConflictCode::WeekdayDateMismatch, domain::ConflictCode::ImpossibleDay,
                            domain::ConflictCode::AmbiguousDayMonth, domain::ConflictCode::OutsideRange,
                            domain::ConflictCode::SourcesDisagree}) {
        domain::Analysis analysis;
        analysis.timexes = {timexAt({0, 4}, code, u"2024-03-12"_s)};
        const auto problems = pipeline::findProblems(article, analysis);
        REQUIRE(problems.size() == 1);
        CHECK_FALSE(problems[0].code.isEmpty());
        CHECK(problems[0].message.endsWith(u'.'));
    }
}

TEST_CASE("A text without trouble has no problems", "[pipeline]")
{
    CHECK(pipeline::findProblems({}, {}).empty());
}
