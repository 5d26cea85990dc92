#pragma once

#include "app/domain/article.h"

#include <QStringView>

#include <optional>

namespace linimasa::import {

/// The words by which pages of our four languages name what stands around an article, by where in the line they stand.
/// Collected by reading news pages of each language; all are compared in lower case.

/// What a label before a colon or in brackets says of its line ("Pewarta", "Baca juga", "写真").
[[nodiscard]] std::optional<domain::BoilerplateKind> kindOfLabel(QStringView label);
/// What a line is that consists of this phrase alone ("iklan", "続きを読む").
[[nodiscard]] std::optional<domain::BoilerplateKind> kindOfWholeLine(QStringView line);
/// What a line is that begins with certain words ("baca juga ", "reporting by ").
[[nodiscard]] std::optional<domain::BoilerplateKind> kindOfBeginning(QStringView line);
/// True for a phrase that heads a list of other articles.
[[nodiscard]] bool isRelatedPhrase(QStringView phrase);
/// True for a word of share bars ("facebook", "bagikan").
[[nodiscard]] bool isShareWord(QStringView word);

} // namespace linimasa::import
