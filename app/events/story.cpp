#include "app/events/story.h"

#include "app/events/theme.h"
#include "app/events/track_classifier.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace linimasa::events {

using namespace Qt::StringLiterals;

namespace {

using domain::EventKind;

/// Kinds that several states do together by nature.
bool isShared(EventKind kind)
{
    return kind == EventKind::Agreement || kind == EventKind::Meeting || kind == EventKind::Exercise
        || kind == EventKind::CapacityBuilding || kind == EventKind::Aid || kind == EventKind::Partnership;
}

bool pointsBack(const Clause& clause)
{
    return clause.has(WordClass::Anaphor | WordClass::Joint | WordClass::Both);
}

QStringList joined(QStringList own, const QStringList& more)
{
    own += more;
    own.removeDuplicates();
    return own;
}

bool beginsWithPronoun(const Clause& clause)
{
    if (clause.hits.empty()) {
        return false;
    }
    for (const WordHit& hit : clause.hits) {
        constexpr qsizetype reach = 6; // units before a pronoun that still begins the clause ("and it", "、同国")
        if (hit.range.begin - clause.range.begin > reach) {
            return false;
        }
        if (hit.is(WordClass::Pronoun)) {
            return true;
        }
    }
    return false;
}

/// Japanese does not name the subject again: a clause whose first party is not marked as one goes on with the last.
bool leavesOutSubject(const PartyReading& own, const ArticleReading& article)
{
    if (article.language != domain::Language::Japanese || own.subject.isEmpty()) {
        return false;
    }
    const QStringView after = QStringView(article.text)
                                  .sliced(own.subject.end)
                                  .first(std::min<qsizetype>(2, article.text.size() - own.subject.end));
    return !after.contains(u'は') && !after.contains(u'が') && !after.contains(u'も');
}

/// Whether the clause names parties only before its verb of saying: "Brunei, the chair, said the next meeting …".
bool onlySpeaks(const Clause& clause, const SentenceReading& sentence, const ArticleReading& article)
{
    const auto say = std::ranges::find_if(clause.hits, [](const WordHit& hit) { return hit.is(WordClass::Say); });
    return say != clause.hits.end()
        && findParties({say->range.end, clause.range.end}, sentence, article).parties.isEmpty();
}

/// The parties that a sentence named up to the end of a clause that names none itself; not those of who is only speaking.
QStringList namedBefore(const Clause& clause, const SentenceReading& sentence, const ArticleReading& article)
{
    const bool japanese = article.language == domain::Language::Japanese;
    qsizetype begin = sentence.range.begin;
    for (const WordHit& hit : sentence.hits) {
        if (!japanese && hit.is(WordClass::Say) && hit.range.end <= clause.range.begin) {
            begin
                = hit.range
                      .end; // "the general of Vietnam told reporters that cases had been shared in a trial that ran …"
        }
    }
    const qsizetype end = japanese ? sentence.range.end : clause.range.end;
    return findParties({begin, std::max(begin, end)}, sentence, article).parties;
}

/// What Japan and the bloc do together is done in one of its members as often as not.
bool isMemberOfAsean(const QString& id)
{
    static const QStringList members {u"Q252"_s, u"Q334"_s, u"Q574"_s, u"Q819"_s, u"Q833"_s, u"Q836"_s,
                                      u"Q869"_s, u"Q881"_s, u"Q921"_s, u"Q424"_s, u"Q928"_s};
    return members.contains(id);
}

/// Japan, members of ASEAN and the bloc, and nobody else.
bool isOfRegion(const QStringList& parties)
{
    return std::ranges::all_of(parties,
                               [](const QString& id) { return id == japan || id == asean || isMemberOfAsean(id); });
}

/// What members do with Japan about a thing of all ("renewed the centre's mandate"), or teach those of all, is done for the bloc.
QStringList withBloc(const Story& story, const Clause& clause, const ActReading& act, const PartyReading& own)
{
    QStringList parties = own.parties;
    const QStringList& main = story.discourse.mainParties;
    const bool common = clause.has(WordClass::Common) && main.contains(asean) && main.contains(japan);
    const bool forAll = own.namesBloc
        && (act.kind == EventKind::CapacityBuilding || act.kind == EventKind::Exercise || act.kind == EventKind::Aid);
    // A meeting that the headline gives to Japan and the bloc, held with the member that is its host.
    const bool lead = !story.main && main.contains(asean) && main.contains(japan) && isShared(act.kind)
        && act.kind != EventKind::Agreement && act.kind != EventKind::Partnership && story.discourse.blocInTitle;
    if ((common || forAll || lead) && !parties.contains(asean) && isOfRegion(parties)) {
        parties.append(asean);
    }
    return parties;
}

/// "The next will be in May", "Dialog sebelumnya …": what names nobody right behind an event goes on with that event's parties.
bool goesOnFrom(const Story& story, std::size_t sentence, const Clause& clause)
{
    return !story.tellings.empty() && story.tellings.back().sentence + 1 == sentence
        && story.at(story.tellings.back().sentence).paragraph == story.at(sentence).paragraph
        && (clause.has(WordClass::Anaphor) || beginsWithPronoun(clause))
        && !clause.has(WordClass::Both | WordClass::Joint | WordClass::Say);
}

bool isPlacedInJapan(const Clause& clause)
{
    return std::ranges::any_of(clause.mentions, [](const domain::Mention& mention) {
        return mention.type == domain::EntityType::Place && mention.of == japan;
    });
}

/// "BSSN signed with Bank Indonesia": the counterpart is another body of the same state, or one that nobody knows.
bool hasHomeCounterpart(const Clause& clause, const QStringList& named, const ArticleReading& article)
{
    const auto follows = [&](base::TextRange body) {
        if (article.language == domain::Language::Japanese) {
            return QStringView(article.text).sliced(body.end).startsWith(u'と');
        }
        static constexpr std::array<QStringView, 4> joining {u" dengan ", u" with ", u" với ", u" cùng "};
        constexpr qsizetype longest = 8;
        const qsizetype from = std::max(clause.range.begin, body.begin - longest);
        const QStringView before = QStringView(article.lower).sliced(from, body.begin - from);
        return std::ranges::any_of(joining, [&](QStringView word) { return before.endsWith(word); });
    };
    return std::ranges::any_of(clause.mentions, [&](const domain::Mention& mention) {
        return mention.type == domain::EntityType::Org && (mention.of.isEmpty() || named.contains(mention.of))
            && mention.of != asean && mention.range.begin > clause.mentions.front().range.begin
            && follows(mention.range);
    });
}

QString idOf(const Story& story, const domain::Event& event)
{
    constexpr qsizetype hashedText = 400;
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(QStringView(story.article.text).first(std::min(hashedText, story.article.text.size())).toUtf8());
    const qsizetype length = std::min(hashedText, event.range.length());
    hash.addData(QStringView(story.article.text).sliced(event.range.begin, length).toUtf8());
    hash.addData(QByteArray::number(event.range.begin));
    hash.addData(event.date ? event.date->toString().toUtf8() : QByteArray());
    return QString::fromLatin1(hash.result().toHex().first(16));
}

/// Two tellings of one article that date the same act on the same day, without "another".
bool isSameEvent(const Telling& earlier, const domain::Event& event, EventKind act)
{
    // A month or a year holds many events; a conference and its days are one.
    constexpr qint64 longestEvent = 14; // days
    const auto isSharp = [](const std::optional<domain::Edtf>& date) {
        return date && date->earliest().isValid() && date->latest().isValid()
            && date->earliest().daysTo(date->latest()) <= longestEvent;
    };
    const bool sameDay = isSharp(earlier.event.date) && isSharp(event.date)
        && (earlier.event.date->nests(*event.date) || event.date->nests(*earlier.event.date));
    if (!sameDay || earlier.event.track != event.track || earlier.event.status != event.status) {
        return false;
    }
    const auto plain = [](EventKind kind) {
        return kind == EventKind::Agreement || kind == EventKind::Meeting || kind == EventKind::Other;
    };
    return earlier.act == act || (plain(earlier.act) && plain(act));
}

/// "Last month they held a conference. The conference ran from 5 to 6 October": the next sentence says the day.
bool isDatedMoreFinely(const Telling& earlier, const domain::Event& event, EventKind act, std::size_t sentence,
                       const Story& story)
{
    constexpr int longest = 31; // days: a month; a year holds many
    const auto& coarse = earlier.event.date;
    return earlier.act == act && act != EventKind::Other && sentence - earlier.sentence <= 1
        && sentence > earlier.sentence && earlier.event.track == event.track && earlier.event.status == event.status
        && coarse && event.date && coarse->earliest().isValid()
        && coarse->earliest().daysTo(coarse->latest()) <= longest && coarse->nests(*event.date)
        && story.at(sentence).has(WordClass::Anaphor) && !story.at(sentence).has(WordClass::Another);
}

} // namespace

