#include "app/entities/japanese_offices.h"

#include <array>

namespace linimasa::entities {

using namespace Qt::StringLiterals;
using domain::EntityType;

namespace {

class JapaneseOffices {
public:
    JapaneseOffices(const JapaneseText& text, Candidates& candidates)
        : m_text(text)
        , m_candidates(candidates)
    {
    }

    void run()
    {
        qsizetype covered = -1;
        for (const SpacelessFind& find : m_text.finds()) {
            if ((find.classes & RoleHead) != 0 && find.range.begin >= covered) {
                covered = find.range.end;
                office(find);
            } else if ((find.classes & Rank) != 0 && find.range.begin >= covered) {
                rank(find);
            } else if ((find.classes & Honorific) != 0 && find.range.begin >= covered) {
                beforeHonorific(find);
            } else if ((find.classes & Portfolio) != 0 && find.range.end >= covered) {
                minister(find);
            }
        }
    }

private:
    /// A meeting of office holders is no office: 防衛相会談.
    [[nodiscard]] bool goesOn(qsizetype end) const
    {
        static constexpr std::array<QStringView, 14> others {u"会談", u"会合", u"会議", u"級",  u"室",
                                                             u"官邸", u"補佐", u"公邸", u"選",  u"府",
                                                             u"間",   u"協議", u"経験", u"就任"};
        for (const QStringView other : others) {
            if (m_text.startsWith(end, other)) {
                return other != u"補佐" && other != u"就任";
            }
        }
        return false;
    }

    void office(const SpacelessFind& head)
    {
        const qsizetype end = head.range.end;
        if (goesOn(end)) {
            return;
        }
        qsizetype begin = head.range.begin;
        bool field = head.range.length() >= 2 && namesField(head);
        qsizetype states = 0;
        while (true) {
            const qsizetype before = charge(beforeOffice(begin, states));
            if (before == begin) {
                break;
            }
            field = true;
            begin = before;
        }
        if (const SpacelessFind* modifier = m_text.wordEndingAt(begin, RoleModifier); modifier != nullptr) {
            begin = modifier->range.begin;
        }
        if (states > 0 && head.range.of(m_text.text()) == u"代表" && !m_text.startsWith(end, u"の")) {
            return; // サッカー日本代表 is a team
        }
        const qsizetype person = personStart(begin);
        const bool personAfter = m_text.startsWith(end, u"の") && nameAfter(end + 1) > end + 1;
        if (person < begin) {
            add(EntityType::Person, person, begin, 0.92, "ja-before-office"_L1);
        }
        if (person < begin || field || personAfter) {
            add(EntityType::Role, begin, end, person < begin ? 0.95 : 0.85, "ja-office"_L1);
        }
        if (personAfter) {
            add(EntityType::Person, end + 1, nameAfter(end + 1), 0.85, "ja-after-office"_L1);
        }
    }

    /// サイバー政策担当大使: what an office is in charge of
    [[nodiscard]] qsizetype charge(qsizetype end) const
    {
        if (!m_text.endsWith(end, u"担当")) {
            return end;
        }
        qsizetype begin = end - 2;
        for (const QStringView word : {u"政策", u"問題", u"分野", u"戦略"}) {
            begin -= m_text.endsWith(begin, word) ? word.size() : 0;
        }
        const qsizetype fields = begin;
        while (const SpacelessFind* field = m_text.wordEndingAt(begin, Portfolio | NameNoun)) {
            begin = field->range.begin;
        }
        while (m_text.kana(begin - 1) == Kana::Katakana) {
            --begin;
        }
        return begin < fields ? begin : end;
    }

    /// デジタル経済社会相: any field with 相 is a minister.
    void minister(const SpacelessFind& field)
    {
        const qsizetype head = field.range.end;
        if (m_text.at(head) == u'相' && m_text.wordAt(field.range.begin, RoleHead) == nullptr
            && (m_text.kana(head + 1) != Kana::Kanji || goesOn(head + 1))) {
            office({.range = {.begin = field.range.begin, .end = head + 1}, .name = nullptr, .classes = RoleHead});
        }
    }

    /// グエン・バン・アン少将: a rank counts beside a person.
    void rank(const SpacelessFind& find)
    {
        const qsizetype person = personStart(find.range.begin);
        if (person < find.range.begin) {
            add(EntityType::Person, person, find.range.begin, 0.9, "ja-before-office"_L1);
            add(EntityType::Role, find.range.begin, find.range.end, 0.9, "ja-rank"_L1);
        }
    }

    /// The head itself names the field: 防衛相, 外相, 首相, but not 課長.
    [[nodiscard]] bool namesField(const SpacelessFind& head) const
    {
        const QStringView word = head.range.of(m_text.text());
        static constexpr std::array<QStringView, 6> endings {u"相", u"大臣", u"長官", u"大統領", u"国家主席", u"外相"};
        for (const QStringView ending : endings) {
            if (word.endsWith(ending)
                && (word.size() > ending.size() || ending == u"大統領" || ending == u"国家主席")) {
                return true;
            }
        }
        return false;
    }

