// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "app/pages/inspect/inspect_page.h"

#include "app/widgets/counted_tab_bar.h"
#include "app/widgets/evidence_box.h"
#include "app/widgets/fact_view.h"
#include "tests/support/certificate_maker.h"
#include "tests/support/inspect_page_reader.h"
#include "tests/support/sample_facts.h"

#include <QTest>

#include <functional>

using namespace postseal;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHostile = "<b>x</b><img src=file:///etc/passwd> {domain} %1 &amp; \x1b[31m \xe2\x80\xae\xff\r\n evil";
constexpr QSize kSmallest{900, 660}; // of the page in a window of 1024x768 with its menus and bars

QByteArray policyOf(const QByteArray &lines)
{
    return "version: STSv1\r\nmode: enforce\r\nmax_age: 86400\r\n" + lines;
}

InspectionFacts banners()
{
    return test::FactsBuilder("example.org")
        .mx({{10, "mx1.example.org"}})
        .stsRecords({"v=STSv1; id=" + kHostile})
        .tlsRpt("v=TLSRPTv1; rua=" + kHostile)
        .host("mx1.example.org")
        .address("192.0.2.1")
        .noStarttls()
        .editSession([](SmtpSession &session) {
            session.greeting = SmtpReply{554, {kHostile, kHostile}};
            session.ehlo = SmtpReply{250, QByteArrayList(200, kHostile)};
            session.injected = kHostile.repeated(1000);
        })
        .address("192.0.2.2")
        .sessionFails(SmtpStage::Ehlo, {FailureKind::ProtocolBroken, QString::fromUtf8(kHostile)})
        .facts();
}

InspectionFacts hostNames() // as a saved file may hold them
{
    test::FactsBuilder builder("example.org");
    builder.mx({{10, "mx1.example.org"}});
    for (const QString &name :
         {QString::fromUtf8(kHostile), QString(253, u'a'), (u'.' + QString(63, u'b')).repeated(4).mid(1, 253),
          u"\u202eevil.example"_s, u"{host}"_s, QString()})
        builder.host(name).address("192.0.2.1").noStarttls();
    return builder.facts();
}

InspectionFacts sixtyHosts()
{
    QList<test::MxLine> lines;
    for (int i = 0; i < 60; ++i)
        lines.append({i, QByteArray(50, 'h') + QByteArray::number(i) + ".example.org"});
    test::FactsBuilder builder("example.org");
    builder.mx(lines);
    for (int i = 0; i < 60; ++i) {
        builder.host(QString::fromLatin1(lines.at(i).target));
        for (int address = 1; address < 6; ++address)
            builder.address(u"192.0.%1.%2"_s.arg(i).arg(address)).noStarttls();
    }
    return builder.facts();
}

InspectionFacts twoThousandNames()
{
    QByteArrayList names;
    for (int i = 0; i < 2000; ++i)
        names.append(QByteArray(60, 'n') + QByteArray::number(i) + "\r\n\0<b>" + ".example.org");
    const QByteArray der = test::makeCertificate({.commonName = kHostile.left(60), .dnsNames = names}).der;
    return test::FactsBuilder("example.org")
        .mx({{10, "mx1.example.org"}})
        .sts("v=STSv1; id=1;", policyOf("mx: mx1.example.org\r\n"), {der})
        .host("mx1.example.org")
        .address("192.0.2.1")
        .starttls({der, der, "no certificate"})
        .facts();
}

InspectionFacts longChains()
{
    const QByteArray der = test::makeCertificate({.commonName = "one", .dnsNames = {"mx1.example.org"}}).der;
    return test::FactsBuilder("example.org")
        .mx({{10, "mx1.example.org"}})
        .host("mx1.example.org")
        .address("192.0.2.1")
        .starttls(QList<QByteArray>(200, der))
        .facts();
}

InspectionFacts headers()
{
    HttpsExchange reply = test::policyReply(u"mta-sts.example.org"_s, 200, kHostile);
    for (int i = 0; i < 300; ++i)
        reply.headers.append({kHostile, kHostile.repeated(50)});
    return test::FactsBuilder("example.org")
        .stsRecords({"v=STSv1; id=1;"})
        .policyHost({"192.0.2.80"})
        .policyFetch(reply, {})
        .facts();
}

InspectionFacts policy(const QByteArray &body)
{
    return test::FactsBuilder("example.org").sts("v=STSv1; id=1;", body).facts();
}

QString inOneText(const QStringList &texts)
{
    return texts.join(u'\n');
}

