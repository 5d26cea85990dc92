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
    QStringList passedOver; // files in folders that are clearly no articles
    bool wasCancelled = false;
    bool isUnasked = false; // files of watched folders alone: only what is new is worth a word

    /// Whether there is more to say than the list shows.
    [[nodiscard]] bool isNoteworthy() const
    {
        return isUnasked ? added > 0 : asked > 1 || !known.isEmpty() || !unread.empty() || !passedOver.isEmpty();
    }
    /// "800 files: 780 new, 18 in the list already, 2 not read."
    [[nodiscard]] QString sentence() const;
    /// Each file that was not read and why, then those that were there already, then those passed over; one a line.
    [[nodiscard]] QString details() const;
};

} // namespace linimasa::ui
