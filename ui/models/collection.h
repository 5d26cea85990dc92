#pragma once

#include "app/base/error.h"
#include "app/domain/chronology.h"
#include "ui/models/article_source.h"
#include "ui/models/collection_entry.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace linimasa::models {

using ArticlePointer = std::shared_ptr<const domain::AnalysedArticle>;

/// A telling of an event with the article it stands in.
struct Telling {
    ArticlePointer article;
    const domain::Event* event = nullptr; // in `article`
};

/// The articles of the list, in the order they were added, and the chronology made from those that are ready. The one value
/// all panes show; it starts no work itself. Texts come from a source when they are asked for and the last few stay at
/// hand; without a source all that it was given stay.
class Collection : public QObject {
    Q_OBJECT

public:
    explicit Collection(QObject* parent = nullptr);

    /// The source must outlive the collection, or be taken away before it goes.
    void setSource(ArticleSource* source);

    [[nodiscard]] const std::vector<CollectionEntry>& entries() const { return m_entries; }
    [[nodiscard]] const CollectionEntry& entry(int row) const { return m_entries.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] int size() const { return static_cast<int>(m_entries.size()); }
    [[nodiscard]] const Tally& tally() const { return m_tally; }
    /// The row of the file, or -1.
    [[nodiscard]] int rowOf(const QString& path) const;
    /// The row of the article, or -1.
    [[nodiscard]] int rowOfId(ArticleId id) const;
    /// The article of the row; 0, which no article has, when there is no such row.
    [[nodiscard]] ArticleId idOf(int row) const { return row < 0 || row >= size() ? 0 : entry(row).id; }

    /// The row's text and analysis. An error says why there is none: the file could not be read, is not read yet, or the
    /// source cannot give it.
    [[nodiscard]] base::Result<ArticlePointer> load(int row) const;
    /// The same, null when there is none.
    [[nodiscard]] ArticlePointer article(int row) const { return load(row).value_or(nullptr); }
    /// Whether load() has something to give without asking.
    [[nodiscard]] bool hasText(int row) const;

    /// Adds waiting rows at the end, with numbers below zero.
    void append(const QStringList& paths);
    /// Adds rows at the end as they are.
    void append(std::vector<CollectionEntry> entries);
    /// Changes what a row shows. Its text is asked for anew.
    void setEntry(int row, CollectionEntry entry);
    /// The text is there, its analysis is not: the row goes on waiting.
    void setText(int row, ArticlePointer article);
    /// Puts a row back to waiting, as when its file is read again. The text it has stays.
    void setWaiting(int row);
    void setArticle(int row, ArticlePointer article);
    void setError(int row, base::Error error);
    void remove(int row);

    /// The chronology. Its evidences name articles by their ids.
    [[nodiscard]] const domain::Chronology& chronology() const { return m_chronology; }
    void setChronology(domain::Chronology chronology);
    /// The event with this id, or null. Valid until the chronology changes.
    [[nodiscard]] const domain::ChronologyEvent* eventById(const QString& id) const;
    /// The telling that an evidence names, for what the evidence itself does not carry; empty when its article is not ready.
    [[nodiscard]] Telling telling(const domain::Evidence& evidence) const;

Q_SIGNALS:
    void aboutToAppend(int first, int last);
    void appended(int first, int last);
    void entryChanged(int row);
    void aboutToRemove(int row);
    void removed(int row);
    void chronologyAboutToChange();
    void chronologyChanged();

private:
    [[nodiscard]] CollectionEntry& at(int row) { return m_entries.at(static_cast<std::size_t>(row)); }
    void hold(ArticleId id, ArticlePointer article) const;
    void give(ArticleId id, const ArticlePointer& article);
    void index() const;
    /// Changes an entry with the sums following.
    template<typename Change> void change(int row, Change change);

    std::vector<CollectionEntry> m_entries;
    Tally m_tally;
    ArticleSource* m_source = nullptr;
    ArticleId m_nextId = -1; // of a row that the library does not have
    mutable QCache<ArticleId, ArticlePointer> m_held;
    QHash<ArticleId, ArticlePointer> m_own; // of rows that the library does not have: nobody else can give them
    // Where rows are; made when first asked for after rows went.
    mutable QHash<QString, int> m_rowsByPath;
    mutable QHash<ArticleId, int> m_rowsById;
    mutable std::size_t m_indexed = 0; // so many rows from the front are in the two
    domain::Chronology m_chronology;
    mutable QHash<QString, std::size_t> m_eventsById; // made when first asked for after the chronology changed
};

} // namespace linimasa::models
