// Does the window ever keep its reader waiting? Opens many articles and a very long one in the real window, and scrolls, filters
// and steps meanwhile and afterwards:
//   bench_stalls [ARTICLES, 200]
// Ends with 1 when the window's own thread once worked for more than 50 ms without a look at its events.
#include "app/domain/language.h"
#include "tests/bench/analysis/text_maker.h"
#include "tests/bench/stalls/loop_watch.h"
#include "ui/article_list/article_list_pane.h"
#include "ui/main_window.h"
#include "ui/reader/article_view.h"
#include "ui/reader/reader_pane.h"
#include "ui/timeline/filter_bar.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QWheelEvent>

#include <array>
#include <cstdio>
#include <functional>

using namespace linimasa;
using namespace Qt::StringLiterals;

namespace {

constexpr double limit = 50; // milliseconds
constexpr qsizetype longText = 5 * 1000 * 1000; // letters

bool write(const QString& path, const QString& text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

QStringList writeArticles(const QDir& folder, int count)
{
    constexpr std::array languages {domain::Language::Indonesian, domain::Language::English,
                                    domain::Language::Vietnamese, domain::Language::Japanese};
    QStringList paths;
    for (int i = 0; i < count; ++i) {
        const auto seed = static_cast<quint32>(i);
        paths << folder.filePath(u"article-%1.txt"_s.arg(i, 4, 10, QChar(u'0')));
        const QString text = bench::makeText(languages[seed % languages.size()], 3000 + 37 * (i % 50), seed);
        if (!write(paths.last(), u"Article %1\n\n"_s.arg(i) + text)) {
            return {};
        }
    }
    return paths;
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

void turnWheel(QWidget* over, int notches)
{
    const QPointF middle = QRectF(over->rect()).center();
    QWheelEvent event(middle, over->mapToGlobal(middle), {}, QPoint(0, -120 * notches), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(over, &event);
}

class Stalls {
public:
    explicit Stalls(ui::MainWindow& window)
        : m_window(window)
    {
    }

    /// One stretch of use; what comes late in its wake counts as its own.
    void during(const char* name, const std::function<void()>& use)
    {
        m_watch.start();
        use();
        wait(400);
        m_worst = std::max(m_worst, m_watch.stop(name));
    }

    [[nodiscard]] bool isReading() const
    {
        for (const models::CollectionEntry& entry : m_window.collection().entries()) {
            if (entry.state == models::ReadingState::Waiting) {
                return true;
            }
        }
        return m_window.collection().size() == 0;
    }

    void readAll(const QStringList& paths)
    {
        const int wanted = m_window.collection().size() + static_cast<int>(paths.size());
        m_window.open(paths);
        int turn = 0;
        keepDoing(30, [&] {
            turnWheel(m_window.reader().view().viewport(), ++turn % 40 < 20 ? 2 : -2);
            return m_window.collection().size() < wanted || isReading();
        });
        wait(1500); // the chronology follows
    }

    void scrollText()
    {
        QScrollBar* bar = m_window.reader().view().verticalScrollBar();
        int turn = 0;
        keepDoing(16, [&] {
            turnWheel(m_window.reader().view().viewport(), 3);
            if (turn % 20 == 0) {
                bar->setValue(bar->maximum() / 20 * (turn / 20)); // the bar is dragged
            }
            return ++turn < 200;
        });
    }

    void type(QLineEdit* box, const QString& words)
    {
        qsizetype length = 0;
        keepDoing(60, [&] {
            box->setText(words.first(length < words.size() ? length : 2 * words.size() - length));
            return ++length <= 2 * words.size();
        });
    }

    void step(ui::Act act, int times)
    {
        keepDoing(40, [&] {
            m_window.actions()[act]->trigger();
            return --times > 0;
        });
    }

    [[nodiscard]] double worst() const { return m_worst; }

private:
    ui::MainWindow& m_window;
    bench::LoopWatch m_watch;
    double m_worst = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QTemporaryDir folder;
    const QStringList articles
        = writeArticles(QDir(folder.path()), arguments.size() > 1 ? arguments.at(1).toInt() : 200);
    const QString huge = folder.filePath(u"long.txt"_s);
    if (articles.isEmpty() || !write(huge, bench::makeText(domain::Language::Indonesian, longText, 1))) {
        std::fputs("bench_stalls: the articles could not be written\n", stderr);
        return 2;
    }
    ui::MainWindow window({.analyser = std::make_shared<jobs::SharedAnalyser>(
                               pipeline::AnalyserData {.lexiconFolder = u":/linimasa/lexicons"_s,
                                                       .eventFolder = u":/linimasa/events"_s,
                                                       .userTrackFolders = {},
                                                       .modelFolder = u":/linimasa/models"_s}),
                           .tracks = {},
                           .sampleFolder = u":/linimasa/samples"_s});
    window.resize(1400, 900);
    window.show();
    wait(600);

    Stalls stalls(window);
    std::printf("%lld articles, then one of %lld million letters\n", qlonglong(articles.size()),
                qlonglong(longText / 1000000));
    stalls.during("reading and analysing them, scrolling meanwhile", [&] { stalls.readAll(articles); });
    stalls.during("filtering the list", [&] {
        stalls.type(window.findChild<article_list::ArticleListPane*>()->findChild<QLineEdit*>(), u"jepang 2021"_s);
    });
    stalls.during("filtering the timeline",
                  [&] { stalls.type(window.findChild<timeline::FilterBar*>()->findChild<QLineEdit*>(), u"jepang"_s); });
    stalls.during("from article to article", [&] { stalls.step(ui::Act::NextArticle, 100); });
    stalls.during("from name to name", [&] { stalls.step(ui::Act::NextEntity, 60); });
    stalls.during("reading and analysing the long one", [&] { stalls.readAll({huge}); });
    stalls.during("showing and scrolling the long one", [&] {
        window.selection().setArticle(window.collection().size() - 1);
        stalls.scrollText();
    });
    stalls.during("from name to name in it", [&] { stalls.step(ui::Act::NextEntity, 60); });
    stalls.during("leaving it", [&] { stalls.step(ui::Act::PreviousArticle, 5); });
    std::printf("longest work without a look at the events: %.1f ms (aim: at most %.0f)\n", stalls.worst(), limit);
    return stalls.worst() <= limit ? 0 : 1;
}
