#pragma once

#include <QHash>
#include <QString>

class QFont;
class QTextCharFormat;
class QTextCursor;
class QTextDocument;

namespace linimasa::exports {

/// Puts text into a document, with a picture for each character that the fonts of this machine draw as a picture (coloured
/// emoji have no outlines). One character is one grapheme: a family of several people and a flag of two letters, too.
class GlyphPictures {
public:
    explicit GlyphPictures(QTextDocument& document);

    void insert(QTextCursor& cursor, const QString& text, const QTextCharFormat& format);

private:
    /// The name of the picture in the document; empty where the character is drawn with an outline, or no font has it.
    [[nodiscard]] QString pictureOf(const QString& grapheme, const QTextCharFormat& format);

    [[nodiscard]] bool isDrawnColoured(const QString& grapheme, const QFont& font);

    QTextDocument& m_document;
    QHash<QString, bool> m_colouredFonts; // by family
    QHash<QString, QString> m_names; // by their letters
};

} // namespace linimasa::exports
