#include "app/dates/numeric_forms.h"
#include "app/dates/rules.h"
#include "app/dates/sentence_scan.h"
#include "app/dates/vietnamese_dates.h"

namespace linimasa::dates {

namespace {

using enum WordKind;

// The rest of the grammar of Vietnamese dates: units, parts of units and what is counted from another date.
class Vietnamese : public VietnameseDates {
public:
    explicit Vietnamese(const TokenReader& tokens)
        : VietnameseDates(tokens)
    {
    }

    [[nodiscard]] std::optional<Match> at(qsizetype i) const
    {
        switch (t.kind(i)) {
        case DateLabel:
        case DayLabel:
        case DayPart:
            return introducedDay(i);
        case UnitName:
            return unitAt(i);
        case Early:
        case Middle:
        case Late:
            return partAt(i);
        case Half:
            return halfAt(i);
        case Same:
            return sameAt(i);
        case Period:
        case Decade:
            return periodAt(i);
        case Number:
            return countedAt(i, t.word(i).value);
        case Past:
        case Future:
            return turnedCount(i);
        case Other:
            return otherAt(i);
        default:
            return figuresAt(i);
        }
    }

private:
    // "hôm qua", "ngày mai", "sáng nay", "ngày 24/11", "chiều thứ Ba (23/11)", "hôm sau"
    [[nodiscard]] std::optional<Match> introducedDay(qsizetype i) const
    {
        qsizetype next = i;
        while (t.is(next, DayPart) || t.is(next, DateLabel) || t.is(next, DayLabel)) {
            ++next;
        }
        if (auto match = weekdayAt(next, Introduced::Yes)) {
            match->begin = i;
            if (t.is(next - 1, DayLabel) && match->first.direction == Direction::Open && match->first.week.isOpen()) {
                match->first.direction = Direction::PastOrToday;
            }
            return match;
        }
        if (auto match = dayAndMonth(next)) {
            match->begin = i;
            takeTime(*match);
            return match;
        }
        if (next > i && t.is(next, Same) && t.is(next + 1, DateLabel)) { // "chiều cùng ngày"
            return Match {
                .begin = i, .end = next + 2, .first = {.unit = Unit::Day, .day = fromAntecedent(0)}, .last = {}};
        }
        if (auto match = deicticDay(i, next)) {
            return match;
        }
        const auto day = t.is(next - 1, DateLabel) ? dayNumber(next) : std::nullopt; // "ngày 23"
        if (!day || t.is(next + 1, Counted) || t.is(next + 1, Other, 15) || t.is(next + 1, UnitName)) {
            return std::nullopt;
        }
        return Match {.begin = i, .end = next + 1, .first = {.unit = Unit::Day, .day = fixed(*day)}, .last = {}};
    }

    [[nodiscard]] std::optional<Match> deicticDay(qsizetype begin, qsizetype next) const
    {
        const bool named = t.is(next - 1, DayLabel) || t.is(next - 1, DateLabel);
        const bool hom = t.is(next - 1, DayLabel);
        Match match {.begin = begin, .end = next + 1, .first = {}, .last = {}};
        if (t.is(next, This, 1)) { // "nay": "ngày nay" means nowadays
            if (t.is(next - 1, DateLabel)) {
                return std::nullopt;
            }
            match.first.day = fromPublished(0);
        } else if (t.is(next, Past, 1) && !t.is(next - 1, DateLabel)) { // "qua"
            match.first.day = fromPublished(-1);
        } else if (t.is(next, Future, 3) && !hom) { // "mai"
            match.first.day = fromPublished(1);
        } else if (t.is(next, Other, 10) && named) { // "hôm kia", "ngày kia"
            match.first.day = fromPublished(hom ? -2 : 2);
        } else if (named && (t.is(next, Future, 2) || t.is(next, Past, 2)) && !t.is(next + 1, Other, 7)) {
            match.first.day = fromAntecedent(t.is(next, Future) ? 1 : -1); // "hôm sau", "ngày trước đó"
            const bool that = t.is(next + 1, Other, 4);
            if (!hom && !that) {
                return std::nullopt;
            }
            match.end += that ? 1 : 0;
            takeBracketed(match);
            return match;
        } else {
            return std::nullopt;
        }
        takeBracketed(match);
        return match;
    }

