#include "app/library/byte_writer.h"

#include <bit>

namespace linimasa::library {

void ByteWriter::number(quint64 value)
{
    while (value >= 0x80) {
        m_data.append(static_cast<char>((value & 0x7f) | 0x80));
        value >>= 7;
    }
    m_data.append(static_cast<char>(value));
}

void ByteWriter::signedNumber(qint64 value)
{
    number((static_cast<quint64>(value) << 1) ^ (value < 0 ? ~quint64(0) : quint64(0)));
}

void ByteWriter::real(double value)
{
    auto bits = std::bit_cast<quint64>(value);
    for (int i = 0; i < 8; ++i) {
        m_data.append(static_cast<char>(bits & 0xff));
        bits >>= 8;
    }
}

void ByteWriter::text(QStringView value)
{
    const QString key = value.toString();
    if (const auto known = m_texts.constFind(key); known != m_texts.cend()) {
        number(*known);
        return;
    }
    number(0);
    bytes(value.toUtf8());
    m_texts.insert(key, static_cast<quint64>(m_texts.size()) + 1);
}

void ByteWriter::bytes(const QByteArray& value)
{
    number(static_cast<quint64>(value.size()));
    m_data.append(value);
}

} // namespace linimasa::library
