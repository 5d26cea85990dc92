#include "ui/dialogs/keys_page.h"

#include "ui/widgets/announce.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace linimasa::dialogs {

using namespace Qt::StringLiterals;
using settings::Preferences;

namespace {

QString wordsFor(const QList<QKeySequence>& keys)
{
    QStringList words;
    for (const QKeySequence& key : keys) {
        words << key.toString(QKeySequence::NativeText);
    }
    return words.join(u"   "_s);
}

} // namespace

QList<QKeySequence> keysOf(const ActKeys& act, const Preferences& preferences)
{
    const auto own = preferences.keys.find(act.name);
    if (own == preferences.keys.end()) {
        return act.usual;
    }
    QList<QKeySequence> keys;
    for (const QString& text : *own) {
        keys << QKeySequence::fromString(text, QKeySequence::PortableText);
    }
    return keys;
}

QString whyReserved(const QKeySequence& key)
{
    const QKeyCombination first = key[0];
    const bool isPlain
        = !first.keyboardModifiers().testAnyFlags(Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool moves = first.key() == Qt::Key_Space || first.key() == Qt::Key_Escape || first.key() == Qt::Key_Tab
        || first.key() == Qt::Key_Backtab || first.key() == Qt::Key_Return || first.key() == Qt::Key_Enter
        || (first.key() >= Qt::Key_Home && first.key() <= Qt::Key_PageDown);
    if (isPlain && moves) {
        return KeysPage::tr("%1 is for moving about in texts and lists. Choose another key.")
            .arg(key.toString(QKeySequence::NativeText));
    }
    if (first.keyboardModifiers() == Qt::ControlModifier && first.key() == Qt::Key_Space) {
        return KeysPage::tr("%1 is for input methods. Choose another key.").arg(key.toString(QKeySequence::NativeText));
    }
    return {};
}

KeysPage::KeysPage(Preferences& preferences, std::vector<ActKeys> acts, QWidget* parent)
    : SettingsPage(parent)
    , m_preferences(preferences)
    , m_acts(std::move(acts))
    , m_words(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_edit(new QKeySequenceEdit(this))
    , m_take(new QPushButton(tr("&Take it from there"), this))
    , m_none(new QPushButton(tr("&No key"), this))
    , m_usual(new QPushButton(tr("&Usual key"), this))
    , m_allUsual(new QPushButton(tr("&All usual keys"), this))
    , m_about(nullptr)
    , m_news(nullptr)
{
    auto* letters = new QCheckBox(tr("&Letters alone do something, as H for a highlight"), this);
    letters->setObjectName(u"letterKeys"_s);
    letters->setChecked(preferences.hasLetterKeys);
    column().addSpacing(8);
    column().addWidget(letters);
    connect(letters, &QCheckBox::toggled, this, [this](bool isWanted) {
        m_preferences.hasLetterKeys = isWanted;
        Q_EMIT changed();
    });
    makeList();
    makeEditor();
    // From above to below, as they stand.
    QWidget* before = letters;
    for (QWidget* next :
         std::initializer_list<QWidget*> {m_words, m_list, m_edit, m_none, m_usual, m_allUsual, m_take}) {
        setTabOrder(before, next);
        before = next;
    }
    filter({});
}

void KeysPage::makeList()
{
    m_words->setObjectName(u"keyWords"_s);
    m_words->setPlaceholderText(tr("Filter by words or keys"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_list->setObjectName(u"keyList"_s);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Does"), tr("Keys")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setMinimumHeight(fontMetrics().height() * 8);
    for (std::size_t i = 0; i < m_acts.size(); ++i) {
        auto* item = new QTreeWidgetItem({m_acts[i].text, QString()});
        item->setData(0, Qt::UserRole, static_cast<int>(i));
        m_list->addTopLevelItem(item);
    }
    column().addWidget(m_words);
    column().addWidget(m_list, 1);
    refresh();
    connect(m_words, &QLineEdit::textChanged, this, &KeysPage::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeysPage::showAct);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { m_edit->setFocus(Qt::OtherFocusReason); });
}

void KeysPage::makeEditor()
{
    m_edit->setObjectName(u"keyEdit"_s);
    m_edit->setMaximumSequenceLength(1);
    m_edit->installEventFilter(this);
    m_edit->setFinishingKeyCombinations({}); // Return too may be tried, and is refused in words
    m_take->setObjectName(u"takeKey"_s);
    m_none->setObjectName(u"noKey"_s);
    m_usual->setObjectName(u"usualKey"_s);
    m_allUsual->setObjectName(u"allUsualKeys"_s);
    m_about = addSentence({});
    m_about->setBuddy(m_edit);
    auto* row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    for (QPushButton* button : {m_none, m_usual, m_allUsual}) {
        row->addWidget(button);
    }
    column().addLayout(row);
    m_news = addSentence({});
    m_news->setObjectName(u"keyNews"_s);
    column().addWidget(m_take, 0, Qt::AlignLeft);
    for (QPushButton* button : {m_take, m_none, m_usual, m_allUsual}) {
        button->setAutoDefault(false);
    }
    connect(m_edit, &QKeySequenceEdit::keySequenceChanged, this, &KeysPage::choose);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (const ActKeys* owner = ownerOf(m_wanted)) {
            QList<QKeySequence> rest = keysOf(*owner, m_preferences);
            rest.removeAll(m_wanted);
            setKeys(*owner, rest);
        }
        choose(m_wanted);
    });
    connect(m_none, &QPushButton::clicked, this, [this] { setKeys(*current(), {}); });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        for (const QKeySequence& key : current()->usual) {
            const ActKeys* owner = ownerOf(key);
            if (owner != nullptr && owner != current()) {
                choose(key); // says whose it is now
                return;
            }
        }
        setKeys(*current(), current()->usual);
    });
    connect(m_allUsual, &QPushButton::clicked, this, [this] {
        m_preferences.keys.clear();
        refresh();
        showAct();
        say(tr("All commands have their usual keys again."));
        Q_EMIT changed();
    });
}

