// The desktop program: reads its arguments, opens the settings, builds the window.
#include "app/desktop/display_check.h"
#include "app/desktop/hand_over.h"
#include "app/desktop/message.h"
#include "app/desktop/request_receiver.h"
#include "app/desktop/service_name.h"
#include "app/entities/party_reader.h"
#include "app/events/track_folder.h"
#include "app/events/track_reader.h"
#include "app/jobs/fonts_ahead.h"
#include "app/jobs/warm_up.h"
#include "app/library/library.h"
#include "app/settings/settings.h"
#include "ui/desktop_actions.h"
#include "ui/guiding.h"
#include "ui/interface_language.h"
#include "ui/main_window.h"
#include "ui/models/stage_words.h"
#include "ui/shelf.h"
#include "ui/start_options.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QIcon>
#include <QLocale>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace linimasa;

namespace {

constexpr int blink = 60; // milliseconds
constexpr int iconAfter = 500; // milliseconds
constexpr int serviceLife = 20000; // milliseconds; the desktop that starts a service calls it at once
constexpr auto resources = ":/linimasa/";

/// A folder of the reader's data.
QString ownFolder(const QString& name)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/linimasa/"_s + name;
}

/// Where the reader's own tracks are kept.
QString ownTrackFolder()
{
    return ownFolder(u"tracks"_s);
}

/// Where tracks are that did not come with the program, the nearest one last.
QStringList userTrackFolders()
{
    QStringList folders = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"linimasa/tracks"_s,
                                                    QStandardPaths::LocateDirectory);
    std::ranges::reverse(folders);
    return folders;
}

ui::Surroundings surroundings(const ui::StartOptions& options)
{
    const QString root = QString::fromLatin1(resources);
    const QString events = root + u"events"_s;
    ui::Surroundings around;
    around.analyser
        = std::make_shared<jobs::SharedAnalyser>(pipeline::AnalyserData {.lexiconFolder = root + u"lexicons"_s,
                                                                         .eventFolder = events,
                                                                         .userTrackFolders = userTrackFolders(),
                                                                         .modelFolder = root + u"models"_s});
    QStringList shipped = QStringList {events + u"/tracks"_s} + userTrackFolders();
    shipped.removeAll(ownTrackFolder());
    around.tracks = events::readTracks(shipped).value_or(std::vector<domain::Track> {});
    around.parties
        = [root] { return entities::readParties(root + u"lexicons"_s).value_or(std::vector<domain::Party> {}); };
    around.sampleFolder = root + u"samples"_s;
    around.ownSampleFolder = ownFolder(u"samples"_s);
    const library::LibraryFolder folder = library::libraryFolder(options.library);
    around.libraryName = options.library.isEmpty() ? QString() : QDir(folder.path).dirName();
    around.library
        = ui::Librarian::Start {.folder = folder,
                                .open = [folder] { return library::openLibrary(folder, QDateTime::currentDateTime()); },
                                .analyser = around.analyser,
                                .version = {}};
    return around;
}

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::ConfigLocation) + u"/linimasa/settings.json"_s;
}

/// What this start asks for, in the words in which a window that is open already is asked.
desktop::Request requestOf(const ui::StartOptions& options, const QByteArray& token)
{
    return {.paths = options.files, .elsewhere = options.elsewhere, .action = options.action, .token = token};
}

/// One window a library: asks the one that is open already. False when there is none, and from then on this one is it.
bool isDoneByAnother(desktop::RequestReceiver& receiver, const ui::StartOptions& options, const QByteArray& token)
{
    if (options.inNewWindow) {
        return false;
    }
    const auto nameOf
        = [](const QString& given) { return desktop::nameForLibrary(library::libraryFolder(given).path); };
    QStringList names {nameOf(options.library)};
    if (names.first() == nameOf({})) {
        names << desktop::applicationName(); // the desktop means the reader's own library
    }
    const QDBusConnection bus = QDBusConnection::sessionBus();
    for (int attempt = 0; attempt < 2 && receiver.listen(bus, names) == desktop::RequestReceiver::Place::Second;
         ++attempt) {
        switch (desktop::handOver(bus, names.first(), requestOf(options, token))) {
        case desktop::HandOver::Taken:
            return true;
        case desktop::HandOver::NoAnswer:
            std::fputs("linimasa: the window that is open does not answer; here is another one.\n", stderr);
            return false;
        case desktop::HandOver::NobodyThere:
            break; // it has just been closed: its place is free
        }
    }
    return false;
}

/// Files named by the caller take the place of those of the last time.
void showFirst(ui::MainWindow& window, ui::Session session, const ui::StartOptions& options)
{
    session.theme = options.theme.value_or(session.theme);
    const bool withFiles = options.withSession && options.files.isEmpty();
    window.restore(session, withFiles ? ui::MainWindow::Restore::WithFiles : ui::MainWindow::Restore::Frame);
    window.guiding().tellNews();
    if (options.size) {
        window.resize(*options.size);
    }
    window.open(options.files);
    window.refuse(options.elsewhere);
    // The window comes with its text in it; what takes longer than a blink is waited for on the screen.
    QObject::connect(&window.collection(), &models::Collection::entryChanged, &window, &QWidget::show,
                     Qt::SingleShotConnection);
    const bool hasFiles = !options.files.isEmpty() || (withFiles && !session.files.isEmpty());
    QTimer::singleShot(hasFiles ? blink : 0, &window, &QWidget::show);
}

