#pragma once

#include "app/entities/candidate.h"
#include "app/entities/japanese_text.h"

namespace linimasa::entities {

/// Offices in Japanese with what stands before them: state, body and field (ベトナム国防相, 総務省課長), or the person who holds it
/// (岸信夫防衛相: person and office). Persons by 氏 and さん.
void findJapaneseOffices(const JapaneseText& text, Candidates& candidates);

} // namespace linimasa::entities
