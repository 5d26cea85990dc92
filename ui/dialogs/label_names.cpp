#include "ui/dialogs/label_names.h"

#include "ui/widgets/label_look.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace linimasa::dialogs {

using namespace Qt::StringLiterals;

LabelNames::LabelNames(const std::array<QString, 4>& names, QWidget* parent)
    : QWidget(parent)
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        auto* line = new QLineEdit(names[i], this);
        line->setObjectName(u"label%1"_s.arg(number));
        line->setAccessibleName(tr("Name of label %1").arg(number));
        line->setMaxLength(60);
        auto* swatch = new QLabel(this);
        m_swatches[i] = swatch;
        form->addRow(swatch, line);
        connect(line, &QLineEdit::editingFinished, this, [this, line] {
            if (line->isModified()) {
                line->setModified(false);
                Q_EMIT edited();
            }
        });
        m_names[i] = line;
    }
    drawSwatches();
}

void LabelNames::drawSwatches()
{
    for (std::size_t i = 0; i < m_swatches.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        m_swatches[i]->setPixmap(widgets::labelIcon(palette(), number).pixmap(16, 16));
    }
}

void LabelNames::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        drawSwatches();
    }
}

std::array<QString, 4> LabelNames::names() const
{
    std::array<QString, 4> names;
    for (std::size_t i = 0; i < names.size(); ++i) {
        names[i] = m_names[i]->text();
    }
    return names;
}

} // namespace linimasa::dialogs
