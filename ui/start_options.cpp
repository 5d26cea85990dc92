#include "ui/start_options.h"

#include "ui/desktop_actions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace linimasa::ui {

using namespace Qt::StringLiterals;

namespace {

const QString usage = u"Usage: linimasa [options] [file or folder…]\n"
                      "Reads clippings and builds a chronology, each date tied to its sentence.\n"
                      "\n"
                      "  --theme NAME      system, light, dark, sepia or high-contrast\n"
                      "  --geometry WxH    size of the window in pixels, as 1280x800\n"
                      "  --library DIR     a library in this folder, not your own\n"
                      "  --new-window      a window of its own, even when one is open on the same library\n"
                      "  --no-session      the same, started afresh; nothing is kept of how it is left\n"
                      "  --action NAME     open-files, search or new-chronology, as in the desktop's menu\n"
                      "  -h, --help        this text\n"
                      "  -v, --version     the version\n"
                      "\n"
                      "A window that is open already takes the files and comes to the front.\n"_s;

std::optional<QSize> sizeFrom(const QString& words)
{
    const QStringList parts = words.split(u'x');
    if (parts.size() != 2) {
        return std::nullopt;
    }
    const QSize size(parts[0].toInt(), parts[1].toInt());
    return size.width() >= 100 && size.height() >= 100 ? std::optional(size) : std::nullopt;
}

/// Files may be named by path or by URI; a path is meant from where the program is started.
void addFile(StartOptions& options, const QString& name)
{
    const QUrl url(name);
    if (url.isLocalFile()) {
        options.files << QDir::cleanPath(url.toLocalFile());
    } else if (name.contains(u"://"_s) && url.isValid() && !QFileInfo::exists(name)) {
        options.elsewhere << name;
    } else {
        options.files << QDir::cleanPath(QFileInfo(name).absoluteFilePath());
    }
}

} // namespace

std::optional<PlainAnswer> answerWithoutWindow(int argc, char** argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView argument(argv[i]);
        if (argument == "--") {
            break;
        }
        if (argument == "--help" || argument == "-h") {
            return PlainAnswer {.text = usage, .status = 0};
        }
        if (argument == "--version" || argument == "-v") {
            return PlainAnswer {.text = u"linimasa %1\n"_s.arg(QStringLiteral(LINIMASA_VERSION)), .status = 0};
        }
    }
    return std::nullopt;
}

base::Result<StartOptions> readOptions(const QStringList& arguments)
{
    const QCommandLineOption theme(u"theme"_s, {}, u"name"_s);
    const QCommandLineOption geometry(u"geometry"_s, {}, u"size"_s);
    const QCommandLineOption noSession(u"no-session"_s);
    const QCommandLineOption library(u"library"_s, {}, u"folder"_s);
    QCommandLineParser parser;
    const QCommandLineOption newWindow(u"new-window"_s);
    const QCommandLineOption service(u"service"_s);
    const QCommandLineOption action(u"action"_s, {}, u"name"_s);
    parser.addOptions({theme, geometry, noSession, library, newWindow, service, action});
    if (!parser.parse(arguments)) {
        return base::failure(base::ErrorKind::BadUsage, parser.errorText());
    }
    StartOptions options;
    if (parser.isSet(theme)) {
        options.theme = widgets::themeFromName(parser.value(theme));
        if (!options.theme) {
            return base::failure(
                base::ErrorKind::BadUsage,
                u"--theme knows system, light, dark, sepia and high-contrast, not “%1”"_s.arg(parser.value(theme)));
        }
    }
    if (parser.isSet(geometry)) {
        options.size = sizeFrom(parser.value(geometry));
        if (!options.size) {
            return base::failure(
                base::ErrorKind::BadUsage,
                u"--geometry wants a width and a height, as 1280x800, not “%1”"_s.arg(parser.value(geometry)));
        }
    }
    options.library = parser.value(library);
    options.withSession = !parser.isSet(noSession);
    options.inNewWindow = parser.isSet(newWindow) || !options.withSession;
    options.isService = parser.isSet(service);
    options.action = parser.value(action);
    if (!options.action.isEmpty() && !desktopActions().contains(options.action)) {
        return base::failure(base::ErrorKind::BadUsage,
                             u"--action knows open-files, search and new-chronology, not “%1”"_s.arg(options.action));
    }
    for (const QString& name : parser.positionalArguments()) {
        addFile(options, name);
    }
    return options;
}

} // namespace linimasa::ui
