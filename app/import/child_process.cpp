#include "app/import/child_process.h"

#include <QDeadlineTimer>
#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace linimasa::import {

namespace {

class Descriptor {
public:
    explicit Descriptor(int number = -1)
        : m_number(number)
    {
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }
    void close()
    {
        if (m_number >= 0) {
            ::close(std::exchange(m_number, -1));
        }
    }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

class FileActions {
public:
    FileActions() { posix_spawn_file_actions_init(&m_actions); }
    FileActions(const FileActions&) = delete;
    FileActions& operator=(const FileActions&) = delete;
    ~FileActions() { posix_spawn_file_actions_destroy(&m_actions); }
    posix_spawn_file_actions_t* get() { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions {};
};

class Attributes {
public:
    Attributes()
    {
        posix_spawnattr_init(&m_attributes);
        // Whatever signals the caller's thread blocks or ignores, the child starts plain, in a group of its own.
        sigset_t none;
        sigemptyset(&none);
        sigset_t all;
        sigfillset(&all);
        posix_spawnattr_setsigmask(&m_attributes, &none);
        posix_spawnattr_setsigdefault(&m_attributes, &all);
        posix_spawnattr_setpgroup(&m_attributes, 0);
        posix_spawnattr_setflags(&m_attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    }
    Attributes(const Attributes&) = delete;
    Attributes& operator=(const Attributes&) = delete;
    ~Attributes() { posix_spawnattr_destroy(&m_attributes); }
    posix_spawnattr_t* get() { return &m_attributes; }

private:
    posix_spawnattr_t m_attributes {};
};

/// The input as a file in memory: the child may read it at its own pace and place, and no writer waits for it.
int inputFile(QByteArrayView input)
{
    const int file = ::memfd_create("linimasa-input", MFD_CLOEXEC);
    for (qsizetype written = 0; file >= 0 && written < input.size();) {
        const ssize_t count = ::write(file, input.data() + written, static_cast<std::size_t>(input.size() - written));
        if (count < 0 && errno != EINTR) {
            const int reason = errno;
            ::close(file);
            errno = reason;
            return -1;
        }
        written += std::max<ssize_t>(count, 0);
    }
    if (file >= 0) {
        ::lseek(file, 0, SEEK_SET);
    }
    return file;
}

ChildAnswer notStarted(int reason)
{
    return {.end = ChildEnd::NotStarted, .status = reason, .output = {}};
}

/// Reads until the child closes its end. True when it did in time and within the limit; `answer.end` tells otherwise.
bool readOutput(int pipe, const QDeadlineTimer& deadline, qsizetype limit, ChildAnswer& answer)
{
    std::array<char, 65536> buffer {};
    for (;;) {
        pollfd waiting {.fd = pipe, .events = POLLIN, .revents = 0};
        const int ready = ::poll(&waiting, 1, static_cast<int>(std::max<qint64>(0, deadline.remainingTime())));
        if (ready == 0) {
            answer.end = ChildEnd::TimedOut;
            return false;
        }
        const ssize_t count = ready < 0 ? -1 : ::read(pipe, buffer.data(), buffer.size());
        if (count < 0) {
            if (errno == EINTR) {
                continue;
            }
            return true; // what came is judged by who asked
        }
        if (count == 0) {
            return true;
        }
        if (answer.output.size() + count > limit) {
            answer.end = ChildEnd::TooMuchOutput;
            return false;
        }
        answer.output.append(buffer.data(), count);
    }
}

/// Waits for the child's end until the deadline, then ends it. Its wait status.
int reap(pid_t child, const QDeadlineTimer& deadline)
{
    using namespace std::chrono_literals;
    int status = 0;
    for (;;) {
        const pid_t ended = ::waitpid(child, &status, deadline.hasExpired() ? 0 : WNOHANG);
        if (ended == child || (ended < 0 && errno != EINTR)) {
            return status;
        }
        if (ended == 0) {
            std::this_thread::sleep_for(1ms); // it has closed its output and is about to end
            if (deadline.hasExpired()) {
                ::kill(child, SIGKILL);
            }
        }
    }
}

} // namespace

ChildAnswer runChild(const QString& program, QByteArrayView input, const ChildLimits& limits)
{
    const Descriptor source(inputFile(input));
    std::array<int, 2> ends {-1, -1};
    if (source.number() < 0 || ::pipe2(ends.data(), O_CLOEXEC) != 0) {
        return notStarted(errno);
    }
    const Descriptor reading(ends[0]);
    Descriptor writing(ends[1]);
    FileActions actions;
    posix_spawn_file_actions_adddup2(actions.get(), source.number(), STDIN_FILENO);
    posix_spawn_file_actions_adddup2(actions.get(), writing.number(), STDOUT_FILENO);
    posix_spawn_file_actions_addopen(actions.get(), STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    // Files that were opened elsewhere without O_CLOEXEC are none of the child's business either.
    posix_spawn_file_actions_addclosefrom_np(actions.get(), STDERR_FILENO + 1);
    Attributes attributes;
    QByteArray path = QFile::encodeName(program);
    std::array<char*, 2> arguments {path.data(), nullptr};
    // Without HOME libraries ask the system who the user is, which opens a socket.
    std::array variables {QByteArray("LC_ALL=C.UTF-8"), QByteArray("TZ=UTC"), QByteArray("PATH=/usr/bin:/bin"),
                          QByteArray("HOME=/nonexistent")};
    std::array<char*, variables.size() + 1> environment {};
    std::ranges::transform(variables, environment.begin(), [](QByteArray& variable) { return variable.data(); });
    const QDeadlineTimer deadline(limits.time);
    pid_t child = -1;
    const int problem = ::posix_spawn(&child, path.constData(), actions.get(), attributes.get(), arguments.data(),
                                      environment.data());
    if (problem != 0) {
        return notStarted(problem);
    }
    writing.close(); // or the pipe would never end
    ChildAnswer answer {.end = ChildEnd::Exited, .status = 0, .output = {}};
    const bool complete = readOutput(reading.number(), deadline, limits.output, answer);
    if (!complete) {
        ::kill(child, SIGKILL);
    }
    const int status = reap(child, deadline);
    if (!complete) {
        answer.output.clear();
    } else if (WIFSIGNALED(status)) {
        answer.end = ChildEnd::Crashed;
        answer.status = WTERMSIG(status);
    } else {
        answer.status = WEXITSTATUS(status);
    }
    return answer;
}

} // namespace linimasa::import
