#pragma once

#include "app/pipeline/analyser.h"

#include <QString>

namespace linimasa::pipeline {

/// Names what makes analyses: the program's version and a sum of all its lists and models ("0.3.0+1f2e3d4c"). Analyses of the same
/// name are the same for the same article; when it changes, the library analyses again. Reads the lists; some milliseconds.
[[nodiscard]] QString analysisVersion(const AnalyserData& data);

} // namespace linimasa::pipeline
