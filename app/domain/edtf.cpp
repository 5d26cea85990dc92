#include "app/domain/edtf.h"

#include <array>

namespace linimasa::domain {

using namespace Qt::StringLiterals;

namespace {

struct MonthSpan {
    int first; // month, counted from January of the year = 1; beyond 12 it lies in the next year
    int count;
};

// EDTF level 1 seasons and level 2 sub-year groupings. Seasons are those of the northern hemisphere, winter beginning
// in December of the named year.
std::optional<MonthSpan> monthSpan(int month)
{
    if (month >= 1 && month <= 12) {
        return MonthSpan {month, 1};
    }
    if (month >= 21 && month <= 24) {
        return MonthSpan {3 + 3 * (month - 21), 3};
    }
    if (month >= 33 && month <= 36) {
        return MonthSpan {1 + 3 * (month - 33), 3};
    }
    if (month >= 37 && month <= 39) {
        return MonthSpan {1 + 4 * (month - 37), 4};
    }
    if (month == 40 || month == 41) {
        return MonthSpan {1 + 6 * (month - 40), 6};
    }
    return std::nullopt;
}

QDate monthBegin(int year, int month)
{
    return QDate(year + ((month - 1) / 12), ((month - 1) % 12) + 1, 1);
}

bool takeNumber(QStringView& text, qsizetype digits, int& value)
{
    if (text.size() < digits) {
        return false;
    }
    int result = 0;
    for (qsizetype i = 0; i < digits; ++i) {
        const char16_t c = text[i].unicode();
        if (c < u'0' || c > u'9') {
            return false;
        }
        result = (result * 10) + (c - u'0');
    }
    value = result;
    text = text.sliced(digits);
    return true;
}

bool takeYear(QStringView& text, EdtfDate& date)
{
    if (text.startsWith(u"XXXX")) {
        text = text.sliced(4);
        return true;
    }
    int value = 0;
    if (takeNumber(text, 4, value)) {
        date.year = value;
        return true;
    }
    if (text.size() >= 4 && text[3] == u'X') {
        const int unknown = text[2] == u'X' ? 2 : 1;
        QStringView known = text.first(4 - unknown);
        if (!takeNumber(known, 4 - unknown, value)) {
            return false;
        }
        date.yearUnknownDigits = unknown;
        date.year = value * (unknown == 2 ? 100 : 10);
        text = text.sliced(4);
        return true;
    }
    return false;
}

std::optional<EdtfDate> parseDate(QStringView text)
{
    EdtfDate date;
    if (text.endsWith(u'?') || text.endsWith(u'%')) {
        date.uncertain = true;
    }
    if (text.endsWith(u'~') || text.endsWith(u'%')) {
        date.approximate = true;
    }
    if (date.uncertain || date.approximate) {
        text.chop(1);
    }
    if (!takeYear(text, date)) {
        return std::nullopt;
    }
    if (!text.isEmpty()) {
        if (date.yearUnknownDigits > 0 || text[0] != u'-') {
            return std::nullopt;
        }
        text = text.sliced(1);
        if (!takeNumber(text, 2, date.month) || !monthSpan(date.month)) {
            return std::nullopt;
        }
    }
    if (!text.isEmpty()) {
        if (date.month > 12 || text[0] != u'-') {
            return std::nullopt;
        }
        text = text.sliced(1);
        // 2000 is a leap year, so an unspecified year allows the 29th of February.
        if (!takeNumber(text, 2, date.day) || !QDate::isValid(date.year.value_or(2000), date.month, date.day)) {
            return std::nullopt;
        }
    }
    if (!text.isEmpty() || (!date.year && date.month == 0)) {
        return std::nullopt;
    }
    return date;
}

} // namespace

QDate EdtfDate::earliest() const
{
    if (!year) {
        return {};
    }
    if (day > 0) {
        return QDate(*year, month, day);
    }
    if (month == 0) {
        return QDate(*year, 1, 1);
    }
    const auto span = monthSpan(month);
    return span ? monthBegin(*year, span->first) : QDate();
}

QDate EdtfDate::latest() const
{
    if (!year) {
        return {};
    }
    if (day > 0) {
        return QDate(*year, month, day);
    }
    if (month == 0) {
        static constexpr std::array yearsCovered = {1, 10, 100};
        return QDate(*year + yearsCovered.at(static_cast<std::size_t>(yearUnknownDigits)) - 1, 12, 31);
    }
    const auto span = monthSpan(month);
    return span ? monthBegin(*year, span->first + span->count).addDays(-1) : QDate();
}

QString EdtfDate::toString() const
{
    QString text;
    if (!year) {
        text = u"XXXX"_s;
    } else {
        text = u"%1"_s.arg(*year, 4, 10, QLatin1Char('0'));
        for (int i = 0; i < yearUnknownDigits; ++i) {
            text[3 - i] = u'X';
        }
    }
    if (month > 0) {
        text += u"-%1"_s.arg(month, 2, 10, QLatin1Char('0'));
    }
    if (day > 0) {
        text += u"-%1"_s.arg(day, 2, 10, QLatin1Char('0'));
    }
    if (uncertain && approximate) {
        text += u'%';
    } else if (uncertain) {
        text += u'?';
    } else if (approximate) {
        text += u'~';
    }
    return text;
}

Edtf::Edtf(EdtfDate date)
    : m_first(date)
{
}

Edtf Edtf::interval(std::optional<EdtfDate> first, std::optional<EdtfDate> last)
{
    Edtf value;
    value.m_first = first;
    value.m_last = last;
    value.m_isInterval = true;
    return value;
}

Edtf Edtf::day(QDate date)
{
    return Edtf(EdtfDate {.year = date.year(), .month = date.month(), .day = date.day()});
}

Edtf Edtf::month(int year, int month)
{
    return Edtf(EdtfDate {.year = year, .month = month});
}

Edtf Edtf::year(int year)
{
    return Edtf(EdtfDate {.year = year});
}

std::optional<Edtf> Edtf::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0) {
        const auto date = parseDate(text);
        return date ? std::optional(Edtf(*date)) : std::nullopt;
    }
    const QStringView left = text.first(slash);
    const QStringView right = text.sliced(slash + 1);
    std::optional<EdtfDate> first;
    std::optional<EdtfDate> last;
    if (left != u"..") {
        first = parseDate(left);
        if (!first) {
            return std::nullopt;
        }
    }
    if (right != u"..") {
        last = parseDate(right);
        if (!last) {
            return std::nullopt;
        }
    }
    if (!first && !last) {
        return std::nullopt;
    }
    return interval(first, last);
}

