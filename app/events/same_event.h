#pragma once

#include "app/domain/analysis.h"
#include "app/events/text_similarity.h"

#include <optional>
#include <vector>

namespace linimasa::events {

/// All tellings of one event in one article, as the merger compares them.
struct ArticleEvent {
    std::size_t article = 0; // index into the articles given
    std::vector<std::size_t> events; // indexes into the article's events, best first
    std::optional<domain::Edtf> date;
    domain::EventKind kind = domain::EventKind::Other;
    domain::EventStatus status = domain::EventStatus::Happened;
    domain::Language language = domain::Language::Unknown;
    QString track;
    QStringList parties;
    QString place;
    Features words; // of the best telling's sentence and title
    QByteArray key; // of the content: what orders where nothing else does
};

/// How likely two articles' events are the same, 0 for "not". Kinds must go together, the dates must overlap, or lie so near
/// that one source may err while the rest agrees strongly.
[[nodiscard]] double sameness(const ArticleEvent& left, const ArticleEvent& right);

} // namespace linimasa::events
