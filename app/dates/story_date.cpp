#include "app/dates/story_date.h"

#include <algorithm>
#include <map>

namespace linimasa::dates {

namespace {

// The lead and the paragraphs next to it, in sentences.
constexpr qsizetype leadSentences = 6;

struct Votes {
    int weight = 0;
    int best = 0; // the weight of the strongest expression, whose place is named
    const Expression* strongest = nullptr;
};

int weightOf(const Expression& expression)
{
    const DatePoint& point = expression.first;
    int weight = 1;
    if (point.unit == Unit::Day && point.month.isFixed() && point.day.isFixed()) {
        weight = point.weekday > 0 || expression.hasTime ? 5 : 3;
    } else if (point.unit == Unit::Month) {
        weight = 2;
    }
    if (point.part != Part::Whole) {
        --weight;
    }
    if (expression.futureWording) {
        --weight;
    }
    if (expression.sentence < leadSentences) {
        weight += 2;
    }
    return weight;
}

} // namespace

StoryDate findStoryDate(const std::vector<Expression>& expressions, const std::vector<bool>& outside,
                        qsizetype sentenceCount)
{
    std::map<int, Votes> years;
    for (std::size_t i = 0; i < expressions.size(); ++i) {
        const Expression& expression = expressions[i];
        const DatePoint& point = expression.last ? *expression.last : expression.first;
        if (outside[i] || !point.year.isFixed() || point.unit == Unit::Decade || expression.sentence >= sentenceCount) {
            continue;
        }
        Votes& votes = years[point.year.value];
        const int weight = weightOf(expression);
        votes.weight += weight;
        if (!votes.strongest || weight > votes.best) {
            votes.best = weight;
            votes.strongest = &expression;
        }
    }
    const auto found = std::ranges::max_element(years, [](const auto& left, const auto& right) {
        return left.second.weight != right.second.weight ? left.second.weight < right.second.weight
                                                         : left.first < right.first;
    });
    if (found == years.end()) {
        return {};
    }
    StoryDate story {.day = {}, .year = found->first, .range = found->second.strongest->range};
    const DatePoint& point = found->second.strongest->first;
    if (point.unit == Unit::Day && point.day.isFixed() && point.month.isFixed() && point.year.isFixed()
        && !point.orderOpen) {
        const QDate day(point.year.value, point.month.value, point.day.value);
        if (day.isValid()) {
            story.day = day;
            story.isNews = point.weekday > 0 && day.dayOfWeek() == point.weekday
                && found->second.strongest->sentence < leadSentences;
        }
    }
    return story;
}

} // namespace linimasa::dates
