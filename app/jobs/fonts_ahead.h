#pragma once

#include <thread>

namespace linimasa::jobs {

/// Has fontconfig read its settings in the background while the program connects to the display; Qt asks for them right after
/// that and finds them read. Without fontconfig nothing happens. Waits for the end of it when it goes.
class FontsAhead {
public:
    FontsAhead();

private:
    std::jthread m_thread;
};

} // namespace linimasa::jobs
