#include "ui/timeline/filter_bar.h"

#include "ui/models/event_words.h"
#include "ui/models/listed.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace linimasa::timeline {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array allKinds = {
    domain::EventKind::Agreement,   domain::EventKind::Meeting, domain::EventKind::Exercise,
    domain::EventKind::Partnership, domain::EventKind::Aid,     domain::EventKind::CapacityBuilding,
    domain::EventKind::Statement,   domain::EventKind::Plan,    domain::EventKind::Incident,
    domain::EventKind::Other,
};

QToolButton* toggle(QWidget* parent, const QString& text)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

FilterBar::FilterBar(models::EventFilter& filter, const models::TrackNames& names, QWidget* parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_lines(new QHBoxLayout(this))
    , m_trackLine(new QHBoxLayout)
    , m_wordLine(new QHBoxLayout)
    , m_kindButton(toggle(this, tr("All kinds")))
    , m_reviewButton(toggle(this, tr("Suggested and confirmed")))
    , m_words(new QLineEdit(this))
    , m_conflicts(toggle(this, tr("⚠ Conflicts only")))
    , m_clear(toggle(this, tr("Clear")))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    for (QBoxLayout* line : {m_lines, m_trackLine, m_wordLine}) {
        line->setSpacing(4);
    }
    m_lines->addLayout(m_trackLine);
    m_lines->addLayout(m_wordLine, 1);
    addTracks(names);
    addKinds();
    m_wordLine->addWidget(m_kindButton);
    addReviews();
    m_wordLine->addWidget(m_reviewButton);

    m_words->setObjectName(u"words"_s);
    m_words->setPlaceholderText(tr("Words in title or sentence"));
    m_words->setAccessibleName(tr("Filter events by words"));
    m_words->setClearButtonEnabled(true);
    m_words->setMinimumWidth(110);
    m_words->setMaximumWidth(320);
    m_wordLine->addWidget(m_words, 1);

    m_conflicts->setObjectName(u"conflicts"_s);
    m_conflicts->setToolTip(tr("Show only events whose sources or weekday disagree about the date"));
    m_wordLine->addWidget(m_conflicts);
    m_clear->setObjectName(u"clear"_s);
    m_clear->setCheckable(false);
    m_clear->setToolTip(tr("Show all events again"));
    m_wordLine->addWidget(m_clear);
    m_wordLine->addStretch();

    connect(m_words, &QLineEdit::textChanged, &filter, &models::EventFilter::setWords);
    connect(m_conflicts, &QToolButton::toggled, &filter, &models::EventFilter::setConflictsOnly);
    connect(m_clear, &QToolButton::clicked, &filter, &models::EventFilter::clear);
    connect(&filter, &models::EventFilter::changed, this, &FilterBar::showFilter);
    drawIcons();
    showFilter();
}

void FilterBar::addTracks(const models::TrackNames& names)
{
    for (const QString& id : names.ids()) {
        QToolButton* button = toggle(this, names.name(id));
        button->setObjectName(u"track-"_s + id);
        button->setToolTip(tr("Show only %1 (several may be chosen)").arg(names.name(id)));
        m_tracks.insert(id, button);
        m_trackLine->addWidget(button);
        connect(button, &QToolButton::toggled, this, [this, id](bool chosen) { chooseTrack(id, chosen); });
    }
}

void FilterBar::setTracks(const models::TrackNames& names)
{
    qDeleteAll(m_tracks);
    m_tracks.clear();
    addTracks(names);
    const QStringList& known = names.ids();
    QSet<QString> tracks = m_filter.tracks();
    tracks.intersect(QSet<QString>(known.begin(), known.end()));
    m_filter.setTracks(tracks);
    showFilter();
}

void FilterBar::addKinds()
{
    auto* menu = new QMenu(m_kindButton);
    for (const domain::EventKind kind : allKinds) {
        QAction* action = menu->addAction(models::kindWord(kind));
        action->setCheckable(true);
        m_kinds.insert(kind, action);
        connect(action, &QAction::toggled, this, [this, kind](bool chosen) { chooseKind(kind, chosen); });
    }
    addLegend(*menu);
    m_kindButton->setObjectName(u"kinds"_s);
    m_kindButton->setCheckable(false);
    m_kindButton->setMenu(menu);
    m_kindButton->setPopupMode(QToolButton::InstantPopup);
    m_kindButton->setToolTip(tr("Show only some kinds of event"));
}

void FilterBar::addLegend(QMenu& menu)
{
    menu.addSection(tr("How marks look"));
    const auto explain = [&](const QString& text, MarkStyle style) {
        QAction* action = menu.addAction(text);
        action->setEnabled(false);
        m_legend.emplace_back(action, style);
    };
    using domain::EventStatus;
    using domain::EventTheme;
    explain(tr("full, with a seal: confirmed by you"), {.review = domain::DecisionStatus::Confirmed});
    explain(tr("tinted, dashed outline: suggested by the machine"), {});
    explain(tr("outline: background, not a cyber matter itself"), {.theme = EventTheme::Context});
    explain(tr("dotted outline: planned or postponed"), {.status = EventStatus::Planned});
    explain(tr("struck through: denied"), {.status = EventStatus::Denied});
}

