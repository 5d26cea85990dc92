#include "ui/correction_files.h"

#include "app/exports/corrections_json.h"
#include "ui/models/stage_words.h"

#include <QFile>
#include <QSaveFile>

namespace linimasa::ui {

QString CorrectionFiles::write(const QString& path, const models::Corrections& corrections)
{
    const QByteArray bytes = exports::correctionsJson({}, corrections.rules());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return tr("“%1” could not be written: %2").arg(path, file.errorString());
    }
    return tr("%n correction(s) of names written to “%1”", nullptr, static_cast<int>(corrections.rules().size()))
        .arg(path);
}

QString CorrectionFiles::read(const QString& path, models::Corrections& corrections)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return tr("“%1” could not be read: %2").arg(path, file.errorString());
    }
    const auto plan = exports::planCorrections(file.readAll(), corrections.decisions(), corrections.rules());
    if (!plan) {
        return models::translated(plan.error().sentence);
    }
    const auto rules = static_cast<int>(plan->change.rules.size());
    const auto decisions = static_cast<int>(plan->change.decisions.size());
    if (rules + decisions == 0) {
        return tr("Nothing in the file is new.");
    }
    if (!corrections.apply(plan->change, tr("Corrections imported"))) {
        return {}; // why was said
    }
    return tr("Imported: %1 corrections of names, %2 decisions on events").arg(rules).arg(decisions);
}

} // namespace linimasa::ui
