#pragma once

#include "app/jobs/shared_analyser.h"

#include <memory>

namespace linimasa::ui::tests {

/// Loading the lists takes a while under the sanitizers; all cases share them, as one program does.
inline std::shared_ptr<jobs::SharedAnalyser> analyser()
{
    static const auto shared = std::make_shared<jobs::SharedAnalyser>(
        pipeline::AnalyserData {.lexiconFolder = QStringLiteral(":/linimasa/lexicons"),
                                .eventFolder = QStringLiteral(":/linimasa/events"),
                                .userTrackFolders = {}});
    return shared;
}

} // namespace linimasa::ui::tests
