#include "app/entities/body_rules.h"

#include "app/entities/name_extent.h"

#include <algorithm>
#include <array>
#include <vector>

namespace linimasa::entities {

using namespace Qt::StringLiterals;
using domain::EntityType;

namespace {

class BodyRules {
public:
    BodyRules(const Reading& reading, Candidates& candidates)
        : m_reading(reading)
        , m_candidates(candidates)
    {
        for (const Candidate& candidate : candidates) {
            if (candidate.type == EntityType::Role) {
                m_offices.push_back(candidate.range);
            }
        }
        std::ranges::sort(m_offices);
    }

    void run()
    {
        for (qsizetype index = 0; index < m_reading.size(); ++index) {
            const Word& word = m_reading.word(index);
            if (word.style == LineStyle::Capitals || word.shape == Shape::Mark || word.shape == Shape::Spaceless) {
                continue;
            }
            if (isInOffice(word.range)) { // "Kepala Badan …" is read as one office
                continue;
            }
            if ((word.phraseClasses & GovernmentWord) != 0) {
                government(index);
            }
            if (m_reading.isCapital(index)) {
                if ((word.phraseClasses & CompanyMark) != 0 && (word.phraseClasses & OrganisationHead) == 0) {
                    company(index);
                }
                opening(index, OrganisationHead, EntityType::Org, ExtentOf::Organisation);
                opening(index, EventHead, EntityType::Event, ExtentOf::Event);
                opening(index, PlaceHead, EntityType::Place, ExtentOf::Place);
                if (!m_reading.isCapital(index - 1) || !m_reading.sameSentence(index - 1, index)) {
                    closing(index);
                }
            } else if ((word.classes & LocativeWord) != 0) {
                afterLocative(index);
            } else if (m_reading.language() == domain::Language::Vietnamese && (word.phraseClasses & PlaceHead) != 0) {
                smallPlace(index);
            }
        }
    }

private:
    /// Asked in text order.
    [[nodiscard]] bool isInOffice(base::TextRange word)
    {
        while (m_office < m_offices.size() && m_offices[m_office].end <= word.begin) {
            ++m_office;
        }
        return m_office < m_offices.size() && m_offices[m_office].contains(word);
    }

    [[nodiscard]] bool isListed(qsizetype index, EntityType type) const
    {
        const ListedName* name = index >= 0 && index < m_reading.size() ? m_reading.word(index).name : nullptr;
        return name != nullptr && m_reading.gazetteer().entityOf(*name).type == type;
    }

    /// "Kementerian …", "Ministry of …": the head opens the name.
    void opening(qsizetype index, WordClasses head, EntityType type, ExtentOf extent)
    {
        const qsizetype headEnd = m_reading.endOf(index, head);
        if (headEnd == index) {
            return;
        }
        const qsizetype end = extendName(m_reading, headEnd, extent);
        if (end == headEnd) {
            return;
        }
        // "Perusahaan Jepang NTT Data": a kind, a state, and a name of its own
        if (type == EntityType::Org && isListed(headEnd, EntityType::Country)
            && isListed(m_reading.word(headEnd).nameEnd, EntityType::Org)
            && m_reading.word(m_reading.word(headEnd).nameEnd).nameEnd == end) {
            return;
        }
        if ((type == EntityType::Event && !isNamed(index, headEnd, end)) || !isParticular(index, headEnd, end)) {
            return;
        }
        if (type == EntityType::Place && m_reading.word(index).style != LineStyle::Prose
            && m_reading.word(headEnd).name == nullptr) {
            return;
        }
        add(type, index, end, 0.9,
            type == EntityType::Org         ? "organisation-head"_L1
                : type == EntityType::Event ? "event-head"_L1
                                            : "place-head"_L1);
    }

    /// Small words alone do not make a name of a head ("Cơ quan công an"); in a headline capitals do not either.
    [[nodiscard]] bool isParticular(qsizetype first, qsizetype headEnd, qsizetype end) const
    {
        const bool headline = m_reading.word(first).style == LineStyle::Headline;
        for (qsizetype i = headEnd; i < end; ++i) {
            const bool known = m_reading.word(i).name != nullptr || m_reading.endOf(i, Portfolio) > i;
            if (m_reading.isCapital(i) && (!headline || known)) {
                return true;
            }
        }
        return false;
    }

