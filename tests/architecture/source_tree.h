#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace linimasa::architecture {

/// A source file of the program, by its path from the root ("app/dates/timex_finder.h").
struct Source {
    QString path;
    QString folder; // the room it is in: "app/dates", "ui/reader", "app" and "ui" for what is directly there
    QStringList lines;
};

/// All C++ sources under app/ and ui/.
[[nodiscard]] std::vector<Source> sources();
/// What stands between the quotes or brackets of the file's #include lines.
[[nodiscard]] QStringList includesOf(const Source& source);
/// The line without a // comment and without what stands in quotation marks.
[[nodiscard]] QString codeOf(const QString& line);

} // namespace linimasa::architecture
