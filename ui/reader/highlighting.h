#pragma once

#include "ui/models/annotations.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace linimasa::reader {

class ArticleView;
class SelectionBar;
struct ShownHighlight;

/// Marking in the article shown: draws the reader's highlights, offers what can be done with selected words and with a
/// highlight, and does it.
class Highlighting : public QObject {
    Q_OBJECT

public:
    /// All must outlive it. The bar lies over `sheet`, which the view stands on.
    Highlighting(ArticleView& view, models::Annotations& annotations, QWidget& sheet);

    /// The key of the text shown; empty when none is.
    [[nodiscard]] const QString& textKey() const { return m_textKey; }
    [[nodiscard]] const QString& chosen() const { return m_chosen; }
    [[nodiscard]] SelectionBar& bar() { return *m_bar; }

    /// Marks the selected words, or gives the chosen highlight this label.
    void useLabel(domain::LabelId label);
    /// The same with the label used last.
    void useLastLabel() { useLabel(m_last); }
    /// Asks for a note on the chosen highlight, on the selected words (which are marked for it), or on the article.
    void writeNote();
    /// Deletes the chosen highlight, or the one at the caret or selection; asks which where several lie on each other.
    void deleteHere();
    /// Extends the highlight whose border the selected words reach over, or shortens the one they lie in; asks which where
    /// several lie on each other.
    void fitToSelection();
    void citeHere();
    void makeEventHere();
    void addSourceHere();
    /// Goes to the next (1) or the previous (−1) highlight of this article.
    void step(int direction);
    /// Chooses the highlight, as when its note was chosen elsewhere.
    void choose(const QString& id);

Q_SIGNALS:
    /// A note on this highlight is wanted; on the article when the id is empty.
    void noteRequested(const QString& highlightId);
    /// The passage with its source on the clipboard.
    void citeRequested(linimasa::base::TextRange passage);
    /// An event of the chronology from the passage.
    void eventRequested(linimasa::base::TextRange passage);
    /// The passage is one more source of an event.
    void sourceRequested(linimasa::base::TextRange passage);
    /// The selected words are a name.
    void nameRequested();
    void announced(const QString& words);
    void chosenChanged(const QString& id);

private:
    void readArticle();
    void refresh();
    void offer();
    void offerFor(const QString& id);
    void click(qsizetype position);
    void chooseAmong(const std::vector<const ShownHighlight*>& several,
                     const std::function<void(const QString&)>& then);
    void putAway();
    void forgetSelection();
    [[nodiscard]] QString words(const QString& id) const;
    /// The highlights that the selected words would extend or shorten.
    [[nodiscard]] std::vector<const ShownHighlight*> fittable() const;
    void fit(QString id); // by value: what it came from goes with the change
    [[nodiscard]] base::TextRange passageHere() const;
    /// What is selected, without white space at its ends and with whole characters.
    [[nodiscard]] base::TextRange selectedWords() const;

    ArticleView& m_view;
    models::Annotations& m_annotations;
    SelectionBar* m_bar;
    QString m_textKey;
    QString m_chosen;
    domain::LabelId m_last = domain::LabelId::First;
    QTimer m_settled; // the keyboard's selection stands still
    QPoint m_pointer; // where the mouse let go, in the sheet; null after the keyboard
    QWidget& m_sheet;
};

} // namespace linimasa::reader
