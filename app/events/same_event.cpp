#include "app/events/same_event.h"

#include <algorithm>
#include <cstdlib>

namespace linimasa::events {

using namespace Qt::StringLiterals;

namespace {

using domain::EventKind;
using domain::EventStatus;

enum class DateRelation { Equal, Nested, Overlapping, Near, Open, Apart };

constexpr qint64 nearDays = 3; // an error of a source, or the day of the report for the day of the deed
constexpr qint64 sharpDays = 14; // what lasts longer is a month or a year that holds many events

DateRelation relationOf(const std::optional<domain::Edtf>& left, const std::optional<domain::Edtf>& right)
{
    if (!left || !right) {
        return left.has_value() == right.has_value() ? DateRelation::Equal : DateRelation::Open;
    }
    if (*left == *right) {
        return DateRelation::Equal;
    }
    const QDate leftFirst = left->earliest();
    const QDate leftLast = left->latest();
    const QDate rightFirst = right->earliest();
    const QDate rightLast = right->latest();
    if (!leftFirst.isValid() || !leftLast.isValid() || !rightFirst.isValid() || !rightLast.isValid()) {
        return DateRelation::Apart;
    }
    if (left->nests(*right) || right->nests(*left)) {
        return DateRelation::Nested;
    }
    if (leftFirst <= rightLast && rightFirst <= leftLast) {
        return DateRelation::Overlapping;
    }
    const qint64 gap = leftLast < rightFirst ? leftLast.daysTo(rightFirst) : rightLast.daysTo(leftFirst);
    const bool days = leftFirst.daysTo(leftLast) <= 2 && rightFirst.daysTo(rightLast) <= 2;
    return days && gap <= nearDays ? DateRelation::Near : DateRelation::Apart;
}

bool isSharp(const std::optional<domain::Edtf>& date)
{
    return date && date->earliest().isValid() && date->latest().isValid()
        && date->earliest().daysTo(date->latest()) <= sharpDays;
}

/// 1 for the same kind, less for kinds that reports of one event mix up, 0 for kinds that are never one.
double kindFit(EventKind left, EventKind right)
{
    if (left == right) {
        return left == EventKind::Other ? 0.5 : 1;
    }
    if (left == EventKind::Statement || right == EventKind::Statement) {
        return 0;
    }
    if (left == EventKind::Plan || right == EventKind::Plan || left == EventKind::Other || right == EventKind::Other) {
        return 0.5;
    }
    const auto either = [&](EventKind one, EventKind other) {
        return (left == one && right == other) || (left == other && right == one);
    };
    const bool mixed = either(EventKind::Agreement, EventKind::Meeting)
        || either(EventKind::Agreement, EventKind::Partnership)
        || either(EventKind::Meeting, EventKind::CapacityBuilding)
        || either(EventKind::Aid, EventKind::CapacityBuilding)
        || either(EventKind::Exercise, EventKind::CapacityBuilding)
        || either(EventKind::Meeting, EventKind::Partnership);
    return mixed ? 0.5 : 0;
}

bool sharesPartner(const QStringList& left, const QStringList& right)
{
    return std::ranges::any_of(left, [&](const QString& id) { return id != u"Q17"_s && right.contains(id); });
}

} // namespace

double sameness(const ArticleEvent& left, const ArticleEvent& right)
{
    const double kind = kindFit(left.kind, right.kind);
    const bool moved = (left.status == EventStatus::Postponed) != (right.status == EventStatus::Postponed);
    const bool taken = (left.status == EventStatus::Denied) != (right.status == EventStatus::Denied);
    if (left.track != right.track || kind == 0 || moved || taken || !sharesPartner(left.parties, right.parties)) {
        return 0;
    }
    const DateRelation dates = relationOf(left.date, right.date);
    const bool sameLanguage = left.language == right.language;
    const double words = sameLanguage ? containment(left.words, right.words) : 0;
    const bool samePlace = !left.place.isEmpty() && left.place == right.place;
    const bool otherPlace = !left.place.isEmpty() && !right.place.isEmpty() && left.place != right.place;
    const double score = kind + words + (samePlace ? 0.5 : 0) - (otherPlace ? 0.5 : 0);
    const bool statement = left.kind == EventKind::Statement;
    const bool isMilestone = left.kind == EventKind::Partnership && right.kind == EventKind::Partnership;
    // What must be there beside the date for two articles to speak of one event. A milestone is known by its year.
    double needed = 0;
    switch (dates) {
    case DateRelation::Equal:
        if (!left.date) {
            needed = 1.5;
        } else if (isMilestone) {
            needed = 1;
        } else {
            needed = isSharp(left.date) ? 0.5 : 1.25;
        }
        needed += statement ? 1 : 0;
        break;
    case DateRelation::Nested:
        needed = isSharp(left.date) && isSharp(right.date) ? 0.75 : 1.35;
        needed += statement ? 0.75 : 0;
        break;
    case DateRelation::Overlapping:
        needed = 1.35;
        break;
    case DateRelation::Near:
        // The same kind and most words, or the same kind and place. No two states raise their relations twice in a week.
        needed = isMilestone && left.parties == right.parties ? 1 : (sameLanguage ? 1.6 : 1.5);
        break;
    case DateRelation::Open:
        needed = 1.5;
        break;
    case DateRelation::Apart:
        return 0;
    }
    const double closeness = dates == DateRelation::Equal ? 0.3 : (dates == DateRelation::Nested ? 0.2 : 0);
    return score >= needed ? score + closeness : 0;
}

} // namespace linimasa::events
