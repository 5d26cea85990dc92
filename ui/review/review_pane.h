#pragma once

#include "app/domain/edtf.h"
#include "ui/models/collection.h"
#include "ui/models/event_desk.h"
#include "ui/models/review_queue.h"
#include "ui/models/selection.h"

#include <QWidget>

#include <functional>
#include <optional>

class QKeyEvent;
class QLabel;
class QListView;
class QScrollArea;
class QStackedWidget;

namespace linimasa::widgets {
class EmptyState;
}

namespace linimasa::review {

/// The queue of what waits for a decision, and the card of the one that is looked at with what can be done about it, each
/// by one key. It never blocks: everything else goes on beside it, and what is decided elsewhere leaves the queue.
class ReviewPane : public QWidget {
    Q_OBJECT

public:
    /// What it works with; all must outlive it.
    struct Place {
        models::ReviewQueue& queue;
        models::Collection& collection;
        models::Selection& selection;
        models::EventDesk& desk;
    };
    explicit ReviewPane(const Place& place, QWidget* parent = nullptr);

    /// Makes what an event's dates are settled with, or null when there is nothing to settle: its radio buttons, or when it has none
    /// its push buttons, are chosen by the keys 1, 2, 3 …
    using Choices = std::function<QWidget*(const domain::ChronologyEvent& event, QWidget* parent)>;
    void setChoices(Choices choices) { m_choices = std::move(choices); }

    /// The next (1) or previous (−1) one; from the last one on to the first.
    void step(int direction);
    [[nodiscard]] QListView& list() { return *m_list; }

    enum class Visit { Look, Go }; // the text follows; the reader goes there

Q_SIGNALS:
    void placeWanted(const linimasa::models::Place& place, linimasa::review::ReviewPane::Visit visit);
    void editRequested(const QString& event);
    /// An event is to be made of the sentence.
    void eventRequested(int row, linimasa::base::TextRange sentence);
    /// The reader knows when the article was published.
    void publishedEntered(qint64 article, const linimasa::domain::Edtf& date);
    /// The highlight is to be shown among the notes, to be put on other words or deleted.
    void highlightWanted(const QString& highlight);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeBody();
    void follow();
    void showCurrent();
    void showCount();
    void showCard();
    [[nodiscard]] QWidget* makeCard(int row);
    void addEvent(QWidget& card, const domain::ChronologyEvent& event);
    void addChoices(QWidget& card, const domain::ChronologyEvent& event);
    void addAnswers(QWidget& card, const domain::ChronologyEvent& event);
    void addTextConflict(QWidget& card, const models::ReviewItem& item);
    void addUndated(QWidget& card, const models::ReviewItem& item);
    void addUnplaced(QWidget& card, const models::ReviewItem& item);
    bool press(const QKeyEvent& key);
    bool choose(int number);
    /// What Enter does: edit the event, type the date, go to the place.
    void begin();
    void look(Visit visit);
    [[nodiscard]] std::optional<models::Place> placeOf(const models::ReviewItem& item) const;
    [[nodiscard]] std::optional<models::ReviewItem> current() const;

    Place m_place;
    Choices m_choices;
    std::optional<models::ReviewItem> m_current; // looked at before the queue changed
    int m_row = 0; // where it stood
    QLabel* m_count;
    QListView* m_list;
    QScrollArea* m_card;
    widgets::EmptyState* m_empty;
    QStackedWidget* m_pages;
};

} // namespace linimasa::review
