#pragma once

#include "app/domain/analysis.h"

#include <QWidget>

class QLabel;

namespace linimasa::reader {

/// Above the text: outlet, publication date and where it was read, language, file.
class ArticleHeader : public QWidget {
    Q_OBJECT

public:
    explicit ArticleHeader(QWidget* parent = nullptr);

    /// `isAnalysed`: whether what the analysis does not say is known to be unknown.
    void setArticle(const domain::AnalysedArticle& article, bool isAnalysed);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void elidePath();

    QLabel* m_source;
    QLabel* m_path;
    QString m_file;
};

} // namespace linimasa::reader
