#include "tests/support/printing.h"
#include "tests/ui/support/sample_chronology.h"
#include "ui/timeline/chart_view.h"
#include "ui/timeline/density_strip.h"
#include "ui/timeline/lane_plan.h"
#include "ui/timeline/timeline_pane.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QTest>
#include <QToolButton>

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace Qt::StringLiterals;
using timeline::LaneGrouping;

namespace {

std::vector<domain::Party> parties()
{
    using domain::EntityType;
    using domain::Language;
    const auto party = [](const QString& id, const QString& name, const QString& country, EntityType type) {
        return domain::Party {
            .id = id, .type = type, .country = country, .names = {{Language::English, name}}, .shortName = {}};
    };
    std::vector<domain::Party> all {party(u"Q17"_s, u"Japan"_s, u"Q17"_s, EntityType::Country),
                                    party(u"Q881"_s, u"Vietnam"_s, u"Q881"_s, EntityType::Country),
                                    party(u"Q252"_s, u"Indonesia"_s, u"Q252"_s, EntityType::Country),
                                    party(u"Q7768"_s, u"Association"_s, u"Q7768"_s, EntityType::Org),
                                    party(u"Q7184"_s, u"NATO"_s, {}, EntityType::Org)};
    all[3].shortName = u"ASEAN"_s;
    return all;
}

QStringList namesOf(const std::vector<timeline::SceneLane>& lanes)
{
    QStringList names;
    for (const timeline::SceneLane& lane : lanes) {
        names << lane.name;
    }
    return names;
}

} // namespace

TEST_CASE("lanes by country leave out the country that all have in common")
{
    models::Collection collection;
    support::fillWithSamples(collection);
    const models::EventTableModel model(collection, models::TrackNames(support::tracks()), QLocale::c());
    const models::PartyNames names(parties());
    const timeline::LanePlan plan = timeline::planLanes(model, LaneGrouping::Country, names);
    CHECK(namesOf(plan.lanes) == QStringList {u"ASEAN"_s, u"Vietnam"_s, u"Indonesia"_s, u"NATO"_s});
    for (int row = 0; row < model.rowCount(); ++row) {
        const QStringList& of = model.eventAt(row).parties;
        const QString& lane = plan.lanes.at(std::size_t(plan.laneOfEvent.at(std::size_t(row)))).name;
        CHECK(lane == names.shortName(of.at(of.first() == u"Q17"_s ? 1 : 0)));
    }
}

TEST_CASE("events of several countries, of one alone and of none have lanes of their own, at the end")
{
    models::Collection collection;
    collection.append({u"a.txt"_s});
    const auto told = [](const QStringList& who) {
        return support::Telling {.sentence = who.join(u' '), .dateText = {}, .edtf = u"2021-01-01"_s, .parties = who};
    };
    const std::vector tellings {told({u"Q17"_s, u"Q881"_s}), told({u"Q17"_s, u"Q881"_s, u"Q252"_s}), told({u"Q17"_s}),
                                told({u"x-org-nobody"_s}), told({u"Q17"_s, u"Q252"_s})};
    collection.setArticle(0, support::article(u"t"_s, {}, domain::Language::English, {}, tellings, {}));
    domain::Chronology chronology;
    for (std::size_t i = 0; i < tellings.size(); ++i) {
        domain::ChronologyEvent event;
        event.id = QString::number(i);
        event.parties = tellings[i].parties;
        event.evidences = {support::evidence(collection, 0, int(i), u"o"_s)};
        chronology.push_back(event);
    }
    collection.setChronology(chronology);
    const models::EventTableModel model(collection, models::TrackNames(support::tracks()), QLocale::c());
    const timeline::LanePlan plan = timeline::planLanes(model, LaneGrouping::Country, models::PartyNames(parties()));
    CHECK(
        namesOf(plan.lanes)
        == QStringList {u"Indonesia"_s, u"Vietnam"_s, u"Several countries"_s, u"Japan alone"_s, u"No country named"_s});
    CHECK(plan.laneOfEvent == std::vector {1, 2, 3, 4, 0});
}

