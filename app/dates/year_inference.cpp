#include "app/dates/year_inference.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace linimasa::dates {

namespace {

// A date without a year is of the year of writing, but the turn of the year is crossed where that is near.
constexpr qint64 crossedBack = 100; // days: "20 Desember" written in January or February
constexpr qint64 crossedAhead = 45; // days: "5 Januari" written in December
constexpr qint64 farAhead = 183; // later in the year than this needs wording that speaks of what is to come
// The same in months, for dates without a day.
constexpr int crossedBackMonths = 3;
constexpr int crossedAheadMonths = 1;
constexpr int farAheadMonths = 6;

} // namespace

int yearOfDay(QDate today, int month, int day, int weekday, Wording wording)
{
    QDate past;
    QDate future;
    for (int i = -1; i <= 1; ++i) {
        const QDate candidate(today.year() + i, month, day);
        if (!candidate.isValid()) {
            continue;
        }
        if (candidate <= today) {
            past = candidate;
        } else if (!future.isValid()) {
            future = candidate;
        }
    }
    if (!past.isValid() || !future.isValid()) {
        return past.isValid() ? past.year() : (future.isValid() ? future.year() : today.year());
    }
    if (wording.direction == Direction::Past) {
        return past.year();
    }
    if (wording.direction == Direction::Future) {
        return past == today ? today.year() : future.year();
    }
    const qint64 back = past.daysTo(today);
    const qint64 ahead = today.daysTo(future);
    if (back > crossedBack && ahead > crossedAhead && weekday > 0
        && (past.dayOfWeek() == weekday) != (future.dayOfWeek() == weekday)) {
        return past.dayOfWeek() == weekday ? past.year() : future.year();
    }
    if (back <= crossedBack) {
        return past.year();
    }
    const bool isFuture = past.year() == today.year() ? ahead <= crossedAhead || (wording.future && ahead <= farAhead)
                                                      : ahead <= farAhead || wording.future;
    return isFuture ? future.year() : past.year();
}

int yearOfMonth(QDate today, int month, Wording wording)
{
    const int ahead = (month - today.month() + 12) % 12; // 0: this month
    const int futureYear = month < today.month() ? today.year() + 1 : today.year();
    const int pastYear = month > today.month() ? today.year() - 1 : today.year();
    if (wording.direction == Direction::Past) {
        return ahead == 0 ? today.year() - 1 : pastYear;
    }
    if (wording.direction == Direction::Future) {
        return ahead == 0 ? today.year() : futureYear;
    }
    if (ahead == 0) {
        return today.year();
    }
    const int back = 12 - ahead;
    if (back <= crossedBackMonths) {
        return pastYear;
    }
    const bool isFuture = pastYear == today.year()
        ? ahead <= crossedAheadMonths || (wording.future && ahead <= farAheadMonths)
        : ahead < farAheadMonths || wording.future;
    return isFuture ? futureYear : pastYear;
}

QDate dayOfMonthNear(QDate today, int day, Wording wording)
{
    QDate best;
    qint64 bestDistance = std::numeric_limits<qint64>::max();
    for (int i = -2; i <= 2; ++i) {
        const QDate month = QDate(today.year(), today.month(), 1).addMonths(i);
        const QDate candidate(month.year(), month.month(), day);
        if (!candidate.isValid()) {
            continue;
        }
        const qint64 ahead = today.daysTo(candidate);
        // What is to come counts double, unless the sentence speaks of it; what was, the other way round.
        const bool future
            = wording.direction == Direction::Future || (wording.direction == Direction::Open && wording.future);
        const qint64 distance = ahead > 0 ? (future ? ahead : 2 * ahead) : (future ? -2 * ahead : -ahead);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

QDate weekdayNear(QDate today, int weekday, Wording wording)
{
    const int back = (today.dayOfWeek() - weekday + 7) % 7;
    switch (wording.direction) {
    case Direction::Past:
        return today.addDays(back == 0 ? -7 : -back);
    case Direction::Future:
        return today.addDays(back == 0 ? 7 : 7 - back);
    case Direction::PastOrToday:
        return today.addDays(-back);
    case Direction::Open:
        break;
    }
    if (back == 0) {
        return today;
    }
    return wording.future ? today.addDays(7 - back) : today.addDays(-back);
}

} // namespace linimasa::dates
