#pragma once

#include "ui/dialogs/export_source.h"

#include <QDialog>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTextBrowser;
class QTimer;

namespace linimasa::dialogs {

/// What, from where, in which format – with a preview that follows, and the same counts as on the screen. Not modal.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// The source must outlive the dialog. `folder`: where the file dialog begins.
    ExportDialog(ExportSource& source, QString folder, QWidget* parent);
    ~ExportDialog() override;

    [[nodiscard]] ExportChoice choice() const;
    void choose(ExportContent content, const QString& format);
    /// Begins to write into the file, and says what came of it. The dialog may be closed meanwhile.
    void exportTo(const QString& path, ExistingFile existing);

Q_SIGNALS:
    void exported(const QString& path);
    void printRequested(const linimasa::dialogs::ExportChoice& choice);

private:
    QWidget* makeChoices();
    QWidget* makePreview();
    void say(const QString& words);
    void fillFormats();
    void fillScopes();
    void showOptions();
    void refreshSoon();
    void refresh();
    void askForFile();
    void showWritten(const QString& path, const base::Result<void>& written);
    void askAboutExisting(const QString& path);
    [[nodiscard]] const ExportFormat* format() const;

    ExportSource& m_source;
    QString m_folder;
    std::vector<ExportFormat> m_formats;
    QComboBox* m_content;
    QComboBox* m_scope;
    QListWidget* m_list;
    QLabel* m_purpose;
    QCheckBox* m_suggested;
    QCheckBox* m_mark;
    QCheckBox* m_summaryLine;
    QLabel* m_summary;
    QStackedWidget* m_pages;
    QPlainTextEdit* m_text;
    QTextBrowser* m_document;
    QLabel* m_message;
    QPushButton* m_print;
    QPushButton* m_export;
    QTimer* m_refresh;
    bool m_isWriting = false;
    bool m_hasContent = false;
    std::shared_ptr<QTextDocument> m_shown; // kept as long as the browser shows it
};

} // namespace linimasa::dialogs
