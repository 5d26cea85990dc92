#pragma once

#include <QHashSeed>

namespace linimasa::exports {

/// Qt keeps a PDF's fonts in a QHash and writes them in its order, which is another one in each process. A hash that is made
/// while this lives has the same order everywhere.
class SameOrder {
public:
    SameOrder() { QHashSeed::setDeterministicGlobalSeed(); }
    SameOrder(const SameOrder&) = delete;
    SameOrder& operator=(const SameOrder&) = delete;
    ~SameOrder() { QHashSeed::resetRandomGlobalSeed(); }
};

} // namespace linimasa::exports
