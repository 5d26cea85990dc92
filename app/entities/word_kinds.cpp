#include "app/entities/word_kinds.h"

#include <QLatin1StringView>

#include <array>

namespace linimasa::entities {

using namespace Qt::StringLiterals;

namespace {

struct Kind {
    QLatin1StringView name;
    WordClasses classes;
};

// Kinds of name_grammar.tsv.
constexpr std::array grammarKinds {
    Kind {"saying"_L1, Saying},
    Kind {"credit"_L1, Credit},
    Kind {"source"_L1, SourceLabel},
    Kind {"photo"_L1, PhotoLabel},
    Kind {"connector"_L1, Connector},
    Kind {"locative"_L1, LocativeWord},
    Kind {"calendar"_L1, Calendar},
    Kind {"plural"_L1, PluralMark},
    Kind {"modifier"_L1, RoleModifier},
    Kind {"honorific"_L1, Honorific},
    Kind {"government"_L1, GovernmentWord},
    Kind {"company"_L1, CompanyMark},
    Kind {"particle"_L1, NameParticle},
    Kind {"never"_L1, NeverName},
    Kind {"stop"_L1, Stop},
    Kind {"noun"_L1, NameNoun},
    Kind {"software"_L1, Software},
    Kind {"media"_L1, OrganisationTail | MediaTail},
    Kind {"mediahead"_L1, OrganisationHead},
};

bool closesNames(const WordRow& row) // in English and Japanese a head stands last
{
    return (row.languages & (NameEnglish | NameJapanese)) != 0;
}

} // namespace

WordClasses classesOf(QStringView list, const WordRow& row)
{
    if (list == u"name_grammar") {
        for (const Kind& kind : grammarKinds) {
            if (row.kind == kind.name) {
                return kind.classes;
            }
        }
        return NoClass;
    }
    if (list == u"person_titles") {
        return row.kind == u"rank" ? Rank : Honorific;
    }
    if (list == u"role_heads") {
        return row.kind == u"modifier" ? RoleModifier : RoleHead;
    }
    if (list == u"organisation_heads") {
        if (row.kind == u"company") {
            return row.languages == NameVietnamese ? CompanyMark | OrganisationHead : CompanyMark;
        }
        return closesNames(row) ? OrganisationHead | OrganisationTail : OrganisationHead;
    }
    if (list == u"event_heads") {
        return closesNames(row) ? EventHead | EventTail : EventHead;
    }
    if (list == u"place_heads") {
        return row.note == u"suffix" ? PlaceTail : PlaceHead;
    }
    if (list == u"portfolios") {
        return Portfolio;
    }
    if (list == u"surnames") {
        return Surname;
    }
    if (list == u"given_names") {
        return GivenName;
    }
    return NoClass;
}

} // namespace linimasa::entities
