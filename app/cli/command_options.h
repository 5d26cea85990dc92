#pragma once

#include "app/base/result.h"

#include <QCommandLineParser>
#include <QDate>
#include <QString>

#include <optional>

namespace linimasa::cli {

/// The options that several commands have, and how their values are read. Errors are of kind BadUsage.

void addPublishedOption(QCommandLineParser& parser);
void addJobsOption(QCommandLineParser& parser);

/// The day of --published; none when the option is not there.
[[nodiscard]] base::Result<std::optional<QDate>> publishedOf(const QCommandLineParser& parser);
/// The number of --jobs: 1 when the option is not there, the machine's when it is 0.
[[nodiscard]] base::Result<int> jobsOf(const QCommandLineParser& parser);

} // namespace linimasa::cli
