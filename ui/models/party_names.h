#pragma once

#include "app/domain/party.h"

#include <QHash>
#include <QString>

#include <vector>

namespace linimasa::models {

/// What states, blocs and bodies of the lists are called, and which state a body belongs to.
class PartyNames {
public:
    PartyNames() = default;
    /// Names are taken in `language`, else in English, else the id.
    explicit PartyNames(std::vector<domain::Party> parties, domain::Language language = domain::Language::English);

    [[nodiscard]] const std::vector<domain::Party>& parties() const { return m_parties; }
    /// Null when the lists do not have it.
    [[nodiscard]] const domain::Party* party(const QString& id) const;
    /// The whole name; the id when the lists do not have it.
    [[nodiscard]] QString name(const QString& id) const;
    /// The same, short where there is a short one ("ASEAN").
    [[nodiscard]] QString shortName(const QString& id) const;
    /// The state or bloc that the party is or belongs to. A body of no state (an alliance) stands for itself; empty when the lists do not
    /// have it.
    [[nodiscard]] QString countryOf(const QString& id) const;

private:
    std::vector<domain::Party> m_parties;
    domain::Language m_language = domain::Language::English;
    QHash<QString, std::size_t> m_places; // by id
};

} // namespace linimasa::models
