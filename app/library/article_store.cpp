#include "app/library/article_store.h"

#include "app/domain/language.h"
#include "app/library/analysis_codec.h"
#include "app/library/article_rows.h"
#include "app/library/near_copies.h"
#include "app/library/revision.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace linimasa::library {

using namespace Qt::StringLiterals;
using base::Result;
using domain::ArticleId;
using domain::number;

namespace {

std::unexpected<base::Error> notThere(ArticleId id)
{
    return base::failure(
        base::ErrorKind::NotFound,
        QCoreApplication::translate("linimasa::library", "This article is not in the library any more."),
        u"article %1"_s.arg(number(id)));
}

} // namespace

Result<std::optional<ArticleId>> ArticleStore::idWhere(const QString& sql, const QString& key)
{
    Statement rows = m_database.statement(sql);
    if (auto ran = rows.run(key); !ran) {
        return std::unexpected(ran.error());
    }
    std::optional<ArticleId> id;
    if (rows.next()) {
        id = ArticleId {rows.number(0)};
    }
    if (auto finished = rows.finish(); !finished) {
        return std::unexpected(finished.error());
    }
    return id;
}

Result<std::optional<ArticleId>> ArticleStore::findBytes(const QByteArray& sha256)
{
    if (sha256.isEmpty()) {
        return std::optional<ArticleId> {};
    }
    return idWhere(u"SELECT article_id FROM article_source WHERE bytes_key = ?"_s, QString::fromLatin1(sha256.toHex()));
}

Result<std::optional<ArticleId>> ArticleStore::findText(const QString& textKey)
{
    return idWhere(u"SELECT id FROM article WHERE text_key = ?"_s, textKey);
}

Result<std::optional<ArticleId>> ArticleStore::findPath(const QString& path)
{
    if (path.isEmpty()) {
        return std::optional<ArticleId> {};
    }
    return idWhere(u"SELECT id FROM article WHERE path = ? ORDER BY id DESC LIMIT 1"_s, path);
}

Result<AddAnswer> ArticleStore::insert(const PreparedArticle& article)
{
    auto known = findBytes(article.article.sha256);
    if (!known || *known) {
        return known.transform([](const auto& id) { return AddAnswer {*id, Addition::SameFile, *id}; });
    }
    known = findText(article.textKey);
    if (!known) {
        return std::unexpected(known.error());
    }
    AddAnswer answer {known->value_or(ArticleId {}), Addition::SameText, known->value_or(ArticleId {})};
    if (!*known) {
        auto revision = nextRevision(m_database);
        auto id = revision ? insertArticle(m_database, article, *revision) : std::unexpected(revision.error());
        if (!id) {
            return std::unexpected(id.error());
        }
        auto first = NearCopies(m_database).place(*id, article.sketch, *revision);
        if (!first) {
            return std::unexpected(first.error());
        }
        answer = {*id, Addition::Added, *first};
    }
    if (!article.bytesKey.isEmpty()) {
        auto source = m_database.statement(
            u"INSERT INTO article_source (bytes_key, article_id, path, seen) VALUES (?, ?, ?, ?)"_s);
        auto ran
            = source.run(article.bytesKey, number(answer.id), article.article.path, article.added.toMSecsSinceEpoch());
        if (!ran) {
            return std::unexpected(ran.error());
        }
    }
    return answer;
}

Result<AddAnswer> ArticleStore::add(const PreparedArticle& article)
{
    return m_database.inTransaction([&] { return insert(article); });
}

Result<std::vector<AddAnswer>> ArticleStore::addAll(std::span<const PreparedArticle> articles)
{
    return m_database.inTransaction([&]() -> Result<std::vector<AddAnswer>> {
        std::vector<AddAnswer> answers;
        answers.reserve(articles.size());
        for (const PreparedArticle& article : articles) {
            auto answer = insert(article);
            if (!answer) {
                return std::unexpected(answer.error());
            }
            answers.push_back(*answer);
        }
        return answers;
    });
}

Result<StoredArticle> ArticleStore::load(ArticleId id)
{
    Statement rows = m_database.statement(
        u"SELECT text_key, path, title, outlet, language, analysis_version, added, text, reading, analysis,"
        " (SELECT min(bytes_key) FROM article_source WHERE article_source.article_id = article.id AND"
        " article_source.path = article.path)"
        " FROM article JOIN article_text ON article_id = id WHERE id = ?"_s);
    if (auto ran = rows.run(number(id)); !ran) {
        return std::unexpected(ran.error());
    }
    if (!rows.next()) {
        auto finished = rows.finish();
        return finished ? notThere(id) : std::unexpected(finished.error());
    }
    StoredArticle stored;
    domain::Article& article = stored.article.article;
    stored.textKey = rows.text(0);
    article.path = rows.text(1);
    article.title = rows.text(2);
    article.outlet = rows.text(3);
    article.language = domain::languageFromCode(rows.text(4));
    stored.analysisVersion = rows.text(5);
    stored.added = QDateTime::fromMSecsSinceEpoch(rows.number(6), QTimeZone::UTC);
    article.text = rows.text(7);
    article.sha256 = QByteArray::fromHex(rows.text(10).toLatin1());
    if (auto reading = decodeReading(rows.bytes(8), article); !reading) {
        return std::unexpected(reading.error());
    }
    auto analysis = decodeAnalysis(rows.bytes(9), article.text.size());
    if (!analysis) {
        return std::unexpected(analysis.error());
    }
    stored.article.analysis = std::move(*analysis);
    auto edited = edits(id);
    if (!edited) {
        return std::unexpected(edited.error());
    }
    stored.edits = std::move(*edited);
    return stored;
}

