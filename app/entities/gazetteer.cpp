#include "app/entities/gazetteer.h"

#include "app/domain/names.h"
#include "app/entities/word_kinds.h"
#include "app/text/fold.h"

#include <algorithm>

namespace linimasa::entities {

using namespace Qt::StringLiterals;

namespace {

constexpr WordClasses tailClasses = OrganisationTail | EventTail | PlaceTail;
constexpr NameTrie::Value wordBit = 0x80000000U; // the value is an index into the words, not the names

bool isSpaceless(QChar character) // scripts written without spaces have no word boundaries to keep
{
    const char16_t unit = character.unicode();
    return (unit >= 0x3040 && unit <= 0x30FF) || (unit >= 0x3400 && unit <= 0x9FFF) || unit == 0x3005
        || (unit >= 0xF900 && unit <= 0xFAFF) || unit == 0xFF70;
}

bool isLatinWordUnit(QChar character)
{
    return character.isLetterOrNumber() && !isSpaceless(character);
}

bool endsAtWordEnd(QStringView text, qsizetype end)
{
    if (end >= text.size() || !isLatinWordUnit(text[end - 1]) || !isLatinWordUnit(text[end])) {
        return true;
    }
    qsizetype digits = end; // ASEAN10カ国
    while (digits < text.size() && text[digits].isDigit()) {
        ++digits;
    }
    constexpr char16_t firstKana = 0x3040;
    return digits > end && digits < text.size() && text[digits].unicode() >= firstKana && !text[end - 1].isDigit();
}

bool isAcronym(QStringView name)
{
    qsizetype capitals = 0;
    for (const QChar character : name) {
        if (character.isSpace() || character.isLower()) {
            return false;
        }
        capitals += character.isUpper() ? 1 : 0;
    }
    return capitals >= 2;
}

/// Capitals of the name must be capitals of the text at the starts of words, and everywhere in words of capitals only.
bool hasCapitalsOf(QStringView name, QStringView text, bool acronym)
{
    bool wordStart = true;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar character = name[i];
        if (character.isUpper() && (wordStart || acronym) && text[i].isLower()) {
            return false;
        }
        wordStart = !character.isLetterOrNumber();
    }
    return true;
}

/// A name of several words, or a long acronym, means the same in any text it stands in.
bool isForeignSafe(const LexiconName& name)
{
    constexpr qsizetype particularAcronym = 4;
    const bool accented = std::ranges::any_of(name.text, [](QChar character) { return character.unicode() > 0x7F; });
    return !name.ambiguous
        && (accented || name.text.count(u' ') >= 2 || (isAcronym(name.text) && name.text.size() >= particularAcronym));
}

bool isBetter(const ListedName& name, const ListedName& other, quint8 languages)
{
    const bool ours = (name.languages & languages) != 0;
    const bool othersOurs = (other.languages & languages) != 0;
    return ours != othersOurs ? ours : other.ambiguous && !name.ambiguous;
}

} // namespace

QString madeEntityId(domain::EntityType type, QStringView name)
{
    QString id = u"x-"_s + domain::nameOf(type).toLower();
    bool gap = true;
    for (const QChar character : text::fold(name)) {
        if (!character.isLetterOrNumber()) {
            gap = true;
            continue;
        }
        if (gap) {
            id += u'-';
            gap = false;
        }
        id += character;
    }
    return id;
}

Gazetteer Gazetteer::create(const std::vector<Lexicon>& lexicons)
{
    Gazetteer gazetteer;
    for (const Lexicon& lexicon : lexicons) {
        for (const EntityRow& row : lexicon.entities) {
            if (row.type == domain::EntityType::Country && lexicon.name != u"demonyms" && !row.of.isEmpty()) {
                gazetteer.m_countryIds.insert(row.of, row.wikidata);
                for (const LexiconName& name : row.names) {
                    gazetteer.m_owners.insert(name.text);
                }
            }
        }
    }
    gazetteer.m_countryIds.insert(u"ASEAN"_s, u"Q7768"_s);
    std::vector<std::pair<QStringView, NameTrie::Value>> keys;
    for (const Lexicon& lexicon : lexicons) {
        gazetteer.addEntities(lexicon, keys);
        gazetteer.addWords(lexicon, keys);
    }
    gazetteer.m_trie = NameTrie(keys);
    return gazetteer;
}

