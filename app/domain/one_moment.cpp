#include "app/domain/one_moment.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace linimasa::domain {

using namespace Qt::StringLiterals;

namespace {

struct Zone {
    QLatin1StringView latin;
    QStringView name;
    int hours; // east of UTC
};

constexpr std::array zones {
    Zone {"WIB"_L1, u"waktu Indonesia Barat", 7},
    Zone {"WITA"_L1, u"waktu Indonesia Tengah", 8},
    Zone {"WIT"_L1, u"waktu Indonesia Timur", 9},
    Zone {"JST"_L1, u"日本時間", 9},
    Zone {"ICT"_L1, u"giờ Việt Nam", 7},
    Zone {"ICT"_L1, u"giờ Hà Nội", 7},
    Zone {"JST"_L1, u"giờ Nhật Bản", 9},
    Zone {"JST"_L1, u"giờ Tokyo", 9},
    Zone {"JST"_L1, u"waktu Jepang", 9},
    Zone {"JST"_L1, u"waktu Tokyo", 9},
    Zone {"WIB"_L1, u"waktu Jakarta", 7},
    Zone {"ICT"_L1, u"waktu Vietnam", 7},
    Zone {"JST"_L1, u"Japan time", 9},
    Zone {"JST"_L1, u"Tokyo time", 9},
    Zone {"WIB"_L1, u"Jakarta time", 7},
    Zone {"ICT"_L1, u"Vietnam time", 7},
    Zone {"ICT"_L1, u"Hanoi time", 7},
    Zone {"ICT"_L1, u"ベトナム時間", 7},
    Zone {"WIB"_L1, u"インドネシア時間", 7},
    Zone {"WIB"_L1, u"ジャカルタ時間", 7},
    Zone {"GMT"_L1, u"世界時", 0},
    Zone {"UTC"_L1, u"UTC", 0},
};

std::optional<Zone> zoneIn(QStringView words)
{
    for (const Zone& zone : zones) {
        if (words.contains(zone.name, Qt::CaseInsensitive)) {
            return zone;
        }
    }
    static const QRegularExpression letters(uR"(\b(WIB|WITA|WIT|JST|ICT|GMT|UTC)\b)"_s);
    const auto match = letters.matchView(words);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const auto found
        = std::ranges::find_if(zones, [&](const Zone& zone) { return match.capturedView(1) == zone.latin; });
    return found == zones.end() ? std::nullopt : std::optional(*found);
}

std::optional<QTime> timeIn(const QString& words)
{
    static const QRegularExpression japanese(uR"((午前|午後)?\s*([0-9]{1,2})時(?:([0-9]{1,2})分)?)"_s);
    if (const auto match = japanese.match(words); match.hasMatch()) {
        const int hour = match.captured(2).toInt() + (match.captured(1) == u"午後"_s ? 12 : 0);
        return QTime(hour % 24, match.captured(3).toInt());
    }
    static const QRegularExpression latin(
        uR"(\b([01]?[0-9]|2[0-3])[:.h]([0-5][0-9])\s*(a\.m\.|am|p\.m\.|pm)?(?![0-9]|[./][0-9]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = latin.match(words); match.hasMatch()) {
        const bool isAfternoon = match.captured(3).startsWith(u'p', Qt::CaseInsensitive);
        const int hour = match.captured(1).toInt();
        return QTime(isAfternoon && hour < 12 ? hour + 12 : hour, match.captured(2).toInt());
    }
    return std::nullopt;
}

} // namespace

std::optional<StatedMoment> momentOf(const Evidence& evidence)
{
    const QDate day = evidence.date ? evidence.date->earliest() : QDate();
    const auto zone = zoneIn(evidence.passage);
    const auto time = timeIn(evidence.passage);
    if (!day.isValid() || day != evidence.date->latest() || !zone || !time || !time->isValid()) {
        return std::nullopt;
    }
    return StatedMoment {
        .local = QDateTime(day, *time, QTimeZone::UTC), .zone = QString(zone->latin), .hours = zone->hours};
}

bool mayBeOneMoment(const std::vector<Evidence>& evidences)
{
    constexpr qint64 hour = 3600; // seconds
    std::optional<QDateTime> first;
    for (const Evidence& evidence : evidences) {
        if (evidence.conflict) {
            return false;
        }
        if (!evidence.date) {
            continue;
        }
        const auto moment = momentOf(evidence);
        if (!moment) {
            return false;
        }
        first = first.value_or(moment->utc());
        if (qAbs(first->secsTo(moment->utc())) > hour) {
            return false;
        }
    }
    return first.has_value();
}

} // namespace linimasa::domain
