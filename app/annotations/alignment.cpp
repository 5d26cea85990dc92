#include "app/annotations/alignment.h"

#include <QString>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace linimasa::annotations {

namespace {

enum class Step : std::uint8_t { Both, Pattern, Text };

double similarity(qsizetype edits, qsizetype length)
{
    return length == 0 ? 1.0 : std::max(0.0, 1.0 - static_cast<double>(edits) / static_cast<double>(length));
}

/// The table of steps of the best alignment of the pattern with any part of the text.
class Table {
public:
    Table(QStringView pattern, QStringView text)
        : m_pattern(pattern)
        , m_text(text)
        , m_steps(static_cast<std::size_t>((pattern.size() + 1) * (text.size() + 1)), Step::Text)
    {
        fill();
    }

    [[nodiscard]] Step step(qsizetype row, qsizetype column) const { return m_steps[index(row, column)]; }
    /// The end of the best alignment in the text; the first of equals.
    [[nodiscard]] qsizetype end() const { return m_end; }

private:
    [[nodiscard]] std::size_t index(qsizetype row, qsizetype column) const
    {
        return static_cast<std::size_t>(row * (m_text.size() + 1) + column);
    }

    void fill()
    {
        const auto width = static_cast<std::size_t>(m_text.size()) + 1;
        std::vector<int> above(width, 0); // the alignment may begin anywhere
        std::vector<int> here(width, 0);
        for (qsizetype row = 1; row <= m_pattern.size(); ++row) {
            here[0] = static_cast<int>(row);
            m_steps[index(row, 0)] = Step::Pattern;
            for (std::size_t column = 1; column < width; ++column) {
                const bool same = m_pattern[row - 1] == m_text[static_cast<qsizetype>(column) - 1];
                int best = above[column - 1] + (same ? 0 : 1);
                Step step = Step::Both;
                if (above[column] + 1 < best) {
                    best = above[column] + 1;
                    step = Step::Pattern;
                }
                if (here[column - 1] + 1 < best) {
                    best = here[column - 1] + 1;
                    step = Step::Text;
                }
                here[column] = best;
                m_steps[index(row, static_cast<qsizetype>(column))] = step;
            }
            std::swap(above, here);
        }
        m_end = std::ranges::min_element(above) - above.begin();
    }

    QStringView m_pattern;
    QStringView m_text;
    std::vector<Step> m_steps;
    qsizetype m_end = 0;
};

/// A stretch of the quote that stands in the text as it is.
struct Run {
    base::TextRange quote;
    base::TextRange text;
};

constexpr qsizetype solid = 10; // units that do not agree by chance
constexpr qsizetype leastBeside = 3; // units of a shorter run that goes with a solid one
constexpr double nearlySame = 0.85; // so alike that no stretch of it agrees by chance
constexpr qsizetype smallGap = 4; // units between a solid run and a shorter one that goes with it

/// The text from the first to the last run that is solid, with a short one just beside them: letters that happen to be in
/// what took the quote's place do not count.
base::TextRange extent(const std::vector<Run>& runs, qsizetype quoteLength, double alike)
{
    const qsizetype least = std::clamp<qsizetype>(quoteLength / 4, 1, alike >= nearlySame ? leastBeside : solid);
    const auto isSolid = [&](const Run& run) { return run.quote.length() >= least; };
    auto first = std::ranges::find_if(runs, isSolid);
    if (first == runs.end()) {
        return {};
    }
    auto last = std::prev(std::find_if(runs.rbegin(), runs.rend(), isSolid).base());
    const auto isNear = [](const Run& one, const Run& next) {
        return next.quote.begin - one.quote.end <= smallGap && next.text.begin - one.text.end <= smallGap
            && std::min(one.quote.length(), next.quote.length()) >= leastBeside;
    };
    if (first != runs.begin() && isNear(*std::prev(first), *first)) {
        --first;
    }
    if (std::next(last) != runs.end() && isNear(*last, *std::next(last))) {
        ++last;
    }
    return {.begin = first->text.begin, .end = last->text.end};
}

} // namespace

Alignment align(const Quotation& quotation, QStringView text)
{
    const QString pattern = quotation.before.toString() + quotation.quote.toString() + quotation.behind.toString();
    const qsizetype quoteBegin = quotation.before.size();
    const qsizetype quoteEnd = quoteBegin + quotation.quote.size();
    const Table table(pattern, text);
    std::array<qsizetype, 3> edits {}; // before, quote, behind
    std::vector<Run> runs; // from the last to the first
    qsizetype row = pattern.size();
    qsizetype column = table.end();
    while (row > 0) {
        const Step step = table.step(row, column);
        // What the text has more at a border belongs to the side, not to the quote.
        const bool isText = step == Step::Text;
        const bool isBefore = isText ? row <= quoteBegin : row - 1 < quoteBegin;
        const bool isBehind = isText ? row >= quoteEnd : row - 1 >= quoteEnd;
        const bool same = step == Step::Both && pattern[row - 1] == text[column - 1];
        if (!same) {
            ++edits[isBefore ? 0 : isBehind ? 2 : 1];
        } else if (!isBefore && !isBehind) {
            const bool goesOn = !runs.empty() && runs.back().quote.begin == row && runs.back().text.begin == column;
            if (!goesOn) {
                runs.push_back({.quote = {.begin = row, .end = row}, .text = {.begin = column, .end = column}});
            }
            --runs.back().quote.begin;
            --runs.back().text.begin;
        }
        row -= isText ? 0 : 1;
        column -= step == Step::Pattern ? 0 : 1;
    }
    std::ranges::reverse(runs);
    const double alike = similarity(edits[1], quotation.quote.size());
    return {.range = extent(runs, quotation.quote.size(), alike),
            .quote = alike,
            .before = similarity(edits[0], quotation.before.size()),
            .behind = similarity(edits[2], quotation.behind.size())};
}

double likenessOfBeginnings(QStringView expected, QStringView found)
{
    // The least edits that turn the expected text into some beginning of the found one.
    std::vector<qsizetype> above(static_cast<std::size_t>(found.size()) + 1);
    for (std::size_t column = 0; column < above.size(); ++column) {
        above[column] = static_cast<qsizetype>(column);
    }
    std::vector<qsizetype> here(above.size());
    for (qsizetype row = 1; row <= expected.size(); ++row) {
        here[0] = row;
        for (std::size_t column = 1; column < here.size(); ++column) {
            const bool same = expected[row - 1] == found[static_cast<qsizetype>(column) - 1];
            here[column] = std::min({above[column - 1] + (same ? 0 : 1), above[column] + 1, here[column - 1] + 1});
        }
        std::swap(above, here);
    }
    return similarity(*std::ranges::min_element(above), expected.size());
}

double likenessOfEnds(QStringView expected, QStringView found)
{
    const auto reversed = [](QStringView text) {
        QString back = text.toString();
        std::ranges::reverse(back);
        return back;
    };
    return likenessOfBeginnings(reversed(expected), reversed(found));
}

} // namespace linimasa::annotations
