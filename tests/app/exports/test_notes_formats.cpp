#include "app/exports/citation.h"
#include "app/exports/markdown_text.h"
#include "app/exports/note_words.h"
#include "app/exports/notes_formats.h"
#include "app/exports/written_file.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QHashSeed>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

#include "sample_notes.h"

using namespace Qt::StringLiterals;
using namespace linimasa;
using namespace linimasa::exports;

namespace {

QString written(NotesFormat format)
{
    const SampleNotes sample;
    return QString::fromUtf8(writeNotes(sample.view(), format));
}

} // namespace

TEST_CASE("Every format of notes has a name and an ending, and the same state gives the same bytes")
{
    const SampleNotes sample;
    for (const QString& name : notesFormatNames()) {
        INFO(name.toStdString());
        const auto format = notesFormatFromName(name);
        REQUIRE(format);
        CHECK(!fileExtensionOf(*format).isEmpty());
        CHECK(writeNotes(sample.view(), *format) == writeNotes(sample.view(), *format));
        const std::vector<domain::Highlight> none;
        (void)writeNotes({.highlights = none, .notes = {}, .sources = {}, .labels = {}}, *format);
    }
    CHECK(!notesFormatFromName(u"docx"));
}

TEST_CASE("The counts that are stated are those of what is written")
{
    const SampleNotes sample;
    CHECK(countsOf(sample.view())
          == NotesCounts {.highlights = 7, .highlightsWithNotes = 1, .unplaced = 1, .notes = 5, .articles = 3});
    const QString summary = u"7 highlights (1 with notes, 1 unplaced) · 5 notes · 3 articles · scope: all articles · "
                            u"filter: label=all · made 2025-06-03"_s;
    CHECK(summaryOf(sample.view()) == summary);
    const QString html = written(NotesFormat::Html);
    CHECK(html.contains(summary));
    CHECK(html.count(u"<blockquote"_s) == 7);
    CHECK(html.count(u"class=\"note\""_s) == 5);
    CHECK(html.count(u"<section"_s) == 4); // three articles, and names and events
    const QString markdown = written(NotesFormat::Markdown);
    CHECK(markdown.count(u"<!-- hl:"_s) == 7);
    CHECK(markdown.count(u"<!-- note:"_s) == 5);
    const QString rows = written(NotesFormat::Csv);
    CHECK(rows.count(u"\nhighlight,"_s) == 8); // one has two notes
    CHECK(written(NotesFormat::WebAnnotation).contains(u"\"total\":10"_s)); // 7 highlights, 3 notes on other things
}

TEST_CASE(
    "In Markdown articles' words are no marks, notes stay as they were typed, and nobody's words pass for our marks")
{
    const QString text = written(NotesFormat::Markdown);
    CHECK(text.contains(u"## BSSN {dan} Jepang \\<teken\\> 50% kerja\\_sama\n"_s));
    CHECK(text.contains(u"> Kedua pihak sepakat, Kamis (4/10).\n\n**Kesepakatan \\<2\\>** · paragraph 2 <!-- hl:"_s));
    CHECK(text.contains(u"  # Tanya kedutaan\n\n  **kapan** [ditandatangani]"_s));
    CHECK(text.contains(u"  &lt;!-- end linimasa:head -->"_s));
    CHECK(text.contains(u"paragraph 1, placed by similarity (92 %)"_s));
    CHECK(text.contains(u"> 漢字\n"_s)); // a quote over two paragraphs stays a quote
}

