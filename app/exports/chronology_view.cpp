#include "app/exports/chronology_view.h"

#include "app/domain/names.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

/// Stands for an article that is not at hand.
const domain::AnalysedArticle& at(const ChronologyView& view, const domain::Evidence& evidence)
{
    static const domain::AnalysedArticle none;
    const bool isThere = evidence.article >= 0 && evidence.article < std::ssize(view.articles)
        && view.articles[static_cast<std::size_t>(evidence.article)] != nullptr;
    return isThere ? *view.articles[static_cast<std::size_t>(evidence.article)] : none;
}

/// What of the range lies in the text.
QString wordsAt(base::TextRange range, const QString& text)
{
    return range.begin >= 0 && range.begin <= range.end && range.end <= text.size() ? range.of(text).toString()
                                                                                    : QString();
}

QString counted(qsizetype number, const QString& one, const QString& many)
{
    return u"%1 %2"_s.arg(number).arg(number == 1 ? one : many);
}

} // namespace

const domain::Article& articleOf(const ChronologyView& view, const domain::Evidence& evidence)
{
    return at(view, evidence).article;
}

const domain::Analysis& analysisOf(const ChronologyView& view, const domain::Evidence& evidence)
{
    return at(view, evidence).analysis;
}

domain::Event tellingOf(const ChronologyView& view, const domain::Evidence& evidence)
{
    const auto& events = at(view, evidence).analysis.events;
    if (evidence.event >= 0 && evidence.event < std::ssize(events)) {
        return events[static_cast<std::size_t>(evidence.event)];
    }
    domain::Event telling;
    telling.range = evidence.range;
    telling.dateRange = evidence.dateRange;
    telling.date = evidence.date;
    telling.conflict = evidence.conflict;
    return telling;
}

QString sentenceOf(const ChronologyView& view, const domain::Evidence& evidence)
{
    const QString passage = evidence.passage.isEmpty()
        ? wordsAt(tellingOf(view, evidence).range, articleOf(view, evidence).text)
        : evidence.passage;
    return passage.simplified();
}

QString writtenDateOf(const ChronologyView& view, const domain::Evidence& evidence)
{
    if (!evidence.dateAsWritten.isEmpty()) {
        return evidence.dateAsWritten.simplified();
    }
    const auto range = tellingOf(view, evidence).dateRange;
    return range ? wordsAt(*range, articleOf(view, evidence).text).simplified() : QString();
}

qsizetype paragraphOf(const ChronologyView& view, const domain::Evidence& evidence)
{
    const domain::Event telling = tellingOf(view, evidence);
    for (const domain::Sentence& sentence : analysisOf(view, evidence).segments.sentences) {
        if (sentence.range.overlaps(telling.range)) {
            return sentence.paragraph + 1;
        }
    }
    return 1;
}

QString fileNameOf(const domain::Article& article)
{
    return article.path.sliced(article.path.lastIndexOf(u'/') + 1);
}

QString sourceOf(const domain::Article& article)
{
    return article.outlet.isEmpty() ? fileNameOf(article) : article.outlet;
}

const domain::Decision* decisionOn(const ChronologyView& view, const domain::ChronologyEvent& event)
{
    const auto found = std::ranges::lower_bound(view.decisions, event.id, {}, &domain::Decision::event);
    return found == view.decisions.end() || found->event != event.id ? nullptr : &*found;
}

domain::DecisionStatus statusOf(const ChronologyView& view, const domain::ChronologyEvent& event)
{
    const domain::Decision* decision = decisionOn(view, event);
    return decision ? decision->status : event.review;
}

bool isLeftOpen(const ChronologyView& view, const domain::ChronologyEvent& event)
{
    const domain::Decision* decision = decisionOn(view, event);
    if (event.conflict || decision == nullptr || decision->status != domain::DecisionStatus::Confirmed
        || decision->preferredDate) {
        return false;
    }
    // Readings that nest in each other, as of merged events, contradict nothing.
    return std::ranges::any_of(decision->readings, [&](const domain::Edtf& one) {
        return std::ranges::any_of(decision->readings,
                                   [&](const domain::Edtf& other) { return !one.nests(other) && !other.nests(one); });
    });
}

