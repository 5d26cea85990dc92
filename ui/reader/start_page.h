#pragma once

#include <QWidget>

namespace linimasa::reader {

/// What the reading pane shows while nothing is open: what the program is, and three ways to begin.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

Q_SIGNALS:
    void openFilesRequested();
    void openFolderRequested();
    void openSamplesRequested();
};

} // namespace linimasa::reader
