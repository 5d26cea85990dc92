#pragma once

#include "app/base/result.h"
#include "app/domain/analysis.h"

#include <memory>

namespace linimasa::models {

/// What the library knows an article by; negative while it does not have it.
using ArticleId = qint64;

/// Where the texts of the articles in the list come from.
class ArticleSource {
public:
    virtual ~ArticleSource() = default;
    /// The text and its analysis, read now and in this thread: within a few milliseconds.
    [[nodiscard]] virtual base::Result<std::shared_ptr<const domain::AnalysedArticle>> load(ArticleId id) = 0;
};

} // namespace linimasa::models
