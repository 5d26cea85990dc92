#include "ui/dialogs/settings_dialog.h"

#include "ui/dialogs/appearance_page.h"
#include "ui/dialogs/label_names.h"
#include "ui/dialogs/languages_page.h"
#include "ui/dialogs/privacy_page.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <utility>

namespace linimasa::dialogs {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(Start start, QWidget* parent)
    : QDialog(parent)
    , m_start(std::move(start))
    , m_names(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Settings"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_names->setObjectName(u"pages"_s);
    m_names->setAccessibleName(tr("Pages of the settings"));
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_names->setSpacing(3);

    auto* appearance = new AppearancePage(m_start.preferences, m_start.theme, this);
    connect(appearance, &AppearancePage::themeChosen, this, &SettingsDialog::themeChosen);
    addPage(appearance, tr("Appearance"));
    addPage(new LanguagesPage(m_start.preferences, this), tr("Languages"));
    addLabels();
    addPage(new KeysPage(m_start.preferences, m_start.acts, this), tr("Keys"));
    addPage(new PrivacyPage(m_start.preferences, m_start.library, m_start.settingsFile, this), tr("Privacy"));
    m_backups = new BackupsPage(m_start.preferences, this);
    addPage(m_backups, tr("Backups"));

    auto* row = new QHBoxLayout;
    row->addWidget(m_names);
    row->addWidget(m_pages, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Return in a field is not for closing
    auto* column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_names, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_names->setCurrentRow(0);
    m_names->setFixedWidth(m_names->sizeHintForColumn(0) + fontMetrics().averageCharWidth() * 4);
    resize(fontMetrics().averageCharWidth() * 104, fontMetrics().height() * 34);
}

void SettingsDialog::addPage(QWidget* page, const QString& name)
{
    auto* area = new QScrollArea(this);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_pages->addWidget(area);
    m_names->addItem(name);
    if (auto* known = qobject_cast<SettingsPage*>(page)) {
        connect(known, &SettingsPage::changed, this, [this] { Q_EMIT preferencesChanged(m_start.preferences); });
    }
}

void SettingsDialog::addLabels()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    auto* names = new LabelNames(m_start.labels, page);
    auto* hint
        = new QLabel(tr("A label is known by its colour, its line and its number. Its highlights keep it when its name "
                        "changes. An empty name brings the first one back."),
                     page);
    hint->setWordWrap(true);
    hint->setTextFormat(Qt::PlainText);
    column->addWidget(names);
    column->addWidget(hint);
    column->addStretch(1);
    connect(names, &LabelNames::edited, this, [this, names] { Q_EMIT labelsNamed(names->names()); });
    addPage(page, tr("Labels"));
}

void SettingsDialog::openPage(Page page)
{
    m_names->setCurrentRow(static_cast<int>(page));
    m_names->setFocus(Qt::OtherFocusReason);
}

} // namespace linimasa::dialogs
