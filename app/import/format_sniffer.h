#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace linimasa::import {

/// Who can read bytes.
enum class Format {
    Text, // of any encoding
    Markdown,
    Html, // XHTML too
    Mail, // a mail message (EML), or a page saved as one file (MHTML)
    Pdf,
    Zip, // EPUB, DOCX, ODT: which one is written inside
    Unreadable, // by anyone here: explainUnreadable() tells why
};

/// What bytes are. The bytes decide and never the file's name, but for Markdown, which is a text like any other.
[[nodiscard]] Format formatOf(QByteArrayView bytes, const QString& path);

/// The name of the binary format that bytes begin like ("ZIP", "PDF"); an empty name for bytes that are no text of any
/// encoding but of no format known here; none for what may be text.
[[nodiscard]] std::optional<QString> binaryFormatOf(QByteArrayView bytes);

/// True for text that opens as a web page or a piece of one does. Only its first part need be given.
[[nodiscard]] bool looksLikeHtml(QStringView head);
/// The name of the root element when text is XML and no web page; empty otherwise.
[[nodiscard]] QString xmlRootOf(QStringView head);

} // namespace linimasa::import
