#include "app/base/code_points.h"
#include "app/domain/names.h"
#include "app/exports/chronology_formats.h"
#include "app/exports/json_writer.h"

#include <iterator>
#include <utility>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

void writeText(JsonWriter& json, QLatin1StringView key, QStringView text)
{
    json.key(key);
    json.valueOrNull(text);
}

void writeConflict(JsonWriter& json, const std::optional<domain::DateConflict>& conflict)
{
    json.key("conflict"_L1);
    if (!conflict) {
        json.null();
        return;
    }
    json.beginObject();
    writeText(json, "code"_L1, domain::nameOf(conflict->code));
    json.key("readings"_L1);
    json.beginArray();
    for (const domain::Edtf& reading : conflict->readings) {
        json.value(reading.toString());
    }
    json.endArray();
    json.endObject();
}

void writeArticle(JsonWriter& json, const domain::AnalysedArticle& analysed)
{
    const domain::Article& article = analysed.article;
    json.beginObject();
    writeText(json, "file"_L1, article.path);
    writeText(json, "sha256"_L1, QString::fromLatin1(article.sha256.toHex()));
    writeText(json, "title"_L1, article.title);
    writeText(json, "outlet"_L1, article.outlet);
    json.key("authors"_L1);
    json.value(article.authors);
    writeText(json, "language"_L1, domain::languageCode(article.language));
    json.key("published"_L1);
    if (const auto& published = analysed.analysis.published) {
        json.beginObject();
        writeText(json, "edtf"_L1, published->date.toString());
        writeText(json, "from"_L1, domain::nameOf(published->from));
        json.endObject();
    } else {
        json.null();
    }
    json.endObject();
}

void writeEvidence(JsonWriter& json, const ChronologyView& view, const std::vector<base::CodePoints>& codePoints,
                   const domain::Evidence& evidence)
{
    const domain::Event telling = tellingOf(view, evidence);
    const QString& text = articleOf(view, evidence).text;
    // A passage that a person chose stays when its article is not at hand.
    const bool isPlaced = evidence.article >= 0 && evidence.article < std::ssize(codePoints) && telling.range.begin >= 0
        && telling.range.end <= text.size();
    json.beginObject();
    json.key("article"_L1);
    if (isPlaced) {
        json.value(evidence.article);
    } else {
        json.null();
    }
    writeText(json, "file"_L1, articleOf(view, evidence).path);
    for (const auto& [key, place] :
         {std::pair("start"_L1, telling.range.begin), std::pair("end"_L1, telling.range.end)}) {
        json.key(key);
        if (isPlaced) {
            json.value(codePoints[static_cast<std::size_t>(evidence.article)].at(place));
        } else {
            json.null();
        }
    }
    json.key("text"_L1);
    json.value(isPlaced ? telling.range.of(text) : QStringView(evidence.passage));
    writeText(json, "edtf"_L1, telling.date ? telling.date->toString() : QString());
    writeText(json, "date_as_written"_L1, writtenDateOf(view, evidence));
    writeText(json, "status"_L1, domain::nameOf(telling.status));
    writeText(json, "origin"_L1, evidence.origin);
    json.endObject();
}

void writeCounts(JsonWriter& json, const ChronologyCounts& counts)
{
    const auto number = [&json](QLatin1StringView key, qsizetype value) {
        json.key(key);
        json.value(value);
    };
    json.key("counts"_L1);
    json.beginObject();
    number("events"_L1, counts.events);
    number("confirmed"_L1, counts.confirmed);
    number("suggested"_L1, counts.suggested);
    number("rejected"_L1, counts.rejected);
    number("open_conflicts"_L1, counts.openConflicts);
    number("articles"_L1, counts.articles);
    json.endObject();
}

void writeDecision(JsonWriter& json, const domain::Decision* decision)
{
    json.key("decision"_L1);
    if (!decision) {
        json.null();
        return;
    }
    json.beginObject();
    writeText(json, "status"_L1, domain::nameOf(decision->status));
    writeText(json, "by"_L1, decision->by);
    writeText(json, "at"_L1, decision->at.isValid() ? decision->at.toUTC().toString(Qt::ISODateWithMs) : QString());
    writeText(json, "preferred"_L1, decision->preferredDate ? decision->preferredDate->toString() : QString());
    writeText(json, "reason"_L1, decision->reason);
    writeText(json, "note"_L1, decision->note);
    json.endObject();
}

} // namespace

QByteArray chronologyJson(const ChronologyView& view)
{
    std::vector<base::CodePoints> codePoints;
    codePoints.reserve(view.articles.size());
    for (const domain::AnalysedArticle* analysed : view.articles) {
        codePoints.emplace_back(analysed->article.text);
    }
    JsonWriter json;
    json.beginObject();
    writeText(json, "schema"_L1, u"linimasa.chronology/1");
    writeText(json, "filter"_L1, view.filter);
    writeText(json, "scope"_L1, view.scope);
    writeText(json, "made"_L1, view.made.isValid() ? view.made.toUTC().toString(Qt::ISODate) : QString());
    writeCounts(json, countsOf(view));
    json.key("articles"_L1);
    json.beginArray();
    for (const domain::AnalysedArticle* analysed : view.articles) {
        writeArticle(json, *analysed);
    }
    json.endArray();
    json.key("events"_L1);
    json.beginArray();
    for (const domain::ChronologyEvent& event : view.events) {
        json.beginObject();
        writeText(json, "id"_L1, event.id);
        // The machine's own date; the person's, when there is one, is in the decision.
        writeText(json, "edtf"_L1, event.date ? event.date->toString() : QString());
        writeText(json, "earliest"_L1, event.date ? event.date->earliest().toString(Qt::ISODate) : QString());
        writeText(json, "latest"_L1, event.date ? event.date->latest().toString(Qt::ISODate) : QString());
        writeConflict(json, event.conflict);
        writeText(json, "track"_L1, event.track);
        writeText(json, "kind"_L1, domain::nameOf(event.kind));
        writeText(json, "status"_L1, domain::nameOf(event.status));
        writeText(json, "theme"_L1, domain::nameOf(event.theme));
        writeText(json, "title"_L1, event.title);
        json.key("parties"_L1);
        json.value(event.parties);
        writeText(json, "place"_L1, event.place);
        json.key("confidence"_L1);
        json.value(event.confidence);
        json.key("origins"_L1);
        json.value(event.origins);
        writeDecision(json, decisionOn(view, event));
        json.key("evidence"_L1);
        json.beginArray();
        for (const domain::Evidence& evidence : event.evidences) {
            writeEvidence(json, view, codePoints, evidence);
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.bytes().append('\n');
}

} // namespace linimasa::exports
