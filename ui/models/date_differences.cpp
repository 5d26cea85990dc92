#include "ui/models/date_differences.h"

#include "ui/models/text_conflicts.h"

#include <algorithm>

namespace linimasa::models {

namespace {

using domain::Edtf;
using domain::Evidence;

/// The day on which what the passage tells was said; none when its sentence names none.
const domain::Timex* sayingOf(const Evidence& evidence, const domain::AnalysedArticle& article)
{
    const base::TextRange sentence = sentenceAt(article, evidence.range);
    for (const domain::Timex& timex : article.analysis.timexes) {
        const bool isSaying = timex.use == domain::TimexUse::Attribution && timex.value && !timex.conflict;
        if (isSaying && sentence.contains(timex.range) && timex.range != evidence.dateRange) {
            return &timex;
        }
    }
    return nullptr;
}

/// Whether the date says no more than how long ago it was ("last year"), or no more than the year.
bool looksBack(const Evidence& evidence, const domain::AnalysedArticle& article)
{
    constexpr qint64 year = 365; // days
    if (evidence.date->earliest().daysTo(evidence.date->latest()) + 1 >= year) {
        return true;
    }
    const auto& timexes = article.analysis.timexes;
    const auto found
        = evidence.dateRange ? std::ranges::find(timexes, *evidence.dateRange, &domain::Timex::range) : timexes.end();
    return found != timexes.end() && found->anchor == domain::TimexAnchor::Publication
        && found->inferred.testFlag(domain::DatePart::Year) && found->inferred.testFlag(domain::DatePart::Month);
}

} // namespace

std::optional<ReportedDate> reportedDate(const domain::ChronologyEvent& event, const Collection& collection)
{
    if (event.conflict || !event.date) {
        return std::nullopt;
    }
    for (const Evidence& evidence : event.evidences) {
        const int row = evidence.date ? collection.rowOfId(evidence.article) : -1;
        const ArticlePointer article = row < 0 ? nullptr : collection.article(row);
        const domain::Timex* saying = article ? sayingOf(evidence, *article) : nullptr;
        if (saying == nullptr || saying->value->nests(*evidence.date) || evidence.date->nests(*saying->value)) {
            continue;
        }
        if (event.date == evidence.date) {
            return ReportedDate {.happened = *event.date, .reported = *saying->value};
        }
        if (event.date == saying->value) { // swapped by the reader
            return ReportedDate {.happened = *event.date, .reported = *evidence.date};
        }
    }
    return std::nullopt;
}

std::vector<domain::StatedMoment> possibleMoment(const domain::ChronologyEvent& event)
{
    std::vector<domain::StatedMoment> moments;
    if (event.conflict || event.evidences.size() < 2 || !domain::mayBeOneMoment(event.evidences)) {
        return moments;
    }
    for (const Evidence& evidence : event.evidences) {
        const auto moment = domain::momentOf(evidence);
        const bool isNew = moment && std::ranges::none_of(moments, [&](const domain::StatedMoment& other) {
                               return other.local.date() == moment->local.date();
                           });
        if (isNew) {
            moments.push_back(*moment);
        }
    }
    std::ranges::sort(moments, {}, &domain::StatedMoment::local);
    return moments.size() < 2 ? std::vector<domain::StatedMoment>() : moments;
}

std::vector<std::size_t> laterTellings(const domain::ChronologyEvent& event, const Collection& collection)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; !event.conflict && i < event.evidences.size(); ++i) {
        const Evidence& evidence = event.evidences[i];
        const int row = collection.rowOfId(evidence.article);
        const auto published = row < 0 ? std::nullopt : collection.entry(row).published;
        const bool isLessExact
            = evidence.date && event.date && evidence.date != event.date && evidence.date->nests(*event.date);
        const bool isOver = isLessExact && published && evidence.date->latest().isValid()
            && published->earliest() > evidence.date->latest();
        const ArticlePointer article = isOver ? collection.article(row) : nullptr;
        if (article && looksBack(evidence, *article)) {
            found.push_back(i);
        }
    }
    return found;
}

std::vector<std::size_t> suggestedSources(const domain::ChronologyEvent& event)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; event.review == domain::DecisionStatus::Confirmed && i < event.evidences.size(); ++i) {
        if (!event.evidences[i].isDecided) {
            found.push_back(i);
        }
    }
    return found;
}

} // namespace linimasa::models
