#include "app/entities/mention_finder.h"

#include "app/entities/body_rules.h"
#include "app/entities/japanese_rules.h"
#include "app/entities/knowledge_lists.h"
#include "app/entities/line_rules.h"
#include "app/entities/list_rules.h"
#include "app/entities/mention_linker.h"
#include "app/entities/mention_merger.h"
#include "app/entities/page_head_rules.h"
#include "app/entities/person_rules.h"
#include "app/entities/reading.h"
#include "app/entities/role_rules.h"
#include "app/entities/short_forms.h"

namespace linimasa::entities {

std::vector<domain::Mention> findMentions(const domain::Article& article, const domain::SegmentedText& segments,
                                          const EntityKnowledge& knowledge)
{
    const Reading reading(article, segments, knowledge.lists().gazetteer);
    Candidates candidates;
    findListedNames(reading, candidates);
    findInLines(reading, candidates);
    findInPageHead(reading, candidates);
    findRoles(reading, candidates);
    findBodies(reading, candidates); // heads inside offices are skipped
    findPersons(reading, candidates);
    findInJapanese(reading, candidates);
    knowledge.lists().tagger.findNames(reading, candidates);
    const Candidates merged = mergeCandidates(std::move(candidates));
    return linkMentions(reading, merged, findShortForms(reading, merged));
}

} // namespace linimasa::entities
