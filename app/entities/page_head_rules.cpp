#include "app/entities/page_head_rules.h"

#include "app/entities/person_extent.h"

#include <algorithm>
#include <vector>

namespace linimasa::entities {

using domain::EntityType;

namespace {

constexpr qsizetype headLines = 6; // below the headline
constexpr qsizetype longestLine = 26; // words and marks
constexpr qsizetype longestName = 5; // words

/// A piece of a line between marks: [first, end).
struct Part {
    qsizetype first = 0;
    qsizetype end = 0;
    bool person = false;
    bool dated = false;
    bool credited = false; // behind "By", "Oleh"
};

class PageHead {
public:
    PageHead(const Reading& reading, Candidates& candidates)
        : m_reading(reading)
        , m_candidates(candidates)
    {
    }

    void run()
    {
        qsizetype line = 0;
        for (qsizetype first = 0; first < m_reading.size() && line <= headLines; ++line) {
            qsizetype end = first + 1;
            while (end < m_reading.size() && !m_reading.word(end).lineStart) {
                ++end;
            }
            if (line > 0 && end - first <= longestLine && !isProse(first, end)) {
                readLine(first, end);
            }
            first = end;
        }
    }

private:
    [[nodiscard]] bool isProse(qsizetype first, qsizetype end) const
    {
        const QChar last = m_reading.textOf(end - 1).back();
        qsizetype lower = 0;
        for (qsizetype i = first; i < end; ++i) {
            lower += m_reading.word(i).shape == Shape::Lower && !m_reading.is(i, Calendar | Credit) ? 1 : 0;
            if (m_reading.word(i).shape == Shape::Spaceless) {
                return true; // read by the rules of that script
            }
        }
        return last == u'.' || last == u'?' || last == u'!' || last == u'"' || last == u'”' || lower > 4;
    }

    [[nodiscard]] bool parts(qsizetype index) const
    {
        const Word& word = m_reading.word(index);
        if (word.shape != Shape::Mark) {
            return false;
        }
        const QChar mark = m_reading.textOf(index).front();
        const bool dash = mark == u'-' || mark == u'–' || mark == u'—';
        return dash || mark == u'/' ? word.spaceBefore : QStringView(u"|·•,()").contains(mark);
    }

    void readLine(qsizetype first, qsizetype end)
    {
        m_parts.clear();
        bool marked = false;
        for (qsizetype at = first; at < end;) {
            qsizetype partEnd = at;
            while (partEnd < end && !parts(partEnd)) {
                ++partEnd;
            }
            if (partEnd > at) {
                m_parts.push_back(readPart(at, partEnd));
            }
            marked = marked || partEnd < end;
            at = partEnd + 1;
        }
        const bool dated = std::ranges::any_of(m_parts, &Part::dated);
        const bool person = std::ranges::any_of(m_parts, [](const Part& part) { return part.person || part.credited; });
        for (std::size_t i = 0; i < m_parts.size(); ++i) {
            const Part& part = m_parts[i];
            if (part.dated || part.end <= part.first) {
                continue;
            }
            if (part.person) {
                if (marked || part.credited) {
                    add(EntityType::Person, part);
                }
            } else if (isOutlet(part, marked, dated || person, i)) {
                add(EntityType::Org, part);
            }
        }
    }

