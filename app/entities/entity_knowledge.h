#pragma once

#include "app/base/result.h"

#include <QString>

#include <memory>

namespace linimasa::entities {

/// The lists and patterns that mentions are found with. Immutable after loading, so one may serve many threads.
class EntityKnowledge {
public:
    /// Reads the lists of a folder laid out as resources/lexicons.
    [[nodiscard]] static base::Result<EntityKnowledge> load(const QString& lexiconFolder);

    EntityKnowledge(EntityKnowledge&&) noexcept;
    EntityKnowledge& operator=(EntityKnowledge&&) noexcept;
    EntityKnowledge(const EntityKnowledge&) = delete;
    EntityKnowledge& operator=(const EntityKnowledge&) = delete;
    ~EntityKnowledge();

    struct Lists; // what was loaded; known to this stage only
    [[nodiscard]] const Lists& lists() const { return *m_lists; }

private:
    explicit EntityKnowledge(std::unique_ptr<const Lists> lists);

    std::unique_ptr<const Lists> m_lists;
};

} // namespace linimasa::entities
