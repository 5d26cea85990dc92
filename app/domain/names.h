#pragma once

#include "app/base/error.h"
#include "app/domain/article.h"
#include "app/domain/event.h"
#include "app/domain/mention.h"
#include "app/domain/timex.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace linimasa::domain {

/// The words that files and the command line use for the enumerations ("capacity-building", "PERSON", "json-ld").
/// They are part of the published schema and never translated.
[[nodiscard]] QString nameOf(EntityType type);
[[nodiscard]] QString nameOf(EventKind kind);
[[nodiscard]] QString nameOf(EventStatus status);
[[nodiscard]] QString nameOf(EventTheme theme);
[[nodiscard]] QString nameOf(ConflictCode code);
[[nodiscard]] QString nameOf(PublishedFrom from);
[[nodiscard]] QString nameOf(BoilerplateKind kind);
[[nodiscard]] QString nameOf(MentionSource source);
[[nodiscard]] QString nameOf(DatePart part);
[[nodiscard]] QString nameOf(base::ErrorKind kind);

[[nodiscard]] std::optional<EntityType> entityTypeFromName(QStringView name);
[[nodiscard]] std::optional<EventKind> eventKindFromName(QStringView name);

} // namespace linimasa::domain
