#include "app/pipeline/problem_finder.h"

#include "app/domain/names.h"

#include <QStringList>

namespace linimasa::pipeline {

using namespace Qt::StringLiterals;

namespace {

QString readingsOf(const domain::DateConflict& conflict)
{
    QStringList readings;
    for (const domain::Edtf& reading : conflict.readings) {
        readings.append(reading.toString());
    }
    return readings.join(u" or "_s);
}

QString messageFor(const domain::DateConflict& conflict, QStringView written)
{
    switch (conflict.code) {
    case domain::ConflictCode::WeekdayDateMismatch:
        return u"The weekday and the day of “%1” do not go together: %2."_s.arg(written, readingsOf(conflict));
    case domain::ConflictCode::AmbiguousDayMonth:
        return u"“%1” can be read day first or month first: %2."_s.arg(written, readingsOf(conflict));
    case domain::ConflictCode::ImpossibleDay:
        return u"There is no such day as “%1”."_s.arg(written);
    case domain::ConflictCode::SourcesDisagree:
        return u"The sources give different dates: %1."_s.arg(readingsOf(conflict));
    case domain::ConflictCode::OutsideRange:
        return u"“%1” lies outside the years an article can tell of."_s.arg(written);
    }
    return {};
}

} // namespace

std::vector<domain::Problem> findProblems(const domain::Article& article, const domain::Analysis& analysis)
{
    std::vector<domain::Problem> problems;
    constexpr double sure = 0.8; // below, a reader should look whether the letters are right
    if (article.encodingConfidence < sure) {
        problems.push_back(
            {u"encoding-unsure"_s,
             {0, 0},
             u"Read as %1, which is a guess: look whether the letters are right."_s.arg(article.encoding)});
    }
    for (const domain::Timex& timex : analysis.timexes) {
        const QStringView written = timex.range.of(article.text);
        if (timex.conflict) {
            problems.push_back(
                {domain::nameOf(timex.conflict->code), timex.range, messageFor(*timex.conflict, written)});
        } else if (!timex.value) {
            problems.push_back(
                {u"unresolved-date"_s, timex.range,
                 u"“%1” cannot be placed: the article does not say when it was published."_s.arg(written)});
        }
    }
    return problems;
}

} // namespace linimasa::pipeline
