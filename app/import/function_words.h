#pragma once

#include "app/domain/language.h"

#include <QStringView>
#include <QtTypes>

namespace linimasa::import {

/// What the small words of a Latin text say about its language.
struct WordEvidence {
    domain::Language best = domain::Language::Unknown; // Unknown when no language clearly leads
    qsizetype words = 0;
};

/// Counts the function words of Indonesian (and Malay), English, Vietnamese and of the larger other languages of news in Latin
/// script, so that those are called Other and not the nearest of ours.
[[nodiscard]] WordEvidence countFunctionWords(QStringView text);

} // namespace linimasa::import
