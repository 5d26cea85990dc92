#include "ui/dialogs/keys_dialog.h"

#include "ui/widgets/letter_scale.h"
#include "ui/widgets/mnemonic.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTreeWidget>

namespace linimasa::dialogs {

using namespace Qt::StringLiterals;

KeysDialog::KeysDialog(const std::vector<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
    , m_words(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_words->setPlaceholderText(tr("Filter keys"));
    m_words->setAccessibleName(tr("Filter keys"));
    m_words->setClearButtonEnabled(true);
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Does"), tr("Keys")});
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    const auto add = [this](const QString& words, const QString& keys) {
        m_list->addTopLevelItem(new QTreeWidgetItem({words, keys}));
    };
    for (const QAction* action : actions) {
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts()) {
            keys << key.toString(QKeySequence::NativeText);
        }
        if (!keys.isEmpty()) {
            add(widgets::withoutMnemonic(action->text()), keys.join(u"   "_s));
        }
    }
    add(tr("Page down, at the end the next article"), u"Space"_s);
    add(tr("Page up, at the beginning the previous article"), u"Shift+Space"_s);
    add(tr("With the caret in the text: move, select"), u"←↑↓→   Shift+←↑↓→"_s);
    add(tr("Close the card, let go of the chosen name"), u"Esc"_s);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list);
    connect(m_words, &QLineEdit::textChanged, this, &KeysDialog::filter);
    resize(widgets::sizeForLetters({520, 560}, *this));
}

void KeysDialog::filter(const QString& words)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        const bool fits
            = item->text(0).contains(words, Qt::CaseInsensitive) || item->text(1).contains(words, Qt::CaseInsensitive);
        item->setHidden(!fits);
    }
}

} // namespace linimasa::dialogs
