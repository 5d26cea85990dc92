#pragma once

#include <QDate>
#include <QSet>
#include <QSortFilterProxyModel>

#include <optional>

namespace linimasa::models {

/// What of the notes is shown. An empty value asks for nothing.
struct NotesQuestion {
    std::optional<QString> textKey; // of this article only
    QSet<int> labels; // 1–4
    QString entity; // id
    QSet<int> languages; // domain::Language
    QString outlet;
    QString from; // published on this day or later: EDTF, as "2025-05"
    QString until; // published on this day or before
    QString words; // in the quote, the note or the article's title; accents, case and width do not count
    bool onlyWithNotes = false;
    bool onlyUnplaced = false;

    bool operator==(const NotesQuestion&) const = default;
    /// Whether it asks for anything besides the article.
    [[nodiscard]] bool asks() const;
};

/// The rows of a NotesModel that a question asks for.
class NotesFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    [[nodiscard]] const NotesQuestion& question() const { return m_question; }
    void setQuestion(const NotesQuestion& question);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    NotesQuestion m_question;
    QString m_words; // folded
};

} // namespace linimasa::models
