#pragma once

#include "app/import/document.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace linimasa::read {

/// What the paragraph styles of word/styles.xml mean, by their id. Built-in styles have English names in every language of Word.
[[nodiscard]] QHash<QString, import::BlockKind> paragraphStyles(const QByteArray& stylesXml);

/// What a style's name says ("heading 1", "Title", "caption", "Author"); a paragraph for any other.
[[nodiscard]] import::BlockKind kindOfStyleName(const QString& name);

} // namespace linimasa::read
