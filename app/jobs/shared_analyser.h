#pragma once

#include "app/base/result.h"
#include "app/pipeline/analyser.h"

#include <memory>
#include <mutex>
#include <optional>

namespace linimasa::jobs {

/// The one analyser of a program, loaded by whichever thread asks first, so that the window need not wait for its lists.
class SharedAnalyser {
public:
    explicit SharedAnalyser(pipeline::AnalyserData data);

    /// Loads it on the first call; every thread gets the same answer. The pointer lives as long as this.
    [[nodiscard]] base::Result<const pipeline::Analyser*> get();
    /// The name under which the library keeps its analyses (pipeline::analysisVersion); found out on the first call.
    [[nodiscard]] QString version();

private:
    pipeline::AnalyserData m_data;
    std::once_flag m_once;
    std::optional<base::Result<pipeline::Analyser>> m_analyser;
    std::once_flag m_versionOnce;
    QString m_version;
};

} // namespace linimasa::jobs
