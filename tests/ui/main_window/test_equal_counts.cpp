// What is in the table is on the chart and in every export, whatever the filter.

#include "tests/support/printing.h"
#include "tests/ui/support/sample_chronology.h"
#include "ui/timeline/chart_view.h"
#include "ui/timeline/event_table.h"
#include "ui/timeline/timeline_pane.h"
#include "ui/window_exports.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>

#include <optional>
#include <random>

using namespace linimasa;
using namespace Qt::StringLiterals;
using domain::DecisionStatus;
using timeline::LaneGrouping;

namespace {

constexpr int filters = 50;
constexpr int events = 700;

/// Events of all kinds, tracks and statuses, some of them rejected.
void fill(models::Collection& collection)
{
    support::fillWithMany(collection, events);
    domain::Chronology chronology = collection.chronology();
    std::mt19937 random(11);
    for (domain::ChronologyEvent& event : chronology) {
        event.review = static_cast<DecisionStatus>(random() % 3);
    }
    collection.setChronology(std::move(chronology));
}

/// Any of the filter's parts, each as often set as not.
void choose(models::EventFilter& filter, std::mt19937& random)
{
    const auto any = [&](const auto& all) {
        QSet<typename std::decay_t<decltype(all)>::value_type> chosen;
        for (const auto& one : all) {
            if (random() % 2 == 0) {
                chosen.insert(one);
            }
        }
        return chosen;
    };
    filter.clear();
    if (random() % 2 == 0) {
        filter.setTracks(any(QStringList {u"japan-asean"_s, u"japan-vietnam"_s, u"other"_s}));
    }
    if (random() % 2 == 0) {
        filter.setKinds(any(QList {domain::EventKind::Agreement, domain::EventKind::Exercise, domain::EventKind::Aid,
                                   domain::EventKind::Other}));
    }
    if (random() % 2 == 0) {
        filter.setReviews(any(QList {DecisionStatus::Suggested, DecisionStatus::Confirmed, DecisionStatus::Rejected}));
    }
    if (random() % 2 == 0) {
        const QStringList words {u"jepang"_s, u"thoa thuan"_s, u"asean"_s, u"exercise 1"_s,
                                 u"nothing has these words"_s};
        filter.setWords(words.at(static_cast<qsizetype>(random() % static_cast<std::size_t>(words.size()))));
    }
    filter.setConflictsOnly(random() % 4 == 0);
}

qsizetype marksOn(const timeline::ChartScene& scene)
{
    QSet<int> rows;
    qsizetype marks = 0;
    for (const timeline::LaneItem& item : scene.items()) {
        for (int member = 0; member < item.memberCount; ++member) {
            rows.insert(scene.markOf(item, member).row);
        }
        marks += item.memberCount;
    }
    CHECK(rows.size() == marks); // each once
    return marks;
}

} // namespace

TEST_CASE("rows in the table are marks on the chart and events in the exports, over fifty filters")
{
    models::Collection collection;
    models::Selection selection;
    models::EventFilter filter;
    const std::vector<domain::Track> tracks = support::tracks();
    fill(collection);
    timeline::TimelinePane pane(collection, selection, filter, tracks);
    pane.resize(1100, 420);
    pane.show();
    ui::WindowExports exports({.collection = &collection,
                               .selection = &selection,
                               .filter = &filter,
                               .shown = &pane.shownEvents(),
                               .tracks = &tracks},
                              [] { return QDateTime(QDate(2025, 6, 2), QTime(0, 0), QTimeZone::UTC); });
    const QTemporaryDir folder;
    const auto written = [&](const QString& scope, const QString& format) {
        const QString path = folder.filePath(format);
        std::optional<base::Result<void>> outcome;
        exports.write({.content = dialogs::ExportContent::Chronology, .scope = scope, .format = format}, path,
                      dialogs::ExistingFile::Replace, [&](const base::Result<void>& made) { outcome = made; });
        REQUIRE(QTest::qWaitFor([&] { return outcome.has_value(); }, 60000));
        REQUIRE(outcome->has_value());
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };

    std::mt19937 random(3);
    int kept = 0;
    for (int round = 0; round < filters; ++round) {
        choose(filter, random);
        INFO("filter " << round);
        const qsizetype rows = pane.findChild<timeline::EventTable*>()->model()->rowCount();
        CHECK(rows == pane.shownIds().size());
        for (const auto grouping : {LaneGrouping::Track, LaneGrouping::Kind, LaneGrouping::Country}) {
            pane.setGrouping(grouping);
            CHECK(marksOn(pane.chart().scene()) == rows);
        }
        pane.findChild<timeline::ChartView*>()->zoomBy(round % 2 == 0 ? 3 : 0.5, 300);
        CHECK(marksOn(pane.chart().scene()) == rows);

        const QString scope = filter.isActive() ? u"filter"_s : u"all"_s;
        kept += filter.isActive() ? 1 : 0;
        const QJsonObject json = QJsonDocument::fromJson(written(scope, u"json"_s)).object();
        CHECK(json.value("events"_L1).toArray().size() == rows);
        CHECK(written(scope, u"md"_s).count("<!-- ev:") == rows);
        CHECK(written(scope, u"svg"_s).count("role=\"listitem\"") == rows);
        const auto offered = exports.scopes(dialogs::ExportContent::Chronology);
        CHECK(offered.front().id == scope);
        CHECK(offered.front().count == rows);
        CHECK(exports.preview({.content = dialogs::ExportContent::Chronology, .scope = scope, .format = u"csv"_s}).count
              == rows);
    }
    CHECK(kept > filters / 2);
}
