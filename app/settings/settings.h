#pragma once

#include "app/base/result.h"
#include "app/settings/preferences.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace linimasa::settings {

/// How the program was left and how a person likes it. Names of themes, orders and layers are the window's; what it does not
/// know it treats as not set.
struct Settings {
    QByteArray geometry; // of the window, as the toolkit saves it
    QByteArray panes; // where panes and docks are
    QByteArray timeline; // what the timeline shows
    QStringList files; // open, in the list's order
    QString article; // path of the one being read
    QHash<QString, qsizetype> positions; // reading positions by path, UTF-16 units
    QString words; // in the list's filter box
    QString order; // of the list; empty: as added
    double zoom = 1; // 0.5–4
    QString theme; // empty: the desktop's
    std::optional<QStringList> layers; // marks shown in the text; none: all
    bool hasCaret = false; // in the text, to read by keyboard
    QStringList recent; // files, newest first
    Preferences preferences = {};

    bool operator==(const Settings&) const = default;
};

/// Reads settings from a JSON file. A file that is not there gives the defaults; one that is damaged gives an error, and the
/// caller goes on with the defaults; a copy of it is left beside it ("….damaged"), since the next save replaces it. Values that are missing or of another type keep their defaults.
[[nodiscard]] base::Result<Settings> load(const QString& path);

/// Writes them in one step: after a crash or a full disk the file is the old one or the new one. Makes the folder.
[[nodiscard]] base::Result<void> save(const Settings& settings, const QString& path);

} // namespace linimasa::settings