bool hasOpenConflict(const ChronologyView& view, const domain::ChronologyEvent& event)
{
    const domain::Decision* decision = decisionOn(view, event);
    return (event.conflict && !(decision && decision->preferredDate)) || isLeftOpen(view, event);
}

QString readingsHeading(const ChronologyView& view, const domain::ChronologyEvent& event)
{
    return isLeftOpen(view, event)     ? u"⚠ Dates left open"_s
        : hasOpenConflict(view, event) ? u"⚠ Dates to decide"_s
                                       : u"Dates that differed"_s;
}

std::optional<domain::Edtf> leadingDate(const ChronologyView& view, const domain::ChronologyEvent& event)
{
    const domain::Decision* decision = decisionOn(view, event);
    return decision && decision->preferredDate ? decision->preferredDate : event.date;
}

QString dateOf(const ChronologyView& view, const domain::ChronologyEvent& event)
{
    const auto date = leadingDate(view, event);
    return date ? date->toString() : u"undated"_s;
}

QString readingsOf(const ChronologyView& view, const domain::ChronologyEvent& event)
{
    const domain::Decision* decision = decisionOn(view, event);
    if (event.conflict || !decision || decision->readings.size() < 2) {
        return conflictInWords(event.conflict);
    }
    QStringList readings;
    for (const domain::Edtf& reading : decision->readings) {
        readings.append(reading.toString());
    }
    return readings.join(u" or "_s);
}

QString decisionWords(const ChronologyView& view, const domain::ChronologyEvent& event)
{
    const domain::Decision* decision = decisionOn(view, event);
    if (!decision) {
        return event.review == domain::DecisionStatus::Suggested ? QString() : domain::nameOf(event.review);
    }
    QString words = domain::nameOf(decision->status);
    if (!decision->by.isEmpty()) {
        words += u" by %1"_s.arg(decision->by);
    }
    if (decision->at.isValid()) {
        words += u" on %1"_s.arg(decision->at.toUTC().date().toString(Qt::ISODate));
    }
    if (decision->preferredDate) {
        words += u"; prefers %1"_s.arg(decision->preferredDate->toString());
    }
    if (!decision->reason.isEmpty()) {
        words += u" (%1)"_s.arg(decision->reason.simplified());
    }
    return words;
}

QString trackNameOf(const ChronologyView& view, const QString& track)
{
    const auto found = std::ranges::find(view.tracks, track, &domain::Track::id);
    const QString name = found == view.tracks.end() ? QString() : found->names.value(domain::Language::English);
    return name.isEmpty() ? track : name;
}

QString entityNameOf(const ChronologyView& view, const domain::ChronologyEvent& event, const QString& id)
{
    for (const domain::Evidence& evidence : event.evidences) {
        const auto& mentions = analysisOf(view, evidence).mentions;
        const auto found = std::ranges::find(mentions, id, &domain::Mention::entityId);
        if (found != mentions.end() && !found->name.isEmpty()) {
            return found->name;
        }
    }
    const auto listed = std::ranges::find(view.parties, id, &domain::Party::id);
    const QString name = listed == view.parties.end() ? QString() : listed->names.value(domain::Language::English);
    return name.isEmpty() ? id : name;
}

QString partyNamesOf(const ChronologyView& view, const domain::ChronologyEvent& event)
{
    QStringList names;
    for (const QString& party : event.parties) {
        names.append(entityNameOf(view, event, party));
    }
    return names.join(u", "_s);
}

QString conflictOf(const std::optional<domain::DateConflict>& conflict)
{
    if (!conflict) {
        return {};
    }
    QStringList readings;
    for (const domain::Edtf& reading : conflict->readings) {
        readings.append(reading.toString());
    }
    const QString code = domain::nameOf(conflict->code);
    return readings.isEmpty() ? code : u"%1: %2"_s.arg(code, readings.join(u" or "_s));
}

