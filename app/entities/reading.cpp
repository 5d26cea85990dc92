#include "app/entities/reading.h"

#include <algorithm>

namespace linimasa::entities {

namespace {

constexpr std::size_t filterBits = 1U << 18U;

Shape shapeOf(QStringView word, domain::TokenKind kind)
{
    if (kind == domain::TokenKind::Number) {
        return Shape::Number;
    }
    if (kind != domain::TokenKind::Word) {
        return Shape::Mark;
    }
    qsizetype upper = 0;
    qsizetype lower = 0;
    for (const QChar character : word) {
        upper += character.isUpper() ? 1 : 0;
        lower += character.isLower() ? 1 : 0;
    }
    if (upper + lower == 0) {
        return word.front().unicode() >= 0x0E00 ? Shape::Spaceless : Shape::Number;
    }
    if (upper == 0) {
        return Shape::Lower;
    }
    if (!word.front().isUpper()) {
        return Shape::Mixed;
    }
    return lower == 0 && upper >= 2 ? Shape::AllCapitals : Shape::Capital;
}

quint64 looseHash(QStringView word)
{
    quint64 hash = 0xCBF29CE484222325U; // FNV-1a
    for (const QChar character : word) {
        hash = (hash ^ looseForm(character.unicode())) * 0x100000001B3U;
    }
    return (hash ^ (hash >> 29U)) % filterBits;
}

quint8 languagesOf(domain::Language language)
{
    switch (language) {
    case domain::Language::Indonesian:
        return NameIndonesian;
    case domain::Language::English:
        return NameEnglish;
    case domain::Language::Vietnamese:
        return NameVietnamese;
    case domain::Language::Japanese:
        return NameJapanese;
    case domain::Language::Unknown:
    case domain::Language::Other:
        break;
    }
    return NameAny;
}

} // namespace

Reading::Reading(const domain::Article& article, const domain::SegmentedText& segments, const Gazetteer& gazetteer)
    : m_text(article.text)
    , m_language(article.language)
    , m_gazetteer(gazetteer)
    , m_languages(languagesOf(article.language))
    , m_lowerWords(filterBits / 64)
{
    readWords(segments);
    readLineStyles();
    lookUp();
}

void Reading::readWords(const domain::SegmentedText& segments)
{
    m_words.reserve(segments.tokens.size());
    m_sentenceOf.reserve(segments.tokens.size());
    qsizetype previousEnd = -1;
    for (std::size_t number = 0; number < segments.sentences.size(); ++number) {
        const domain::Sentence& sentence = segments.sentences[number];
        bool started = false;
        for (qsizetype index = sentence.firstToken; index < sentence.endToken; ++index) {
            const domain::Token& token = segments.tokens[static_cast<std::size_t>(index)];
            Word word {.range = token.range};
            const QStringView spelling = token.range.of(m_text);
            word.shape = shapeOf(spelling, token.kind);
            word.spaceBefore = token.range.begin != previousEnd;
            if (!started && word.shape != Shape::Mark) {
                word.sentenceStart = true;
                started = true;
            }
            word.lineStart = index == sentence.firstToken
                && (number == 0 || segments.sentences[number - 1].paragraph != sentence.paragraph);
            if (word.shape == Shape::Lower) {
                const quint64 bit = looseHash(spelling);
                m_lowerWords[bit / 64] |= quint64 {1} << (bit % 64);
            }
            m_words.push_back(word);
            m_sentenceOf.push_back(static_cast<qsizetype>(number));
            previousEnd = token.range.end;
        }
    }
}

void Reading::readLineStyles()
{
    constexpr qsizetype fewWords = 3;
    std::size_t begin = 0;
    while (begin < m_words.size()) {
        std::size_t end = begin + 1;
        while (end < m_words.size() && !m_words[end].lineStart) {
            ++end;
        }
        qsizetype longWords = 0;
        qsizetype capitals = 0;
        qsizetype allCapitals = 0;
        bool endsLikeProse = false;
        for (std::size_t i = begin; i < end; ++i) {
            const Word& word = m_words[i];
            if (word.shape == Shape::Mark) {
                endsLikeProse = m_text[word.range.begin] == u'.';
                continue;
            }
            endsLikeProse = false;
            if (word.shape == Shape::Number || word.shape == Shape::Spaceless || word.range.length() < 4) {
                continue;
            }
            ++longWords;
            capitals += word.shape == Shape::Capital || word.shape == Shape::AllCapitals ? 1 : 0;
            allCapitals += word.shape == Shape::AllCapitals ? 1 : 0;
        }
        LineStyle style = LineStyle::Prose;
        if (longWords >= fewWords && allCapitals * 10 >= longWords * 8) {
            style = LineStyle::Capitals;
        } else if (m_language != domain::Language::Vietnamese && longWords >= fewWords && !endsLikeProse
                   && capitals * 10 >= longWords * 7) {
            style = LineStyle::Headline;
        }
        for (std::size_t i = begin; i < end; ++i) {
            m_words[i].style = style;
        }
        begin = end;
    }
}

void Reading::lookUp()
{
    for (std::size_t index = 0; index < m_words.size(); ++index) {
        Word& word = m_words[index];
        word.nameEnd = static_cast<qsizetype>(index);
        word.firstPhrase = static_cast<qsizetype>(m_phrases.size());
        if (word.shape == Shape::Spaceless) {
            lookUpSpaceless(word);
            continue;
        }
        if (word.shape == Shape::Mark) {
            continue;
        }
        m_found.clear();
        m_gazetteer.find(m_text, word.range.begin, m_languages, m_hits, m_found);
        std::size_t end = index;
        for (const Gazetteer::Found& found : m_found) {
            while (end < m_words.size() && m_words[end].range.begin < found.end) {
                ++end;
            }
            if (m_words[end - 1].range.end > found.end && !onlyCountFollows(found.end, m_words[end - 1].range.end)) {
                continue; // "TP" in "TP.HCM"
            }
            if (found.name != nullptr) {
                word.name = found.name;
                word.nameEnd = static_cast<qsizetype>(end);
                word.nameEndPosition = found.end;
            }
            if (found.classes != NoClass) {
                m_phrases.push_back({.end = static_cast<qsizetype>(end), .classes = found.classes});
                word.phraseClasses |= found.classes;
                if (end == index + 1) {
                    word.classes |= found.classes;
                }
            }
        }
        if (word.name != nullptr) {
            m_words[static_cast<std::size_t>(word.nameEnd - 1)].closesName = true;
        }
        word.phraseCount = static_cast<qsizetype>(m_phrases.size()) - word.firstPhrase;
    }
}

bool Reading::onlyCountFollows(qsizetype nameEnd, qsizetype wordEnd) const
{
    static constexpr QStringView counters = u"カか国ヵヶ箇";
    return m_language == domain::Language::Japanese && wordEnd < m_text.size() && counters.contains(m_text[wordEnd])
        && std::ranges::all_of(m_text.sliced(nameEnd, wordEnd - nameEnd), [](QChar c) { return c.isDigit(); });
}

void Reading::lookUpSpaceless(const Word& word)
{
    for (qsizetype position = word.range.begin; position < word.range.end; ++position) {
        m_found.clear();
        m_gazetteer.find(m_text, position, m_languages, m_hits, m_found);
        for (auto found = m_found.rbegin(); found != m_found.rend(); ++found) {
            m_spaceless.push_back(
                {.range = {.begin = position, .end = found->end}, .name = found->name, .classes = found->classes});
        }
    }
}

qsizetype Reading::endOf(qsizetype index, WordClasses classes) const
{
    if (index < 0 || index >= size() || (word(index).phraseClasses & classes) == 0) {
        return index;
    }
    const Word& here = word(index);
    for (qsizetype i = here.firstPhrase + here.phraseCount - 1; i >= here.firstPhrase; --i) {
        const Phrase& phrase = m_phrases[static_cast<std::size_t>(i)];
        if ((phrase.classes & classes) != 0) {
            return phrase.end;
        }
    }
    return index;
}

bool Reading::isMark(qsizetype index, char16_t mark) const
{
    return index >= 0 && index < size() && word(index).range.length() == 1
        && m_text[word(index).range.begin] == QChar(mark);
}

bool Reading::isCapital(qsizetype index) const
{
    return index >= 0 && index < size()
        && (word(index).shape == Shape::Capital || word(index).shape == Shape::AllCapitals);
}

bool Reading::sameSentence(qsizetype left, qsizetype right) const
{
    return left >= 0 && right < size()
        && m_sentenceOf[static_cast<std::size_t>(left)] == m_sentenceOf[static_cast<std::size_t>(right)];
}

bool Reading::isCommonHere(qsizetype index) const
{
    const quint64 bit = looseHash(textOf(index));
    return (m_lowerWords[bit / 64] >> (bit % 64) & 1U) != 0;
}

base::TextRange Reading::rangeOf(qsizetype first, qsizetype end) const
{
    return {.begin = word(first).range.begin, .end = word(end - 1).range.end};
}

} // namespace linimasa::entities
