#include "app/events/track_reader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>

namespace linimasa::events {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestTrackFile = 1 << 20;

std::unexpected<base::Error> damaged(const QString& file, const QString& why)
{
    return base::failure(base::ErrorKind::Damaged, u"The track file “%1” cannot be used: %2."_s.arg(file, why));
}

bool isTrackId(QStringView id)
{
    return !id.isEmpty() && id != u"other" && std::ranges::all_of(id, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

/// None when it is not a list of non-empty strings.
std::optional<QStringList> stringsOf(const QJsonValue& value)
{
    if (!value.isArray()) {
        return std::nullopt;
    }
    QStringList strings;
    for (const QJsonValueConstRef item : value.toArray()) {
        if (item.toString().isEmpty()) {
            return std::nullopt;
        }
        strings.append(item.toString());
    }
    return strings;
}

} // namespace

base::Result<domain::Track> readTrack(const QByteArray& json, const QString& file)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError) {
        return damaged(file, u"it is not JSON (%1 at byte %2)"_s.arg(parsing.errorString()).arg(parsing.offset));
    }
    if (!document.isObject()) {
        return damaged(file, u"it is not a JSON object"_s);
    }
    const QJsonObject object = document.object();
    domain::Track track;
    track.id = object.value("id"_L1).toString();
    if (!isTrackId(track.id)) {
        return damaged(file, u"“id” must be lower case letters, digits and hyphens, and not “other”"_s);
    }
    const QJsonValue names = object.value("names"_L1);
    if (!names.isObject() || names.toObject().isEmpty()) {
        return damaged(file, u"“names” must give at least one name by language"_s);
    }
    const QJsonObject namesByCode = names.toObject();
    for (auto name = namesByCode.begin(); name != namesByCode.end(); ++name) {
        const domain::Language language = domain::languageFromCode(name.key());
        if (language == domain::Language::Unknown || name.value().toString().isEmpty()) {
            return damaged(file, u"“names” has no name for “%1”"_s.arg(name.key()));
        }
        track.names.insert(language, name.value().toString());
    }
    if (object.contains("words"_L1)) {
        const auto words = stringsOf(object.value("words"_L1));
        if (!words) {
            return damaged(file, u"“words” must be a list of words"_s);
        }
        track.words = *words;
    }
    const QJsonValue sides = object.value("sides"_L1);
    // Words alone may make a track.
    const bool mayLackSides = !track.words.isEmpty() && (sides.isUndefined() || sides.isArray());
    if (!mayLackSides && (!sides.isArray() || sides.toArray().isEmpty())) {
        return damaged(file, u"“sides” must be a list of lists of ids"_s);
    }
    for (const QJsonValueConstRef side : sides.toArray()) {
        const auto ids = stringsOf(side);
        if (!ids || ids->isEmpty()) {
            return damaged(file, u"“sides” must be a list of lists of ids"_s);
        }
        track.sides.append(*ids);
    }
    if (object.contains("without"_L1)) {
        const auto ids = stringsOf(object.value("without"_L1));
        if (!ids) {
            return damaged(file, u"“without” must be a list of ids"_s);
        }
        track.without = *ids;
    }
    if (object.contains("order"_L1)) {
        if (!object.value("order"_L1).isDouble()) {
            return damaged(file, u"“order” must be a number"_s);
        }
        track.order = object.value("order"_L1).toInt();
    }
    return track;
}

base::Result<std::vector<domain::Track>> readTracks(const QStringList& folders)
{
    std::vector<domain::Track> tracks;
    for (const QString& folder : folders) {
        const QDir directory(folder);
        for (const QString& name : directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            const QString path = directory.filePath(name);
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) {
                return base::failure(base::ErrorKind::ReadFailed, u"The track file “%1” cannot be read."_s.arg(path),
                                     file.errorString());
            }
            if (file.size() > largestTrackFile) {
                return damaged(path, u"it is larger than a track can be"_s);
            }
            auto track = readTrack(file.readAll(), path);
            if (!track) {
                return std::unexpected(std::move(track.error()));
            }
            const auto same = std::ranges::find(tracks, track->id, &domain::Track::id);
            if (same != tracks.end()) {
                *same = std::move(*track);
            } else {
                tracks.push_back(std::move(*track));
            }
        }
    }
    std::ranges::sort(tracks, {}, [](const domain::Track& track) { return std::tie(track.order, track.id); });
    return tracks;
}

} // namespace linimasa::events
