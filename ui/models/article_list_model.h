#pragma once

#include "ui/models/collection.h"
#include "ui/models/settled_dates.h"

#include <QAbstractListModel>

#include <vector>

namespace linimasa::models {

/// The open files as rows, in the collection's order, whatever became of them.
class ArticleListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        PathRole = Qt::UserRole + 1,
        OutletRole, // QString
        DateRole, // the publication date in the reader's words; empty when unknown
        DateKeyRole, // EDTF, for sorting
        LanguageRole, // ISO 639-1 code; empty when unknown or not read yet
        EventsRole, // int, events told in the article
        ConflictsRole, // int, dates that still need a decision
        StateRole, // int of ReadingState
        CauseRole, // QString, why a file could not be read
        RemedyRole, // QString, what the reader can do about it
        SearchRole, // QString, folded: title, outlet, file name, language, year
        SortTitleRole, // QString, folded
        HighlightsRole, // int, marks and notes of the reader
        FileRole, // int of domain::FileState
        EndRole,
    };

    /// The collection must outlive the model.
    explicit ArticleListModel(const Collection& collection, QObject* parent = nullptr);

    /// The dates that count as decided; it must outlive the model. Without it none does.
    void setSettledDates(const SettledDates& settled);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    // The same for those who look at all rows.
    [[nodiscard]] const CollectionEntry& entry(int row) const { return m_collection.entry(row); }
    [[nodiscard]] const QString& searchText(int row) const { return keys(row).search; }
    [[nodiscard]] const QString& sortTitle(int row) const { return keys(row).title; }
    /// The first day of the publication date as a Julian day; 0 when there is none.
    [[nodiscard]] qint64 sortDay(int row) const { return keys(row).day; }
    /// The group of near copies that the row was in before its last change.
    [[nodiscard]] ArticleId formerGroup(int row) const { return keys(row).formerGroup; }

private:
    struct Keys {
        QString search;
        QString title;
        qint64 day = 0;
        ArticleId group = 0;
        ArticleId formerGroup = 0;
    };
    [[nodiscard]] const Keys& keys(int row) const { return m_keys[static_cast<std::size_t>(row)]; }
    void refresh(int row);
    [[nodiscard]] Keys keysOf(const CollectionEntry& entry) const;
    [[nodiscard]] QString spoken(const QModelIndex& index) const;

    const Collection& m_collection;
    const SettledDates* m_settled = nullptr;
    std::vector<Keys> m_keys; // computed when a row changes, not when it is compared
};

/// The article's title, or the file's name while there is none.
[[nodiscard]] QString titleOf(const CollectionEntry& entry);

/// The word for what the reader can do about a file that could not be read ("Locate…", "Try again").
[[nodiscard]] QString remedyFor(base::ErrorKind kind);

} // namespace linimasa::models
