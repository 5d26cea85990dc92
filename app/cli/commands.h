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

/// `import`: articles into a library.
[[nodiscard]] int import(const QStringList& arguments, const Streams& streams);
/// `search`: articles of a library, best first.
[[nodiscard]] int search(const QStringList& arguments, const Streams& streams);
/// `check`: whether a library is sound.
[[nodiscard]] int check(const QStringList& arguments, const Streams& streams);

/// `export`: highlights and notes, the chronology, or what was decided and corrected in a library.
[[nodiscard]] int exportLibrary(const QStringList& arguments, const Streams& streams);
/// `import --notes`: highlights and notes into a library.
[[nodiscard]] int importNotes(const QStringList& arguments, const Streams& streams);
/// `import --corrections`: decisions on events and corrections of names into a library.
[[nodiscard]] int importCorrections(const QStringList& arguments, const Streams& streams);

/// The lists compiled into the program, and the tracks that the user has added.
[[nodiscard]] pipeline::AnalyserData analyserData();

} // namespace linimasa::cli
