#include "app/dates/publication_date.h"

#include "app/dates/page_lines.h"

#include <algorithm>
#include <cstdlib>
#include <iterator>
#include <limits>

namespace linimasa::dates {

using domain::BoilerplateKind;
using domain::PublicationDate;
using domain::PublishedFrom;
using domain::TimexUse;

namespace {

// Date lines stand near the top of a page, or at its bottom.
constexpr qsizetype topLines = 12;
constexpr qsizetype bottomLines = 12;
constexpr qsizetype datelineLines = 16;
constexpr qsizetype longestCaption = 400;

bool isFullDay(const Expression& expression)
{
    const DatePoint& point = expression.first;
    return !expression.last && point.unit == Unit::Day && point.year.isFixed() && point.month.isFixed()
        && point.day.isFixed();
}

std::optional<QDate> dayOf(const DatePoint& point, int year, int order)
{
    QDate day(year, point.month.value, point.day.value);
    if (point.orderOpen) {
        const QDate other(year, point.day.value, point.month.value);
        if (point.weekday > 0 ? other.dayOfWeek() == point.weekday && day.dayOfWeek() != point.weekday : order < 0) {
            day = other;
        } else if (point.weekday > 0 ? day.dayOfWeek() != point.weekday : order == 0) {
            return std::nullopt; // two readings: not for us to choose
        }
    }
    return day.isValid() ? std::optional(day) : std::nullopt;
}

struct Candidate {
    PublicationDate date;
    int rank = 0;
};

class PublicationReader {
public:
    PublicationReader(const domain::Article& article, const std::vector<Expression>& expressions)
        : m_article(article)
        , m_expressions(expressions)
        , m_lines(article.text)
    {
        m_reading.uses.assign(expressions.size(), TimexUse::Plain);
        m_reading.outside.assign(expressions.size(), false);
        for (const Expression& expression : expressions) {
            m_order += expression.first.orderSeen;
        }
    }

    PublicationReading read()
    {
        for (std::size_t i = 0; i < m_expressions.size(); ++i) {
            m_reading.outside[i] = standsOutside(m_expressions[i].range);
            readDateLine(i);
        }
        for (std::size_t i = 0; i < m_expressions.size(); ++i) {
            readDateline(i);
        }
        collect();
        return std::move(m_reading);
    }

private:
    // Text that cannot be the telling: a caption, a copyright line, other boilerplate.
    [[nodiscard]] bool standsOutside(base::TextRange range) const
    {
        const auto& parts = m_article.boilerplate;
        const auto next
            = std::ranges::upper_bound(parts, range.begin, {}, [](const auto& part) { return part.range.begin; });
        if (next != parts.begin() && std::prev(next)->range.contains(range)) {
            return true;
        }
        const base::TextRange line = m_lines.lineOf(range.begin);
        return line.length() <= longestCaption && isCaptionOrCopyright(line.of(m_article.text));
    }

    void readDateLine(std::size_t i)
    {
        const Expression& expression = m_expressions[i];
        if (!isFullDay(expression)) {
            return;
        }
        const qsizetype position = expression.range.begin;
        const qsizetype before = m_lines.linesBefore(position);
        if (before >= topLines && m_lines.linesAfter(position) >= bottomLines) {
            return;
        }
        const base::TextRange line = m_lines.lineOf(position);
        if (m_article.titleRange && m_article.titleRange->overlaps(line)) {
            return;
        }
        const DateLine kind = judgeDateLine(m_article.text, line, expression.range, expression.hasTime);
        // At the bottom a bare date may be anything: there a label or a time must speak for it.
        if (kind == DateLine::None || (kind == DateLine::Plain && before >= topLines && !expression.hasTime)) {
            return;
        }
        auto day = dayOf(expression.first, expression.first.year.value, m_order);
        if (!day) {
            day = settledByStory(expression.first);
        }
        if (!day) {
            return;
        }
        m_reading.uses[i] = TimexUse::Byline;
        m_reading.outside[i] = true;
        add(expression, *day, PublishedFrom::Byline,
            kind == DateLine::Published ? 0 : (kind == DateLine::Plain ? 1 : 3));
    }

