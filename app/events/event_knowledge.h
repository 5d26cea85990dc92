#pragma once

#include "app/base/result.h"
#include "app/domain/track.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace linimasa::events {

class WordList;

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

    /// In the order in which they are tried.
    [[nodiscard]] const std::vector<domain::Track>& tracks() const;
    /// The words of a language; English where it has none of its own.
    [[nodiscard]] const WordList& words(domain::Language language) const;

private:
    struct Lists;
    explicit EventKnowledge(std::unique_ptr<const Lists> lists);

    std::unique_ptr<const Lists> m_lists;
};

} // namespace linimasa::events
