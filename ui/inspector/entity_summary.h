#pragma once

#include "app/domain/analysis.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace linimasa::inspector {

/// An entity of one article, with every place that names it.
struct EntitySummary {
    QString id;
    QString name; // preferred; as first written when the lists have none
    domain::EntityType type = domain::EntityType::Org;
    QStringList written; // the forms in the text, in order, without doubles
    std::vector<base::TextRange> mentions; // in text order; as many as there are marks
};

/// By type (in the order of the enumeration), then by number of mentions, then by name.
[[nodiscard]] std::vector<EntitySummary> entitiesOf(const domain::AnalysedArticle& article);

} // namespace linimasa::inspector
