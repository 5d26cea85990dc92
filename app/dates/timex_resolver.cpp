#include "app/dates/timex_resolver.h"

#include "app/dates/antecedents.h"
#include "app/dates/point_resolver.h"
#include "app/dates/year_inference.h"

namespace linimasa::dates {

using domain::DatePart;
using domain::DateParts;
using domain::Edtf;
using domain::Timex;
using domain::TimexAnchor;
using domain::TimexUse;

namespace {

class Resolver {
public:
    Resolver(const std::vector<Expression>& expressions, const ResolverContext& context)
        : m_expressions(expressions)
        , m_context(context)
        , m_antecedents(context.published ? context.published : context.story.day)
    {
        for (const Expression& expression : expressions) {
            m_articleOrder += expression.first.orderSeen;
        }
    }

    std::vector<Timex> run()
    {
        std::vector<Timex> timexes;
        timexes.reserve(m_expressions.size());
        for (std::size_t i = 0; i < m_expressions.size(); ++i) {
            m_current = i;
            timexes.push_back(timexOf(m_expressions[i]));
            if (!m_context.outside[i] && timexes.back().use != TimexUse::Byline) {
                m_antecedents.remember(m_expressions[i], timexes.back());
            }
        }
        return timexes;
    }

private:
    Timex timexOf(const Expression& expression)
    {
        m_next = expression.listedWithNext && m_current + 1 < m_expressions.size() ? &m_expressions[m_current + 1]
                                                                                   : nullptr;
        ResolvedValue value = expression.last ? rangeValue(expression) : pointValue(expression.first, expression);
        Timex timex {.range = expression.range,
                     .value = value.edtf,
                     .inferred = value.inferred,
                     .anchor = value.anchor,
                     .anchorRange = value.anchorRange,
                     .use = m_context.uses[m_current],
                     .rule = expression.rule,
                     .conflict = std::move(value.conflict)};
        if (timex.use == TimexUse::Plain && expression.attribution) {
            timex.use = TimexUse::Attribution;
        }
        return timex;
    }

    [[nodiscard]] ResolvedValue pointValue(const DatePoint& point, const Expression& expression) const
    {
        return PointResolver(m_context, m_antecedents, m_articleOrder).resolve(point, expression, m_next);
    }

    [[nodiscard]] ResolvedValue rangeValue(const Expression& expression) const
    {
        DatePoint first = expression.first;
        DatePoint last = *expression.last;
        if (first.year.isOpen() && last.year.isFixed() && first.month.isFixed() && last.month.isFixed()) {
            first.year = fixed(last.year.value - (first.month.value > last.month.value ? 1 : 0));
        }
        ResolvedValue left = pointValue(first, expression);
        if (left.edtf && left.edtf->earliest().isValid()) {
            const QDate begin = left.edtf->earliest();
            if (last.unit == Unit::Day && last.day.isFixed() && last.month.isOpen()) {
                const QDate month = begin.addMonths(last.day.value < begin.day() ? 1 : 0);
                last.month = fixed(month.month());
                last.year = fixed(month.year());
            } else if (last.year.isOpen() && last.month.isFixed()) {
                last.year = fixed(begin.year() + (last.month.value < begin.month() ? 1 : 0));
            } else if (last.day.isOpen() && last.weekday > 0 && last.unit == Unit::Day) {
                const QDate end = weekdayNear(begin, last.weekday, {.direction = Direction::Future});
                left.edtf = Edtf::interval(left.edtf->first(), Edtf::day(end).last());
                return left;
            }
        }
        const ResolvedValue right = pointValue(last, expression);
        left.inferred |= right.inferred & (first.year.isFixed() ? DateParts() : left.inferred);
        if (!left.conflict) {
            left.conflict = right.conflict;
        }
        if (!left.edtf || !right.edtf) {
            left.edtf.reset();
            return left;
        }
        left.edtf = Edtf::interval(left.edtf->first(), right.edtf->last());
        if (left.edtf->earliest() > left.edtf->latest()) {
            left.edtf.reset();
        }
        return left;
    }

    const std::vector<Expression>& m_expressions;
    const ResolverContext& m_context;
    Antecedents m_antecedents;
    std::size_t m_current = 0;
    const Expression* m_next = nullptr; // the next of a list
    int m_articleOrder = 0;
};

} // namespace

std::vector<Timex> resolve(const std::vector<Expression>& expressions, const ResolverContext& context)
{
    return Resolver(expressions, context).run();
}

} // namespace linimasa::dates
