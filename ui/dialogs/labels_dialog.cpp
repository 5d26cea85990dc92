#include "ui/dialogs/labels_dialog.h"

#include "ui/dialogs/label_names.h"

#include <QBoxLayout>
#include <QDialogButtonBox>

namespace linimasa::dialogs {

LabelsDialog::LabelsDialog(const std::array<QString, 4>& names, QWidget* parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Names of the labels"));
    auto* lines = new LabelNames(names, this);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(lines);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this, lines] {
        Q_EMIT named(lines->names());
        accept();
    });
}

} // namespace linimasa::dialogs
