#pragma once

#include "app/base/text_range.h"
#include "app/domain/highlight.h"

#include <QString>

#include <vector>

namespace linimasa::reader {

/// A highlight as it is drawn.
struct ShownHighlight {
    QString id;
    base::TextRange range;
    domain::LabelId label = domain::LabelId::First;
    bool hasNote = false;
    bool isCertain = true; // false: placed by similarity after the text changed
    QString labelName = {}; // as the reader calls it
};

/// The highlights of the article shown, in text order. They may overlap.
class ShownHighlights {
public:
    ShownHighlights() = default;
    /// Those that do not fit into a text of `length` units are left out.
    ShownHighlights(std::vector<ShownHighlight> highlights, qsizetype length);

    [[nodiscard]] const std::vector<ShownHighlight>& all() const { return m_highlights; }
    /// Those that overlap the range, in text order.
    [[nodiscard]] std::vector<const ShownHighlight*> in(base::TextRange range) const;
    /// Those at the position, the shortest first.
    [[nodiscard]] std::vector<const ShownHighlight*> at(qsizetype position) const;
    [[nodiscard]] const ShownHighlight* find(const QString& id) const;
    /// The first that begins behind the position, or the last before it (direction −1); null when there is none.
    [[nodiscard]] const ShownHighlight* beside(qsizetype position, int direction) const;

private:
    std::vector<ShownHighlight> m_highlights;
    qsizetype m_longest = 0; // bounds how far back a search must look
};

} // namespace linimasa::reader
