#include "app/entities/person_rules.h"

#include "app/entities/person_extent.h"

namespace linimasa::entities {

using namespace Qt::StringLiterals;
using domain::EntityType;
using domain::Language;

namespace {

class PersonRules {
public:
    PersonRules(const Reading& reading, Candidates& candidates)
        : m_reading(reading)
        , m_candidates(candidates)
        , m_vietnamese(reading.language() == Language::Vietnamese)
    {
    }

    void run()
    {
        qsizetype runEnd = 0; // capitals before it belong to a run that was looked at
        for (qsizetype index = 0; index < m_reading.size(); ++index) {
            const Word& word = m_reading.word(index);
            if (word.shape == Shape::Mark || word.shape == Shape::Spaceless) {
                continue;
            }
            if ((word.phraseClasses & Honorific) != 0) {
                afterTitle(index);
            }
            if ((word.phraseClasses & Credit) != 0) {
                credit(index);
            }
            if (index >= runEnd && m_reading.isCapital(index)) {
                runEnd = std::max(byItself(index), index + 1);
            }
        }
    }

private:
    void afterTitle(qsizetype index)
    {
        qsizetype at = m_reading.endOf(index, Honorific);
        if (m_reading.isMark(at, u'.') && !m_reading.word(at).spaceBefore) {
            ++at;
        }
        if (at >= m_reading.size() || !m_reading.sameSentence(index, at)
            || (m_reading.is(index, Surname) && m_reading.isCapital(index) && !m_reading.word(index).sentenceStart)) {
            return;
        }
        const qsizetype end = personEnd(m_reading, at, NameEvidence::Strong);
        if (end > at) {
            add(at, end, 0.93, "title"_L1, Strength::Firm);
        }
    }

    /// "Pewarta: A dan B", "By A and B"
    void credit(qsizetype index)
    {
        qsizetype at = m_reading.endOf(index, Credit);
        const bool colon = m_reading.isMark(at, u':') || m_reading.isMark(at, u'：');
        const bool by = m_reading.textOf(at - 1).compare(u"by", Qt::CaseInsensitive) == 0
            && (m_reading.word(index).lineStart || at - index >= 2); // "By …", "Editing by …"
        if (!colon && !by) {
            return;
        }
        at += colon ? 1 : 0;
        for (int names = 0; names < 4 && at < m_reading.size(); ++names) {
            const qsizetype end = personEnd(m_reading, at, NameEvidence::Strong);
            if (end == at || m_reading.word(at).lineStart) {
                return;
            }
            add(at, end, 0.93, "credit"_L1, Strength::Firm);
            const bool joined = m_reading.is(end, Connector) || m_reading.isMark(end, u',')
                || m_reading.isMark(end, u'/') || m_reading.isMark(end, u'&');
            if (!joined) {
                return;
            }
            at = end + 1;
        }
    }

    [[nodiscard]] bool saysAround(qsizetype first, qsizetype end) const
    {
        const auto says = [&](qsizetype index) {
            return index >= 0 && index < m_reading.size() && (m_reading.word(index).phraseClasses & Saying) != 0
                && m_reading.sameSentence(index, first);
        };
        if (says(end) || says(first - 1)) {
            return true;
        }
        // "…, Alfons Wirya, menduga"
        return m_reading.isMark(end, u',') && m_reading.isMark(first - 1, u',') && says(end + 1);
    }

    /// Capitals that are a name by what they are or by the verb beside them. Returns the end of what was looked at.
    qsizetype byItself(qsizetype index)
    {
        const Word& word = m_reading.word(index);
        if (word.style == LineStyle::Capitals) {
            return index + 1;
        }
        qsizetype first = index;
        // an ordinary word that only begins the sentence
        if (word.sentenceStart
            && (m_reading.is(index, Stop)
                || (m_reading.isCommonHere(index) && !m_reading.is(index, Surname | GivenName)))) {
            return index + 1;
        }
        const qsizetype end = personEnd(m_reading, first, NameEvidence::Weak);
        if (end == first) {
            return index + 1;
        }
        const qsizetype words = end - first;
        const bool before = m_reading.isCapital(first - 1) && m_reading.sameSentence(first - 1, first)
            && m_reading.word(first).spaceBefore && !m_reading.word(first - 1).closesName
            && (!m_reading.is(first - 1, Portfolio | NameNoun | Stop)
                || m_reading.is(first - 1, OrganisationHead | EventHead | PlaceHead));
        if (m_vietnamese) {
            vietnamese(first, end);
            return end;
        }
        if (before) {
            return afterBody(first, end);
        }
        int known = 0;
        for (qsizetype i = first; i < end; ++i) {
            known += m_reading.is(i, Surname | GivenName) ? 1 : 0;
        }
        const bool headline = word.style == LineStyle::Headline;
        const bool says = saysAround(first, end);
        if (words >= 2 && words <= 5) {
            const bool edges = m_reading.is(first, GivenName | Surname) || m_reading.is(end - 1, Surname | GivenName);
            if (known >= 2 || (edges && says)) {
                add(first, end, 0.85, "known-names"_L1, Strength::Firm);
            } else if (says && !headline) {
                add(first, end, 0.75, "saying"_L1, Strength::Weak);
            } else if (edges && !headline) {
                add(first, end, 0.7, "known-name"_L1, Strength::Weak);
            }
        } else if (words == 1 && says && known > 0 && !headline) {
            add(first, end, 0.6, "saying"_L1, Strength::Weak);
        }
        return end;
    }

    /// "Lembaga Kajian Timur Yusuf Harjo": the capitals before belong to a body; a given name begins the person.
    qsizetype afterBody(qsizetype first, qsizetype end)
    {
        for (qsizetype i = first + 1; i + 1 < end; ++i) {
            if (m_reading.is(i, GivenName) && !m_reading.is(i - 1, GivenName | Surname) && end - i <= 4) {
                add(i, end, 0.7, "known-name"_L1, Strength::Weak);
                break;
            }
        }
        return end;
    }

    /// A family name and one to four more syllables with capitals.
    void vietnamese(qsizetype first, qsizetype end)
    {
        const Word& word = m_reading.word(first);
        const qsizetype words = end - first;
        if (words < 2 || words > 5) {
            return;
        }
        if (m_reading.is(first, Surname)) {
            add(first, end, words >= 3 ? 0.9 : 0.75, "family-name"_L1, words >= 3 ? Strength::Firm : Strength::Weak);
            return;
        }
        if (saysAround(first, end)) {
            add(first, end, 0.7, "saying"_L1, Strength::Weak);
            return;
        }
        // a line of nothing but a name is a byline
        if (word.lineStart
            && (end >= m_reading.size() || m_reading.word(end).lineStart || m_reading.isMark(end, u'-')
                || m_reading.isMark(end, u'–') || m_reading.isMark(end, u'('))) {
            if (words <= 4) {
                add(first, end, 0.7, "byline"_L1, Strength::Weak);
            }
        }
    }

    void add(qsizetype first, qsizetype end, double confidence, QLatin1StringView rule, Strength strength)
    {
        m_candidates.push_back({.range = m_reading.rangeOf(first, end),
                                .type = EntityType::Person,
                                .strength = strength,
                                .confidence = confidence,
                                .rule = rule});
    }

    const Reading& m_reading;
    Candidates& m_candidates;
    bool m_vietnamese;
};

} // namespace

void findPersons(const Reading& reading, Candidates& candidates)
{
    PersonRules(reading, candidates).run();
}

} // namespace linimasa::entities
