#include "app/entities/party_reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

#include "source_folder.h"

using namespace linimasa;
using namespace Qt::StringLiterals;

namespace {

const domain::Party* find(const std::vector<domain::Party>& parties, const QString& id)
{
    const auto found = std::ranges::find(parties, id, &domain::Party::id);
    return found == parties.end() ? nullptr : &*found;
}

void write(const QTemporaryDir& folder, const QString& name, const QByteArray& rows)
{
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("wikidata\ttype\tof\tfrom\tto\ten\tid\tvi\tja\tany\n" + rows);
}

} // namespace

TEST_CASE("States, blocs and bodies have a name in each language and the state they belong to")
{
    const auto parties = entities::readParties(QStringLiteral(LINIMASA_SOURCE_DIR "/resources/lexicons"));
    REQUIRE(parties.has_value());
    CHECK(parties->size() > 300);
    const domain::Party* japan = find(*parties, u"Q17"_s);
    REQUIRE(japan != nullptr);
    CHECK(japan->country == u"Q17"_s);
    CHECK(japan->names.value(domain::Language::English) == u"Japan"_s);
    CHECK(japan->names.value(domain::Language::Vietnamese) == u"Nhật Bản"_s);
    CHECK(japan->names.value(domain::Language::Japanese) == u"日本"_s);
    const domain::Party* asean = find(*parties, u"Q7768"_s);
    REQUIRE(asean != nullptr);
    CHECK(asean->shortName == u"ASEAN"_s);
    CHECK(asean->country == u"Q7768"_s);
    CHECK(find(*parties, u"Q51"_s) == nullptr); // Antarctica is no state
}

TEST_CASE("A body without a Wikidata id is left out, one of no state has none, and an ambiguous name is no name")
{
    const QTemporaryDir folder;
    write(folder, u"countries.tsv"_s, "Q252\tCOUNTRY\tID\t\t\tIndonesia\tTanah Air?|Indonesia\t\t\t\n");
    write(folder, u"organisations.tsv"_s,
          "Q1\tORG\tID\t\t\tBadan Contoh\t\t\t\tBC\n-\tORG\tID\t\t\tNo id\t\t\t\t\nQ2\tORG\t\t\t\tPakta\t\t\t\t\n");
    const auto parties = entities::readParties(folder.path());
    REQUIRE(parties.has_value());
    REQUIRE(parties->size() == 3);
    CHECK(parties->at(0).names.value(domain::Language::Indonesian) == u"Indonesia"_s);
    CHECK(parties->at(1).country == u"Q252"_s);
    CHECK(parties->at(1).shortName == u"BC"_s);
    CHECK(parties->at(2).country.isEmpty());
}

TEST_CASE("A list that is not there is an error that names it")
{
    const QTemporaryDir folder;
    const auto parties = entities::readParties(folder.path());
    REQUIRE_FALSE(parties.has_value());
    CHECK(parties.error().sentence.contains(u"countries.tsv"));
}
