#pragma once

#include <QString>
#include <QtTypes>

namespace linimasa::entities {

/// What a word or phrase of the word lists can be to the rules. A word may be several.
enum WordClass : quint32 {
    NoClass = 0,
    RoleHead = 1U << 0, // "Menteri", "minister", "Bộ trưởng", "防衛相"
    RoleModifier = 1U << 1, // deputy, former, acting: belongs to the role it stands beside
    Honorific = 1U << 2, // "Mr", "Bapak", "ông", "氏": outside the name
    Rank = 1U << 3, // "Jenderal", "Đại tướng": a role of its own
    OrganisationHead = 1U << 4,
    EventHead = 1U << 5,
    PlaceHead = 1U << 6,
    Portfolio = 1U << 7, // fields that offices and bodies are named after
    NameNoun = 1U << 8, // other common words inside names of bodies and events
    Surname = 1U << 9,
    GivenName = 1U << 10,
    Saying = 1U << 11, // "mengatakan", "said"
    Credit = 1U << 12, // "Pewarta", "Editor": a person's name follows the colon
    Connector = 1U << 13, // joins the words of one name: "dan", "of", "và"
    LocativeWord = 1U << 14, // "di", "in", "tại"
    Calendar = 1U << 15, // months and weekdays
    Stop = 1U << 16, // begins sentences with a capital and is never part of a name
    SourceLabel = 1U << 17, // "Sumber", "Nguồn": an outlet's name follows
    Demonym = 1U << 18,
    GovernmentWord = 1U << 19, // "pemerintah", "government": a body when a country stands by it
    CompanyMark = 1U << 20, // "PT", "Tbk", "Corp.", "株式会社"
    NameParticle = 1U << 21, // inside persons' names: "bin", "van", "de"
    NeverName = 1U << 22, // acronyms and capitals that name nothing: "WIB", "USD"
    // Words that close a name instead of opening it, as in English and Japanese. English names stand in texts of all
    // languages, so these are seen everywhere.
    OrganisationTail = 1U << 23, // "Ministry", "Center", "省"
    EventTail = 1U << 24, // "Summit", "Dialogue", "会議"
    PlaceTail = 1U << 25, // "Sea", "Airport", "県"
    PluralMark = 1U << 26, // "para", "các": what follows is no single office
    Software = 1U << 28, // "ransomware", "perangkat pemeras": what follows is a tool
    PhotoLabel = 1U << 27, // "Foto", "Ảnh": a photographer or an outlet follows
    MediaTail = 1U << 29, // "Gazette", "Herald": closes the name of a newspaper
};
using WordClasses = quint32;

} // namespace linimasa::entities
