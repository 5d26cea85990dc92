#include "app/events/party_finder.h"

#include <algorithm>
#include <array>

namespace linimasa::events {

using namespace Qt::StringLiterals;

namespace {

enum class ItemUse { Party, Placed, EventName, Adjunct, Besides, BesidesBefore, Sidelines };

struct Item {
    base::TextRange range;
    ItemUse use = ItemUse::Party;
    QStringList ids;
    qsizetype group = 0;
};

bool isJapanese(const ArticleReading& article)
{
    return article.language == domain::Language::Japanese;
}

/// Drops what stood in the list before. Nearly all lists have one id, for which asking costs more than the answer.
void keepFirsts(QStringList& ids)
{
    if (ids.size() > 1) {
        ids.removeDuplicates();
    }
}

/// The place word that stands at a name, as in "di Tokyo" or "東京で"; null when there is none.
const WordHit* placeWordAt(base::TextRange name, const SentenceReading& sentence, const ArticleReading& article)
{
    const auto next
        = std::ranges::lower_bound(sentence.hits, name.end, {}, [](const WordHit& hit) { return hit.range.begin; });
    if (next != sentence.hits.end() && next->range.begin == name.end && next->is(WordClass::LocativeAfter)) {
        return &*next;
    }
    auto previous
        = std::ranges::lower_bound(sentence.hits, name.begin, {}, [](const WordHit& hit) { return hit.range.begin; });
    if (previous == sentence.hits.begin()) {
        return nullptr;
    }
    --previous;
    const qsizetype gap = name.begin - previous->range.end;
    const bool touches = gap >= 0 && QStringView(article.text).sliced(previous->range.end, gap).trimmed().isEmpty();
    return touches && previous->is(WordClass::Locative) ? &*previous : nullptr;
}

bool isPlacedAt(base::TextRange name, const SentenceReading& sentence, const ArticleReading& article)
{
    return placeWordAt(name, sentence, article) != nullptr;
}

/// A state is only a place where something is held in it; what comes from it or goes to it has it as a party.
bool isHeldIn(base::TextRange name, const SentenceReading& sentence, const ArticleReading& article)
{
    const WordHit* place = placeWordAt(name, sentence, article);
    const QChar opening = name.begin > sentence.range.begin ? article.text[name.begin - 1] : QChar(u' ');
    const QChar closing = name.end < sentence.range.end ? article.text[name.end] : QChar(u' ');
    if ((opening == u'（' && closing == u'）') || (opening == u'(' && closing == u')')) {
        return true; // 政策会議（シンガポール）
    }
    if (place == nullptr && !isJapanese(article)) { // "in Vientiane, Laos"
        auto before = std::ranges::lower_bound(sentence.mentions, name.begin, {},
                                               [](const domain::Mention& mention) { return mention.range.begin; });
        if (before != sentence.mentions.begin() && (--before)->type == domain::EntityType::Place
            && before->range.end <= name.begin
            && QStringView(article.text).sliced(before->range.end, name.begin - before->range.end) == u", ") {
            place = placeWordAt(before->range, sentence, article);
        }
    }
    if (isJapanese(article)) { // タイで, not タイに
        return place != nullptr && QStringView(article.text).sliced(name.end).startsWith(u'で');
    }
    return place != nullptr && !place->is(WordClass::From | WordClass::To);
}

/// Whether only joining words and marks stand between two parties.
bool isCoordinated(base::TextRange gap, const SentenceReading& sentence, const ArticleReading& article)
{
    constexpr qsizetype longestGap = 30;
    if (gap.length() > longestGap) {
        return false;
    }
    qsizetype at = gap.begin;
    const auto isMark = [](QChar c) { return c.isSpace() || QStringView(u",()-–—、・（）＝“”\"").contains(c); };
    const auto hits = within(sentence.hits, {gap.begin, std::max(gap.begin, gap.end)});
    auto hit = hits.begin();
    while (at < gap.end) {
        if (hit != hits.end() && hit->range.begin == at
            && hit->is(WordClass::Coordination | WordClass::Conjunction | WordClass::Joint)) {
            at = hit->range.end;
            ++hit;
        } else if (isMark(article.text[at])) {
            ++at;
        } else {
            return false;
        }
    }
    return true;
}

QStringList partiesOf(const domain::Mention& mention, std::span<const WordHit> hits)
{
    QStringList ids;
    const bool bloc = mention.of == mention.entityId || mention.type == domain::EntityType::Country;
    if (bloc && !mention.entityId.isEmpty()) {
        ids.append(mention.entityId);
    } else if (!mention.of.isEmpty()) {
        ids.append(mention.of);
    }
    if (mention.type != domain::EntityType::Person) {
        for (const WordHit& hit : within(hits, mention.range)) {
            if (hit.is(WordClass::Party)) {
                for (const QString& id : hit.word->parties) {
                    ids.append(id == u"="_s ? mention.entityId : id);
                }
            }
        }
    }
    keepFirsts(ids);
    return ids;
}

/// Whether the office's holder stands beside it: then the holder's state counts, which is known by name.
bool isNamedBeside(const domain::Mention& role, const SentenceReading& sentence, const ArticleReading& article)
{
    const auto at = std::ranges::lower_bound(sentence.mentions, role.range.begin, {},
                                             [](const domain::Mention& mention) { return mention.range.begin; });
    const auto holds = [&](const domain::Mention& person, qsizetype from, qsizetype to) {
        return person.type == domain::EntityType::Person && !person.of.isEmpty() && to - from <= 1
            && (from >= to || article.text[from].isSpace());
    };
    const auto next = at == sentence.mentions.end() ? at : at + 1;
    return (next != sentence.mentions.end() && holds(*next, role.range.end, next->range.begin))
        || (at != sentence.mentions.begin() && holds(*(at - 1), (at - 1)->range.end, role.range.begin));
}

/// "Japan is not a member": named to say that it takes no part.
bool isLeftOut(base::TextRange name, const ArticleReading& article)
{
    static constexpr std::array<QStringView, 5> words {u" is not a ", u" is not part ", u" bukan ", u" không phải ",
                                                       u"は参加していない"};
    const QStringView after = QStringView(article.lower).sliced(name.end);
    return std::ranges::any_of(words, [&](QStringView word) { return after.startsWith(word); });
}

void addMentions(base::TextRange range, const SentenceReading& sentence, const ArticleReading& article,
                 std::vector<Item>& items, PartyReading& reading)
{
    for (const domain::Mention& mention : within(sentence.mentions, range)) {
        if (mention.type == domain::EntityType::Place) {
            if (reading.place.isEmpty() && isPlacedAt(mention.range, sentence, article)) {
                reading.place = mention.entityId;
            }
            continue;
        }
        if (mention.type == domain::EntityType::Role && isNamedBeside(mention, sentence, article)) {
            continue;
        }
        QStringList ids = partiesOf(mention, sentence.hits);
        if (isLeftOut(mention.range, article)) {
            reading.setAside += ids;
            continue;
        }
        if (!ids.isEmpty()) {
            const bool placed
                = mention.type == domain::EntityType::Country && isHeldIn(mention.range, sentence, article);
            const ItemUse use = mention.type == domain::EntityType::Event ? ItemUse::EventName
                : placed                                                  ? ItemUse::Placed
                                                                          : ItemUse::Party;
            if (placed && reading.place.isEmpty()) {
                reading.place = mention.entityId;
            }
            reading.heldIn = placed ? mention.entityId : reading.heldIn;
            items.push_back({.range = mention.range, .use = use, .ids = std::move(ids)});
        }
    }
}

bool isInside(base::TextRange range, std::span<const domain::Mention> mentions, bool capital)
{
    auto after = std::ranges::upper_bound(mentions, range.begin, {},
                                          [](const domain::Mention& mention) { return mention.range.begin; });
    if (after == mentions.begin()) {
        return false;
    }
    --after;
    return after->range.contains(range)
        && !(capital && after->type == domain::EntityType::Place && after->range == range);
}

void addWords(base::TextRange range, const SentenceReading& sentence, const ArticleReading& article,
              std::vector<Item>& items, PartyReading& reading)
{
    for (const WordHit& hit : within(sentence.hits, range)) {
        if (hit.is(WordClass::Both)) {
            reading.both = true;
        }
        if (hit.is(WordClass::Party)) {
            if (!isInside(hit.range, sentence.mentions, false) && !hit.word->parties.contains(u"="_s)) {
                items.push_back({.range = hit.range, .use = ItemUse::Party, .ids = hit.word->parties});
            }
        } else if (hit.is(WordClass::Capital)) {
            if (!isInside(hit.range, sentence.mentions, true) && !isPlacedAt(hit.range, sentence, article)) {
                items.push_back({.range = hit.range, .use = ItemUse::Party, .ids = hit.word->parties});
            }
        } else if (hit.is(WordClass::Besides)) {
            items.push_back({.range = hit.range,
                             .use = isJapanese(article) ? ItemUse::BesidesBefore : ItemUse::Besides,
                             .ids = {}});
        } else if (hit.is(WordClass::Adjunct)) {
            items.push_back({.range = hit.range, .use = ItemUse::Adjunct, .ids = {}});
        } else if (hit.is(WordClass::Sidelines)) {
            items.push_back({.range = hit.range, .use = ItemUse::Sidelines, .ids = {}});
        }
    }
}

/// Drops what is background or set aside and numbers the groups of the rest.
std::vector<Item> takingPart(std::vector<Item> items, const SentenceReading& sentence, const ArticleReading& article,
                             PartyReading& reading)
{
    std::vector<Item> kept;
    std::optional<Item> shadow; // an adjunct or the like, until a comma
    for (Item& item : items) {
        const bool comma = shadow
            && QStringView(article.text)
                   .sliced(shadow->range.end, std::max<qsizetype>(0, item.range.begin - shadow->range.end))
                   .contains(u',');
        if (comma) {
            shadow.reset();
        }
        switch (item.use) {
        case ItemUse::Adjunct:
            if (isJapanese(article) && !kept.empty() && item.range.begin - kept.back().range.end <= 3) {
                kept.pop_back(); // 中国を念頭に
            } else if (!isJapanese(article)) {
                shadow = item;
            }
            continue;
        case ItemUse::Besides:
        case ItemUse::Sidelines:
            shadow = item;
            continue;
        case ItemUse::BesidesBefore:
            if (!kept.empty() && item.range.begin - kept.back().range.end <= 2) {
                reading.setAside += kept.back().ids;
                kept.pop_back();
            }
            continue;
        case ItemUse::Party:
        case ItemUse::Placed:
        case ItemUse::EventName:
            break;
        }
        if (shadow) {
            if (shadow->use == ItemUse::Besides) {
                reading.setAside += item.ids;
            }
            shadow->range.end = std::max(shadow->range.end, item.range.end); // "besides Japan and Vietnam"
            continue;
        }
        const bool joined
            = !kept.empty() && isCoordinated({kept.back().range.end, item.range.begin}, sentence, article);
        item.group = kept.empty() ? 0 : kept.back().group + (joined ? 0 : 1);
        kept.push_back(std::move(item));
    }
    return kept;
}

} // namespace

QStringList sortedParties(QStringList parties)
{
    parties.sort();
    parties.removeDuplicates();
    return parties;
}

PartyReading findParties(base::TextRange range, const SentenceReading& sentence, const ArticleReading& article)
{
    PartyReading reading;
    std::vector<Item> items;
    addMentions(range, sentence, article, items, reading);
    addWords(range, sentence, article, items, reading);
    std::ranges::stable_sort(items, {}, [](const Item& item) { return item.range.begin; });
    items = takingPart(std::move(items), sentence, article, reading);

    reading.namesBloc = std::ranges::any_of(
        items, [](const Item& item) { return item.use == ItemUse::Party && item.ids.contains(asean); });
    // A group with Japan and a partner in it is who acts; names of events count only where nobody else is named.
    for (std::size_t first = 0; first < items.size() && reading.parties.isEmpty();) {
        std::size_t end = first;
        QStringList group;
        while (end < items.size() && items[end].group == items[first].group) {
            if (items[end].use == ItemUse::Party) {
                group += items[end].ids;
            }
            ++end;
        }
        keepFirsts(group);
        if (group.contains(japan) && group.size() > 1) {
            reading.parties = group;
            reading.subject = {items[first].range.begin, items[end - 1].range.end};
        }
        first = end;
    }
    if (reading.parties.isEmpty()) {
        // A state named as a place is a party only where Japan does something there.
        for (const ItemUse use : {ItemUse::Party, ItemUse::Placed, ItemUse::EventName}) {
            if (reading.hasPair() || (use == ItemUse::Placed && !reading.hasJapan())) {
                continue;
            }
            for (const Item& item : items) {
                if (item.use == use) {
                    reading.parties += item.ids;
                    reading.subject = reading.subject.isEmpty() ? item.range : reading.subject;
                }
            }
        }
        keepFirsts(reading.parties);
    }
    return reading;
}

} // namespace linimasa::events
