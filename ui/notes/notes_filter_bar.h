#pragma once

#include "app/domain/label.h"
#include "ui/models/notes_filter.h"

#include <QWidget>

#include <array>

class QAbstractItemModel;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace linimasa::models {
class ArticleDirectory;
}

namespace linimasa::notes {

/// What of the notes is shown: words, labels, with a note only; and folded away until asked for: name, language, outlet, dates.
class NotesFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit NotesFilterBar(const models::ArticleDirectory& articles, QWidget* parent = nullptr);

    /// The question without its article.
    [[nodiscard]] models::NotesQuestion question() const;
    void setLabels(const domain::Labels& labels);
    /// Offers the outlets, languages and names that occur in the rows.
    void offer(const QAbstractItemModel& notes);
    void clear();
    void focusWords();

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeMore();
    void refreshLabels();

    const models::ArticleDirectory& m_articles;
    domain::Labels m_labels;
    QLineEdit* m_words;
    std::array<QToolButton*, 4> m_labelButtons {};
    QToolButton* m_withNotes;
    QToolButton* m_more;
    QComboBox* m_entity;
    QComboBox* m_language;
    QComboBox* m_outlet;
    QLineEdit* m_from;
    QLineEdit* m_until;
    QWidget* m_moreRows;
};

} // namespace linimasa::notes
