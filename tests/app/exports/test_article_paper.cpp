#include "app/exports/article_paper.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

#include "sample_notes.h"

using namespace Qt::StringLiterals;
using namespace linimasa;
using namespace linimasa::exports;

namespace {

QString textOf(const PaperBlock& block)
{
    QString text;
    for (const PaperRun& run : block.runs) {
        text += run.bold ? u"*%1*"_s.arg(run.text) : run.text;
    }
    return text;
}

} // namespace

TEST_CASE("A printed article has its paragraphs whole, its highlights numbered and the notes behind the text")
{
    SampleNotes sample;
    sample.mark(0, u"sepakat, Kamis"_s, u"overlapping"_s);
    const Paper paper = articlePaper(sample.sources[0], sample.highlights, sample.notes, sample.labels);
    QStringList lines;
    for (const PaperBlock& block : paper.blocks) {
        lines.append(textOf(block));
    }
    CHECK(lines[0] == sample.sources[0].title);
    CHECK(lines[2] == u"😀*👩‍👩‍👧* [1] Judul"_s);
    CHECK(lines[3] == u"*Kedua pihak **sepakat, Kamis* [3]* (4/10).* [2]"_s);
    CHECK(lines.contains(u"[2] Kesepakatan <2> · paragraph 2"_s));
    CHECK(lines.filter(u"kapan"_s).size() == 1);
    CHECK(lines.filter(u"TTXVN"_s).isEmpty()); // another article's note
}

TEST_CASE("An article without highlights is printed as its text alone")
{
    const SampleNotes sample;
    const Paper paper = articlePaper(sample.sources[2], {}, {}, {});
    REQUIRE(paper.blocks.size() == 4);
    CHECK(textOf(paper.blocks[0]) == u"ja.txt"_s);
    CHECK(textOf(paper.blocks[2]).startsWith(u"会議《かいぎ》"_s));
}
