#pragma once

#include "app/dates/antecedents.h"
#include "app/dates/expression.h"
#include "app/dates/timex_resolver.h"
#include "app/dates/year_inference.h"
#include "app/domain/timex.h"

#include <QDate>

#include <optional>

namespace linimasa::dates {

/// What one date comes to, and how.
struct ResolvedValue {
    std::optional<domain::Edtf> edtf;
    domain::DateParts inferred;
    domain::TimexAnchor anchor = domain::TimexAnchor::None;
    std::optional<base::TextRange> anchorRange;
    std::optional<domain::DateConflict> conflict;
};

/// Resolves one date at a time against the context and what was dated before it.
class PointResolver {
public:
    /// `articleOrder`: what the article's dates in figures show of the order of day and month (see checkDay()).
    PointResolver(const ResolverContext& context, const Antecedents& antecedents, int articleOrder)
        : m_context(context)
        , m_antecedents(antecedents)
        , m_articleOrder(articleOrder)
    {
    }

    /// The value of `point`, a date of `expression`; `next` is the expression behind it in the text, if there is one.
    [[nodiscard]] ResolvedValue resolve(const DatePoint& point, const Expression& expression, const Expression* next);

private:
    using Value = ResolvedValue;
    using DateParts = domain::DateParts;

    [[nodiscard]] Value valueOf(const DatePoint& point, const Expression& expression) const;
    [[nodiscard]] Wording wordingOf(const DatePoint& point, const Expression& expression) const;
    /// The day that dates without a year are completed from.
    [[nodiscard]] std::optional<QDate> today() const;
    void completedFromToday(Value& value, DateParts parts) const;
    static void countedFrom(Value& value, const Antecedent& antecedent, DateParts parts);
    /// The year of a point, as printed, counted or inferred; none when nothing tells.
    [[nodiscard]] std::optional<int> yearOf(const DatePoint& point, const Expression& expression, Value& value) const;
    /// "5 Oktober dan 7 November 2023": the year stands with the next date of the list.
    [[nodiscard]] std::optional<int> followingYear(const DatePoint& point) const;
    [[nodiscard]] Value dayValue(const DatePoint& point, const Expression& expression) const;
    /// The first day of a month counted from the publication or from a date before it.
    [[nodiscard]] std::optional<QDate> countedMonth(Reference month, Value& value) const;
    [[nodiscard]] Value bareDayValue(const DatePoint& point, const Expression& expression) const;
    [[nodiscard]] Value weekdayValue(const DatePoint& point, const Expression& expression) const;
    /// Without a publication date a weekday is the one named before, or the one next to the last day or the story's own.
    void weekdayOfStory(Value& value, const DatePoint& point, const Expression& expression) const;
    [[nodiscard]] Value weekValue(const DatePoint& point, const Expression& expression) const;
    [[nodiscard]] Value monthValue(const DatePoint& point, const Expression& expression) const;
    /// Years, decades and the parts of a year.
    [[nodiscard]] Value yearLikeValue(const DatePoint& point, const Expression& expression) const;

    const ResolverContext& m_context;
    const Antecedents& m_antecedents;
    int m_articleOrder;
    const Expression* m_next = nullptr;
};

} // namespace linimasa::dates
