#pragma once

#include "app/base/text_range.h"
#include "app/domain/edtf.h"

#include <QFlags>
#include <QString>

#include <optional>
#include <vector>

namespace linimasa::domain {

/// Parts of a date that the expression does not print and that were inferred from something else.
enum class DatePart { Year = 1, Month = 2, Day = 4 };
Q_DECLARE_FLAGS(DateParts, DatePart)
Q_DECLARE_OPERATORS_FOR_FLAGS(DateParts)

/// What the inferred parts were inferred from.
enum class TimexAnchor {
    None, // nothing was inferred, or nothing could be
    Publication, // the article's publication date
    Mentioned, // another date in the article (named in `anchorRange`)
    Weekday, // the weekday settled the order of day and month
};

/// The part an expression plays in the article.
enum class TimexUse {
    Plain,
    Byline, // the date line of a page: states the publication
    Dateline, // "HÀ NỘI, 24/11 –"
    Attribution, // the day on which somebody said so ("kata Kishi, Selasa"): belongs to the saying, not to the deed
};

enum class ConflictCode {
    WeekdayDateMismatch,
    ImpossibleDay,
    AmbiguousDayMonth,
    OutsideRange,
    SourcesDisagree, // only between the evidences of one event of a chronology
};

/// Readings that cannot all be true. None is chosen.
struct DateConflict {
    ConflictCode code = ConflictCode::WeekdayDateMismatch;
    std::vector<Edtf> readings; // what each reading would be, the printed one first; empty when there is none
};

/// A time expression (TIMEX) in an article's text.
struct Timex {
    base::TextRange range;
    /// None when it cannot be resolved from the article alone. For a conflict of two days it is the interval of both.
    std::optional<Edtf> value;
    DateParts inferred;
    TimexAnchor anchor = TimexAnchor::None;
    std::optional<base::TextRange> anchorRange; // the expression it was resolved from, when in the text
    TimexUse use = TimexUse::Plain;
    QString rule; // name of the rule ("id-weekday-day-month")
    std::optional<DateConflict> conflict;
};

} // namespace linimasa::domain
