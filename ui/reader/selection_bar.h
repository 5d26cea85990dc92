#pragma once

#include "app/domain/label.h"

#include <QFrame>

#include <array>
#include <functional>
#include <memory>
#include <optional>

class QMimeData;
class QToolButton;

namespace linimasa::reader {

class DragButton;

/// What can be done with the selected words or with a highlight: a small sheet beside them. Lies over the text; takes the
/// focus only when the keyboard is moved to it.
class SelectionBar : public QFrame {
    Q_OBJECT

public:
    explicit SelectionBar(QWidget* parent);

    enum class About {
        Selection, // words that are not marked
        SelectionBesideHighlight, // words that reach over a highlight's border: it can be extended to them
        SelectionInHighlight, // words of a highlight: it can be shortened to them
        Highlight,
    };

    void setLabels(const domain::Labels& labels);
    /// Shows the bar below `words` (in the parent's coordinates), or above where there is no room below; never under `pointer`.
    /// `label` is the highlight's.
    void showAt(const QRect& words, QPoint pointer, About about, std::optional<domain::LabelId> label = {});
    /// What is dragged from the button of sources onto an event.
    void setDragged(std::function<std::unique_ptr<QMimeData>()> make);
    [[nodiscard]] About about() const { return m_about; }

Q_SIGNALS:
    void labelChosen(linimasa::domain::LabelId label);
    void fitChosen(); // extend or shorten
    void noteChosen();
    void citeChosen();
    void eventChosen();
    void sourceChosen();
    void nameChosen();
    void deleteChosen();
    void left(); // Escape was pressed in it

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* makeButton(const QString& text, const QString& name, const QString& tip);
    static void furnish(QToolButton& button, const QString& text, const QString& name, const QString& tip);
    void fit(int width);
    void refreshLabels();

    domain::Labels m_labels;
    std::array<QToolButton*, 4> m_labelButtons {};
    QToolButton* m_fit;
    QToolButton* m_note;
    QToolButton* m_cite;
    QToolButton* m_event;
    DragButton* m_source;
    QToolButton* m_name;
    QToolButton* m_delete;
    About m_about = About::Selection;
};

} // namespace linimasa::reader
