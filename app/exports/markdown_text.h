#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace linimasa::exports {

/// An article's words on one line, kept from being read as marks: emphasis, links, raw HTML, headings.
[[nodiscard]] QString escapedMarkdown(const QString& text);

/// What we write into a Markdown file stands between `<!-- begin linimasa:NAME -->` and `<!-- end linimasa:NAME -->`, each on
/// a line of its own; all else in the file is its reader's own.
[[nodiscard]] QString markdownPart(const QString& name, const QString& content);

/// `existing` with its parts replaced by those of `fresh`: every byte outside of our marks stays, in its place. A part that
/// `fresh` does not have goes; a new one is put behind the part it follows in `fresh`. A file without our marks gets them
/// at its end. Fails when a mark has no partner or a part is there twice: then nothing can be replaced safely.
[[nodiscard]] base::Result<QByteArray> mergedMarkdown(const QByteArray& existing, const QByteArray& fresh);

} // namespace linimasa::exports
