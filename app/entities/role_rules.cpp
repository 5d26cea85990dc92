#include "app/entities/role_rules.h"

#include "app/entities/name_extent.h"
#include "app/entities/person_extent.h"

namespace linimasa::entities {

using namespace Qt::StringLiterals;
using domain::EntityType;

namespace {

constexpr WordClasses nounClasses = Portfolio | NameNoun;

/// An office as found: its words [first, end) and what speaks for it.
struct Office {
    qsizetype first = 0;
    qsizetype head = 0;
    qsizetype end = 0;
    bool hasField = false; // a portfolio, body or state
    bool capital = false;
};

class RoleRules {
public:
    RoleRules(const Reading& reading, Candidates& candidates)
        : m_reading(reading)
        , m_candidates(candidates)
        , m_headLast(reading.language() == domain::Language::English)
    {
    }

    void run()
    {
        for (qsizetype index = 0; index < m_reading.size(); ++index) {
            if (m_headLast && m_reading.word(index).name != nullptr) {
                m_lastNameFirst = index;
                m_lastNameEnd = m_reading.word(index).nameEnd;
            }
            const qsizetype headEnd = m_reading.endOf(index, RoleHead | Rank);
            if (headEnd == index || m_reading.word(index).style == LineStyle::Capitals) {
                continue;
            }
            Office office = m_headLast ? headLast(index, headEnd) : headFirst(index, headEnd);
            office.hasField = office.hasField || headHasField(index, headEnd);
            take(office);
            index = std::max(index, office.end - 1);
        }
    }

private:
    /// Indonesian and Vietnamese: head, field, body, state.
    Office headFirst(qsizetype head, qsizetype headEnd)
    {
        Office office {.first = head, .head = head, .end = headEnd, .capital = m_reading.isCapital(head)};
        qsizetype first = head;
        while (first > 0 && m_reading.is(first - 1, RoleModifier) && m_reading.sameSentence(first - 1, head)) {
            --first;
        }
        // "Penjabat (Pj) Gubernur": the modifier's short form in brackets
        if (first > 2 && m_reading.isMark(first - 1, u')') && m_reading.is(first - 2, RoleModifier)
            && m_reading.isMark(first - 3, u'(') && m_reading.is(first - 4, RoleModifier)) {
            first -= 4;
        }
        office.first = first;
        // "Wakil Menteri", "Ketua Tim": heads may follow each other
        qsizetype next = office.end;
        while ((next = m_reading.endOf(office.end, RoleHead)) > office.end
               && (office.capital == m_reading.isCapital(office.end) || !office.capital)) {
            office.end = next;
        }
        if (m_reading.is(head, Rank) && !m_reading.is(head, RoleHead)) {
            return office; // a rank has no field
        }
        next = extendName(m_reading, office.end, ExtentOf::Role);
        office.hasField = next > office.end;
        office.end = next;
        return office;
    }

    /// "Menhan", "Thủ tướng Chính phủ": the head says of what.
    [[nodiscard]] bool headHasField(qsizetype head, qsizetype headEnd) const
    {
        const QStringView word = m_reading.textOf(head);
        constexpr qsizetype shortest = 5;
        if (m_reading.language() == domain::Language::Indonesian && word.size() >= shortest
            && word.compare(u"menteri", Qt::CaseInsensitive) != 0
            && (word.startsWith(u"men", Qt::CaseInsensitive) || word.startsWith(u"wamen", Qt::CaseInsensitive))) {
            return true;
        }
        for (qsizetype i = head + 1; i < headEnd; ++i) {
            if (m_reading.endOf(i, Portfolio | GovernmentWord) > i || m_reading.word(i).name != nullptr) {
                return true;
            }
        }
        return false;
    }