Result<QString> ArticleStore::text(ArticleId id)
{
    return textWhere(u"SELECT text FROM article_text WHERE article_id = ?"_s, id);
}

Result<QString> ArticleStore::textKey(ArticleId id)
{
    return textWhere(u"SELECT text_key FROM article WHERE id = ?"_s, id);
}

Result<QString> ArticleStore::textWhere(const QString& sql, ArticleId id)
{
    Statement rows = m_database.statement(sql);
    if (auto ran = rows.run(number(id)); !ran) {
        return std::unexpected(ran.error());
    }
    if (!rows.next()) {
        auto finished = rows.finish();
        return finished ? notThere(id) : std::unexpected(finished.error());
    }
    return rows.text(0);
}

Result<void> ArticleStore::replaceAnalysis(ArticleId id, const PreparedAnalysis& analysis)
{
    return m_database.inTransaction([&]() -> Result<void> {
        const auto revision = nextRevision(m_database);
        return revision ? replaceAnalysisRows(m_database, id, analysis, *revision) : std::unexpected(revision.error());
    });
}

Result<std::vector<ArticleId>> ArticleStore::analysedOtherwise(const QString& version, int limit)
{
    Statement rows = m_database.statement(u"SELECT id FROM article WHERE analysis_version <> ? ORDER BY id LIMIT ?"_s);
    if (auto ran = rows.run(version, limit); !ran) {
        return std::unexpected(ran.error());
    }
    std::vector<ArticleId> ids;
    while (rows.next()) {
        ids.push_back(ArticleId {rows.number(0)});
    }
    return rows.finish().transform([&] { return std::move(ids); });
}

Result<domain::ArticleEdits> ArticleStore::edits(ArticleId id)
{
    Statement rows
        = m_database.statement(u"SELECT e.title, e.outlet, e.authors, e.published, e.language FROM article AS a"
                               " JOIN article_edit AS e ON e.text_key = a.text_key WHERE a.id = ?"_s);
    if (auto ran = rows.run(number(id)); !ran) {
        return std::unexpected(ran.error());
    }
    domain::ArticleEdits edits;
    if (rows.next()) {
        const auto textOf
            = [&](int column) { return rows.isNull(column) ? std::nullopt : std::optional(rows.text(column)); };
        edits.title = textOf(0);
        edits.outlet = textOf(1);
        edits.authors
            = textOf(2).transform([](const QString& lines) { return lines.split(u'\n', Qt::SkipEmptyParts); });
        edits.published = textOf(3).transform(
            [](const QString& edtf) { return domain::Edtf::parse(edtf).value_or(domain::Edtf()); });
        edits.language = textOf(4).transform([](const QString& code) { return domain::languageFromCode(code); });
    }
    return rows.finish().transform([&] { return edits; });
}

Result<void> ArticleStore::setEdits(ArticleId id, const domain::ArticleEdits& edits)
{
    return m_database.inTransaction([&]() -> Result<void> {
        const auto revision = nextRevision(m_database);
        return revision ? writeEdits(m_database, id, edits, *revision) : std::unexpected(revision.error());
    });
}

template<typename... Values>
Result<void> ArticleStore::update(ArticleId id, const QString& assignments, const Values&... values)
{
    return m_database.inTransaction([&]() -> Result<void> {
        const auto revision = nextRevision(m_database);
        if (!revision) {
            return std::unexpected(revision.error());
        }
        Statement change = m_database.statement(u"UPDATE article SET %1, revision = ? WHERE id = ?"_s.arg(assignments));
        if (auto ran = change.run(values..., *revision, number(id)); !ran) {
            return ran;
        }
        return change.changedRows() == 0 ? notThere(id) : Result<void>();
    });
}

Result<void> ArticleStore::setFileState(ArticleId id, domain::FileState state)
{
    return update(id, u"file_state = ?"_s, static_cast<int>(state));
}

Result<void> ArticleStore::setPath(ArticleId id, const QString& path)
{
    return update(id, u"file_state = 0, path = ?"_s, path);
}

Result<void> ArticleStore::setAnnotations(const QString& textKey, int highlights, const QString& noteText)
{
    return m_database.inTransaction([&] { return writeAnnotations(m_database, textKey, highlights, noteText); });
}

Result<void> ArticleStore::forget(ArticleId id)
{
    return m_database.inTransaction([&]() -> Result<void> {
        const auto revision = nextRevision(m_database);
        if (!revision) {
            return std::unexpected(revision.error());
        }
        if (auto removed = NearCopies(m_database).remove(id, *revision); !removed) {
            return removed;
        }
        Statement gone = m_database.statement(u"DELETE FROM article WHERE id = ?"_s);
        if (auto ran = gone.run(number(id)); !ran) {
            return ran;
        }
        if (gone.changedRows() == 0) {
            return notThere(id);
        }
        Statement left = m_database.statement(u"INSERT INTO forgotten_article (article_id, revision) VALUES (?, ?)"_s);
        return left.run(number(id), *revision);
    });
}

} // namespace linimasa::library