QString conflictInWords(const std::optional<domain::DateConflict>& conflict)
{
    if (!conflict) {
        return {};
    }
    QStringList readings;
    for (const domain::Edtf& reading : conflict->readings) {
        readings.append(reading.toString());
    }
    static constexpr std::array weekdays {"Monday"_L1, "Tuesday"_L1,  "Wednesday"_L1, "Thursday"_L1,
                                          "Friday"_L1, "Saturday"_L1, "Sunday"_L1};
    QString what = u"Outside the range of dates that can be right"_s;
    switch (conflict->code) {
    case domain::ConflictCode::WeekdayDateMismatch: {
        what = u"Weekday and date disagree"_s;
        const QDate printed = conflict->readings.empty() ? QDate() : conflict->readings.front().earliest();
        if (printed.isValid() && printed == conflict->readings.front().latest()) {
            what += u", %1 is a %2"_s.arg(readings.constFirst(),
                                          weekdays[static_cast<std::size_t>(printed.dayOfWeek() - 1)]);
        }
        break;
    }
    case domain::ConflictCode::AmbiguousDayMonth:
        what = u"Day first or month first"_s;
        break;
    case domain::ConflictCode::ImpossibleDay:
        what = u"There is no such day"_s;
        break;
    case domain::ConflictCode::SourcesDisagree:
        what = u"The sources give different dates"_s;
        break;
    case domain::ConflictCode::OutsideRange:
        break;
    }
    return readings.isEmpty() ? what : u"%1: %2"_s.arg(what, readings.join(u" or "_s));
}

ChronologyCounts countsOf(const ChronologyView& view)
{
    ChronologyCounts counts;
    std::vector<bool> cited(view.articles.size(), false);
    for (const domain::ChronologyEvent& event : view.events) {
        ++counts.events;
        switch (statusOf(view, event)) {
        case domain::DecisionStatus::Confirmed:
            ++counts.confirmed;
            break;
        case domain::DecisionStatus::Suggested:
            ++counts.suggested;
            break;
        case domain::DecisionStatus::Rejected:
            ++counts.rejected;
            break;
        }
        counts.openConflicts += hasOpenConflict(view, event) ? 1 : 0;
        for (const domain::Evidence& evidence : event.evidences) {
            if (evidence.article >= 0 && evidence.article < std::ssize(view.articles)) {
                cited[static_cast<std::size_t>(evidence.article)] = true;
            }
        }
    }
    counts.articles = std::ranges::count(cited, true);
    return counts;
}

QString summaryOf(const ChronologyView& view)
{
    if (!view.summary.isEmpty()) {
        return view.summary;
    }
    const ChronologyCounts counts = countsOf(view);
    QString events = counted(counts.events, u"event"_s, u"events"_s);
    if (!view.decisions.empty() || counts.suggested < counts.events) {
        QStringList states {u"%1 confirmed"_s.arg(counts.confirmed), u"%1 suggested"_s.arg(counts.suggested)};
        if (counts.rejected > 0) {
            states.append(u"%1 rejected"_s.arg(counts.rejected));
        }
        events += u" (%1)"_s.arg(states.join(u", "_s));
    }
    QStringList parts {events};
    if (counts.openConflicts > 0) {
        parts.append(counted(counts.openConflicts, u"with an open date conflict"_s, u"with open date conflicts"_s));
    }
    if (!view.scope.isEmpty()) {
        parts.append(u"scope: %1"_s.arg(view.scope.simplified()));
    }
    if (!view.filter.isEmpty()) {
        parts.append(u"filter: %1"_s.arg(view.filter.simplified()));
    }
    parts.append(counted(counts.articles, u"article"_s, u"articles"_s));
    if (view.made.isValid()) {
        parts.append(u"made %1"_s.arg(view.made.toUTC().date().toString(Qt::ISODate)));
    }
    return parts.join(u" · "_s);
}

} // namespace linimasa::exports
