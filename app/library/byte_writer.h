#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringView>
#include <QtTypes>

namespace linimasa::library {

/// Writes small numbers in few bytes. Strings are written once and referred to afterwards.
class ByteWriter {
public:
    /// 7 bits a byte, the lowest first, the top bit set on all but the last (LEB128).
    void number(quint64 value);
    /// Near zero is short, on both sides (zigzag).
    void signedNumber(qint64 value);
    void real(double value); // eight bytes, little endian
    void text(QStringView value);
    void bytes(const QByteArray& value);

    [[nodiscard]] const QByteArray& data() const { return m_data; }

private:
    QByteArray m_data;
    QHash<QString, quint64> m_texts; // by their number, from 1
};

} // namespace linimasa::library
