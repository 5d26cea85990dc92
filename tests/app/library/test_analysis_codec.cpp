#include "app/library/analysis_codec.h"
#include "app/library/byte_reader.h"
#include "app/library/byte_writer.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

#include "sample_library.h"

using namespace linimasa::library;
using namespace linimasa::domain;
using namespace linimasa;

TEST_CASE("Numbers of any size come back")
{
    ByteWriter writer;
    writer.number(0);
    writer.number(127);
    writer.number(128);
    writer.number(std::numeric_limits<quint64>::max());
    writer.signedNumber(-1);
    writer.signedNumber(std::numeric_limits<qint64>::min());
    writer.real(-0.1);
    writer.text(u"Hà Nội 𠮷");
    writer.text(u"");
    writer.text(u"Hà Nội 𠮷");
    ByteReader reader(writer.data());
    CHECK(reader.number() == 0);
    CHECK(reader.number() == 127);
    CHECK(reader.number() == 128);
    CHECK(reader.number() == std::numeric_limits<quint64>::max());
    CHECK(reader.signedNumber() == -1);
    CHECK(reader.signedNumber() == std::numeric_limits<qint64>::min());
    CHECK(reader.real() == -0.1);
    CHECK(reader.text() == QStringLiteral("Hà Nội 𠮷"));
    CHECK(reader.text().isEmpty());
    CHECK(reader.text() == QStringLiteral("Hà Nội 𠮷"));
    CHECK(reader.atEnd());
    CHECK_FALSE(reader.failed());
    CHECK(reader.number() == 0);
    CHECK(reader.failed());
}

TEST_CASE("An analysis comes back as it was, field by field")
{
    const AnalysedArticle all = fullArticle();
    const Analysis& was = all.analysis;
    const auto read = decodeAnalysis(encodeAnalysis(was), all.article.text.size());
    REQUIRE(read.has_value());
    // Written again it is the same bytes, so nothing that is written was lost …
    CHECK(encodeAnalysis(*read) == encodeAnalysis(was));
    // … and what is written is what there is.
    CHECK(read->published->date == was.published->date);
    CHECK(read->published->from == was.published->from);
    CHECK(read->publishedCandidates[1].range == was.publishedCandidates[1].range);
    CHECK(read->publishedCandidates[1].text == was.publishedCandidates[1].text);
    REQUIRE(read->segments.tokens.size() == 2);
    CHECK(read->segments.tokens[1].range == was.segments.tokens[1].range);
    CHECK(read->segments.tokens[1].kind == TokenKind::Symbol);
    CHECK(read->segments.sentences[1].range == was.segments.sentences[1].range);
    CHECK(read->segments.sentences[1].endToken == 2);
    CHECK(read->segments.sentences[1].paragraph == 1);
    CHECK(read->mentions[0].of == was.mentions[0].of);
    CHECK(read->mentions[0].confidence == 0.99);
    CHECK(read->mentions[1].source == MentionSource::User);
    CHECK(read->mentions[1].type == EntityType::Person);
    CHECK(read->mentions[0].rule == was.mentions[0].rule);
    const Timex& timex = read->timexes[0];
    CHECK(timex.value == was.timexes[0].value);
    CHECK(timex.inferred == DateParts(DatePart::Year));
    CHECK(timex.anchor == TimexAnchor::Mentioned);
    CHECK(timex.anchorRange == was.timexes[0].anchorRange);
    CHECK(timex.use == TimexUse::Attribution);
    CHECK(timex.conflict->readings == was.timexes[0].conflict->readings);
    CHECK_FALSE(read->timexes[1].value.has_value());
    const Event& event = read->events[0];
    CHECK(event.id == was.events[0].id);
    CHECK(event.dateRange == was.events[0].dateRange);
    CHECK(event.kind == EventKind::Meeting);
    CHECK(event.status == EventStatus::Postponed);
    CHECK(event.theme == EventTheme::Context);
    CHECK(event.parties == was.events[0].parties);
    CHECK(event.place == was.events[0].place);
    CHECK(event.confidence == 1.0 / 3);
    CHECK(read->problems[0].message == was.problems[0].message);
}

TEST_CASE("What import read comes back")
{
    const Article was = fullArticle().article;
    Article read;
    read.text = was.text;
    REQUIRE(decodeReading(encodeReading(was), read));
    CHECK(read.titleRange == was.titleRange);
    CHECK(read.authors == was.authors);
    CHECK(read.encoding == was.encoding);
    CHECK(read.encodingConfidence == 0.82);
    CHECK(read.publishedCandidates[0].date == was.publishedCandidates[0].date);
    CHECK(read.boilerplate[0].why == BoilerplateKind::ReadMore);
    CHECK(read.boilerplate[0].range == was.boilerplate[0].range);
    CHECK(read.format == was.format);
    CHECK(read.leftOut == was.leftOut);
}

TEST_CASE("Damaged bytes are an error and nothing worse")
{
    const AnalysedArticle all = fullArticle();
    const QByteArray good = encodeAnalysis(all.analysis);
    const qsizetype length = all.article.text.size();
    CHECK(decodeAnalysis({}, length).error().kind == base::ErrorKind::Damaged);
    CHECK_FALSE(decodeAnalysis(good, 50)); // of a longer text
    for (qsizetype i = 0; i < good.size(); ++i) {
        CHECK_FALSE(decodeAnalysis(good.first(i), length));
        QByteArray flipped = good;
        flipped[i] = static_cast<char>(flipped[i] ^ 0x55);
        (void)decodeAnalysis(flipped, length); // the sanitizers watch
    }
    // Unpacked bytes that were damaged before they were packed: the reader itself is under test.
    const QByteArray event = encodeEvent(all.analysis.events.front());
    for (qsizetype i = 0; i < event.size(); ++i) {
        CHECK_FALSE(decodeEvent(event.first(i)));
        for (const int change : {0x01, 0x80, 0xff}) {
            QByteArray flipped = event;
            flipped[i] = static_cast<char>(flipped[i] ^ change);
            (void)decodeEvent(flipped);
        }
    }
}