void FilterBar::addReviews()
{
    auto* menu = new QMenu(m_reviewButton);
    for (const auto review :
         {domain::DecisionStatus::Suggested, domain::DecisionStatus::Confirmed, domain::DecisionStatus::Rejected}) {
        QAction* action = menu->addAction(models::reviewWord(review));
        action->setCheckable(true);
        m_reviews.insert(review, action);
        connect(action, &QAction::toggled, this, [this, review](bool chosen) { chooseReview(review, chosen); });
    }
    m_reviewButton->setObjectName(u"reviews"_s);
    m_reviewButton->setCheckable(false);
    m_reviewButton->setMenu(menu);
    m_reviewButton->setPopupMode(QToolButton::InstantPopup);
    m_reviewButton->setToolTip(tr("Show only what you have confirmed, what is only suggested, or what you rejected"));
}

void FilterBar::chooseReview(domain::DecisionStatus review, bool chosen)
{
    QSet<domain::DecisionStatus> reviews = m_filter.reviews();
    chosen ? void(reviews.insert(review)) : void(reviews.remove(review));
    m_filter.setReviews(reviews);
}

void FilterBar::chooseTrack(const QString& id, bool chosen)
{
    QSet<QString> tracks = m_filter.tracks();
    chosen ? void(tracks.insert(id)) : void(tracks.remove(id));
    m_filter.setTracks(tracks);
}

void FilterBar::chooseKind(domain::EventKind kind, bool chosen)
{
    QSet<domain::EventKind> kinds = m_filter.kinds();
    chosen ? void(kinds.insert(kind)) : void(kinds.remove(kind));
    m_filter.setKinds(kinds);
}

void FilterBar::showFilter()
{
    for (const auto& [id, button] : m_tracks.asKeyValueRange()) {
        button->setChecked(m_filter.tracks().contains(id));
    }
    QStringList chosen;
    for (const auto& [kind, action] : m_kinds.asKeyValueRange()) {
        action->setChecked(m_filter.kinds().contains(kind));
        if (action->isChecked()) {
            chosen << action->text();
        }
    }
    chosen.sort();
    m_kindButton->setText(chosen.isEmpty()        ? tr("All kinds")
                              : chosen.size() < 3 ? models::listed(chosen)
                                                  : tr("%1 kinds").arg(chosen.size()));
    QStringList said;
    for (const auto review :
         {domain::DecisionStatus::Suggested, domain::DecisionStatus::Confirmed, domain::DecisionStatus::Rejected}) {
        QAction* action = m_reviews.value(review);
        action->setChecked(m_filter.reviews().contains(review));
        if (action->isChecked()) {
            said << action->text();
        }
    }
    m_reviewButton->setText(said.isEmpty() ? tr("○ ● All but rejected") : models::listed(said));
    // The box keeps the spaces being typed; only another text replaces it.
    if (m_words->text().simplified() != m_filter.words()) {
        m_words->setText(m_filter.words());
    }
    m_conflicts->setChecked(m_filter.conflictsOnly());
    m_clear->setVisible(m_filter.isActive());
}

void FilterBar::drawIcons()
{
    for (const auto& [kind, action] : m_kinds.asKeyValueRange()) {
        action->setIcon(markIcon({.kind = kind}, palette()));
    }
    for (const auto& [action, style] : m_legend) {
        // A disabled entry greys its icon; a legend must show it as it is.
        QIcon icon = markIcon(style, palette());
        icon.addPixmap(icon.pixmap(18), QIcon::Disabled);
        action->setIcon(icon);
    }
}

QList<QWidget*> FilterBar::controls() const
{
    QList<QWidget*> controls;
    for (const QBoxLayout* line : {m_trackLine, m_wordLine}) {
        for (int i = 0; i < line->count(); ++i) {
            if (QWidget* control = line->itemAt(i)->widget()) {
                controls << control;
            }
        }
    }
    return controls;
}

QSize FilterBar::minimumSizeHint() const
{
    const QSize tracks = m_trackLine->minimumSize();
    const QSize words = m_wordLine->minimumSize();
    return {std::max(tracks.width(), words.width()), m_lines->minimumSize().height()};
}

void FilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int wanted = m_trackLine->minimumSize().width() + m_lines->spacing() + m_wordLine->minimumSize().width();
    const bool isNarrow = width() < wanted;
    m_lines->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_trackLine->setAlignment(isNarrow ? Qt::AlignLeft : Qt::Alignment());
}

void FilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        drawIcons();
    }
    QWidget::changeEvent(event);
}

} // namespace linimasa::timeline
