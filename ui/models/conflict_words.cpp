#include "ui/models/conflict_words.h"

#include "ui/models/date_words.h"

#include <QCoreApplication>

namespace linimasa::models {

using namespace Qt::StringLiterals;

namespace {

struct Explanation {
    Q_DECLARE_TR_FUNCTIONS(DateExplanation)
};

} // namespace

QString readingInWords(const domain::Edtf& reading, const QLocale& locale)
{
    const QString words = dateInWords(reading, locale);
    const QDate day = reading.earliest();
    return day.isValid() && day == reading.latest() ? u"%1, %2"_s.arg(words, locale.dayName(day.dayOfWeek())) : words;
}

QString explainConflict(const domain::DateConflict& conflict, const QLocale& locale)
{
    switch (conflict.code) {
    case domain::ConflictCode::WeekdayDateMismatch: {
        const QDate printed = conflict.readings.empty() ? QDate() : conflict.readings.front().earliest();
        return printed.isValid()
            ? Explanation::tr("%1 is a %2.")
                  .arg(dateInWords(conflict.readings.front(), locale), locale.dayName(printed.dayOfWeek()))
            : Explanation::tr("The weekday and the date do not belong together.");
    }
    case domain::ConflictCode::ImpossibleDay:
        return Explanation::tr("There is no such day on the calendar.");
    case domain::ConflictCode::AmbiguousDayMonth:
        return Explanation::tr("It can be read day first or month first.");
    case domain::ConflictCode::SourcesDisagree:
        return Explanation::tr("The sources give different dates.");
    case domain::ConflictCode::OutsideRange:
        break;
    }
    return Explanation::tr("The date lies outside the range that can be right.");
}

} // namespace linimasa::models
