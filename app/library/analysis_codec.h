#pragma once

#include "app/base/result.h"
#include "app/domain/analysis.h"

#include <QByteArray>

namespace linimasa::library {

/// The compact form in which the library keeps values. Its first byte is the version of the form; a change of a value's fields or
/// of an enumeration's numbers is a new version, and old ones stay readable. What follows is compressed (zlib). Empty optional
/// values, all numbers and all texts come back as they were; a text's lone surrogates do not (clean text has none).
/// Bytes that are not of this form, or that point outside a text of `textLength` UTF-16 units, are ErrorKind::Damaged.

[[nodiscard]] QByteArray encodeAnalysis(const domain::Analysis& analysis);
[[nodiscard]] base::Result<domain::Analysis> decodeAnalysis(const QByteArray& bytes, qsizetype textLength);

/// What import found out about an article, without its text, path, sha256, title, outlet and language.
[[nodiscard]] QByteArray encodeReading(const domain::Article& article);
/// Fills those fields of `article`, whose text is there.
[[nodiscard]] base::Result<void> decodeReading(const QByteArray& bytes, domain::Article& article);

[[nodiscard]] QByteArray encodeEvent(const domain::Event& event);
/// The ranges are not checked: the text is not at hand.
[[nodiscard]] base::Result<domain::Event> decodeEvent(const QByteArray& bytes);

} // namespace linimasa::library
