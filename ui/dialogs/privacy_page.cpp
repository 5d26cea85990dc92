#include "ui/dialogs/privacy_page.h"

#include <QCheckBox>
#include <QDir>
#include <QVBoxLayout>

namespace linimasa::dialogs {

using namespace Qt::StringLiterals;

PrivacyPage::PrivacyPage(settings::Preferences& preferences, const QString& library, const QString& settingsFile,
                         QWidget* parent)
    : SettingsPage(parent)
{
    addHeading(tr("Nothing leaves this computer"));
    addSentence(
        tr("Linimasa has no code that talks to a network. It loads no pictures, fetches no pages, counts no use and "
           "looks for no updates. What you read, mark and write is in files of yours."));

    addHeading(tr("What is kept"));
    auto* recent = new QCheckBox(tr("The list of files opened &lately"), this);
    recent->setObjectName(u"keepsRecent"_s);
    recent->setChecked(preferences.keepsRecent);
    column().addWidget(recent);
    auto* place = new QCheckBox(tr("The article I was &reading and where in it"), this);
    place->setObjectName(u"keepsPlace"_s);
    place->setChecked(preferences.keepsPlace);
    column().addWidget(place);
    addSentence(tr("What is not kept any more is removed from the settings at once."));

    const auto addPlace = [this](const QString& words) {
        QLabel* line = addSentence(words);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    };
    addHeading(tr("Where it is kept"));
    addPlace(library.isEmpty() ? tr("Articles, highlights and notes: nowhere, there is no library.")
                               : tr("Articles, highlights and notes: %1").arg(QDir::toNativeSeparators(library)));
    addPlace(settingsFile.isEmpty() ? tr("Settings: nowhere, this start keeps none.")
                                    : tr("Settings: %1").arg(QDir::toNativeSeparators(settingsFile)));
    addSentence(tr("To remove an article with all that was made on it, use “Forget this article” in the File menu."));
    column().addStretch(1);
    connect(recent, &QCheckBox::toggled, this, [this, &preferences](bool isKept) {
        preferences.keepsRecent = isKept;
        Q_EMIT changed();
    });
    connect(place, &QCheckBox::toggled, this, [this, &preferences](bool isKept) {
        preferences.keepsPlace = isKept;
        Q_EMIT changed();
    });
}

} // namespace linimasa::dialogs
