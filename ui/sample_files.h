#pragma once

#include "app/base/result.h"

#include <QString>

namespace linimasa::ui {

/// Puts the articles to try the program with, which are compiled into it, into a folder of the reader's, so that they are files as
/// all others are. What is there already stays. The folder's path.
[[nodiscard]] base::Result<QString> putSamples(const QString& from, const QString& folder);

} // namespace linimasa::ui