TEST_CASE("the pane shows lanes by track, kind or country, and remembers which")
{
    models::Collection collection;
    models::Selection selection;
    models::EventFilter filter;
    support::fillWithSamples(collection);
    timeline::TimelinePane pane(collection, selection, filter, support::tracks());
    pane.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    int asked = 0;
    pane.setParties([&asked] {
        ++asked;
        return parties();
    });
    pane.resize(1200, 360);
    pane.show();
    CHECK(namesOf(pane.chart().scene().lanes())
          == QStringList {u"Japan–ASEAN"_s, u"Japan–Vietnam"_s, u"Japan–others"_s});
    auto* button = pane.findChild<QToolButton*>(u"lanes"_s);
    REQUIRE(button != nullptr);
    button->menu()->actions().at(1)->trigger();
    CHECK(namesOf(pane.chart().scene().lanes()).contains(u"exercise"_s));
    CHECK(asked == 0);
    button->menu()->actions().at(2)->trigger();
    CHECK(namesOf(pane.chart().scene().lanes()) == QStringList {u"ASEAN"_s, u"Vietnam"_s, u"Indonesia"_s, u"NATO"_s});
    CHECK(button->text() == u"Lanes by country"_s);
    CHECK(asked == 1);

    // The filter hides lanes but changes no colour of those that stay.
    filter.setTracks({u"japan-vietnam"_s});
    REQUIRE(pane.chart().scene().lanes().size() == 1);
    CHECK(pane.chart().scene().lanes().front().strand == 1);

    timeline::TimelinePane later(collection, selection, filter, support::tracks());
    later.setParties(parties);
    CHECK(later.restoreState(pane.saveState()));
    CHECK(later.grouping() == LaneGrouping::Country);
    QByteArray broken = pane.saveState();
    broken.chop(1);
    CHECK_FALSE(later.restoreState(broken));
}

TEST_CASE("Shift with the arrows moves the chart as dragging does")
{
    models::Collection collection;
    models::Selection selection;
    models::EventFilter filter;
    support::fillWithSamples(collection);
    timeline::TimelinePane pane(collection, selection, filter, support::tracks());
    pane.resize(1200, 360);
    pane.show();
    auto* chart = pane.findChild<timeline::ChartView*>();
    const double before = chart->scene().scale().leftDay();
    QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(chart->scene().scale().leftDay() > before);
    CHECK(selection.chosenEvent().isEmpty());
    QTest::keyClick(chart, Qt::Key_Left, Qt::ShiftModifier);
    CHECK(std::abs(chart->scene().scale().leftDay() - before) < 1e-6);
}

TEST_CASE("a picture of the chart is what is seen, on white whatever the theme")
{
    models::Collection collection;
    models::Selection selection;
    models::EventFilter filter;
    support::fillWithSamples(collection);
    timeline::TimelinePane pane(collection, selection, filter, support::tracks());
    pane.resize(1200, 360);
    pane.show();
    const auto painted = [&pane] {
        const timeline::ChartPicture picture = pane.picture();
        QImage image(picture.size.toSize(), QImage::Format_RGB32);
        image.fill(Qt::black);
        QPainter painter(&image);
        picture.paint(painter);
        painter.end();
        return image;
    };
    const QImage light = painted();
    CHECK(light.pixelColor(1, 1).lightness() > 230);
    pane.setPalette(widgets::paletteOf(widgets::Theme::Dark));
    CHECK(painted() == light);
    filter.setTracks({u"japan-asean"_s});
    CHECK(painted() != light);
    pane.findChild<QAction*>(u"copyPicture"_s)->trigger();
    CHECK(QGuiApplication::clipboard()->image().width() == 2 * light.width());
}

TEST_CASE("dragging the frame of the strip moves the chart, dragging an edge zooms it, a double click shows all")
{
    models::Collection collection;
    models::Selection selection;
    models::EventFilter filter;
    support::fillWithMany(collection, 200);
    timeline::TimelinePane pane(collection, selection, filter, support::tracks());
    pane.resize(1200, 360);
    pane.show();
    auto* chart = pane.findChild<timeline::ChartView*>();
    auto* strip = pane.findChild<timeline::DensityStrip*>();
    REQUIRE(strip->width() > 100);
    const timeline::TimeScale all = chart->scene().scale();
    chart->zoomBy(4, chart->scene().plot().center().x());
    const timeline::TimeScale zoomed = chart->scene().scale();

    const QPoint middle = strip->frame().center().toPoint();
    QTest::mousePress(strip, Qt::LeftButton, {}, middle);
    CHECK(chart->scene().scale() == zoomed); // taking hold of it moves nothing
    QTest::mouseMove(strip, middle + QPoint(20, 0));
    QTest::mouseRelease(strip, Qt::LeftButton, {}, middle + QPoint(20, 0));
    CHECK(chart->scene().scale().pixelsPerDay() == zoomed.pixelsPerDay());
    CHECK(chart->scene().scale().leftDay() > zoomed.leftDay());

    const timeline::TimeScale moved = chart->scene().scale();
    const QPoint edge(static_cast<int>(strip->frame().right()), middle.y());
    QTest::mousePress(strip, Qt::LeftButton, {}, edge);
    QTest::mouseMove(strip, edge - QPoint(15, 0));
    QTest::mouseRelease(strip, Qt::LeftButton, {}, edge - QPoint(15, 0));
    CHECK(chart->scene().scale().pixelsPerDay() > moved.pixelsPerDay());
    CHECK(std::abs(chart->scene().scale().leftDay() - moved.leftDay()) < 1);

    QTest::mouseDClick(strip, Qt::LeftButton, {}, middle);
    CHECK(QTest::qWaitFor([&] { return chart->scene().scale() == all; }));
}
