#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace linimasa::domain {

/// One end of an EDTF value (ISO 8601-2): a year, month or day, perhaps qualified, perhaps with unspecified digits.
/// Values: 2021, 2021-11, 2021-11-23, 2021-21 (season), 2024-34 (quarter), 2024-41 (half year), XXXX-11-23, 202X.
struct EdtfDate {
    std::optional<int> year; // none: unspecified (XXXX)
    int yearUnknownDigits = 0; // 1 for a decade (202X), 2 for a century (20XX); `year` is then its first year
    int month = 0; // 1–12; 21–24 seasons, 33–36 quarters, 37–39 four-month periods, 40–41 half years; 0: none
    int day = 0; // 1–31; 0: none
    bool uncertain = false; // '?'
    bool approximate = false; // '~' ('%' is both)

    [[nodiscard]] bool isDay() const { return year && day > 0; }
    /// The first and the last day this stands for; a null QDate when the year is unspecified or there is no such day.
    [[nodiscard]] QDate earliest() const;
    [[nodiscard]] QDate latest() const;
    [[nodiscard]] QString toString() const;

    bool operator==(const EdtfDate&) const = default;
};

/// A date as the Extended Date/Time Format writes it: a single date or an interval of two (perhaps open at one end).
/// Source of the format: Library of Congress, Extended Date/Time Format (EDTF) Specification, levels 0 to 2 in part.
class Edtf {
public:
    Edtf() = default;
    explicit Edtf(EdtfDate date);

    /// An interval. An end without a value is open ("..").
    static Edtf interval(std::optional<EdtfDate> first, std::optional<EdtfDate> last);
    static Edtf day(QDate date);
    static Edtf month(int year, int month);
    static Edtf year(int year);
    /// None when the text is not in the part of EDTF described above.
    static std::optional<Edtf> parse(QStringView text);

    [[nodiscard]] bool isInterval() const { return m_isInterval; }
    [[nodiscard]] const std::optional<EdtfDate>& first() const { return m_first; }
    /// The same as first() when this is not an interval.
    [[nodiscard]] const std::optional<EdtfDate>& last() const { return m_isInterval ? m_last : m_first; }
    /// The first and last day covered; null where open or not placeable on a calendar.
    [[nodiscard]] QDate earliest() const;
    [[nodiscard]] QDate latest() const;
    /// True when every day of `other` lies within this (a month nests the days in it).
    [[nodiscard]] bool nests(const Edtf& other) const;
    [[nodiscard]] QString toString() const;

    bool operator==(const Edtf&) const = default;

private:
    std::optional<EdtfDate> m_first;
    std::optional<EdtfDate> m_last;
    bool m_isInterval = false;
};

/// Chronological order: by first day, then the shorter span, then the text; what cannot be placed comes last.
[[nodiscard]] bool chronologicallyBefore(const Edtf& left, const Edtf& right);

} // namespace linimasa::domain
