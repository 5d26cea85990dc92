#include "app/entities/name_extent.h"

#include <array>

namespace linimasa::entities {

using namespace Qt::StringLiterals;
using domain::EntityType;

namespace {

constexpr WordClasses nounClasses = Portfolio | NameNoun;
constexpr WordClasses headClasses = OrganisationHead | EventHead | RoleHead;

class Extent {
public:
    Extent(const Reading& reading, qsizetype from, ExtentOf kind)
        : m_reading(reading)
        , m_from(from)
        , m_at(from)
        , m_kind(kind)
        , m_vietnamese(reading.language() == domain::Language::Vietnamese)
    {
    }

    qsizetype read()
    {
        while (m_at < m_reading.size() && m_at - m_from < longest) {
            const qsizetype next = step(m_at);
            if (next == m_at) {
                break;
            }
            m_at = next;
        }
        return m_at;
    }

private:
    static constexpr qsizetype longest = 24;

    [[nodiscard]] bool continuesLine(qsizetype index) const
    {
        return index < m_reading.size() && m_reading.sameSentence(m_from > 0 ? m_from - 1 : m_from, index);
    }

    /// The end of the one unit at `index` that a name may contain; `index` when it may not.
    qsizetype unit(qsizetype index)
    {
        if (!continuesLine(index) || endsName(m_reading, index)) {
            return index;
        }
        const Word& word = m_reading.word(index);
        const bool capital = m_reading.isCapital(index);
        if (word.name != nullptr && (capital || word.shape == Shape::Mixed) && takesListed(*word.name)) {
            const EntityType type = m_reading.gazetteer().entityOf(*word.name).type;
            const Word& last = m_reading.word(word.nameEnd - 1); // "Angkatan Bela Diri Jepang" ends with its state
            m_afterState = type == EntityType::Country
                || (type == EntityType::Org && last.name != nullptr && last.nameEnd == word.nameEnd
                    && m_reading.gazetteer().entityOf(*last.name).type == EntityType::Country);
            m_afterListed = true;
            return word.nameEnd;
        }
        const qsizetype noun = m_reading.endOf(index, nounClasses);
        const qsizetype opens = capital && !m_afterState ? m_reading.endOf(index, OrganisationHead) : index;
        if (opens > noun) { // "Công ty", though "công" is a field too
            return opens;
        }
        if (m_afterState) {
            return index; // a state closes the name
        }
        if (noun > index && (capital || m_vietnamese || lowerFieldsFit(index))) {
            m_afterListed = false;
            return noun;
        }
        if (!capital) {
            return index;
        }
        m_afterListed = false;
        const qsizetype head = m_reading.endOf(index, OrganisationHead);
        if (head > index) {
            return head;
        }
        return takesUnknown(index) ? unknownEnd(index) : index;
    }

    /// Vietnamese words of two syllables have one capital: "Chứng khoán", "Giao dịch".
    [[nodiscard]] qsizetype unknownEnd(qsizetype index) const
    {
        const qsizetype next = index + 1;
        if (!m_vietnamese || next >= m_reading.size() || m_reading.word(next).shape != Shape::Lower
            || !m_reading.sameSentence(index, next) || endsName(m_reading, next)
            || m_reading.is(next, Connector | PluralMark) || m_reading.word(index).shape != Shape::Capital
            || m_reading.is(index, Surname | GivenName)) {
            return next;
        }
        const auto foreign = [](QStringView word) { // a Vietnamese syllable has vowels in one place only
            int groups = 0;
            bool vowel = false;
            for (const QChar character : word) {
                const bool now = QStringView(u"aeiouy").contains(character.toLower()) || character.unicode() > 0xBF;
                groups += now && !vowel && character.toLower() != u'đ' ? 1 : 0;
                vowel = now && character.toLower() != u'đ';
            }
            return groups != 1;
        };
        return foreign(m_reading.textOf(index)) || foreign(m_reading.textOf(next)) ? next : next + 1;
    }

    [[nodiscard]] bool takesListed(const ListedName& name) const
    {
        const EntityType type = m_reading.gazetteer().entityOf(name).type;
        return type != EntityType::Person && type != EntityType::Role && !(m_afterState && type == EntityType::Country);
    }

    // An office in small letters ("menteri pertahanan Jepang") has its field in small letters.
    [[nodiscard]] bool lowerFieldsFit(qsizetype index) const
    {
        return m_kind == ExtentOf::Role && m_from > 0 && m_reading.word(m_from - 1).shape == Shape::Lower
            && m_reading.endOf(index, Portfolio) > index;
    }

