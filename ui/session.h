#pragma once

#include "app/settings/settings.h"
#include "ui/models/sorted_articles.h"
#include "ui/reader/marks.h"
#include "ui/widgets/theme.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

namespace linimasa::ui {

/// How the window was left: what the next start brings back.
struct Session {
    QByteArray geometry;
    QByteArray panes; // QMainWindow::saveState()
    QByteArray timeline; // TimelinePane::saveState()
    QStringList files; // open, in the list's order
    QString article; // path of the one being read
    QHash<QString, qsizetype> positions; // reading positions by path, UTF-16 units
    QString words; // of the list's filter
    models::ArticleOrder order = models::ArticleOrder::Added;
    double zoom = 1;
    widgets::Theme theme = widgets::Theme::System;
    reader::Layers layers = reader::allLayers;
    bool hasCaret = false; // in the text
    QStringList recent; // newest first
    settings::Preferences preferences;
};

/// As it is kept on disk, and back. What the preferences do not want kept is left out. What is not known there is as if it were not set.
[[nodiscard]] settings::Settings toSettings(const Session& session);
[[nodiscard]] Session fromSettings(const settings::Settings& settings);

} // namespace linimasa::ui
