#pragma once

#include "app/base/text_range.h"

#include <QStringView>

#include <vector>

namespace linimasa::import {

/// A line of clean text that has text in it, without the white space around it.
struct Line {
    base::TextRange range;
    QStringView text; // what `range` covers; lives as long as the article's text
    qsizetype number = 0; // of the line in the text, blank ones counted, from 0
};

/// The lines of a text with something in them.
[[nodiscard]] std::vector<Line> linesOf(QStringView text);

/// How much a line says, in Latin letters: a full-width character tells as much as two.
[[nodiscard]] qsizetype weightOf(QStringView line);
/// True when the line ends as a sentence does, closing quotes and brackets after the mark included.
[[nodiscard]] bool endsSentence(QStringView line);
/// A paragraph of the article's own telling by its shape: long, or of some length and ending a sentence.
[[nodiscard]] bool isParagraph(QStringView line);

} // namespace linimasa::import
