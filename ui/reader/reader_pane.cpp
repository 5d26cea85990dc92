#include "ui/reader/reader_pane.h"

#include "ui/models/article_list_model.h"
#include "ui/models/count_words.h"
#include "ui/models/passages.h"
#include "ui/models/stage_words.h"
#include "ui/reader/article_header.h"
#include "ui/reader/article_view.h"
#include "ui/reader/find_bar.h"
#include "ui/reader/notice_page.h"
#include "ui/reader/start_page.h"
#include "ui/widgets/message_bar.h"

#include <QKeyEvent>
#include <QLayout>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace linimasa::reader {

using models::CollectionEntry;
using models::ReadingState;

void ReaderPane::showRow(int row)
{
    if (!m_wasShown) {
        return; // showEvent() catches up
    }
    keepPosition();
    hideCard();
    m_fileNote->hide();
    if (row < 0 || row >= m_collection.size()) {
        m_path.clear();
        m_view->setArticle(nullptr);
        if (m_collection.size() == 0) {
            showStart();
        } else {
            showNotice(tr("No article is open"), tr("Choose one in the list."));
        }
        return;
    }
    const CollectionEntry& entry = m_collection.entry(row);
    const auto loaded = m_collection.load(row);
    if (loaded) {
        showArticle(row, *loaded);
        return;
    }
    m_path.clear();
    if (entry.state != ReadingState::Waiting) {
        const base::Error& error = loaded.error();
        showNotice(models::titleOf(entry), models::translated(error.sentence), models::remedyFor(error.kind));
    } else {
        showNotice(models::titleOf(entry), tr("Reading…"));
    }
}

void ReaderPane::showEvent(QShowEvent* event)
{
    if (!std::exchange(m_wasShown, true)) {
        showRow(m_selection.article());
    }
    QWidget::showEvent(event);
}

void ReaderPane::showArticle(int row, const models::ArticlePointer& article)
{
    const CollectionEntry& entry = m_collection.entry(row);
    const bool isOther = m_path != entry.path;
    const bool isOtherText = isOther || !m_view->article() || m_view->article()->article.text != article->article.text;
    m_path = entry.path;
    m_header->setArticle(*article, entry.state == ReadingState::Ready);
    showDecisions(article->analysis);
    m_view->setSettled(settledHere());
    // The text comes last, into the room that is left for it, so that its lines are made once.
    m_pages->setCurrentWidget(m_articlePage);
    m_pages->layout()->activate();
    m_articlePage->layout()->activate();
    m_view->setArticle(article);
    if (isOtherText) {
        m_find->setText(article->article.text);
        m_lastDecision = -1;
    }
    if (isOther) {
        m_view->setTopPosition(m_positions.value(m_path));
        m_view->bringCaretIntoView();
    }
    showEvidence();
}

void ReaderPane::showPassage(const models::Place& place)
{
    if (place.row < 0 || place.row >= m_collection.size() || !m_view->article()) {
        return;
    }
    if (place.range.isEmpty()) {
        m_view->setTopPosition(place.range.begin);
        return;
    }
    const QString& text = m_view->article()->article.text;
    if (place.range.begin < 0 || place.range.begin > place.range.end || place.range.end > text.size()) {
        return; // of another state of the text
    }
    m_view->moveCaret(place.range.begin);
    m_view->reveal(place.range);
    m_view->flash(place.range);
    Q_EMIT announced(place.range.of(text).toString().simplified());
}

void ReaderPane::showEvidence()
{
    std::vector<base::TextRange> passages;
    const domain::ChronologyEvent* event = m_collection.eventById(m_selection.chosenEvent());
    if (event != nullptr) {
        for (const domain::Evidence& evidence : event->evidences) {
            const auto place = models::placeOf(m_collection, evidence);
            const bool isHere = place && place->row == m_selection.article() && m_view->article();
            if (isHere && place->range.end <= m_view->article()->article.text.size()) {
                passages.push_back(place->range);
            }
        }
    }
    m_view->setEvidence(std::move(passages));
}

void ReaderPane::setSettledDates(const models::SettledDates& settled)
{
    m_settled = &settled;
    connect(&settled, &models::SettledDates::changed, this, [this](const QList<qint64>& articles) {
        if (m_view->article() && articles.contains(m_collection.idOf(m_selection.article()))) {
            m_view->setSettled(settledHere());
            showDecisions(m_view->article()->analysis);
        }
    });
}

std::vector<base::TextRange> ReaderPane::settledHere() const
{
    return m_settled == nullptr ? std::vector<base::TextRange>()
                                : m_settled->of(m_collection.idOf(m_selection.article()));
}

