#pragma once

#include <QString>
#include <QStringList>

namespace linimasa::widgets {

/// The scripts that a person can choose a font for.
enum class Script { Latin, Vietnamese, Japanese };

/// The families a person chose to read in; empty: the program's choice.
struct ReadingFonts {
    QString latin;
    QString vietnamese;
    QString japanese;

    bool operator==(const ReadingFonts&) const = default;
};

/// The families for a text in the script, the first one that is installed counts: the chosen one, then ours. Ours draw
/// Vietnamese accents whole instead of stacking them.
[[nodiscard]] QStringList readingFamilies(Script script, const ReadingFonts& fonts = {});

} // namespace linimasa::widgets
