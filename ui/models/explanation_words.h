#pragma once

#include "app/domain/explanation.h"

#include <QLocale>

namespace linimasa::models {

/// How the findings of an article came about, with dates as a person of this locale says them; single days with their weekday.
/// The article must outlive it.
[[nodiscard]] domain::Explanation explanationFor(const domain::AnalysedArticle& article, const QLocale& locale);

} // namespace linimasa::models
