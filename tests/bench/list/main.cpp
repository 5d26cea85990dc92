// What many articles and events cost the window, in processor time and memory: bench_list [ARTICLES, 100000]. Rows are
// invented, the same at every run; one event an article.
#include "tests/ui/support/sample_chronology.h"
#include "ui/article_list/article_list_pane.h"
#include "ui/timeline/timeline_pane.h"

#include <QApplication>
#include <QFile>
#include <QListView>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>
#include <vector>

using namespace linimasa;
using namespace Qt::StringLiterals;

namespace {

constexpr int slice = 400; // rows that come at once, as from the library

template<typename Work> double milliseconds(Work work)
{
    // Processor time: what else the machine does at the moment does not count.
    const std::clock_t begin = std::clock();
    work();
    return 1000.0 * static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

void report(const char* what, std::vector<double> times)
{
    std::ranges::sort(times);
    const auto at = [&](double part) { return times[static_cast<std::size_t>(part * double(times.size() - 1))]; };
    std::printf("%-38s n=%-4zu p50 %7.2f ms  p95 %7.2f ms  p99 %7.2f ms  max %7.2f ms\n", what, times.size(), at(0.5),
                at(0.95), at(0.99), times.back());
}

/// Resident memory in MB.
double memory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

const QStringList& titles()
{
    static const QStringList all {u"Jepang dan Indonesia sepakat memperkuat keamanan siber kawasan"_s,
                                  u"Việt Nam và Nhật Bản ký thỏa thuận hợp tác an ninh mạng"_s,
                                  u"日本とASEAN、サイバー攻撃への共同対処を確認"_s,
                                  u"Japan to train officials of partner countries in incident response"_s};
    return all;
}

models::CollectionEntry entry(int number, std::mt19937& random)
{
    constexpr std::array languages {domain::Language::Indonesian, domain::Language::Vietnamese,
                                    domain::Language::Japanese, domain::Language::English};
    const auto kind = static_cast<std::size_t>(random() % 4);
    models::CollectionEntry made;
    made.id = number;
    made.path = u"/home/reader/Clippings/%1/article-%2.html"_s.arg(2005 + number % 20).arg(number);
    made.state = models::ReadingState::Ready;
    made.title = u"%1 (%2)"_s.arg(titles()[static_cast<qsizetype>(kind)]).arg(number);
    made.outlet = u"Outlet %1"_s.arg(random() % 300);
    made.language = languages.at(kind);
    if (random() % 20 != 0) {
        made.published = domain::Edtf::day(QDate(2005, 1, 1).addDays(random() % 7300));
    }
    made.events = 1;
    made.countsDates = false;
    return made;
}

domain::ChronologyEvent event(int number, std::mt19937& random)
{
    domain::ChronologyEvent made;
    made.id = QString::number(number, 16).rightJustified(16, u'0');
    made.date = domain::Edtf::day(QDate(2005, 1, 1).addDays(number * 7300LL / 100'000));
    made.track = number % 2 == 0 ? u"japan-asean"_s : u"japan-vietnam"_s;
    made.kind = static_cast<domain::EventKind>(random() % 10);
    made.title = u"%1, %2"_s.arg(titles()[static_cast<qsizetype>(random() % 4)]).arg(number);
    made.parties = {u"Q17"_s, number % 2 == 0 ? u"Q7768"_s : u"Q881"_s};
    domain::Evidence evidence;
    evidence.article = number;
    evidence.origin = made.id;
    evidence.passage
        = u"%1 yang berlangsung di Jakarta, kata seorang pejabat pada hari itu. %2"_s.arg(made.title).arg(number);
    evidence.range = {.begin = 120, .end = 120 + evidence.passage.size()};
    evidence.date = made.date;
    made.evidences = {evidence};
    made.origins = 1;
    return made;
}

} // namespace

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int count = arguments.size() > 1 ? arguments.at(1).toInt() : 100'000;

    models::Collection collection;
    models::Selection selection;
    models::ArticleFilter articleFilter;
    models::EventFilter filter;
    article_list::ArticleListPane list(collection, selection, articleFilter);
    list.resize(300, 800);
    list.show();
    timeline::TimelinePane timeline(collection, selection, filter, support::tracks());
    timeline.resize(1200, 320);
    timeline.show();
    QApplication::processEvents();
    const double empty = memory();

    std::mt19937 random(1);
    std::vector<double> fills;
    for (int first = 1; first <= count; first += slice) {
        std::vector<models::CollectionEntry> entries;
        for (int number = first; number < first + slice && number <= count; ++number) {
            entries.push_back(entry(number, random));
        }
        fills.push_back(milliseconds([&] {
            collection.append(std::move(entries));
            QApplication::processEvents();
        }));
    }
    const double withArticles = memory();
    domain::Chronology chronology;
    for (int number = 1; number <= count; ++number) {
        chronology.push_back(event(number, random));
    }
    const double chronologySet = milliseconds([&] {
        collection.setChronology(std::move(chronology));
        QApplication::processEvents();
    });
    const double withEvents = memory();

    auto* view = list.findChild<QListView*>();
    std::vector<double> scrolls;
    QScrollBar* bar = view->verticalScrollBar();
    for (int step = 0; step < 400; ++step) {
        scrolls.push_back(milliseconds([&] {
            bar->setValue(step < 300 ? bar->value() + 120 : static_cast<int>(random() % unsigned(bar->maximum() + 1)));
            view->viewport()->repaint();
            QApplication::processEvents();
        }));
    }
    std::vector<double> orders;
    for (const auto order : {models::ArticleOrder::Newest, models::ArticleOrder::Title, models::ArticleOrder::Outlet,
                             models::ArticleOrder::Oldest, models::ArticleOrder::Added}) {
        orders.push_back(milliseconds([&] {
            list.setOrder(order);
            QApplication::processEvents();
        }));
    }
    std::vector<double> keys;
    for (const QString& words : {u"j"_s, u"ja"_s, u"jap"_s, u"japan"_s, u"japan 2019"_s, u""_s}) {
        keys.push_back(milliseconds([&] {
            list.setWords(words);
            QApplication::processEvents();
        }));
    }
    std::vector<double> choices;
    for (int step = 0; step < 50; ++step) {
        choices.push_back(milliseconds([&] {
            selection.setArticle(static_cast<int>(random() % static_cast<unsigned>(count)));
            QApplication::processEvents();
        }));
    }
    std::printf("%d articles, %d events\n", count, count);
    report("400 rows come", fills);
    report("scroll the list and paint", scrolls);
    report("put in another order", orders);
    report("a key in the filter box", keys);
    report("choose an article", choices);
    std::printf("%-38s %.1f ms\n", "the chronology arrives", chronologySet);
    std::printf("memory: %.0f MB empty, %.0f MB with articles, %.0f MB with events, %.0f MB at the end\n", empty,
                withArticles, withEvents, memory());
    return 0;
}
