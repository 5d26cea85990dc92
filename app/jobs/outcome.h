#pragma once

namespace linimasa::jobs {

enum class Outcome { Completed, Cancelled, Failed };

} // namespace linimasa::jobs
