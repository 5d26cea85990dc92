#include "ui/reader/highlighting.h"

#include "app/annotations/anchor_maker.h"
#include "app/annotations/whole_characters.h"
#include "app/domain/text_key.h"
#include "ui/models/passage_data.h"
#include "ui/reader/article_view.h"
#include "ui/reader/selection_bar.h"

#include <QAction>
#include <QCursor>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>

#include <algorithm>

namespace linimasa::reader {

using namespace Qt::StringLiterals;

namespace {

constexpr int settleTime = 500; // milliseconds
constexpr qsizetype quoteShown = 60; // characters

QString shortened(const QString& quote)
{
    const QString plain = quote.simplified();
    return plain.size() <= quoteShown ? plain : plain.first(quoteShown - 1) + u'…';
}

} // namespace

Highlighting::Highlighting(ArticleView& view, models::Annotations& annotations, QWidget& sheet)
    : QObject(&view)
    , m_view(view)
    , m_annotations(annotations)
    , m_bar(new SelectionBar(&sheet))
    , m_sheet(sheet)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleTime);
    connect(&m_settled, &QTimer::timeout, this, &Highlighting::offer);
    connect(&view, &ArticleView::articleShown, this, &Highlighting::readArticle);
    connect(&view, &ArticleView::clicked, this, &Highlighting::click);
    connect(&view, &ArticleView::selectionMade, this, [this](QPoint pointer) {
        m_pointer = m_view.viewport()->mapTo(&m_sheet, pointer);
        offer();
    });
    connect(&view, &QTextEdit::selectionChanged, this, [this] {
        m_pointer = {};
        if (m_view.selectedRange().isEmpty()) {
            m_settled.stop();
            if (m_bar->about() != SelectionBar::About::Highlight) {
                m_bar->hide();
            }
        } else {
            m_settled.start();
        }
    });
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, m_bar, &QWidget::hide);
    connect(&annotations, &models::Annotations::changed, this, &Highlighting::refresh);
    connect(&annotations, &models::Annotations::reloaded, this, &Highlighting::refresh);
    connect(m_bar, &SelectionBar::labelChosen, this, &Highlighting::useLabel);
    connect(m_bar, &SelectionBar::fitChosen, this, &Highlighting::fitToSelection);
    connect(m_bar, &SelectionBar::noteChosen, this, &Highlighting::writeNote);
    connect(m_bar, &SelectionBar::citeChosen, this, &Highlighting::citeHere);
    connect(m_bar, &SelectionBar::eventChosen, this, &Highlighting::makeEventHere);
    connect(m_bar, &SelectionBar::sourceChosen, this, &Highlighting::addSourceHere);
    connect(m_bar, &SelectionBar::nameChosen, this, [this] {
        m_bar->hide();
        Q_EMIT nameRequested();
    });
    m_bar->setDragged([this] {
        auto dragged = std::make_unique<QMimeData>();
        if (const base::TextRange passage = passageHere(); !passage.isEmpty()) {
            models::addPassage(*dragged, {.textKey = m_textKey, .range = passage});
        }
        return dragged;
    });
    connect(m_bar, &SelectionBar::deleteChosen, this, &Highlighting::deleteHere);
    connect(m_bar, &SelectionBar::left, this, [this] {
        putAway();
        m_view.setFocus(Qt::OtherFocusReason);
    });
    QWidget::setTabOrder(&view, m_bar);
    readArticle();
}

void Highlighting::readArticle()
{
    const domain::AnalysedArticle* article = m_view.article();
    const QString key = article == nullptr ? QString() : domain::textKey(*article);
    if (key != m_textKey) {
        m_textKey = key;
        putAway();
    }
    refresh();
}

void Highlighting::refresh()
{
    m_bar->setLabels(m_annotations.labels());
    std::vector<ShownHighlight> shown;
    for (const domain::Highlight& highlight : m_annotations.highlightsIn(m_textKey)) {
        if (highlight.isPlaced()) {
            shown.push_back(
                {.id = highlight.id,
                 .range = highlight.anchor.range,
                 .label = highlight.label,
                 .hasNote = m_annotations.hasNote({.subject = domain::NoteSubject::Highlight, .id = highlight.id}),
                 .isCertain = highlight.placedBy != domain::PlacedBy::Similarity,
                 .labelName = m_annotations.labels().name(highlight.label)});
        }
    }
    m_view.setHighlights(std::move(shown));
    if (!m_chosen.isEmpty() && m_view.highlights().find(m_chosen) == nullptr) {
        putAway();
    }
}

