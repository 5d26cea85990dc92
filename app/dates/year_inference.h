#pragma once

#include "app/dates/expression.h"

#include <QDate>

namespace linimasa::dates {

/// How the fields that a date does not print are completed from a reference day ("today"): the nearest reading wins where
/// one is clearly nearer; else the year of writing, unless the wording says otherwise.
struct Wording {
    Direction direction = Direction::Open; // the expression's own: "lalu", "next"
    bool future = false; // the sentence speaks of what is to come
};

/// The year of a day and month. The weekday, when one is printed, is only asked where the distance leaves two years open.
[[nodiscard]] int yearOfDay(QDate today, int month, int day, int weekday, Wording wording);

/// The year of a month.
[[nodiscard]] int yearOfMonth(QDate today, int month, Wording wording);

/// The day of a bare day number ("23日", "tanggal 23"); null when no month near has such a day.
[[nodiscard]] QDate dayOfMonthNear(QDate today, int day, Wording wording);

/// The day of a bare weekday: not after today unless the wording is of the future.
[[nodiscard]] QDate weekdayNear(QDate today, int weekday, Wording wording);

} // namespace linimasa::dates
