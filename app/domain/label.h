#pragma once

#include <QString>
#include <QtTypes>

#include <array>

namespace linimasa::domain {

/// The four labels a highlight can have. Their names are the reader's to choose; their numbers are the keys 1–4 and stay.
enum class LabelId : quint8 { First = 1, Second, Third, Fourth };

constexpr std::array allLabels {LabelId::First, LabelId::Second, LabelId::Third, LabelId::Fourth};

/// What the labels are called.
class Labels {
public:
    /// "Agreement", "Statement", "Question", "Background".
    Labels();

    [[nodiscard]] const QString& name(LabelId label) const;
    /// White space around the name is dropped; an empty name gives the label its first name back.
    void setName(LabelId label, const QString& name);

    bool operator==(const Labels&) const = default;

private:
    std::array<QString, allLabels.size()> m_names;
};

/// From the number that is stored and exported (1–4); any other number gives the first label.
[[nodiscard]] LabelId labelFromNumber(int number);
[[nodiscard]] constexpr int numberOf(LabelId label)
{
    return static_cast<int>(label);
}

} // namespace linimasa::domain
