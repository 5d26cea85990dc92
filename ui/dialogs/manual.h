#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace linimasa::dialogs {

/// A page of the manual: Markdown, with its heading as the first line.
struct ManualPage {
    QString name; // what other pages refer to it by: "dates"
    QString title;
    QString text;
};

/// Reads the pages of `folder`/`language`, in the order of their files' names ("20-dates.md"). A page that is not there in the
/// language is read in English.
[[nodiscard]] std::vector<ManualPage> readManual(const QString& folder, const QString& language);

/// Puts `words` in the place of a line that says only {{name}}, in all pages.
void fillIn(std::vector<ManualPage>& pages, const QString& name, const QString& words);

/// A row of a Markdown table; what would be a mark of Markdown is shown as it is.
[[nodiscard]] QString tableRow(const QStringList& cells);

} // namespace linimasa::dialogs
