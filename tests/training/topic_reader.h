#pragma once

#include "app/base/text_range.h"
#include "app/domain/language.h"
#include "app/domain/mention.h"
#include "tests/training/conll_reader.h"

#include <QString>

#include <vector>

namespace linimasa::training {

struct MarkedName {
    base::TextRange range;
    domain::EntityType type = domain::EntityType::Org;
};

/// A sentence with names marked as "[Nobuo Kishi|PERSON]"; marks may be nested.
struct MarkedSentence {
    QString text; // without the marks
    std::vector<MarkedName> outer; // what the program should find
    std::vector<MarkedName> inner; // marks with no mark in them: what the tagger learns
};

/// Reads a marked line. A mark without its type or its end is kept as text.
[[nodiscard]] MarkedSentence parseMarked(const QString& line);
/// The sentences of a file; none when it cannot be read.
[[nodiscard]] std::vector<MarkedSentence> readMarked(const QString& path);
/// Cut into tokens as the program cuts them, with the labels of the inner names (states count as places).
[[nodiscard]] LabelledSentence labelled(const MarkedSentence& sentence, domain::Language language);
/// A sentence of another set cut into tokens again as the program cuts them; a name with brackets in it becomes the names
/// between them, as "Mahkamah Konstitusi (MK)" are two to the program.
[[nodiscard]] LabelledSentence asRead(const LabelledSentence& sentence, domain::Language language);

} // namespace linimasa::training
