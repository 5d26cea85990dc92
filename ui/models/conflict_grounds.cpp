#include "ui/models/conflict_grounds.h"

#include "ui/models/article_list_model.h"
#include "ui/models/passages.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace linimasa::models {

using namespace Qt::StringLiterals;

namespace {

struct Grounds {
    Q_DECLARE_TR_FUNCTIONS(ConflictGrounds)
};

constexpr qsizetype mostOutlets = 3;

/// Which order of the numbers gives the reading. "05/06/2025" read as 5 June is day first.
QString orderOf(const domain::Edtf& reading, const QString& written)
{
    static const QRegularExpression number(u"[0-9]+"_s);
    const auto first = number.match(written);
    const QDate day = reading.earliest();
    if (!first.hasMatch() || !day.isValid()) {
        return {};
    }
    return first.captured().toInt() == day.day() ? Grounds::tr("day first") : Grounds::tr("month first");
}

QString ownGround(const domain::Edtf& reading, const domain::Evidence& evidence)
{
    const auto& readings = evidence.conflict->readings;
    if (std::ranges::find(readings, reading) == readings.end()) {
        return {};
    }
    switch (evidence.conflict->code) {
    case domain::ConflictCode::WeekdayDateMismatch:
        return reading == readings.front() ? Grounds::tr("so the date says") : Grounds::tr("so the weekday says");
    case domain::ConflictCode::AmbiguousDayMonth:
        return orderOf(reading, evidence.dateAsWritten);
    case domain::ConflictCode::ImpossibleDay:
    case domain::ConflictCode::OutsideRange:
    case domain::ConflictCode::SourcesDisagree:
        break;
    }
    return {};
}

} // namespace

const domain::Evidence* passageInQuestion(const Collection& collection, const domain::ChronologyEvent& event)
{
    const bool isConfirmed = event.review == domain::DecisionStatus::Confirmed;
    const auto found = std::ranges::find_if(event.evidences, [&](const domain::Evidence& evidence) {
        const bool isAsked = event.conflict ? evidence.conflict.has_value() : isConfirmed && !evidence.isDecided;
        return isAsked && placeOf(collection, evidence);
    });
    return found == event.evidences.end() ? bestEvidence(collection, event) : &*found;
}

QString groundsFor(const domain::Edtf& reading, const domain::ChronologyEvent& event, const Collection& collection)
{
    QStringList grounds;
    QStringList outlets;
    for (const domain::Evidence& evidence : event.evidences) {
        if (evidence.conflict) {
            const QString own = ownGround(reading, evidence);
            if (!own.isEmpty() && !grounds.contains(own)) {
                grounds << own;
            }
            continue;
        }
        const int row = collection.rowOfId(evidence.article);
        if (evidence.date == reading && row >= 0) {
            const CollectionEntry& entry = collection.entry(row);
            const QString outlet = entry.outlet.isEmpty() ? titleOf(entry) : entry.outlet;
            if (!outlets.contains(outlet)) {
                outlets << outlet;
            }
        }
    }
    if (outlets.size() > mostOutlets) {
        const auto others = static_cast<int>(outlets.size() - mostOutlets);
        outlets.resize(mostOutlets);
        outlets << Grounds::tr("%n more", "outlets", others);
    }
    return (grounds + outlets).join(u" · "_s);
}

} // namespace linimasa::models
