#pragma once

#include <QFont>
#include <QImage>
#include <QString>
#include <QStringView>

#include <vector>

namespace linimasa::exports {

/// A piece of a text: words that a font has outlines for, or one character that fonts have as a coloured picture alone (an emoji).
struct TextPiece {
    QString text;
    bool isPicture = false;
};

/// The text in pieces, in order. PDF knows no coloured glyphs: Qt writes an empty one in their place, with measures that are
/// different each time.
[[nodiscard]] std::vector<TextPiece> piecesOf(const QString& text, const QFont& font);

/// The picture of such a character, as high as the font's letters are above the line.
[[nodiscard]] QImage pictureOf(const QString& character, const QFont& font);

} // namespace linimasa::exports
