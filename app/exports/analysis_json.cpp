#include "app/exports/analysis_json.h"

#include "app/base/code_points.h"
#include "app/domain/explanation.h"
#include "app/domain/names.h"
#include "app/exports/json_writer.h"

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView schema = u"linimasa.analysis/1";

/// Writes the parts of one article: all of them share its text and the way its positions are counted.
class AnalysisWriter {
public:
    AnalysisWriter(const domain::Article& article, const domain::Analysis& analysis)
        : m_article(article)
        , m_codePoints(article.text)
        , m_explanation(article, analysis)
    {
    }

    JsonWriter& json() { return m_json; }

    void text(QLatin1StringView key, QStringView text)
    {
        m_json.key(key);
        m_json.value(text);
    }

    void textOrNull(QLatin1StringView key, QStringView text)
    {
        m_json.key(key);
        m_json.valueOrNull(text);
    }

    void range(base::TextRange range)
    {
        m_json.key("start"_L1);
        m_json.value(m_codePoints.at(range.begin));
        m_json.key("end"_L1);
        m_json.value(m_codePoints.at(range.end));
    }

    void written(base::TextRange at)
    {
        range(at);
        text("text"_L1, at.of(m_article.text));
    }

    void edtf(const std::optional<domain::Edtf>& date)
    {
        m_json.key("edtf"_L1);
        m_json.valueOrNull(date ? date->toString() : QString());
    }

    void inferred(domain::DateParts parts)
    {
        m_json.key("inferred"_L1);
        m_json.beginArray();
        for (const auto part : {domain::DatePart::Year, domain::DatePart::Month, domain::DatePart::Day}) {
            if (parts.testFlag(part)) {
                m_json.value(domain::nameOf(part));
            }
        }
        m_json.endArray();
    }

    void conflict(const std::optional<domain::DateConflict>& conflict)
    {
        m_json.key("conflict"_L1);
        if (!conflict) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        text("code"_L1, domain::nameOf(conflict->code));
        m_json.key("readings"_L1);
        m_json.beginArray();
        for (const domain::Edtf& reading : conflict->readings) {
            m_json.value(reading.toString());
        }
        m_json.endArray();
        m_json.endObject();
    }

    void published(const std::optional<domain::PublicationDate>& published)
    {
        m_json.key("published"_L1);
        if (!published) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        text("edtf"_L1, published->date.toString());
        text("from"_L1, domain::nameOf(published->from));
        textOrNull("text"_L1, published->text);
        m_json.endObject();
    }

    /// What the page has around the article: how much it is, and the words themselves where the text is written too.
    void leftOut(WithText withText)
    {
        m_json.key("leftOut"_L1);
        if (m_article.leftOut.isEmpty()) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        m_json.key("length"_L1);
        m_json.value(base::CodePoints(m_article.leftOut).at(m_article.leftOut.size()));
        if (withText == WithText::Yes) {
            text("text"_L1, m_article.leftOut);
        }
        m_json.endObject();
    }

    void boilerplate()
    {
        m_json.key("boilerplate"_L1);
        m_json.beginArray();
        for (const domain::Boilerplate& part : m_article.boilerplate) {
            m_json.beginObject();
            range(part.range);
            text("why"_L1, domain::nameOf(part.why));
            m_json.endObject();
        }
        m_json.endArray();
    }

    void mention(const domain::Mention& mention)
    {
        m_json.beginObject();
        written(mention.range);
        text("type"_L1, domain::nameOf(mention.type));
        textOrNull("id"_L1, mention.entityId);
        textOrNull("name"_L1, mention.name);
        m_json.key("confidence"_L1);
        m_json.value(mention.confidence);
        text("because"_L1, m_explanation.of(mention));
        m_json.endObject();
    }

    void timex(const domain::Timex& timex)
    {
        m_json.beginObject();
        written(timex.range);
        edtf(timex.value);
        inferred(timex.inferred);
        text("rule"_L1, timex.rule);
        conflict(timex.conflict);
        text("because"_L1, m_explanation.of(timex));
        m_json.endObject();
    }

