#include "app/read/confinement.h"

#include "app/import/reading_limits.h"

#include <csignal>
#include <new>
#include <sys/resource.h>
#include <unistd.h>

#ifdef __linux__
#include <array>
#include <cerrno>
#include <cstddef>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#endif

#if defined(__SANITIZE_ADDRESS__)
#define LINIMASA_WITH_SANITIZER
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define LINIMASA_WITH_SANITIZER
#endif
#endif

namespace linimasa::read {

namespace {

void limit(__rlimit_resource resource, rlim_t most)
{
    const rlimit both {.rlim_cur = most, .rlim_max = most};
    ::setrlimit(resource, &both);
}

void outOfMemory()
{
    ::_exit(import::outOfMemoryStatus);
}

#ifdef __linux__

#if defined(__x86_64__)
constexpr unsigned architecture = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr unsigned architecture = AUDIT_ARCH_AARCH64;
#elif defined(__riscv)
constexpr unsigned architecture = AUDIT_ARCH_RISCV64;
#else
constexpr unsigned architecture = 0; // calls are numbered otherwise; the limits must do
#endif

/// A filter of system calls: those that reach another process or machine fail as if not permitted.
void forbidReachingOut()
{
    if constexpr (architecture == 0) {
        return;
    }
    constexpr std::array forbidden {__NR_socket,  __NR_socketpair, __NR_connect,  __NR_bind, __NR_listen, __NR_sendto,
                                    __NR_sendmsg, __NR_execve,     __NR_execveat, __NR_kill, __NR_tgkill};
    constexpr std::size_t loads = 4;
    constexpr std::size_t first = loads;
    std::array<sock_filter, loads + forbidden.size() + 2> program {};
    // Another architecture's numbers mean other calls: such a call ends the process.
    program[0] = BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch));
    program[1] = BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, architecture, 1, 0);
    program[2] = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS);
    program[3] = BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr));
    for (std::size_t i = 0; i < forbidden.size(); ++i) {
        program[first + i] = BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(forbidden[i]),
                                      static_cast<unsigned char>(forbidden.size() - i), 0);
    }
    program[first + forbidden.size()] = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    program[first + forbidden.size() + 1] = BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM);
    const sock_fprog filter {.len = static_cast<unsigned short>(program.size()), .filter = program.data()};
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0) {
        ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
    }
}

#endif

} // namespace

void confine()
{
    std::set_new_handler(outOfMemory);
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, import::readingProcessorSeconds);
    limit(RLIMIT_NOFILE, import::readingOpenFiles);
    limit(RLIMIT_FSIZE, 0); // pipes are no files
#ifndef LINIMASA_WITH_SANITIZER
    limit(RLIMIT_AS, static_cast<rlim_t>(import::readingMemory)); // a sanitizer's shadow is larger than any limit
#endif
#ifdef __linux__
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    forbidReachingOut();
#endif
}

} // namespace linimasa::read

#ifdef LINIMASA_WITH_SANITIZER
/// Under a sanitizer the limit on memory is the sanitizer's own.
extern "C" const char* __asan_default_options();
extern "C" const char* __asan_default_options()
{
    return "hard_rss_limit_mb=1500:detect_leaks=0";
}
#endif
