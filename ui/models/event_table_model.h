#pragma once

#include "ui/models/collection.h"
#include "ui/models/track_names.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <vector>

namespace linimasa::models {

/// The chronology, one row an event, in chronological order. Table, chart and export read the same rows.
class EventTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { DateColumn, TitleColumn, KindColumn, TrackColumn, SourcesColumn, StatusColumn, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,
        SortRole, // compares like the column means it: chronologically, by number, by word
    };

    /// The collection must outlive the model.
    EventTableModel(const Collection& collection, TrackNames names, QLocale locale, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] const domain::ChronologyEvent& eventAt(int row) const;
    /// The row of the event, or -1.
    [[nodiscard]] int rowOf(const QString& id) const;
    /// What the filter's words are looked for in: title and sentences, folded.
    [[nodiscard]] const QString& searchableText(int row) const;
    /// Plain text: what, when in words, and the sentence that proves it.
    [[nodiscard]] QString description(int row) const;
    /// The same as HTML for a tool tip, with nothing of the article read as markup.
    [[nodiscard]] QString card(int row) const;
    [[nodiscard]] const TrackNames& trackNames() const { return m_names; }
    void setTrackNames(TrackNames names);
    [[nodiscard]] const QLocale& locale() const { return m_locale; }
    [[nodiscard]] const Collection& collection() const { return m_collection; }

private:
    /// Title, facts, sentence; the last only where a passage can be shown.
    [[nodiscard]] QStringList descriptionLines(int row) const;
    [[nodiscard]] QString display(const domain::ChronologyEvent& event, int column) const;
    [[nodiscard]] QVariant sortValue(int row, int column) const;

    const Collection& m_collection;
    TrackNames m_names;
    QLocale m_locale;
    QHash<QString, int> m_rows; // by id
    mutable std::vector<QString> m_searchable; // made when first asked for; empty until then
};

} // namespace linimasa::models
