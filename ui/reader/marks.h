#pragma once

#include "app/domain/analysis.h"

#include <QFlags>

#include <vector>

namespace linimasa::reader {

/// What is marked in the text; each can be switched off.
enum class Layer { Entities = 1, Dates = 2, Problems = 4 };
Q_DECLARE_FLAGS(Layers, Layer)
Q_DECLARE_OPERATORS_FOR_FLAGS(Layers)

constexpr Layers allLayers = Layers(Layer::Entities) | Layer::Dates | Layer::Problems;

/// A marked passage. `index` points into the analysis' mentions, timexes or problems, as the layer says.
struct Mark {
    base::TextRange range;
    Layer layer = Layer::Entities;
    std::size_t index = 0;

    bool operator==(const Mark&) const = default;
};

/// The marks of one article, in text order (the longer one first where two begin together). Ranges that do not fit into a
/// text of `length` units are left out: they must never stop the reading.
class Marks {
public:
    Marks() = default;
    /// `settled`: problems with just these ranges are none any more.
    Marks(const domain::Analysis& analysis, qsizetype length, const std::vector<base::TextRange>& settled = {});

    [[nodiscard]] const std::vector<Mark>& all() const { return m_marks; }
    /// Those of the layers that overlap the range.
    [[nodiscard]] std::vector<Mark> in(base::TextRange range, Layers layers = allLayers) const;
    /// The one of the layers at the position; the shortest where several lie on each other.
    [[nodiscard]] const Mark* at(qsizetype position, Layers layers = allLayers) const;
    /// The first of the layers that begins behind the position, else null.
    [[nodiscard]] const Mark* after(qsizetype position, Layers layers) const;
    /// The last of the layers that begins before the position, else null.
    [[nodiscard]] const Mark* before(qsizetype position, Layers layers) const;

private:
    std::vector<Mark> m_marks;
    qsizetype m_longest = 0; // the longest mark's length bounds how far back a search must look
};

} // namespace linimasa::reader
