#include "ui/models/corrections.h"

#include "ui/models/correction_command.h"

#include <QSet>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace linimasa::models {

namespace {

template<typename Thing> const Thing* find(const std::vector<Thing>& things, const QString& id)
{
    const auto found = std::ranges::find(things, id, &Thing::id);
    return found == things.end() ? nullptr : &*found;
}

/// Puts what the edits leave in the place of what had their ids, by the time it was made.
template<typename Thing>
void put(std::vector<Thing>& things, const std::vector<domain::Edit<Thing>>& edits, qint64 Thing::* when)
{
    QSet<QString> ids;
    for (const domain::Edit<Thing>& edit : edits) {
        ids.insert(edit.after ? edit.after->id : edit.before->id);
    }
    std::erase_if(things, [&](const Thing& thing) { return ids.contains(thing.id); });
    const auto kept = std::ssize(things);
    for (const domain::Edit<Thing>& edit : edits) {
        if (edit.after) {
            things.push_back(*edit.after);
        }
    }
    const auto order = [when](const Thing& thing) { return std::pair(thing.*when, thing.id); };
    const auto added = things.begin() + kept;
    std::ranges::sort(added, things.end(), {}, order);
    std::ranges::inplace_merge(things.begin(), added, things.end(), {}, order);
}

} // namespace

Corrections::Corrections(domain::CorrectionStore& store, QUndoStack& stack, QObject* parent, Clock clock)
    : QObject(parent)
    , m_store(store)
    , m_stack(stack)
    , m_clock(std::move(clock))
{
}

base::Result<void> Corrections::load()
{
    auto decisions = m_store.decisions();
    if (!decisions) {
        return std::unexpected(std::move(decisions.error()));
    }
    auto rules = m_store.rules();
    if (!rules) {
        return std::unexpected(std::move(rules.error()));
    }
    m_decisions = *std::move(decisions);
    m_rules = *std::move(rules);
    Q_EMIT reloaded();
    return {};
}

const domain::EventDecision* Corrections::decision(const QString& id) const
{
    return find(m_decisions, id);
}

const domain::EntityRule* Corrections::rule(const QString& id) const
{
    return find(m_rules, id);
}

qint64 Corrections::now() const
{
    qint64 last = 0;
    if (!m_decisions.empty()) {
        last = m_decisions.back().decidedAt;
    }
    if (!m_rules.empty()) {
        last = std::max(last, m_rules.back().madeAt);
    }
    return std::max(m_clock().toMSecsSinceEpoch(), last + 1);
}

QString Corrections::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

bool Corrections::apply(const domain::CorrectionChange& change, const QString& words)
{
    if (change.isEmpty() || !perform(change)) {
        return false;
    }
    m_stack.push(new CorrectionCommand(*this, change, words));
    Q_EMIT made(words);
    return true;
}

bool Corrections::perform(const domain::CorrectionChange& change)
{
    if (const auto kept = m_store.apply(change); !kept) {
        Q_EMIT failed(kept.error());
        return false;
    }
    put(m_decisions, change.decisions, &domain::EventDecision::decidedAt);
    put(m_rules, change.rules, &domain::EntityRule::madeAt);
    Q_EMIT changed(change);
    return true;
}

} // namespace linimasa::models
