#include "app/exports/zip_file.h"

#include <QBuffer>
#include <QTimeZone>

#include <KZip>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

QByteArray zipFile(const std::vector<std::pair<QString, QByteArray>>& parts, const QDateTime& time)
{
    const QDateTime first(QDate(1980, 1, 1), QTime(0, 0), QTimeZone::UTC);
    const QDateTime stamp = time.isValid() && time > first ? time.toUTC() : first;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly)) {
        return {};
    }
    zip.setCompression(KZip::NoCompression);
    zip.setExtraField(KZip::NoExtraField);
    for (const auto& [name, content] : parts) {
        zip.writeFile(name, content, 0100644, {}, {}, stamp, stamp, stamp);
    }
    zip.close();
    return bytes;
}

} // namespace linimasa::exports
