#include "app/import/file_walker.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace linimasa::import {

namespace {

/// UTF-16 order puts characters outside the basic plane before U+E000; files are listed by code point, as `LC_ALL=C` does.
bool beforeByCodePoint(const QString& left, const QString& right)
{
    return left.toUtf8() < right.toUtf8();
}

void walk(const QString& folder, QSet<QString>& walked, QStringList& files)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    if (canonical.isEmpty() || walked.contains(canonical)) {
        return;
    }
    walked.insert(canonical);
    QStringList names = QDir(folder).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    std::ranges::sort(names, beforeByCodePoint);
    for (const QString& name : std::as_const(names)) {
        if (name.startsWith(u'.')) {
            continue;
        }
        const QString path = folder.endsWith(u'/') ? folder + name : folder + u'/' + name;
        const QFileInfo info(path);
        if (info.isDir()) {
            walk(path, walked, files);
        } else if (info.isFile() || info.isSymLink()) {
            files.append(path); // a link to nowhere is named, so that reading it can say so
        }
    }
}

} // namespace

QStringList filesUnder(const QStringList& paths)
{
    QStringList files;
    QSet<QString> walked;
    for (const QString& path : paths) {
        if (QFileInfo(path).isDir()) {
            walk(path, walked, files);
        } else {
            files.append(path);
        }
    }
    return files;
}

} // namespace linimasa::import