    // "hôm qua (23/11)", "sáng nay 24/11"
    void takeBracketed(Match& match) const
    {
        const bool bracket = t.mark(match.end) == u'(';
        const bool comma = t.mark(match.end) == u',';
        const auto inner = dayAndMonth(match.end + (bracket || comma ? 1 : 0));
        if (inner && (!bracket || t.mark(inner->end) == u')')) {
            match.first = inner->first;
            match.last = inner->last;
            match.end = inner->end + (bracket ? 1 : 0);
        }
    }

    [[nodiscard]] bool isCounted(qsizetype i) const
    {
        return t.isNumber(i - 1) || (t.is(i - 1, Number) && !t.is(i - 2, UnitName));
    }

    // "tháng 9/2021", "năm 2023", "tuần trước", "quý II/2024", "năm tài chính 2023"
    [[nodiscard]] std::optional<Match> unitAt(qsizetype i) const
    {
        if (isCounted(i)) {
            return std::nullopt;
        }
        const auto unit = static_cast<Unit>(t.word(i).value);
        if (unit == Unit::Month) {
            if (auto match = monthAt(i)) {
                return match;
            }
        } else if (unit == Unit::Quarter) {
            if (auto match = quarterAt(i)) {
                return match;
            }
        } else if (unit == Unit::Year) {
            if (const auto years = yearsAt(t, i + 1)) {
                return yearMatch(i, *years, Unit::Year);
            }
            if (t.is(i + 1, Fiscal) && t.is(i + 2, Other, 16)) {
                const auto years = yearsAt(t, i + 3);
                return years ? std::optional(yearMatch(i, *years, Unit::FiscalYear))
                             : modifiedUnit(i, i + 3, Unit::FiscalYear);
            }
        }
        return modifiedUnit(i, i + 1, unit);
    }

    [[nodiscard]] std::optional<Match> quarterAt(qsizetype i) const
    {
        int index = t.is(i + 1, Ordinal) || t.is(i + 1, Number) ? t.word(i + 1).value : 0;
        index = index == 0 ? t.number(i + 1, 1, 1).value_or(0) : index;
        if (index < 1 || index > 4) {
            return std::nullopt;
        }
        Match match {.begin = i, .end = i + 2, .first = {.unit = Unit::Quarter, .index = index}, .last = {}};
        takeYear(match);
        return match;
    }

    // "đầu năm nay", "giữa tháng 5", "cuối 2022", "cuối tuần qua"
    [[nodiscard]] std::optional<Match> partAt(qsizetype i) const
    {
        const Part part = t.is(i, Early) ? Part::Early : (t.is(i, Middle) ? Part::Middle : Part::Late);
        const qsizetype next = i + 1;
        std::optional<Match> match;
        if (t.is(next, UnitName)) {
            match = unitAt(next);
            if (match && part == Part::Late && match->first.unit == Unit::Week) {
                match->first.unit = Unit::Weekend;
                match->begin = i;
                return match;
            }
            if (!match && t.word(next).value == static_cast<int>(Unit::Year) && part != Part::Middle
                && !t.isNumber(next + 1)) {
                match
                    = Match {.begin = i, .end = next + 1, .first = unitPoint(Unit::Year, fromPublished(0)), .last = {}};
            }
        } else if (t.is(next, Decade)) {
            match = periodAt(next);
        } else if (const auto years = yearsAt(t, next)) {
            match = yearMatch(next, *years, Unit::Year);
        }
        if (match) {
            match->begin = i;
            setPart(*match, part);
        }
        return match;
    }

