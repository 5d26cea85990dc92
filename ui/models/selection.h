#pragma once

#include "app/base/text_range.h"

#include <QObject>
#include <QString>

#include <vector>

namespace linimasa::models {

/// A place in an article's text. Row -1: nowhere.
struct Place {
    int row = -1;
    base::TextRange range;

    bool operator==(const Place&) const = default;
};

/// What is chosen: the one thing all panes follow. A pane that is clicked sets it; every pane that shows it listens.
/// Places that were jumped to are kept, so that one can go back.
class Selection : public QObject {
    Q_OBJECT

public:
    explicit Selection(QObject* parent = nullptr);

    /// Row of the open article in the collection; -1 when none is.
    [[nodiscard]] int article() const { return m_article; }
    /// Id of the chosen event of the chronology; empty when none is.
    [[nodiscard]] const QString& chosenEvent() const { return m_event; }
    /// Id of the chosen entity; empty when none is.
    [[nodiscard]] const QString& entity() const { return m_entity; }

    void setArticle(int row);
    void setEvent(const QString& id);
    void setEntity(const QString& id);
    /// Opens the article at the passage and asks the reader to flash it. The place left is kept for goBack().
    void showPassage(const Place& place);
    /// The reader tells where it is, so that going back returns to it.
    void setReadingPosition(qsizetype position) { m_position = position; }

    [[nodiscard]] bool canGoBack() const { return m_current > 0; }
    [[nodiscard]] bool canGoForward() const { return m_current + 1 < m_history.size(); }
    void goBack();
    void goForward();
    /// Rows behind a removed one move up.
    void forgetArticle(int row);

Q_SIGNALS:
    void articleChanged(int row);
    void eventChanged(const QString& id);
    void entityChanged(const QString& id);
    void passageRequested(const linimasa::models::Place& place);
    void historyChanged();

private:
    void visit(const Place& place);
    void goTo(std::size_t index);
    void open(const Place& place);

    int m_article = -1;
    qsizetype m_position = 0;
    QString m_event;
    QString m_entity;
    std::vector<Place> m_history;
    std::size_t m_current = 0;
};

} // namespace linimasa::models
