#pragma once

#include <QStringView>
#include <QtTypes>

#include <optional>

namespace linimasa::events {

/// The parts that a listed word can play in a sentence; the lists in resources/events say what each means.
enum class WordClass : quint64 {
    Act = 1ULL << 0,
    Noun = 1ULL << 1,
    Hold = 1ULL << 2,
    Cyber = 1ULL << 3,
    Digital = 1ULL << 4,
    NotCyber = 1ULL << 5,
    Domestic = 1ULL << 6,
    Negation = 1ULL << 7,
    Denial = 1ULL << 8,
    Rumour = 1ULL << 9,
    False = 1ULL << 10,
    Cancelled = 1ULL << 11,
    Postponed = 1ULL << 12,
    Plan = 1ULL << 13,
    Say = 1ULL << 14,
    Clause = 1ULL << 15,
    Relative = 1ULL << 16,
    Adjunct = 1ULL << 17,
    Besides = 1ULL << 18,
    Both = 1ULL << 19,
    Anaphor = 1ULL << 20,
    Pronoun = 1ULL << 21,
    Locative = 1ULL << 22, // before the place
    LocativeAfter = 1ULL << 23,
    Until = 1ULL << 24,
    UntilAfter = 1ULL << 25,
    From = 1ULL << 26,
    FromAfter = 1ULL << 27,
    To = 1ULL << 28,
    ToAfter = 1ULL << 29,
    Another = 1ULL << 30,
    Joint = 1ULL << 31,
    Anonymous = 1ULL << 32,
    Sidelines = 1ULL << 33,
    Date = 1ULL << 34,
    Coordination = 1ULL << 35,
    Party = 1ULL << 36,
    Capital = 1ULL << 37,
    Days = 1ULL << 38,
    Conjunction = 1ULL << 39,
    Covers = 1ULL << 40,
    Since = 1ULL << 41, // before a date from which something is counted
    SinceAfter = 1ULL << 42,
    Closes = 1ULL << 43,
    Common = 1ULL << 44, // a thing of both that was told of before
    Joins = 1ULL << 45, // takes part in what others do
    Chairs = 1ULL << 46, // holds the chair of the bloc, which is no deed
    Suffers = 1ULL << 47, // is attacked
    Cause = 1ULL << 48, // before what something happened for
    CauseAfter = 1ULL << 49,
};

/// A set of classes. (QFlags holds more than 32 only from Qt 6.9 on.)
class WordClasses {
public:
    constexpr WordClasses() = default;
    constexpr WordClasses(WordClass single) // NOLINT(google-explicit-constructor): one class is a set of one
        : m_bits(static_cast<quint64>(single))
    {
    }

    [[nodiscard]] constexpr bool hasAny(WordClasses other) const { return (m_bits & other.m_bits) != 0; }
    [[nodiscard]] constexpr WordClasses without(WordClasses other) const
    {
        WordClasses rest;
        rest.m_bits = m_bits & ~other.m_bits;
        return rest;
    }
    constexpr WordClasses& operator|=(WordClasses other)
    {
        m_bits |= other.m_bits;
        return *this;
    }
    friend constexpr WordClasses operator|(WordClasses left, WordClasses right) { return left |= right; }

private:
    quint64 m_bits = 0;
};

constexpr WordClasses operator|(WordClass left, WordClass right)
{
    return WordClasses(left) | WordClasses(right);
}

/// The class named so in the lists ("not-cyber"); none when there is no such class.
[[nodiscard]] std::optional<WordClass> wordClassFromName(QStringView name);

} // namespace linimasa::events
