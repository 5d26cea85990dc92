#include "ui/dialogs/backups_page.h"

#include <QDir>
#include <QHeaderView>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace linimasa::dialogs {

using namespace Qt::StringLiterals;

BackupsPage::BackupsPage(settings::Preferences& preferences, QWidget* parent)
    : SettingsPage(parent)
    , m_folder(nullptr)
    , m_list(new QTreeWidget(this))
    , m_news(nullptr)
    , m_now(new QPushButton(tr("Back up &now"), this))
    , m_restore(new QPushButton(tr("&Restore…"), this))
    , m_open(new QPushButton(tr("Show &folder"), this))
{
    addHeading(tr("A copy every day"));
    addSentence(tr("Once a day, while you work, the library is checked and copied whole."));
    auto* row = new QHBoxLayout;
    auto* count = new QSpinBox(this);
    count->setObjectName(u"copies"_s);
    count->setRange(settings::fewestCopies, settings::mostCopies);
    count->setValue(preferences.copies);
    auto* label = new QLabel(tr("Copies to &keep:"), this);
    label->setBuddy(count);
    row->addWidget(label);
    row->addWidget(count);
    row->addStretch(1);
    column().addLayout(row);
    m_folder = addSentence({});
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(count, &QSpinBox::valueChanged, this, [this, &preferences](int copies) {
        preferences.copies = copies;
        Q_EMIT changed();
    });

    addHeading(tr("Copies there are"));
    m_list->setObjectName(u"copiesList"_s);
    m_list->setAccessibleName(tr("Copies of the library"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Made"), tr("Size")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(fontMetrics().height() * 6);
    column().addWidget(m_list, 1);
    m_news = addSentence({});
    m_news->setObjectName(u"news"_s);
    addButtons();
    // From above to below, as they stand.
    QWidget* before = count;
    for (QWidget* next : std::initializer_list<QWidget*> {m_folder, m_list, m_now, m_restore, m_open}) {
        setTabOrder(before, next);
        before = next;
    }
    refresh();
}

void BackupsPage::addButtons()
{
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_now);
    buttons->addWidget(m_restore);
    buttons->addStretch(1);
    buttons->addWidget(m_open);
    column().addLayout(buttons);
    for (QPushButton* button : {m_now, m_restore, m_open}) {
        button->setAutoDefault(false);
    }
    m_now->setObjectName(u"backUpNow"_s);
    m_restore->setObjectName(u"restore"_s);
    connect(m_now, &QPushButton::clicked, this, &BackupsPage::backUpWanted);
    connect(m_open, &QPushButton::clicked, this, &BackupsPage::folderWanted);
    connect(m_restore, &QPushButton::clicked, this, &BackupsPage::askToRestore);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BackupsPage::refresh);
}

void BackupsPage::show(const KeptCopies& kept)
{
    m_kept = kept;
    m_list->clear();
    const QLocale locale;
    for (const KeptCopies::Copy& copy : kept.copies) {
        auto* item = new QTreeWidgetItem({locale.toString(copy.made, QLocale::ShortFormat),
                                          locale.formattedDataSize(copy.bytes, 1, QLocale::DataSizeTraditionalFormat)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, Qt::UserRole, copy.path);
        m_list->addTopLevelItem(item);
        if (copy.path == kept.awaited) {
            m_list->setCurrentItem(item);
        }
    }
    if (m_list->currentItem() == nullptr) {
        m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    refresh();
}

void BackupsPage::refresh()
{
    const bool hasLibrary = !m_kept.folder.isEmpty();
    m_folder->setText(hasLibrary ? tr("They are in %1.").arg(QDir::toNativeSeparators(m_kept.folder))
                                 : tr("There is no library to copy."));
    m_now->setEnabled(hasLibrary && !m_kept.isBeingMade);
    m_open->setEnabled(hasLibrary);
    m_restore->setEnabled(!m_kept.awaited.isEmpty() || m_list->currentItem() != nullptr);
    m_restore->setText(m_kept.awaited.isEmpty() ? tr("&Restore…") : tr("Do not &restore"));
    m_news->setText(m_kept.isBeingMade ? tr("A copy is being made…")
                        : m_kept.awaited.isEmpty()
                        ? m_kept.news
                        : tr("The chosen copy takes the library’s place when Linimasa is started "
                             "again. The library as it is then is kept beside it."));
    m_news->setVisible(!m_news->text().isEmpty());
}

void BackupsPage::askToRestore()
{
    if (!m_kept.awaited.isEmpty()) {
        Q_EMIT restoreWanted({});
        return;
    }
    const QTreeWidgetItem* item = m_list->currentItem();
    if (item == nullptr) {
        return;
    }
    auto* question = new QMessageBox(
        QMessageBox::Question, tr("Restore a copy"),
        tr("Put the copy of %1 in the library’s place? What was marked and written since then is not in it.")
            .arg(item->text(0)),
        QMessageBox::Cancel, this);
    question->setInformativeText(
        tr("This is done when Linimasa is started again. The library as it is then is kept beside it."));
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto* agree = question->addButton(tr("Restore at the next start"), QMessageBox::AcceptRole);
    connect(agree, &QAbstractButton::clicked, this,
            [this, path = item->data(0, Qt::UserRole).toString()] { Q_EMIT restoreWanted(path); });
    question->open();
}

} // namespace linimasa::dialogs
