#pragma once

#include "app/desktop/request.h"

#include <QDBusConnection>

namespace linimasa::desktop {

enum class HandOver {
    Taken, // a window that was open already does it
    NobodyThere, // there is none, or no bus to find it by
    NoAnswer, // there is one, but it is stuck
};

/// Asks the window of that name for it and waits until it has heard.
[[nodiscard]] HandOver handOver(const QDBusConnection& bus, const QString& service, const Request& request);

} // namespace linimasa::desktop
