// How much processor time the timeline takes with many events: bench_timeline [EVENTS, 10000] [FILE]
// With FILE, the events are written there as JSON for a comparison with another program (compare_vis.py).
#include "tests/ui/support/sample_chronology.h"
#include "ui/timeline/chart_view.h"
#include "ui/timeline/event_table.h"
#include "ui/timeline/timeline_pane.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <random>
#include <vector>

using namespace linimasa;
using namespace Qt::StringLiterals;

namespace {

constexpr double frame = 16; // milliseconds

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
    const auto within = std::ranges::lower_bound(times, frame) - times.begin();
    std::printf("%-34s n=%-4zu p50 %7.2f ms  p95 %7.2f ms  p99 %7.2f ms  max %7.2f ms  %5.1f %% under %g ms\n", what,
                times.size(), at(0.5), at(0.95), at(0.99), times.back(),
                100.0 * static_cast<double>(within) / static_cast<double>(times.size()), frame);
}

/// What another program needs to draw the same: title, lane, first and last day.
bool writeEvents(const models::FilteredEvents& events, const QString& path)
{
    QJsonArray all;
    for (int row = 0; row < events.rowCount(); ++row) {
        const domain::ChronologyEvent& event = events.eventAt(row);
        if (event.date && event.date->earliest().isValid() && event.date->latest().isValid()) {
            all.append(QJsonObject {{u"title"_s, event.title},
                                    {u"lane"_s, event.track},
                                    {u"first"_s, event.date->earliest().toString(Qt::ISODate)},
                                    {u"last"_s, event.date->latest().toString(Qt::ISODate)}});
        }
    }
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(all).toJson(QJsonDocument::Compact)) > 0;
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

    models::Collection made;
    support::fillWithMany(made, count);
    models::Collection collection;
    models::Selection selection;
    models::EventFilter filter;
    timeline::TimelinePane pane(collection, selection, filter, support::tracks());
    pane.setView(timeline::TimelinePane::View::Chart);
    pane.resize(1400, 460);
    pane.show();
    QApplication::processEvents();
    auto& chart = *pane.findChild<timeline::ChartView*>();
    auto& table = *pane.findChild<timeline::EventTable*>();
    QImage image(pane.size(), QImage::Format_ARGB32_Premultiplied);
    const auto paint = [&] { pane.render(&image); }; // chart, density strip and all
    const double opened = milliseconds([&] {
        collection.append(made.entries());
        collection.setChronology(made.chronology());
        QApplication::processEvents();
        paint();
    });
    if (arguments.size() > 2 && !writeEvents(pane.shownEvents(), arguments.at(2))) {
        std::fprintf(stderr, "%s cannot be written\n", qPrintable(arguments.at(2)));
        return 1;
    }

    std::mt19937 random(1);
    std::vector<double> zooms;
    std::vector<double> pans;
    const double all = chart.scene().scale().pixelsPerDay();
    const int steps = static_cast<int>(std::log(timeline::TimeScale::mostPixelsPerDay / all) / std::log(1.2));
    for (int round = 0; round < 2 * steps; ++round) { // from all years down to single days and back, as a wheel does it
        const double factor = round < steps ? 1.2 : 1 / 1.2;
        zooms.push_back(milliseconds([&] {
            chart.zoomBy(factor, 300 + random() % 800);
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
    chart.fitAll();
    std::vector<double> walks;
    for (int round = 0; round < 100; ++round) {
        const auto& events = pane.shownEvents();
        const QString id = events.eventAt(static_cast<int>(random() % static_cast<unsigned>(events.rowCount()))).id;
        walks.push_back(milliseconds([&] {
            selection.setEvent(id);
            paint();
        }));
    }

    pane.setView(timeline::TimelinePane::View::Both);
    QApplication::processEvents();
    paint();
    const double firstWord = milliseconds([&] { filter.setWords(u"j"_s); });
    std::vector<double> filters;
    for (int round = 0; round < 40; ++round) {
        filters.push_back(milliseconds([&] {
            switch (round % 4) {
            case 0:
                filter.setWords(round % 8 == 0 ? u"jepang"_s : u"jepan"_s);
                break;
            case 1:
                filter.setKinds({domain::EventKind::Agreement, domain::EventKind::Exercise});
                break;
            case 2:
                filter.setTracks({u"japan-vietnam"_s});
                break;
            default:
                filter.clear();
            }
            table.viewport()->repaint();
            paint();
        }));
    }
    std::printf("%d events, pane of %d x %d pixels\n", count, image.width(), image.height());
    std::printf("%-34s %.1f ms\n", "open: model, layout, first frame", opened);
    report("zoom and paint", zooms);
    report("pan and paint", pans);
    report("choose an event and paint", walks);
    report("filter, table and chart, painted", filters);
    std::printf("%-34s %.1f ms\n", "first letter of a word filter", firstWord);
    return 0;
}