TEST_CASE("A new export into the same file leaves the reader's own words alone")
{
    SampleNotes sample;
    const QByteArray first = writeNotes(sample.view(), NotesFormat::Markdown);
    const qsizetype second = first.indexOf("<!-- begin linimasa:text-", first.indexOf("<!-- begin linimasa:text-") + 1);
    const QByteArray own = "My lead: \xe3\x80\x8c\xe5\xbe\x8c\xe3\x80\x8d.\r\n\r\n";
    const QByteArray edited = "# Draft\r\n\r\n" + first.first(second) + own + first.sliced(second) + "\n\nThe end\xff";
    const auto same = mergedMarkdown(edited, first);
    REQUIRE(same);
    CHECK(*same == edited);

    sample.notes[0].text = u"jawaban: tidak"_s;
    const auto merged = mergedMarkdown(edited, writeNotes(sample.view(), NotesFormat::Markdown));
    REQUIRE(merged);
    CHECK(merged->startsWith("# Draft\r\n\r\n"));
    CHECK(merged->contains(own));
    CHECK(merged->endsWith("\n\nThe end\xff"));
    CHECK(merged->contains("jawaban: tidak"));
    CHECK(!merged->contains("Tanya kedutaan"));

    // An article without marks any more goes; one that is new comes behind the one before it.
    SampleNotes fewer;
    std::erase_if(fewer.highlights, [&](const auto& mark) { return mark.textKey == fewer.sources[0].textKey; });
    fewer.notes.clear();
    const QByteArray less = writeNotes(fewer.view(), NotesFormat::Markdown);
    const auto without = mergedMarkdown(edited, less);
    REQUIRE(without);
    CHECK(!without->contains("BSSN"));
    CHECK(without->contains(own));
    const auto back = mergedMarkdown(*without, first);
    REQUIRE(back);
    CHECK(back->contains("BSSN"));
    CHECK(back->contains(own));
    CHECK(back->count("<!-- begin linimasa:") == first.count("<!-- begin linimasa:"));

    const auto appended = mergedMarkdown("My own file\n", first);
    REQUIRE(appended);
    CHECK(*appended == "My own file\n\n" + first);
    CHECK(!mergedMarkdown("<!-- begin linimasa:head -->\n", first));
    CHECK(!mergedMarkdown("<!-- end linimasa:head -->\n", first));
    CHECK(!mergedMarkdown(first + first, first));
}

TEST_CASE("A note's Markdown is laid out; its HTML is shown and never obeyed")
{
    const QString html
        = noteHtml(u"# Kop\n\n**tebal** *miring* `kode` [laman](https://e.org/?a=1&b=2) "
                   u"[buruk](javascript:alert(1)) <script>alert(2)</script>\n\n1. satu\n2. dua\n\n- butir\n\n"
                   u"![gambar](http://e.org/x.png)\n"_s);
    CHECK(html.contains(u"<h4>Kop</h4>"_s));
    CHECK(html.contains(u"<strong>tebal</strong>"_s));
    CHECK(html.contains(u"<em>miring</em>"_s));
    CHECK(html.contains(u"<a href=\"https://e.org/?a=1&amp;b=2\">laman</a>"_s));
    CHECK(html.contains(u"<ol>\n<li>satu</li>\n<li>dua</li>\n</ol>"_s));
    CHECK(html.contains(u"<ul>\n<li>butir</li>\n</ul>"_s));
    CHECK(!html.contains(u"javascript:"_s));
    CHECK(!html.contains(u"<script"_s));
    CHECK(html.contains(u"&lt;script&gt;"_s));
    CHECK(!html.contains(u"<img"_s));
    CHECK(noteHtml({}).isEmpty());
}

TEST_CASE("The page of notes is well-formed and fetches nothing")
{
    const QString html = written(NotesFormat::Html);
    CHECK(!html.contains(u" src="_s));
    CHECK(html.contains(u"<blockquote lang=\"vi\">"_s));
    CHECK(html.contains(u"&lt;teken&gt;"_s));
    QXmlStreamReader reader(
        html.sliced(html.indexOf(u"<main>"_s), html.indexOf(u"</main>"_s) + 7 - html.indexOf(u"<main>"_s))
            .replace(u"<br>"_s, u"<br/>"_s));
    while (!reader.atEnd()) {
        reader.readNext();
    }
    INFO(reader.errorString().toStdString());
    CHECK(!reader.hasError());
}

