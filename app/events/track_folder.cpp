#include "app/events/track_folder.h"

#include "app/events/track_reader.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace linimasa::events {

using namespace Qt::StringLiterals;

namespace {

QStringList filesOf(const QString& folder)
{
    return QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
}

base::Result<domain::Track> readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(base::ErrorKind::ReadFailed, u"The track file “%1” cannot be read."_s.arg(path),
                             file.errorString());
    }
    return readTrack(file.readAll(), path);
}

} // namespace

QByteArray trackJson(const domain::Track& track)
{
    QJsonObject names;
    for (auto name = track.names.cbegin(); name != track.names.cend(); ++name) {
        names.insert(domain::languageCode(name.key()), name.value());
    }
    QJsonArray sides;
    for (const QStringList& side : track.sides) {
        sides.append(QJsonArray::fromStringList(side));
    }
    const QJsonObject object {{u"id"_s, track.id},
                              {u"order"_s, track.order},
                              {u"names"_s, names},
                              {u"sides"_s, sides},
                              {u"without"_s, QJsonArray::fromStringList(track.without)},
                              {u"words"_s, QJsonArray::fromStringList(track.words)}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

TrackFolder::TrackFolder(QString folder)
    : m_folder(std::move(folder))
{
}

std::vector<domain::Track> TrackFolder::tracks() const
{
    std::vector<domain::Track> tracks;
    for (const QString& name : filesOf(m_folder)) {
        auto track = readFile(QDir(m_folder).filePath(name));
        if (track && std::ranges::find(tracks, track->id, &domain::Track::id) == tracks.end()) {
            tracks.push_back(std::move(*track));
        }
    }
    std::ranges::sort(tracks, {}, [](const domain::Track& track) { return std::tie(track.order, track.id); });
    return tracks;
}

QString TrackFolder::fileOf(const QString& id) const
{
    for (const QString& name : filesOf(m_folder)) {
        const QString path = QDir(m_folder).filePath(name);
        const auto track = readFile(path);
        if (track && track->id == id) {
            return path;
        }
    }
    return {};
}

base::Result<void> TrackFolder::save(const domain::Track& track)
{
    const QByteArray json = trackJson(track);
    if (const auto readable = readTrack(json, track.id); !readable) {
        return std::unexpected(readable.error()); // never a file that the next start would refuse
    }
    const QString known = fileOf(track.id);
    const QString path = known.isEmpty() ? QDir(m_folder).filePath(track.id + u".json"_s) : known;
    QSaveFile file(path);
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly) || file.write(json) != json.size()
        || !file.commit()) {
        return base::failure(base::ErrorKind::WriteFailed,
                             u"The track could not be saved as “%1”: %2."_s.arg(path, file.errorString()));
    }
    return {};
}

base::Result<void> TrackFolder::remove(const QString& id)
{
    const QString path = fileOf(id);
    QFile file(path);
    if (!path.isEmpty() && !file.remove()) {
        return base::failure(base::ErrorKind::WriteFailed,
                             u"The track file “%1” could not be deleted: %2."_s.arg(path, file.errorString()));
    }
    return {};
}

} // namespace linimasa::events
