#pragma once

#include "app/exports/notes_reader.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace linimasa::exports {

/// What the two readers share.

/// A time in UTC, of whole milliseconds; null when the text is none.
[[nodiscard]] QDateTime timeFrom(const QString& text);
/// A UUID without braces: the text's own, or one made of it.
[[nodiscard]] QString uuidFrom(const QString& text);

[[nodiscard]] ReadNotes readLibraryNotes(const QJsonObject& root);
[[nodiscard]] ReadNotes readWebAnnotations(const QJsonArray& annotations);

} // namespace linimasa::exports
