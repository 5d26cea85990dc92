#pragma once

#include "app/base/result.h"
#include "ui/widgets/theme.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace linimasa::ui {

/// What the desktop program was called with.
struct StartOptions {
    std::optional<widgets::Theme> theme; // none: as kept
    std::optional<QSize> size; // of the window, pixels
    bool withSession = true; // bring back and keep how the window was left
    QString library; // the folder of another library than the reader's own; empty: that one
    bool inNewWindow = false; // even when one is open on the same library
    bool isService = false; // started by the desktop, which says what is wanted in a moment
    QString action; // of the desktop entry, to be done in the window
    QStringList files; // absolute
    QStringList elsewhere; // addresses of what is not on this computer
};

/// What the program says in place of opening a window, and the status it ends with.
struct PlainAnswer {
    QString text;
    int status = 0;
};

/// The answer to --help and --version; none when a window is wanted. Needs no application object.
[[nodiscard]] std::optional<PlainAnswer> answerWithoutWindow(int argc, char** argv);

/// Reads the arguments, the program's name first.
[[nodiscard]] base::Result<StartOptions> readOptions(const QStringList& arguments);

} // namespace linimasa::ui
