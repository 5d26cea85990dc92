#include "app/desktop/message.h"

#include <QDir>
#include <QUrl>

namespace linimasa::desktop {

using namespace Qt::StringLiterals;

namespace {

const QString waylandName = u"activation-token"_s;
const QString x11Name = u"desktop-startup-id"_s;

} // namespace

QByteArray tokenIn(const QVariantMap& platformData)
{
    const QByteArray wayland = platformData.value(waylandName).toString().toUtf8();
    return wayland.isEmpty() ? platformData.value(x11Name).toString().toUtf8() : wayland;
}

QVariantMap platformDataWith(const QByteArray& token)
{
    if (token.isEmpty()) {
        return {};
    }
    const QString words = QString::fromUtf8(token);
    return {{waylandName, words}, {x11Name, words}};
}

Request requestToOpen(const QStringList& uris)
{
    Request request;
    for (const QString& uri : uris) {
        const QUrl url(uri);
        if (url.isLocalFile() && !url.toLocalFile().isEmpty()) {
            request.paths << QDir::cleanPath(url.toLocalFile());
        } else if (QDir::isAbsolutePath(uri)) {
            request.paths << QDir::cleanPath(uri);
        } else if (!uri.isEmpty()) {
            request.elsewhere << uri;
        }
    }
    return request;
}

QStringList urisOf(const QStringList& absolutePaths)
{
    QStringList uris;
    for (const QString& path : absolutePaths) {
        uris << QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    }
    return uris;
}

QByteArray tokenOfThisStart()
{
    const QByteArray wayland = qgetenv("XDG_ACTIVATION_TOKEN");
    return wayland.isEmpty() ? qgetenv("DESKTOP_STARTUP_ID") : wayland;
}

} // namespace linimasa::desktop