    /// The start of a field, body or state that ends at `end` and belongs to the office; `end` when there is none.
    [[nodiscard]] qsizetype beforeOffice(qsizetype end, qsizetype& states) const
    {
        if (const SpacelessFind* name = m_text.nameEndingAt(end); name != nullptr) {
            const EntityType type = m_text.typeOf(*name);
            if (type == EntityType::Country) {
                // 日越防衛相: two states' offices; the states are named apart
                const SpacelessFind* other = m_text.nameEndingAt(name->range.begin);
                const bool pair
                    = name->range.length() == 1 && other != nullptr && m_text.typeOf(*other) == EntityType::Country;
                if (pair || states > 0) {
                    return end;
                }
                ++states;
                return name->range.begin;
            }
            if (type == EntityType::Org || type == EntityType::Place) {
                return name->range.begin;
            }
        }
        if (const SpacelessFind* tail = m_text.wordEndingAt(end, OrganisationTail); tail != nullptr) {
            qsizetype begin = tail->range.begin; // 防衛政策局: back over the fields, so that no person is taken in
            while (const SpacelessFind* field = m_text.wordEndingAt(begin, Portfolio | NameNoun)) {
                begin = field->range.begin;
            }
            return begin < tail->range.begin ? begin : m_text.runStart(end);
        }
        if (const SpacelessFind* word = m_text.wordEndingAt(end, Portfolio | NameNoun); word != nullptr) {
            return word->range.begin;
        }
        return end;
    }

    [[nodiscard]] bool isPersonRun(qsizetype begin, qsizetype end) const
    {
        const qsizetype length = end - begin;
        if (length < 1) {
            return false;
        }
        const SpacelessFind* name = m_text.nameAt(begin);
        if (name != nullptr && name->range.end == end) {
            return m_text.typeOf(*name) == EntityType::Person;
        }
        const Kana kana = m_text.kana(begin);
        if (kana == Kana::Katakana) {
            return length >= 2;
        }
        if (kana != Kana::Kanji || length > 6) {
            return false;
        }
        const SpacelessFind* surname = m_text.wordAt(begin, Surname);
        if (surname != nullptr) {
            return surname->range.end <= end;
        }
        return length == 3 || length == 4;
    }

    /// Where the person's name that ends at `end` begins; `end` when there is none.
    [[nodiscard]] qsizetype personStart(qsizetype end) const
    {
        qsizetype begin = end;
        const Kana last = m_text.kana(end - 1);
        if (last == Kana::Katakana) {
            while (m_text.kana(begin - 1) == Kana::Katakana || m_text.kana(begin - 1) == Kana::Dot) {
                --begin;
            }
            while (begin < end && m_text.kana(begin) == Kana::Dot) {
                ++begin;
            }
        } else if (last == Kana::Kanji) {
            const qsizetype run = m_text.runStart(end);
            begin = end;
            while (begin > run && m_text.kana(begin - 1) == Kana::Kanji) {
                --begin;
            }
            // a state or body may stand right before: 米国防総省山田…
            for (qsizetype i = begin; i < end; ++i) {
                if (const SpacelessFind* name = m_text.nameEndingAt(i); name != nullptr && name->range.begin >= begin
                    && name->range.length() > 1 && m_text.typeOf(*name) != EntityType::Person && i < end) {
                    if (isPersonRun(i, end)) {
                        return i;
                    }
                }
            }
        }
        return isPersonRun(begin, end) ? begin : end;
    }

    /// The end of the name that begins at `begin` and is followed by 氏, a particle or a mark.
    [[nodiscard]] qsizetype nameAfter(qsizetype begin) const
    {
        qsizetype end = begin;
        const Kana kana = m_text.kana(begin);
        if (kana != Kana::Kanji && kana != Kana::Katakana) {
            return begin;
        }
        while (m_text.kana(end) == kana || (kana == Kana::Katakana && m_text.kana(end) == Kana::Dot)) {
            ++end;
        }
        if (end > begin && m_text.endsWith(end, u"氏")) {
            --end;
        }
        const bool katakana = kana == Kana::Katakana && end - begin >= 2;
        const bool kanji
            = kana == Kana::Kanji && end - begin >= 2 && end - begin <= 5 && m_text.wordAt(begin, Surname) != nullptr;
        const SpacelessFind* name = m_text.nameAt(begin);
        if (name != nullptr && m_text.typeOf(*name) != EntityType::Person) {
            return begin;
        }
        if (katakana && !m_text.startsWith(end, u"氏") && !m_text.text().sliced(begin, end - begin).contains(u'・')) {
            return begin;
        }
        return katakana || kanji ? end : begin;
    }

    void beforeHonorific(const SpacelessFind& honorific)
    {
        const qsizetype end = honorific.range.begin;
        const bool single = honorific.range.length() == 1;
        if (single && (m_text.kana(honorific.range.end) == Kana::Kanji || m_text.kana(end) == Kana::Hiragana)) {
            return; // 氏名, 明らか
        }
        for (const QStringView event : {u"会見", u"発表", u"説明", u"団", u"クラブ", u"会"}) {
            if (honorific.range.of(m_text.text()) == u"記者" && m_text.startsWith(honorific.range.end, event)) {
                return; // 共同記者発表
            }
        }
        qsizetype begin = personStart(end);
        if (begin == end && m_text.kana(end - 1) == Kana::Kanji) {
            const qsizetype run = m_text.runStart(end);
            static constexpr QStringView reference = u"同両各某摂華諸";
            if (end - run <= 5 && !(end - run == 1 && reference.contains(m_text.at(run)))) {
                begin = run;
            }
        }
        if (begin < end) {
            add(EntityType::Person, begin, end, 0.9, "ja-title"_L1);
        }
    }

    void add(EntityType type, qsizetype begin, qsizetype end, double confidence, QLatin1StringView rule)
    {
        m_candidates.push_back(
            {.range = {.begin = begin, .end = end}, .type = type, .confidence = confidence, .rule = rule});
    }

    const JapaneseText& m_text;
    Candidates& m_candidates;
};

} // namespace

void findJapaneseOffices(const JapaneseText& text, Candidates& candidates)
{
    JapaneseOffices(text, candidates).run();
}

} // namespace linimasa::entities
