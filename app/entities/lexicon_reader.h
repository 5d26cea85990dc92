#pragma once

#include "app/base/result.h"
#include "app/domain/mention.h"

#include <QString>
#include <QStringView>
#include <QtTypes>

#include <vector>

namespace linimasa::entities {

/// The languages a name may be written in, as bits.
enum NameLanguage : quint8 {
    NameEnglish = 1,
    NameIndonesian = 2,
    NameVietnamese = 4,
    NameJapanese = 8,
    NameAny = NameEnglish | NameIndonesian | NameVietnamese | NameJapanese,
};

struct LexiconName {
    QString text; // without the '?' of an ambiguous name
    quint8 languages = NameAny;
    bool ambiguous = false; // means something else as often; needs context
};

/// A row of an entity list: `wikidata type of from to en id vi ja any`.
struct EntityRow {
    QString wikidata; // "Q17", or empty when the list claims none
    domain::EntityType type = domain::EntityType::Org;
    QString of; // ISO 3166-1 alpha-2 code, "ASEAN", or empty
    std::vector<LexiconName> names; // the English ones first; never empty
};

/// A row of a word list: `lang word kind note`.
struct WordRow {
    QString word;
    quint8 languages = NameAny;
    QString kind;
    QString note;
};

struct Lexicon {
    QString name; // of the file, without ".tsv"
    std::vector<EntityRow> entities;
    std::vector<WordRow> words;
};

/// Reads one list. Lines that are empty or begin with '#' are skipped; the first other line is the header, which decides
/// whether entities or words follow. A row that does not fit is an error that names file and line (ErrorKind::Damaged).
/// A list with another header (successions) is read as empty.
[[nodiscard]] base::Result<Lexicon> readLexicon(const QString& name, QStringView content);

/// Reads every `*.tsv` of a folder, in the order of their names.
[[nodiscard]] base::Result<std::vector<Lexicon>> readLexicons(const QString& folder);

} // namespace linimasa::entities
