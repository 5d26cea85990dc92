#pragma once

#include "app/base/text_range.h"
#include "app/events/event_finder.h"
#include "app/events/word_list.h"

#include <QString>

#include <span>
#include <vector>

namespace linimasa::events {

/// A part of a sentence with one thought, and the words, names and times in it.
struct Clause {
    base::TextRange range;
    std::span<const WordHit> hits;
    std::span<const domain::Mention> mentions;
    std::span<const domain::Timex> timexes;
    WordClasses classes; // of all its words together
    bool continues = false; // goes on with the clause before it: "… and launched", "…し、"

    [[nodiscard]] bool has(WordClasses any) const { return classes.hasAny(any); }
};

/// A sentence as the events stage sees it.
struct SentenceReading {
    base::TextRange range; // without a dateline before it
    qsizetype paragraph = 0;
    bool isTitle = false;
    std::span<const WordHit> hits;
    std::span<const domain::Mention> mentions;
    std::span<const domain::Timex> timexes; // without those of a dateline
    std::span<const domain::Timex> dateline; // those of the dateline before it
    std::vector<Clause> clauses; // in text order, covering the range; never empty after splitting
    WordClasses classes;

    [[nodiscard]] bool has(WordClasses any) const { return classes.hasAny(any); }
};

/// An article's own telling: title and sentences without boilerplate.
struct ArticleReading {
    QString text;
    QString lower;
    domain::Language language = domain::Language::Unknown;
    std::vector<WordHit> hits;
    std::vector<SentenceReading> sentences; // clauses not yet split
};

/// Linear in the article's length. The reading refers to `input` and `words`.
[[nodiscard]] ArticleReading readArticle(const EventInput& input, const WordList& words);

/// What the words mean together. What another matter or law-making is called inside a name ("Ministry of Trade") says
/// nothing of the act, and cyber security that is set aside ("besides cyber security", "does not cover cyber") makes it another
/// matter.
[[nodiscard]] WordClasses classesOf(std::span<const WordHit> hits, std::span<const domain::Mention> mentions);

/// The items whose range lies within `range`, of items in text order.
template<typename Item> std::span<const Item> within(std::span<const Item> items, base::TextRange range)
{
    const auto begin
        = std::ranges::lower_bound(items, range.begin, {}, [](const Item& item) { return item.range.begin; });
    const auto end = std::ranges::lower_bound(begin, items.end(), range.end, {},
                                              [](const Item& item) { return item.range.begin; });
    return {begin, end};
}

} // namespace linimasa::events
