#include "ui/models/rules_model.h"

#include "ui/models/article_list_model.h"
#include "ui/models/event_words.h"

#include <QDateTime>

#include <algorithm>

namespace linimasa::models {

using domain::EntityRule;
using domain::EntityRuleKind;
using domain::RuleReach;

QString ruleInWords(const EntityRule& rule)
{
    // Rules of an earlier version do not say what the entity was called.
    const QString& before = rule.words.isEmpty() ? rule.entity : rule.words;
    const QString& after = rule.target.name;
    switch (rule.kind) {
    case EntityRuleKind::Rename:
        return RulesModel::tr("“%1” is called “%2”").arg(before, after);
    case EntityRuleKind::Merge:
        return RulesModel::tr("“%1” is the same as “%2”").arg(before, after);
    case EntityRuleKind::Split:
        return rule.words.isEmpty() ? RulesModel::tr("“%1” is another than it was taken for").arg(after)
                                    : RulesModel::tr("“%1” is another: “%2”").arg(before, after);
    case EntityRuleKind::ChangeType:
        return RulesModel::tr("“%1” is of another type: %2", "name, type").arg(after, entityTypeWord(rule.target.type));
    case EntityRuleKind::NotAnEntity:
        return RulesModel::tr("“%1” is no name").arg(after);
    case EntityRuleKind::Add:
        return RulesModel::tr("“%1” is a name: “%2” (%3)", "words, name, type")
            .arg(before, after, entityTypeWord(rule.target.type));
    }
    return {};
}

RulesModel::RulesModel(Corrections& corrections, const Collection& collection, QObject* parent)
    : QAbstractTableModel(parent)
    , m_corrections(corrections)
    , m_collection(collection)
{
    const auto read = [this] {
        beginResetModel();
        m_rules = m_corrections.rules();
        std::ranges::reverse(m_rules);
        endResetModel();
    };
    connect(&corrections, &Corrections::reloaded, this, read);
    connect(&corrections, &Corrections::changed, this, [read](const domain::CorrectionChange& change) {
        if (!change.rules.empty()) {
            read();
        }
    });
    read();
}

int RulesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int RulesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RulesModel::reachOf(const EntityRule& rule) const
{
    if (rule.reach == RuleReach::Everywhere) {
        return tr("Everywhere");
    }
    const auto& entries = m_collection.entries();
    const auto found = std::ranges::find(entries, rule.textKey, &CollectionEntry::textKey);
    if (found == entries.end()) {
        return tr("In an article that is not here");
    }
    return rule.reach == RuleReach::Mention ? tr("Once, in “%1”").arg(titleOf(*found))
                                            : tr("In “%1”").arg(titleOf(*found));
}

QVariant RulesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const EntityRule& rule = m_rules[static_cast<std::size_t>(index.row())];
    if (role == IdRole) {
        return rule.id;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    switch (index.column()) {
    case CorrectionColumn:
        return ruleInWords(rule);
    case ReachColumn:
        return reachOf(rule);
    case MadeColumn:
        return m_locale.toString(QDateTime::fromMSecsSinceEpoch(rule.madeAt), QLocale::ShortFormat);
    default:
        return {};
    }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case CorrectionColumn:
        return tr("Correction");
    case ReachColumn:
        return tr("Where");
    case MadeColumn:
        return tr("Made");
    default:
        return {};
    }
}

bool RulesModel::takeBack(const QStringList& rules)
{
    domain::CorrectionChange change;
    for (const EntityRule& rule : m_rules) {
        if (rules.contains(rule.id)) {
            change.rules.push_back({.before = rule, .after = std::nullopt});
        }
    }
    const auto count = static_cast<int>(change.rules.size());
    return count > 0 && m_corrections.apply(change, tr("%n correction(s) of names taken back", nullptr, count));
}

} // namespace linimasa::models
