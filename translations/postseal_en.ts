<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CertificateText</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message numerus="yes">
        <source>%n DNS question(s), validated here</source>
        <translation>
            <numerusform>%n DNS question, validated here</numerusform>
            <numerusform>%n DNS questions, validated here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DNS question(s), not validated</source>
        <translation>
            <numerusform>%n DNS question, not validated</numerusform>
            <numerusform>%n DNS questions, not validated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectionReport</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be told</source>
        <translation>
            <numerusform>%n could not be told</numerusform>
            <numerusform>%n could not be told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n more line</numerusform>
            <numerusform>%n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold what was promised</source>
        <translation>
            <numerusform>%1 does not hold what was promised</numerusform>
            <numerusform>%1 do not hold what was promised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not in the policy</source>
        <translation>
            <numerusform>%1 is not in the policy</numerusform>
            <numerusform>%1 are not in the policy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 offers no STARTTLS</source>
        <translation>
            <numerusform>%1 offers no STARTTLS</numerusform>
            <numerusform>%1 offer no STARTTLS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 offers STARTTLS and then refuses it</source>
        <translation>
            <numerusform>%1 offers STARTTLS and then refuses it</numerusform>
            <numerusform>%1 offer STARTTLS and then refuse it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the TLS handshake with %1 fails</source>
        <translation>
            <numerusform>the TLS handshake with %1 fails</numerusform>
            <numerusform>the TLS handshakes with %1 fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 is self-signed</source>
        <translation>
            <numerusform>the certificate of %1 is self-signed</numerusform>
            <numerusform>the certificates of %1 are self-signed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 leads to no trusted root</source>
        <translation>
            <numerusform>the certificate of %1 leads to no trusted root</numerusform>
            <numerusform>the certificates of %1 lead to no trusted root</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 names another host</source>
        <translation>
            <numerusform>the certificate of %1 names another host</numerusform>
            <numerusform>the certificates of %1 name other hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 has expired</source>
        <translation>
            <numerusform>the certificate of %1 has expired</numerusform>
            <numerusform>the certificates of %1 have expired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 is not valid yet</source>
        <translation>
            <numerusform>the certificate of %1 is not valid yet</numerusform>
            <numerusform>the certificates of %1 are not valid yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no TLSA record fits the certificate of %1</source>
        <translation>
            <numerusform>no TLSA record fits the certificate of %1</numerusform>
            <numerusform>no TLSA record fits the certificates of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the TLSA lookup for %1 fails</source>
        <translation>
            <numerusform>the TLSA lookup for %1 fails</numerusform>
            <numerusform>the TLSA lookups for %1 fail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no TLSA record</source>
        <translation>
            <numerusform>%1 has no TLSA record</numerusform>
            <numerusform>%1 have no TLSA record</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>enforce, %1 of %n hosts</source>
        <translation>
            <numerusform>enforce, %1 of %n host</numerusform>
            <numerusform>enforce, %1 of %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>testing, %1 of %n hosts</source>
        <translation>
            <numerusform>testing, %1 of %n host</numerusform>
            <numerusform>testing, %1 of %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hosts</source>
        <translation>
            <numerusform>%1 of %n host</numerusform>
            <numerusform>%1 of %n hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::CertificateDetail</name>
    <message numerus="yes">
        <source>%n certificate(s) served</source>
        <translation>
            <numerusform>%n certificate served</numerusform>
            <numerusform>%n certificates served</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::EvidenceBox</name>
    <message numerus="yes">
        <source>… %n more line(s)</source>
        <translation>
            <numerusform>… %n more line</numerusform>
            <numerusform>… %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::FindingBar</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know, or that could not be told</source>
        <translation>
            <numerusform>%n to know, or that could not be told</numerusform>
            <numerusform>%n to know, or that could not be told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::FindingsModel</name>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n check passed</numerusform>
            <numerusform>%n checks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s)</source>
        <translation>
            <numerusform>%n subject</numerusform>
            <numerusform>%n subjects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%n thing to know</numerusform>
            <numerusform>%n things to know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::ReportActions</name>
    <message numerus="yes">
        <source>The report has %n page(s).</source>
        <translation>
            <numerusform>The report has %n page.</numerusform>
            <numerusform>The report has %n pages.</numerusform>
        </translation>
    </message>
</context>
</TS>
