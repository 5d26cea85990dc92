#pragma once

#include "app/base/result.h"

#include <QString>

#include <memory>

namespace linimasa::entities {

/// The lists, patterns and models that mentions are found with. Immutable after loading, so one may serve many threads.
class EntityKnowledge {
public:
    /// Reads the lists of a folder laid out as resources/lexicons, and the tagger's models of one laid out as resources/models;
    /// without a folder of models names are found by lists and rules alone.
    [[nodiscard]] static base::Result<EntityKnowledge> load(const QString& lexiconFolder,
                                                            const QString& modelFolder = {});

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