QStringList partiesOfAct(const Story& story, std::size_t sentence, const Clause& clause, const ActReading& act)
{
    const SentenceReading& here = story.at(sentence);
    const PartyReading own = findParties(clause.range, here, story.article);
    if (own.setAside.contains(japan)) {
        return {};
    }
    if (own.hasPair()) {
        return withBloc(story, clause, act, own);
    }
    const QStringList& main = story.discourse.mainParties;
    if (own.both && (own.parties.isEmpty() || std::ranges::all_of(own.parties, [&](const QString& id) {
                         return main.contains(id);
                     }))) {
        return main;
    }
    const PartyReading all = isList(here) ? own : findParties(here.range, here, story.article);
    if (all.setAside.contains(japan)) {
        return {};
    }
    if (all.both && all.parties.isEmpty()) {
        return main;
    }
    // What the clause lacks comes from the rest of the sentence.
    if (own.parties.isEmpty() && all.hasPair()) {
        return all.parties;
    }
    if (own.hasPartner() && all.hasJapan()) {
        return joined(own.parties, {japan});
    }
    if (own.hasJapan() && all.hasPartner()) {
        return all.parties;
    }
    QStringList named = own.parties.isEmpty() ? namedBefore(clause, here, story.article) : own.parties;
    if (!named.contains(japan) && (pointsBack(clause) || clause.has(WordClass::Another))
        && onlySpeaks(clause, here, story.article)) {
        named.clear();
    }
    const bool pronoun
        = beginsWithPronoun(here.clauses.front()) || beginsWithPronoun(clause) || leavesOutSubject(own, story.article);
    if (pronoun && !named.isEmpty() && !named.contains(japan) && story.lastSubject.contains(japan)) {
        return joined(named, {japan});
    }
    // The article's main parties stand behind what names nobody or only one of them.
    const bool home = clause.has(WordClass::Domestic) && !clause.has(WordClass::Both);
    if (home || story.strayed) {
        return {};
    }
    const bool within = main.contains(own.heldIn) || (main.contains(asean) && isMemberOfAsean(own.heldIn));
    const bool elsewhere = !own.heldIn.isEmpty() && !within && !clause.has(WordClass::Anaphor);
    if (named.isEmpty() && elsewhere) {
        return {};
    }
    const auto speaksFor = [&](const QString& id) { return main.contains(id); };
    if (named.isEmpty()) {
        return goesOnFrom(story, sentence, clause) ? story.tellings.back().event.parties : main;
    }
    // "Timor-Leste will take part for the first time": in what Japan and the bloc do
    const bool members = std::ranges::all_of(named, isMemberOfAsean);
    if (members && clause.has(WordClass::Joins | WordClass::Common) && main.contains(asean) && main.contains(japan)) {
        return main;
    }
    if (!std::ranges::all_of(named, speaksFor)) {
        return {};
    }
    if (named.contains(japan)) {
        return isShared(act.kind) || pointsBack(clause) || pronoun ? main : QStringList();
    }
    if (isPlacedInJapan(clause) && main.contains(japan)) { // "20 engineers of Vietnam will train in Yokohama"
        return main;
    }
    if (hasHomeCounterpart(clause, named, story.article)) {
        return {};
    }
    // "It was attended by Thailand's minister": no doing of that state alone.
    const auto firstAct = std::ranges::find_if(clause.hits, [](const WordHit& hit) { return hit.is(actWords); });
    const bool attends = firstAct != clause.hits.end() && own.subject.begin > firstAct->range.begin
        && !story.tellings.empty() && sentence - story.tellings.back().sentence <= 1;
    return pointsBack(clause) || attends || act.kind == EventKind::Agreement ? main : QStringList();
}

