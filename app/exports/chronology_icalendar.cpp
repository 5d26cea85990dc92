#include "app/domain/names.h"
#include "app/exports/chronology_formats.h"

#include <algorithm>
#include <utility>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 75; // octets, RFC 5545 section 3.1

QString escaped(QStringView text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\\' || c == u';' || c == u',') {
            out += u'\\';
        }
        out += c == u'\n' ? u"\\n"_s : QString(c);
    }
    return out;
}

/// A content line, folded without cutting a character.
QByteArray folded(const QString& line)
{
    const QByteArray utf8 = line.toUtf8();
    QByteArray out;
    qsizetype inLine = 0;
    for (qsizetype i = 0; i < utf8.size();) {
        qsizetype length = 1;
        while (i + length < utf8.size() && (static_cast<unsigned char>(utf8[i + length]) & 0xc0U) == 0x80U) {
            ++length;
        }
        if (inLine + length > longestLine) {
            out += "\r\n ";
            inLine = 1;
        }
        out += QByteArrayView(utf8).sliced(i, length);
        inLine += length;
        i += length;
    }
    return out + "\r\n";
}

QString compact(QDate date)
{
    return date.toString(u"yyyyMMdd"_s);
}

/// The days an event took, when it is known to the day. A month or a year is no appointment.
std::optional<std::pair<QDate, QDate>> daysOf(const ChronologyView& view, const domain::ChronologyEvent& event)
{
    const auto date = leadingDate(view, event);
    if (!date || !date->first() || !date->last() || !date->first()->isDay() || !date->last()->isDay()) {
        return std::nullopt;
    }
    const QDate first = date->earliest();
    const QDate last = date->latest();
    if (!first.isValid() || !last.isValid() || last < first) {
        return std::nullopt;
    }
    return std::pair(first, last);
}

QString calendarStatusOf(const ChronologyView& view, const domain::ChronologyEvent& event)
{
    switch (event.status) {
    case domain::EventStatus::Happened:
        return hasOpenConflict(view, event) ? u"TENTATIVE"_s : u"CONFIRMED"_s;
    case domain::EventStatus::Planned:
        return u"TENTATIVE"_s;
    case domain::EventStatus::Postponed:
    case domain::EventStatus::Denied:
        break;
    }
    return u"CANCELLED"_s;
}

/// What the calendar does not hold is said, not hidden.
QString leftOutWords(const ChronologyView& view)
{
    const auto leftOut = std::ranges::count_if(view.events, [&](const auto& event) { return !daysOf(view, event); });
    return leftOut == 0 ? QString() : u" · %1 not in this calendar: no day is known"_s.arg(leftOut);
}

} // namespace

QByteArray chronologyIcalendar(const ChronologyView& view)
{
    QByteArray out;
    const auto line = [&out](const QString& text) { out += folded(text); };
    line(u"BEGIN:VCALENDAR"_s);
    line(u"VERSION:2.0"_s);
    line(u"PRODID:-//Linimasa//Chronology//EN"_s);
    line(u"CALSCALE:GREGORIAN"_s);
    line(u"NAME:Chronology"_s); // RFC 7986; the X- names are what older calendars read
    line(u"X-WR-CALNAME:Chronology"_s);
    const QString summary = escaped(summaryOf(view) + leftOutWords(view));
    line(u"DESCRIPTION:%1"_s.arg(summary));
    line(u"X-WR-CALDESC:%1"_s.arg(summary));
    for (const domain::ChronologyEvent& event : view.events) {
        const auto days = daysOf(view, event);
        if (!days) {
            continue;
        }
        QStringList description;
        for (const domain::Evidence& evidence : event.evidences) {
            description.append(u"“%1” — %2"_s.arg(sentenceOf(view, evidence), sourceOf(articleOf(view, evidence))));
        }
        if (event.conflict) {
            description.append(conflictInWords(event.conflict));
        }
        if (const QString decision = decisionWords(view, event); !decision.isEmpty()) {
            description.append(decision);
        }
        line(u"BEGIN:VEVENT"_s);
        line(u"UID:%1@linimasa"_s.arg(event.id));
        // The stamp must be there; the event's own day keeps exports of the same chronology the same on any day.
        line(u"DTSTAMP:%1T000000Z"_s.arg(compact(days->first)));
        line(u"DTSTART;VALUE=DATE:%1"_s.arg(compact(days->first)));
        line(u"DTEND;VALUE=DATE:%1"_s.arg(compact(days->second.addDays(1)))); // the end is exclusive
        line(u"SUMMARY:%1"_s.arg(escaped(event.title.simplified())));
        line(u"DESCRIPTION:%1"_s.arg(escaped(description.join(u'\n'))));
        line(u"CATEGORIES:%1,%2"_s.arg(escaped(trackNameOf(view, event.track)), domain::nameOf(event.kind)));
        line(u"STATUS:%1"_s.arg(calendarStatusOf(view, event)));
        line(u"TRANSP:TRANSPARENT"_s);
        line(u"END:VEVENT"_s);
    }
    line(u"END:VCALENDAR"_s);
    return out;
}

} // namespace linimasa::exports
