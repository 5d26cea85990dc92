#include "ui/reader/article_view.h"

#include "app/domain/text_key.h"
#include "ui/models/passage_data.h"
#include "ui/reader/article_accessible.h"
#include "ui/reader/text_lines.h"
#include "ui/widgets/shades.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

#include <algorithm>
#include <cmath>
#include <memory>
#include <utility>

namespace linimasa::reader {

namespace {

constexpr int gutter = 36; // pixels left and right of the text at least; the left one holds ⚠
constexpr int topMargin = 20;
constexpr int bottomMargin = 60;
constexpr int flashTime = 1600; // milliseconds
// A long text is set in pieces of so many letters, each in less than a frame's time.
constexpr qsizetype firstPiece = 60'000;
constexpr qsizetype pieceLength = 12'000;

} // namespace

ArticleView::ArticleView(QWidget* parent)
    : QTextEdit(parent)
{
    installArticleAccessibility();
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setAcceptRichText(false);
    setAcceptDrops(false); // the window takes dropped files
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Article text"));
    viewport()->setMouseTracking(true);
    m_flash.setDuration(flashTime);
    m_flash.setStartValue(1.0);
    m_flash.setKeyValueAt(0.45, 1.0);
    m_flash.setEndValue(0.0);
    connect(&m_flash, &QVariantAnimation::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&m_setting, &QTimer::timeout, this, [this] { setFurther(pieceLength); });
    connect(this, &QTextEdit::cursorPositionChanged, this, &ArticleView::followCaret);
}

void ArticleView::setArticle(std::shared_ptr<const domain::AnalysedArticle> article)
{
    const bool isSameText = article && m_article && article->article.path == m_article->article.path
        && article->article.text == m_article->article.text;
    m_hovered = nullptr;
    m_article = std::move(article);
    makeMarks();
    if (!isSameText) {
        m_focus.reset();
        m_flash.stop();
        m_evidence.clear();
        m_found.clear();
        m_highlights = {};
        m_caretIn.clear();
        setText();
    }
    viewport()->update();
    Q_EMIT articleShown();
}

void ArticleView::makeMarks()
{
    m_marks = m_article ? Marks(m_article->analysis, m_article->article.text.size(), m_settled) : Marks();
}

void ArticleView::setSettled(std::vector<base::TextRange> settled)
{
    if (m_settled != settled) {
        m_settled = std::move(settled);
        m_hovered = nullptr; // it points into the marks
        makeMarks();
        viewport()->update();
    }
}

void ArticleView::setText()
{
    m_setting.stop();
    m_setter.reset();
    if (!m_article) {
        clear();
        return;
    }
    const Typography typography = typographyFor(m_article->article.language, m_zoom, m_fonts);
    m_measure = typography.measure;
    m_setter.emplace(std::shared_ptr<const domain::Article>(m_article, &m_article->article), typography,
                     widgets::quietText(palette()));
    std::unique_ptr<QTextDocument> made = m_setter->begin(firstPiece);
    // A text that surely needs a scroll bar gets it first: its lines are made once, for the width they keep.
    const double roomyLine = std::max(1.0, m_measure / QFontMetricsF(typography.text).averageCharWidth());
    const double room = roomyLine * viewport()->height() / typography.lineHeight; // letters
    if (static_cast<double>(m_article->article.text.size()) > room) {
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    }
    fitMeasure(*made);
    // The first document is the editor's own, which it deletes itself.
    const std::unique_ptr<QTextDocument> old(document()->parent() == this ? document() : nullptr);
    made->setParent(this);
    setDocument(made.release());
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    verticalScrollBar()->setValue(0);
    setFurther(0);
}

void ArticleView::setFurther(qsizetype letters)
{
    if (letters > 0) {
        m_setter->proceed(*document(), letters);
    }
    if (m_setter->isComplete()) {
        m_setting.stop();
        m_setter.reset();
    } else if (!m_setting.isActive()) {
        m_setting.start();
    }
}

void ArticleView::setUpTo(qsizetype position)
{
    if (m_setter && position >= m_setter->length()) {
        setFurther(position - m_setter->length() + 1);
    }
}

void ArticleView::fitMeasure(QTextDocument& document) const
{
    const double side = std::max<double>(gutter, std::floor((viewport()->width() - m_measure) / 2));
    QTextFrameFormat format = document.rootFrame()->frameFormat();
    if (format.leftMargin() != side) {
        format.setMargin(0);
        format.setLeftMargin(side);
        format.setRightMargin(side);
        format.setTopMargin(topMargin);
        format.setBottomMargin(bottomMargin);
        document.rootFrame()->setFrameFormat(format);
    }
}

void ArticleView::setLayers(Layers layers)
{
    m_layers = layers;
    if (m_focus && !layers.testFlag(m_focus->layer)) {
        m_focus.reset();
    }
    viewport()->update();
}

void ArticleView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 0.5, 4.0);
    const qsizetype top = topPosition();
    const int anchor = textCursor().anchor();
    const int position = textCursor().position();
    setText();
    setUpTo(std::max({static_cast<qsizetype>(anchor), static_cast<qsizetype>(position), top}));
    QTextCursor same(document());
    same.setPosition(anchor);
    same.setPosition(position, QTextCursor::KeepAnchor);
    setTextCursor(same);
    setTopPosition(top);
}

void ArticleView::setFonts(const widgets::ReadingFonts& fonts)
{
    if (std::exchange(m_fonts, fonts) != fonts) {
        setZoom(m_zoom);
    }
}

void ArticleView::setChosenEntity(const QString& id)
{
    m_entity = id;
    viewport()->update();
}

