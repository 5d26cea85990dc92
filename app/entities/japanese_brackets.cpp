#include "app/entities/japanese_brackets.h"

#include <array>

namespace linimasa::entities {

using namespace Qt::StringLiterals;
using domain::EntityType;
using domain::MentionSource;

namespace {

class JapaneseBrackets {
public:
    JapaneseBrackets(const JapaneseText& text, Candidates& candidates)
        : m_text(text)
        , m_candidates(candidates)
    {
    }

    void run()
    {
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const QChar character = m_text.at(i);
            if (character == u'【' || character == u'（' || character == u'(' || character == u'［') {
                bracket(i);
            } else if (character == u'「' || character == u'『') {
                quoted(i);
            }
        }
    }

private:
    /// 【東京=共同】, （ハノイ=山田太郎）, （共同）
    void bracket(qsizetype open)
    {
        constexpr qsizetype longest = 30;
        const QChar opening = m_text.at(open);
        const QChar closing = opening == u'【' ? u'】' : opening == u'［' ? u'］' : opening == u'（' ? u'）' : u')';
        qsizetype close = open + 1;
        qsizetype equals = -1;
        while (close < m_text.size() && close - open < longest && m_text.at(close) != closing
               && m_text.at(close) != u'\n') {
            if (m_text.at(close) == u'=' || m_text.at(close) == u'＝') {
                equals = close;
            }
            ++close;
        }
        if (m_text.at(close) != closing) {
            return;
        }
        if (equals < 0) {
            const SpacelessFind* place = opening == u'【' ? m_text.nameAt(open + 1) : nullptr;
            if (place != nullptr && place->range.end < close
                && m_text.typeOf(*place) == EntityType::Place) { // 【ハノイ共同】
                part(open + 1, place->range.end, true);
                part(place->range.end, close, false);
                return;
            }
            reporter(open + 1, close);
            return;
        }
        part(open + 1, equals, true);
        part(equals + 1, close, false);
    }

    /// （斎藤由美子）: a family name and a given name alone in brackets
    void reporter(qsizetype begin, qsizetype end)
    {
        const SpacelessFind* surname = m_text.wordAt(begin, Surname);
        if (surname == nullptr || end - begin < 3 || end - begin > 6 || surname->range.length() < 2
            || surname->range.end >= end) {
            return;
        }
        for (qsizetype i = begin; i < end; ++i) {
            if (m_text.kana(i) != Kana::Kanji && m_text.kana(i) != Kana::Hiragana) {
                return;
            }
        }
        if (m_text.wordEndingAt(end, OrganisationTail | PlaceTail | RoleHead) == nullptr
            && m_text.nameAt(begin) == nullptr) {
            add(EntityType::Person, begin, end, 0.8, "ja-reporter"_L1);
        }
    }

    void part(qsizetype begin, qsizetype end, bool place)
    {
        if (begin >= end) {
            return;
        }
        for (qsizetype i = begin; i < end; ++i) {
            const Kana kana = m_text.kana(i);
            if (kana != Kana::Kanji && kana != Kana::Katakana && kana != Kana::Latin && kana != Kana::Dot) {
                return;
            }
        }
        const SpacelessFind* listed = m_text.nameAt(begin);
        if (listed != nullptr && listed->range.end == end) {
            // 【シンガポール=共同】: the report was written in the city
            const bool city = place && m_text.typeOf(*listed) == EntityType::Country;
            m_candidates.push_back({.range = listed->range,
                                    .type = city ? EntityType::Place : m_text.typeOf(*listed),
                                    .source = MentionSource::Gazetteer,
                                    .confidence = 0.95,
                                    .rule = "ja-dateline"_L1,
                                    .name = listed->name});
            return;
        }
        const bool person = !place && m_text.wordEndingAt(end, OrganisationTail) == nullptr
            && m_text.kana(begin) == Kana::Kanji && end - begin >= 3 && end - begin <= 5
            && (m_text.wordAt(begin, Surname) != nullptr || end - begin == 4);
        add(place        ? EntityType::Place
                : person ? EntityType::Person
                         : EntityType::Org,
            begin, end, 0.85, "ja-dateline"_L1);
    }

    /// 演習「ロックド・シールズ」: the word before says that the quotation is a name.
    void quoted(qsizetype open)
    {
        constexpr qsizetype longest = 40;
        const QChar closing = m_text.at(open) == u'「' ? u'」' : u'』';
        static constexpr std::array<QStringView, 10> kinds {
            u"演習", u"訓練", u"会議", u"構想", u"計画", u"条約", u"協定", u"フォーラム", u"シンポジウム", u"イベント"};
        bool announced = false;
        for (const QStringView kind : kinds) {
            announced = announced || m_text.endsWith(open, kind);
        }
        if (!announced) {
            return;
        }
        qsizetype close = open + 1;
        while (close < m_text.size() && close - open < longest && m_text.at(close) != closing
               && m_text.at(close) != u'\n' && m_text.at(close) != u'。') {
            ++close;
        }
        if (m_text.at(close) == closing && close > open + 1) {
            add(EntityType::Event, open + 1, close, 0.9, "ja-quoted-event"_L1);
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

void findInJapaneseBrackets(const JapaneseText& text, Candidates& candidates)
{
    JapaneseBrackets(text, candidates).run();
}

} // namespace linimasa::entities
