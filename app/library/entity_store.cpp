#include "app/library/entity_store.h"

namespace linimasa::library {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

const auto counted = u"SELECT e.key, e.name, e.type, sum(a.mentions), count(*) FROM entity e"
                     " JOIN article_entity a ON a.entity_id = e.id "_s;

} // namespace

Result<std::vector<EntityCount>> EntityStore::read(Statement rows) const
{
    std::vector<EntityCount> found;
    while (rows.next()) {
        found.push_back({.id = rows.text(0),
                         .name = rows.text(1),
                         .type = static_cast<domain::EntityType>(rows.number(2)),
                         .mentions = rows.number(3),
                         .articles = rows.number(4)});
    }
    return rows.finish().transform([&] { return std::move(found); });
}

Result<std::optional<EntityCount>> EntityStore::find(const QString& id)
{
    Statement rows = m_database.statement(counted + u"WHERE e.key = ? GROUP BY e.id"_s);
    if (auto ran = rows.run(id); !ran) {
        return std::unexpected(ran.error());
    }
    return read(std::move(rows)).transform([](const std::vector<EntityCount>& found) {
        return found.empty() ? std::nullopt : std::optional(found.front());
    });
}

Result<std::vector<EntityPlace>> EntityStore::articlesNaming(const QString& id)
{
    Statement rows
        = m_database.statement(u"SELECT a.article_id, a.mentions FROM article_entity a"
                               " JOIN entity e ON e.id = a.entity_id WHERE e.key = ? ORDER BY a.article_id"_s);
    if (auto ran = rows.run(id); !ran) {
        return std::unexpected(ran.error());
    }
    std::vector<EntityPlace> places;
    while (rows.next()) {
        places.push_back({.article = domain::ArticleId {rows.number(0)}, .mentions = rows.number(1)});
    }
    return rows.finish().transform([&] { return std::move(places); });
}

Result<std::vector<EntityCount>> EntityStore::beside(const QString& id, qsizetype limit)
{
    Statement rows = m_database.statement(
        counted
        + u"WHERE e.key <> ? AND a.article_id IN (SELECT article_id FROM article_entity"
          " WHERE entity_id = (SELECT id FROM entity WHERE key = ?))"
          " GROUP BY e.id ORDER BY count(*) DESC, sum(a.mentions) DESC, e.key LIMIT %1"_s.arg(limit));
    if (auto ran = rows.run(id, id); !ran) {
        return std::unexpected(ran.error());
    }
    return read(std::move(rows));
}

Result<std::vector<EntityCount>> EntityStore::called(const QString& words, qsizetype limit)
{
    QString pattern = words;
    pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    Statement rows = m_database.statement(
        counted
        + uR"(WHERE e.name LIKE ? ESCAPE '\' GROUP BY e.id ORDER BY sum(a.mentions) DESC, e.key LIMIT %1)"_s.arg(
            limit));
    if (auto ran = rows.run(QString(u'%' + pattern + u'%')); !ran) {
        return std::unexpected(ran.error());
    }
    return read(std::move(rows));
}

} // namespace linimasa::library
