#include "app/dates/japanese_dates.h"
#include "app/dates/rules.h"
#include "app/dates/sentence_scan.h"

#include <algorithm>
#include <array>

namespace linimasa::dates {

namespace {

using Words = std::u16string_view;

constexpr auto sayings = std::to_array<Words>({
    u"と述べ",     u"と語",     u"と話し", u"と話す",     u"と強調", u"と指摘",   u"と説明",
    u"と明らかに", u"と訴え",   u"と答え", u"とコメント", u"と発言", u"との考え", u"との認識",
    u"との見解",   u"との見方", u"と否定", u"と批判",     u"と表明",
});
constexpr auto futureWords = std::to_array<Words>({
    u"予定", u"方針",   u"見通し",     u"見込み",   u"目指す", u"目指し", u"計画",   u"調整",
    u"検討", u"開く。", u"開催する。", u"始める。", u"めど",   u"方向だ", u"方向で", u"意向",
    u"目標", u"見込む", u"想定",       u"までに",   u"期限",   u"つもり",
});

template<std::size_t size> bool containsAny(QStringView text, const std::array<Words, size>& words)
{
    return std::ranges::any_of(words, [text](Words word) { return text.contains(QStringView(word)); });
}

// Japanese verbs that end a sentence in their plain form tell of what is to come; in -ta of what was. States ("…ている")
// tell of neither.
bool endsInPlainForm(QStringView sentence)
{
    static constexpr auto states = std::to_array<Words>(
        {u"ている", u"でいる", u"ある", u"いる", u"という", u"できる", u"とみられる", u"わたる"});
    static constexpr Words endings = u"るうくぐすつぶむ";
    while (!sentence.isEmpty() && (sentence.back() == u'。' || sentence.back().isSpace())) {
        sentence.chop(1);
    }
    return !sentence.isEmpty() && endings.find(sentence.back().unicode()) != Words::npos
        && std::ranges::none_of(states, [sentence](Words state) { return sentence.endsWith(QStringView(state)); });
}

// "12日に署名したと、外務省が15日発表した": the day beside the verb is that of the saying.
bool isBesideSaying(QStringView sentence, base::TextRange day)
{
    static constexpr auto verbs
        = std::to_array<Words>({u"発表", u"公表", u"明らかに", u"述べ", u"語", u"話し", u"表明", u"伝え", u"報じ"});
    QStringView behind = sentence.sliced(day.end);
    behind = behind.startsWith(u'に') ? behind.sliced(1) : behind;
    return sentence.first(day.begin).contains(u"と、")
        && std::ranges::any_of(verbs, [behind](Words verb) { return behind.startsWith(QStringView(verb)); });
}

// "19日から始めると発表した": what was announced is to come, though the sentence ends in the past.
bool announcesFuture(QStringView behind)
{
    static constexpr auto announcements = std::to_array<Words>(
        {u"と発表", u"と明らか", u"と表明", u"と決め", u"と伝え", u"と報じ", u"ことを決め", u"ことで合意"});
    static constexpr Words endings = u"るうくぐすつぶむ";
    constexpr qsizetype reach = 40;
    QStringView clause = behind.first(std::min(reach, behind.size()));
    if (const qsizetype comma = clause.indexOf(u'、'); comma >= 0) {
        clause = clause.first(comma);
    }
    return std::ranges::any_of(announcements, [clause](Words words) {
        const qsizetype at = clause.indexOf(QStringView(words));
        return at > 0 && endings.find(clause[at - 1].unicode()) != Words::npos;
    });
}

} // namespace

std::vector<Expression> findJapanese(QStringView text, const domain::SegmentedText& segments)
{
    std::vector<Expression> found;
    for (std::size_t s = 0; s < segments.sentences.size(); ++s) {
        const base::TextRange range = segments.sentences[s].range;
        const QStringView sentence = range.of(text);
        const JapaneseDates grammar(sentence);
        const std::size_t firstOfSentence = found.size();
        for (qsizetype i = 0; i < sentence.size();) {
            const auto match = grammar.at(i);
            if (!match) {
                ++i;
                continue;
            }
            found.push_back({.range = {.begin = range.begin + match->begin, .end = range.begin + match->end},
                             .sentence = static_cast<qsizetype>(s),
                             .paragraph = segments.sentences[s].paragraph,
                             .first = match->first,
                             .last = match->last,
                             .hasTime = match->hasTime,
                             .headsSentence = match->begin == 0 && !sentence.sliced(match->end).startsWith(u"から")
                                 && !sentence.sliced(match->end).startsWith(u"以"),
                             .endsSpan = sentence.sliced(match->end).startsWith(u"まで"),
                             .rule = ruleName(u"ja", match->first, match->last.has_value())});
            i = match->end;
        }
        if (found.size() == firstOfSentence) {
            continue;
        }
        const bool future = containsAny(sentence, futureWords) || endsInPlainForm(sentence);
        for (std::size_t i = firstOfSentence; i < found.size(); ++i) {
            found[i].futureWording = future || announcesFuture(sentence.sliced(found[i].range.end - range.begin));
        }
        // The sentence ends in a verb of saying: its first day is that of the saying, unless another stands beside the verb.
        const auto first = found.begin() + static_cast<std::ptrdiff_t>(firstOfSentence);
        const auto beside = std::find_if(std::next(first), found.end(), [&](const Expression& expression) {
            return expression.first.unit == Unit::Day
                && isBesideSaying(
                       sentence,
                       {.begin = expression.range.begin - range.begin, .end = expression.range.end - range.begin});
        });
        if (beside != found.end()) {
            beside->attribution = true;
        } else {
            first->attribution = first->first.unit == Unit::Day
                && containsAny(sentence.sliced(first->range.end - range.begin), sayings);
        }
    }
    return found;
}

} // namespace linimasa::dates
