#include "app/exports/chronology_view.h"

#include "app/domain/names.h"

#include <algorithm>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

const domain::AnalysedArticle& at(const ChronologyView& view, const domain::Evidence& evidence)
{
    return *view.articles[static_cast<std::size_t>(evidence.article)];
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

const domain::Event& tellingOf(const ChronologyView& view, const domain::Evidence& evidence)
{
    return at(view, evidence).analysis.events.at(static_cast<std::size_t>(evidence.event));
}

QString sentenceOf(const ChronologyView& view, const domain::Evidence& evidence)
{
    return tellingOf(view, evidence).range.of(articleOf(view, evidence).text).toString().simplified();
}

QString writtenDateOf(const ChronologyView& view, const domain::Evidence& evidence)
{
    const auto& range = tellingOf(view, evidence).dateRange;
    return range ? range->of(articleOf(view, evidence).text).toString().simplified() : QString();
}

qsizetype paragraphOf(const ChronologyView& view, const domain::Evidence& evidence)
{
    const domain::Event& telling = tellingOf(view, evidence);
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

QString dateOf(const domain::ChronologyEvent& event)
{
    return event.date ? event.date->toString() : u"undated"_s;
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
    return id;
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

QString summaryOf(const ChronologyView& view)
{
    const auto conflicts
        = std::ranges::count_if(view.events, [](const auto& event) { return event.conflict.has_value(); });
    QStringList parts {counted(static_cast<qsizetype>(view.events.size()), u"event"_s, u"events"_s)};
    if (conflicts > 0) {
        parts.append(counted(conflicts, u"with an open date conflict"_s, u"with open date conflicts"_s));
    }
    if (!view.filter.isEmpty()) {
        parts.append(u"filter: %1"_s.arg(view.filter));
    }
    parts.append(counted(static_cast<qsizetype>(view.articles.size()), u"article"_s, u"articles"_s));
    return parts.join(u" · "_s);
}

} // namespace linimasa::exports
