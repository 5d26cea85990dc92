#pragma once

#include "app/domain/track.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <span>

namespace linimasa::events {

/// Where the words of a track are looked for.
struct ToldText {
    QStringView title;
    QStringView passage;
};

/// The track that takes an event of these parties told in these words, the track's words compared as search compares them; "other" when none
/// takes it (domain::trackOf).
[[nodiscard]] QString trackOf(const QStringList& parties, std::span<const domain::Track> tracks,
                              const ToldText& told = {});

} // namespace linimasa::events
