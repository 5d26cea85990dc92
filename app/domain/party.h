#pragma once

#include "app/domain/language.h"
#include "app/domain/mention.h"

#include <QHash>
#include <QString>

namespace linimasa::domain {

/// A state, bloc or body of the lists, as a person chooses it for a track and as lanes of the chart are named.
struct Party {
    QString id; // as in the parties of an event ("Q17")
    EntityType type = EntityType::Country;
    QString country; // id of the state or bloc it belongs to, its own for those; empty when the lists name none
    QHash<Language, QString> names; // the first name of each language
    QString shortName; // a name of capitals only ("ASEAN"); empty when it has none
};

} // namespace linimasa::domain