    /// English: state or body, field, head, perhaps "of …".
    Office headLast(qsizetype head, qsizetype headEnd)
    {
        Office office {.first = head, .head = head, .end = headEnd, .capital = m_reading.isCapital(head)};
        qsizetype at = head;
        while (at > 0 && m_reading.sameSentence(at - 1, head)) {
            const qsizetype before = beforeHead(at, office);
            if (before == at) {
                break;
            }
            at = before;
        }
        office.first = at;
        qsizetype next = office.end;
        while ((next = m_reading.endOf(office.end, RoleHead)) > office.end
               && m_reading.isCapital(office.end) == office.capital) {
            office.end = next;
        }
        if (m_reading.is(head, Rank) && !m_reading.is(head, RoleHead)) {
            return office;
        }
        const bool charge = office.end + 2 < m_reading.size() && m_reading.textOf(office.end) == u"in"
            && m_reading.textOf(office.end + 1) == u"charge" && m_reading.textOf(office.end + 2) == u"of";
        if (charge) { // "Ambassador in charge of Cyber Policy"
            next = extendName(m_reading, office.end + 2, ExtentOf::Role);
            office.hasField = office.hasField || next > office.end + 2;
            office.end = next > office.end + 2 ? next : office.end;
        } else if (m_reading.is(office.end, Connector) && office.end + 1 < m_reading.size()
                   && m_reading.textOf(office.end) != u"and") {
            next = extendName(m_reading, office.end, ExtentOf::Role);
            office.hasField = office.hasField || next > office.end;
            office.end = next;
        }
        return office;
    }

    /// The start of the unit before `at` that belongs to the office; `at` when there is none.
    qsizetype beforeHead(qsizetype at, Office& office) const
    {
        const qsizetype previous = at - 1;
        if (m_lastNameEnd == at && m_reading.isCapital(m_lastNameFirst) && m_lastNameFirst < at) {
            const EntityType type = m_reading.gazetteer().entityOf(*m_reading.word(m_lastNameFirst).name).type;
            if (type == EntityType::Org || type == EntityType::Country) {
                office.hasField = true;
                return m_lastNameFirst;
            }
        }
        const Word& word = m_reading.word(previous);
        if (m_reading.is(previous, RoleModifier)) {
            return previous;
        }
        if (m_reading.is(previous, Demonym) && word.shape != Shape::Lower) {
            office.hasField = true;
            return previous;
        }
        if (m_reading.is(previous, nounClasses | OrganisationTail)
            && (m_reading.isCapital(previous) || m_reading.is(previous, Portfolio))) {
            office.hasField = true;
            return previous;
        }
        if (m_reading.is(previous, Connector) && previous > 0 && m_reading.is(previous - 1, nounClasses)
            && m_reading.isCapital(previous - 1) && m_reading.isCapital(at)) {
            return previous - 1;
        }
        if (m_reading.isMark(previous, u'-') && !word.spaceBefore && previous > 0
            && m_reading.is(previous - 1, RoleModifier)) {
            return previous - 1; // "vice-minister"
        }
        if (m_reading.isCapital(previous) && m_reading.isCapital(at) && word.style == LineStyle::Prose
            && !word.sentenceStart && !endsName(m_reading, previous) && !m_reading.is(previous, Surname | GivenName)) {
            office.hasField = true;
            return previous;
        }
        return at;
    }

    [[nodiscard]] bool isPlural(const Office& office) const
    {
        // "para menteri", "25 Analis BSSN"
        const bool counted = office.first > 0 && m_reading.word(office.first - 1).shape == Shape::Number
            && !m_reading.isMark(office.first, u',');
        return office.first > 0 && (counted || m_reading.is(office.first - 1, PluralMark))
            && m_reading.sameSentence(office.first - 1, office.first);
    }

    /// Where the person named right after the office begins; -1 when nobody is.
    [[nodiscard]] qsizetype personAfter(const Office& office) const
    {
        qsizetype at = office.end;
        // a short form in brackets may stand between: "Kepala Badan Siber (BSSN) …"
        if (m_reading.isMark(at, u'(') && m_reading.isMark(at + 2, u')')) {
            at += 3;
        }
        const bool comma = m_reading.isMark(at, u',');
        at += comma ? 1 : 0;
        while (m_reading.is(at, Honorific) && !m_reading.is(at, Surname)) {
            at += m_reading.isMark(at + 1, u'.') ? 2 : 1;
        }
        if (at >= m_reading.size() || !m_reading.sameSentence(office.head, at)) {
            return -1;
        }
        const qsizetype end = personEnd(m_reading, at, NameEvidence::Strong);
        if (end == at) {
            return -1;
        }
        const bool listed = m_reading.word(at).name != nullptr
            && m_reading.gazetteer().entityOf(*m_reading.word(at).name).type == EntityType::Person;
        // after a comma anything may begin; two words or a known name are asked for
        if (comma && end - at < 2 && !listed) {
            return -1;
        }
        return at;
    }

