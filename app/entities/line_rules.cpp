#include "app/entities/line_rules.h"

#include "app/entities/name_extent.h"
#include "app/entities/person_extent.h"

#include <array>

namespace linimasa::entities {

using namespace Qt::StringLiterals;
using domain::EntityType;

namespace {

constexpr auto cityState = "Q334"_L1; // Singapore: where a dateline says the report was written, the city is meant

bool isDash(const Reading& reading, qsizetype index)
{
    return reading.isMark(index, u'-') || reading.isMark(index, u'–') || reading.isMark(index, u'—')
        || reading.isMark(index, u'―');
}

bool isDomainName(QStringView word)
{
    static constexpr std::array endings {"com"_L1, "net"_L1,  "org"_L1,   "id"_L1,    "vn"_L1,   "jp"_L1,   "in"_L1,
                                         "my"_L1,  "sg"_L1,   "ph"_L1,    "th"_L1,    "co"_L1,   "info"_L1, "tv"_L1,
                                         "uk"_L1,  "asia"_L1, "us"_L1,    "io"_L1,    "news"_L1, "me"_L1,   "au"_L1,
                                         "cn"_L1,  "kr"_L1,   "press"_L1, "online"_L1};
    const qsizetype dot = word.lastIndexOf(u'.');
    constexpr qsizetype shortestLabel = 3;
    if (dot < shortestLabel) {
        return false;
    }
    const QStringView ending = word.sliced(dot + 1);
    for (const QLatin1StringView known : endings) {
        if (ending.compare(known, Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

class LineRules {
public:
    LineRules(const Reading& reading, Candidates& candidates)
        : m_reading(reading)
        , m_candidates(candidates)
    {
    }

    void run()
    {
        for (qsizetype index = 0; index < m_reading.size(); ++index) {
            const Word& word = m_reading.word(index);
            if (word.lineStart) {
                dateline(index);
                byline(index);
                outletBehindAuthor(index);
            }
            if (m_reading.isMark(index, u'|') || m_reading.isMark(index, u'·')) {
                nameBehindDate(index);
                if (m_reading.is(index + 1, Credit)) { // "Published: 21 August 2025 | By Rosalind Tan, Strait Observer"
                    outletBehindAuthor(index + 1);
                }
            }
            if ((word.phraseClasses & (SourceLabel | PhotoLabel)) != 0) {
                source(index);
            }
            if (m_reading.isMark(index, u'/')) {
                photographer(index);
            }
            if (word.shape != Shape::Mark && word.name == nullptr && isDomainName(m_reading.textOf(index))
                && !m_reading.isMark(index - 1, u'@')) {
                add(EntityType::Org, index, index + 1, 0.9, "domain"_L1, Strength::Firm);
            }
        }
    }

private:
    [[nodiscard]] bool isListedPlace(qsizetype index) const
    {
        const ListedName* name = m_reading.word(index).name;
        return name != nullptr && m_reading.gazetteer().entityOf(*name).type == EntityType::Place;
    }

    /// The index of the dash that closes a dateline begun at `first`; -1 when the line has none.
    [[nodiscard]] qsizetype datelineEnd(qsizetype first) const
    {
        constexpr qsizetype reach = 18;
        qsizetype end = -1;
        for (qsizetype i = first; i < m_reading.size() && i - first < reach; ++i) {
            if (i > first && m_reading.word(i).lineStart) {
                break;
            }
            if (i > first && i - first <= 3 && m_reading.isMark(i, u':')
                && m_reading.word(first).shape == Shape::AllCapitals && m_reading.word(first).name != nullptr
                && m_reading.word(first).nameEnd == i) { // "SINGAPORE: …"
                return i;
            }
            if (i > first && isDash(m_reading, i) && m_reading.word(i).spaceBefore && i + 1 < m_reading.size()
                && !m_reading.word(i + 1).lineStart) {
                end = i;
                break;
            }
            const Word& word = m_reading.word(i);
            const bool fits = m_reading.isCapital(i) || word.shape == Shape::Number || word.shape == Shape::Mixed
                || m_reading.is(i, Calendar) || m_reading.isMark(i, u',') || m_reading.isMark(i, u'(')
                || m_reading.isMark(i, u')') || m_reading.isMark(i, u'/') || m_reading.isMark(i, u'.')
                || m_reading.isMark(i, u'-') || isDomainName(m_reading.textOf(i));
            if (!fits) {
                break;
            }
        }
        return end;
    }

    /// "VŨ HỢP - Nhân Dân": a line of names; behind a dateline a sentence follows.
    [[nodiscard]] bool isShortBehind(qsizetype dash) const
    {
        constexpr qsizetype shortest = 5; // words of a sentence
        for (qsizetype i = dash + 1; i <= dash + shortest; ++i) {
            if (i >= m_reading.size() || m_reading.word(i).lineStart) {
                return true;
            }
            if (m_reading.word(i).shape == Shape::Spaceless) {
                return false;
            }
        }
        return false;
    }

    void dateline(qsizetype first)
    {
        const qsizetype end = datelineEnd(first);
        if (end < 0 || isShortBehind(end)
            || (m_reading.word(first).shape == Shape::Mark && !m_reading.isMark(first, u'('))) {
            return;
        }
        bool bracket = false;
        bool placed = false;
        bool outlet = false;
        bool hasBracketOrDigit = false;
        for (qsizetype i = first; i < end; ++i) {
            hasBracketOrDigit
                = hasBracketOrDigit || m_reading.isMark(i, u'(') || m_reading.word(i).shape == Shape::Number;
        }
        for (qsizetype i = first; i < end;) {
            if (m_reading.isMark(i, u'(') || m_reading.isMark(i, u')')) {
                bracket = m_reading.isMark(i, u'(');
                ++i;
                continue;
            }
            const Word& word = m_reading.word(i);
            if (word.shape == Shape::Mark || word.shape == Shape::Number || m_reading.is(i, Calendar | Honorific)) {
                ++i;
                continue;
            }
            if (m_reading.is(i, Stop) && i + 1 < end && m_reading.isCapital(i + 1)) {
                ++i; // "(The Harbour Herald)"
                continue;
            }
            qsizetype chunk = i + 1;
            while (chunk < end && m_reading.word(chunk).shape != Shape::Mark
                   && m_reading.word(chunk).shape != Shape::Number && !m_reading.is(chunk, Calendar)) {
                ++chunk;
            }
            const bool listed = word.name != nullptr && word.nameEnd == chunk;
            if (listed) {
                const EntityType type = m_reading.gazetteer().entityOf(*word.name).type;
                placed = placed || type == EntityType::Place || type == EntityType::Country;
                if (m_reading.gazetteer().entityOf(*word.name).id == cityState) { // "SINGAPORE, June 3 –"
                    add(EntityType::Place, i, chunk, 1.0, "dateline"_L1, Strength::Firm);
                    m_candidates.back().source = domain::MentionSource::Gazetteer;
                    m_candidates.back().name = word.name;
                } else if (word.name->ambiguous) {
                    add(type, i, chunk, 0.85, "dateline"_L1, Strength::Firm);
                    m_candidates.back().name = word.name;
                }
                outlet = outlet || type == EntityType::Org;
            } else if (bracket) {
                add(EntityType::Org, i, chunk, 0.85, "dateline"_L1, Strength::Firm);
                outlet = true;
            } else if (isDomainName(m_reading.textOf(i))) {
                outlet = true; // marked as a domain name
            } else if (!placed && i == first && m_reading.isMark(chunk, u',') && chunk + 1 < end
                       && isListedPlace(chunk + 1)) { // "SUARANUSA, JAKARTA –"
                add(EntityType::Org, i, chunk, 0.85, "dateline"_L1, Strength::Firm);
                outlet = true;
            } else if (!placed && m_reading.is(chunk - 1, MediaTail)) { // "KALIMASADA NEWS - Selasa 11 Maret 2025"
                add(EntityType::Org, i, chunk, 0.85, "dateline"_L1, Strength::Firm);
                outlet = true;
            } else if (!placed) {
                const bool sure = word.shape == Shape::AllCapitals || hasBracketOrDigit;
                if (sure && chunk - i <= 4) {
                    add(EntityType::Place, i, chunk, 0.85, "dateline"_L1, Strength::Firm);
                    placed = true;
                }
            } else if (!outlet) {
                const bool province = word.shape == Shape::Capital && hasBracketOrDigit;
                add(province ? EntityType::Place : EntityType::Org, i, chunk, 0.8, "dateline"_L1, Strength::Firm);
                outlet = !province;
            }
            i = chunk;
        }
    }

    /// "Suara Palapa - Jumat, 14 Juni 2024": an outlet or a reporter before the date of a page.
    void byline(qsizetype first)
    {
        const qsizetype longest = m_reading.language() == domain::Language::Vietnamese ? 6 : 4;
        qsizetype end = first;
        while (end < m_reading.size() && end - first <= longest
               && (m_reading.isCapital(end) || m_reading.word(end).shape == Shape::Mixed)
               && !m_reading.is(end, Calendar | NeverName | Credit)) {
            ++end;
        }
        const qsizetype words = end - first;
        const bool weekday = m_reading.endOf(first, Calendar) > first; // "Thứ Hai, 15/1/2024"
        const bool comma
            = words >= 2 && !weekday && m_reading.isMark(end, u',') && endsSoon(end); // "Kabar Niaga, Jumat 25/4/2025"
        const bool parted = (isDash(m_reading, end) || m_reading.isMark(end, u'|')) && end < m_reading.size()
            && m_reading.word(end).spaceBefore;
        if (first == 0 || words == 0 || words > longest || !(parted || comma) || end + 1 >= m_reading.size()
            || m_reading.word(end + 1).lineStart) {
            return;
        }
        const bool dated
            = m_reading.endOf(end + 1, Calendar) > end + 1 || m_reading.word(end + 1).shape == Shape::Number;
        const bool heading = words == 1 && m_reading.word(first).shape == Shape::Capital;
        // "Sài Gòn Kinh Tế Mới, thứ Hai 9.9.2024" only begins with a place
        const qsizetype behindName = end - m_reading.word(first).nameEnd;
        const bool listed = m_reading.word(first).name != nullptr
            && (behindName <= 0 || (!m_reading.word(first).name->ambiguous && behindName < 3));
        if (!dated || heading || listed || m_reading.is(first, Stop)) {
            return;
        }
        bool personal = false;
        for (qsizetype i = first; i < end; ++i) {
            personal = personal || m_reading.is(i, GivenName | Surname);
        }
        personal = personal && words >= 2 && personEnd(m_reading, first, NameEvidence::Strong) == end;
        add(personal ? EntityType::Person : EntityType::Org, first, end, 0.75, "byline"_L1, Strength::Weak);
    }

    /// "Posted Feb 20, 2024 | The Klang Courier": an outlet that ends the date line of a page.
    void nameBehindDate(qsizetype mark)
    {
        constexpr qsizetype longest = 5;
        constexpr qsizetype reach = 12; // words and marks of the date and its label
        bool dated = false;
        for (qsizetype i = mark - 1; i >= 0 && mark - i <= reach; --i) {
            dated = dated || m_reading.word(i).shape == Shape::Number;
            if (m_reading.word(i).lineStart) {
                break;
            }
            if (mark - i == reach) {
                return;
            }
        }
        qsizetype end = mark + 1;
        while (end < m_reading.size() && !m_reading.word(end).lineStart && m_reading.isCapital(end)
               && !m_reading.is(end, Calendar | NeverName | Credit)) {
            ++end;
        }
        const bool closed = end >= m_reading.size() || m_reading.word(end).lineStart;
        const qsizetype words = end - mark - 1;
        if (!dated || !closed || words < 2 || words > longest || m_reading.word(mark).lineStart) {
            return;
        }
        const bool medium
            = m_reading.is(end - 1, MediaTail | OrganisationTail) || m_reading.is(mark + 1, OrganisationHead);
        const bool person = !medium && personEnd(m_reading, mark + 1, NameEvidence::Strong) == end;
        add(person ? EntityType::Person : EntityType::Org, mark + 1, end, 0.75, "byline"_L1,
            medium ? Strength::Firm : Strength::Weak);
    }

    /// "Oleh Dewi Anggraini, Jurnal Selat, 2 November 2023", "Ngọc Lan (Tin Nhanh 24)": the outlet behind the author of a short line.
    void outletBehindAuthor(qsizetype first)
    {
        constexpr qsizetype longest = 5; // words of an outlet's name
        const bool credited = m_reading.is(first, Credit);
        const qsizetype start = first + (credited ? 1 : 0) + (credited && m_reading.isMark(first + 1, u':') ? 1 : 0);
        if (first == 0 || start >= m_reading.size() || (m_reading.word(start).lineStart && start != first)) {
            return;
        }
        const qsizetype alone = personEnd(m_reading, start, credited ? NameEvidence::Strong : NameEvidence::Weak);
        qsizetype author = alone;
        if (credited && author > start && m_reading.is(author, Connector)) { // "By … and …"
            author = std::max(author, personEnd(m_reading, author + 1, NameEvidence::Strong));
        }
        const bool bracket = m_reading.isMark(author, u'(');
        const bool parted = bracket || (credited && (m_reading.isMark(author, u',') || m_reading.isMark(author, u'/')));
        if (author < start + 2 || !parted || m_reading.word(author).lineStart || !endsSoon(author)) {
            return;
        }
        qsizetype end = author + 1;
        while (end < m_reading.size() && !m_reading.word(end).lineStart
               && (m_reading.isCapital(end) || (end > author + 1 && m_reading.word(end).shape == Shape::Number))
               && !m_reading.is(end, Calendar | NeverName | RoleHead)) {
            ++end;
        }
        const bool lineOver = end >= m_reading.size() || m_reading.word(end).lineStart;
        const bool closed = bracket ? m_reading.isMark(end, u')') : lineOver || m_reading.isMark(end, u',');
        const qsizetype words = end - author - 1;
        const ListedName* name = m_reading.word(author + 1).name;
        const bool listed = name != nullptr && m_reading.word(author + 1).nameEnd == end;
        if (!closed || listed || words < 1 || words > longest
            || personEnd(m_reading, author + 1, NameEvidence::Strong) == end) {
            return;
        }
        if (credited) {
            add(EntityType::Person, start, alone, 0.75, "byline"_L1, Strength::Weak);
        }
        add(EntityType::Org, author + 1, end, 0.75, "byline"_L1, Strength::Weak);
    }

    /// Whether the line is over soon, as the date line of a page is.
    [[nodiscard]] bool endsSoon(qsizetype index) const
    {
        constexpr qsizetype longest = 14; // words and marks of a weekday, a date and a time
        for (qsizetype i = index + 1; i <= index + longest; ++i) {
            if (i >= m_reading.size() || m_reading.word(i).lineStart) {
                return true;
            }
        }
        return false;
    }

    /// "Sumber: KABAR", "Foto: Dok. A/B", "Nguồn: …"
    void source(qsizetype index)
    {
        qsizetype at = m_reading.endOf(index, SourceLabel | PhotoLabel);
        if (!m_reading.isMark(at, u':') && !m_reading.isMark(at, u'：')) {
            return;
        }
        const bool photo = (m_reading.word(index).phraseClasses & PhotoLabel) != 0;
        ++at;
        for (int part = 0; part < 5 && at < m_reading.size() && !m_reading.word(at).lineStart; ++part) {
            qsizetype end = at;
            while (end < m_reading.size() && !m_reading.word(end).lineStart && m_reading.isCapital(end)
                   && !m_reading.is(end, NeverName | SourceLabel | PhotoLabel)) {
                ++end;
            }
            const bool closed
                = end >= m_reading.size() || m_reading.word(end).lineStart || m_reading.word(end).shape == Shape::Mark;
            const Word& begins = m_reading.word(at);
            const bool listed = begins.name != nullptr && (begins.nameEnd == end || end - at < 2);
            const bool ordinary = end == at + 1 && m_reading.is(at, Stop); // "Foto: Istimewa"
            if (end > at && closed && !listed && !ordinary && !isDomainName(m_reading.textOf(at))) {
                const bool person
                    = end - at >= 2 && (photo || part > 0) && personEnd(m_reading, at, NameEvidence::Strong) == end;
                add(person ? EntityType::Person : EntityType::Org, at, end, 0.8, "source-line"_L1, Strength::Firm);
            }
            while (end < m_reading.size() && !m_reading.word(end).lineStart && !m_reading.isMark(end, u'/')
                   && !m_reading.isMark(end, u')') && end - at < 6) {
                ++end;
            }
            if (!m_reading.isMark(end, u'/')) {
                return;
            }
            at = end + 1;
        }
    }

    /// "KABAR/Nama Juru Foto"
    void photographer(qsizetype slash)
    {
        if (slash == 0 || m_reading.word(slash).spaceBefore || slash + 1 >= m_reading.size()
            || m_reading.word(slash + 1).spaceBefore || m_reading.word(slash - 1).shape != Shape::AllCapitals) {
            return;
        }
        const qsizetype end = personEnd(m_reading, slash + 1, NameEvidence::Strong);
        if (end - slash > 2) {
            add(EntityType::Person, slash + 1, end, 0.85, "photographer"_L1, Strength::Firm);
        }
    }

    void add(EntityType type, qsizetype first, qsizetype end, double confidence, QLatin1StringView rule,
             Strength strength)
    {
        m_candidates.push_back({.range = m_reading.rangeOf(first, end),
                                .type = type,
                                .strength = strength,
                                .confidence = confidence,
                                .rule = rule});
    }

    const Reading& m_reading;
    Candidates& m_candidates;
};

} // namespace

void findInLines(const Reading& reading, Candidates& candidates)
{
    LineRules(reading, candidates).run();
}

} // namespace linimasa::entities
