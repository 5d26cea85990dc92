#include "app/entities/party_reader.h"

#include "app/entities/lexicon_reader.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <utility>

namespace linimasa::entities {

using namespace Qt::StringLiterals;

namespace {

using domain::EntityType;
using domain::Language;

constexpr std::array languages {
    std::pair(Language::English, NameEnglish), std::pair(Language::Indonesian, NameIndonesian),
    std::pair(Language::Vietnamese, NameVietnamese), std::pair(Language::Japanese, NameJapanese)};

bool isOfCapitals(const QString& name)
{
    return name.size() > 1 && name.size() <= 8 && std::ranges::all_of(name, [](QChar c) { return c.isUpper(); });
}

domain::Party partyOf(const EntityRow& row)
{
    domain::Party party {.id = row.wikidata, .type = row.type, .country = {}, .names = {}, .shortName = {}};
    for (const auto& [language, bit] : languages) {
        const auto name = std::ranges::find_if(
            row.names, [bit](const LexiconName& it) { return (it.languages & bit) != 0 && !it.ambiguous; });
        if (name != row.names.end()) {
            party.names.insert(language, name->text);
        }
    }
    const auto brief = std::ranges::find_if(row.names, [](const LexiconName& it) {
        return (it.languages & NameEnglish) != 0 && !it.ambiguous && isOfCapitals(it.text);
    });
    if (row.type == EntityType::Org && brief != row.names.end()) {
        party.shortName = brief->text;
    }
    return party;
}

base::Result<Lexicon> read(const QString& folder, const QString& name)
{
    const QString path = QDir(folder).filePath(name + u".tsv"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return base::failure(base::ErrorKind::ReadFailed, u"The list “%1” cannot be read."_s.arg(path),
                             file.errorString());
    }
    return readLexicon(name, QString::fromUtf8(file.readAll()));
}

} // namespace

base::Result<std::vector<domain::Party>> readParties(const QString& lexiconFolder)
{
    std::vector<domain::Party> parties;
    QHash<QString, QString> idOfCode {{u"ASEAN"_s, u"Q7768"_s}};
    const auto countries = read(lexiconFolder, u"countries"_s);
    if (!countries) {
        return std::unexpected(countries.error());
    }
    for (const EntityRow& row : countries->entities) {
        if (row.type == EntityType::Country && !row.wikidata.isEmpty()) {
            parties.push_back(partyOf(row));
            parties.back().country = row.wikidata;
            idOfCode.insert(row.of, row.wikidata);
        }
    }
    const auto bodies = read(lexiconFolder, u"organisations"_s);
    if (!bodies) {
        return std::unexpected(bodies.error());
    }
    for (const EntityRow& row : bodies->entities) {
        if (row.type == EntityType::Org && !row.wikidata.isEmpty()
            && std::ranges::find(parties, row.wikidata, &domain::Party::id) == parties.end()) {
            parties.push_back(partyOf(row));
            parties.back().country = idOfCode.value(row.of);
        }
    }
    return parties;
}

} // namespace linimasa::entities
