#include "app/library/sqlite_annotation_store.h"

#include "app/library/article_rows.h"

#include <QHash>
#include <QTimeZone>

namespace linimasa::library {

using namespace Qt::StringLiterals;
using base::Result;
using domain::Highlight;
using domain::Note;

namespace {

constexpr auto highlightColumns
    = "id, text_key, quote, prefix, suffix, range_begin, range_end, occurrences, paragraph, label, "
      "placed_by, score, marked_quote, created, modified"_L1;

QDateTime moment(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC);
}

Highlight highlightOf(const Statement& row)
{
    Highlight highlight;
    highlight.id = row.text(0);
    highlight.textKey = row.text(1);
    highlight.anchor = {.exact = row.text(2),
                        .prefix = row.text(3),
                        .suffix = row.text(4),
                        .range = {.begin = row.number(5), .end = row.number(6)},
                        .occurrences = row.number(7),
                        .paragraph = row.number(8)};
    highlight.label = domain::labelFromNumber(static_cast<int>(row.number(9)));
    highlight.placedBy = static_cast<domain::PlacedBy>(row.number(10));
    highlight.score = row.real(11);
    highlight.markedQuote = row.text(12);
    highlight.created = moment(row.number(13));
    highlight.modified = moment(row.number(14));
    return highlight;
}

Result<std::vector<Highlight>> readHighlights(Statement rows, Result<void> ran)
{
    if (!ran) {
        return std::unexpected(ran.error());
    }
    std::vector<Highlight> found;
    while (rows.next()) {
        found.push_back(highlightOf(rows));
    }
    if (auto finished = rows.finish(); !finished) {
        return std::unexpected(finished.error());
    }
    return found;
}

} // namespace

Result<std::vector<Highlight>> SqliteAnnotationStore::highlights() const
{
    Statement rows = m_database.statement(
        u"SELECT %1 FROM highlight ORDER BY text_key, range_begin, range_end, created, id"_s.arg(highlightColumns));
    auto ran = rows.run();
    return readHighlights(std::move(rows), std::move(ran));
}

Result<std::vector<Highlight>> SqliteAnnotationStore::highlightsIn(const QString& textKey) const
{
    Statement rows = m_database.statement(
        u"SELECT %1 FROM highlight WHERE text_key = ? ORDER BY range_begin, range_end, created, id"_s.arg(
            highlightColumns));
    auto ran = rows.run(textKey);
    return readHighlights(std::move(rows), std::move(ran));
}

Result<std::vector<Note>> SqliteAnnotationStore::notes() const
{
    Statement rows = m_database.statement(
        u"SELECT id, subject, subject_id, about, body, language, created, modified FROM note ORDER BY created, id"_s);
    if (auto ran = rows.run(); !ran) {
        return std::unexpected(ran.error());
    }
    std::vector<Note> found;
    while (rows.next()) {
        Note note;
        note.id = rows.text(0);
        note.target = {.subject = static_cast<domain::NoteSubject>(rows.number(1)), .id = rows.text(2)};
        note.about = rows.text(3);
        note.text = rows.text(4);
        note.language = rows.text(5);
        note.created = moment(rows.number(6));
        note.modified = moment(rows.number(7));
        found.push_back(note);
    }
    if (auto finished = rows.finish(); !finished) {
        return std::unexpected(finished.error());
    }
    return found;
}

Result<domain::Labels> SqliteAnnotationStore::labels() const
{
    Statement rows = m_database.statement(u"SELECT number, name FROM label"_s);
    if (auto ran = rows.run(); !ran) {
        return std::unexpected(ran.error());
    }
    domain::Labels labels;
    while (rows.next()) {
        labels.setName(domain::labelFromNumber(static_cast<int>(rows.number(0))), rows.text(1));
    }
    if (auto finished = rows.finish(); !finished) {
        return std::unexpected(finished.error());
    }
    return labels;
}

Result<void> SqliteAnnotationStore::apply(const domain::AnnotationChange& change)
{
    if (change.isEmpty()) {
        return {};
    }
    return m_database.inTransaction([&]() -> Result<void> {
        for (const auto& edit : change.highlights) {
            if (auto done = put(edit); !done) {
                return done;
            }
        }
        for (const auto& edit : change.notes) {
            if (auto done = put(edit); !done) {
                return done;
            }
        }
        if (change.labels) {
            if (auto done = put(change.labels->second); !done) {
                return done;
            }
        }
        return tellArticles(change);
    });
}