/// Answers what the desktop and later starts ask for.
void answerRequests(const desktop::RequestReceiver& receiver, ui::MainWindow& window, const ui::Session& session,
                    const ui::StartOptions& options)
{
    const auto isShown = std::make_shared<bool>(!options.isService);
    QObject::connect(&receiver, &desktop::RequestReceiver::requested, &window,
                     [&window, session, options, isShown](const desktop::Request& request) {
                         if (!std::exchange(*isShown, true)) {
                             ui::StartOptions wanted = options;
                             wanted.files = request.paths;
                             wanted.elsewhere = request.elsewhere;
                             showFirst(window, session, wanted);
                         } else {
                             window.open(request.paths);
                             window.refuse(request.elsewhere);
                         }
                         ui::bringToFront(window, request.token);
                         ui::doDesktopAction(window.actions(), request.action);
                     });
    if (options.isService) {
        QTimer::singleShot(serviceLife, &window, [isShown] {
            if (!*isShown) {
                QCoreApplication::quit();
            }
        });
    }
}

} // namespace

int main(int argc, char* argv[])
{
    // Help and version are answered without a display.
    if (const auto answer = ui::answerWithoutWindow(argc, argv)) {
        std::fputs(qPrintable(answer->text), answer->status == 0 ? stdout : stderr);
        return answer->status;
    }
    const QByteArray token = desktop::tokenOfThisStart();
    std::optional<desktop::DisplayCheck> displayCheck(std::in_place);
    std::optional<jobs::FontsAhead> fontsAhead;
    if (qEnvironmentVariable("QT_QPA_PLATFORM") != "offscreen"_L1) { // connecting takes no time there
        fontsAhead.emplace();
    }
    QApplication application(argc, argv);
    fontsAhead.reset();
    displayCheck.reset();
    QApplication::setApplicationName(u"linimasa"_s);
    QApplication::setApplicationDisplayName(u"Linimasa"_s);
    QApplication::setApplicationVersion(QStringLiteral(LINIMASA_VERSION));
    QApplication::setDesktopFileName(u"org.linimasa.Linimasa"_s);
    const auto options = ui::readOptions(QApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "linimasa: %s\n", qPrintable(options.error().sentence));
        return 2;
    }
    desktop::RequestReceiver receiver;
    if (isDoneByAnother(receiver, *options, token)) {
        return 0;
    }
    const QString settingsPath = settingsFile();
    ui::Session session;
    QString settingsNotice;
    if (options->withSession) {
        const auto kept = settings::load(settingsPath);
        if (kept) {
            session = ui::fromSettings(*kept);
        } else {
            qWarning("%s %s", qPrintable(kept.error().sentence), qPrintable(kept.error().detail));
            settingsNotice = kept.error().sentence;
        }
    }
    const QString language = ui::interfaceLanguage(session.preferences.language, QLocale::system().uiLanguages());
    QLocale::setDefault(ui::interfaceLocale(language, QLocale::system()));
    const ui::Translation translation(language);
    ui::Surroundings around = surroundings(*options);
    if (!options->files.isEmpty()) {
        around.reading = ui::Surroundings::Reading::AfterText;
        around.analyser->awaitRules();
    }
    const jobs::WarmUp warmUp(around.analyser); // while the window is being built
    QApplication::setStyle(new widgets::Style); // the application's from now on
    around.notice = models::translated(settingsNotice);
    if (options->withSession) {
        around.settingsFile = settingsPath;
    }
    ui::Shelf shelf([folder = library::libraryFolder(options->library)] {
        return library::openLibrary(folder, QDateTime::currentDateTimeUtc());
    });
    around.annotations = &shelf.annotations();
    around.corrections = &shelf.corrections();
    around.faultOfKept = [&shelf] { return shelf.notice(); };
    events::TrackFolder trackFolder(ownTrackFolder());
    around.trackStore = &trackFolder;
    ui::MainWindow window(around);
    answerRequests(receiver, window, session, *options);
    if (!options->isService) {
        showFirst(window, std::move(session), *options);
        if (!options->action.isEmpty()) {
            QTimer::singleShot(2 * blink, &window, [&] { ui::doDesktopAction(window.actions(), options->action); });
        }
    }
    // For what knows nothing of the desktop entry. Drawn when the window has its text, which is waited for; this is not.
    QTimer::singleShot(iconAfter, &window, [] {
        QApplication::setWindowIcon(QIcon(u":/linimasa/icons/hicolor/scalable/apps/org.linimasa.Linimasa.svg"_s));
    });
    QObject::connect(&window, &ui::MainWindow::libraryWanted, &window, [](const QString& folder) {
        QProcess::startDetached(QCoreApplication::applicationFilePath(), {u"--library"_s, folder});
    });
    const auto keep = [&] {
        if (!options->withSession) {
            return;
        }
        const auto saved = settings::save(ui::toSettings(window.session()), settingsPath);
        if (!saved) {
            qWarning("%s %s", qPrintable(saved.error().sentence), qPrintable(saved.error().detail));
        }
    };
    QObject::connect(&window, &ui::MainWindow::closing, &window, [&] {
        receiver.stop(); // who asks now gets a window of its own
        keep();
    });
    QObject::connect(&window, &ui::MainWindow::settingsChanged, &window, keep);
    return QApplication::exec();
}
