#include "app/events/word_list.h"
#include "tests/support/printing.h"

#include <catch2/catch_test_macros.hpp>

using namespace linimasa;
using namespace linimasa::events;
using namespace Qt::StringLiterals;

namespace {

QStringList found(const WordList& list, const QString& text)
{
    std::vector<WordHit> hits;
    list.find(text, lowered(text), {0, text.size()}, hits);
    QStringList words;
    for (const WordHit& hit : hits) {
        words.append(hit.range.of(text).toString());
    }
    return words;
}

} // namespace

TEST_CASE("Words match whole, stems to the end of the word, the longest first", "[events]")
{
    WordList list;
    REQUIRE(list.addLine(u"en\tcyber\tcyber*|hack", u"en"));
    REQUIRE(list.addLine(u"en\tnoun:agreement\tmemorandum|memorandum of understanding", u"en"));
    REQUIRE(list.addLine(u"id\tcyber\tsiber", u"en")); // another language's
    list.finish();
    CHECK(found(list, u"Cybersecurity hackers hack a MEMORANDUM OF UNDERSTANDING, siber"_s)
          == QStringList {u"Cybersecurity"_s, u"hack"_s, u"MEMORANDUM OF UNDERSTANDING"_s});
}

TEST_CASE("Japanese words match inside running text", "[events]")
{
    WordList list;
    REQUIRE(list.addLine(u"ja\tact:agreement\t署名", u"ja"));
    REQUIRE(list.addLine(u"any\tparty:Q7184\tNATO", u"ja"));
    list.finish();
    CHECK(found(list, u"覚書に署名したNATO加盟国"_s) == QStringList {u"署名"_s, u"NATO"_s});
}

TEST_CASE("A name counts in its own spelling and keeps what the word means", "[events]")
{
    WordList list;
    REQUIRE(list.addLine(u"id\tanaphor\titu", u"id"));
    REQUIRE(list.addLine(u"any\tparty:Q376150\tITU", u"id"));
    list.finish();
    const QString text = u"itu ITU"_s;
    std::vector<WordHit> hits;
    list.find(text, lowered(text), {0, text.size()}, hits);
    REQUIRE(hits.size() == 2);
    CHECK_FALSE(hits[0].is(WordClass::Party));
    CHECK(hits[0].is(WordClass::Anaphor));
    CHECK(hits[1].is(WordClass::Party));
}

TEST_CASE("A damaged line says what is wrong", "[events]")
{
    WordList list;
    CHECK(list.addLine(u"# a comment", u"en"));
    CHECK(list.addLine(u"", u"en"));
    for (const QStringView line :
         {u"en\tcyber", u"en\tcyber\t", u"en\tnonsense\tword", u"en\tact:party\tword", u"en\tcyber\ta||b"}) {
        const auto added = list.addLine(line, u"en");
        REQUIRE_FALSE(added.has_value());
        CHECK(added.error().kind == base::ErrorKind::Damaged);
        CHECK(added.error().detail == line.toString());
    }
}
