#include "app/jobs/fonts_ahead.h"

#include <QLibrary>

namespace linimasa::jobs {

using namespace Qt::StringLiterals;

FontsAhead::FontsAhead()
    : m_thread([] {
        // By name, as Qt brings the library along and nothing else of it is needed here.
        using Init = int (*)(); // FcBool FcInit(void); safe beside other threads since fontconfig 2.10.91
        if (const auto init = reinterpret_cast<Init>(QLibrary::resolve(u"fontconfig"_s, 1, "FcInit"))) {
            init();
        }
    })
{
}

} // namespace linimasa::jobs
