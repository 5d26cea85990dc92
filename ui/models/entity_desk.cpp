#include "ui/models/entity_desk.h"

#include <algorithm>

namespace linimasa::models {

using namespace Qt::StringLiterals;
using domain::EntityRuleKind;
using domain::RuleReach;

namespace {

EntitySubject subjectOf(const domain::AnalysedArticle& article, int row, const domain::Mention& mention)
{
    return {.id = mention.entityId,
            .name = mention.name,
            .type = mention.type,
            .of = mention.of,
            .row = row,
            .mention = mention.range,
            .written = mention.range.of(article.article.text).toString()};
}

domain::EntityTarget targetOf(const EntitySubject& subject)
{
    return {.id = subject.id, .name = subject.name, .type = subject.type, .of = subject.of};
}

/// An entity of the person's own.
QString ownId()
{
    return u"u-"_s + Corrections::newId();
}

} // namespace

EntityDesk::EntityDesk(const Collection& collection, Corrections& corrections, QObject* parent)
    : QObject(parent)
    , m_collection(collection)
    , m_corrections(corrections)
{
}

std::optional<EntitySubject> EntityDesk::subjectAt(int row, base::TextRange mention) const
{
    const ArticlePointer article = row >= 0 && row < m_collection.size() ? m_collection.article(row) : nullptr;
    if (!article) {
        return std::nullopt;
    }
    const auto& mentions = article->analysis.mentions;
    const auto found = std::ranges::find(mentions, mention, &domain::Mention::range);
    return found == mentions.end() ? std::nullopt : std::optional(subjectOf(*article, row, *found));
}

std::optional<EntitySubject> EntityDesk::subjectIn(int row, const QString& id) const
{
    const ArticlePointer article = row >= 0 && row < m_collection.size() ? m_collection.article(row) : nullptr;
    if (!article) {
        return std::nullopt;
    }
    const auto& mentions = article->analysis.mentions;
    const auto found = std::ranges::find(mentions, id, &domain::Mention::entityId);
    if (found == mentions.end()) {
        return std::nullopt;
    }
    EntitySubject subject = subjectOf(*article, row, *found);
    subject.mention.reset();
    return subject;
}

std::optional<EntitySubject> EntityDesk::subjectOfWords(int row, base::TextRange words) const
{
    const ArticlePointer article = row >= 0 && row < m_collection.size() ? m_collection.article(row) : nullptr;
    if (!article || words.begin < 0 || words.end > article->article.text.size()) {
        return std::nullopt;
    }
    // A selection made in haste has a space at its end.
    const QString& text = article->article.text;
    while (!words.isEmpty() && text.at(words.begin).isSpace()) {
        ++words.begin;
    }
    while (!words.isEmpty() && text.at(words.end - 1).isSpace()) {
        --words.end;
    }
    const QString written = words.of(text).toString();
    if (written.isEmpty() || written.contains(u'\n')) {
        return std::nullopt;
    }
    return EntitySubject {.name = written, .row = row, .mention = words, .written = written};
}

QString EntityDesk::textKeyOf(int row) const
{
    return row < 0 || row >= m_collection.size() ? QString() : m_collection.entry(row).textKey;
}

bool EntityDesk::take(EntityRuleKind kind, const EntitySubject& subject, RuleReach reach, const QString& ruleWords,
                      const domain::EntityTarget& target, const QString& words)
{
    const bool isOneMention = reach == RuleReach::Mention;
    const QString key = textKeyOf(subject.row);
    if ((reach != RuleReach::Everywhere && key.isEmpty()) || (isOneMention && !subject.mention)) {
        return false;
    }
    domain::EntityRule rule {.id = Corrections::newId(),
                             .kind = kind,
                             .reach = reach,
                             .textKey = key,
                             .range = isOneMention ? *subject.mention : base::TextRange {},
                             .entity = subject.id,
                             .words = ruleWords,
                             .target = target,
                             .madeAt = m_corrections.now()};
    return m_corrections.apply({.decisions = {}, .rules = {{.before = std::nullopt, .after = std::move(rule)}}}, words);
}

bool EntityDesk::rename(const EntitySubject& subject, RuleReach reach, const QString& name)
{
    domain::EntityTarget target = targetOf(subject);
    target.name = name.simplified();
    return !target.name.isEmpty() && target.name != subject.name
        && take(EntityRuleKind::Rename, subject, reach, subject.name, target, tr("“%1” renamed").arg(subject.name));
}

bool EntityDesk::merge(const EntitySubject& subject, RuleReach reach, const EntityFacts& target)
{
    const domain::EntityTarget to {
        .id = target.id, .name = target.name, .type = target.type, .of = belongingOf(target)};
    return target.id != subject.id
        && take(EntityRuleKind::Merge, subject, reach, subject.name, to,
                tr("“%1” merged with “%2”").arg(subject.name, target.name));
}

bool EntityDesk::split(const EntitySubject& subject, RuleReach reach, const QString& words, const QString& name)
{
    domain::EntityTarget target = targetOf(subject);
    target.id = ownId();
    target.name = name.simplified();
    return !target.name.isEmpty() && !words.isEmpty()
        && take(EntityRuleKind::Split, subject, reach, reach == RuleReach::Mention ? QString() : words, target,
                tr("“%1” split from “%2”").arg(words, subject.name));
}

bool EntityDesk::changeType(const EntitySubject& subject, RuleReach reach, domain::EntityType type)
{
    domain::EntityTarget target = targetOf(subject);
    target.type = type;
    return type != subject.type
        && take(EntityRuleKind::ChangeType, subject, reach, {}, target, tr("Type of “%1” changed").arg(subject.name));
}

bool EntityDesk::dismiss(const EntitySubject& subject, RuleReach reach)
{
    return take(EntityRuleKind::NotAnEntity, subject, reach, {}, targetOf(subject),
                tr("“%1” is no name").arg(subject.name));
}

bool EntityDesk::add(const EntitySubject& subject, RuleReach reach, const EntityFacts& target)
{
    domain::EntityTarget to {.id = target.id.isEmpty() ? ownId() : target.id,
                             .name = target.name.simplified(),
                             .type = target.type,
                             .of = target.id.isEmpty() ? QString() : belongingOf(target)};
    if (to.name.isEmpty() || subject.written.isEmpty()) {
        return false;
    }
    return take(EntityRuleKind::Add, subject, reach, subject.written, to, tr("“%1” added").arg(to.name));
}

QString EntityDesk::belongingOf(const EntityFacts& entity) const
{
    if (entity.type == domain::EntityType::Country) {
        return entity.id;
    }
    const auto places = m_directory == nullptr ? std::vector<EntityArticle> {} : m_directory->articlesNaming(entity.id);
    if (places.empty()) {
        return {};
    }
    const auto named = subjectIn(m_collection.rowOfId(places.front().article), entity.id);
    return named ? named->of : QString();
}

CorrectionExtent EntityDesk::extentOf(const EntitySubject& subject, RuleReach reach, const QString& words) const
{
    if (reach == RuleReach::Mention) {
        return {.mentions = subject.mention ? 1 : 0, .articles = subject.mention ? 1 : 0};
    }
    std::vector<ArticleId> articles;
    if (reach == RuleReach::Article) {
        articles.push_back(m_collection.idOf(subject.row));
    } else if (subject.id.isEmpty() && m_directory != nullptr) {
        articles = m_directory->articlesWith(subject.written);
    } else if (m_directory != nullptr) {
        if (words.isEmpty()) {
            const auto facts = m_directory->facts(subject.id);
            return facts ? CorrectionExtent {.mentions = facts->mentions, .articles = facts->articles}
                         : CorrectionExtent {};
        }
        for (const EntityArticle& place : m_directory->articlesNaming(subject.id)) {
            articles.push_back(place.article);
        }
    }
    CorrectionExtent extent;
    constexpr std::size_t most = 200; // texts that are looked into for a count
    articles.resize(std::min(articles.size(), most));
    for (const ArticleId id : articles) {
        const int row = m_collection.rowOfId(id);
        const ArticlePointer article = row < 0 ? nullptr : m_collection.article(row);
        if (!article) {
            continue;
        }
        const QString& text = article->article.text;
        const int here = subject.id.isEmpty()
            ? static_cast<int>(text.count(subject.written))
            : static_cast<int>(std::ranges::count_if(article->analysis.mentions, [&](const domain::Mention& mention) {
                  return mention.entityId == subject.id && (words.isEmpty() || mention.range.of(text) == words);
              }));
        extent.mentions += here;
        extent.articles += here > 0 ? 1 : 0;
    }
    return extent;
}

std::vector<ArticleId> EntityDesk::reachedBy(const domain::EntityRule& rule) const
{
    std::vector<ArticleId> reached;
    if (rule.reach != RuleReach::Everywhere) {
        for (const CollectionEntry& entry : m_collection.entries()) {
            if (entry.textKey == rule.textKey) {
                reached.push_back(entry.id);
            }
        }
    } else if (m_directory != nullptr && rule.kind == EntityRuleKind::Add) {
        reached = m_directory->articlesWith(rule.words);
    } else if (m_directory != nullptr) {
        for (const EntityArticle& place : m_directory->articlesNaming(rule.entity)) {
            reached.push_back(place.article);
        }
    }
    return reached;
}

} // namespace linimasa::models
