#include "app/import/file_reader.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace linimasa::import {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;

namespace {

constexpr qsizetype mebibyte = 1024LL * 1024;

class Descriptor {
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_number >= 0) {
            ::close(m_number);
        }
    }
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

std::unexpected<base::Error> failureOf(int number, const QString& path)
{
    const QString detail = u"%1: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(number)));
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return failure(ErrorKind::NotFound, u"The file was not found. It may have been moved, renamed or deleted."_s,
                       detail);
    case EACCES:
    case EPERM:
        return failure(ErrorKind::NoPermission, u"You have no permission to read this file."_s, detail);
    case ELOOP:
        return failure(ErrorKind::NotFound, u"The file is a link that leads in a circle."_s, detail);
    default:
        return failure(ErrorKind::ReadFailed, u"The file could not be read."_s, detail);
    }
}

std::unexpected<base::Error> tooLarge(qsizetype size, qsizetype limit)
{
    return failure(ErrorKind::TooLarge,
                   u"The file is too large (%1 MB; articles may have %2 MB)."_s.arg((size + mebibyte - 1) / mebibyte)
                       .arg(limit / mebibyte));
}

} // namespace

base::Result<QByteArray> readFile(const QString& path, qsizetype sizeLimit)
{
    // POSIX calls rather than QFile: a pipe must not block the opening, and what was checked must be what is read.
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (file.number() < 0) {
        return failureOf(errno, path);
    }
    struct stat status {};
    if (::fstat(file.number(), &status) != 0) {
        return failureOf(errno, path);
    }
    if (S_ISDIR(status.st_mode)) {
        return failure(ErrorKind::Unsupported, u"This is a folder, not a file."_s, path);
    }
    if (!S_ISREG(status.st_mode)) {
        return failure(ErrorKind::Unsupported, u"This is not a plain file (a device, pipe or socket)."_s, path);
    }
    if (status.st_size > sizeLimit) {
        return tooLarge(status.st_size, sizeLimit);
    }
    QByteArray bytes;
    bytes.reserve(status.st_size);
    // The size may have changed since, and files under /proc say 0: the end is where reading ends.
    std::array<char, 65536> buffer {};
    for (;;) {
        const ssize_t count = ::read(file.number(), buffer.data(), buffer.size());
        if (count < 0) {
            if (errno == EINTR) {
                continue;
            }
            return failureOf(errno, path);
        }
        if (count == 0) {
            break;
        }
        if (bytes.size() + count > sizeLimit) {
            return tooLarge(bytes.size() + count, sizeLimit);
        }
        bytes.append(buffer.data(), count);
    }
    return bytes;
}

} // namespace linimasa::import
