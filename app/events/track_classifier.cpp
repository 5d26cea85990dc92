#include "app/events/track_classifier.h"

#include "app/domain/track_match.h"
#include "app/text/fold.h"

#include <optional>

namespace linimasa::events {

QString trackOf(const QStringList& parties, std::span<const domain::Track> tracks, const ToldText& told)
{
    std::optional<QString> folded; // most tracks ask for no words
    return domain::trackOf(
        parties,
        [&](const QString& word) {
            if (!folded) {
                folded = text::fold(told.title.toString() + u'\n' + told.passage.toString());
            }
            return folded->contains(text::fold(word));
        },
        tracks);
}

} // namespace linimasa::events