    // "nửa đầu năm 2024", "nửa cuối tháng 5"
    [[nodiscard]] std::optional<Match> halfAt(qsizetype i) const
    {
        if (!t.is(i + 1, Early) && !t.is(i + 1, Late)) {
            return std::nullopt;
        }
        auto match = unitAt(i + 2);
        if (!match && t.is(i + 2, UnitName, static_cast<int>(Unit::Year))) { // "nửa cuối năm"
            match = Match {.begin = i, .end = i + 3, .first = unitPoint(Unit::Year, fromPublished(0)), .last = {}};
        }
        if (!match) {
            return std::nullopt;
        }
        match->begin = i;
        if (match->first.unit == Unit::Year) {
            match->first.unit = Unit::HalfYear;
            match->first.index = t.is(i + 1, Early) ? 1 : 2;
        } else {
            setPart(*match, t.is(i + 1, Early) ? Part::Early : Part::Late);
        }
        return match;
    }

    // "cùng ngày", "cùng tháng", "cùng năm"
    [[nodiscard]] std::optional<Match> sameAt(qsizetype i) const
    {
        Match match {.begin = i, .end = i + 2, .first = {}, .last = {}};
        if (t.is(i + 1, DateLabel)) {
            match.first.day = fromAntecedent(0);
            return match;
        }
        if (t.is(i + 1, UnitName)) {
            match.first = unitPoint(static_cast<Unit>(t.word(i + 1).value), fromAntecedent(0));
            return match;
        }
        return std::nullopt;
    }

    // "giai đoạn 2019–2021", "thập niên 1990", "những năm 1990"
    [[nodiscard]] std::optional<Match> periodAt(qsizetype i) const
    {
        if (t.is(i, Decade) && t.is(i + 1, Other, 12)) {
            const auto year = yearNumberAt(t, i + 2);
            if (year && *year % 10 == 0) {
                return Match {
                    .begin = i, .end = i + 3, .first = {.unit = Unit::Decade, .year = fixed(*year)}, .last = {}};
            }
        }
        if (t.is(i, Period) && t.is(i + 1, Other, 13)) {
            qsizetype next = i + 2;
            if (t.is(next, Preposition, 1)) { // "giai đoạn từ 2019 đến 2021"
                ++next;
            }
            if (const auto years = yearsAt(t, next)) {
                return yearMatch(i, *years, Unit::Year);
            }
        }
        return std::nullopt;
    }

    // "hai năm trước", "3 ngày sau đó", "6 tháng đầu năm 2023"
    [[nodiscard]] std::optional<Match> countedAt(qsizetype i, int count) const
    {
        const bool days = t.is(i + 1, DateLabel);
        if (!days && !t.is(i + 1, UnitName)) {
            return std::nullopt;
        }
        const Unit unit = days ? Unit::Day : static_cast<Unit>(t.word(i + 1).value);
        if (unit == Unit::Month && (t.is(i + 2, Early) || t.is(i + 2, Late))) {
            return firstMonths(i, count);
        }
        if (t.is(i + 2, Other, 19)) { // "hai năm nữa"
            return Match {.begin = i, .end = i + 3, .first = unitPoint(unit, fromPublished(count)), .last = {}};
        }
        if (!t.is(i + 2, Past, 2) && !t.is(i + 2, Future, 2)) {
            return std::nullopt;
        }
        const bool that = t.is(i + 3, Other, 4);
        const bool past = t.is(i + 2, Past);
        // "hai ngày sau khi …", "một tuần sau cuộc họp": counted from what the next words name
        if (t.is(i + 3, Other, 7) || (!past && !that && t.inside(i + 3) && t.mark(i + 3) == 0)) {
            return std::nullopt;
        }
        const int offset = past ? -count : count;
        const bool fromText = that || !past;
        return Match {.begin = i,
                      .end = i + (that ? 4 : 3),
                      .first = unitPoint(unit, fromText ? fromAntecedent(offset) : fromPublished(offset)),
                      .last = {}};
    }

