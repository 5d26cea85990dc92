#pragma once

#include "app/domain/mention.h"

#include <QtTypes>

#include <array>
#include <optional>

namespace linimasa::entities {

/// The label of a token: outside of names, or Begin, Inside, Last of a longer one, or Unit, for persons, bodies and places
/// (the BILOU scheme of Ratinov and Roth, 2009). 0 is outside, then four a type.
using Label = quint8;

inline constexpr Label outsideLabel = 0;
inline constexpr int labelCount = 13;

enum class LabelPart : quint8 { Begin, Inside, Last, Unit };

inline constexpr std::array<domain::EntityType, 3> taggedTypes = {
    domain::EntityType::Person,
    domain::EntityType::Org,
    domain::EntityType::Place,
};

[[nodiscard]] constexpr Label labelOf(int typeIndex, LabelPart part)
{
    return static_cast<Label>(1 + (4 * typeIndex) + static_cast<int>(part));
}

[[nodiscard]] constexpr int typeIndexOf(Label label)
{
    return (label - 1) / 4; // only for labels other than outside
}

[[nodiscard]] constexpr LabelPart partOf(Label label)
{
    return static_cast<LabelPart>((label - 1) % 4);
}

/// Whether `next` may stand right after `previous`; at a sentence's start and end the neighbour counts as outside.
[[nodiscard]] constexpr bool mayFollow(Label previous, Label next)
{
    const bool open
        = previous != outsideLabel && (partOf(previous) == LabelPart::Begin || partOf(previous) == LabelPart::Inside);
    const bool continues
        = next != outsideLabel && (partOf(next) == LabelPart::Inside || partOf(next) == LabelPart::Last);
    return open == continues && (!open || typeIndexOf(previous) == typeIndexOf(next));
}

} // namespace linimasa::entities
