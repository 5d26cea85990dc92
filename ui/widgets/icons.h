#pragma once

#include <QIcon>
#include <QString>

namespace linimasa::widgets {

/// An icon by its freedesktop name ("document-open"): the desktop's symbolic drawing where its theme has one, else the
/// program's own. It takes the text colour of the palette at the moment it is painted, so that it is seen on any theme, which
/// a coloured drawing of the desktop's might not be. Nothing is loaded before that.
[[nodiscard]] QIcon icon(const QString& name);

} // namespace linimasa::widgets
