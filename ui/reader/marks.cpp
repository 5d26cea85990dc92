#include "ui/reader/marks.h"

#include <algorithm>
#include <tuple>

namespace linimasa::reader {

namespace {

template<typename Finding>
void add(std::vector<Mark>& marks, const std::vector<Finding>& findings, Layer layer, qsizetype length,
         const std::vector<base::TextRange>& without = {})
{
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const base::TextRange range = findings[i].range;
        if (range.begin >= 0 && range.begin < range.end && range.end <= length
            && !std::ranges::contains(without, range)) {
            marks.push_back({.range = range, .layer = layer, .index = i});
        }
    }
}

} // namespace

Marks::Marks(const domain::Analysis& analysis, qsizetype length, const std::vector<base::TextRange>& settled)
{
    m_marks.reserve(analysis.mentions.size() + analysis.timexes.size() + analysis.problems.size());
    add(m_marks, analysis.mentions, Layer::Entities, length);
    add(m_marks, analysis.timexes, Layer::Dates, length);
    add(m_marks, analysis.problems, Layer::Problems, length, settled);
    std::ranges::sort(m_marks, {}, [](const Mark& mark) {
        return std::tuple(mark.range.begin, -mark.range.end, static_cast<int>(mark.layer), mark.index);
    });
    for (const Mark& mark : m_marks) {
        m_longest = std::max(m_longest, mark.range.length());
    }
}

std::vector<Mark> Marks::in(base::TextRange range, Layers layers) const
{
    std::vector<Mark> found;
    auto it = std::ranges::lower_bound(m_marks, range.begin - m_longest, {},
                                       [](const Mark& mark) { return mark.range.begin; });
    for (; it != m_marks.end() && it->range.begin < range.end; ++it) {
        if (layers.testFlag(it->layer) && it->range.overlaps(range)) {
            found.push_back(*it);
        }
    }
    return found;
}

const Mark* Marks::at(qsizetype position, Layers layers) const
{
    const Mark* best = nullptr;
    auto it = std::ranges::lower_bound(m_marks, position - m_longest, {},
                                       [](const Mark& mark) { return mark.range.begin; });
    for (; it != m_marks.end() && it->range.begin <= position; ++it) {
        const bool isShorter = best == nullptr || it->range.length() < best->range.length();
        if (layers.testFlag(it->layer) && it->range.contains(position) && isShorter) {
            best = &*it;
        }
    }
    return best;
}

const Mark* Marks::after(qsizetype position, Layers layers) const
{
    auto it = std::ranges::upper_bound(m_marks, position, {}, [](const Mark& mark) { return mark.range.begin; });
    it = std::find_if(it, m_marks.end(), [layers](const Mark& mark) { return layers.testFlag(mark.layer); });
    return it == m_marks.end() ? nullptr : &*it;
}

const Mark* Marks::before(qsizetype position, Layers layers) const
{
    const auto end = std::ranges::lower_bound(m_marks, position, {}, [](const Mark& mark) { return mark.range.begin; });
    const auto from = std::make_reverse_iterator(end);
    const auto it
        = std::find_if(from, m_marks.rend(), [layers](const Mark& mark) { return layers.testFlag(mark.layer); });
    return it == m_marks.rend() ? nullptr : &*it;
}

} // namespace linimasa::reader