void Gazetteer::addEntities(const Lexicon& lexicon, std::vector<std::pair<QStringView, NameTrie::Value>>& keys)
{
    if (lexicon.name == u"demonyms") {
        for (const EntityRow& row : lexicon.entities) {
            for (const LexiconName& name : row.names) {
                keys.emplace_back(name.text, wordBit | static_cast<NameTrie::Value>(m_words.size()));
                m_words.push_back({.classes = Demonym, .languages = name.languages});
            }
        }
        return;
    }
    for (const EntityRow& row : lexicon.entities) {
        const domain::EntityType type = row.type;
        const QString name = row.names.front().text;
        const QString id = row.wikidata.isEmpty() ? madeEntityId(type, name) : row.wikidata;
        const auto entity = static_cast<quint32>(m_entities.size());
        m_entities.push_back({.id = id,
                              .name = name,
                              .type = type,
                              .of = type == domain::EntityType::Country ? id : countryId(row.of),
                              .list = lexicon.name});
        for (const LexiconName& spelling : row.names) {
            if (type != domain::EntityType::Country && m_owners.contains(spelling.text.section(u"'s "_s, 0, 0))
                && spelling.text.contains(u"'s "_s)) {
                continue; // "Japan's Defense Ministry" is read as the state and its body
            }
            keys.emplace_back(spelling.text, static_cast<NameTrie::Value>(m_names.size()));
            m_names.push_back({.entity = entity,
                               .text = spelling.text,
                               .languages = spelling.languages,
                               .ambiguous = spelling.ambiguous,
                               .acronym = isAcronym(spelling.text),
                               .foreignSafe = isForeignSafe(spelling)});
        }
    }
}

void Gazetteer::addWords(const Lexicon& lexicon, std::vector<std::pair<QStringView, NameTrie::Value>>& keys)
{
    for (const WordRow& row : lexicon.words) {
        const WordClasses classes = classesOf(lexicon.name, row);
        if (classes == NoClass) {
            continue;
        }
        keys.emplace_back(row.word, wordBit | static_cast<NameTrie::Value>(m_words.size()));
        m_words.push_back({.classes = classes & ~tailClasses, .languages = row.languages});
        if ((classes & tailClasses) != 0) {
            keys.emplace_back(row.word, wordBit | static_cast<NameTrie::Value>(m_words.size()));
            m_words.push_back({.classes = classes & tailClasses, .languages = NameAny});
        }
    }
}

void Gazetteer::find(QStringView text, qsizetype begin, quint8 languages, std::vector<NameTrie::Hit>& buffer,
                     std::vector<Found>& found) const
{
    const auto nameLanguages = static_cast<quint8>(languages | NameEnglish);
    buffer.clear();
    m_trie.find(text, begin, buffer);
    for (const NameTrie::Hit& hit : buffer) {
        if (!endsAtWordEnd(text, hit.end)) {
            continue;
        }
        Found item {.end = hit.end};
        for (const NameTrie::Value value : hit.values) {
            if ((value & wordBit) != 0) {
                const ListedWord& word = m_words[value & ~wordBit];
                if ((word.languages & languages) != 0) {
                    item.classes |= word.classes;
                }
                continue;
            }
            const ListedName& name = m_names[value];
            if (((name.languages & nameLanguages) == 0 && !name.foreignSafe)
                || !hasCapitalsOf(name.text, text.sliced(begin, hit.end - begin), name.acronym)) {
                continue;
            }
            if (item.name == nullptr || isBetter(name, *item.name, languages)) {
                item.name = &name;
            }
        }
        if (item.name != nullptr || item.classes != NoClass) {
            found.push_back(item);
        }
    }
}

const ListedEntity* Gazetteer::bodyOfState(QStringView commonName, QStringView of) const
{
    const ListedName* best = nullptr;
    for (const ListedName& name : m_names) {
        const ListedEntity& entity = m_entities[name.entity];
        if (entity.of == of && entity.type == domain::EntityType::Org && name.text.contains(commonName)
            && (best == nullptr || name.text.size() < best->text.size())) {
            best = &name;
        }
    }
    return best == nullptr ? nullptr : &m_entities[best->entity];
}

QString Gazetteer::countryId(QStringView code) const
{
    return code.isEmpty() ? QString() : m_countryIds.value(code.toString());
}

} // namespace linimasa::entities
