#pragma once

#include <QString>
#include <QStringList>

namespace linimasa::models {

/// Equal things beside each other, with the comma of the window's language.
[[nodiscard]] QString listed(const QStringList& things);

} // namespace linimasa::models
