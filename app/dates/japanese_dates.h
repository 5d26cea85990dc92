#pragma once

#include "app/dates/expression.h"
#include "app/dates/japanese_words.h"

#include <QStringView>

#include <optional>

namespace linimasa::dates {

/// What the Japanese rules found in a sentence: UTF-16 positions within it.
struct JapaneseMatch {
    qsizetype begin = 0;
    qsizetype end = 0;
    DatePoint first;
    std::optional<DatePoint> last {};
    bool hasTime = false;
};

/// The grammar of Japanese dates, character by character: 2021年11月24日(水)午後6時半ごろ, 令和5年度, 2～6日, 昨年12月,
/// 来週月曜日, 11月下旬, 2019～21年. Counted days (3日間, 2年ぶり) are durations and none.
class JapaneseDates {
public:
    /// One sentence.
    explicit JapaneseDates(QStringView sentence)
        : m_text(sentence)
    {
    }

    [[nodiscard]] std::optional<JapaneseMatch> at(qsizetype i) const;

private:
    [[nodiscard]] char16_t unit(qsizetype i) const;
    [[nodiscard]] bool follows(qsizetype i, QStringView word) const
    {
        return i <= m_text.size() && m_text.sliced(i).startsWith(word);
    }

    [[nodiscard]] std::optional<JapaneseMatch> figuresAt(qsizetype i) const;
    [[nodiscard]] std::optional<JapaneseMatch> numericAt(qsizetype i) const;
    [[nodiscard]] std::optional<JapaneseMatch> eraAt(qsizetype i) const;
    [[nodiscard]] std::optional<JapaneseMatch> relativeAt(qsizetype i) const;
    [[nodiscard]] std::optional<JapaneseMatch> weekdayAt(qsizetype i) const;
    [[nodiscard]] std::optional<JapaneseMatch> seasonAt(qsizetype i) const;
    [[nodiscard]] std::optional<JapaneseMatch> agoAt(qsizetype i, const JapaneseNumber& number) const;
    [[nodiscard]] std::optional<JapaneseMatch> yearSpanAt(qsizetype i, const JapaneseNumber& number) const;

    /// What goes on behind a year: month, season, part, half; `match.first` has the year.
    void takeAfterYear(JapaneseMatch& match) const;
    void takeAfterMonth(JapaneseMatch& match) const;
    /// Weekday, part of the day, time and ごろ behind a day.
    void takeAfterDay(JapaneseMatch& match) const;
    void takePart(JapaneseMatch& match) const;
    void takeAbout(JapaneseMatch& match) const;
    void takeEnd(JapaneseMatch& match) const;
    void takeNextDay(JapaneseMatch& match) const;
    [[nodiscard]] bool takeMonth(JapaneseMatch& match, qsizetype i) const;
    [[nodiscard]] bool takeDay(JapaneseMatch& match, qsizetype i) const;
    [[nodiscard]] qsizetype afterBracketedYear(qsizetype i) const;
    [[nodiscard]] qsizetype afterRangeMark(qsizetype i) const;
    [[nodiscard]] bool isDuration(qsizetype i) const;

    QStringView m_text;
};

} // namespace linimasa::dates