    /// An event has a name when more than its head and a state has a capital.
    [[nodiscard]] bool isNamed(qsizetype first, qsizetype headEnd, qsizetype end) const
    {
        const Word& head = m_reading.word(first);
        if (head.style == LineStyle::Headline) {
            return head.shape == Shape::AllCapitals; // "KTT ASEAN"; other capitals prove nothing there
        }
        if (head.shape == Shape::AllCapitals) {
            return true;
        }
        const bool onlyState = isListed(headEnd, EntityType::Country) && m_reading.word(headEnd).nameEnd == end;
        return !onlyState
            && (!head.sentenceStart || m_reading.word(headEnd).name != nullptr || end - headEnd >= 2
                || headEnd - first >= 2);
    }

    /// "… Summit", "… Ministry": a run of capitals that a tail closes, seen from the run's start.
    void closing(qsizetype runStart)
    {
        qsizetype last = -1; // after the last tail
        EntityType type = EntityType::Org;
        qsizetype at = runStart;
        qsizetype first = runStart;
        while (at < m_reading.size() && (at == runStart || m_reading.sameSentence(runStart, at))) {
            if (m_reading.isCapital(at) || m_reading.word(at).shape == Shape::Mixed) {
                if (at == first && leadsNothing(at)) {
                    first = ++at;
                    continue;
                }
                if (m_reading.is(at, Calendar | Saying)
                    || (m_reading.is(at, RoleHead | Rank) && !m_reading.is(at, OrganisationTail | EventTail))) {
                    first = ++at;
                    last = -1;
                    continue;
                }
                if (at > first) {
                    if (const qsizetype end = tailEnd(at, type); end > at) {
                        last = end;
                        at = end;
                        continue;
                    }
                }
                ++at;
                continue;
            }
            if (continuesRun(at)) {
                ++at;
                first = at == first + 1 ? at : first; // "Officials of National …": a joining word begins no name
                continue;
            }
            if (last > 0) {
                finish(first, last, type);
            }
            return;
        }
        if (last > 0) {
            finish(first, last, type);
        }
    }

    /// A capital that only begins the sentence: "The", "In".
    [[nodiscard]] bool leadsNothing(qsizetype index) const
    {
        static constexpr std::array ordinals {"first"_L1, "second"_L1, "third"_L1,    "fourth"_L1,
                                              "fifth"_L1, "sixth"_L1,  "seventh"_L1,  "eighth"_L1,
                                              "ninth"_L1, "tenth"_L1,  "eleventh"_L1, "twelfth"_L1};
        const QStringView word = m_reading.textOf(index);
        const bool ordinal = m_reading.language() == domain::Language::English
            && std::ranges::any_of(ordinals,
                                   [&](QLatin1StringView known) { // "the Fourth Japan-Philippines Working Group"
                                       return word.compare(known, Qt::CaseInsensitive) == 0;
                                   });
        return ordinal || m_reading.is(index, Stop | LocativeWord | Connector | Calendar | Honorific);
    }

    [[nodiscard]] bool continuesRun(qsizetype index) const
    {
        if (m_reading.isCapital(index + 1) && !m_reading.is(index + 1, Stop | Saying)) {
            const QStringView word = m_reading.textOf(index);
            if (word == u"and" || word == u"&") {
                return m_reading.word(index + 1).name == nullptr;
            }
            if (word == u"of" || word == u"for" || word == u"on") {
                return m_reading.is(index - 1, OrganisationHead | EventHead | Portfolio | NameNoun);
            }
            const bool hyphen = m_reading.isMark(index, u'-') || m_reading.isMark(index, u'–');
            if (hyphen) {
                return !m_reading.word(index).spaceBefore && !m_reading.word(index + 1).spaceBefore;
            }
            if (word == u"'" || word == u"’") { // "Ministers' Meeting"
                return !m_reading.word(index).spaceBefore && m_reading.word(index + 1).spaceBefore
                    && m_reading.textOf(index - 1).endsWith(u's');
            }
        }
        return false;
    }

