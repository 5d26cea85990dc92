#include "app/library/article_rows.h"

#include "app/domain/language.h"
#include "app/library/search_words.h"

#include <QVariant>

namespace linimasa::library {

using namespace Qt::StringLiterals;
using base::Result;
using domain::ArticleId;
using domain::number;

namespace {

QVariant edtfText(const std::optional<domain::Edtf>& date)
{
    return date ? QVariant(date->toString()) : QVariant();
}

QVariant dayOf(QDate day)
{
    return day.isValid() ? QVariant(day.toJulianDay()) : QVariant();
}

QVariant firstDay(const std::optional<domain::Edtf>& date)
{
    return date ? dayOf(date->earliest()) : QVariant();
}

QVariant lastDay(const std::optional<domain::Edtf>& date)
{
    return date ? dayOf(date->latest()) : QVariant();
}

std::optional<domain::Edtf> dateOf(const std::optional<domain::PublicationDate>& published)
{
    return published.transform([](const domain::PublicationDate& date) { return date.date; });
}

int sourceOf(const std::optional<domain::PublicationDate>& published)
{
    return static_cast<int>(published ? published->from : domain::PublishedFrom::Given);
}

Result<qint64> entityId(Database& database, const PreparedAnalysis::Entity& entity)
{
    Statement known = database.statement(u"SELECT id FROM entity WHERE key = ?"_s);
    if (auto ran = known.run(entity.key); !ran) {
        return std::unexpected(ran.error());
    }
    if (known.next()) {
        return known.number(0);
    }
    Statement added = database.statement(u"INSERT INTO entity (key, type, name) VALUES (?, ?, ?)"_s);
    if (auto ran = added.run(entity.key, static_cast<int>(entity.type), entity.name); !ran) {
        return std::unexpected(ran.error());
    }
    return added.insertedId();
}

Result<void> insertEntities(Database& database, ArticleId id, const PreparedAnalysis& analysis)
{
    Statement named = database.statement(u"INSERT OR IGNORE INTO entity_name (name, entity_id) VALUES (?, ?)"_s);
    Statement linked
        = database.statement(u"INSERT INTO article_entity (article_id, entity_id, mentions) VALUES (?, ?, ?)"_s);
    for (const PreparedAnalysis::Entity& entity : analysis.entities) {
        const auto key = entityId(database, entity);
        if (!key) {
            return std::unexpected(key.error());
        }
        if (auto ran = linked.run(number(id), *key, entity.mentions); !ran) {
            return ran;
        }
        for (const QString& name : entity.names) {
            if (auto ran = named.run(name, *key); !ran) {
                return ran;
            }
        }
    }
    return {};
}

Result<void> insertEvents(Database& database, ArticleId id, const PreparedAnalysis& analysis)
{
    Statement added = database.statement(
        u"INSERT INTO event (article_id, position, track, first_day, last_day, value) VALUES (?, ?, ?, ?, ?, ?)"_s);
    qint64 position = 0;
    for (const PreparedAnalysis::Event& event : analysis.events) {
        auto ran
            = added.run(number(id), position++, event.track, firstDay(event.date), lastDay(event.date), event.value);
        if (!ran) {
            return ran;
        }
    }
    return {};
}

Result<void> insertIndex(Database& database, ArticleId id, const QString& title, const QString& body,
                         const QString& names, const QString& notes)
{
    Statement added
        = database.statement(u"INSERT INTO article_index (rowid, title, body, names, notes) VALUES (?, ?, ?, ?, ?)"_s);
    return added.run(number(id), title, body, names, notes);
}

Result<QString> notesOf(Database& database, const QString& textKey)
{
    Statement rows = database.statement(u"SELECT note_text FROM article_annotation WHERE text_key = ?"_s);
    if (auto ran = rows.run(textKey); !ran) {
        return std::unexpected(ran.error());
    }
    QString notes = rows.next() ? rows.text(0) : QString();
    return rows.finish().transform([&] { return searchWords(notes); });
}

} // namespace

Result<ArticleId> insertArticle(Database& database, const PreparedArticle& article, qint64 revision)
{
    const PreparedAnalysis& analysis = article.analysis;
    const auto published = dateOf(analysis.published);
    Statement added = database.statement(
        u"INSERT INTO article (revision, text_key, path, title, outlet, language, published, published_from, first_day,"
        " last_day, events, conflicts, entities, mentions, needs_review, analysis_version, added)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    auto ran = added.run(revision, article.textKey, article.article.path, article.article.title, article.article.outlet,
                         domain::languageCode(article.article.language), edtfText(published),
                         sourceOf(analysis.published), firstDay(published), lastDay(published),
                         analysis.differentEvents, analysis.conflicts, qint64(analysis.entities.size()),
                         analysis.mentions, analysis.needsReview, analysis.version, article.added.toMSecsSinceEpoch());
    if (!ran) {
        return std::unexpected(ran.error());
    }
    const ArticleId id {added.insertedId()};
    Statement text
        = database.statement(u"INSERT INTO article_text (article_id, text, reading, analysis) VALUES (?, ?, ?, ?)"_s);
    const auto notes = notesOf(database, article.textKey);
    if (!notes) {
        return std::unexpected(notes.error());
    }
    return text.run(number(id), article.article.text, article.reading, analysis.analysis)
        .and_then([&] { return insertEntities(database, id, analysis); })
        .and_then([&] { return insertEvents(database, id, analysis); })
        .and_then([&] { return insertIndex(database, id, article.title, article.body, analysis.names, *notes); })
        .transform([&] { return id; });
}

Result<void> replaceAnalysisRows(Database& database, ArticleId id, const PreparedAnalysis& analysis, qint64 revision)
{
    for (const auto& table : {u"article_entity"_s, u"event"_s}) {
        Statement cleared = database.statement(u"DELETE FROM %1 WHERE article_id = ?"_s.arg(table));
        if (auto ran = cleared.run(number(id)); !ran) {
            return ran;
        }
    }
    const auto published = dateOf(analysis.published);
    Statement row = database.statement(
        u"UPDATE article SET revision = ?, published = ?, published_from = ?, first_day = ?, last_day = ?, events = ?,"
        " conflicts = ?, entities = ?, mentions = ?, needs_review = ?, analysis_version = ? WHERE id = ?"_s);
    Statement text = database.statement(u"UPDATE article_text SET analysis = ? WHERE article_id = ?"_s);
    return row
        .run(revision, edtfText(published), sourceOf(analysis.published), firstDay(published), lastDay(published),
             analysis.differentEvents, analysis.conflicts, qint64(analysis.entities.size()), analysis.mentions,
             analysis.needsReview, analysis.version, number(id))
        .and_then([&] { return text.run(analysis.analysis, number(id)); })
        .and_then([&] { return insertEntities(database, id, analysis); })
        .and_then([&] { return insertEvents(database, id, analysis); })
        .and_then([&] { return indexAgain(database, id); });
}

Result<void> writeEdits(Database& database, ArticleId id, const domain::ArticleEdits& edits, qint64 revision)
{
    Statement gone = database.statement(
        u"DELETE FROM article_edit WHERE text_key = (SELECT text_key FROM article WHERE id = ?)"_s);
    if (auto ran = gone.run(number(id)); !ran) {
        return ran;
    }
    if (!edits.isEmpty()) {
        const auto textOrNull = [](const std::optional<QString>& text) { return text ? QVariant(*text) : QVariant(); };
        Statement added = database.statement(
            u"INSERT INTO article_edit (text_key, title, outlet, authors, published, first_day, last_day, language)"
            " SELECT text_key, ?, ?, ?, ?, ?, ?, ? FROM article WHERE id = ?"_s);
        auto ran
            = added.run(textOrNull(edits.title), textOrNull(edits.outlet),
                        textOrNull(edits.authors.transform([](const QStringList& names) { return names.join(u'\n'); })),
                        edtfText(edits.published), firstDay(edits.published), lastDay(edits.published),
                        textOrNull(edits.language.transform(domain::languageCode)), number(id));
        if (!ran) {
            return ran;
        }
    }
    Statement touched = database.statement(u"UPDATE article SET revision = ? WHERE id = ?"_s);
    return touched.run(revision, number(id)).and_then([&] { return indexAgain(database, id); });
}

Result<void> indexAgain(Database& database, ArticleId id)
{
    Statement rows = database.statement(u"SELECT coalesce(e.title, a.title), t.text, a.text_key FROM article AS a JOIN "
                                        u"article_text AS t ON t.article_id = a.id"
                                        " LEFT JOIN article_edit AS e ON e.text_key = a.text_key WHERE a.id = ?"_s);
    if (auto ran = rows.run(number(id)); !ran || !rows.next()) {
        return ran ? rows.finish() : ran;
    }
    const QString title = searchWords(rows.text(0));
    const QString body = searchWords(rows.text(1));
    const auto notes = notesOf(database, rows.text(2));
    if (!notes) {
        return std::unexpected(notes.error());
    }
    Statement entities = database.statement(
        u"SELECT name FROM entity JOIN article_entity ON entity_id = id WHERE article_id = ? ORDER BY id"_s);
    if (auto ran = entities.run(number(id)); !ran) {
        return ran;
    }
    QStringList names;
    while (entities.next()) {
        names.append(searchWords(entities.text(0)));
    }
    Statement gone = database.statement(u"DELETE FROM article_index WHERE rowid = ?"_s);
    return entities.finish().and_then([&] { return gone.run(number(id)); }).and_then([&] {
        return insertIndex(database, id, title, body, names.join(u' '), *notes);
    });
}

Result<void> writeAnnotations(Database& database, const QString& textKey, int highlights, const QString& noteText)
{
    Statement written = database.statement(
        u"INSERT INTO article_annotation (text_key, highlights, note_text) VALUES (?, ?, ?)"
        " ON CONFLICT (text_key) DO UPDATE SET highlights = excluded.highlights, note_text = excluded.note_text"_s);
    if (auto ran = written.run(textKey, highlights, noteText); !ran) {
        return ran;
    }
    Statement article = database.statement(u"SELECT id FROM article WHERE text_key = ?"_s);
    if (auto ran = article.run(textKey); !ran || !article.next()) {
        return ran ? article.finish() : ran;
    }
    const ArticleId id {article.number(0)};
    if (auto counted = database.execute(u"UPDATE library SET revision = revision + 1"_s); !counted) {
        return counted;
    }
    Statement touched
        = database.statement(u"UPDATE article SET revision = (SELECT revision FROM library) WHERE id = ?"_s);
    return touched.run(number(id)).and_then([&] { return indexAgain(database, id); });
}

} // namespace linimasa::library
