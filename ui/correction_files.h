#pragma once

#include "ui/models/corrections.h"

#include <QCoreApplication>

namespace linimasa::ui {

/// Corrections of names as files that other libraries take. Each answers what to tell the reader; empty when that was told already.
struct CorrectionFiles {
    Q_DECLARE_TR_FUNCTIONS(linimasa::ui::CorrectionFiles)

public:
    /// All rules. What was in the file is replaced.
    static QString write(const QString& path, const models::Corrections& corrections);
    /// Adds what is new in it, decisions on events included, as one step that can be undone.
    static QString read(const QString& path, models::Corrections& corrections);
};

} // namespace linimasa::ui
