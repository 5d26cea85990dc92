#include "app/domain/edtf.h"

#include <cstdint>

#include "expect.h"

using namespace linimasa;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto tryDate = [](QStringView written) {
        const auto date = domain::Edtf::parse(written);
        if (!date) {
            return;
        }
        const QDate earliest = date->earliest();
        const QDate latest = date->latest();
        fuzz::expect(!earliest.isValid() || !latest.isValid() || earliest <= latest || date->isInterval(),
                     "first day before last");
        const QString again = date->toString();
        const auto parsed = domain::Edtf::parse(again);
        fuzz::expect(parsed.has_value() && parsed->toString() == again, "what is written can be read");
    };
    tryDate(text);
    for (const QStringView word : QStringView(text).tokenize(u' ')) {
        tryDate(word);
    }
    return 0;
}
