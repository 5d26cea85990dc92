#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QtTypes>

#include <vector>

namespace linimasa::library {

/// Reads what ByteWriter wrote. Bytes that do not fit make it `failed`; it then answers zeros and empty values and stays so.
class ByteReader {
public:
    explicit ByteReader(QByteArrayView data)
        : m_data(data)
    {
    }

    [[nodiscard]] quint64 number();
    [[nodiscard]] qint64 signedNumber();
    [[nodiscard]] double real();
    [[nodiscard]] QString text();
    [[nodiscard]] QByteArray bytes();
    /// A number of things to come, each at least one byte long: never more than bytes are left.
    [[nodiscard]] qsizetype count();
    /// A number of at most `largest`.
    [[nodiscard]] int numberUpTo(int largest);

    [[nodiscard]] bool failed() const { return m_failed; }
    void fail() { m_failed = true; }
    [[nodiscard]] bool atEnd() const { return m_position == m_data.size(); }

private:
    QByteArrayView m_data;
    qsizetype m_position = 0;
    bool m_failed = false;
    std::vector<QString> m_texts;
};

} // namespace linimasa::library