QDate Edtf::earliest() const
{
    return m_first ? m_first->earliest() : QDate();
}

QDate Edtf::latest() const
{
    const auto& end = last();
    return end ? end->latest() : QDate();
}

bool Edtf::nests(const Edtf& other) const
{
    const QDate begin = earliest();
    const QDate end = latest();
    const QDate otherBegin = other.earliest();
    const QDate otherEnd = other.latest();
    return begin.isValid() && end.isValid() && otherBegin.isValid() && otherEnd.isValid() && begin <= otherBegin
        && otherEnd <= end;
}

QString Edtf::toString() const
{
    if (!m_isInterval) {
        return m_first ? m_first->toString() : QString();
    }
    return (m_first ? m_first->toString() : u".."_s) + u'/' + (m_last ? m_last->toString() : u".."_s);
}

bool chronologicallyBefore(const Edtf& left, const Edtf& right)
{
    const QDate leftDay = left.earliest().isValid() ? left.earliest() : left.latest();
    const QDate rightDay = right.earliest().isValid() ? right.earliest() : right.latest();
    if (leftDay.isValid() != rightDay.isValid()) {
        return leftDay.isValid();
    }
    if (leftDay != rightDay) {
        return leftDay < rightDay;
    }
    if (left.latest() != right.latest()) {
        return left.latest() < right.latest();
    }
    return left.toString() < right.toString();
}

} // namespace linimasa::domain