    [[nodiscard]] bool takesUnknown(qsizetype index) const
    {
        const Word& word = m_reading.word(index);
        if (word.style != LineStyle::Prose) {
            return false;
        }
        const bool afterHead = index > 0 && m_reading.is(index - 1, OrganisationHead);
        if (m_kind == ExtentOf::Role && !afterHead) {
            return word.shape == Shape::AllCapitals
                ? word.range.length() >= 3
                : isNoun(index) || m_reading.is(index, PlaceTail | OrganisationTail);
        }
        // a person may be named right after a body: "Lembaga Studi Timur Bambang …"
        const bool personal = m_reading.is(index, Surname | GivenName) && word.shape == Shape::Capital;
        return afterHead || index == m_from || !personal || isNoun(index);
    }

    [[nodiscard]] bool isNoun(qsizetype index) const
    {
        if (m_reading.is(index, Surname | GivenName)) {
            return false;
        }
        return m_reading.isCommonHere(index)
            || (m_reading.language() == domain::Language::Indonesian && looksLikeNoun(m_reading.textOf(index)));
    }

    [[nodiscard]] bool isDash(qsizetype index) const
    {
        return m_reading.isMark(index, u'-') || m_reading.isMark(index, u'–') || m_reading.isMark(index, u'—');
    }

    qsizetype step(qsizetype index)
    {
        if (const qsizetype end = unit(index); end > index) {
            return end;
        }
        if (index == m_from && !m_reading.is(index, Connector)) {
            return index;
        }
        if (!continuesLine(index)) {
            return index;
        }
        if (isDash(index)) {
            return dash(index);
        }
        if (m_reading.isMark(index, u',')) {
            return list(index);
        }
        if (m_kind == ExtentOf::Event) {
            if (const qsizetype end = number(index); end > index) {
                return end;
            }
        }
        return connector(index);
    }

    // "ASEAN-Jepang", "Nusantara-Hatta"; with spaces only between two listed names.
    qsizetype dash(qsizetype index)
    {
        const bool tight = !m_reading.word(index).spaceBefore && index + 1 < m_reading.size()
            && !m_reading.word(index + 1).spaceBefore;
        if (index + 1 >= m_reading.size()) {
            return index;
        }
        const Word& next = m_reading.word(index + 1);
        const bool listed = next.name != nullptr && afterListed(index);
        if (!tight && !(listed && m_kind != ExtentOf::Role)) {
            return index;
        }
        m_afterState = false;
        if (tight && m_reading.isCapital(index + 1) && next.name == nullptr) {
            return index + 2;
        }
        const qsizetype end = unit(index + 1);
        return end > index + 1 ? end : index;
    }

    [[nodiscard]] bool afterListed(qsizetype dashIndex) const
    {
        return dashIndex > 0 && (m_afterState || m_reading.word(dashIndex - 1).name != nullptr);
    }

    // "Politik, Hukum, dan Keamanan": fields only, and the list must close with a joining word.
    qsizetype list(qsizetype index)
    {
        constexpr qsizetype reach = 8;
        const qsizetype first = m_reading.endOf(index + 1, nounClasses);
        if (first == index + 1 || m_afterState || m_kind == ExtentOf::Place || !continuesLine(index + 1)
            || (!m_reading.isCapital(index + 1) && !m_vietnamese)) {
            return index;
        }
        qsizetype at = first;
        while (at < m_reading.size() && at - index < reach) {
            if (m_reading.isMark(at, u',')) {
                ++at;
            }
            if (m_reading.is(at, Connector) && m_reading.endOf(at + 1, nounClasses) > at + 1) {
                return first;
            }
            const qsizetype end = m_reading.endOf(at, nounClasses);
            if (end == at) {
                break;
            }
            at = end;
        }
        return index;
    }

    // "Keketuaan ASEAN 2023", "KTT ke-43"
    [[nodiscard]] qsizetype number(qsizetype index) const
    {
        constexpr qsizetype yearDigits = 4;
        if (m_reading.word(index).shape == Shape::Number && m_reading.word(index).range.length() == yearDigits
            && !m_reading.isMark(index + 1, u'/')) {
            return index + 1;
        }
        if (index + 2 < m_reading.size() && m_reading.textOf(index) == u"lần" && m_reading.textOf(index + 1) == u"thứ"
            && m_reading.word(index + 2).shape == Shape::Number) { // "Hội nghị Bộ trưởng Số ASEAN lần thứ 4"
            return index + 3;
        }
        if (index + 2 < m_reading.size() && m_reading.textOf(index) == u"ke" && m_reading.isMark(index + 1, u'-')
            && m_reading.word(index + 2).shape == Shape::Number) {
            return index + 3;
        }
        return index;
    }