Result<void> SqliteAnnotationStore::put(const domain::Edit<Highlight>& edit)
{
    if (!edit.after) {
        return edit.before ? m_database.statement(u"DELETE FROM highlight WHERE id = ?"_s).run(edit.before->id)
                           : Result<void>();
    }
    const Highlight& h = *edit.after;
    return m_database
        .statement(u"INSERT OR REPLACE INTO highlight (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(
            highlightColumns))
        .run(h.id, h.textKey, h.anchor.exact, h.anchor.prefix, h.anchor.suffix, qint64(h.anchor.range.begin),
             qint64(h.anchor.range.end), qint64(h.anchor.occurrences), qint64(h.anchor.paragraph),
             qint64(domain::numberOf(h.label)), qint64(h.placedBy), h.score, h.markedQuote,
             h.created.toMSecsSinceEpoch(), h.modified.toMSecsSinceEpoch());
}

Result<void> SqliteAnnotationStore::put(const domain::Edit<Note>& edit)
{
    if (!edit.after) {
        return edit.before ? m_database.statement(u"DELETE FROM note WHERE id = ?"_s).run(edit.before->id)
                           : Result<void>();
    }
    const Note& n = *edit.after;
    return m_database
        .statement(u"INSERT OR REPLACE INTO note (id, subject, subject_id, about, body, language, created, modified) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .run(n.id, qint64(n.target.subject), n.target.id, n.about, n.text, n.language, n.created.toMSecsSinceEpoch(),
             n.modified.toMSecsSinceEpoch());
}

Result<void> SqliteAnnotationStore::put(const domain::Labels& labels)
{
    for (const domain::LabelId label : domain::allLabels) {
        auto done = m_database.statement(u"INSERT OR REPLACE INTO label (number, name) VALUES (?, ?)"_s)
                        .run(qint64(domain::numberOf(label)), labels.name(label));
        if (!done) {
            return done;
        }
    }
    return {};
}

Result<void> SqliteAnnotationStore::tellArticles(const domain::AnnotationChange& change)
{
    QHash<QString, bool> texts; // by key: whether notes changed
    for (const auto& edit : change.highlights) {
        for (const auto& highlight : {edit.before, edit.after}) {
            if (highlight) {
                texts[highlight->textKey] |= edit.before && edit.after && edit.before->textKey != edit.after->textKey;
            }
        }
    }
    for (const auto& edit : change.notes) {
        for (const auto& note : {edit.before, edit.after}) {
            if (note && note->target.subject == domain::NoteSubject::Article) {
                texts[note->target.id] = true;
            } else if (note && note->target.subject == domain::NoteSubject::Highlight) {
                Statement rows = m_database.statement(u"SELECT text_key FROM highlight WHERE id = ?"_s);
                if (auto ran = rows.run(note->target.id); !ran) {
                    return ran;
                }
                if (rows.next()) {
                    texts[rows.text(0)] = true;
                }
            }
        }
    }
    // A deleted highlight took its notes along.
    for (const auto& edit : change.highlights) {
        texts[edit.before ? edit.before->textKey : edit.after->textKey] |= !edit.after && !change.notes.empty();
    }
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        if (auto told = tellArticle(text.key(), text.value()); !told) {
            return told;
        }
    }
    return {};
}

Result<void> SqliteAnnotationStore::tellArticle(const QString& textKey, bool hasNewWords)
{
    Statement counted = m_database.statement(u"SELECT (SELECT count(*) FROM highlight WHERE text_key = ?) + (SELECT "
                                             u"count(*) FROM note WHERE subject = ? AND "
                                             "subject_id = ?)"_s);
    const auto onArticle = qint64(domain::NoteSubject::Article);
    if (auto ran = counted.run(textKey, onArticle, textKey); !ran || !counted.next()) {
        return ran ? counted.finish() : ran;
    }
    const qint64 count = counted.number(0);
    if (!hasNewWords) {
        // The words that are searched stay as they are: only the number is new.
        Statement number = m_database.statement(u"INSERT INTO article_annotation (text_key, highlights, note_text) "
                                                u"VALUES (?, ?, '') ON CONFLICT (text_key) DO "
                                                "UPDATE SET highlights = excluded.highlights"_s);
        if (auto ran = number.run(textKey, count); !ran) {
            return ran;
        }
        if (auto bumped = m_database.execute(u"UPDATE library SET revision = revision + 1"_s); !bumped) {
            return bumped;
        }
        return m_database
            .statement(u"UPDATE article SET revision = (SELECT revision FROM library) WHERE text_key = ?"_s)
            .run(textKey);
    }
    Statement rows = m_database.statement(u"SELECT body FROM note WHERE (subject = ? AND subject_id = ?) OR (subject = "
                                          u"? AND subject_id IN (SELECT id FROM "
                                          "highlight WHERE text_key = ?)) ORDER BY created, id"_s);
    if (auto ran = rows.run(onArticle, textKey, qint64(domain::NoteSubject::Highlight), textKey); !ran) {
        return ran;
    }
    QStringList words;
    while (rows.next()) {
        words << rows.text(0);
    }
    if (auto finished = rows.finish(); !finished) {
        return finished;
    }
    return writeAnnotations(m_database, textKey, static_cast<int>(count), words.join(u"\n\n"_s));
}

} // namespace linimasa::library
