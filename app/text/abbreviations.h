#pragma once

#include <QStringView>
#include <QtTypes>

namespace linimasa::text {

/// What a dot after a word may mean.
enum class Abbreviation : quint8 {
    None, // the dot ends a sentence
    Title, // stands before a name; the dot never ends a sentence ("Dr.", "Letjen.", "PGS.")
    BeforeNumber, // an abbreviation when a number follows ("No. 5", "Nov. 24")
    Closing, // may also be the last word of a sentence ("Inc.", "U.S.", "dll.")
};

/// How the word before a dot (without the dot) is used as an abbreviation in any of the four languages.
[[nodiscard]] Abbreviation abbreviationOf(QStringView word);

/// True for words that begin a new sentence rather than go on after an abbreviation ("The", "Pada").
[[nodiscard]] bool isSentenceOpener(QStringView word);

} // namespace linimasa::text