void ReaderPane::showDecisions(const domain::Analysis& analysis)
{
    // What has no place in the text concerns all of it, as an encoding that was guessed.
    const auto isOfAll = [](const domain::Problem& problem) { return problem.range.isEmpty(); };
    const auto doubt = std::ranges::find_if(analysis.problems, isOfAll);
    m_doubt->setVisible(doubt != analysis.problems.end());
    if (doubt != analysis.problems.end()) {
        m_doubt->showMessage(widgets::MessageTone::Note, models::translated(doubt->message));
    }
    const auto all = static_cast<qsizetype>(analysis.problems.size());
    const std::vector<base::TextRange> settled = settledHere();
    const qsizetype count = all - std::ranges::count_if(analysis.problems, [&](const domain::Problem& problem) {
                                return isOfAll(problem) || std::ranges::contains(settled, problem.range);
                            });
    if (count == 0) {
        m_decisions->hide();
        return;
    }
    const QString words = count == 1 ? tr("1 date on this page needs a decision")
                                     : tr("%1 dates on this page need a decision").arg(count);
    m_decisions->showMessage(widgets::MessageTone::Warning, words, count == 1 ? tr("Show") : tr("Show next"));
}

void ReaderPane::nextDecision()
{
    const Mark* mark = m_view->marks().after(m_lastDecision, Layer::Problems);
    mark = mark ? mark : m_view->marks().after(-1, Layer::Problems);
    if (mark == nullptr) {
        return;
    }
    m_lastDecision = mark->range.begin;
    const Mark shown = *mark;
    m_view->moveCaret(shown.range.begin);
    m_view->setFocusMark(shown);
    m_view->flash(shown.range);
    m_view->setFocus(Qt::OtherFocusReason);
    showCard(shown);
    m_isCardPinned = true;
}

void ReaderPane::click(qsizetype position)
{
    hideCard();
    const Mark* mark = position < 0 ? nullptr : m_view->marks().at(position, m_view->layers());
    m_view->setFocusMark(mark ? std::optional(*mark) : std::nullopt);
    if (mark && mark->layer == Layer::Entities) {
        m_selection.setEntity(m_view->article()->analysis.mentions[mark->index].entityId);
        return;
    }
    m_selection.setEntity({});
    if (const auto* event = models::eventAt(m_collection, m_selection.article(), position)) {
        m_selection.setEvent(event->id);
    }
    if (mark) {
        showCard(*mark);
        m_isCardPinned = true;
    }
}

void ReaderPane::openFind()
{
    const QString chosen = m_view->textCursor().selectedText();
    m_find->open(chosen.contains(QChar::ParagraphSeparator) ? QString() : chosen, m_view->topPosition());
}

void ReaderPane::findAgain(int direction)
{
    if (m_find->isHidden()) {
        openFind();
    } else {
        m_find->step(direction);
    }
}

void ReaderPane::copy()
{
    m_view->copy();
}

void ReaderPane::selectAll()
{
    m_view->selectAll();
}

void ReaderPane::takeFocus()
{
    if (m_start != nullptr && m_pages->currentWidget() == m_start) {
        m_start->setFocus(Qt::OtherFocusReason);
    } else {
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

void ReaderPane::showFileNote(const QString& sentence, const QString& action)
{
    m_fileNote->showMessage(widgets::MessageTone::Warning, sentence, action);
}

void ReaderPane::showFault(const base::Error& error)
{
    m_fault->showMessage(
        widgets::MessageTone::Warning,
        tr("%1 Articles are shown without their names, dates and events. Installing Linimasa anew should mend this.")
            .arg(models::translated(error.sentence)));
    m_fault->setToolTip(error.detail);
}

void ReaderPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        hideCard();
        m_view->setFocusMark(std::nullopt);
        m_selection.setEntity({});
        return;
    }
    QWidget::keyPressEvent(event);
}

void ReaderPane::keepPosition()
{
    if (!m_path.isEmpty() && m_view->article()) {
        m_positions.insert(m_path, m_view->topPosition());
    }
}

QHash<QString, qsizetype> ReaderPane::positions() const
{
    QHash<QString, qsizetype> positions = m_positions;
    if (!m_path.isEmpty() && m_view->article()) {
        positions.insert(m_path, m_view->topPosition());
    }
    return positions;
}

void ReaderPane::setLayers(Layers layers)
{
    hideCard();
    m_view->setLayers(layers);
}

void ReaderPane::setCaret(bool shown)
{
    m_view->setCaret(shown);
    if (shown && m_view->article()) {
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

void ReaderPane::setZoom(double zoom)
{
    if (zoom != m_view->zoom()) {
        m_view->setZoom(zoom);
        Q_EMIT zoomChanged(m_view->zoom());
    }
}

double ReaderPane::zoom() const
{
    return m_view->zoom();
}

} // namespace linimasa::reader
