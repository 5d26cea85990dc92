#include "app/exports/notes_reader.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

#include "sample_notes.h"

using namespace Qt::StringLiterals;
using namespace linimasa;
using namespace linimasa::exports;

TEST_CASE("An annotation of another program is read: text body, bare target, one selector")
{
    const auto read = readNotes(R"({"@context":"http://www.w3.org/ns/anno.jsonld","id":"http://example.org/anno1",
        "type":"Annotation","created":"2015-01-31T12:03:45Z","bodyValue":"a comment",
        "target":{"source":"http://example.org/page1.html",
                  "selector":{"type":"TextQuoteSelector","exact":"anotation","prefix":"this is an ","suffix":" that has"}}})");
    REQUIRE(read);
    REQUIRE(read->highlights.size() == 1);
    REQUIRE(read->notes.size() == 1);
    const domain::Highlight& highlight = read->highlights[0].highlight;
    CHECK(highlight.anchor.exact == u"anotation"_s);
    CHECK(!read->highlights[0].hasPosition);
    CHECK(read->notes[0].target.id == highlight.id);
    CHECK(read->notes[0].text == u"a comment"_s);
    CHECK(read->sources[0].path == u"/page1.html"_s);
    // The same file gives the same ids.
    const auto again = readNotes(R"([{"id":"http://example.org/anno1","type":"Annotation","bodyValue":"a comment",
        "target":{"source":"http://example.org/page1.html","selector":[{"type":"TextQuoteSelector","exact":"anotation"}]}}])");
    REQUIRE(again);
    CHECK(again->highlights[0].highlight.id == highlight.id);
    CHECK(again->notes[0].id == read->notes[0].id);
}

TEST_CASE("Without a quote the note goes to the article; without a target the annotation is left out and said so")
{
    const auto read = readNotes(R"({"type":"AnnotationPage","items":[
        {"id":"urn:x:1","type":"Annotation","body":{"type":"TextualBody","value":"v"},
         "target":{"source":"http://e/a","selector":{"type":"CssSelector","value":"p"}}},
        {"id":"urn:x:2","type":"Annotation","body":"http://e/other","target":"http://e/a"},
        {"id":"urn:x:3","type":"Annotation"}, 7]})");
    REQUIRE(read);
    CHECK(read->highlights.empty());
    REQUIRE(read->notes.size() == 1);
    CHECK(read->notes[0].target.subject == domain::NoteSubject::Article);
    CHECK(read->complaints.size() == 3);
}

TEST_CASE("What is no file of ours is refused with a reason")
{
    for (const char* file : {"", "{", "null", "{}", "[", "{\"schema\":\"linimasa.analysis/1\"}",
                             "{\"type\":\"Person\"}", "\xff\xfe\x00"}) {
        INFO(file);
        const auto read = readNotes(file);
        REQUIRE(!read);
        CHECK(read.error().sentence.endsWith(u'.'));
    }
    const auto newer = readNotes(R"({"schema":"linimasa.library/2"})");
    REQUIRE(!newer);
    CHECK(newer.error().kind == base::ErrorKind::Unsupported);
    CHECK(newer.error().sentence.contains(u"newer"_s));
}

TEST_CASE("Damaged entries are left out, the others stay")
{
    const auto read = readNotes(R"({"schema":"linimasa.library/1","labels":[{"number":2,"name":"Dua"},{"number":99}],
        "articles":[7,{"text_key":"k","published":{"edtf":"nonsense","from":"byline"}}],
        "highlights":[{"id":"a","text_key":"k","exact":"","placed_by":"marking"},
                      {"id":"b","text_key":"k","exact":"x","placed_by":"magic"},
                      {"id":"c","text_key":"k","exact":"x","placed_by":"quote","start":-5,"end":1e300,"label":77}],
        "notes":[{"id":"n","subject":"dream","target":"t"},{"id":"m","subject":"entity","target":"Q17","text":"t"}]})");
    REQUIRE(read);
    CHECK(read->highlights.size() == 1);
    CHECK(read->notes.size() == 1);
    CHECK(read->complaints.size() == 3);
    CHECK(read->labels->name(domain::LabelId::Second) == u"Dua"_s);
    NotesLibrary library;
    NotesSource source;
    source.textKey = u"k"_s;
    source.text = u"an x here"_s;
    library.sources = {source};
    const ImportPlan plan = planImport(*read, library.ground());
    REQUIRE(plan.change.highlights.size() == 1);
    CHECK(plan.change.highlights[0].after->anchor.range == base::TextRange {3, 4});
}