//! What would bend or hide what stands around it.
bool hasRawControls(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        const ushort code = c.unicode();
        return (code < 0x20 && code != u'\n') || (code >= 0x7f && code < 0xa0) || (code >= 0x202a && code <= 0x202e);
    });
}

} // namespace

Q_DECLARE_METATYPE(std::function<postseal::InspectionFacts()>)

//! Facts that strangers can make: nothing of them is run, hidden or guessed at, and the window keeps its size.
class HostileFactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isShownWhole_data()
    {
        QTest::addColumn<std::function<InspectionFacts()>>("make");
        const auto row = [](const char *name, const std::function<InspectionFacts()> &make) {
            QTest::newRow(name) << make;
        };
        row("HTML and controls in banners", banners);
        row("host names of a file", hostNames);
        row("sixty hosts of five addresses", sixtyHosts);
        row("a certificate of 2000 names", twoThousandNames);
        row("a chain of 200", longChains);
        row("headers of the policy host", headers);
        row("a policy of one long line", [] { return policy(policyOf("mx: " + QByteArray(60'000, 'm'))); });
        row("a policy of many lines",
            [] { return policy(policyOf(QByteArray("mx: *.example.org\r\n").repeated(3'000))); });
        row("a policy of octets", [] { return policy(kHostile.repeated(500)); });
        row("a record of 60 kB", [] {
            return test::FactsBuilder("example.org").stsRecords({"v=STSv1; id=" + QByteArray(60'000, 'r')}).facts();
        });
        row("a name of 253", [] { return test::FactsBuilder((u'.' + QString(62, u'd')).repeated(4).mid(1)).facts(); });
    }
    void isShownWhole()
    {
        QFETCH(std::function<InspectionFacts()>, make);
        InspectPage page;
        page.show();
        page.presenter().show(make(), u"hostile.json"_s);
        auto *tabs = page.findChild<CountedTabBar *>();
        for (const QSize &size : {QSize(1280, 800), QSize(700, 660), QSize(2560, 1440)}) {
            page.resize(size);
            for (int tab = 0; tab < tabs->count(); ++tab) {
                tabs->setCurrentIndex(tab);
                for (FactView *view : page.findChildren<FactView *>())
                    view->expandAll();
                QVERIFY(!page.grab().isNull());
                checkTexts(page);
            }
        }
        tabs->setCurrentIndex(0);
        readEveryFinding(page);
        const QSize least = page.minimumSizeHint();
        QVERIFY2(least.width() <= kSmallest.width() && least.height() <= kSmallest.height(),
                 qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
    }

    void whatWasSaidIsShownAsItWasSaid()
    {
        InspectPage page;
        page.show();
        page.presenter().show(banners(), {});
        page.findChild<CountedTabBar *>()->setCurrentIndex(2);
        const QAbstractItemModel &facts = *test::visibleFactsIn(&page)->model();
        const QModelIndexList hits = facts.match(facts.index(0, 1), Qt::DisplayRole,
                                                 u"<b>x</b><img src=file:///etc/passwd> {domain} %1 &amp;"_s, -1,
                                                 Qt::MatchRecursive | Qt::MatchContains);
        QVERIFY(!hits.isEmpty());
    }

private:
    static void checkTexts(const InspectPage &page)
    {
        QCOMPARE(test::guessingLabels(&page), QStringList());
        const QString shown = inOneText(test::shownTexts(&page));
        QVERIFY(!shown.isEmpty());
        QVERIFY(!hasRawControls(shown));
        for (const EvidenceBox *box : page.findChildren<EvidenceBox *>())
            QVERIFY(!hasRawControls(box->toPlainText()));
        for (const QWidget *widget : page.findChildren<QWidget *>()) {
            const QString tip = widget->toolTip();
            QVERIFY(tip.isEmpty() || (tip.startsWith(u"<qt>"_s) && !tip.contains(u"<b>"_s)));
        }
    }

    static void readEveryFinding(const InspectPage &page)
    {
        FindingView *view = test::findingsIn(&page);
        view->expandAll();
        int told = 0;
        for (QModelIndex index = view->model()->index(0, 0); index.isValid() && told < 300;
             index = view->indexBelow(index)) {
            view->setCurrentIndex(index);
            const QString title = index.data(finding_role::Title).toString();
            if (!index.data(finding_role::IsGroup).toBool())
                QVERIFY2(test::detailOf(&page).contains(title), qPrintable(title));
            QVERIFY(!hasRawControls(inOneText(test::detailOf(&page))));
            ++told;
        }
        QVERIFY(told > 0);
        QVERIFY(!page.findChild<FindingDetail *>()->grab().isNull());
    }
};

QTEST_MAIN(HostileFactsTest)
#include "hostile_facts_test.moc"
