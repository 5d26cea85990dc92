#pragma once

#include "app/domain/analysis.h"
#include "app/domain/chronology.h"

#include <span>

namespace linimasa::pipeline {

/// The last step of the pipeline: the events of many articles as one chronology (events::mergeEvents).
[[nodiscard]] domain::Chronology makeChronology(std::span<const domain::AnalysedArticle* const> articles);

} // namespace linimasa::pipeline
