#pragma once

#include <QIcon>
#include <QString>

namespace linimasa::widgets {

/// A drawn icon of the program by its freedesktop name ("document-open"). It takes the text colour of the palette at the
/// moment it is painted, so that it is seen on any theme; nothing is loaded before that.
[[nodiscard]] QIcon icon(const QString& name);

} // namespace linimasa::widgets
