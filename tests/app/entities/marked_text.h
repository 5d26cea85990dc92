#pragma once

#include "app/domain/language.h"
#include "app/domain/mention.h"
#include "app/entities/entity_knowledge.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace linimasa::tests {

/// The lists of the repository, read once.
const entities::EntityKnowledge& knowledge();

/// The mentions of a text as the finder gives them.
std::vector<domain::Mention> mentionsIn(QStringView text, domain::Language language);

/// The text with every mention in brackets and its type behind a bar: "[Jepang|COUNTRY] dan [BSSN|ORG]".
QString marked(QStringView text, domain::Language language);

/// The same text without brackets and types.
QString unmarked(QStringView text);

} // namespace linimasa::tests
