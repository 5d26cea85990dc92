#pragma once

namespace linimasa::read {

/// Takes from this process what reading a file does not need, before a stranger's file is looked at: memory, time, open files and
/// written files are limited (reading_limits.h); on Linux it can open no socket and start no program, and it dies with the
/// program that asked. Cannot be undone.
void confine();

} // namespace linimasa::read
