#include "app/library/value_codec.h"

namespace linimasa::library {

using namespace domain;

namespace {

// The numbers of enumerations are part of the form: new values go to the end, and these lines are moved with them.
constexpr auto lastPublishedFrom = PublishedFrom::User;
constexpr auto lastBoilerplate = BoilerplateKind::Copyright;
constexpr auto lastToken = TokenKind::Symbol;
constexpr auto lastEntity = EntityType::Event;
constexpr auto lastSource = MentionSource::User;
constexpr auto lastAnchor = TimexAnchor::Weekday;
constexpr auto lastUse = TimexUse::Attribution;
constexpr auto lastCode = ConflictCode::SourcesDisagree;
constexpr auto lastKind = EventKind::Other;
constexpr auto lastStatus = EventStatus::Denied;
constexpr auto lastTheme = EventTheme::Context;
constexpr int allDateParts = 7;
static_assert(int(PublishedFrom::Byline) == 3 && int(lastPublishedFrom) == 7);
static_assert(int(BoilerplateKind::Byline) == 3 && int(lastBoilerplate) == 9);
static_assert(int(TokenKind::Number) == 1 && int(lastToken) == 3);
static_assert(int(EntityType::Org) == 3 && int(lastEntity) == 5);
static_assert(int(MentionSource::Gazetteer) == 3 && int(lastSource) == 4);
static_assert(int(TimexAnchor::Mentioned) == 2 && int(lastAnchor) == 3);
static_assert(int(TimexUse::Dateline) == 2 && int(lastUse) == 3);
static_assert(int(ConflictCode::OutsideRange) == 3 && int(lastCode) == 4);
static_assert(int(EventKind::Statement) == 6 && int(lastKind) == 9);
static_assert(int(EventStatus::Postponed) == 2 && int(lastStatus) == 3);
static_assert(int(lastTheme) == 1);

template<typename Enum> quint64 numberOf(Enum value)
{
    return static_cast<quint64>(value);
}

} // namespace

void ValueWriter::write(base::TextRange value)
{
    m_bytes.signedNumber(value.begin - m_lastBegin);
    m_bytes.number(static_cast<quint64>(value.length()));
    m_lastBegin = value.begin;
}

void ValueReader::read(base::TextRange& value)
{
    const qint64 begin = m_lastBegin + m_bytes.signedNumber();
    const quint64 length = m_bytes.number();
    if (begin < 0 || begin > m_textLength || length > static_cast<quint64>(m_textLength - begin)) {
        m_bytes.fail();
        return;
    }
    value = {.begin = begin, .end = begin + static_cast<qsizetype>(length)};
    m_lastBegin = begin;
}

void ValueWriter::write(const EdtfDate& value)
{
    m_bytes.number((value.year ? 1U : 0U) | (value.uncertain ? 2U : 0U) | (value.approximate ? 4U : 0U));
    m_bytes.signedNumber(value.year.value_or(0));
    m_bytes.number(static_cast<quint64>(value.yearUnknownDigits));
    m_bytes.number(static_cast<quint64>(value.month));
    m_bytes.number(static_cast<quint64>(value.day));
}

void ValueReader::read(EdtfDate& value)
{
    const int flags = m_bytes.numberUpTo(7);
    const auto year = static_cast<int>(m_bytes.signedNumber());
    value.year = (flags & 1) != 0 ? std::optional(year) : std::nullopt;
    value.uncertain = (flags & 2) != 0;
    value.approximate = (flags & 4) != 0;
    value.yearUnknownDigits = m_bytes.numberUpTo(3);
    value.month = m_bytes.numberUpTo(41);
    value.day = m_bytes.numberUpTo(31);
}

void ValueWriter::write(const Edtf& value)
{
    m_bytes.number(value.isInterval() ? 1 : 0);
    write(value.first());
    if (value.isInterval()) {
        write(value.last());
    }
}

void ValueReader::read(Edtf& value)
{
    const bool isInterval = m_bytes.numberUpTo(1) == 1;
    std::optional<EdtfDate> first;
    std::optional<EdtfDate> last;
    read(first);
    if (isInterval) {
        read(last);
        value = Edtf::interval(first, last);
    } else {
        value = first ? Edtf(*first) : Edtf();
    }
}

void ValueWriter::write(const PublicationDate& value)
{
    write(value.date);
    m_bytes.number(numberOf(value.from));
    write(value.text);
    write(value.range);
}

void ValueReader::read(PublicationDate& value)
{
    read(value.date);
    readEnum(value.from, lastPublishedFrom);
    read(value.text);
    read(value.range);
}

void ValueWriter::write(const Boilerplate& value)
{
    write(value.range);
    m_bytes.number(numberOf(value.why));
}

void ValueReader::read(Boilerplate& value)
{
    read(value.range);
    readEnum(value.why, lastBoilerplate);
}

// Tokens are most of an analysis: the gap before one, and its length with its kind, are a byte each as a rule.
void ValueWriter::write(const SegmentedText& value)
{
    m_bytes.number(value.tokens.size());
    qsizetype end = 0;
    for (const Token& token : value.tokens) {
        m_bytes.signedNumber(token.range.begin - end);
        m_bytes.number((static_cast<quint64>(token.range.length()) << 2) | numberOf(token.kind));
        end = token.range.end;
    }
    m_bytes.number(value.sentences.size());
    for (const Sentence& sentence : value.sentences) {
        write(sentence.range);
        m_bytes.number(static_cast<quint64>(sentence.firstToken));
        m_bytes.number(static_cast<quint64>(sentence.endToken - sentence.firstToken));
        m_bytes.number(static_cast<quint64>(sentence.paragraph));
    }
}

void ValueReader::read(SegmentedText& value)
{
    const qsizetype tokens = m_bytes.count();
    value.tokens.reserve(static_cast<std::size_t>(tokens));
    qsizetype end = 0;
    for (qsizetype i = 0; i < tokens && !m_bytes.failed(); ++i) {
        const qint64 begin = end + m_bytes.signedNumber();
        const quint64 lengthAndKind = m_bytes.number();
        if (begin < 0 || begin > m_textLength || (lengthAndKind >> 2) > static_cast<quint64>(m_textLength - begin)) {
            m_bytes.fail();
            return;
        }
        end = begin + static_cast<qsizetype>(lengthAndKind >> 2);
        value.tokens.push_back({{.begin = begin, .end = end}, static_cast<TokenKind>(lengthAndKind & 3)});
    }
    const qsizetype sentences = m_bytes.count();
    value.sentences.reserve(static_cast<std::size_t>(sentences));
    for (qsizetype i = 0; i < sentences && !m_bytes.failed(); ++i) {
        Sentence sentence;
        read(sentence.range);
        const quint64 first = m_bytes.number();
        const quint64 count = m_bytes.number();
        const quint64 paragraph = m_bytes.number();
        const auto known = static_cast<quint64>(tokens);
        if (first > known || count > known - first || paragraph > static_cast<quint64>(m_textLength)) {
            m_bytes.fail();
            return;
        }
        sentence.firstToken = static_cast<qsizetype>(first);
        sentence.endToken = static_cast<qsizetype>(first + count);
        sentence.paragraph = static_cast<qsizetype>(paragraph);
        value.sentences.push_back(sentence);
    }
}

void ValueWriter::write(const Mention& value)
{
    write(value.range);
    m_bytes.number(numberOf(value.type) | (numberOf(value.source) << 3));
    write(value.entityId);
    write(value.name);
    write(value.of);
    m_bytes.real(value.confidence);
    write(value.rule);
}

void ValueReader::read(Mention& value)
{
    read(value.range);
    const int typeAndSource = m_bytes.numberUpTo(63);
    if ((typeAndSource & 7) > int(lastEntity) || (typeAndSource >> 3) > int(lastSource)) {
        m_bytes.fail();
        return;
    }
    value.type = static_cast<EntityType>(typeAndSource & 7);
    value.source = static_cast<MentionSource>(typeAndSource >> 3);
    read(value.entityId);
    read(value.name);
    read(value.of);
    value.confidence = m_bytes.real();
    read(value.rule);
}

void ValueWriter::write(const DateConflict& value)
{
    m_bytes.number(numberOf(value.code));
    writeAll(value.readings);
}

void ValueReader::read(DateConflict& value)
{
    readEnum(value.code, lastCode);
    readAll(value.readings);
}

void ValueWriter::write(const Timex& value)
{
    write(value.range);
    write(value.value);
    m_bytes.number(static_cast<quint64>(value.inferred.toInt()));
    m_bytes.number(numberOf(value.anchor));
    write(value.anchorRange);
    m_bytes.number(numberOf(value.use));
    write(value.rule);
    write(value.conflict);
}

void ValueReader::read(Timex& value)
{
    read(value.range);
    read(value.value);
    value.inferred = DateParts::fromInt(m_bytes.numberUpTo(allDateParts));
    readEnum(value.anchor, lastAnchor);
    read(value.anchorRange);
    readEnum(value.use, lastUse);
    read(value.rule);
    read(value.conflict);
}

void ValueWriter::write(const Event& value)
{
    write(value.id);
    write(value.range);
    write(value.dateRange);
    write(value.date);
    write(value.conflict);
    m_bytes.number(static_cast<quint64>(value.inferred.toInt()));
    write(value.track);
    m_bytes.number(numberOf(value.kind));
    m_bytes.number(numberOf(value.status));
    m_bytes.number(numberOf(value.theme));
    write(value.title);
    writeAll(value.parties);
    write(value.place);
    m_bytes.real(value.confidence);
    write(value.rule);
}

void ValueReader::read(Event& value)
{
    read(value.id);
    read(value.range);
    read(value.dateRange);
    read(value.date);
    read(value.conflict);
    value.inferred = DateParts::fromInt(m_bytes.numberUpTo(allDateParts));
    read(value.track);
    readEnum(value.kind, lastKind);
    readEnum(value.status, lastStatus);
    readEnum(value.theme, lastTheme);
    read(value.title);
    readAll(value.parties);
    read(value.place);
    value.confidence = m_bytes.real();
    read(value.rule);
}

void ValueWriter::write(const Problem& value)
{
    write(value.code);
    write(value.range);
    write(value.message);
}

void ValueReader::read(Problem& value)
{
    read(value.code);
    read(value.range);
    read(value.message);
}

} // namespace linimasa::library
