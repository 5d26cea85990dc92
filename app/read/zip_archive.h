#pragma once

#include "app/base/result.h"

#include <QBuffer>
#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

class KZip;

namespace linimasa::read {

/// A ZIP archive in memory, read part by part. No part is trusted about its size: what unpacks to more than an article needs,
/// or to far more than its packed size, is an error (TooLarge).
class ZipArchive {
public:
    /// Errors: Damaged.
    [[nodiscard]] static base::Result<ZipArchive> open(QByteArrayView bytes);
    ZipArchive(ZipArchive&&) noexcept;
    ZipArchive& operator=(ZipArchive&&) noexcept;
    ~ZipArchive();

    [[nodiscard]] bool has(const QString& name) const;
    /// The parts in a folder of the archive, sorted; "" is the top.
    [[nodiscard]] QStringList partsIn(const QString& folder) const;
    /// A part's bytes. Errors: Damaged when it is not there or cannot be unpacked, TooLarge.
    [[nodiscard]] base::Result<QByteArray> part(const QString& name);

private:
    ZipArchive(std::unique_ptr<QBuffer> buffer, std::unique_ptr<KZip> zip);

    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<KZip> m_zip;
    qsizetype m_unpacked = 0; // bytes so far
};

/// What every reader of packed documents says of a broken one.
[[nodiscard]] base::Error damagedDocument(const QString& format, const QString& detail);

} // namespace linimasa::read
