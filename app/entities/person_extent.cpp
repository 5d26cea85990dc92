#include "app/entities/person_extent.h"

#include "app/entities/name_extent.h"

namespace linimasa::entities {

namespace {

constexpr qsizetype longestName = 6;

bool isInitial(const Reading& reading, qsizetype index)
{
    return reading.isCapital(index) && reading.word(index).range.length() == 1 && reading.isMark(index + 1, u'.')
        && !reading.word(index + 1).spaceBefore;
}

bool isNameWord(const Reading& reading, qsizetype index, NameEvidence evidence, bool goesOn)
{
    constexpr WordClasses other = OrganisationHead | EventHead | PlaceHead | Portfolio | NameNoun | Demonym
        | GovernmentWord | CompanyMark | OrganisationTail | EventTail | Connector;
    const Word& word = reading.word(index);
    // "Trâm Anh": a given name, though the word alone is a state's and an address
    const bool given = goesOn && reading.is(index, GivenName) && reading.language() == domain::Language::Vietnamese;
    if (!reading.isCapital(index) || (endsName(reading, index) && !given)) {
        return false;
    }
    if (word.shape == Shape::AllCapitals) {
        constexpr qsizetype longestInitials = 2;
        const bool initials = word.range.length() <= longestInitials;
        if (word.style != LineStyle::Capitals && !initials && evidence == NameEvidence::Weak) {
            return false;
        }
    }
    const bool knownPart = (word.classes & (Surname | GivenName)) != 0;
    if (!knownPart && (word.classes & other) != 0) {
        return false;
    }
    if (word.name != nullptr && !knownPart) {
        const domain::EntityType type = reading.gazetteer().entityOf(*word.name).type;
        if (type != domain::EntityType::Person && !word.name->ambiguous) {
            return false;
        }
    }
    for (const QChar character : word.range.of(reading.text())) {
        if (character == u'.' || character.isDigit()) {
            return false;
        }
    }
    return true;
}

} // namespace

qsizetype personEnd(const Reading& reading, qsizetype from, NameEvidence evidence)
{
    qsizetype end = from; // after the last word that surely belongs
    qsizetype at = from;
    qsizetype words = 0;
    while (at < reading.size() && words < longestName && (at == from || reading.sameSentence(from, at))) {
        if (at > from && !reading.word(at).spaceBefore && !reading.isMark(at, u'-') && !reading.isMark(at - 1, u'-')
            && !reading.isMark(at - 1, u'.')) {
            break;
        }
        if (isInitial(reading, at)) {
            ++words;
            end = words > 1 ? at + 1 : end; // the dot belongs to it when the name goes on
            at += 2;
            continue;
        }
        if (isNameWord(reading, at, evidence, at > from)) {
            ++at;
            ++words;
            end = at;
            continue;
        }
        const bool tightHyphen = reading.isMark(at, u'-') && at > from && !reading.word(at).spaceBefore
            && at + 1 < reading.size() && !reading.word(at + 1).spaceBefore;
        const bool particle = at > from && reading.is(at, NameParticle) && reading.isCapital(at + 1);
        if ((tightHyphen || particle) && at + 1 < reading.size() && isNameWord(reading, at + 1, evidence, true)) {
            ++at;
            continue;
        }
        break;
    }
    return end;
}

} // namespace linimasa::entities