std::optional<domain::EventTheme> themeOfAct(const Story& story, std::size_t sentence, const Clause& clause,
                                             const ActReading& act, const QStringList& parties)
{
    const SentenceReading& here = story.at(sentence);
    const Topic topic = topicOf(clause, here);
    const Topic own = topicOf(clause.classes);
    const bool milestone = act.kind == EventKind::Partnership;
    if (topic == Topic::NotCyber || (topic == Topic::Home && !milestone)) {
        return std::nullopt;
    }
    if (milestone && own != Topic::Cyber) {
        return domain::EventTheme::Context;
    }
    if (topic == Topic::Cyber) {
        return domain::EventTheme::Cyber;
    }
    // The words around: the sentences beside it in its paragraph.
    const auto near = [&](std::size_t other) {
        return other < story.article.sentences.size() && story.at(other).paragraph == here.paragraph
            && story.at(other).has(WordClass::Cyber) && !story.at(other).isTitle;
    };
    if (near(sentence - 1) || (near(sentence + 1) && story.at(sentence + 1).has(WordClass::Anaphor))) {
        return domain::EventTheme::Cyber;
    }
    // Or what the whole article is about, for doings of its main parties.
    const bool teaches = act.kind == EventKind::CapacityBuilding || act.kind == EventKind::Exercise;
    const bool ofMain = sortedParties(parties) == sortedParties(story.discourse.mainParties)
        || (teaches && isOfRegion(parties) && isOfRegion(story.discourse.mainParties));
    const bool named = findParties(clause.range, here, story.article).hasPair();
    if (story.discourse.focused && !story.strayed && ofMain
        && (!named || isShared(act.kind) || clause.has(WordClass::Plan | WordClass::Say))) {
        return domain::EventTheme::Cyber;
    }
    return std::nullopt;
}

void addTelling(Story& story, domain::Event event, EventKind act, std::size_t sentence, std::optional<std::size_t> like)
{
    event.parties = sortedParties(event.parties);
    event.track = trackOf(event.parties, story.knowledge.tracks(),
                          {.title = event.title, .passage = event.range.of(story.input.article.text)});
    Telling telling {.event = std::move(event), .act = act, .sentence = sentence, .retold = like.has_value()};
    if (!like) {
        constexpr std::size_t remembered = 64; // tellings that a later one is compared with
        const std::size_t from = story.tellings.size() > remembered ? story.tellings.size() - remembered : 0;
        for (std::size_t i = from; i < story.tellings.size() && !like; ++i) {
            if (isSameEvent(story.tellings[i], telling.event, act)
                || isDatedMoreFinely(story.tellings[i], telling.event, act, sentence, story)) {
                like = i;
            }
        }
    }
    telling.event.id = like ? story.tellings[*like].event.id : idOf(story, telling.event);
    story.tellings.push_back(std::move(telling));
}

} // namespace linimasa::events
