#include "app/desktop/service_name.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace linimasa::desktop {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownDigits = 16;

/// Without links, also when the folder or some above it are still to be made.
QString plainPath(const QString& folder)
{
    QString there = QDir::cleanPath(QDir(folder).absolutePath());
    QString missing;
    while (!QFileInfo::exists(there) && there != u"/"_s) {
        const QFileInfo place(there);
        missing = u'/' + place.fileName() + missing;
        there = place.absolutePath();
    }
    return QDir::cleanPath(QFileInfo(there).canonicalFilePath() + missing);
}

} // namespace

QString applicationName()
{
    return u"org.linimasa.Linimasa"_s;
}

QString objectPath()
{
    return u"/org/linimasa/Linimasa"_s;
}

QString nameForLibrary(const QString& folder)
{
    const QByteArray hash = QCryptographicHash::hash(plainPath(folder).toUtf8(), QCryptographicHash::Sha256).toHex();
    return applicationName() + u".Library_"_s + QString::fromLatin1(hash.first(shownDigits));
}

} // namespace linimasa::desktop
