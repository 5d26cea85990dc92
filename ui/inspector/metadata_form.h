#pragma once

#include "app/domain/analysis.h"
#include "app/domain/article_edits.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace linimasa::inspector {

/// Where the reader corrects what was read of an article: title, outlet, authors, publication date, language.
class MetadataForm : public QWidget {
    Q_OBJECT

public:
    explicit MetadataForm(const domain::AnalysedArticle& article, QWidget* parent = nullptr);

    /// What differs from the article as it was given; none when the date is not one.
    [[nodiscard]] std::optional<domain::ArticleEdits> changes() const;

Q_SIGNALS:
    void saved(const linimasa::domain::ArticleEdits& changes);
    void cancelled();
    /// All corrections are to be taken back.
    void asRead();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void check();
    void save();

    domain::Article m_article;
    QString m_published; // EDTF as given
    QLineEdit* m_title;
    QLineEdit* m_outlet;
    QLineEdit* m_authors;
    QLineEdit* m_date;
    QComboBox* m_language;
    QLabel* m_problem;
    QPushButton* m_save;
};

} // namespace linimasa::inspector
