#pragma once

#include "app/domain/article.h"
#include "app/domain/token.h"

#include <QStringView>
#include <QtTypes>

#include <vector>

namespace linimasa::text {

/// A sample of what a text says: the least of the hashes of its shingles (three words in a row, or eight characters where it is
/// written without spaces), ascending, without doubles, at most sketchSize. Texts that share most of their shingles share most of
/// their sketch. The hashes depend on the folded text alone: the same on any machine, and for NFC and NFD.
/// Source: Broder, "On the resemblance and containment of documents" (1997).
using Sketch = std::vector<quint64>;
inline constexpr std::size_t sketchSize = 128;

[[nodiscard]] Sketch sketchOf(QStringView text);
/// The sketch of what an article tells itself, without what import has set aside: two papers' menus are no copies.
[[nodiscard]] Sketch sketchOf(const domain::Article& article, const domain::SegmentedText& segments);

/// Whether two sketches are of copies of one text, edited perhaps, or of a text and a shortened version of it. A translation is
/// none, and neither is another paper's own story of the same day.
[[nodiscard]] bool isCopy(const Sketch& left, const Sketch& right);

} // namespace linimasa::text
