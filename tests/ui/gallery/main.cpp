// Shows the timeline and the inspector on sample events:
//   pane_gallery [--theme light|dark|sepia] [--many N] [--empty] [--event ID] [--entity ID] [--article ROW] [--view 0|1|2] [--width W] [--zoom FACTOR]
#include "tests/ui/support/sample_chronology.h"
#include "ui/inspector/inspector_pane.h"
#include "ui/timeline/chart_view.h"
#include "ui/timeline/timeline_pane.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QSplitter>
#include <QStyleFactory>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    QCommandLineParser arguments;
    for (const auto& name : {u"many"_s, u"event"_s, u"entity"_s, u"article"_s, u"view"_s, u"width"_s, u"height"_s,
                             u"words"_s, u"tab"_s, u"theme"_s, u"zoom"_s}) {
        arguments.addOption({name, {}, u"value"_s});
    }
    arguments.addOption({u"empty"_s, {}});
    arguments.process(application);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    linimasa::widgets::applyTheme(
        linimasa::widgets::themeFromName(arguments.value(u"theme"_s)).value_or(linimasa::widgets::Theme::Light));

    linimasa::models::Collection collection;
    linimasa::models::Selection selection;
    linimasa::models::EventFilter filter;
    if (arguments.isSet(u"many"_s)) {
        linimasa::support::fillWithMany(collection, arguments.value(u"many"_s).toInt());
    } else if (!arguments.isSet(u"empty"_s)) {
        linimasa::support::fillWithSamples(collection);
    }
    QSplitter window;
    window.setWindowTitle(u"Panes"_s);
    auto* timeline = new linimasa::timeline::TimelinePane(collection, selection, filter, linimasa::support::tracks());
    auto* inspector = new linimasa::inspector::InspectorPane(collection, selection);
    inspector->setTracks(linimasa::support::tracks());
    window.addWidget(timeline);
    window.addWidget(inspector);
    window.setStretchFactor(0, 1);
    window.resize(arguments.isSet(u"width"_s) ? arguments.value(u"width"_s).toInt() : 1400,
                  arguments.isSet(u"height"_s) ? arguments.value(u"height"_s).toInt() : 420);
    window.setSizes({window.width() - 340, 340});
    window.show();
    filter.setWords(arguments.value(u"words"_s));
    if (arguments.isSet(u"view"_s)) {
        timeline->setView(static_cast<linimasa::timeline::TimelinePane::View>(arguments.value(u"view"_s).toInt()));
    }
    if (arguments.isSet(u"article"_s)) {
        selection.setArticle(arguments.value(u"article"_s).toInt());
    }
    selection.setEvent(arguments.value(u"event"_s));
    selection.setEntity(arguments.value(u"entity"_s));
    if (arguments.isSet(u"zoom"_s)) {
        auto* chart = timeline->findChild<linimasa::timeline::ChartView*>();
        const int item = chart->scene().itemOfRow(chart->currentRow());
        chart->zoomBy(arguments.value(u"zoom"_s).toDouble(),
                      item < 0 ? chart->scene().plot().center().x() : chart->scene().rectOf(item).center().x());
    }
    inspector->setCurrentIndex(arguments.value(u"tab"_s).toInt());
    return QApplication::exec();
}
