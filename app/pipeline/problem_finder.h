#pragma once

#include "app/domain/analysis.h"

#include <vector>

namespace linimasa::pipeline {

/// What a person should look at in an article: dates that contradict themselves, relative dates that nothing resolves.
/// In text order.
[[nodiscard]] std::vector<domain::Problem> findProblems(const domain::Article& article,
                                                        const domain::Analysis& analysis);

} // namespace linimasa::pipeline
