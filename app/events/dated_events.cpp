#include "app/events/dating.h"
#include "app/events/event_title.h"
#include "app/events/sayings.h"
#include "app/events/status_finder.h"
#include "app/events/story.h"
#include "app/events/theme.h"

#include <algorithm>
#include <array>

namespace linimasa::events {

using namespace Qt::StringLiterals;

namespace {

using domain::EventKind;
using domain::EventStatus;

constexpr std::size_t leadSentences = 4; // with the title

/// Whether a clause that continues another tells of the same matter and does not take it back.
bool goesOn(const Clause& clause)
{
    return !clause.has(WordClass::Negation | WordClass::Denial | WordClass::Another | WordClass::Say)
        && topicOf(clause.classes) != Topic::NotCyber;
}

/// The clauses that tell what was done at a time named in clause `index`: that clause alone when it has an act, else with those
/// beside it that name no other time, those after it first.
std::span<const Clause> tellingClauses(const SentenceReading& sentence, std::size_t index)
{
    constexpr std::size_t reach = 2;
    const std::span<const Clause> clauses = sentence.clauses;
    if (clauses[index].has(actWords)) {
        std::size_t end = index + 1; // with what goes on from it: "met and signed", "会談し、…に署名した"
        while (end < clauses.size() && end <= index + reach && clauses[end].continues && clauses[end].timexes.empty()
               && clauses[end].has(actWords) && goesOn(clauses[end])) {
            ++end;
        }
        return clauses.subspan(index, end - index);
    }
    for (std::size_t end = index + 1; end < clauses.size() && end <= index + reach; ++end) {
        if (!clauses[end].timexes.empty()) {
            break;
        }
        if (clauses[end].has(actWords)) {
            return clauses.subspan(index, end - index + 1);
        }
    }
    for (std::size_t back = 1; back <= reach && back <= index; ++back) {
        const Clause& clause = clauses[index - back];
        if (!clause.timexes.empty()) {
            break;
        }
        if (clause.has(actWords)) {
            return clauses.subspan(index - back, back + 1);
        }
    }
    return clauses.subspan(index, 1);
}

Clause united(std::span<const Clause> clauses, const SentenceReading& sentence)
{
    const base::TextRange range {clauses.front().range.begin, clauses.back().range.end};
    Clause whole {.range = range,
                  .hits = within(sentence.hits, range),
                  .mentions = within(sentence.mentions, range),
                  .timexes = within(sentence.timexes, range),
                  .classes = {}};
    for (const Clause& clause : clauses) {
        whole.classes |= clause.classes;
    }
    return whole;
}

/// "runs until Friday": the interval that ends there, from the length that the clause names or from the event told before.
std::optional<domain::Edtf> spanUntil(const Story& story, const domain::Timex& timex, const Clause& clause)
{
    if (clause.has(WordClass::Postponed)) {
        return std::nullopt; // "was put off until the 24th"
    }
    if (!timex.value || timex.value->isInterval() || !timex.value->first()->isDay()) {
        return std::nullopt;
    }
    const auto ends = [&](const WordHit& hit) {
        return (hit.is(WordClass::Until) && hit.range.end <= timex.range.begin
                && timex.range.begin - hit.range.end <= 6)
            || (hit.is(WordClass::UntilAfter) && hit.range.begin == timex.range.end) || hit.is(WordClass::Closes);
    };
    if (!std::ranges::any_of(clause.hits, ends)) {
        return std::nullopt;
    }
    const QDate last = timex.value->latest();
    QDate first;
    const auto length = std::ranges::find_if(clause.hits, [](const WordHit& hit) { return hit.is(WordClass::Days); });
    if (length != clause.hits.end()) {
        first = last.addDays(1 - length->word->days);
    } else if (!story.tellings.empty() && story.tellings.back().event.date) {
        first = story.tellings.back().event.date->earliest();
    }
    constexpr int longestMeeting = 14; // days
    if (!first.isValid() || first >= last || first.daysTo(last) > longestMeeting) {
        return std::nullopt;
    }
    return domain::Edtf::interval(domain::Edtf::day(first).first(), domain::Edtf::day(last).first());
}

double confidenceOf(const Clause& clause, const ActReading& act, const domain::Timex& timex, bool pair)
{
    double confidence = 0.5;
    confidence += pair ? 0.15 : 0;
    confidence += clause.has(WordClass::Cyber) ? 0.15 : 0;
    confidence += act.byVerb ? 0.1 : 0;
    confidence += timex.value && !timex.conflict ? 0.05 : 0;
    return confidence;
}

domain::Event datedBy(const domain::Timex& timex, base::TextRange range)
{
    domain::Event event;
    event.range = range;
    event.dateRange = timex.range;
    event.date = timex.value;
    event.conflict = timex.conflict;
    event.inferred = timex.inferred;
    return event;
}

/// The clause; of a relative one ("which was signed in 2021") with the clause that it hangs on, which says what it is about.
base::TextRange evidenceRange(const Clause& clause, const SentenceReading& sentence)
{
    const bool relative = !clause.hits.empty() && clause.hits.front().is(WordClass::Relative)
        && clause.hits.front().range.begin == clause.range.begin;
    const auto at = std::ranges::lower_bound(sentence.clauses, clause.range.begin, {},
                                             [](const Clause& other) { return other.range.begin; });
    if (!relative || at == sentence.clauses.begin() || !(at - 1)->timexes.empty()) {
        return clause.range;
    }
    return {(at - 1)->range.begin, clause.range.end};
}

/// "This year's exercise was led by …": the telling just before, which gives the day of it.
std::optional<std::size_t> toldMoreFinely(const Story& story, std::size_t index, const domain::Timex& timex,
                                          EventKind act)
{
    constexpr std::size_t reach = 3; // sentences
    constexpr int longestEvent = 14; // days
    if (story.tellings.empty() || !timex.value || timex.value->isInterval() || timex.value->first()->isDay()) {
        return std::nullopt;
    }
    const Telling& last = story.tellings.back();
    static constexpr std::array<QStringView, 6> thisOne {u"ini", u"nay", u"this", u"今年", u"今回", u"今月"};
    const QStringView words = QStringView(story.article.lower).sliced(timex.range.begin, timex.range.length());
    const bool deictic = std::ranges::any_of(thisOne, [&](QStringView word) { return words.contains(word); });
    const auto& day = last.event.date;
    const bool finer = day && day->earliest().isValid() && day->earliest().daysTo(day->latest()) <= longestEvent
        && timex.value->nests(*day);
    const bool near = index > last.sentence && index - last.sentence <= reach;
    return deictic && finer && near && last.act == act && act != EventKind::Other
            && last.event.status == EventStatus::Happened
        ? std::optional(story.tellings.size() - 1)
        : std::nullopt;
}

/// What the article reports, and no background of years ago.
bool isNews(const domain::Edtf& date, const std::optional<domain::PublicationDate>& published)
{
    constexpr qint64 longest = 62; // days
    return !published || !published->date.earliest().isValid() || !date.latest().isValid()
        || date.latest().daysTo(published->date.earliest()) <= longest;
}

/// "What did this year bring?", "今年の活動は。"
bool asks(const SentenceReading& sentence, QStringView text)
{
    QStringView words = sentence.range.of(text).trimmed();
    while (!words.isEmpty() && (words.back() == u'。' || words.back() == u'"' || words.back() == u'”')) {
        words = words.chopped(1);
    }
    return words.endsWith(u'?') || words.endsWith(u'？') || words.endsWith(u'は');
}

/// No list knows every verb: what a clause dates between Japan and a partner, or of "the two", is an event all the same.
bool tellsWithoutAct(const Story& story, std::size_t index, const Clause& clause, const domain::Timex& timex)
{
    if (!timex.value || clause.has(WordClass::Negation | WordClass::Say)) {
        return false;
    }
    const PartyReading own = findParties(clause.range, story.at(index), story.article);
    if (own.hasPair() || own.both || clause.has(WordClass::Joint)) {
        return true;
    }
    // What a report on the two dates, and is no other's nor of another matter: "the server is set to go live in October",
    // "builders break ground in May".
    const QStringList& main = story.discourse.mainParties;
    const bool others = std::ranges::any_of(own.parties, [&](const QString& id) { return !main.contains(id); });
    const bool ofPerson = !clause.mentions.empty() && clause.mentions.front().type == domain::EntityType::Person;
    const bool aside = !clause.hits.empty() && clause.hits.front().is(WordClass::Relative)
        && clause.hits.front().range.begin == clause.range.begin; // "which the new office succeeded in July"
    // What is past must point to the matter; what lies ahead is told because of it.
    const auto& published = story.input.published;
    const bool ahead = published && published->date.latest().isValid() && timex.value->earliest().isValid()
        && timex.value->earliest() > published->date.latest();
    const bool matter = ahead || story.at(index).has(WordClass::Cyber)
        || clause.has(WordClass::Anaphor | WordClass::Common | WordClass::Pronoun | WordClass::Digital);
    return story.discourse.focused && !story.strayed && !others && !ofPerson && !aside && matter
        && !asks(story.at(index), story.article.text)
        && !clause.has(WordClass::Suffers | WordClass::Another | WordClass::Besides)
        && topicOf(clause, story.at(index)) != Topic::NotCyber && topicOf(clause.classes) != Topic::Home;
}

/// "In June the data centre was hit by ransomware": what one state suffered is no doing of the two.
bool onlySuffers(const Story& story, std::size_t index, const Clause& clause, const ActReading& act)
{
    return clause.has(WordClass::Suffers) && (act.kind == EventKind::Other || act.kind == EventKind::Statement)
        && !findParties(clause.range, story.at(index), story.article).hasPair() && !clause.has(WordClass::Joint);
}

void tellDated(Story& story, std::size_t index, std::size_t clauseIndex, const domain::Timex& timex)
{
    const SentenceReading& sentence = story.at(index);
    const auto telling = tellingClauses(sentence, clauseIndex);
    if (telling.empty() || isCoarserThanNeighbour(timex, sentence.clauses[clauseIndex])) {
        return;
    }
    ActReading act = readActs(telling, story.article.language);
    const Clause& first = telling.front();
    const bool relative = !first.hits.empty() && first.hits.front().is(WordClass::Relative)
        && first.hits.front().range.begin == first.range.begin && &first != sentence.clauses.data();
    if (relative && act.kind == EventKind::Other) { // "the training centre …, which Japan and ASEAN opened in 2018"
        const EventKind head = readActs({&first - 1, 1}, story.article.language).kind;
        const bool thing
            = head == EventKind::CapacityBuilding || head == EventKind::Exercise || head == EventKind::Meeting;
        act.kind = thing ? head : act.kind;
    }
    const Clause clause = united(telling, sentence);
    const bool untold = !act.found && (act.negated || !tellsWithoutAct(story, index, clause, timex));
    if (untold || (act.negated && !act.byVerb) || datesNothing(timex, clause, act, story)
        || onlySuffers(story, index, clause, act)) {
        return;
    }
    const auto status = findStatus(sentence, telling.size() == 1 ? sentence.clauses[clauseIndex] : clause, &timex,
                                   story.input.published, story.article.language);
    if (!status) {
        return;
    }
    if (const auto like = toldMoreFinely(story, index, timex, act.kind);
        like && *status == EventStatus::Happened && !clause.has(WordClass::Plan | WordClass::Another)) {
        domain::Event event = story.tellings[*like].event;
        event.range = evidenceRange(clause, sentence);
        event.title = eventTitle(clause.range, sentence, story.article);
        event.rule = u"told-again"_s;
        addTelling(story, std::move(event), act.kind, index, like);
        return;
    }
    QStringList parties = partiesOfAct(story, index, clause, act);
    const bool pair = parties.contains(japan) && parties.size() > 1;
    const auto theme = pair ? themeOfAct(story, index, clause, act, parties) : std::nullopt;
    if (!theme) {
        story.strayed = story.strayed || !clause.has(WordClass::Cyber);
        return;
    }
    domain::Event event = datedBy(timex, evidenceRange(clause, sentence));
    event.rule = u"clause"_s;
    if (const auto span = spanUntil(story, timex, clause)) {
        event.date = span;
        event.conflict.reset();
        event.rule = u"until"_s;
    }
    event.status = *status;
    event.kind = *status == EventStatus::Happened ? act.kind : EventKind::Plan;
    event.theme = *theme;
    event.parties = std::move(parties);
    event.place = findParties(clause.range, sentence, story.article).place;
    event.title = eventTitle(clause.range, sentence, story.article);
    event.confidence = confidenceOf(clause, act, timex, findParties(clause.range, sentence, story.article).hasPair());
    addTelling(story, std::move(event), act.kind, index);
    const bool leads = index < leadSentences && *status == EventStatus::Happened && timex.value
        && isNews(*timex.value, story.input.published);
    if (!story.main && leads && *theme == domain::EventTheme::Cyber) {
        story.main = story.tellings.size() - 1;
        story.discourse.mainParties = story.tellings.back().event.parties;
    }
}

bool isNamedSpeaker(const domain::Mention& mention)
{
    return mention.type == domain::EntityType::Person || mention.type == domain::EntityType::Role;
}

/// What a named official said on a day that the sentence gives.
/// False when nobody is named who says it.
bool tellSaying(Story& story, std::size_t index, const Clause& clause, const domain::Timex& timex)
{
    const SentenceReading& sentence = story.at(index);
    const QStringList& main = story.discourse.mainParties;
    const bool list = isList(sentence);
    const auto mentions = list ? clause.mentions : sentence.mentions;
    const auto speaker = std::ranges::find_if(mentions, [&](const domain::Mention& mention) {
        return isNamedSpeaker(mention) && (mention.of.isEmpty() || main.contains(mention.of));
    });
    const bool about
        = sentence.has(WordClass::Cyber) || (story.discourse.focused && !sentence.has(WordClass::NotCyber));
    if (!timex.value || speaker == mentions.end() || sentence.has(WordClass::Anonymous) || !about) {
        return std::ranges::any_of(mentions, isNamedSpeaker) || sentence.has(WordClass::Anonymous);
    }
    const PartyReading named = findParties(list ? clause.range : sentence.range, sentence, story.article);
    domain::Event event = datedBy(timex, clause.range);
    event.kind = EventKind::Statement;
    const bool denies = sentence.has(WordClass::Denial)
        || readActs(list ? std::span<const Clause>(&clause, 1) : sentence.clauses, story.article.language)
               .deniesAgreement;
    event.status = denies ? EventStatus::Denied : EventStatus::Happened;
    event.parties = named.hasPair() ? named.parties : main;
    event.title = eventTitle(list ? clause.range : sentence.range, sentence, story.article);
    event.confidence = 0.6;
    event.rule = u"attribution"_s;
    addTelling(story, std::move(event), EventKind::Statement, index);
    return true;
}

} // namespace

void findDatedEvents(Story& story, std::size_t index)
{
    const SentenceReading& sentence = story.at(index);
    for (std::size_t i = 0; i < sentence.clauses.size(); ++i) {
        const Clause& clause = sentence.clauses[i];
        for (const domain::Timex& timex : clause.timexes) {
            if (timex.use == domain::TimexUse::Byline || timex.use == domain::TimexUse::Dateline
                || isPartOfName(timex, sentence)) {
                continue;
            }
            if (datesSaying(timex, clause, sentence, story)) {
                if (!tellSaying(story, index, clause, timex) && isMadeAtMeeting(clause, timex)) {
                    tellDated(story, index, i, timex);
                }
            } else {
                tellDated(story, index, i, timex);
            }
        }
    }
}

} // namespace linimasa::events
