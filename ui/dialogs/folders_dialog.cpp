#include "ui/dialogs/folders_dialog.h"

#include "ui/widgets/letter_scale.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace linimasa::dialogs {

using namespace Qt::StringLiterals;

FoldersDialog::FoldersDialog(const QStringList& folders, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_remove(new QPushButton(tr("&Stop watching"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Watched folders"));
    auto* words = new QLabel(
        tr("Articles that come into these folders, or folders in them, are read while Linimasa is open. What was read "
           "stays in the library when its folder is watched no more."),
        this);
    words->setWordWrap(true);
    m_list->setObjectName(u"folders"_s);
    m_list->setAccessibleName(tr("Watched folders"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->addItems(folders);
    auto* addButton = new QPushButton(tr("&Add a folder…"), this);
    m_remove->setObjectName(u"remove"_s);
    auto* side = new QVBoxLayout;
    side->addWidget(addButton);
    side->addWidget(m_remove);
    side->addStretch();
    auto* row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(side);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    connect(addButton, &QPushButton::clicked, this, &FoldersDialog::askForFolder);
    connect(m_remove, &QPushButton::clicked, this, [this] { delete m_list->currentItem(); });
    connect(m_list, &QListWidget::currentRowChanged, this, &FoldersDialog::showWhatIsPossible);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(this->folders());
        accept();
    });
    showWhatIsPossible();
    resize(widgets::sizeForLetters({560, 320}, *this));
}

QStringList FoldersDialog::folders() const
{
    QStringList folders;
    for (int row = 0; row < m_list->count(); ++row) {
        folders << m_list->item(row)->text();
    }
    return folders;
}

void FoldersDialog::add(const QString& folder)
{
    const QString path = QDir::cleanPath(folder);
    if (!path.isEmpty() && !folders().contains(path)) {
        m_list->addItem(path);
    }
}

void FoldersDialog::askForFolder()
{
    auto* dialog = new QFileDialog(this, tr("Watch a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &FoldersDialog::add);
    dialog->open();
}

void FoldersDialog::showWhatIsPossible()
{
    m_remove->setEnabled(m_list->currentItem() != nullptr);
}

} // namespace linimasa::dialogs
