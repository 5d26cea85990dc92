#include "app/dates/sentence_scan.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace linimasa::dates {

using namespace Qt::StringLiterals;

namespace {

// How far (in tokens) a date may stand behind the verb of saying it hangs on.
constexpr qsizetype sayingReach = 24;
// A date at the head of a sentence belongs to a verb of saying that follows this soon.
constexpr qsizetype sayingAhead = 9;

// Words between a verb of saying and its date that still tell where and to whom it was said.
bool isSetting(const TokenReader& tokens, qsizetype i)
{
    switch (tokens.kind(i)) {
    case WordKind::Setting:
    case WordKind::Preposition:
    case WordKind::DayLabel:
    case WordKind::DateLabel:
    case WordKind::DayPart:
    case WordKind::Clock:
    case WordKind::Late:
    case WordKind::Early:
    case WordKind::OneUnit:
        return true;
    default:
        return tokens.is(i, WordKind::Other, 1) || tokens.mark(i) == u',' || tokens.mark(i) == u'('
            || tokens.mark(i) == u')' || tokens.isCapitalised(i);
    }
}

// `kata Raka di Jakarta, Selasa`: the speaker stands between, and the date closes the saying.
// `mengatakan dalam jumpa pers, Selasa, bahwa …`: only the setting stands between.
bool saidBefore(const TokenReader& tokens, const Match& match)
{
    bool onlySetting = true;
    const qsizetype next = match.end;
    const bool closes = !tokens.inside(next) || tokens.mark(next) != 0 || tokens.is(next, WordKind::Setting);
    for (qsizetype i = match.begin - 1; i >= tokens.first() && match.begin - i <= sayingReach; --i) {
        if (tokens.is(i, WordKind::Saying)) {
            return tokens.word(i).value == 1 ? closes : onlySetting;
        }
        if (tokens.is(i, WordKind::Linker)) { // what was said, or another clause
            return false;
        }
        onlySetting = onlySetting && isSetting(tokens, i);
    }
    return false;
}

// "Pada Selasa, menteri itu mengatakan …"
bool saidAfter(const TokenReader& tokens, const Match& match)
{
    for (qsizetype i = tokens.first(); i < match.begin; ++i) { // "In a statement Monday, …"
        if (i - tokens.first() > sayingAhead || (i - tokens.first() >= 2 && !isSetting(tokens, i))) {
            return false;
        }
    }
    for (qsizetype i = match.end; i < tokens.end() && i - match.end <= sayingAhead; ++i) {
        if (tokens.is(i, WordKind::Saying)) {
            return tokens.word(i).value != 1; // value 1: only with the speaker behind it
        }
        if (tokens.is(i, WordKind::Linker) || tokens.is(i, WordKind::And)) {
            return false;
        }
    }
    return false;
}

// At the very head, or behind a word for "in" there; "since 2019" frames nothing.
bool headsSentence(const TokenReader& tokens, const Match& match)
{
    if (match.begin == tokens.first()) {
        return true;
    }
    static constexpr auto words
        = std::to_array<std::u16string_view>({u"pada", u"in", u"trong", u"vào", u"during", u"sepanjang", u"di"});
    return match.begin == tokens.first() + 1 && std::ranges::any_of(words, [&tokens](std::u16string_view word) {
               return tokens.view(tokens.first()).compare(QStringView(word), Qt::CaseInsensitive) == 0;
           });
}

QStringView unitName(Unit unit)
{
    switch (unit) {
    case Unit::Day:
        return u"day";
    case Unit::Weekend:
        return u"weekend";
    case Unit::Week:
        return u"week";
    case Unit::Month:
        return u"month";
    case Unit::Season:
        return u"season";
    case Unit::Quarter:
        return u"quarter";
    case Unit::HalfYear:
        return u"half-year";
    case Unit::Year:
        return u"year";
    case Unit::FiscalYear:
        return u"fiscal-year";
    case Unit::Decade:
        return u"decade";
    }
    return {};
}

// "will send experts under a note exchanged on Monday": the participle beside the date tells of what was.
bool isBehindPastParticiple(const TokenReader& tokens, const Match& match)
{
    static constexpr auto irregular = std::to_array<std::u16string_view>(
        {u"held", u"met", u"made", u"sent", u"given", u"taken", u"begun", u"struck", u"sealed", u"put", u"drawn"});
    if (match.first.unit != Unit::Day || match.first.direction != Direction::Open) {
        return false;
    }
    const qsizetype verb = match.begin - (tokens.is(match.begin - 1, WordKind::Preposition) ? 2 : 1);
    const QStringView word = tokens.view(verb);
    const bool participle = (word.size() > 4 && word.endsWith(u"ed"))
        || std::ranges::any_of(irregular, [word](std::u16string_view known) { return word == QStringView(known); });
    if (!participle || tokens.is(verb, WordKind::FutureWord)) {
        return false;
    }
    constexpr qsizetype auxiliaryReach = 3; // "will be formally signed on Monday"
    for (qsizetype i = verb - 1; i >= verb - auxiliaryReach; --i) {
        if (tokens.view(i) == u"be" || tokens.view(i) == u"get" || tokens.is(i, WordKind::FutureWord)) {
            return false;
        }
    }
    return true;
}

// "until Friday", "hingga Jumat", "đến hết thứ Bảy"
bool endsSpan(const TokenReader& tokens, const Match& match)
{
    qsizetype before = match.begin - 1;
    if (tokens.view(before).compare(u"hết", Qt::CaseInsensitive) == 0
        || (tokens.is(before, WordKind::Preposition) && tokens.is(before - 1, WordKind::To))) {
        --before;
    }
    return tokens.is(before, WordKind::To);
}

// "agreed to …", "sepakat meng…", but not "agreed on" or "sepakat dengan"
bool resolves(const TokenReader& tokens, qsizetype i)
{
    const QStringView next = tokens.view(i + 1);
    return tokens.is(i + 1, WordKind::To) || next.compare(u"untuk", Qt::CaseInsensitive) == 0
        || ((next.startsWith(u"me") || next.startsWith(u"ber")) && next.size() > 5 && next != u"menyatakan");
}

bool isDayOnly(const DatePoint& point)
{
    return point.unit == Unit::Day && point.part == Part::Whole;
}

} // namespace

