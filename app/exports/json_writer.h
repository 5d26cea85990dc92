#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <concepts>
#include <string>
#include <string_view>
#include <vector>

namespace linimasa::exports {

/// Writes compact JSON in the order it is told, as UTF-8, without a tree in between: QJsonDocument sorts keys, and an order
/// that stays is part of our formats. Same calls, same bytes, in every locale.
class JsonWriter {
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    /// Every value inside an object follows its key.
    void key(QLatin1StringView name);

    void value(QStringView text);
    void value(qsizetype number);
    void value(double number); // at most four significant digits
    void exactValue(double number); // as many digits as bring back the same number
    /// Exactly bool: a pointer to characters would become one, too, before it becomes a text.
    template<std::same_as<bool> Truth> void value(Truth truth) { literal(truth ? "true" : "false"); }
    void null() { literal("null"); }
    /// Null for an empty text: what is not known is not "".
    void valueOrNull(QStringView text);
    void value(const QStringList& texts);

    [[nodiscard]] QByteArray bytes() const { return QByteArray::fromStdString(m_bytes); }

private:
    void separate();
    void appendEscaped(QStringView text);
    void literal(std::string_view text);

    std::string m_bytes; // its append is inlined, which half of the time goes into otherwise
    std::vector<bool> m_hasMembers; // one for each open object or array
    bool m_afterKey = false;
};

} // namespace linimasa::exports
