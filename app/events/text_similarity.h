#pragma once

#include <QStringView>
#include <QtTypes>

#include <vector>

namespace linimasa::events {

/// A set of hashes, ascending and without doubles. The hashes depend on the text alone: the same on any machine and day.
using Features = std::vector<quint64>;

/// The words of a short text, and the pairs of neighbouring characters where it is written without spaces.
[[nodiscard]] Features wordFeatures(QStringView text);

/// A sketch of a long text: the least of the hashes of its shingles (three words, or eight characters where written without
/// spaces). Texts that share most of their sentences share most of their sketch.
/// Source: Broder, "On the resemblance and containment of documents" (1997).
[[nodiscard]] Features sketchOf(QStringView text);

/// Shared part of two sets, 0–1 (Jaccard); 0 when both are empty.
[[nodiscard]] double resemblance(const Features& left, const Features& right);

/// Shared part of the smaller set, 0–1.
[[nodiscard]] double containment(const Features& left, const Features& right);

/// Whether two sketches are of copies of one text, edited perhaps.
[[nodiscard]] bool isCopy(const Features& leftSketch, const Features& rightSketch);

} // namespace linimasa::events
