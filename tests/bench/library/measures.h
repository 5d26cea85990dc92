#pragma once

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <chrono>
#include <vector>

namespace linimasa::bench {

class Watch {
public:
    [[nodiscard]] double milliseconds() const
    {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - m_begun).count();
    }

private:
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
};

/// The value below which this share (0–1) of the values lies.
[[nodiscard]] inline double quantile(std::vector<double> values, double share)
{
    if (values.empty()) {
        return 0;
    }
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// A line of /proc/self/status ("VmRSS:", "VmHWM:") in MiB.
[[nodiscard]] inline double memory(const char* name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf(name);
    return at < 0 ? 0 : all.mid(at + qsizetype(qstrlen(name)), 20).simplified().split(' ').front().toDouble() / 1024;
}

} // namespace linimasa::bench
