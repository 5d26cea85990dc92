#include "app/corrections/event_review.h"

#include "app/corrections/passage_match.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

namespace linimasa::corrections {

using domain::ChronologyEvent;
using domain::DecisionStatus;
using domain::EventDecision;
using domain::EventVerdict;
using domain::Evidence;
using domain::Passage;

namespace {

constexpr std::size_t nobody = static_cast<std::size_t>(-1);

/// The decisions' passages by the text they stand in and where they begin.
class Claims {
public:
    explicit Claims(std::span<const EventDecision> decisions)
        : m_decisions(decisions)
    {
        for (std::size_t i = 0; i < decisions.size(); ++i) {
            for (const Passage& passage : decisions[i].passages) {
                TextClaims& claims = m_byText[passage.textKey];
                claims.longest = std::max(claims.longest, passage.range.length());
                claims.all.push_back({.decision = i, .passage = &passage});
            }
        }
        for (TextClaims& claims : m_byText) {
            std::ranges::stable_sort(claims.all, {}, beginOf);
        }
    }

    /// The decision that a passage belongs to: the best match, the newest decision among equals.
    [[nodiscard]] std::size_t ownerOf(const Passage& passage) const
    {
        const auto found = m_byText.constFind(passage.textKey);
        if (found == m_byText.cend()) {
            return nobody;
        }
        std::size_t best = nobody;
        double bestMatch = 0;
        // Only what overlaps can match.
        auto claim = std::ranges::lower_bound(found->all, passage.range.begin - found->longest, {}, beginOf);
        for (; claim != found->all.end() && beginOf(*claim) < passage.range.end; ++claim) {
            const double match = passageMatch(*claim->passage, passage);
            if (match <= 0
                || (best != nobody && std::pair(match, ageOf(claim->decision)) <= std::pair(bestMatch, ageOf(best)))) {
                continue;
            }
            best = claim->decision;
            bestMatch = match;
        }
        return best;
    }

private:
    struct Claim {
        std::size_t decision = 0;
        const Passage* passage = nullptr;
    };
    struct TextClaims {
        std::vector<Claim> all; // in text order
        qsizetype longest = 0; // of their passages: it bounds how far back a search must look
    };

    [[nodiscard]] static qsizetype beginOf(const Claim& claim) { return claim.passage->range.begin; }
    [[nodiscard]] std::pair<qint64, QString> ageOf(std::size_t decision) const
    {
        return {m_decisions[decision].decidedAt, m_decisions[decision].id};
    }

