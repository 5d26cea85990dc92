#include "app/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <cmath>

namespace linimasa::settings {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;

namespace {

constexpr qint64 largestFile = 16LL * 1024 * 1024; // bytes; nobody's settings are larger
constexpr double smallestZoom = 0.5;
constexpr double largestZoom = 4;

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    for (const QJsonValue& text : value.toArray()) {
        if (text.isString()) {
            texts.append(text.toString());
        }
    }
    return texts;
}

QByteArray bytesOf(const QJsonValue& value)
{
    const auto decoded
        = QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? *decoded : QByteArray();
}

QString asText(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

base::Result<Settings> load(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        return Settings();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorKind::ReadFailed, u"The settings could not be read."_s, file.errorString());
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largestFile), &problem);
    if (!document.isObject()) {
        const QString aside = path + u".damaged"_s;
        QFile::remove(aside);
        QFile::copy(path, aside);
        return failure(ErrorKind::Damaged, u"The settings are damaged; the program goes on with its defaults."_s,
                       problem.errorString());
    }
    const QJsonObject object = document.object();
    Settings settings;
    settings.geometry = bytesOf(object.value("geometry"_L1));
    settings.panes = bytesOf(object.value("panes"_L1));
    settings.timeline = bytesOf(object.value("timeline"_L1));
    settings.files = textsOf(object.value("files"_L1));
    settings.article = object.value("article"_L1).toString();
    const QJsonObject positions = object.value("positions"_L1).toObject();
    for (auto position = positions.begin(); position != positions.end(); ++position) {
        settings.positions.insert(position.key(), std::max<qsizetype>(0, position.value().toInteger()));
    }
    settings.words = object.value("words"_L1).toString();
    settings.order = object.value("order"_L1).toString();
    const double zoom = object.value("zoom"_L1).toDouble(settings.zoom);
    settings.zoom = std::isfinite(zoom) ? std::clamp(zoom, smallestZoom, largestZoom) : settings.zoom;
    settings.theme = object.value("theme"_L1).toString();
    if (object.value("layers"_L1).isArray()) {
        settings.layers = textsOf(object.value("layers"_L1));
    }
    settings.hasCaret = object.value("caret"_L1).toBool();
    settings.recent = textsOf(object.value("recent"_L1));
    settings.preferences = readPreferences(object);
    return settings;
}

base::Result<void> save(const Settings& settings, const QString& path)
{
    QJsonObject object {
        {u"geometry"_s, asText(settings.geometry)},
        {u"panes"_s, asText(settings.panes)},
        {u"timeline"_s, asText(settings.timeline)},
        {u"files"_s, QJsonArray::fromStringList(settings.files)},
        {u"article"_s, settings.article},
        {u"words"_s, settings.words},
        {u"order"_s, settings.order},
        {u"zoom"_s, settings.zoom},
        {u"theme"_s, settings.theme},
        {u"caret"_s, settings.hasCaret},
        {u"recent"_s, QJsonArray::fromStringList(settings.recent)},
    };
    if (settings.layers) {
        object.insert(u"layers"_s, QJsonArray::fromStringList(*settings.layers));
    }
    write(settings.preferences, object);
    QJsonObject positions;
    for (auto position = settings.positions.begin(); position != settings.positions.end(); ++position) {
        positions.insert(position.key(), qint64(position.value()));
    }
    object.insert(u"positions"_s, positions);

    QSaveFile file(path);
    if (!QDir().mkpath(QFileInfo(path).absolutePath()) || !file.open(QIODevice::WriteOnly)) {
        return failure(ErrorKind::WriteFailed, u"The settings could not be saved."_s, file.errorString());
    }
    file.write(QJsonDocument(object).toJson());
    if (!file.commit()) {
        return failure(ErrorKind::WriteFailed, u"The settings could not be saved."_s, file.errorString());
    }
    return {};
}

} // namespace linimasa::settings
