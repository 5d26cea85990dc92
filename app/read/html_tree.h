#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <functional>
#include <gumbo.h>
#include <memory>

namespace linimasa::read {

/// A page as Gumbo parsed it. Nodes live as long as the tree.
class HtmlTree {
public:
    /// `page` is UTF-8. What is XML is read as HTML, after empty elements (<script/>) were written out.
    explicit HtmlTree(QByteArray page);

    [[nodiscard]] const GumboNode* root() const;

private:
    struct Destroy {
        void operator()(GumboOutput* output) const { gumbo_destroy_output(&kGumboDefaultOptions, output); }
    };
    QByteArray m_page; // the tree points into it
    std::unique_ptr<GumboOutput, Destroy> m_output;
};

[[nodiscard]] bool isElement(const GumboNode* node);
[[nodiscard]] bool hasTag(const GumboNode* node, GumboTag tag);
/// An attribute's value; a null string when it is not there.
[[nodiscard]] QString attributeOf(const GumboNode* node, const char* name);
/// All text below a node, white space collapsed, at most `limit` units of it.
[[nodiscard]] QString textBelow(const GumboNode* node, qsizetype limit);

/// Visits nodes in document order: `enter` may refuse what is below a node, `leave` comes after it in any case. However deep a page
/// is nested, the machine's stack is not.
enum class Below { Visit, Skip };
void walk(const GumboNode* from, const std::function<Below(const GumboNode*)>& enter,
          const std::function<void(const GumboNode*)>& leave);

} // namespace linimasa::read
