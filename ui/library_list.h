#pragma once

#include "app/library/article_store.h"
#include "app/library/database.h"
#include "ui/models/collection.h"

#include <QObject>
#include <QTimer>

#include <span>

namespace linimasa::ui {

/// Keeps the list in step with the library: fills it in slices between which the window paints, adds what others add, and
/// gives texts when they are asked for.
class LibraryList : public QObject, public models::ArticleSource {
    Q_OBJECT

public:
    /// Both must outlive it. The database is this thread's.
    LibraryList(models::Collection& collection, library::Database& database, QObject* parent = nullptr);
    ~LibraryList() override;

    /// Begins to fill the list. The first rows are there when it returns.
    void fill();
    [[nodiscard]] bool isFilled() const { return m_isFilled; }
    /// Takes in what has changed in the library; many changes come in slices.
    void refresh();
    /// The row that stands for a file becomes the article's own.
    void take(int row, domain::ArticleId id);

    [[nodiscard]] base::Result<models::ArticlePointer> load(models::ArticleId id) override;

Q_SIGNALS:
    void filled();
    void failed(const linimasa::base::Error& error);

private:
    void addSlice(qsizetype size);
    /// The row that stands for the file while it is being read; -1 when there is none. What is read is in the library a moment before
    /// this thread is told so, and must not get a second row then.
    [[nodiscard]] int placeholderOf(const QString& path) const;
    void apply(const std::vector<domain::ArticleSummary>& summaries);

    models::Collection& m_collection;
    library::Database& m_database;
    QTimer m_next;
    QTimer m_more; // of the changes
    domain::ArticleId m_last {}; // of the rows that are there, while the list fills
    bool m_isFilled = false;
    qint64 m_revision = 0;
};

} // namespace linimasa::ui
