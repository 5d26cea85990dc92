#pragma once

#include "app/base/result.h"
#include "app/domain/annotation_change.h"

#include <QString>

#include <optional>
#include <vector>

namespace linimasa::domain {

/// Where highlights, notes and the names of the labels are kept. What it is asked for it gives in a fixed order:
/// highlights by text key, place, creation and id; notes by creation and id.
class AnnotationStore {
public:
    AnnotationStore() = default;
    AnnotationStore(const AnnotationStore&) = delete;
    AnnotationStore& operator=(const AnnotationStore&) = delete;
    virtual ~AnnotationStore() = default;

    [[nodiscard]] virtual base::Result<std::vector<Highlight>> highlights() const = 0;
    /// Those of one text, the unplaced ones too.
    [[nodiscard]] virtual base::Result<std::vector<Highlight>> highlightsIn(const QString& textKey) const = 0;
    [[nodiscard]] virtual base::Result<std::vector<Note>> notes() const = 0;
    [[nodiscard]] virtual base::Result<Labels> labels() const = 0;

    /// Makes the change whole, or nothing of it. When it returns without an error the change is on the disk, so that it
    /// outlives a crash. What `after` names is put in the place of what has its id; `before` is not compared.
    [[nodiscard]] virtual base::Result<void> apply(const AnnotationChange& change) = 0;
};

} // namespace linimasa::domain
