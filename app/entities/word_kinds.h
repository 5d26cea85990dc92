#pragma once

#include "app/entities/lexicon_reader.h"
#include "app/entities/word_class.h"

#include <QStringView>

namespace linimasa::entities {

/// What a row of the word list `list` means to the rules; NoClass when nothing.
[[nodiscard]] WordClasses classesOf(QStringView list, const WordRow& row);

} // namespace linimasa::entities
