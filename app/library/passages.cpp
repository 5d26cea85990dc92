#include "app/library/passages.h"

#include "app/library/search_words.h"
#include "app/text/fold.h"

#include <algorithm>
#include <ranges>

namespace linimasa::library {

namespace {

using base::TextRange;

struct Match {
    TextRange range;
    std::size_t term = 0; // its number among the wanted ones
};

/// The wanted terms, with what a line must have for them to be looked for.
class Terms {
public:
    explicit Terms(const SearchQuery& query)
    {
        for (const SearchTerm& term : query.terms) {
            if (term.sense == Sense::Wanted && term.place != SearchTerm::Place::Notes) {
                m_terms.push_back(&term);
            }
        }
    }

    /// The matches in one line, which begins at `offset` of the text.
    void matchesOf(QStringView line, qsizetype offset, std::vector<Match>& matches) const
    {
        const QString folded = text::fold(line);
        const auto mayStand = [&](const SearchTerm* term) { return folded.contains(term->words.front()); };
        if (std::ranges::none_of(m_terms, mayStand)) {
            return;
        }
        const std::vector<IndexWord> words = indexWords(line);
        for (std::size_t i = 0; i < words.size(); ++i) {
            for (std::size_t term = 0; term < m_terms.size(); ++term) {
                if (const auto last = lastWordAt(words, i, *m_terms[term])) {
                    matches.push_back({{.begin = offset + words[i].range.begin, .end = offset + *last}, term});
                }
            }
        }
    }

private:
    /// Where the term ends when it begins at word `first`.
    static std::optional<qsizetype> lastWordAt(const std::vector<IndexWord>& words, std::size_t first,
                                               const SearchTerm& term)
    {
        const auto count = static_cast<std::size_t>(term.words.size());
        if (first + count > words.size()) {
            return std::nullopt;
        }
        for (std::size_t i = 0; i < count; ++i) {
            const QString& wanted = term.words[static_cast<qsizetype>(i)];
            const QString& word = words[first + i].word;
            const bool open = i + 1 == count && (term.ending == SearchTerm::Ending::Open || isSingle(wanted));
            if (open ? !word.startsWith(wanted) : word != wanted) {
                return std::nullopt;
            }
        }
        const IndexWord& last = words[first + count - 1];
        // A pair that was asked for by its first character ends after that.
        return isSingle(term.words.back()) && last.word.size() > term.words.back().size() ? last.range.begin + 1
                                                                                          : last.range.end;
    }

    static bool isSingle(const QString& word) { return word.size() == 1 && isOfPairs(word); }

    std::vector<const SearchTerm*> m_terms;
};

std::vector<Match> allMatches(QStringView text, const SearchQuery& query, qsizetype limit)
{
    const Terms terms(query);
    std::vector<Match> matches;
    for (qsizetype begin = 0; begin < text.size() && std::ssize(matches) < limit;) {
        const qsizetype found = text.indexOf(u'\n', begin);
        const qsizetype end = found < 0 ? text.size() : found;
        terms.matchesOf(text.sliced(begin, end - begin), begin, matches);
        begin = end + 1;
    }
    return matches;
}

/// Ranges that overlap become one.
std::vector<TextRange> joined(const std::vector<Match>& matches)
{
    std::vector<TextRange> ranges;
    for (const Match& match : matches) {
        if (!ranges.empty() && match.range.begin < ranges.back().end) {
            ranges.back().end = std::max(ranges.back().end, match.range.end);
        } else {
            ranges.push_back(match.range);
        }
    }
    return ranges;
}

/// Moves an end of the passage out of a word and a character's halves, inwards.
qsizetype wordBegin(QStringView text, qsizetype at, qsizetype latest)
{
    for (qsizetype i = at; i < std::min(latest, at + 20); ++i) {
        if (i == 0 || text[i - 1].isSpace()) {
            return i;
        }
    }
    return at < text.size() && text[at].isLowSurrogate() ? at + 1 : at;
}

qsizetype wordEnd(QStringView text, qsizetype at, qsizetype earliest)
{
    for (qsizetype i = at; i > std::max(earliest, at - 20); --i) {
        if (i == text.size() || text[i].isSpace()) {
            return i;
        }
    }
    return at < text.size() && text[at].isLowSurrogate() ? at - 1 : at;
}

Passage passageAround(QStringView text, TextRange found, qsizetype length, const std::vector<TextRange>& marks)
{
    const qsizetype lineBegin = text.lastIndexOf(u'\n', found.begin - text.size() - 1) + 1;
    const qsizetype newLine = text.indexOf(u'\n', found.begin);
    const qsizetype lineEnd = newLine < 0 ? text.size() : newLine;
    const qsizetype before = std::max<qsizetype>(0, (length - found.length()) / 3);
    qsizetype begin = std::max(lineBegin, found.begin - before);
    qsizetype end = std::min(lineEnd, std::max(found.end, begin + length));
    begin = std::max(lineBegin, std::min(begin, end - length));
    begin = begin == lineBegin ? begin : wordBegin(text, begin, found.begin);
    end = end == lineEnd ? end : wordEnd(text, end, found.end);
    Passage passage {text.sliced(begin, end - begin).toString(), {.begin = begin, .end = end}, {}};
    for (const TextRange mark : marks) {
        if (passage.range.contains(mark)) {
            passage.marks.push_back({.begin = mark.begin - begin, .end = mark.end - begin});
        }
    }
    return passage;
}

Passage beginning(QStringView text, qsizetype length)
{
    qsizetype begin = 0;
    while (begin < text.size() && text[begin].isSpace()) {
        ++begin;
    }
    return begin == text.size() ? Passage {} : passageAround(text, {.begin = begin, .end = begin}, length, {});
}

} // namespace

std::vector<TextRange> matchesIn(QStringView text, const SearchQuery& query, qsizetype limit)
{
    std::vector<TextRange> ranges = joined(allMatches(text, query, limit));
    if (std::ssize(ranges) > limit) {
        ranges.resize(static_cast<std::size_t>(limit));
    }
    return ranges;
}

std::vector<Passage> passagesIn(QStringView text, const SearchQuery& query, qsizetype limit, qsizetype length)
{
    constexpr qsizetype enough = 400; // matches looked at: a long text is not read to its end for a common word
    const std::vector<Match> matches = allMatches(text, query, enough);
    const std::vector<TextRange> marks = joined(matches);
    if (matches.empty()) {
        return {beginning(text, length)};
    }
    // How many different terms stand within a passage's length from each match on.
    struct Place {
        TextRange range;
        std::size_t terms = 0;
    };
    std::vector<Place> places;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        std::vector<std::size_t> seen;
        TextRange range = matches[i].range;
        for (std::size_t j = i; j < matches.size() && matches[j].range.end <= range.begin + length; ++j) {
            if (!std::ranges::contains(seen, matches[j].term)) {
                seen.push_back(matches[j].term);
            }
        }
        places.push_back({range, seen.size()});
    }
    std::ranges::stable_sort(places, std::greater(), &Place::terms);
    std::vector<Passage> passages;
    for (const Place& place : places) {
        const bool shown = std::ranges::any_of(
            passages, [&](const Passage& passage) { return passage.range.overlaps(place.range); });
        if (!shown) {
            passages.push_back(passageAround(text, place.range, length, marks));
        }
        if (std::ssize(passages) >= limit) {
            break;
        }
    }
    return passages;
}

} // namespace linimasa::library
