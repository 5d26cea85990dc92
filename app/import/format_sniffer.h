#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace linimasa::import {

/// The name of the binary format that bytes begin like ("ZIP", "PDF"); an empty name for bytes that are no text of any
/// encoding but of no format known here; none for what may be text. Only the bytes count, never the file's name.
[[nodiscard]] std::optional<QString> binaryFormatOf(QByteArrayView bytes);

} // namespace linimasa::import
