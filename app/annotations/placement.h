#pragma once

#include "app/annotations/comparable_text.h"
#include "app/annotations/seeds.h"
#include "app/domain/highlight.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace linimasa::annotations {

/// Where an anchor's passage stands in another text.
struct Placement {
    domain::PlacedBy by = domain::PlacedBy::Nothing;
    base::TextRange range; // in the new text; empty when unplaced
    double score = 0; // 0–1: how similar the passage there is to the one marked
};

/// Places passages of earlier texts in a text. It would rather say that a passage is nowhere than put it where it does not
/// belong: a short quote needs its surroundings, a changed one needs more of them, and where two places are as good as each
/// other neither is taken. White space, line ends and normal forms do not count.
class Placer {
public:
    /// The text must outlive it.
    explicit Placer(QStringView text);

    [[nodiscard]] Placement place(const domain::TextAnchor& anchor) const;
    /// As place(), and asks back: what stands at the place found must be at the anchor's own place in the text it was marked
    /// in. Tells twins apart of which one is gone.
    [[nodiscard]] Placement place(const domain::TextAnchor& anchor, const Placer& markedIn) const;

private:
    [[nodiscard]] std::optional<Placement> unmoved(const domain::TextAnchor& anchor) const;

    QStringView m_original;
    ComparableText m_text;
    Seeds m_seeds;
};

} // namespace linimasa::annotations
