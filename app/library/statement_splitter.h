#pragma once

#include <QString>
#include <QStringList>

namespace linimasa::library {

/// The statements of an SQL script, each with its semicolon. A semicolon in a string, a quoted name, a comment or the body of a
/// trigger (CREATE [TEMP] TRIGGER … ; END;) ends nothing. What follows the last semicolon is a statement of its own unless it
/// is only space and comments. Source of the rule: https://www.sqlite.org/c3ref/complete.html.
[[nodiscard]] QStringList splitStatements(const QString& script);

} // namespace linimasa::library
