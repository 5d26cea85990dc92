#pragma once

#include "app/cli/streams.h"
#include "app/pipeline/analyser.h"

#include <QStringList>

namespace linimasa::cli {

/// Runs the program: `arguments` as the shell gave them, without the program's name. Returns the exit status.
[[nodiscard]] int run(const QStringList& arguments, const Streams& streams);

/// `analyze`: articles to lines of JSON.
[[nodiscard]] int analyze(const QStringList& arguments, const Streams& streams);
/// `timeline`: articles to one chronology.
[[nodiscard]] int timeline(const QStringList& arguments, const Streams& streams);

/// The lists compiled into the program, and the tracks that the user has added.
[[nodiscard]] pipeline::AnalyserData analyserData();

} // namespace linimasa::cli
