#include "app/jobs/fonts_ahead.h"

#include <dlfcn.h>

namespace linimasa::jobs {

FontsAhead::FontsAhead()
    : m_thread([] {
        // By name, as Qt brings the library along and nothing else of it is needed here; without QLibrary, as the first thread
        // that makes an object of Qt's is its main thread for ever.
        void* fontconfig = ::dlopen("libfontconfig.so.1", RTLD_LAZY);
        using Init = int (*)(); // FcBool FcInit(void); safe beside other threads since fontconfig 2.10.91
        if (const auto init = fontconfig == nullptr ? nullptr : reinterpret_cast<Init>(::dlsym(fontconfig, "FcInit"))) {
            init();
        }
    })
{
}

} // namespace linimasa::jobs
