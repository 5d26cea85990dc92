#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace linimasa::import {

/// The bytes of a plain file of at most `sizeLimit` bytes. Never blocks: pipes, sockets and devices are refused unopened.
[[nodiscard]] base::Result<QByteArray> readFile(const QString& path, qsizetype sizeLimit);

} // namespace linimasa::import
