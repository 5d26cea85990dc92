#pragma once

#include <QStringView>
#include <QtTypes>

#include <array>
#include <span>
#include <vector>

namespace linimasa::entities {

/// What the lists say of a word, as the tagger sees it: bits 0–2 the type of the listed name the word is part of, plus one;
/// bit 3 whether that name begins here; the bits above its word classes.
inline constexpr quint32 flagNameBits = 0xFU;
inline constexpr quint32 flagNameBegins = 8U;
inline constexpr unsigned flagClassShift = 4;

/// Turns the tokens of a sentence into hashed features: numbers that stand for "this word", "the word before", "ends in -nya",
/// "third of four capitalised words after 'di'" and so on. Every token has the same number of them. The buffers are kept
/// between calls, so one object a thread costs no allocation a sentence.
class TaggerFeatures {
public:
    static constexpr int perToken = 48;

    /// Reads a sentence. `flags` has one entry a token: what the lists say of it (see taggerFlags); empty when there are no lists.
    void read(std::span<const QStringView> tokens, std::span<const quint32> flags);
    /// perToken features for each of the read sentence's tokens from `begin` to before `end`, valid until the next call.
    [[nodiscard]] std::span<const quint32> features(std::size_t begin, std::size_t end);
    /// Both for all tokens of a sentence.
    [[nodiscard]] std::span<const quint32> extract(std::span<const QStringView> tokens, std::span<const quint32> flags);

private:
    static constexpr std::size_t longestAffix = 5;
    struct TokenTraits {
        quint32 lower = 0; // without brackets and quotation marks around it
        quint32 pattern = 0; // the classes of its characters, without repetition
        quint32 flags = 0;
        std::array<quint32, longestAffix> prefixes = {};
        std::array<quint32, longestAffix> suffixes = {};
        char16_t initial = 0; // of a capitalised word
        bool capitalised = false;
    };
    /// Capitalised words in a row; a word outside of runs has an empty one of its own.
    struct CapitalRun {
        qsizetype begin = 0;
        qsizetype end = 0;
        quint32 first = 0; // lower-cased words: its first and last,
        quint32 last = 0;
        quint32 before = 0; // the one before it, the two before it, the one after it
        quint32 twoBefore = 0;
        quint32 after = 0;
        quint32 names = 0; // the listed names in it, in order
        quint32 classes = 0; // all its words'
        quint32 acronym = 0; // 1: a bracketed acronym of its initials follows; 2: it is one
    };

    void readTraits(std::span<const QStringView> tokens, std::span<const quint32> flags);
    void readRuns(std::span<const QStringView> tokens);
    void addRun(qsizetype begin, qsizetype end);
    void readAcronyms(std::span<const QStringView> tokens);
    [[nodiscard]] const TokenTraits& traitsAt(qsizetype index) const;
    void addToken(qsizetype index);

    std::vector<TokenTraits> m_traits; // with two for what is before the sentence and two for what is after it
    std::vector<CapitalRun> m_runs;
    std::vector<std::size_t> m_runOf; // index of each token's run
    std::vector<quint32> m_features;
};

} // namespace linimasa::entities
