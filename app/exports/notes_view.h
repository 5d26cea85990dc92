#pragma once

#include "app/domain/article.h"
#include "app/domain/highlight.h"
#include "app/domain/label.h"
#include "app/domain/note.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace linimasa::exports {

/// Where a text came from: what a quote needs to be cited.
struct NotesSource {
    QString textKey;
    QString text; // clean; empty when it is not at hand, and then no positions are written
    QString path;
    QByteArray sha256; // of the file's bytes, raw; empty: unknown
    QString title;
    QString outlet;
    QStringList authors;
    domain::Language language = domain::Language::Unknown;
    std::optional<domain::PublicationDate> published;
};

[[nodiscard]] NotesSource sourceFrom(const domain::Article& article,
                                     const std::optional<domain::PublicationDate>& published, const QString& textKey);

/// Highlights and notes with what their writers need beside them. All of it outlives the writing.
struct NotesView {
    std::span<const domain::Highlight> highlights; // chosen already, in any order
    std::span<const domain::Note> notes;
    std::span<const NotesSource> sources; // of the texts they stand in, in any order
    domain::Labels labels;
    QString filter = {}; // what was asked for, in words; empty: everything
    QString scope = {}; // what was chosen from, in words; empty: not said
    QString creator = {}; // whose they are; empty: not said
    QDateTime made = {}; // UTC; its day is written; null: not said
    QString summary = {}; // of all, when this is a part of it; empty: its own
};

/// A highlight with the notes on it, in the order they were begun.
struct MarkedPassage {
    const domain::Highlight* highlight = nullptr;
    std::vector<const domain::Note*> notes;
};

/// What belongs to one article.
struct NotesChapter {
    QString textKey;
    const NotesSource* source = nullptr; // null: the article is not in the library
    std::vector<const domain::Note*> notes; // on the article
    std::vector<MarkedPassage> passages; // in text order, unplaced ones last
};

/// The same in the order that all formats write it: articles by date of publication, title and text; what is about
/// entities, events, or highlights that are not written, behind them.
struct NotesBook {
    std::vector<NotesChapter> chapters;
    std::vector<const domain::Note*> others;
};

[[nodiscard]] NotesBook bookOf(const NotesView& view);

struct NotesCounts {
    qsizetype highlights = 0;
    qsizetype highlightsWithNotes = 0;
    qsizetype unplaced = 0;
    qsizetype notes = 0;
    qsizetype articles = 0;

    bool operator==(const NotesCounts&) const = default;
};

[[nodiscard]] NotesCounts countsOf(const NotesView& view);
/// "12 highlights (7 with notes) · 9 notes · 3 articles · scope: … · filter: … · made 2025-06-02"
[[nodiscard]] QString summaryOf(const NotesView& view);

/// The article's title, else the file's name, else words that say it is not there.
[[nodiscard]] QString titleOf(const NotesChapter& chapter);
/// "Harian Contoh, 2025-05-15 (byline), Sari Contoh, bssn.html"
[[nodiscard]] QString originOf(const NotesSource& source);
/// "paragraph 2", "paragraph 2, placed by similarity (92 %)", "unplaced"
[[nodiscard]] QString placeOf(const domain::Highlight& highlight);
/// "on the name Japan": what a note outside the articles is about
[[nodiscard]] QString aboutOf(const domain::Note& note);
/// The day, in UTC; empty when there is none.
[[nodiscard]] QString dayOf(const QDateTime& time);
/// The words that files use: marking, quote, similarity, nothing; highlight, article, entity, event.
[[nodiscard]] QString nameOf(domain::PlacedBy placedBy);
[[nodiscard]] QString nameOf(domain::NoteSubject subject);

} // namespace linimasa::exports
