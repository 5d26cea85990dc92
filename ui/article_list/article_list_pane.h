#pragma once

#include "ui/models/article_finder.h"
#include "ui/models/article_list_model.h"
#include "ui/models/selection.h"
#include "ui/models/sorted_articles.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace linimasa::article_list {

class ArticleDelegate;
class FacetBar;

/// The articles: a box that filters them, facets, their order, the list. The chosen row is the open article; of what was
/// searched for it opens the passage.
class ArticleListPane : public QWidget {
    Q_OBJECT

public:
    /// Collection, selection and filter must outlive the pane.
    ArticleListPane(const models::Collection& collection, models::Selection& selection, models::ArticleFilter& filter,
                    QWidget* parent = nullptr);

    /// Who searches and counts. It must outlive the pane.
    void setFinder(models::ArticleFinder* finder);

    /// The dates that need no decision any more. It must outlive the pane.
    void setSettledDates(const models::SettledDates& settled) { m_model.setSettledDates(settled); }

    [[nodiscard]] QString words() const;
    void setWords(const QString& words);
    [[nodiscard]] models::ArticleOrder order() const { return m_sorted.order(); }
    void setOrder(models::ArticleOrder order);

    /// Opens the article so many rows below (negative: above) the open one, as the list shows them; stops at the ends.
    void step(int rows);
    void focusFilter();
    /// Opens the best match; false when nothing was found.
    bool openFirst();

Q_SIGNALS:
    /// A row was clicked; Enter was pressed on one.
    void clicked();
    void entered();
    /// What can be done about the file that could not be read was chosen.
    void remedyRequested(int row);
    void removalRequested(int row);
    void pasteRequested();
    /// A search was answered; the words are for the status line.
    void announced(const QString& words);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* makeNothingFound();
    void makeList();
    void followSelection(int row);
    void choose(const QModelIndex& index);
    void search();
    void showFound(const models::FoundArticles& found);
    void setSnippets(bool shown);
    void clearAll();
    void refreshAll();
    void showMenu(const QPoint& position);
    void refreshCount();

    models::Selection& m_selection;
    models::ArticleFilter& m_articleFilter;
    models::ArticleFinder* m_finder = nullptr;
    models::ArticleListModel m_model;
    models::SortedArticles m_sorted;
    QString m_shownFor; // the query whose best articles the list shows
    QTimer m_searchAgain; // articles came or changed while the list is narrowed
    QLineEdit* m_filter;
    QComboBox* m_order;
    QLabel* m_count;
    QLabel* m_nothing;
    FacetBar* m_facets;
    QListView* m_list;
    ArticleDelegate* m_delegate;
    QStackedWidget* m_pages;
    bool m_isChoosing = true; // false while rows go for other reasons than the reader's choice
};

} // namespace linimasa::article_list
