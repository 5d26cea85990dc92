#pragma once

#include "app/domain/analysis.h"
#include "app/domain/chronology.h"

#include <span>

namespace linimasa::events {

/// Joins the events of many articles into one chronology. Independent of the articles' order but for Evidence::article.
/// Evidences whose dates cannot all be true make a conflict; none is chosen.
[[nodiscard]] domain::Chronology mergeEvents(std::span<const domain::AnalysedArticle* const> articles);

} // namespace linimasa::events
