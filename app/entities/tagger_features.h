#pragma once

#include <QStringView>
#include <QtTypes>

#include <span>
#include <vector>

namespace linimasa::entities {

/// Turns the tokens of a sentence into hashed features: numbers that stand for "this word", "the word before", "ends in -nya",
/// "third of four capitalised words after 'di'" and so on. Every token has the same number of them. The buffer is kept between
/// calls, so one object a thread costs no allocation a sentence.
class TaggerFeatures {
public:
    static constexpr int perToken = 40;

    /// `flags` has one entry a token: what the lists say of it (see taggerFlags); empty when there are no lists.
    /// Returns perToken features a token, in token order, valid until the next call.
    [[nodiscard]] std::span<const quint32> extract(std::span<const QStringView> tokens, std::span<const quint32> flags);

private:
    struct TokenTraits {
        quint32 lower = 0;
        quint32 exact = 0;
        quint32 shape = 0; // every character's class
        quint32 pattern = 0; // classes without repetition
        quint32 flags = 0;
        bool capitalised = false;
        bool allCapitals = false;
    };
    struct CapitalRun {
        qsizetype begin = 0;
        qsizetype end = 0;
    };

    void readTraits(std::span<const QStringView> tokens, std::span<const quint32> flags);
    void readRuns(std::span<const QStringView> tokens);
    [[nodiscard]] quint32 lowerAt(qsizetype index) const;
    [[nodiscard]] quint32 patternAt(qsizetype index) const;
    [[nodiscard]] quint32 flagsAt(qsizetype index) const;
    void addToken(qsizetype index, QStringView token);

    std::vector<TokenTraits> m_traits;
    std::vector<CapitalRun> m_runs; // the run each token is in; an empty one outside of runs
    std::vector<quint32> m_features;
};

} // namespace linimasa::entities
