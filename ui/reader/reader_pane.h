#pragma once

#include "app/base/error.h"
#include "ui/models/collection.h"
#include "ui/models/selection.h"
#include "ui/models/settled_dates.h"
#include "ui/reader/marks.h"

#include <QHash>
#include <QWidget>

class QStackedWidget;

namespace linimasa::widgets {
class MessageBar;
}

namespace linimasa::reader {

class ArticleHeader;
class ArticleView;
class FindBar;
class MarkCard;
class NoticePage;
class StartPage;

/// The reading pane: the open article with its marks, or in its place why there is none.
class ReaderPane : public QWidget {
    Q_OBJECT

public:
    /// The collection and the selection must outlive the pane.
    ReaderPane(models::Collection& collection, models::Selection& selection, QWidget* parent = nullptr);

    [[nodiscard]] ArticleView& view() { return *m_view; }
    [[nodiscard]] const QString& openPath() const { return m_path; }

    /// The dates that need no decision any more: they are not warned of. It must outlive the pane.
    void setSettledDates(const models::SettledDates& settled);
    void setLayers(Layers layers);
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const;
    /// Reading positions by file: for the next start.
    [[nodiscard]] QHash<QString, qsizetype> positions() const;
    void setPositions(QHash<QString, qsizetype> positions) { m_positions = std::move(positions); }

    /// A caret in the text, to read and select by keyboard.
    void setCaret(bool shown);
    /// Puts the keyboard on the next (direction 1) or previous (-1) mark of the layer, from where it stands, from the caret or
    /// from the top of the window.
    void stepMark(Layer layer, int direction);
    /// Opens or closes the card of the mark the keyboard stands on, else of the first one in view.
    void toggleCard();
    /// Chooses the event told at the mark the keyboard stands on, else the first one in view; false when there is none.
    bool chooseEventHere();
    void openFind();
    void findAgain(int direction);
    void copy();
    void selectAll();
    /// Gives the keyboard to what is shown: the text, or the first button in its place.
    void takeFocus();
    /// A sentence about the open file above its text ("The file was deleted").
    void showFileNote(const QString& sentence, const QString& action);
    /// A fault of the program's own that concerns every article.
    void showFault(const base::Error& error);

Q_SIGNALS:
    void openFilesRequested();
    void openFolderRequested();
    void openSamplesRequested();
    void remedyRequested(int row);
    void rereadRequested(int row);
    /// Something the reader should hear or read in the status bar.
    void announced(const QString& words);
    void zoomChanged(double zoom);
    void nextArticleRequested();
    void previousArticleRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeArticlePage();
    void connectView();
    void connectModels();
    void showRow(int row);
    void showArticle(int row, const models::ArticlePointer& article);
    void showStart();
    void showNotice(const QString& title, const QString& sentence, const QString& action = {});
    void showPassage(const models::Place& place);
    void showEvidence();
    void showDecisions(const domain::Analysis& analysis);
    [[nodiscard]] std::vector<base::TextRange> settledHere() const;
    void nextDecision();
    void click(qsizetype position);
    void showCard(const Mark& mark);
    void hideCard();
    void keepPosition();

    models::Collection& m_collection;
    models::Selection& m_selection;
    const models::SettledDates* m_settled = nullptr;
    QStackedWidget* m_pages;
    QWidget* m_articlePage = nullptr;
    StartPage* m_start = nullptr; // made when first shown, as the next one
    NoticePage* m_notice = nullptr;
    ArticleHeader* m_header;
    widgets::MessageBar* m_fault;
    widgets::MessageBar* m_doubt;
    widgets::MessageBar* m_decisions;
    widgets::MessageBar* m_fileNote;
    ArticleView* m_view;
    FindBar* m_find;
    MarkCard* m_card;
    QString m_path; // of the article shown; empty when none is
    QHash<QString, qsizetype> m_positions;
    bool m_wasShown = false; // nothing is laid out before it is known for which width
    bool m_isCardPinned = false; // opened by the keyboard: it stays when the pointer moves
    qsizetype m_lastDecision = -1;
};

} // namespace linimasa::reader
