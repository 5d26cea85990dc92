#include "ui/reader/article_accessible.h"

#include "ui/reader/article_view.h"
#include "ui/reader/card_words.h"
#include "ui/widgets/label_look.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QLocale>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

namespace linimasa::reader {

using namespace Qt::StringLiterals;

namespace {

/// A value among text attributes without the signs that part them: what is written as IAccessible2 wants it ("\\:") is dropped by
/// Qt's bridge to AT-SPI.
QString valueOf(QString words)
{
    return words.remove(u':').replace(u';', u',').remove(u'\\');
}

/// The line that MarkPainter draws, as IAccessible2 calls it.
QString lineOf(Layer layer)
{
    switch (layer) {
    case Layer::Entities:
        return u"solid"_s;
    case Layer::Dates:
        return u"dotted"_s;
    case Layer::Problems:
        break;
    }
    return u"wave"_s;
}

/// The article's text to a screen reader. It reads everything from the view when asked; offsets are the document's positions.
class ArticleAccessible : public QAccessibleWidget, public QAccessibleTextInterface {
public:
    explicit ArticleAccessible(ArticleView* view)
        : QAccessibleWidget(view, QAccessible::EditableText)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface*>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    // QAccessibleTextInterface
    void selection(int index, int* start, int* end) const override
    {
        const QTextCursor cursor = view()->textCursor();
        const bool isThere = index == 0 && cursor.hasSelection();
        *start = isThere ? cursor.selectionStart() : 0;
        *end = isThere ? cursor.selectionEnd() : 0;
    }
    [[nodiscard]] int selectionCount() const override { return view()->textCursor().hasSelection() ? 1 : 0; }
    void addSelection(int start, int end) override { setSelection(0, start, end); }
    void removeSelection(int /*index*/) override
    {
        QTextCursor cursor = view()->textCursor();
        cursor.clearSelection();
        view()->setTextCursor(cursor);
    }
    void setSelection(int index, int start, int end) override
    {
        if (index != 0) {
            return;
        }
        QTextCursor cursor(view()->document());
        cursor.setPosition(inText(start));
        cursor.setPosition(inText(end), QTextCursor::KeepAnchor);
        view()->setTextCursor(cursor);
    }
    [[nodiscard]] int cursorPosition() const override { return view()->textCursor().position(); }
    void setCursorPosition(int position) override
    {
        QTextCursor cursor(view()->document());
        cursor.setPosition(inText(position));
        view()->setTextCursor(cursor);
    }
    [[nodiscard]] int characterCount() const override { return view()->document()->characterCount() - 1; }
    [[nodiscard]] QString text(int start, int end) const override
    {
        QTextCursor cursor(view()->document());
        cursor.setPosition(inText(start));
        cursor.setPosition(end < 0 ? characterCount() : inText(end), QTextCursor::KeepAnchor);
        return cursor.selectedText().replace(QChar::ParagraphSeparator, u'\n');
    }
    /// What is at the caret is the description, so that it can be asked for ("where am I?").
    QString text(QAccessible::Text text) const override
    {
        const QString here = text == QAccessible::Description ? wordsHere().join(u"; "_s) : QString();
        return here.isEmpty() ? QAccessibleWidget::text(text) : here;
    }

    [[nodiscard]] QString textAtOffset(int offset, QAccessible::TextBoundaryType type, int* start,
                                       int* end) const override
    {
        if (type != QAccessible::LineBoundary) {
            return QAccessibleTextInterface::textAtOffset(offset, type, start, end);
        }
        const base::TextRange line = lineAt(offset);
        return told(line, start, end);
    }
    [[nodiscard]] QString textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int* start,
                                           int* end) const override
    {
        if (type != QAccessible::LineBoundary) {
            return QAccessibleTextInterface::textBeforeOffset(offset, type, start, end);
        }
        const qsizetype begin = lineAt(offset).begin;
        return told(begin == 0 ? base::TextRange() : lineAt(static_cast<int>(begin) - 1), start, end);
    }
    [[nodiscard]] QString textAfterOffset(int offset, QAccessible::TextBoundaryType type, int* start,
                                          int* end) const override
    {
        if (type != QAccessible::LineBoundary) {
            return QAccessibleTextInterface::textAfterOffset(offset, type, start, end);
        }
        const auto after = static_cast<int>(lineAt(offset).end);
        return told(after >= characterCount() ? base::TextRange {.begin = after, .end = after} : lineAt(after), start,
                    end);
    }

