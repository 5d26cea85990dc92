#include "app/entities/japanese_rules.h"

#include "app/entities/japanese_brackets.h"
#include "app/entities/japanese_offices.h"
#include "app/entities/japanese_text.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace linimasa::entities {

using namespace Qt::StringLiterals;
using domain::EntityType;
using domain::MentionSource;

namespace {

class JapaneseRules {
public:
    JapaneseRules(const JapaneseText& text, Candidates& candidates)
        : m_text(text)
        , m_candidates(candidates)
    {
    }

    void run()
    {
        listedNames();
        for (const SpacelessFind& find : m_text.finds()) {
            if ((find.classes & GovernmentWord) != 0) {
                government(find);
            }
            if ((find.classes & OrganisationTail) != 0) {
                closing(find, EntityType::Org);
            }
            if ((find.classes & EventTail) != 0) {
                closing(find, EntityType::Event);
            }
            if ((find.classes & PlaceTail) != 0) {
                closing(find, EntityType::Place);
            }
            if ((find.classes & CompanyMark) != 0) {
                companyBefore(find);
            }
        }
    }

private:
    [[nodiscard]] bool isState(const SpacelessFind* find) const
    {
        return find != nullptr && find->name != nullptr && m_text.typeOf(*find) == EntityType::Country;
    }

    /// A single kanji stands for a state beside another one (日越), before a dot and a bloc (日・ASEAN), or before a body.
    [[nodiscard]] bool standsForState(const SpacelessFind& find) const
    {
        const qsizetype begin = find.range.begin;
        const qsizetype end = find.range.end;
        if (m_text.kana(begin - 1) == Kana::Digit || m_text.kana(begin - 1) == Kana::Katakana) {
            return false;
        }
        const auto loneState = [&](qsizetype position) {
            const SpacelessFind* other = m_text.nameAt(position);
            return isState(other) && (other->range.length() == 1 || other->name->ambiguous);
        };
        const auto bloc = [&](qsizetype position) {
            const SpacelessFind* other = m_text.nameAt(position);
            return other != nullptr && other->range.length() > 1
                && (m_text.typeOf(*other) == EntityType::Org || m_text.typeOf(*other) == EntityType::Country);
        };
        const bool boundaryBefore = m_text.kana(begin - 1) != Kana::Kanji || m_known.contains(begin - 1);
        const bool dotAfter = m_text.kana(end) == Kana::Dot;
        const bool daytime
            = m_text.at(begin) == u'日' && m_text.at(end) == u'中' && m_text.kana(end + 1) == Kana::Hiragana;
        if (boundaryBefore && loneState(end) && !daytime) {
            return true;
        }
        if (m_known.contains(begin - 1)) { // the state before it was taken
            return true;
        }
        if (boundaryBefore && ((dotAfter && bloc(end + 1)) || (bloc(end) && m_text.kana(end) != Kana::Kanji))) {
            return true;
        }
        static constexpr std::array<QStringView, 18> bodies {
            u"側",       u"首都",   u"政府", u"大使館", u"軍",   u"国防", u"当局", u"企業", u"大手",
            u"メディア", u"大統領", u"首相", u"外相",   u"財務", u"議会", u"両国", u"首脳", u"国務"};
        if (boundaryBefore) {
            for (const QStringView body : bodies) {
                if (m_text.startsWith(end, body)) {
                    return true;
                }
            }
        }
        return false;
    }

    void listedNames()
    {
        QSet<quint32> known;
        for (const SpacelessFind& find : m_text.finds()) {
            if (find.name != nullptr && !find.name->ambiguous) {
                known.insert(find.name->entity);
            }
        }
        qsizetype covered = -1; // names do not overlap; the longest at the leftmost place is taken
        for (const SpacelessFind& find : m_text.finds()) {
            if (find.name == nullptr || find.range.begin < covered || !m_text.keepsBoundaries(find)
                || (isState(&find) && m_text.startsWith(find.range.end, u"時間"))) { // 日本時間: of the clock
                continue;
            }
            if (find.range.length() == 1 || (find.name->ambiguous && isState(&find))) {
                if (!(find.range.length() == 1 ? standsForState(find) : known.contains(find.name->entity))) {
                    continue;
                }
                m_known.insert(find.range.end - 1);
            } else if (find.name->ambiguous && !known.contains(find.name->entity) && !inBrackets(find.range)) {
                continue;
            }
            if (m_text.at(find.range.end) == u'員' && m_text.at(find.range.end - 1) == u'隊') {
                continue; // サイバー防衛隊員 are people
            }
            covered = find.range.end;
            if (m_text.at(covered) == u'大' && m_text.at(covered + 1) == u'の'
                && m_text.typeOf(find) == EntityType::Place) {
                add(EntityType::Org, find.range.begin, covered + 1, 0.85, "ja-university"_L1); // 東京大の教授
                ++covered;
                continue;
            }
            m_candidates.push_back({.range = find.range,
                                    .type = m_text.typeOf(find),
                                    .source = MentionSource::Gazetteer,
                                    .confidence = find.name->ambiguous ? 0.8 : 0.95,
                                    .rule = "list"_L1,
                                    .name = find.name});
        }
    }

