#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace linimasa::exports {

enum class Overwrite { No, Yes };

/// Puts the bytes into the file, whole or not at all: they are written beside it and take its place when they are on the
/// disk. Without `Overwrite::Yes` a file that is there is left alone and an error is given.
[[nodiscard]] base::Result<void> writeFile(const QString& path, const QByteArray& bytes, Overwrite overwrite);

} // namespace linimasa::exports
