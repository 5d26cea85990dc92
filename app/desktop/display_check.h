#pragma once

#include <QtLogging>

namespace linimasa::desktop {

/// While it lives, an application object that finds no display ends the program with status 1 and a plain sentence, not with a
/// crash. To be made before the application object, and left after it.
class DisplayCheck {
public:
    DisplayCheck();
    ~DisplayCheck();
    DisplayCheck(const DisplayCheck&) = delete;
    DisplayCheck& operator=(const DisplayCheck&) = delete;

private:
    QtMessageHandler m_before;
};

} // namespace linimasa::desktop
