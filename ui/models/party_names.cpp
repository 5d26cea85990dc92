#include "ui/models/party_names.h"

#include <utility>

namespace linimasa::models {

PartyNames::PartyNames(std::vector<domain::Party> parties, domain::Language language)
    : m_parties(std::move(parties))
    , m_language(language)
{
    for (std::size_t place = 0; place < m_parties.size(); ++place) {
        m_places.insert(m_parties[place].id, place);
    }
}

const domain::Party* PartyNames::party(const QString& id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_parties[*place];
}

QString PartyNames::name(const QString& id) const
{
    const domain::Party* known = party(id);
    if (known == nullptr) {
        return id;
    }
    const QString name = known->names.value(m_language);
    return name.isEmpty() ? known->names.value(domain::Language::English, id) : name;
}

QString PartyNames::shortName(const QString& id) const
{
    const domain::Party* known = party(id);
    return known == nullptr || known->shortName.isEmpty() ? name(id) : known->shortName;
}

QString PartyNames::countryOf(const QString& id) const
{
    const domain::Party* known = party(id);
    if (known == nullptr) {
        return {};
    }
    return known->country.isEmpty() ? id : known->country;
}

} // namespace linimasa::models
