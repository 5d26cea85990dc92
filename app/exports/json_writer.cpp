#include "app/exports/json_writer.h"

#include <algorithm>
#include <array>
#include <charconv>

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
            m_bytes.push_back(',');
        }
        m_hasMembers.back() = true;
    }
}

void JsonWriter::beginObject()
{
    separate();
    m_bytes.push_back('{');
    m_hasMembers.push_back(false);
}

void JsonWriter::endObject()
{
    m_bytes.push_back('}');
    m_hasMembers.pop_back();
}

void JsonWriter::beginArray()
{
    separate();
    m_bytes.push_back('[');
    m_hasMembers.push_back(false);
}

void JsonWriter::endArray()
{
    m_bytes.push_back(']');
    m_hasMembers.pop_back();
}

void JsonWriter::key(QLatin1StringView name)
{
    separate();
    m_bytes.push_back('"');
    m_bytes.append(name.data(), static_cast<std::size_t>(name.size()));
    m_bytes.append("\":");
    m_afterKey = true;
}

void JsonWriter::value(QStringView text)
{
    separate();
    m_bytes.push_back('"');
    // Half a surrogate pair has no UTF-8; JSON's own escape keeps it.
    qsizetype from = 0;
    for (qsizetype i = text.isValidUtf16() ? text.size() : 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
        } else if (text[i].isSurrogate()) {
            appendEscaped(text.sliced(from, i - from));
            m_bytes.append("\\u").append(QByteArray::number(text[i].unicode(), 16).toStdString());
            from = i + 1;
        }
    }
    appendEscaped(text.sliced(from));
    m_bytes.push_back('"');
}

void JsonWriter::appendEscaped(QStringView text)
{
    const bool isPlain = std::ranges::all_of(text, [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7f && c.unicode() != u'"' && c.unicode() != u'\\';
    });
    if (isPlain) { // nearly every name and number
        const std::size_t from = m_bytes.size();
        m_bytes.resize(from + static_cast<std::size_t>(text.size()));
        std::ranges::transform(text, &m_bytes[from], [](QChar c) { return static_cast<char>(c.unicode()); });
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    const std::string_view letters(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    std::size_t plainFrom = 0;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        const auto byte = static_cast<unsigned char>(letters[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\' && byte != 0x7f) {
            continue;
        }
        m_bytes.append(letters.substr(plainFrom, i - plainFrom));
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
            constexpr std::string_view digits = "0123456789abcdef";
            m_bytes.append("\\u00");
            m_bytes.push_back(digits[byte >> 4U]);
            m_bytes.push_back(digits[byte & 0xfU]);
        }
        }
    }
    m_bytes.append(letters.substr(plainFrom));
}

void JsonWriter::value(qsizetype number)
{
    separate();
    std::array<char, 24> digits {};
    const auto end = std::to_chars(digits.begin(), digits.end(), number).ptr;
    m_bytes.append(digits.begin(), end);
}

void JsonWriter::value(double number)
{
    separate();
    m_bytes.append(QByteArray::number(number, 'g', 4).toStdString());
}

void JsonWriter::exactValue(double number)
{
    separate();
    m_bytes.append(QByteArray::number(number, 'g', shortest).toStdString());
}

void JsonWriter::literal(std::string_view text)
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
