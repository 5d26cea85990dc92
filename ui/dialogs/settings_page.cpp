#include "ui/dialogs/settings_page.h"

#include <QVBoxLayout>

namespace linimasa::dialogs {

namespace {

constexpr int beforeHeading = 10; // pixels

} // namespace

SettingsPage::SettingsPage(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(16, 6, 16, 16);
    m_column->setSpacing(8);
}

void SettingsPage::addHeading(const QString& words)
{
    auto* heading = new QLabel(words, this);
    heading->setTextFormat(Qt::PlainText);
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    m_column->addSpacing(beforeHeading);
    m_column->addWidget(heading);
}

QLabel* SettingsPage::addSentence(const QString& words)
{
    auto* sentence = new QLabel(words, this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    m_column->addWidget(sentence);
    return sentence;
}

} // namespace linimasa::dialogs
