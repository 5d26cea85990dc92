#pragma once

#include "app/settings/preferences.h"
#include "ui/dialogs/settings_page.h"

#include <QKeySequence>
#include <QList>

#include <vector>

class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace linimasa::dialogs {

/// Something that can be done, with the keys it comes with.
struct ActKeys {
    QString name; // what settings keep it by
    QString text; // for the reader
    QList<QKeySequence> usual;
};

/// Its keys as the preferences have them, letters included whether they are used or not.
[[nodiscard]] QList<QKeySequence> keysOf(const ActKeys& act, const settings::Preferences& preferences);

/// Why nobody can have the key: it moves about in texts and lists. Empty when it is free for choosing.
[[nodiscard]] QString whyReserved(const QKeySequence& key);

/// All acts with their keys, which can be changed. A key that another act has is told of and only taken when asked to.
class KeysPage : public SettingsPage {
    Q_OBJECT

public:
    /// The preferences must outlive the page.
    KeysPage(settings::Preferences& preferences, std::vector<ActKeys> acts, QWidget* parent = nullptr);

    /// Escape leaves the field that takes keys, which would otherwise take it, too.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeList();
    void makeEditor();
    void filter(const QString& words);
    void showAct();
    void refresh();
    void choose(const QKeySequence& key);
    void setKeys(const ActKeys& act, const QList<QKeySequence>& keys);
    void say(const QString& words);
    [[nodiscard]] const ActKeys* current() const;
    [[nodiscard]] const ActKeys* ownerOf(const QKeySequence& key) const;

    settings::Preferences& m_preferences;
    std::vector<ActKeys> m_acts;
    QLineEdit* m_words;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_edit;
    QPushButton* m_take;
    QPushButton* m_none;
    QPushButton* m_usual;
    QPushButton* m_allUsual;
    QLabel* m_about;
    QLabel* m_news;
    QKeySequence m_wanted; // that another act has
};

} // namespace linimasa::dialogs
