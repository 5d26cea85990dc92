// The desktop program: reads its arguments, opens the settings, builds the window.
#include "app/events/track_reader.h"
#include "app/jobs/warm_up.h"
#include "app/library/library.h"
#include "app/library/sqlite_annotation_store.h"
#include "app/library/sqlite_correction_store.h"
#include "app/settings/settings.h"
#include "ui/main_window.h"
#include "ui/start_options.h"
#include "ui/widgets/style.h"

#include <QApplication>
#include <QDateTime>
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
constexpr auto resources = ":/linimasa/";

/// Where a person's own tracks are, the nearest one last.
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
    around.tracks = events::readTracks(QStringList {events + u"/tracks"_s} + userTrackFolders())
                        .value_or(std::vector<domain::Track> {});
    around.sampleFolder = root + u"samples"_s;
    const library::LibraryFolder folder = library::libraryFolder(options.library);
    around.library
        = ui::Librarian::Start {.folder = folder,
                                .open = [folder] { return library::openLibrary(folder, QDateTime::currentDateTime()); },
                                .analyser = around.analyser,
                                .version = QStringLiteral(LINIMASA_VERSION)};
    return around;
}

/// Where what the reader marks and writes is kept.
struct Shelf {
    std::unique_ptr<library::Database> database;
    std::unique_ptr<library::SqliteAnnotationStore> annotations;
    std::unique_ptr<library::SqliteCorrectionStore> corrections;
    QString notice; // what the reader should know of it
};

Shelf openShelf(const library::LibraryFolder& folder)
{
    auto opened = library::openLibrary(folder, QDateTime::currentDateTimeUtc());
    if (!opened) {
        const base::Error& error = opened.error();
        qWarning("%s %s", qPrintable(error.sentence), qPrintable(error.detail));
        return {.database = {},
                .annotations = {},
                .corrections = {},
                .notice = QCoreApplication::translate("main", "Highlights and notes of this time will not be kept. %1")
                              .arg(error.sentence)};
    }
    Shelf shelf;
    shelf.database = std::move(opened->database);
    shelf.annotations = std::make_unique<library::SqliteAnnotationStore>(*shelf.database);
    shelf.corrections = std::make_unique<library::SqliteCorrectionStore>(*shelf.database);
    shelf.notice = opened->restored ? opened->restored->sentence() : QString();
    return shelf;
}

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::ConfigLocation) + u"/linimasa/settings.json"_s;
}

/// Files named by the caller take the place of those of the last time.
void showFirst(ui::MainWindow& window, ui::Session session, const ui::StartOptions& options)
{
    session.theme = options.theme.value_or(session.theme);
    const bool withFiles = options.withSession && options.files.isEmpty();
    window.restore(session, withFiles ? ui::MainWindow::Restore::WithFiles : ui::MainWindow::Restore::Frame);
    if (options.size) {
        window.resize(*options.size);
    }
    window.open(options.files);
    // The window comes with its text in it; what takes longer than a blink is waited for on the screen.
    QObject::connect(&window.collection(), &models::Collection::entryChanged, &window, &QWidget::show,
                     Qt::SingleShotConnection);
    const bool hasFiles = !options.files.isEmpty() || (withFiles && !session.files.isEmpty());
    QTimer::singleShot(hasFiles ? blink : 0, &window, &QWidget::show);
}

} // namespace

int main(int argc, char* argv[])
{
    // Help and version are answered without a display.
    if (const auto answer = ui::answerWithoutWindow(argc, argv)) {
        std::fputs(qPrintable(answer->text), answer->status == 0 ? stdout : stderr);
        return answer->status;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"linimasa"_s);
    QApplication::setApplicationDisplayName(u"Linimasa"_s);
    QApplication::setApplicationVersion(QStringLiteral(LINIMASA_VERSION));
    QApplication::setDesktopFileName(u"org.linimasa.Linimasa"_s);
    const auto options = ui::readOptions(QApplication::arguments());
    if (!options) {
        std::fprintf(stderr, "linimasa: %s\n", qPrintable(options.error().sentence));
        return 2;
    }
    ui::Surroundings around = surroundings(*options);
    const jobs::WarmUp warmUp(around.analyser); // while the window is being built
    QApplication::setStyle(new widgets::Style); // the application's from now on
    const QString settingsPath = settingsFile();
    ui::Session session;
    if (options->withSession) {
        const auto kept = settings::load(settingsPath);
        if (kept) {
            session = ui::fromSettings(*kept);
        } else {
            qWarning("%s %s", qPrintable(kept.error().sentence), qPrintable(kept.error().detail));
        }
    }
    Shelf shelf = openShelf(library::libraryFolder(options->library));
    around.annotations = shelf.annotations.get();
    around.corrections = shelf.corrections.get();
    around.notice = shelf.notice;
    ui::MainWindow window(around);
    showFirst(window, std::move(session), *options);
    QObject::connect(&window, &ui::MainWindow::closing, &window, [&] {
        if (!options->withSession) {
            return;
        }
        const auto saved = settings::save(ui::toSettings(window.session()), settingsPath);
        if (!saved) {
            qWarning("%s %s", qPrintable(saved.error().sentence), qPrintable(saved.error().detail));
        }
    });
    return QApplication::exec();
}
