#pragma once

#include "app/domain/analysis.h"
#include "ui/reader/article_setter.h"
#include "ui/reader/marks.h"
#include "ui/reader/shown_highlights.h"
#include "ui/reader/typography.h"
#include "ui/widgets/stillness.h"

#include <QTextEdit>
#include <QTimer>
#include <QVariantAnimation>

#include <memory>
#include <optional>

namespace linimasa::reader {

/// The article's text, read-only, set at a measure that reads well, with marks painted on the visible lines only. The
/// document's positions are those of Article::text; painting never moves the text.
class ArticleView : public QTextEdit {
    Q_OBJECT

public:
    explicit ArticleView(QWidget* parent = nullptr);

    /// Shows the article. The same text with another analysis only changes the marks. Null: nothing.
    void setArticle(std::shared_ptr<const domain::AnalysedArticle> article);
    [[nodiscard]] const domain::AnalysedArticle* article() const { return m_article.get(); }
    [[nodiscard]] const Marks& marks() const { return m_marks; }
    /// Problems at these places are none any more: they lose their marks.
    void setSettled(std::vector<base::TextRange> settled);

    [[nodiscard]] Layers layers() const { return m_layers; }
    void setLayers(Layers layers);
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    void setFonts(const widgets::ReadingFonts& fonts);
    /// `None`: a passage that was jumped to is lit steadily, it does not fade.
    void setMotion(widgets::Motion motion) { m_motion = motion; }

    /// Mentions of the entity are lit; an empty id lights none.
    void setChosenEntity(const QString& id);
    /// The passages that prove the chosen event.
    void setEvidence(std::vector<base::TextRange> passages);
    /// What the find bar found; `current` is the one it stands on, or -1.
    void setFound(std::vector<base::TextRange> found, int current);
    /// The mark the keyboard stands on.
    [[nodiscard]] const std::optional<Mark>& focusMark() const { return m_focus; }
    void setFocusMark(std::optional<Mark> mark);

    /// The reader's highlights, drawn behind the letters and below all marks.
    void setHighlights(std::vector<ShownHighlight> highlights);
    [[nodiscard]] const ShownHighlights& highlights() const { return m_highlights; }
    /// What a screen reader is told of one.
    [[nodiscard]] static QString wordsOf(const ShownHighlight& highlight);
    /// The highlight that is drawn as the chosen one; empty: none.
    void setChosenHighlight(const QString& id);
    /// The selected text; empty at the caret when nothing is selected.
    [[nodiscard]] base::TextRange selectedRange() const;

    /// The caret to read and select with by keyboard; without it the arrow keys scroll. Its position is the text cursor's.
    [[nodiscard]] bool hasCaret() const;
    void setCaret(bool shown);
    /// Puts it there and lets go of what was selected; without a caret nothing changes.
    void moveCaret(qsizetype position);
    /// Puts it on the first whole line in view, unless it is in view already.
    void bringCaretIntoView();
    /// Where a step to the next mark starts: at the mark the keyboard stands on, else at the caret, else above the view.
    [[nodiscard]] qsizetype stepOrigin() const;

    /// Scrolls so that the range is seen, a third down the window when it was not.
    void reveal(base::TextRange range);
    void flash(base::TextRange range);
    /// The first position in view, and putting one there.
    [[nodiscard]] qsizetype topPosition() const;
    void setTopPosition(qsizetype position);
    /// Where the range's first line is, in viewport coordinates.
    [[nodiscard]] QRect rectOf(base::TextRange range) const;
    /// The mark of the layers shown that is drawn at the point of the viewport, else null.
    [[nodiscard]] const Mark* markAt(QPoint point) const;
    /// The text position that is drawn at the point, or -1 beside the text.
    [[nodiscard]] qsizetype positionAt(QPoint point) const;

Q_SIGNALS:
    /// Another article, the same one read again, or none is shown.
    void articleShown();
    /// The first text is on the screen.
    void painted();
    /// The mouse let go of selected words, at this point of the viewport.
    void selectionMade(QPoint point);
    /// A plain click, not the end of a selection. -1: beside the text.
    void clicked(qsizetype position);
    /// The pointer came to rest on another mark; null: on none.
    void hovered(const linimasa::reader::Mark* mark);
    /// The caret came upon another mark of the layers shown, which is now the focus mark, and into these highlights (in words);
    /// neither: it left what it was on.
    void caretReached(const std::optional<linimasa::reader::Mark>& mark, const QStringList& highlights);
    /// A menu is wanted at the point of the viewport: with the mouse or the menu key.
    void menuWanted(QPoint point);
    /// The wheel changed the zoom.
    void zoomed(double zoom);
    /// Space was pressed at the end (down) or Shift+Space at the beginning (up).
    void leftBelow();
    void leftAbove();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    /// The selected words, with the place they are from.
    [[nodiscard]] QMimeData* createMimeDataFromSelection() const override;

private:
    void setText();
    void makeMarks();
    void setFurther(qsizetype letters);
    /// A long text is set in pieces: sees to it that it is there up to the position.
    void setUpTo(qsizetype position);
    void fitMeasure(QTextDocument& document) const;
    void pageOrLeave(int direction);
    void followCaret();
    [[nodiscard]] bool isOnFocus(qsizetype position) const;
    [[nodiscard]] QPointF scrollOffset() const;
    void paintGrounds(QPainter& painter, base::TextRange visible) const;
    void paintMarks(QPainter& painter, base::TextRange visible) const;
    void paintHighlights(QPainter& painter, base::TextRange visible) const;
    [[nodiscard]] base::TextRange visibleRange() const;

    std::shared_ptr<const domain::AnalysedArticle> m_article;
    std::optional<ArticleSetter> m_setter; // while a part of the text is not set yet
    QTimer m_setting;
    Marks m_marks;
    std::vector<base::TextRange> m_settled;
    Layers m_layers = allLayers;
    double m_zoom = 1;
    double m_measure = 600;
    widgets::ReadingFonts m_fonts;
    widgets::Motion m_motion = widgets::Motion::AsDesktop;
    QString m_entity;
    std::vector<base::TextRange> m_evidence;
    std::vector<base::TextRange> m_found;
    int m_foundCurrent = -1;
    std::optional<Mark> m_focus;
    ShownHighlights m_highlights;
    QString m_chosenHighlight;
    QStringList m_caretIn; // the highlights in which the caret stands
    base::TextRange m_flashed;
    QVariantAnimation m_flash;
    QPoint m_pressed;
    const Mark* m_hovered = nullptr;
    bool m_hasPainted = false;
};

} // namespace linimasa::reader