    [[nodiscard]] bool inBrackets(base::TextRange range) const
    {
        const QChar before = m_text.at(range.begin - 1);
        const QChar after = m_text.at(range.end);
        const bool opens = before == u'（' || before == u'(' || before == u'【' || before == u'=' || before == u'＝';
        const bool closes
            = after == u'）' || after == u')' || after == u'】' || after == u'=' || after == u'＝' || after == u'\n';
        return opens && closes;
    }

    /// "日本政府", "米政府"
    void government(const SpacelessFind& find)
    {
        const SpacelessFind* state = m_text.nameEndingAt(find.range.begin);
        if (!isState(state) || (state->range.length() == 1 && m_text.kana(state->range.begin - 1) == Kana::Kanji)) {
            return;
        }
        add(EntityType::Org, state->range.begin, find.range.end, 0.9, "ja-government"_L1);
    }

    /// A run of name characters that a body's, event's or place's word closes.
    void closing(const SpacelessFind& tail, EntityType type)
    {
        const qsizetype end = tail.range.end;
        if (goesOn(end, tail)) {
            return;
        }
        const bool medium = type == EntityType::Org && isMedium(tail.range.of(m_text.text()));
        const qsizetype trimmed = trimmedStart(tail.range.begin);
        qsizetype start = medium ? mediumStart(trimmed, tail) : trimmed;
        if (type == EntityType::Org && m_text.kana(start - 1) == Kana::Digit) { // 第86サイバー空間作戦司令部
            qsizetype number = start - 1;
            while (m_text.kana(number - 1) == Kana::Digit) {
                --number;
            }
            start = m_text.at(number - 1) == u'第' ? number - 1 : start;
        }
        const qsizetype before = tail.range.begin - start;
        if (before < 1 || (before < 2 && type != EntityType::Org && m_text.kana(start) != Kana::Kanji)) {
            return;
        }
        static constexpr QStringView reference = u"同両各当本全諸某元前旧新副正他某対";
        if (reference.contains(m_text.at(tail.range.begin - 1))
            && (before == 1 || m_text.at(tail.range.begin - 1) == u'両')) {
            return;
        }
        if (m_text.at(tail.range.begin) == u'都' && m_text.at(tail.range.begin - 1) == u'首') {
            return; // 首都 is no name
        }
        static constexpr QStringView common = u"幹内外全一上下"; // 幹部, 全部
        if (m_text.at(tail.range.begin) == u'部' && tail.range.length() == 1
            && common.contains(m_text.at(tail.range.begin - 1))) {
            return;
        }
        if (m_text.at(tail.range.begin) == u'府' && m_text.at(tail.range.begin - 1) == u'政') {
            return; // 政府 is no prefecture
        }
        if (type == EntityType::Event && !isNamedEvent(start, tail.range.begin)) {
            return;
        }
        if (type == EntityType::Org && !isNamedBody(start, tail)) {
            return;
        }
        if (type == EntityType::Place && (before > 6 || m_text.kana(start) == Kana::Latin)) {
            return;
        }
        add(type, start, end, 0.85,
            type == EntityType::Org         ? "ja-organisation-tail"_L1
                : type == EntityType::Event ? "ja-event-tail"_L1
                                            : "ja-place-tail"_L1);
    }

    /// The word goes on after the tail: another tail will close it, or it is no tail here.
    [[nodiscard]] bool goesOn(qsizetype end, const SpacelessFind& tail) const
    {
        const Kana after = m_text.kana(end);
        static constexpr QStringView ofMembers = u"隊委議会職役党団";
        if (m_text.at(end) == u'員' && ofMembers.contains(m_text.at(end - 1))) {
            return true; // 隊員, 委員
        }
        if (after == Kana::Katakana) {
            return m_text.kana(end - 1) == Kana::Katakana;
        }
        if (after == Kana::Katakana && m_text.wordAt(end, OrganisationTail) != nullptr) {
            return true; // デジタル通信ニュース
        }
        if (after != Kana::Kanji) {
            return false;
        }
        if (tail.range.length() >= 2) {
            return m_text.wordAt(end, OrganisationTail | EventTail) != nullptr;
        }
        // one kanji alone closes a name only before an office, a person's part or another kind of word we know
        return m_text.wordAt(end, RoleHead) == nullptr && m_text.wordAt(end, PlaceTail | OrganisationTail) == nullptr;
    }

