#include "app/domain/names.h"
#include "app/exports/chronology_formats.h"
#include "app/exports/csv_cell.h"

#include <QCryptographicHash>
#include <QStringList>

namespace linimasa::exports {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView header
    = u"event_id,date_edtf,date_earliest,date_latest,date_status,title,kind,track,parties,place,status,origins,"
      u"evidence_id,evidence_rank,outlet,article_title,author,published,published_from,language,paragraph,quote,"
      u"date_as_written,resolution_rule,inferred_parts,conflict,note,file,sha256,confirmed_by,confirmed_at,decision,"
      u"decision_reason";

QString dateStatusOf(const ChronologyView& view, const domain::ChronologyEvent& event)
{
    if (hasOpenConflict(view, event)) {
        return u"conflicting"_s;
    }
    if (!leadingDate(view, event)) {
        return u"undated"_s;
    }
    return event.origins > 1 ? u"agreeing"_s : u"single-source"_s;
}

/// How the evidence's date came about, from the time expression it is made of.
const domain::Timex* timexOf(const ChronologyView& view, const domain::Evidence& evidence)
{
    const auto range = tellingOf(view, evidence).dateRange;
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

/// Names the passage: the same for the same file and place, whatever event it is put to.
QString evidenceIdOf(const ChronologyView& view, const domain::Evidence& evidence)
{
    const domain::Event telling = tellingOf(view, evidence);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(articleOf(view, evidence).sha256);
    hash.addData(u"%1-%2"_s.arg(telling.range.begin).arg(telling.range.end).toLatin1());
    constexpr qsizetype length = 12;
    return QString::fromLatin1(hash.result().toHex().first(length));
}

QStringList cellsOf(const ChronologyView& view, const domain::ChronologyEvent& event, qsizetype rank)
{
    const domain::Evidence& evidence = event.evidences.at(static_cast<std::size_t>(rank));
    const domain::Article& article = articleOf(view, evidence);
    const domain::Event telling = tellingOf(view, evidence);
    const auto& published = analysisOf(view, evidence).published;
    const domain::Timex* timex = timexOf(view, evidence);
    const auto date = leadingDate(view, event);
    const domain::Decision* decision = decisionOn(view, event);
    const bool isConfirmed = decision && decision->status == domain::DecisionStatus::Confirmed;
    return {event.id,
            date ? date->toString() : QString(),
            date ? date->earliest().toString(Qt::ISODate) : QString(),
            date ? date->latest().toString(Qt::ISODate) : QString(),
            dateStatusOf(view, event),
            event.title.simplified(),
            domain::nameOf(event.kind),
            event.track,
            event.parties.join(u' '),
            event.place,
            domain::nameOf(event.status),
            QString::number(event.origins),
            evidenceIdOf(view, evidence),
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
            decision ? decision->note : QString(),
            article.path,
            QString::fromLatin1(article.sha256.toHex()),
            isConfirmed ? decision->by : QString(),
            isConfirmed && decision->at.isValid() ? decision->at.toUTC().toString(Qt::ISODate) : QString(),
            domain::nameOf(statusOf(view, event)),
            decision ? decision->reason : QString()};
}

} // namespace

QByteArray chronologyCsv(const ChronologyView& view, const CsvOptions& options)
{
    QString out = csvStart(options, u"Chronology: "_s + summaryOf(view)) + header.toString() + u"\r\n"_s;
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