    [[nodiscard]] QRect characterRect(int offset) const override
    {
        const QRect rect = view()->rectOf({.begin = offset, .end = offset + 1});
        return {view()->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
    }
    [[nodiscard]] int offsetAtPoint(const QPoint& point) const override
    {
        return static_cast<int>(view()->positionAt(view()->viewport()->mapFromGlobal(point)));
    }
    void scrollToSubstring(int start, int end) override { view()->reveal({.begin = start, .end = end}); }

    /// What is marked at the place, and how far the same holds: how it looks in the words of IAccessible2's text attributes, which
    /// Qt hands on to AT-SPI, and what it is as "mark" and "highlight", which Qt 6.8 keeps to itself (there the description, and what is
    /// announced when the caret comes, say it).
    QString attributes(int offset, int* start, int* end) const override
    {
        *start = 0;
        *end = characterCount();
        const domain::AnalysedArticle* article = view()->article();
        if (article == nullptr) {
            return {};
        }
        const auto holds = [&](base::TextRange range) {
            for (const qsizetype edge : {range.begin, range.end}) {
                if (edge <= offset) {
                    *start = std::max(*start, static_cast<int>(edge));
                } else {
                    *end = std::min(*end, static_cast<int>(edge));
                }
            }
            return range.begin <= offset && offset < range.end;
        };
        QStringList marks;
        QStringList highlights;
        QString line;
        int label = 0;
        for (const Mark& mark : view()->marks().all()) {
            if (view()->layers().testFlag(mark.layer) && holds(mark.range)) {
                marks << announcement(*article, mark, QLocale());
                line = lineOf(mark.layer);
            }
        }
        for (const ShownHighlight& highlight : view()->highlights().all()) {
            if (holds(highlight.range)) {
                highlights << ArticleView::wordsOf(highlight);
                label = domain::numberOf(highlight.label);
            }
        }
        QString attributes = u"language:%1;"_s.arg(domain::languageCode(article->article.language));
        if (!marks.isEmpty()) {
            attributes += u"text-underline-type:single;text-underline-style:%1;"_s.arg(line);
            attributes += u"mark:%1;"_s.arg(valueOf(marks.join(u" / "_s)));
        }
        if (!highlights.isEmpty()) {
            const QColor ground = widgets::labelGround(view()->palette(), label);
            attributes += u"background-color:rgb(%1,%2,%3);"_s.arg(ground.red()).arg(ground.green()).arg(ground.blue());
            attributes += u"highlight:%1;"_s.arg(valueOf(highlights.join(u" / "_s)));
        }
        return attributes;
    }

private:
    [[nodiscard]] ArticleView* view() const { return static_cast<ArticleView*>(object()); }
    [[nodiscard]] int inText(int position) const { return std::clamp(position, 0, characterCount()); }

    /// The mark on which the keyboard stands, and the highlights around the caret.
    [[nodiscard]] QStringList wordsHere() const
    {
        QStringList words;
        if (view()->article() == nullptr) {
            return words;
        }
        if (view()->focusMark()) {
            words << announcement(*view()->article(), *view()->focusMark(), QLocale());
        }
        if (view()->hasCaret()) {
            for (const ShownHighlight* highlight : view()->highlights().at(view()->textCursor().position())) {
                words << ArticleView::wordsOf(*highlight);
            }
        }
        return words;
    }

    [[nodiscard]] QString told(base::TextRange range, int* start, int* end) const
    {
        *start = static_cast<int>(range.begin);
        *end = static_cast<int>(range.end);
        return range.begin == range.end ? QString() : text(*start, *end);
    }

    /// The line as it is laid out, with the end of the paragraph where it is the last one.
    [[nodiscard]] base::TextRange lineAt(int offset) const
    {
        const QTextBlock block = view()->document()->findBlock(inText(offset));
        const QTextLine line = block.layout()->lineForTextPosition(inText(offset) - block.position());
        if (!line.isValid()) {
            return {.begin = block.position(), .end = std::min(block.position() + block.length(), characterCount())};
        }
        const int begin = block.position() + line.textStart();
        const int length = line.textLength() + (line.textStart() + line.textLength() >= block.length() - 1 ? 1 : 0);
        return {.begin = begin, .end = std::min(begin + length, characterCount())};
    }
};

QAccessibleInterface* makeArticleAccessible(const QString& /*className*/, QObject* object)
{
    auto* view = qobject_cast<ArticleView*>(object);
    return view == nullptr ? nullptr : new ArticleAccessible(view);
}

} // namespace

void installArticleAccessibility()
{
    QAccessible::removeFactory(makeArticleAccessible);
    QAccessible::installFactory(makeArticleAccessible);
}

} // namespace linimasa::reader