void ArticleView::setEvidence(std::vector<base::TextRange> passages)
{
    m_evidence = std::move(passages);
    viewport()->update();
}

void ArticleView::setFound(std::vector<base::TextRange> found, int current)
{
    m_found = std::move(found);
    m_foundCurrent = current;
    viewport()->update();
}

void ArticleView::setFocusMark(std::optional<Mark> mark)
{
    m_focus = mark;
    if (mark) {
        reveal(mark->range);
    }
    viewport()->update();
}

void ArticleView::reveal(base::TextRange range)
{
    setUpTo(range.end);
    const QRect rect = rectOf(range);
    const int height = viewport()->height();
    if (rect.top() < 10 || rect.bottom() > height - 30) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - height / 3);
    }
}

void ArticleView::flash(base::TextRange range)
{
    m_flashed = range;
    m_flash.stop();
    m_flash.start();
}

qsizetype ArticleView::topPosition() const
{
    if (verticalScrollBar()->value() <= topMargin) {
        return 0;
    }
    const auto left = static_cast<int>(document()->rootFrame()->frameFormat().leftMargin());
    return cursorForPosition(QPoint(left + 1, 4)).position();
}

void ArticleView::setTopPosition(qsizetype position)
{
    if (position <= 0) {
        verticalScrollBar()->setValue(0);
        return;
    }
    setUpTo(position);
    const int top = rectOf({.begin = position, .end = position}).top();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + top);
}

QRect ArticleView::rectOf(base::TextRange range) const
{
    const auto last = static_cast<qsizetype>(document()->characterCount()) - 1;
    const base::TextRange one {.begin = std::clamp<qsizetype>(range.begin, 0, last),
                               .end = std::clamp<qsizetype>(std::max(range.end, range.begin + 1), 0, last)};
    const std::vector<LineSpan> spans = spansOf(*document(), one);
    if (!spans.empty()) {
        return spans.front().rect.translated(-scrollOffset()).toAlignedRect();
    }
    QTextCursor cursor(document());
    cursor.setPosition(static_cast<int>(one.begin));
    return cursorRect(cursor);
}

qsizetype ArticleView::positionAt(QPoint point) const
{
    return document()->documentLayout()->hitTest(QPointF(point) + scrollOffset(), Qt::ExactHit);
}

const Mark* ArticleView::markAt(QPoint point) const
{
    const qsizetype position = positionAt(point);
    return position < 0 ? nullptr : m_marks.at(position, m_layers);
}

void ArticleView::resizeEvent(QResizeEvent* event)
{
    const qsizetype top = topPosition();
    QTextEdit::resizeEvent(event);
    fitMeasure(*document());
    setTopPosition(top);
}

void ArticleView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !(event->modifiers() & ~Qt::ShiftModifier)) {
        pageOrLeave(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void ArticleView::pageOrLeave(int direction)
{
    QScrollBar* bar = verticalScrollBar();
    if (direction > 0 && bar->value() >= bar->maximum()) {
        Q_EMIT leftBelow();
    } else if (direction < 0 && bar->value() <= bar->minimum()) {
        Q_EMIT leftAbove();
    } else {
        bar->setValue(bar->value() + direction * (viewport()->height() - fontMetrics().height() * 3));
        bringCaretIntoView();
    }
}

void ArticleView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->position().toPoint();
    QTextEdit::mousePressEvent(event);
}

void ArticleView::mouseMoveEvent(QMouseEvent* event)
{
    QTextEdit::mouseMoveEvent(event);
    const Mark* mark = event->buttons() == Qt::NoButton ? markAt(event->position().toPoint()) : nullptr;
    if (mark != m_hovered) {
        m_hovered = mark;
        viewport()->setCursor(mark ? Qt::PointingHandCursor : Qt::IBeamCursor);
        Q_EMIT hovered(mark);
    }
}

void ArticleView::mouseReleaseEvent(QMouseEvent* event)
{
    QTextEdit::mouseReleaseEvent(event);
    const QPoint point = event->position().toPoint();
    const bool isDrag = (point - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (event->button() == Qt::LeftButton && !isDrag && !textCursor().hasSelection()) {
        Q_EMIT clicked(positionAt(point));
    } else if (event->button() == Qt::LeftButton && textCursor().hasSelection()) {
        Q_EMIT selectionMade(point);
    }
}

void ArticleView::leaveEvent(QEvent* event)
{
    QTextEdit::leaveEvent(event);
    if (m_hovered != nullptr) {
        m_hovered = nullptr;
        Q_EMIT hovered(nullptr);
    }
}

void ArticleView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        setZoom(m_zoom * std::pow(1.1, event->angleDelta().y() / 120.0));
        Q_EMIT zoomed(m_zoom);
        event->accept();
        return;
    }
    QTextEdit::wheelEvent(event);
}

void ArticleView::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    Q_EMIT menuWanted(isMouse ? event->pos() : cursorRect().bottomLeft());
}

QMimeData* ArticleView::createMimeDataFromSelection() const
{
    // The editor's own data name no formats but those of texts, whatever is put into them.
    const std::unique_ptr<QMimeData> words(QTextEdit::createMimeDataFromSelection());
    const base::TextRange selected = selectedRange();
    auto copied = std::make_unique<QMimeData>();
    copied->setText(words->text());
    copied->setHtml(words->html());
    if (m_article && !selected.isEmpty()) {
        models::addPassage(*copied, {.textKey = domain::textKey(*m_article), .range = selected});
    }
    return copied.release();
}

void ArticleView::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_article) {
        setZoom(m_zoom); // what stands back has a colour of the theme
    }
}

} // namespace linimasa::reader
