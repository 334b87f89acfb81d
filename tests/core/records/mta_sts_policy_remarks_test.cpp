// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#include "core/records/mta_sts_policy.h"

#include <QTest>

using namespace postseal;

namespace {

using Kind = MtaStsPolicyRemark;
const QByteArray kGood = "version: STSv1\r\nmode: enforce\r\nmx: mail.example.com\r\nmax_age: 604800\r\n";

//! "2:14 TrailingSpace"
QByteArrayList told(const QByteArray &body)
{
    constexpr const char *kWords[] = {"TrailingSpace", "ExtraLineEnds", "VersionNotFirst", "UnknownField",
                                      "CapitalsInMx"};
    QByteArrayList lines;
    for (const SyntaxFault<Kind> &remark : readMtaStsPolicy(body).remarks)
        lines.append(QByteArray::number(remark.line) + ':' + QByteArray::number(remark.column) + ' '
                     + kWords[int(remark.kind)]);
    return lines;
}

} // namespace

class MtaStsPolicyRemarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remarks_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArrayList>("expected");
        const auto row = [](const char *name, const QByteArray &body, const QByteArrayList &expected = {}) {
            QTest::newRow(name) << body << expected;
        };
        const auto with = [](const QByteArray &before, const QByteArray &after) {
            return QByteArray(kGood).replace(before, after);
        };
        row("nothing", kGood);
        row("no final line end", kGood.chopped(2));
        row("blanks at the end", with("enforce", "enforce \t"), {"2:14 TrailingSpace"});
        row("blanks twice: the first counts", QByteArray(kGood).replace("\r", " \r"), {"1:15 TrailingSpace"});
        row("one empty line at the end", kGood + "\r\n", {"5:1 ExtraLineEnds"});
        row("three of them", kGood + "\r\n \r\n\r\n", {"5:1 ExtraLineEnds"});
        row("an empty line inside", with("mode", "\r\nmode"));
        row("version last", kGood.mid(16) + "version: STSv1\r\n", {"4:1 VersionNotFirst"});
        row("version behind an empty line", "\r\n" + kGood);
        row("version again", kGood + "version: STSv1\r\n");
        row("unknown", kGood + "colour: red\r\n", {"5:1 UnknownField"});
        row("id, misspelled, other case", kGood + "id: 1\r\nmax-age: 1\r\nMode: testing\r\n");
        row("outside the grammar", kGood + "_x: y\r\n");
        row("capitals", with("mail", "Mail"), {"3:5 CapitalsInMx"});
        row("a refused policy has no remarks", with("mode: enforce", "mode: on ") + "colour: red\r\n");
    }
    void remarks()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArrayList, expected);
        QCOMPARE(told(body), expected);
    }

    //! A body of 64 KiB may hold one in each line.
    void areFew()
    {
        QCOMPARE(told(kGood + QByteArray("x: y \r\n").repeated(8000)),
                 (QByteArrayList{"5:5 TrailingSpace", "5:1 UnknownField"}));
        QCOMPARE(readMtaStsPolicy(kGood + QByteArray(5000, 'x') + ": y\r\n").faults.size(), 1);
        const QByteArray longValue = kGood + "x: " + QByteArray(5000, 'y') + "\r\n";
        QCOMPARE(readMtaStsPolicy(longValue).remarks.constFirst().found.size(), 64);
    }
};

QTEST_APPLESS_MAIN(MtaStsPolicyRemarksTest)
#include "mta_sts_policy_remarks_test.moc"
