#include "tests/bench/stalls/loop_watch.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace linimasa::bench {

namespace {

constexpr double limit = 50; // milliseconds; longer is felt as a stall

double threadTime()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (1e3 * static_cast<double>(now.tv_sec)) + (1e-6 * static_cast<double>(now.tv_nsec));
}

template<typename Part> void print(const char* what, std::vector<LoopWatch::Gap>& gaps, Part part)
{
    std::ranges::sort(gaps, {}, part);
    const auto at = [&](double share) { return gaps[static_cast<std::size_t>(share * double(gaps.size() - 1))].*part; };
    const auto over = std::ranges::count_if(gaps, [&](const LoopWatch::Gap& gap) { return gap.*part > limit; });
    std::printf("    %-10s p99 %7.1f ms   max %7.1f ms   over %.0f ms: %td\n", what, at(0.99), at(1), limit, over);
}

} // namespace

LoopWatch::LoopWatch(QObject* parent)
    : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    connect(&m_timer, &QTimer::timeout, this, &LoopWatch::note);
}

void LoopWatch::start()
{
    m_gaps.clear();
    m_clock.start();
    m_processor = threadTime();
    m_timer.start();
}

void LoopWatch::note()
{
    const double processor = threadTime();
    m_gaps.push_back(
        {.wall = 1e-6 * static_cast<double>(m_clock.nsecsElapsed()), .processor = processor - m_processor});
    m_processor = processor;
    m_clock.restart();
}

double LoopWatch::stop(const char* name)
{
    m_timer.stop();
    note();
    std::printf("%s\n", name);
    print("waited", m_gaps, &Gap::wall);
    print("worked", m_gaps, &Gap::processor);
    std::fflush(stdout);
    return m_gaps.back().processor;
}

} // namespace linimasa::bench
