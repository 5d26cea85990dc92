#pragma once

#include "app/base/error.h"
#include "app/domain/analysis.h"

#include <QByteArray>
#include <QString>

namespace linimasa::exports {

enum class WithText { No, Yes };

/// An article and its analysis as one line of JSON, schema "linimasa.analysis/1", without the line's end. Offsets are Unicode
/// code points. Keys and their order are part of the schema: it only grows. `id`: for a record that came without a file.
[[nodiscard]] QByteArray analysisJson(const domain::Article& article, const domain::Analysis& analysis,
                                      WithText withText, const QString& id = {});

/// The line that stands for a record that could not be read: {"schema":…,"id":…,"error":{"kind":…,"message":…}}.
[[nodiscard]] QByteArray analysisErrorJson(const QString& id, const base::Error& error);

} // namespace linimasa::exports
