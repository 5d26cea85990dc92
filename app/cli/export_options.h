#pragma once

#include "app/base/result.h"
#include "app/cli/timeline_filter.h"
#include "app/exports/chronology_choice.h"
#include "app/exports/csv_cell.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace linimasa::cli {

enum class ExportWhat { Chronology, Notes, Corrections };
enum class ExistingOutput { Refuse, Replace, Update };

/// What `export` was asked for.
struct ExportOptions {
    QString library; // folder; empty: the reader's own
    ExportWhat what = ExportWhat::Chronology;
    QString format;
    QString output; // "-": standard output
    ExistingOutput existing = ExistingOutput::Refuse;
    TimelineFilter filter;
    QStringList labels; // numbers or names; empty: all
    std::optional<exports::StatusChoice> statuses; // none: as exports::usualStatuses() has it
    exports::CsvOptions csv;
    QString creator;
    QDateTime made; // null: not stated
};

/// `today` is what --made says when it is not given. Errors are of kind BadUsage.
[[nodiscard]] base::Result<ExportOptions> exportOptionsOf(const QStringList& arguments, const QDateTime& today);

/// The help of `export`, as a manual page has it.
[[nodiscard]] QString exportHelp();

} // namespace linimasa::cli
