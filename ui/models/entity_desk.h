#pragma once

#include "ui/models/collection.h"
#include "ui/models/corrections.h"
#include "ui/models/entity_directory.h"

#include <QObject>

#include <optional>

namespace linimasa::models {

/// What a correction is about: an entity, where it was met.
struct EntitySubject {
    QString id = {}; // empty: the words are no entity yet
    QString name = {};
    domain::EntityType type = domain::EntityType::Org;
    QString of = {}; // id of the state or bloc it belongs to
    int row = -1; // of the article
    std::optional<base::TextRange> mention = {}; // the one meant, where one is
    QString written = {}; // the words there

    bool operator==(const EntitySubject&) const = default;
};

/// How much a correction changes.
struct CorrectionExtent {
    int mentions = 0;
    int articles = 0;

    bool operator==(const CorrectionExtent&) const = default;
};

/// Where entities are corrected: turns what a pane asks for into rules, each one step for undo. What the rules change is read
/// anew by whoever listens to the corrections.
class EntityDesk : public QObject {
    Q_OBJECT

public:
    /// All must outlive it.
    EntityDesk(const Collection& collection, Corrections& corrections, QObject* parent = nullptr);

    /// Who knows all articles; must outlive the desk or be replaced.
    void setDirectory(const EntityDirectory* directory) { m_directory = directory; }
    [[nodiscard]] const EntityDirectory* directory() const { return m_directory; }

    /// The subject at a mention of the article in the row; none when there is no such mention.
    [[nodiscard]] std::optional<EntitySubject> subjectAt(int row, base::TextRange mention) const;
    /// The entity as the article in the row names it.
    [[nodiscard]] std::optional<EntitySubject> subjectIn(int row, const QString& id) const;
    /// Words that are to become a name.
    [[nodiscard]] std::optional<EntitySubject> subjectOfWords(int row, base::TextRange words) const;

    // Each answers false when nothing was changed.
    bool rename(const EntitySubject& subject, domain::RuleReach reach, const QString& name);
    /// It is the same as `target`.
    bool merge(const EntitySubject& subject, domain::RuleReach reach, const EntityFacts& target);
    /// Where it is written as `words` it is another entity, called `name`.
    bool split(const EntitySubject& subject, domain::RuleReach reach, const QString& words, const QString& name);
    bool changeType(const EntitySubject& subject, domain::RuleReach reach, domain::EntityType type);
    bool dismiss(const EntitySubject& subject, domain::RuleReach reach);
    /// The subject's words name `target`; a target without an id is a new entity.
    bool add(const EntitySubject& subject, domain::RuleReach reach, const EntityFacts& target);

    /// What a correction of the entity changes. With `words`, only where it is written so (in articles that are at hand).
    [[nodiscard]] CorrectionExtent extentOf(const EntitySubject& subject, domain::RuleReach reach,
                                            const QString& words = {}) const;
    /// The articles whose analysis the rule may change.
    [[nodiscard]] std::vector<ArticleId> reachedBy(const domain::EntityRule& rule) const;

private:
    bool take(domain::EntityRuleKind kind, const EntitySubject& subject, domain::RuleReach reach,
              const QString& ruleWords, const domain::EntityTarget& target, const QString& words);
    [[nodiscard]] QString belongingOf(const EntityFacts& entity) const;
    [[nodiscard]] QString textKeyOf(int row) const;

    const Collection& m_collection;
    Corrections& m_corrections;
    const EntityDirectory* m_directory = nullptr;
};

} // namespace linimasa::models
