#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace linimasa::jobs {

/// One thread that does what it is given, one thing after another. The things given must not throw.
class WorkThread {
public:
    WorkThread();
    WorkThread(const WorkThread&) = delete;
    WorkThread& operator=(const WorkThread&) = delete;
    /// Does what is still waiting, and waits for it.
    ~WorkThread();

    void post(std::function<void()> work);

private:
    void run();

    std::mutex m_mutex; // guards what follows
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_waiting;
    bool m_isEnding = false;
    std::jthread m_thread; // last, so that it finds the rest ready
};

} // namespace linimasa::jobs
