#pragma once

#include "ui/dialogs/export_source.h"

namespace linimasa::ui {

/// The formats as a person chooses them, each with one line on what it is for.
[[nodiscard]] std::vector<dialogs::ExportFormat> chronologyExportFormats();
[[nodiscard]] std::vector<dialogs::ExportFormat> notesExportFormats();

} // namespace linimasa::ui
