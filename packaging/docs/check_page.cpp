// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "packaging/docs/check_page.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace postseal {

namespace {

//! Slots stand in italics; the marks of Markdown lose their meaning.
QString prose(const char *source)
{
    static const QRegularExpression mark(u"([\\\\*`<])"_s);
    static const QRegularExpression slot(u"\\{([a-z]+)\\}"_s);
    return QString::fromUtf8(source).replace(mark, u"\\\\1"_s).replace(slot, u"*\\1*"_s);
}

QString areaHeading(Area area)
{
    switch (area) {
    case Area::Dns: return u"DNS and MX records"_s;
    case Area::Dnssec: return u"DNSSEC"_s;
    case Area::MtaSts: return u"MTA-STS: record, policy host, policy, mail hosts"_s;
    case Area::StartTls: return u"SMTP sessions, STARTTLS and TLS"_s;
    case Area::Certificate: return u"Certificates of the mail hosts"_s;
    case Area::Dane: return u"DANE"_s;
    case Area::TlsRpt: return u"TLS-RPT"_s;
    }
    Q_UNREACHABLE();
}

QString severityLine(const CheckSpec &spec)
{
    const QString word = severityWord(spec.severity);
    return spec.lifted ? word + u", one step lower while nothing binds a sender"_s : word;
}

QString section(const QString &heading, const char *text)
{
    return *text ? u"\n## "_s + heading + u"\n\n"_s + prose(text) + u'\n' : QString();
}

QByteArray page(const CheckSpec &spec)
{
    QString text = u"# "_s + prose(spec.title) + u"\n\n"_s;
    text += u"| | |\n|---|---|\n"_s;
    text += u"| id | `"_s + QLatin1StringView(spec.slug) + u"` |\n"_s;
    text += u"| severity | "_s + severityLine(spec) + u" |\n"_s;
    text += u"| source | "_s + QLatin1StringView(spec.rfc) + u" |\n"_s;
    if (*spec.passed && qstrcmp(spec.passed, spec.title) != 0)
        text += u"| when it holds | "_s + prose(spec.passed) + u" |\n"_s;
    text += section(u"What it means"_s, spec.what) + section(u"What a sender does"_s, spec.effect)
            + section(u"How to mend it"_s, spec.remedy);
    return text.toUtf8();
}

QByteArray index()
{
    QString text =
        u"# Checks\n\n"
        "One page for each check, made from the catalogue by `write_check_pages`. Words in italics stand\n"
        "for what was seen. How the severities are meant:\n\n"
        "| | |\n|---|---|\n"
        "| error | a standard is broken and senders react, or a protection that was announced is not there |\n"
        "| warning | it works with conforming senders, but it is fragile, weak or broken for well-known ones |\n"
        "| notice | legal, yet not the best practice or usually not meant |\n"
        "| info | a fact without judgement |\n"
        "| pass | a milestone that holds |\n"_s;
    for (int area = 0; area <= int(Area::TlsRpt); ++area) {
        text += u"\n## "_s + areaHeading(Area(area)) + u"\n\n| id | severity | |\n|---|---|---|\n"_s;
        for (const CheckSpec &spec : catalogue()) {
            if (spec.area == Area(area))
                text += u"| [%1](%1.md) | %2 | %3 |\n"_s.arg(QLatin1StringView(spec.slug), severityWord(spec.severity),
                                                             prose(spec.title));
        }
    }
    return text.toUtf8();
}

} // namespace

QMap<QString, QByteArray> checkPages()
{
    QMap<QString, QByteArray> pages{{u"README.md"_s, index()}};
    for (const CheckSpec &spec : catalogue())
        pages.insert(QLatin1StringView(spec.slug) + u".md"_s, page(spec));
    return pages;
}

QStringList otherPages()
{
    return {u"coverage.md"_s, u"left-out.md"_s};
}

} // namespace postseal
