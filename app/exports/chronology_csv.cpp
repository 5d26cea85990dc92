#include "app/domain/names.h"
#include "app/exports/chronology_formats.h"
#include "app/exports/csv_cell.h"

#include <QStringList>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView header
    = u"event_id,date_edtf,date_earliest,date_latest,date_status,title,kind,track,parties,place,status,origins,"
      u"evidence_rank,"
      u"outlet,article_title,author,published,published_from,language,paragraph,quote,date_as_written,resolution_rule,"
      u"inferred_parts,conflict,file,sha256";

QString statusOf(const domain::ChronologyEvent& event)
{
    if (event.conflict) {
        return u"conflicting"_s;
    }
    if (!event.date) {
        return u"undated"_s;
    }
    return event.origins > 1 ? u"agreeing"_s : u"single-source"_s;
}

/// How the evidence's date came about, from the time expression it is made of.
const domain::Timex* timexOf(const ChronologyView& view, const domain::Evidence& evidence)
{
    const auto& range = tellingOf(view, evidence).dateRange;
    if (range) {
        for (const domain::Timex& timex : analysisOf(view, evidence).timexes) {
            if (timex.range == *range) {
                return &timex;
            }
        }
    }
    return nullptr;
}

QString inferredOf(domain::DateParts parts)
{
    QStringList names;
    for (const auto part : {domain::DatePart::Year, domain::DatePart::Month, domain::DatePart::Day}) {
        if (parts.testFlag(part)) {
            names.append(domain::nameOf(part));
        }
    }
    return names.join(u' ');
}

QStringList cellsOf(const ChronologyView& view, const domain::ChronologyEvent& event, qsizetype rank)
{
    const domain::Evidence& evidence = event.evidences.at(static_cast<std::size_t>(rank));
    const domain::Article& article = articleOf(view, evidence);
    const domain::Event& telling = tellingOf(view, evidence);
    const auto& published = analysisOf(view, evidence).published;
    const domain::Timex* timex = timexOf(view, evidence);
    return {event.id,
            event.date ? event.date->toString() : QString(),
            event.date ? event.date->earliest().toString(Qt::ISODate) : QString(),
            event.date ? event.date->latest().toString(Qt::ISODate) : QString(),
            statusOf(event),
            event.title.simplified(),
            domain::nameOf(event.kind),
            event.track,
            event.parties.join(u' '),
            event.place,
            domain::nameOf(event.status),
            QString::number(event.origins),
            QString::number(rank + 1),
            article.outlet,
            article.title,
            article.authors.join(u"; "_s),
            published ? published->date.toString() : QString(),
            published ? domain::nameOf(published->from) : QString(),
            domain::languageCode(article.language),
            QString::number(paragraphOf(view, evidence)),
            sentenceOf(view, evidence),
            writtenDateOf(view, evidence),
            timex ? timex->rule : QString(),
            inferredOf(telling.inferred),
            conflictOf(telling.conflict),
            article.path,
            QString::fromLatin1(article.sha256.toHex())};
}

} // namespace

QByteArray chronologyCsv(const ChronologyView& view)
{
    QString out = header.toString() + u"\r\n"_s;
    for (const domain::ChronologyEvent& event : view.events) {
        for (qsizetype rank = 0; rank < static_cast<qsizetype>(event.evidences.size()); ++rank) {
            QStringList cells = cellsOf(view, event, rank);
            for (QString& cell : cells) {
                cell = csvCell(cell);
            }
            out += cells.join(u',') + u"\r\n"_s;
        }
    }
    return out.toUtf8();
}

} // namespace linimasa::exports
