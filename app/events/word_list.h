#pragma once

#include "app/base/result.h"
#include "app/base/text_range.h"
#include "app/domain/event.h"
#include "app/events/word_class.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <utility>
#include <vector>

namespace linimasa::events {

/// A word or phrase of the lists with everything it can mean.
struct Word {
    WordClasses classes;
    domain::EventKind actKind = domain::EventKind::Other; // where it is an act
    domain::EventKind nounKind = domain::EventKind::Other; // where it is a noun
    QStringList parties; // where it names parties
    int days = 0; // where it tells how long a thing lasts
    QString exact; // the spelling that alone counts; empty where case does not matter
};

/// A listed word found in a text. The word lives as long as its list.
struct WordHit {
    base::TextRange range;
    const Word* word = nullptr;

    [[nodiscard]] bool is(WordClasses any) const { return word->classes.hasAny(any); }
};

/// The same text with every letter in lower case, unit by unit, so that positions stay true.
[[nodiscard]] QString lowered(QStringView text);

/// Words and phrases of one language, found in running text in one pass: the longest at each place. Latin words match whole
/// (or as a beginning, where the list has a '*'); Japanese, which has no spaces, matches anywhere.
class WordList {
public:
    /// Adds what `line` of a list says ("lang<TAB>class[:kind or ids]<TAB>word|word…"); `language` is the column that is
    /// taken beside "any". Fails with what is wrong in the line.
    [[nodiscard]] base::Result<void> addLine(QStringView line, QStringView language);
    /// To be called once, after the last line.
    void finish();
    /// The words in text[range], in text order. `lower` is lowered(text).
    void find(QStringView text, QStringView lower, base::TextRange range, std::vector<WordHit>& hits) const;

private:
    struct Node {
        std::vector<std::pair<char16_t, int>> next; // sorted by character
        int word = -1;
        int stem = -1; // a word that goes on to the end of the letters
        int name = -1; // a word that counts in its own spelling only; it has what `word` means too
    };
    enum class Slot { Word, Stem, Name };

    [[nodiscard]] int child(int node, char16_t c) const;
    std::size_t add(QStringView word, Slot slot);
    [[nodiscard]] std::optional<WordHit> longestAt(QStringView text, QStringView lower, qsizetype position,
                                                   qsizetype end) const;

    std::vector<Node> m_nodes {Node {}};
    std::vector<Word> m_words;
};

} // namespace linimasa::events
