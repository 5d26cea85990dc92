#include "app/exports/notes_formats.h"
#include "app/exports/text_positions.h"
#include "tests/support/printing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextBoundaryFinder>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <random>

#include "sample_notes.h"

using namespace Qt::StringLiterals;
using namespace linimasa;
using namespace linimasa::exports;

namespace {

NotesLibrary libraryWith(const std::vector<NotesSource>& sources)
{
    return {.sources = sources, .highlights = {}, .notes = {}, .labels = {}};
}

/// A text of pieces that are each hard to keep, with marks at the boundaries of graphemes.
SampleNotes randomNotes(unsigned seed)
{
    std::mt19937 random(seed);
    const QStringList pieces {u"e\u0323\u0302"_s,
                              u"ệ"_s,
                              u"😀"_s,
                              u"👩‍👩‍👧"_s,
                              u"𠮷"_s,
                              u"２０２５"_s,
                              u"漢《かん》"_s,
                              u"\n"_s,
                              u" "_s,
                              u"\""_s,
                              u"<b>"_s,
                              u"\\"_s,
                              u"đã ký"_s,
                              u"🇻🇳"_s,
                              u"\u200d"_s,
                              u"=1+1"_s,
                              u"\t"_s,
                              u"\u2028"_s,
                              u"a"_s};
    const auto pick = [&random](qsizetype count) { return qsizetype(random() % static_cast<unsigned long>(count)); };
    SampleNotes sample;
    sample.sources.resize(1);
    sample.highlights.clear();
    sample.notes.clear();
    QString text = u"x"_s;
    for (int i = 0; i < 120; ++i) {
        text += pieces.at(pick(pieces.size()));
    }
    sample.sources[0].text = text;
    std::vector<qsizetype> boundaries;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
        boundaries.push_back(at);
    }
    for (int i = 0; i < 20; ++i) {
        const qsizetype first = pick(std::ssize(boundaries) - 1);
        const qsizetype last = first + 1 + pick(std::ssize(boundaries) - first - 1);
        const base::TextRange range {boundaries[static_cast<std::size_t>(first)],
                                     boundaries[static_cast<std::size_t>(last)]};
        const QString id = u"00000000-0000-4000-8000-0000000001%1"_s.arg(i, 2, 10, QLatin1Char('0'));
        domain::Highlight& highlight = sample.mark(0, range.of(text).toString(), id);
        highlight.anchor.range = range;
        highlight.label = domain::labelFromNumber(1 + i % 4);
        if (i % 3 == 0) {
            sample.note(domain::NoteSubject::Highlight, id,
                        u"00000000-0000-4000-8000-0000000002%1"_s.arg(i, 2, 10, QLatin1Char('0')),
                        text.sliced(0, pick(text.size() - 1) + 1));
        }
    }
    return sample;
}

} // namespace

TEST_CASE("Exported, imported into a new library and exported again, the JSON is the same to the byte")
{
    const SampleNotes sample;
    const QByteArray first = writeNotes(sample.view(), NotesFormat::Json);
    CHECK(first == writeNotes(sample.view(), NotesFormat::Json));
    NotesLibrary library = libraryWith(sample.sources);
    const ImportPlan plan = library.import(first);
    CHECK(plan.newHighlights == 7);
    CHECK(plan.newNotes == 5);
    CHECK(plan.missing.isEmpty());
    CHECK(plan.unplaced.size() == 1);
    CHECK(library.labels == sample.labels);
    CHECK(writeNotes(library.view(), NotesFormat::Json) == first);
    CHECK(library.view().highlights.size() == sample.highlights.size());

    const ImportPlan again = library.import(first);
    CHECK(again.change.isEmpty());
    CHECK(again.same == 12);
}

TEST_CASE("Whatever characters a text has, marks come back where they were", "[property]")
{
    for (unsigned seed = 1; seed <= 40; ++seed) {
        INFO("seed " << seed);
        const SampleNotes sample = randomNotes(seed);
        for (const auto format : {NotesFormat::Json, NotesFormat::WebAnnotation}) {
            const QByteArray first = writeNotes(sample.view(), format);
            NotesLibrary library = libraryWith(sample.sources);
            library.import(first);
            library.labels = sample.labels; // annotations name only the labels they use
            CHECK(writeNotes(library.view(), format) == first);
            for (const domain::Highlight& highlight : library.highlights) {
                CHECK(highlight.anchor.range.of(sample.sources[0].text) == highlight.anchor.exact);
            }
        }
    }
}

