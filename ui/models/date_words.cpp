#include "ui/models/date_words.h"

#include <QCoreApplication>

namespace linimasa::models {

using namespace Qt::StringLiterals;

namespace {

struct DateWords {
    Q_DECLARE_TR_FUNCTIONS(DateWords)
};

/// The divisions of a year beyond the months. Source: EDTF level 2, "sub-year groupings".
QString groupingWord(int month)
{
    switch (month) {
    case 21:
        return DateWords::tr("spring %1");
    case 22:
        return DateWords::tr("summer %1");
    case 23:
        return DateWords::tr("autumn %1");
    case 24:
        return DateWords::tr("winter %1");
    case 40:
        return DateWords::tr("first half of %1");
    case 41:
        return DateWords::tr("second half of %1");
    default:
        break;
    }
    if (month >= 33 && month <= 36) {
        return DateWords::tr("quarter %1 of %2").arg(QString::number(month - 32), u"%1"_s);
    }
    return DateWords::tr("third %1 of %2").arg(QString::number(month - 36), u"%1"_s);
}

QString plainWords(const domain::EdtfDate& date, const QLocale& locale)
{
    if (!date.year || date.yearUnknownDigits > 1) {
        return date.toString();
    }
    const QString year = QString::number(*date.year);
    if (date.yearUnknownDigits == 1) {
        return DateWords::tr("the %1s").arg(year);
    }
    if (date.month == 0) {
        return DateWords::tr("%1", "a year alone").arg(year);
    }
    if (date.month > 12) {
        return groupingWord(date.month).arg(year);
    }
    if (date.day > 0) {
        const QDate day(*date.year, date.month, date.day);
        return day.isValid() ? locale.toString(day, DateWords::tr("d MMMM yyyy")) : date.toString();
    }
    return locale.toString(QDate(*date.year, date.month, 1), DateWords::tr("MMMM yyyy"));
}

QString words(const domain::EdtfDate& date, const QLocale& locale)
{
    QString text = plainWords(date, locale);
    if (date.approximate) {
        text = DateWords::tr("about %1").arg(text);
    }
    return date.uncertain ? DateWords::tr("%1 (uncertain)").arg(text) : text;
}

bool isPlainDay(const domain::EdtfDate& date)
{
    return date.isDay() && date.yearUnknownDigits == 0 && !date.uncertain && !date.approximate;
}

} // namespace

QString dateInBrief(const domain::Edtf& date)
{
    const auto& first = date.first();
    const auto& last = date.last();
    if (!date.isInterval() || !first || !last || !isPlainDay(*first) || !isPlainDay(*last)
        || first->year != last->year) {
        return date.toString();
    }
    const QString end = last->toString();
    return first->toString() + u'/' + (first->month == last->month ? end.sliced(8) : end.sliced(5));
}

QString dateInWords(const domain::Edtf& date, const QLocale& locale)
{
    const auto& first = date.first();
    const auto& last = date.last();
    if (!date.isInterval()) {
        return first ? words(*first, locale) : QString();
    }
    if (!first || !last) {
        return first ? DateWords::tr("from %1").arg(words(*first, locale))
                     : DateWords::tr("until %1").arg(last ? words(*last, locale) : QString());
    }
    if (isPlainDay(*first) && isPlainDay(*last) && first->year == last->year && first->month == last->month) {
        return DateWords::tr("%1–%2 %3", "two days of one month, its name and year")
            .arg(QString::number(first->day), QString::number(last->day), // all at once: "%3%1" is two of them
                 locale.toString(last->earliest(), DateWords::tr("MMMM yyyy")));
    }
    return DateWords::tr("%1 – %2").arg(words(*first, locale), words(*last, locale));
}

} // namespace linimasa::models
