#pragma once

#include <QtTypes>

namespace linimasa::base {

/// How long work tells how far it is and learns that nobody waits for it any more. Both may be called from any thread.
class Progress {
public:
    Progress() = default;
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    virtual ~Progress() = default;

    virtual void report(qsizetype done, qsizetype total) = 0;
    [[nodiscard]] virtual bool stopRequested() const = 0;
};

} // namespace linimasa::base
