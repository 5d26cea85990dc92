#pragma once

#include "app/base/result.h"
#include "app/domain/track.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace linimasa::events {

/// The words and tracks that events are found with. Immutable after loading, so one may serve many threads.
class EventKnowledge {
public:
    /// Reads a folder laid out as resources/events; tracks of `userTrackFolders` are added (the same id replaces).
    [[nodiscard]] static base::Result<EventKnowledge> load(const QString& folder,
                                                           const QStringList& userTrackFolders = {});

    EventKnowledge(EventKnowledge&&) noexcept;
    EventKnowledge& operator=(EventKnowledge&&) noexcept;
    EventKnowledge(const EventKnowledge&) = delete;
    EventKnowledge& operator=(const EventKnowledge&) = delete;
    ~EventKnowledge();

    [[nodiscard]] const std::vector<domain::Track>& tracks() const;

private:
    struct Lists;
    explicit EventKnowledge(std::unique_ptr<const Lists> lists);

    std::unique_ptr<const Lists> m_lists;
};

} // namespace linimasa::events
