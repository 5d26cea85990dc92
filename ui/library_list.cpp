#include "ui/library_list.h"

#include "app/library/summary_store.h"

#include <array>
#include <utility>

namespace linimasa::ui {

namespace {

constexpr qsizetype firstSlice = 200; // more than a screenful
constexpr qsizetype laterSlice = 400; // some ten milliseconds
constexpr qint64 changedSlice = 200; // rows that are there already cost more

} // namespace

LibraryList::LibraryList(models::Collection& collection, library::Database& database, QObject* parent)
    : QObject(parent)
    , m_collection(collection)
    , m_database(database)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, [this] { addSlice(laterSlice); });
    m_more.setSingleShot(true);
    m_more.setInterval(0);
    connect(&m_more, &QTimer::timeout, this, &LibraryList::refresh);
    collection.setSource(this);
}

LibraryList::~LibraryList()
{
    m_collection.setSource(nullptr);
}

void LibraryList::fill()
{
    if (const auto revision = library::SummaryStore(m_database).revision()) {
        m_revision = *revision;
    }
    addSlice(firstSlice);
}

void LibraryList::addSlice(qsizetype size)
{
    const auto page = library::SummaryStore(m_database).addedAfter(m_last, size);
    if (!page) {
        m_isFilled = true;
        Q_EMIT failed(page.error());
        return;
    }
    apply(*page);
    if (static_cast<qsizetype>(page->size()) < size) {
        m_isFilled = true;
        refresh();
        Q_EMIT filled();
        return;
    }
    m_last = page->back().id;
    m_next.start();
}

void LibraryList::refresh()
{
    if (!isFilled()) {
        return; // the slices to come bring it
    }
    auto changes = library::SummaryStore(m_database).changesSince(m_revision, changedSlice);
    if (!changes) {
        Q_EMIT failed(changes.error());
        return;
    }
    m_revision = changes->revision;
    for (const domain::ArticleId id : changes->forgotten) {
        if (const int row = m_collection.rowOfId(domain::number(id)); row >= 0) {
            m_collection.remove(row);
        }
    }
    apply(changes->changed);
    if (!changes->areAll) {
        m_more.start();
    }
}

void LibraryList::apply(const std::vector<domain::ArticleSummary>& summaries)
{
    std::vector<models::CollectionEntry> added;
    for (const domain::ArticleSummary& summary : summaries) {
        models::CollectionEntry entry = models::entryOf(summary);
        int row = m_collection.rowOfId(entry.id);
        if (row < 0) {
            row = placeholderOf(entry.path);
        }
        if (row >= 0) {
            m_collection.setEntry(row, std::move(entry));
        } else {
            added.push_back(std::move(entry));
        }
    }
    m_collection.append(std::move(added));
}

int LibraryList::placeholderOf(const QString& path) const
{
    const int row = path.isEmpty() ? -1 : m_collection.rowOf(path);
    return row >= 0 && m_collection.entry(row).id < 0 ? row : -1;
}

void LibraryList::take(int row, domain::ArticleId id)
{
    const std::array ids {id};
    const auto summaries = library::SummaryStore(m_database).of(ids);
    if (summaries && !summaries->empty() && m_collection.rowOfId(domain::number(id)) < 0) {
        m_collection.setEntry(row, models::entryOf(summaries->front()));
    }
}

base::Result<models::ArticlePointer> LibraryList::load(models::ArticleId id)
{
    auto stored = library::ArticleStore(m_database).load(static_cast<domain::ArticleId>(id));
    if (!stored) {
        return std::unexpected(stored.error());
    }
    auto article = std::make_shared<domain::AnalysedArticle>(std::move(stored->article));
    article->article = domain::withEdits(std::move(article->article), stored->edits);
    return article;
}

} // namespace linimasa::ui
