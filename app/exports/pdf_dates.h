#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QPdfWriter>
#include <QString>
#include <QUuid>

namespace linimasa::exports {

/// Qt stamps a PDF with the clock and a random name. These put in their place what the content and the argument say, so
/// that two exports of one state are the same file.

/// Gives the document its name, where this Qt can; withFixedDates() does it otherwise.
void setDocumentId(QPdfWriter& writer, const QUuid& id);
/// Title, times and name as XMP (ISO 16684-1). A null `made` gives no times.
[[nodiscard]] QByteArray xmpMetadata(const QString& title, const QDateTime& made, const QUuid& id);
/// The PDF with `made` (null: 1 January 1970) as its date of creation, and its cross-reference table set right again.
[[nodiscard]] QByteArray withFixedDates(const QByteArray& pdf, const QDateTime& made);

} // namespace linimasa::exports
