#pragma once

#include "app/domain/annotation_store.h"

#include <QTimeZone>

#include <catch2/catch_test_macros.hpp>

namespace linimasa::tests {

inline QDateTime moment(int minute)
{
    return QDateTime(QDate(2025, 6, 2), QTime(9, minute, 12, 345), QTimeZone::UTC);
}

inline domain::Highlight sampleHighlight(const QString& id, qsizetype begin = 4)
{
    domain::Highlight highlight;
    highlight.id = id;
    highlight.textKey = QString(64, QChar(u'a'));
    highlight.anchor = {.exact = QStringLiteral("nota 👩‍👩‍👧 Nguyễn"),
                        .prefix = QStringLiteral("menandatangani "),
                        .suffix = QStringLiteral("\nケ"),
                        .range = {.begin = begin, .end = begin + 20},
                        .occurrences = 3,
                        .paragraph = 2};
    highlight.label = domain::LabelId::Third;
    highlight.created = moment(1);
    highlight.modified = moment(2);
    return highlight;
}

inline domain::Note sampleNote(const QString& id, const QString& text = QStringLiteral("*tanya* 会議\r\n\tNguyễn"))
{
    domain::Note note;
    note.id = id;
    note.target = {.subject = domain::NoteSubject::Event, .id = QStringLiteral("ev-7f3a")};
    note.about = QStringLiteral("MoU on cyber security");
    note.text = text;
    note.language = QStringLiteral("id");
    note.created = moment(3);
    note.modified = moment(4);
    return note;
}

/// What every store of highlights and notes must do; `store` is empty.
inline void checkContract(domain::AnnotationStore& store)
{
    using domain::AnnotationChange;
    using domain::Highlight;
    using domain::Note;
    const Highlight first = sampleHighlight(QStringLiteral("h-1"));
    const Note note = sampleNote(QStringLiteral("n-1"));

    CHECK(store.highlights().value().empty());
    CHECK(store.notes().value().empty());
    CHECK(store.labels().value() == domain::Labels());
    CHECK(store.apply({}).has_value());

    // Everything comes back as it was given, a second kind of highlight too.
    Highlight unplaced = sampleHighlight(QStringLiteral("h-2"), 1);
    unplaced.textKey = QString(64, QChar(u'b'));
    unplaced.placedBy = domain::PlacedBy::Nothing;
    unplaced.score = 0.125;
    unplaced.markedQuote = QStringLiteral("as it was");
    REQUIRE(store.apply({.highlights = {{.before = {}, .after = unplaced}, {.before = {}, .after = first}},
                         .notes = {{.before = {}, .after = note}},
                         .labels = {}}));
    CHECK(store.highlights().value() == std::vector {first, unplaced});
    CHECK(store.highlightsIn(unplaced.textKey).value() == std::vector {unplaced});
    CHECK(store.highlightsIn(QStringLiteral("none")).value().empty());
    CHECK(store.notes().value() == std::vector {note});

    // In the text's order whatever the order of marking.
    const Highlight before = sampleHighlight(QStringLiteral("h-0"), 0);
    REQUIRE(store.apply({.highlights = {{.before = {}, .after = before}}, .notes = {}, .labels = {}}));
    CHECK(store.highlightsIn(first.textKey).value() == std::vector {before, first});

    // A change and its inverse.
    Highlight changed = first;
    changed.label = domain::LabelId::Second;
    domain::Labels labels;
    labels.setName(domain::LabelId::Second, QStringLiteral("会談"));
    Note longer = note;
    longer.text += QStringLiteral(" and more");
    const AnnotationChange change {
        .highlights = {{.before = first, .after = changed}, {.before = before, .after = {}}},
        .notes = {{.before = note, .after = longer}, {.before = {}, .after = sampleNote(QStringLiteral("n-2"))}},
        .labels = std::pair(domain::Labels(), labels)};
    REQUIRE(store.apply(change));
    CHECK(store.highlightsIn(first.textKey).value() == std::vector {changed});
    CHECK(store.notes().value().size() == 2);
    CHECK(store.notes().value().front() == longer);
    CHECK(store.labels().value() == labels);
    REQUIRE(store.apply(change.inverse()));
    CHECK(store.highlightsIn(first.textKey).value() == std::vector {before, first});
    CHECK(store.notes().value() == std::vector {note});
    CHECK(store.labels().value() == domain::Labels());

    // Deleting what is not there is no error: undo after an import may meet it.
    CHECK(store.apply(
        {.highlights = {{.before = sampleHighlight(QStringLiteral("h-9")), .after = {}}}, .notes = {}, .labels = {}}));
}

} // namespace linimasa::tests
