#pragma once

#include <QString>
#include <QStringView>

namespace linimasa::import {

/// The words of a paragraph without Markdown's marks: emphasis, code, links, pictures, escapes, tags. Takes time in
/// proportion to the text.
[[nodiscard]] QString withoutInlineMarks(QStringView text);

/// The alternative text when a paragraph is nothing but a picture; a null string when it is more.
[[nodiscard]] QString loneImageText(QStringView paragraph);

} // namespace linimasa::import
