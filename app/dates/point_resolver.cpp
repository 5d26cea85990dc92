#include "app/dates/point_resolver.h"

#include "app/dates/date_check.h"
#include "app/dates/unit_values.h"

namespace linimasa::dates {

using domain::DatePart;
using domain::DateParts;
using domain::Edtf;
using domain::TimexAnchor;

namespace {

using Kind = Reference::Kind;

Edtf doubted(const Edtf& value)
{
    auto first = value.first();
    auto last = value.last();
    if (first) {
        first->uncertain = true;
    }
    if (last) {
        last->uncertain = true;
    }
    return value.isInterval() ? Edtf::interval(first, last) : Edtf(*first);
}

} // namespace

ResolvedValue PointResolver::resolve(const DatePoint& point, const Expression& expression, const Expression* next)
{
    m_next = next;
    ResolvedValue value = valueOf(point, expression);
    if (value.edtf && point.year.kind == Kind::Published && !m_context.published) {
        value.edtf = doubted(*value.edtf); // counted from the story's own day
    }
    return value;
}

ResolvedValue PointResolver::valueOf(const DatePoint& point, const Expression& expression) const
{
    switch (point.unit) {
    case Unit::Day:
        return dayValue(point, expression);
    case Unit::Week:
    case Unit::Weekend:
        return weekValue(point, expression);
    case Unit::Month:
        return monthValue(point, expression);
    default:
        return yearLikeValue(point, expression);
    }
}

Wording PointResolver::wordingOf(const DatePoint& point, const Expression& expression) const
{
    return {.direction = point.direction,
            .future = expression.futureWording && !expression.attribution && point.direction == Direction::Open};
}

std::optional<QDate> PointResolver::today() const
{
    return m_context.published ? m_context.published : m_context.story.day;
}

void PointResolver::completedFromToday(Value& value, DateParts parts) const
{
    value.inferred |= parts;
    value.anchor = m_context.published ? TimexAnchor::Publication : TimexAnchor::Mentioned;
    if (!m_context.published) {
        value.anchorRange = m_context.story.range;
    }
}

void PointResolver::countedFrom(Value& value, const Antecedent& antecedent, DateParts parts)
{
    value.inferred |= parts;
    value.anchor = TimexAnchor::Mentioned;
    value.anchorRange = antecedent.range;
}

std::optional<int> PointResolver::yearOf(const DatePoint& point, const Expression& expression, Value& value) const
{
    switch (point.year.kind) {
    case Kind::Fixed:
        return point.year.value;
    case Kind::Published:
        if (!m_context.published) {
            return std::nullopt;
        }
        completedFromToday(value, DatePart::Year);
        return m_context.published->year() + point.year.value;
    case Kind::Antecedent: {
        const auto antecedent = m_antecedents.year();
        if (!antecedent) {
            return std::nullopt;
        }
        countedFrom(value, *antecedent, DatePart::Year);
        return antecedent->first.year() + point.year.value;
    }
    case Kind::Open:
        break;
    }
    if (const auto shared = followingYear(point)) {
        value.inferred |= DatePart::Year;
        value.anchor = TimexAnchor::Mentioned;
        value.anchorRange = m_next->range;
        return shared;
    }
    if (const auto frame = m_antecedents.frame(expression.sentence); frame && point.direction == Direction::Open) {
        countedFrom(value, *frame, DatePart::Year);
        return frame->first.year();
    }
    const Wording wording = wordingOf(point, expression);
    if (const auto day = today()) {
        completedFromToday(value, DatePart::Year);
        if (point.unit == Unit::Day) {
            return yearOfDay(*day, point.month.value, point.day.value, point.weekday, wording);
        }
        return point.unit == Unit::Month ? yearOfMonth(*day, point.month.value, wording) : day->year();
    }
    if (m_context.story.year) {
        completedFromToday(value, DatePart::Year);
    }
    return m_context.story.year;
}

std::optional<int> PointResolver::followingYear(const DatePoint& point) const
{
    if (!m_next) {
        return std::nullopt;
    }
    const DatePoint& next = m_next->first;
    if (!next.year.isFixed() || !next.month.isFixed() || next.unit != point.unit) {
        return std::nullopt;
    }
    return next.month.value < point.month.value ? next.year.value - 1 : next.year.value;
}

ResolvedValue PointResolver::dayValue(const DatePoint& point, const Expression& expression) const
{
    Value value;
    constexpr DateParts all = DatePart::Year | DatePart::Month | DatePart::Day;
    if (point.day.kind == Kind::Published) {
        if (m_context.published) {
            value.edtf = Edtf::day(m_context.published->addDays(point.day.value));
            completedFromToday(value, all);
        }
        return value;
    }
    if (point.day.kind == Kind::Antecedent) {
        if (const auto antecedent = m_antecedents.day(expression)) {
            value.edtf = m_antecedents.shifted(*antecedent, point.day.value);
            countedFrom(value, *antecedent, all);
        }
        return value;
    }
    if (point.day.isOpen()) {
        return weekdayValue(point, expression);
    }
    if (point.month.isOpen()) {
        return bareDayValue(point, expression);
    }
    DatePoint complete = point;
    std::optional<int> year;
    if (point.month.isFixed()) {
        year = yearOf(point, expression, value);
    } else {
        const std::optional<QDate> month = countedMonth(point.month, value);
        if (!month) {
            return value;
        }
        year = month->year();
        complete.month = fixed(month->month());
        value.inferred |= DatePart::Year | DatePart::Month;
    }
    if (!year) {
        if (!QDate::isValid(2000, point.month.value, point.day.value)) {
            value.conflict = domain::DateConflict {.code = domain::ConflictCode::ImpossibleDay, .readings = {}};
        }
        return value;
    }
    // What is told as past lies before the publication; that may settle the order of day and month.
    const auto notAfter = expression.futureWording ? std::nullopt : m_context.published;
    CheckedDay checked = checkDay(complete, *year, m_articleOrder, notAfter);
    value.conflict = std::move(checked.conflict);
    if (checked.settledByWeekday) {
        value.anchor = TimexAnchor::Weekday;
    } else if (checked.settledByPublication) {
        value.anchor = TimexAnchor::Publication;
    }
    if (value.conflict && !value.conflict->readings.empty() && checked.day.isValid()) {
        value.edtf = spanOf(*value.conflict);
    } else if (checked.day.isValid()) {
        value.edtf = withPart(Edtf::day(checked.day), point);
    }
    return value;
}

std::optional<QDate> PointResolver::countedMonth(Reference month, Value& value) const
{
    std::optional<QDate> start;
    if (month.kind == Kind::Published && m_context.published) {
        start = m_context.published;
        completedFromToday(value, DatePart::Year | DatePart::Month);
    } else if (month.kind == Kind::Antecedent) {
        if (const auto antecedent = m_antecedents.month()) {
            start = antecedent->first;
            countedFrom(value, *antecedent, DatePart::Year | DatePart::Month);
        }
    }
    return start ? std::optional(QDate(start->year(), start->month(), 1).addMonths(month.value)) : std::nullopt;
}

ResolvedValue PointResolver::bareDayValue(const DatePoint& point, const Expression& expression) const
{
    Value value;
    auto antecedent = m_antecedents.dayInSentence(expression.sentence);
    if (!antecedent && !m_context.published) {
        antecedent = m_antecedents.month();
    }
    if (antecedent) {
        // Days of a month follow each other, unless the way back is much shorter.
        QDate day(antecedent->first.year(), antecedent->first.month(), point.day.value);
        constexpr qint64 halfMonth = 15;
        if (antecedent->isDay && day.isValid() && day.daysTo(antecedent->first) > halfMonth) {
            const QDate next = antecedent->first.addMonths(1);
            day = QDate(next.year(), next.month(), point.day.value);
        }
        if (day.isValid()) {
            value.edtf = Edtf::day(day);
            countedFrom(value, *antecedent, DatePart::Year | DatePart::Month);
        }
    } else if (m_context.published) {
        const QDate day = dayOfMonthNear(*m_context.published, point.day.value, wordingOf(point, expression));
        if (day.isValid()) {
            value.edtf = Edtf::day(day);
            completedFromToday(value, DatePart::Year | DatePart::Month);
        }
    }
    if (value.edtf && point.weekday > 0) {
        const QDate day = value.edtf->earliest();
        DatePoint complete = point;
        complete.month = fixed(day.month());
        value.conflict = checkDay(complete, day.year(), 0).conflict;
        if (value.conflict) {
            value.edtf = spanOf(*value.conflict);
        }
    }
    return value;
}

ResolvedValue PointResolver::weekdayValue(const DatePoint& point, const Expression& expression) const
{
    Value value;
    constexpr DateParts all = DatePart::Year | DatePart::Month | DatePart::Day;
    const Wording wording = wordingOf(point, expression);
    if (m_context.published) {
        const auto begun = expression.endsSpan && point.direction == Direction::Open && point.week.isOpen()
            ? m_antecedents.recentDay()
            : std::nullopt;
        if (begun) { // "on Monday … until Friday": the first Friday from then on
            value.edtf = Edtf::day(weekdayNear(begun->last, point.weekday, {.direction = Direction::Future}));
        } else if (point.week.kind == Kind::Published) {
            value.edtf = Edtf::day(mondayOf(*m_context.published).addDays((7 * point.week.value) + point.weekday - 1));
        } else {
            value.edtf = Edtf::day(weekdayNear(*m_context.published, point.weekday, wording));
        }
        completedFromToday(value, all);
    } else if (point.week.isOpen()) {
        weekdayOfStory(value, point, expression);
    }
    return value;
}

void PointResolver::weekdayOfStory(Value& value, const DatePoint& point, const Expression& expression) const
{
    constexpr DateParts all = DatePart::Year | DatePart::Month | DatePart::Day;
    const Wording wording = wordingOf(point, expression);
    // "…, kata Raka, Sabtu": a saying is of the report's days, not of those it looks back on.
    if (expression.attribution && m_context.story.isNews) {
        Antecedent report;
        report.first = *m_context.story.day;
        report.last = report.first;
        value.edtf = m_antecedents.onWeekday(report, point.weekday, false);
        completedFromToday(value, all);
        return;
    }
    auto antecedent = m_antecedents.weekday(point.weekday);
    if (!antecedent) {
        antecedent = m_antecedents.day(expression);
        if (antecedent && m_context.story.year && antecedent->first.year() != *m_context.story.year) {
            antecedent.reset(); // what the story looks back on
        }
    }
    if (antecedent) {
        value.edtf = m_antecedents.onWeekday(*antecedent, point.weekday, wording.future);
        countedFrom(value, *antecedent, all);
    } else if (m_context.story.day) {
        value.edtf = Edtf::day(weekdayNear(*m_context.story.day, point.weekday, wording));
        completedFromToday(value, all);
    }
}

ResolvedValue PointResolver::weekValue(const DatePoint& point, const Expression& expression) const
{
    Value value;
    std::optional<QDate> day;
    constexpr DateParts all = DatePart::Year | DatePart::Month | DatePart::Day;
    if (point.week.kind == Kind::Published && m_context.published) {
        day = m_context.published;
        completedFromToday(value, all);
    } else if (point.week.kind == Kind::Antecedent) {
        if (const auto antecedent = m_antecedents.day(expression)) {
            day = antecedent->first;
            countedFrom(value, *antecedent, all);
        }
    }
    if (day) {
        value.edtf = withPart(weekEdtf(*day, point.week.value, point.unit), point);
    }
    return value;
}

ResolvedValue PointResolver::monthValue(const DatePoint& point, const Expression& expression) const
{
    Value value;
    if (point.month.isFixed()) {
        if (const auto year = yearOf(point, expression, value)) {
            value.edtf = withPart(Edtf::month(*year, point.month.value), point);
        }
    } else if (const auto month = countedMonth(point.month, value)) {
        value.edtf = withPart(Edtf::month(month->year(), month->month()), point);
    }
    return value;
}

ResolvedValue PointResolver::yearLikeValue(const DatePoint& point, const Expression& expression) const
{
    Value value;
    if (point.index == 0 && point.month.kind == Kind::Published) { // "last quarter"
        if (m_context.published) {
            value.edtf = withPart(groupOfMonths(*m_context.published, point.month.value, point.unit), point);
            completedFromToday(value, DatePart::Year | DatePart::Month);
        }
        return value;
    }
    if (point.unit == Unit::Season && point.year.isOpen() && today()) {
        const Direction direction = wordingOf(point, expression).future ? Direction::Future : point.direction;
        value.edtf = withPart(seasonNear(*today(), point.index, direction), point);
        completedFromToday(value, DatePart::Year | DatePart::Month | DatePart::Day);
        return value;
    }
    auto year = yearOf(point, expression, value);
    if (!year) {
        return value;
    }
    if (point.year.kind == Kind::Published && m_context.published && point.index == 0 && point.unit == Unit::FiscalYear
        && m_context.published->month() < firstFiscalMonth) {
        year = *year - 1;
    }
    const bool edge = point.unit == Unit::FiscalYear && (point.part == Part::Early || point.part == Part::Late);
    value.edtf = withPart(edge ? fiscalEdge(*year, point.part) : yearEdtf(*year, point.index, point.unit), point);
    return value;
}

} // namespace linimasa::dates
