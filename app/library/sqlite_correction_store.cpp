#include "app/library/sqlite_correction_store.h"

#include "app/domain/correction_json.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <optional>
#include <utility>

namespace linimasa::library {

using namespace Qt::StringLiterals;
using base::Result;

namespace {

/// What is kept but cannot be understood must not look as if it were not there.
template<typename Thing>
Result<std::vector<Thing>> read(Statement rows, std::optional<Thing> (*fromJson)(const QJsonObject&))
{
    if (auto ran = rows.run(); !ran) {
        return std::unexpected(ran.error());
    }
    std::vector<Thing> things;
    while (rows.next()) {
        auto thing = fromJson(QJsonDocument::fromJson(rows.text(1).toUtf8()).object());
        if (!thing) {
            return base::failure(
                base::ErrorKind::Damaged,
                QCoreApplication::translate("linimasa::library",
                                            "A decision in the library cannot be read. Nothing was changed."),
                rows.text(0));
        }
        things.push_back(*std::move(thing));
    }
    return rows.finish().transform([&] { return std::move(things); });
}

template<typename Thing>
Result<void> put(Database& database, const QString& table, const QString& time, const domain::Edit<Thing>& edit,
                 qint64 Thing::* when)
{
    if (!edit.after) {
        Statement removed = database.statement(u"DELETE FROM %1 WHERE id = ?"_s.arg(table));
        return edit.before ? removed.run(edit.before->id) : Result<void> {};
    }
    Statement kept
        = database.statement(u"INSERT OR REPLACE INTO %1 (id, %2, body) VALUES (?, ?, ?)"_s.arg(table, time));
    const QByteArray body = QJsonDocument(domain::toJson(*edit.after)).toJson(QJsonDocument::Compact);
    return kept.run(edit.after->id, (*edit.after).*when, QString::fromUtf8(body));
}

} // namespace

Result<domain::EventDecisions> SqliteCorrectionStore::decisions() const
{
    return read<domain::EventDecision>(
        m_database.statement(u"SELECT id, body FROM event_decision ORDER BY decided_at, id"_s),
        &domain::eventDecisionFromJson);
}

Result<domain::EntityRules> SqliteCorrectionStore::rules() const
{
    return read<domain::EntityRule>(m_database.statement(u"SELECT id, body FROM entity_rule ORDER BY made_at, id"_s),
                                    &domain::entityRuleFromJson);
}

Result<void> SqliteCorrectionStore::apply(const domain::CorrectionChange& change)
{
    return m_database.inTransaction([&]() -> Result<void> {
        for (const auto& edit : change.decisions) {
            if (auto kept
                = put(m_database, u"event_decision"_s, u"decided_at"_s, edit, &domain::EventDecision::decidedAt);
                !kept) {
                return kept;
            }
        }
        for (const auto& edit : change.rules) {
            if (auto kept = put(m_database, u"entity_rule"_s, u"made_at"_s, edit, &domain::EntityRule::madeAt); !kept) {
                return kept;
            }
        }
        return {};
    });
}

} // namespace linimasa::library
