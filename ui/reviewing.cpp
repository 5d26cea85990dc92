#include "ui/reviewing.h"

#include "ui/actions.h"
#include "ui/deciding.h"
#include "ui/inspector/date_choices.h"
#include "ui/models/review_queue.h"
#include "ui/review/review_pane.h"
#include "ui/status_line.h"

#include <QListView>
#include <QLocale>

namespace linimasa::ui {

using review::ReviewPane;

Reviewing::Reviewing(const Place& place, QWidget* window)
    : QObject(window)
    , m_place(place)
    , m_window(window)
    , m_queue(new models::ReviewQueue(place.collection, place.annotations, place.articles, this))
{
    place.actions.on(Act::OpenReview, this, [this] {
        Q_EMIT paneWanted();
        pane()->list().setFocus(Qt::ShortcutFocusReason);
        if (!pane()->list().currentIndex().isValid()) {
            pane()->step(1);
        }
    });
    connect(m_queue, &models::ReviewQueue::changed, this, &Reviewing::showCount);
    showCount();
}

Reviewing::~Reviewing() = default;

ReviewPane* Reviewing::pane()
{
    if (m_pane != nullptr) {
        return m_pane;
    }
    m_pane = new ReviewPane({.queue = *m_queue,
                             .collection = m_place.collection,
                             .selection = m_place.selection,
                             .desk = m_place.deciding.desk()},
                            m_window);
    m_pane->setChoices([this](const domain::ChronologyEvent& event, QWidget* parent) {
        return inspector::makeDateChoices(m_place.deciding.desk(), m_place.collection, event, parent);
    });
    connect(m_pane, &ReviewPane::placeWanted, this, [this](const models::Place& place, ReviewPane::Visit visit) {
        if (visit == ReviewPane::Visit::Go) {
            Q_EMIT goWanted(place);
        } else {
            Q_EMIT lookWanted(place);
        }
    });
    connect(m_pane, &ReviewPane::editRequested, &m_place.deciding, &Deciding::edit);
    connect(m_pane, &ReviewPane::eventRequested, this, [this](int row, base::TextRange sentence) {
        Q_EMIT lookWanted({.row = row, .range = sentence});
        m_place.selection.setArticle(row);
        m_place.deciding.makeEvent(sentence);
    });
    connect(m_pane, &ReviewPane::publishedEntered, this, &Reviewing::publishedEntered);
    connect(m_pane, &ReviewPane::highlightWanted, this, &Reviewing::highlightWanted);
    return m_pane;
}

QString Reviewing::title() const
{
    const int conflicts = m_queue->conflicts();
    return conflicts == 0 ? tr("Review") : tr("Review %1", "with a count").arg(QLocale().toString(conflicts));
}

void Reviewing::showCount()
{
    m_place.status.setDatesToDecide(m_queue->conflicts());
    m_place.actions[Act::OpenReview]->setText(
        m_queue->conflicts() == 0 ? tr("&Review")
                                  : tr("&Review %1", "with a count").arg(QLocale().toString(m_queue->conflicts())));
    m_place.actions[Act::OpenReview]->setIconText(title());
    Q_EMIT titleChanged(title());
}

} // namespace linimasa::ui
