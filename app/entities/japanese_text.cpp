#include "app/entities/japanese_text.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace linimasa::entities {

using namespace Qt::StringLiterals;

namespace {

// Words of time and order that stand right before a name without a particle.
constexpr std::array<QStringView, 25> leadingWords {u"昨年",   u"今年",   u"来年", u"一昨年", u"同年", u"今月", u"来月",
                                                    u"先月",   u"昨日",   u"今回", u"前回",   u"次回", u"同日", u"現在",
                                                    u"当時",   u"今後",   u"午前", u"午後",   u"同国", u"両国", u"一方",
                                                    u"記者団", u"関係者", u"深夜", u"未明"};
constexpr QStringView counters = u"年月日時分秒回人件社国カ度億万円倍頃台号";
// A state's name goes on into another word here: 日本語, 日本酒, 米国産.
constexpr QStringView otherWordAfter = u"語酒人製産式画刀食茶円車料";

} // namespace

JapaneseText::JapaneseText(const Reading& reading)
    : m_reading(reading)
    , m_text(reading.text())
    , m_all(reading.spacelessFinds().begin(), reading.spacelessFinds().end())
{
    for (const Word& word : reading.words()) {
        if (word.name != nullptr) {
            m_all.push_back({.range = {.begin = word.range.begin, .end = word.nameEndPosition}, .name = word.name});
        }
    }
    std::ranges::sort(m_all, [](const SpacelessFind& left, const SpacelessFind& right) {
        return left.range.begin != right.range.begin ? left.range.begin < right.range.begin
                                                     : left.range.end > right.range.end;
    });
    m_byEnd.resize(m_all.size());
    std::iota(m_byEnd.begin(), m_byEnd.end(), std::size_t {0});
    std::ranges::sort(m_byEnd, [this](std::size_t left, std::size_t right) {
        const base::TextRange a = m_all[left].range;
        const base::TextRange b = m_all[right].range;
        return a.end != b.end ? a.end < b.end : a.begin < b.begin;
    });
}

const SpacelessFind* JapaneseText::wordEndingAt(qsizetype position, WordClasses classes) const
{
    auto at = std::ranges::lower_bound(m_byEnd, position, {}, [this](std::size_t i) { return m_all[i].range.end; });
    for (; at != m_byEnd.end() && m_all[*at].range.end == position; ++at) {
        if ((m_all[*at].classes & classes) != 0) {
            return &m_all[*at];
        }
    }
    return nullptr;
}

const SpacelessFind* JapaneseText::nameEndingAt(qsizetype position) const
{
    auto at = std::ranges::lower_bound(m_byEnd, position, {}, [this](std::size_t i) { return m_all[i].range.end; });
    for (; at != m_byEnd.end() && m_all[*at].range.end == position; ++at) {
        if (m_all[*at].name != nullptr && keepsBoundaries(m_all[*at])) {
            return &m_all[*at];
        }
    }
    return nullptr;
}

const SpacelessFind* JapaneseText::wordAt(qsizetype position, WordClasses classes) const
{
    auto at = std::ranges::lower_bound(m_all, position, {}, [](const SpacelessFind& find) { return find.range.begin; });
    for (; at != m_all.end() && at->range.begin == position; ++at) {
        if ((at->classes & classes) != 0) {
            return &*at;
        }
    }
    return nullptr;
}

const SpacelessFind* JapaneseText::nameAt(qsizetype position) const
{
    auto at = std::ranges::lower_bound(m_all, position, {}, [](const SpacelessFind& find) { return find.range.begin; });
    for (; at != m_all.end() && at->range.begin == position; ++at) {
        if (at->name != nullptr && keepsBoundaries(*at)) {
            return &*at;
        }
    }
    return nullptr;
}

bool JapaneseText::keepsBoundaries(const SpacelessFind& find) const
{
    const Kana first = kana(find.range.begin);
    const Kana last = kana(find.range.end - 1);
    if (first == Kana::Katakana && kana(find.range.begin - 1) == Kana::Katakana) {
        return false;
    }
    if (last == Kana::Katakana && kana(find.range.end) == Kana::Katakana) {
        return false;
    }
    if (first == Kana::Hiragana && kana(find.range.begin - 1) == Kana::Hiragana && find.range.length() < 4) {
        return false;
    }
    return !(last == Kana::Kanji && otherWordAfter.contains(at(find.range.end))
             && wordAt(find.range.end, RoleHead) == nullptr);
}

qsizetype JapaneseText::runStart(qsizetype end) const
{
    constexpr qsizetype longest = 40;
    qsizetype start = end;
    while (start > 0 && end - start < longest) {
        const Kana before = kana(start - 1);
        if (before == Kana::Kanji || before == Kana::Katakana || before == Kana::Latin || before == Kana::Dot) {
            --start;
            continue;
        }
        break;
    }
    if (kana(start - 1) == Kana::Digit) {
        while (start < end && counters.contains(at(start))) {
            ++start;
        }
    }
    for (bool stripped = true; stripped;) {
        stripped = false;
        for (const QStringView word : leadingWords) {
            if (startsWith(start, word) && start + word.size() < end) {
                start += word.size();
                stripped = true;
            }
        }
        if (start < end && kana(start) == Kana::Dot) {
            ++start;
            stripped = true;
        }
    }
    return start;
}

} // namespace linimasa::entities
