#pragma once

#include "app/desktop/request.h"

#include <QVariantMap>

namespace linimasa::desktop {

/// How requests travel: the words of org.freedesktop.Application (Desktop Entry Specification 1.5, "D-Bus Activation").

/// The token in the platform data of a call.
[[nodiscard]] QByteArray tokenIn(const QVariantMap& platformData);
/// Platform data with the token under both names that programs look for; empty without a token.
[[nodiscard]] QVariantMap platformDataWith(const QByteArray& token);

/// The request to open these. A URI that is none is taken as a path.
[[nodiscard]] Request requestToOpen(const QStringList& uris);
[[nodiscard]] QStringList urisOf(const QStringList& absolutePaths);

/// The token this program was started with, from the environment: XDG_ACTIVATION_TOKEN or DESKTOP_STARTUP_ID. To be asked
/// before there is an application object, which removes them.
[[nodiscard]] QByteArray tokenOfThisStart();

} // namespace linimasa::desktop