    qsizetype tailEnd(qsizetype at, EntityType& type) const
    {
        if (const qsizetype end = m_reading.endOf(at, EventTail); end > at) {
            type = EntityType::Event;
            return end;
        }
        if (const qsizetype end = m_reading.endOf(at, OrganisationTail | CompanyMark); end > at) {
            type = EntityType::Org;
            return end;
        }
        if (const qsizetype end = m_reading.endOf(at, PlaceTail); end > at) {
            type = EntityType::Place;
            return end;
        }
        return at;
    }

    void finish(qsizetype first, qsizetype end, EntityType type)
    {
        // "perusahaan Jepang NEC Corporation": outside English a state before a company is not part of its name
        if (m_reading.language() != domain::Language::English && isListed(first, EntityType::Country)
            && m_reading.is(end - 1, CompanyMark) && m_reading.word(first).nameEnd < end - 1) {
            first = m_reading.word(first).nameEnd;
        }
        const Word& word = m_reading.word(first);
        const bool known = word.name != nullptr || m_reading.is(first, Demonym | Portfolio | NameNoun);
        // "Outcome of the Second Japan-Malaysia Cyber Policy Dialogue"
        const bool pair = type == EntityType::Event && isListed(first, EntityType::Country)
            && m_reading.isMark(word.nameEnd, u'-') && m_reading.isCapital(word.nameEnd + 1) && end - word.nameEnd >= 5;
        if (word.style == LineStyle::Headline && !pair
            && (!known || type == EntityType::Event || end - first > (type == EntityType::Org ? 6 : 4))) {
            return;
        }
        if (type == EntityType::Event && end - first == 2
            && (m_reading.is(first, Demonym) || isListed(first, EntityType::Country))) {
            return; // "Japanese Forum" names none
        }
        // "Convention on Cybercrime", "Center for …"
        if (m_reading.is(end, Connector) && m_reading.textOf(end) != u"and"
            && m_reading.language() == domain::Language::English) {
            end = extendName(m_reading, end, type == EntityType::Event ? ExtentOf::Event : ExtentOf::Organisation);
        } else if (type == EntityType::Event && end < m_reading.size() && m_reading.word(end).shape == Shape::Number
                   && m_reading.word(end).range.length() == 4) {
            ++end;
        }
        // "The Harbour Gazette" calls itself so.
        if (type == EntityType::Org && first > 0 && m_reading.textOf(first - 1) == u"The"
            && m_reading.sameSentence(first - 1, first) && m_reading.is(end - 1, MediaTail)) {
            --first;
        }
        add(type, first, end, 0.88,
            type == EntityType::Org         ? "organisation-tail"_L1
                : type == EntityType::Event ? "event-tail"_L1
                                            : "place-tail"_L1);
    }

    /// "pemerintah Jepang", "chính phủ Nhật Bản", "Philippine government", "government of Japan"
    void government(qsizetype index)
    {
        const qsizetype wordEnd = m_reading.endOf(index, GovernmentWord);
        if (m_reading.language() == domain::Language::English) {
            if (index > 0
                && (m_reading.is(index - 1, Demonym) || (endsState(index) && !m_reading.isMark(index - 1, u's')))) {
                const qsizetype first = m_reading.is(index - 1, Demonym) ? demonymStart(index - 1) : stateStart(index);
                add(EntityType::Org, first, wordEnd, 0.9, "government"_L1);
            }
            return;
        }
        if (wordEnd < m_reading.size() && m_reading.sameSentence(index, wordEnd)
            && (isListed(wordEnd, EntityType::Country) || isListed(wordEnd, EntityType::Place))
            && m_reading.word(wordEnd).name != nullptr) {
            add(EntityType::Org, index, m_reading.word(wordEnd).nameEnd, 0.9, "government"_L1);
        } else if (wordEnd < m_reading.size() && m_reading.endOf(wordEnd, PlaceHead) > wordEnd
                   && m_reading.isCapital(wordEnd)) {
            const qsizetype headEnd = m_reading.endOf(wordEnd, PlaceHead);
            const qsizetype end = extendName(m_reading, headEnd, ExtentOf::Place);
            if (end > headEnd) {
                add(EntityType::Org, index, end, 0.85, "government"_L1);
            }
        }
    }

