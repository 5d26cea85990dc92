#pragma once

#include "app/base/error.h"
#include "app/domain/analysis.h"
#include "app/domain/chronology.h"

#include <QObject>
#include <QString>

#include <memory>
#include <vector>

namespace linimasa::models {

enum class ReadingState { Waiting, Ready, Failed };

/// A file the reader has opened. A failed one keeps its row and says why.
struct CollectionEntry {
    QString path;
    ReadingState state = ReadingState::Waiting;
    std::shared_ptr<const domain::AnalysedArticle> article; // set when Ready; its text alone may be there while Waiting
    base::Error error; // meaningful when Failed
};

/// What is open: the articles in the order they were added, and the chronology made from those that are ready. The one
/// value all panes show; it starts no work itself.
class Collection : public QObject {
    Q_OBJECT

public:
    explicit Collection(QObject* parent = nullptr);

    [[nodiscard]] const std::vector<CollectionEntry>& entries() const { return m_entries; }
    [[nodiscard]] const CollectionEntry& entry(int row) const { return m_entries.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] int size() const { return static_cast<int>(m_entries.size()); }
    /// The row of the file, or -1.
    [[nodiscard]] int rowOf(const QString& path) const;

    /// Adds waiting rows at the end.
    void append(const QStringList& paths);
    /// The text is there, its analysis is not: the row goes on waiting.
    void setText(int row, std::shared_ptr<const domain::AnalysedArticle> article);
    /// Puts a row back to waiting, as when its file is read again. The text it has stays.
    void setWaiting(int row);
    void setArticle(int row, std::shared_ptr<const domain::AnalysedArticle> article);
    void setError(int row, base::Error error);
    void remove(int row);

    /// The chronology. Its evidences' article indices are rows of this collection.
    [[nodiscard]] const domain::Chronology& chronology() const { return m_chronology; }
    void setChronology(domain::Chronology chronology);
    /// The event with this id, or null. Valid until the chronology changes.
    [[nodiscard]] const domain::ChronologyEvent* event(const QString& id) const;
    /// The passage of an evidence; null when its article is not ready.
    [[nodiscard]] const domain::Event* telling(const domain::Evidence& evidence) const;

Q_SIGNALS:
    void aboutToAppend(int first, int last);
    void appended(int first, int last);
    void entryChanged(int row);
    void aboutToRemove(int row);
    void removed(int row);
    void chronologyAboutToChange();
    void chronologyChanged();

private:
    std::vector<CollectionEntry> m_entries;
    domain::Chronology m_chronology;
};

} // namespace linimasa::models
