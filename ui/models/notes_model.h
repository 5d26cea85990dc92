#pragma once

#include "ui/models/annotations.h"
#include "ui/models/article_directory.h"

#include <QAbstractListModel>
#include <QSet>

#include <vector>

namespace linimasa::models {

/// All that the reader has marked and written, one row each: a highlight (with its note), or a note on an article, an entity
/// or an event. By article (date of publication, title), in text order; what belongs to no article comes last.
class NotesModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        HighlightIdRole = Qt::UserRole, // QString; empty: a note without a passage
        NoteIdRole, // QString; empty: a bare highlight
        TextKeyRole, // QString; empty: on an entity or an event
        QuoteRole, // QString: the marked words, or what the note is about
        NoteTextRole, // QString
        LabelRole, // int 1–4; 0 without a highlight
        LabelNameRole,
        IsPlacedRole, // bool
        ScoreRole, // double 0–1, how surely it was placed
        SubjectRole, // int, domain::NoteSubject
        SubjectIdRole, // QString: the id of what it is on
        TitleRole, // QString: the article's
        OutletRole,
        PublishedRole, // QString: EDTF
        LanguageRole, // int, domain::Language
        EntitiesRole, // QStringList of entity ids in the passage, or the one a note is about
        ParagraphRole, // int, from 1; 0 without a passage
        RangeBeginRole, // qlonglong; where the passage stands
        RangeEndRole,
    };

    /// Both must outlive it.
    NotesModel(const Annotations& annotations, const ArticleDirectory& articles, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// The row of the highlight or the note, or -1.
    [[nodiscard]] int rowOf(const QString& highlightId, const QString& noteId) const;

private:
    struct Row {
        QString highlight;
        QString note;
        // What rows are in order of.
        QString published;
        QString title;
        QString textKey;
        qsizetype begin = 0;

        [[nodiscard]] bool isSame(const Row& other) const { return highlight == other.highlight && note == other.note; }
    };

    [[nodiscard]] std::vector<Row> wantedRows() const;
    [[nodiscard]] Row rowFor(const QString& highlight, const domain::Note* note) const;
    void follow(const domain::AnnotationChange& change);
    void followAll();
    void take(std::vector<Row> wanted, const QSet<QString>& highlights, const QSet<QString>& notes);
    void reset();
    [[nodiscard]] static bool isBefore(const Row& a, const Row& b);
    [[nodiscard]] QVariant articleData(const Row& row, int role) const;
    [[nodiscard]] QVariant highlightData(const Row& row, int role) const;
    [[nodiscard]] QVariant noteData(const Row& row, int role) const;

    const Annotations& m_annotations;
    const ArticleDirectory& m_articles;
    std::vector<Row> m_rows;
};

} // namespace linimasa::models
