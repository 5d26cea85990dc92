#pragma once

#include <QString>
#include <QStringList>

namespace linimasa::models {

/// What a stage below the window said (an error, a problem, a complaint), in the reader's language. Stages know no languages: they
/// speak English, which is also what the log, the library's file and the other process hold. The sentence is recognised by its pattern,
/// so what it names (a file, a date) stays as it is. An unknown sentence comes back unchanged.
[[nodiscard]] QString translated(const QString& sentence);

/// The patterns, with %1 and %2 for what they name.
[[nodiscard]] QStringList stageSentences();

} // namespace linimasa::models
