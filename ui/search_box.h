#pragma once

#include "ui/models/article_filter.h"

#include <QLineEdit>
#include <QTimer>

#include <utility>
#include <vector>

class QMenu;

namespace linimasa::ui {

/// The one box that searches everything: results come into the list as one types, Enter opens the best, Down goes to the
/// list. Its star keeps a search and brings kept ones back.
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    /// The filter must outlive the box.
    explicit SearchBox(models::ArticleFilter& filter, QWidget* parent = nullptr);

    /// The searches kept, each a name and what is typed for it.
    using Saved = std::vector<std::pair<QString, QString>>;
    void setSaved(Saved saved);

Q_SIGNALS:
    void openWanted();
    void listWanted();
    /// Escape in an empty box.
    void left();
    void keepRequested(const QString& name, const QString& query);
    void dropRequested(const QString& name);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void searchNow();
    void fillMenu();

    models::ArticleFilter& m_filter;
    QTimer m_soon;
    Saved m_saved;
    QMenu* m_menu;
};

} // namespace linimasa::ui
