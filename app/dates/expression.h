#pragma once

#include "app/base/text_range.h"

#include <QString>
#include <QtTypes>

#include <optional>

namespace linimasa::dates {

/// How long a time an expression names.
enum class Unit : quint8 { Day, Weekend, Week, Month, Season, Quarter, HalfYear, Year, FiscalYear, Decade };

/// "awal", "mid-", "cuối": the value stays the whole unit, marked approximate.
enum class Part : quint8 { Whole, Early, Middle, Late };

/// What the expression's own words say about its side of today ("lalu", "next").
enum class Direction : quint8 {
    Open,
    Past,
    PastOrToday, // "hôm thứ Hai": what was, today included
    Future,
};

/// Where a field of a date comes from.
struct Reference {
    enum class Kind : quint8 {
        Open, // not printed
        Fixed, // printed; `value` is the field
        Published, // counted from the publication date; `value` is the offset ("last year": -1)
        Antecedent, // counted from a date before it in the text ("the following day": 1)
    };
    Kind kind = Kind::Open;
    int value = 0;

    [[nodiscard]] bool isOpen() const { return kind == Kind::Open; }
    [[nodiscard]] bool isFixed() const { return kind == Kind::Fixed; }
    bool operator==(const Reference&) const = default;
};

[[nodiscard]] constexpr Reference fixed(int value)
{
    return {.kind = Reference::Kind::Fixed, .value = value};
}
[[nodiscard]] constexpr Reference fromPublished(int offset)
{
    return {.kind = Reference::Kind::Published, .value = offset};
}
[[nodiscard]] constexpr Reference fromAntecedent(int offset)
{
    return {.kind = Reference::Kind::Antecedent, .value = offset};
}

/// One date as it was written, before anything is inferred.
struct DatePoint {
    Unit unit = Unit::Day;
    Reference year {};
    Reference month {};
    Reference week {}; // which week a weekday, a week or a weekend is in
    Reference day {};
    int weekday = 0; // 1 Monday – 7 Sunday, 0 when not printed
    int index = 0; // which season (1 spring – 4 winter), quarter or half year
    Part part = Part::Whole;
    bool approximate = false; // "around", ごろ
    bool orderOpen = false; // numeric, day and month could be exchanged
    int orderSeen = 0; // numeric where both orders are usual: 1 day first, -1 month first, 0 open or not asked
    Direction direction = Direction::Open;
};

/// A time expression as the rules found it: where it stands and what is written there.
struct Expression {
    base::TextRange range;
    qsizetype sentence = 0;
    qsizetype paragraph = 0;
    DatePoint first {};
    std::optional<DatePoint> last {}; // a range from `first` to `last`
    bool hasTime = false; // a time of day is part of it
    bool attribution = false; // hangs on a verb of saying
    bool futureWording = false; // the sentence speaks of what is to come
    bool headsSentence = false; // "In 2022, …": the frame of the sentence's other dates
    bool endsSpan = false; // behind a word for "until": the end of what began before
    bool listedWithNext = false; // only a comma or "and" stands between it and the next expression
    QString rule {};
};

} // namespace linimasa::dates
