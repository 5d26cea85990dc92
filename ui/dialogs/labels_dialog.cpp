#include "ui/dialogs/labels_dialog.h"

#include "ui/widgets/label_look.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace linimasa::dialogs {

using namespace Qt::StringLiterals;

LabelsDialog::LabelsDialog(const std::array<QString, 4>& names, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Names of the labels"));
    auto* form = new QFormLayout(this);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        auto* line = new QLineEdit(names[i], this);
        line->setObjectName(u"label%1"_s.arg(number));
        line->setAccessibleName(tr("Name of label %1").arg(number));
        line->setMaxLength(60);
        auto* swatch = new QLabel(this);
        swatch->setPixmap(widgets::labelIcon(palette(), number).pixmap(16, 16));
        form->addRow(swatch, line);
        m_names[i] = line;
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        std::array<QString, 4> chosen;
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            chosen[i] = m_names[i]->text();
        }
        Q_EMIT named(chosen);
        accept();
    });
}

} // namespace linimasa::dialogs
