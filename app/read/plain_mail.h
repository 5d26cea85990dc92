#pragma once

#include "app/import/document.h"

#include <QString>

#include <vector>

namespace linimasa::read {

enum class Flow { Fixed, Flowed }; // RFC 3676: format=flowed

/// The blocks of a message in plain text: lines that were cut to fit a screen are joined, quotation marks are taken off,
/// the signature below "-- " is set aside.
[[nodiscard]] std::vector<import::Block> plainMailBlocks(const QString& text, Flow flow);

} // namespace linimasa::read
