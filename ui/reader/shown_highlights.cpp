#include "ui/reader/shown_highlights.h"

#include <algorithm>
#include <tuple>

namespace linimasa::reader {

namespace {

qsizetype beginOf(const ShownHighlight& highlight)
{
    return highlight.range.begin;
}

} // namespace

ShownHighlights::ShownHighlights(std::vector<ShownHighlight> highlights, qsizetype length)
    : m_highlights(std::move(highlights))
{
    std::erase_if(m_highlights, [length](const ShownHighlight& h) {
        return h.range.begin < 0 || h.range.isEmpty() || h.range.end > length;
    });
    std::ranges::sort(m_highlights, {},
                      [](const ShownHighlight& h) { return std::tuple(h.range.begin, -h.range.end, h.id); });
    for (const ShownHighlight& highlight : m_highlights) {
        m_longest = std::max(m_longest, highlight.range.length());
    }
}

std::vector<const ShownHighlight*> ShownHighlights::in(base::TextRange range) const
{
    std::vector<const ShownHighlight*> found;
    auto it = std::ranges::lower_bound(m_highlights, range.begin - m_longest, {}, beginOf);
    for (; it != m_highlights.end() && it->range.begin < range.end; ++it) {
        if (it->range.overlaps(range)) {
            found.push_back(&*it);
        }
    }
    return found;
}

std::vector<const ShownHighlight*> ShownHighlights::at(qsizetype position) const
{
    auto found = in({.begin = position, .end = position + 1});
    std::ranges::stable_sort(found, {}, [](const ShownHighlight* h) { return h->range.length(); });
    return found;
}

const ShownHighlight* ShownHighlights::find(const QString& id) const
{
    const auto found = std::ranges::find(m_highlights, id, &ShownHighlight::id);
    return found == m_highlights.end() ? nullptr : &*found;
}

const ShownHighlight* ShownHighlights::beside(qsizetype position, int direction) const
{
    if (direction > 0) {
        const auto next = std::ranges::upper_bound(m_highlights, position, {}, beginOf);
        return next == m_highlights.end() ? nullptr : &*next;
    }
    const auto next = std::ranges::lower_bound(m_highlights, position, {}, beginOf);
    return next == m_highlights.begin() ? nullptr : &*std::prev(next);
}

} // namespace linimasa::reader
