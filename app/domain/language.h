#pragma once

#include <QString>
#include <QStringView>

namespace linimasa::domain {

/// The languages with rules of their own; everything else is Other (known not to be one of them) or Unknown.
enum class Language { Unknown, Indonesian, English, Vietnamese, Japanese, Other };

/// ISO 639-1 code ("id"); "und" for Unknown, "mul" for Other.
[[nodiscard]] QString languageCode(Language language);
/// From an ISO 639 code or BCP 47 tag ("vi", "ja-JP", "in"); Unknown when empty, Other when not one of the four.
[[nodiscard]] Language languageFromCode(QStringView code);

} // namespace linimasa::domain