TEST_CASE("References carry what is known, escaped as each format asks")
{
    const QString bibtex = written(NotesFormat::Bibtex);
    CHECK(bibtex.count(u"@article{linimasa-"_s) == 3);
    CHECK(bibtex.contains(u"title = {{BSSN \\{dan\\} Jepang <teken> 50\\% kerja\\_sama}}"_s));
    CHECK(bibtex.contains(u"author = {{Sari Contoh} and {Budi \\& Tono}}"_s));
    CHECK(bibtex.contains(u"date = {2025-05-15}"_s));
    CHECK(bibtex.contains(u"date = {2025-05}"_s));
    const QString ris = written(NotesFormat::Ris);
    CHECK(ris.count(u"TY  - NEWS\r\n"_s) == 3);
    CHECK(ris.contains(u"DA  - 2025/05/15/\r\n"_s));
    CHECK(ris.contains(u"DA  - 2025/05//\r\n"_s));
    CHECK(ris.contains(u"L1  - file:///kliping/bssn%20&%20jepang%20(1).html\r\n"_s));
    const QJsonArray csl = QJsonDocument::fromJson(written(NotesFormat::CslJson).toUtf8()).array();
    REQUIRE(csl.size() == 3);
    CHECK(csl[0].toObject().value("title"_L1).toString() == u"Việt Nam – Nhật Bản"_s);
    CHECK(csl[0].toObject().value("issued"_L1).toObject().value("date-parts"_L1).toArray()[0].toArray().size() == 2);
    CHECK(!csl[2].toObject().contains("issued"_L1));
}

TEST_CASE("A CSV of notes keeps its rows whole and runs no formula")
{
    const SampleNotes sample;
    const QByteArray bytes = writeNotes(sample.view(), NotesFormat::Csv,
                                        {.byteOrderMark = ByteOrderMark::Yes, .summaryLine = SummaryLine::Yes});
    CHECK(bytes.startsWith("\xef\xbb\xbf# Highlights and notes: 7 highlights"));
    CHECK(bytes.contains("\"'=SUM(1) kata \"\"juru\"\" bicara\""));
}

TEST_CASE("A citation has quote, outlet, title, date, paragraph and file, as text and as HTML")
{
    const SampleNotes sample;
    const Quotation quotation {.quote = u"Kedua pihak <sepakat>, %1."_s, .source = sample.sources[0], .paragraph = 2};
    CHECK(citationText(quotation)
          == u"“Kedua pihak <sepakat>, %1.” — Harian, \"Contoh\" & Co, “BSSN {dan} Jepang <teken> 50% kerja_sama”, "
             u"2025-05-15, paragraph 2, bssn & jepang (1).html"_s);
    CHECK(citationHtml(quotation)
          == u"<blockquote lang=\"id\"><p>Kedua pihak &lt;sepakat&gt;, %1.</p></blockquote><p>— Harian, "
             u"&quot;Contoh&quot; &amp; Co, <cite lang=\"id\">BSSN {dan} Jepang &lt;teken&gt; 50% kerja_sama</cite>, "
             u"2025-05-15, paragraph 2, bssn &amp; jepang (1).html</p>"_s);
    CHECK(citationText({.quote = u"終わり"_s, .source = sample.sources[2], .paragraph = 1})
          == u"“終わり” — 見本新聞, paragraph 1, ja.txt"_s);
}

TEST_CASE("A file that is there is left alone unless asked, and never half written")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.md"_s);
    REQUIRE(writeFile(path, "one", Overwrite::No));
    const auto refused = writeFile(path, "two", Overwrite::No);
    REQUIRE(!refused);
    CHECK(refused.error().sentence.contains(u"left alone"_s));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "one");
    REQUIRE(writeFile(path, "two", Overwrite::Yes));
    CHECK(!writeFile(folder.path(), "x", Overwrite::Yes));
    CHECK(!writeFile(folder.filePath(u"no/such/place.md"_s), "x", Overwrite::Yes));
}

TEST_CASE("Printed notes carry every quote and note, and links to the web alone")
{
    const SampleNotes sample;
    const Paper paper = notesPaper(sample.view());
    CHECK(std::ranges::count(paper.blocks, PaperStyle::Quote, &PaperBlock::style) == 7);
    const QByteArray odt = paperOdt(paper);
    CHECK(odt.contains("xlink:href=\"https://example.org/a?b=1&amp;c=2\""));
    const QByteArray pdf = paperPdf(paper);
    CHECK(pdf.startsWith("%PDF-1."));
    CHECK(pdf.contains("/CreationDate (D:20250603000000Z)"));
}

TEST_CASE("A PDF is the same in every process: the order of its fonts is not left to chance")
{
    const SampleNotes sample;
    const Paper paper = notesPaper(sample.view());
    const QByteArray once = paperPdf(paper);
    CHECK(once.count("/FontName") > 2);
    for (int process = 0; process < 8; ++process) {
        QHashSeed::resetRandomGlobalSeed(); // what a new process begins with
        CHECK(paperPdf(paper) == once);
    }
}
