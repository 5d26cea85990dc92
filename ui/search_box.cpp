#include "ui/search_box.h"

#include "ui/widgets/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>

namespace linimasa::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 120; // milliseconds without a key before the library is searched

} // namespace

SearchBox::SearchBox(models::ArticleFilter& filter, QWidget* parent)
    : QLineEdit(parent)
    , m_filter(filter)
    , m_menu(new QMenu(this))
{
    setObjectName(u"search"_s);
    setPlaceholderText(tr("Search text, notes, names…"));
    setAccessibleName(tr("Search everything"));
    setToolTip(
        tr("Search everything (Ctrl+Shift+F)\n“two words” together, -without, lang:id, outlet:, date:2021..2023, "
           "entity:, track:, has:notes"));
    setClearButtonEnabled(true);
    setMinimumWidth(150);
    setMaximumWidth(460);
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &SearchBox::searchNow);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& words) {
        if (words.isEmpty()) {
            searchNow();
        } else {
            m_soon.start();
        }
    });
    connect(&filter, &models::ArticleFilter::changed, this, [this] {
        if (!m_soon.isActive() && text() != m_filter.words() && !(hasFocus() && text().trimmed() == m_filter.words())) {
            setText(m_filter.words());
        }
    });
    QAction* star = addAction(widgets::icon(u"go-down"_s), QLineEdit::TrailingPosition);
    star->setText(tr("Kept searches"));
    star->setToolTip(tr("Keep this search, or take one that was kept"));
    connect(star, &QAction::triggered, this, [this] {
        fillMenu();
        m_menu->popup(mapToGlobal(rect().bottomLeft()));
    });
}

void SearchBox::setSaved(Saved saved)
{
    m_saved = std::move(saved);
}

void SearchBox::searchNow()
{
    m_soon.stop();
    m_filter.setWords(text());
}

void SearchBox::fillMenu()
{
    m_menu->clear();
    QAction* keep = m_menu->addAction(tr("&Keep this search"), this, [this] {
        searchNow();
        Q_EMIT keepRequested(m_filter.inWords(), m_filter.query());
    });
    keep->setEnabled(m_filter.isActive() || !text().isEmpty());
    m_menu->addSeparator();
    for (const auto& [name, query] : m_saved) {
        m_menu->addAction(QString(name).replace(u'&', u"&&"_s), this, [this, query] {
            m_filter.clear();
            m_filter.setWords(query);
            setText(query);
        });
    }
    if (m_saved.empty()) {
        m_menu->addAction(tr("No search is kept yet"))->setEnabled(false);
        return;
    }
    QMenu* drop = m_menu->addMenu(tr("&Do not keep any more"));
    for (const auto& [name, query] : m_saved) {
        drop->addAction(QString(name).replace(u'&', u"&&"_s), this, [this, name] { Q_EMIT dropRequested(name); });
    }
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_soon.isActive()) {
            searchNow();
        }
        Q_EMIT openWanted();
        return;
    case Qt::Key_Down:
        Q_EMIT listWanted();
        return;
    case Qt::Key_Escape:
        if (text().isEmpty()) {
            Q_EMIT left();
        } else {
            clear();
            searchNow();
        }
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace linimasa::ui