    /// The run's start without another name or office that stands before it ("岸防衛相" is not read into 防衛省).
    [[nodiscard]] qsizetype trimmedStart(qsizetype tailBegin) const
    {
        const qsizetype start = m_text.runStart(tailBegin);
        const SpacelessFind* surname = m_text.wordAt(start, Surname);
        if (surname == nullptr || surname->range.length() < 2 || m_text.nameAt(start) != nullptr) {
            return start;
        }
        qsizetype begin = tailBegin; // 大和太郎防衛政策局: the fields without the person
        while (const SpacelessFind* field = m_text.wordEndingAt(begin, Portfolio | NameNoun)) {
            begin = field->range.begin;
        }
        return begin < tailBegin && begin >= surname->range.end ? begin : start;
    }

    [[nodiscard]] static bool isMedium(QStringView tail)
    {
        static constexpr std::array<QStringView, 13> media {u"新聞",   u"通信",     u"通信社",   u"新聞社", u"放送",
                                                            u"テレビ", u"新報",     u"ニュース", u"日報",   u"時報",
                                                            u"朝刊",   u"タイムズ", u"タイムス"};
        return std::ranges::find(media, tail) != media.end();
    }

    /// みなと日報 at the head of a line: names of newspapers may begin with hiragana.
    [[nodiscard]] qsizetype mediumStart(qsizetype start, const SpacelessFind& tail) const
    {
        constexpr qsizetype longest = 8;
        qsizetype begin = start;
        while (m_text.kana(begin - 1) == Kana::Hiragana && tail.range.begin - begin < longest) {
            --begin;
        }
        return m_text.at(begin - 1) == u'\n' ? begin : start;
    }

    [[nodiscard]] bool isNamedEvent(qsizetype start, qsizetype end) const
    {
        bool proper = false;
        for (qsizetype i = start; i < end; ++i) {
            const SpacelessFind* name = m_text.nameAt(i);
            const bool bloc = name != nullptr && (name->range.length() > 1 || m_known.contains(i));
            proper = proper || bloc || m_text.kana(i) == Kana::Latin;
        }
        constexpr qsizetype shortest = 4;
        return proper && end - start >= shortest;
    }

    /// 荷主協会 is any shippers' association; a place, a field, katakana or Latin letters make a name of it.
    [[nodiscard]] bool isNamedBody(qsizetype start, const SpacelessFind& tail) const
    {
        const QStringView word = tail.range.of(m_text.text());
        if (isMedium(word)) {
            const bool field
                = (word == u"通信" || word == u"放送") && m_text.kana(tail.range.end) == Kana::Kanji; // 情報通信分野
            return tail.range.begin - start >= 2 && !field;
        }
        if ((word == u"省" || word == u"庁") && tail.range.begin - start >= 2) {
            return true;
        }
        qsizetype katakana = 0;
        for (qsizetype i = start; i < tail.range.begin; ++i) {
            katakana += m_text.kana(i) == Kana::Katakana ? 1 : 0;
            const SpacelessFind* name = m_text.nameAt(i);
            if ((name != nullptr && (name->range.length() > 1 || m_known.contains(i))) || m_text.kana(i) == Kana::Latin
                || m_text.wordAt(i, Portfolio | NameNoun) != nullptr) {
                return true;
            }
        }
        constexpr qsizetype proper = 3;
        return katakana >= proper;
    }

    /// "株式会社アマン", "アマン株式会社"
    void companyBefore(const SpacelessFind& mark)
    {
        const qsizetype start = m_text.runStart(mark.range.begin);
        if (start < mark.range.begin) {
            add(EntityType::Org, start, mark.range.end, 0.9, "ja-company"_L1);
            return;
        }
        qsizetype end = mark.range.end;
        while (m_text.kana(end) == Kana::Kanji || m_text.kana(end) == Kana::Katakana
               || m_text.kana(end) == Kana::Latin) {
            ++end;
        }
        if (end > mark.range.end) {
            add(EntityType::Org, mark.range.begin, end, 0.9, "ja-company"_L1);
        }
    }

    void add(EntityType type, qsizetype begin, qsizetype end, double confidence, QLatin1StringView rule)
    {
        m_candidates.push_back(
            {.range = {.begin = begin, .end = end}, .type = type, .confidence = confidence, .rule = rule});
    }

    const JapaneseText& m_text;
    Candidates& m_candidates;
    QSet<qsizetype> m_known; // where single kanji were taken for states
};

} // namespace

void findInJapanese(const Reading& reading, Candidates& candidates)
{
    if (reading.spacelessFinds().empty()) {
        return;
    }
    const JapaneseText text(reading);
    JapaneseRules(text, candidates).run();
    findInJapaneseBrackets(text, candidates);
    findJapaneseOffices(text, candidates);
}

} // namespace linimasa::entities
