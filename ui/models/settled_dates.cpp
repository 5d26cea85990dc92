#include "ui/models/settled_dates.h"

#include <algorithm>
#include <utility>

namespace linimasa::models {

SettledDates::SettledDates(const Collection& collection, const EventDesk& desk, QObject* parent)
    : QObject(parent)
    , m_collection(collection)
    , m_desk(desk)
{
    connect(&desk, &EventDesk::reviewed, this, &SettledDates::collect);
    collect();
}

int SettledDates::countOf(ArticleId article) const
{
    const auto found = m_dates.constFind(article);
    return found == m_dates.cend() ? 0 : static_cast<int>(found->size());
}

void SettledDates::collect()
{
    QHash<ArticleId, std::vector<base::TextRange>> dates;
    for (const domain::ChronologyEvent& event : m_collection.chronology()) {
        if (event.review == domain::DecisionStatus::Suggested || event.conflict) {
            continue;
        }
        for (const domain::Evidence& evidence : event.evidences) {
            if (!evidence.isDecided || !evidence.dateRange) {
                continue;
            }
            // What a person made of a passage says of its date only that there were several to choose from.
            const domain::EventDecision* made = evidence.conflict ? nullptr : m_desk.decisionOn(event.id);
            const bool hadChoice = made != nullptr && made->passages.size() == 1 && made->readings.size() > 1;
            if (evidence.conflict || hadChoice) {
                dates[evidence.article].push_back(*evidence.dateRange);
            }
        }
    }
    QList<qint64> others;
    for (auto it = dates.begin(); it != dates.end(); ++it) {
        std::ranges::sort(it.value());
        it.value().erase(std::ranges::unique(it.value()).begin(), it.value().end());
        if (m_dates.value(it.key()) != it.value()) {
            others.push_back(it.key());
        }
    }
    for (auto it = m_dates.cbegin(); it != m_dates.cend(); ++it) {
        if (!dates.contains(it.key())) {
            others.push_back(it.key());
        }
    }
    m_dates = std::move(dates);
    if (!others.isEmpty()) {
        Q_EMIT changed(others);
    }
}

} // namespace linimasa::models
