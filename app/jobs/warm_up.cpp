#include "app/jobs/warm_up.h"

#include "app/import/importer.h"
#include "app/jobs/background.h"

namespace linimasa::jobs {

namespace {

// An article in small, with all that is looked for in one; reading it makes every pattern.
constexpr char article[]
    = "A title\nThe Sample Times\nBy A. Writer\nThursday, 5 October 2023\n\nTOKYO, Oct. 5 - A sentence "
      "of an article. Another sentence, with \"words\".\n\nRead also: another title\n";

} // namespace

WarmUp::WarmUp(std::shared_ptr<SharedAnalyser> analyser)
    : m_thread([analyser = std::move(analyser)] {
        [[maybe_unused]] const auto read = import::importBytes(article, {}); // the window waits for this one
        leaveTheWindowItsTime();
        [[maybe_unused]] const auto rules = analyser->rules(); // where they are awaited, the lists can wait for as long
        [[maybe_unused]] const auto lists = analyser->get();
    })
{
}

} // namespace linimasa::jobs
