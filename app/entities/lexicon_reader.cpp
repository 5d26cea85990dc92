#include "app/entities/lexicon_reader.h"

#include "app/domain/names.h"

#include <QDir>
#include <QFile>

#include <array>
#include <optional>

namespace linimasa::entities {

using namespace Qt::StringLiterals;

namespace {

constexpr auto entityHeader = u"wikidata\ttype\tof\tfrom\tto\ten\tid\tvi\tja\tany";
constexpr auto wordHeader = u"lang\tword\tkind\tnote";

struct Column {
    qsizetype index;
    quint8 languages;
};
constexpr std::array nameColumns {Column {5, NameEnglish}, Column {6, NameIndonesian}, Column {7, NameVietnamese},
                                  Column {8, NameJapanese}, Column {9, NameAny}};

std::optional<quint8> languageBits(QStringView code)
{
    if (code == u"en") {
        return NameEnglish;
    }
    if (code == u"id") {
        return NameIndonesian;
    }
    if (code == u"vi") {
        return NameVietnamese;
    }
    if (code == u"ja") {
        return NameJapanese;
    }
    if (code == u"any") {
        return NameAny;
    }
    return std::nullopt;
}

bool isWikidataId(QStringView id)
{
    if (id.size() < 2 || id.front() != u'Q') {
        return false;
    }
    for (const QChar digit : id.sliced(1)) {
        if (digit < u'0' || digit > u'9') {
            return false;
        }
    }
    return true;
}

/// Splits at `mark` into a fixed number of fields; false when there are more or fewer.
template<std::size_t Count> bool split(QStringView line, std::array<QStringView, Count>& fields)
{
    std::size_t filled = 0;
    for (const QStringView field : line.tokenize(u'\t')) {
        if (filled == Count) {
            return false;
        }
        fields[filled++] = field;
    }
    return filled == Count;
}

/// The fault of the row, or an empty text.
QString readEntity(QStringView line, Lexicon& lexicon)
{
    std::array<QStringView, 10> fields;
    if (!split(line, fields)) {
        return u"it does not have ten columns"_s;
    }
    EntityRow row;
    if (isWikidataId(fields[0])) {
        row.wikidata = fields[0].toString();
    } else if (fields[0] != u"-") {
        return u"“%1” is not a Wikidata id"_s.arg(fields[0]);
    }
    const auto type = domain::entityTypeFromName(fields[1]);
    if (!type) {
        return u"“%1” is not a type of entity"_s.arg(fields[1]);
    }
    row.type = *type;
    row.of = fields[2].toString();
    for (const Column column : nameColumns) {
        const QStringView field = fields[static_cast<std::size_t>(column.index)];
        if (field.isEmpty()) {
            continue;
        }
        for (QStringView name : field.tokenize(u'|')) {
            const bool ambiguous = name.endsWith(u'?');
            if (ambiguous) {
                name.chop(1);
            }
            if (name.isEmpty()) {
                return u"a name is empty"_s;
            }
            row.names.push_back({.text = name.toString(), .languages = column.languages, .ambiguous = ambiguous});
        }
    }
    if (row.names.empty()) {
        return u"it has no name"_s;
    }
    lexicon.entities.push_back(std::move(row));
    return {};
}

QString readWord(QStringView line, Lexicon& lexicon)
{
    std::array<QStringView, 4> fields;
    if (!split(line, fields)) {
        return u"it does not have four columns"_s;
    }
    const auto languages = languageBits(fields[0]);
    if (!languages) {
        return u"“%1” is not a language of the lists"_s.arg(fields[0]);
    }
    if (fields[1].isEmpty()) {
        return u"the word is empty"_s;
    }
    lexicon.words.push_back({.word = fields[1].toString(),
                             .languages = *languages,
                             .kind = fields[2].toString(),
                             .note = fields[3].toString()});
    return {};
}

} // namespace

base::Result<Lexicon> readLexicon(const QString& name, QStringView content)
{
    enum class Rows { None, Entities, Words, Other };

    Lexicon lexicon {.name = name, .entities = {}, .words = {}};
    Rows rows = Rows::None;
    qsizetype number = 0;
    for (QStringView line : content.tokenize(u'\n')) {
        ++number;
        if (line.endsWith(u'\r')) {
            line.chop(1);
        }
        if (line.isEmpty() || line.front() == u'#') {
            continue;
        }
        QString fault;
        switch (rows) {
        case Rows::None:
            rows = line == QStringView(entityHeader) ? Rows::Entities
                : line == QStringView(wordHeader)    ? Rows::Words
                                                     : Rows::Other;
            break;
        case Rows::Entities:
            fault = readEntity(line, lexicon);
            break;
        case Rows::Words:
            fault = readWord(line, lexicon);
            break;
        case Rows::Other:
            break;
        }
        if (!fault.isEmpty()) {
            return base::failure(
                base::ErrorKind::Damaged,
                u"The name list %1.tsv cannot be used: line %2 is damaged (%3)."_s.arg(name).arg(number).arg(fault));
        }
    }
    return lexicon;
}

base::Result<std::vector<Lexicon>> readLexicons(const QString& folder)
{
    const QDir directory(folder);
    const QStringList files = directory.entryList({u"*.tsv"_s}, QDir::Files, QDir::Name);
    if (files.isEmpty()) {
        return base::failure(base::ErrorKind::NotFound, u"No name lists were found in “%1”."_s.arg(folder));
    }
    std::vector<Lexicon> lexicons;
    for (const QString& fileName : files) {
        QFile file(directory.filePath(fileName));
        if (!file.open(QIODevice::ReadOnly)) {
            return base::failure(base::ErrorKind::ReadFailed, u"The name list “%1” cannot be read."_s.arg(fileName),
                                 file.errorString());
        }
        auto lexicon = readLexicon(fileName.chopped(4), QString::fromUtf8(file.readAll()));
        if (!lexicon) {
            return std::unexpected(std::move(lexicon.error()));
        }
        lexicons.push_back(std::move(*lexicon));
    }
    return lexicons;
}

} // namespace linimasa::entities
