#pragma once

#include "app/domain/analysis.h"
#include "ui/reader/marks.h"

#include <QLocale>
#include <QString>

#include <utility>
#include <vector>

namespace linimasa::reader {

/// What a card says about a mark, in words.
struct CardWords {
    QString kind; // "Country", "Date"
    QString title; // the canonical name; the date as written
    std::vector<std::pair<QString, QString>> rows; // what – value
    QString sentence; // how it came about
    QString warning; // what a person should decide; empty when nothing
};

/// The card of a mark of this article. Nothing is said that the analysis does not know.
[[nodiscard]] CardWords cardWords(const domain::AnalysedArticle& article, const Mark& mark, const QLocale& locale);

/// How a date got its value, in one sentence: what was written, what was inferred and from what.
[[nodiscard]] QString howResolved(const domain::AnalysedArticle& article, const domain::Timex& timex,
                                  const QLocale& locale);

/// What the status bar says when the keyboard reaches a mark: "Country: Japan, “Jepang”".
[[nodiscard]] QString announcement(const domain::AnalysedArticle& article, const Mark& mark, const QLocale& locale);

} // namespace linimasa::reader
