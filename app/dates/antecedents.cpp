#include "app/dates/antecedents.h"

#include <algorithm>
#include <cstdlib>

namespace linimasa::dates {

using domain::Edtf;
using domain::TimexUse;

namespace {

Edtf dayEdtf(QDate day, bool doubtful)
{
    domain::EdtfDate value {.year = day.year(), .month = day.month(), .day = day.day()};
    value.uncertain = doubtful;
    return Edtf(value);
}

} // namespace

void Antecedents::remember(const Expression& expression, const domain::Timex& timex)
{
    if (!timex.value || !timex.value->earliest().isValid() || !timex.value->latest().isValid()) {
        return;
    }
    Antecedent found {.first = timex.value->earliest(),
                      .last = timex.value->latest(),
                      .range = timex.range,
                      .sentence = expression.sentence,
                      .paragraph = expression.paragraph,
                      .weekday = expression.first.weekday,
                      .isDay = expression.first.unit == Unit::Day,
                      .doubtful = timex.conflict.has_value()};
    m_year = found;
    if (expression.first.unit == Unit::Year && !expression.last && expression.headsSentence
        && found.first.year() == found.last.year()) {
        m_frame = found;
    }
    if (expression.first.unit > Unit::Month) {
        return;
    }
    m_month = found;
    if (!found.isDay) {
        return;
    }
    if (!expression.first.month.isOpen()) {
        m_printedDay = found;
    } else if (expression.first.day.isFixed() && timex.anchor == domain::TimexAnchor::Publication) {
        m_bareDaySentence = expression.sentence;
    }
    // "The meeting runs until the 7th": what happens on the same day happens on the meeting's.
    const bool goesOn = expression.endsSpan && m_event && found.sentence - m_event->sentence <= 1;
    if (timex.use == TimexUse::Attribution || timex.use == TimexUse::Dateline) {
        m_saying = found;
        m_recentSaying = isRecent(found) ? std::optional(found) : m_recentSaying;
    } else if (!goesOn) {
        m_event = found;
        if (m_published && found.first <= *m_published) {
            m_past = found;
        }
        if (isRecent(found)) {
            m_recent = found;
        }
        constexpr qint64 news = 7; // days that a report's own matter lies back
        if (!m_lead && m_published && found.first <= *m_published && found.first.daysTo(*m_published) <= news) {
            m_lead = found;
        }
    }
    if (found.weekday > 0) {
        m_weekdays.at(static_cast<std::size_t>(found.weekday - 1)) = found;
    }
}

bool Antecedents::isRecent(const Antecedent& antecedent) const
{
    constexpr qint64 longest = 45; // days on either side of the publication
    return !m_published || std::abs(antecedent.first.daysTo(*m_published)) <= longest;
}

std::optional<Antecedent> Antecedents::day(const Expression& expression) const
{
    auto found = lastDay(expression.sentence);
    const bool same = expression.first.day.kind == Reference::Kind::Antecedent && expression.first.day.value == 0;
    if (!found && same) {
        return m_lead; // at the end of an interview, say
    }
    // "… meets Iraq on the 19th. The day before, the site was down": what was is not counted from what is to come.
    if (found && m_published && m_past && found->first > *m_published && !expression.futureWording
        && found->sentence != expression.sentence) {
        found = m_past;
    }
    if (found && found->paragraph != expression.paragraph && !isRecent(*found)) {
        const auto& recent = m_recent ? m_recent : m_recentSaying;
        found = recent ? recent : found;
    }
    // A paragraph that begins "On the same day …" behind one of background goes back to the report's own day.
    constexpr qint64 background = 14; // days
    const bool apart = found && expression.paragraph - found->paragraph > 1; // with another paragraph between
    if (found && same && m_lead && m_published && found->paragraph != expression.paragraph
        && (apart || found->first.daysTo(*m_published) > background)) {
        found = m_lead;
    }
    return found;
}

std::optional<Antecedent> Antecedents::lastDay(qsizetype sentence) const
{
    constexpr qsizetype near = 1; // sentences
    constexpr qsizetype far = 8;
    if (m_year && !m_year->isDay && m_year->sentence == sentence) {
        return std::nullopt;
    }
    const auto within = [sentence](const std::optional<Antecedent>& day, qsizetype reach) {
        return day && sentence - day->sentence <= reach;
    };
    if (within(m_event, near) || !m_saying) {
        return within(m_event, far) ? m_event : std::nullopt;
    }
    if (within(m_saying, near)) {
        return m_saying;
    }
    const auto& later = m_event && m_event->sentence >= m_saying->sentence ? m_event : m_saying;
    return within(later, far) ? later : std::nullopt;
}

std::optional<Antecedent> Antecedents::dayInSentence(qsizetype sentence) const
{
    const bool here = m_printedDay && m_printedDay->sentence == sentence && m_bareDaySentence != sentence;
    return here ? m_printedDay : std::nullopt;
}

std::optional<Antecedent> Antecedents::frame(qsizetype sentence) const
{
    return m_frame && m_frame->sentence == sentence ? m_frame : std::nullopt;
}

std::optional<Antecedent> Antecedents::weekday(int weekday) const
{
    return m_weekdays.at(static_cast<std::size_t>(weekday - 1));
}

Edtf Antecedents::shifted(const Antecedent& antecedent, int days) const
{
    return dayEdtf((days > 0 ? antecedent.last : antecedent.first).addDays(days), antecedent.doubtful);
}

Edtf Antecedents::onWeekday(const Antecedent& antecedent, int weekday, bool future) const
{
    // Of two readings in conflict, the one on the printed weekday is what a weekday refers to.
    QDate from = antecedent.first;
    if (antecedent.doubtful && antecedent.weekday > 0 && antecedent.last.dayOfWeek() == antecedent.weekday) {
        from = antecedent.last;
    }
    const int ahead = (weekday - from.dayOfWeek() + 7) % 7;
    const int back = (7 - ahead) % 7;
    const bool forward = ahead == 0 || future || ahead < back;
    return dayEdtf(from.addDays(forward ? ahead : -back), antecedent.doubtful);
}

} // namespace linimasa::dates
