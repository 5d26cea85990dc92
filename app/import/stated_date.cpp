#include "app/import/stated_date.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace linimasa::import {

using namespace Qt::StringLiterals;
using domain::Edtf;

namespace {

constexpr int hourOfDoubt = 15; // UTC hours from which it is tomorrow in Japan, our easternmost country

std::optional<int> hoursEastOf(QStringView languageTag)
{
    switch (domain::languageFromCode(languageTag)) {
    case domain::Language::Japanese:
        return 9;
    case domain::Language::Vietnamese:
    case domain::Language::Indonesian:
        return 7;
    default:
        return std::nullopt;
    }
}

Edtf dayOfUtc(QDate day, QTime time, QStringView languageTag)
{
    // Midnight sharp is how a date without a time is written.
    if (time == QTime(0, 0)) {
        return Edtf::day(day);
    }
    if (const auto hours = hoursEastOf(languageTag)) {
        return Edtf::day(QDateTime(day, time, QTimeZone::utc()).addSecs(*hours * 3600LL).date());
    }
    if (time.hour() < hourOfDoubt) {
        return Edtf::day(day);
    }
    return Edtf::interval(Edtf::day(day).first(), Edtf::day(day.addDays(1)).first());
}

std::optional<Edtf> isoDate(QStringView written, QStringView languageTag)
{
    static const QRegularExpression iso(
        u"^((?:19|20)\\d{2})([-/.]?)(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])"
        u"(?:(?:[T ]\\s*|\\s+)(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,9})?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression month(u"^((?:19|20)\\d{2})-(0[1-9]|1[0-2])$"_s);
    if (const auto match = month.matchView(written); match.hasMatch()) {
        return Edtf::month(match.captured(1).toInt(), match.captured(2).toInt());
    }
    const auto match = iso.matchView(written);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QDate day(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    if (!day.isValid()) {
        return std::nullopt;
    }
    const QString zone = match.captured(8).toUpper();
    const bool isUtc = zone == "Z"_L1 || zone == "UTC"_L1 || zone == "GMT"_L1 || zone == "+00:00"_L1
        || zone == "+0000"_L1 || zone == "+00"_L1;
    const QTime time(match.captured(5).toInt(), match.captured(6).toInt());
    return isUtc && time.isValid() ? dayOfUtc(day, time, languageTag) : Edtf::day(day);
}

std::optional<Edtf> mailDate(QStringView written, QStringView languageTag)
{
    static const QRegularExpression mail(
        u"^(?:[A-Z][a-z]{2},\\s*)?(\\d{1,2})\\s+(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\s+((?:19|20)\\d{2})"
        u"(?:\\s+(\\d{2}):(\\d{2})(?::\\d{2})?\\s*(\\S+)?.*)?$"_s);
    constexpr QStringView months = u"JanFebMarAprMayJunJulAugSepOctNovDec";
    const auto match = mail.matchView(written);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const int month = static_cast<int>(months.indexOf(match.capturedView(2)) / 3) + 1;
    const QDate day(match.captured(3).toInt(), month, match.captured(1).toInt());
    if (!day.isValid()) {
        return std::nullopt;
    }
    const QString zone = match.captured(6);
    const QTime time(match.captured(4).toInt(), match.captured(5).toInt());
    const bool isUtc = zone == "+0000"_L1 || zone == "GMT"_L1 || zone == "UTC"_L1 || zone == "-0000"_L1;
    return isUtc && time.isValid() ? dayOfUtc(day, time, languageTag) : Edtf::day(day);
}

} // namespace

std::optional<domain::PublicationDate> statedDate(QStringView written, domain::PublishedFrom from,
                                                  QStringView languageTag)
{
    constexpr qsizetype longest = 80;
    const QStringView bare = written.trimmed();
    if (bare.isEmpty() || bare.size() > longest) {
        return std::nullopt;
    }
    auto date = isoDate(bare, languageTag);
    if (!date) {
        date = mailDate(bare, languageTag);
    }
    if (!date) {
        return std::nullopt;
    }
    return domain::PublicationDate {.date = *date, .from = from, .text = bare.toString(), .range = {}};
}

} // namespace linimasa::import
