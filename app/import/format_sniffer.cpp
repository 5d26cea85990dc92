#include "app/import/format_sniffer.h"

#include <algorithm>
#include <array>

namespace linimasa::import {

using namespace Qt::StringLiterals;

namespace {

struct Magic {
    QByteArrayView bytes;
    QLatin1StringView name;
    qsizetype offset = 0;
};

// The signatures are those the formats' own specifications give for their first bytes.
constexpr std::array magics = {
    Magic {"PK\x03\x04", "ZIP"_L1},
    Magic {"PK\x05\x06", "ZIP"_L1},
    Magic {"%PDF-", "PDF"_L1},
    Magic {"\x89PNG\r\n\x1a\n", "PNG"_L1},
    Magic {"\xff\xd8\xff", "JPEG"_L1},
    Magic {"GIF87a", "GIF"_L1},
    Magic {"GIF89a", "GIF"_L1},
    Magic {"RIFF", "RIFF"_L1},
    Magic {"II*\0", "TIFF"_L1},
    Magic {"MM\0*", "TIFF"_L1},
    Magic {"\x1f\x8b\x08", "gzip"_L1},
    Magic {"BZh", "bzip2"_L1},
    Magic {QByteArrayView("\xfd"
                          "7zXZ\0",
                          6),
           "xz"_L1},
    Magic {"\x28\xb5\x2f\xfd", "Zstandard"_L1},
    Magic {"7z\xbc\xaf\x27\x1c", "7-Zip"_L1},
    Magic {"Rar!\x1a\x07", "RAR"_L1},
    Magic {"\x7f"
           "ELF",
           "program (ELF)"_L1},
    Magic {"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Microsoft Office"_L1},
    Magic {"SQLite format 3", "SQLite"_L1},
    Magic {"{\\rtf", "RTF"_L1},
    Magic {"ID3", "MP3"_L1},
    Magic {"OggS", "Ogg"_L1},
    Magic {"fLaC", "FLAC"_L1},
    Magic {"ftyp", "MP4"_L1, 4},
    Magic {"ustar", "tar"_L1, 257},
};

bool isControl(unsigned char byte)
{
    // Tab, line feed, vertical tab, form feed, carriage return belong to texts; escape belongs to ISO-2022-JP.
    return (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte != 0x1b) || byte == 0x7f;
}

} // namespace

std::optional<QString> binaryFormatOf(QByteArrayView bytes)
{
    for (const Magic& magic : magics) {
        if (bytes.size() >= magic.offset + magic.bytes.size()
            && bytes.sliced(magic.offset, magic.bytes.size()) == magic.bytes) {
            // "BZh", "ID3" and the like might begin a text; formats of few letters must also hold bytes no text has.
            const auto head = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
            if (magic.bytes.size() > 4 || std::ranges::any_of(head, [](char c) {
                    const auto byte = static_cast<unsigned char>(c);
                    return byte >= 0x80 || isControl(byte);
                })) {
                return magic.name;
            }
        }
    }
    // UTF-16 and UTF-32 are recognised before this is asked, so many control bytes mean that this is no text.
    const auto sample = bytes.first(std::min<qsizetype>(bytes.size(), 65536));
    const auto controls
        = std::ranges::count_if(sample, [](char c) { return isControl(static_cast<unsigned char>(c)); });
    if (controls > 4 && controls * 50 > sample.size()) {
        return QString();
    }
    return std::nullopt;
}

} // namespace linimasa::import
