#include "app/annotations/anchor_maker.h"
#include "app/annotations/highlight_mover.h"
#include "app/annotations/whole_characters.h"
#include "tests/support/annotation_store_contract.h"
#include "tests/support/edits/placement_trial.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace linimasa;
using annotations::anchorOf;
using annotations::Placer;

namespace {

domain::TextAnchor anchored(const QString& text, const QString& words)
{
    const qsizetype begin = text.indexOf(words);
    REQUIRE(begin >= 0);
    return anchorOf(text, {.begin = begin, .end = begin + words.size()}).value();
}

QString placedWords(const QString& before, const QString& words, const QString& after)
{
    const auto place = Placer(after).place(anchored(before, words), Placer(before));
    return place.range.of(after).toString();
}

const QString story = u"JAKARTA – BSSN dan pemerintah Jepang menandatangani nota kesepahaman keamanan siber, Kamis.\n\n"
                      "Kedua pihak bertemu di Tokyo pada Maret. Pertemuan berikutnya belum dijadwalkan.\n\n"
                      "Thủ tướng Nguyễn Văn A chúc mừng hai bên.\n"_s;

} // namespace

TEST_CASE("A selection never cuts what a reader sees as one character")
{
    struct Cut {
        QString text;
        base::TextRange selected;
        QString whole;
    };
    const QString family = u"👩‍👩‍👧"_s;
    const QString stacked = u"ngu\u0065\u0302\u0303n"_s; // ễ of three code points
    for (const Cut& cut :
         {Cut {u"a"_s + family + u"b"_s, {2, 4}, family}, Cut {u"🇯🇵🇻🇳"_s, {4, 6}, u"🇻🇳"_s},
          Cut {stacked, {4, 6}, u"e\u0302\u0303"_s}, Cut {u"𠮷野家"_s, {1, 3}, u"𠮷野"_s},
          Cut {u"ｶﾞｷﾞ１２"_s, {4, 6}, u"１２"_s}, Cut {u"会議（かいぎ）"_s, {0, 7}, u"会議（かいぎ）"_s},
          Cut {u" kata\n"_s, {0, 6}, u"kata"_s}}) {
        INFO(cut.text.toStdString());
        const auto anchor = anchorOf(cut.text, cut.selected);
        REQUIRE(anchor);
        CHECK(anchor->exact == cut.whole);
        CHECK(anchor->range.of(cut.text) == cut.whole);
    }
    CHECK(!anchorOf(u"  \n "_s, {0, 4}));
    CHECK(!anchorOf(u"abc"_s, {2, 2}));
    CHECK(anchorOf(u"abc"_s, {-5, 50})->exact == u"abc"_s);
}

TEST_CASE("An anchor has 64 units around it, whole characters of them, and its paragraph")
{
    const QString text = u"satu\n\n"_s + u"👩‍👩‍👧"_s.repeated(20) + u" kata "_s + u"x"_s.repeated(100);
    const auto anchor = anchored(text, u"kata"_s);
    CHECK(anchor.paragraph == 1);
    CHECK(anchor.occurrences == 1);
    CHECK(anchor.suffix.size() == 64);
    CHECK(anchor.prefix.size() <= 64);
    CHECK(anchor.prefix.size() >= 32);
    CHECK(anchor.prefix.startsWith(u"👩‍👩‍👧"_s));
}

TEST_CASE("A mark finds its words again")
{
    const QString words = u"nota kesepahaman keamanan siber"_s;
    CHECK(placedWords(story, words, u"Berita utama hari ini\n\n"_s + story) == words);
    CHECK(placedWords(story, words, QString(story).replace(u"\n\n"_s, u"\n"_s).replace(u' ', u'\n'))
          == QString(words).replace(u' ', u'\n'));
    const QString decomposed = story.normalized(QString::NormalizationForm_D);
    CHECK(placedWords(story, u"Thủ tướng Nguyễn"_s, decomposed)
          == u"Thủ tướng Nguyễn"_s.normalized(QString::NormalizationForm_D));
    CHECK(placedWords(story, u"Kedua pihak bertemu di Tokyo"_s, QString(story).replace(u"bertemu"_s, u"berunding"_s))
          == u"Kedua pihak berunding di Tokyo"_s);
}

TEST_CASE("A mark whose words are gone is unplaced, also when the same words stand elsewhere")
{
    CHECK(placedWords(story, u"Pertemuan berikutnya belum dijadwalkan"_s,
                      QString(story).remove(u" Pertemuan berikutnya belum dijadwalkan."_s))
              .isEmpty());
    const QString twice = story + u"\nMenurut laporan tahunan, BSSN memantau serangan terhadap lembaga negara.\n"_s;
    CHECK(placedWords(twice, u"BSSN"_s, QString(twice).remove(0, twice.indexOf(u"Kedua"_s))).isEmpty());
    CHECK(placedWords(story, u"Kamis"_s, {}).isEmpty());
}

TEST_CASE("Highlights move with their text: none is lost, the first quote is kept")
{
    domain::Highlight placed = tests::sampleHighlight(u"h-1"_s);
    placed.anchor = anchored(story, u"Kedua pihak bertemu di Tokyo pada Maret"_s);
    domain::Highlight gone = tests::sampleHighlight(u"h-2"_s);
    gone.anchor = anchored(story, u"Thủ tướng Nguyễn Văn A chúc mừng hai bên"_s);
    QString edited = story;
    edited.replace(u"Tokyo pada Maret"_s, u"Tokyo pada Mei"_s).remove(u"Thủ tướng Nguyễn Văn A chúc mừng hai bên."_s);

    const auto change = annotations::moveHighlights({placed, gone}, {edited, u"new"_s}, story);
    REQUIRE(change.highlights.size() == 2);
    const domain::Highlight& first = *change.highlights.at(0).after;
    CHECK(first.textKey == u"new"_s);
    CHECK(first.anchor.range.of(edited) == first.anchor.exact);
    CHECK(first.placedBy == domain::PlacedBy::Similarity);
    CHECK(first.markedQuote == u"Kedua pihak bertemu di Tokyo pada Maret"_s);
    CHECK(first.score < 1);
    CHECK(first.modified == placed.modified);
    const domain::Highlight& second = *change.highlights.at(1).after;
    CHECK(!second.isPlaced());
    CHECK(second.anchor == gone.anchor);
    CHECK(annotations::countsOf(change).bySimilarity == 1);
    CHECK(annotations::countsOf(change).unplaced == 1);

    // When the words come back, so does the highlight.
    const auto back = annotations::moveHighlights({second}, {story, u"old"_s});
    REQUIRE(back.highlights.size() == 1);
    CHECK(back.highlights.at(0).after->isPlaced());
    CHECK(back.highlights.at(0).after->anchor.exact == gone.anchor.exact);
}

// bench_placement does the same with 1,000 edits and prints the rates.
TEST_CASE("Random edits: no mark is lost and none is put where it does not belong")
{
    for (const auto old : {tests::OldText::Known, tests::OldText::Unknown}) {
        const tests::PlacementCounts counts = tests::tryPlacing(150, 1, old);
        INFO(counts.words().toStdString());
        for (const QString& example : counts.wrongExamples) {
            UNSCOPED_INFO(example.toStdString());
        }
        CHECK(counts.wrong == 0);
        CHECK(counts.right * 10 > counts.marks * 6);
        CHECK(counts.right + counts.unplacedThere + counts.unplacedGone + counts.wrong == counts.marks);
    }
}
