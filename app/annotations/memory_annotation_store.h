#pragma once

#include "app/domain/annotation_store.h"

#include <QHash>

#include <optional>

namespace linimasa::annotations {

/// Highlights and notes that last as long as the program: for private reading and for tests.
class MemoryAnnotationStore : public domain::AnnotationStore {
public:
    [[nodiscard]] base::Result<std::vector<domain::Highlight>> highlights() const override;
    [[nodiscard]] base::Result<std::vector<domain::Highlight>> highlightsIn(const QString& textKey) const override;
    [[nodiscard]] base::Result<std::vector<domain::Note>> notes() const override;
    [[nodiscard]] base::Result<domain::Labels> labels() const override;
    [[nodiscard]] base::Result<void> apply(const domain::AnnotationChange& change) override;

    /// From now on every change is refused with this error, as on a full disk; none: accepted again.
    void refuseWith(std::optional<base::Error> error) { m_refusal = std::move(error); }

private:
    QHash<QString, domain::Highlight> m_highlights;
    QHash<QString, domain::Note> m_notes;
    domain::Labels m_labels;
    std::optional<base::Error> m_refusal;
};

} // namespace linimasa::annotations