    std::span<const EventDecision> m_decisions;
    QHash<QString, TextClaims> m_byText;
};

Passage passageOf(const Evidence& evidence, const ArticleNames& names)
{
    return {.textKey = names.textKeyOf(evidence.article),
            .range = evidence.range,
            .dateRange = evidence.dateRange,
            .quote = evidence.passage};
}

bool isSame(const Passage& passage, const Evidence& evidence, const ArticleNames& names)
{
    return passageMatch(passage, passageOf(evidence, names)) > 0;
}

Evidence evidenceOf(const Passage& passage, const EventDecision& decision, const ArticleNames& names)
{
    const auto article = names.articleOf(passage.textKey);
    return {.article = article.value_or(absentArticle),
            .event = -1,
            .origin = passage.textKey,
            .range = passage.range,
            .passage = passage.quote,
            .dateRange = passage.dateRange,
            .dateAsWritten = decision.fields.dateWritten,
            .date = decision.fields.date};
}

void countOrigins(ChronologyEvent& event)
{
    std::set<QString> origins;
    for (const Evidence& evidence : event.evidences) {
        origins.insert(evidence.origin);
    }
    event.origins = static_cast<qsizetype>(origins.size());
}

bool canAgree(const domain::Edtf& left, const domain::Edtf& right)
{
    const auto starts = [](const domain::Edtf& date) { return date.earliest(); };
    const auto ends = [](const domain::Edtf& date) { return date.latest(); };
    const bool isBefore = ends(left).isValid() && starts(right).isValid() && ends(left) < starts(right);
    const bool isAfter = ends(right).isValid() && starts(left).isValid() && ends(right) < starts(left);
    return !isBefore && !isAfter;
}

/// What the machine's passages say of a decided event.
struct Gathered {
    std::vector<Evidence> decided;
    std::vector<Evidence> suggested;
    std::optional<domain::DateConflict> conflict;
    bool isParted = false; // passages of the same suggestion went elsewhere
};

/// Two days that are one another's with day and month exchanged can only come from one way of writing.
domain::ConflictCode codeOf(const std::vector<domain::Edtf>& readings, std::size_t passages)
{
    if (passages > 1 || readings.size() != 2) {
        return domain::ConflictCode::SourcesDisagree;
    }
    const QDate one = readings.front().earliest();
    const QDate other = readings.back().earliest();
    const bool isExchanged = one.isValid() && other.isValid() && one.year() == other.year()
        && one.day() == other.month() && one.month() == other.day();
    return isExchanged ? domain::ConflictCode::AmbiguousDayMonth : domain::ConflictCode::WeekdayDateMismatch;
}

/// Readings that a person has brought together, by merging or by making an event, and has not chosen from yet.
std::optional<domain::DateConflict> openReadings(const EventDecision& decision)
{
    const auto& readings = decision.readings;
    const bool canAllBe = std::ranges::all_of(readings, [&](const domain::Edtf& one) {
        return std::ranges::all_of(readings, [&](const domain::Edtf& other) { return canAgree(one, other); });
    });
    if (decision.settlement != domain::DateSettlement::None || readings.size() < 2 || canAllBe) {
        return std::nullopt;
    }
    return domain::DateConflict {.code = codeOf(readings, decision.passages.size()), .readings = readings};
}

/// Whether what the machine found contradictory in a suggestion is so in these passages of it: they may have been parted from those
/// that they disagreed with.
bool isContradictory(const Gathered& gathered)
{
    std::vector<const Evidence*> all;
    for (const std::vector<Evidence>* part : {&gathered.decided, &gathered.suggested}) {
        for (const Evidence& evidence : *part) {
            all.push_back(&evidence);
        }
    }
    return std::ranges::any_of(all, [&](const Evidence* one) {
        return one->conflict || (one->date && std::ranges::any_of(all, [&](const Evidence* other) {
                                     return other->date && !canAgree(*one->date, *other->date);
                                 }));
    });
}

std::optional<domain::DateConflict> conflictOf(const EventDecision& decision, const Gathered& gathered)
{
    const bool isUnsettled = decision.settlement == domain::DateSettlement::None;
    const bool isOfThisTime = gathered.conflict
        && (!decision.fields.date || gathered.conflict->readings.empty()
            || std::ranges::any_of(gathered.conflict->readings,
                                   [&](const domain::Edtf& one) { return canAgree(one, *decision.fields.date); }));
    if (isUnsettled && isOfThisTime && (!gathered.isParted || isContradictory(gathered))) {
        return gathered.conflict;
    }
    if (auto open = openReadings(decision)) {
        return open;
    }
    if (!decision.fields.date) {
        return std::nullopt;
    }
    domain::DateConflict conflict {.code = domain::ConflictCode::SourcesDisagree, .readings = {*decision.fields.date}};
    const auto compare = [&](const std::vector<Evidence>& evidences) {
        for (const Evidence& evidence : evidences) {
            if (evidence.date && !canAgree(*evidence.date, *decision.fields.date)
                && !std::ranges::contains(conflict.readings, *evidence.date)) {
                conflict.readings.push_back(*evidence.date);
            }
        }
    };
    compare(gathered.suggested);
    if (isUnsettled) {
        compare(gathered.decided);
    }
    return conflict.readings.size() > 1 ? std::optional(conflict) : std::nullopt;
}

ChronologyEvent decidedEvent(const EventDecision& decision, Gathered gathered, const ArticleNames& names)
{
    ChronologyEvent event;
    event.review = decision.verdict == EventVerdict::Confirmed ? DecisionStatus::Confirmed : DecisionStatus::Rejected;
    const domain::EventFields& fields = decision.fields;
    event.id = decision.id;
    event.date = fields.date;
    event.track = fields.track;
    event.kind = fields.kind;
    event.status = fields.status;
    event.theme = fields.theme;
    event.title = fields.title;
    event.parties = fields.parties;
    event.place = fields.place;
    event.confidence = 1;
    event.conflict = decision.verdict == EventVerdict::Confirmed ? conflictOf(decision, gathered) : std::nullopt;
    for (const Passage& passage : decision.passages) {
        const auto found = std::ranges::find_if(
            gathered.decided, [&](const Evidence& evidence) { return isSame(passage, evidence, names); });
        if (found == gathered.decided.end()) {
            event.evidences.push_back(evidenceOf(passage, decision, names));
        } else {
            event.evidences.push_back(std::move(*found));
            gathered.decided.erase(found);
        }
    }
    std::ranges::move(gathered.decided, std::back_inserter(event.evidences)); // two tellings within one passage
    for (Evidence& evidence : event.evidences) {
        evidence.isDecided = true;
    }
    std::ranges::sort(gathered.suggested, {}, [&](const Evidence& evidence) {
        return std::pair(names.textKeyOf(evidence.article), evidence.range);
    });
    std::ranges::move(gathered.suggested, std::back_inserter(event.evidences));
    countOrigins(event);
    return event;
}

bool comesBefore(const ChronologyEvent& left, const ChronologyEvent& right)
{
    if (left.date.has_value() != right.date.has_value()) {
        return left.date.has_value();
    }
    if (left.date && *left.date != *right.date) {
        return domain::chronologicallyBefore(*left.date, *right.date);
    }
    return left.id < right.id;
}

} // namespace

domain::Chronology reviewEvents(std::span<const ChronologyEvent> suggestions, std::span<const EventDecision> decisions,
                                const ArticleNames& names)
{
    const Claims claims(decisions);
    std::vector<Gathered> gathered(decisions.size());
    domain::Chronology reviewed;
    reviewed.reserve(suggestions.size());
    for (const ChronologyEvent& suggestion : suggestions) {
        std::vector<std::size_t> owners;
        std::set<std::size_t> confirmed;
        for (const Evidence& evidence : suggestion.evidences) {
            owners.push_back(claims.ownerOf(passageOf(evidence, names)));
            if (owners.back() != nobody && decisions[owners.back()].verdict == EventVerdict::Confirmed) {
                confirmed.insert(owners.back());
            }
        }
        const bool isParted = std::set(owners.begin(), owners.end()).size() > 1;
        const std::size_t heir = confirmed.size() == 1 ? *confirmed.begin() : nobody;
        if (std::ranges::all_of(owners, [](std::size_t owner) { return owner == nobody; })) {
            reviewed.push_back(suggestion);
            continue;
        }
        ChronologyEvent rest = suggestion;
        rest.evidences.clear();
        for (std::size_t i = 0; i < owners.size(); ++i) {
            const Evidence& evidence = suggestion.evidences[i];
            if (owners[i] != nobody) {
                Gathered& owner = gathered[owners[i]];
                owner.decided.push_back(evidence);
                owner.isParted = owner.isParted || isParted;
                if (!owner.conflict) {
                    owner.conflict = suggestion.conflict;
                }
            } else if (heir != nobody) {
                gathered[heir].suggested.push_back(evidence);
            } else {
                rest.evidences.push_back(evidence);
            }
        }
        if (!rest.evidences.empty()) {
            countOrigins(rest);
            reviewed.push_back(std::move(rest));
        }
    }
    const std::size_t suggested = reviewed.size();
    reviewed.reserve(suggested + decisions.size());
    for (std::size_t i = 0; i < decisions.size(); ++i) {
        reviewed.push_back(decidedEvent(decisions[i], std::move(gathered[i]), names));
    }
    // Suggestions come in order as a rule, and then only the decided ones are sorted: few, or many, but not all twice.
    const auto decided = reviewed.begin() + static_cast<std::ptrdiff_t>(suggested);
    if (!std::is_sorted(reviewed.begin(), decided, comesBefore)) {
        std::sort(reviewed.begin(), decided, comesBefore);
    }
    std::sort(decided, reviewed.end(), comesBefore);
    std::inplace_merge(reviewed.begin(), decided, reviewed.end(), comesBefore);
    return reviewed;
}

} // namespace linimasa::corrections
