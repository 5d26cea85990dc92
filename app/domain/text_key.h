#pragma once

#include "app/domain/analysis.h"

#include <QString>
#include <QStringView>

namespace linimasa::domain {

/// The name of a text: SHA-256 of the clean text in UTF-8, 64 lower-case hexadecimal digits. The same text has the same
/// key under any path and in any file format.
[[nodiscard]] QString textKey(QStringView text);
/// The article's own where it is known, which spares a long text's reading.
[[nodiscard]] QString textKey(const AnalysedArticle& article);

} // namespace linimasa::domain