const ActKeys* KeysPage::current() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item == nullptr || item->isHidden() ? nullptr
                                               : &m_acts[static_cast<std::size_t>(item->data(0, Qt::UserRole).toInt())];
}

const ActKeys* KeysPage::ownerOf(const QKeySequence& key) const
{
    const auto owner
        = std::ranges::find_if(m_acts, [&](const ActKeys& act) { return keysOf(act, m_preferences).contains(key); });
    return owner == m_acts.end() ? nullptr : &*owner;
}

bool KeysPage::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (watched == m_edit && isKey
        && static_cast<QKeyEvent*>(event)->keyCombination() == QKeyCombination(Qt::Key_Escape)) {
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            m_list->setFocus(Qt::OtherFocusReason);
        }
        return true;
    }
    return SettingsPage::eventFilter(watched, event);
}

void KeysPage::refresh()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem& item = *m_list->topLevelItem(i);
        const ActKeys& act = m_acts[static_cast<std::size_t>(i)];
        item.setText(1, wordsFor(keysOf(act, m_preferences)));
        QFont font = m_list->font();
        font.setBold(m_preferences.keys.contains(act.name)); // what was changed
        item.setFont(1, font);
    }
}

void KeysPage::filter(const QString& words)
{
    QTreeWidgetItem* first = nullptr;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        const bool fits
            = item->text(0).contains(words, Qt::CaseInsensitive) || item->text(1).contains(words, Qt::CaseInsensitive);
        item->setHidden(!fits);
        first = first == nullptr && fits ? item : first;
    }
    if (current() == nullptr) {
        m_list->setCurrentItem(first);
    }
    showAct();
}

void KeysPage::showAct()
{
    const ActKeys* act = current();
    m_about->setText(act ? tr("New key for “%1”:").arg(act->text) : tr("No command is chosen."));
    m_edit->setAccessibleName(m_about->text());
    for (QWidget* part :
         {static_cast<QWidget*>(m_edit), static_cast<QWidget*>(m_none), static_cast<QWidget*>(m_usual)}) {
        part->setEnabled(act != nullptr);
    }
    const QSignalBlocker quiet(m_edit);
    m_edit->clear();
    m_take->hide();
    say({});
}

void KeysPage::choose(const QKeySequence& key)
{
    const ActKeys* act = current();
    m_take->hide();
    if (act == nullptr || key.isEmpty()) {
        return;
    }
    if (const QString why = whyReserved(key); !why.isEmpty()) {
        say(why);
        return;
    }
    const ActKeys* owner = ownerOf(key);
    if (owner != nullptr && owner != act) {
        m_wanted = key;
        say(tr("%1 belongs to “%2”.").arg(key.toString(QKeySequence::NativeText), owner->text));
        m_take->show();
        return;
    }
    setKeys(*act, {key});
}

void KeysPage::setKeys(const ActKeys& act, const QList<QKeySequence>& keys)
{
    if (keys == act.usual) {
        m_preferences.keys.remove(act.name);
    } else {
        QStringList& texts = m_preferences.keys[act.name];
        texts.clear();
        for (const QKeySequence& key : keys) {
            texts << key.toString(QKeySequence::PortableText);
        }
    }
    refresh();
    m_take->hide();
    say(keys.isEmpty() ? tr("“%1” has no key now.").arg(act.text)
                       : tr("“%1” is now done with %2.").arg(act.text, wordsFor(keys)));
    Q_EMIT changed();
}

void KeysPage::say(const QString& words)
{
    m_news->setText(words);
    m_news->setVisible(!words.isEmpty());
    if (m_list->currentItem() != nullptr) { // the list gave room for the words
        QMetaObject::invokeMethod(
            m_list, [this] { m_list->scrollToItem(m_list->currentItem()); }, Qt::QueuedConnection);
    }
    widgets::announce(*m_news, words);
}

} // namespace linimasa::dialogs
