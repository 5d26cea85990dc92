#include "app/exports/json_writer.h"

#include <array>

namespace linimasa::exports {

namespace {

constexpr int shortest = -128; // QLocale::FloatingPointShortest

} // namespace

void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_hasMembers.empty()) {
        if (m_hasMembers.back()) {
            m_bytes.append(',');
        }
        m_hasMembers.back() = true;
    }
}

void JsonWriter::beginObject()
{
    separate();
    m_bytes.append('{');
    m_hasMembers.push_back(false);
}

void JsonWriter::endObject()
{
    m_bytes.append('}');
    m_hasMembers.pop_back();
}

void JsonWriter::beginArray()
{
    separate();
    m_bytes.append('[');
    m_hasMembers.push_back(false);
}

void JsonWriter::endArray()
{
    m_bytes.append(']');
    m_hasMembers.pop_back();
}

void JsonWriter::key(QLatin1StringView name)
{
    separate();
    m_bytes.append('"').append(name.data(), name.size()).append("\":");
    m_afterKey = true;
}

void JsonWriter::value(QStringView text)
{
    separate();
    m_bytes.append('"');
    // Half a surrogate pair has no UTF-8; JSON's own escape keeps it.
    qsizetype from = 0;
    for (qsizetype i = text.isValidUtf16() ? text.size() : 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
        } else if (text[i].isSurrogate()) {
            appendEscaped(text.sliced(from, i - from));
            m_bytes.append("\\u").append(QByteArray::number(text[i].unicode(), 16));
            from = i + 1;
        }
    }
    appendEscaped(text.sliced(from));
    m_bytes.append('"');
}

void JsonWriter::appendEscaped(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    qsizetype plainFrom = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\' && byte != 0x7f) {
            continue;
        }
        m_bytes.append(QByteArrayView(utf8).sliced(plainFrom, i - plainFrom));
        plainFrom = i + 1;
        switch (byte) {
        case '"':
            m_bytes.append("\\\"");
            break;
        case '\\':
            m_bytes.append("\\\\");
            break;
        case '\n':
            m_bytes.append("\\n");
            break;
        case '\t':
            m_bytes.append("\\t");
            break;
        default: {
            constexpr std::array digits
                = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
            m_bytes.append("\\u00").append(digits.at(byte >> 4U)).append(digits.at(byte & 0xfU));
        }
        }
    }
    m_bytes.append(QByteArrayView(utf8).sliced(plainFrom));
}

void JsonWriter::value(qsizetype number)
{
    separate();
    m_bytes.append(QByteArray::number(number));
}

void JsonWriter::value(double number)
{
    separate();
    m_bytes.append(QByteArray::number(number, 'g', 4));
}

void JsonWriter::exactValue(double number)
{
    separate();
    m_bytes.append(QByteArray::number(number, 'g', shortest));
}

void JsonWriter::literal(QByteArrayView text)
{
    separate();
    m_bytes.append(text);
}

void JsonWriter::valueOrNull(QStringView text)
{
    if (text.isEmpty()) {
        null();
    } else {
        value(text);
    }
}

void JsonWriter::value(const QStringList& texts)
{
    beginArray();
    for (const QString& text : texts) {
        value(QStringView(text));
    }
    endArray();
}

} // namespace linimasa::exports
