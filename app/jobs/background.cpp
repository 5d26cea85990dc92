#include "app/jobs/background.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace linimasa::jobs {

namespace {

constexpr int niceness = 5; // of 19

} // namespace

void leaveTheWindowItsTime()
{
#ifdef Q_OS_LINUX
    // Linux counts niceness by thread, though POSIX has it by process (setpriority(2), "C library/kernel differences").
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), niceness);
#endif
}

} // namespace linimasa::jobs
