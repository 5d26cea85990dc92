#pragma once

#include "app/dates/expression.h"
#include "app/domain/timex.h"

#include <QDate>

#include <array>
#include <optional>

namespace linimasa::dates {

/// A date before the present one in the text that others can be counted from.
struct Antecedent {
    QDate first;
    QDate last;
    base::TextRange range;
    qsizetype sentence = 0;
    qsizetype paragraph = 0;
    int weekday = 0; // as printed
    bool isDay = false;
    bool doubtful = false; // it stood in conflict with itself
};

/// Remembers what was dated so far, and finds what a later expression refers to.
class Antecedents {
public:
    explicit Antecedents(std::optional<QDate> published = {})
        : m_published(published)
    {
    }

    void remember(const Expression& expression, const domain::Timex& timex);

    /// The day that "the following day" in the expression's place counts from: the last one, of an event rather than of a
    /// saying; none when only a month or year of the same sentence stands between, or when the last day is too far back. What a
    /// paragraph looked back on long before the publication does not reach into the next: the story's own last day does.
    [[nodiscard]] std::optional<Antecedent> day(const Expression& expression) const;
    /// The last day of an event close to the publication; any when nothing was published.
    [[nodiscard]] std::optional<Antecedent> recentDay() const { return m_recent; }
    [[nodiscard]] std::optional<Antecedent> month() const { return m_month; }
    [[nodiscard]] std::optional<Antecedent> year() const { return m_year; }
    /// A day with its month printed earlier in the same sentence, whose month a bare day shares; none when a bare day of
    /// the publication's own month stands before it.
    [[nodiscard]] std::optional<Antecedent> dayInSentence(qsizetype sentence) const;
    /// The year that heads the sentence and frames its other dates ("In 2022, …").
    [[nodiscard]] std::optional<Antecedent> frame(qsizetype sentence) const;
    /// A day named before by the same weekday.
    [[nodiscard]] std::optional<Antecedent> weekday(int weekday) const;

    /// `antecedent` moved by days; uncertain when the antecedent is.
    [[nodiscard]] domain::Edtf shifted(const Antecedent& antecedent, int days) const;
    /// The given weekday on or nearest to the antecedent, after it when the wording is of the future.
    [[nodiscard]] domain::Edtf onWeekday(const Antecedent& antecedent, int weekday, bool future) const;

private:
    [[nodiscard]] std::optional<Antecedent> lastDay(qsizetype sentence) const;
    [[nodiscard]] bool isRecent(const Antecedent& antecedent) const;

    std::optional<QDate> m_published;
    std::optional<Antecedent> m_event;
    std::optional<Antecedent> m_recent;
    std::optional<Antecedent> m_recentSaying;
    std::optional<Antecedent> m_lead; // the first day of the report's own matter
    std::optional<Antecedent> m_past; // not after the publication
    std::optional<Antecedent> m_saying;
    std::array<std::optional<Antecedent>, 7> m_weekdays;
    std::optional<Antecedent> m_month;
    std::optional<Antecedent> m_printedDay;
    qsizetype m_bareDaySentence = -1; // the last sentence with a bare day completed from the publication
    std::optional<Antecedent> m_frame;
    std::optional<Antecedent> m_year; // the last of all
};

} // namespace linimasa::dates
