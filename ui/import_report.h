#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace linimasa::ui {

/// What became of the files that were asked for.
struct ImportReport {
    Q_DECLARE_TR_FUNCTIONS(ImportReport)

public:
    qsizetype asked = 0; // files
    qsizetype added = 0;
    QStringList known; // their texts are in the list already
    std::vector<std::pair<QString, QString>> unread; // file, why
    bool wasCancelled = false;

    /// Whether there is more to say than the list shows.
    [[nodiscard]] bool isNoteworthy() const { return asked > 1 || !known.isEmpty() || !unread.empty(); }
    /// "800 files: 780 new, 18 in the list already, 2 not read."
    [[nodiscard]] QString sentence() const;
    /// Each file that was not read and why, then those that were there already; one a line.
    [[nodiscard]] QString details() const;
};

} // namespace linimasa::ui
