#pragma once

#include <QString>
#include <QStringList>

namespace linimasa::tests {

enum class OldText { Known, Unknown };

/// What became of marks in edited texts.
struct PlacementCounts {
    qsizetype edits = 0; // texts edited, each in one to four ways
    qsizetype marks = 0;
    qsizetype right = 0; // placed on what is left of the marked passage
    qsizetype unplacedThere = 0; // listed as unplaced although half of it or more is left
    qsizetype unplacedGone = 0; // listed as unplaced, and less than half of it is left
    qsizetype wrong = 0; // placed where it does not belong
    QStringList wrongExamples;
    QStringList unplacedExamples;

    [[nodiscard]] QString words() const;
};

/// Edits the project's sample articles and some difficult texts `edits` times, with 20 marks in each, and places them anew.
/// The same seed gives the same edits everywhere.
[[nodiscard]] PlacementCounts tryPlacing(qsizetype edits, unsigned seed, OldText oldText);

} // namespace linimasa::tests
