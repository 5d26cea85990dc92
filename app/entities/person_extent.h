#pragma once

#include "app/entities/reading.h"

namespace linimasa::entities {

/// How sure the surroundings make it that a person's name begins here.
enum class NameEvidence {
    Strong, // after an office, a title or a credit: a single capital word will do
    Weak, // only the words themselves speak
};

/// Reads a person's name in Latin script: capitals, initials and particles ("bin", "van"), at most six words. Returns the
/// index of the word after it; `from` when no name begins there.
[[nodiscard]] qsizetype personEnd(const Reading& reading, qsizetype from, NameEvidence evidence);

} // namespace linimasa::entities
