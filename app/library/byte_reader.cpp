#include "app/library/byte_reader.h"

#include <bit>

namespace linimasa::library {

quint64 ByteReader::number()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (m_failed || m_position >= m_data.size()) {
            m_failed = true;
            return 0;
        }
        const auto byte = static_cast<quint8>(m_data[m_position++]);
        value |= static_cast<quint64>(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0) {
            return value;
        }
    }
    m_failed = true;
    return 0;
}

qint64 ByteReader::signedNumber()
{
    const quint64 value = number();
    return static_cast<qint64>((value >> 1) ^ ((value & 1) != 0 ? ~quint64(0) : quint64(0)));
}

double ByteReader::real()
{
    if (m_failed || m_data.size() - m_position < 8) {
        m_failed = true;
        return 0;
    }
    quint64 bits = 0;
    for (int i = 0; i < 8; ++i) {
        bits |= static_cast<quint64>(static_cast<quint8>(m_data[m_position++])) << (8 * i);
    }
    return std::bit_cast<double>(bits);
}

QString ByteReader::text()
{
    const quint64 known = number();
    if (known > m_texts.size()) {
        m_failed = true;
        return {};
    }
    if (known == 0) {
        m_texts.push_back(QString::fromUtf8(bytes()));
        return m_texts.back();
    }
    return m_texts[known - 1];
}

QByteArray ByteReader::bytes()
{
    const qsizetype size = count();
    const QByteArray value = m_data.sliced(m_position, size).toByteArray();
    m_position += size;
    return value;
}

qsizetype ByteReader::count()
{
    const quint64 value = number();
    if (m_failed || value > static_cast<quint64>(m_data.size() - m_position)) {
        m_failed = true;
        return 0;
    }
    return static_cast<qsizetype>(value);
}

int ByteReader::numberUpTo(int largest)
{
    const quint64 value = number();
    if (value > static_cast<quint64>(largest)) {
        m_failed = true;
        return 0;
    }
    return static_cast<int>(value);
}

} // namespace linimasa::library
