#include "app/import/file_walker.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace linimasa::import {

using namespace Qt::StringLiterals;

namespace {

/// UTF-16 order puts characters outside the basic plane before U+E000; files are listed by code point, as `LC_ALL=C` does.
bool beforeByCodePoint(const QString& left, const QString& right)
{
    return left.toUtf8() < right.toUtf8();
}

/// "Page_files" beside "Page.html": the pictures and frames of a page saved whole, in the words of the browsers' languages.
bool belongsToPage(const QString& folder, const QStringList& siblings)
{
    for (const QString& ending : {u"_files"_s, u"-Dateien"_s, u"_fichiers"_s, u".files"_s, u"_berkas"_s}) {
        if (folder.endsWith(ending)) {
            const QString page = folder.chopped(ending.size());
            return siblings.contains(page + u".html"_s) || siblings.contains(page + u".htm"_s)
                || siblings.contains(page + u".xhtml"_s);
        }
    }
    return false;
}

void walk(const QString& folder, QSet<QString>& walked, FoundFiles& found)
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
            if (!belongsToPage(name, names)) {
                walk(path, walked, found);
            }
        } else if (info.isFile() || info.isSymLink()) {
            // A link to nowhere is named, so that reading it can say so.
            (mayBeArticle(name) ? found.files : found.passedOver).append(path);
        }
    }
}

} // namespace

FoundFiles findFiles(const QStringList& paths)
{
    FoundFiles found;
    QSet<QString> walked;
    for (const QString& path : paths) {
        if (QFileInfo(path).isDir()) {
            walk(path, walked, found);
        } else {
            found.files.append(path);
        }
    }
    return found;
}

QStringList filesUnder(const QStringList& paths)
{
    return findFiles(paths).files;
}

bool mayBeArticle(const QString& name)
{
    static const QSet<QString> others {
        u"png"_s,  u"jpg"_s, u"jpeg"_s, u"gif"_s,   u"webp"_s,       u"avif"_s,    u"heic"_s,    u"bmp"_s,   u"tif"_s,
        u"tiff"_s, u"svg"_s, u"ico"_s,  u"psd"_s,   u"mp3"_s,        u"ogg"_s,     u"oga"_s,     u"opus"_s,  u"flac"_s,
        u"m4a"_s,  u"wav"_s, u"mp4"_s,  u"m4v"_s,   u"mkv"_s,        u"webm"_s,    u"avi"_s,     u"mov"_s,   u"css"_s,
        u"js"_s,   u"mjs"_s, u"json"_s, u"jsonl"_s, u"csv"_s,        u"tsv"_s,     u"woff"_s,    u"woff2"_s, u"ttf"_s,
        u"otf"_s,  u"exe"_s, u"dll"_s,  u"so"_s,    u"gz"_s,         u"bz2"_s,     u"xz"_s,      u"zst"_s,   u"7z"_s,
        u"rar"_s,  u"tar"_s, u"tgz"_s,  u"zip"_s,   u"db"_s,         u"sqlite"_s,  u"bib"_s,     u"ris"_s,   u"ics"_s,
        u"log"_s,  u"bak"_s, u"tmp"_s,  u"part"_s,  u"crdownload"_s, u"torrent"_s, u"desktop"_s, u"ini"_s,   u"xlsx"_s,
        u"xls"_s,  u"ods"_s, u"pptx"_s, u"ppt"_s,   u"odp"_s,        u"py"_s,      u"sh"_s};
    static const QSet<QString> selfDescriptions {u"readme"_s,  u"sources"_s, u"license"_s,
                                                 u"licence"_s, u"copying"_s, u"changelog"_s,
                                                 u"authors"_s, u"notice"_s,  u"contributing"_s};
    const qsizetype dot = name.lastIndexOf(u'.');
    const QString ending = dot > 0 ? name.sliced(dot + 1).toLower() : QString();
    const QString stem = (dot > 0 ? name.first(dot) : name).toLower();
    const bool isPlain = ending.isEmpty() || ending == "md"_L1 || ending == "txt"_L1 || ending == "markdown"_L1;
    const bool isBackup = name.endsWith(u'~') || name.startsWith(u'#');
    return !others.contains(ending) && !(isPlain && selfDescriptions.contains(stem)) && !isBackup;
}

} // namespace linimasa::import
