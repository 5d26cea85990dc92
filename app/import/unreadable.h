#pragma once

#include "app/base/error.h"

#include <QByteArrayView>

namespace linimasa::import {

/// Why bytes that formatOf() calls unreadable are no article, and what their owner can do.
[[nodiscard]] base::Error explainUnreadable(QByteArrayView bytes);

} // namespace linimasa::import
