#include "ui/models/collection.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace linimasa::models {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype articlesAtHand = 16; // the open one and those around it; a long one may take some megabytes

} // namespace

Collection::Collection(QObject* parent)
    : QObject(parent)
    , m_held(std::numeric_limits<qsizetype>::max())
{
}

void Collection::setSource(ArticleSource* source)
{
    m_source = source;
    m_held.setMaxCost(source == nullptr ? std::numeric_limits<qsizetype>::max() : articlesAtHand);
}

void Collection::index() const
{
    for (; m_indexed < m_entries.size(); ++m_indexed) {
        const CollectionEntry& entry = m_entries[m_indexed];
        m_rowsById.insert(entry.id, static_cast<int>(m_indexed));
        if (!m_rowsByPath.contains(entry.path)) {
            m_rowsByPath.insert(entry.path, static_cast<int>(m_indexed));
        }
    }
}

int Collection::rowOf(const QString& path) const
{
    index();
    return m_rowsByPath.value(path, -1);
}

int Collection::rowOfId(ArticleId id) const
{
    index();
    return m_rowsById.value(id, -1);
}

void Collection::hold(ArticleId id, ArticlePointer article) const
{
    m_held.insert(id, new ArticlePointer(std::move(article)));
}

void Collection::give(ArticleId id, const ArticlePointer& article)
{
    if (id < 0) {
        m_own.insert(id, article);
    } else {
        hold(id, article);
    }
}

base::Result<ArticlePointer> Collection::load(int row) const
{
    const CollectionEntry& entry = this->entry(row);
    if (const ArticlePointer own = m_own.value(entry.id)) {
        return own;
    }
    if (const ArticlePointer* held = m_held.object(entry.id)) {
        return *held;
    }
    if (entry.state == ReadingState::Failed) {
        return std::unexpected(entry.error);
    }
    if (m_source == nullptr || entry.state == ReadingState::Waiting) {
        return base::failure(base::ErrorKind::NotFound, tr("The article is not read yet."));
    }
    auto loaded = m_source->load(entry.id);
    if (loaded) {
        hold(entry.id, *loaded);
    }
    return loaded;
}

bool Collection::hasText(int row) const
{
    const CollectionEntry& entry = this->entry(row);
    return m_own.contains(entry.id) || m_held.contains(entry.id)
        || (m_source != nullptr && entry.state == ReadingState::Ready);
}

template<typename Change> void Collection::change(int row, Change change)
{
    CollectionEntry& entry = at(row);
    m_tally.subtract(entry);
    change(entry);
    m_tally.add(entry);
    Q_EMIT entryChanged(row);
}

void Collection::append(const QStringList& paths)
{
    std::vector<CollectionEntry> entries;
    entries.reserve(static_cast<std::size_t>(paths.size()));
    for (const QString& path : paths) {
        entries.emplace_back().path = path;
        entries.back().id = m_nextId--;
    }
    append(std::move(entries));
}

void Collection::append(std::vector<CollectionEntry> entries)
{
    if (entries.empty()) {
        return;
    }
    const int first = size();
    Q_EMIT aboutToAppend(first, first + static_cast<int>(entries.size()) - 1);
    for (CollectionEntry& entry : entries) {
        m_tally.add(entry);
        m_entries.push_back(std::move(entry));
    }
    Q_EMIT appended(first, size() - 1);
}

void Collection::setEntry(int row, CollectionEntry entry)
{
    if (const CollectionEntry& old = this->entry(row); old.id != entry.id || old.path != entry.path) {
        m_indexed = 0;
        m_rowsById.clear();
        m_rowsByPath.clear();
    }
    m_held.remove(this->entry(row).id);
    m_own.remove(this->entry(row).id);
    change(row, [&](CollectionEntry& changed) { changed = std::move(entry); });
}

void Collection::setText(int row, ArticlePointer article)
{
    give(entry(row).id, article);
    change(row, [&](CollectionEntry& entry) { summarise(*article, entry); });
}

void Collection::setWaiting(int row)
{
    change(row, [](CollectionEntry& entry) { entry.state = ReadingState::Waiting; });
}

void Collection::setArticle(int row, ArticlePointer article)
{
    give(entry(row).id, article);
    change(row, [&](CollectionEntry& entry) {
        summarise(*article, entry);
        entry.state = ReadingState::Ready;
        entry.error = {};
    });
}

void Collection::setError(int row, base::Error error)
{
    m_held.remove(entry(row).id);
    m_own.remove(entry(row).id);
    change(row, [&](CollectionEntry& entry) {
        entry = {.id = entry.id, .path = entry.path, .state = ReadingState::Failed, .error = std::move(error)};
    });
}

void Collection::remove(int row)
{
    const ArticleId id = entry(row).id;
    Q_EMIT aboutToRemove(row);
    m_tally.subtract(entry(row));
    m_held.remove(id);
    m_own.remove(id);
    m_entries.erase(m_entries.begin() + row);
    m_indexed = 0;
    m_rowsById.clear();
    m_rowsByPath.clear();
    Q_EMIT removed(row);
    const auto isToldThere = [id](const domain::Evidence& evidence) { return evidence.article == id; };
    const bool isTold = std::ranges::any_of(m_chronology, [&](const domain::ChronologyEvent& event) {
        return std::ranges::any_of(event.evidences, isToldThere);
    });
    if (!isTold) {
        return;
    }
    domain::Chronology kept = m_chronology;
    for (domain::ChronologyEvent& event : kept) {
        std::erase_if(event.evidences, isToldThere);
    }
    std::erase_if(kept, [](const domain::ChronologyEvent& event) { return event.evidences.empty(); });
    setChronology(std::move(kept));
}

void Collection::setChronology(domain::Chronology chronology)
{
    Q_EMIT chronologyAboutToChange();
    m_chronology = std::move(chronology);
    m_eventsById.clear();
    Q_EMIT chronologyChanged();
}

const domain::ChronologyEvent* Collection::eventById(const QString& id) const
{
    if (m_eventsById.isEmpty()) {
        for (std::size_t i = m_chronology.size(); i > 0; --i) {
            m_eventsById.insert(m_chronology[i - 1].id, i - 1);
        }
    }
    const auto found = m_eventsById.constFind(id);
    return found == m_eventsById.cend() ? nullptr : &m_chronology[*found];
}

Telling Collection::telling(const domain::Evidence& evidence) const
{
    const int row = rowOfId(evidence.article);
    const ArticlePointer article = row < 0 ? nullptr : this->article(row);
    const auto index = static_cast<std::size_t>(evidence.event);
    if (!article || index >= article->analysis.events.size()) {
        return {};
    }
    return {.article = article, .event = &article->analysis.events[index]};
}

} // namespace linimasa::models
