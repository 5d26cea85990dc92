#include "app/entities/gazetteer.h"
#include "app/entities/lexicon_reader.h"
#include "tests/support/printing.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "source_folder.h"

using linimasa::base::ErrorKind;
using linimasa::entities::Gazetteer;
using linimasa::entities::NameAny;
using linimasa::entities::NameIndonesian;
using linimasa::entities::NameTrie;
using linimasa::entities::readLexicon;
using linimasa::entities::readLexicons;
using namespace Qt::StringLiterals;

namespace {

const QString header = u"wikidata\ttype\tof\tfrom\tto\ten\tid\tvi\tja\tany\n"_s;

Gazetteer gazetteerOf(const QString& rows)
{
    const auto lexicon = readLexicon(u"places"_s, header + rows);
    REQUIRE(lexicon.has_value());
    return Gazetteer::create({*lexicon});
}

QString longestAt(const Gazetteer& gazetteer, QStringView text, qsizetype at)
{
    std::vector<NameTrie::Hit> buffer;
    std::vector<Gazetteer::Found> found;
    gazetteer.find(text, at, NameIndonesian, buffer, found);
    return found.empty() ? QString() : text.sliced(at, found.back().end - at).toString();
}

} // namespace

TEST_CASE("a list is read with names by language, ambiguity and years")
{
    const auto lexicon = readLexicon(
        u"x"_s, u"# a remark\n\n"_s + header + u"Q1490\tPLACE\tJP\t1868\t..\tTokyo|Edo?\tTokyo\tTokyo\t東京\t\r\n"_s);
    REQUIRE(lexicon.has_value());
    REQUIRE(lexicon->entities.size() == 1);
    const auto& row = lexicon->entities.front();
    CHECK(row.wikidata == u"Q1490");
    REQUIRE(row.names.size() == 5);
    CHECK(row.names[1].text == u"Edo");
    CHECK(row.names[1].ambiguous);
    CHECK_FALSE(row.names[0].ambiguous);
}

TEST_CASE("a damaged row is refused with file and line")
{
    const QString row = GENERATE(u"Q17\tCOUNTRY\tJP\n"_s, u"17\tCOUNTRY\tJP\t\t\tJapan\t\t\t\t\n"_s,
                                 u"Q17\tKINGDOM\tJP\t\t\tJapan\t\t\t\t\n"_s, u"Q17\tCOUNTRY\tJP\t\t\t\t\t\t\t\n"_s,
                                 u"Q17\tCOUNTRY\tJP\t\t\tJapan|\t\t\t\t\n"_s, u"Q17\tCOUNTRY\tJP\t\t\t?\t\t\t\t\n"_s,
                                 u"Q17\tCOUNTRY\tJP\t\t\tJapan\t\t\t\t\ttoo many\n"_s);
    const auto lexicon = readLexicon(u"states"_s, header + row);
    REQUIRE_FALSE(lexicon.has_value());
    CHECK(lexicon.error().kind == ErrorKind::Damaged);
    CHECK(lexicon.error().sentence.contains(u"states.tsv"));
    CHECK(lexicon.error().sentence.contains(u"line 2"));
}

TEST_CASE("a damaged word list is refused, a list of another kind is passed over")
{
    CHECK_FALSE(readLexicon(u"w"_s, u"lang\tword\tkind\tnote\nxx\tkata\tsaying\t\n").has_value());
    CHECK_FALSE(readLexicon(u"w"_s, u"lang\tword\tkind\tnote\nid\t\tsaying\t\n").has_value());
    const auto other = readLexicon(u"s"_s, u"a\tb\tc\nfoo\n");
    REQUIRE(other.has_value());
    CHECK(other->entities.empty());
}

TEST_CASE("an empty folder is told apart from a damaged list")
{
    const QTemporaryDir folder;
    const auto lexicons = readLexicons(folder.path());
    REQUIRE_FALSE(lexicons.has_value());
    CHECK(lexicons.error().kind == ErrorKind::NotFound);
}

TEST_CASE("the longest name is found, from word start to word end, with its capitals")
{
    const Gazetteer gazetteer
        = gazetteerOf(u"Q1\tPLACE\t\t\t\tSenda|Senda Raya\t\t\t\t\nQ2\tORG\t\t\t\t\t\t\t\tBSX\n"_s);
    CHECK(longestAt(gazetteer, u"Senda Raya ramai", 0) == u"Senda Raya");
    CHECK(longestAt(gazetteer, u"Senda raya ramai", 0) == u"Senda");
    CHECK(longestAt(gazetteer, u"SENDA RAYA", 0) == u"SENDA RAYA");
    CHECK(longestAt(gazetteer, u"senda", 0).isEmpty());
    CHECK(longestAt(gazetteer, u"Sendaku", 0).isEmpty());
    CHECK(longestAt(gazetteer, u"BSX", 0) == u"BSX");
    CHECK(longestAt(gazetteer, u"Bsx", 0).isEmpty());
}

TEST_CASE("spaces, dashes and apostrophes of all kinds are alike to the lists")
{
    const Gazetteer gazetteer = gazetteerOf(u"Q1\tPLACE\t\t\t\tIndo-Senda Raya|Ba'asa\t\t\t\t\n"_s);
    CHECK(longestAt(gazetteer, u"Indo\u2013Senda\u00A0Raya", 0).size() == 15);
    CHECK(longestAt(gazetteer, u"Ba\u2019asa", 0).size() == 6);
}

TEST_CASE("the lists of the program load and are many")
{
    const auto lexicons = readLexicons(QString::fromUtf8(LINIMASA_SOURCE_DIR) + u"/resources/lexicons"_s);
    REQUIRE(lexicons.has_value());
    const Gazetteer gazetteer = Gazetteer::create(*lexicons);
    CHECK(gazetteer.nameCount() > 5000);
    CHECK(gazetteer.countryId(u"JP") == u"Q17");
    CHECK(gazetteer.countryId(u"ASEAN") == u"Q7768");
    CHECK(gazetteer.countryId(u"").isEmpty());
}
