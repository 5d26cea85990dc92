#include "app/desktop/display_check.h"

#include <QByteArray>
#include <QString>

#include <cstdio>
#include <cstdlib>

namespace linimasa::desktop {

namespace {

/// The variables that lead to a display, as they are set.
QByteArray displayWords()
{
    const QByteArray wayland = qgetenv("WAYLAND_DISPLAY");
    const QByteArray x11 = qgetenv("DISPLAY");
    if (wayland.isEmpty() && x11.isEmpty()) {
        return "there is no display (neither WAYLAND_DISPLAY nor DISPLAY is set)";
    }
    return "the display \"" + (wayland.isEmpty() ? x11 : wayland) + "\" does not answer";
}

/// Qt tells of a missing display by ending the program; the hints it gives before are for programmers.
void explain(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtFatalMsg) {
        std::fprintf(stderr,
                     "linimasa: no window can be opened: %s.\n"
                     "Without a display, linimasa-cli does the same work; see linimasa-cli --help.\n",
                     displayWords().constData());
        std::_Exit(1);
    }
    const bool isHint = QByteArrayView(context.category) == "qt.qpa.plugin" || message.contains(u"display");
    if (!isHint) {
        std::fprintf(stderr, "%s\n", qPrintable(message));
    }
}

} // namespace

DisplayCheck::DisplayCheck()
    : m_before(qInstallMessageHandler(explain))
{
}

DisplayCheck::~DisplayCheck()
{
    qInstallMessageHandler(m_before);
}

} // namespace linimasa::desktop