    [[nodiscard]] qsizetype demonymStart(qsizetype index) const
    {
        // "South Korean": the phrase may begin a word earlier
        return index > 0 && m_reading.endOf(index - 1, Demonym) == index + 1 ? index - 1 : index;
    }

    [[nodiscard]] qsizetype stateStart(qsizetype end) const
    {
        constexpr qsizetype reach = 4;
        for (qsizetype first = std::max<qsizetype>(0, end - reach); first < end; ++first) {
            if (isListed(first, EntityType::Country) && m_reading.word(first).nameEnd == end
                && m_reading.sameSentence(first, end)) {
                return first;
            }
        }
        return end;
    }

    [[nodiscard]] bool endsState(qsizetype end) const { return stateStart(end) < end; }

    /// "PT Aman Siber Tbk", "Công ty …": marks before the name; those after it close a run of capitals.
    void company(qsizetype index)
    {
        qsizetype at = m_reading.endOf(index, CompanyMark);
        if (m_reading.isMark(at, u'.')) {
            ++at;
        }
        qsizetype end = at;
        while (end < m_reading.size() && end - at < 6 && m_reading.sameSentence(index, end) && m_reading.isCapital(end)
               && !endsName(m_reading, end)) {
            ++end;
        }
        if (end > at && end - index >= 2) {
            // "PT Bank Aman (Persero) Tbk"
            if (m_reading.isMark(end, u'(') && m_reading.isMark(end + 2, u')') && m_reading.is(end + 1, CompanyMark)) {
                end += 3;
            }
            while (m_reading.is(end, CompanyMark)) {
                ++end;
            }
            add(EntityType::Org, index, end, 0.9, "company"_L1);
        }
    }

    /// "di Cilangkap": capitals that no list knows after a word of place. "dari", "from" tell of senders as often.
    void afterLocative(qsizetype index)
    {
        const QStringView word = m_reading.textOf(index);
        if (word == u"dari" || word == u"from" || word == u"at" || word == u"từ" || word == u"đến" || word == u"tới") {
            return;
        }
        constexpr WordClasses other = Surname | GivenName | OrganisationHead | EventHead | PlaceHead | Portfolio
            | NameNoun | Demonym | OrganisationTail | EventTail | CompanyMark;
        constexpr qsizetype longest = 3;
        qsizetype end = index + 1;
        while (end < m_reading.size() && m_reading.sameSentence(index, end)
               && m_reading.word(end).shape == Shape::Capital && m_reading.word(end).style == LineStyle::Prose
               && m_reading.word(end).name == nullptr && !endsName(m_reading, end) && !m_reading.is(end, other)
               && !m_reading.isCommonHere(end)) {
            ++end;
        }
        if (end > index + 1 && end - index <= longest + 1 && !m_reading.isCapital(end)) {
            add(EntityType::Place, index + 1, end, 0.6, "locative"_L1);
            m_candidates.back().strength = Strength::Weak;
        }
    }

    /// Vietnamese writes "thành phố Huế", "quận Ba Đình" with a small head that stays outside.
    void smallPlace(qsizetype index)
    {
        const qsizetype headEnd = m_reading.endOf(index, PlaceHead);
        qsizetype end = headEnd;
        while (end < m_reading.size() && end - headEnd < 4 && m_reading.isCapital(end)
               && m_reading.sameSentence(index, end) && !endsName(m_reading, end)) {
            ++end;
        }
        if (end > headEnd && m_reading.word(headEnd).name == nullptr) {
            add(EntityType::Place, headEnd, end, 0.7, "place-head"_L1);
            m_candidates.back().strength = Strength::Weak;
        }
    }

    void add(EntityType type, qsizetype first, qsizetype end, double confidence, QLatin1StringView rule)
    {
        if (m_reading.endOf(first, NeverName) >= end) {
            return; // "Press Release"
        }
        m_candidates.push_back(
            {.range = m_reading.rangeOf(first, end), .type = type, .confidence = confidence, .rule = rule});
    }

    const Reading& m_reading;
    Candidates& m_candidates;
    std::vector<base::TextRange> m_offices; // found before, in text order
    std::size_t m_office = 0;
};

} // namespace

void findBodies(const Reading& reading, Candidates& candidates)
{
    BodyRules(reading, candidates).run();
}

} // namespace linimasa::entities
