#pragma once

#include "app/domain/mention.h"
#include "app/entities/lexicon_reader.h"
#include "app/entities/name_trie.h"
#include "app/entities/word_class.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringView>

#include <vector>

namespace linimasa::entities {

/// An entity of the lists.
struct ListedEntity {
    QString id; // Wikidata id, or "x-…" made from type and name
    QString name; // preferred English name, else the first one
    domain::EntityType type = domain::EntityType::Org;
    QString of; // id of its country or bloc; its own id for states; empty when the list has none
    QString list; // name of the list it is on ("countries")
};

/// One spelling of a listed entity.
struct ListedName {
    quint32 entity = 0;
    QString text;
    quint8 languages = NameAny;
    bool ambiguous = false;
    bool acronym = false; // capitals only, one word: compared exactly
    bool foreignSafe = false; // so long or so particular that it is taken in texts of other languages too
};

/// The lists, compiled: every name and word of every language in one trie. Immutable, so one serves many threads.
class Gazetteer {
public:
    /// Everything that begins at one place of a text.
    struct Found {
        qsizetype end = 0;
        const ListedName* name = nullptr; // null: only a word of the word lists
        WordClasses classes = NoClass;
    };

    [[nodiscard]] static Gazetteer create(const std::vector<Lexicon>& lexicons);

    /// Appends what the lists have at `begin`, shortest first, one item an end: names of `languages`, of
    /// English, and particular ones of any language; words of `languages`. Latin names are found only to the end of a word and with capitals
    /// where the name has them.
    void find(QStringView text, qsizetype begin, quint8 languages, std::vector<NameTrie::Hit>& buffer,
              std::vector<Found>& found) const;

    [[nodiscard]] const ListedEntity& entityOf(const ListedName& name) const { return m_entities[name.entity]; }
    /// The body of the state `of` that a name many states use stands for ("Foreign Ministry" of Japan); null when the lists
    /// have none. Looks through all names.
    [[nodiscard]] const ListedEntity* bodyOfState(QStringView commonName, QStringView of) const;
    /// Id of the state with this ISO code, or of ASEAN; empty when unknown.
    [[nodiscard]] QString countryId(QStringView code) const;
    [[nodiscard]] qsizetype nameCount() const { return static_cast<qsizetype>(m_names.size()); }

private:
    struct ListedWord {
        WordClasses classes = NoClass;
        quint8 languages = NameAny;
    };

    void addEntities(const Lexicon& lexicon, std::vector<std::pair<QStringView, NameTrie::Value>>& keys);
    void addWords(const Lexicon& lexicon, std::vector<std::pair<QStringView, NameTrie::Value>>& keys);

    std::vector<ListedEntity> m_entities;
    std::vector<ListedName> m_names;
    std::vector<ListedWord> m_words;
    QHash<QString, QString> m_countryIds;
    QSet<QString> m_owners; // names of states, which a possessive may follow
    NameTrie m_trie;
};

/// The entity id for a name that the lists do not know: "x-org-kementerian-pertahanan".
[[nodiscard]] QString madeEntityId(domain::EntityType type, QStringView name);

} // namespace linimasa::entities