FutureWording::FutureWording(const TokenReader& tokens)
    : m_tokens(tokens)
    , m_sentence(tokens.first())
{
    for (qsizetype i = tokens.first(); i < tokens.end(); ++i) {
        if (m_firstAnd < 0 && tokens.is(i, WordKind::And)) {
            m_firstAnd = i;
        }
        if (!tokens.is(i, WordKind::FutureWord)) {
            continue;
        }
        const int value = tokens.word(i).value;
        // value 1: only behind the syllable it makes a word with ("dự kiến"); 2: only before "to" or a preposition ("set to");
        // 3: a resolve, past itself, over what follows it ("agreed to meet in May", "sepakat bertemu pada Mei")
        if (value == 0 || (value == 1 && tokens.is(i - 1, WordKind::Other, 9))
            || (value == 2 && (tokens.is(i + 1, WordKind::To) || tokens.is(i + 1, WordKind::Preposition)))) {
            m_words.push_back(i);
        } else if (value == 3 && m_firstResolve < 0 && resolves(tokens, i)) {
            m_firstResolve = i;
        }
    }
}

bool FutureWording::reaches(const Match& match) const
{
    // The weekday behind a resolve is that of the resolve: "agreed to meet again, they said on Tuesday".
    const bool weekdayOnly = match.first.unit == Unit::Day && match.first.day.isOpen();
    if (m_firstResolve >= 0 && m_firstResolve < match.begin && !weekdayOnly && !match.first.year.isFixed()) {
        return true;
    }
    if (m_words.empty()) {
        return false;
    }
    if (m_words.front() < match.end) {
        return !isBehindPastParticiple(m_tokens, match);
    }
    // "On Tuesday he is scheduled to speak"
    constexpr qsizetype head = 1;
    constexpr qsizetype ahead = 16;
    const bool otherClause = m_firstAnd >= match.end && m_firstAnd < m_words.front();
    return match.begin - m_sentence <= head && m_words.front() - match.end <= ahead && !otherClause;
}