QString Highlighting::words(const QString& id) const
{
    const domain::Highlight* highlight = m_annotations.highlight(id);
    if (highlight == nullptr) {
        return {};
    }
    const QString label = m_annotations.labels().name(highlight->label);
    const QString quote = shortened(highlight->anchor.exact);
    const bool hasNote = m_annotations.hasNote({.subject = domain::NoteSubject::Highlight, .id = id});
    const bool isSimilar = highlight->placedBy == domain::PlacedBy::Similarity;
    QString said = hasNote ? tr("highlight, label %1, has note: %2").arg(label, quote)
                           : tr("highlight, label %1: %2").arg(label, quote);
    if (isSimilar) {
        said = tr("%1 (the text changed; placed by similarity, %2 %)").arg(said).arg(qRound(highlight->score * 100));
    }
    return said;
}

void Highlighting::choose(const QString& id)
{
    if (id == m_chosen) {
        return;
    }
    m_chosen = id;
    m_view.setChosenHighlight(id);
    m_view.setAccessibleDescription(words(id));
    if (!id.isEmpty()) {
        Q_EMIT announced(words(id));
    }
    Q_EMIT chosenChanged(id);
}

void Highlighting::putAway()
{
    m_settled.stop();
    m_bar->hide();
    choose({});
}

void Highlighting::forgetSelection()
{
    QTextCursor cursor = m_view.textCursor();
    cursor.setPosition(cursor.selectionEnd());
    m_view.setTextCursor(cursor);
    m_settled.stop();
}

base::TextRange Highlighting::selectedWords() const
{
    if (!m_view.article() || m_view.selectedRange().isEmpty()) {
        return {};
    }
    const QString& text = m_view.article()->article.text;
    return annotations::trimmed(text, annotations::wholeCharacters(text, m_view.selectedRange()));
}

std::vector<const ShownHighlight*> Highlighting::fittable() const
{
    const base::TextRange selected = selectedWords();
    if (selected.isEmpty()) {
        return {};
    }
    auto found = m_view.highlights().in({selected.begin - 1, selected.end + 1});
    std::erase_if(found, [&](const ShownHighlight* highlight) { return highlight->range == selected; });
    return found;
}

void Highlighting::offer()
{
    const base::TextRange selected = m_view.selectedRange();
    if (selected.isEmpty() || !m_view.article() || !m_view.isVisible()) {
        return;
    }
    m_settled.stop();
    choose({});
    const QRect first = m_view.rectOf(selected);
    const QRect last = m_view.rectOf({selected.end - 1, selected.end});
    QRect rect(QPoint(std::min(first.left(), last.left()), first.top()), QPoint(last.right(), last.bottom()));
    rect.moveTopLeft(m_view.viewport()->mapTo(&m_sheet, rect.topLeft()));
    const auto highlights = fittable();
    const bool isInside = std::ranges::all_of(
        highlights, [words = selectedWords()](const ShownHighlight* h) { return h->range.contains(words); });
    const auto about = highlights.empty() ? SelectionBar::About::Selection
        : isInside                        ? SelectionBar::About::SelectionInHighlight
                                          : SelectionBar::About::SelectionBesideHighlight;
    m_bar->showAt(rect, m_pointer.isNull() ? rect.center() : m_pointer, about);
}

void Highlighting::offerFor(const QString& id)
{
    choose(id);
    const ShownHighlight* highlight = m_view.highlights().find(id);
    if (highlight == nullptr) {
        return;
    }
    QRect rect = m_view.rectOf(highlight->range);
    rect.moveTopLeft(m_view.viewport()->mapTo(&m_sheet, rect.topLeft()));
    m_bar->showAt(rect, m_pointer.isNull() ? rect.center() : m_pointer, SelectionBar::About::Highlight,
                  highlight->label);
}

void Highlighting::click(qsizetype position)
{
    m_pointer = m_sheet.mapFromGlobal(QCursor::pos());
    const auto here = position < 0 ? std::vector<const ShownHighlight*>() : m_view.highlights().at(position);
    if (here.empty()) {
        putAway();
    } else if (here.size() == 1) {
        offerFor(here.front()->id);
    } else {
        chooseAmong(here, [this](const QString& id) { offerFor(id); });
    }
}