    /// "05/02/2024" over a report of what was done on "Friday, February 2": the reading that follows within days is the page's.
    [[nodiscard]] std::optional<QDate> settledByStory(const DatePoint& page) const
    {
        if (!page.orderOpen) {
            return std::nullopt;
        }
        constexpr qint64 soon = 10; // days from a deed to its report
        const QDate dayFirst(page.year.value, page.month.value, page.day.value);
        const QDate monthFirst(page.year.value, page.day.value, page.month.value);
        bool first = false;
        bool second = false;
        for (const Expression& expression : m_expressions) {
            const DatePoint& told = expression.last ? *expression.last : expression.first;
            if (told.unit != Unit::Day || told.orderOpen || !told.month.isFixed() || !told.day.isFixed()
                || !(told.weekday > 0 || told.year.isFixed())) {
                continue;
            }
            const QDate day(told.year.isFixed() ? told.year.value : page.year.value, told.month.value, told.day.value);
            if (!day.isValid() || (told.weekday > 0 && day.dayOfWeek() != told.weekday)) {
                continue;
            }
            first = first || (day <= dayFirst && day.daysTo(dayFirst) <= soon);
            second = second || (day <= monthFirst && day.daysTo(monthFirst) <= soon);
        }
        return first == second ? std::nullopt : std::optional(first ? dayFirst : monthFirst);
    }

    void readDateline(std::size_t i)
    {
        const Expression& expression = m_expressions[i];
        const DatePoint& point = expression.first;
        if (m_reading.uses[i] != TimexUse::Plain || expression.last || point.unit != Unit::Day || !point.day.isFixed()
            || m_lines.linesBefore(expression.range.begin) >= datelineLines
            || !isDateline(m_article.text, m_lines.lineOf(expression.range.begin), expression.range)) {
            return;
        }
        m_reading.uses[i] = TimexUse::Dateline;
        if (point.month.isFixed()) {
            const auto year = point.year.isFixed() ? std::optional(point.year.value) : datelineYear(i);
            const auto day = year ? dayOf(point, *year, m_order) : std::nullopt;
            if (day) {
                add(expression, *day, PublishedFrom::Dateline, 2);
            }
        }
    }

    // A dateline's year follows from the full dates of the article: a story is written when it happens.
    [[nodiscard]] std::optional<int> datelineYear(std::size_t dateline) const
    {
        std::vector<bool> others = m_reading.outside;
        others[dateline] = true;
        for (std::size_t i = 0; i < others.size(); ++i) {
            others[i] = others[i] && !isFullDay(m_expressions[i]); // a caption's full date speaks as well
        }
        const StoryDate story = findStoryDate(m_expressions, others, std::numeric_limits<qsizetype>::max());
        if (!story.day) {
            return story.year;
        }
        const DatePoint& point = m_expressions[dateline].first;
        int best = story.day->year();
        qint64 bestDistance = std::numeric_limits<qint64>::max();
        for (int year = best - 1; year <= story.day->year() + 1; ++year) {
            const QDate day(year, point.month.value, point.day.value);
            const qint64 distance = day.isValid() ? std::abs(day.daysTo(*story.day)) : bestDistance;
            if (distance < bestDistance) {
                best = year;
                bestDistance = distance;
            }
        }
        return best;
    }

    void add(const Expression& expression, QDate day, PublishedFrom from, int rank)
    {
        m_found.push_back({.date = {.date = domain::Edtf::day(day),
                                    .from = from,
                                    .text = expression.range.of(m_article.text).toString(),
                                    .range = expression.range},
                           .rank = rank});
    }

    // A machine's time stamp in UTC may leave two days open; it does not outrank a page that prints one.
    static bool isOpen(const PublicationDate& known)
    {
        return known.date.isInterval()
            && (known.from == PublishedFrom::Meta || known.from == PublishedFrom::JsonLd
                || known.from == PublishedFrom::TimeElement);
    }

    // Import's own come first, but a guess from the file's name gives way to what the page says.
    void collect()
    {
        std::ranges::stable_sort(m_found, {}, &Candidate::rank);
        auto& all = m_reading.candidates;
        for (const PublicationDate& known : m_article.publishedCandidates) {
            if (known.from != PublishedFrom::FileName && !isOpen(known)) {
                all.push_back(known);
            }
        }
        for (Candidate& found : m_found) {
            all.push_back(std::move(found.date));
        }
        std::ranges::copy_if(m_article.publishedCandidates, std::back_inserter(all), isOpen);
        for (const PublicationDate& known : m_article.publishedCandidates) {
            if (known.from == PublishedFrom::FileName) {
                all.push_back(known);
            }
        }
        if (!all.empty() && !isOpen(all.front()) && all.front().date.first() && all.front().date.first()->isDay()) {
            m_reading.day = all.front().date.earliest();
        }
    }

    const domain::Article& m_article;
    const std::vector<Expression>& m_expressions;
    PageLines m_lines;
    PublicationReading m_reading;
    std::vector<Candidate> m_found;
    int m_order = 0;
};

} // namespace

PublicationReading readPublication(const domain::Article& article, const std::vector<Expression>& expressions)
{
    return PublicationReader(article, expressions).read();
}

} // namespace linimasa::dates
