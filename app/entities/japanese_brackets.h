#pragma once

#include "app/entities/candidate.h"
#include "app/entities/japanese_text.h"

namespace linimasa::entities {

/// Names that Japanese brackets and quotation marks show: datelines (【東京=共同】), reporters (（斎藤由美子）), and exercises
/// and meetings whose kind stands before the quotation (演習「…」).
void findInJapaneseBrackets(const JapaneseText& text, Candidates& candidates);

} // namespace linimasa::entities
