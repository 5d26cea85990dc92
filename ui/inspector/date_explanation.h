#pragma once

#include "app/domain/analysis.h"
#include "ui/models/conflict_words.h"

#include <QColor>
#include <QLocale>
#include <QString>

namespace linimasa::inspector {

/// A telling's date in its three parts.
struct DateExplanation {
    QString asWritten; // the article's characters; empty when no expression dates it
    QString edtf; // empty when undated
    QString words; // HTML; parts that were inferred are lighter
    QString how; // one sentence
    QString rule; // name of the rule, for the tool tip
};

/// `lighter` is the colour of inferred parts. Reads nothing but the article.
[[nodiscard]] DateExplanation explainDate(const domain::AnalysedArticle& article, const domain::Event& telling,
                                          const QLocale& locale, const QColor& lighter);

using models::explainConflict;
using models::readingInWords;

} // namespace linimasa::inspector
