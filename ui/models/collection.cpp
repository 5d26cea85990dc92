#include "ui/models/collection.h"

#include <algorithm>
#include <utility>

namespace linimasa::models {

Collection::Collection(QObject* parent)
    : QObject(parent)
{
}

int Collection::rowOf(const QString& path) const
{
    const auto found = std::ranges::find(m_entries, path, &CollectionEntry::path);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

void Collection::append(const QStringList& paths)
{
    if (paths.isEmpty()) {
        return;
    }
    const int first = size();
    const int last = first + static_cast<int>(paths.size()) - 1;
    Q_EMIT aboutToAppend(first, last);
    for (const QString& path : paths) {
        m_entries.push_back({.path = path, .state = ReadingState::Waiting, .article = {}, .error = {}});
    }
    Q_EMIT appended(first, last);
}

void Collection::setText(int row, std::shared_ptr<const domain::AnalysedArticle> article)
{
    m_entries.at(static_cast<std::size_t>(row)).article = std::move(article);
    Q_EMIT entryChanged(row);
}

void Collection::setWaiting(int row)
{
    m_entries.at(static_cast<std::size_t>(row)).state = ReadingState::Waiting;
    Q_EMIT entryChanged(row);
}

void Collection::setArticle(int row, std::shared_ptr<const domain::AnalysedArticle> article)
{
    CollectionEntry& entry = m_entries.at(static_cast<std::size_t>(row));
    entry.state = ReadingState::Ready;
    entry.article = std::move(article);
    entry.error = {};
    Q_EMIT entryChanged(row);
}

void Collection::setError(int row, base::Error error)
{
    CollectionEntry& entry = m_entries.at(static_cast<std::size_t>(row));
    entry.state = ReadingState::Failed;
    entry.article.reset();
    entry.error = std::move(error);
    Q_EMIT entryChanged(row);
}

void Collection::remove(int row)
{
    Q_EMIT aboutToRemove(row);
    m_entries.erase(m_entries.begin() + row);
    Q_EMIT removed(row);
    // Evidences count rows: those of the removed article go, those behind it move up.
    domain::Chronology kept;
    for (domain::ChronologyEvent event : std::exchange(m_chronology, {})) {
        std::erase_if(event.evidences, [row](const domain::Evidence& e) { return e.article == row; });
        for (domain::Evidence& evidence : event.evidences) {
            evidence.article -= evidence.article > row ? 1 : 0;
        }
        if (!event.evidences.empty()) {
            kept.push_back(std::move(event));
        }
    }
    setChronology(std::move(kept));
}

void Collection::setChronology(domain::Chronology chronology)
{
    Q_EMIT chronologyAboutToChange();
    m_chronology = std::move(chronology);
    Q_EMIT chronologyChanged();
}

const domain::ChronologyEvent* Collection::event(const QString& id) const
{
    const auto found = std::ranges::find(m_chronology, id, &domain::ChronologyEvent::id);
    return found == m_chronology.end() ? nullptr : &*found;
}

const domain::Event* Collection::telling(const domain::Evidence& evidence) const
{
    if (evidence.article < 0 || evidence.article >= size()) {
        return nullptr;
    }
    const auto& article = entry(static_cast<int>(evidence.article)).article;
    const auto index = static_cast<std::size_t>(evidence.event);
    return article && index < article->analysis.events.size() ? &article->analysis.events[index] : nullptr;
}

} // namespace linimasa::models
