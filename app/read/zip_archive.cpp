#include "app/read/zip_archive.h"

#include <KZip>
#include <algorithm>
#include <array>
#include <utility>

namespace linimasa::read {

using namespace Qt::StringLiterals;
using base::ErrorKind;
using base::failure;

namespace {

constexpr qsizetype mebibyte = 1024LL * 1024;
constexpr qsizetype largestPart = 96 * mebibyte; // unpacked
constexpr qsizetype largestWhole = 160 * mebibyte; // all parts together
constexpr qsizetype unsuspicious = 8 * mebibyte; // text of this size may be packed however well
constexpr qsizetype highestRatio = 200; // markup packs 5 to 50 times

const KArchiveFile* fileIn(const KZip& zip, const QString& name)
{
    const KArchiveDirectory* top = zip.directory();
    return top == nullptr || name.isEmpty() ? nullptr : top->file(name);
}

std::unexpected<base::Error> bomb(const QString& name)
{
    return failure(ErrorKind::TooLarge,
                   u"The file unpacks to far more than an article holds. It is damaged, or made to do harm."_s, name);
}

} // namespace

base::Error damagedDocument(const QString& format, const QString& detail)
{
    return {.kind = ErrorKind::Damaged,
            .sentence
            = u"The %1 file is damaged or incomplete. Fetch it again, or open it in the program it was made with and "
              u"save it anew."_s.arg(format),
            .detail = detail};
}

ZipArchive::ZipArchive(std::unique_ptr<QBuffer> buffer, std::unique_ptr<KZip> zip)
    : m_buffer(std::move(buffer))
    , m_zip(std::move(zip))
{
}

ZipArchive::ZipArchive(ZipArchive&&) noexcept = default;
ZipArchive& ZipArchive::operator=(ZipArchive&&) noexcept = default;
ZipArchive::~ZipArchive() = default;

base::Result<ZipArchive> ZipArchive::open(QByteArrayView bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes.toByteArray());
    auto zip = std::make_unique<KZip>(buffer.get());
    if (!buffer->open(QIODevice::ReadOnly) || !zip->open(QIODevice::ReadOnly) || zip->directory() == nullptr) {
        return std::unexpected(damagedDocument(u"ZIP"_s, zip->errorString()));
    }
    return ZipArchive(std::move(buffer), std::move(zip));
}

bool ZipArchive::has(const QString& name) const
{
    return fileIn(*m_zip, name) != nullptr;
}

QStringList ZipArchive::partsIn(const QString& folder) const
{
    const KArchiveDirectory* directory = m_zip->directory();
    if (!folder.isEmpty()) {
        const KArchiveEntry* entry = directory->entry(folder);
        if (entry == nullptr || !entry->isDirectory()) {
            return {};
        }
        directory = static_cast<const KArchiveDirectory*>(entry);
    }
    QStringList names;
    for (const QString& name : directory->entries()) {
        const QString path = folder.isEmpty() ? name : folder + u'/' + name;
        if (has(path)) {
            names.append(path);
        }
    }
    names.sort();
    return names;
}

base::Result<QByteArray> ZipArchive::part(const QString& name)
{
    const KArchiveFile* file = fileIn(*m_zip, name);
    if (file == nullptr) {
        return std::unexpected(damagedDocument(u"ZIP"_s, u"no part "_s + name));
    }
    const std::unique_ptr<QIODevice> device(file->createDevice());
    const auto* packed = dynamic_cast<const KZipFileEntry*>(file);
    const qsizetype packedSize = packed == nullptr ? 1 : std::max<qsizetype>(packed->compressedSize(), 1);
    if (device == nullptr) {
        return std::unexpected(damagedDocument(u"ZIP"_s, u"packed in an unknown way: "_s + name));
    }
    if (!device->isOpen() && !device->open(QIODevice::ReadOnly)) {
        return std::unexpected(damagedDocument(u"ZIP"_s, name));
    }
    QByteArray bytes;
    std::array<char, 65536> buffer {};
    for (;;) {
        const qint64 count = device->read(buffer.data(), buffer.size());
        if (count < 0) {
            return std::unexpected(damagedDocument(u"ZIP"_s, device->errorString()));
        }
        if (count == 0) {
            break;
        }
        bytes.append(buffer.data(), count);
        m_unpacked += count;
        const bool swells = bytes.size() > unsuspicious && bytes.size() / packedSize > highestRatio;
        if (swells || bytes.size() > largestPart || m_unpacked > largestWhole) {
            return bomb(name);
        }
    }
    return bytes;
}

} // namespace linimasa::read
