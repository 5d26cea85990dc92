#include "app/exports/analysis_json.h"
#include "app/exports/json_writer.h"
#include "tests/support/printing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace linimasa;
using exports::WithText;

namespace {

domain::Article article()
{
    domain::Article made;
    made.path = u"klip \"a\".txt"_s;
    made.sha256 = QByteArray(32, '\xab');
    made.text = u"😀 Jepang\t\u0001\n\"Kamis\" (4/10)\n[]\n"_s;
    made.title = u"😀 Jepang"_s;
    made.language = domain::Language::Indonesian;
    made.encoding = u"UTF-8"_s;
    made.boilerplate = {{{made.text.indexOf(u"[]"), made.text.indexOf(u"[]") + 2}, domain::BoilerplateKind::EndMark}};
    return made;
}

domain::Analysis analysis(const domain::Article& of)
{
    domain::Analysis made;
    const qsizetype japan = of.text.indexOf(u"Jepang");
    const qsizetype thursday = of.text.indexOf(u"\"Kamis\"");
    made.mentions = {{.range = {japan, japan + 6},
                      .type = domain::EntityType::Country,
                      .entityId = u"Q17"_s,
                      .name = u"Japan"_s,
                      .of = {},
                      .confidence = 1.0 / 3.0,
                      .source = domain::MentionSource::Gazetteer,
                      .rule = {}}};
    domain::Timex timex;
    timex.range = {thursday, thursday + 14};
    timex.value = domain::Edtf::parse(u"2023-10-04/2023-10-05");
    timex.inferred = domain::DatePart::Year;
    timex.rule = u"id-weekday-day-month"_s;
    timex.conflict = domain::DateConflict {
        .code = domain::ConflictCode::WeekdayDateMismatch,
        .readings = {domain::Edtf::day(QDate(2023, 10, 4)), domain::Edtf::day(QDate(2023, 10, 5))}};
    made.timexes = {timex};
    domain::Event event;
    event.id = u"e"_s;
    event.range = {japan, thursday + 14};
    event.date = timex.value;
    event.dateRange = timex.range;
    event.track = u"other"_s;
    made.events = {event, event};
    made.events[1].date.reset();
    return made;
}

} // namespace

TEST_CASE("An analysis is one line that another reader of JSON understands")
{
    const domain::Article sample = article();
    const QByteArray line = exports::analysisJson(sample, analysis(sample), WithText::Yes);
    CHECK(!line.contains('\n'));
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(line, &problem).object();
    INFO(problem.errorString().toStdString());
    CHECK(root.value("schema"_L1).toString() == u"linimasa.analysis/1"_s);
    CHECK(root.value("file"_L1).toString() == sample.path);
    CHECK(root.value("text"_L1).toString() == sample.text);
    CHECK(root.value("sha256"_L1).toString() == QString(u"ab"_s).repeated(32));
    CHECK(root.value("outlet"_L1).isNull());
    CHECK(root.value("published"_L1).isNull());
    // The smiling face is one code point and two UTF-16 units.
    const QJsonObject entity = root.value("entities"_L1).toArray()[0].toObject();
    CHECK(entity.value("start"_L1).toInt() == 2);
    CHECK(entity.value("end"_L1).toInt() == 8);
    CHECK(entity.value("text"_L1).toString() == u"Jepang"_s);
    CHECK(entity.value("confidence"_L1).toDouble() == 0.3333);
    const QJsonObject date = root.value("dates"_L1).toArray()[0].toObject();
    CHECK(date.value("edtf"_L1).toString() == u"2023-10-04/2023-10-05"_s);
    CHECK(date.value("inferred"_L1).toArray() == QJsonArray {u"year"_s});
    CHECK(date.value("conflict"_L1).toObject().value("code"_L1).toString() == u"weekday-date-mismatch"_s);
    const QJsonArray events = root.value("events"_L1).toArray();
    CHECK(events[0].toObject().value("date"_L1).toObject().value("text"_L1).toString() == u"\"Kamis\" (4/10)"_s);
    CHECK(events[1].toObject().value("date"_L1).isNull());
    CHECK(events[0].toObject().value("place"_L1).isNull());
    CHECK(root.value("boilerplate"_L1).toArray()[0].toObject().value("why"_L1).toString() == u"end-mark"_s);
}

TEST_CASE("Keys stand in the schema's order")
{
    const domain::Article sample = article();
    const QByteArray line = exports::analysisJson(sample, analysis(sample), WithText::No);
    qsizetype before = -1;
    for (const char* key : {"\"schema\":", "\"file\":", "\"sha256\":", "\"title\":", "\"outlet\":", "\"authors\":",
                            "\"language\":", "\"format\":", "\"encoding\":", "\"published\":", "\"boilerplate\":",
                            "\"leftOut\":", "\"entities\":", "\"dates\":", "\"events\":", "\"problems\":"}) {
        const qsizetype at = line.indexOf(key);
        INFO(key);
        CHECK(at > before);
        before = at;
    }
    CHECK(!line.contains("\"text\":\"\xf0\x9f\x98\x80 Jepang\\t"));
}

TEST_CASE("A record's answer carries its id, and so does its error")
{
    const domain::Article sample = article();
    CHECK(exports::analysisJson(sample, {}, WithText::No, u"r1"_s)
              .startsWith("{\"schema\":\"linimasa.analysis/1\",\"id\":\"r1\","));
    CHECK(exports::analysisErrorJson(u"r2"_s, {base::ErrorKind::Empty, u"Nothing \"here\"."_s, {}})
          == "{\"schema\":\"linimasa.analysis/1\",\"id\":\"r2\",\"error\":{\"kind\":\"empty\",\"message\":\"Nothing "
             "\\\"here\\\".\"}}");
    CHECK(exports::analysisErrorJson({}, {base::ErrorKind::Damaged, u"x"_s, {}}).contains("\"id\":null"));
}

TEST_CASE("The writer of JSON puts commas and escapes where they belong")
{
    exports::JsonWriter json;
    json.beginObject();
    json.key("a"_L1);
    json.beginArray();
    json.value(qsizetype(1));
    json.value(0.5);
    json.value(true);
    json.null();
    json.beginObject();
    json.endObject();
    json.endArray();
    json.key("b"_L1);
    json.value(u"\\\"\n\t\u001f\u007fé");
    json.endObject();
    CHECK(json.bytes() == "{\"a\":[1,0.5,true,null,{}],\"b\":\"\\\\\\\"\\n\\t\\u001f\\u007f\xc3\xa9\"}");
}
