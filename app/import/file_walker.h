#pragma once

#include <QString>
#include <QStringList>

namespace linimasa::import {

/// The files that a list of paths stands for: files as they are, folders replaced by the files in them and below that may be articles
/// (mayBeArticle), sorted by code point, without hidden ones. A folder reached twice, by links too, is walked once, so loops end.
/// Paths that do not exist stay in the list, so that reading them can say so.
[[nodiscard]] QStringList filesUnder(const QStringList& paths);

/// What a walk found.
struct FoundFiles {
    QStringList files; // as filesUnder() gives them
    QStringList passedOver; // files in folders that are clearly no articles
};
[[nodiscard]] FoundFiles findFiles(const QStringList& paths);

/// False for names that in a folder are clearly no article: pictures, sound, film, programs, fonts, style sheets, packed folders,
/// tables and other data; the files that a browser saves beside a page ("Page_files/"); and what a folder says about itself (README,
/// SOURCES, LICENSE, CHANGELOG …). Only the name is looked at: a walk does not open thousands of files. A file named by itself
/// is always read.
[[nodiscard]] bool mayBeArticle(const QString& name);

} // namespace linimasa::import
