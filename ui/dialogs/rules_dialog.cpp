#include "ui/dialogs/rules_dialog.h"

#include "ui/models/rules_model.h"
#include "ui/widgets/letter_scale.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>

namespace linimasa::dialogs {

using namespace Qt::StringLiterals;
using models::RulesModel;

RulesDialog::RulesDialog(RulesModel* model, QWidget* parent)
    : QDialog(parent)
    , m_model(model)
    , m_list(new QTreeView(this))
    , m_empty(new QLabel(this))
    , m_takeBack(new QPushButton(tr("&Take back"), this))
    , m_export(new QPushButton(tr("&Export…"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Corrected names"));
    model->setParent(this);
    auto* words = new QLabel(
        tr("What you corrected is applied to every article, also to those that come later, in the order it was made. "
           "What is taken back no longer holds; articles are read anew."),
        this);
    words->setWordWrap(true);
    m_list->setObjectName(u"rules"_s);
    m_list->setAccessibleName(tr("Corrected names"));
    m_list->setModel(model);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(RulesModel::CorrectionColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(RulesModel::ReachColumn, QHeaderView::Interactive);
    m_list->header()->resizeSection(RulesModel::ReachColumn, 14 * fontMetrics().averageCharWidth() + 80);
    m_list->header()->setSectionResizeMode(RulesModel::MadeColumn, QHeaderView::ResizeToContents);
    m_empty->setObjectName(u"empty"_s);
    m_empty->setText(
        tr("No name was corrected yet. Point at a name in a text and press the right button, or Shift+E."));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_takeBack->setObjectName(u"take-back"_s);
    m_export->setObjectName(u"export"_s);
    auto* import = new QPushButton(tr("&Import…"), this);
    import->setObjectName(u"import"_s);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_takeBack, QDialogButtonBox::ActionRole);
    buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    buttons->addButton(import, QDialogButtonBox::ActionRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(buttons);
    const auto takeBack = [this] { m_model->takeBack(chosen()); };
    connect(m_takeBack, &QPushButton::clicked, this, takeBack);
    connect(new QShortcut(QKeySequence(Qt::Key_Delete), m_list, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, takeBack);
    connect(m_export, &QPushButton::clicked, this, &RulesDialog::askWhereTo);
    connect(import, &QPushButton::clicked, this, &RulesDialog::askForFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RulesDialog::showWhatIsPossible);
    connect(model, &QAbstractItemModel::modelReset, this, &RulesDialog::showWhatIsPossible);
    showWhatIsPossible();
    resize(widgets::sizeForLetters({680, 380}, *this));
}

QStringList RulesDialog::chosen() const
{
    QStringList rules;
    for (const QModelIndex& row : m_list->selectionModel()->selectedRows()) {
        rules << row.data(RulesModel::IdRole).toString();
    }
    return rules;
}

void RulesDialog::showWhatIsPossible()
{
    const bool hasRules = m_model->rowCount() > 0;
    m_list->setVisible(hasRules);
    m_empty->setVisible(!hasRules);
    m_export->setEnabled(hasRules);
    m_takeBack->setEnabled(m_list->selectionModel()->hasSelection());
}

void RulesDialog::askWhereTo()
{
    auto* dialog = new QFileDialog(this, tr("Export the corrections of names"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setNameFilters({tr("Corrections (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &RulesDialog::exportWanted);
    dialog->open();
}

void RulesDialog::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Import corrections of names"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Corrections (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &RulesDialog::importWanted);
    dialog->open();
}

} // namespace linimasa::dialogs