    void eventDate(const domain::Event& event)
    {
        m_json.key("date"_L1);
        if (!event.date) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        if (event.dateRange) {
            written(*event.dateRange);
        } else {
            for (const auto key : {"start"_L1, "end"_L1, "text"_L1}) {
                m_json.key(key);
                m_json.null();
            }
        }
        edtf(event.date);
        m_json.endObject();
    }

    void event(const domain::Event& event)
    {
        m_json.beginObject();
        text("id"_L1, event.id);
        range(event.range);
        eventDate(event);
        text("track"_L1, event.track);
        text("kind"_L1, domain::nameOf(event.kind));
        text("title"_L1, event.title);
        m_json.key("parties"_L1);
        m_json.value(event.parties);
        textOrNull("place"_L1, event.place);
        text("theme"_L1, domain::nameOf(event.theme));
        text("status"_L1, domain::nameOf(event.status));
        m_json.key("confidence"_L1);
        m_json.value(event.confidence);
        conflict(event.conflict);
        text("because"_L1, m_explanation.of(event));
        m_json.endObject();
    }

    void problem(const domain::Problem& problem)
    {
        m_json.beginObject();
        text("code"_L1, problem.code);
        range(problem.range);
        text("message"_L1, problem.message);
        m_json.endObject();
    }

    template<typename Values, typename Write> void list(QLatin1StringView key, const Values& values, Write write)
    {
        m_json.key(key);
        m_json.beginArray();
        for (const auto& value : values) {
            (this->*write)(value);
        }
        m_json.endArray();
    }

private:
    const domain::Article& m_article;
    base::CodePoints m_codePoints;
    domain::Explanation m_explanation;
    JsonWriter m_json;
};

} // namespace

QByteArray analysisJson(const domain::Article& article, const domain::Analysis& analysis, WithText withText,
                        const QString& id)
{
    AnalysisWriter writer(article, analysis);
    JsonWriter& json = writer.json();
    json.beginObject();
    writer.text("schema"_L1, schema);
    if (!id.isEmpty()) {
        writer.text("id"_L1, id);
    }
    writer.text("file"_L1, article.path);
    writer.text("sha256"_L1, QString::fromLatin1(article.sha256.toHex()));
    writer.textOrNull("title"_L1, article.title);
    writer.textOrNull("outlet"_L1, article.outlet);
    json.key("authors"_L1);
    json.value(article.authors);
    writer.text("language"_L1, domain::languageCode(article.language));
    writer.textOrNull("format"_L1, article.format);
    json.key("encoding"_L1);
    json.beginObject();
    writer.text("name"_L1, article.encoding);
    json.key("confidence"_L1);
    json.value(article.encodingConfidence);
    json.endObject();
    writer.published(analysis.published);
    if (withText == WithText::Yes) {
        writer.text("text"_L1, article.text);
    }
    writer.boilerplate();
    writer.leftOut(withText);
    writer.list("entities"_L1, analysis.mentions, &AnalysisWriter::mention);
    writer.list("dates"_L1, analysis.timexes, &AnalysisWriter::timex);
    writer.list("events"_L1, analysis.events, &AnalysisWriter::event);
    writer.list("problems"_L1, analysis.problems, &AnalysisWriter::problem);
    json.endObject();
    return json.bytes();
}

QByteArray analysisErrorJson(const QString& id, const base::Error& error)
{
    JsonWriter json;
    json.beginObject();
    json.key("schema"_L1);
    json.value(schema);
    json.key("id"_L1);
    json.valueOrNull(id);
    json.key("error"_L1);
    json.beginObject();
    json.key("kind"_L1);
    json.value(domain::nameOf(error.kind));
    json.key("message"_L1);
    json.value(error.sentence);
    json.endObject();
    json.endObject();
    return json.bytes();
}

} // namespace linimasa::exports