void Highlighting::chooseAmong(const std::vector<const ShownHighlight*>& several,
                               const std::function<void(const QString&)>& then)
{
    auto* menu = new QMenu(&m_view);
    menu->setObjectName(u"highlightChooser"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Which highlight?"));
    for (const ShownHighlight* each : several) {
        const domain::Highlight* highlight = m_annotations.highlight(each->id);
        QString text = u"%1 · %2"_s.arg(m_annotations.labels().name(each->label),
                                        highlight ? shortened(highlight->anchor.exact) : QString());
        QAction* action = menu->addAction(text.replace(u"&"_s, u"&&"_s));
        connect(action, &QAction::triggered, this, [then, id = each->id] { then(id); });
        connect(action, &QAction::hovered, this, [this, id = each->id] { choose(id); });
    }
    const QRect rect = m_view.rectOf(several.front()->range);
    menu->popup(m_view.viewport()->mapToGlobal(rect.bottomLeft() + QPoint(0, 6)));
}

void Highlighting::useLabel(domain::LabelId label)
{
    const domain::AnalysedArticle* article = m_view.article();
    const base::TextRange selected = m_view.selectedRange();
    if (article == nullptr) {
        return;
    }
    m_last = label;
    if (selected.isEmpty()) {
        if (m_chosen.isEmpty()) {
            Q_EMIT announced(tr("Select the words to mark first: with the mouse, or with F7 and Shift+arrow keys"));
            return;
        }
        m_annotations.setLabel({m_chosen}, label);
        Q_EMIT announced(words(m_chosen));
        m_bar->hide();
        return;
    }
    const auto anchor = annotations::anchorOf(article->article.text, selected);
    const QString id = anchor ? m_annotations.mark(m_textKey, *anchor, label) : QString();
    if (id.isEmpty()) {
        return;
    }
    forgetSelection();
    m_bar->hide();
    choose(id);
    Q_EMIT announced(tr("Saved: %1").arg(words(id)));
}

void Highlighting::fitToSelection()
{
    const auto highlights = fittable();
    if (highlights.empty()) {
        Q_EMIT announced(tr("Select words over the border of a highlight to extend it, or inside it to shorten it"));
    } else if (highlights.size() == 1) {
        fit(highlights.front()->id);
    } else {
        chooseAmong(highlights, [this](const QString& id) { fit(id); });
    }
}

void Highlighting::fit(QString id)
{
    const domain::Highlight* highlight = m_annotations.highlight(id);
    const base::TextRange selected = selectedWords();
    if (highlight == nullptr || selected.isEmpty() || !m_view.article()) {
        return;
    }
    const base::TextRange now = highlight->anchor.range;
    const base::TextRange wanted = now.contains(selected)
        ? selected
        : base::TextRange {.begin = std::min(selected.begin, now.begin), .end = std::max(selected.end, now.end)};
    const auto anchor = annotations::anchorOf(m_view.article()->article.text, wanted);
    if (!anchor || anchor->range == now) {
        return;
    }
    m_annotations.setAnchor(id, m_textKey, *anchor);
    forgetSelection();
    m_bar->hide();
    choose(id);
    Q_EMIT announced(tr("Saved: %1").arg(words(id)));
}

void Highlighting::writeNote()
{
    if (!m_view.article()) {
        return;
    }
    if (!m_view.selectedRange().isEmpty()) {
        useLabel(m_last);
    }
    m_bar->hide();
    Q_EMIT noteRequested(m_chosen);
}

void Highlighting::deleteHere()
{
    if (!m_chosen.isEmpty()) {
        m_annotations.remove({m_chosen});
        return;
    }
    const base::TextRange selected = m_view.selectedRange();
    const auto here = selected.isEmpty() ? m_view.highlights().at(selected.begin) : m_view.highlights().in(selected);
    if (here.empty()) {
        Q_EMIT announced(tr("No highlight is chosen here"));
    } else if (here.size() == 1) {
        m_annotations.remove({here.front()->id});
    } else {
        chooseAmong(here, [this](const QString& id) { m_annotations.remove({id}); });
    }
}

base::TextRange Highlighting::passageHere() const
{
    const ShownHighlight* chosen = m_view.highlights().find(m_chosen);
    if (!m_view.selectedRange().isEmpty() && m_view.article()) {
        return selectedWords();
    }
    return chosen ? chosen->range : base::TextRange();
}

void Highlighting::citeHere()
{
    m_bar->hide();
    Q_EMIT citeRequested(passageHere());
}

void Highlighting::makeEventHere()
{
    m_bar->hide();
    Q_EMIT eventRequested(passageHere());
}

void Highlighting::addSourceHere()
{
    m_bar->hide();
    Q_EMIT sourceRequested(passageHere());
}

void Highlighting::step(int direction)
{
    const ShownHighlight* from = m_view.highlights().find(m_chosen);
    const qsizetype at = from ? from->range.begin : m_view.topPosition() - 1;
    const ShownHighlight* next = m_view.highlights().beside(at, direction);
    if (next == nullptr) {
        Q_EMIT announced(tr("No further highlight in this article"));
        return;
    }
    m_view.reveal(next->range);
    choose(next->id);
}

} // namespace linimasa::reader
