#include "app/entities/mention_linker.h"

#include <QHash>

#include <algorithm>

namespace linimasa::entities {

using namespace Qt::StringLiterals;
using domain::EntityType;
using domain::Mention;
using domain::MentionSource;

namespace {

class MentionLinker {
public:
    explicit MentionLinker(const Reading& reading)
        : m_reading(reading)
    {
    }

    std::vector<Mention> run(const Candidates& found, const std::vector<ShortForm>& shortForms)
    {
        for (const ShortForm& form : shortForms) {
            m_fullNames.insert(form.range.begin, form);
        }
        std::vector<Mention> mentions;
        mentions.reserve(found.size() + shortForms.size());
        for (const Candidate& candidate : found) {
            mentions.push_back(mentionOf(candidate));
        }
        for (const ShortForm& form : shortForms) {
            const bool among = std::ranges::binary_search(found, form.range.begin, {},
                                                          [](const Candidate& item) { return item.range.begin; });
            if (!among) {
                mentions.push_back({.range = form.range,
                                    .type = form.type,
                                    .entityId = {},
                                    .name = {},
                                    .of = {},
                                    .confidence = 0.85,
                                    .source = MentionSource::ShortForm,
                                    .rule = u"short-form"_s});
            }
        }
        std::ranges::sort(mentions, {}, &Mention::range);
        linkShortForms(mentions);
        placeBodies(mentions);
        return mentions;
    }

private:
    Mention mentionOf(const Candidate& candidate) const
    {
        Mention mention {.range = candidate.range,
                         .type = candidate.type,
                         .entityId = {},
                         .name = {},
                         .of = {},
                         .confidence = candidate.confidence,
                         .source = candidate.source,
                         .rule = candidate.rule};
        if (candidate.name != nullptr && m_reading.gazetteer().entityOf(*candidate.name).list == u"generic_bodies") {
            mention.name = candidate.name->text; // whose body it is follows from the state beside it
            mention.entityId = madeEntityId(candidate.type, candidate.range.of(m_reading.text()));
            mention.rule = u"generic_bodies"_s;
            return mention;
        }
        if (candidate.name != nullptr) {
            const ListedEntity& entity = m_reading.gazetteer().entityOf(*candidate.name);
            mention.entityId = entity.id;
            mention.name = entity.name;
            mention.of = entity.of;
            mention.rule = entity.list;
            return mention;
        }
        mention.name = candidate.range.of(m_reading.text()).toString();
        mention.name.replace(u'\n', u' ');
        mention.entityId = madeEntityId(candidate.type, mention.name);
        return mention;
    }

    /// A short form becomes the entity of its full name; a listed short form tells the full name who it is.
    void linkShortForms(std::vector<Mention>& mentions) const
    {
        QHash<qsizetype, qsizetype> at; // begin of range → index
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            at.insert(mentions[i].range.begin, static_cast<qsizetype>(i));
        }
        QHash<QString, QString> sameAs; // made id → listed id
        for (Mention& mention : mentions) {
            const auto form = m_fullNames.constFind(mention.range.begin);
            if (form == m_fullNames.cend()) {
                continue;
            }
            const auto full = at.constFind(form->fullName.begin);
            if (full == at.cend() || mentions[static_cast<std::size_t>(*full)].type != form->type) {
                if (mention.entityId.isEmpty()) {
                    mention.name = mention.range.of(m_reading.text()).toString();
                    mention.entityId = madeEntityId(mention.type, mention.name);
                }
                continue;
            }
            Mention& whole = mentions[static_cast<std::size_t>(*full)];
            // "Hà Nội (TTXVN)": two that the lists know apart are two, though one stands in brackets behind the other.
            const bool apart = mention.source == MentionSource::Gazetteer && whole.source == MentionSource::Gazetteer
                && mention.rule != u"generic_bodies" && whole.rule != u"generic_bodies" && mention.type != whole.type;
            if (apart) {
                continue;
            }
            const bool listedForm = !mention.entityId.isEmpty() && !mention.entityId.startsWith(u"x-");
            if (listedForm && whole.entityId.startsWith(u"x-")) {
                sameAs.insert(whole.entityId, mention.entityId);
                whole.entityId = mention.entityId;
                whole.name = mention.name;
                whole.of = mention.of;
            } else {
                mention.entityId = whole.entityId;
                mention.name = whole.name;
                mention.of = whole.of;
                mention.type = whole.type;
                if (mention.type == EntityType::Person && mention.source != MentionSource::Gazetteer) {
                    mention.source = MentionSource::ShortForm;
                    mention.rule = u"short-form"_s;
                }
            }
        }
        for (Mention& mention : mentions) {
            if (const auto other = sameAs.constFind(mention.entityId); other != sameAs.cend()) {
                mention.entityId = *other;
            }
        }
    }

