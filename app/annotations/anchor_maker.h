#pragma once

#include "app/domain/text_anchor.h"

#include <QStringView>

#include <optional>

namespace linimasa::annotations {

/// The anchor of a passage that somebody selected in a clean text. The range is clipped to the text, loses the white space at
/// its ends and is widened to whole characters; none when nothing is left of it.
[[nodiscard]] std::optional<domain::TextAnchor> anchorOf(QStringView text, base::TextRange selected);

/// The paragraph the position lies in, counted from 0: the lines with text in them that end before it.
[[nodiscard]] qsizetype paragraphAt(QStringView text, qsizetype position);

} // namespace linimasa::annotations
