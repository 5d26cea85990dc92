#pragma once

#include "app/entities/candidate.h"
#include "app/entities/reading.h"

namespace linimasa::entities {

/// Names in Japanese text: listed ones with the script's own boundaries (日本 but not in 日本語, 米 and 日 only where they stand
/// for states), bodies, events and places by their closing words, offices with the persons before them, persons by 氏 and さん,
/// datelines in 【】 and （）.
void findInJapanese(const Reading& reading, Candidates& candidates);

} // namespace linimasa::entities
