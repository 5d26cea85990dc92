#pragma once

#include "app/base/text_range.h"
#include "app/domain/article.h"
#include "app/domain/token.h"
#include "app/entities/gazetteer.h"
#include "app/entities/word_class.h"

#include <QStringView>
#include <QtTypes>

#include <span>
#include <vector>

namespace linimasa::entities {

/// How a word is written.
enum class Shape : quint8 {
    Lower,
    Capital, // "Jepang"; one capital letter alone counts as this
    AllCapitals, // "BSSN", "KABARBARU.COM"
    Mixed, // "eGov"
    Number,
    Mark,
    Spaceless, // a piece of text in a script without spaces
};

/// In a headline most words have capitals, so that a capital proves nothing.
enum class LineStyle : quint8 { Prose, Headline, Capitals };

struct Word {
    base::TextRange range;
    Shape shape = Shape::Lower;
    LineStyle style = LineStyle::Prose;
    bool spaceBefore = false; // or a line break, or the start of the text
    bool sentenceStart = false; // the first word of its sentence
    bool lineStart = false; // the first word of its line
    WordClasses classes = NoClass; // of this one word
    WordClasses phraseClasses = NoClass; // of all phrases that begin here, this word included
    const ListedName* name = nullptr; // the longest listed name that begins here
    qsizetype nameEnd = 0; // index of the first word after that name
    qsizetype nameEndPosition = 0; // where that name ends in the text
    bool closesName = false; // the last word of a listed name
    qsizetype firstPhrase = 0;
    qsizetype phraseCount = 0;
};

/// A listed name or word inside text written without spaces.
struct SpacelessFind {
    base::TextRange range;
    const ListedName* name = nullptr;
    WordClasses classes = NoClass;
};

/// An article's words with what the lists know of them: what all rules look at. Made once an article, in linear time.
class Reading {
public:
    Reading(const domain::Article& article, const domain::SegmentedText& segments, const Gazetteer& gazetteer);

    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] domain::Language language() const { return m_language; }
    [[nodiscard]] const Gazetteer& gazetteer() const { return m_gazetteer; }
    [[nodiscard]] std::span<const Word> words() const { return m_words; }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_words.size()); }
    [[nodiscard]] const Word& word(qsizetype index) const { return m_words[static_cast<std::size_t>(index)]; }
    [[nodiscard]] QStringView textOf(qsizetype index) const { return word(index).range.of(m_text); }
    /// Longest first within a position; positions ascending.
    [[nodiscard]] std::span<const SpacelessFind> spacelessFinds() const { return m_spaceless; }

    /// The word after the longest phrase of one of `classes` that begins at `index`; `index` itself when there is none.
    [[nodiscard]] qsizetype endOf(qsizetype index, WordClasses classes) const;
    [[nodiscard]] bool is(qsizetype index, WordClasses classes) const
    {
        return index >= 0 && index < size() && (word(index).classes & classes) != 0;
    }
    [[nodiscard]] bool isMark(qsizetype index, char16_t mark) const;
    /// A word that begins with a capital letter.
    [[nodiscard]] bool isCapital(qsizetype index) const;
    /// True when both words stand on one line (of the text) with no sentence end between them.
    [[nodiscard]] bool sameSentence(qsizetype left, qsizetype right) const;
    /// The word is also written in lower case somewhere in the article, so that it is likely no name.
    [[nodiscard]] bool isCommonHere(qsizetype index) const;
    /// The range from the first word to the one before `end`.
    [[nodiscard]] base::TextRange rangeOf(qsizetype first, qsizetype end) const;

private:
    struct Phrase {
        qsizetype end = 0; // index of the word after it
        WordClasses classes = NoClass;
    };

    void readWords(const domain::SegmentedText& segments);
    void readLineStyles();
    void lookUp();
    void lookUpSpaceless(const Word& word);
    /// ASEAN10カ国: a name and how many states it has.
    [[nodiscard]] bool onlyCountFollows(qsizetype nameEnd, qsizetype wordEnd) const;

    QStringView m_text;
    domain::Language m_language;
    const Gazetteer& m_gazetteer;
    quint8 m_languages = NameAny;
    std::vector<Word> m_words;
    std::vector<qsizetype> m_sentenceOf;
    std::vector<Phrase> m_phrases;
    std::vector<SpacelessFind> m_spaceless;
    std::vector<quint64> m_lowerWords; // a Bloom filter of the words written in lower case
    std::vector<NameTrie::Hit> m_hits;
    std::vector<Gazetteer::Found> m_found;
};

} // namespace linimasa::entities