    /// "Nobuo Kishi, menteri pertahanan …": the office stands after the person. The first word of that person, or -1.
    [[nodiscard]] qsizetype personBefore(const Office& office) const
    {
        qsizetype comma = office.first - 1;
        while (comma > 0
               && (m_reading.textOf(comma) == u"the" || m_reading.textOf(comma) == u"a"
                   || m_reading.textOf(comma) == u"'s" || m_reading.textOf(comma) == u"’s"
                   || (m_reading.textOf(comma + 1).endsWith(u"s") && m_reading.word(comma).name != nullptr))) {
            --comma;
        }
        if (comma < 2 || !m_reading.isMark(comma, u',') || !m_reading.sameSentence(comma, office.head)) {
            return -1;
        }
        constexpr qsizetype reach = 5;
        for (qsizetype start = std::max<qsizetype>(0, comma - reach); start < comma - 1; ++start) {
            if (m_reading.sameSentence(start, comma) && personEnd(m_reading, start, NameEvidence::Weak) == comma
                && (m_reading.word(start).style == LineStyle::Prose || m_reading.is(start, Surname | GivenName))) {
                return start;
            }
        }
        return -1;
    }

    /// "koordinator program Sari Dewi": an office in small letters with an ordinary word before the person.
    [[nodiscard]] qsizetype smallComplementEnd(const Office& office) const
    {
        constexpr WordClasses notIn = Stop | Saying | LocativeWord | Connector | Calendar | PluralMark | Honorific;
        constexpr qsizetype reach = 2;
        for (qsizetype end = office.end; end < office.end + reach && end + 1 < m_reading.size(); ++end) {
            const Word& word = m_reading.word(end);
            if (word.shape != Shape::Lower || !m_reading.sameSentence(office.head, end)
                || (word.phraseClasses & notIn) != 0) {
                return office.end;
            }
            if (personEnd(m_reading, end + 1, NameEvidence::Weak) >= end + 3
                && m_reading.sameSentence(office.head, end + 1)) {
                return end + 1;
            }
        }
        return office.end;
    }

    void take(Office office)
    {
        if (!m_headLast && !office.capital && !office.hasField && !isPlural(office) && personAfter(office) < 0) {
            office.end = smallComplementEnd(office);
        }
        if (m_reading.word(office.head).style != LineStyle::Prose && !office.hasField) {
            return;
        }
        const qsizetype person = isPlural(office) ? -1 : personAfter(office);
        const qsizetype before = person < 0 ? personBefore(office) : -1;
        const bool ofListed = m_headLast && office.capital
            && m_reading.textOf(office.end < m_reading.size() ? office.end : 0) == u"of"
            && m_reading.isCapital(office.end + 1);
        // "Panglima TNI Laksamana …": another office or rank follows before the person
        const bool chained = office.capital && m_reading.isCapital(office.end) && !isPlural(office)
            && m_reading.endOf(office.end, Rank | RoleHead) > office.end
            && m_reading.sameSentence(office.head, office.end) && m_reading.word(office.head).style == LineStyle::Prose;
        const bool bodied = (office.hasField && office.capital && !isPlural(office)) || chained;
        const bool small = office.hasField && !office.capital && !isPlural(office) && hasListedBody(office);
        if (person >= 0 || before >= 0 || bodied || small || ofListed) {
            const double confidence = person >= 0 || before >= 0 ? 0.95 : bodied ? 0.9 : 0.75;
            add(EntityType::Role, office.first, office.end, confidence, "office"_L1);
        }
        if (person >= 0) {
            add(EntityType::Person, person, personEnd(m_reading, person, NameEvidence::Strong), 0.95,
                "after-office"_L1);
        }
        if (before >= 0) {
            add(EntityType::Person, before, personEnd(m_reading, before, NameEvidence::Weak), 0.9, "before-office"_L1);
        }
    }

    [[nodiscard]] bool hasListedBody(const Office& office) const
    {
        for (qsizetype i = office.first; i < office.end; ++i) {
            if (m_reading.word(i).name != nullptr || m_reading.is(i, Demonym)) {
                return true;
            }
        }
        return false;
    }

    void add(EntityType type, qsizetype first, qsizetype end, double confidence, QLatin1StringView rule)
    {
        m_candidates.push_back(
            {.range = m_reading.rangeOf(first, end), .type = type, .confidence = confidence, .rule = rule});
    }

    const Reading& m_reading;
    Candidates& m_candidates;
    bool m_headLast;
    qsizetype m_lastNameFirst = -1;
    qsizetype m_lastNameEnd = -1;
};

} // namespace

void findRoles(const Reading& reading, Candidates& candidates)
{
    RoleRules(reading, candidates).run();
}

} // namespace linimasa::entities