    [[nodiscard]] std::optional<Match> firstMonths(qsizetype i, int count) const
    {
        const auto year = t.is(i + 3, UnitName, static_cast<int>(Unit::Year)) ? unitAt(i + 3) : std::nullopt;
        const bool bare = t.is(i + 3, UnitName, static_cast<int>(Unit::Year)) && !year;
        if ((!year && !bare) || count < 1 || count > 11) {
            return std::nullopt;
        }
        const Reference reference = bare ? fromPublished(0) : year->first.year;
        const bool early = t.is(i + 2, Early);
        return Match {.begin = i,
                      .end = bare ? i + 4 : year->end,
                      .first = monthPoint(early ? 1 : 13 - count, reference),
                      .last = monthPoint(early ? count : 12, reference)};
    }

    // "trước đó một ngày", "sau đó hai tháng"
    [[nodiscard]] std::optional<Match> turnedCount(qsizetype i) const
    {
        if (!t.is(i + 1, Other, 4) || !(t.is(i, Past, 2) || t.is(i, Future, 2))) {
            return std::nullopt;
        }
        const auto count = t.is(i + 2, Number) ? std::optional<int>(t.word(i + 2).value) : t.number(i + 2, 1, 2);
        const bool days = t.is(i + 3, DateLabel);
        if (!count || (!days && !t.is(i + 3, UnitName))) {
            return std::nullopt;
        }
        const Unit unit = days ? Unit::Day : static_cast<Unit>(t.word(i + 3).value);
        return Match {.begin = i,
                      .end = i + 4,
                      .first = unitPoint(unit, fromAntecedent(t.is(i, Past) ? -*count : *count)),
                      .last = {}};
    }

    [[nodiscard]] std::optional<Match> otherAt(qsizetype i) const
    {
        if (t.is(i, Other, 14) && t.is(i + 1, UnitName, static_cast<int>(Unit::Year))) { // "những năm 1990"
            const auto year = yearNumberAt(t, i + 2);
            if (year && *year % 10 == 0) {
                return Match {
                    .begin = i, .end = i + 3, .first = {.unit = Unit::Decade, .year = fixed(*year)}, .last = {}};
            }
        }
        if (t.is(i, Other, 18) && t.is(i + 1, Season)) { // "mùa xuân năm sau"
            Match match {
                .begin = i, .end = i + 2, .first = {.unit = Unit::Season, .index = t.word(i + 1).value}, .last = {}};
            if (const auto year = yearNumberAt(t, match.end)) {
                setYear(match, fixed(*year));
                ++match.end;
            } else {
                takeYear(match);
            }
            return match.end > i + 2 ? std::optional(match) : std::nullopt;
        }
        if (t.is(i, Other, 5) && t.is(i + 1, Other, 6)) { // "cách đây hai năm"
            const auto count = t.is(i + 2, Number) ? std::optional<int>(t.word(i + 2).value) : t.number(i + 2, 1, 2);
            const bool days = t.is(i + 3, DateLabel);
            if (!count || (!days && !t.is(i + 3, UnitName))) {
                return std::nullopt;
            }
            const Unit unit = days ? Unit::Day : static_cast<Unit>(t.word(i + 3).value);
            return Match {.begin = i, .end = i + 4, .first = unitPoint(unit, fromPublished(-*count)), .last = {}};
        }
        return weekdayAt(i, Introduced::No);
    }

    [[nodiscard]] std::optional<Match> figuresAt(qsizetype i) const
    {
        if (!t.isNumber(i)) {
            return std::nullopt;
        }
        if (auto match = dayWithMonth(i, trustedFigures(i))) {
            takeTime(*match);
            return match;
        }
        if (const auto count = t.number(i, 1, 2)) {
            return countedAt(i, *count);
        }
        if (const auto years = yearsAt(t, i)) {
            return yearMatch(i, *years, Unit::Year);
        }
        return std::nullopt;
    }
};

} // namespace

std::vector<Expression> findVietnamese(QStringView text, const domain::SegmentedText& segments)
{
    TokenReader tokens(text, segments, vietnameseWords());
    const Vietnamese grammar(tokens);
    return scanSentences(tokens, segments, u"vi",
                         [&grammar](const TokenReader&, qsizetype i) { return grammar.at(i); });
}

} // namespace linimasa::dates
