#include "ui/models/collection_directory.h"

#include <utility>

namespace linimasa::models {

namespace {

constexpr int soon = 50; // milliseconds

} // namespace

CollectionDirectory::CollectionDirectory(const Collection& collection, QObject* parent)
    : ArticleDirectory(parent)
    , m_collection(collection)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soon);
    connect(&m_soon, &QTimer::timeout, this, &ArticleDirectory::changed);
    const auto refresh = [this] {
        m_isIndexed = false;
        m_soon.start();
    };
    connect(&collection, &Collection::appended, this, [this, refresh](int first, int last) {
        for (int row = first; row <= last; ++row) {
            readRow(row); // an article of the library comes with its text's key
        }
        refresh();
    });
    connect(&collection, &Collection::removed, this, refresh);
    connect(&collection, &Collection::entryChanged, this, &CollectionDirectory::readRow);
    for (int row = 0; row < collection.size(); ++row) {
        readRow(row);
    }
}

void CollectionDirectory::readRow(int row)
{
    const CollectionEntry& entry = m_collection.entry(row);
    if (entry.textKey.isEmpty()) {
        return;
    }
    const QString before = std::exchange(m_keys[entry.path], entry.textKey);
    m_isIndexed = false;
    m_soon.start();
    if (!before.isEmpty() && before != entry.textKey && rowOf(before) < 0) {
        Q_EMIT textReplaced(row, before, entry.textKey);
    }
}

void CollectionDirectory::index() const
{
    if (std::exchange(m_isIndexed, true)) {
        return;
    }
    m_rows.clear();
    for (int row = m_collection.size() - 1; row >= 0; --row) {
        m_rows.insert(m_collection.entry(row).textKey, row);
    }
}

int CollectionDirectory::rowOf(const QString& textKey) const
{
    index();
    return textKey.isEmpty() ? -1 : m_rows.value(textKey, -1);
}

QString CollectionDirectory::textKeyOf(int row) const
{
    return row < 0 || row >= m_collection.size() ? QString() : m_collection.entry(row).textKey;
}

std::optional<ArticleFacts> CollectionDirectory::facts(const QString& textKey) const
{
    const int row = rowOf(textKey);
    if (row < 0) {
        return std::nullopt;
    }
    const CollectionEntry& entry = m_collection.entry(row);
    return ArticleFacts {.title = entry.title,
                         .outlet = entry.outlet,
                         .published = entry.published ? entry.published->toString() : QString(),
                         .language = entry.language};
}

QStringList CollectionDirectory::entitiesIn(const QString& textKey, base::TextRange passage) const
{
    const int row = rowOf(textKey);
    const ArticlePointer article = row < 0 ? nullptr : m_collection.article(row);
    QStringList ids;
    if (article) {
        for (const domain::Mention& mention : article->analysis.mentions) {
            if (mention.range.overlaps(passage) && !ids.contains(mention.entityId)) {
                ids << mention.entityId;
                m_names.insert(mention.entityId, mention.name);
            }
        }
    }
    return ids;
}

QString CollectionDirectory::entityName(const QString& id) const
{
    return m_names.value(id);
}

} // namespace linimasa::models
