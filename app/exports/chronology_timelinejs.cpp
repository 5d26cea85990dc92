#include "app/exports/chronology_formats.h"
#include "app/exports/json_writer.h"

#include <algorithm>
#include <optional>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

/// TimelineJS knows years, months and days; a season or quarter is given by its months.
void writeDate(JsonWriter& json, QLatin1StringView key, const domain::EdtfDate& date, QDate placed)
{
    constexpr int months = 12;
    json.key(key);
    json.beginObject();
    json.key("year"_L1);
    json.value(qsizetype(placed.year()));
    if (date.month > 0) {
        json.key("month"_L1);
        json.value(qsizetype(date.month <= months ? date.month : placed.month()));
    }
    if (date.day > 0) {
        json.key("day"_L1);
        json.value(qsizetype(date.day));
    }
    json.endObject();
}

bool isPlain(const domain::EdtfDate& date)
{
    return !date.uncertain && !date.approximate && date.yearUnknownDigits == 0 && date.month <= 12;
}

/// A date without a year has no place on the line.
bool hasPlace(const std::optional<domain::Edtf>& date)
{
    return date && date->first() && date->earliest().isValid() && date->latest().isValid();
}

} // namespace

QByteArray chronologyTimelineJs(const ChronologyView& view)
{
    JsonWriter json;
    const auto leftOut
        = std::ranges::count_if(view.events, [&](const auto& event) { return !hasPlace(leadingDate(view, event)); });
    QString summary = summaryOf(view);
    if (leftOut > 0) {
        summary += u" · %1 not on this line: no year is known"_s.arg(leftOut);
    }
    json.beginObject();
    json.key("title"_L1);
    json.beginObject();
    json.key("text"_L1);
    json.beginObject();
    json.key("headline"_L1);
    json.value(u"Chronology"_s);
    json.key("text"_L1);
    json.value(u"<p>%1</p>"_s.arg(summary.toHtmlEscaped()));
    json.endObject();
    json.endObject();
    json.key("events"_L1);
    json.beginArray();
    for (const domain::ChronologyEvent& event : view.events) {
        const auto leading = leadingDate(view, event);
        if (!hasPlace(leading)) {
            continue;
        }
        const domain::Edtf& date = *leading;
        json.beginObject();
        json.key("unique_id"_L1);
        json.value(event.id);
        writeDate(json, "start_date"_L1, *date.first(), date.earliest());
        if (date.isInterval() && date.last()) {
            writeDate(json, "end_date"_L1, *date.last(), date.latest());
        }
        if (hasOpenConflict(view, event) || !isPlain(*date.first()) || (date.last() && !isPlain(*date.last()))) {
            json.key("display_date"_L1);
            json.value(hasOpenConflict(view, event) ? u"%1 (%2)"_s.arg(date.toString(), conflictInWords(event.conflict))
                                                    : date.toString());
        }
        json.key("group"_L1);
        json.value(trackNameOf(view, event.track));
        json.key("text"_L1);
        json.beginObject();
        json.key("headline"_L1);
        json.value(event.title.simplified().toHtmlEscaped());
        QString body;
        for (const domain::Evidence& evidence : event.evidences) {
            body += u"<blockquote>%1</blockquote><p>%2</p>"_s.arg(sentenceOf(view, evidence).toHtmlEscaped(),
                                                                  sourceOf(articleOf(view, evidence)).toHtmlEscaped());
        }
        if (const QString decision = decisionWords(view, event); !decision.isEmpty()) {
            body += u"<p>%1</p>"_s.arg(decision.toHtmlEscaped());
        }
        json.key("text"_L1);
        json.value(body);
        json.endObject();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return json.bytes().append('\n');
}

} // namespace linimasa::exports
