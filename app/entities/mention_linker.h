#pragma once

#include "app/domain/mention.h"
#include "app/entities/candidate.h"
#include "app/entities/reading.h"
#include "app/entities/short_forms.h"

#include <vector>

namespace linimasa::entities {

/// Gives every candidate its entity: the listed one's id, that of the full name a short form stands for, or an id made from
/// type and name, the same for all equal names of the article. Bodies and offices get the state they belong to: from
/// the list, a state inside or beside the name, or the article's own as a last resort.
[[nodiscard]] std::vector<domain::Mention> linkMentions(const Reading& reading, const Candidates& found,
                                                        const std::vector<ShortForm>& shortForms);

} // namespace linimasa::entities
