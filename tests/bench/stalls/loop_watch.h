#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <vector>

namespace linimasa::bench {

/// How long the event loop of this thread lets a timer of one millisecond wait: what a key press would have waited. The
/// processor time of the thread in between says how much of it was the program's own doing and not the machine's.
class LoopWatch : public QObject {
public:
    explicit LoopWatch(QObject* parent = nullptr);

    struct Gap {
        double wall = 0; // milliseconds
        double processor = 0; // milliseconds of this thread
    };

    void start();
    /// Ends the watch and prints it under a name; the longest processor time without a look at the events.
    [[nodiscard]] double stop(const char* name);

private:
    void note();

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_processor = 0;
    std::vector<Gap> m_gaps;
};

} // namespace linimasa::bench
