#pragma once

#include "app/domain/article_events.h"
#include "app/domain/chronology.h"
#include "app/events/same_event.h"

#include <QString>

#include <span>
#include <vector>

namespace linimasa::events {

/// Makes one entry of a chronology of events that are the same. `origins` names each article's origin. Independent of the order of
/// `same`.
[[nodiscard]] domain::ChronologyEvent makeEntry(std::vector<ArticleEvent> same,
                                                std::span<const domain::ArticleEvents> articles,
                                                std::span<const QString> origins);

} // namespace linimasa::events
