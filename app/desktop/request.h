#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace linimasa::desktop {

/// What another program, or a second start of this one, asks the window for. Whatever it asks, the window comes to the front.
struct Request {
    QStringList paths; // to be opened; absolute
    QStringList elsewhere; // URIs that were to be opened but are not of files on this computer
    QString action; // of the desktop entry; empty: none
    /// The leave to come to the front which the desktop gave to the program that asks: an activation token of Wayland or a
    /// startup id of X11. Empty: none was given.
    QByteArray token;

    bool operator==(const Request&) const = default;
};

} // namespace linimasa::desktop
