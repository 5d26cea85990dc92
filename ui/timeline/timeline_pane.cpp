#include "ui/timeline/timeline_pane.h"

#include "ui/timeline/density_strip.h"
#include "ui/timeline/event_table.h"
#include "ui/timeline/filter_bar.h"
#include "ui/timeline/timeline_words.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/mnemonic.h"

#include <QActionGroup>
#include <QButtonGroup>
#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QProgressBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace linimasa::timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr int refreshInterval = 40; // milliseconds
constexpr int sideBySideFrom = 620; // pixels
constexpr quint32 stateMark = 0x4c54'4c02; // "LTL", version 2
constexpr quint32 stateMarkBefore = 0x4c54'4c01; // without the lanes

} // namespace

TimelinePane::TimelinePane(models::Collection& collection, models::Selection& selection, models::EventFilter& filter,
                           std::vector<domain::Track> tracks, QWidget* parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_selection(selection)
    , m_model(collection, models::TrackNames(std::move(tracks), models::languageOf(locale())), locale())
    , m_events(m_model, filter)
    , m_collection(collection)
    , m_refresh(new QTimer(this))
    , m_progress(new QProgressBar(this))
    , m_count(new QLabel(this))
    , m_viewButtons(new QButtonGroup(this))
    , m_groupings(new QActionGroup(this))
    , m_table(new EventTable(m_events, selection, this))
    , m_chart(new ChartView(m_events, selection, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_empty(new widgets::EmptyState(this))
    , m_pages(new QStackedWidget(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(3);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setAccessibleName(tr("Articles read"));
    layout->addWidget(m_progress);
    QWidget* header = makeHeader();
    m_filterBar = new FilterBar(filter, m_model.trackNames(), this);
    layout->addWidget(header);
    layout->addWidget(m_filterBar);
    orderTabs(*header, *m_filterBar);
    layout->addWidget(m_pages, 1);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_chart);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(m_empty);
    setFocusProxy(m_table);
    setView(View::Both);

    connect(m_empty, &widgets::EmptyState::actionChosen, &filter, &models::EventFilter::clear);
    connect(&m_events, &QAbstractItemModel::modelReset, this, &TimelinePane::showCount);
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(refreshInterval);
    connect(m_refresh, &QTimer::timeout, this, &TimelinePane::showCount);
    const auto refresh = [this] {
        if (!m_refresh->isActive()) {
            m_refresh->start();
        }
    };
    connect(&collection, &models::Collection::entryChanged, this, refresh);
    connect(&collection, &models::Collection::appended, this, refresh);
    connect(&collection, &models::Collection::removed, this, refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TimelinePane::choiceChanged);
    connect(&m_events, &QAbstractItemModel::modelReset, this, &TimelinePane::choiceChanged);
    connect(m_table, &EventTable::passageDropped, this, &TimelinePane::passageDropped);
    connect(m_chart, &ChartView::passageDropped, this, &TimelinePane::passageDropped);
    showCount();
}

QWidget* TimelinePane::makeHeader()
{
    auto* header = new QWidget(this);
    auto* layout = new QHBoxLayout(header);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_count->setObjectName(u"count"_s);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_count, 3);
    auto* strip = new DensityStrip(*m_chart, header);
    layout->addWidget(strip, 2);
    const auto addButton = [&](const QString& text, View view) {
        auto* button = new QToolButton(header);
        button->setText(text);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_viewButtons->addButton(button, static_cast<int>(view));
        layout->addWidget(button);
    };
    layout->addSpacing(8);
    addButton(tr("Table"), View::Table);
    addButton(tr("Chart"), View::Chart);
    addButton(tr("Both"), View::Both);
    layout->addSpacing(8);
    m_laneButton = makeLaneButton(header);
    layout->addWidget(m_laneButton);
    auto* fit = new QToolButton(header);
    fit->setObjectName(u"fit"_s);
    fit->setText(u"⤢"_s);
    fit->setAutoRaise(true);
    fit->setFocusPolicy(Qt::TabFocus);
    fit->setToolTip(tr("Show all events in the chart (0)"));
    fit->setAccessibleName(tr("Show all events"));
    layout->addWidget(fit);
    connect(m_viewButtons, &QButtonGroup::idClicked, this, [this](int id) { setView(static_cast<View>(id)); });
    connect(fit, &QToolButton::clicked, m_chart, &ChartView::fitAll);
    return header;
}

QToolButton* TimelinePane::makeLaneButton(QWidget* header)
{
    auto* button = new QToolButton(header);
    button->setObjectName(u"lanes"_s);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("What the lanes of the chart stand for, and pictures of it"));
    auto* menu = new QMenu(button);
    const auto add = [&](const QString& text, LaneGrouping grouping) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(static_cast<int>(grouping));
        m_groupings->addAction(action);
    };
    add(tr("Lanes by &track"), LaneGrouping::Track);
    add(tr("Lanes by &kind"), LaneGrouping::Kind);
    add(tr("Lanes by &country"), LaneGrouping::Country);
    addPictureActions(*menu);
    button->setMenu(menu);
    m_groupings->actions().constFirst()->setChecked(true);
    button->setText(tr("Lanes by track"));
    connect(m_groupings, &QActionGroup::triggered, this,
            [this](QAction* action) { setGrouping(static_cast<LaneGrouping>(action->data().toInt())); });
    return button;
}

