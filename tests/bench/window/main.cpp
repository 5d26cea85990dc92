// Opens a library of many articles in the real window, from the disk, and uses it:
//   bench_window FOLDER      FOLDER as `bench_library 100000 FOLDER` has made it; its files are looked for and found missing
// Prints when the first rows are on the screen, and for each stretch of use how long the window's thread worked without a look at
// its events. Ends with 1 when the rows came after more than a second or a stretch has more than 50 ms.
#include "app/library/database.h"
#include "app/library/library.h"
#include "tests/bench/stalls/loop_watch.h"
#include "ui/article_list/article_list_pane.h"
#include "ui/librarian.h"
#include "ui/main_window.h"
#include "ui/search_box.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QListView>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <functional>
#include <unistd.h>

using namespace linimasa;
using namespace Qt::StringLiterals;

namespace {

constexpr double limit = 50; // milliseconds
constexpr qint64 soonEnough = 1000; // milliseconds until the first rows are painted

/// Drops the library from the system's cache, so that it is read from the disk.
void makeCold(const QString& folder)
{
    for (const QString& name : QDir(folder).entryList(QDir::Files)) {
        const int file = ::open(qPrintable(folder + u'/' + name), O_RDONLY);
        if (file >= 0) {
            (void)::fsync(file);
            (void)::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
            ::close(file);
        }
    }
}

/// The bench's articles count as analysed by this program: it would begin to analyse them again.
bool makeCurrent(const QString& folder, const QString& version)
{
    const auto database = library::connectTo({folder}, library::Access::ReadWrite, library::Durability::Relaxed);
    if (!database) {
        return false;
    }
    library::Statement change
        = (*database)->statement(u"UPDATE article SET analysis_version = ? WHERE analysis_version <> ?"_s);
    return change.run(version, version).has_value();
}

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Lets the loop run and does a step now and then, until there is none left to do.
void keepDoing(int interval, const std::function<bool()>& step)
{
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (!step()) {
            loop.quit();
        }
    });
    timer.start(interval);
    loop.exec();
}

/// Notes when rows were painted first.
class FirstRows : public QObject {
public:
    FirstRows(QListView& list, const QElapsedTimer& clock)
        : m_list(list)
        , m_clock(clock)
    {
        list.viewport()->installEventFilter(this);
    }
    [[nodiscard]] qint64 at() const { return m_at; }

    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && m_at < 0 && m_list.model()->rowCount() > 0) {
            QTimer::singleShot(0, this, [this] { m_at = m_at < 0 ? m_clock.elapsed() : m_at; });
        }
        return false;
    }

private:
    QListView& m_list;
    const QElapsedTimer& m_clock;
    qint64 m_at = -1;
};

double worst = 0;

void during(const char* name, const std::function<void()>& use)
{
    bench::LoopWatch watch;
    watch.start();
    use();
    wait(400);
    worst = std::max(worst, watch.stop(name));
}

} // namespace

int main(int argc, char* argv[])
{
    QElapsedTimer clock;
    clock.start();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QString folder = arguments.value(1);
    const auto analyser
        = std::make_shared<jobs::SharedAnalyser>(pipeline::AnalyserData {.lexiconFolder = u":/linimasa/lexicons"_s,
                                                                         .eventFolder = u":/linimasa/events"_s,
                                                                         .userTrackFolders = {},
                                                                         .modelFolder = u":/linimasa/models"_s});
    if (folder.isEmpty() || !QDir(folder).exists(u"library.sqlite"_s) || !makeCurrent(folder, analyser->version())) {
        std::puts("bench_window FOLDER: a folder with a library, as bench_library 100000 FOLDER makes it");
        return folder.isEmpty() ? 0 : 2;
    }
    makeCold(folder);
    const auto opened = [folder] { return library::openLibrary({folder}, QDateTime::currentDateTime()); };
    clock.restart();
    ui::MainWindow window(
        {.analyser = analyser,
         .tracks = {},
         .sampleFolder = {},
         .annotations = nullptr,
         .library = ui::Librarian::Start {
             .folder = {folder}, .open = opened, .analyser = analyser, .version = analyser->version()}});
    auto* pane = window.findChild<article_list::ArticleListPane*>();
    auto& list = *pane->findChild<QListView*>();
    const FirstRows first(list, clock);
    window.resize(1400, 900);
    window.show();
    bool isFilled = false;
    QObject::connect(&window.librarian(), &ui::Librarian::listFilled, &window, [&] { isFilled = true; });
    during("the list fills", [&] { keepDoing(20, [&] { return !isFilled && clock.elapsed() < 120'000; }); });
    std::printf("first rows painted after %lld ms, all %d rows there after %lld ms\n",
                static_cast<long long>(first.at()), list.model()->rowCount(), static_cast<long long>(clock.elapsed()));
    QScrollBar* bar = list.verticalScrollBar();
    during("the list is scrolled while files are looked for", [&] {
        int turn = 0;
        keepDoing(16, [&] {
            bar->setValue(turn % 10 == 0 ? bar->maximum() / 60 * (turn / 10) : bar->value() + 120);
            return ++turn < 600;
        });
    });
    during("the chronology and the files, nothing done", [] { wait(20'000); });
    auto* search = window.findChild<ui::SearchBox*>();
    for (const QString& words : {u"keamanan siber "_s, u"entity:kishi security "_s, u"日"_s}) {
        during(qPrintable(u"typing "_s + words), [&] {
            qsizetype length = 0;
            keepDoing(120, [&] {
                search->setText(words.first(++length));
                return length < words.size();
            });
            wait(600);
            search->clear();
        });
    }
    during("from article to article", [&] {
        int turn = 0;
        keepDoing(60, [&] {
            window.selection().setArticle((++turn * 997) % std::max(1, window.collection().size()));
            return turn < 60;
        });
    });
    std::printf("longest work without a look at the events: %.1f ms (aim: at most %.0f)\n", worst, limit);
    return worst <= limit && first.at() <= soonEnough ? 0 : 1;
}
