#include "ui/dialogs/command_palette.h"

#include "ui/models/folded_text.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>

#include <algorithm>
#include <utility>

namespace linimasa::dialogs {

using namespace Qt::StringLiterals;

namespace {

constexpr int noFit = 9;

enum class Part { Beginning, Whole };

/// Whether a word of the text begins with this one, or is this one.
bool hasWord(const QString& text, const QString& word, Part part)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool begins = at == 0 || !text[at - 1].isLetterOrNumber();
        const bool ends = end == text.size() || !text[end].isLetterOrNumber();
        if (begins && (ends || part == Part::Beginning)) {
            return true;
        }
    }
    return false;
}

/// 0 is best.
int rankOf(const Command& command, const QStringList& words)
{
    const QString text = models::folded(command.text);
    const QString rest = models::folded(command.place + u' ' + command.keys);
    int rank = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        const bool isFirst = i == 0 && text.startsWith(word);
        const int fit = isFirst                    ? 0
            : hasWord(text, word, Part::Whole)     ? 1
            : hasWord(text, word, Part::Beginning) ? 2
            : text.contains(word)                  ? 3
            : rest.contains(word)                  ? 4
                                                   : noFit;
        rank = std::max(rank, fit);
    }
    return rank;
}

} // namespace

std::vector<Command> fittingCommands(const std::vector<Command>& commands, const QString& words)
{
    const QStringList parts = models::folded(words).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, const Command*>> ranked;
    for (const Command& command : commands) {
        const int rank = rankOf(command, parts);
        if (rank < noFit) {
            ranked.emplace_back(rank + (command.isEnabled ? 0 : noFit), &command);
        }
    }
    std::ranges::stable_sort(ranked, {}, [](const auto& one) { return one.first; });
    std::vector<Command> fitting;
    fitting.reserve(ranked.size());
    for (const auto& [rank, command] : ranked) {
        fitting.push_back(*command);
    }
    return fitting;
}

CommandPalette::CommandPalette(std::vector<Command> commands, More more, QWidget* parent)
    : QDialog(parent)
    , m_commands(std::move(commands))
    , m_more(std::move(more))
    , m_words(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
{
    setWindowTitle(tr("Find a command"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_words->setObjectName(u"commandWords"_s);
    m_words->setPlaceholderText(tr("What do you want to do?"));
    m_words->setAccessibleName(tr("Find a command or an article"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands and articles that fit"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(3);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_list, 1);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::refresh);
    connect(m_words, &QLineEdit::returnPressed, this, &CommandPalette::runCurrent);
    connect(m_list, &QTreeWidget::itemActivated, this, &CommandPalette::runCurrent);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::runCurrent);
    refresh();
    const int letter = fontMetrics().averageCharWidth();
    resize(std::min(letter * 80, parent ? parent->width() - letter * 8 : letter * 80),
           std::min(fontMetrics().height() * 26, parent ? parent->height() - letter * 8 : letter * 80));
}

void CommandPalette::refresh()
{
    m_shown = fittingCommands(m_commands, m_words->text());
    for (Command& command : m_more(m_words->text().trimmed())) {
        m_shown.push_back(std::move(command));
    }
    m_list->clear();
    for (const Command& command : m_shown) {
        auto* item = new QTreeWidgetItem({command.text, command.place, command.keys});
        item->setDisabled(!command.isEnabled);
        item->setData(0, Qt::AccessibleTextRole,
                      command.isEnabled ? command.text : tr("%1, not now").arg(command.text));
        m_list->addTopLevelItem(item);
    }
    colour();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (!m_list->topLevelItem(i)->isDisabled()) {
            m_list->setCurrentItem(m_list->topLevelItem(i));
            break;
        }
    }
}

void CommandPalette::colour()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        for (const int quiet : {1, 2}) {
            m_list->topLevelItem(i)->setForeground(quiet, palette().brush(QPalette::PlaceholderText));
        }
    }
}

void CommandPalette::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        colour();
    }
}

void CommandPalette::step(int rows)
{
    const int direction = rows < 0 ? -1 : 1;
    int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    int wanted = row;
    for (int left = std::abs(rows); left > 0; --left) {
        do {
            row += direction;
        } while (row >= 0 && row < m_list->topLevelItemCount() && m_list->topLevelItem(row)->isDisabled());
        if (row < 0 || row >= m_list->topLevelItemCount()) {
            break;
        }
        wanted = row;
    }
    m_list->setCurrentItem(m_list->topLevelItem(wanted));
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        constexpr int page = 10;
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_PageDown:
            step(page);
            return true;
        case Qt::Key_PageUp:
            step(-page);
            return true;
        default:
            break;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::runCurrent()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row < 0 || !m_shown[static_cast<std::size_t>(row)].isEnabled) {
        return;
    }
    const auto run = m_shown[static_cast<std::size_t>(row)].run;
    accept(); // first, so that the command finds the window with the keyboard
    run();
}

} // namespace linimasa::dialogs
