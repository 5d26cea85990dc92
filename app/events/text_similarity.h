#pragma once

#include <QStringView>
#include <QtTypes>

#include <vector>

namespace linimasa::events {

/// A set of hashes, ascending and without doubles. The hashes depend on the text alone: the same on any machine and day.
using Features = std::vector<quint64>;

/// The words of a short text, and the pairs of neighbouring characters where it is written without spaces.
[[nodiscard]] Features wordFeatures(QStringView text);

/// Shared part of two sets, 0–1 (Jaccard); 0 when both are empty.
[[nodiscard]] double resemblance(const Features& left, const Features& right);

/// Shared part of the smaller set, 0–1.
[[nodiscard]] double containment(const Features& left, const Features& right);

} // namespace linimasa::events
