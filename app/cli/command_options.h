#pragma once

#include "app/base/result.h"
#include "app/cli/streams.h"
#include "app/domain/edtf.h"

#include <QCommandLineParser>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace linimasa::cli {

/// What several commands have in common: their options, and how the options' values are read. Errors are of kind BadUsage.

void addPublishedOption(QCommandLineParser& parser);
void addJobsOption(QCommandLineParser& parser);

/// The day of --published; none when the option is not there.
[[nodiscard]] base::Result<std::optional<QDate>> publishedOf(const QCommandLineParser& parser);
/// The number of --jobs: 1 when the option is not there, the machine's when it is 0.
[[nodiscard]] base::Result<int> jobsOf(const QCommandLineParser& parser);

/// Says in one line how many files of the walked folders were passed over because they are clearly no articles; nothing when none.
void reportPassedOver(const QStringList& passedOver, const Streams& streams);
/// The date of --from or --to; none when the option is not there.
[[nodiscard]] base::Result<std::optional<domain::Edtf>> dateOption(const QCommandLineParser& parser,
                                                                   const QString& option);

} // namespace linimasa::cli
