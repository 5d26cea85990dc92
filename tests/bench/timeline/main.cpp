// How much processor time the timeline takes with many events: bench_timeline [EVENTS, 10000]
#include "tests/ui/support/sample_chronology.h"
#include "ui/timeline/chart_view.h"

#include <QApplication>
#include <QImage>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>
#include <vector>

using namespace linimasa;
using namespace Qt::StringLiterals;

namespace {

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
    std::printf("%-34s n=%-4zu p50 %7.2f ms  p95 %7.2f ms  p99 %7.2f ms  max %7.2f ms\n", what, times.size(), at(0.5),
                at(0.95), at(0.99), times.back());
}

} // namespace

int main(int argc, char* argv[])
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const int count = arguments.size() > 1 ? arguments.at(1).toInt() : 10'000;

    models::Collection collection;
    models::Selection selection;
    models::EventFilter filter;
    support::fillWithMany(collection, count);
    models::EventTableModel model(collection, models::TrackNames(support::tracks()), QLocale::c());
    models::FilteredEvents events(model, filter);
    timeline::ChartView chart(events, selection);
    chart.resize(1400, 400);
    chart.show();
    QApplication::processEvents();
    QImage image(chart.viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    const auto paint = [&] { chart.viewport()->render(&image); };
    paint();

    std::mt19937 random(1);
    std::vector<double> zooms;
    std::vector<double> pans;
    std::vector<double> filters;
    for (int round = 0; round < 40; ++round) { // from all years down to days and back
        const double factor = round < 20 ? 1.6 : 1 / 1.6;
        zooms.push_back(milliseconds([&] {
            chart.zoomBy(factor, 200 + random() % 900);
            paint();
        }));
        for (int step = 0; step < 10; ++step) {
            const double day = chart.scene().scale().dayAt(chart.scene().plot().width() / 2 + (step - 4.5) * 12);
            pans.push_back(milliseconds([&] {
                chart.centreOn(day);
                paint();
            }));
        }
    }
    const double firstWord = milliseconds([&] { filter.setWords(u"j"_s); });
    for (int round = 0; round < 20; ++round) {
        filters.push_back(milliseconds([&] {
            filter.setWords(round % 2 == 0 ? u"jepang"_s : u"jepan"_s);
            paint();
        }));
    }
    filter.clear();
    std::vector<double> walks;
    for (int round = 0; round < 100; ++round) {
        const QString id = events.eventAt(static_cast<int>(random() % static_cast<unsigned>(events.rowCount()))).id;
        walks.push_back(milliseconds([&] {
            selection.setEvent(id);
            paint();
        }));
    }
    std::printf("%d events, chart of %d x %d pixels\n", count, image.width(), image.height());
    report("zoom and paint", zooms);
    report("pan and paint", pans);
    report("filter by words and paint", filters);
    report("choose an event and paint", walks);
    std::printf("%-34s %.1f ms\n", "first letter of a word filter", firstWord);
    return 0;
}
