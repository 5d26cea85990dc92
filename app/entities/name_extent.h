#pragma once

#include "app/entities/reading.h"

namespace linimasa::entities {

/// What kind of name is being read; an office takes fewer unknown words than a body does, since a person's name may follow.
enum class ExtentOf { Role, Organisation, Event, Place };

/// A name that opens with a head word ("Kementerian …", "Ministry of …", "Cục …") goes on over fields, listed names,
/// capitals and the words that join them. Returns the index of the first word after it; `from` when nothing follows.
[[nodiscard]] qsizetype extendName(const Reading& reading, qsizetype from, ExtentOf kind);

/// A word that ends any name: verbs of saying, weekdays, words that only begin sentences, offices.
[[nodiscard]] bool endsName(const Reading& reading, qsizetype index);

/// "first" to "twelfth", whatever the capitals.
[[nodiscard]] bool isEnglishOrdinal(QStringView word);

/// An Indonesian word whose affixes show a common noun ("Pelindungan", "Telekomunikasi"), not a person's name.
[[nodiscard]] bool looksLikeNoun(QStringView word);

} // namespace linimasa::entities
