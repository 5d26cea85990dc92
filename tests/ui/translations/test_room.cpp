#include "ui/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

#include <catch2/catch_test_macros.hpp>

#include "source_folder.h"

using namespace linimasa;
using namespace Qt::StringLiterals;

namespace {

/// English, half as long again: every text is followed by a half of itself in other letters.
class LongWinded : public QTranslator {
public:
    [[nodiscard]] QString translate(const char* /*context*/, const char* source, const char* /*comment*/,
                                    int /*count*/) const override
    {
        const QString text = QString::fromUtf8(source);
        const bool isFormat = text.contains(u"yyyy"_s) || text.contains(u"(*"_s) || text.contains(u'<');
        if (isFormat || text.trimmed().size() < 3) {
            return text;
        }
        const QString more = u"mnopqrstuva "_s.repeated((text.size() / 24) + 1).left((text.size() + 1) / 2);
        return text.endsWith(u'…') ? text.chopped(1) + more + u'…' : text + more;
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

/// Labels and buttons in sight whose words need more room than they have. Labels that break lines or are shortened with an ellipsis
/// on purpose are not among them.
QStringList clipped(const QWidget& window)
{
    QStringList found;
    const auto tell = [&](const QWidget& widget, const QString& text) {
        found << u"%1 “%2”: %3 of %4 px"_s.arg(QString::fromLatin1(widget.metaObject()->className()), text)
                     .arg(widget.width())
                     .arg(widget.sizeHint().width());
    };
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        // A line edit's own buttons show a picture only.
        const bool hasWords = !button->text().isEmpty() && !button->inherits("QLineEditIconButton");
        if (button->isVisible() && hasWords && button->width() < button->sizeHint().width()) {
            tell(*button, button->text());
        }
    }
    for (const auto* label : window.findChildren<QLabel*>()) {
        const bool mayBeShort = label->wordWrap() || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
        if (label->isVisible() && !label->text().isEmpty() && !mayBeShort
            && label->width() < label->sizeHint().width()) {
            tell(*label, label->text());
        }
    }
    return found;
}

} // namespace

TEST_CASE("No label or button of the window is clipped when its texts are half as long again")
{
    LongWinded longWinded;
    QCoreApplication::installTranslator(&longWinded);
    {
        const auto analyser = std::make_shared<jobs::SharedAnalyser>(pipeline::AnalyserData {
            .lexiconFolder = u":/linimasa/lexicons"_s, .eventFolder = u":/linimasa/events"_s, .userTrackFolders = {}});
        ui::MainWindow window(
            ui::Surroundings {.analyser = analyser, .tracks = {}, .sampleFolder = u":/linimasa/samples"_s});
        window.resize(1280, 800);
        window.show();
        QCoreApplication::processEvents();
        SECTION("empty")
        {
            CHECK(clipped(window) == QStringList());
        }
        SECTION("with an article and its events")
        {
            window.open({QStringLiteral(LINIMASA_SOURCE_DIR
                                        "/resources/samples/id-1-jepang-vietnam-teken-kerja-sama-siber.txt")});
            REQUIRE(QTest::qWaitFor([&] { return !window.collection().chronology().empty(); }, 120000));
            window.selection().setEvent(window.collection().chronology().front().id);
            QTest::qWait(200);
            CHECK(clipped(window) == QStringList());
        }
    }
    QCoreApplication::removeTranslator(&longWinded);
}
