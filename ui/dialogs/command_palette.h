#pragma once

#include <QDialog>
#include <QString>

#include <functional>
#include <vector>

class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace linimasa::dialogs {

/// Something that can be done or gone to.
struct Command {
    QString text;
    QString place; // where it is found otherwise: "File"
    QString keys; // as the desktop writes them
    bool isEnabled = true;
    std::function<void()> run;
};

/// The commands that fit the words, the best first: those that begin with them, then those that have them as words, as beginnings of words,
/// anywhere. All
/// words must be there, in the text, the place or the keys; case and accents do not count. What cannot be done now comes last.
[[nodiscard]] std::vector<Command> fittingCommands(const std::vector<Command>& commands, const QString& words);

/// Everything that can be done, found by typing a few letters of it.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    /// What more fits the words, asked for while one types: articles, a search.
    using More = std::function<std::vector<Command>(const QString& words)>;
    CommandPalette(std::vector<Command> commands, More more, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void colour();
    void step(int rows);
    void runCurrent();

    std::vector<Command> m_commands;
    More m_more;
    std::vector<Command> m_shown;
    QLineEdit* m_words;
    QTreeWidget* m_list;
};

} // namespace linimasa::dialogs