    [[nodiscard]] QString articleState() const
    {
        switch (m_reading.language()) {
        case domain::Language::Indonesian:
            return m_reading.gazetteer().countryId(u"ID");
        case domain::Language::Vietnamese:
            return m_reading.gazetteer().countryId(u"VN");
        case domain::Language::Japanese:
            return m_reading.gazetteer().countryId(u"JP");
        default:
            return {};
        }
    }

    /// The state or bloc named inside a range; empty when none is.
    [[nodiscard]] QString stateInside(base::TextRange range)
    {
        while (m_word < m_reading.size() && m_reading.word(m_word).range.begin < range.begin) {
            ++m_word;
        }
        for (qsizetype i = m_word; i < m_reading.size() && m_reading.word(i).range.begin < range.end; ++i) {
            const ListedName* name = m_reading.word(i).name;
            if (name != nullptr) {
                const ListedEntity& entity = m_reading.gazetteer().entityOf(*name);
                if (!entity.of.isEmpty()) {
                    return entity.of;
                }
            }
        }
        return {};
    }

    void placeBodies(std::vector<Mention>& mentions)
    {
        const QString fallback = articleState();
        // An office without a state is the readers' own, where the article has to do with their state at all. The Japanese
        // press leaves its own state out even then.
        const bool atHome = m_reading.language() == domain::Language::Japanese
            || std::ranges::any_of(mentions, [&](const Mention& mention) { return mention.of == fallback; });
        for (std::size_t i = 0; i < mentions.size(); ++i) {
            Mention& mention = mentions[i];
            const bool owned = mention.type == EntityType::Org || mention.type == EntityType::Role;
            if (!owned || !mention.of.isEmpty()) {
                continue;
            }
            mention.of = stateInside(mention.range);
            if (mention.of.isEmpty() && i > 0) {
                mention.of = stateBeside(mentions[i - 1], mention);
            }
            if (mention.of.isEmpty() && i + 1 < mentions.size()) {
                mention.of = stateAfter(mention, mentions[i + 1]);
            }
            const bool own = mention.type == EntityType::Org || atHome;
            if (mention.of.isEmpty() && mention.source == MentionSource::Pattern && own && !fallback.isEmpty()) {
                mention.of = fallback;
                mention.confidence = std::min(mention.confidence, 0.7);
            }
            if (mention.rule == u"generic_bodies") {
                if (mention.of.isEmpty() && !fallback.isEmpty()) {
                    mention.of = fallback;
                    mention.confidence = std::min(mention.confidence, 0.7);
                }
                settleCommonBody(mention);
            }
        }
    }

    /// "Kementerian Pertahanan" of Japan is not that of Vietnam.
    void settleCommonBody(Mention& mention)
    {
        const QString key = mention.name + u'|' + mention.of;
        auto known = m_commonBodies.find(key);
        if (known == m_commonBodies.end()) {
            const ListedEntity* body
                = mention.of.isEmpty() ? nullptr : m_reading.gazetteer().bodyOfState(mention.name, mention.of);
            const QString suffix = mention.of.isEmpty() ? QString() : u'-' + mention.of.toLower();
            known = m_commonBodies.insert(key,
                                          body != nullptr ? CommonBody {body->id, body->name}
                                                          : CommonBody {mention.entityId + suffix, mention.name});
        }
        mention.entityId = known->id;
        mention.name = known->name;
    }

    // "Japan's Defense Ministry", "ベトナムの国防省"
    [[nodiscard]] QString stateBeside(const Mention& state, const Mention& body) const
    {
        if (state.type != EntityType::Country) {
            return {};
        }
        const QStringView between
            = m_reading.text().sliced(state.range.end, body.range.begin - state.range.end).trimmed();
        const bool joined = between.isEmpty() || between == u"'s" || between == u"’s" || between == u"の"
            || between == u"'" || between == u"’";
        return joined ? state.of : QString();
    }

    // "Defense Minister of Japan"
    [[nodiscard]] QString stateAfter(const Mention& body, const Mention& state) const
    {
        if (state.type != EntityType::Country) {
            return {};
        }
        const QStringView between
            = m_reading.text().sliced(body.range.end, state.range.begin - body.range.end).trimmed();
        return between == u"of" || between == u"of the" || between == u"của" ? state.of : QString();
    }

    const Reading& m_reading;
    struct CommonBody {
        QString id;
        QString name;
    };

    QHash<qsizetype, ShortForm> m_fullNames;
    QHash<QString, CommonBody> m_commonBodies;
    qsizetype m_word = 0;
};

} // namespace

std::vector<Mention> linkMentions(const Reading& reading, const Candidates& found,
                                  const std::vector<ShortForm>& shortForms)
{
    return MentionLinker(reading).run(found, shortForms);
}

} // namespace linimasa::entities
