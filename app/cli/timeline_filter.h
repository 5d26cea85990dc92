#pragma once

#include "app/domain/chronology.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace linimasa::cli {

/// Which events of a chronology a reader asks for. Empty: all.
struct TimelineFilter {
    QStringList tracks; // ids
    std::optional<domain::Edtf> from; // events that end before its first day are left out
    std::optional<domain::Edtf> to; // events that begin after its last day are left out

    /// With a limit in time, what is undated is left out too.
    [[nodiscard]] bool accepts(const domain::ChronologyEvent& event) const;
    /// In words, for the head of an export.
    [[nodiscard]] QString description() const;
};

} // namespace linimasa::cli
