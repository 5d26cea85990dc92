#pragma once

#include "app/base/result.h"
#include "app/import/document.h"

#include <QByteArrayView>
#include <QString>

namespace linimasa::import {

/// Reads bytes of a format that only the program `linimasa-read` knows (app/read). It runs apart from this one, with limits
/// on time, memory and output, without network: whatever a stranger's file does to it costs that file and nothing else.
/// Errors: what the program says of the file; Damaged when it crashed, TooLarge when it ran into a limit, Unsupported when it
/// is not installed.
[[nodiscard]] base::Result<Document> readOutside(QByteArrayView bytes);

/// Where `linimasa-read` is: beside the running program, or in the libexec folder of the same installation. Empty when
/// it is nowhere.
[[nodiscard]] QString readingProgram();

} // namespace linimasa::import