TEST_CASE("Web annotations come back the same, too, and twice read bring nothing twice")
{
    SampleNotes sample;
    std::erase_if(sample.highlights, [](const auto& highlight) { return !highlight.isPlaced(); });
    const QByteArray first = writeNotes(sample.view(), NotesFormat::WebAnnotation);
    NotesLibrary library = libraryWith(sample.sources);
    CHECK(library.import(first).newHighlights == 6);
    for (const domain::Highlight& highlight : library.highlights) {
        const auto marked = std::ranges::find(sample.highlights, highlight.id, &domain::Highlight::id);
        REQUIRE(marked != sample.highlights.end());
        CHECK(highlight.anchor.paragraph == marked->anchor.paragraph); // the model has none; the text tells
    }
    CHECK(writeNotes(library.view(), NotesFormat::WebAnnotation) == first);
    CHECK(library.import(first).change.isEmpty());
}

TEST_CASE("Positions in files are code points")
{
    const SampleNotes sample;
    const QJsonObject root = QJsonDocument::fromJson(writeNotes(sample.view(), NotesFormat::Json)).object();
    const QJsonObject mark = root.value("highlights"_L1).toArray().at(0).toObject();
    // Articles come by date: May 2025 before 15 May, what has none last.
    CHECK(mark.value("exact"_L1).toString() == sample.highlights[3].anchor.exact);
    const QJsonObject family = root.value("highlights"_L1).toArray().at(1).toObject();
    CHECK(family.value("exact"_L1).toString() == u"👩‍👩‍👧"_s);
    CHECK(family.value("start"_L1).toInt() == 1); // one smiley before it
    CHECK(family.value("end"_L1).toInt() == 6); // three people and two joiners

    CHECK(utf16Range(u"a😀b", 1, 2) == base::TextRange {1, 3});
    CHECK(utf16Range(u"a😀b", 3, 3) == base::TextRange {4, 4});
    CHECK(utf16Range(u"ab", 0, 2) == base::TextRange {0, 2});
    CHECK(!utf16Range(u"ab", 1, 3));
    CHECK(!utf16Range(u"ab", 2, 1));
    CHECK(!utf16Range(u"ab", -1, 1));
}

TEST_CASE("A changed text takes the marks that are found in it; the others are unplaced and none is lost")
{
    SampleNotes sample;
    std::vector<NotesSource> changed = sample.sources;
    changed[0].text = u"Kata pengantar.\n"_s + QString(changed[0].text).remove(u"👩‍👩‍👧"_s);
    changed[0].textKey = QString(64, u'a');
    NotesLibrary library = libraryWith(changed);
    const ImportPlan plan = library.import(writeNotes(sample.view(), NotesFormat::Json));
    CHECK(library.highlights.size() == 7);
    CHECK(plan.unplaced.size() == 2);
    const auto moved = std::ranges::find(library.highlights, sample.highlights[0].id, &domain::Highlight::id);
    REQUIRE(moved != library.highlights.end());
    CHECK(moved->textKey == changed[0].textKey);
    CHECK(moved->placedBy == domain::PlacedBy::Quote);
    CHECK(moved->anchor.range.of(changed[0].text) == moved->anchor.exact);
}

TEST_CASE("Articles that the library does not have are named, and their marks kept as unplaced")
{
    const SampleNotes sample;
    NotesLibrary library = libraryWith({sample.sources[1], sample.sources[2]});
    const ImportPlan plan = library.import(writeNotes(sample.view(), NotesFormat::Json));
    CHECK(plan.missing == QStringList {sample.sources[0].title});
    CHECK(library.highlights.size() == 7);
    CHECK(plan.unplaced.size() == 4);
}

TEST_CASE("What was changed last wins, and nothing is there twice")
{
    SampleNotes sample;
    const QByteArray file = writeNotes(sample.view(), NotesFormat::Json);
    NotesLibrary library = libraryWith(sample.sources);
    library.import(file);
    library.notes[0].text = u"newer here"_s;
    library.notes[0].modified = library.notes[0].modified.addSecs(5);
    library.notes[1].modified = library.notes[1].modified.addSecs(-5);
    const ImportPlan plan = library.import(file);
    CHECK(plan.older == 1);
    CHECK(plan.newer == 1);
    CHECK(library.notes.size() == 5);
    CHECK(std::ranges::count(library.notes, u"newer here"_s, &domain::Note::text) == 1);

    // The same passages marked by hand have other ids; they are the same marks.
    QByteArray renamed = file;
    renamed.replace("00000000-0000-4000-8000", "00000000-0000-4000-9000");
    const ImportPlan twins = library.import(renamed);
    CHECK(twins.newHighlights == 1); // the unplaced one has no place to be the same by
    CHECK(twins.newNotes <= 1); // the one that differs by now
}