    [[nodiscard]] Part readPart(qsizetype first, qsizetype end) const
    {
        Part part {.first = first, .end = end};
        for (qsizetype i = first; i < end; ++i) {
            // "Tin Nhanh 24" is an outlet, "18:20 thứ ba 18" a date
            const bool number = m_reading.word(i).shape == Shape::Number;
            const bool closes = end - i == 1 && m_reading.word(i).range.length() > 1;
            part.dated = part.dated || m_reading.endOf(i, Calendar) > i || (number && (i == first || !closes));
        }
        while (part.first < end && (m_reading.is(part.first, Credit) || m_reading.isMark(part.first, u':'))) {
            part.credited = true;
            ++part.first;
        }
        if (!part.credited && m_reading.textOf(part.first).compare(u"Redaksi", Qt::CaseInsensitive) == 0) {
            return part; // "Redaksi Selasar" is what the outlet calls itself
        }
        while (part.end > part.first && m_reading.word(part.end - 1).shape == Shape::Lower) {
            --part.end; // "Thùy Dương thực hiện"
        }
        const qsizetype words = part.end - part.first;
        if (words < 2 || words > longestName || personEnd(m_reading, part.first, NameEvidence::Strong) != part.end
            || m_reading.is(part.end - 1, MediaTail)) {
            return part;
        }
        qsizetype known = 0;
        for (qsizetype i = part.first; i < part.end; ++i) {
            known += m_reading.is(i, GivenName | Surname) ? 1 : 0;
        }
        const bool closedByLower = part.end < end; // "… thực hiện"
        const bool profession = m_reading.isMark(end, u',') && saysProfession(end + 1); // "ANN LEE, staff writer"
        part.person = part.credited || known > 0 || closedByLower || profession;
        return part;
    }

    [[nodiscard]] bool saysProfession(qsizetype index) const
    {
        constexpr qsizetype reach = 4;
        for (qsizetype i = index; i < std::min(index + reach, m_reading.size()); ++i) {
            if (m_reading.word(i).lineStart) {
                return false;
            }
            if (m_reading.word(i).shape == Shape::Lower) {
                return true;
            }
        }
        return false;
    }

    [[nodiscard]] bool isOutlet(const Part& part, bool marked, bool besideOthers, std::size_t number) const
    {
        const qsizetype words = part.end - part.first;
        if (words > longestName || part.credited || m_reading.endOf(part.first, NeverName) >= part.end) {
            return false;
        }
        bool allCapitals = true;
        for (qsizetype i = part.first; i < part.end; ++i) {
            const Word& word = m_reading.word(i);
            const bool number24 = word.shape == Shape::Number && i > part.first;
            if (!(m_reading.isCapital(i) || word.shape == Shape::Mixed || number24)
                || (word.shape == Shape::AllCapitals && m_reading.is(i, NeverName))
                || m_reading.is(i, Calendar | RoleHead | Rank)) {
                return false;
            }
            allCapitals = allCapitals && (word.shape == Shape::AllCapitals || number24);
        }
        const Word& word = m_reading.word(part.first);
        bool listed = false;
        if (word.name != nullptr) {
            const bool place = m_reading.gazetteer().entityOf(*word.name).type == EntityType::Place;
            listed = word.nameEnd >= part.end || (place && part.end - word.nameEnd < 2);
        }
        const bool editors = m_reading.textOf(part.first).compare(u"Redaksi", Qt::CaseInsensitive) == 0;
        if (listed || (m_reading.is(part.first, Stop) && !editors && words < 3) || (editors && words < 2)) {
            return false;
        }
        const bool medium = m_reading.is(part.end - 1, MediaTail) || m_reading.is(part.first, OrganisationHead);
        const bool camel
            = std::ranges::any_of(part.first == part.end ? QStringView() : m_reading.textOf(part.first).sliced(1),
                                  [](QChar c) { return c.isUpper(); });
        const bool telling = medium || allCapitals || camel || words >= 2 || editors;
        return marked && telling && (besideOthers || ((allCapitals || medium) && number == 0));
    }

    void add(EntityType type, const Part& part)
    {
        m_candidates.push_back({.range = m_reading.rangeOf(part.first, part.end),
                                .type = type,
                                .confidence = 0.75,
                                .rule = QLatin1StringView("byline")});
    }

    const Reading& m_reading;
    Candidates& m_candidates;
    std::vector<Part> m_parts;
};

} // namespace

void findInPageHead(const Reading& reading, Candidates& candidates)
{
    PageHead(reading, candidates).run();
}

} // namespace linimasa::entities
