#pragma once

namespace linimasa::jobs {

/// To be called in a thread that works in the background, as soon as the window no longer waits for it: on a machine that is short of processors the window comes
/// first. Without effect where the system has no such notion of a single thread.
void leaveTheWindowItsTime();

} // namespace linimasa::jobs
