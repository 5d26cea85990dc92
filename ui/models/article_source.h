#pragma once

#include "app/base/result.h"
#include "app/domain/analysis.h"

#include <memory>

namespace linimasa::models {

/// What the list knows an article by: the library's number (domain::number), or one below zero for a file that the library
/// does not have. 0 is none.
using ArticleId = qint64;

/// Where the texts of the articles in the list come from.
class ArticleSource {
public:
    virtual ~ArticleSource() = default;
    /// The text and its analysis, read now and in this thread: within a few milliseconds.
    [[nodiscard]] virtual base::Result<std::shared_ptr<const domain::AnalysedArticle>> load(ArticleId id) = 0;
};

} // namespace linimasa::models
