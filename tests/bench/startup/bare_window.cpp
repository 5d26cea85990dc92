// The least a Qt program can do to show a text: what Linimasa's start is measured against.
#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QTextEdit>

#include <cstdio>

namespace {

class Text : public QTextEdit {
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QTextEdit::paintEvent(event);
        std::fputs("first article painted\n", stderr);
    }
};

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    QFile file(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!file.open(QIODevice::ReadOnly)) {
        return 1;
    }
    QMainWindow window;
    Text text;
    text.setReadOnly(true);
    text.setPlainText(QString::fromUtf8(file.readAll()));
    window.setCentralWidget(&text);
    window.resize(1280, 820);
    window.show();
    return QApplication::exec();
}
