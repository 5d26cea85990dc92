#include "app/jobs/work_thread.h"

#include <utility>

namespace linimasa::jobs {

WorkThread::WorkThread()
    : m_thread([this] { run(); })
{
}

WorkThread::~WorkThread()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
        m_changed.notify_all();
    }
    m_thread.join();
}

void WorkThread::post(std::function<void()> work)
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.push_back(std::move(work));
    m_changed.notify_all();
}

void WorkThread::run()
{
    for (;;) {
        std::function<void()> work;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_isEnding || !m_waiting.empty(); });
            if (m_waiting.empty()) {
                return;
            }
            work = std::move(m_waiting.front());
            m_waiting.pop_front();
        }
        work();
    }
}

} // namespace linimasa::jobs