void TimelinePane::addPictureActions(QMenu& menu)
{
    menu.addSeparator();
    QAction* save = menu.addAction(tr("&Save Picture of the Chart…"));
    save->setObjectName(u"savePicture"_s);
    connect(save, &QAction::triggered, this, &TimelinePane::pictureWanted);
    QAction* copy = menu.addAction(tr("C&opy Picture of the Chart"));
    copy->setObjectName(u"copyPicture"_s);
    connect(copy, &QAction::triggered, this, [this] {
        const ChartPicture drawing = picture();
        QImage image((drawing.size * 2).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(2, 2);
        drawing.paint(painter);
        painter.end();
        QGuiApplication::clipboard()->setImage(image);
    });
}

ChartPicture TimelinePane::picture() const
{
    return m_chart->picture(m_count->text());
}

void TimelinePane::setTracks(std::vector<domain::Track> tracks)
{
    m_model.setTrackNames(models::TrackNames(std::move(tracks), models::languageOf(locale())));
    m_filterBar->setTracks(m_model.trackNames());
}

LaneGrouping TimelinePane::grouping() const
{
    return m_chart->grouping();
}

void TimelinePane::setGrouping(LaneGrouping grouping)
{
    if (grouping == LaneGrouping::Country && m_partyNames.parties().empty() && m_parties) {
        m_partyNames = models::PartyNames(m_parties(), models::languageOf(locale()));
    }
    QAction* action = m_groupings->actions().at(static_cast<int>(grouping));
    action->setChecked(true);
    m_laneButton->setText(widgets::withoutMnemonic(action->text()));
    m_chart->setGrouping(grouping, m_partyNames);
}

void TimelinePane::orderTabs(const QWidget& header, const FilterBar& bar)
{
    QList<QWidget*> order;
    for (QToolButton* button : header.findChildren<QToolButton*>()) {
        order << button;
    }
    order << bar.controls() << m_table << m_chart;
    for (qsizetype i = 1; i < order.size(); ++i) {
        setTabOrder(order[i - 1], order[i]);
    }
}

void TimelinePane::setView(View view)
{
    m_view = view;
    m_table->setVisible(view != View::Chart);
    m_chart->setVisible(view != View::Table);
    m_laneButton->setEnabled(view != View::Table);
    m_viewButtons->button(static_cast<int>(view))->setChecked(true);
    QWidget* first = view == View::Chart ? static_cast<QWidget*>(m_chart) : m_table;
    setFocusProxy(first);
}

QStringList TimelinePane::chosenEvents() const
{
    const QStringList chosen = m_view == View::Chart ? QStringList() : m_table->chosenEvents();
    const QString& one = m_selection.chosenEvent();
    return !chosen.isEmpty() || one.isEmpty() ? chosen : QStringList {one};
}

void TimelinePane::setRowActions(const QList<QAction*>& actions)
{
    for (QWidget* view : std::initializer_list<QWidget*> {m_table, m_chart}) {
        view->addActions(actions);
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
}

QStringList TimelinePane::shownIds() const
{
    QStringList ids;
    for (int row = 0; row < m_events.rowCount(); ++row) {
        ids << m_events.eventAt(row).id;
    }
    return ids;
}

void TimelinePane::showProgress()
{
    const int waiting = m_collection.tally().waiting;
    // The line keeps its room, so that nothing moves when it comes and goes.
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_progress->setSizePolicy(policy);
    m_progress->setVisible(waiting > 0);
    m_progress->setRange(0, std::max(1, m_collection.size()));
    m_progress->setValue(m_collection.size() - waiting);
}

void TimelinePane::showCount()
{
    showProgress();
    m_count->setText(countInWords(m_events, m_filter));
    m_count->setToolTip(m_count->text());
    if (m_events.rowCount() > 0) {
        m_pages->setCurrentWidget(m_splitter);
        return;
    }
    const EmptyReason reason = whyEmpty(m_events, m_filter);
    m_empty->setMessage(reason.title, reason.detail, reason.byFilter ? tr("Clear filter") : QString());
    m_pages->setCurrentWidget(m_empty);
}

void TimelinePane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Side by side in a narrow, high pane neither would show more than a few letters.
    const bool isNarrow = width() < sideBySideFrom && height() > width() / 2;
    m_splitter->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
}

QByteArray TimelinePane::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_6);
    stream << stateMark << static_cast<qint32>(m_view) << m_splitter->saveState() << static_cast<qint32>(grouping());
    return state;
}

bool TimelinePane::restoreState(const QByteArray& state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_6);
    quint32 mark = 0;
    qint32 view = -1;
    qint32 lanes = 0;
    QByteArray splitter;
    stream >> mark >> view >> splitter;
    if (mark == stateMark) {
        stream >> lanes;
    }
    const bool isKnown = mark == stateMark || mark == stateMarkBefore;
    const bool isWithin = view >= 0 && view <= static_cast<int>(View::Both) && lanes >= 0
        && lanes <= static_cast<int>(LaneGrouping::Country);
    if (stream.status() != QDataStream::Ok || !isKnown || !isWithin) {
        return false;
    }
    setView(static_cast<View>(view));
    setGrouping(static_cast<LaneGrouping>(lanes));
    return m_splitter->restoreState(splitter);
}

} // namespace linimasa::timeline
