#include "app/domain/label.h"

#include <QCoreApplication>

namespace linimasa::domain {

namespace {

struct LabelNames {
    Q_DECLARE_TR_FUNCTIONS(LabelNames)
};

/// In the reader's language: it is a name to read, and stored only when the reader gives names.
QString firstName(LabelId label)
{
    switch (label) {
    case LabelId::First:
        return LabelNames::tr("Agreement");
    case LabelId::Second:
        return LabelNames::tr("Statement");
    case LabelId::Third:
        return LabelNames::tr("Question");
    case LabelId::Fourth:
        break;
    }
    return LabelNames::tr("Background");
}

std::size_t indexOf(LabelId label)
{
    return static_cast<std::size_t>(numberOf(label)) - 1;
}

} // namespace

Labels::Labels()
{
    for (const LabelId label : allLabels) {
        m_names[indexOf(label)] = firstName(label);
    }
}

const QString& Labels::name(LabelId label) const
{
    return m_names[indexOf(label)];
}

void Labels::setName(LabelId label, const QString& name)
{
    const QString plain = name.simplified();
    m_names[indexOf(label)] = plain.isEmpty() ? firstName(label) : plain;
}

LabelId labelFromNumber(int number)
{
    return number >= 1 && number <= static_cast<int>(allLabels.size()) ? static_cast<LabelId>(number) : LabelId::First;
}

} // namespace linimasa::domain
