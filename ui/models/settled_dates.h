#pragma once

#include "app/base/text_range.h"
#include "ui/models/collection.h"
#include "ui/models/event_desk.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <vector>

namespace linimasa::models {

/// The dates of articles that contradict themselves and that a person has decided on, as an event's or left aside: they need no
/// decision any more, whatever the text says.
class SettledDates : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it.
    SettledDates(const Collection& collection, const EventDesk& desk, QObject* parent = nullptr);

    /// Where they stand in the article's text, in text order.
    [[nodiscard]] std::vector<base::TextRange> of(ArticleId article) const { return m_dates.value(article); }
    [[nodiscard]] int countOf(ArticleId article) const;

Q_SIGNALS:
    /// Those of these articles are others now.
    void changed(const QList<qint64>& articles);

private:
    void collect();

    const Collection& m_collection;
    const EventDesk& m_desk;
    QHash<ArticleId, std::vector<base::TextRange>> m_dates;
};

} // namespace linimasa::models
