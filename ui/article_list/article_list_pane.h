#pragma once

#include "ui/models/article_list_model.h"
#include "ui/models/selection.h"
#include "ui/models/sorted_articles.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace linimasa::article_list {

/// The open articles: a box that filters them, their order, the list. The chosen row is the open article.
class ArticleListPane : public QWidget {
    Q_OBJECT

public:
    /// The collection and the selection must outlive the pane.
    ArticleListPane(const models::Collection& collection, models::Selection& selection, QWidget* parent = nullptr);

    [[nodiscard]] QString words() const;
    void setWords(const QString& words);
    [[nodiscard]] models::ArticleOrder order() const { return m_sorted.order(); }
    void setOrder(models::ArticleOrder order);

    /// Opens the article so many rows below (negative: above) the open one, as the list shows them; stops at the ends.
    void step(int rows);
    void focusFilter();

Q_SIGNALS:
    /// A row was clicked; Enter was pressed on one.
    void clicked();
    void entered();
    /// What can be done about the file that could not be read was chosen.
    void remedyRequested(int row);
    void removalRequested(int row);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* makeNothingFound();
    void makeList(models::Selection& selection);
    void followSelection(int row);
    void showMenu(const QPoint& position);
    void refreshCount();

    models::Selection& m_selection;
    models::ArticleListModel m_model;
    models::SortedArticles m_sorted;
    QLineEdit* m_filter;
    QComboBox* m_order;
    QLabel* m_count;
    QLabel* m_nothing;
    QListView* m_list;
    QStackedWidget* m_pages;
    bool m_isChoosing = true; // false while rows go for other reasons than the reader's choice
};

} // namespace linimasa::article_list