QString ruleName(QStringView language, const DatePoint& first, bool range)
{
    using Kind = Reference::Kind;
    QString name = language.toString();
    const auto has = [&first](Kind kind) {
        return first.year.kind == kind || first.month.kind == kind || first.week.kind == kind || first.day.kind == kind;
    };
    if (has(Kind::Published)) {
        name += u"-relative";
    } else if (has(Kind::Antecedent)) {
        name += u"-anaphoric";
    }
    if (first.weekday > 0) {
        name += u"-weekday";
    }
    if (first.unit == Unit::Day && first.day.isFixed()) {
        name += u"-day";
        name += first.month.isFixed() ? u"-month"_s : QString();
        name += first.year.isFixed() ? u"-year"_s : QString();
    } else if (first.unit == Unit::Month && first.month.isFixed()) {
        name += first.year.isFixed() ? u"-month-year"_s : u"-month"_s;
    } else if (first.weekday == 0) {
        name += u'-';
        name += unitName(first.unit);
    }
    if (range) {
        name += u"-range";
    }
    return name;
}

Expression describe(const TokenReader& tokens, const Match& match, QStringView language, bool futureWording)
{
    return {.range = tokens.range(match.begin, match.end),
            .first = match.first,
            .last = match.last,
            .hasTime = match.hasTime,
            .attribution = match.first.unit == Unit::Day && (saidBefore(tokens, match) || saidAfter(tokens, match)),
            .futureWording = futureWording,
            .headsSentence = headsSentence(tokens, match),
            .endsSpan = endsSpan(tokens, match),
            .rule = ruleName(language, match.first, match.last.has_value())};
}

bool joinBracket(const TokenReader& tokens, Match& last, const Match& next)
{
    if (tokens.mark(last.end) != u'(' || next.begin != last.end + 1 || tokens.mark(next.end) != u')' || last.last) {
        return false;
    }
    if (next.first.unit == Unit::Day && next.first.day.isOpen() && next.first.weekday > 0 && last.first.day.isFixed()) {
        last.first.weekday = next.first.weekday; // "23 November 2021 (Selasa)"
    } else if (!last.first.day.isFixed() && next.first.unit <= last.first.unit) { // "akhir pekan lalu (11-12/11)"
        const int weekday = next.first.weekday > 0 ? next.first.weekday : last.first.weekday;
        last.first = next.first;
        last.last = next.last;
        if (last.first.unit == Unit::Day) {
            last.first.weekday = weekday;
        }
    } else {
        return false;
    }
    last.end = next.end + 1;
    return true;
}

bool isListedWithNext(const TokenReader& tokens, const Match& match, const Match* next)
{
    if (!next || next->begin - match.end > 2) {
        return false;
    }
    for (qsizetype i = match.end; i < next->begin; ++i) {
        if (tokens.mark(i) != u',' && !tokens.is(i, WordKind::And)) {
            return false;
        }
    }
    return true;
}

namespace {

// "moved from Thursday to Monday": two days, one of which was given up
bool isMoved(const TokenReader& tokens, const Match& match)
{
    static constexpr auto words = std::to_array<std::u16string_view>(
        {u"moved", u"postponed", u"rescheduled", u"shifted", u"delayed", u"pushed", u"changed", u"deferred"});
    constexpr qsizetype reach = 8;
    for (qsizetype i = match.begin - 1; i >= match.begin - reach; --i) {
        const QStringView word = tokens.view(i);
        if (std::ranges::any_of(words, [word](std::u16string_view known) { return word == QStringView(known); })) {
            return true;
        }
    }
    return false;
}

} // namespace

bool joinRange(const TokenReader& tokens, Match& last, const Match& next)
{
    if (last.last || next.last || last.hasTime || next.begin != last.end + 1) {
        return false;
    }
    const qsizetype joint = last.end;
    const bool between = tokens.is(joint, WordKind::And) && tokens.is(last.begin - 1, WordKind::Between);
    const bool to = tokens.is(joint, WordKind::To) || tokens.isDash(joint) || between;
    if (!to || isMoved(tokens, last)) {
        return false;
    }
    const bool sameKind = isDayOnly(last.first)
        ? isDayOnly(next.first)
        : last.first.unit == next.first.unit && last.first.part == next.first.part;
    if (!sameKind || last.first.unit > Unit::Year) {
        return false;
    }
    last.last = next.first;
    last.end = next.end;
    last.hasTime = next.hasTime;
    return true;
}

} // namespace linimasa::dates