    qsizetype connector(qsizetype index)
    {
        constexpr qsizetype longestConnector = 3;
        qsizetype at = m_reading.endOf(index, Connector);
        const bool locative
            = m_reading.is(index, LocativeWord); // "Đại sứ Nhật Bản tại Việt Nam", but a meeting "tại Tokyo"
        if (at == index || m_kind == ExtentOf::Place || (locative && m_kind != ExtentOf::Role)) {
            return index;
        }
        while (at - index < longestConnector && m_reading.is(at, Connector)) {
            ++at;
        }
        if (at >= m_reading.size() || !continuesLine(at)) {
            return index;
        }
        const ListedName* name = m_reading.word(at).name;
        if (name != nullptr && m_kind == ExtentOf::Organisation && m_reading.textOf(index) == u"của"
            && m_reading.gazetteer().entityOf(*name).type == EntityType::Country) {
            return index; // "Tập đoàn NTT của Nhật Bản": the state is named apart
        }
        const bool sum = isAnd(index);
        const bool ofBody = !sum && m_kind == ExtentOf::Role && name == nullptr; // "Secretary of the Ministry of …"
        if (m_reading.endOf(at, ofBody ? EventHead | RoleHead : headsRefused()) > at && (sum || name == nullptr)) {
            return index;
        }
        if (name != nullptr && sum && m_reading.endOf(at, nounClasses) == at) {
            return index; // "… Jepang dan Vietnam" are two
        }
        if (sum && (m_afterState || (m_afterListed && !m_reading.isCapital(at)))) {
            return index;
        }
        if (name != nullptr && m_kind == ExtentOf::Role && m_reading.language() == domain::Language::English
            && m_reading.gazetteer().entityOf(*name).type == EntityType::Country) {
            return index; // "Defense Minister of Japan": the state is named apart
        }
        if (m_kind == ExtentOf::Role && sum && m_reading.endOf(at, nounClasses) == at && !isNoun(at)) {
            return index;
        }
        m_afterState = false;
        if (!m_reading.isCapital(at) && !(m_vietnamese && m_reading.endOf(at, nounClasses) > at)
            && !(lowerFieldsFit(at))) {
            return index;
        }
        const qsizetype end = unit(at);
        return end > at ? end : index;
    }

    /// What may not follow a joining word: another name's head. "Strategi" heads events only, so a body may contain it.
    [[nodiscard]] WordClasses headsRefused() const
    {
        return m_kind == ExtentOf::Event ? headClasses : OrganisationHead | RoleHead;
    }

    [[nodiscard]] bool isAnd(qsizetype index) const
    {
        const QStringView word = m_reading.textOf(index);
        return word == u"dan" || word == u"and" || word == u"và" || word == u"&" || word == u"serta";
    }

    const Reading& m_reading;
    qsizetype m_from;
    qsizetype m_at;
    ExtentOf m_kind;
    bool m_vietnamese;
    bool m_afterListed = false; // the last unit was a listed name
    bool m_afterState = false; // a state closes a name, but for a dash
};

} // namespace

qsizetype extendName(const Reading& reading, qsizetype from, ExtentOf kind)
{
    return Extent(reading, from, kind).read();
}

bool endsName(const Reading& reading, qsizetype index)
{
    constexpr WordClasses closing
        = Stop | Calendar | Saying | LocativeWord | NeverName | Honorific | Credit | SourceLabel;
    const Word& word = reading.word(index);
    if (word.shape == Shape::Mark || word.shape == Shape::Spaceless || word.shape == Shape::Number) {
        return true;
    }
    if (reading.endOf(index, Portfolio | NameNoun) > index) {
        return false; // "Dalam" closes, "Dalam Negeri" does not
    }
    return (word.classes & closing) != 0 || reading.endOf(index, RoleHead | Rank) > index;
}

bool isEnglishOrdinal(QStringView word)
{
    static constexpr std::array ordinals {"first"_L1, "second"_L1, "third"_L1,    "fourth"_L1,
                                          "fifth"_L1, "sixth"_L1,  "seventh"_L1,  "eighth"_L1,
                                          "ninth"_L1, "tenth"_L1,  "eleventh"_L1, "twelfth"_L1};
    for (const QLatin1StringView known : ordinals) {
        if (word.compare(known, Qt::CaseInsensitive) == 0) {
            return true;
        }
    }
    return false;
}

bool looksLikeNoun(QStringView word)
{
    static constexpr std::array suffixes {"asi"_L1,  "isi"_L1,   "usi"_L1,    "itas"_L1, "isme"_L1,
                                          "logi"_L1, "grafi"_L1, "nomi"_L1,   "iah"_L1,  "ologi"_L1,
                                          "ansi"_L1, "ensi"_L1,  "iwisata"_L1};
    static constexpr std::array prefixes {"pe"_L1, "Pe"_L1, "ke"_L1, "Ke"_L1};
    constexpr qsizetype shortest = 6;
    if (word.size() < shortest) {
        return false;
    }
    for (const QLatin1StringView suffix : suffixes) {
        if (word.endsWith(suffix)) {
            return true;
        }
    }
    if (word.size() > shortest && word.endsWith("an"_L1)) {
        for (const QLatin1StringView prefix : prefixes) {
            if (word.startsWith(prefix)) {
                return true;
            }
        }
    }
    return false;
}

} // namespace linimasa::entities
