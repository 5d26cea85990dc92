#pragma once

#include "app/jobs/shared_analyser.h"

#include <memory>
#include <thread>

namespace linimasa::jobs {

/// Makes ready in the background what the first article would wait for otherwise: the patterns that take an article apart and
/// the analyser's lists. To be started before the window is built, which takes about as long.
class WarmUp {
public:
    explicit WarmUp(std::shared_ptr<SharedAnalyser> analyser);

private:
    std::jthread m_thread;
};

} // namespace linimasa::jobs
