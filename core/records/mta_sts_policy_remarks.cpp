// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/mta_sts_policy_remarks.h"

#include "core/records/mta_sts_policy_lines.h"
#include "core/records/record_fields.h"

#include <algorithm>
#include <array>
#include <optional>

namespace postseal {

namespace {

using Kind = MtaStsPolicyRemark;

constexpr qsizetype kShown = 64; // octets, as SyntaxFault has them
constexpr std::array<QByteArrayView, 4> kKnown = {"version", "mode", "max_age", "mx"};

bool isBlankLine(QByteArrayView text)
{
    return std::ranges::all_of(text, isBlank);
}

QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

//! An extension by the grammar that is neither an id nor like one of the fields.
bool isUnknown(QByteArrayView name)
{
    return isExtensionName(name) && name != QByteArrayView("id")
           && std::ranges::none_of(kKnown, [name](QByteArrayView known) {
                  return name.compare(known, Qt::CaseInsensitive) == 0 || isMisspelled(name, known);
              });
}

class Remarks
{
public:
    void take(const PolicyLine &line);
    void finish();
    QList<SyntaxFault<Kind>> inOrder() const { return m_remarks; }

private:
    void add(Kind kind, const PolicyLine &line, qsizetype column);
    void takeField(const PolicyLine &line, QByteArrayView name, QByteArrayView value);

    QList<SyntaxFault<Kind>> m_remarks;
    bool m_anyField = false, m_version = false;
    std::optional<PolicyLine> m_firstBlank; // of the blank lines that may turn out to be the last ones
};

void Remarks::add(Kind kind, const PolicyLine &line, qsizetype column)
{
    const bool known = std::ranges::any_of(m_remarks, [kind](const auto &remark) { return remark.kind == kind; });
    if (!known)
        m_remarks.append({kind, line.number, int(line.before + column) + 1,
                          line.text.first(std::min(kShown, line.text.size())).toByteArray()});
}

void Remarks::take(const PolicyLine &line)
{
    if (isBlankLine(line.text)) {
        if (!m_firstBlank)
            m_firstBlank = line;
        return;
    }
    m_firstBlank.reset();
    if (isBlank(line.text.back()))
        add(Kind::TrailingSpace, line, trimmed(line.text).end() - line.text.begin());
    const qsizetype colon = line.text.indexOf(':');
    if (colon >= 0)
        takeField(line, trimmed(line.text.first(colon)), trimmed(line.text.sliced(colon + 1)));
}

void Remarks::takeField(const PolicyLine &line, QByteArrayView name, QByteArrayView value)
{
    if (name == QByteArrayView("version")) {
        if (m_anyField && !m_version)
            add(Kind::VersionNotFirst, line, 0);
        m_version = true;
    }
    m_anyField = true;
    if (name == QByteArrayView("mx") && std::ranges::any_of(value, [](char c) { return c >= 'A' && c <= 'Z'; }))
        add(Kind::CapitalsInMx, line, line.columnOf(value.begin()));
    if (isUnknown(name) && !value.isEmpty())
        add(Kind::UnknownField, line, 0);
}

void Remarks::finish()
{
    if (m_firstBlank)
        add(Kind::ExtraLineEnds, *m_firstBlank, 0);
}

} // namespace

QList<SyntaxFault<MtaStsPolicyRemark>> remarksOn(QByteArrayView body)
{
    Remarks remarks;
    PolicyLines lines(body, body.startsWith("\xef\xbb\xbf") ? 3 : 0);
    while (lines.next())
        remarks.take(lines.current());
    remarks.finish();
    return remarks.inOrder();
}

} // namespace postseal
