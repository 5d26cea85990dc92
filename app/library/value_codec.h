#pragma once

#include "app/domain/analysis.h"
#include "app/library/byte_reader.h"
#include "app/library/byte_writer.h"

namespace linimasa::library {

/// How single domain values are written and read. Ranges are written relative to the one before them, which keeps them short;
/// when read they must lie in a text of `textLength` units.
class ValueWriter {
public:
    void write(const domain::Edtf& value);
    void write(const domain::PublicationDate& value);
    void write(const domain::Boilerplate& value);
    void write(const domain::SegmentedText& value);
    void write(const domain::Mention& value);
    void write(const domain::Timex& value);
    void write(const domain::Event& value);
    void write(const domain::Problem& value);
    void write(base::TextRange value);
    void write(const QString& value) { m_bytes.text(value); }
    void write(const domain::DateConflict& value);

    template<typename Value> void write(const std::optional<Value>& value)
    {
        m_bytes.number(value ? 1 : 0);
        if (value) {
            write(*value);
        }
    }
    template<typename List> void writeAll(const List& values)
    {
        m_bytes.number(static_cast<quint64>(values.size()));
        for (const auto& value : values) {
            write(value);
        }
    }
    [[nodiscard]] ByteWriter& bytes() { return m_bytes; }

private:
    void write(const domain::EdtfDate& value);

    ByteWriter m_bytes;
    qsizetype m_lastBegin = 0;
};

class ValueReader {
public:
    ValueReader(QByteArrayView data, qsizetype textLength)
        : m_bytes(data)
        , m_textLength(textLength)
    {
    }

    void read(domain::Edtf& value);
    void read(domain::PublicationDate& value);
    void read(domain::Boilerplate& value);
    void read(domain::SegmentedText& value);
    void read(domain::Mention& value);
    void read(domain::Timex& value);
    void read(domain::Event& value);
    void read(domain::Problem& value);
    void read(base::TextRange& value);
    void read(QString& value) { value = m_bytes.text(); }
    void read(domain::DateConflict& value);

    template<typename Value> void read(std::optional<Value>& value)
    {
        value.reset();
        if (m_bytes.numberUpTo(1) == 1) {
            read(value.emplace());
        }
    }
    template<typename List> void readAll(List& values)
    {
        const qsizetype count = m_bytes.count();
        values.clear();
        for (qsizetype i = 0; i < count && !m_bytes.failed(); ++i) {
            read(values.emplace_back());
        }
    }
    [[nodiscard]] ByteReader& bytes() { return m_bytes; }
    /// True when everything fitted and nothing is left.
    [[nodiscard]] bool isWhole() const { return !m_bytes.failed() && m_bytes.atEnd(); }

private:
    void read(domain::EdtfDate& value);
    template<typename Enum> void readEnum(Enum& value, Enum last)
    {
        value = static_cast<Enum>(m_bytes.numberUpTo(static_cast<int>(last)));
    }

    ByteReader m_bytes;
    qsizetype m_textLength;
    qsizetype m_lastBegin = 0;
};

} // namespace linimasa::library
