#include "app/domain/label.h"

namespace linimasa::domain {

using namespace Qt::StringLiterals;

namespace {

QString firstName(LabelId label)
{
    switch (label) {
    case LabelId::First:
        return u"Agreement"_s;
    case LabelId::Second:
        return u"Statement"_s;
    case LabelId::Third:
        return u"Question"_s;
    case LabelId::Fourth:
        break;
    }
    return u"Background"_s;
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
