<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Area</name>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>DNSSEC</source>
        <translation>DNSSEC</translation>
    </message>
    <message>
        <source>MTA-STS</source>
        <translation>MTA-STS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>DANE</source>
        <translation>DANE</translation>
    </message>
    <message>
        <source>TLS-RPT</source>
        <translation>TLS-RPT</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>not valid before %1</source>
        <translation>erst ab %1 gültig</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>bis %1, %2</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nicht angegeben</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und noch %Ln</numerusform>
            <numerusform>und noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the key</source>
        <translation>SHA-256 des Schlüssels</translation>
    </message>
    <message>
        <source>in the zone</source>
        <translation>in der Zone</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Root, not served</source>
        <translation>Wurzel, nicht ausgeliefert</translation>
    </message>
    <message>
        <source>Issuer, not served</source>
        <translation>Aussteller, nicht ausgeliefert</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <source>the certificate of the host</source>
        <translation>dem Zertifikat des Hosts</translation>
    </message>
    <message>
        <source>mail senders do not use a record of this kind</source>
        <translation>Mail-Absender verwenden keinen Eintrag dieser Art</translation>
    </message>
    <message>
        <source>fits no certificate of this chain</source>
        <translation>passt zu keinem Zertifikat dieser Kette</translation>
    </message>
    <message>
        <source>fits %1</source>
        <translation>passt zu %1</translation>
    </message>
    <message>
        <source>fits %1, but the host is not named</source>
        <translation>passt zu %1, aber der Host ist nicht genannt</translation>
    </message>
    <message>
        <source>fits %1, but the chain is out of date</source>
        <translation>passt zu %1, aber die Kette liegt außerhalb ihrer Gültigkeit</translation>
    </message>
    <message>
        <source>fits %1, but the chain does not lead there</source>
        <translation>passt zu %1, aber die Kette führt nicht dorthin</translation>
    </message>
    <message>
        <source>The certificate cannot be read.</source>
        <translation>Das Zertifikat ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Names the host: %1</source>
        <translation>Nennt den Host: %1</translation>
    </message>
    <message>
        <source>Does not name %1</source>
        <translation>Nennt %1 nicht</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Senders do not use these records, because DNSSEC does not vouch for them or for the way to the host.</source>
        <translation>Absender verwenden diese Einträge nicht, weil DNSSEC weder für sie noch für den Weg zum Host bürgt.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
</context>
<context>
    <name>ChainVerdict</name>
    <message>
        <source>trusted</source>
        <translation>vertrauenswürdig</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>selbstsigniert</translation>
    </message>
    <message>
        <source>from a private CA</source>
        <translation>von einer privaten CA</translation>
    </message>
    <message>
        <source>an intermediate certificate is missing</source>
        <translation>ein Zwischenzertifikat fehlt</translation>
    </message>
    <message>
        <source>the chain breaks a rule of its CA</source>
        <translation>die Kette bricht eine Regel ihrer CA</translation>
    </message>
    <message>
        <source>a key or signature is too weak</source>
        <translation>ein Schlüssel oder eine Signatur ist zu schwach</translation>
    </message>
    <message>
        <source>a certificate cannot be read</source>
        <translation>ein Zertifikat ist nicht lesbar</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>nicht vertrauenswürdig</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Then and now</source>
        <translation>Damals und jetzt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Bestanden: %1</translation>
    </message>
    <message>
        <source>only there: %1</source>
        <translation>nur dort: %1</translation>
    </message>
    <message>
        <source>only here: %1</source>
        <translation>nur hier: %1</translation>
    </message>
    <message>
        <source>Could not tell whether it changed: the two inspections were not made alike.</source>
        <translation>Ob es sich geändert hat, ist nicht feststellbar: Die beiden Untersuchungen liefen nicht gleich ab.</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Weitere: %1</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>DANE protects this host</source>
        <translation>DANE schützt diesen Host</translation>
    </message>
    <message>
        <source>The TLSA records of {host} are signed and fit the certificate on every address that was reached.</source>
        <translation>Die TLSA-Einträge von {host} sind signiert und passen auf jeder erreichten Adresse zum Zertifikat.</translation>
    </message>
    <message>
        <source>Senders with DANE deliver encrypted and to the right host.</source>
        <translation>Absender mit DANE stellen verschlüsselt und an den richtigen Host zu.</translation>
    </message>
    <message>
        <source>There are no TLSA records</source>
        <translation>Es gibt keine TLSA-Einträge</translation>
    </message>
    <message>
        <source>There is signed proof that no TLSA record stands at _25._tcp of {hosts}.</source>
        <translation>Es ist signiert belegt, dass unter _25._tcp von {hosts} kein TLSA-Eintrag steht.</translation>
    </message>
    <message>
        <source>Senders with DANE do as the policy says; without one they encrypt without knowing to whom.</source>
        <translation>Absender mit DANE verfahren nach der Richtlinie; ohne Richtlinie verschlüsseln sie, ohne zu wissen, für wen.</translation>
    </message>
    <message>
        <source>Publish for each host a TLSA record 3 1 1 with the SHA-256 of its public key, at _25._tcp of the host name.</source>
        <translation>Für jeden Host einen TLSA-Eintrag 3 1 1 mit dem SHA-256 seines öffentlichen Schlüssels veröffentlichen, unter _25._tcp des Hostnamens.</translation>
    </message>
    <message>
        <source>DANE does not apply: unsigned MX records</source>
        <translation>DANE greift nicht: MX-Einträge unsigniert</translation>
    </message>
    <message>
        <source>{host} has TLSA records, but the MX records of {domain} are not signed with DNSSEC, so DANE cannot protect the way to it.</source>
        <translation>{host} hat TLSA-Einträge, aber die MX-Einträge von {domain} sind nicht mit DNSSEC signiert; DANE kann den Weg dorthin also nicht schützen.</translation>
    </message>
    <message>
        <source>Senders with DANE treat the mail as if there were none; those that demand DANE do not deliver.</source>
        <translation>Absender mit DANE behandeln die Mail, als gäbe es keine TLSA-Einträge; wer DANE verlangt, stellt nicht zu.</translation>
    </message>
    <message>
        <source>Sign the zone of {domain} and have its DS record entered at the registrar.</source>
        <translation>Die Zone von {domain} signieren und ihren DS-Eintrag beim Registrar eintragen lassen.</translation>
    </message>
    <message>
        <source>DANE does not apply: unsigned addresses</source>
        <translation>DANE greift nicht: Adressen unsigniert</translation>
    </message>
    <message>
        <source>{host} has TLSA records, but its addresses are not signed with DNSSEC, so senders do not ask for them.</source>
        <translation>{host} hat TLSA-Einträge, aber seine Adressen sind nicht mit DNSSEC signiert; Absender fragen daher nicht nach ihnen.</translation>
    </message>
    <message>
        <source>Senders with DANE treat this host as if there were none.</source>
        <translation>Absender mit DANE behandeln diesen Host, als hätte er keine.</translation>
    </message>
    <message>
        <source>Have the zone of {host} signed by whoever runs it.</source>
        <translation>Die Zone von {host} von ihrem Betreiber signieren lassen.</translation>
    </message>
    <message>
        <source>TLSA records without DNSSEC</source>
        <translation>TLSA-Einträge ohne DNSSEC</translation>
    </message>
    <message>
        <source>There are TLSA records at _25._tcp.{host}, but they are not signed.</source>
        <translation>Unter _25._tcp.{host} stehen TLSA-Einträge, aber sie sind nicht signiert.</translation>
    </message>
    <message>
        <source>Senders ignore the records.</source>
        <translation>Absender ignorieren die Einträge.</translation>
    </message>
    <message>
        <source>Sign the zone of {host}, or remove the records.</source>
        <translation>Die Zone von {host} signieren oder die Einträge entfernen.</translation>
    </message>
    <message>
        <source>The TLSA records are signed</source>
        <translation>Die TLSA-Einträge sind signiert</translation>
    </message>
    <message>
        <source>The TLSA records could not be looked up</source>
        <translation>Die TLSA-Einträge konnten nicht abgefragt werden</translation>
    </message>
    <message>
        <source>The question for TLSA at _25._tcp.{host} brought no usable answer: neither records nor proof that there are none. TLS reports call this dnssec-invalid.</source>
        <translation>Die Abfrage nach TLSA unter _25._tcp.{host} brachte keine brauchbare Antwort: weder Einträge noch den Beleg, dass es keine gibt. In TLS-Berichten heißt das dnssec-invalid.</translation>
    </message>
    <message>
        <source>Senders with DANE must not use this host, though nothing may ever have been published; all others deliver.</source>
        <translation>Absender mit DANE dürfen diesen Host nicht benutzen, auch wenn vielleicht nie etwas veröffentlicht wurde; alle anderen stellen zu.</translation>
    </message>
    <message>
        <source>Repair the name servers of {host}: they have to answer questions of any type, with signed proof where there is nothing.</source>
        <translation>Die Nameserver von {host} in Ordnung bringen: Sie müssen Fragen nach jedem Typ beantworten, mit signiertem Beleg, wo nichts ist.</translation>
    </message>
    <message>
        <source>The TLSA records can be looked up</source>
        <translation>Die TLSA-Einträge lassen sich abfragen</translation>
    </message>
    <message>
        <source>The TLSA answer does not validate</source>
        <translation>Die TLSA-Antwort lässt sich nicht validieren</translation>
    </message>
    <message>
        <source>The answer for TLSA at _25._tcp.{host} does not validate: a signature or a proof is wrong, missing or expired. TLS reports call this dnssec-invalid.</source>
        <translation>Die Antwort auf TLSA unter _25._tcp.{host} lässt sich nicht validieren: Eine Signatur oder ein Beleg ist falsch, fehlt oder ist abgelaufen. In TLS-Berichten heißt das dnssec-invalid.</translation>
    </message>
    <message>
        <source>Senders with DANE skip this host; all others deliver as usual.</source>
        <translation>Absender mit DANE überspringen diesen Host; alle anderen stellen wie gewohnt zu.</translation>
    </message>
    <message>
        <source>Sign the zone of {host} again, and look at how its name servers prove that a name does not exist.</source>
        <translation>Die Zone von {host} neu signieren und nachsehen, wie ihre Nameserver belegen, dass es einen Namen nicht gibt.</translation>
    </message>
    <message>
        <source>The TLSA answer validates</source>
        <translation>Die TLSA-Antwort lässt sich validieren</translation>
    </message>
    <message>
        <source>Only some hosts have TLSA records</source>
        <translation>Nur einige Hosts haben TLSA-Einträge</translation>
    </message>
    <message>
        <source>{count} of {total} mail hosts have usable TLSA records. Without them: {hosts}.</source>
        <translation>{count} von {total} Mailhosts haben brauchbare TLSA-Einträge. Ohne sind: {hosts}.</translation>
    </message>
    <message>
        <source>Whoever blocks the protected hosts moves the mail of DANE senders to the others.</source>
        <translation>Wer die geschützten Hosts blockiert, lenkt die Mail von DANE-Absendern auf die anderen.</translation>
    </message>
    <message>
        <source>Publish TLSA records for {hosts} too.</source>
        <translation>TLSA-Einträge auch für {hosts} veröffentlichen.</translation>
    </message>
    <message>
        <source>All hosts have TLSA records</source>
        <translation>Alle Hosts haben TLSA-Einträge</translation>
    </message>
    <message>
        <source>A TLSA digest has the wrong length</source>
        <translation>Ein TLSA-Hashwert hat die falsche Länge</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. SHA-256 (type 1) has 32 octets, SHA-512 (type 2) has 64.</source>
        <translation>Ein TLSA-Eintrag von {host} lautet „{text}“. SHA-256 (Typ 1) hat 32 Oktette, SHA-512 (Typ 2) hat 64.</translation>
    </message>
    <message>
        <source>Senders cannot use this record. If no other is usable, they demand TLS and check no key.</source>
        <translation>Absender können diesen Eintrag nicht verwenden. Ist kein anderer brauchbar, verlangen sie TLS und prüfen keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Publish the record that fits the key in use: 3 1 1 with the SHA-256 of the public key, at _25._tcp.{host}.</source>
        <translation>Den Eintrag veröffentlichen, der zum verwendeten Schlüssel passt: 3 1 1 mit dem SHA-256 des öffentlichen Schlüssels, unter _25._tcp.{host}.</translation>
    </message>
    <message>
        <source>The TLSA digests have the right length</source>
        <translation>Die TLSA-Hashwerte haben die richtige Länge</translation>
    </message>
    <message>
        <source>A TLSA record has usage 0 or 1</source>
        <translation>Ein TLSA-Eintrag hat Usage 0 oder 1</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. For mail only the usages 2 and 3 are of use.</source>
        <translation>Ein TLSA-Eintrag von {host} lautet „{text}“. Für Mail sind nur Usage 2 und 3 von Nutzen.</translation>
    </message>
    <message>
        <source>The TLSA records have usage 2 or 3</source>
        <translation>Die TLSA-Einträge haben Usage 2 oder 3</translation>
    </message>
    <message>
        <source>No TLSA record of the host is usable</source>
        <translation>Kein TLSA-Eintrag des Hosts ist brauchbar</translation>
    </message>
    <message>
        <source>{host} has signed TLSA records, but senders cannot use any of them. TLS reports call this tlsa-invalid.</source>
        <translation>{host} hat signierte TLSA-Einträge, aber Absender können keinen davon verwenden. In TLS-Berichten heißt das tlsa-invalid.</translation>
    </message>
    <message>
        <source>Senders with DANE demand TLS but check no key: whoever stands on the path can be the other end.</source>
        <translation>Absender mit DANE verlangen TLS, prüfen aber keinen Schlüssel: Wer auf dem Weg sitzt, kann die Gegenstelle sein.</translation>
    </message>
    <message>
        <source>The host has a usable TLSA record</source>
        <translation>Der Host hat einen brauchbaren TLSA-Eintrag</translation>
    </message>
    <message>
        <source>No TLSA record fits the certificate</source>
        <translation>Kein TLSA-Eintrag passt zum Zertifikat</translation>
    </message>
    <message>
        <source>The usable TLSA records of {host} fit neither the certificate at {address} nor its chain. TLS reports call this tlsa-invalid or certificate-not-trusted.</source>
        <translation>Die brauchbaren TLSA-Einträge von {host} passen weder zum Zertifikat unter {address} noch zu dessen Kette. In TLS-Berichten heißt das tlsa-invalid oder certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Publish the record for the key in use: 3 1 1 with the SHA-256 of the public key, at _25._tcp.{host}. At renewals keep the key, or publish the next record before you load the certificate.</source>
        <translation>Den Eintrag für den verwendeten Schlüssel veröffentlichen: 3 1 1 mit dem SHA-256 des öffentlichen Schlüssels, unter _25._tcp.{host}. Beim Erneuern den Schlüssel behalten oder den nächsten Eintrag veröffentlichen, bevor das Zertifikat geladen wird.</translation>
    </message>
    <message>
        <source>A TLSA record fits the certificate</source>
        <translation>Ein TLSA-Eintrag passt zum Zertifikat</translation>
    </message>
    <message>
        <source>TLSA records fit on some addresses only</source>
        <translation>TLSA-Einträge passen nur auf einigen Adressen</translation>
    </message>
    <message>
        <source>The certificate at {address} fits no TLSA record of {host}; at other addresses one fits.</source>
        <translation>Das Zertifikat unter {address} passt zu keinem TLSA-Eintrag von {host}; unter anderen Adressen passt einer.</translation>
    </message>
    <message>
        <source>Senders with DANE fail or succeed by chance.</source>
        <translation>Bei Absendern mit DANE entscheidet der Zufall, ob die Zustellung gelingt.</translation>
    </message>
    <message>
        <source>Load the same certificate on all machines behind {host}, or publish a TLSA record for each key.</source>
        <translation>Auf allen Maschinen hinter {host} dasselbe Zertifikat laden oder für jeden Schlüssel einen TLSA-Eintrag veröffentlichen.</translation>
    </message>
    <message>
        <source>TLSA records fit on every address</source>
        <translation>TLSA-Einträge passen auf jeder Adresse</translation>
    </message>
    <message>
        <source>The certificate names neither host nor domain</source>
        <translation>Das Zertifikat nennt weder Host noch Domain</translation>
    </message>
    <message>
        <source>A TLSA record of {host} trusts a CA (usage 2), but the certificate at {address} names neither {name} nor {domain}. TLS reports call this certificate-host-mismatch.</source>
        <translation>Ein TLSA-Eintrag von {host} vertraut einer CA (Usage 2), aber das Zertifikat unter {address} nennt weder {name} noch {domain}. In TLS-Berichten heißt das certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Get a certificate from this CA that names {name}, or publish a record 3 1 1 for the key in use.</source>
        <translation>Von dieser CA ein Zertifikat holen, das {name} nennt, oder einen Eintrag 3 1 1 für den verwendeten Schlüssel veröffentlichen.</translation>
    </message>
    <message>
        <source>The certificate fits usage 2 by name</source>
        <translation>Das Zertifikat passt dem Namen nach zu Usage 2</translation>
    </message>
    <message>
        <source>The certificate under usage 2 is out of date</source>
        <translation>Das Zertifikat unter Usage 2 liegt außerhalb seiner Gültigkeit</translation>
    </message>
    <message>
        <source>A TLSA record of {host} trusts a CA (usage 2), and a certificate in the chain at {address} is used outside its dates. TLS reports call this certificate-expired.</source>
        <translation>Ein TLSA-Eintrag von {host} vertraut einer CA (Usage 2), und in der Kette unter {address} wird ein Zertifikat außerhalb seiner Gültigkeit verwendet. In TLS-Berichten heißt das certificate-expired.</translation>
    </message>
    <message>
        <source>Renew the certificate of {host}, or publish a record 3 1 1 for the key in use: there dates do not count.</source>
        <translation>Das Zertifikat von {host} erneuern oder einen Eintrag 3 1 1 für den verwendeten Schlüssel veröffentlichen: Dort zählen Daten nicht.</translation>
    </message>
    <message>
        <source>The chain under usage 2 is in date</source>
        <translation>Die Kette unter Usage 2 ist zeitlich gültig</translation>
    </message>
    <message>
        <source>An expired certificate that DANE accepts</source>
        <translation>Ein abgelaufenes Zertifikat, das DANE annimmt</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) ended on {date}, but its key fits a TLSA record with usage 3.</source>
        <translation>Das Zertifikat von {host} ({address}) endete am {date}, aber sein Schlüssel passt zu einem TLSA-Eintrag mit Usage 3.</translation>
    </message>
    <message>
        <source>Senders with DANE deliver: under usage 3 only the key counts. Senders with MTA-STS alone refuse the certificate.</source>
        <translation>Absender mit DANE stellen zu: Unter Usage 3 zählt nur der Schlüssel. Absender nur mit MTA-STS lehnen das Zertifikat ab.</translation>
    </message>
    <message>
        <source>Renew the certificate for {host} with the same key.</source>
        <translation>Das Zertifikat für {host} mit demselben Schlüssel erneuern.</translation>
    </message>
    <message>
        <source>TLSA records, but no STARTTLS</source>
        <translation>TLSA-Einträge, aber kein STARTTLS</translation>
    </message>
    <message>
        <source>{host} ({address}) has signed TLSA records and answered EHLO without STARTTLS. TLS reports call this starttls-not-supported.</source>
        <translation>{host} ({address}) hat signierte TLSA-Einträge und beantwortete EHLO ohne STARTTLS. In TLS-Berichten heißt das starttls-not-supported.</translation>
    </message>
    <message>
        <source>Senders with DANE skip this host; all others deliver in plaintext.</source>
        <translation>Absender mit DANE überspringen diesen Host; alle anderen stellen im Klartext zu.</translation>
    </message>
    <message>
        <source>Give Postfix on {host} a certificate and set smtpd_tls_security_level = may, or remove the TLSA records.</source>
        <translation>Postfix auf {host} ein Zertifikat geben und smtpd_tls_security_level = may setzen, oder die TLSA-Einträge entfernen.</translation>
    </message>
    <message>
        <source>The host with TLSA records offers STARTTLS</source>
        <translation>Der Host mit TLSA-Einträgen bietet STARTTLS an</translation>
    </message>
    <message>
        <source>TLSA records, but TLS fails</source>
        <translation>TLSA-Einträge, aber TLS scheitert</translation>
    </message>
    <message>
        <source>{host} ({address}) has signed TLSA records, but the TLS handshake did not finish. TLS reports call this validation-failure.</source>
        <translation>{host} ({address}) hat signierte TLSA-Einträge, aber der TLS-Handshake kam nicht zum Ende. In TLS-Berichten heißt das validation-failure.</translation>
    </message>
    <message>
        <source>Senders with DANE skip this host; most others deliver in plaintext.</source>
        <translation>Absender mit DANE überspringen diesen Host; die meisten anderen stellen im Klartext zu.</translation>
    </message>
    <message>
        <source>Let the server speak TLS 1.2 or newer with common ciphers. To see the error: openssl s_client -starttls smtp -connect {host}:25</source>
        <translation>Den Server TLS 1.2 oder neuer mit gängigen Chiffren sprechen lassen. Den Fehler zeigt: openssl s_client -starttls smtp -connect {host}:25</translation>
    </message>
    <message>
        <source>TLS works on the host with TLSA records</source>
        <translation>TLS funktioniert auf dem Host mit TLSA-Einträgen</translation>
    </message>
    <message>
        <source>The domain does not exist</source>
        <translation>Die Domain existiert nicht</translation>
    </message>
    <message>
        <source>The name servers say that there is no {domain}.</source>
        <translation>Die Nameserver sagen, dass es {domain} nicht gibt.</translation>
    </message>
    <message>
        <source>Mail to it bounces at once at every sender.</source>
        <translation>Mail dorthin kommt bei jedem Absender sofort als unzustellbar zurück.</translation>
    </message>
    <message>
        <source>Check the spelling. If the domain is yours, register it or have the zone above delegate it.</source>
        <translation>Die Schreibweise prüfen. Gehört die Domain Ihnen: registrieren oder von der übergeordneten Zone delegieren lassen.</translation>
    </message>
    <message>
        <source>The domain exists</source>
        <translation>Die Domain existiert</translation>
    </message>
    <message>
        <source>The MX records could not be looked up</source>
        <translation>Die MX-Einträge konnten nicht abgefragt werden</translation>
    </message>
    <message>
        <source>The question for the MX records of {domain} brought no usable answer: neither records nor a statement that there are none.</source>
        <translation>Die Abfrage der MX-Einträge von {domain} brachte keine brauchbare Antwort: weder Einträge noch die Aussage, dass es keine gibt.</translation>
    </message>
    <message>
        <source>Every sender keeps the mail in its queue and tries again later.</source>
        <translation>Jeder Absender behält die Mail in seiner Warteschlange und versucht es später erneut.</translation>
    </message>
    <message>
        <source>Ask each name server of {domain} for the MX records directly, and repair those that stay silent or answer SERVFAIL or REFUSED.</source>
        <translation>Jeden Nameserver von {domain} direkt nach den MX-Einträgen fragen und die in Ordnung bringen, die schweigen oder SERVFAIL oder REFUSED antworten.</translation>
    </message>
    <message>
        <source>The MX records can be looked up</source>
        <translation>Die MX-Einträge lassen sich abfragen</translation>
    </message>
    <message>
        <source>MX records are published</source>
        <translation>MX-Einträge sind veröffentlicht</translation>
    </message>
    <message>
        <source>{domain} names the hosts that take its mail.</source>
        <translation>{domain} nennt die Hosts, die Mail dafür annehmen.</translation>
    </message>
    <message>
        <source>Senders deliver to these hosts, the lowest preference first.</source>
        <translation>Absender stellen an diese Hosts zu, die niedrigste Präferenz zuerst.</translation>
    </message>
    <message>
        <source>There is no MX record</source>
        <translation>Es gibt keinen MX-Eintrag</translation>
    </message>
    <message>
        <source>{domain} has an address ({address}) but no MX record, so the domain itself counts as its mail host.</source>
        <translation>{domain} hat eine Adresse ({address}), aber keinen MX-Eintrag; die Domain selbst gilt daher als ihr Mailhost.</translation>
    </message>
    <message>
        <source>Senders deliver to {domain} itself; policy, certificate and TLSA records have to name it.</source>
        <translation>Absender stellen an {domain} selbst zu; Richtlinie, Zertifikat und TLSA-Einträge müssen diesen Namen nennen.</translation>
    </message>
    <message>
        <source>Publish an MX record that names the mail host. If the domain takes no mail, publish the null MX instead: MX 0 .</source>
        <translation>Einen MX-Eintrag veröffentlichen, der den Mailhost nennt. Nimmt die Domain keine Mail an, stattdessen den Null-MX veröffentlichen: MX 0 .</translation>
    </message>
    <message>
        <source>The domain names no mail host</source>
        <translation>Die Domain nennt keinen Mailhost</translation>
    </message>
    <message>
        <source>{domain} has neither an MX record nor an address.</source>
        <translation>{domain} hat weder einen MX-Eintrag noch eine Adresse.</translation>
    </message>
    <message>
        <source>Mail to it bounces, or waits in the queue until the sender gives up.</source>
        <translation>Mail dorthin kommt zurück oder wartet in der Schlange, bis der Absender aufgibt.</translation>
    </message>
    <message>
        <source>Publish an MX record that names the mail host, or the null MX (MX 0 .) if the domain takes no mail.</source>
        <translation>Einen MX-Eintrag veröffentlichen, der den Mailhost nennt, oder den Null-MX (MX 0 .), wenn die Domain keine Mail annimmt.</translation>
    </message>
    <message>
        <source>The domain takes no mail</source>
        <translation>Die Domain nimmt keine Mail an</translation>
    </message>
    <message>
        <source>{domain} publishes the null MX (MX 0 .): it states that it takes no mail.</source>
        <translation>{domain} veröffentlicht den Null-MX (MX 0 .): Das besagt, dass die Domain keine Mail annimmt.</translation>
    </message>
    <message>
        <source>Senders bounce mail to it at once, with 556 5.1.10.</source>
        <translation>Absender weisen Mail dorthin sofort zurück, mit 556 5.1.10.</translation>
    </message>
    <message>
        <source>The null MX stands beside other MX records</source>
        <translation>Der Null-MX steht neben anderen MX-Einträgen</translation>
    </message>
    <message>
        <source>{domain} says both that it takes no mail (MX 0 .) and which hosts take it.</source>
        <translation>{domain} sagt zugleich, dass die Domain keine Mail annimmt (MX 0 .) und welche Hosts sie annehmen.</translation>
    </message>
    <message>
        <source>Not defined: some senders bounce the mail, others try the hosts.</source>
        <translation>Nicht festgelegt: Manche Absender weisen die Mail zurück, andere versuchen die Hosts.</translation>
    </message>
    <message>
        <source>Keep the null MX alone, or remove it and keep the hosts.</source>
        <translation>Nur den Null-MX behalten, oder ihn entfernen und die Hosts behalten.</translation>
    </message>
    <message>
        <source>Mail policies on a domain without mail</source>
        <translation>Mail-Richtlinien auf einer Domain ohne Mail</translation>
    </message>
    <message>
        <source>{domain} takes no mail, yet it publishes MTA-STS or TLS-RPT records.</source>
        <translation>{domain} nimmt keine Mail an, veröffentlicht aber MTA-STS- oder TLS-RPT-Einträge.</translation>
    </message>
    <message>
        <source>No effect on delivery: nobody ever uses these records.</source>
        <translation>Keine Wirkung auf die Zustellung: Niemand verwendet diese Einträge je.</translation>
    </message>
    <message>
        <source>Remove the records. If a policy was enforced before, serve mode: none first and wait until its longest max_age is over.</source>
        <translation>Die Einträge entfernen. War vorher eine Richtlinie in Kraft, zuerst mode: none ausliefern und warten, bis ihr längstes max_age vorbei ist.</translation>
    </message>
    <message>
        <source>The MX host name is an alias</source>
        <translation>Der Name des MX-Hosts ist ein Alias</translation>
    </message>
    <message>
        <source>{host} is an alias of {name}. An MX record has to name a host that has addresses of its own.</source>
        <translation>{host} ist ein Alias von {name}. Ein MX-Eintrag muss einen Host nennen, der eigene Adressen hat.</translation>
    </message>
    <message>
        <source>Most senders follow the alias, strict ones skip the host. Policy and certificate have to name {host}.</source>
        <translation>Die meisten Absender folgen dem Alias, strenge überspringen den Host. Richtlinie und Zertifikat müssen {host} nennen.</translation>
    </message>
    <message>
        <source>Let the MX record name {name} itself, and see that policy and certificate name it too.</source>
        <translation>Im MX-Eintrag {name} selbst nennen und dafür sorgen, dass Richtlinie und Zertifikat ihn auch nennen.</translation>
    </message>
    <message>
        <source>The MX host name is not an alias</source>
        <translation>Der Name des MX-Hosts ist kein Alias</translation>
    </message>
    <message>
        <source>The MX host has no address</source>
        <translation>Der MX-Host hat keine Adresse</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}, but this name has neither an A nor an AAAA record.</source>
        <translation>Der MX-Eintrag von {domain} nennt {host}, aber dieser Name hat weder einen A- noch einen AAAA-Eintrag.</translation>
    </message>
    <message>
        <source>Every sender skips this host. Mail bounces or waits if there is no other.</source>
        <translation>Jeder Absender überspringt diesen Host. Gibt es keinen anderen, kommt Mail zurück oder wartet.</translation>
    </message>
    <message>
        <source>Give {host} an address, or take it out of the MX records.</source>
        <translation>{host} eine Adresse geben oder ihn aus den MX-Einträgen nehmen.</translation>
    </message>
    <message>
        <source>The MX host has an address</source>
        <translation>Der MX-Host hat eine Adresse</translation>
    </message>
    <message>
        <source>The host&apos;s addresses could not be looked up</source>
        <translation>Die Adressen des Hosts konnten nicht abgefragt werden</translation>
    </message>
    <message>
        <source>The question for the addresses of {host} brought no usable answer.</source>
        <translation>Die Abfrage der Adressen von {host} brachte keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>Senders skip this host for now. Mail waits if there is no other.</source>
        <translation>Absender überspringen diesen Host vorerst. Gibt es keinen anderen, wartet die Mail.</translation>
    </message>
    <message>
        <source>Repair the name servers of {host}: questions for A and AAAA have to be answered, also where there is no such record.</source>
        <translation>Die Nameserver von {host} in Ordnung bringen: Fragen nach A und AAAA müssen beantwortet werden, auch wo es keinen solchen Eintrag gibt.</translation>
    </message>
    <message>
        <source>The host&apos;s addresses can be looked up</source>
        <translation>Die Adressen des Hosts lassen sich abfragen</translation>
    </message>
    <message>
        <source>The MX host has a private address</source>
        <translation>Der MX-Host hat eine private Adresse</translation>
    </message>
    <message>
        <source>{host} has the address {address}, which cannot be reached over the internet.</source>
        <translation>{host} hat die Adresse {address}, die über das Internet nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Senders cannot connect there; some reach a machine in their own network instead.</source>
        <translation>Absender können sich dorthin nicht verbinden; manche erreichen stattdessen eine Maschine in ihrem eigenen Netz.</translation>
    </message>
    <message>
        <source>Publish the public address of {host}, and keep {address} for the name servers of your own network.</source>
        <translation>Die öffentliche Adresse von {host} veröffentlichen und {address} den Nameservern des eigenen Netzes vorbehalten.</translation>
    </message>
    <message>
        <source>The host&apos;s addresses are public</source>
        <translation>Die Adressen des Hosts sind öffentlich</translation>
    </message>
    <message>
        <source>The MX record holds an address</source>
        <translation>Der MX-Eintrag enthält eine Adresse</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}, which is an address. A host name belongs there.</source>
        <translation>Der MX-Eintrag von {domain} nennt {host}, und das ist eine Adresse. Dort gehört ein Hostname hin.</translation>
    </message>
    <message>
        <source>Senders skip this record. Mail bounces or waits if there is no other.</source>
        <translation>Absender überspringen diesen Eintrag. Gibt es keinen anderen, kommt Mail zurück oder wartet.</translation>
    </message>
    <message>
        <source>Give the server a host name with an A or AAAA record, and let the MX record name it.</source>
        <translation>Dem Server einen Hostnamen mit A- oder AAAA-Eintrag geben und ihn im MX-Eintrag nennen.</translation>
    </message>
    <message>
        <source>The MX record holds a host name</source>
        <translation>Der MX-Eintrag enthält einen Hostnamen</translation>
    </message>
    <message>
        <source>More mail hosts or addresses than senders try</source>
        <translation>Mehr Mailhosts oder Adressen, als Absender versuchen</translation>
    </message>
    <message>
        <source>{domain} has {count} mail hosts or addresses of them. Beyond 10 hosts or 20 addresses many senders stop trying.</source>
        <translation>{domain} hat {count} Mailhosts oder Adressen von ihnen. Nach 10 Hosts oder 20 Adressen hören viele Absender auf, es zu versuchen.</translation>
    </message>
    <message>
        <source>What stands at the end of the list may never be tried.</source>
        <translation>Was am Ende der Liste steht, wird womöglich nie versucht.</translation>
    </message>
    <message>
        <source>Keep the hosts that are needed; two or three are enough for most domains.</source>
        <translation>Die Hosts behalten, die nötig sind; zwei oder drei genügen den meisten Domains.</translation>
    </message>
    <message>
        <source>Senders can try every mail host</source>
        <translation>Absender können jeden Mailhost versuchen</translation>
    </message>
    <message>
        <source>The MX records are signed with DNSSEC</source>
        <translation>Die MX-Einträge sind mit DNSSEC signiert</translation>
    </message>
    <message>
        <source>The signatures hold from the root down to the MX records of {domain}.</source>
        <translation>Die Signaturen halten von der Wurzel bis zu den MX-Einträgen von {domain}.</translation>
    </message>
    <message>
        <source>Nobody can forge the list of mail hosts for senders that validate. DANE is possible.</source>
        <translation>Niemand kann validierenden Absendern eine gefälschte Liste der Mailhosts unterschieben. DANE ist möglich.</translation>
    </message>
    <message>
        <source>The domain is not signed with DNSSEC</source>
        <translation>Die Domain ist nicht mit DNSSEC signiert</translation>
    </message>
    <message>
        <source>The zone above proves that {domain} is not signed.</source>
        <translation>Die übergeordnete Zone belegt, dass {domain} nicht signiert ist.</translation>
    </message>
    <message>
        <source>DANE does not apply and MX records can be forged. Only MTA-STS can protect the mail.</source>
        <translation>DANE greift nicht, und MX-Einträge lassen sich fälschen. Nur MTA-STS kann die Mail schützen.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures do not hold</source>
        <translation>Die DNSSEC-Signaturen halten nicht</translation>
    </message>
    <message>
        <source>DNS answers do not validate for {name}: a signature, key or DS record is wrong, missing or expired. TLS reports call this dnssec-invalid.</source>
        <translation>DNS-Antworten zu {name} lassen sich nicht validieren: Eine Signatur, ein Schlüssel oder ein DS-Eintrag ist falsch, fehlt oder ist abgelaufen. In TLS-Berichten heißt das dnssec-invalid.</translation>
    </message>
    <message>
        <source>Senders that validate keep the mail in the queue; all others deliver as usual.</source>
        <translation>Absender, die validieren, behalten die Mail in der Warteschlange; alle anderen stellen wie gewohnt zu.</translation>
    </message>
    <message>
        <source>Sign the zone again, or correct the DS record at the registrar so that it fits the key in use.</source>
        <translation>Die Zone neu signieren oder den DS-Eintrag beim Registrar so berichtigen, dass er zum verwendeten Schlüssel passt.</translation>
    </message>
    <message>
        <source>The host is signed, the MX records are not</source>
        <translation>Der Host ist signiert, die MX-Einträge sind es nicht</translation>
    </message>
    <message>
        <source>{host} has signed TLSA records, but the MX records of {domain} that lead to it are not signed.</source>
        <translation>{host} hat signierte TLSA-Einträge, aber die MX-Einträge von {domain}, die zu ihm führen, sind nicht signiert.</translation>
    </message>
    <message>
        <source>Whoever forges the MX records leads mail to another host before DANE is asked.</source>
        <translation>Wer die MX-Einträge fälscht, führt die Mail zu einem anderen Host, bevor DANE gefragt wird.</translation>
    </message>
    <message>
        <source>DNSSEC cannot be validated from here</source>
        <translation>DNSSEC lässt sich von hier aus nicht validieren</translation>
    </message>
    <message>
        <source>Nothing is validated here: there is no trust anchor, or the resolver in use drops the signatures.</source>
        <translation>Hier wird nichts validiert: Es gibt keinen Vertrauensanker, oder der verwendete Resolver wirft die Signaturen weg.</translation>
    </message>
    <message>
        <source>No effect on delivery. This inspection cannot tell whether DANE protects {domain}.</source>
        <translation>Keine Wirkung auf die Zustellung. Diese Untersuchung kann nicht feststellen, ob DANE {domain} schützt.</translation>
    </message>
    <message>
        <source>Choose another resolver, or let the program ask the name servers itself.</source>
        <translation>Einen anderen Resolver wählen oder das Programm die Nameserver selbst fragen lassen.</translation>
    </message>
    <message>
        <source>Every mail host meets the policy</source>
        <translation>Jeder Mailhost erfüllt die Richtlinie</translation>
    </message>
    <message>
        <source>Every MX host of {domain} fits the policy, offers STARTTLS and shows a trusted certificate for its name, on every address.</source>
        <translation>Jeder MX-Host von {domain} passt zur Richtlinie, bietet STARTTLS an und zeigt auf jeder Adresse ein vertrauenswürdiges Zertifikat für seinen Namen.</translation>
    </message>
    <message>
        <source>Senders that honour the policy deliver encrypted and to authenticated hosts.</source>
        <translation>Absender, die die Richtlinie beachten, stellen verschlüsselt und an authentifizierte Hosts zu.</translation>
    </message>
    <message>
        <source>The policy does not cover this host</source>
        <translation>Die Richtlinie deckt diesen Host nicht ab</translation>
    </message>
    <message>
        <source>No mx line of the policy fits {host}. TLS reports call this validation-failure.</source>
        <translation>Keine mx-Zeile der Richtlinie passt zu {host}. In TLS-Berichten heißt das validation-failure.</translation>
    </message>
    <message>
        <source>Senders that honour an enforced policy skip this host; all others deliver to it.</source>
        <translation>Absender, die eine durchgesetzte Richtlinie beachten, überspringen diesen Host; alle anderen stellen an ihn zu.</translation>
    </message>
    <message>
        <source>Add “mx: {host}” to the policy and give the record a new id, or take {host} out of the MX records.</source>
        <translation>Der Richtlinie „mx: {host}“ hinzufügen und dem Eintrag eine neue id geben, oder {host} aus den MX-Einträgen nehmen.</translation>
    </message>
    <message>
        <source>The policy covers this host</source>
        <translation>Die Richtlinie deckt diesen Host ab</translation>
    </message>
    <message>
        <source>The policy covers no mail host</source>
        <translation>Die Richtlinie deckt keinen Mailhost ab</translation>
    </message>
    <message>
        <source>No mx line of the policy fits any MX host of {domain}: {hosts}. TLS reports call this validation-failure.</source>
        <translation>Keine mx-Zeile der Richtlinie passt zu einem MX-Host von {domain}: {hosts}. In TLS-Berichten heißt das validation-failure.</translation>
    </message>
    <message>
        <source>Under an enforced policy, senders that honour it can deliver nothing; the mail waits and then bounces.</source>
        <translation>Unter einer durchgesetzten Richtlinie können Absender, die sie beachten, nichts zustellen; die Mail wartet und kommt dann zurück.</translation>
    </message>
    <message>
        <source>Add an mx line for each of {hosts} at once and give the record a new id. Senders look for a new policy before they bounce.</source>
        <translation>Sofort für jeden von {hosts} eine mx-Zeile hinzufügen und dem Eintrag eine neue id geben. Absender sehen nach einer neuen Richtlinie, bevor sie Mail zurückschicken.</translation>
    </message>
    <message>
        <source>The policy covers at least one mail host</source>
        <translation>Die Richtlinie deckt mindestens einen Mailhost ab</translation>
    </message>
    <message>
        <source>The policy does not cover this backup host</source>
        <translation>Die Richtlinie deckt diesen Backup-Host nicht ab</translation>
    </message>
    <message>
        <source>No mx line of the policy fits {host}, which takes the mail when the preferred hosts fail.</source>
        <translation>Keine mx-Zeile der Richtlinie passt zu {host}, der die Mail annimmt, wenn die bevorzugten Hosts ausfallen.</translation>
    </message>
    <message>
        <source>Unseen until the preferred hosts fail; then mail under an enforced policy is held back.</source>
        <translation>Unbemerkt, bis die bevorzugten Hosts ausfallen; dann wird Mail unter einer durchgesetzten Richtlinie zurückgehalten.</translation>
    </message>
    <message>
        <source>The policy covers the backup hosts</source>
        <translation>Die Richtlinie deckt die Backup-Hosts ab</translation>
    </message>
    <message>
        <source>The policy does not cover the preferred host</source>
        <translation>Die Richtlinie deckt den bevorzugten Host nicht ab</translation>
    </message>
    <message>
        <source>No mx line of the policy fits {host}, the most preferred host of {domain}; it fits a less preferred one.</source>
        <translation>Keine mx-Zeile der Richtlinie passt zu {host}, dem am stärksten bevorzugten Host von {domain}; zu einem weniger bevorzugten passt eine.</translation>
    </message>
    <message>
        <source>Senders that honour an enforced policy use the backup hosts only; all others use {host}.</source>
        <translation>Absender, die eine durchgesetzte Richtlinie beachten, nutzen nur die Backup-Hosts; alle anderen nutzen {host}.</translation>
    </message>
    <message>
        <source>Add “mx: {host}” to the policy and give the record a new id.</source>
        <translation>Der Richtlinie „mx: {host}“ hinzufügen und dem Eintrag eine neue id geben.</translation>
    </message>
    <message>
        <source>The policy covers the preferred host</source>
        <translation>Die Richtlinie deckt den bevorzugten Host ab</translation>
    </message>
    <message>
        <source>Enforcing the policy would hold mail back</source>
        <translation>Die Richtlinie durchzusetzen würde Mail zurückhalten</translation>
    </message>
    <message>
        <source>The policy is in testing mode. Enforced, it would fail at: {hosts}.</source>
        <translation>Die Richtlinie ist im Testmodus. Durchgesetzt würde sie scheitern an: {hosts}.</translation>
    </message>
    <message>
        <source>Mail is delivered and the failures are reported. Under mode: enforce senders would skip these hosts.</source>
        <translation>Mail wird zugestellt, und die Fehler werden berichtet. Unter mode: enforce würden Absender diese Hosts überspringen.</translation>
    </message>
    <message>
        <source>Mend what the findings about these hosts name before you set mode: enforce.</source>
        <translation>Beheben, was die Befunde zu diesen Hosts nennen, und erst dann mode: enforce setzen.</translation>
    </message>
    <message>
        <source>Every mail host is ready for mode: enforce</source>
        <translation>Jeder Mailhost ist bereit für mode: enforce</translation>
    </message>
    <message>
        <source>Some addresses of the host fail the policy</source>
        <translation>Einige Adressen des Hosts verletzen die Richtlinie</translation>
    </message>
    <message>
        <source>{host} fails what the policy demands at {address} and meets it at its other addresses.</source>
        <translation>{host} verfehlt unter {address}, was die Richtlinie verlangt, und erfüllt es unter seinen anderen Adressen.</translation>
    </message>
    <message>
        <source>Senders that honour the policy fail or succeed by chance.</source>
        <translation>Bei Absendern, die die Richtlinie beachten, entscheidet der Zufall, ob die Zustellung gelingt.</translation>
    </message>
    <message>
        <source>Give all machines behind {host} the same TLS set-up and certificate, or take the failing addresses out of DNS.</source>
        <translation>Allen Maschinen hinter {host} dieselbe TLS-Einrichtung und dasselbe Zertifikat geben oder die fehlerhaften Adressen aus dem DNS nehmen.</translation>
    </message>
    <message>
        <source>All addresses of the host meet the policy</source>
        <translation>Alle Adressen des Hosts erfüllen die Richtlinie</translation>
    </message>
    <message>
        <source>The enforced policy stops all mail</source>
        <translation>Die durchgesetzte Richtlinie hält alle Mail auf</translation>
    </message>
    <message>
        <source>The policy of {domain} is enforced, but no address of any mail host passes its tests.</source>
        <translation>Die Richtlinie von {domain} wird durchgesetzt, aber keine Adresse irgendeines Mailhosts besteht ihre Prüfungen.</translation>
    </message>
    <message>
        <source>Senders that honour the policy can deliver nothing; the mail waits and then bounces.</source>
        <translation>Absender, die die Richtlinie beachten, können nichts zustellen; die Mail wartet und kommt dann zurück.</translation>
    </message>
    <message>
        <source>Mend the hosts. If that takes longer than hours, set mode: testing and give the record a new id: senders look for it before they bounce.</source>
        <translation>Die Hosts in Ordnung bringen. Dauert das länger als Stunden, mode: testing setzen und dem Eintrag eine neue id geben: Absender sehen danach, bevor sie Mail zurückschicken.</translation>
    </message>
    <message>
        <source>The enforced policy leaves a way for mail</source>
        <translation>Die durchgesetzte Richtlinie lässt der Mail einen Weg</translation>
    </message>
    <message>
        <source>The host passes DANE and fails the policy</source>
        <translation>Der Host besteht DANE und verletzt die Richtlinie</translation>
    </message>
    <message>
        <source>{host} fits its TLSA records, but its certificate is not one that the enforced policy accepts.</source>
        <translation>{host} passt zu seinen TLSA-Einträgen, aber sein Zertifikat ist keines, das die durchgesetzte Richtlinie annimmt.</translation>
    </message>
    <message>
        <source>Senders with DANE alone deliver, senders with MTA-STS alone do not; those with both differ.</source>
        <translation>Absender nur mit DANE stellen zu, Absender nur mit MTA-STS nicht; die mit beidem verhalten sich verschieden.</translation>
    </message>
    <message>
        <source>Give {host} a certificate of a public CA that names {host} and keeps the key in the TLSA record.</source>
        <translation>{host} ein Zertifikat einer öffentlichen CA geben, das {host} nennt und den Schlüssel im TLSA-Eintrag behält.</translation>
    </message>
    <message>
        <source>DANE and the policy agree about the host</source>
        <translation>DANE und die Richtlinie stimmen beim Host überein</translation>
    </message>
    <message>
        <source>The MTA-STS record is published</source>
        <translation>Der MTA-STS-Eintrag ist veröffentlicht</translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain} announces a policy.</source>
        <translation>Der TXT-Eintrag unter _mta-sts.{domain} kündigt eine Richtlinie an.</translation>
    </message>
    <message>
        <source>Senders fetch the policy, and fetch it again when the id changes.</source>
        <translation>Absender rufen die Richtlinie ab, und erneut, wenn sich die id ändert.</translation>
    </message>
    <message>
        <source>There is no MTA-STS record</source>
        <translation>Es gibt keinen MTA-STS-Eintrag</translation>
    </message>
    <message>
        <source>{domain} has no TXT record at _mta-sts.{domain}, and no policy is served for it.</source>
        <translation>{domain} hat keinen TXT-Eintrag unter _mta-sts.{domain}, und keine Richtlinie wird dafür ausgeliefert.</translation>
    </message>
    <message>
        <source>Without DANE, senders take any TLS or none: whoever stands on the path can read the mail.</source>
        <translation>Ohne DANE nehmen Absender irgendein TLS oder keines: Wer auf dem Weg sitzt, kann die Mail lesen.</translation>
    </message>
    <message>
        <source>Serve a policy with mode: testing at https://mta-sts.{domain}/.well-known/mta-sts.txt first, then publish the record: v=STSv1; id=1;</source>
        <translation>Zuerst eine Richtlinie mit mode: testing unter https://mta-sts.{domain}/.well-known/mta-sts.txt ausliefern, dann den Eintrag veröffentlichen: v=STSv1; id=1;</translation>
    </message>
    <message>
        <source>A policy is served but not announced</source>
        <translation>Eine Richtlinie wird ausgeliefert, aber nicht angekündigt</translation>
    </message>
    <message>
        <source>{url} serves a policy, but there is no TXT record at _mta-sts.{domain}.</source>
        <translation>{url} liefert eine Richtlinie, aber es gibt keinen TXT-Eintrag unter _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Senders never look at the policy; those that hold a cached one keep it until it runs out.</source>
        <translation>Absender sehen die Richtlinie nie an; die mit einer zwischengespeicherten behalten diese, bis sie abläuft.</translation>
    </message>
    <message>
        <source>Publish a TXT record at _mta-sts.{domain}: v=STSv1; id=1; and change the id with every change of the policy.</source>
        <translation>Einen TXT-Eintrag unter _mta-sts.{domain} veröffentlichen: v=STSv1; id=1; und die id bei jeder Änderung der Richtlinie ändern.</translation>
    </message>
    <message>
        <source>The announced policy cannot be fetched</source>
        <translation>Die angekündigte Richtlinie lässt sich nicht abrufen</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} announces a policy, but {url} does not deliver one. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Der Eintrag unter _mta-sts.{domain} kündigt eine Richtlinie an, aber {url} liefert keine. In TLS-Berichten heißt das sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Senders without a cached policy deliver as if there were no MTA-STS; a cached one stays in use.</source>
        <translation>Absender ohne zwischengespeicherte Richtlinie stellen zu, als gäbe es kein MTA-STS; eine zwischengespeicherte bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>Make {url} answer with status 200 and the policy. To give up MTA-STS, serve mode: none first, and remove the record last.</source>
        <translation>{url} mit Status 200 und der Richtlinie antworten lassen. Um MTA-STS aufzugeben, zuerst mode: none ausliefern und den Eintrag zuletzt entfernen.</translation>
    </message>
    <message>
        <source>The announced policy can be fetched</source>
        <translation>Die angekündigte Richtlinie lässt sich abrufen</translation>
    </message>
    <message>
        <source>The MTA-STS record could not be looked up</source>
        <translation>Der MTA-STS-Eintrag konnte nicht abgefragt werden</translation>
    </message>
    <message>
        <source>The question for the TXT record at _mta-sts.{domain} brought no usable answer.</source>
        <translation>Die Abfrage des TXT-Eintrags unter _mta-sts.{domain} brachte keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>Most senders deliver without MTA-STS, a few wait. A cached policy stays in use.</source>
        <translation>Die meisten Absender stellen ohne MTA-STS zu, einige warten. Eine zwischengespeicherte Richtlinie bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>Ask each name server of {domain} for TXT at _mta-sts.{domain}, and repair those that stay silent or answer SERVFAIL or REFUSED.</source>
        <translation>Jeden Nameserver von {domain} nach TXT unter _mta-sts.{domain} fragen und die in Ordnung bringen, die schweigen oder SERVFAIL oder REFUSED antworten.</translation>
    </message>
    <message>
        <source>The MTA-STS record can be looked up</source>
        <translation>Der MTA-STS-Eintrag lässt sich abfragen</translation>
    </message>
    <message>
        <source>There are several MTA-STS records</source>
        <translation>Es gibt mehrere MTA-STS-Einträge</translation>
    </message>
    <message>
        <source>{count} TXT records at _mta-sts.{domain} begin with v=STSv1; and only one may.</source>
        <translation>{count} TXT-Einträge unter _mta-sts.{domain} beginnen mit v=STSv1; und nur einer darf es.</translation>
    </message>
    <message>
        <source>Senders see no MTA-STS here; those that hold a cached policy keep it until it runs out.</source>
        <translation>Absender sehen hier kein MTA-STS; die mit einer zwischengespeicherten Richtlinie behalten diese, bis sie abläuft.</translation>
    </message>
    <message>
        <source>Keep one record and delete the others.</source>
        <translation>Einen Eintrag behalten und die anderen löschen.</translation>
    </message>
    <message>
        <source>There is only one MTA-STS record</source>
        <translation>Es gibt nur einen MTA-STS-Eintrag</translation>
    </message>
    <message>
        <source>Other TXT records stand beside the MTA-STS record</source>
        <translation>Andere TXT-Einträge stehen neben dem MTA-STS-Eintrag</translation>
    </message>
    <message>
        <source>At _mta-sts.{domain} there are TXT records that do not begin with v=STSv1;</source>
        <translation>Unter _mta-sts.{domain} stehen TXT-Einträge, die nicht so beginnen: v=STSv1;</translation>
    </message>
    <message>
        <source>Senders skip them; some testing tools report an error.</source>
        <translation>Absender überspringen sie; manche Prüfwerkzeuge melden einen Fehler.</translation>
    </message>
    <message>
        <source>Remove the other records. Often a wildcard TXT record of the zone is the cause.</source>
        <translation>Die anderen Einträge entfernen. Oft ist ein Wildcard-TXT-Eintrag der Zone die Ursache.</translation>
    </message>
    <message>
        <source>No other TXT record stands beside it</source>
        <translation>Kein anderer TXT-Eintrag steht daneben</translation>
    </message>
    <message>
        <source>The version is in the wrong case</source>
        <translation>Die Version ist falsch groß- und kleingeschrieben</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} begins with “{text}”. Capitals count: senders look for v=STSv1;</source>
        <translation>Der Eintrag unter _mta-sts.{domain} beginnt mit „{text}“. Großbuchstaben zählen: Absender suchen nach v=STSv1;</translation>
    </message>
    <message>
        <source>Begin the record with v=STSv1; and copy the capitals exactly.</source>
        <translation>Den Eintrag mit v=STSv1; beginnen und die Großbuchstaben genau übernehmen.</translation>
    </message>
    <message>
        <source>The version is in the right case</source>
        <translation>Die Version ist richtig groß- und kleingeschrieben</translation>
    </message>
    <message>
        <source>The record does not begin with the version</source>
        <translation>Der Eintrag beginnt nicht mit der Version</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} begins with “{text}”. The version stands first, with no blank or quote before it.</source>
        <translation>Der Eintrag unter _mta-sts.{domain} beginnt mit „{text}“. Die Version steht zuerst, ohne Leerzeichen oder Anführungszeichen davor.</translation>
    </message>
    <message>
        <source>Begin the record with v=STSv1;</source>
        <translation>Den Eintrag so beginnen: v=STSv1;</translation>
    </message>
    <message>
        <source>The record begins with the version</source>
        <translation>Der Eintrag beginnt mit der Version</translation>
    </message>
    <message>
        <source>No semicolon directly after the version</source>
        <translation>Kein Semikolon direkt nach der Version</translation>
    </message>
    <message>
        <source>In the record at _mta-sts.{domain} the version v=STSv1 is not followed directly by a semicolon.</source>
        <translation>Im Eintrag unter _mta-sts.{domain} folgt auf die Version v=STSv1 nicht direkt ein Semikolon.</translation>
    </message>
    <message>
        <source>Strict senders see no MTA-STS here; a few lenient ones take the record.</source>
        <translation>Strenge Absender sehen hier kein MTA-STS; einige nachsichtige nehmen den Eintrag an.</translation>
    </message>
    <message>
        <source>Write v=STSv1; with no blank before the semicolon.</source>
        <translation>v=STSv1; ohne Leerzeichen vor dem Semikolon schreiben.</translation>
    </message>
    <message>
        <source>A semicolon follows the version</source>
        <translation>Ein Semikolon folgt auf die Version</translation>
    </message>
    <message>
        <source>The record has an unknown version</source>
        <translation>Der Eintrag hat eine unbekannte Version</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”. The only version there is so far is STSv1.</source>
        <translation>Ab Spalte {column} lautet der Eintrag unter _mta-sts.{domain} „{text}“. Die bisher einzige Version ist STSv1.</translation>
    </message>
    <message>
        <source>The version is known</source>
        <translation>Die Version ist bekannt</translation>
    </message>
    <message>
        <source>The record has no id</source>
        <translation>Der Eintrag hat keine id</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} lacks the field id, by which senders notice a new policy.</source>
        <translation>Dem Eintrag unter _mta-sts.{domain} fehlt das Feld id, an dem Absender eine neue Richtlinie erkennen.</translation>
    </message>
    <message>
        <source>Add an id of 1 to 32 letters and digits, for example a time stamp: id=20260131T120000;</source>
        <translation>Eine id aus 1 bis 32 Buchstaben und Ziffern hinzufügen, zum Beispiel einen Zeitstempel: id=20260131T120000;</translation>
    </message>
    <message>
        <source>The record has an id</source>
        <translation>Der Eintrag hat eine id</translation>
    </message>
    <message>
        <source>The id holds more than letters and digits</source>
        <translation>Die id enthält mehr als Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>From column {column} on, the id in the record at _mta-sts.{domain} reads “{text}”. Only letters and digits may stand in it.</source>
        <translation>Ab Spalte {column} lautet die id im Eintrag unter _mta-sts.{domain} „{text}“. Nur Buchstaben und Ziffern dürfen darin stehen.</translation>
    </message>
    <message>
        <source>Leave out hyphens, dots, colons, blanks and quotes, as in id=20260131T120000;</source>
        <translation>Bindestriche, Punkte, Doppelpunkte, Leerzeichen und Anführungszeichen weglassen, wie in id=20260131T120000;</translation>
    </message>
    <message>
        <source>The id holds letters and digits only</source>
        <translation>Die id enthält nur Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>The id has the wrong length</source>
        <translation>Die id hat die falsche Länge</translation>
    </message>
    <message>
        <source>The id in the record at _mta-sts.{domain} is empty or longer than 32 characters.</source>
        <translation>Die id im Eintrag unter _mta-sts.{domain} ist leer oder länger als 32 Zeichen.</translation>
    </message>
    <message>
        <source>Use an id of 1 to 32 letters and digits, as in id=20260131T120000;</source>
        <translation>Eine id aus 1 bis 32 Buchstaben und Ziffern verwenden, wie in id=20260131T120000;</translation>
    </message>
    <message>
        <source>The id has a permitted length</source>
        <translation>Die id hat eine zulässige Länge</translation>
    </message>
    <message>
        <source>The field name id is not in lower case</source>
        <translation>Der Feldname id ist nicht kleingeschrieben</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”. Written in another case, id= is an unknown field, and the record has no id.</source>
        <translation>Ab Spalte {column} lautet der Eintrag unter _mta-sts.{domain} „{text}“. Anders geschrieben ist id= ein unbekanntes Feld, und der Eintrag hat keine id.</translation>
    </message>
    <message>
        <source>Write id= in lower case.</source>
        <translation>id= kleinschreiben.</translation>
    </message>
    <message>
        <source>The field name id is in lower case</source>
        <translation>Der Feldname id ist kleingeschrieben</translation>
    </message>
    <message>
        <source>The record has more than one id</source>
        <translation>Der Eintrag hat mehr als eine id</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} holds the field id more than once, and no rule says which one counts.</source>
        <translation>Der Eintrag unter _mta-sts.{domain} enthält das Feld id mehr als einmal, und keine Regel sagt, welches zählt.</translation>
    </message>
    <message>
        <source>Senders differ: some take the first id, some the last, some drop the record.</source>
        <translation>Absender verhalten sich verschieden: Manche nehmen die erste id, manche die letzte, manche verwerfen den Eintrag.</translation>
    </message>
    <message>
        <source>Keep one id.</source>
        <translation>Eine id behalten.</translation>
    </message>
    <message>
        <source>The record has one id</source>
        <translation>Der Eintrag hat eine einzige id</translation>
    </message>
    <message>
        <source>The record does not follow the grammar</source>
        <translation>Der Eintrag folgt nicht der Grammatik</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} leaves the grammar at column {column}. Fields are key=value without blanks, parted by one semicolon each.</source>
        <translation>Der Eintrag unter _mta-sts.{domain} verlässt die Grammatik in Spalte {column}. Felder sind Schlüssel=Wert ohne Leerzeichen, getrennt durch je ein Semikolon.</translation>
    </message>
    <message>
        <source>Write the record in the form v=STSv1; id=20260131T120000;</source>
        <translation>Den Eintrag in dieser Form schreiben: v=STSv1; id=20260131T120000;</translation>
    </message>
    <message>
        <source>The record follows the grammar</source>
        <translation>Der Eintrag folgt der Grammatik</translation>
    </message>
    <message>
        <source>A semicolon is missing between two fields</source>
        <translation>Zwischen zwei Feldern fehlt ein Semikolon</translation>
    </message>
    <message>
        <source>At column {column} the record at _mta-sts.{domain} has a blank where a semicolon belongs.</source>
        <translation>In Spalte {column} hat der Eintrag unter _mta-sts.{domain} ein Leerzeichen, wo ein Semikolon hingehört.</translation>
    </message>
    <message>
        <source>Put a semicolon after each field: v=STSv1; id=20260131T120000;</source>
        <translation>Nach jedem Feld ein Semikolon setzen: v=STSv1; id=20260131T120000;</translation>
    </message>
    <message>
        <source>Semicolons part the fields</source>
        <translation>Semikolons trennen die Felder</translation>
    </message>
    <message>
        <source>The record holds stray quotes or backslashes</source>
        <translation>Der Eintrag enthält fremde Anführungszeichen oder Backslashes</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”, as if a web form had added characters.</source>
        <translation>Ab Spalte {column} lautet der Eintrag unter _mta-sts.{domain} „{text}“, als hätte ein Webformular Zeichen hinzugefügt.</translation>
    </message>
    <message>
        <source>Enter the record again without backslashes and quotes, and compare it with what the name server answers.</source>
        <translation>Den Eintrag ohne Backslashes und Anführungszeichen neu eingeben und mit dem vergleichen, was der Nameserver antwortet.</translation>
    </message>
    <message>
        <source>The record holds no stray quotes</source>
        <translation>Der Eintrag enthält keine fremden Anführungszeichen</translation>
    </message>
    <message>
        <source>The record holds characters outside ASCII</source>
        <translation>Der Eintrag enthält Zeichen außerhalb von ASCII</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”. Only ASCII may stand in it.</source>
        <translation>Ab Spalte {column} lautet der Eintrag unter _mta-sts.{domain} „{text}“. Nur ASCII darf darin stehen.</translation>
    </message>
    <message>
        <source>Type the record by hand instead of pasting it; typographic quotes and odd blanks are the usual cause.</source>
        <translation>Den Eintrag von Hand tippen statt einfügen; typografische Anführungszeichen und ungewöhnliche Leerzeichen sind die übliche Ursache.</translation>
    </message>
    <message>
        <source>The record holds ASCII only</source>
        <translation>Der Eintrag enthält nur ASCII</translation>
    </message>
    <message>
        <source>The record holds control characters</source>
        <translation>Der Eintrag enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>At column {column} the record at _mta-sts.{domain} holds a tab, a line end or another control character.</source>
        <translation>In Spalte {column} enthält der Eintrag unter _mta-sts.{domain} einen Tabulator, ein Zeilenende oder ein anderes Steuerzeichen.</translation>
    </message>
    <message>
        <source>Enter the record again as a single line without tabs.</source>
        <translation>Den Eintrag als eine einzige Zeile ohne Tabulatoren neu eingeben.</translation>
    </message>
    <message>
        <source>The record holds no control characters</source>
        <translation>Der Eintrag enthält keine Steuerzeichen</translation>
    </message>
    <message>
        <source>An extra field has a name outside the grammar</source>
        <translation>Der Name eines Zusatzfelds liegt außerhalb der Grammatik</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”. A field name has 1 to 32 letters, digits, dots, hyphens or underscores and begins with a letter or digit.</source>
        <translation>Ab Spalte {column} lautet der Eintrag unter _mta-sts.{domain} „{text}“. Ein Feldname hat 1 bis 32 Buchstaben, Ziffern, Punkte, Bindestriche oder Unterstriche und beginnt mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>Remove the field: senders need only v and id.</source>
        <translation>Das Feld entfernen: Absender brauchen nur v und id.</translation>
    </message>
    <message>
        <source>Names of extra fields follow the grammar</source>
        <translation>Die Namen der Zusatzfelder folgen der Grammatik</translation>
    </message>
    <message>
        <source>An extra field has a value outside the grammar</source>
        <translation>Der Wert eines Zusatzfelds liegt außerhalb der Grammatik</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”. A value has at least one visible ASCII character, and no blank, semicolon or equals sign.</source>
        <translation>Ab Spalte {column} lautet der Eintrag unter _mta-sts.{domain} „{text}“. Ein Wert hat mindestens ein sichtbares ASCII-Zeichen und weder Leerzeichen noch Semikolon noch Gleichheitszeichen.</translation>
    </message>
    <message>
        <source>Values of extra fields follow the grammar</source>
        <translation>Die Werte der Zusatzfelder folgen der Grammatik</translation>
    </message>
    <message>
        <source>The MTA-STS record is an alias</source>
        <translation>Der MTA-STS-Eintrag ist ein Alias</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is an alias of {name}.</source>
        <translation>_mta-sts.{domain} ist ein Alias von {name}.</translation>
    </message>
    <message>
        <source>Senders follow the alias. Whoever runs {name} announces the changes of the policy.</source>
        <translation>Absender folgen dem Alias. Wer {name} betreibt, kündigt die Änderungen der Richtlinie an.</translation>
    </message>
    <message>
        <source>The policy follows the grammar</source>
        <translation>Die Richtlinie folgt der Grammatik</translation>
    </message>
    <message>
        <source>Every sender can read the policy of {domain}.</source>
        <translation>Jeder Absender kann die Richtlinie von {domain} lesen.</translation>
    </message>
    <message>
        <source>Senders keep it for its max_age and fetch it again when the id of the record changes.</source>
        <translation>Absender behalten sie für die Dauer ihres max_age und rufen sie erneut ab, wenn sich die id des Eintrags ändert.</translation>
    </message>
    <message>
        <source>The policy is empty</source>
        <translation>Die Richtlinie ist leer</translation>
    </message>
    <message>
        <source>The policy file of {domain} has no content. TLS reports call this sts-policy-invalid.</source>
        <translation>Die Richtliniendatei von {domain} hat keinen Inhalt. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Senders refuse the policy. Without a cached one they deliver as if there were no MTA-STS.</source>
        <translation>Absender lehnen die Richtlinie ab. Ohne zwischengespeicherte stellen sie zu, als gäbe es kein MTA-STS.</translation>
    </message>
    <message>
        <source>Put the policy into the file: the lines version: STSv1, mode, max_age, and one mx line for each mail host.</source>
        <translation>Die Richtlinie in die Datei schreiben: die Zeilen version: STSv1, mode, max_age und je eine mx-Zeile für jeden Mailhost.</translation>
    </message>
    <message>
        <source>The policy is not empty</source>
        <translation>Die Richtlinie ist nicht leer</translation>
    </message>
    <message>
        <source>The policy begins with a byte-order mark</source>
        <translation>Die Richtlinie beginnt mit einer Bytereihenfolge-Marke (BOM)</translation>
    </message>
    <message>
        <source>Three invisible octets (EF BB BF) stand before the first field, so senders cannot read its name. TLS reports call this sts-policy-invalid.</source>
        <translation>Drei unsichtbare Oktette (EF BB BF) stehen vor dem ersten Feld, sodass Absender dessen Namen nicht lesen können. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Save the file as plain ASCII, or as UTF-8 without a byte-order mark.</source>
        <translation>Die Datei als reines ASCII speichern, oder als UTF-8 ohne BOM.</translation>
    </message>
    <message>
        <source>The policy has no byte-order mark</source>
        <translation>Die Richtlinie hat keine Bytereihenfolge-Marke (BOM)</translation>
    </message>
    <message>
        <source>The policy holds characters outside ASCII</source>
        <translation>Die Richtlinie enthält Zeichen außerhalb von ASCII</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. Characters outside ASCII may stand only in values of extra fields. TLS reports call this sts-policy-invalid.</source>
        <translation>Zeile {line} lautet „{text}“. Zeichen außerhalb von ASCII dürfen nur in Werten von Zusatzfeldern stehen. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Save the file as plain ASCII; typographic quotes and odd blanks are the usual cause.</source>
        <translation>Die Datei als reines ASCII speichern; typografische Anführungszeichen und ungewöhnliche Leerzeichen sind die übliche Ursache.</translation>
    </message>
    <message>
        <source>The policy is written in ASCII</source>
        <translation>Die Richtlinie ist in ASCII geschrieben</translation>
    </message>
    <message>
        <source>Lines end in LF alone</source>
        <translation>Zeilen enden nur auf LF</translation>
    </message>
    <message>
        <source>The lines of the policy end in LF. The standard&apos;s text asks for CRLF, its grammar takes both.</source>
        <translation>Die Zeilen der Richtlinie enden auf LF. Der Text des Standards verlangt CRLF, seine Grammatik nimmt beides.</translation>
    </message>
    <message>
        <source>No sender that we know of minds.</source>
        <translation>Kein Absender, den wir kennen, stört sich daran.</translation>
    </message>
    <message>
        <source>Save the file with CRLF line ends if that is easy to do.</source>
        <translation>Die Datei mit CRLF-Zeilenenden speichern, wenn das leicht geht.</translation>
    </message>
    <message>
        <source>Lines end in CRLF</source>
        <translation>Zeilen enden auf CRLF</translation>
    </message>
    <message>
        <source>Line ends are mixed</source>
        <translation>Die Zeilenenden sind gemischt</translation>
    </message>
    <message>
        <source>Some lines of the policy end in CRLF and some in LF.</source>
        <translation>Einige Zeilen der Richtlinie enden auf CRLF und einige auf LF.</translation>
    </message>
    <message>
        <source>Most senders read both; those that expect one kind misread the other lines.</source>
        <translation>Die meisten Absender lesen beides; die, die nur eine Art erwarten, lesen die anderen Zeilen falsch.</translation>
    </message>
    <message>
        <source>Save the file with CRLF at the end of every line.</source>
        <translation>Die Datei mit CRLF am Ende jeder Zeile speichern.</translation>
    </message>
    <message>
        <source>Line ends are all of one kind</source>
        <translation>Die Zeilenenden sind alle von einer Art</translation>
    </message>
    <message>
        <source>A line ends in CR alone</source>
        <translation>Eine Zeile endet nur auf CR</translation>
    </message>
    <message>
        <source>Line {line} ends in CR without LF, so senders read the next line as part of it. TLS reports call this sts-policy-invalid.</source>
        <translation>Zeile {line} endet auf CR ohne LF, sodass Absender die nächste Zeile als Teil davon lesen. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>No line ends in CR alone</source>
        <translation>Keine Zeile endet nur auf CR</translation>
    </message>
    <message>
        <source>The policy holds a blank line</source>
        <translation>Die Richtlinie enthält eine Leerzeile</translation>
    </message>
    <message>
        <source>Line {line} is empty. The format has no blank lines, not at the end either. TLS reports call this sts-policy-invalid.</source>
        <translation>Zeile {line} ist leer. Das Format kennt keine Leerzeilen, auch nicht am Ende. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Strict senders refuse the policy and deliver without it; most skip the line.</source>
        <translation>Strenge Absender lehnen die Richtlinie ab und stellen ohne sie zu; die meisten überspringen die Zeile.</translation>
    </message>
    <message>
        <source>Remove line {line}.</source>
        <translation>Zeile {line} entfernen.</translation>
    </message>
    <message>
        <source>The policy holds no blank line</source>
        <translation>Die Richtlinie enthält keine Leerzeile</translation>
    </message>
    <message>
        <source>A line begins with a blank</source>
        <translation>Eine Zeile beginnt mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>Line {line} begins with a blank: “{text}”. The field name comes first. TLS reports call this sts-policy-invalid.</source>
        <translation>Zeile {line} beginnt mit einem Leerzeichen: „{text}“. Der Feldname kommt zuerst. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Remove the blanks at the beginning of line {line}.</source>
        <translation>Die Leerzeichen am Anfang von Zeile {line} entfernen.</translation>
    </message>
    <message>
        <source>No line begins with a blank</source>
        <translation>Keine Zeile beginnt mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>A blank stands before a colon</source>
        <translation>Vor einem Doppelpunkt steht ein Leerzeichen</translation>
    </message>
    <message>
        <source>From column {column} on, line {line} reads “{text}”. The colon directly follows the field name. TLS reports call this sts-policy-invalid.</source>
        <translation>Ab Spalte {column} lautet Zeile {line} „{text}“. Der Doppelpunkt folgt direkt auf den Feldnamen. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Remove the blank before the colon in line {line}.</source>
        <translation>Das Leerzeichen vor dem Doppelpunkt in Zeile {line} entfernen.</translation>
    </message>
    <message>
        <source>No blank stands before a colon</source>
        <translation>Vor keinem Doppelpunkt steht ein Leerzeichen</translation>
    </message>
    <message>
        <source>The policy holds a comment</source>
        <translation>Die Richtlinie enthält einen Kommentar</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. The format has no comments. TLS reports call this sts-policy-invalid.</source>
        <translation>Zeile {line} lautet „{text}“. Das Format kennt keine Kommentare. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>The policy holds no comment</source>
        <translation>Die Richtlinie enthält keinen Kommentar</translation>
    </message>
    <message>
        <source>A field name is not in lower case</source>
        <translation>Ein Feldname ist nicht kleingeschrieben</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. In another case it is an unknown field, so the real one is missing. TLS reports call this sts-policy-invalid.</source>
        <translation>Zeile {line} lautet „{text}“. Anders geschrieben ist es ein unbekanntes Feld, und das richtige fehlt. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Write version, mode, max_age and mx in lower case.</source>
        <translation>version, mode, max_age und mx kleinschreiben.</translation>
    </message>
    <message>
        <source>Field names are in lower case</source>
        <translation>Die Feldnamen sind kleingeschrieben</translation>
    </message>
    <message>
        <source>A line has no colon after the name</source>
        <translation>Eine Zeile hat keinen Doppelpunkt nach dem Namen</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. Every line has the form name: value. TLS reports call this sts-policy-invalid.</source>
        <translation>Zeile {line} lautet „{text}“. Jede Zeile hat die Form Name: Wert. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Write line {line} as name: value.</source>
        <translation>Zeile {line} als Name: Wert schreiben.</translation>
    </message>
    <message>
        <source>Every line has the form name: value</source>
        <translation>Jede Zeile hat die Form Name: Wert</translation>
    </message>
    <message>
        <source>The policy has no version</source>
        <translation>Die Richtlinie hat keine Version</translation>
    </message>
    <message>
        <source>The policy of {domain} lacks the line version: STSv1. TLS reports call this sts-policy-invalid.</source>
        <translation>Der Richtlinie von {domain} fehlt die Zeile version: STSv1. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Begin the file with the line version: STSv1</source>
        <translation>Die Datei mit dieser Zeile beginnen: version: STSv1</translation>
    </message>
    <message>
        <source>The policy has a version</source>
        <translation>Die Richtlinie hat eine Version</translation>
    </message>
    <message>
        <source>The policy&apos;s version is not STSv1</source>
        <translation>Die Version der Richtlinie ist nicht STSv1</translation>
    </message>
    <message>
        <source>Line {line} gives the version “{text}”. The only version there is so far is STSv1, with these capitals. TLS reports call this sts-policy-invalid.</source>
        <translation>Zeile {line} nennt die Version „{text}“. Die bisher einzige Version ist STSv1, mit diesen Großbuchstaben. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Write version: STSv1</source>
        <translation>Richtig ist: version: STSv1</translation>
    </message>
    <message>
        <source>The policy&apos;s version is STSv1</source>
        <translation>Die Version der Richtlinie ist STSv1</translation>
    </message>
    <message>
        <source>The policy has no mode</source>
        <translation>Die Richtlinie hat keinen mode</translation>
    </message>
    <message>
        <source>The policy of {domain} lacks the field mode. A missing mode does not mean none. TLS reports call this sts-policy-invalid.</source>
        <translation>Der Richtlinie von {domain} fehlt das Feld mode. Ein fehlender mode bedeutet nicht none. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Add the line mode: testing, and later mode: enforce.</source>
        <translation>Die Zeile mode: testing hinzufügen, später mode: enforce.</translation>
    </message>
    <message>
        <source>The policy has a mode</source>
        <translation>Die Richtlinie hat einen mode</translation>
    </message>
    <message>
        <source>The policy&apos;s mode is none of the three</source>
        <translation>Der mode der Richtlinie ist keiner der drei</translation>
    </message>
    <message>
        <source>Line {line} gives the mode “{text}”. The modes are enforce, testing and none, in lower case. TLS reports call this sts-policy-invalid.</source>
        <translation>Zeile {line} nennt den mode „{text}“. Es gibt enforce, testing und none, kleingeschrieben. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Write mode: enforce, mode: testing or mode: none.</source>
        <translation>mode: enforce, mode: testing oder mode: none schreiben.</translation>
    </message>
    <message>
        <source>The policy&apos;s mode is one of the three</source>
        <translation>Der mode der Richtlinie ist einer der drei</translation>
    </message>
    <message>
        <source>The policy is switched off</source>
        <translation>Die Richtlinie ist abgeschaltet</translation>
    </message>
    <message>
        <source>The policy of {domain} has mode: none.</source>
        <translation>Die Richtlinie von {domain} hat mode: none.</translation>
    </message>
    <message>
        <source>Senders deliver as if there were no MTA-STS and report nothing about it.</source>
        <translation>Absender stellen zu, als gäbe es kein MTA-STS, und berichten nichts darüber.</translation>
    </message>
    <message>
        <source>If MTA-STS is to end, remove record and policy once the longest earlier max_age is over. If not, go on with mode: testing.</source>
        <translation>Soll MTA-STS enden, Eintrag und Richtlinie entfernen, sobald das längste frühere max_age vorbei ist. Wenn nicht, mit mode: testing weitermachen.</translation>
    </message>
    <message>
        <source>The policy is in testing mode</source>
        <translation>Die Richtlinie ist im Testmodus</translation>
    </message>
    <message>
        <source>The policy of {domain} has mode: testing: it asks senders to report failures and to deliver all the same.</source>
        <translation>Die Richtlinie von {domain} hat mode: testing: Sie fordert Absender auf, Fehler zu berichten und trotzdem zuzustellen.</translation>
    </message>
    <message>
        <source>No delivery is stopped. Whoever stands on the path can still read the mail.</source>
        <translation>Keine Zustellung wird aufgehalten. Wer auf dem Weg sitzt, kann die Mail weiterhin lesen.</translation>
    </message>
    <message>
        <source>When the TLS reports show no more failures, set mode: enforce and give the record a new id.</source>
        <translation>Zeigen die TLS-Berichte keine Fehler mehr, mode: enforce setzen und dem Eintrag eine neue id geben.</translation>
    </message>
    <message>
        <source>The policy is enforced</source>
        <translation>Die Richtlinie wird durchgesetzt</translation>
    </message>
    <message>
        <source>The policy of {domain} has mode: enforce.</source>
        <translation>Die Richtlinie von {domain} hat mode: enforce.</translation>
    </message>
    <message>
        <source>Senders that honour it deliver to authenticated hosts only and keep the mail otherwise.</source>
        <translation>Absender, die sie beachten, stellen nur an authentifizierte Hosts zu und behalten die Mail andernfalls.</translation>
    </message>
    <message>
        <source>Testing mode without TLS reports</source>
        <translation>Testmodus ohne TLS-Berichte</translation>
    </message>
    <message>
        <source>The policy of {domain} is in testing mode, but no usable TLS-RPT record says where to send reports.</source>
        <translation>Die Richtlinie von {domain} ist im Testmodus, aber kein brauchbarer TLS-RPT-Eintrag sagt, wohin die Berichte gehen sollen.</translation>
    </message>
    <message>
        <source>Senders find failures and cannot tell you.</source>
        <translation>Absender finden Fehler und können Ihnen nichts davon sagen.</translation>
    </message>
    <message>
        <source>Publish a TXT record at _smtp._tls.{domain}: v=TLSRPTv1; rua=mailto: and the address for the reports.</source>
        <translation>Einen TXT-Eintrag unter _smtp._tls.{domain} veröffentlichen: v=TLSRPTv1; rua=mailto: und die Adresse für die Berichte.</translation>
    </message>
    <message>
        <source>Testing mode has a place for reports</source>
        <translation>Der Testmodus hat ein Ziel für Berichte</translation>
    </message>
    <message>
        <source>An enforced policy without TLS reports</source>
        <translation>Eine durchgesetzte Richtlinie ohne TLS-Berichte</translation>
    </message>
    <message>
        <source>The policy of {domain} is enforced, but no usable TLS-RPT record says where to send reports.</source>
        <translation>Die Richtlinie von {domain} wird durchgesetzt, aber kein brauchbarer TLS-RPT-Eintrag sagt, wohin die Berichte gehen sollen.</translation>
    </message>
    <message>
        <source>When senders hold mail back because of the policy, you do not hear of it.</source>
        <translation>Halten Absender wegen der Richtlinie Mail zurück, erfahren Sie nichts davon.</translation>
    </message>
    <message>
        <source>The enforced policy has a place for reports</source>
        <translation>Die durchgesetzte Richtlinie hat ein Ziel für Berichte</translation>
    </message>
    <message>
        <source>The policy has no max_age</source>
        <translation>Die Richtlinie hat kein max_age</translation>
    </message>
    <message>
        <source>The policy of {domain} lacks the field max_age. TLS reports call this sts-policy-invalid.</source>
        <translation>Der Richtlinie von {domain} fehlt das Feld max_age. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Add the line max_age: 1209600 (two weeks, in seconds).</source>
        <translation>Die Zeile max_age: 1209600 hinzufügen (zwei Wochen, in Sekunden).</translation>
    </message>
    <message>
        <source>The policy has a max_age</source>
        <translation>Die Richtlinie hat ein max_age</translation>
    </message>
    <message>
        <source>The max_age is not a whole number</source>
        <translation>Das max_age ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>Line {line} gives the max_age “{text}”. It is 1 to 10 digits that count seconds, with no unit, sign or point. TLS reports call this sts-policy-invalid.</source>
        <translation>Zeile {line} nennt das max_age „{text}“. Es besteht aus 1 bis 10 Ziffern, die Sekunden zählen, ohne Einheit, Vorzeichen oder Punkt. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Write the time in seconds, for example max_age: 1209600 for two weeks.</source>
        <translation>Die Zeit in Sekunden schreiben, zum Beispiel max_age: 1209600 für zwei Wochen.</translation>
    </message>
    <message>
        <source>The max_age is a whole number</source>
        <translation>Das max_age ist eine ganze Zahl</translation>
    </message>
    <message>
        <source>The max_age is longer than a year</source>
        <translation>Das max_age ist länger als ein Jahr</translation>
    </message>
    <message>
        <source>Line {line} gives the max_age “{text}”. The largest value is 31557600, a year. TLS reports call this sts-policy-invalid.</source>
        <translation>Zeile {line} nennt das max_age „{text}“. Der größte Wert ist 31557600, ein Jahr. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Strict senders refuse the policy; others shorten the time.</source>
        <translation>Strenge Absender lehnen die Richtlinie ab; andere kürzen die Zeit.</translation>
    </message>
    <message>
        <source>Write a max_age of at most 31557600.</source>
        <translation>Ein max_age von höchstens 31557600 schreiben.</translation>
    </message>
    <message>
        <source>The max_age is not longer than a year</source>
        <translation>Das max_age ist nicht länger als ein Jahr</translation>
    </message>
    <message>
        <source>The max_age is zero</source>
        <translation>Das max_age ist null</translation>
    </message>
    <message>
        <source>The policy of {domain} has max_age: 0.</source>
        <translation>Die Richtlinie von {domain} hat max_age: 0.</translation>
    </message>
    <message>
        <source>Senders never keep the policy: who blocks the record or the policy host takes the protection away.</source>
        <translation>Absender behalten die Richtlinie nie: Wer den Eintrag oder den Richtlinien-Host blockiert, nimmt den Schutz weg.</translation>
    </message>
    <message>
        <source>Raise max_age to weeks, for example 1209600. Zero is of use only while MTA-STS is being removed.</source>
        <translation>max_age auf Wochen erhöhen, zum Beispiel 1209600. Null ist nur von Nutzen, während MTA-STS entfernt wird.</translation>
    </message>
    <message>
        <source>The max_age is not zero</source>
        <translation>Das max_age ist nicht null</translation>
    </message>
    <message>
        <source>The max_age of {days} is short</source>
        <translation>Das max_age von {days} ist kurz</translation>
    </message>
    <message>
        <source>The policy of {domain} is enforced, and senders forget it after {days}.</source>
        <translation>Die Richtlinie von {domain} wird durchgesetzt, und Absender vergessen sie nach {days}.</translation>
    </message>
    <message>
        <source>A sender that writes more seldom than that meets no cached policy; a short blockade removes the protection.</source>
        <translation>Ein Absender, der seltener schreibt, hat keine zwischengespeicherte Richtlinie; eine kurze Blockade nimmt den Schutz weg.</translation>
    </message>
    <message>
        <source>Raise max_age to weeks, for example 1209600 (two weeks).</source>
        <translation>max_age auf Wochen erhöhen, zum Beispiel 1209600 (zwei Wochen).</translation>
    </message>
    <message>
        <source>The max_age is long enough</source>
        <translation>Das max_age ist lang genug</translation>
    </message>
    <message>
        <source>The policy names no mail host</source>
        <translation>Die Richtlinie nennt keinen Mailhost</translation>
    </message>
    <message>
        <source>The policy of {domain} has no mx line, and its mode is not none. TLS reports call this sts-policy-invalid.</source>
        <translation>Die Richtlinie von {domain} hat keine mx-Zeile, und ihr mode ist nicht none. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Add one mx line for each MX host of {domain}.</source>
        <translation>Für jeden MX-Host von {domain} eine mx-Zeile hinzufügen.</translation>
    </message>
    <message>
        <source>The policy names mail hosts</source>
        <translation>Die Richtlinie nennt Mailhosts</translation>
    </message>
    <message>
        <source>An mx line holds several names</source>
        <translation>Eine mx-Zeile enthält mehrere Namen</translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. Each mx line holds one name. TLS reports call this sts-policy-invalid.</source>
        <translation>Zeile {line} nennt „{text}“. Jede mx-Zeile enthält einen Namen. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Write one mx line for each name.</source>
        <translation>Für jeden Namen eine mx-Zeile schreiben.</translation>
    </message>
    <message>
        <source>Each mx line holds one name</source>
        <translation>Jede mx-Zeile enthält einen Namen</translation>
    </message>
    <message>
        <source>An mx line ends in a dot</source>
        <translation>Eine mx-Zeile endet mit einem Punkt</translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. Names in the policy have no final dot. TLS reports call this sts-policy-invalid.</source>
        <translation>Zeile {line} nennt „{text}“. Namen in der Richtlinie haben keinen Punkt am Ende. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Strict senders refuse the policy; for others the line fits no host.</source>
        <translation>Strenge Absender lehnen die Richtlinie ab; bei anderen passt die Zeile zu keinem Host.</translation>
    </message>
    <message>
        <source>Remove the final dot in line {line}.</source>
        <translation>Den Punkt am Ende von Zeile {line} entfernen.</translation>
    </message>
    <message>
        <source>No mx line ends in a dot</source>
        <translation>Keine mx-Zeile endet mit einem Punkt</translation>
    </message>
    <message>
        <source>An mx line holds more than a host name</source>
        <translation>Eine mx-Zeile enthält mehr als einen Hostnamen</translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. Only a host name belongs there: no port, URL, bracket, preference number or other character. TLS reports call this sts-policy-invalid.</source>
        <translation>Zeile {line} nennt „{text}“. Dort gehört nur ein Hostname hin: kein Port, keine URL, keine Klammer, keine Präferenzzahl und kein anderes Zeichen. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Write only the host name in line {line}.</source>
        <translation>In Zeile {line} nur den Hostnamen schreiben.</translation>
    </message>
    <message>
        <source>The mx lines hold host names only</source>
        <translation>Die mx-Zeilen enthalten nur Hostnamen</translation>
    </message>
    <message>
        <source>An mx line holds a name outside ASCII</source>
        <translation>Eine mx-Zeile enthält einen Namen außerhalb von ASCII</translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. International names stand there in their xn-- form. TLS reports call this sts-policy-invalid.</source>
        <translation>Zeile {line} nennt „{text}“. Internationale Namen stehen dort in der Form mit xn--. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Senders refuse the policy, or the line fits no host.</source>
        <translation>Absender lehnen die Richtlinie ab, oder die Zeile passt zu keinem Host.</translation>
    </message>
    <message>
        <source>Write the name in line {line} as the MX record has it, in its xn-- form.</source>
        <translation>Den Namen in Zeile {line} so schreiben, wie ihn der MX-Eintrag hat, in der Form mit xn--.</translation>
    </message>
    <message>
        <source>The mx lines hold ASCII names</source>
        <translation>Die mx-Zeilen enthalten ASCII-Namen</translation>
    </message>
    <message>
        <source>An mx line holds an underscore</source>
        <translation>Eine mx-Zeile enthält einen Unterstrich</translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. Host names have letters, digits and hyphens only. TLS reports call this sts-policy-invalid.</source>
        <translation>Zeile {line} nennt „{text}“. Hostnamen haben nur Buchstaben, Ziffern und Bindestriche. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Strict senders refuse the policy.</source>
        <translation>Strenge Absender lehnen die Richtlinie ab.</translation>
    </message>
    <message>
        <source>Rename the host without an underscore; no certificate could name it either.</source>
        <translation>Den Host ohne Unterstrich benennen; auch kein Zertifikat könnte ihn sonst nennen.</translation>
    </message>
    <message>
        <source>No mx line holds an underscore</source>
        <translation>Keine mx-Zeile enthält einen Unterstrich</translation>
    </message>
    <message>
        <source>An mx line holds a star alone</source>
        <translation>Eine mx-Zeile enthält nur einen Stern</translation>
    </message>
    <message>
        <source>Line {line} reads mx: * and fits no host at strict senders, every host at lax ones. TLS reports call this sts-policy-invalid.</source>
        <translation>Zeile {line} lautet mx: * und passt bei strengen Absendern zu keinem Host, bei nachlässigen zu jedem. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Strict senders refuse the policy; lax ones deliver to any host.</source>
        <translation>Strenge Absender lehnen die Richtlinie ab; nachlässige stellen an jeden Host zu.</translation>
    </message>
    <message>
        <source>List the mail hosts of {domain}, one mx line each.</source>
        <translation>Die Mailhosts von {domain} aufführen, je eine mx-Zeile.</translation>
    </message>
    <message>
        <source>No mx line holds a star alone</source>
        <translation>Keine mx-Zeile enthält nur einen Stern</translation>
    </message>
    <message>
        <source>A star stands inside a name</source>
        <translation>Ein Stern steht innerhalb eines Namens</translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. A star may stand only alone as the left-most label, as in *.mail.{domain}. TLS reports call this sts-policy-invalid.</source>
        <translation>Zeile {line} nennt „{text}“. Ein Stern darf nur allein als linkes Label stehen, wie in *.mail.{domain}. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Let the star be the whole first label, or list the hosts one by one.</source>
        <translation>Den Stern zum ganzen ersten Label machen oder die Hosts einzeln aufführen.</translation>
    </message>
    <message>
        <source>Stars are whole first labels</source>
        <translation>Sterne sind ganze erste Labels</translation>
    </message>
    <message>
        <source>An mx line fits no current host</source>
        <translation>Eine mx-Zeile passt zu keinem heutigen Host</translation>
    </message>
    <message>
        <source>The policy names {name}, which fits none of the MX records of {domain}.</source>
        <translation>Die Richtlinie nennt {name}, was zu keinem MX-Eintrag von {domain} passt.</translation>
    </message>
    <message>
        <source>Legal while a move is prepared; otherwise one more host that could pose as yours.</source>
        <translation>Zulässig, solange ein Umzug vorbereitet wird; sonst ein Host mehr, der sich als Ihrer ausgeben könnte.</translation>
    </message>
    <message>
        <source>Remove the line mx: {name} unless a host of this name is about to come.</source>
        <translation>Die Zeile mx: {name} entfernen, außer es soll bald ein Host dieses Namens dazukommen.</translation>
    </message>
    <message>
        <source>Every mx line fits a host</source>
        <translation>Jede mx-Zeile passt zu einem Host</translation>
    </message>
    <message>
        <source>A field stands in the policy twice</source>
        <translation>Ein Feld steht zweimal in der Richtlinie</translation>
    </message>
    <message>
        <source>Line {line} repeats a field: “{text}”. The first one counts.</source>
        <translation>Zeile {line} wiederholt ein Feld: „{text}“. Das erste zählt.</translation>
    </message>
    <message>
        <source>The RFC says that the first counts; some senders take the last or refuse the policy.</source>
        <translation>Der RFC sagt, dass das erste zählt; manche Absender nehmen das letzte oder lehnen die Richtlinie ab.</translation>
    </message>
    <message>
        <source>Keep one line each for version, mode and max_age.</source>
        <translation>Je eine Zeile für version, mode und max_age behalten.</translation>
    </message>
    <message>
        <source>No field stands in the policy twice</source>
        <translation>Kein Feld steht zweimal in der Richtlinie</translation>
    </message>
    <message>
        <source>A field has two different values</source>
        <translation>Ein Feld hat zwei verschiedene Werte</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”, and an earlier line gives this field another value.</source>
        <translation>Zeile {line} lautet „{text}“, und eine frühere Zeile gibt diesem Feld einen anderen Wert.</translation>
    </message>
    <message>
        <source>Senders disagree: some take the first value, some the last, some refuse the policy.</source>
        <translation>Absender sind uneins: Manche nehmen den ersten Wert, manche den letzten, manche lehnen die Richtlinie ab.</translation>
    </message>
    <message>
        <source>Keep the line that is meant and remove the other.</source>
        <translation>Die gemeinte Zeile behalten und die andere entfernen.</translation>
    </message>
    <message>
        <source>No field has two different values</source>
        <translation>Kein Feld hat zwei verschiedene Werte</translation>
    </message>
    <message>
        <source>A field name looks misspelled</source>
        <translation>Ein Feldname sieht nach einem Schreibfehler aus</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. It is close to a field of the standard, yet unknown.</source>
        <translation>Zeile {line} lautet „{text}“. Das ähnelt einem Feld des Standards, ist aber unbekannt.</translation>
    </message>
    <message>
        <source>Senders ignore the line. If the real field is missing, they refuse the policy.</source>
        <translation>Absender ignorieren die Zeile. Fehlt das richtige Feld, lehnen sie die Richtlinie ab.</translation>
    </message>
    <message>
        <source>Write version, mode, max_age and mx exactly so.</source>
        <translation>version, mode, max_age und mx genau so schreiben.</translation>
    </message>
    <message>
        <source>No field name looks misspelled</source>
        <translation>Kein Feldname sieht nach einem Schreibfehler aus</translation>
    </message>
    <message>
        <source>An extra line does not follow the grammar</source>
        <translation>Eine Zusatzzeile folgt nicht der Grammatik</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. Extra fields have the form name: value, the name with letters, digits, dots, hyphens and underscores. TLS reports call this sts-policy-invalid.</source>
        <translation>Zeile {line} lautet „{text}“. Zusatzfelder haben die Form Name: Wert, der Name mit Buchstaben, Ziffern, Punkten, Bindestrichen und Unterstrichen. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Remove line {line}: senders need only version, mode, max_age and mx.</source>
        <translation>Zeile {line} entfernen: Absender brauchen nur version, mode, max_age und mx.</translation>
    </message>
    <message>
        <source>Extra lines follow the grammar</source>
        <translation>Die Zusatzzeilen folgen der Grammatik</translation>
    </message>
    <message>
        <source>The policy holds an id</source>
        <translation>Die Richtlinie enthält eine id</translation>
    </message>
    <message>
        <source>Line {line} of the policy gives an id. It belongs in the TXT record at _mta-sts.{domain}.</source>
        <translation>Zeile {line} der Richtlinie nennt eine id. Sie gehört in den TXT-Eintrag unter _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Senders ignore it; a change of this line alone goes unnoticed.</source>
        <translation>Absender ignorieren sie; eine Änderung nur dieser Zeile bleibt unbemerkt.</translation>
    </message>
    <message>
        <source>Remove the line, and change the id in the TXT record whenever the policy changes.</source>
        <translation>Die Zeile entfernen und die id im TXT-Eintrag ändern, wann immer sich die Richtlinie ändert.</translation>
    </message>
    <message>
        <source>The policy holds no id</source>
        <translation>Die Richtlinie enthält keine id</translation>
    </message>
    <message>
        <source>The policy host has no address</source>
        <translation>Der Richtlinien-Host hat keine Adresse</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has to serve the policy, but it has neither an A nor an AAAA record. TLS reports call this sts-policy-fetch-error.</source>
        <translation>mta-sts.{domain} muss die Richtlinie ausliefern, hat aber weder einen A- noch einen AAAA-Eintrag. In TLS-Berichten heißt das sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Give mta-sts.{domain} the address of the web server that serves the policy.</source>
        <translation>mta-sts.{domain} die Adresse des Webservers geben, der die Richtlinie ausliefert.</translation>
    </message>
    <message>
        <source>The policy host has an address</source>
        <translation>Der Richtlinien-Host hat eine Adresse</translation>
    </message>
    <message>
        <source>The policy host could not be looked up</source>
        <translation>Der Richtlinien-Host konnte nicht abgefragt werden</translation>
    </message>
    <message>
        <source>The question for the addresses of mta-sts.{domain} brought no usable answer. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Die Abfrage der Adressen von mta-sts.{domain} brachte keine brauchbare Antwort. In TLS-Berichten heißt das sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Repair the name servers of mta-sts.{domain}: questions for A and AAAA have to be answered.</source>
        <translation>Die Nameserver von mta-sts.{domain} in Ordnung bringen: Fragen nach A und AAAA müssen beantwortet werden.</translation>
    </message>
    <message>
        <source>The policy host can be looked up</source>
        <translation>Der Richtlinien-Host lässt sich abfragen</translation>
    </message>
    <message>
        <source>The policy host has a private address</source>
        <translation>Der Richtlinien-Host hat eine private Adresse</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has the address {address}, which cannot be reached over the internet. TLS reports call this sts-policy-fetch-error.</source>
        <translation>mta-sts.{domain} hat die Adresse {address}, die über das Internet nicht erreichbar ist. In TLS-Berichten heißt das sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Publish the public address of the web server that serves the policy.</source>
        <translation>Die öffentliche Adresse des Webservers veröffentlichen, der die Richtlinie ausliefert.</translation>
    </message>
    <message>
        <source>The policy host&apos;s addresses are public</source>
        <translation>Die Adressen des Richtlinien-Hosts sind öffentlich</translation>
    </message>
    <message>
        <source>The policy host does not accept connections</source>
        <translation>Der Richtlinien-Host nimmt keine Verbindungen an</translation>
    </message>
    <message>
        <source>No exchange with {url} came about: the host did not answer, refused, or broke the connection off. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Ein Austausch mit {url} kam nicht zustande: Der Host antwortete nicht, wies ab oder brach die Verbindung ab. In TLS-Berichten heißt das sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Start the web server for mta-sts.{domain} and open port 443 on every address that DNS names for it.</source>
        <translation>Den Webserver für mta-sts.{domain} starten und Port 443 auf jeder Adresse öffnen, die das DNS dafür nennt.</translation>
    </message>
    <message>
        <source>The policy host accepts connections</source>
        <translation>Der Richtlinien-Host nimmt Verbindungen an</translation>
    </message>
    <message>
        <source>TLS with the policy host fails</source>
        <translation>TLS mit dem Richtlinien-Host scheitert</translation>
    </message>
    <message>
        <source>The server for {url} was reached, but the TLS handshake did not finish. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Der Server für {url} wurde erreicht, aber der TLS-Handshake kam nicht zum Ende. In TLS-Berichten heißt das sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Let the web server speak TLS 1.2 or newer and ask for no client certificate. To see the error: openssl s_client -connect mta-sts.{domain}:443 -servername mta-sts.{domain}</source>
        <translation>Den Webserver TLS 1.2 oder neuer sprechen und kein Client-Zertifikat verlangen lassen. Den Fehler zeigt: openssl s_client -connect mta-sts.{domain}:443 -servername mta-sts.{domain}</translation>
    </message>
    <message>
        <source>TLS with the policy host works</source>
        <translation>TLS mit dem Richtlinien-Host funktioniert</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is not trusted</source>
        <translation>Das Zertifikat des Richtlinien-Hosts ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>The certificate for {url} does not lead to a root that senders trust. TLS reports call this sts-webpki-invalid.</source>
        <translation>Das Zertifikat für {url} führt nicht zu einem Wurzelzertifikat, dem Absender vertrauen. In TLS-Berichten heißt das sts-webpki-invalid.</translation>
    </message>
    <message>
        <source>Use a certificate of a public CA and serve its intermediates: in nginx, ssl_certificate names the file with the full chain.</source>
        <translation>Ein Zertifikat einer öffentlichen CA verwenden und dessen Zwischenzertifikate mitliefern: In nginx nennt ssl_certificate die Datei mit der ganzen Kette.</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is trusted</source>
        <translation>Das Zertifikat des Richtlinien-Hosts ist vertrauenswürdig</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is self-signed</source>
        <translation>Das Zertifikat des Richtlinien-Hosts ist selbstsigniert</translation>
    </message>
    <message>
        <source>The certificate for {url} is signed by itself, not by a public CA. TLS reports call this sts-webpki-invalid.</source>
        <translation>Das Zertifikat für {url} ist von sich selbst signiert, nicht von einer öffentlichen CA. In TLS-Berichten heißt das sts-webpki-invalid.</translation>
    </message>
    <message>
        <source>Get a certificate for mta-sts.{domain} from a public CA.</source>
        <translation>Ein Zertifikat für mta-sts.{domain} von einer öffentlichen CA holen.</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is not self-signed</source>
        <translation>Das Zertifikat des Richtlinien-Hosts ist nicht selbstsigniert</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is out of date</source>
        <translation>Das Zertifikat des Richtlinien-Hosts liegt außerhalb seiner Gültigkeit</translation>
    </message>
    <message>
        <source>The certificate for {url} is used outside its dates, the last of which is {date}. TLS reports call this sts-webpki-invalid.</source>
        <translation>Das Zertifikat für {url} wird außerhalb seiner Gültigkeit verwendet; deren letzter Tag ist der {date}. In TLS-Berichten heißt das sts-webpki-invalid.</translation>
    </message>
    <message>
        <source>Renew the certificate of mta-sts.{domain}, load it into the web server, and let the renewal run by itself.</source>
        <translation>Das Zertifikat von mta-sts.{domain} erneuern, in den Webserver laden und die Erneuerung selbsttätig laufen lassen.</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is in date</source>
        <translation>Das Zertifikat des Richtlinien-Hosts ist zeitlich gültig</translation>
    </message>
    <message>
        <source>The certificate does not name the policy host</source>
        <translation>Das Zertifikat nennt den Richtlinien-Host nicht</translation>
    </message>
    <message>
        <source>The certificate for {url} does not name mta-sts.{domain}. Only DNS names among the alternative names count, not the common name. TLS reports call this sts-webpki-invalid.</source>
        <translation>Das Zertifikat für {url} nennt mta-sts.{domain} nicht. Nur DNS-Namen unter den alternativen Namen zählen, nicht der Common Name. In TLS-Berichten heißt das sts-webpki-invalid.</translation>
    </message>
    <message>
        <source>Get a certificate for mta-sts.{domain} or for *.{domain}. A provider that hosts the policy has to hold one for your name.</source>
        <translation>Ein Zertifikat für mta-sts.{domain} oder für *.{domain} holen. Ein Anbieter, der die Richtlinie ausliefert, muss eines für Ihren Namen haben.</translation>
    </message>
    <message>
        <source>The certificate names the policy host</source>
        <translation>Das Zertifikat nennt den Richtlinien-Host</translation>
    </message>
    <message>
        <source>The policy is not served with status 200</source>
        <translation>Die Richtlinie wird nicht mit Status 200 ausgeliefert</translation>
    </message>
    <message>
        <source>{url} answered with status {code}. Senders take a policy with status 200 only. TLS reports call this sts-policy-fetch-error.</source>
        <translation>{url} antwortete mit Status {code}. Absender nehmen eine Richtlinie nur mit Status 200 an. In TLS-Berichten heißt das sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Let the web server return the file itself, with status 200.</source>
        <translation>Den Webserver die Datei selbst zurückgeben lassen, mit Status 200.</translation>
    </message>
    <message>
        <source>The policy is served with status 200</source>
        <translation>Die Richtlinie wird mit Status 200 ausgeliefert</translation>
    </message>
    <message>
        <source>The policy host redirects</source>
        <translation>Der Richtlinien-Host leitet weiter</translation>
    </message>
    <message>
        <source>{url} answered with the redirect {code}. Senders must not follow it. TLS reports call this sts-policy-fetch-error.</source>
        <translation>{url} antwortete mit der Weiterleitung {code}. Absender dürfen ihr nicht folgen. In TLS-Berichten heißt das sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Serve the policy at {url} itself, and leave /.well-known/mta-sts.txt out of all redirect rules.</source>
        <translation>Die Richtlinie unter {url} selbst ausliefern und /.well-known/mta-sts.txt von allen Weiterleitungsregeln ausnehmen.</translation>
    </message>
    <message>
        <source>The policy host does not redirect</source>
        <translation>Der Richtlinien-Host leitet nicht weiter</translation>
    </message>
    <message>
        <source>There is no policy file</source>
        <translation>Es gibt keine Richtliniendatei</translation>
    </message>
    <message>
        <source>{url} answered {code}: there is nothing at this path. TLS reports call this sts-policy-fetch-error.</source>
        <translation>{url} antwortete {code}: Unter diesem Pfad ist nichts. In TLS-Berichten heißt das sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Put the policy file at /.well-known/mta-sts.txt on the web server for mta-sts.{domain}.</source>
        <translation>Die Richtliniendatei auf dem Webserver für mta-sts.{domain} unter /.well-known/mta-sts.txt ablegen.</translation>
    </message>
    <message>
        <source>There is a policy file</source>
        <translation>Es gibt eine Richtliniendatei</translation>
    </message>
    <message>
        <source>The policy host turns senders away</source>
        <translation>Der Richtlinien-Host weist Absender ab</translation>
    </message>
    <message>
        <source>{url} answered {code}: it asks for a login, limits requests or takes the sender for a robot. TLS reports call this sts-policy-fetch-error.</source>
        <translation>{url} antwortete {code}: Verlangt wird eine Anmeldung, Anfragen sind begrenzt, oder der Absender gilt als Bot. In TLS-Berichten heißt das sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Leave /.well-known/mta-sts.txt out of logins, rate limits and bot protection: senders are machines without cookies.</source>
        <translation>/.well-known/mta-sts.txt von Anmeldung, Anfragegrenzen und Bot-Schutz ausnehmen: Absender sind Maschinen ohne Cookies.</translation>
    </message>
    <message>
        <source>The policy host lets senders in</source>
        <translation>Der Richtlinien-Host lässt Absender ein</translation>
    </message>
    <message>
        <source>The policy host reports an error of its own</source>
        <translation>Der Richtlinien-Host meldet einen eigenen Fehler</translation>
    </message>
    <message>
        <source>{url} answered {code}: the web server failed. TLS reports call this sts-policy-fetch-error.</source>
        <translation>{url} antwortete {code}: Der Webserver ist gescheitert. In TLS-Berichten heißt das sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Look into the web server&apos;s error log, and serve the policy as a plain file rather than from a program.</source>
        <translation>Ins Fehlerprotokoll des Webservers sehen und die Richtlinie als einfache Datei statt aus einem Programm ausliefern.</translation>
    </message>
    <message>
        <source>The policy host reports no error</source>
        <translation>Der Richtlinien-Host meldet keinen Fehler</translation>
    </message>
    <message>
        <source>The policy is not served as text/plain</source>
        <translation>Die Richtlinie wird nicht als text/plain ausgeliefert</translation>
    </message>
    <message>
        <source>{url} is served as “{text}”. Senders expect text/plain.</source>
        <translation>{url} wird als „{text}“ ausgeliefert. Absender erwarten text/plain.</translation>
    </message>
    <message>
        <source>Strict senders refuse the policy; most take it.</source>
        <translation>Strenge Absender lehnen die Richtlinie ab; die meisten nehmen sie an.</translation>
    </message>
    <message>
        <source>Send Content-Type: text/plain for this file; in nginx, set default_type text/plain; in its location.</source>
        <translation>Für diese Datei Content-Type: text/plain senden; in nginx default_type text/plain; in ihrer location setzen.</translation>
    </message>
    <message>
        <source>The policy is served as text/plain</source>
        <translation>Die Richtlinie wird als text/plain ausgeliefert</translation>
    </message>
    <message>
        <source>The policy is served without a media type</source>
        <translation>Die Richtlinie wird ohne Medientyp ausgeliefert</translation>
    </message>
    <message>
        <source>The answer of {url} has no Content-Type header. Senders expect text/plain.</source>
        <translation>Die Antwort von {url} hat keinen Content-Type-Header. Absender erwarten text/plain.</translation>
    </message>
    <message>
        <source>The policy is served with a media type</source>
        <translation>Die Richtlinie wird mit einem Medientyp ausgeliefert</translation>
    </message>
    <message>
        <source>The policy is longer than 64 KiB</source>
        <translation>Die Richtlinie ist länger als 64 KiB</translation>
    </message>
    <message>
        <source>{url} serves more than 64 KiB, the length up to which senders are asked to read.</source>
        <translation>{url} liefert mehr als 64 KiB, die Länge, bis zu der Absender lesen sollen.</translation>
    </message>
    <message>
        <source>Senders may stop reading and then have no policy. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Absender können zu lesen aufhören und haben dann keine Richtlinie. In TLS-Berichten heißt das sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Shorten the policy; a wildcard such as mx: *.mail.{domain} stands for many hosts.</source>
        <translation>Die Richtlinie kürzen; eine Wildcard wie mx: *.mail.{domain} steht für viele Hosts.</translation>
    </message>
    <message>
        <source>The policy is short enough</source>
        <translation>Die Richtlinie ist kurz genug</translation>
    </message>
    <message>
        <source>The policy arrives incomplete</source>
        <translation>Die Richtlinie kommt unvollständig an</translation>
    </message>
    <message>
        <source>The answer of {url} ended before all of it was there. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Die Antwort von {url} endete, bevor sie ganz da war. In TLS-Berichten heißt das sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Most senders refuse the policy; a careless one keeps half of it.</source>
        <translation>Die meisten Absender lehnen die Richtlinie ab; ein unvorsichtiger behält die Hälfte davon.</translation>
    </message>
    <message>
        <source>Correct the Content-Length or the chunked encoding; often a proxy or a compression filter in front of the web server is the cause.</source>
        <translation>Content-Length oder die Chunked-Kodierung berichtigen; oft ist ein Proxy oder ein Kompressionsfilter vor dem Webserver die Ursache.</translation>
    </message>
    <message>
        <source>The policy arrives complete</source>
        <translation>Die Richtlinie kommt vollständig an</translation>
    </message>
    <message>
        <source>The policy host is slow</source>
        <translation>Der Richtlinien-Host ist langsam</translation>
    </message>
    <message>
        <source>{url} took longer than 5 seconds. Senders give up after about a minute, some sooner.</source>
        <translation>{url} brauchte länger als 5 Sekunden. Absender geben nach etwa einer Minute auf, manche früher.</translation>
    </message>
    <message>
        <source>Impatient senders have no policy when they give up. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Ungeduldige Absender haben keine Richtlinie, wenn sie aufgeben. In TLS-Berichten heißt das sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Serve the policy as a plain file, close to the internet and on a server that is not overloaded.</source>
        <translation>Die Richtlinie als einfache Datei ausliefern, nah am Internet und auf einem Server, der nicht überlastet ist.</translation>
    </message>
    <message>
        <source>The policy host answers quickly</source>
        <translation>Der Richtlinien-Host antwortet schnell</translation>
    </message>
    <message>
        <source>A web page is served instead of a policy</source>
        <translation>Statt einer Richtlinie wird eine Webseite ausgeliefert</translation>
    </message>
    <message>
        <source>https://mta-sts.{domain}/.well-known/mta-sts.txt answered with an HTML page. TLS reports call this sts-policy-invalid.</source>
        <translation>https://mta-sts.{domain}/.well-known/mta-sts.txt antwortete mit einer HTML-Seite. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Put the policy file at this path. A parking page or an error page with status 200 does not count.</source>
        <translation>Die Richtliniendatei unter diesem Pfad ablegen. Eine Parkseite oder eine Fehlerseite mit Status 200 zählt nicht.</translation>
    </message>
    <message>
        <source>The body is not a web page</source>
        <translation>Der Inhalt ist keine Webseite</translation>
    </message>
    <message>
        <source>Some mail hosts cannot be reached from here</source>
        <translation>Einige Mailhosts sind von hier nicht erreichbar</translation>
    </message>
    <message>
        <source>From here some or all addresses of {hosts} cannot be reached on port 25: the network blocks it, or lacks IPv4 or IPv6.</source>
        <translation>Von hier sind einige oder alle Adressen von {hosts} auf Port 25 nicht erreichbar: Das Netz sperrt ihn, oder ihm fehlt IPv4 oder IPv6.</translation>
    </message>
    <message>
        <source>No effect on delivery. This inspection cannot tell how these addresses treat mail.</source>
        <translation>Keine Wirkung auf die Zustellung. Diese Untersuchung kann nicht feststellen, wie diese Adressen Mail behandeln.</translation>
    </message>
    <message>
        <source>Inspect again from a network that lets port 25 out, for example from a mail server.</source>
        <translation>Aus einem Netz, das Port 25 hinauslässt, erneut untersuchen, zum Beispiel von einem Mailserver aus.</translation>
    </message>
    <message>
        <source>The host does not accept connections</source>
        <translation>Der Host nimmt keine Verbindungen an</translation>
    </message>
    <message>
        <source>{host} did not accept a connection on port 25 at {address}.</source>
        <translation>{host} nahm auf Port 25 unter {address} keine Verbindung an.</translation>
    </message>
    <message>
        <source>Senders go on to the next address or host, or keep the mail in the queue.</source>
        <translation>Absender gehen zur nächsten Adresse oder zum nächsten Host weiter oder behalten die Mail in der Warteschlange.</translation>
    </message>
    <message>
        <source>Start the mail server and open port 25 at {address}, or take this out of DNS.</source>
        <translation>Den Mailserver starten und Port 25 unter {address} öffnen, oder die Adresse aus dem DNS nehmen.</translation>
    </message>
    <message>
        <source>The host accepts connections</source>
        <translation>Der Host nimmt Verbindungen an</translation>
    </message>
    <message>
        <source>Some addresses of the host do not answer</source>
        <translation>Einige Adressen des Hosts antworten nicht</translation>
    </message>
    <message>
        <source>{host} did not accept a connection on port 25 at {address}; at its other addresses it did.</source>
        <translation>{host} nahm auf Port 25 unter {address} keine Verbindung an; unter seinen anderen Adressen schon.</translation>
    </message>
    <message>
        <source>Senders that try these addresses first deliver late.</source>
        <translation>Absender, die diese Adressen zuerst versuchen, stellen verspätet zu.</translation>
    </message>
    <message>
        <source>Repair the addresses that do not answer, or take them out of DNS.</source>
        <translation>Die Adressen, die nicht antworten, in Ordnung bringen oder aus dem DNS nehmen.</translation>
    </message>
    <message>
        <source>All addresses of the host answer</source>
        <translation>Alle Adressen des Hosts antworten</translation>
    </message>
    <message>
        <source>The server does not greet with 220</source>
        <translation>Der Server grüßt nicht mit 220</translation>
    </message>
    <message>
        <source>{host} ({address}) took the connection but did not send the greeting 220 with its name.</source>
        <translation>{host} ({address}) nahm die Verbindung an, sandte aber nicht die Begrüßung 220 mit seinem Namen.</translation>
    </message>
    <message>
        <source>Senders go on to the next host, or keep the mail in the queue.</source>
        <translation>Absender gehen zum nächsten Host weiter oder behalten die Mail in der Warteschlange.</translation>
    </message>
    <message>
        <source>Look into the log of the mail server: a filter before it, a full queue or a start that failed are usual causes.</source>
        <translation>Ins Protokoll des Mailservers sehen: Ein vorgeschalteter Filter, eine volle Warteschlange oder ein gescheiterter Start sind übliche Ursachen.</translation>
    </message>
    <message>
        <source>The server greets with 220</source>
        <translation>Der Server grüßt mit 220</translation>
    </message>
    <message>
        <source>The server turns this inspection away</source>
        <translation>Der Server weist diese Untersuchung ab</translation>
    </message>
    <message>
        <source>{host} ({address}) answered “{text}”: it refuses clients from the address of this inspection.</source>
        <translation>{host} ({address}) antwortete „{text}“: Er lehnt Clients von der Adresse dieser Untersuchung ab.</translation>
    </message>
    <message>
        <source>No effect on other senders. TLS at this host could not be tested from here.</source>
        <translation>Keine Wirkung auf andere Absender. TLS konnte bei diesem Host von hier nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Inspect again from another network, best from a server whose address has a reverse name and a good reputation.</source>
        <translation>Aus einem anderen Netz erneut untersuchen, am besten von einem Server, dessen Adresse einen Reverse-Namen und einen guten Ruf hat.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Der Server ist ausgelastet</translation>
    </message>
    <message>
        <source>{host} ({address}) answered “{text}” and closed the connection.</source>
        <translation>{host} ({address}) antwortete „{text}“ und schloss die Verbindung.</translation>
    </message>
    <message>
        <source>Senders try the next host or come back later. TLS at this host could not be tested.</source>
        <translation>Absender versuchen den nächsten Host oder kommen später wieder. TLS konnte bei diesem Host nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Inspect again in some minutes. If it stays, raise the number of connections that the server takes.</source>
        <translation>In einigen Minuten erneut untersuchen. Bleibt es so, die Zahl der Verbindungen erhöhen, die der Server annimmt.</translation>
    </message>
    <message>
        <source>EHLO is not accepted</source>
        <translation>EHLO wird nicht angenommen</translation>
    </message>
    <message>
        <source>{host} ({address}) did not answer EHLO with 250. Without EHLO there is no STARTTLS.</source>
        <translation>{host} ({address}) beantwortete EHLO nicht mit 250. Ohne EHLO gibt es kein STARTTLS.</translation>
    </message>
    <message>
        <source>Senders that honour the policy or DANE skip this host; all others deliver in plaintext.</source>
        <translation>Absender, die die Richtlinie oder DANE beachten, überspringen diesen Host; alle anderen stellen im Klartext zu.</translation>
    </message>
    <message>
        <source>Enable ESMTP on the server, or switch off the firewall&apos;s SMTP inspection that hides it.</source>
        <translation>ESMTP auf dem Server einschalten, oder die SMTP-Inspektion der Firewall abschalten, die es verbirgt.</translation>
    </message>
    <message>
        <source>EHLO is accepted</source>
        <translation>EHLO wird angenommen</translation>
    </message>
    <message>
        <source>STARTTLS is offered</source>
        <translation>STARTTLS wird angeboten</translation>
    </message>
    <message>
        <source>{host} offers STARTTLS on every address that was reached.</source>
        <translation>{host} bietet STARTTLS auf jeder erreichten Adresse an.</translation>
    </message>
    <message>
        <source>Senders encrypt. Whether they know whom they talk to is for certificate, policy and DANE to say.</source>
        <translation>Absender verschlüsseln. Ob sie wissen, mit wem sie sprechen, sagen Zertifikat, Richtlinie und DANE.</translation>
    </message>
    <message>
        <source>STARTTLS is not offered</source>
        <translation>STARTTLS wird nicht angeboten</translation>
    </message>
    <message>
        <source>{host} ({address}) answered EHLO without STARTTLS. It takes mail in plaintext only. TLS reports call this starttls-not-supported.</source>
        <translation>{host} ({address}) beantwortete EHLO ohne STARTTLS. Er nimmt Mail nur im Klartext an. In TLS-Berichten heißt das starttls-not-supported.</translation>
    </message>
    <message>
        <source>Give Postfix on {host} a certificate and set smtpd_tls_security_level = may, or take {host} out of the MX records.</source>
        <translation>Postfix auf {host} ein Zertifikat geben und smtpd_tls_security_level = may setzen, oder {host} aus den MX-Einträgen nehmen.</translation>
    </message>
    <message>
        <source>STARTTLS is missing on some addresses</source>
        <translation>STARTTLS fehlt auf einigen Adressen</translation>
    </message>
    <message>
        <source>{host} answered EHLO without STARTTLS at {address}, and with it at its other addresses.</source>
        <translation>{host} beantwortete EHLO unter {address} ohne STARTTLS und unter seinen anderen Adressen mit.</translation>
    </message>
    <message>
        <source>Whoever steers senders there reads their mail, unless they honour the policy or DANE.</source>
        <translation>Wer Absender dorthin lenkt, liest ihre Mail, außer sie beachten die Richtlinie oder DANE.</translation>
    </message>
    <message>
        <source>Give all machines behind {host} the same TLS set-up, or take {address} out of DNS.</source>
        <translation>Allen Maschinen hinter {host} dieselbe TLS-Einrichtung geben, oder {address} aus dem DNS nehmen.</translation>
    </message>
    <message>
        <source>STARTTLS is offered on all addresses</source>
        <translation>STARTTLS wird auf allen Adressen angeboten</translation>
    </message>
    <message>
        <source>STARTTLS is offered but not started</source>
        <translation>STARTTLS wird angeboten, aber nicht begonnen</translation>
    </message>
    <message>
        <source>{host} ({address}) did not answer STARTTLS with 220, but: “{text}”. TLS reports call this starttls-not-supported.</source>
        <translation>{host} ({address}) beantwortete STARTTLS nicht mit 220, sondern mit: „{text}“. In TLS-Berichten heißt das starttls-not-supported.</translation>
    </message>
    <message>
        <source>Senders that honour the policy or DANE skip this host; most others deliver in plaintext.</source>
        <translation>Absender, die die Richtlinie oder DANE beachten, überspringen diesen Host; die meisten anderen stellen im Klartext zu.</translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log for the reason, and test with: openssl s_client -starttls smtp -connect {host}:25</source>
        <translation>Im Protokoll des Mailservers nach dem Grund sehen und so prüfen: openssl s_client -starttls smtp -connect {host}:25</translation>
    </message>
    <message>
        <source>STARTTLS is started when asked for</source>
        <translation>STARTTLS wird auf Anforderung begonnen</translation>
    </message>
    <message>
        <source>TLS is not available at the moment</source>
        <translation>TLS ist im Moment nicht verfügbar</translation>
    </message>
    <message>
        <source>{host} ({address}) answered STARTTLS with “{text}”. Often the server cannot read its key or certificate. TLS reports call this starttls-not-supported.</source>
        <translation>{host} ({address}) beantwortete STARTTLS mit „{text}“. Oft kann der Server seinen Schlüssel oder sein Zertifikat nicht lesen. In TLS-Berichten heißt das starttls-not-supported.</translation>
    </message>
    <message>
        <source>Check that certificate and key exist, fit each other and can be read by the server: in Postfix, smtpd_tls_chain_files.</source>
        <translation>Prüfen, ob Zertifikat und Schlüssel vorhanden sind, zueinander passen und vom Server gelesen werden können: in Postfix smtpd_tls_chain_files.</translation>
    </message>
    <message>
        <source>TLS is available</source>
        <translation>TLS ist verfügbar</translation>
    </message>
    <message>
        <source>STARTTLS is offered and then refused</source>
        <translation>STARTTLS wird angeboten und dann abgelehnt</translation>
    </message>
    <message>
        <source>{host} ({address}) answered STARTTLS with “{text}”. TLS reports call this starttls-not-supported.</source>
        <translation>{host} ({address}) beantwortete STARTTLS mit „{text}“. In TLS-Berichten heißt das starttls-not-supported.</translation>
    </message>
    <message>
        <source>Let whatever offers STARTTLS also handle it: a proxy in front of the mail server is the usual cause.</source>
        <translation>Was STARTTLS anbietet, muss es auch ausführen: Ein Proxy vor dem Mailserver ist die übliche Ursache.</translation>
    </message>
    <message>
        <source>STARTTLS is not refused</source>
        <translation>STARTTLS wird nicht abgelehnt</translation>
    </message>
    <message>
        <source>STARTTLS is not answered</source>
        <translation>STARTTLS wird nicht beantwortet</translation>
    </message>
    <message>
        <source>{host} ({address}) did not answer STARTTLS within the time that this inspection waits.</source>
        <translation>{host} ({address}) beantwortete STARTTLS nicht innerhalb der Zeit, die diese Untersuchung wartet.</translation>
    </message>
    <message>
        <source>Senders lose the connection and try the next host; some come back later in plaintext.</source>
        <translation>Absender verlieren die Verbindung und versuchen den nächsten Host; manche kommen später im Klartext wieder.</translation>
    </message>
    <message>
        <source>Look for a firewall or proxy that swallows the command or the answer.</source>
        <translation>Nach einer Firewall oder einem Proxy suchen, der den Befehl oder die Antwort verschluckt.</translation>
    </message>
    <message>
        <source>STARTTLS is answered</source>
        <translation>STARTTLS wird beantwortet</translation>
    </message>
    <message>
        <source>The TLS handshake fails</source>
        <translation>Der TLS-Handshake scheitert</translation>
    </message>
    <message>
        <source>{host} ({address}) started TLS, but the handshake did not finish. TLS reports call this validation-failure.</source>
        <translation>{host} ({address}) begann TLS, aber der Handshake kam nicht zum Ende. In TLS-Berichten heißt das validation-failure.</translation>
    </message>
    <message>
        <source>Let the server speak TLS 1.2 or newer with common ciphers, and ask for no client certificate. To see the error: openssl s_client -starttls smtp -connect {host}:25</source>
        <translation>Den Server TLS 1.2 oder neuer mit gängigen Chiffren sprechen und kein Client-Zertifikat verlangen lassen. Den Fehler zeigt: openssl s_client -starttls smtp -connect {host}:25</translation>
    </message>
    <message>
        <source>The TLS handshake works</source>
        <translation>Der TLS-Handshake funktioniert</translation>
    </message>
    <message>
        <source>Octets follow the answer to STARTTLS</source>
        <translation>Auf die Antwort zu STARTTLS folgen Oktette</translation>
    </message>
    <message>
        <source>{host} ({address}) sent more in plaintext behind its answer 220, before TLS had begun.</source>
        <translation>{host} ({address}) sandte hinter seiner Antwort 220 mehr im Klartext, bevor TLS begonnen hatte.</translation>
    </message>
    <message>
        <source>A careless sender takes these octets as if they had come encrypted: anybody on the path can add some.</source>
        <translation>Ein unvorsichtiger Absender nimmt diese Oktette, als wären sie verschlüsselt gekommen: Jeder auf dem Weg kann welche hinzufügen.</translation>
    </message>
    <message>
        <source>Update the mail server or the proxy before it. If it sends nothing of the kind, somebody on the path does.</source>
        <translation>Den Mailserver oder den vorgeschalteten Proxy aktualisieren. Sendet er nichts dergleichen, tut es jemand auf dem Weg.</translation>
    </message>
    <message>
        <source>Nothing follows the answer to STARTTLS</source>
        <translation>Auf die Antwort zu STARTTLS folgt nichts</translation>
    </message>
    <message>
        <source>EHLO fails inside TLS</source>
        <translation>EHLO scheitert innerhalb von TLS</translation>
    </message>
    <message>
        <source>{host} ({address}) finished the handshake but did not answer EHLO inside TLS with 250.</source>
        <translation>{host} ({address}) beendete den Handshake, beantwortete aber EHLO innerhalb von TLS nicht mit 250.</translation>
    </message>
    <message>
        <source>Senders that honour the policy or DANE skip this host; others may deliver in plaintext.</source>
        <translation>Absender, die die Richtlinie oder DANE beachten, überspringen diesen Host; andere stellen womöglich im Klartext zu.</translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log for what happens after the handshake.</source>
        <translation>Im Protokoll des Mailservers nachsehen, was nach dem Handshake geschieht.</translation>
    </message>
    <message>
        <source>EHLO works inside TLS</source>
        <translation>EHLO funktioniert innerhalb von TLS</translation>
    </message>
    <message>
        <source>STARTTLS is offered again inside TLS</source>
        <translation>STARTTLS wird innerhalb von TLS noch einmal angeboten</translation>
    </message>
    <message>
        <source>{host} ({address}) offers STARTTLS once more in its answer to EHLO inside TLS.</source>
        <translation>{host} ({address}) bietet STARTTLS in der Antwort auf EHLO innerhalb von TLS noch einmal an.</translation>
    </message>
    <message>
        <source>Most senders ignore it; a sender that follows the offer is refused or loses the session.</source>
        <translation>Die meisten Absender ignorieren es; ein Absender, der dem Angebot folgt, wird abgelehnt oder verliert die Sitzung.</translation>
    </message>
    <message>
        <source>Update the mail server, or the proxy before it that ends TLS.</source>
        <translation>Den Mailserver aktualisieren, oder den vorgeschalteten Proxy, der TLS beendet.</translation>
    </message>
    <message>
        <source>STARTTLS is not offered again inside TLS</source>
        <translation>STARTTLS wird innerhalb von TLS nicht noch einmal angeboten</translation>
    </message>
    <message>
        <source>TLS 1.3 is not offered</source>
        <translation>TLS 1.3 wird nicht angeboten</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text} although TLS 1.3 was on offer.</source>
        <translation>{host} ({address}) wählte {text}, obwohl TLS 1.3 zur Wahl stand.</translation>
    </message>
    <message>
        <source>No effect on delivery.</source>
        <translation>Keine Wirkung auf die Zustellung.</translation>
    </message>
    <message>
        <source>Update the TLS library and allow TLS 1.3: in Postfix, leave smtpd_tls_protocols at its default.</source>
        <translation>Die TLS-Bibliothek aktualisieren und TLS 1.3 erlauben: In Postfix smtpd_tls_protocols auf dem Standardwert lassen.</translation>
    </message>
    <message>
        <source>TLS 1.3 is offered</source>
        <translation>TLS 1.3 wird angeboten</translation>
    </message>
    <message>
        <source>TLS 1.2 or newer is not offered</source>
        <translation>TLS 1.2 oder neuer wird nicht angeboten</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text}, and newer versions were on offer.</source>
        <translation>{host} ({address}) wählte {text}, obwohl neuere Versionen zur Wahl standen.</translation>
    </message>
    <message>
        <source>Current senders cannot encrypt: those that honour the policy or DANE skip this host, others deliver in plaintext.</source>
        <translation>Aktuelle Absender können nicht verschlüsseln: Die, die die Richtlinie oder DANE beachten, überspringen diesen Host, andere stellen im Klartext zu.</translation>
    </message>
    <message>
        <source>Update the TLS library of the server and allow TLS 1.2 and 1.3.</source>
        <translation>Die TLS-Bibliothek des Servers aktualisieren und TLS 1.2 und 1.3 erlauben.</translation>
    </message>
    <message>
        <source>TLS 1.2 or newer is offered</source>
        <translation>TLS 1.2 oder neuer wird angeboten</translation>
    </message>
    <message>
        <source>Version and cipher in use</source>
        <translation>Verwendete Version und Chiffre</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text}.</source>
        <translation>{host} ({address}) wählte {text}.</translation>
    </message>
    <message>
        <source>This is what a current sender gets.</source>
        <translation>Das bekommt ein aktueller Absender.</translation>
    </message>
    <message>
        <source>A cipher suite was agreed on</source>
        <translation>Eine Cipher-Suite wurde vereinbart</translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation>Das Zertifikat ist nicht lesbar</translation>
    </message>
    <message>
        <source>The certificate that {host} ({address}) shows is not a well-formed X.509 certificate. TLS reports call this certificate-not-trusted.</source>
        <translation>Das Zertifikat, das {host} ({address}) zeigt, ist kein wohlgeformtes X.509-Zertifikat. In TLS-Berichten heißt das certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Senders that honour the policy skip this host; others encrypt without knowing to whom.</source>
        <translation>Absender, die die Richtlinie beachten, überspringen diesen Host; andere verschlüsseln, ohne zu wissen, für wen.</translation>
    </message>
    <message>
        <source>Have the certificate issued again and load it into the server.</source>
        <translation>Das Zertifikat neu ausstellen lassen und in den Server laden.</translation>
    </message>
    <message>
        <source>The certificate can be read</source>
        <translation>Das Zertifikat ist lesbar</translation>
    </message>
    <message>
        <source>The certificate is trusted</source>
        <translation>Das Zertifikat ist vertrauenswürdig</translation>
    </message>
    <message>
        <source>The certificate of {host} leads to a root that senders trust.</source>
        <translation>Das Zertifikat von {host} führt zu einem Wurzelzertifikat, dem Absender vertrauen.</translation>
    </message>
    <message>
        <source>With the right name in it, it satisfies senders that honour the policy.</source>
        <translation>Mit dem richtigen Namen darin genügt es Absendern, die die Richtlinie beachten.</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>Das Zertifikat ist selbstsigniert</translation>
    </message>
    <message>
        <source>{host} ({address}) shows a certificate that is signed by itself, not by a public CA. TLS reports call this certificate-not-trusted.</source>
        <translation>{host} ({address}) zeigt ein Zertifikat, das von sich selbst signiert ist, nicht von einer öffentlichen CA. In TLS-Berichten heißt das certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Senders that honour the policy skip this host; others encrypt without knowing to whom unless DANE tells them.</source>
        <translation>Absender, die die Richtlinie beachten, überspringen diesen Host; andere verschlüsseln, ohne zu wissen, für wen, außer DANE sagt es ihnen.</translation>
    </message>
    <message>
        <source>Get a certificate for {host} from a public CA, or publish DANE records for the one in use (3 1 1).</source>
        <translation>Ein Zertifikat für {host} von einer öffentlichen CA holen, oder DANE-Einträge für das verwendete veröffentlichen (3 1 1).</translation>
    </message>
    <message>
        <source>The certificate is not self-signed</source>
        <translation>Das Zertifikat ist nicht selbstsigniert</translation>
    </message>
    <message>
        <source>The certificate comes from a private CA</source>
        <translation>Das Zertifikat kommt von einer privaten CA</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) leads to a root that is in no public store. TLS reports call this certificate-not-trusted.</source>
        <translation>Das Zertifikat von {host} ({address}) führt zu einem Wurzelzertifikat, das in keinem öffentlichen Bestand ist. In TLS-Berichten heißt das certificate-not-trusted.</translation>
    </message>
    <message>
        <source>The certificate comes from a public CA</source>
        <translation>Das Zertifikat kommt von einer öffentlichen CA</translation>
    </message>
    <message>
        <source>An intermediate certificate is missing</source>
        <translation>Ein Zwischenzertifikat fehlt</translation>
    </message>
    <message>
        <source>{host} ({address}) does not send all certificates between its own and the root. TLS reports call this certificate-not-trusted.</source>
        <translation>{host} ({address}) sendet nicht alle Zertifikate zwischen dem eigenen und dem Wurzelzertifikat. In TLS-Berichten heißt das certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Serve the full chain: in Postfix, smtpd_tls_chain_files names key, certificate and intermediates, in this order.</source>
        <translation>Die ganze Kette ausliefern: In Postfix nennt smtpd_tls_chain_files Schlüssel, Zertifikat und Zwischenzertifikate, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>The chain of certificates is complete</source>
        <translation>Die Zertifikatskette ist vollständig</translation>
    </message>
    <message>
        <source>The chain breaks a rule of its CA</source>
        <translation>Die Kette bricht eine Regel ihrer CA</translation>
    </message>
    <message>
        <source>A certificate in the chain of {host} ({address}) breaks a rule: depth, CA flag, key usage or names, or a key or signature that is too weak. TLS reports call this certificate-not-trusted.</source>
        <translation>Ein Zertifikat in der Kette von {host} ({address}) bricht eine Regel: Tiefe, CA-Kennzeichen, Schlüsselverwendung oder Namen, oder ein Schlüssel oder eine Signatur ist zu schwach. In TLS-Berichten heißt das certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Get a certificate for TLS servers, with a current key and signature, from a CA whose chain permits it.</source>
        <translation>Ein Zertifikat für TLS-Server mit zeitgemäßem Schlüssel und zeitgemäßer Signatur holen, von einer CA, deren Kette es erlaubt.</translation>
    </message>
    <message>
        <source>The chain keeps the rules of its CA</source>
        <translation>Die Kette hält die Regeln ihrer CA ein</translation>
    </message>
    <message>
        <source>The certificate names the host</source>
        <translation>Das Zertifikat nennt den Host</translation>
    </message>
    <message>
        <source>The certificate of {host} holds the name {name}.</source>
        <translation>Das Zertifikat von {host} enthält den Namen {name}.</translation>
    </message>
    <message>
        <source>With a trusted chain, it satisfies senders that honour the policy.</source>
        <translation>Mit einer vertrauenswürdigen Kette genügt es Absendern, die die Richtlinie beachten.</translation>
    </message>
    <message>
        <source>The certificate does not name the host</source>
        <translation>Das Zertifikat nennt den Host nicht</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) names other hosts. TLS reports call this certificate-host-mismatch.</source>
        <translation>Das Zertifikat von {host} ({address}) nennt andere Hosts. In TLS-Berichten heißt das certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Get a certificate with {host} among its DNS names. The common name alone does not count.</source>
        <translation>Ein Zertifikat holen, das {host} unter seinen DNS-Namen führt. Der Common Name allein zählt nicht.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) ended on {date}, {days} ago. TLS reports call this certificate-expired.</source>
        <translation>Das Zertifikat von {host} ({address}) endete am {date}, vor {days}. In TLS-Berichten heißt das certificate-expired.</translation>
    </message>
    <message>
        <source>Renew the certificate and reload the mail server. Let the renewal run by itself and reload the server each time.</source>
        <translation>Das Zertifikat erneuern und den Mailserver neu laden. Die Erneuerung selbsttätig laufen und den Server jedes Mal neu laden lassen.</translation>
    </message>
    <message>
        <source>The certificate has not expired</source>
        <translation>Das Zertifikat ist nicht abgelaufen</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) begins on {date}. TLS reports call this certificate-not-trusted.</source>
        <translation>Das Zertifikat von {host} ({address}) beginnt am {date}. In TLS-Berichten heißt das certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Check the clock of the machine that issued it, and use the former certificate until {date}.</source>
        <translation>Die Uhr der Maschine prüfen, die es ausgestellt hat, und bis zum {date} das vorige Zertifikat verwenden.</translation>
    </message>
    <message>
        <source>The certificate is already valid</source>
        <translation>Das Zertifikat ist bereits gültig</translation>
    </message>
    <message>
        <source>The certificate ends in {days}</source>
        <translation>Das Zertifikat endet in {days}</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) ends on {date}.</source>
        <translation>Das Zertifikat von {host} ({address}) endet am {date}.</translation>
    </message>
    <message>
        <source>No effect until then; after it, senders that honour the policy skip this host.</source>
        <translation>Bis dahin keine Wirkung; danach überspringen Absender, die die Richtlinie beachten, diesen Host.</translation>
    </message>
    <message>
        <source>Renew the certificate and check that the renewal runs by itself and reloads the mail server.</source>
        <translation>Das Zertifikat erneuern und prüfen, ob die Erneuerung selbsttätig läuft und den Mailserver neu lädt.</translation>
    </message>
    <message>
        <source>The certificate does not end soon</source>
        <translation>Das Zertifikat endet nicht bald</translation>
    </message>
    <message>
        <source>TLS reports are asked for</source>
        <translation>TLS-Berichte sind angefordert</translation>
    </message>
    <message>
        <source>The TXT record at _smtp._tls.{domain} says where to send reports.</source>
        <translation>Der TXT-Eintrag unter _smtp._tls.{domain} sagt, wohin die Berichte gehen sollen.</translation>
    </message>
    <message>
        <source>Senders that take part send a daily report of successes and failures.</source>
        <translation>Absender, die mitmachen, senden täglich einen Bericht über Erfolge und Fehler.</translation>
    </message>
    <message>
        <source>There is no TLS-RPT record</source>
        <translation>Es gibt keinen TLS-RPT-Eintrag</translation>
    </message>
    <message>
        <source>{domain} has no TXT record at _smtp._tls.{domain}.</source>
        <translation>{domain} hat keinen TXT-Eintrag unter _smtp._tls.{domain}.</translation>
    </message>
    <message>
        <source>No effect on delivery. Senders send no TLS reports for this domain.</source>
        <translation>Keine Wirkung auf die Zustellung. Absender senden für diese Domain keine TLS-Berichte.</translation>
    </message>
    <message>
        <source>The TLS-RPT record could not be looked up</source>
        <translation>Der TLS-RPT-Eintrag konnte nicht abgefragt werden</translation>
    </message>
    <message>
        <source>The question for the TXT record at _smtp._tls.{domain} brought no usable answer.</source>
        <translation>Die Abfrage des TXT-Eintrags unter _smtp._tls.{domain} brachte keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>No effect on delivery. Senders that meet the same send no reports for now.</source>
        <translation>Keine Wirkung auf die Zustellung. Absender, denen es ebenso geht, senden vorerst keine Berichte.</translation>
    </message>
    <message>
        <source>Ask each name server of {domain} for TXT at _smtp._tls.{domain}, and repair those that stay silent or answer SERVFAIL or REFUSED.</source>
        <translation>Jeden Nameserver von {domain} nach TXT unter _smtp._tls.{domain} fragen und die in Ordnung bringen, die schweigen oder SERVFAIL oder REFUSED antworten.</translation>
    </message>
    <message>
        <source>The TLS-RPT record can be looked up</source>
        <translation>Der TLS-RPT-Eintrag lässt sich abfragen</translation>
    </message>
    <message>
        <source>There are several TLS-RPT records</source>
        <translation>Es gibt mehrere TLS-RPT-Einträge</translation>
    </message>
    <message>
        <source>{count} TXT records at _smtp._tls.{domain} begin with v=TLSRPTv1; and only one may.</source>
        <translation>{count} TXT-Einträge unter _smtp._tls.{domain} beginnen mit v=TLSRPTv1; und nur einer darf es.</translation>
    </message>
    <message>
        <source>Keep one record. Several addresses go into its rua field, parted by commas.</source>
        <translation>Einen Eintrag behalten. Mehrere Adressen gehören in sein Feld rua, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>There is only one TLS-RPT record</source>
        <translation>Es gibt nur einen TLS-RPT-Eintrag</translation>
    </message>
    <message>
        <source>The record does not begin with v=TLSRPTv1;</source>
        <translation>Der Eintrag beginnt nicht mit v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>The record at _smtp._tls.{domain} begins with “{text}”. Senders look for v=TLSRPTv1; in exactly this form.</source>
        <translation>Der Eintrag unter _smtp._tls.{domain} beginnt mit „{text}“. Absender suchen nach v=TLSRPTv1; in genau dieser Form.</translation>
    </message>
    <message>
        <source>Begin the record with v=TLSRPTv1;</source>
        <translation>Den Eintrag so beginnen: v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>The record begins with v=TLSRPTv1;</source>
        <translation>Der Eintrag beginnt mit v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>A blank stands before the first semicolon</source>
        <translation>Vor dem ersten Semikolon steht ein Leerzeichen</translation>
    </message>
    <message>
        <source>In the record at _smtp._tls.{domain} a blank stands between v=TLSRPTv1 and the semicolon.</source>
        <translation>Im Eintrag unter _smtp._tls.{domain} steht zwischen v=TLSRPTv1 und dem Semikolon ein Leerzeichen.</translation>
    </message>
    <message>
        <source>No effect on delivery. Strict senders send no reports.</source>
        <translation>Keine Wirkung auf die Zustellung. Strenge Absender senden keine Berichte.</translation>
    </message>
    <message>
        <source>Write v=TLSRPTv1; without a blank.</source>
        <translation>v=TLSRPTv1; ohne Leerzeichen schreiben.</translation>
    </message>
    <message>
        <source>No blank stands before the first semicolon</source>
        <translation>Vor dem ersten Semikolon steht kein Leerzeichen</translation>
    </message>
    <message>
        <source>The record at _smtp._tls.{domain} leaves the grammar at column {column}. Fields are key=value, parted by semicolons.</source>
        <translation>Der Eintrag unter _smtp._tls.{domain} verlässt die Grammatik in Spalte {column}. Felder sind Schlüssel=Wert, getrennt durch Semikolons.</translation>
    </message>
    <message>
        <source>Write the record in the form v=TLSRPTv1; rua=mailto: and the address for the reports.</source>
        <translation>Den Eintrag in dieser Form schreiben: v=TLSRPTv1; rua=mailto: und die Adresse für die Berichte.</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _smtp._tls.{domain} reads “{text}”, as if a web form had added characters.</source>
        <translation>Ab Spalte {column} lautet der Eintrag unter _smtp._tls.{domain} „{text}“, als hätte ein Webformular Zeichen hinzugefügt.</translation>
    </message>
    <message>
        <source>The record names no address for reports</source>
        <translation>Der Eintrag nennt keine Adresse für Berichte</translation>
    </message>
    <message>
        <source>The record at _smtp._tls.{domain} lacks the field rua.</source>
        <translation>Dem Eintrag unter _smtp._tls.{domain} fehlt das Feld rua.</translation>
    </message>
    <message>
        <source>Add rua=mailto: and the address for the reports.</source>
        <translation>rua=mailto: und die Adresse für die Berichte hinzufügen.</translation>
    </message>
    <message>
        <source>The record names an address for reports</source>
        <translation>Der Eintrag nennt eine Adresse für Berichte</translation>
    </message>
    <message>
        <source>The address for reports is empty</source>
        <translation>Die Adresse für Berichte ist leer</translation>
    </message>
    <message>
        <source>In the record at _smtp._tls.{domain} the field rua is empty, or one of its items is.</source>
        <translation>Im Eintrag unter _smtp._tls.{domain} ist das Feld rua leer, oder eines seiner Elemente ist es.</translation>
    </message>
    <message>
        <source>No effect on delivery. Senders skip this address; without another one they send no reports.</source>
        <translation>Keine Wirkung auf die Zustellung. Absender überspringen diese Adresse; ohne eine andere senden sie keine Berichte.</translation>
    </message>
    <message>
        <source>Write rua=mailto: and the address for the reports, and remove surplus commas.</source>
        <translation>rua=mailto: und die Adresse für die Berichte schreiben und überzählige Kommas entfernen.</translation>
    </message>
    <message>
        <source>The address for reports is not empty</source>
        <translation>Die Adresse für Berichte ist nicht leer</translation>
    </message>
    <message>
        <source>The address for reports lacks its scheme</source>
        <translation>Der Adresse für Berichte fehlt das Schema</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. An item of rua begins with mailto: or https:.</source>
        <translation>Ab Spalte {column} lautet der Eintrag unter _smtp._tls.{domain} „{text}“. Ein Element von rua beginnt mit mailto: oder https:.</translation>
    </message>
    <message>
        <source>Write mailto: directly before the address, without slashes, or an https: address.</source>
        <translation>mailto: direkt vor die Adresse schreiben, ohne Schrägstriche, oder eine Adresse mit https: verwenden.</translation>
    </message>
    <message>
        <source>The address for reports has a scheme</source>
        <translation>Die Adresse für Berichte hat ein Schema</translation>
    </message>
    <message>
        <source>The address for reports is not a URI</source>
        <translation>Die Adresse für Berichte ist kein URI</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. In an address, comma, exclamation mark and semicolon have to be percent-encoded.</source>
        <translation>Ab Spalte {column} lautet der Eintrag unter _smtp._tls.{domain} „{text}“. In einer Adresse müssen Komma, Ausrufezeichen und Semikolon prozentkodiert sein.</translation>
    </message>
    <message>
        <source>Write %2C for a comma, %21 for an exclamation mark and %3B for a semicolon inside the address.</source>
        <translation>In der Adresse %2C für ein Komma, %21 für ein Ausrufezeichen und %3B für ein Semikolon schreiben.</translation>
    </message>
    <message>
        <source>The address for reports is a URI</source>
        <translation>Die Adresse für Berichte ist ein URI</translation>
    </message>
    <message>
        <source>The address for reports has a size suffix</source>
        <translation>Die Adresse für Berichte hat ein Größensuffix</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. A size such as !10m belongs to DMARC, not here.</source>
        <translation>Ab Spalte {column} lautet der Eintrag unter _smtp._tls.{domain} „{text}“. Eine Größe wie !10m gehört zu DMARC, nicht hierher.</translation>
    </message>
    <message>
        <source>Remove the exclamation mark and the size.</source>
        <translation>Das Ausrufezeichen und die Größe entfernen.</translation>
    </message>
    <message>
        <source>The address for reports has no size suffix</source>
        <translation>Die Adresse für Berichte hat kein Größensuffix</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. Only ASCII may stand in it.</source>
        <translation>Ab Spalte {column} lautet der Eintrag unter _smtp._tls.{domain} „{text}“. Nur ASCII darf darin stehen.</translation>
    </message>
    <message>
        <source>The RSA key is too short</source>
        <translation>Der RSA-Schlüssel ist zu kurz</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) has an RSA key of {count} bits; 2048 is the least.</source>
        <translation>Das Zertifikat von {host} ({address}) hat einen RSA-Schlüssel mit {count} Bit; 2048 sind das Minimum.</translation>
    </message>
    <message>
        <source>Many senders refuse such a key; whoever can factor it can be the other end.</source>
        <translation>Viele Absender lehnen einen solchen Schlüssel ab; wer ihn faktorisieren kann, kann sich als Gegenstelle ausgeben.</translation>
    </message>
    <message>
        <source>Make a new key for {host}, ECDSA P-256 or RSA with 2048 bits or more, get a certificate for it, and change the TLSA records along with it.</source>
        <translation>Für {host} einen neuen Schlüssel erzeugen, ECDSA P-256 oder RSA mit mindestens 2048 Bit, ein Zertifikat dafür ausstellen lassen und die TLSA-Einträge gleich mit ändern.</translation>
    </message>
    <message>
        <source>The RSA key is long enough</source>
        <translation>Der RSA-Schlüssel ist lang genug</translation>
    </message>
    <message>
        <source>The key uses an uncommon curve</source>
        <translation>Der Schlüssel verwendet eine unübliche Kurve</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) has a key on the curve {text}. Senders know P-256 and P-384.</source>
        <translation>Das Zertifikat von {host} ({address}) hat einen Schlüssel auf der Kurve {text}. Absender kennen P-256 und P-384.</translation>
    </message>
    <message>
        <source>Senders that do not know the curve cannot check the certificate.</source>
        <translation>Absender, die die Kurve nicht kennen, können das Zertifikat nicht prüfen.</translation>
    </message>
    <message>
        <source>Make a new key on P-256: openssl ecparam -genkey -name prime256v1</source>
        <translation>Einen neuen Schlüssel auf P-256 erzeugen: openssl ecparam -genkey -name prime256v1</translation>
    </message>
    <message>
        <source>The key uses a common curve</source>
        <translation>Der Schlüssel verwendet eine übliche Kurve</translation>
    </message>
    <message>
        <source>The only certificate has an EdDSA key</source>
        <translation>Das einzige Zertifikat hat einen EdDSA-Schlüssel</translation>
    </message>
    <message>
        <source>{host} ({address}) shows a certificate with a key of type {text}, and no certificate with another key was seen.</source>
        <translation>{host} ({address}) zeigt ein Zertifikat mit einem Schlüssel vom Typ {text}, und ein Zertifikat mit einem anderen Schlüssel wurde nicht gesehen.</translation>
    </message>
    <message>
        <source>Many senders do not know this type: their handshake fails.</source>
        <translation>Viele Absender kennen diesen Typ nicht: Ihr Handshake scheitert.</translation>
    </message>
    <message>
        <source>Serve an ECDSA or RSA certificate, alone or beside this one: in Postfix, smtpd_tls_chain_files takes several.</source>
        <translation>Ein ECDSA- oder RSA-Zertifikat ausliefern, allein oder neben diesem: In Postfix nimmt smtpd_tls_chain_files mehrere auf.</translation>
    </message>
    <message>
        <source>The key is of a common type</source>
        <translation>Der Schlüssel ist von üblichem Typ</translation>
    </message>
    <message>
        <source>Only an ECDSA certificate is served</source>
        <translation>Nur ein ECDSA-Zertifikat wird ausgeliefert</translation>
    </message>
    <message>
        <source>{host} ({address}) has an ECDSA certificate, and refuses a handshake that offers RSA signatures alone.</source>
        <translation>{host} ({address}) hat ein ECDSA-Zertifikat und lehnt einen Handshake ab, der nur RSA-Signaturen anbietet.</translation>
    </message>
    <message>
        <source>Only very old senders fail because of it.</source>
        <translation>Nur sehr alte Absender scheitern daran.</translation>
    </message>
    <message>
        <source>The key is known to be weak</source>
        <translation>Der Schlüssel ist als schwach bekannt</translation>
    </message>
    <message>
        <source>The RSA key in the certificate of {host} ({address}) has a known weakness: {text}. Tested were the exponent, small factors, close primes (Fermat) and ROCA, not lists of known keys.</source>
        <translation>Der RSA-Schlüssel im Zertifikat von {host} ({address}) hat eine bekannte Schwäche: {text}. Geprüft wurden der Exponent, kleine Faktoren, nahe beieinander liegende Primzahlen (Fermat) und ROCA, nicht aber Listen bekannter Schlüssel.</translation>
    </message>
    <message>
        <source>Mail is delivered, but whoever finds the private key can be the other end.</source>
        <translation>Mail wird zugestellt, aber wer den privaten Schlüssel findet, kann sich als Gegenstelle ausgeben.</translation>
    </message>
    <message>
        <source>Make a new key for {host} with a current library, get a certificate for it, and have the old one revoked.</source>
        <translation>Für {host} mit einer aktuellen Bibliothek einen neuen Schlüssel erzeugen, ein Zertifikat dafür ausstellen und das alte widerrufen lassen.</translation>
    </message>
    <message>
        <source>The RSA key has none of the tested weaknesses</source>
        <translation>Der RSA-Schlüssel hat keine der geprüften Schwächen</translation>
    </message>
    <message>
        <source>A certificate is signed with a broken hash</source>
        <translation>Ein Zertifikat ist mit einem gebrochenen Hash signiert</translation>
    </message>
    <message>
        <source>In the chain of {host} ({address}) the certificate {name} is signed with {text}. TLS reports call this certificate-not-trusted.</source>
        <translation>In der Kette von {host} ({address}) ist das Zertifikat {name} mit {text} signiert. In TLS-Berichten heißt das certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Senders that honour the policy skip this host; DANE records with usage 3 are not affected.</source>
        <translation>Absender, die die Richtlinie beachten, überspringen diesen Host; DANE-Einträge mit Usage 3 sind nicht betroffen.</translation>
    </message>
    <message>
        <source>Have the certificate issued again by a CA that signs with SHA-256.</source>
        <translation>Das Zertifikat von einer CA neu ausstellen lassen, die mit SHA-256 signiert.</translation>
    </message>
    <message>
        <source>The chain is signed with sound hashes</source>
        <translation>Die Kette ist mit sicheren Hashes signiert</translation>
    </message>
    <message>
        <source>The certificate is not for TLS servers</source>
        <translation>Das Zertifikat ist nicht für TLS-Server</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) is limited to other uses than TLS servers: {text}. TLS reports call this certificate-not-trusted.</source>
        <translation>Das Zertifikat von {host} ({address}) ist auf andere Zwecke als TLS-Server beschränkt: {text}. In TLS-Berichten heißt das certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Get a certificate for {host} with the extended key usage serverAuth.</source>
        <translation>Für {host} ein Zertifikat mit der erweiterten Schlüsselverwendung serverAuth ausstellen lassen.</translation>
    </message>
    <message>
        <source>The certificate is for TLS servers</source>
        <translation>Das Zertifikat ist für TLS-Server</translation>
    </message>
    <message>
        <source>The key usage does not permit current TLS</source>
        <translation>Die Schlüsselverwendung erlaubt kein aktuelles TLS</translation>
    </message>
    <message>
        <source>The key usage of the certificate of {host} ({address}) is “{text}”. Current TLS needs digitalSignature.</source>
        <translation>Die Schlüsselverwendung des Zertifikats von {host} ({address}) ist „{text}“. Aktuelles TLS braucht digitalSignature.</translation>
    </message>
    <message>
        <source>Some TLS libraries end the handshake.</source>
        <translation>Manche TLS-Bibliotheken brechen den Handshake ab.</translation>
    </message>
    <message>
        <source>Get a certificate for {host} with the key usage digitalSignature.</source>
        <translation>Für {host} ein Zertifikat mit der Schlüsselverwendung digitalSignature ausstellen lassen.</translation>
    </message>
    <message>
        <source>The key usage permits current TLS</source>
        <translation>Die Schlüsselverwendung erlaubt aktuelles TLS</translation>
    </message>
    <message>
        <source>The host shows a CA certificate</source>
        <translation>Der Host zeigt ein CA-Zertifikat</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) is that of a CA: it may issue others.</source>
        <translation>Das Zertifikat von {host} ({address}) ist das einer CA: Es darf andere ausstellen.</translation>
    </message>
    <message>
        <source>Some verifiers refuse it as the certificate of a server.</source>
        <translation>Manche Prüfer lehnen es als Zertifikat eines Servers ab.</translation>
    </message>
    <message>
        <source>Get a certificate for {host} that says CA:FALSE, and keep the CA&apos;s own key off the mail server.</source>
        <translation>Für {host} ein Zertifikat mit CA:FALSE ausstellen lassen und den Schlüssel der CA nicht auf dem Mailserver aufbewahren.</translation>
    </message>
    <message>
        <source>The certificate is not that of a CA</source>
        <translation>Das Zertifikat ist nicht das einer CA</translation>
    </message>
    <message>
        <source>An unknown critical extension</source>
        <translation>Eine unbekannte kritische Erweiterung</translation>
    </message>
    <message>
        <source>In the chain of {host} ({address}) a certificate has a critical extension that verifiers do not know: {text}. TLS reports call this certificate-not-trusted.</source>
        <translation>In der Kette von {host} ({address}) hat ein Zertifikat eine kritische Erweiterung, die Prüfer nicht kennen: {text}. In TLS-Berichten heißt das certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Have the certificate issued again without this extension.</source>
        <translation>Das Zertifikat ohne diese Erweiterung neu ausstellen lassen.</translation>
    </message>
    <message>
        <source>There is no unknown critical extension</source>
        <translation>Es gibt keine unbekannte kritische Erweiterung</translation>
    </message>
    <message>
        <source>The certificate is not X.509 version 3</source>
        <translation>Das Zertifikat ist nicht X.509 Version 3</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) is of version {count}, which has no place for names of hosts.</source>
        <translation>Das Zertifikat von {host} ({address}) hat die Version {count}, die keinen Platz für Hostnamen hat.</translation>
    </message>
    <message>
        <source>Senders that honour the policy do not find the host&apos;s name in it.</source>
        <translation>Absender, die die Richtlinie beachten, finden den Namen des Hosts nicht darin.</translation>
    </message>
    <message>
        <source>Have the certificate issued again as version 3, with {host} among its DNS names.</source>
        <translation>Das Zertifikat als Version 3 neu ausstellen lassen, mit {host} unter seinen DNS-Namen.</translation>
    </message>
    <message>
        <source>The certificate is X.509 version 3</source>
        <translation>Das Zertifikat ist X.509 Version 3</translation>
    </message>
    <message>
        <source>Several hosts share one key</source>
        <translation>Mehrere Hosts teilen sich einen Schlüssel</translation>
    </message>
    <message>
        <source>{hosts} use the same key.</source>
        <translation>{hosts} verwenden denselben Schlüssel.</translation>
    </message>
    <message>
        <source>No effect on delivery. Whoever steals the key from one host can be all of them.</source>
        <translation>Keine Wirkung auf die Zustellung. Wer den Schlüssel von einem Host stiehlt, kann sich als jeder von ihnen ausgeben.</translation>
    </message>
    <message>
        <source>RSA and ECDSA certificates are served</source>
        <translation>RSA- und ECDSA-Zertifikate werden ausgeliefert</translation>
    </message>
    <message>
        <source>{host} ({address}) shows an RSA or an ECDSA certificate, as the sender prefers.</source>
        <translation>{host} ({address}) zeigt ein RSA- oder ein ECDSA-Zertifikat, je nachdem, was der Absender bevorzugt.</translation>
    </message>
    <message>
        <source>Each has to be in order: sender and certificate are paired by what both know.</source>
        <translation>Jedes muss in Ordnung sein: Welches Zertifikat ein Absender bekommt, hängt davon ab, was beide Seiten kennen.</translation>
    </message>
    <message>
        <source>Renew both, and publish TLSA records for both keys.</source>
        <translation>Beide erneuern und TLSA-Einträge für beide Schlüssel veröffentlichen.</translation>
    </message>
    <message>
        <source>The addresses show different certificates</source>
        <translation>Die Adressen zeigen verschiedene Zertifikate</translation>
    </message>
    <message>
        <source>The addresses of {host} ({address}) show {count} different certificates.</source>
        <translation>Die Adressen von {host} ({address}) zeigen {count} verschiedene Zertifikate.</translation>
    </message>
    <message>
        <source>Which one a sender gets is chance; a fault in one of them comes and goes.</source>
        <translation>Welches ein Absender bekommt, ist Zufall; ein Fehler in einem davon kommt und geht.</translation>
    </message>
    <message>
        <source>Load the same certificate on all machines behind {host}.</source>
        <translation>Auf allen Maschinen hinter {host} dasselbe Zertifikat laden.</translation>
    </message>
    <message>
        <source>All addresses show the same certificate</source>
        <translation>Alle Adressen zeigen dasselbe Zertifikat</translation>
    </message>
    <message>
        <source>The certificates are out of order</source>
        <translation>Die Reihenfolge der Zertifikate stimmt nicht</translation>
    </message>
    <message>
        <source>{host} ({address}) does not send its certificates in order, each followed by the one that issued it.</source>
        <translation>{host} ({address}) sendet seine Zertifikate nicht in der richtigen Reihenfolge, jedes gefolgt von dem, das es ausgestellt hat.</translation>
    </message>
    <message>
        <source>Most senders put them in order themselves; strict ones refuse the chain.</source>
        <translation>Die meisten Absender ordnen sie selbst; strenge lehnen die Kette ab.</translation>
    </message>
    <message>
        <source>Let the file begin with the certificate of {host}, followed by its issuer, and so on.</source>
        <translation>Die Datei mit dem Zertifikat von {host} beginnen lassen, gefolgt von dem seines Ausstellers und so weiter.</translation>
    </message>
    <message>
        <source>The certificates are in order</source>
        <translation>Die Reihenfolge der Zertifikate stimmt</translation>
    </message>
    <message>
        <source>A certificate too many is sent</source>
        <translation>Ein Zertifikat zu viel wird gesendet</translation>
    </message>
    <message>
        <source>{host} ({address}) sends a certificate that issued none of the others, or sends one twice: {name}.</source>
        <translation>{host} ({address}) sendet ein Zertifikat, das keines der anderen ausgestellt hat, oder sendet eines doppelt: {name}.</translation>
    </message>
    <message>
        <source>No effect on delivery; each handshake is larger.</source>
        <translation>Keine Wirkung auf die Zustellung; jeder Handshake ist größer.</translation>
    </message>
    <message>
        <source>Take the certificate out of the file that the server sends.</source>
        <translation>Das Zertifikat aus der Datei nehmen, die der Server sendet.</translation>
    </message>
    <message>
        <source>No needless certificate is sent</source>
        <translation>Kein unnötiges Zertifikat wird gesendet</translation>
    </message>
    <message>
        <source>The root is sent along</source>
        <translation>Die Wurzel wird mitgesendet</translation>
    </message>
    <message>
        <source>{host} ({address}) sends the root {name} too. Only a TLSA record with usage 2 for it would need that.</source>
        <translation>{host} ({address}) sendet auch die Wurzel {name}. Nur ein TLSA-Eintrag mit Usage 2 dafür würde das erfordern.</translation>
    </message>
    <message>
        <source>A certificate of the CA has expired</source>
        <translation>Ein Zertifikat der CA ist abgelaufen</translation>
    </message>
    <message>
        <source>The certificate {name} between {host} ({address}) and the root ended on {date}, {days} ago, and no path around it was found. TLS reports call this certificate-expired.</source>
        <translation>Das Zertifikat {name} zwischen {host} ({address}) und der Wurzel endete am {date}, vor {days}, und es wurde kein Pfad daran vorbei gefunden. In TLS-Berichten heißt das certificate-expired.</translation>
    </message>
    <message>
        <source>Load the current intermediate certificates of the CA together with the certificate of {host}.</source>
        <translation>Die aktuellen Zwischenzertifikate der CA zusammen mit dem Zertifikat von {host} laden.</translation>
    </message>
    <message>
        <source>The certificates of the CA have not expired</source>
        <translation>Die Zertifikate der CA sind nicht abgelaufen</translation>
    </message>
    <message>
        <source>The chain of certificates is very long</source>
        <translation>Die Zertifikatskette ist sehr lang</translation>
    </message>
    <message>
        <source>{host} ({address}) sends {total} certificates of {count} octets together.</source>
        <translation>{host} ({address}) sendet {total} Zertifikate mit zusammen {count} Oktetten.</translation>
    </message>
    <message>
        <source>Some TLS libraries cut off a chain above 10 KiB or with more than ten certificates.</source>
        <translation>Manche TLS-Bibliotheken schneiden eine Kette über 10 KiB oder mit mehr als zehn Zertifikaten ab.</translation>
    </message>
    <message>
        <source>Send only the certificate of {host} and the intermediates that lead to the root.</source>
        <translation>Nur das Zertifikat von {host} und die Zwischenzertifikate senden, die zur Wurzel führen.</translation>
    </message>
    <message>
        <source>The chain of certificates is of usual length</source>
        <translation>Die Zertifikatskette hat eine übliche Länge</translation>
    </message>
    <message>
        <source>A TLSA record has an unknown usage</source>
        <translation>Ein TLSA-Eintrag hat eine unbekannte Usage</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. Its first number, the usage, is none of 0 to 3.</source>
        <translation>Ein TLSA-Eintrag von {host} lautet „{text}“. Seine erste Zahl, die Usage, ist keine von 0 bis 3.</translation>
    </message>
    <message>
        <source>The TLSA records have a known usage</source>
        <translation>Die TLSA-Einträge haben eine bekannte Usage</translation>
    </message>
    <message>
        <source>No key fits the DS record</source>
        <translation>Kein Schlüssel passt zum DS-Eintrag</translation>
    </message>
    <message>
        <source>The parent zone has DS records for {name}, but none of them fits a key that the zone has.</source>
        <translation>Die übergeordnete Zone hat DS-Einträge für {name}, aber keiner davon passt zu einem Schlüssel, den die Zone hat.</translation>
    </message>
    <message>
        <source>The whole zone fails validation: senders that validate keep the mail in the queue; all others deliver.</source>
        <translation>Die ganze Zone lässt sich nicht validieren: Absender, die validieren, behalten die Mail in der Warteschlange; alle anderen stellen zu.</translation>
    </message>
    <message>
        <source>Have the DS record at the registrar replaced by one for the key in use, or removed when the zone is no longer signed.</source>
        <translation>Den DS-Eintrag beim Registrar durch einen für den verwendeten Schlüssel ersetzen lassen, oder entfernen lassen, wenn die Zone nicht mehr signiert wird.</translation>
    </message>
    <message>
        <source>A key fits the DS record</source>
        <translation>Ein Schlüssel passt zum DS-Eintrag</translation>
    </message>
    <message>
        <source>The zone is signed, but nothing points to it</source>
        <translation>Die Zone ist signiert, aber nichts verweist darauf</translation>
    </message>
    <message>
        <source>{name} has DNSSEC keys, but the parent zone has no DS record for it.</source>
        <translation>{name} hat DNSSEC-Schlüssel, aber die übergeordnete Zone hat keinen DS-Eintrag dafür.</translation>
    </message>
    <message>
        <source>Everybody treats the zone as unsigned: DANE does not apply, and the signatures protect nothing.</source>
        <translation>Jeder behandelt die Zone als unsigniert: DANE greift nicht, und die Signaturen schützen nichts.</translation>
    </message>
    <message>
        <source>Have the DS record of the key entered at the registrar. The parent zone has to be signed as well.</source>
        <translation>Den DS-Eintrag des Schlüssels beim Registrar eintragen lassen. Auch die übergeordnete Zone muss signiert sein.</translation>
    </message>
    <message>
        <source>The parent zone points to the keys</source>
        <translation>Die übergeordnete Zone verweist auf die Schlüssel</translation>
    </message>
    <message>
        <source>A DNSSEC signature has expired</source>
        <translation>Eine DNSSEC-Signatur ist abgelaufen</translation>
    </message>
    <message>
        <source>Records of {name} carry only signatures whose time is over.</source>
        <translation>Einträge von {name} tragen nur Signaturen, deren Zeit vorbei ist.</translation>
    </message>
    <message>
        <source>Sign the zone again, and look for the reason why the signer stopped.</source>
        <translation>Die Zone neu signieren und nach dem Grund suchen, aus dem der Signierdienst stehen blieb.</translation>
    </message>
    <message>
        <source>No signature has expired</source>
        <translation>Keine Signatur ist abgelaufen</translation>
    </message>
    <message>
        <source>DNSSEC signatures run out soon</source>
        <translation>DNSSEC-Signaturen laufen bald ab</translation>
    </message>
    <message>
        <source>The first signatures of {name} run out on {date}, and no newer ones are there. Signatures are due for renewal three days before their end; those that live less than twelve days, when a quarter of their life is left.</source>
        <translation>Die ersten Signaturen von {name} laufen am {date} ab, und neuere gibt es nicht. Signaturen sind drei Tage vor ihrem Ende zu erneuern; solche, die weniger als zwölf Tage gelten, wenn noch ein Viertel ihrer Zeit übrig ist.</translation>
    </message>
    <message>
        <source>No effect yet. From then on, senders that validate keep the mail in the queue.</source>
        <translation>Noch keine Wirkung. Von da an behalten Absender, die validieren, die Mail in der Warteschlange.</translation>
    </message>
    <message>
        <source>See to it that the signer runs and that all name servers load what it writes.</source>
        <translation>Dafür sorgen, dass der Signierdienst läuft und alle Nameserver laden, was er schreibt.</translation>
    </message>
    <message>
        <source>The signatures hold for long enough</source>
        <translation>Die Signaturen gelten noch lange genug</translation>
    </message>
    <message>
        <source>DNSSEC signatures live longer than 180 days</source>
        <translation>DNSSEC-Signaturen gelten länger als 180 Tage</translation>
    </message>
    <message>
        <source>Signatures of {name} are made for more than 180 days.</source>
        <translation>Signaturen von {name} sind für mehr als 180 Tage ausgestellt.</translation>
    </message>
    <message>
        <source>Old answers can be replayed until they run out: whoever stands on the path can bring back MX or TLSA records that were removed long ago.</source>
        <translation>Alte Antworten lassen sich wieder einspielen, bis sie ablaufen: Wer auf dem Weg sitzt, kann MX- oder TLSA-Einträge zurückbringen, die längst entfernt sind.</translation>
    </message>
    <message>
        <source>Let the signer make signatures of one to four weeks, and renew them in time.</source>
        <translation>Den Signierdienst Signaturen für eine bis vier Wochen ausstellen lassen und sie rechtzeitig erneuern.</translation>
    </message>
    <message>
        <source>No signature lives too long</source>
        <translation>Keine Signatur gilt zu lange</translation>
    </message>
    <message>
        <source>A DNSSEC signature is not valid yet</source>
        <translation>Eine DNSSEC-Signatur ist noch nicht gültig</translation>
    </message>
    <message>
        <source>Records of {name} carry only signatures whose time begins in the future.</source>
        <translation>Einträge von {name} tragen nur Signaturen, deren Zeit in der Zukunft beginnt.</translation>
    </message>
    <message>
        <source>Senders that validate keep the mail in the queue until then; all others deliver as usual.</source>
        <translation>Absender, die validieren, behalten die Mail bis dahin in der Warteschlange; alle anderen stellen wie gewohnt zu.</translation>
    </message>
    <message>
        <source>Set the clock of the machine that signs the zone, and sign it again.</source>
        <translation>Die Uhr der Maschine stellen, die die Zone signiert, und die Zone neu signieren.</translation>
    </message>
    <message>
        <source>Every signature is valid already</source>
        <translation>Jede Signatur ist bereits gültig</translation>
    </message>
    <message>
        <source>A DNSSEC key uses a deprecated algorithm</source>
        <translation>Ein DNSSEC-Schlüssel nutzt einen veralteten Algorithmus</translation>
    </message>
    <message>
        <source>Among the keys of {name} are some of an algorithm that has been given up, such as those with SHA-1.</source>
        <translation>Unter den Schlüsseln von {name} sind solche mit einem aufgegebenen Algorithmus, etwa mit SHA-1.</translation>
    </message>
    <message>
        <source>Validators that have dropped the algorithm treat the zone as unsigned: there, DANE silently stops.</source>
        <translation>Validierer, die den Algorithmus fallen gelassen haben, behandeln die Zone als unsigniert: Dort hört DANE stillschweigend auf.</translation>
    </message>
    <message>
        <source>Roll over to algorithm 13 (ECDSAP256SHA256) or 8 (RSASHA256).</source>
        <translation>Auf Algorithmus 13 (ECDSAP256SHA256) oder 8 (RSASHA256) wechseln.</translation>
    </message>
    <message>
        <source>All keys use an algorithm of today</source>
        <translation>Alle Schlüssel nutzen einen heutigen Algorithmus</translation>
    </message>
    <message>
        <source>The DS record has only a SHA-1 digest</source>
        <translation>Der DS-Eintrag hat nur einen SHA-1-Hashwert</translation>
    </message>
    <message>
        <source>The parent zone names the key of {name} by a SHA-1 digest alone.</source>
        <translation>Die übergeordnete Zone nennt den Schlüssel von {name} nur mit einem SHA-1-Hashwert.</translation>
    </message>
    <message>
        <source>Validators that have dropped SHA-1 treat the zone as unsigned: there, DANE silently stops.</source>
        <translation>Validierer, die SHA-1 fallen gelassen haben, behandeln die Zone als unsigniert: Dort hört DANE stillschweigend auf.</translation>
    </message>
    <message>
        <source>Have a DS record with digest type 2 (SHA-256) entered at the registrar.</source>
        <translation>Beim Registrar einen DS-Eintrag mit Hashtyp 2 (SHA-256) eintragen lassen.</translation>
    </message>
    <message>
        <source>The DS record has a digest of today</source>
        <translation>Der DS-Eintrag hat einen heutigen Hashwert</translation>
    </message>
    <message>
        <source>A DNSSEC key has less than 2048 bits</source>
        <translation>Ein DNSSEC-Schlüssel hat weniger als 2048 Bit</translation>
    </message>
    <message>
        <source>Among the keys of {name} are RSA keys of less than 2048 bits.</source>
        <translation>Unter den Schlüsseln von {name} sind RSA-Schlüssel mit weniger als 2048 Bit.</translation>
    </message>
    <message>
        <source>No effect on delivery today. Such keys are within reach of attackers with large means.</source>
        <translation>Heute keine Wirkung auf die Zustellung. Solche Schlüssel sind für Angreifer mit großen Mitteln in Reichweite.</translation>
    </message>
    <message>
        <source>Roll over to RSA keys of 2048 bits, or to algorithm 13 (ECDSAP256SHA256).</source>
        <translation>Auf RSA-Schlüssel mit 2048 Bit oder auf Algorithmus 13 (ECDSAP256SHA256) wechseln.</translation>
    </message>
    <message>
        <source>All DNSSEC keys are large enough</source>
        <translation>Alle DNSSEC-Schlüssel sind groß genug</translation>
    </message>
    <message>
        <source>NSEC3 uses extra iterations</source>
        <translation>NSEC3 nutzt zusätzliche Iterationen</translation>
    </message>
    <message>
        <source>{name} hashes names more than once for its NSEC3 records.</source>
        <translation>{name} hasht Namen für seine NSEC3-Einträge mehr als einmal.</translation>
    </message>
    <message>
        <source>Validators limit this: above their limit, often 50 to 150, they treat answers as unsigned or fail, and DANE is lost.</source>
        <translation>Validierer begrenzen das: Über ihrer Grenze, oft 50 bis 150, behandeln sie Antworten als unsigniert oder scheitern, und DANE ist verloren.</translation>
    </message>
    <message>
        <source>Set the NSEC3 iterations of the zone to 0.</source>
        <translation>Die NSEC3-Iterationen der Zone auf 0 setzen.</translation>
    </message>
    <message>
        <source>NSEC3 uses no extra iterations</source>
        <translation>NSEC3 nutzt keine zusätzlichen Iterationen</translation>
    </message>
    <message>
        <source>NSEC3 uses a salt</source>
        <translation>NSEC3 nutzt ein Salt</translation>
    </message>
    <message>
        <source>{name} hashes names with a salt for its NSEC3 records.</source>
        <translation>{name} hasht Namen für seine NSEC3-Einträge mit einem Salt.</translation>
    </message>
    <message>
        <source>No effect on delivery. A salt protects nothing, and each change of it renews the whole chain.</source>
        <translation>Keine Wirkung auf die Zustellung. Ein Salt schützt nichts, und jeder Wechsel davon erneuert die ganze Kette.</translation>
    </message>
    <message>
        <source>Set an empty salt, which zone files write as a hyphen.</source>
        <translation>Ein leeres Salt setzen; Zonendateien schreiben es als Bindestrich.</translation>
    </message>
    <message>
        <source>NSEC3 uses no salt</source>
        <translation>NSEC3 nutzt kein Salt</translation>
    </message>
    <message>
        <source>NSEC3 leaves names out (opt-out)</source>
        <translation>NSEC3 lässt Namen aus (Opt-out)</translation>
    </message>
    <message>
        <source>The NSEC3 records of {name} have the opt-out flag, which is meant for large registries.</source>
        <translation>Die NSEC3-Einträge von {name} haben das Opt-out-Flag, das für große Registrierungsstellen gedacht ist.</translation>
    </message>
    <message>
        <source>The absence of names cannot be proven throughout: forged unsigned delegations fit in between.</source>
        <translation>Das Fehlen von Namen lässt sich nicht durchgehend belegen: Gefälschte unsignierte Delegierungen passen dazwischen.</translation>
    </message>
    <message>
        <source>Sign the zone without opt-out.</source>
        <translation>Die Zone ohne Opt-out signieren.</translation>
    </message>
    <message>
        <source>NSEC3 leaves no names out</source>
        <translation>NSEC3 lässt keine Namen aus</translation>
    </message>
    <message>
        <source>The proof that there is no TLSA fails</source>
        <translation>Der Beleg, dass es kein TLSA gibt, scheitert</translation>
    </message>
    <message>
        <source>The answer that there is nothing at _25._tcp.{host} comes without a proof that validates.</source>
        <translation>Die Antwort, dass unter _25._tcp.{host} nichts ist, kommt ohne einen Beleg, der sich validieren lässt.</translation>
    </message>
    <message>
        <source>Senders with DANE cannot tell absence from suppression and must not use this host, though nothing was ever published.</source>
        <translation>Absender mit DANE können Fehlen und Unterdrückung nicht unterscheiden und dürfen diesen Host nicht benutzen, obwohl nie etwas veröffentlicht wurde.</translation>
    </message>
    <message>
        <source>Repair how the name servers of {host} prove that a name or type does not exist: often an old server, or a load balancer that answers by itself, is the cause.</source>
        <translation>In Ordnung bringen, wie die Nameserver von {host} belegen, dass es einen Namen oder Typ nicht gibt: Oft ist ein alter Server die Ursache, oder ein Load-Balancer, der selbst antwortet.</translation>
    </message>
    <message>
        <source>The proof that there is no TLSA holds</source>
        <translation>Der Beleg, dass es kein TLSA gibt, hält</translation>
    </message>
    <message>
        <source>A name above the TLSA records is denied</source>
        <translation>Ein Name über den TLSA-Einträgen wird verneint</translation>
    </message>
    <message>
        <source>_25._tcp.{host} has TLSA records, but the name servers say that _tcp.{host} above it does not exist.</source>
        <translation>_25._tcp.{host} hat TLSA-Einträge, aber die Nameserver sagen, dass es _tcp.{host} darüber nicht gibt.</translation>
    </message>
    <message>
        <source>Resolvers that ask label by label conclude that there are no TLSA records either.</source>
        <translation>Resolver, die Label für Label fragen, schließen daraus, dass es auch keine TLSA-Einträge gibt.</translation>
    </message>
    <message>
        <source>Update or repair the name servers: a name below which something exists is answered with NOERROR and no data.</source>
        <translation>Die Nameserver aktualisieren oder in Ordnung bringen: Ein Name, unter dem etwas existiert, wird mit NOERROR und ohne Daten beantwortet.</translation>
    </message>
    <message>
        <source>Names above the TLSA records exist</source>
        <translation>Die Namen über den TLSA-Einträgen existieren</translation>
    </message>
    <message>
        <source>The MX records are signed, the host is not</source>
        <translation>Die MX-Einträge sind signiert, der Host ist es nicht</translation>
    </message>
    <message>
        <source>The MX records of {domain} are signed with DNSSEC, but the addresses of {host} are not.</source>
        <translation>Die MX-Einträge von {domain} sind mit DNSSEC signiert, die Adressen von {host} aber nicht.</translation>
    </message>
    <message>
        <source>Senders with DANE do not ask for TLSA records here. Only MTA-STS can protect the mail to this host.</source>
        <translation>Absender mit DANE fragen hier nicht nach TLSA-Einträgen. Nur MTA-STS kann die Mail an diesen Host schützen.</translation>
    </message>
    <message>
        <source>Ask whoever runs the zone of {host} to sign it.</source>
        <translation>Den Betreiber der Zone von {host} bitten, sie zu signieren.</translation>
    </message>
    <message>
        <source>The host is signed as well</source>
        <translation>Der Host ist ebenfalls signiert</translation>
    </message>
    <message>
        <source>The alias of a host leaves the signed zones</source>
        <translation>Der Alias eines Hosts verlässt die signierten Zonen</translation>
    </message>
    <message>
        <source>{host} is a signed alias, but from {name} on the way to its addresses is not signed.</source>
        <translation>{host} ist ein signierter Alias, aber auf dem Weg zu seinen Adressen ist es ab {name} nicht signiert.</translation>
    </message>
    <message>
        <source>Whoever forges the unsigned part leads mail elsewhere. Senders with DANE look for TLSA records at {host} only.</source>
        <translation>Wer den unsignierten Teil fälscht, führt Mail anderswohin. Absender mit DANE suchen TLSA-Einträge nur unter {host}.</translation>
    </message>
    <message>
        <source>Let the MX record name the host that has the addresses, or have the zone of {name} signed.</source>
        <translation>Im MX-Eintrag den Host nennen, der die Adressen hat, oder die Zone von {name} signieren lassen.</translation>
    </message>
    <message>
        <source>Every link of the alias is signed</source>
        <translation>Jedes Glied des Alias ist signiert</translation>
    </message>
    <message>
        <source>DS or DNSKEY records are cached over a day</source>
        <translation>DS oder DNSKEY bleiben über einen Tag im Cache</translation>
    </message>
    <message>
        <source>DS or DNSKEY records of {name} have a TTL of more than a day.</source>
        <translation>DS- oder DNSKEY-Einträge von {name} haben eine TTL von mehr als einem Tag.</translation>
    </message>
    <message>
        <source>No effect on delivery. A mistake in the keys takes as long as this to leave the caches.</source>
        <translation>Keine Wirkung auf die Zustellung. Ein Fehler bei den Schlüsseln braucht so lange, bis er aus den Caches verschwindet.</translation>
    </message>
    <message>
        <source>Set the TTL of the keys to an hour, or to a day at most. The TTL of the DS record is set by the registry.</source>
        <translation>Die TTL der Schlüssel auf eine Stunde setzen, höchstens auf einen Tag. Die TTL des DS-Eintrags setzt die Registrierungsstelle.</translation>
    </message>
    <message>
        <source>Mistakes in the keys leave caches within a day</source>
        <translation>Fehler bei Schlüsseln sind in einem Tag aus den Caches</translation>
    </message>
    <message>
        <source>A new DS record is asked for</source>
        <translation>Ein neuer DS-Eintrag ist angefordert</translation>
    </message>
    <message>
        <source>The CDS or CDNSKEY records of {name} ask the parent zone for other DS records than it has.</source>
        <translation>Die CDS- oder CDNSKEY-Einträge von {name} bitten die übergeordnete Zone um andere DS-Einträge, als sie hat.</translation>
    </message>
    <message>
        <source>No effect on delivery. A key rollover is on its way, or the parent does not look at these records.</source>
        <translation>Keine Wirkung auf die Zustellung. Ein Schlüsselwechsel ist im Gange, oder die übergeordnete Zone sieht diese Einträge nicht an.</translation>
    </message>
    <message>
        <source>When no rollover is on its way, have the DS record changed at the registrar, or remove the CDS and CDNSKEY records.</source>
        <translation>Ist kein Schlüsselwechsel im Gange, den DS-Eintrag beim Registrar ändern lassen oder die CDS- und CDNSKEY-Einträge entfernen.</translation>
    </message>
    <message>
        <source>The DS records are as the zone asks</source>
        <translation>Die DS-Einträge sind so, wie die Zone sie anfordert</translation>
    </message>
    <message>
        <source>The names of the policy are not signed</source>
        <translation>Die Namen der Richtlinie sind nicht signiert</translation>
    </message>
    <message>
        <source>The answers for _mta-sts.{domain} and mta-sts.{domain} are not all signed with DNSSEC.</source>
        <translation>Die Antworten zu _mta-sts.{domain} und mta-sts.{domain} sind nicht alle mit DNSSEC signiert.</translation>
    </message>
    <message>
        <source>Whoever forges DNS answers can hide the policy from senders that have none in their cache.</source>
        <translation>Wer DNS-Antworten fälscht, kann die Richtlinie vor Absendern verbergen, die keine zwischengespeichert haben.</translation>
    </message>
    <message>
        <source>Sign the zone of {domain}. The target of an alias has to lie in a signed zone too.</source>
        <translation>Die Zone von {domain} signieren. Auch das Ziel eines Alias muss in einer signierten Zone liegen.</translation>
    </message>
    <message>
        <source>The names of the policy are signed</source>
        <translation>Die Namen der Richtlinie sind signiert</translation>
    </message>
    <message>
        <source>The wildcard stands too high for the host</source>
        <translation>Die Wildcard steht zu hoch für den Host</translation>
    </message>
    <message>
        <source>{name} covers names with exactly one label before it; {host} has more. TLS reports call this validation-failure.</source>
        <translation>{name} deckt Namen mit genau einem Label davor ab; {host} hat mehr. In TLS-Berichten heißt das validation-failure.</translation>
    </message>
    <message>
        <source>Strict senders skip this host under an enforced policy; some lax ones let it pass.</source>
        <translation>Strenge Absender überspringen diesen Host unter einer durchgesetzten Richtlinie; manche nachlässigen lassen ihn gelten.</translation>
    </message>
    <message>
        <source>The wildcard fits the host</source>
        <translation>Die Wildcard passt zum Host</translation>
    </message>
    <message>
        <source>The wildcard does not cover its own base</source>
        <translation>Die Wildcard deckt ihre eigene Basis nicht ab</translation>
    </message>
    <message>
        <source>{name} covers names below {host}, but not {host} itself. TLS reports call this validation-failure.</source>
        <translation>{name} deckt Namen unterhalb von {host} ab, aber nicht {host} selbst. In TLS-Berichten heißt das validation-failure.</translation>
    </message>
    <message>
        <source>The policy covers the base of its wildcard</source>
        <translation>Die Richtlinie deckt die Basis ihrer Wildcard ab</translation>
    </message>
    <message>
        <source>An mx line has capital letters</source>
        <translation>Eine mx-Zeile enthält Großbuchstaben</translation>
    </message>
    <message>
        <source>Line {line} of the policy reads “{text}”. Names are compared without regard to case.</source>
        <translation>Zeile {line} der Richtlinie lautet „{text}“. Beim Vergleich von Namen zählt Groß- und Kleinschreibung nicht.</translation>
    </message>
    <message>
        <source>The line counts as if it were in lower case. At least one program compares letter by letter; lower case is safe.</source>
        <translation>Die Zeile gilt, als wäre sie kleingeschrieben. Mindestens ein Programm vergleicht Buchstabe für Buchstabe; Kleinschreibung ist sicher.</translation>
    </message>
    <message>
        <source>The policy names only the alias&apos; target</source>
        <translation>Die Richtlinie nennt nur das Ziel des Alias</translation>
    </message>
    <message>
        <source>{host} is an alias. The policy covers {name}, to which it leads, but the name in the MX record is what counts. TLS reports call this validation-failure.</source>
        <translation>{host} ist ein Alias. Die Richtlinie deckt {name} ab, wohin er führt, aber was zählt, ist der Name im MX-Eintrag. In TLS-Berichten heißt das validation-failure.</translation>
    </message>
    <message>
        <source>Add “mx: {host}” to the policy and give the record a new id, or name {name} in the MX record.</source>
        <translation>Der Richtlinie „mx: {host}“ hinzufügen und dem Eintrag eine neue id geben, oder im MX-Eintrag {name} nennen.</translation>
    </message>
    <message>
        <source>The policy names the host of the MX record</source>
        <translation>Die Richtlinie nennt den Host des MX-Eintrags</translation>
    </message>
    <message>
        <source>Without MX records the domain has to fit</source>
        <translation>Ohne MX-Einträge muss die Domain selbst passen</translation>
    </message>
    <message>
        <source>{domain} has no MX record, so mail goes to {host} itself, and no mx line of the policy fits that name. TLS reports call this validation-failure.</source>
        <translation>{domain} hat keinen MX-Eintrag; Mail geht daher an {host} selbst, und keine mx-Zeile der Richtlinie passt zu diesem Namen. In TLS-Berichten heißt das validation-failure.</translation>
    </message>
    <message>
        <source>Senders that honour an enforced policy deliver nothing there; all others do.</source>
        <translation>Absender, die eine durchgesetzte Richtlinie beachten, stellen dorthin nichts zu; alle anderen tun es.</translation>
    </message>
    <message>
        <source>Publish MX records for the mail hosts that the policy names, or add “mx: {host}” to the policy and give the record a new id.</source>
        <translation>MX-Einträge für die Mailhosts veröffentlichen, die die Richtlinie nennt, oder der Richtlinie „mx: {host}“ hinzufügen und dem Eintrag eine neue id geben.</translation>
    </message>
    <message>
        <source>The policy covers the domain itself</source>
        <translation>Die Richtlinie deckt die Domain selbst ab</translation>
    </message>
    <message>
        <source>The policy fails: another name is certified</source>
        <translation>Die Richtlinie scheitert: Zertifikat für anderen Namen</translation>
    </message>
    <message>
        <source>The policy covers {host}, so its certificate at {address} has to name {host}; it names other hosts. TLS reports call this certificate-host-mismatch.</source>
        <translation>Die Richtlinie deckt {host} ab; sein Zertifikat unter {address} muss daher {host} nennen, nennt aber andere Hosts. In TLS-Berichten heißt das certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Strict senders skip the host under an enforced policy, even if the certificate fits another mx line; lax ones are content with that.</source>
        <translation>Strenge Absender überspringen den Host unter einer durchgesetzten Richtlinie, auch wenn das Zertifikat zu einer anderen mx-Zeile passt; nachlässige geben sich damit zufrieden.</translation>
    </message>
    <message>
        <source>Give {host} a certificate that names {host} itself; an mx line for the certificate&apos;s name does not help.</source>
        <translation>{host} ein Zertifikat geben, das {host} selbst nennt; eine mx-Zeile für den Namen im Zertifikat hilft nicht.</translation>
    </message>
    <message>
        <source>The policy&apos;s senders find the host&apos;s own name</source>
        <translation>Absender mit MTA-STS finden den Namen des Hosts selbst</translation>
    </message>
    <message>
        <source>The policy fails: no STARTTLS</source>
        <translation>Die Richtlinie scheitert: kein STARTTLS</translation>
    </message>
    <message>
        <source>The policy covers {host}, so its senders want TLS at {address} and do not get it. TLS reports call this starttls-not-supported.</source>
        <translation>Die Richtlinie deckt {host} ab; Absender, die sie beachten, verlangen daher unter {address} TLS und bekommen es nicht. In TLS-Berichten heißt das starttls-not-supported.</translation>
    </message>
    <message>
        <source>Senders that honour an enforced policy skip the host and try the next; in testing mode they deliver and report.</source>
        <translation>Absender, die eine durchgesetzte Richtlinie beachten, überspringen den Host und versuchen den nächsten; im Testmodus stellen sie zu und berichten.</translation>
    </message>
    <message>
        <source>Switch on STARTTLS at {host}. If that takes long, set mode: testing and give the record a new id.</source>
        <translation>STARTTLS auf {host} einschalten. Dauert das lange, mode: testing setzen und dem Eintrag eine neue id geben.</translation>
    </message>
    <message>
        <source>The policy&apos;s senders are offered STARTTLS</source>
        <translation>Absendern mit MTA-STS wird STARTTLS angeboten</translation>
    </message>
    <message>
        <source>The policy fails: no TLS comes about</source>
        <translation>Die Richtlinie scheitert: kein TLS kommt zustande</translation>
    </message>
    <message>
        <source>The policy covers {host}, but at {address} no TLS session comes about after STARTTLS. TLS reports call this validation-failure.</source>
        <translation>Die Richtlinie deckt {host} ab, aber unter {address} kommt nach STARTTLS keine TLS-Sitzung zustande. In TLS-Berichten heißt das validation-failure.</translation>
    </message>
    <message>
        <source>Senders that honour an enforced policy skip the host and do not fall back to plain text; in testing mode they deliver and report.</source>
        <translation>Absender, die eine durchgesetzte Richtlinie beachten, überspringen den Host und weichen nicht auf Klartext aus; im Testmodus stellen sie zu und berichten.</translation>
    </message>
    <message>
        <source>Mend the TLS set-up of {host}. If that takes long, set mode: testing and give the record a new id.</source>
        <translation>Die TLS-Einrichtung von {host} in Ordnung bringen. Dauert das lange, mode: testing setzen und dem Eintrag eine neue id geben.</translation>
    </message>
    <message>
        <source>The policy&apos;s senders get through with TLS</source>
        <translation>Absender mit MTA-STS kommen mit TLS durch</translation>
    </message>
    <message>
        <source>The policy fails: certificate not trusted</source>
        <translation>Die Richtlinie scheitert: Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>The policy covers {host}, so its certificate at {address} has to lead to a public root; it does not. TLS reports call this certificate-not-trusted.</source>
        <translation>Die Richtlinie deckt {host} ab; sein Zertifikat unter {address} muss daher zu einem öffentlichen Wurzelzertifikat führen und tut es nicht. In TLS-Berichten heißt das certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Senders that honour an enforced policy skip the host. Without a policy hardly any sender would mind the certificate.</source>
        <translation>Absender, die eine durchgesetzte Richtlinie beachten, überspringen den Host. Ohne Richtlinie würde sich kaum ein Absender an dem Zertifikat stören.</translation>
    </message>
    <message>
        <source>Give {host} a certificate of a public CA and let it send the whole chain. If that takes long, set mode: testing and give the record a new id.</source>
        <translation>{host} ein Zertifikat einer öffentlichen CA geben und den Host die ganze Kette senden lassen. Dauert das lange, mode: testing setzen und dem Eintrag eine neue id geben.</translation>
    </message>
    <message>
        <source>The policy&apos;s senders trust the certificate</source>
        <translation>Absender mit MTA-STS vertrauen dem Zertifikat</translation>
    </message>
    <message>
        <source>The policy fails: certificate out of date</source>
        <translation>Die Richtlinie scheitert: Zertifikat zeitlich ungültig</translation>
    </message>
    <message>
        <source>The policy covers {host}, but its certificate at {address} is used outside its dates. TLS reports call this certificate-expired.</source>
        <translation>Die Richtlinie deckt {host} ab, aber sein Zertifikat unter {address} wird außerhalb seiner Gültigkeit verwendet. In TLS-Berichten heißt das certificate-expired.</translation>
    </message>
    <message>
        <source>Senders that honour an enforced policy skip the host from the first day on; in testing mode they deliver and report.</source>
        <translation>Absender, die eine durchgesetzte Richtlinie beachten, überspringen den Host vom ersten Tag an; im Testmodus stellen sie zu und berichten.</translation>
    </message>
    <message>
        <source>Renew the certificate of {host} and load it into the mail server; no change of the policy is needed.</source>
        <translation>Das Zertifikat von {host} erneuern und in den Mailserver laden; an der Richtlinie ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>The policy&apos;s senders find the certificate in date</source>
        <translation>Für Absender mit MTA-STS ist das Zertifikat zeitlich gültig</translation>
    </message>
    <message>
        <source>The MTA-STS record stands at the wrong name</source>
        <translation>Der MTA-STS-Eintrag steht unter dem falschen Namen</translation>
    </message>
    <message>
        <source>A text that begins with v=STSv1 stands at {name}, where no sender looks, and none at _mta-sts.{domain}.</source>
        <translation>Ein Text, der mit v=STSv1 beginnt, steht unter {name}, wo kein Absender nachsieht, und keiner unter _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Move the record to _mta-sts.{domain}. Many DNS pages add the name of the zone by themselves: enter _mta-sts there.</source>
        <translation>Den Eintrag nach _mta-sts.{domain} verschieben. Viele DNS-Oberflächen fügen den Namen der Zone selbst hinzu: Dort _mta-sts eingeben.</translation>
    </message>
    <message>
        <source>The record is cut into several strings</source>
        <translation>Der Eintrag ist in mehrere Strings zerteilt</translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain} is made of several character-strings, which senders join without a blank.</source>
        <translation>Der TXT-Eintrag unter _mta-sts.{domain} besteht aus mehreren Character-Strings, die Absender ohne Leerzeichen aneinanderfügen.</translation>
    </message>
    <message>
        <source>No effect on senders that follow the RFC. Some libraries join with a blank or read the first string only.</source>
        <translation>Keine Wirkung auf Absender, die dem RFC folgen. Manche Bibliotheken fügen mit Leerzeichen aneinander oder lesen nur den ersten String.</translation>
    </message>
    <message>
        <source>The cut into strings breaks the record</source>
        <translation>Die Teilung in Strings macht den Eintrag ungültig</translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain} is made of several character-strings. Joined without a blank, as senders do, they are no valid record; a semicolon is missing between them.</source>
        <translation>Der TXT-Eintrag unter _mta-sts.{domain} besteht aus mehreren Character-Strings. Ohne Leerzeichen aneinandergefügt, wie Absender es tun, sind sie kein gültiger Eintrag; zwischen ihnen fehlt ein Semikolon.</translation>
    </message>
    <message>
        <source>Write the record as one string: v=STSv1; id=20260131T120000;</source>
        <translation>Den Eintrag als einen einzigen String schreiben: v=STSv1; id=20260131T120000;</translation>
    </message>
    <message>
        <source>The record has fields that nobody reads</source>
        <translation>Der Eintrag hat Felder, die niemand liest</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} has fields besides v and id: {text}.</source>
        <translation>Der Eintrag unter _mta-sts.{domain} hat außer v und id noch Felder: {text}.</translation>
    </message>
    <message>
        <source>Senders ignore them. Fields such as mode, mx and max_age belong into the policy file.</source>
        <translation>Absender ignorieren sie. Felder wie mode, mx und max_age gehören in die Richtliniendatei.</translation>
    </message>
    <message>
        <source>The alias of the record leads nowhere</source>
        <translation>Der Alias des Eintrags führt ins Leere</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is an alias of {name}, which does not exist.</source>
        <translation>_mta-sts.{domain} ist ein Alias von {name}, und diesen Namen gibt es nicht.</translation>
    </message>
    <message>
        <source>Senders see no MTA-STS here. Whoever can register the target announces policies for {domain}.</source>
        <translation>Absender sehen hier kein MTA-STS. Wer das Ziel registrieren kann, kündigt Richtlinien für {domain} an.</translation>
    </message>
    <message>
        <source>Let the alias point to a name that exists, or remove it.</source>
        <translation>Den Alias auf einen Namen zeigen lassen, den es gibt, oder ihn entfernen.</translation>
    </message>
    <message>
        <source>The alias of the record leads to a record</source>
        <translation>Der Alias des Eintrags führt zu einem Eintrag</translation>
    </message>
    <message>
        <source>Record and policy are in different hands</source>
        <translation>Eintrag und Richtlinie sind in verschiedenen Händen</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is an alias of {name}, but mta-sts.{domain}, from which the policy comes, does not lead to the same operator.</source>
        <translation>_mta-sts.{domain} ist ein Alias von {name}, aber mta-sts.{domain}, woher die Richtlinie kommt, führt nicht zum selben Betreiber.</translation>
    </message>
    <message>
        <source>No effect while both agree. When only one of them is changed, senders keep an old policy or fetch a wrong one.</source>
        <translation>Keine Wirkung, solange beide übereinstimmen. Wird nur eines davon geändert, behalten Absender eine alte Richtlinie oder rufen eine falsche ab.</translation>
    </message>
    <message>
        <source>Let both names be aliases of the same operator, or none. If the addresses of mta-sts.{domain} are theirs too, ask them for a name to point to.</source>
        <translation>Beide Namen zu Aliasen desselben Betreibers machen oder keinen. Gehören diesem auch die Adressen von mta-sts.{domain}, ihn nach einem Namen fragen, auf den sich zeigen lässt.</translation>
    </message>
    <message>
        <source>Record and policy are in the same hands</source>
        <translation>Eintrag und Richtlinie sind in denselben Händen</translation>
    </message>
    <message>
        <source>The TTL of the record is unusual</source>
        <translation>Die TTL des Eintrags ist unüblich</translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain} has a TTL of {count} seconds; usual are five minutes to a day.</source>
        <translation>Der TXT-Eintrag unter _mta-sts.{domain} hat eine TTL von {count} Sekunden; üblich sind fünf Minuten bis ein Tag.</translation>
    </message>
    <message>
        <source>With a long one, senders learn late of a new policy: the old one has to hold for so long. With a short one, they ask all the time.</source>
        <translation>Mit einer langen erfahren Absender spät von einer neuen Richtlinie: So lange muss die alte noch gelten. Mit einer kurzen fragen sie ständig nach.</translation>
    </message>
    <message>
        <source>Set a TTL of 300 to 3600 seconds.</source>
        <translation>Eine TTL von 300 bis 3600 Sekunden setzen.</translation>
    </message>
    <message>
        <source>The TTL of the record is usual</source>
        <translation>Die TTL des Eintrags ist üblich</translation>
    </message>
    <message>
        <source>The domain is too long for MTA-STS</source>
        <translation>Die Domain ist zu lang für MTA-STS</translation>
    </message>
    <message>
        <source>The name of the domain has {count} octets. With _mta-sts before it, it has more than the 253 that a name can have.</source>
        <translation>Der Name der Domain hat {count} Oktette. Mit _mta-sts davor hat er mehr als die 253, die ein Name haben kann.</translation>
    </message>
    <message>
        <source>Nobody can look up the record: no sender uses MTA-STS for this domain.</source>
        <translation>Niemand kann den Eintrag abfragen: Kein Absender verwendet MTA-STS für diese Domain.</translation>
    </message>
    <message>
        <source>Use a shorter domain for mail, or protect it with DANE.</source>
        <translation>Für Mail eine kürzere Domain verwenden oder sie mit DANE schützen.</translation>
    </message>
    <message>
        <source>The null MX has a preference other than 0</source>
        <translation>Der Null-MX hat eine andere Präferenz als 0</translation>
    </message>
    <message>
        <source>{domain} states that it takes no mail, with the preference {count} where the standard has 0.</source>
        <translation>{domain} gibt an, keine Mail anzunehmen, mit der Präferenz {count}, wo der Standard 0 vorsieht.</translation>
    </message>
    <message>
        <source>Most senders understand it all the same.</source>
        <translation>Die meisten Absender verstehen es trotzdem.</translation>
    </message>
    <message>
        <source>Write it as MX 0 .</source>
        <translation>Den Eintrag als MX 0 . schreiben.</translation>
    </message>
    <message>
        <source>The null MX has the preference 0</source>
        <translation>Der Null-MX hat die Präferenz 0</translation>
    </message>
    <message>
        <source>A domain without mail has an address</source>
        <translation>Eine Domain ohne Mail hat eine Adresse</translation>
    </message>
    <message>
        <source>{domain} takes no mail (MX 0 .), and its name has the address {address}.</source>
        <translation>{domain} nimmt keine Mail an (MX 0 .), und ihr Name hat die Adresse {address}.</translation>
    </message>
    <message>
        <source>Senders do not try the address. Those that do not know the null MX may.</source>
        <translation>Absender versuchen die Adresse nicht. Solche, die den Null-MX nicht kennen, tun es vielleicht.</translation>
    </message>
    <message>
        <source>A domain without mail seems to send some</source>
        <translation>Eine Domain ohne Mail scheint welche zu senden</translation>
    </message>
    <message>
        <source>{domain} publishes the null MX, but its SPF text permits more than nobody: {text}</source>
        <translation>{domain} veröffentlicht den Null-MX, aber der SPF-Text erlaubt mehr als niemanden: {text}</translation>
    </message>
    <message>
        <source>Receivers may refuse its mail with 550 5.7.27, because nobody could answer it.</source>
        <translation>Empfänger können Mail der Domain mit 550 5.7.27 ablehnen, weil niemand darauf antworten könnte.</translation>
    </message>
    <message>
        <source>Publish v=spf1 -all if no mail is sent. Otherwise take mail, and publish MX records.</source>
        <translation>v=spf1 -all veröffentlichen, wenn keine Mail gesendet wird. Andernfalls Mail annehmen und MX-Einträge veröffentlichen.</translation>
    </message>
    <message>
        <source>SPF permits nobody to send for the domain</source>
        <translation>SPF erlaubt niemandem, für die Domain zu senden</translation>
    </message>
    <message>
        <source>A DNAME leads to the MX host</source>
        <translation>Ein DNAME führt zum MX-Host</translation>
    </message>
    <message>
        <source>{host} is found through a DNAME record, as an alias of {name}.</source>
        <translation>{host} wird über einen DNAME-Eintrag gefunden, als Alias von {name}.</translation>
    </message>
    <message>
        <source>Most senders follow it as any alias, strict ones skip the host.</source>
        <translation>Die meisten Absender folgen ihm wie jedem Alias, strenge überspringen den Host.</translation>
    </message>
    <message>
        <source>Let the MX record name the host by a name that has addresses of its own.</source>
        <translation>Im MX-Eintrag den Host mit einem Namen nennen, der eigene Adressen hat.</translation>
    </message>
    <message>
        <source>The MX record names no host of the Internet</source>
        <translation>Der MX-Eintrag nennt keinen Host des Internets</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}. Names in {name} are set aside for special use and lead to no public host.</source>
        <translation>Der MX-Eintrag von {domain} nennt {host}. Namen in {name} sind für besondere Zwecke reserviert und führen zu keinem öffentlichen Host.</translation>
    </message>
    <message>
        <source>Senders skip this host or talk to themselves. Mail bounces or waits if there is no other.</source>
        <translation>Absender überspringen diesen Host oder sprechen mit sich selbst. Gibt es keinen anderen, kommt die Mail zurück oder wartet.</translation>
    </message>
    <message>
        <source>Let the MX record name a host with a public name. If the domain takes no mail, publish MX 0 .</source>
        <translation>Im MX-Eintrag einen Host mit öffentlichem Namen nennen. Nimmt die Domain keine Mail an, veröffentlichen: MX 0 .</translation>
    </message>
    <message>
        <source>MX records name hosts of the Internet</source>
        <translation>Die MX-Einträge nennen Hosts des Internets</translation>
    </message>
    <message>
        <source>The MX host name is a single word</source>
        <translation>Der Name des MX-Hosts ist ein einzelnes Wort</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}, without a domain behind it.</source>
        <translation>Der MX-Eintrag von {domain} nennt {host}, ohne eine Domain dahinter.</translation>
    </message>
    <message>
        <source>Some senders take such a name for their own network, or skip the host.</source>
        <translation>Manche Absender suchen einen solchen Namen im eigenen Netz oder überspringen den Host.</translation>
    </message>
    <message>
        <source>Write the whole name of the host, with a final dot in the zone file.</source>
        <translation>Den ganzen Namen des Hosts schreiben, in der Zonendatei mit abschließendem Punkt.</translation>
    </message>
    <message>
        <source>MX records hold whole names</source>
        <translation>Die MX-Einträge enthalten ganze Namen</translation>
    </message>
    <message>
        <source>The MX host name has the domain twice</source>
        <translation>Der Name des MX-Hosts enthält die Domain doppelt</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}, which has no address: in the zone file, the final dot is missing.</source>
        <translation>Der MX-Eintrag von {domain} nennt {host}, der keine Adresse hat: In der Zonendatei fehlt der abschließende Punkt.</translation>
    </message>
    <message>
        <source>Add the final dot: write the host name in the MX record with the domain once and a dot behind it.</source>
        <translation>Den abschließenden Punkt ergänzen: den Hostnamen im MX-Eintrag mit der Domain nur einmal und einem Punkt dahinter schreiben.</translation>
    </message>
    <message>
        <source>No MX host name has the domain twice</source>
        <translation>Kein Name eines MX-Hosts enthält die Domain doppelt</translation>
    </message>
    <message>
        <source>The MX name has a character of no host</source>
        <translation>Der Name des MX-Hosts hat ein unzulässiges Zeichen</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}. Host names consist of letters, digits and inner hyphens.</source>
        <translation>Der MX-Eintrag von {domain} nennt {host}. Hostnamen bestehen aus Buchstaben, Ziffern und Bindestrichen im Inneren.</translation>
    </message>
    <message>
        <source>No certificate and no line of an MTA-STS policy can name this host, and some senders skip it.</source>
        <translation>Kein Zertifikat und keine Zeile einer MTA-STS-Richtlinie kann diesen Host nennen, und manche Absender überspringen ihn.</translation>
    </message>
    <message>
        <source>Rename the host, and let the MX record name it by the new name.</source>
        <translation>Den Host umbenennen und im MX-Eintrag mit dem neuen Namen nennen.</translation>
    </message>
    <message>
        <source>MX host names have proper characters only</source>
        <translation>Namen der MX-Hosts haben nur zulässige Zeichen</translation>
    </message>
    <message>
        <source>The MX host name is not encoded</source>
        <translation>Der Name des MX-Hosts ist nicht kodiert</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}, with letters outside ASCII as raw octets.</source>
        <translation>Der MX-Eintrag von {domain} nennt {host}, mit Buchstaben außerhalb von ASCII als rohen Oktetten.</translation>
    </message>
    <message>
        <source>Senders cannot look up this host and skip it.</source>
        <translation>Absender können diesen Host nicht nachschlagen und überspringen ihn.</translation>
    </message>
    <message>
        <source>Write the name in the zone as A-labels, which begin with xn--.</source>
        <translation>Den Namen in der Zone als A-Labels schreiben, die mit xn-- beginnen.</translation>
    </message>
    <message>
        <source>MX host names are encoded as A-labels</source>
        <translation>Namen der MX-Hosts sind kodiert, wie es sein muss</translation>
    </message>
    <message>
        <source>The domain is its own mail host</source>
        <translation>Die Domain ist ihr eigener Mailhost</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {domain} itself.</source>
        <translation>Der MX-Eintrag von {domain} nennt {domain} selbst.</translation>
    </message>
    <message>
        <source>Policy, certificate and TLSA records have to name {domain}.</source>
        <translation>Richtlinie, Zertifikat und TLSA-Einträge müssen {domain} nennen.</translation>
    </message>
    <message>
        <source>A mail host is listed twice</source>
        <translation>Ein Mailhost ist doppelt aufgeführt</translation>
    </message>
    <message>
        <source>{domain} lists {host} with more than one preference.</source>
        <translation>{domain} führt {host} mit mehr als einer Präferenz auf.</translation>
    </message>
    <message>
        <source>The lowest preference counts, which is {count}.</source>
        <translation>Es zählt die niedrigste Präferenz, also {count}.</translation>
    </message>
    <message>
        <source>Remove the other MX record of {host}.</source>
        <translation>Den anderen MX-Eintrag von {host} entfernen.</translation>
    </message>
    <message>
        <source>No mail host is listed twice</source>
        <translation>Kein Mailhost ist doppelt aufgeführt</translation>
    </message>
    <message>
        <source>There is one mail host only</source>
        <translation>Es gibt nur einen Mailhost</translation>
    </message>
    <message>
        <source>{host} alone takes the mail of {domain}, at one address.</source>
        <translation>{host} allein nimmt die Mail von {domain} an, unter einer einzigen Adresse.</translation>
    </message>
    <message>
        <source>While it does not answer, mail waits at the senders for some days.</source>
        <translation>Solange er nicht antwortet, wartet Mail einige Tage bei den Absendern.</translation>
    </message>
    <message>
        <source>Senders choose among hosts at random</source>
        <translation>Absender wählen zufällig unter den Hosts</translation>
    </message>
    <message>
        <source>The hosts {hosts} have the same preference, {count}.</source>
        <translation>Die Hosts {hosts} haben dieselbe Präferenz, {count}.</translation>
    </message>
    <message>
        <source>Each sender picks one of them by chance, so every one has to fulfil policy and TLSA records.</source>
        <translation>Jeder Absender wählt zufällig einen davon, also muss jeder die Richtlinie und die TLSA-Einträge erfüllen.</translation>
    </message>
    <message>
        <source>No mail host can be reached over IPv6</source>
        <translation>Kein Mailhost ist über IPv6 erreichbar</translation>
    </message>
    <message>
        <source>No mail host of {domain} has an AAAA record.</source>
        <translation>Kein Mailhost von {domain} hat einen AAAA-Eintrag.</translation>
    </message>
    <message>
        <source>Senders without IPv4 cannot deliver. There are few of them.</source>
        <translation>Absender ohne IPv4 können nicht zustellen. Davon gibt es wenige.</translation>
    </message>
    <message>
        <source>Give a mail host an IPv6 address with a reverse name, and publish it as AAAA record.</source>
        <translation>Einem Mailhost eine IPv6-Adresse mit Reverse-Namen geben und sie als AAAA-Eintrag veröffentlichen.</translation>
    </message>
    <message>
        <source>Mail can be delivered over IPv6</source>
        <translation>Mail kann über IPv6 zugestellt werden</translation>
    </message>
    <message>
        <source>No mail host can be reached over IPv4</source>
        <translation>Kein Mailhost ist über IPv4 erreichbar</translation>
    </message>
    <message>
        <source>No mail host of {domain} has an A record.</source>
        <translation>Kein Mailhost von {domain} hat einen A-Eintrag.</translation>
    </message>
    <message>
        <source>Senders without IPv6 keep the mail in the queue until they give up. There are many of them.</source>
        <translation>Absender ohne IPv6 behalten die Mail in der Warteschlange, bis sie aufgeben. Davon gibt es viele.</translation>
    </message>
    <message>
        <source>Give a mail host an IPv4 address, and publish it as A record.</source>
        <translation>Einem Mailhost eine IPv4-Adresse geben und sie als A-Eintrag veröffentlichen.</translation>
    </message>
    <message>
        <source>Mail can be delivered over IPv4</source>
        <translation>Mail kann über IPv4 zugestellt werden</translation>
    </message>
    <message>
        <source>A TTL is unusually long or short</source>
        <translation>Eine TTL ist ungewöhnlich lang oder kurz</translation>
    </message>
    <message>
        <source>For {name}, resolvers keep the answer for longer than a day or shorter than five minutes.</source>
        <translation>Für {name} behalten Resolver die Antwort länger als einen Tag oder kürzer als fünf Minuten.</translation>
    </message>
    <message>
        <source>After a long TTL, changes are seen late. With a short one, senders ask again for nearly every mail.</source>
        <translation>Bei langer TTL werden Änderungen spät bemerkt. Bei kurzer fragen Absender für fast jede Mail neu.</translation>
    </message>
    <message>
        <source>Choose a TTL between five minutes and a day; an hour suits most domains.</source>
        <translation>Eine TTL zwischen fünf Minuten und einem Tag wählen; für die meisten Domains passt eine Stunde.</translation>
    </message>
    <message>
        <source>The TTLs of MX and addresses are sensible</source>
        <translation>Die TTLs von MX und Adressen sind sinnvoll</translation>
    </message>
    <message>
        <source>The mail hosts have several operators</source>
        <translation>Die Mailhosts haben mehrere Betreiber</translation>
    </message>
    <message>
        <source>The mail hosts of {domain} belong to {name}.</source>
        <translation>Die Mailhosts von {domain} gehören zu {name}.</translation>
    </message>
    <message>
        <source>Policy and TLSA records have to fit the hosts of every operator. Backup hosts are easily forgotten.</source>
        <translation>Richtlinie und TLSA-Einträge müssen zu den Hosts aller Betreiber passen. Backup-Hosts werden leicht vergessen.</translation>
    </message>
    <message>
        <source>A mail host is there that never answers</source>
        <translation>Ein Mailhost antwortet nie</translation>
    </message>
    <message>
        <source>{host}, with the preference {count}, does not accept connections at {address}, while other hosts do.</source>
        <translation>{host} mit der Präferenz {count} nimmt unter {address} keine Verbindungen an, andere Hosts dagegen schon.</translation>
    </message>
    <message>
        <source>Tried first, it costs every sender time; tried last, the mail waits. A strict sender may have no other host left.</source>
        <translation>Wird er zuerst versucht, kostet er jeden Absender Zeit; wird er zuletzt versucht, wartet die Mail. Einem strengen Absender bleibt vielleicht kein anderer Host.</translation>
    </message>
    <message>
        <source>Take {host} out of the MX records, or let a mail server answer there.</source>
        <translation>{host} aus den MX-Einträgen nehmen oder dort einen Mailserver antworten lassen.</translation>
    </message>
    <message>
        <source>Every mail host answers</source>
        <translation>Jeder Mailhost antwortet</translation>
    </message>
    <message>
        <source>The certificate names the domain, not the host</source>
        <translation>Das Zertifikat nennt die Domain, nicht den Host</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) names {domain}, but not {host}. TLS reports call this certificate-host-mismatch.</source>
        <translation>Das Zertifikat von {host} ({address}) nennt {domain}, aber nicht {host}. In TLS-Berichten heißt das certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Senders that honour the policy skip this host; others encrypt without knowing to whom. DANE records with usage 2 accept the domain&apos;s name.</source>
        <translation>Absender, die die Richtlinie beachten, überspringen diesen Host; andere verschlüsseln, ohne zu wissen, für wen. DANE-Einträge mit Usage 2 akzeptieren den Namen der Domain.</translation>
    </message>
    <message>
        <source>Get a certificate with {host} among its DNS names.</source>
        <translation>Ein Zertifikat holen, das {host} unter seinen DNS-Namen führt.</translation>
    </message>
    <message>
        <source>The host stands in the common name only</source>
        <translation>Der Host steht nur im Common Name</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) has no DNS names; {host} stands in its common name. TLS reports call this certificate-host-mismatch.</source>
        <translation>Das Zertifikat von {host} ({address}) hat keine DNS-Namen; {host} steht in seinem Common Name. In TLS-Berichten heißt das certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Get a certificate with {host} among its DNS names (subjectAltName). The common name does not count.</source>
        <translation>Ein Zertifikat holen, das {host} unter seinen DNS-Namen (subjectAltName) führt. Der Common Name zählt nicht.</translation>
    </message>
    <message>
        <source>A wildcard names the host</source>
        <translation>Eine Wildcard nennt den Host</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) names it by the wildcard {name}.</source>
        <translation>Das Zertifikat von {host} ({address}) nennt ihn durch die Wildcard {name}.</translation>
    </message>
    <message>
        <source>Senders accept it: a star stands for exactly one label.</source>
        <translation>Absender akzeptieren das: Ein Stern steht für genau ein Label.</translation>
    </message>
    <message>
        <source>The wildcard is not a whole label</source>
        <translation>Die Wildcard ist kein ganzes Label</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) holds {name}. A star has to be the whole first label. TLS reports call this certificate-host-mismatch.</source>
        <translation>Das Zertifikat von {host} ({address}) enthält {name}. Ein Stern muss das ganze erste Label sein. In TLS-Berichten heißt das certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Get a certificate with {host} itself among its DNS names.</source>
        <translation>Ein Zertifikat holen, das {host} selbst unter seinen DNS-Namen führt.</translation>
    </message>
    <message>
        <source>The wildcard covers one label only</source>
        <translation>Die Wildcard deckt nur ein Label ab</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) holds {name}, and {host} lies more than one label below the star. TLS reports call this certificate-host-mismatch.</source>
        <translation>Das Zertifikat von {host} ({address}) enthält {name}, und {host} liegt mehr als ein Label unter dem Stern. In TLS-Berichten heißt das certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>The wildcard stands for a public suffix</source>
        <translation>Die Wildcard steht für ein öffentliches Suffix</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) holds {name}, and under {text} anybody may register a name.</source>
        <translation>Das Zertifikat von {host} ({address}) enthält {name}, und unter {text} kann jeder einen Namen registrieren.</translation>
    </message>
    <message>
        <source>Many verifiers refuse such a wildcard.</source>
        <translation>Viele Prüfer lehnen eine solche Wildcard ab.</translation>
    </message>
    <message>
        <source>The wildcard stands below a registered name</source>
        <translation>Die Wildcard steht unter einem registrierten Namen</translation>
    </message>
    <message>
        <source>A name in the certificate is not an A-label</source>
        <translation>Ein Name im Zertifikat ist kein A-Label</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) holds {name}, which names the host in Unicode instead of in its xn-- form. TLS reports call this certificate-host-mismatch.</source>
        <translation>Das Zertifikat von {host} ({address}) enthält {name} und nennt den Host damit in Unicode statt in der Form mit xn--. In TLS-Berichten heißt das certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Get a certificate that holds {host} just as it is spelled here.</source>
        <translation>Ein Zertifikat holen, das {host} genau in dieser Schreibweise enthält.</translation>
    </message>
    <message>
        <source>A name in the certificate has odd characters</source>
        <translation>Ein Name im Zertifikat hat ungewöhnliche Zeichen</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) holds “{name}”: the host&apos;s name with a final dot, a blank or a NUL. TLS reports call this certificate-host-mismatch.</source>
        <translation>Das Zertifikat von {host} ({address}) enthält „{name}“: den Namen des Hosts mit einem Punkt am Ende, einem Leerzeichen oder einem NUL. In TLS-Berichten heißt das certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Get a certificate that holds {host} just as it is spelled here, without a final dot.</source>
        <translation>Ein Zertifikat holen, das {host} genau in dieser Schreibweise enthält, ohne Punkt am Ende.</translation>
    </message>
    <message>
        <source>The certificate names IP addresses</source>
        <translation>Das Zertifikat nennt IP-Adressen</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) holds the addresses {text}.</source>
        <translation>Das Zertifikat von {host} ({address}) enthält die Adressen {text}.</translation>
    </message>
    <message>
        <source>Senders do not look at them: a mail host is known by its name.</source>
        <translation>Absender beachten sie nicht: Ein Mailhost wird an seinem Namen erkannt.</translation>
    </message>
    <message>
        <source>The certificate names the alias target only</source>
        <translation>Das Zertifikat nennt nur das Ziel des Alias</translation>
    </message>
    <message>
        <source>{host} is an alias, and its certificate ({address}) names {name}, but not {host}. TLS reports call this certificate-host-mismatch.</source>
        <translation>{host} ist ein Alias, und sein Zertifikat ({address}) nennt {name}, aber nicht {host}. In TLS-Berichten heißt das certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Senders that honour the policy skip this host: the name in the MX record counts. DANE records at {name} accept it.</source>
        <translation>Absender, die die Richtlinie beachten, überspringen diesen Host: Es zählt der Name im MX-Eintrag. DANE-Einträge unter {name} akzeptieren ihn.</translation>
    </message>
    <message>
        <source>Get a certificate with {host} among its DNS names, or let the MX record name {name}.</source>
        <translation>Ein Zertifikat holen, das {host} unter seinen DNS-Namen führt, oder im MX-Eintrag {name} nennen.</translation>
    </message>
    <message>
        <source>The certificate holds an internal name</source>
        <translation>Das Zertifikat enthält einen internen Namen</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) holds {name}, a name that means something inside one network only.</source>
        <translation>Das Zertifikat von {host} ({address}) enthält {name}, einen Namen, der nur innerhalb eines Netzes etwas bedeutet.</translation>
    </message>
    <message>
        <source>No effect on delivery. The name is shown to everybody, and public CAs do not issue for it.</source>
        <translation>Keine Wirkung auf die Zustellung. Der Name ist für alle sichtbar, und öffentliche CAs stellen dafür nichts aus.</translation>
    </message>
    <message>
        <source>Leave internal names out of the next certificate.</source>
        <translation>Interne Namen aus dem nächsten Zertifikat weglassen.</translation>
    </message>
    <message>
        <source>The certificate holds no internal names</source>
        <translation>Das Zertifikat enthält keine internen Namen</translation>
    </message>
    <message>
        <source>The certificate is valid for too long</source>
        <translation>Das Zertifikat ist zu lange gültig</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) comes from a public CA and is valid for {days}; when it was issued the limit was {count} days.</source>
        <translation>Das Zertifikat von {host} ({address}) stammt von einer öffentlichen CA und hat eine Gültigkeit von {days}; bei der Ausstellung lag die Grenze bei {count} Tagen.</translation>
    </message>
    <message>
        <source>Mail servers mostly take it; software with the rules of browsers refuses it.</source>
        <translation>Mailserver nehmen es meist an; Software mit den Regeln der Browser lehnt es ab.</translation>
    </message>
    <message>
        <source>Get a new certificate for {host}, and tell the CA.</source>
        <translation>Ein neues Zertifikat für {host} holen und die CA informieren.</translation>
    </message>
    <message>
        <source>The certificate keeps the limit on lifetimes</source>
        <translation>Das Zertifikat hält die Grenze der Laufzeit ein</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong</source>
        <translation>Die Uhr dieses Rechners geht falsch</translation>
    </message>
    <message>
        <source>The policy host wrote its reply at {date} by its own clock, more than an hour off the clock here.</source>
        <translation>Der Richtlinien-Host schrieb seine Antwort nach eigener Uhr um {date}, mehr als eine Stunde abweichend von der Uhr hier.</translation>
    </message>
    <message>
        <source>If the clock here is wrong, all that is said here of certificates and signatures by date is wrong too.</source>
        <translation>Geht die Uhr hier falsch, dann ist auch alles falsch, was hier anhand des Datums über Zertifikate und Signaturen gesagt wird.</translation>
    </message>
    <message>
        <source>Set the clock of this machine, for example with timedatectl set-ntp true, and inspect again.</source>
        <translation>Die Uhr dieses Rechners stellen, zum Beispiel mit timedatectl set-ntp true, und erneut untersuchen.</translation>
    </message>
    <message>
        <source>The clock of this machine is right</source>
        <translation>Die Uhr dieses Rechners geht richtig</translation>
    </message>
    <message>
        <source>A renewed certificate is not loaded everywhere</source>
        <translation>Ein erneuertes Zertifikat ist nicht überall geladen</translation>
    </message>
    <message>
        <source>The certificate of {host} at {address} ends on {date}, while {name} already shows a newer one for the same names.</source>
        <translation>Das Zertifikat von {host} unter {address} endet am {date}, während {name} bereits ein neueres für dieselben Namen zeigt.</translation>
    </message>
    <message>
        <source>No effect until {date}; after it, senders that honour the policy skip this address.</source>
        <translation>Keine Wirkung bis zum {date}; danach überspringen Absender, die die Richtlinie beachten, diese Adresse.</translation>
    </message>
    <message>
        <source>Load the renewed certificate at {address} too, and reload the mail server.</source>
        <translation>Das erneuerte Zertifikat auch unter {address} laden und den Mailserver neu laden.</translation>
    </message>
    <message>
        <source>The policy ends in empty lines</source>
        <translation>Die Richtlinie endet mit Leerzeilen</translation>
    </message>
    <message>
        <source>From line {line} on, the policy has nothing but empty lines. One line end after the last field is enough.</source>
        <translation>Ab Zeile {line} enthält die Richtlinie nur noch Leerzeilen. Ein Zeilenende nach dem letzten Feld genügt.</translation>
    </message>
    <message>
        <source>The grammar has no empty lines: strict senders refuse the policy, most skip them.</source>
        <translation>Die Grammatik kennt keine Leerzeilen: Strenge Absender lehnen die Richtlinie ab, die meisten überspringen sie.</translation>
    </message>
    <message>
        <source>Delete the empty lines at the end of the file.</source>
        <translation>Die Leerzeilen am Ende der Datei löschen.</translation>
    </message>
    <message>
        <source>The policy ends with its last field</source>
        <translation>Die Richtlinie endet mit ihrem letzten Feld</translation>
    </message>
    <message>
        <source>A line of the policy ends in blanks</source>
        <translation>Eine Zeile der Richtlinie endet mit Leerzeichen</translation>
    </message>
    <message>
        <source>Line {line} has blanks behind its value: “{text}”.</source>
        <translation>In Zeile {line} stehen Leerzeichen hinter dem Wert: „{text}“.</translation>
    </message>
    <message>
        <source>That is allowed; senders drop them.</source>
        <translation>Das ist erlaubt; Absender lassen sie weg.</translation>
    </message>
    <message>
        <source>The version is not the first line</source>
        <translation>Die Version ist nicht die erste Zeile</translation>
    </message>
    <message>
        <source>The version stands in line {line}.</source>
        <translation>Die Version steht in Zeile {line}.</translation>
    </message>
    <message>
        <source>Senders take the fields in any order. Put it first so that people see at once what the file is.</source>
        <translation>Absender nehmen die Felder in jeder Reihenfolge an. Die Version an den Anfang setzen, damit man sofort sieht, was für eine Datei das ist.</translation>
    </message>
    <message>
        <source>A short max_age while testing</source>
        <translation>Ein kurzes max_age im Testmodus</translation>
    </message>
    <message>
        <source>The policy is in testing mode, and senders forget it after {count} seconds.</source>
        <translation>Die Richtlinie ist im Testmodus, und Absender vergessen sie nach {count} Sekunden.</translation>
    </message>
    <message>
        <source>Sensible at the very beginning: every change is seen soon. Raise it before you set mode: enforce.</source>
        <translation>Ganz am Anfang sinnvoll: Jede Änderung wird bald bemerkt. Vor mode: enforce erhöhen.</translation>
    </message>
    <message>
        <source>The removal of MTA-STS takes long</source>
        <translation>Das Entfernen von MTA-STS dauert lange</translation>
    </message>
    <message>
        <source>The policy has mode: none, and senders keep it for {count} seconds.</source>
        <translation>Die Richtlinie hat mode: none, und Absender behalten sie {count} Sekunden lang.</translation>
    </message>
    <message>
        <source>So long the record and the policy have to stay in place before MTA-STS can be taken away.</source>
        <translation>So lange müssen Eintrag und Richtlinie stehen bleiben, bevor sich MTA-STS entfernen lässt.</translation>
    </message>
    <message>
        <source>Set max_age: 86400 and give the record a new id.</source>
        <translation>max_age: 86400 setzen und dem Eintrag eine neue id geben.</translation>
    </message>
    <message>
        <source>The removal of MTA-STS takes a day or two</source>
        <translation>Das Entfernen von MTA-STS dauert ein, zwei Tage</translation>
    </message>
    <message>
        <source>An mx line holds an address</source>
        <translation>Eine mx-Zeile enthält eine Adresse</translation>
    </message>
    <message>
        <source>The policy names {name}. MX records name hosts, so an address fits none of them.</source>
        <translation>Die Richtlinie nennt {name}. MX-Einträge nennen Hosts, eine Adresse passt daher zu keinem davon.</translation>
    </message>
    <message>
        <source>A host that is meant by this line is not covered: senders report validation-failure and, under mode: enforce, skip it.</source>
        <translation>Ein Host, der mit dieser Zeile gemeint ist, ist nicht abgedeckt: Absender berichten validation-failure und überspringen ihn unter mode: enforce.</translation>
    </message>
    <message>
        <source>Write the name of the host instead of its address, as the MX record has it.</source>
        <translation>Statt der Adresse den Namen des Hosts schreiben, so wie ihn der MX-Eintrag hat.</translation>
    </message>
    <message>
        <source>No mx line holds an address</source>
        <translation>Keine mx-Zeile enthält eine Adresse</translation>
    </message>
    <message>
        <source>A wildcard covers everybody&apos;s names</source>
        <translation>Eine Wildcard deckt jedermanns Namen ab</translation>
    </message>
    <message>
        <source>The policy names {name}, directly below a suffix where anybody may register a name.</source>
        <translation>Die Richtlinie nennt {name}, direkt unterhalb eines Suffixes, unter dem jeder einen Namen registrieren kann.</translation>
    </message>
    <message>
        <source>Any host that somebody registers there, with a certificate for it, passes for a mail host of {domain}.</source>
        <translation>Jeder Host, den jemand dort registriert, geht mit einem Zertifikat dafür als Mailhost von {domain} durch.</translation>
    </message>
    <message>
        <source>List the mail hosts one by one, or let the wildcard begin below a name of your own.</source>
        <translation>Die Mailhosts einzeln aufführen oder die Wildcard unterhalb eines eigenen Namens beginnen lassen.</translation>
    </message>
    <message>
        <source>No wildcard covers everybody&apos;s names</source>
        <translation>Keine Wildcard deckt jedermanns Namen ab</translation>
    </message>
    <message>
        <source>A wildcard covers the whole domain</source>
        <translation>Eine Wildcard deckt die ganze Domain ab</translation>
    </message>
    <message>
        <source>The policy names {name}: every host directly below your own domain.</source>
        <translation>Die Richtlinie nennt {name}: jeden Host direkt unterhalb der eigenen Domain.</translation>
    </message>
    <message>
        <source>Whoever runs any of these hosts, with a certificate for it, can pass for a mail host of {domain}.</source>
        <translation>Wer irgendeinen dieser Hosts betreibt und ein Zertifikat dafür hat, kann sich als Mailhost von {domain} ausgeben.</translation>
    </message>
    <message>
        <source>List the mail hosts one by one, or give them a label of their own, such as *.mx.{domain}.</source>
        <translation>Die Mailhosts einzeln aufführen oder ihnen ein eigenes Label geben, etwa *.mx.{domain}.</translation>
    </message>
    <message>
        <source>No wildcard covers the whole domain</source>
        <translation>Keine Wildcard deckt die ganze Domain ab</translation>
    </message>
    <message>
        <source>The policy names hosts by a wildcard</source>
        <translation>Die Richtlinie nennt Hosts mit einer Wildcard</translation>
    </message>
    <message>
        <source>The policy names {name}.</source>
        <translation>Die Richtlinie nennt {name}.</translation>
    </message>
    <message>
        <source>The star stands for exactly one label: a host right below fits, one two labels below does not.</source>
        <translation>Der Stern steht für genau ein Label: Ein Host direkt darunter passt, einer zwei Labels darunter nicht.</translation>
    </message>
    <message>
        <source>An mx line stands twice</source>
        <translation>Eine mx-Zeile steht doppelt</translation>
    </message>
    <message>
        <source>The policy names {name} more than once.</source>
        <translation>Die Richtlinie nennt {name} mehr als einmal.</translation>
    </message>
    <message>
        <source>Harmless: senders read it once.</source>
        <translation>Harmlos: Absender lesen den Namen einmal.</translation>
    </message>
    <message>
        <source>A wildcard covers an mx line already</source>
        <translation>Eine Wildcard deckt eine mx-Zeile bereits ab</translation>
    </message>
    <message>
        <source>The policy names {name}, which a wildcard of the policy covers too.</source>
        <translation>Die Richtlinie nennt {name}, was eine Wildcard der Richtlinie auch abdeckt.</translation>
    </message>
    <message>
        <source>Harmless: one of the two lines is enough.</source>
        <translation>Harmlos: Eine der beiden Zeilen genügt.</translation>
    </message>
    <message>
        <source>The policy names a host that does not exist</source>
        <translation>Die Richtlinie nennt einen Host, den es nicht gibt</translation>
    </message>
    <message>
        <source>The policy names {name}, which is not in DNS.</source>
        <translation>Die Richtlinie nennt {name}; diesen Namen gibt es im DNS nicht.</translation>
    </message>
    <message>
        <source>If somebody else can register the name, they can pass for a mail host of {domain}.</source>
        <translation>Kann jemand anderes den Namen registrieren, kann er sich als Mailhost von {domain} ausgeben.</translation>
    </message>
    <message>
        <source>Remove the line unless a host of this name is about to come.</source>
        <translation>Die Zeile entfernen, außer es soll bald ein Host dieses Namens dazukommen.</translation>
    </message>
    <message>
        <source>Every host named in the policy exists</source>
        <translation>Jeden Host, den die Richtlinie nennt, gibt es</translation>
    </message>
    <message>
        <source>The policy has very many mx lines</source>
        <translation>Die Richtlinie hat sehr viele mx-Zeilen</translation>
    </message>
    <message>
        <source>The policy has {count} mx lines.</source>
        <translation>Die Richtlinie hat {count} mx-Zeilen.</translation>
    </message>
    <message>
        <source>A long file takes time, and senders stop reading at some size, often 64 KiB.</source>
        <translation>Eine lange Datei braucht Zeit, und Absender hören ab einer gewissen Größe auf zu lesen, oft ab 64 KiB.</translation>
    </message>
    <message>
        <source>Put the mail hosts below one name and cover them with one wildcard.</source>
        <translation>Die Mailhosts unter einen gemeinsamen Namen stellen und mit einer einzigen Wildcard abdecken.</translation>
    </message>
    <message>
        <source>The policy has few mx lines</source>
        <translation>Die Richtlinie hat wenige mx-Zeilen</translation>
    </message>
    <message>
        <source>The policy has a field that nobody knows</source>
        <translation>Die Richtlinie hat ein Feld, das niemand kennt</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. The standard has no such field.</source>
        <translation>Zeile {line} lautet „{text}“. Ein solches Feld kennt der Standard nicht.</translation>
    </message>
    <message>
        <source>Senders ignore it. If it was meant for them, check the spelling.</source>
        <translation>Absender ignorieren es. War es für sie gedacht, die Schreibweise prüfen.</translation>
    </message>
    <message>
        <source>Senders without a cached policy deliver as if there were no MTA-STS; a cached one stays in use. They ask again after some 5 minutes at the earliest.</source>
        <translation>Absender ohne zwischengespeicherte Richtlinie stellen zu, als gäbe es kein MTA-STS; eine zwischengespeicherte bleibt in Gebrauch. Frühestens nach etwa 5 Minuten fragen sie erneut.</translation>
    </message>
    <message>
        <source>The policy host is an alias</source>
        <translation>Der Richtlinien-Host ist ein Alias</translation>
    </message>
    <message>
        <source>mta-sts.{domain} leads to {name}.</source>
        <translation>mta-sts.{domain} führt zu {name}.</translation>
    </message>
    <message>
        <source>Senders follow the alias. The certificate has to name mta-sts.{domain} all the same.</source>
        <translation>Absender folgen dem Alias. Das Zertifikat muss trotzdem mta-sts.{domain} nennen.</translation>
    </message>
    <message>
        <source>The policy host&apos;s alias leads nowhere</source>
        <translation>Der Alias des Richtlinien-Hosts führt ins Leere</translation>
    </message>
    <message>
        <source>mta-sts.{domain} is an alias of {name}, which does not exist. TLS reports call this sts-policy-fetch-error.</source>
        <translation>mta-sts.{domain} ist ein Alias von {name}, und diesen Namen gibt es nicht. In TLS-Berichten heißt das sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Senders get no policy. Whoever can register {name} gets a certificate for mta-sts.{domain} and publishes a policy of their own.</source>
        <translation>Absender bekommen keine Richtlinie. Wer {name} registrieren kann, bekommt ein Zertifikat für mta-sts.{domain} und veröffentlicht eine eigene Richtlinie.</translation>
    </message>
    <message>
        <source>Remove the CNAME record of mta-sts.{domain}, or let it lead to the host that serves the policy.</source>
        <translation>Den CNAME-Eintrag von mta-sts.{domain} entfernen oder ihn zu dem Host führen lassen, der die Richtlinie ausliefert.</translation>
    </message>
    <message>
        <source>The policy host&apos;s alias leads to a host</source>
        <translation>Der Alias des Richtlinien-Hosts führt zu einem Host</translation>
    </message>
    <message>
        <source>The policy host fails over IPv6</source>
        <translation>Der Richtlinien-Host scheitert über IPv6</translation>
    </message>
    <message>
        <source>mta-sts.{domain} answers over IPv4, but not at {address}.</source>
        <translation>mta-sts.{domain} antwortet über IPv4, aber nicht unter {address}.</translation>
    </message>
    <message>
        <source>Senders that try IPv6 first get the policy late or not at all; then they deliver as if there were no MTA-STS.</source>
        <translation>Absender, die IPv6 zuerst versuchen, bekommen die Richtlinie spät oder gar nicht; dann stellen sie zu, als gäbe es kein MTA-STS.</translation>
    </message>
    <message>
        <source>Let the web server listen at {address} with the same certificate, or remove the AAAA record.</source>
        <translation>Den Webserver auch unter {address} mit demselben Zertifikat lauschen lassen oder den AAAA-Eintrag entfernen.</translation>
    </message>
    <message>
        <source>The policy host answers over IPv6 too</source>
        <translation>Der Richtlinien-Host antwortet auch über IPv6</translation>
    </message>
    <message>
        <source>The policy host&apos;s addresses disagree</source>
        <translation>Die Adressen des Richtlinien-Hosts sind uneins</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has several addresses. At {address} the answer is not the policy that the others serve.</source>
        <translation>mta-sts.{domain} hat mehrere Adressen. Unter {address} ist die Antwort nicht die Richtlinie, die die anderen ausliefern.</translation>
    </message>
    <message>
        <source>It depends on the address which policy a sender keeps, or whether it gets one.</source>
        <translation>Von der Adresse hängt ab, welche Richtlinie ein Absender behält oder ob er eine bekommt.</translation>
    </message>
    <message>
        <source>Put the same file on every server behind mta-sts.{domain}, or remove the addresses that are not in use.</source>
        <translation>Auf jedem Server hinter mta-sts.{domain} dieselbe Datei ablegen oder die Adressen entfernen, die nicht in Gebrauch sind.</translation>
    </message>
    <message>
        <source>All addresses of the policy host agree</source>
        <translation>Alle Adressen des Richtlinien-Hosts stimmen überein</translation>
    </message>
    <message>
        <source>The policy host speaks only outdated TLS</source>
        <translation>Der Richtlinien-Host spricht nur veraltetes TLS</translation>
    </message>
    <message>
        <source>The server for {url} does not speak TLS 1.2 or newer. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Der Server für {url} spricht weder TLS 1.2 noch etwas Neueres. In TLS-Berichten heißt das sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Switch on TLS 1.2 and TLS 1.3 in the web server; in nginx: ssl_protocols TLSv1.2 TLSv1.3;</source>
        <translation>TLS 1.2 und TLS 1.3 im Webserver einschalten; in nginx: ssl_protocols TLSv1.2 TLSv1.3;</translation>
    </message>
    <message>
        <source>The policy host speaks TLS 1.2 or newer</source>
        <translation>Der Richtlinien-Host spricht TLS 1.2 oder neuer</translation>
    </message>
    <message>
        <source>The certificate names the host only as CN</source>
        <translation>Das Zertifikat nennt den Host nur als CN</translation>
    </message>
    <message>
        <source>The certificate for {url} has mta-sts.{domain} as its common name, but not among the alternative names. The common name does not count. TLS reports call this sts-webpki-invalid.</source>
        <translation>Das Zertifikat für {url} führt mta-sts.{domain} als Common Name, aber nicht unter den alternativen Namen. Der Common Name zählt nicht. In TLS-Berichten heißt das sts-webpki-invalid.</translation>
    </message>
    <message>
        <source>Have the certificate issued again with mta-sts.{domain} as a DNS name among the alternative names.</source>
        <translation>Das Zertifikat neu ausstellen lassen, mit mta-sts.{domain} als DNS-Name unter den alternativen Namen.</translation>
    </message>
    <message>
        <source>The certificate names the host where it counts</source>
        <translation>Das Zertifikat nennt den Host dort, wo es zählt</translation>
    </message>
    <message>
        <source>The certificate names the alias&apos; target</source>
        <translation>Das Zertifikat nennt das Ziel des Alias</translation>
    </message>
    <message>
        <source>mta-sts.{domain} leads to {name}, and the certificate is for that host: {text}. It has to name mta-sts.{domain}. TLS reports call this sts-webpki-invalid.</source>
        <translation>mta-sts.{domain} führt zu {name}, und das Zertifikat ist für diesen Host: {text}. Es muss mta-sts.{domain} nennen. In TLS-Berichten heißt das sts-webpki-invalid.</translation>
    </message>
    <message>
        <source>Ask whoever runs {name} for a certificate that names mta-sts.{domain}; most providers get one when you add the name there.</source>
        <translation>Den Betreiber von {name} um ein Zertifikat bitten, das mta-sts.{domain} nennt; die meisten Anbieter holen eines, wenn man den Namen dort hinzufügt.</translation>
    </message>
    <message>
        <source>The certificate names the alias, not its target</source>
        <translation>Das Zertifikat nennt den Alias, nicht sein Ziel</translation>
    </message>
    <message>
        <source>The policy host demands a client certificate</source>
        <translation>Der Richtlinien-Host verlangt ein Client-Zertifikat</translation>
    </message>
    <message>
        <source>The server for {url} broke off because we showed no certificate of our own. Senders have none to show. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Der Server für {url} brach ab, weil wir kein eigenes Zertifikat zeigten. Absender haben keines zu zeigen. In TLS-Berichten heißt das sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Do not ask for client certificates on mta-sts.{domain}; in nginx: ssl_verify_client off;</source>
        <translation>Auf mta-sts.{domain} keine Client-Zertifikate verlangen; in nginx: ssl_verify_client off;</translation>
    </message>
    <message>
        <source>The policy host demands no client certificate</source>
        <translation>Der Richtlinien-Host verlangt kein Client-Zertifikat</translation>
    </message>
    <message>
        <source>The policy is served in an unusual charset</source>
        <translation>Die Richtlinie kommt in einem unüblichen Zeichensatz</translation>
    </message>
    <message>
        <source>{url} is served with the charset “{text}”. A policy is UTF-8, and ASCII but for its extra fields.</source>
        <translation>{url} wird mit dem Zeichensatz „{text}“ ausgeliefert. Eine Richtlinie ist UTF-8, und bis auf ihre Zusatzfelder ASCII.</translation>
    </message>
    <message>
        <source>Senders read the octets as UTF-8, whatever the header says. A file that really has another charset may not be readable.</source>
        <translation>Absender lesen die Oktette als UTF-8, was auch immer der Header sagt. Eine Datei, die wirklich einen anderen Zeichensatz hat, ist womöglich nicht lesbar.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and send Content-Type: text/plain; charset=utf-8</source>
        <translation>Die Datei als UTF-8 speichern und so senden: Content-Type: text/plain; charset=utf-8</translation>
    </message>
    <message>
        <source>The policy is served in a usual charset</source>
        <translation>Die Richtlinie kommt in einem üblichen Zeichensatz</translation>
    </message>
    <message>
        <source>The policy is packed although nobody asked</source>
        <translation>Die Richtlinie ist gepackt, obwohl niemand darum bat</translation>
    </message>
    <message>
        <source>{url} answered with Content-Encoding: {text}, though the request allowed no coding. TLS reports call this sts-policy-invalid.</source>
        <translation>{url} antwortete mit Content-Encoding: {text}, obwohl die Anfrage keine Kodierung zuließ. In TLS-Berichten heißt das sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Senders that do not unpack it read no policy. Without a cached one they deliver as if there were no MTA-STS.</source>
        <translation>Absender, die sie nicht entpacken, lesen keine Richtlinie. Ohne zwischengespeicherte stellen sie zu, als gäbe es kein MTA-STS.</translation>
    </message>
    <message>
        <source>Serve this file as it is; in nginx: gzip off; and no packed copy in its place.</source>
        <translation>Diese Datei ausliefern, wie sie ist; in nginx: gzip off; und keine gepackte Kopie an ihrer Stelle.</translation>
    </message>
    <message>
        <source>The policy is served unpacked</source>
        <translation>Die Richtlinie wird ungepackt ausgeliefert</translation>
    </message>
    <message>
        <source>The policy is served without TLS only</source>
        <translation>Die Richtlinie wird nur ohne TLS ausgeliefert</translation>
    </message>
    <message>
        <source>http://mta-sts.{domain} serves a policy at {address}, but over HTTPS nothing answers. TLS reports call this sts-policy-fetch-error.</source>
        <translation>http://mta-sts.{domain} liefert unter {address} eine Richtlinie, aber über HTTPS antwortet nichts. In TLS-Berichten heißt das sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Senders never ask over HTTP: for them there is no policy.</source>
        <translation>Absender fragen nie über HTTP: Für sie gibt es keine Richtlinie.</translation>
    </message>
    <message>
        <source>Serve the same file over HTTPS on port 443, with a certificate for mta-sts.{domain}.</source>
        <translation>Dieselbe Datei über HTTPS auf Port 443 ausliefern, mit einem Zertifikat für mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The policy is not left to plain HTTP</source>
        <translation>Die Richtlinie bleibt nicht dem bloßen HTTP überlassen</translation>
    </message>
    <message>
        <source>The policy file lies in the wrong place</source>
        <translation>Die Richtliniendatei liegt am falschen Ort</translation>
    </message>
    <message>
        <source>A policy was found at {text}. Senders look at https://mta-sts.{domain}/.well-known/mta-sts.txt alone. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Unter {text} wurde eine Richtlinie gefunden. Absender sehen allein unter https://mta-sts.{domain}/.well-known/mta-sts.txt nach. In TLS-Berichten heißt das sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>For senders there is no policy; they deliver as if there were no MTA-STS.</source>
        <translation>Für Absender gibt es keine Richtlinie; sie stellen zu, als gäbe es kein MTA-STS.</translation>
    </message>
    <message>
        <source>Move the file so that https://mta-sts.{domain}/.well-known/mta-sts.txt serves it.</source>
        <translation>Die Datei so verschieben, dass https://mta-sts.{domain}/.well-known/mta-sts.txt sie ausliefert.</translation>
    </message>
    <message>
        <source>The policy file lies in its place</source>
        <translation>Die Richtliniendatei liegt an ihrem Ort</translation>
    </message>
    <message>
        <source>A cache serves another policy</source>
        <translation>Ein Cache liefert eine andere Richtlinie</translation>
    </message>
    <message>
        <source>Asked in two ways, {url} brought two different policies. A cache in front of the web server keeps an older one.</source>
        <translation>Auf zwei Weisen gefragt, brachte {url} zwei verschiedene Richtlinien. Ein Cache vor dem Webserver behält eine ältere.</translation>
    </message>
    <message>
        <source>Senders that see a new id fetch the old policy and keep it under the new id.</source>
        <translation>Absender, die eine neue id sehen, rufen die alte Richtlinie ab und behalten sie unter der neuen id.</translation>
    </message>
    <message>
        <source>Let the proxy or CDN not cache this path, or clear it there whenever the policy changes and only then change the id.</source>
        <translation>Diesen Pfad von Proxy oder CDN nicht zwischenspeichern lassen, oder ihn dort bei jeder Änderung der Richtlinie leeren und erst dann die id ändern.</translation>
    </message>
    <message>
        <source>No cache serves another policy</source>
        <translation>Kein Cache liefert eine andere Richtlinie</translation>
    </message>
    <message>
        <source>The policy host talks to browsers</source>
        <translation>Der Richtlinien-Host spricht zu Browsern</translation>
    </message>
    <message>
        <source>The answer of {url} carries {text}.</source>
        <translation>Die Antwort von {url} enthält {text}.</translation>
    </message>
    <message>
        <source>Senders pay no heed to HSTS, HTTP/2 or HTTP/3. They ask over HTTPS in any case.</source>
        <translation>Absender achten nicht auf HSTS, HTTP/2 oder HTTP/3. Sie fragen in jedem Fall über HTTPS.</translation>
    </message>
    <message>
        <source>The policy host speaks no HTTP/1.1</source>
        <translation>Der Richtlinien-Host spricht kein HTTP/1.1</translation>
    </message>
    <message>
        <source>The server for {url} answered an HTTP/1.1 request in HTTP/2.</source>
        <translation>Der Server für {url} antwortete auf eine Anfrage in HTTP/1.1 mit HTTP/2.</translation>
    </message>
    <message>
        <source>Senders with a simple HTTP client get no policy. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Absender mit einem einfachen HTTP-Client bekommen keine Richtlinie. In TLS-Berichten heißt das sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Let the web server answer HTTP/1.1 too, at least when a client does not ask for HTTP/2.</source>
        <translation>Den Webserver auch in HTTP/1.1 antworten lassen, zumindest wenn ein Client nicht nach HTTP/2 fragt.</translation>
    </message>
    <message>
        <source>The policy host speaks HTTP/1.1</source>
        <translation>Der Richtlinien-Host spricht HTTP/1.1</translation>
    </message>
    <message>
        <source>CAA records limit who may certify</source>
        <translation>CAA-Einträge beschränken, wer zertifizieren darf</translation>
    </message>
    <message>
        <source>The CAA records at {name} say which authorities may issue a certificate for mta-sts.{domain}: {text}.</source>
        <translation>Die CAA-Einträge unter {name} sagen, welche Zertifizierungsstellen ein Zertifikat für mta-sts.{domain} ausstellen dürfen: {text}.</translation>
    </message>
    <message>
        <source>Senders do not look at them. An authority that is not named refuses to renew the certificate.</source>
        <translation>Absender sehen sie nicht an. Eine Zertifizierungsstelle, die nicht genannt ist, weigert sich, das Zertifikat zu erneuern.</translation>
    </message>
    <message>
        <source>This is no domain name</source>
        <translation>Das ist kein Domainname</translation>
    </message>
    <message>
        <source>A domain name consists of labels of 1 to 63 letters, digits and hyphens, none of which begins or ends with a hyphen, and of 253 characters at most. This does not hold for “{text}”.</source>
        <translation>Ein Domainname besteht aus Labels von 1 bis 63 Buchstaben, Ziffern und Bindestrichen, von denen keines mit einem Bindestrich beginnt oder endet, und aus höchstens 253 Zeichen. Für „{text}“ gilt das nicht.</translation>
    </message>
    <message>
        <source>Mail cannot be addressed to such a name.</source>
        <translation>An einen solchen Namen lässt sich keine Mail adressieren.</translation>
    </message>
    <message>
        <source>Correct the name. What stands behind the @ of a mail address is what belongs here.</source>
        <translation>Den Namen berichtigen. Hierher gehört, was in einer Mailadresse hinter dem @ steht.</translation>
    </message>
    <message>
        <source>The name has letters that no domain may have</source>
        <translation>Der Name hat Buchstaben, die keine Domain haben darf</translation>
    </message>
    <message>
        <source>“{text}” cannot be written as a domain name by the rules of IDNA2008: a character is not allowed, or not at its place.</source>
        <translation>„{text}“ lässt sich nach den Regeln von IDNA2008 nicht als Domainname schreiben: Ein Zeichen ist nicht erlaubt oder steht nicht an seinem Platz.</translation>
    </message>
    <message>
        <source>Senders cannot look up the name, or refuse the address.</source>
        <translation>Absender können den Namen nicht nachschlagen oder lehnen die Adresse ab.</translation>
    </message>
    <message>
        <source>Use a name of letters, digits and hyphens. Symbols, emoji and invisible characters have no place in it.</source>
        <translation>Einen Namen aus Buchstaben, Ziffern und Bindestrichen verwenden. Symbole, Emojis und unsichtbare Zeichen haben darin keinen Platz.</translation>
    </message>
    <message>
        <source>Programs understand this name in two ways</source>
        <translation>Programme verstehen diesen Namen auf zwei Arten</translation>
    </message>
    <message>
        <source>“{text}” was inspected as it stands. Programs with the older mapping of IDNA ask for {name} instead.</source>
        <translation>„{text}“ wurde so untersucht, wie es dasteht. Programme mit der älteren Abbildung von IDNA fragen stattdessen nach {name}.</translation>
    </message>
    <message>
        <source>Mail to this name goes to two different domains, depending on the program that sends it.</source>
        <translation>Mail an diesen Namen geht je nach sendendem Programm an zwei verschiedene Domains.</translation>
    </message>
    <message>
        <source>Register {name} too, and let both take the same mail.</source>
        <translation>Auch {name} registrieren und beide dieselbe Mail annehmen lassen.</translation>
    </message>
    <message>
        <source>The xn-- form stands for no proper name</source>
        <translation>Die Form mit xn-- steht für keinen richtigen Namen</translation>
    </message>
    <message>
        <source>{name} decodes to “{text}”, which the rules of IDNA2008 do not allow to be written as this name.</source>
        <translation>{name} ergibt dekodiert „{text}“, das nach den Regeln von IDNA2008 nicht als dieser Name geschrieben werden darf.</translation>
    </message>
    <message>
        <source>Senders use the xn-- form as it is. Programs that show or type the letters may refuse it.</source>
        <translation>Absender verwenden die Form mit xn-- unverändert. Programme, die die Buchstaben anzeigen oder eingeben lassen, lehnen sie womöglich ab.</translation>
    </message>
    <message>
        <source>Register a name whose letters IDNA2008 allows.</source>
        <translation>Einen Namen registrieren, dessen Buchstaben IDNA2008 zulässt.</translation>
    </message>
    <message>
        <source>The letters can be taken for others</source>
        <translation>Die Buchstaben sind mit anderen verwechselbar</translation>
    </message>
    <message>
        <source>“{text}” has letters of scripts that are not written together, or foreign letters that all look like Latin ones. The name in the DNS is {name}.</source>
        <translation>„{text}“ enthält Buchstaben aus Schriften, die nicht zusammen geschrieben werden, oder fremde Buchstaben, die alle wie lateinische aussehen. Der Name im DNS ist {name}.</translation>
    </message>
    <message>
        <source>No effect on delivery. A reader can take the name for another one.</source>
        <translation>Keine Wirkung auf die Zustellung. Leser können den Namen mit einem anderen verwechseln.</translation>
    </message>
    <message>
        <source>An address is not a mail domain</source>
        <translation>Eine Adresse ist keine Mail-Domain</translation>
    </message>
    <message>
        <source>“{text}” is an address. MTA-STS and DANE belong to names and never apply to an address in brackets.</source>
        <translation>„{text}“ ist eine Adresse. MTA-STS und DANE gehören zu Namen und gelten nie für eine Adresse in Klammern.</translation>
    </message>
    <message>
        <source>Mail to an address in brackets is encrypted at best, and the host is never authenticated.</source>
        <translation>Mail an eine Adresse in Klammern wird bestenfalls verschlüsselt, und der Host wird nie authentifiziert.</translation>
    </message>
    <message>
        <source>Inspect the domain whose mail this host takes.</source>
        <translation>Die Domain untersuchen, deren Mail dieser Host annimmt.</translation>
    </message>
    <message>
        <source>This is a suffix, not somebody&apos;s domain</source>
        <translation>Dies ist ein Suffix, keine eigene Domain</translation>
    </message>
    <message>
        <source>{domain} is a public suffix: domains are registered below it.</source>
        <translation>{domain} ist ein öffentliches Suffix: Domains werden darunter registriert.</translation>
    </message>
    <message>
        <source>Hardly anybody writes to such a name.</source>
        <translation>Kaum jemand schreibt an einen solchen Namen.</translation>
    </message>
    <message>
        <source>Inspect the domain that was registered below it, such as example.{domain}.</source>
        <translation>Die Domain untersuchen, die darunter registriert wurde, etwa example.{domain}.</translation>
    </message>
    <message>
        <source>The policy above does not cover this name</source>
        <translation>Die übergeordnete Richtlinie gilt nicht für diesen Namen</translation>
    </message>
    <message>
        <source>{domain} takes mail and has no MTA-STS record of its own. {name} has one, but a policy holds for its own domain only.</source>
        <translation>{domain} nimmt Mail an und hat keinen eigenen MTA-STS-Eintrag. {name} hat einen, aber eine Richtlinie gilt nur für ihre eigene Domain.</translation>
    </message>
    <message>
        <source>Senders treat {domain} as a domain without MTA-STS.</source>
        <translation>Absender behandeln {domain} als Domain ohne MTA-STS.</translation>
    </message>
    <message>
        <source>Publish a TXT record at _mta-sts.{domain}, and serve a policy at mta-sts.{domain}.</source>
        <translation>Einen TXT-Eintrag unter _mta-sts.{domain} veröffentlichen und eine Richtlinie unter mta-sts.{domain} ausliefern.</translation>
    </message>
    <message>
        <source>Questions to the DNS stay without answer</source>
        <translation>DNS-Anfragen bleiben ohne Antwort</translation>
    </message>
    <message>
        <source>{count} questions or name servers gave no answer in time.</source>
        <translation>{count} Anfragen oder Nameserver blieben ohne rechtzeitige Antwort.</translation>
    </message>
    <message>
        <source>Senders wait for an answer, deliver late, or treat the name as not there for now.</source>
        <translation>Absender warten auf eine Antwort, stellen verspätet zu oder behandeln den Namen vorerst als nicht vorhanden.</translation>
    </message>
    <message>
        <source>Repair the name servers that stay silent, and see that no firewall drops questions on port 53, over UDP or TCP.</source>
        <translation>Die Nameserver in Ordnung bringen, die schweigen, und sicherstellen, dass keine Firewall Fragen an Port 53 verwirft, weder über UDP noch über TCP.</translation>
    </message>
    <message>
        <source>Questions to the DNS are answered in time</source>
        <translation>DNS-Anfragen werden rechtzeitig beantwortet</translation>
    </message>
    <message>
        <source>Name servers fail on a question</source>
        <translation>Nameserver scheitern an einer Anfrage</translation>
    </message>
    <message>
        <source>For {name}, the DNS answered with a failure (SERVFAIL or similar), which says neither yes nor no.</source>
        <translation>Für {name} hat das DNS mit einem Fehler geantwortet (SERVFAIL oder ähnlich), was weder Ja noch Nein bedeutet.</translation>
    </message>
    <message>
        <source>Senders try again later or do without what was asked for.</source>
        <translation>Absender versuchen es später erneut oder verzichten auf das Angefragte.</translation>
    </message>
    <message>
        <source>Ask each name server of the zone directly, and repair the zone or the server that fails.</source>
        <translation>Jeden Nameserver der Zone direkt fragen und die Zone oder den Server in Ordnung bringen, bei dem es scheitert.</translation>
    </message>
    <message>
        <source>No question to the DNS ends in a failure</source>
        <translation>Keine DNS-Anfrage endet mit einem Fehler</translation>
    </message>
    <message>
        <source>A name server does not serve the zone</source>
        <translation>Ein Nameserver bedient die Zone nicht</translation>
    </message>
    <message>
        <source>{name} is named as a name server of {domain}, but refuses the questions or answers without authority.</source>
        <translation>{name} ist als Nameserver von {domain} angegeben, lehnt die Anfragen aber ab oder antwortet nicht autoritativ.</translation>
    </message>
    <message>
        <source>Lookups take longer, and fail when other servers are not at hand.</source>
        <translation>Abfragen dauern länger und scheitern, wenn keine anderen Server erreichbar sind.</translation>
    </message>
    <message>
        <source>Load the zone on {name}, or take it out of the NS records here and at the registrar.</source>
        <translation>Die Zone auf {name} laden oder ihn aus den NS-Einträgen hier und beim Registrar nehmen.</translation>
    </message>
    <message>
        <source>Every name server serves the zone</source>
        <translation>Jeder Nameserver bedient die Zone</translation>
    </message>
    <message>
        <source>A name server does not understand EDNS</source>
        <translation>Ein Nameserver versteht EDNS nicht</translation>
    </message>
    <message>
        <source>{name} does not answer questions with EDNS as it should: no answer, an error, no OPT record, or more octets than were allowed.</source>
        <translation>{name} beantwortet Anfragen mit EDNS nicht wie vorgesehen: keine Antwort, ein Fehler, kein OPT-Eintrag oder mehr Oktette als erlaubt.</translation>
    </message>
    <message>
        <source>Senders that validate DNSSEC get no signatures from it, and DANE fails there.</source>
        <translation>Absender, die DNSSEC validieren, erhalten von ihm keine Signaturen, und DANE scheitert dort.</translation>
    </message>
    <message>
        <source>Update the server software of {name}, or remove the firewall that changes DNS packets before it.</source>
        <translation>Die Serversoftware von {name} aktualisieren oder die vorgeschaltete Firewall entfernen, die DNS-Pakete verändert.</translation>
    </message>
    <message>
        <source>The name servers understand EDNS</source>
        <translation>Die Nameserver verstehen EDNS</translation>
    </message>
    <message>
        <source>A name server does not answer over TCP</source>
        <translation>Ein Nameserver antwortet nicht über TCP</translation>
    </message>
    <message>
        <source>{name} answers over UDP, but not over TCP.</source>
        <translation>{name} antwortet über UDP, aber nicht über TCP.</translation>
    </message>
    <message>
        <source>An answer too large for UDP cannot be fetched: mail waits, and hosts with TLSA records are skipped.</source>
        <translation>Eine für UDP zu große Antwort kann nicht abgerufen werden: Mail wartet, und Hosts mit TLSA-Einträgen werden übersprungen.</translation>
    </message>
    <message>
        <source>Open TCP port 53 of {name}, in the server and in every firewall before it.</source>
        <translation>TCP-Port 53 von {name} öffnen, im Server und in jeder vorgeschalteten Firewall.</translation>
    </message>
    <message>
        <source>The name servers answer over TCP</source>
        <translation>Die Nameserver antworten über TCP</translation>
    </message>
    <message>
        <source>Answers are too large for one packet</source>
        <translation>Antworten sind zu groß für ein Paket</translation>
    </message>
    <message>
        <source>The answer for {name} has up to {count} octets. Above 1232 it can be cut into fragments on the way.</source>
        <translation>Die Antwort für {name} hat bis zu {count} Oktette. Über 1232 kann sie unterwegs in Fragmente zerlegt werden.</translation>
    </message>
    <message>
        <source>No effect as a rule. Where fragments are dropped, senders have to ask again over TCP.</source>
        <translation>In der Regel keine Wirkung. Wo Fragmente verworfen werden, müssen Absender über TCP erneut fragen.</translation>
    </message>
    <message>
        <source>Publish fewer or shorter records: no TLSA record with matching type 0, and elliptic curve keys for DNSSEC.</source>
        <translation>Weniger oder kürzere Einträge veröffentlichen: keinen TLSA-Eintrag mit Matching Type 0, und für DNSSEC Schlüssel auf elliptischen Kurven.</translation>
    </message>
    <message>
        <source>Every answer fits into one packet</source>
        <translation>Jede Antwort passt in ein Paket</translation>
    </message>
    <message>
        <source>The name servers disagree</source>
        <translation>Die Nameserver sind sich nicht einig</translation>
    </message>
    <message>
        <source>The name servers of {domain} give different answers for {name}.</source>
        <translation>Die Nameserver von {domain} geben unterschiedliche Antworten für {name}.</translation>
    </message>
    <message>
        <source>Which hosts, policy and keys a sender sees is a matter of chance.</source>
        <translation>Welche Hosts, welche Richtlinie und welche Schlüssel ein Absender sieht, ist Zufall.</translation>
    </message>
    <message>
        <source>Look at the serial numbers of the zone, and repair the transfer to the server that lags behind.</source>
        <translation>Die Seriennummern der Zone ansehen und die Übertragung zu dem Server in Ordnung bringen, der zurückliegt.</translation>
    </message>
    <message>
        <source>The name servers agree</source>
        <translation>Die Nameserver sind sich einig</translation>
    </message>
    <message>
        <source>Records of one set have different TTLs</source>
        <translation>Einträge eines Satzes haben verschiedene TTLs</translation>
    </message>
    <message>
        <source>The records of {name} do not have one TTL.</source>
        <translation>Die Einträge von {name} haben keine einheitliche TTL.</translation>
    </message>
    <message>
        <source>No effect on delivery. Resolvers use the shortest one, or drop a part of the set early.</source>
        <translation>Keine Wirkung auf die Zustellung. Resolver verwenden die kürzeste oder verwerfen einen Teil des Satzes vorzeitig.</translation>
    </message>
    <message>
        <source>Give all records of the same name and type the same TTL.</source>
        <translation>Allen Einträgen mit gleichem Namen und Typ dieselbe TTL geben.</translation>
    </message>
    <message>
        <source>All records of a set have one TTL</source>
        <translation>Alle Einträge eines Satzes haben dieselbe TTL</translation>
    </message>
    <message>
        <source>Aliases lead nowhere</source>
        <translation>Aliase führen ins Leere</translation>
    </message>
    <message>
        <source>The CNAME records of {name} run in a circle, or through more aliases than resolvers follow.</source>
        <translation>Die CNAME-Einträge von {name} führen im Kreis oder über mehr Aliase, als Resolver verfolgen.</translation>
    </message>
    <message>
        <source>The lookup fails at every sender. Mail waits, or the host is skipped.</source>
        <translation>Die Abfrage scheitert bei jedem Absender. Mail wartet, oder der Host wird übersprungen.</translation>
    </message>
    <message>
        <source>Let the last CNAME record name something that has records of its own.</source>
        <translation>Den letzten CNAME-Eintrag auf einen Namen verweisen lassen, der eigene Einträge hat.</translation>
    </message>
    <message>
        <source>Every alias comes to an end</source>
        <translation>Jeder Alias führt zu einem Ziel</translation>
    </message>
    <message>
        <source>An alias has other records beside it</source>
        <translation>Neben einem Alias stehen andere Einträge</translation>
    </message>
    <message>
        <source>{name} has a CNAME record and other records. A name that is an alias can have nothing else.</source>
        <translation>{name} hat einen CNAME-Eintrag und andere Einträge. Ein Name, der ein Alias ist, darf nichts anderes haben.</translation>
    </message>
    <message>
        <source>It depends on the resolver which of them a sender sees; many lookups fail.</source>
        <translation>Es hängt vom Resolver ab, welche davon ein Absender sieht; viele Abfragen scheitern.</translation>
    </message>
    <message>
        <source>Remove the CNAME record, or everything beside it. At the top of a zone, use A and AAAA records instead.</source>
        <translation>Den CNAME-Eintrag entfernen, oder alles, was daneben steht. An der Spitze einer Zone stattdessen A- und AAAA-Einträge verwenden.</translation>
    </message>
    <message>
        <source>No alias has other records beside it</source>
        <translation>Neben keinem Alias stehen andere Einträge</translation>
    </message>
    <message>
        <source>The domain is an alias</source>
        <translation>Die Domain ist ein Alias</translation>
    </message>
    <message>
        <source>{domain} is an alias (CNAME) of {name}, whose MX records count for it.</source>
        <translation>{domain} ist ein Alias (CNAME) von {name}, dessen MX-Einträge dafür gelten.</translation>
    </message>
    <message>
        <source>Senders follow the alias for mail. For MTA-STS some use {domain}, others {name}.</source>
        <translation>Absender folgen dem Alias für Mail. Für MTA-STS verwenden manche {domain}, andere {name}.</translation>
    </message>
    <message>
        <source>Publish MX records at {domain} itself in place of the alias, and record and policy of MTA-STS under the same name.</source>
        <translation>MX-Einträge direkt unter {domain} anstelle des Alias veröffentlichen, und Eintrag und Richtlinie von MTA-STS unter demselben Namen.</translation>
    </message>
    <message>
        <source>The domain is not an alias</source>
        <translation>Die Domain ist kein Alias</translation>
    </message>
    <message>
        <source>“There is no such name” is kept for long</source>
        <translation>„Diesen Namen gibt es nicht“ wird lange behalten</translation>
    </message>
    <message>
        <source>The SOA record of {name} lets resolvers keep the answer that a name does not exist for {days}.</source>
        <translation>Der SOA-Eintrag von {name} erlaubt Resolvern, die Antwort, dass ein Name nicht existiert, für die Dauer von {days} zu behalten.</translation>
    </message>
    <message>
        <source>A record that is published for the first time, such as _mta-sts or TLSA, is seen late.</source>
        <translation>Ein erstmals veröffentlichter Eintrag, etwa _mta-sts oder TLSA, wird erst spät sichtbar.</translation>
    </message>
    <message>
        <source>Lower the last number of the SOA record, the minimum, to an hour or less.</source>
        <translation>Die letzte Zahl des SOA-Eintrags, das Minimum, auf eine Stunde oder weniger senken.</translation>
    </message>
    <message>
        <source>“There is no such name” is soon forgotten</source>
        <translation>„Diesen Namen gibt es nicht“ ist bald vergessen</translation>
    </message>
    <message>
        <source>A wildcard answers for names of mail policies</source>
        <translation>Eine Wildcard antwortet für Namen von Mail-Richtlinien</translation>
    </message>
    <message>
        <source>A wildcard TXT record of {domain} answers for {name} too.</source>
        <translation>Ein Wildcard-TXT-Eintrag von {domain} antwortet auch für {name}.</translation>
    </message>
    <message>
        <source>Most senders skip a text that is not theirs. Strict programs report a faulty record.</source>
        <translation>Die meisten Absender übergehen einen Text, der sie nicht betrifft. Strenge Programme melden einen fehlerhaften Eintrag.</translation>
    </message>
    <message>
        <source>Remove the wildcard TXT record, or publish texts at {name} explicitly.</source>
        <translation>Den Wildcard-TXT-Eintrag entfernen oder unter {name} ausdrücklich Texte veröffentlichen.</translation>
    </message>
    <message>
        <source>No wildcard answers for mail policies</source>
        <translation>Keine Wildcard antwortet für Mail-Richtlinien</translation>
    </message>
    <message>
        <source>The resolver invents answers</source>
        <translation>Der Resolver erfindet Antworten</translation>
    </message>
    <message>
        <source>The resolver in use says that {name} has the address {address}. Nobody registered this name.</source>
        <translation>Der verwendete Resolver sagt, {name} habe die Adresse {address}. Diesen Namen hat niemand registriert.</translation>
    </message>
    <message>
        <source>No effect on delivery. Other answers of this resolver cannot be trusted here either.</source>
        <translation>Keine Wirkung auf die Zustellung. Auch anderen Antworten dieses Resolvers ist hier nicht zu trauen.</translation>
    </message>
    <message>
        <source>Choose another resolver for the inspection.</source>
        <translation>Für die Untersuchung einen anderen Resolver wählen.</translation>
    </message>
    <message>
        <source>The resolver invents no answers</source>
        <translation>Der Resolver erfindet keine Antworten</translation>
    </message>
    <message>
        <source>A name server answers some record types only</source>
        <translation>Ein Nameserver beantwortet nur manche Eintragstypen</translation>
    </message>
    <message>
        <source>{name} answers the question for MX records, but not those for other types, such as TLSA or types unknown to it.</source>
        <translation>{name} beantwortet die Frage nach MX-Einträgen, nicht aber die nach anderen Typen, etwa TLSA oder ihm unbekannten.</translation>
    </message>
    <message>
        <source>Senders that use DANE take the missing answer for a failure and skip the host.</source>
        <translation>Absender, die DANE verwenden, nehmen die fehlende Antwort als Fehler und überspringen den Host.</translation>
    </message>
    <message>
        <source>Update the name server or load balancer {name}: questions for any type deserve an answer, if only that there is none.</source>
        <translation>Den Nameserver oder Load-Balancer {name} aktualisieren: Fragen nach jedem Typ verdienen eine Antwort, und sei es nur die, dass es nichts gibt.</translation>
    </message>
    <message>
        <source>The name servers answer every record type</source>
        <translation>Die Nameserver beantworten jeden Eintragstyp</translation>
    </message>
    <message>
        <source>The greeting takes long</source>
        <translation>Die Begrüßung dauert lange</translation>
    </message>
    <message>
        <source>{host} ({address}) greeted after {count} seconds.</source>
        <translation>{host} ({address}) grüßte nach {count} Sekunden.</translation>
    </message>
    <message>
        <source>Mail waits that long at each delivery. Senders should be patient for 5 minutes, and some give up earlier.</source>
        <translation>So lange wartet die Mail bei jeder Zustellung. Absender sollten 5 Minuten Geduld haben, manche geben früher auf.</translation>
    </message>
    <message>
        <source>Shorten the delay before the greeting, and look for DNS lookups of the client&apos;s address that run into their time limit.</source>
        <translation>Die Verzögerung vor der Begrüßung verkürzen und nach DNS-Abfragen zur Adresse des Clients suchen, die in ihre Zeitgrenze laufen.</translation>
    </message>
    <message>
        <source>The greeting comes promptly</source>
        <translation>Die Begrüßung kommt prompt</translation>
    </message>
    <message>
        <source>The server speaks out of turn</source>
        <translation>Der Server redet außer der Reihe</translation>
    </message>
    <message>
        <source>{host} ({address}) sent more than its reply before the next command: “{text}”.</source>
        <translation>{host} ({address}) sandte vor dem nächsten Befehl mehr als seine Antwort: „{text}“.</translation>
    </message>
    <message>
        <source>Sender and server get out of step: a reply is taken for the answer to another command.</source>
        <translation>Absender und Server geraten aus dem Takt: Eine Antwort wird für die auf einen anderen Befehl gehalten.</translation>
    </message>
    <message>
        <source>Send one reply to each command. If the greeting has several lines, all but the last begin with 220 and a hyphen.</source>
        <translation>Auf jeden Befehl eine Antwort senden. Hat die Begrüßung mehrere Zeilen, beginnen alle bis auf die letzte mit 220 und einem Bindestrich.</translation>
    </message>
    <message>
        <source>The server waits for its turn</source>
        <translation>Der Server wartet, bis er an der Reihe ist</translation>
    </message>
    <message>
        <source>The greeting names no host in DNS</source>
        <translation>Die Begrüßung nennt keinen Host im DNS</translation>
    </message>
    <message>
        <source>{host} ({address}) greets as “{text}”. That is no full host name, or it has no address in DNS.</source>
        <translation>{host} ({address}) grüßt als „{text}“. Das ist kein vollständiger Hostname, oder er hat keine Adresse im DNS.</translation>
    </message>
    <message>
        <source>No effect on delivery. Logs of senders show a name that leads nowhere.</source>
        <translation>Keine Wirkung auf die Zustellung. Protokolle von Absendern zeigen einen Namen, der nirgendwohin führt.</translation>
    </message>
    <message>
        <source>Let the server greet with its full name. In Postfix: myhostname = {host}</source>
        <translation>Den Server mit seinem vollständigen Namen grüßen lassen. In Postfix: myhostname = {host}</translation>
    </message>
    <message>
        <source>The greeting names a host in DNS</source>
        <translation>Die Begrüßung nennt einen Host im DNS</translation>
    </message>
    <message>
        <source>The answer to EHLO is not well formed</source>
        <translation>Die Antwort auf EHLO ist nicht wohlgeformt</translation>
    </message>
    <message>
        <source>{host} ({address}) answers EHLO with a line outside the grammar: “{text}”. A line has at most 512 octets and begins with a keyword of letters, digits and hyphens.</source>
        <translation>{host} ({address}) beantwortet EHLO mit einer Zeile, die gegen die Grammatik verstößt: „{text}“. Eine Zeile hat höchstens 512 Oktette und beginnt mit einem Schlüsselwort aus Buchstaben, Ziffern und Bindestrichen.</translation>
    </message>
    <message>
        <source>Strict senders do not understand the line, or give up EHLO and with it STARTTLS.</source>
        <translation>Strenge Absender verstehen die Zeile nicht, oder sie geben EHLO auf und damit STARTTLS.</translation>
    </message>
    <message>
        <source>Remove or correct the line in the server&apos;s configuration, or update the software that adds it.</source>
        <translation>Die Zeile in der Konfiguration des Servers entfernen oder berichtigen, oder die Software aktualisieren, die sie hinzufügt.</translation>
    </message>
    <message>
        <source>The answer to EHLO is well formed</source>
        <translation>Die Antwort auf EHLO ist wohlgeformt</translation>
    </message>
    <message>
        <source>The server calls itself by another name</source>
        <translation>Der Server nennt sich anders</translation>
    </message>
    <message>
        <source>{host} ({address}) answers EHLO as “{text}”.</source>
        <translation>{host} ({address}) beantwortet EHLO als „{text}“.</translation>
    </message>
    <message>
        <source>No effect on delivery. TLS reports show this name as receiving-mx-helo.</source>
        <translation>Keine Wirkung auf die Zustellung. TLS-Berichte zeigen diesen Namen als receiving-mx-helo.</translation>
    </message>
    <message>
        <source>The server calls itself by its own name</source>
        <translation>Der Server nennt sich bei seinem eigenen Namen</translation>
    </message>
    <message>
        <source>Replies end in LF alone</source>
        <translation>Antworten enden nur mit LF</translation>
    </message>
    <message>
        <source>{host} ({address}) ends lines with LF instead of CR LF: “{text}”.</source>
        <translation>{host} ({address}) beendet Zeilen mit LF statt mit CR LF: „{text}“.</translation>
    </message>
    <message>
        <source>Strict senders wait for the end of the line until they give up, and the mail stays in their queue.</source>
        <translation>Strenge Absender warten auf das Ende der Zeile, bis sie aufgeben, und die Mail bleibt in ihrer Warteschlange.</translation>
    </message>
    <message>
        <source>Let the server, or the filter before it, end every line with CR LF.</source>
        <translation>Den Server oder den vorgeschalteten Filter jede Zeile mit CR LF beenden lassen.</translation>
    </message>
    <message>
        <source>Replies end in CR LF</source>
        <translation>Antworten enden mit CR LF</translation>
    </message>
    <message>
        <source>What EHLO offers changes between sessions</source>
        <translation>Was EHLO anbietet, wechselt von Sitzung zu Sitzung</translation>
    </message>
    <message>
        <source>{host} offers some extensions in one session and not in another: {text}.</source>
        <translation>{host} bietet manche Erweiterungen in einer Sitzung an und in einer anderen nicht: {text}.</translation>
    </message>
    <message>
        <source>How mail is delivered depends on the machine that a sender happens to meet.</source>
        <translation>Wie Mail zugestellt wird, hängt von der Maschine ab, auf die ein Absender gerade trifft.</translation>
    </message>
    <message>
        <source>Give all machines behind {host} the same software and configuration.</source>
        <translation>Allen Maschinen hinter {host} dieselbe Software und Konfiguration geben.</translation>
    </message>
    <message>
        <source>EHLO offers the same in every session</source>
        <translation>EHLO bietet in jeder Sitzung dasselbe an</translation>
    </message>
    <message>
        <source>A firewall overwrites the SMTP session</source>
        <translation>Eine Firewall überschreibt die SMTP-Sitzung</translation>
    </message>
    <message>
        <source>The greeting or the answer to EHLO of {host} ({address}) is overwritten with stars or X, and STARTTLS is not to be seen.</source>
        <translation>Die Begrüßung oder die Antwort auf EHLO von {host} ({address}) ist mit Sternchen oder X überschrieben, und STARTTLS ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>Switch off the SMTP inspection of the firewall before {host}. On Cisco devices: no inspect esmtp, or no fixup protocol smtp 25.</source>
        <translation>Die SMTP-Inspektion der Firewall vor {host} abschalten. Auf Geräten von Cisco: no inspect esmtp oder no fixup protocol smtp 25.</translation>
    </message>
    <message>
        <source>Nothing overwrites the SMTP session</source>
        <translation>Nichts überschreibt die SMTP-Sitzung</translation>
    </message>
    <message>
        <source>The address has no name that leads back</source>
        <translation>Die Adresse hat keinen Namen, der zurückführt</translation>
    </message>
    <message>
        <source>The reverse lookup of {address} ({host}) brought: {text}.</source>
        <translation>Die Reverse-Abfrage von {address} ({host}) brachte: {text}.</translation>
    </message>
    <message>
        <source>No effect on mail to the domain. Receivers distrust mail that is sent from an address whose name does not lead back to it.</source>
        <translation>Keine Wirkung auf Mail an die Domain. Empfänger misstrauen Mail von einer Adresse, deren Name nicht zu ihr zurückführt.</translation>
    </message>
    <message>
        <source>The reverse name leads back to the address</source>
        <translation>Der Reverse-Name führt zur Adresse zurück</translation>
    </message>
    <message>
        <source>Passwords are taken in plaintext</source>
        <translation>Passwörter werden im Klartext angenommen</translation>
    </message>
    <message>
        <source>{host} ({address}) offers AUTH before TLS is on: “{text}”.</source>
        <translation>{host} ({address}) bietet AUTH an, bevor TLS läuft: „{text}“.</translation>
    </message>
    <message>
        <source>No effect on delivery. Users whose program signs in here send their password readable to anybody on the path.</source>
        <translation>Keine Wirkung auf die Zustellung. Benutzer, deren Programm sich hier anmeldet, senden ihr Passwort lesbar für jeden auf dem Weg.</translation>
    </message>
    <message>
        <source>Offer AUTH inside TLS alone, best on the submission ports alone. In Postfix: smtpd_tls_auth_only = yes</source>
        <translation>AUTH nur innerhalb von TLS anbieten, am besten nur auf den Submission-Ports. In Postfix: smtpd_tls_auth_only = yes</translation>
    </message>
    <message>
        <source>AUTH is not offered in plaintext</source>
        <translation>AUTH wird im Klartext nicht angeboten</translation>
    </message>
    <message>
        <source>STARTTLS is offered only sometimes</source>
        <translation>STARTTLS wird nur manchmal angeboten</translation>
    </message>
    <message>
        <source>{host} ({address}) offered STARTTLS in one session and not in another to the same address.</source>
        <translation>{host} ({address}) bot STARTTLS in einer Sitzung an und in einer anderen zu derselben Adresse nicht.</translation>
    </message>
    <message>
        <source>Senders that honour the policy or DANE skip this host each time it is missing; all others deliver in plaintext then.</source>
        <translation>Absender, die die Richtlinie oder DANE beachten, überspringen diesen Host jedes Mal, wenn es fehlt; alle anderen stellen dann im Klartext zu.</translation>
    </message>
    <message>
        <source>Offer STARTTLS to every client, also to unknown ones, and give all machines behind {address} the same TLS set-up.</source>
        <translation>STARTTLS jedem Client anbieten, auch unbekannten, und allen Maschinen hinter {address} dieselbe TLS-Einrichtung geben.</translation>
    </message>
    <message>
        <source>STARTTLS is offered in every session</source>
        <translation>STARTTLS wird in jeder Sitzung angeboten</translation>
    </message>
    <message>
        <source>The STARTTLS keyword has a parameter</source>
        <translation>Das Schlüsselwort STARTTLS hat einen Parameter</translation>
    </message>
    <message>
        <source>{host} ({address}) offers “{text}”. The keyword stands alone.</source>
        <translation>{host} ({address}) bietet „{text}“ an. Das Schlüsselwort steht allein.</translation>
    </message>
    <message>
        <source>Strict senders do not see STARTTLS in it and deliver in plaintext.</source>
        <translation>Strenge Absender erkennen darin kein STARTTLS und stellen im Klartext zu.</translation>
    </message>
    <message>
        <source>Let the line hold the keyword STARTTLS and nothing else.</source>
        <translation>Die Zeile nur das Schlüsselwort STARTTLS enthalten lassen und sonst nichts.</translation>
    </message>
    <message>
        <source>The STARTTLS keyword stands alone</source>
        <translation>Das Schlüsselwort STARTTLS steht allein</translation>
    </message>
    <message>
        <source>A long ClientHello breaks the handshake</source>
        <translation>Ein langes ClientHello lässt den Handshake scheitern</translation>
    </message>
    <message>
        <source>{host} ({address}) shakes hands with a short ClientHello, and not with one of more than 1500 octets: {text}.</source>
        <translation>{host} ({address}) schließt den Handshake mit einem kurzen ClientHello ab, mit einem von mehr als 1500 Oktetten aber nicht: {text}.</translation>
    </message>
    <message>
        <source>Senders that offer post-quantum key exchange send such a ClientHello: they cannot encrypt to this host.</source>
        <translation>Absender, die Post-Quanten-Schlüsselaustausch anbieten, senden ein solches ClientHello: Sie können zu diesem Host nicht verschlüsseln.</translation>
    </message>
    <message>
        <source>Update the firewall, the load balancer or the TLS library at {host}: one of them expects the ClientHello in a single packet.</source>
        <translation>Die Firewall, den Load-Balancer oder die TLS-Bibliothek bei {host} aktualisieren: Etwas davon erwartet das ClientHello in einem einzigen Paket.</translation>
    </message>
    <message>
        <source>A long ClientHello is understood</source>
        <translation>Ein langes ClientHello wird verstanden</translation>
    </message>
    <message>
        <source>Plaintext commands are carried into TLS</source>
        <translation>Klartext-Befehle werden in TLS übernommen</translation>
    </message>
    <message>
        <source>{host} ({address}) executed a NOOP inside TLS that stood behind STARTTLS in plaintext.</source>
        <translation>{host} ({address}) führte innerhalb von TLS ein NOOP aus, das im Klartext hinter STARTTLS stand.</translation>
    </message>
    <message>
        <source>Somebody on the path can put commands before those of a sender, and so redirect or read its mail.</source>
        <translation>Jemand auf dem Weg kann Befehle vor die eines Absenders setzen und so dessen Mail umleiten oder lesen.</translation>
    </message>
    <message>
        <source>Update the mail server, or the proxy that ends TLS: it has to drop what it received before the handshake (CVE-2011-0411).</source>
        <translation>Den Mailserver oder den Proxy aktualisieren, der TLS beendet: Er muss verwerfen, was er vor dem Handshake empfing (CVE-2011-0411).</translation>
    </message>
    <message>
        <source>Plaintext commands are not carried into TLS</source>
        <translation>Klartext-Befehle werden nicht in TLS übernommen</translation>
    </message>
    <message>
        <source>STARTTLS is taken once more inside TLS</source>
        <translation>STARTTLS wird innerhalb von TLS erneut angenommen</translation>
    </message>
    <message>
        <source>{host} ({address}) answered STARTTLS inside TLS with “{text}”.</source>
        <translation>{host} ({address}) beantwortete STARTTLS innerhalb von TLS mit „{text}“.</translation>
    </message>
    <message>
        <source>No effect on delivery: senders do not ask twice.</source>
        <translation>Keine Wirkung auf die Zustellung: Absender fragen nicht zweimal.</translation>
    </message>
    <message>
        <source>Update the mail server: inside TLS it has to refuse STARTTLS, with 503 for example.</source>
        <translation>Den Mailserver aktualisieren: Innerhalb von TLS muss er STARTTLS ablehnen, zum Beispiel mit 503.</translation>
    </message>
    <message>
        <source>STARTTLS is refused inside TLS</source>
        <translation>STARTTLS wird innerhalb von TLS abgelehnt</translation>
    </message>
    <message>
        <source>Inside TLS other extensions are offered</source>
        <translation>Innerhalb von TLS werden andere Erweiterungen angeboten</translation>
    </message>
    <message>
        <source>{host} ({address}) changes its offer inside TLS: {text}.</source>
        <translation>{host} ({address}) ändert innerhalb von TLS sein Angebot: {text}.</translation>
    </message>
    <message>
        <source>Senders use what is offered inside TLS.</source>
        <translation>Absender verwenden, was innerhalb von TLS angeboten wird.</translation>
    </message>
    <message>
        <source>The handshake needs a known server name</source>
        <translation>Der Handshake braucht einen bekannten Servernamen</translation>
    </message>
    <message>
        <source>{host} ({address}) breaks the handshake off when the client names no server, or one it does not know.</source>
        <translation>{host} ({address}) bricht den Handshake ab, wenn der Client keinen Server nennt oder einen, den er nicht kennt.</translation>
    </message>
    <message>
        <source>Senders that send no SNI, or another name, cannot encrypt. TLS reports call this validation-failure.</source>
        <translation>Absender, die kein SNI oder einen anderen Namen senden, können nicht verschlüsseln. In TLS-Berichten heißt das validation-failure.</translation>
    </message>
    <message>
        <source>Give the server a default certificate for every name, and do not make SNI compulsory on port 25.</source>
        <translation>Dem Server ein Standardzertifikat für jeden Namen geben und SNI auf Port 25 nicht zur Pflicht machen.</translation>
    </message>
    <message>
        <source>Without a known server name there is TLS too</source>
        <translation>Auch ohne bekannten Servernamen gibt es TLS</translation>
    </message>
    <message>
        <source>Without SNI there is a certificate for another host</source>
        <translation>Ohne SNI kommt das Zertifikat eines anderen Hosts</translation>
    </message>
    <message>
        <source>Without SNI, {host} ({address}) shows another certificate, which does not name {host}: “{text}”.</source>
        <translation>Ohne SNI zeigt {host} ({address}) ein anderes Zertifikat, das {host} nicht nennt: „{text}“.</translation>
    </message>
    <message>
        <source>Senders that send no SNI see the other certificate and, where they honour the policy, skip this host.</source>
        <translation>Absender, die kein SNI senden, sehen das andere Zertifikat und überspringen diesen Host, wenn sie die Richtlinie beachten.</translation>
    </message>
    <message>
        <source>Make the certificate of {host} the default one, or let the default one name {host} too.</source>
        <translation>Das Zertifikat von {host} zum Standard machen, oder auch im Standardzertifikat {host} nennen.</translation>
    </message>
    <message>
        <source>The certificate without SNI fits too</source>
        <translation>Auch das Zertifikat ohne SNI passt</translation>
    </message>
    <message>
        <source>The server asks for a client certificate</source>
        <translation>Der Server fragt nach einem Client-Zertifikat</translation>
    </message>
    <message>
        <source>{host} ({address}) asks for a client certificate.</source>
        <translation>{host} ({address}) fragt nach einem Client-Zertifikat.</translation>
    </message>
    <message>
        <source>No effect as long as the server goes on without one. Some senders stumble over the question.</source>
        <translation>Keine Wirkung, solange der Server auch ohne weitermacht. Manche Absender stolpern über die Frage.</translation>
    </message>
    <message>
        <source>The server demands ALPN</source>
        <translation>Der Server verlangt ALPN</translation>
    </message>
    <message>
        <source>{host} ({address}) breaks the handshake off with the alert no_application_protocol.</source>
        <translation>{host} ({address}) bricht den Handshake mit dem Alert no_application_protocol ab.</translation>
    </message>
    <message>
        <source>SMTP has no protocol name for ALPN, so senders offer none: they cannot encrypt.</source>
        <translation>SMTP hat keinen Protokollnamen für ALPN, daher bieten Absender keinen an: Sie können nicht verschlüsseln.</translation>
    </message>
    <message>
        <source>REQUIRETLS is offered</source>
        <translation>REQUIRETLS wird angeboten</translation>
    </message>
    <message>
        <source>{host} offers REQUIRETLS inside TLS.</source>
        <translation>{host} bietet innerhalb von TLS REQUIRETLS an.</translation>
    </message>
    <message>
        <source>Mail that its author wants to travel encrypted all the way can be handed over here.</source>
        <translation>Mail, die nach dem Willen ihres Verfassers den ganzen Weg verschlüsselt reisen soll, kann hier übergeben werden.</translation>
    </message>
    <message>
        <source>REQUIRETLS is not offered</source>
        <translation>REQUIRETLS wird nicht angeboten</translation>
    </message>
    <message>
        <source>{host} ({address}) does not offer REQUIRETLS inside TLS.</source>
        <translation>{host} ({address}) bietet innerhalb von TLS kein REQUIRETLS an.</translation>
    </message>
    <message>
        <source>Only mail that is tagged REQUIRETLS is not delivered here; all other mail is.</source>
        <translation>Nur Mail mit der Kennzeichnung REQUIRETLS wird hier nicht zugestellt; alle andere schon.</translation>
    </message>
    <message>
        <source>REQUIRETLS is offered before TLS</source>
        <translation>REQUIRETLS wird vor TLS angeboten</translation>
    </message>
    <message>
        <source>{host} ({address}) offers REQUIRETLS in plaintext. It belongs into the answer to EHLO inside TLS.</source>
        <translation>{host} ({address}) bietet REQUIRETLS im Klartext an. Es gehört in die Antwort auf EHLO innerhalb von TLS.</translation>
    </message>
    <message>
        <source>A careless sender uses it without TLS, and the promise to the author is broken.</source>
        <translation>Ein unvorsichtiger Absender verwendet es ohne TLS, und das Versprechen an den Verfasser ist gebrochen.</translation>
    </message>
    <message>
        <source>Update the mail server so that it offers REQUIRETLS inside TLS alone.</source>
        <translation>Den Mailserver so aktualisieren, dass er REQUIRETLS nur innerhalb von TLS anbietet.</translation>
    </message>
    <message>
        <source>REQUIRETLS is not offered before TLS</source>
        <translation>REQUIRETLS wird nicht vor TLS angeboten</translation>
    </message>
    <message>
        <source>REQUIRETLS is offered and cannot be used</source>
        <translation>REQUIRETLS wird angeboten und ist nicht nutzbar</translation>
    </message>
    <message>
        <source>{host} offers REQUIRETLS, but senders cannot be sure of the host: its MX record is not protected, or its certificate fits neither policy nor TLSA.</source>
        <translation>{host} bietet REQUIRETLS an, aber Absender können sich des Hosts nicht sicher sein: Sein MX-Eintrag ist nicht geschützt, oder sein Zertifikat passt weder zur Richtlinie noch zu TLSA.</translation>
    </message>
    <message>
        <source>Mail that is tagged REQUIRETLS cannot be delivered here and goes back to its author.</source>
        <translation>Mail mit der Kennzeichnung REQUIRETLS kann hier nicht zugestellt werden und geht an ihren Verfasser zurück.</translation>
    </message>
    <message>
        <source>Publish an MTA-STS policy or sign the zone, and give {host} a trusted certificate or a TLSA record.</source>
        <translation>Eine MTA-STS-Richtlinie veröffentlichen oder die Zone signieren, und {host} ein vertrauenswürdiges Zertifikat oder einen TLSA-Eintrag geben.</translation>
    </message>
    <message>
        <source>REQUIRETLS can be used</source>
        <translation>REQUIRETLS ist nutzbar</translation>
    </message>
    <message>
        <source>An outdated TLS version is in use</source>
        <translation>Eine veraltete TLS-Version ist in Gebrauch</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text}. TLS 1.0 and 1.1 are no longer to be used.</source>
        <translation>{host} ({address}) wählte {text}. TLS 1.0 und 1.1 sind nicht mehr zu verwenden.</translation>
    </message>
    <message>
        <source>Senders that still speak it encrypt, which is better than plaintext. Its signatures hang on SHA-1 and MD5.</source>
        <translation>Absender, die sie noch sprechen, verschlüsseln, was besser ist als Klartext. Ihre Signaturen hängen an SHA-1 und MD5.</translation>
    </message>
    <message>
        <source>Update the TLS library and let the server speak TLS 1.2 and 1.3. In Postfix: smtpd_tls_protocols = &gt;=TLSv1.2</source>
        <translation>Die TLS-Bibliothek aktualisieren und den Server TLS 1.2 und 1.3 sprechen lassen. In Postfix: smtpd_tls_protocols = &gt;=TLSv1.2</translation>
    </message>
    <message>
        <source>The mail hosts choose different TLS versions</source>
        <translation>Die Mailhosts wählen verschiedene TLS-Versionen</translation>
    </message>
    <message>
        <source>With the same offer, the mail hosts of {domain} chose different versions: {text}.</source>
        <translation>Beim selben Angebot wählten die Mailhosts von {domain} verschiedene Versionen: {text}.</translation>
    </message>
    <message>
        <source>Somebody on the path can steer senders to the machine with the oldest version.</source>
        <translation>Jemand auf dem Weg kann Absender zu der Maschine mit der ältesten Version lenken.</translation>
    </message>
    <message>
        <source>Give all machines the same TLS library and the same settings.</source>
        <translation>Allen Maschinen dieselbe TLS-Bibliothek und dieselben Einstellungen geben.</translation>
    </message>
    <message>
        <source>All mail hosts choose the same TLS version</source>
        <translation>Alle Mailhosts wählen dieselbe TLS-Version</translation>
    </message>
    <message>
        <source>Secure renegotiation is missing</source>
        <translation>Die sichere Neuverhandlung fehlt</translation>
    </message>
    <message>
        <source>{host} ({address}) does not know the renegotiation_info extension.</source>
        <translation>{host} ({address}) kennt die Erweiterung renegotiation_info nicht.</translation>
    </message>
    <message>
        <source>Current TLS libraries break such a handshake off: senders that honour the policy or DANE skip this host, others deliver in plaintext. With older senders, somebody on the path can put data before theirs.</source>
        <translation>Aktuelle TLS-Bibliotheken brechen einen solchen Handshake ab: Absender, die die Richtlinie oder DANE beachten, überspringen diesen Host, andere stellen im Klartext zu. Bei älteren Absendern kann jemand auf dem Weg Daten vor die ihren setzen.</translation>
    </message>
    <message>
        <source>Update the TLS library of the server; every release since 2010 has the extension.</source>
        <translation>Die TLS-Bibliothek des Servers aktualisieren; jede Ausgabe seit 2010 hat die Erweiterung.</translation>
    </message>
    <message>
        <source>Renegotiation is secure</source>
        <translation>Die Neuverhandlung ist sicher</translation>
    </message>
    <message>
        <source>0-RTT data is allowed</source>
        <translation>0-RTT-Daten sind erlaubt</translation>
    </message>
    <message>
        <source>{host} ({address}) issues session tickets that allow early data.</source>
        <translation>{host} ({address}) stellt Session-Tickets aus, die Early Data erlauben.</translation>
    </message>
    <message>
        <source>No effect on delivery. Early data can be replayed, and SMTP has no use for it.</source>
        <translation>Keine Wirkung auf die Zustellung. Early Data lässt sich wieder einspielen, und SMTP hat keine Verwendung dafür.</translation>
    </message>
    <message>
        <source>Switch early data off in the server or in the proxy that ends TLS.</source>
        <translation>Early Data im Server oder in dem Proxy abschalten, der TLS beendet.</translation>
    </message>
    <message>
        <source>0-RTT data is not allowed</source>
        <translation>0-RTT-Daten sind nicht erlaubt</translation>
    </message>
    <message>
        <source>Session tickets live longer than a week</source>
        <translation>Session-Tickets gelten länger als eine Woche</translation>
    </message>
    <message>
        <source>{host} ({address}) issues session tickets that are good for {days} days.</source>
        <translation>{host} ({address}) stellt Session-Tickets aus, die {days} Tage lang gelten.</translation>
    </message>
    <message>
        <source>No effect on delivery. Whoever gets the key of the tickets can read old sessions for as long.</source>
        <translation>Keine Wirkung auf die Zustellung. Wer den Schlüssel der Tickets bekommt, kann alte Sitzungen aus ebenso langer Zeit lesen.</translation>
    </message>
    <message>
        <source>Limit the lifetime of tickets to 7 days or less, and change their key as often. In Postfix: smtpd_tls_session_cache_timeout = 3600s</source>
        <translation>Die Lebensdauer der Tickets auf höchstens 7 Tage begrenzen und ihren Schlüssel ebenso oft wechseln. In Postfix: smtpd_tls_session_cache_timeout = 3600s</translation>
    </message>
    <message>
        <source>Session tickets live a week at most</source>
        <translation>Session-Tickets gelten höchstens eine Woche</translation>
    </message>
    <message>
        <source>The extended master secret is missing</source>
        <translation>Das Extended Master Secret fehlt</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text} without the extended master secret.</source>
        <translation>{host} ({address}) wählte {text} ohne das Extended Master Secret.</translation>
    </message>
    <message>
        <source>No effect on delivery. A session can be spliced into another one (triple handshake).</source>
        <translation>Keine Wirkung auf die Zustellung. Eine Sitzung kann in eine andere eingespleißt werden (Triple Handshake).</translation>
    </message>
    <message>
        <source>Update the TLS library of the server, and allow TLS 1.3.</source>
        <translation>Die TLS-Bibliothek des Servers aktualisieren und TLS 1.3 erlauben.</translation>
    </message>
    <message>
        <source>The extended master secret is in use</source>
        <translation>Das Extended Master Secret wird verwendet</translation>
    </message>
    <message>
        <source>CBC is used without encrypt-then-MAC</source>
        <translation>CBC wird ohne Encrypt-then-MAC verwendet</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text} and did not agree to encrypt-then-MAC.</source>
        <translation>{host} ({address}) wählte {text} und ließ sich nicht auf Encrypt-then-MAC ein.</translation>
    </message>
    <message>
        <source>No effect on delivery. This way of using CBC has been attacked again and again.</source>
        <translation>Keine Wirkung auf die Zustellung. Diese Art, CBC zu verwenden, wurde immer wieder angegriffen.</translation>
    </message>
    <message>
        <source>Prefer cipher suites with GCM or ChaCha20-Poly1305, and update the TLS library.</source>
        <translation>Cipher-Suites mit GCM oder ChaCha20-Poly1305 bevorzugen und die TLS-Bibliothek aktualisieren.</translation>
    </message>
    <message>
        <source>No CBC without encrypt-then-MAC is in use</source>
        <translation>Kein CBC ohne Encrypt-then-MAC in Gebrauch</translation>
    </message>
    <message>
        <source>The session key is sent under the RSA key</source>
        <translation>Der Sitzungsschlüssel wird mit RSA verschlüsselt gesendet</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text}, which has no ephemeral key exchange.</source>
        <translation>{host} ({address}) wählte {text}, das keinen ephemeren Schlüsselaustausch hat.</translation>
    </message>
    <message>
        <source>No effect on delivery. Whoever gets the private key of the server later can read all mail recorded until then.</source>
        <translation>Keine Wirkung auf die Zustellung. Wer später den privaten Schlüssel des Servers bekommt, kann alle bis dahin aufgezeichnete Mail lesen.</translation>
    </message>
    <message>
        <source>Allow ECDHE and switch RSA key transport off. In Postfix: smtpd_tls_exclude_ciphers = kRSA</source>
        <translation>ECDHE erlauben und den RSA-Schlüsseltransport abschalten. In Postfix: smtpd_tls_exclude_ciphers = kRSA</translation>
    </message>
    <message>
        <source>No session key is sent under the RSA key</source>
        <translation>Kein Sitzungsschlüssel wird mit RSA verschlüsselt gesendet</translation>
    </message>
    <message>
        <source>Rated below sufficient by NCSC-NL</source>
        <translation>Vom NCSC-NL schlechter als ausreichend eingestuft</translation>
    </message>
    <message>
        <source>What {host} ({address}) chose is to be phased out or insufficient by the TLS guidelines of NCSC-NL of May 2025: {text}.</source>
        <translation>Was {host} ({address}) wählte, ist nach den TLS-Richtlinien des NCSC-NL vom Mai 2025 auszumustern oder unzureichend: {text}.</translation>
    </message>
    <message>
        <source>Allow TLS 1.3, and in TLS 1.2 prefer ECDHE with AES-GCM or ChaCha20-Poly1305.</source>
        <translation>TLS 1.3 erlauben und in TLS 1.2 ECDHE mit AES-GCM oder ChaCha20-Poly1305 bevorzugen.</translation>
    </message>
    <message>
        <source>Rated sufficient or good by NCSC-NL</source>
        <translation>Vom NCSC-NL als ausreichend oder gut eingestuft</translation>
    </message>
    <message>
        <source>The session has forward secrecy</source>
        <translation>Die Sitzung hat Forward Secrecy</translation>
    </message>
    <message>
        <source>{host} ({address}) agreed on an ephemeral key exchange: {text}.</source>
        <translation>{host} ({address}) vereinbarte einen ephemeren Schlüsselaustausch: {text}.</translation>
    </message>
    <message>
        <source>Whoever gets the private key of the server later cannot read mail recorded before.</source>
        <translation>Wer später den privaten Schlüssel des Servers bekommt, kann zuvor aufgezeichnete Mail nicht lesen.</translation>
    </message>
    <message>
        <source>The Diffie-Hellman group is too small</source>
        <translation>Die Diffie-Hellman-Gruppe ist zu klein</translation>
    </message>
    <message>
        <source>{host} ({address}) uses a Diffie-Hellman group of {count} bits; 2048 are the least.</source>
        <translation>{host} ({address}) verwendet eine Diffie-Hellman-Gruppe von {count} Bit; 2048 sind das Mindeste.</translation>
    </message>
    <message>
        <source>Current TLS libraries break the handshake off at small groups: senders that honour the policy or DANE skip this host, others deliver in plaintext.</source>
        <translation>Aktuelle TLS-Bibliotheken brechen den Handshake bei kleinen Gruppen ab: Absender, die die Richtlinie oder DANE beachten, überspringen diesen Host, andere stellen im Klartext zu.</translation>
    </message>
    <message>
        <source>Use ECDHE, or a group of 3072 bits. In Postfix: smtpd_tls_dh1024_param_file = auto</source>
        <translation>ECDHE oder eine Gruppe von 3072 Bit verwenden. In Postfix: smtpd_tls_dh1024_param_file = auto</translation>
    </message>
    <message>
        <source>The Diffie-Hellman group is large enough</source>
        <translation>Die Diffie-Hellman-Gruppe ist groß genug</translation>
    </message>
    <message>
        <source>Finite-field Diffie-Hellman is in use</source>
        <translation>Diffie-Hellman über endlichen Körpern ist in Gebrauch</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text}. In TLS 1.2 a client cannot choose the group.</source>
        <translation>{host} ({address}) wählte {text}. In TLS 1.2 kann ein Client die Gruppe nicht wählen.</translation>
    </message>
    <message>
        <source>Prefer ECDHE and switch DHE off. In Postfix: smtpd_tls_exclude_ciphers = kDHE</source>
        <translation>ECDHE bevorzugen und DHE abschalten. In Postfix: smtpd_tls_exclude_ciphers = kDHE</translation>
    </message>
    <message>
        <source>Finite-field Diffie-Hellman is not in use</source>
        <translation>Kein Diffie-Hellman über endlichen Körpern in Gebrauch</translation>
    </message>
    <message>
        <source>The Diffie-Hellman group is not a known one</source>
        <translation>Die Diffie-Hellman-Gruppe ist keine bekannte</translation>
    </message>
    <message>
        <source>{host} ({address}) uses a Diffie-Hellman group of {count} bits that is none of the published safe groups.</source>
        <translation>{host} ({address}) verwendet eine Diffie-Hellman-Gruppe von {count} Bit, die keine der veröffentlichten sicheren Gruppen ist.</translation>
    </message>
    <message>
        <source>No effect on delivery. Nobody can tell whether the prime was chosen well or with a trapdoor.</source>
        <translation>Keine Wirkung auf die Zustellung. Niemand kann sagen, ob die Primzahl gut oder mit einer Hintertür gewählt wurde.</translation>
    </message>
    <message>
        <source>Use a group of RFC 7919, such as ffdhe3072, or ECDHE. In Postfix: smtpd_tls_dh1024_param_file = auto</source>
        <translation>Eine Gruppe aus RFC 7919 wie ffdhe3072 verwenden, oder ECDHE. In Postfix: smtpd_tls_dh1024_param_file = auto</translation>
    </message>
    <message>
        <source>The Diffie-Hellman group is a published one</source>
        <translation>Die Diffie-Hellman-Gruppe ist eine veröffentlichte</translation>
    </message>
    <message>
        <source>The curve is too small</source>
        <translation>Die Kurve ist zu klein</translation>
    </message>
    <message>
        <source>{host} ({address}) uses the curve {text}; 224 bits are the least.</source>
        <translation>{host} ({address}) verwendet die Kurve {text}; 224 Bit sind das Mindeste.</translation>
    </message>
    <message>
        <source>Current senders do not offer this curve and fall back to another key exchange or cannot encrypt.</source>
        <translation>Aktuelle Absender bieten diese Kurve nicht an und weichen auf einen anderen Schlüsselaustausch aus oder können nicht verschlüsseln.</translation>
    </message>
    <message>
        <source>Allow X25519 and P-256. In Postfix: tls_eecdh_auto_curves = X25519 prime256v1</source>
        <translation>X25519 und P-256 erlauben. In Postfix: tls_eecdh_auto_curves = X25519 prime256v1</translation>
    </message>
    <message>
        <source>The curve is large enough</source>
        <translation>Die Kurve ist groß genug</translation>
    </message>
    <message>
        <source>The handshake is signed with an old hash</source>
        <translation>Der Handshake ist mit einem alten Hash signiert</translation>
    </message>
    <message>
        <source>{host} ({address}) signs the handshake with {text}.</source>
        <translation>{host} ({address}) signiert den Handshake mit {text}.</translation>
    </message>
    <message>
        <source>TLS libraries that refuse SHA-1 and MD5 break the handshake off, and their senders deliver in plaintext or not at all.</source>
        <translation>TLS-Bibliotheken, die SHA-1 und MD5 ablehnen, brechen den Handshake ab, und ihre Absender stellen im Klartext oder gar nicht zu.</translation>
    </message>
    <message>
        <source>Update the TLS library of the server and allow signatures with SHA-256.</source>
        <translation>Die TLS-Bibliothek des Servers aktualisieren und Signaturen mit SHA-256 erlauben.</translation>
    </message>
    <message>
        <source>The handshake is signed with a current hash</source>
        <translation>Der Handshake ist mit einem aktuellen Hash signiert</translation>
    </message>
    <message>
        <source>Other TXT records stand beside the record</source>
        <translation>Andere TXT-Einträge stehen neben dem Eintrag</translation>
    </message>
    <message>
        <source>At _smtp._tls.{domain} there are TXT records that do not begin with v=TLSRPTv1;</source>
        <translation>Unter _smtp._tls.{domain} stehen TXT-Einträge, die nicht so beginnen: v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>No effect on delivery. Senders skip them; some testing tools report an error.</source>
        <translation>Keine Wirkung auf die Zustellung. Absender überspringen sie; manche Prüfwerkzeuge melden einen Fehler.</translation>
    </message>
    <message>
        <source>The TLS-RPT record stands at the wrong name</source>
        <translation>Der TLS-RPT-Eintrag steht unter dem falschen Namen</translation>
    </message>
    <message>
        <source>A text that begins with v=TLSRPTv1 stands at {name}, where no sender looks, and none at _smtp._tls.{domain}.</source>
        <translation>Ein Text, der mit v=TLSRPTv1 beginnt, steht unter {name}, wo kein Absender nachsieht, und keiner unter _smtp._tls.{domain}.</translation>
    </message>
    <message>
        <source>Move the record to _smtp._tls.{domain}. Many DNS pages add the name of the zone by themselves: enter _smtp._tls there.</source>
        <translation>Den Eintrag nach _smtp._tls.{domain} verschieben. Viele DNS-Oberflächen fügen den Namen der Zone selbst hinzu: Dort _smtp._tls eingeben.</translation>
    </message>
    <message>
        <source>The record has several rua fields</source>
        <translation>Der Eintrag hat mehrere rua-Felder</translation>
    </message>
    <message>
        <source>The record at _smtp._tls.{domain} has the field rua {count} times. That is allowed.</source>
        <translation>Der Eintrag unter _smtp._tls.{domain} hat das Feld rua {count}-mal. Das ist erlaubt.</translation>
    </message>
    <message>
        <source>No effect on delivery. Some senders read the first field only, and some testing tools report an error.</source>
        <translation>Keine Wirkung auf die Zustellung. Manche Absender lesen nur das erste Feld, und manche Prüfwerkzeuge melden einen Fehler.</translation>
    </message>
    <message>
        <source>Write one rua field with commas between the addresses.</source>
        <translation>Ein einziges rua-Feld schreiben, mit Kommas zwischen den Adressen.</translation>
    </message>
    <message>
        <source>The record has one rua field</source>
        <translation>Der Eintrag hat ein einziges rua-Feld</translation>
    </message>
    <message>
        <source>The field rua is not directly behind v</source>
        <translation>Das Feld rua steht nicht direkt hinter v</translation>
    </message>
    <message>
        <source>In the record at _smtp._tls.{domain} another field stands between v and rua. That is allowed.</source>
        <translation>Im Eintrag unter _smtp._tls.{domain} steht zwischen v und rua ein anderes Feld. Das ist erlaubt.</translation>
    </message>
    <message>
        <source>No effect on delivery. Some senders look for rua in the second place only, and send no reports.</source>
        <translation>Keine Wirkung auf die Zustellung. Manche Absender suchen rua nur an zweiter Stelle und senden keine Berichte.</translation>
    </message>
    <message>
        <source>Put rua directly behind v=TLSRPTv1;</source>
        <translation>rua direkt hinter diesen Anfang setzen: v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>The field rua stands directly behind v</source>
        <translation>Das Feld rua steht direkt hinter v</translation>
    </message>
    <message>
        <source>There are more than three addresses for reports</source>
        <translation>Es gibt mehr als drei Adressen für Berichte</translation>
    </message>
    <message>
        <source>The record at _smtp._tls.{domain} names {count} addresses for reports.</source>
        <translation>Der Eintrag unter _smtp._tls.{domain} nennt {count} Adressen für Berichte.</translation>
    </message>
    <message>
        <source>No effect on delivery. Some senders report to the first ones only.</source>
        <translation>Keine Wirkung auf die Zustellung. Manche Absender berichten nur an die ersten.</translation>
    </message>
    <message>
        <source>Keep the addresses that somebody reads, three at most.</source>
        <translation>Die Adressen behalten, die jemand liest, höchstens drei.</translation>
    </message>
    <message>
        <source>The number of addresses is usual</source>
        <translation>Die Zahl der Adressen ist üblich</translation>
    </message>
    <message>
        <source>An address for reports is no mail address</source>
        <translation>Eine Adresse für Berichte ist keine Mailadresse</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. Behind mailto: stands one address, its domain in A-labels.</source>
        <translation>Ab Spalte {column} lautet der Eintrag unter _smtp._tls.{domain} „{text}“. Hinter mailto: steht eine einzige Adresse, deren Domain in A-Labels.</translation>
    </message>
    <message>
        <source>No effect on delivery. Senders skip this address, or the report bounces.</source>
        <translation>Keine Wirkung auf die Zustellung. Absender überspringen diese Adresse, oder der Bericht kommt zurück.</translation>
    </message>
    <message>
        <source>Write mailto: and a mail address such as tlsrpt@{domain}.</source>
        <translation>mailto: und eine Mailadresse wie tlsrpt@{domain} schreiben.</translation>
    </message>
    <message>
        <source>Addresses for reports are mail addresses</source>
        <translation>Die Adressen für Berichte sind Mailadressen</translation>
    </message>
    <message>
        <source>An address for reports takes no mail</source>
        <translation>Eine Adresse für Berichte nimmt keine Mail an</translation>
    </message>
    <message>
        <source>Reports are to go to {name}, but that domain takes no mail: it does not exist, has a null MX, or has neither MX records nor an address.</source>
        <translation>Berichte sollen an {name} gehen, aber diese Domain nimmt keine Mail an: Es gibt sie nicht, sie hat einen Null-MX, oder sie hat weder MX-Einträge noch eine Adresse.</translation>
    </message>
    <message>
        <source>No effect on delivery. The reports bounce.</source>
        <translation>Keine Wirkung auf die Zustellung. Die Berichte kommen zurück.</translation>
    </message>
    <message>
        <source>Name a mailbox whose domain takes mail.</source>
        <translation>Ein Postfach nennen, dessen Domain Mail annimmt.</translation>
    </message>
    <message>
        <source>The addresses for reports take mail</source>
        <translation>Die Adressen für Berichte nehmen Mail an</translation>
    </message>
    <message>
        <source>Reports go only to the reported domain</source>
        <translation>Berichte gehen nur an die berichtete Domain</translation>
    </message>
    <message>
        <source>Every address for reports is at {domain}, and {domain} enforces a policy.</source>
        <translation>Alle Adressen für Berichte liegen bei {domain}, und {domain} setzt eine Richtlinie durch.</translation>
    </message>
    <message>
        <source>No effect on delivery. A report about failing mail then takes the failing way: senders must ignore TLS failures for it, but not all do.</source>
        <translation>Keine Wirkung auf die Zustellung. Ein Bericht über scheiternde Mail nimmt dann den scheiternden Weg: Absender müssen TLS-Fehler dafür ignorieren, aber nicht alle tun es.</translation>
    </message>
    <message>
        <source>Add a second address at an independent domain, or an https: address.</source>
        <translation>Eine zweite Adresse bei einer unabhängigen Domain hinzufügen, oder eine Adresse mit https:.</translation>
    </message>
    <message>
        <source>Reports do not depend on the reported domain</source>
        <translation>Berichte hängen nicht von der berichteten Domain ab</translation>
    </message>
    <message>
        <source>Reports go to another domain</source>
        <translation>Berichte gehen an eine andere Domain</translation>
    </message>
    <message>
        <source>Reports are sent to {name}. Unlike with DMARC, no consent record is needed there.</source>
        <translation>Berichte werden an {name} gesendet. Anders als bei DMARC ist dort kein Eintrag zur Zustimmung nötig.</translation>
    </message>
    <message>
        <source>No effect on delivery. Whoever runs the other domain learns which senders fail.</source>
        <translation>Keine Wirkung auf die Zustellung. Wer die andere Domain betreibt, erfährt, welche Absender scheitern.</translation>
    </message>
    <message>
        <source>The https: address cannot be reached</source>
        <translation>Die Adresse mit https: ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Reports are to be uploaded to {name}, but no TLS connection comes about, or the name has no address.</source>
        <translation>Berichte sollen zu {name} hochgeladen werden, aber keine TLS-Verbindung kommt zustande, oder der Name hat keine Adresse.</translation>
    </message>
    <message>
        <source>No effect on delivery. Uploads fail; senders try again for up to a day.</source>
        <translation>Keine Wirkung auf die Zustellung. Das Hochladen scheitert; Absender versuchen es bis zu einen Tag lang erneut.</translation>
    </message>
    <message>
        <source>Repair the server at {name}, or remove its address from rua.</source>
        <translation>Den Server {name} in Ordnung bringen oder seine Adresse aus rua entfernen.</translation>
    </message>
    <message>
        <source>The https: address can be reached</source>
        <translation>Die Adresse mit https: ist erreichbar</translation>
    </message>
    <message>
        <source>The https: address redirects</source>
        <translation>Die Adresse mit https: leitet weiter</translation>
    </message>
    <message>
        <source>{url} answers with status {code}, which leads elsewhere.</source>
        <translation>{url} antwortet mit Status {code}, der anderswohin führt.</translation>
    </message>
    <message>
        <source>No effect on delivery. Some senders do not follow, and their reports are lost.</source>
        <translation>Keine Wirkung auf die Zustellung. Manche Absender folgen nicht, und ihre Berichte gehen verloren.</translation>
    </message>
    <message>
        <source>Put the address to which it leads into rua.</source>
        <translation>Die Adresse, zu der sie führt, in rua eintragen.</translation>
    </message>
    <message>
        <source>The https: address does not redirect</source>
        <translation>Die Adresse mit https: leitet nicht weiter</translation>
    </message>
    <message>
        <source>The record at _smtp._tls.{domain} has fields besides v and rua: {text}.</source>
        <translation>Der Eintrag unter _smtp._tls.{domain} hat außer v und rua noch Felder: {text}.</translation>
    </message>
    <message>
        <source>No effect on delivery. Senders ignore them. Fields such as ruf, rf and p belong to DMARC.</source>
        <translation>Keine Wirkung auf die Zustellung. Absender ignorieren sie. Felder wie ruf, rf und p gehören zu DMARC.</translation>
    </message>
    <message>
        <source>The TXT record at _smtp._tls.{domain} is made of several character-strings, which senders join without a blank.</source>
        <translation>Der TXT-Eintrag unter _smtp._tls.{domain} besteht aus mehreren Character-Strings, die Absender ohne Leerzeichen aneinanderfügen.</translation>
    </message>
    <message>
        <source>No effect on delivery. Some libraries join with a blank or read the first string only.</source>
        <translation>Keine Wirkung auf die Zustellung. Manche Bibliotheken fügen mit Leerzeichen aneinander oder lesen nur den ersten String.</translation>
    </message>
    <message>
        <source>The TLS-RPT record is an alias</source>
        <translation>Der TLS-RPT-Eintrag ist ein Alias</translation>
    </message>
    <message>
        <source>_smtp._tls.{domain} is an alias of {name}.</source>
        <translation>_smtp._tls.{domain} ist ein Alias von {name}.</translation>
    </message>
    <message>
        <source>No effect on delivery. Senders follow the alias. Whoever runs {name} decides where reports go.</source>
        <translation>Keine Wirkung auf die Zustellung. Absender folgen dem Alias. Wer {name} betreibt, entscheidet, wohin die Berichte gehen.</translation>
    </message>
    <message>
        <source>The TTL of the TLS-RPT record is short</source>
        <translation>Die TTL des TLS-RPT-Eintrags ist kurz</translation>
    </message>
    <message>
        <source>The TXT record at _smtp._tls.{domain} has a TTL of {count} seconds.</source>
        <translation>Der TXT-Eintrag unter _smtp._tls.{domain} hat eine TTL von {count} Sekunden.</translation>
    </message>
    <message>
        <source>No effect on delivery. Whoever suppresses DNS answers in an attack silences the reports sooner: a long TTL keeps the record in caches.</source>
        <translation>Keine Wirkung auf die Zustellung. Wer bei einem Angriff DNS-Antworten unterdrückt, bringt die Berichte früher zum Schweigen: Eine lange TTL hält den Eintrag in den Caches.</translation>
    </message>
    <message>
        <source>Set a TTL of a day (86400). Unlike the MTA-STS record, this one seldom changes.</source>
        <translation>Eine TTL von einem Tag (86400) setzen. Anders als der MTA-STS-Eintrag ändert sich dieser selten.</translation>
    </message>
    <message>
        <source>The TTL of the TLS-RPT record is long</source>
        <translation>Die TTL des TLS-RPT-Eintrags ist lang</translation>
    </message>
    <message>
        <source>The TLS-RPT record is not signed</source>
        <translation>Der TLS-RPT-Eintrag ist nicht signiert</translation>
    </message>
    <message>
        <source>The TXT record at _smtp._tls.{domain} is not signed with DNSSEC.</source>
        <translation>Der TXT-Eintrag unter _smtp._tls.{domain} ist nicht mit DNSSEC signiert.</translation>
    </message>
    <message>
        <source>No effect on delivery. Whoever forges the absence of the record hides failures.</source>
        <translation>Keine Wirkung auf die Zustellung. Wer das Fehlen des Eintrags vortäuscht, verbirgt Fehler.</translation>
    </message>
    <message>
        <source>The TLS-RPT record is signed</source>
        <translation>Der TLS-RPT-Eintrag ist signiert</translation>
    </message>
    <message>
        <source>No reports about DANE go to the host&apos;s domain</source>
        <translation>Keine DANE-Berichte gehen an die Domain des Hosts</translation>
    </message>
    <message>
        <source>{host} has TLSA records, but there is no TLS-RPT record at _smtp._tls.{host}.</source>
        <translation>{host} hat TLSA-Einträge, aber unter _smtp._tls.{host} gibt es keinen TLS-RPT-Eintrag.</translation>
    </message>
    <message>
        <source>No effect on delivery. Some senders report about DANE to the name of the host too; whoever runs it does not hear of failures.</source>
        <translation>Keine Wirkung auf die Zustellung. Manche Absender berichten über DANE auch an den Namen des Hosts; dessen Betreiber erfährt nichts von Fehlern.</translation>
    </message>
    <message>
        <source>Whoever runs {host} can publish a record at _smtp._tls.{host}.</source>
        <translation>Wer {host} betreibt, kann unter _smtp._tls.{host} einen Eintrag veröffentlichen.</translation>
    </message>
    <message>
        <source>Reports about DANE go to the host&apos;s domain</source>
        <translation>DANE-Berichte gehen an die Domain des Hosts</translation>
    </message>
    <message>
        <source>Reports have nothing to tell</source>
        <translation>Berichte haben nichts zu sagen</translation>
    </message>
    <message>
        <source>Reports are asked for, but there is neither MTA-STS nor DANE.</source>
        <translation>Berichte sind angefordert, aber es gibt weder MTA-STS noch DANE.</translation>
    </message>
    <message>
        <source>No effect on delivery. Reports only say that no policy was found.</source>
        <translation>Keine Wirkung auf die Zustellung. Die Berichte sagen nur, dass keine Richtlinie gefunden wurde.</translation>
    </message>
    <message>
        <source>Publish an MTA-STS policy with mode: testing; the reports then show who would fail.</source>
        <translation>Eine MTA-STS-Richtlinie mit mode: testing veröffentlichen; die Berichte zeigen dann, wer scheitern würde.</translation>
    </message>
    <message>
        <source>Reports have something to tell</source>
        <translation>Berichte haben etwas zu sagen</translation>
    </message>
    <message>
        <source>A backup host is less protected</source>
        <translation>Ein Backup-Host ist schwächer geschützt</translation>
    </message>
    <message>
        <source>{name} is authenticated by its TLSA records, but the less preferred {hosts} only by records that senders cannot use.</source>
        <translation>{name} wird durch seine TLSA-Einträge authentifiziert, die weniger bevorzugten {hosts} aber nur durch Einträge, die Absender nicht verwenden können.</translation>
    </message>
    <message>
        <source>Whoever blocks {name} moves the mail of DANE senders to a host whose key nobody checks.</source>
        <translation>Wer {name} blockiert, lenkt die Mail von DANE-Absendern zu einem Host, dessen Schlüssel niemand prüft.</translation>
    </message>
    <message>
        <source>Publish TLSA records 3 1 1 for {hosts} too.</source>
        <translation>TLSA-Einträge 3 1 1 auch für {hosts} veröffentlichen.</translation>
    </message>
    <message>
        <source>No backup host is less protected</source>
        <translation>Kein Backup-Host ist schwächer geschützt</translation>
    </message>
    <message>
        <source>The TLSA records stand at the wrong name</source>
        <translation>Die TLSA-Einträge stehen unter dem falschen Namen</translation>
    </message>
    <message>
        <source>There are TLSA records at {name}, and none at _25._tcp.{host}, where senders look.</source>
        <translation>Unter {name} gibt es TLSA-Einträge, aber keine unter _25._tcp.{host}, wo Absender nachsehen.</translation>
    </message>
    <message>
        <source>No sender sees them: the host counts as one without TLSA records.</source>
        <translation>Kein Absender sieht sie: Der Host gilt als einer ohne TLSA-Einträge.</translation>
    </message>
    <message>
        <source>Move the records to _25._tcp.{host}.</source>
        <translation>Die Einträge nach _25._tcp.{host} verschieben.</translation>
    </message>
    <message>
        <source>The TLSA name is an alias</source>
        <translation>Der TLSA-Name ist ein Alias</translation>
    </message>
    <message>
        <source>The TLSA records of {host} are reached by an alias to {name}.</source>
        <translation>Die TLSA-Einträge von {host} sind über einen Alias auf {name} zu erreichen.</translation>
    </message>
    <message>
        <source>Senders follow it; the certificate is still checked against {host}.</source>
        <translation>Absender folgen ihm; das Zertifikat wird weiterhin gegen {host} geprüft.</translation>
    </message>
    <message>
        <source>TLSA records of an alias are not seen</source>
        <translation>TLSA-Einträge eines Alias bleiben ungesehen</translation>
    </message>
    <message>
        <source>{host} is an alias. The TLSA records at {name} are not looked at: senders take those at the alias&apos; end first, then those at the alias, and none in between.</source>
        <translation>{host} ist ein Alias. Die TLSA-Einträge unter {name} werden nicht angesehen: Absender nehmen zuerst die am Ende des Alias, dann die beim Alias selbst, und keine dazwischen.</translation>
    </message>
    <message>
        <source>Whatever stands at {name} protects nobody.</source>
        <translation>Was auch immer unter {name} steht, schützt niemanden.</translation>
    </message>
    <message>
        <source>Let the MX record name a host that is no alias, or publish the same TLSA records at _25._tcp of the alias and of its end.</source>
        <translation>Im MX-Eintrag einen Host nennen, der kein Alias ist, oder unter _25._tcp des Alias und seines Endes dieselben TLSA-Einträge veröffentlichen.</translation>
    </message>
    <message>
        <source>A wildcard makes the TLSA records</source>
        <translation>Eine Wildcard erzeugt die TLSA-Einträge</translation>
    </message>
    <message>
        <source>No TLSA records stand at {name} itself: a wildcard in the zone makes them.</source>
        <translation>Unter {name} selbst stehen keine TLSA-Einträge: Eine Wildcard in der Zone erzeugt sie.</translation>
    </message>
    <message>
        <source>Senders use them like any other. They appear at every name below the wildcard too.</source>
        <translation>Absender verwenden sie wie alle anderen. Sie erscheinen auch unter jedem Namen unterhalb der Wildcard.</translation>
    </message>
    <message>
        <source>A TLSA record is incomplete</source>
        <translation>Ein TLSA-Eintrag ist unvollständig</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. It needs usage, selector, matching type and data.</source>
        <translation>Ein TLSA-Eintrag von {host} lautet „{text}“. Er braucht Usage, Selector, Matching Type und Daten.</translation>
    </message>
    <message>
        <source>A TLSA record holds no certificate or key</source>
        <translation>Ein TLSA-Eintrag ohne Zertifikat oder Schlüssel</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. With matching type 0 it has to hold a whole certificate (selector 0) or public key (selector 1), and it does not.</source>
        <translation>Ein TLSA-Eintrag von {host} lautet „{text}“. Bei Matching Type 0 muss er ein ganzes Zertifikat (Selector 0) oder einen ganzen öffentlichen Schlüssel (Selector 1) enthalten und tut es nicht.</translation>
    </message>
    <message>
        <source>A TLSA record has an unknown selector</source>
        <translation>Ein TLSA-Eintrag hat einen unbekannten Selector</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. Its second number, the selector, is neither 0 (certificate) nor 1 (public key).</source>
        <translation>Ein TLSA-Eintrag von {host} lautet „{text}“. Seine zweite Zahl, der Selector, ist weder 0 (Zertifikat) noch 1 (öffentlicher Schlüssel).</translation>
    </message>
    <message>
        <source>A TLSA record has an unknown matching type</source>
        <translation>Ein TLSA-Eintrag hat einen unbekannten Matching Type</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. Its third number, the matching type, is none of 0 (whole), 1 (SHA-256) and 2 (SHA-512).</source>
        <translation>Ein TLSA-Eintrag von {host} lautet „{text}“. Seine dritte Zahl, der Matching Type, ist weder 0 (ganz) noch 1 (SHA-256) noch 2 (SHA-512).</translation>
    </message>
    <message>
        <source>A TLSA record has the wrong numbers</source>
        <translation>Ein TLSA-Eintrag hat die falschen Zahlen</translation>
    </message>
    <message>
        <source>The data of the TLSA record “{text}” is made of what {host} ({address}) shows, but by other rules than its numbers say: by those of {name}. TLS reports call this tlsa-invalid.</source>
        <translation>Die Daten des TLSA-Eintrags „{text}“ sind aus dem gebildet, was {host} ({address}) zeigt, aber nach anderen Regeln, als seine Zahlen sagen: nach denen von {name}. In TLS-Berichten heißt das tlsa-invalid.</translation>
    </message>
    <message>
        <source>The CA in the TLSA record is not sent</source>
        <translation>Die CA im TLSA-Eintrag wird nicht gesendet</translation>
    </message>
    <message>
        <source>The TLSA records of {host} name a CA (usage 2), but no CA certificate that {address} sends fits them. TLS reports call this certificate-not-trusted or tlsa-invalid.</source>
        <translation>Die TLSA-Einträge von {host} nennen eine CA (Usage 2), aber kein CA-Zertifikat, das {address} sendet, passt zu ihnen. In TLS-Berichten heißt das certificate-not-trusted oder tlsa-invalid.</translation>
    </message>
    <message>
        <source>Let the server send the CA&apos;s certificate too, even if it is a root, or publish a record 3 1 1 for the key in use.</source>
        <translation>Den Server auch das Zertifikat der CA senden lassen, selbst wenn es eine Wurzel ist, oder einen Eintrag 3 1 1 für den verwendeten Schlüssel veröffentlichen.</translation>
    </message>
    <message>
        <source>The CA in the TLSA record issued something else</source>
        <translation>Die CA im TLSA-Eintrag hat etwas anderes ausgestellt</translation>
    </message>
    <message>
        <source>A TLSA record of {host} names a CA (usage 2) whose certificate {address} sends, but its own certificate does not lead there. TLS reports call this certificate-not-trusted.</source>
        <translation>Ein TLSA-Eintrag von {host} nennt eine CA (Usage 2), deren Zertifikat {address} sendet, aber das eigene Zertifikat des Hosts führt nicht dorthin. In TLS-Berichten heißt das certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Let the server send every certificate from its own up to the CA&apos;s, or publish a record 3 1 1 for the key in use.</source>
        <translation>Den Server jedes Zertifikat von seinem eigenen bis zu dem der CA senden lassen, oder einen Eintrag 3 1 1 für den verwendeten Schlüssel veröffentlichen.</translation>
    </message>
    <message>
        <source>A public CA is trusted by TLSA</source>
        <translation>TLSA vertraut einer öffentlichen CA</translation>
    </message>
    <message>
        <source>A TLSA record of {host} ({text}) names a public CA: {name}.</source>
        <translation>Ein TLSA-Eintrag von {host} ({text}) nennt eine öffentliche CA: {name}.</translation>
    </message>
    <message>
        <source>Whoever gets a certificate for the name from this CA passes, and when the CA changes its intermediate the record stops to fit.</source>
        <translation>Wer von dieser CA ein Zertifikat für den Namen bekommt, kommt durch, und wenn die CA ihr Zwischenzertifikat wechselt, passt der Eintrag nicht mehr.</translation>
    </message>
    <message>
        <source>A TLSA record holds a whole CA certificate</source>
        <translation>Ein TLSA-Eintrag enthält ein ganzes CA-Zertifikat</translation>
    </message>
    <message>
        <source>A TLSA record of {host} names a CA by its whole certificate or key: “{text}”.</source>
        <translation>Ein TLSA-Eintrag von {host} nennt eine CA mit ihrem ganzen Zertifikat oder Schlüssel: „{text}“.</translation>
    </message>
    <message>
        <source>Some senders ignore matching type 0; to the others the CA&apos;s certificate has to be sent all the same.</source>
        <translation>Manche Absender ignorieren Matching Type 0; den anderen muss das Zertifikat der CA trotzdem gesendet werden.</translation>
    </message>
    <message>
        <source>Publish 2 0 1 with the SHA-256 of the CA&apos;s certificate instead.</source>
        <translation>Stattdessen 2 0 1 mit dem SHA-256 des CA-Zertifikats veröffentlichen.</translation>
    </message>
    <message>
        <source>The TLSA records name the CA by a digest</source>
        <translation>Die TLSA-Einträge nennen die CA mit einem Hashwert</translation>
    </message>
    <message>
        <source>A TLSA record names the key of a CA</source>
        <translation>Ein TLSA-Eintrag nennt den Schlüssel einer CA</translation>
    </message>
    <message>
        <source>A TLSA record of {host} names a CA by its key alone: “{text}”.</source>
        <translation>Ein TLSA-Eintrag von {host} nennt eine CA nur mit ihrem Schlüssel: „{text}“.</translation>
    </message>
    <message>
        <source>The limits that stand in the CA&apos;s certificate are not bound by the record.</source>
        <translation>Die Beschränkungen, die im Zertifikat der CA stehen, werden durch den Eintrag nicht gebunden.</translation>
    </message>
    <message>
        <source>The TLSA records name the certificate of the CA</source>
        <translation>Die TLSA-Einträge nennen das Zertifikat der CA</translation>
    </message>
    <message>
        <source>A TLSA record is bound to one certificate</source>
        <translation>Ein TLSA-Eintrag ist an ein Zertifikat gebunden</translation>
    </message>
    <message>
        <source>A TLSA record of {host} digests the whole certificate: “{text}”.</source>
        <translation>Ein TLSA-Eintrag von {host} enthält den Hashwert des ganzen Zertifikats: „{text}“.</translation>
    </message>
    <message>
        <source>Each renewal needs a new record, and certificates live ever shorter; senders with DANE skip the host when it is forgotten.</source>
        <translation>Jede Erneuerung braucht einen neuen Eintrag, und Zertifikate gelten immer kürzer; Absender mit DANE überspringen den Host, wenn er vergessen wird.</translation>
    </message>
    <message>
        <source>Publish 3 1 1 for the public key, and keep the key at renewals or publish the next record before.</source>
        <translation>3 1 1 für den öffentlichen Schlüssel veröffentlichen und bei Erneuerungen den Schlüssel behalten oder vorher den nächsten Eintrag veröffentlichen.</translation>
    </message>
    <message>
        <source>The TLSA records are bound to keys</source>
        <translation>Die TLSA-Einträge sind an Schlüssel gebunden</translation>
    </message>
    <message>
        <source>A TLSA record holds the data as a whole</source>
        <translation>Ein TLSA-Eintrag enthält die Daten als Ganzes</translation>
    </message>
    <message>
        <source>A TLSA record of {host} has matching type 0: “{text}”.</source>
        <translation>Ein TLSA-Eintrag von {host} hat Matching Type 0: „{text}“.</translation>
    </message>
    <message>
        <source>The answer is large, and some senders ignore such records.</source>
        <translation>Die Antwort ist groß, und manche Absender ignorieren solche Einträge.</translation>
    </message>
    <message>
        <source>Publish 3 1 1 with the SHA-256 of the public key instead.</source>
        <translation>Stattdessen 3 1 1 mit dem SHA-256 des öffentlichen Schlüssels veröffentlichen.</translation>
    </message>
    <message>
        <source>The TLSA records hold digests</source>
        <translation>Die TLSA-Einträge enthalten Hashwerte</translation>
    </message>
    <message>
        <source>A TLSA record has SHA-512 alone</source>
        <translation>Ein TLSA-Eintrag hat nur SHA-512</translation>
    </message>
    <message>
        <source>A TLSA record of {host} has SHA-512, and there is none with SHA-256 of the same kind: “{text}”.</source>
        <translation>Ein TLSA-Eintrag von {host} hat SHA-512, und es gibt keinen derselben Art mit SHA-256: „{text}“.</translation>
    </message>
    <message>
        <source>Senders need not know SHA-512: those that do not find nothing usable.</source>
        <translation>Absender müssen SHA-512 nicht kennen: Die es nicht kennen, finden nichts Brauchbares.</translation>
    </message>
    <message>
        <source>Add the same record with matching type 1 (SHA-256).</source>
        <translation>Denselben Eintrag mit Matching Type 1 (SHA-256) hinzufügen.</translation>
    </message>
    <message>
        <source>There are TLSA records with SHA-256</source>
        <translation>Es gibt TLSA-Einträge mit SHA-256</translation>
    </message>
    <message>
        <source>The stronger TLSA digest is out of date</source>
        <translation>Der stärkere TLSA-Hashwert ist veraltet</translation>
    </message>
    <message>
        <source>At {address} the record “{text}” fits, but a record of the same kind with SHA-512 does not. Senders that know SHA-512 look at no SHA-256 then. TLS reports call this tlsa-invalid.</source>
        <translation>Unter {address} passt der Eintrag „{text}“, ein Eintrag derselben Art mit SHA-512 aber nicht. Absender, die SHA-512 kennen, beachten SHA-256 dann nicht. In TLS-Berichten heißt das tlsa-invalid.</translation>
    </message>
    <message>
        <source>Most senders with DANE skip this host; those that know SHA-256 alone deliver.</source>
        <translation>Die meisten Absender mit DANE überspringen diesen Host; die nur SHA-256 kennen, stellen zu.</translation>
    </message>
    <message>
        <source>Publish the same keys under each digest, or remove the SHA-512 record of {host}.</source>
        <translation>Unter jedem Hashverfahren dieselben Schlüssel veröffentlichen, oder den SHA-512-Eintrag von {host} entfernen.</translation>
    </message>
    <message>
        <source>Some kinds of TLSA records fit nothing</source>
        <translation>Manche Arten von TLSA-Einträgen passen zu nichts</translation>
    </message>
    <message>
        <source>Of the TLSA records of {host}, none of these kinds fits what is served now: {text}.</source>
        <translation>Von den TLSA-Einträgen von {host} passt keine dieser Arten zu dem, was jetzt ausgeliefert wird: {text}.</translation>
    </message>
    <message>
        <source>Senders that know only such a kind skip this host.</source>
        <translation>Absender, die nur eine solche Art kennen, überspringen diesen Host.</translation>
    </message>
    <message>
        <source>For each combination of usage, selector and matching type keep a record that fits the certificate in use; remove the others.</source>
        <translation>Für jede Kombination aus Usage, Selector und Matching Type einen Eintrag behalten, der zum verwendeten Zertifikat passt; die anderen entfernen.</translation>
    </message>
    <message>
        <source>Every kind of TLSA record fits</source>
        <translation>Jede Art von TLSA-Eintrag passt</translation>
    </message>
    <message>
        <source>There is no TLSA record for the next key</source>
        <translation>Es gibt keinen TLSA-Eintrag für den nächsten Schlüssel</translation>
    </message>
    <message>
        <source>All TLSA records of {host} are bound to what is in use now.</source>
        <translation>Alle TLSA-Einträge von {host} sind an das gebunden, was jetzt verwendet wird.</translation>
    </message>
    <message>
        <source>No effect as long as the key stays. A new key has to wait until its record has been published for some time.</source>
        <translation>Keine Wirkung, solange der Schlüssel bleibt. Ein neuer Schlüssel muss warten, bis sein Eintrag einige Zeit veröffentlicht ist.</translation>
    </message>
    <message>
        <source>There are many TLSA records</source>
        <translation>Es gibt viele TLSA-Einträge</translation>
    </message>
    <message>
        <source>{host} has {count} TLSA records.</source>
        <translation>{host} hat {count} TLSA-Einträge.</translation>
    </message>
    <message>
        <source>The answer is large: it may be cut off or lost on the way, and senders with DANE wait then.</source>
        <translation>Die Antwort ist groß: Sie kann unterwegs abgeschnitten werden oder verloren gehen, und Absender mit DANE warten dann.</translation>
    </message>
    <message>
        <source>Keep the records for the key in use and the next one.</source>
        <translation>Die Einträge für den verwendeten und den nächsten Schlüssel behalten.</translation>
    </message>
    <message>
        <source>The number of TLSA records is usual</source>
        <translation>Die Zahl der TLSA-Einträge ist üblich</translation>
    </message>
    <message>
        <source>A TLSA record stands twice</source>
        <translation>Ein TLSA-Eintrag steht doppelt da</translation>
    </message>
    <message>
        <source>The answer for the TLSA records of {host} holds a record more than once.</source>
        <translation>Die Antwort auf die TLSA-Einträge von {host} enthält einen Eintrag mehr als einmal.</translation>
    </message>
    <message>
        <source>The TLSA records live long in caches</source>
        <translation>Die TLSA-Einträge bleiben lange in Caches</translation>
    </message>
    <message>
        <source>The TLSA records of {host} may be kept for {count} seconds, more than a day.</source>
        <translation>Die TLSA-Einträge von {host} dürfen {count} Sekunden behalten werden, mehr als einen Tag.</translation>
    </message>
    <message>
        <source>When a key has to be replaced at once, senders keep the old record for as long.</source>
        <translation>Muss ein Schlüssel sofort ersetzt werden, behalten Absender den alten Eintrag ebenso lange.</translation>
    </message>
    <message>
        <source>Set the TTL of the TLSA records of {host} to 3600.</source>
        <translation>Die TTL der TLSA-Einträge von {host} auf 3600 setzen.</translation>
    </message>
    <message>
        <source>The TLSA records can be changed within a day</source>
        <translation>Die TLSA-Einträge lassen sich binnen eines Tages ändern</translation>
    </message>
    <message>
        <source>Without SNI the TLSA records do not fit</source>
        <translation>Ohne SNI passen die TLSA-Einträge nicht</translation>
    </message>
    <message>
        <source>With its name {host} ({address}) shows a certificate that its TLSA records fit; without a name in the handshake it shows another, or none.</source>
        <translation>Mit seinem Namen zeigt {host} ({address}) ein Zertifikat, zu dem seine TLSA-Einträge passen; ohne einen Namen im Handshake zeigt er ein anderes oder keines.</translation>
    </message>
    <message>
        <source>Senders with DANE that send no name skip this host.</source>
        <translation>Absender mit DANE, die keinen Namen senden, überspringen diesen Host.</translation>
    </message>
    <message>
        <source>Let the server show the certificate of {host} by default, also to senders that ask for no name.</source>
        <translation>Den Server das Zertifikat von {host} als Standard zeigen lassen, auch Absendern, die nach keinem Namen fragen.</translation>
    </message>
    <message>
        <source>The TLSA records fit without SNI too</source>
        <translation>Die TLSA-Einträge passen auch ohne SNI</translation>
    </message>
    <message>
        <source>One of two certificates fits no TLSA record</source>
        <translation>Eines von zwei Zertifikaten passt zu keinem TLSA-Eintrag</translation>
    </message>
    <message>
        <source>{host} ({address}) has certificates of two key types, and its TLSA records fit only one of them.</source>
        <translation>{host} ({address}) hat Zertifikate mit zwei Schlüsseltypen, und seine TLSA-Einträge passen nur zu einem davon.</translation>
    </message>
    <message>
        <source>Senders with DANE that prefer the other type skip this host.</source>
        <translation>Absender mit DANE, die den anderen Typ bevorzugen, überspringen diesen Host.</translation>
    </message>
    <message>
        <source>Publish a TLSA record 3 1 1 for each of both keys, or serve one certificate.</source>
        <translation>Für jeden der beiden Schlüssel einen TLSA-Eintrag 3 1 1 veröffentlichen, oder nur ein Zertifikat ausliefern.</translation>
    </message>
    <message>
        <source>The TLSA records fit both certificates</source>
        <translation>Die TLSA-Einträge passen zu beiden Zertifikaten</translation>
    </message>
    <message>
        <source>STARTTLS is not offered every time</source>
        <translation>STARTTLS wird nicht jedes Mal angeboten</translation>
    </message>
    <message>
        <source>{host} ({address}) has TLSA records, and {count} of {total} sessions were offered no STARTTLS.</source>
        <translation>{host} ({address}) hat TLSA-Einträge, und {count} von {total} Sitzungen wurde kein STARTTLS angeboten.</translation>
    </message>
    <message>
        <source>Senders with DANE that meet such a session wait and try again; their mail is late.</source>
        <translation>Absender mit DANE, die auf eine solche Sitzung treffen, warten und versuchen es erneut; ihre Mail kommt spät.</translation>
    </message>
    <message>
        <source>Offer STARTTLS to everybody and at the first contact; greylist at RCPT instead.</source>
        <translation>STARTTLS jedem und schon beim ersten Kontakt anbieten; Greylisting stattdessen bei RCPT anwenden.</translation>
    </message>
    <message>
        <source>STARTTLS is offered every time</source>
        <translation>STARTTLS wird jedes Mal angeboten</translation>
    </message>
    <message>
        <source>What senders that demand DANE find</source>
        <translation>Was Absender finden, die DANE verlangen</translation>
    </message>
    <message>
        <source>Mail hosts without TLSA records that hold: {count} of {total}.</source>
        <translation>Mailhosts ohne tragfähige TLSA-Einträge: {count} von {total}.</translation>
    </message>
    <message>
        <source>Senders that demand DANE deliver to none of those; TLS reports call this dane-required.</source>
        <translation>Absender, die DANE verlangen, stellen an keinen davon zu; in TLS-Berichten heißt das dane-required.</translation>
    </message>
    <message>
        <source>Senders that demand DANE reach every host</source>
        <translation>Absender, die DANE verlangen, erreichen jeden Host</translation>
    </message>
    <message>
        <source>The TLSA records lie outside the domain</source>
        <translation>Die TLSA-Einträge liegen außerhalb der Domain</translation>
    </message>
    <message>
        <source>The TLSA records of {host} lie in the zone {name}, outside of {domain}.</source>
        <translation>Die TLSA-Einträge von {host} liegen in der Zone {name}, außerhalb von {domain}.</translation>
    </message>
    <message>
        <source>No effect on delivery. Whoever runs that zone has to change the records along with the keys.</source>
        <translation>Keine Wirkung auf die Zustellung. Wer jene Zone betreibt, muss die Einträge zusammen mit den Schlüsseln ändern.</translation>
    </message>
    <message>
        <source>Two resolvers give different answers</source>
        <translation>Zwei Resolver geben verschiedene Antworten</translation>
    </message>
    <message>
        <source>The two inspections asked different resolvers, and these got other records for {name}.</source>
        <translation>Die beiden Untersuchungen fragten verschiedene Resolver, und diese bekamen verschiedene Einträge für {name}.</translation>
    </message>
    <message>
        <source>A split view of the zone, a change that has not reached everybody, or somebody who answers in its place: senders behind the one resolver do otherwise than those behind the other.</source>
        <translation>Eine geteilte Sicht auf die Zone, eine Änderung, die noch nicht überall angekommen ist, oder jemand, der an ihrer Stelle antwortet: Absender hinter dem einen Resolver verhalten sich anders als die hinter dem anderen.</translation>
    </message>
    <message>
        <source>Inspect again with both resolvers. If they still differ, ask the authoritative servers (--thorough) and find out which answer is yours.</source>
        <translation>Mit beiden Resolvern erneut untersuchen. Unterscheiden sie sich weiterhin, die autoritativen Server fragen (--thorough) und feststellen, welche Antwort die eigene ist.</translation>
    </message>
    <message>
        <source>Different resolvers give the same answers</source>
        <translation>Verschiedene Resolver geben dieselben Antworten</translation>
    </message>
    <message>
        <source>The set of mail hosts changed</source>
        <translation>Die Mailhosts haben gewechselt</translation>
    </message>
    <message>
        <source>MX records of {domain}: came: {hosts}; went: {name}.</source>
        <translation>MX-Einträge von {domain}: hinzugekommen: {hosts}; weggefallen: {name}.</translation>
    </message>
    <message>
        <source>Senders use the new hosts as soon as their DNS caches run out. A policy or TLSA records made for the old ones do not protect the new ones.</source>
        <translation>Absender nutzen die neuen Hosts, sobald ihre DNS-Caches abgelaufen sind. Eine Richtlinie oder TLSA-Einträge für die alten Hosts schützen die neuen nicht.</translation>
    </message>
    <message>
        <source>Make sure that you meant it, and that policy and TLSA records fit the hosts of today.</source>
        <translation>Sicherstellen, dass der Wechsel gewollt ist und dass Richtlinie und TLSA-Einträge zu den heutigen Hosts passen.</translation>
    </message>
    <message>
        <source>The set of mail hosts is the same</source>
        <translation>Die Mailhosts sind dieselben</translation>
    </message>
    <message>
        <source>A removed mail host is still in the policy</source>
        <translation>Ein entfernter Mailhost steht noch in der Richtlinie</translation>
    </message>
    <message>
        <source>{name} left the MX records, and the policy still lists it.</source>
        <translation>{name} steht nicht mehr in den MX-Einträgen, aber noch in der Richtlinie.</translation>
    </message>
    <message>
        <source>This is the right order, and the line does no harm while caches of the MX records run out. Afterwards it widens what somebody on the way may use.</source>
        <translation>Das ist die richtige Reihenfolge, und die Zeile schadet nicht, solange noch Caches der MX-Einträge ablaufen. Danach erweitert sie, was jemand auf dem Weg ausnutzen kann.</translation>
    </message>
    <message>
        <source>Take the line out and give the record a new id when the old MX records are out of all caches.</source>
        <translation>Die Zeile entfernen und dem Eintrag eine neue id geben, sobald die alten MX-Einträge aus allen Caches verschwunden sind.</translation>
    </message>
    <message>
        <source>The removed mail host left the policy too</source>
        <translation>Der entfernte Mailhost steht auch nicht mehr in der Richtlinie</translation>
    </message>
    <message>
        <source>The policy changed and its id did not</source>
        <translation>Die Richtlinie hat sich geändert, ihre id nicht</translation>
    </message>
    <message>
        <source>The policy of {domain} is another than before; the record still says id={text}.</source>
        <translation>Die Richtlinie von {domain} ist eine andere als zuvor; der Eintrag sagt noch immer id={text}.</translation>
    </message>
    <message>
        <source>Senders that have the old policy do not see the new one until they refresh by themselves or the old one runs out. If the old one names other hosts, they hold mail back.</source>
        <translation>Absender mit der alten Richtlinie sehen die neue erst, wenn sie von selbst nachsehen oder die alte abläuft. Nennt die alte andere Hosts, halten sie Mail zurück.</translation>
    </message>
    <message>
        <source>Give the record at _mta-sts.{domain} a new id now.</source>
        <translation>Dem Eintrag unter _mta-sts.{domain} jetzt eine neue id geben.</translation>
    </message>
    <message>
        <source>The policy changed together with its id</source>
        <translation>Die Richtlinie hat sich samt ihrer id geändert</translation>
    </message>
    <message>
        <source>The id changed and the policy did not</source>
        <translation>Die id hat sich geändert, die Richtlinie nicht</translation>
    </message>
    <message>
        <source>The record went from id={name} to id={text}; mode, max_age and mx lines are the same.</source>
        <translation>Der Eintrag wechselte von id={name} zu id={text}; mode, max_age und mx-Zeilen sind gleich.</translation>
    </message>
    <message>
        <source>Every sender fetches the policy once more. Nothing else happens.</source>
        <translation>Jeder Absender ruft die Richtlinie noch einmal ab. Sonst geschieht nichts.</translation>
    </message>
    <message>
        <source>The new id leads to the old policy</source>
        <translation>Die neue id führt zur alten Richtlinie</translation>
    </message>
    <message>
        <source>The record has the new id {text}, and the policy host still serves the old policy at {address}.</source>
        <translation>Der Eintrag hat die neue id {text}, aber der Richtlinien-Host liefert unter {address} noch die alte Richtlinie aus.</translation>
    </message>
    <message>
        <source>Senders that fetch now keep the old policy under the new id and do not look again until the next id or their next refresh.</source>
        <translation>Absender, die jetzt abrufen, behalten die alte Richtlinie unter der neuen id und sehen erst bei der nächsten id oder beim nächsten regulären Abruf wieder nach.</translation>
    </message>
    <message>
        <source>Serve the new policy everywhere first and empty the caches before it; then publish one more new id.</source>
        <translation>Zuerst überall die neue Richtlinie ausliefern und die Caches davor leeren; dann noch einmal eine neue id veröffentlichen.</translation>
    </message>
    <message>
        <source>The new id leads to the new policy everywhere</source>
        <translation>Die neue id führt überall zur neuen Richtlinie</translation>
    </message>
    <message>
        <source>The policy changed: was it you?</source>
        <translation>Die Richtlinie hat sich geändert: Waren Sie das?</translation>
    </message>
    <message>
        <source>The policy of {domain} is another than at the earlier inspection.</source>
        <translation>Die Richtlinie von {domain} ist eine andere als bei der früheren Untersuchung.</translation>
    </message>
    <message>
        <source>Whoever holds the policy host decides where senders may deliver.</source>
        <translation>Wer den Richtlinien-Host in der Hand hat, bestimmt, wohin Absender zustellen dürfen.</translation>
    </message>
    <message>
        <source>Compare both policies. If nobody meant the change, look into who controls mta-sts.{domain}, its DNS records and its certificate.</source>
        <translation>Beide Richtlinien vergleichen. Hat niemand die Änderung gewollt, nachsehen, wer mta-sts.{domain}, dessen DNS-Einträge und dessen Zertifikat kontrolliert.</translation>
    </message>
    <message>
        <source>The policy is the same</source>
        <translation>Die Richtlinie ist dieselbe</translation>
    </message>
    <message>
        <source>A lower max_age does not reach old caches</source>
        <translation>Ein kleineres max_age erreicht alte Caches nicht</translation>
    </message>
    <message>
        <source>The policy&apos;s max_age was lowered. What senders fetched before keeps the old one.</source>
        <translation>Das max_age der Richtlinie wurde gesenkt. Was Absender vorher abgerufen haben, behält das alte.</translation>
    </message>
    <message>
        <source>Senders may go by the old policy until {date}.</source>
        <translation>Absender richten sich womöglich bis zum {date} nach der alten Richtlinie.</translation>
    </message>
    <message>
        <source>Keep what the old policy says true until {date}.</source>
        <translation>Was die alte Richtlinie sagt, muss bis zum {date} weiter stimmen.</translation>
    </message>
    <message>
        <source>The policy is no longer enforced</source>
        <translation>Die Richtlinie wird nicht mehr durchgesetzt</translation>
    </message>
    <message>
        <source>The policy went from mode: enforce to mode: {mode}.</source>
        <translation>Die Richtlinie wechselte von mode: enforce zu mode: {mode}.</translation>
    </message>
    <message>
        <source>Senders that fetch it deliver without holding back what fails. Those that have the old policy may enforce it until {date}.</source>
        <translation>Absender, die sie abrufen, stellen zu, ohne zurückzuhalten, was scheitert. Die mit der alten Richtlinie setzen diese womöglich bis zum {date} durch.</translation>
    </message>
    <message>
        <source>If this was not meant, set mode: enforce again; either way the record needs a new id.</source>
        <translation>War das nicht gewollt, wieder mode: enforce setzen; so oder so braucht der Eintrag eine neue id.</translation>
    </message>
    <message>
        <source>The policy is still enforced</source>
        <translation>Die Richtlinie wird weiterhin durchgesetzt</translation>
    </message>
    <message>
        <source>A cached policy fits no mail host of today</source>
        <translation>Eine zwischengespeicherte Richtlinie passt zu keinem heutigen Mailhost</translation>
    </message>
    <message>
        <source>Senders may have the policy of the earlier inspection until {date}, and none of its mx lines fits a host of today: {hosts}.</source>
        <translation>Absender haben womöglich bis zum {date} die Richtlinie der früheren Untersuchung, und keine ihrer mx-Zeilen passt zu einem heutigen Host: {hosts}.</translation>
    </message>
    <message>
        <source>Such a sender under mode: enforce can deliver nothing until it sees a new id and fetches the new policy.</source>
        <translation>Unter mode: enforce kann ein solcher Absender nichts zustellen, bis er eine neue id sieht und die neue Richtlinie abruft.</translation>
    </message>
    <message>
        <source>Let an MX record that the old policy covers stay until {date}, or make sure that the new policy is served under a new id.</source>
        <translation>Einen MX-Eintrag, den die alte Richtlinie abdeckt, bis zum {date} stehen lassen, oder sicherstellen, dass die neue Richtlinie unter einer neuen id ausgeliefert wird.</translation>
    </message>
    <message>
        <source>A cached policy fits a mail host of today</source>
        <translation>Eine zwischengespeicherte Richtlinie passt zu einem heutigen Mailhost</translation>
    </message>
    <message>
        <source>A cached policy does not cover this host</source>
        <translation>Eine zwischengespeicherte Richtlinie deckt diesen Host nicht ab</translation>
    </message>
    <message>
        <source>Senders may have the policy of the earlier inspection until {date}, and no mx line of it fits {host}. TLS reports call this validation-failure.</source>
        <translation>Absender haben womöglich bis zum {date} die Richtlinie der früheren Untersuchung, und keine ihrer mx-Zeilen passt zu {host}. In TLS-Berichten heißt das validation-failure.</translation>
    </message>
    <message>
        <source>Senders that have that policy and enforce it skip the host until they see a new id and fetch the new policy.</source>
        <translation>Absender, die diese Richtlinie haben und durchsetzen, überspringen den Host, bis sie eine neue id sehen und die neue Richtlinie abrufen.</translation>
    </message>
    <message>
        <source>Let the hosts that the old policy covers stay in the MX records until {date}, and serve the new policy under a new id.</source>
        <translation>Die Hosts, die die alte Richtlinie abdeckt, bis zum {date} in den MX-Einträgen lassen und die neue Richtlinie unter einer neuen id ausliefern.</translation>
    </message>
    <message>
        <source>Policies still in caches cover every mail host</source>
        <translation>Richtlinien, die noch in Caches sind, decken jeden Mailhost ab</translation>
    </message>
    <message>
        <source>MTA-STS was removed while caches hold it</source>
        <translation>MTA-STS wurde entfernt, während es noch in Caches ist</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} is gone; senders may keep the policy that it announced until {date}.</source>
        <translation>Der Eintrag unter _mta-sts.{domain} ist weg; Absender behalten die Richtlinie, die er ankündigte, womöglich bis zum {date}.</translation>
    </message>
    <message>
        <source>They go on to apply it, report that it cannot be fetched, and hold mail back when the mail hosts change.</source>
        <translation>Sie wenden sie weiter an, melden, dass sie nicht abrufbar ist, und halten Mail zurück, wenn die Mailhosts wechseln.</translation>
    </message>
    <message>
        <source>Publish record and policy again with mode: none, a max_age of a day and a new id. Take both away after {date}.</source>
        <translation>Eintrag und Richtlinie noch einmal veröffentlichen, mit mode: none, einem max_age von einem Tag und einer neuen id. Beides nach dem {date} entfernen.</translation>
    </message>
    <message>
        <source>MTA-STS was not removed too early</source>
        <translation>MTA-STS wurde nicht zu früh entfernt</translation>
    </message>
    <message>
        <source>MTA-STS can be taken away now</source>
        <translation>MTA-STS kann jetzt entfernt werden</translation>
    </message>
    <message>
        <source>The policy has said mode: none for {days}, longer than any policy before it can last.</source>
        <translation>Die Richtlinie hat seit {days} mode: none, länger, als eine frühere Richtlinie gelten kann.</translation>
    </message>
    <message>
        <source>No sender has an older policy any more.</source>
        <translation>Kein Absender hat noch eine ältere Richtlinie.</translation>
    </message>
    <message>
        <source>Take the record away, then the policy host.</source>
        <translation>Den Eintrag entfernen, danach den Richtlinien-Host.</translation>
    </message>
    <message>
        <source>The policy host outlived MTA-STS</source>
        <translation>Der Richtlinien-Host hat MTA-STS überdauert</translation>
    </message>
    <message>
        <source>The record is gone and no policy of before can last any more, but mta-sts.{domain} is still there.</source>
        <translation>Der Eintrag ist weg, und keine frühere Richtlinie kann noch gelten, aber mta-sts.{domain} gibt es noch.</translation>
    </message>
    <message>
        <source>Nobody asks it. An alias to a service that you gave up may be claimed by somebody else, who could then serve a policy.</source>
        <translation>Niemand fragt ihn. Einen Alias auf einen Dienst, den Sie aufgegeben haben, kann womöglich jemand anderes übernehmen und dann eine Richtlinie ausliefern.</translation>
    </message>
    <message>
        <source>Remove the address or alias records of mta-sts.{domain}.</source>
        <translation>Die Adress- oder Alias-Einträge von mta-sts.{domain} entfernen.</translation>
    </message>
    <message>
        <source>The policy host went with MTA-STS</source>
        <translation>Mit MTA-STS verschwand auch der Richtlinien-Host</translation>
    </message>
    <message>
        <source>The policy can no longer be fetched</source>
        <translation>Die Richtlinie ist nicht mehr abrufbar</translation>
    </message>
    <message>
        <source>At the earlier inspection the policy of {domain} was served; now senders get none that they can use.</source>
        <translation>Bei der früheren Untersuchung wurde die Richtlinie von {domain} ausgeliefert; jetzt bekommen Absender keine, die sie verwenden können.</translation>
    </message>
    <message>
        <source>Those that have it go on with it until {date} at the latest. After that they deliver as if there were no policy.</source>
        <translation>Absender, die sie haben, verwenden sie weiter, längstens bis zum {date}. Danach stellen sie zu, als gäbe es keine Richtlinie.</translation>
    </message>
    <message>
        <source>Mend the policy host as the findings about it tell.</source>
        <translation>Den Richtlinien-Host in Ordnung bringen, wie es die Befunde dazu sagen.</translation>
    </message>
    <message>
        <source>The policy can still be fetched</source>
        <translation>Die Richtlinie ist weiterhin abrufbar</translation>
    </message>
    <message>
        <source>Enforced without a time of testing</source>
        <translation>Durchgesetzt ohne Testzeit</translation>
    </message>
    <message>
        <source>The policy of {domain} is enforced, and too little time has passed for two weeks of mode: testing before.</source>
        <translation>Die Richtlinie von {domain} wird durchgesetzt, und für zwei Wochen mode: testing davor ist zu wenig Zeit vergangen.</translation>
    </message>
    <message>
        <source>What no report has shown yet holds mail back at once.</source>
        <translation>Was noch kein Bericht gezeigt hat, hält Mail sofort zurück.</translation>
    </message>
    <message>
        <source>Watch the TLS reports closely; if failures come in, set mode: testing and give the record a new id.</source>
        <translation>Die TLS-Berichte genau beobachten; kommen Fehler, mode: testing setzen und dem Eintrag eine neue id geben.</translation>
    </message>
    <message>
        <source>The policy was tested before it was enforced</source>
        <translation>Die Richtlinie wurde getestet, bevor sie durchgesetzt wurde</translation>
    </message>
    <message>
        <source>The policy has been in testing for long</source>
        <translation>Die Richtlinie ist schon lange im Testmodus</translation>
    </message>
    <message>
        <source>The policy of {domain} said mode: testing at both inspections, {days} apart.</source>
        <translation>Die Richtlinie von {domain} hatte bei beiden Untersuchungen, im Abstand von {days}, mode: testing.</translation>
    </message>
    <message>
        <source>Testing protects no mail: what fails is delivered and reported.</source>
        <translation>Der Testmodus schützt keine Mail: Was scheitert, wird zugestellt und berichtet.</translation>
    </message>
    <message>
        <source>Mend what the TLS reports show, then set mode: enforce and give the record a new id.</source>
        <translation>Beheben, was die TLS-Berichte zeigen, dann mode: enforce setzen und dem Eintrag eine neue id geben.</translation>
    </message>
    <message>
        <source>The hosts met the policy at both inspections</source>
        <translation>Die Hosts erfüllten die Richtlinie bei beiden Untersuchungen</translation>
    </message>
    <message>
        <source>The policy said mode: testing at both inspections, {days} apart, and every mail host met it both times.</source>
        <translation>Die Richtlinie hatte bei beiden Untersuchungen, im Abstand von {days}, mode: testing, und jeder Mailhost erfüllte sie beide Male.</translation>
    </message>
    <message>
        <source>What other senders met in between stands in their TLS reports alone.</source>
        <translation>Was anderen Absendern dazwischen begegnete, steht nur in ihren TLS-Berichten.</translation>
    </message>
    <message>
        <source>If the TLS reports are clean, set mode: enforce and give the record a new id.</source>
        <translation>Sind die TLS-Berichte sauber, mode: enforce setzen und dem Eintrag eine neue id geben.</translation>
    </message>
    <message>
        <source>A long max_age for a young policy</source>
        <translation>Ein langes max_age für eine junge Richtlinie</translation>
    </message>
    <message>
        <source>The policy has been enforced for less than 30 days, and its max_age is {days}.</source>
        <translation>Die Richtlinie wird seit weniger als 30 Tagen durchgesetzt, mit einem max_age von {days}.</translation>
    </message>
    <message>
        <source>If something is wrong with it and the policy host cannot be reached then, senders keep it for as long.</source>
        <translation>Ist etwas daran falsch und der Richtlinien-Host dann nicht erreichbar, behalten Absender sie ebenso lange.</translation>
    </message>
    <message>
        <source>Begin with a max_age of some weeks and raise it later.</source>
        <translation>Mit einem max_age von einigen Wochen beginnen und es später erhöhen.</translation>
    </message>
    <message>
        <source>STARTTLS was offered before and is not now</source>
        <translation>STARTTLS wurde früher angeboten, jetzt nicht mehr</translation>
    </message>
    <message>
        <source>{host} ({address}) offered STARTTLS at the earlier inspection. Either its set-up changed, or somebody on the way takes the offer out.</source>
        <translation>{host} ({address}) bot bei der früheren Untersuchung STARTTLS an. Entweder hat sich die Einrichtung des Hosts geändert, oder jemand auf dem Weg nimmt das Angebot heraus.</translation>
    </message>
    <message>
        <source>Senders without MTA-STS and DANE deliver in plain text; those with them skip the host.</source>
        <translation>Absender ohne MTA-STS und DANE stellen im Klartext zu; solche mit MTA-STS oder DANE überspringen den Host.</translation>
    </message>
    <message>
        <source>Look at the host itself whether it offers STARTTLS. If it does, somebody between it and here strips it.</source>
        <translation>Auf dem Host selbst nachsehen, ob er STARTTLS anbietet. Wenn ja, entfernt es jemand zwischen dort und hier.</translation>
    </message>
    <message>
        <source>STARTTLS is still offered</source>
        <translation>STARTTLS wird weiterhin angeboten</translation>
    </message>
    <message>
        <source>The certificate comes from another issuer</source>
        <translation>Das Zertifikat kommt von einem anderen Aussteller</translation>
    </message>
    <message>
        <source>{host} shows a certificate of {text}; before it was one of {name}.</source>
        <translation>{host} zeigt ein Zertifikat von {text}; zuvor war es eines von {name}.</translation>
    </message>
    <message>
        <source>Senders that honour a policy take any public CA. So would they if somebody else had got a certificate for {host}.</source>
        <translation>Absender, die eine Richtlinie beachten, akzeptieren jede öffentliche CA. Das täten sie auch, wenn jemand anderes ein Zertifikat für {host} bekommen hätte.</translation>
    </message>
    <message>
        <source>Make sure that you changed the issuer. If not, look into who got the certificate, and revoke it.</source>
        <translation>Sicherstellen, dass Sie selbst den Aussteller gewechselt haben. Wenn nicht, nachsehen, wer das Zertifikat bekommen hat, und es widerrufen.</translation>
    </message>
    <message>
        <source>The certificate is of the same issuer</source>
        <translation>Das Zertifikat ist vom selben Aussteller</translation>
    </message>
    <message>
        <source>The key changed and the TLSA records did not</source>
        <translation>Der Schlüssel hat gewechselt, die TLSA-Einträge nicht</translation>
    </message>
    <message>
        <source>{host} has a new key at {address}, and no TLSA record fits it.</source>
        <translation>{host} hat unter {address} einen neuen Schlüssel, und kein TLSA-Eintrag passt dazu.</translation>
    </message>
    <message>
        <source>Senders with DANE skip the host; if no other is left, the mail waits. TLS reports call this tlsa-invalid.</source>
        <translation>Absender mit DANE überspringen den Host; ist kein anderer übrig, wartet die Mail. In TLS-Berichten heißt das tlsa-invalid.</translation>
    </message>
    <message>
        <source>Publish a TLSA record for the new key at once, or install the old key again until the record is out.</source>
        <translation>Sofort einen TLSA-Eintrag für den neuen Schlüssel veröffentlichen, oder den alten Schlüssel wieder installieren, bis der Eintrag veröffentlicht ist.</translation>
    </message>
    <message>
        <source>The TLSA records fit the new key</source>
        <translation>Die TLSA-Einträge passen zum neuen Schlüssel</translation>
    </message>
    <message>
        <source>A TLSA record was removed while still in use</source>
        <translation>Ein noch gebrauchter TLSA-Eintrag wurde entfernt</translation>
    </message>
    <message>
        <source>The record {text} is gone, and {host} still serves its key at {address}.</source>
        <translation>Der Eintrag {text} ist weg, und {host} verwendet unter {address} noch den Schlüssel dazu.</translation>
    </message>
    <message>
        <source>Senders with DANE skip the address; they fail or succeed by chance. TLS reports call this tlsa-invalid.</source>
        <translation>Absender mit DANE überspringen die Adresse; ob die Zustellung gelingt, entscheidet der Zufall. In TLS-Berichten heißt das tlsa-invalid.</translation>
    </message>
    <message>
        <source>Publish the record again, or give all machines behind {host} the new key.</source>
        <translation>Den Eintrag wieder veröffentlichen, oder allen Maschinen hinter {host} den neuen Schlüssel geben.</translation>
    </message>
    <message>
        <source>The removed TLSA record was not in use</source>
        <translation>Der entfernte TLSA-Eintrag war nicht in Gebrauch</translation>
    </message>
    <message>
        <source>The TLSA record of an old key remains</source>
        <translation>Der TLSA-Eintrag eines alten Schlüssels ist noch da</translation>
    </message>
    <message>
        <source>{text} fitted the key of {host} on {date}; no address serves that key any more.</source>
        <translation>{text} passte am {date} zum Schlüssel von {host}; keine Adresse verwendet diesen Schlüssel mehr.</translation>
    </message>
    <message>
        <source>It changes nothing for delivery, but whoever has the old key is still taken for {host}.</source>
        <translation>An der Zustellung ändert das nichts, aber wer den alten Schlüssel hat, gilt weiterhin als {host}.</translation>
    </message>
    <message>
        <source>Remove the record when its TTL has passed since the change.</source>
        <translation>Den Eintrag entfernen, sobald seit dem Wechsel seine TTL vergangen ist.</translation>
    </message>
    <message>
        <source>How long the TLSA records have been the same</source>
        <translation>Wie lange die TLSA-Einträge unverändert sind</translation>
    </message>
    <message>
        <source>The TLSA records of {host} have been the same for {days} or longer, and the certificate ends on {date}.</source>
        <translation>Die TLSA-Einträge von {host} sind seit {days} oder länger unverändert, und das Zertifikat endet am {date}.</translation>
    </message>
    <message>
        <source>Records that outlive the renewal keep the mail flowing; when the renewal makes a new key they break it.</source>
        <translation>Überdauern die Einträge die Erneuerung, fließt die Mail weiter; entsteht dabei ein neuer Schlüssel, stockt sie.</translation>
    </message>
    <message>
        <source>The TLS-RPT record is gone</source>
        <translation>Der TLS-RPT-Eintrag ist weg</translation>
    </message>
    <message>
        <source>_smtp._tls.{domain} had a TLS-RPT record at the earlier inspection and has none now.</source>
        <translation>_smtp._tls.{domain} hatte bei der früheren Untersuchung einen TLS-RPT-Eintrag und hat jetzt keinen.</translation>
    </message>
    <message>
        <source>Senders report no failures any more; an attack or an outage stays unseen.</source>
        <translation>Absender melden keine Fehler mehr; ein Angriff oder Ausfall bleibt unbemerkt.</translation>
    </message>
    <message>
        <source>Publish the record again, unless you meant to do without reports.</source>
        <translation>Den Eintrag wieder veröffentlichen, außer der Verzicht auf Berichte ist gewollt.</translation>
    </message>
    <message>
        <source>The TLS-RPT record is still there</source>
        <translation>Den TLS-RPT-Eintrag gibt es noch</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Shows whether mail to a domain travels sealed.</source>
        <translation>Zeigt, ob Mail an eine Domain versiegelt reist.</translation>
    </message>
    <message>
        <source>Save the inspection to a file, or for several domains into a folder.</source>
        <translation>Die Untersuchung in eine Datei speichern, bei mehreren Domains in einen Ordner.</translation>
    </message>
    <message>
        <source>Name the checks that passed.</source>
        <translation>Die bestandenen Prüfungen nennen.</translation>
    </message>
    <message>
        <source>Name a domain: postseal-cli inspect example.org</source>
        <translation>Eine Domain nennen: postseal-cli inspect example.org</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Judges saved inspections by today&apos;s catalogue, without a network.</source>
        <translation>Beurteilt gespeicherte Untersuchungen nach dem heutigen Katalog, ohne Netz.</translation>
    </message>
    <message>
        <source>Print JSON; one object a line for several files.</source>
        <translation>JSON ausgeben; bei mehreren Dateien ein Objekt je Zeile.</translation>
    </message>
    <message>
        <source>The language, for example en.</source>
        <translation>Die Sprache, zum Beispiel en.</translation>
    </message>
    <message>
        <source>Name a saved inspection: postseal-cli judge FILE</source>
        <translation>Eine gespeicherte Untersuchung nennen: postseal-cli judge DATEI</translation>
    </message>
    <message>
        <source>%1 is not a readable inspection: %2</source>
        <translation>%1 ist keine lesbare Untersuchung: %2</translation>
    </message>
    <message>
        <source>A mail domain, or a saved inspection.</source>
        <translation>Eine Mail-Domain oder eine gespeicherte Untersuchung.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 nimmt eine Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>The DNSSEC trust anchor; with none, nothing is validated and all DNS counts as insecure.</source>
        <translation>Der DNSSEC-Vertrauensanker; mit none wird nichts validiert, und alles DNS gilt als ungesichert.</translation>
    </message>
    <message>
        <source>Root certificates (PEM) instead of the system&apos;s.</source>
        <translation>Wurzelzertifikate (PEM) anstelle derer des Systems.</translation>
    </message>
    <message>
        <source>The name to say in EHLO.</source>
        <translation>Der Name, der in EHLO genannt wird.</translation>
    </message>
    <message>
        <source>The port of the mail hosts instead of 25.</source>
        <translation>Der Port der Mailhosts statt 25.</translation>
    </message>
    <message>
        <source>The port of the policy host instead of 443.</source>
        <translation>Der Port des Richtlinien-Hosts statt 443.</translation>
    </message>
    <message>
        <source>Connect to private and loopback addresses too.</source>
        <translation>Auch zu privaten und Loopback-Adressen verbinden.</translation>
    </message>
    <message>
        <source>Connect over IPv4 only.</source>
        <translation>Nur über IPv4 verbinden.</translation>
    </message>
    <message>
        <source>Connect over IPv6 only.</source>
        <translation>Nur über IPv6 verbinden.</translation>
    </message>
    <message>
        <source>The longest wait for one reply, in seconds.</source>
        <translation>Die längste Wartezeit auf eine Antwort, in Sekunden.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1</source>
        <translation>Die Standardeingabe ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Standard input names no domain.</source>
        <translation>Die Standardeingabe nennt keine Domain.</translation>
    </message>
    <message>
        <source>Print JSON; one object a line for several domains or for -.</source>
        <translation>JSON ausgeben; bei mehreren Domains oder bei - ein Objekt je Zeile.</translation>
    </message>
    <message>
        <source>Inspect so many domains at once, 1 to 32 (4).</source>
        <translation>So viele Domains zugleich untersuchen, 1 bis 32 (4).</translation>
    </message>
    <message>
        <source>Tell what each kind of sender does under each attack.</source>
        <translation>Sagen, was jede Art von Absender bei jedem Angriff tut.</translation>
    </message>
    <message>
        <source>Mail domains; - reads more from standard input, one a line, with # before comments.</source>
        <translation>Mail-Domains; - liest weitere von der Standardeingabe, eine je Zeile, mit # vor Kommentaren.</translation>
    </message>
    <message>
        <source>Judges a policy or records before they are published, without a network.</source>
        <translation>Beurteilt eine Richtlinie oder Einträge, bevor sie veröffentlicht werden, ohne Netz.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>JSON ausgeben.</translation>
    </message>
    <message>
        <source>policy, sts-record, tlsrpt-record or tlsa.</source>
        <translation>policy, sts-record, tlsrpt-record oder tlsa.</translation>
    </message>
    <message>
        <source>A file; the text itself, in quotes; or - for standard input, as without it. What names no file and holds a blank, = or &quot; is a text.</source>
        <translation>Eine Datei; der Text selbst, in Anführungszeichen; oder - für die Standardeingabe, wie ohne Angabe. Was keine Datei nennt und ein Leerzeichen, = oder &quot; enthält, ist ein Text.</translation>
    </message>
    <message>
        <source>Name what it is: postseal-cli lint policy|sts-record|tlsrpt-record|tlsa [FILE|TEXT|-]</source>
        <translation>Nennen, was es ist: postseal-cli lint policy|sts-record|tlsrpt-record|tlsa [DATEI|TEXT|-]</translation>
    </message>
    <message>
        <source>One file or text at a time; a text with blanks stands in quotes.</source>
        <translation>Nur eine Datei oder ein Text auf einmal; ein Text mit Leerzeichen steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Whom to ask DNS: the system&apos;s resolvers, the servers of the DNS root and on from there, or given resolvers, also over TLS, with commas between.</source>
        <translation>Wen nach DNS fragen: die Resolver des Systems, die Server der DNS-Wurzel und von dort aus weiter, oder angegebene Resolver, auch über TLS, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The addresses of the root servers, for --resolver recursive.</source>
        <translation>Die Adressen der Root-Server, für --resolver recursive.</translation>
    </message>
    <message>
        <source>The port of authoritative name servers instead of 53 (--thorough).</source>
        <translation>Der Port autoritativer Nameserver statt 53 (--thorough).</translation>
    </message>
    <message>
        <source>Also ask each name server, and try what a sender does not: more questions and connections.</source>
        <translation>Auch jeden Nameserver fragen und versuchen, was ein Absender nicht tut: mehr Fragen und Verbindungen.</translation>
    </message>
    <message>
        <source>Compares two saved inspections of one domain, without a network. The older one comes first, in whichever order they are named.
Exit codes: 0 nothing changed, 1 changed, 2 could not tell, 64 wrong usage or two domains, 66 file not readable.</source>
        <translation>Vergleicht zwei gespeicherte Untersuchungen einer Domain, ohne Netz. Die ältere kommt zuerst, gleich in welcher Reihenfolge sie genannt werden.
Rückgabewerte: 0 nichts geändert, 1 geändert, 2 nicht feststellbar, 64 falscher Aufruf oder zwei Domains, 66 Datei nicht lesbar.</translation>
    </message>
    <message>
        <source>Name what passed and what stayed.</source>
        <translation>Nennen, was bestanden wurde und was geblieben ist.</translation>
    </message>
    <message>
        <source>Two saved inspections; - is standard input.</source>
        <translation>Zwei gespeicherte Untersuchungen; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Name two saved inspections: postseal-cli compare FILE FILE; one of them may be -</source>
        <translation>Zwei gespeicherte Untersuchungen nennen: postseal-cli compare DATEI DATEI; eine davon darf - sein</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>A PDF file is nothing for a terminal: name it with --output FILE.</source>
        <translation>Eine PDF-Datei ist nichts für ein Terminal: mit --output DATEI einen Namen angeben.</translation>
    </message>
    <message>
        <source>The part of Postseal that sets pages, postseal-report, could not be started.</source>
        <translation>Der Teil von Postseal, der Seiten setzt, postseal-report, konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>--format takes pdf, markdown, json or svg, not “%1”.</source>
        <translation>--format nimmt pdf, markdown, json oder svg, nicht „%1“.</translation>
    </message>
    <message>
        <source>Name a format: --format pdf, markdown, json or svg.</source>
        <translation>Ein Format nennen: --format pdf, markdown, json oder svg.</translation>
    </message>
    <message>
        <source>Writes a report of an inspection, for somebody else to read: of a saved one without a network, of a domain after looking at it.</source>
        <translation>Schreibt einen Bericht über eine Untersuchung, für andere zum Lesen: über eine gespeicherte ohne Netz, über eine Domain nach einem Blick auf sie.</translation>
    </message>
    <message>
        <source>The form of the report, or svg for the delivery path as a picture; without it, the ending of the output tells.</source>
        <translation>Die Form des Berichts, oder svg für den Zustellweg als Bild; ohne Angabe entscheidet die Endung der Ausgabe.</translation>
    </message>
    <message>
        <source>Where to write it; a file that is there is replaced. Without it, or with -, standard output.</source>
        <translation>Wohin er geschrieben wird; eine vorhandene Datei wird ersetzt. Ohne Angabe oder mit - auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>Name one saved inspection or one domain: postseal-cli report FILE --output report.pdf</source>
        <translation>Eine gespeicherte Untersuchung oder eine Domain nennen: postseal-cli report DATEI --output bericht.pdf</translation>
    </message>
    <message>
        <source>Usage: postseal-cli COMMAND ...

  inspect DOMAIN...   ask DNS, policy host and mail hosts, and say whether mail travels sealed
  judge FILE...       judge saved inspections again, without a network
  compare FILE FILE   tell what changed between two saved inspections of one domain
  report FILE|DOMAIN  write a report for somebody else to read: PDF, Markdown, JSON or SVG
  lint KIND [FILE]    judge a policy or a record before it is published, without a network
  version             print the version

postseal-cli COMMAND --help tells the options of a command.
Exit codes: 0 sealed, good or unchanged, 1 cracked, open, blocked, faulty or changed, 2 could not tell, 64 wrong usage, 66 file not readable, 70 our own fault, 73 file not writable.
</source>
        <translation>Aufruf: postseal-cli BEFEHL ...

  inspect DOMAIN...    DNS, Richtlinien-Host und Mailhosts fragen und sagen, ob Mail versiegelt reist
  judge DATEI...       gespeicherte Untersuchungen neu beurteilen, ohne Netz
  compare DATEI DATEI  sagen, was sich zwischen zwei gespeicherten Untersuchungen einer Domain geändert hat
  report DATEI|DOMAIN  einen Bericht für andere zum Lesen schreiben: PDF, Markdown, JSON oder SVG
  lint ART [DATEI]     eine Richtlinie oder einen Eintrag vor dem Veröffentlichen beurteilen, ohne Netz
  version              die Version ausgeben

postseal-cli BEFEHL --help nennt die Optionen eines Befehls.
Rückgabewerte: 0 versiegelt, gut oder unverändert, 1 gebrochen, offen, blockiert, fehlerhaft oder verändert, 2 nicht feststellbar, 64 falscher Aufruf, 66 Datei nicht lesbar, 70 eigener Fehler, 73 Datei nicht schreibbar.
</translation>
    </message>
    <message>
        <source>One or more saved inspections; - is standard input.</source>
        <translation>Eine oder mehrere gespeicherte Untersuchungen; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>Stopped; no report was written.</source>
        <translation>Angehalten; kein Bericht wurde geschrieben.</translation>
    </message>
    <message>
        <source>A saved inspection (a name with .json at its end or a / in it; - is standard input), or a mail domain.</source>
        <translation>Eine gespeicherte Untersuchung (ein Name mit .json am Ende oder einem / darin; - ist die Standardeingabe) oder eine Maildomain.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>(could not tell whether it changed)</source>
        <translation>(nicht feststellbar, ob geändert)</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>vorzeitig angehalten</translation>
    </message>
    <message>
        <source>out of time</source>
        <translation>Zeit abgelaufen</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>DNSSEC is validated</source>
        <translation>DNSSEC wird validiert</translation>
    </message>
    <message>
        <source>Root certificates</source>
        <translation>Wurzelzertifikate</translation>
    </message>
    <message>
        <source>Address families</source>
        <translation>Adressfamilien</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Thorough inspection</source>
        <translation>Gründliche Untersuchung</translation>
    </message>
    <message>
        <source>How the inspection ended</source>
        <translation>Wie die Untersuchung endete</translation>
    </message>
    <message>
        <source>MX records</source>
        <translation>MX-Einträge</translation>
    </message>
    <message>
        <source>DNSSEC of the MX records</source>
        <translation>DNSSEC der MX-Einträge</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>MTA-STS-Eintrag</translation>
    </message>
    <message>
        <source>Policy: mode</source>
        <translation>Richtlinie: mode</translation>
    </message>
    <message>
        <source>Policy: max_age</source>
        <translation>Richtlinie: max_age</translation>
    </message>
    <message>
        <source>Policy: mx lines</source>
        <translation>Richtlinie: mx-Zeilen</translation>
    </message>
    <message>
        <source>Certificate of the policy host</source>
        <translation>Zertifikat des Richtlinien-Hosts</translation>
    </message>
    <message>
        <source>Addresses of the policy host</source>
        <translation>Adressen des Richtlinien-Hosts</translation>
    </message>
    <message>
        <source>TLS-RPT record</source>
        <translation>TLS-RPT-Eintrag</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>DNSSEC of the addresses</source>
        <translation>DNSSEC der Adressen</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS version, suite and group</source>
        <translation>TLS-Version, Suite und Gruppe</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Way to a root certificate</source>
        <translation>Weg zu einem Wurzelzertifikat</translation>
    </message>
    <message>
        <source>TLSA records</source>
        <translation>TLSA-Einträge</translation>
    </message>
    <message>
        <source>DNSSEC of the TLSA records</source>
        <translation>DNSSEC der TLSA-Einträge</translation>
    </message>
    <message>
        <source>(not seen)</source>
        <translation>(nicht gesehen)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nichts)</translation>
    </message>
    <message>
        <source>%1, resolver %2</source>
        <translation>%1, Resolver %2</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message>
        <source>Nothing changed that both inspections could see. The other differences come from where or how they were made.</source>
        <translation>Soweit beide Untersuchungen es sehen konnten, hat sich nichts geändert. Die übrigen Unterschiede kommen daher, wo oder wie untersucht wurde.</translation>
    </message>
    <message>
        <source>Findings that appeared: %1; that went: %2. Facts that differ: %3.</source>
        <translation>Hinzugekommene Befunde: %1; weggefallene: %2. Abweichende Fakten: %3.</translation>
    </message>
    <message>
        <source>What the two show together</source>
        <translation>Was beide zusammen zeigen</translation>
    </message>
    <message>
        <source>Appeared: %1</source>
        <translation>Hinzugekommen: %1</translation>
    </message>
    <message>
        <source>Went: %1</source>
        <translation>Weggefallen: %1</translation>
    </message>
    <message>
        <source>Still there, with other particulars: %1</source>
        <translation>Noch da, mit anderen Einzelheiten: %1</translation>
    </message>
    <message>
        <source>Only one of the two could tell: %1</source>
        <translation>Nur bei einer der beiden feststellbar: %1</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>Wie zuvor: %1</translation>
    </message>
    <message>
        <source>Facts that differ</source>
        <translation>Abweichende Fakten</translation>
    </message>
    <message>
        <source>Asked otherwise</source>
        <translation>Anders gefragt</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>These are inspections of two domains, %1 and %2. Only inspections of one domain can be compared.</source>
        <translation>Das sind Untersuchungen zweier Domains, %1 und %2. Nur Untersuchungen einer einzigen Domain lassen sich vergleichen.</translation>
    </message>
</context>
<context>
    <name>DnsSecurity</name>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>signed and valid</source>
        <translation>signiert und gültig</translation>
    </message>
    <message>
        <source>signatures do not hold</source>
        <translation>Signaturen halten nicht</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>TTL %1 s</source>
        <translation>TTL %1 s</translation>
    </message>
    <message>
        <source>Why bogus</source>
        <translation>Warum bogus</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>STARTTLS not offered</source>
        <translation>STARTTLS nicht angeboten</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Begrüßung</translation>
    </message>
    <message>
        <source>Behind the 220, in the clear</source>
        <translation>Hinter der 220, im Klartext</translation>
    </message>
    <message>
        <source>EHLO inside TLS</source>
        <translation>EHLO innerhalb von TLS</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>preference %1</source>
        <translation>Präferenz %1</translation>
    </message>
    <message>
        <source>TLSA at the alias</source>
        <translation>TLSA beim Alias</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Untersuchung</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>DNSSEC validated here</source>
        <translation>DNSSEC hier validiert</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no, there is no trust anchor</source>
        <translation>nein, es gibt keinen Vertrauensanker</translation>
    </message>
    <message>
        <source>Root certificates</source>
        <translation>Wurzelzertifikate</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Stopped before %1 had answered. Inspect again to ask once more.</source>
        <translation>Angehalten, bevor %1 geantwortet hatte. Erneut untersuchen, um noch einmal zu fragen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again, or allow more time in the settings.</source>
        <translation>%1 antwortete nicht rechtzeitig. Erneut versuchen oder in den Einstellungen mehr Zeit erlauben.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Start the server there, or open its port in the firewall.</source>
        <translation>%1 lehnte die Verbindung ab. Den Server dort starten oder seinen Port in der Firewall öffnen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here: there is no route, or this network forbids it. Try from another network.</source>
        <translation>%1 ist von hier nicht erreichbar: Es gibt keine Route, oder dieses Netz verbietet es. Aus einem anderen Netz versuchen.</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle. Look into its log for the reason.</source>
        <translation>%1 schloss die Verbindung mittendrin. Im dortigen Protokoll nach dem Grund sehen.</translation>
    </message>
    <message>
        <source>%1 answered what its protocol forbids. Look at what it sent; a proxy or filter before it is the usual cause.</source>
        <translation>%1 antwortete, was das Protokoll verbietet. Ansehen, was gesendet wurde; ein vorgeschalteter Proxy oder Filter ist die übliche Ursache.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed. Check the versions, the ciphers and the certificate of its server.</source>
        <translation>Der TLS-Handshake mit %1 scheiterte. Die Versionen, die Chiffren und das Zertifikat des Servers prüfen.</translation>
    </message>
    <message>
        <source>%1 sent more than is read here. Shorten what it sends.</source>
        <translation>%1 sandte mehr, als hier gelesen wird. Kürzen, was gesendet wird.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be read. Look at what it sent, and update the server that made it.</source>
        <translation>%1 sandte eine Antwort, die nicht lesbar ist. Ansehen, was gesendet wurde, und den Server aktualisieren, von dem sie stammt.</translation>
    </message>
    <message>
        <source>%1 has a private address and was left alone. Allow private addresses in the settings to test it.</source>
        <translation>%1 hat eine private Adresse und wurde in Ruhe gelassen. Private Adressen in den Einstellungen erlauben, um sie zu prüfen.</translation>
    </message>
    <message>
        <source>The program itself failed while it asked %1. Start it again; if it happens again, report it with the details.</source>
        <translation>Das Programm selbst scheiterte, während es %1 fragte. Neu starten; geschieht es wieder, mit den Einzelheiten melden.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>noch %Ln</numerusform>
            <numerusform>noch %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not tell whether “%1”</source>
        <translation>Nicht feststellbar: „%1“</translation>
    </message>
    <message>
        <source>This could not be tested from here. It counts neither as passed nor as a fault.</source>
        <translation>Das konnte von hier nicht geprüft werden. Es zählt weder als bestanden noch als Fehler.</translation>
    </message>
    <message>
        <source>Senders may see what cannot be seen from here.</source>
        <translation>Absender sehen womöglich, was von hier nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>Inspect again later, or from a network that lets port 25 out.</source>
        <translation>Später erneut untersuchen, oder aus einem Netz, das Port 25 hinauslässt.</translation>
    </message>
    <message>
        <source>“%1” cannot be inspected. %2</source>
        <translation>„%1“ lässt sich nicht untersuchen. %2</translation>
    </message>
    <message>
        <source>The resolver refuses to answer here. Choose another one, and inspect again.</source>
        <translation>Der Resolver verweigert hier die Antwort. Einen anderen wählen und erneut untersuchen.</translation>
    </message>
    <message>
        <source>The resolver gave no answer. Look at the network here or choose another resolver, and inspect again.</source>
        <translation>Der Resolver gab keine Antwort. Das Netz hier prüfen oder einen anderen Resolver wählen und erneut untersuchen.</translation>
    </message>
    <message>
        <source>Inspect again from a network that lets questions to name servers out, on port 53 over UDP and TCP.</source>
        <translation>Erneut untersuchen, aus einem Netz, das Fragen an Nameserver hinauslässt, auf Port 53 über UDP und TCP.</translation>
    </message>
    <message>
        <source>Inspect again later, or from a network that lets HTTPS out, on port 443.</source>
        <translation>Später erneut untersuchen, oder aus einem Netz, das HTTPS auf Port 443 hinauslässt.</translation>
    </message>
    <message>
        <source>Only time can tell. Inspect again later, and compare with the same older inspection.</source>
        <translation>Das zeigt erst die Zeit. Später erneut untersuchen und mit derselben älteren Untersuchung vergleichen.</translation>
    </message>
    <message>
        <source>The two inspections did not ask the same resolver. Inspect again with the resolver of the first, and compare.</source>
        <translation>Die beiden Untersuchungen haben nicht denselben Resolver gefragt. Mit dem Resolver der ersten erneut untersuchen und vergleichen.</translation>
    </message>
    <message>
        <source>The answer holds more than is read here. Look at it with another tool, such as dig.</source>
        <translation>Die Antwort enthält mehr, als hier gelesen wird. Mit einem anderen Werkzeug ansehen, etwa mit dig.</translation>
    </message>
    <message>
        <source>Senders wait up to five minutes for a reply. Inspect again with a longer wait: in the settings, or --timeout 300.</source>
        <translation>Absender warten bis zu fünf Minuten auf eine Antwort. Mit längerer Wartezeit erneut untersuchen: in den Einstellungen oder mit --timeout 300.</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>not reachable from here</source>
        <translation>von hier nicht erreichbar</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>refuses the connection</source>
        <translation>lehnt die Verbindung ab</translation>
    </message>
    <message>
        <source>sends no greeting</source>
        <translation>sendet keine Begrüßung</translation>
    </message>
    <message>
        <source>does not answer EHLO</source>
        <translation>beantwortet EHLO nicht</translation>
    </message>
    <message>
        <source>turns us away</source>
        <translation>weist uns ab</translation>
    </message>
    <message>
        <source>no STARTTLS</source>
        <translation>kein STARTTLS</translation>
    </message>
    <message>
        <source>STARTTLS refused</source>
        <translation>STARTTLS abgelehnt</translation>
    </message>
    <message>
        <source>TLS handshake fails</source>
        <translation>TLS-Handshake scheitert</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>TLSA fits</source>
        <translation>TLSA passt</translation>
    </message>
    <message>
        <source>TLSA does not fit</source>
        <translation>TLSA passt nicht</translation>
    </message>
    <message>
        <source>TLSA fits some addresses</source>
        <translation>TLSA passt auf einigen Adressen</translation>
    </message>
    <message>
        <source>TLSA published</source>
        <translation>TLSA veröffentlicht</translation>
    </message>
    <message>
        <source>TLSA not usable</source>
        <translation>TLSA nicht brauchbar</translation>
    </message>
    <message>
        <source>TLSA lookup fails</source>
        <translation>TLSA-Abfrage scheitert</translation>
    </message>
    <message>
        <source>no TLSA</source>
        <translation>kein TLSA</translation>
    </message>
    <message>
        <source>TLSA not signed</source>
        <translation>TLSA nicht signiert</translation>
    </message>
    <message>
        <source>TLSA not validated</source>
        <translation>TLSA nicht validiert</translation>
    </message>
    <message>
        <source>in the policy</source>
        <translation>in der Richtlinie</translation>
    </message>
    <message>
        <source>not in the policy</source>
        <translation>nicht in der Richtlinie</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>keine Adresse</translation>
    </message>
    <message numerus="yes">
        <source>%n DNS question(s), validated here</source>
        <translation>
            <numerusform>%n DNS-Frage, hier validiert</numerusform>
            <numerusform>%n DNS-Fragen, hier validiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DNS question(s), not validated</source>
        <translation>
            <numerusform>%n DNS-Frage, nicht validiert</numerusform>
            <numerusform>%n DNS-Fragen, nicht validiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n Verbindung</numerusform>
            <numerusform>%n Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s, %2, %3</source>
        <translation>%1 s, %2, %3</translation>
    </message>
    <message>
        <source>%1, private addresses allowed</source>
        <translation>%1, private Adressen erlaubt</translation>
    </message>
    <message>
        <source>certificate self-signed</source>
        <translation>Zertifikat selbstsigniert</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>certificate names another host</source>
        <translation>Zertifikat nennt anderen Host</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>certificate not valid yet</source>
        <translation>Zertifikat noch nicht gültig</translation>
    </message>
    <message>
        <source>%1, stopped before the thorough part was over</source>
        <translation>%1, angehalten vor dem Ende des gründlichen Teils</translation>
    </message>
    <message>
        <source>%1, out of time before the thorough part was over</source>
        <translation>%1, Zeit abgelaufen vor dem Ende des gründlichen Teils</translation>
    </message>
</context>
<context>
    <name>InspectionReport</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n Information</numerusform>
            <numerusform>%n Informationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be told</source>
        <translation>
            <numerusform>%n nicht feststellbar</numerusform>
            <numerusform>%n nicht feststellbar</numerusform>
        </translation>
    </message>
    <message>
        <source>The inspection was stopped before its end.</source>
        <translation>Die Untersuchung wurde vor ihrem Ende angehalten.</translation>
    </message>
    <message>
        <source>The inspection ran out of time.</source>
        <translation>Die Zeit für die Untersuchung lief ab.</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Untersucht</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Root certificates</source>
        <translation>Wurzelzertifikate</translation>
    </message>
    <message>
        <source>Said EHLO as</source>
        <translation>EHLO-Name</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Untersucht mit</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>The way of a message</source>
        <translation>Der Weg einer Nachricht</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>What could not be told from here</source>
        <translation>Was sich von hier nicht feststellen ließ</translation>
    </message>
    <message>
        <source>What is in order</source>
        <translation>Was in Ordnung ist</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>Was empfangen wurde</translation>
    </message>
    <message>
        <source>The five seals</source>
        <translation>Die fünf Siegel</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>What senders do</source>
        <translation>Was Absender tun</translation>
    </message>
    <message>
        <source>The same at</source>
        <translation>Ebenso bei</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n weitere Zeile</numerusform>
            <numerusform>%n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Postseal does not speak “%1”. It speaks: %2.</source>
        <translation>Postseal spricht nicht „%1“. Es spricht: %2.</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>There is no record in this text.</source>
        <translation>In diesem Text ist kein Eintrag.</translation>
    </message>
    <message>
        <source>The text is longer than %1 and was not judged.</source>
        <translation>Der Text ist länger als %1 und wurde nicht beurteilt.</translation>
    </message>
    <message>
        <source>More than %1 records: those from here on were not judged.</source>
        <translation>Mehr als %1 Einträge: Die von hier an wurden nicht beurteilt.</translation>
    </message>
    <message>
        <source>The quotes that open here are not closed in this line.</source>
        <translation>Das Anführungszeichen, das hier öffnet, wird in dieser Zeile nicht geschlossen.</translation>
    </message>
    <message>
        <source>The bracket that opens here is never closed.</source>
        <translation>Die Klammer, die hier öffnet, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>No bracket was opened before this one.</source>
        <translation>Vor dieser Klammer wurde keine geöffnet.</translation>
    </message>
    <message>
        <source>Behind a backslash stands one character, or three digits up to 255.</source>
        <translation>Hinter einem Backslash steht ein Zeichen oder drei Ziffern bis 255.</translation>
    </message>
    <message>
        <source>A string in quotes has at most 255 octets: split it into several, one behind the other. They are joined without a blank.</source>
        <translation>Ein String in Anführungszeichen hat höchstens 255 Oktette: auf mehrere aufteilen, einen hinter dem anderen. Sie werden ohne Leerzeichen aneinandergefügt.</translation>
    </message>
    <message>
        <source>In a zone file a semicolon begins a comment: what follows is not part of the record. Put the whole text in quotes.</source>
        <translation>In einer Zonendatei beginnt ein Semikolon einen Kommentar: Was folgt, gehört nicht zum Eintrag. Den ganzen Text in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>This line is no %1 record.</source>
        <translation>Diese Zeile ist kein %1-Eintrag.</translation>
    </message>
    <message>
        <source>No sender asks for this name. The record belongs at a name such as %1.</source>
        <translation>Kein Absender fragt nach diesem Namen. Der Eintrag gehört unter einen Namen wie %1.</translation>
    </message>
    <message>
        <source>The record has no content.</source>
        <translation>Der Eintrag hat keinen Inhalt.</translation>
    </message>
    <message>
        <source>A TLSA record begins with three numbers from 0 to 255: usage, selector and matching type, such as 3 1 1.</source>
        <translation>Ein TLSA-Eintrag beginnt mit drei Zahlen von 0 bis 255: Usage, Selector und Matching Type, etwa 3 1 1.</translation>
    </message>
    <message>
        <source>The data of a TLSA record is an even number of hexadecimal digits.</source>
        <translation>Die Daten eines TLSA-Eintrags sind eine gerade Anzahl hexadezimaler Ziffern.</translation>
    </message>
    <message>
        <source>Senders pass this text by: the record they look for begins with %1</source>
        <translation>Absender übergehen diesen Text: Der Eintrag, nach dem sie suchen, beginnt mit %1</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Eintrag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as an MTA-STS policy.</source>
        <translation>Gelesen als MTA-STS-Richtlinie.</translation>
    </message>
    <message>
        <source>Read as the data of TLSA records: %1.</source>
        <translation>Gelesen als Daten von TLSA-Einträgen: %1.</translation>
    </message>
    <message>
        <source>Read as the text of one TXT record, as it is.</source>
        <translation>Gelesen als Text eines einzigen TXT-Eintrags, so wie er ist.</translation>
    </message>
    <message>
        <source>Read as TXT records in quotes: %1.</source>
        <translation>Gelesen als TXT-Einträge in Anführungszeichen: %1.</translation>
    </message>
    <message>
        <source>Read as lines of a zone file: %1 of type %2.</source>
        <translation>Gelesen als Zeilen einer Zonendatei: %1 vom Typ %2.</translation>
    </message>
    <message>
        <source>MTA-STS policy</source>
        <translation>MTA-STS-Richtlinie</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>MTA-STS-Eintrag</translation>
    </message>
    <message>
        <source>TLS-RPT record</source>
        <translation>TLS-RPT-Eintrag</translation>
    </message>
    <message>
        <source>TLSA records</source>
        <translation>TLSA-Einträge</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>The text names %1.</source>
        <translation>Der Text nennt %1.</translation>
    </message>
    <message>
        <source>The text tells no domain, so %1 stands for yours.</source>
        <translation>Der Text nennt keine Domain; %1 steht daher für Ihre.</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nichts zu beheben.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Mail host</source>
        <translation>Mailhost</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <translation>TLS-Berichte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>any sender</source>
        <translation>jeder Absender</translation>
    </message>
    <message>
        <source>waiting for the policy</source>
        <translation>wartet auf die Richtlinie</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>MX record</source>
        <translation>MX-Eintrag</translation>
    </message>
    <message>
        <source>MX record, bogus</source>
        <translation>MX-Eintrag, bogus</translation>
    </message>
    <message>
        <source>No such domain</source>
        <translation>Domain existiert nicht</translation>
    </message>
    <message>
        <source>Takes no mail</source>
        <translation>Nimmt keine Mail an</translation>
    </message>
    <message>
        <source>MX record, no answer</source>
        <translation>MX-Eintrag, keine Antwort</translation>
    </message>
    <message>
        <source>MX record, not validated</source>
        <translation>MX-Eintrag, nicht validiert</translation>
    </message>
    <message>
        <source>No MX record, signed</source>
        <translation>Kein MX-Eintrag, signiert</translation>
    </message>
    <message>
        <source>No MX record, not signed</source>
        <translation>Kein MX-Eintrag, unsigniert</translation>
    </message>
    <message>
        <source>MX record, signed</source>
        <translation>MX-Eintrag, signiert</translation>
    </message>
    <message>
        <source>MX record, not signed</source>
        <translation>MX-Eintrag, unsigniert</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>DNSSEC validation fails</source>
        <translation>DNSSEC-Validierung scheitert</translation>
    </message>
    <message>
        <source>Null MX</source>
        <translation>Null-MX</translation>
    </message>
    <message>
        <source>the domain is its own mail host</source>
        <translation>die Domain selbst ist Mailhost</translation>
    </message>
    <message>
        <source>no mail host</source>
        <translation>kein Mailhost</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und noch %n</numerusform>
            <numerusform>und noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>secure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>unsigniert</translation>
    </message>
    <message>
        <source>bogus</source>
        <translation>bogus</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>No mail host</source>
        <translation>Kein Mailhost</translation>
    </message>
    <message>
        <source>Mail hosts</source>
        <translation>Mailhosts</translation>
    </message>
    <message>
        <source>nowhere to deliver</source>
        <translation>kein Ziel für Mail</translation>
    </message>
    <message>
        <source>named by the MX record</source>
        <translation>nennt der MX-Eintrag</translation>
    </message>
    <message>
        <source>not known without the MX record</source>
        <translation>ohne MX-Eintrag nicht bekannt</translation>
    </message>
    <message>
        <source>Delivery path</source>
        <translation>Zustellweg</translation>
    </message>
    <message>
        <source>Mail hosts: %1 of %2 not sealed</source>
        <translation>Mailhosts: %1 von %2 nicht versiegelt</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>for some only</source>
        <translation>nur für einige</translation>
    </message>
    <message>
        <source>open to anybody</source>
        <translation>offen für jeden</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>id %1 · fetched, valid</source>
        <translation>id %1 · abgerufen, gültig</translation>
    </message>
    <message>
        <source>max_age %1</source>
        <translation>max_age von %1</translation>
    </message>
    <message>
        <source>departs from the grammar</source>
        <translation>weicht von der Grammatik ab</translation>
    </message>
    <message>
        <source>the policy host has no address</source>
        <translation>Richtlinien-Host ohne Adresse</translation>
    </message>
    <message>
        <source>certificate of the policy host refused</source>
        <translation>Richtlinien-Host: Zertifikat abgelehnt</translation>
    </message>
    <message>
        <source>the policy host does not answer</source>
        <translation>Richtlinien-Host antwortet nicht</translation>
    </message>
    <message>
        <source>not served: HTTP %1</source>
        <translation>nicht ausgeliefert: HTTP %1</translation>
    </message>
    <message>
        <source>no record at _mta-sts</source>
        <translation>kein Eintrag unter _mta-sts</translation>
    </message>
    <message>
        <source>the record is faulty</source>
        <translation>der Eintrag ist fehlerhaft</translation>
    </message>
    <message>
        <source>the policy is faulty, senders refuse it</source>
        <translation>Richtlinie fehlerhaft, wird abgelehnt</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>No MTA-STS policy</source>
        <translation>Keine MTA-STS-Richtlinie</translation>
    </message>
    <message>
        <source>nothing to bind</source>
        <translation>nichts zu binden</translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>nichts zu berichten</translation>
    </message>
</context>
<context>
    <name>PathMenu</name>
    <message>
        <source>The picture was not saved</source>
        <translation>Das Bild wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Save the delivery path</source>
        <translation>Zustellweg speichern</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>&amp;Delivery path</source>
        <translation>&amp;Zustellweg</translation>
    </message>
    <message>
        <source>Export as &amp;SVG…</source>
        <translation>Als &amp;SVG exportieren…</translation>
    </message>
    <message>
        <source>Export as &amp;PNG…</source>
        <translation>Als &amp;PNG exportieren…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>Bild &amp;kopieren</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Verkleinern</translation>
    </message>
    <message>
        <source>&amp;Fit into the window</source>
        <translation>Ans &amp;Fenster anpassen</translation>
    </message>
    <message>
        <source>The picture could not be painted.</source>
        <translation>Das Bild konnte nicht gezeichnet werden.</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>less than a day</source>
        <translation>weniger als einem Tag</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln Stunde</numerusform>
            <numerusform>%Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln Sekunde</numerusform>
            <numerusform>%Ln Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation>endet in %1</translation>
    </message>
    <message>
        <source>ended %1 ago</source>
        <translation>endete vor %1</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Publish in the zone of %1, in place of what is there under the same name and type</source>
        <translation>In der Zone von %1 veröffentlichen, anstelle dessen, was dort unter demselben Namen und Typ steht</translation>
    </message>
    <message>
        <source>Publish in the zone of %1</source>
        <translation>In der Zone von %1 veröffentlichen</translation>
    </message>
    <message>
        <source>Remove from the zone of %1</source>
        <translation>Aus der Zone von %1 entfernen</translation>
    </message>
    <message>
        <source>If %1 takes no mail, publish in its zone</source>
        <translation>Nimmt %1 keine Mail an, in der Zone veröffentlichen</translation>
    </message>
    <message>
        <source>Serve at %1, saved with CRLF line ends</source>
        <translation>Unter %1 ausliefern, gespeichert mit Zeilenenden CRLF</translation>
    </message>
    <message>
        <source>In Postfix’s main.cf on %1</source>
        <translation>In der main.cf von Postfix auf %1</translation>
    </message>
    <message>
        <source>In the main section of Exim’s configuration on %1</source>
        <translation>Im Hauptabschnitt der Exim-Konfiguration auf %1</translation>
    </message>
    <message>
        <source>In nginx’s configuration of %1</source>
        <translation>In der nginx-Konfiguration von %1</translation>
    </message>
    <message>
        <source>Names to ask for in the certificate of %1</source>
        <translation>Namen, die im Zertifikat von %1 stehen sollen</translation>
    </message>
    <message>
        <source>Publish in the zone of %1, with a record for every other key that the server has (a thorough inspection asks for RSA and ECDSA)</source>
        <translation>In der Zone von %1 veröffentlichen, mit einem Eintrag für jeden weiteren Schlüssel des Servers (eine gründliche Untersuchung fragt nach RSA und ECDSA)</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>untold</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>do</source>
        <translation>tun</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n Prüfung bestanden</numerusform>
            <numerusform>%n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>(--verbose names them)</source>
        <translation>(--verbose nennt sie)</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>There is no font on this machine to set a page with. Install one, for example fonts-noto-core.</source>
        <translation>Auf diesem Rechner ist keine Schrift, mit der sich eine Seite setzen lässt. Eine installieren, zum Beispiel fonts-noto-core.</translation>
    </message>
    <message>
        <source>Mail transport of %1</source>
        <translation>Mailtransport von %1</translation>
    </message>
    <message>
        <source>The report is longer and ends here. As Markdown it is whole.</source>
        <translation>Der Bericht ist länger und endet hier. Als Markdown ist er vollständig.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Inspection of mail transport</source>
        <translation>Untersuchung des Mailtransports</translation>
    </message>
    <message>
        <source>The pages could not be painted.</source>
        <translation>Die Seiten konnten nicht gezeichnet werden.</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Mail hosts</source>
        <translation>Mailhosts</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Präferenz</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Was gesehen wurde</translation>
    </message>
    <message>
        <source>Encryption, as agreed with each address</source>
        <translation>Verschlüsselung, wie mit jeder Adresse vereinbart</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Cipher suite</source>
        <translation>Cipher-Suite</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Schlüsselaustausch</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Aussteller</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Trust and name</source>
        <translation>Vertrauen und Name</translation>
    </message>
    <message>
        <source>TLSA records (DANE)</source>
        <translation>TLSA-Einträge (DANE)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>DNS answers</source>
        <translation>DNS-Antworten</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Policy as served</source>
        <translation>Richtlinie, wie ausgeliefert</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und noch %n</numerusform>
            <numerusform>%1 und noch %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold what was promised</source>
        <translation>
            <numerusform>%1 hält nicht, was versprochen wurde</numerusform>
            <numerusform>%1 halten nicht, was versprochen wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not in the policy</source>
        <translation>
            <numerusform>%1 ist nicht in der Richtlinie</numerusform>
            <numerusform>%1 sind nicht in der Richtlinie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 offers no STARTTLS</source>
        <translation>
            <numerusform>%1 bietet kein STARTTLS an</numerusform>
            <numerusform>%1 bieten kein STARTTLS an</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 offers STARTTLS and then refuses it</source>
        <translation>
            <numerusform>%1 bietet STARTTLS an und lehnt es dann ab</numerusform>
            <numerusform>%1 bieten STARTTLS an und lehnen es dann ab</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the TLS handshake with %1 fails</source>
        <translation>
            <numerusform>der TLS-Handshake mit %1 scheitert</numerusform>
            <numerusform>die TLS-Handshakes mit %1 scheitern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 is self-signed</source>
        <translation>
            <numerusform>das Zertifikat von %1 ist selbstsigniert</numerusform>
            <numerusform>die Zertifikate von %1 sind selbstsigniert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 leads to no trusted root</source>
        <translation>
            <numerusform>das Zertifikat von %1 führt zu keinem vertrauenswürdigen Wurzelzertifikat</numerusform>
            <numerusform>die Zertifikate von %1 führen zu keinem vertrauenswürdigen Wurzelzertifikat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 names another host</source>
        <translation>
            <numerusform>das Zertifikat von %1 nennt einen anderen Host</numerusform>
            <numerusform>die Zertifikate von %1 nennen andere Hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 has expired</source>
        <translation>
            <numerusform>das Zertifikat von %1 ist abgelaufen</numerusform>
            <numerusform>die Zertifikate von %1 sind abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 is not valid yet</source>
        <translation>
            <numerusform>das Zertifikat von %1 ist noch nicht gültig</numerusform>
            <numerusform>die Zertifikate von %1 sind noch nicht gültig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no TLSA record fits the certificate of %1</source>
        <translation>
            <numerusform>kein TLSA-Eintrag passt zum Zertifikat von %1</numerusform>
            <numerusform>kein TLSA-Eintrag passt zu den Zertifikaten von %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the TLSA lookup for %1 fails</source>
        <translation>
            <numerusform>die TLSA-Abfrage für %1 scheitert</numerusform>
            <numerusform>die TLSA-Abfragen für %1 scheitern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no TLSA record</source>
        <translation>
            <numerusform>%1 hat keinen TLSA-Eintrag</numerusform>
            <numerusform>%1 haben keinen TLSA-Eintrag</numerusform>
        </translation>
    </message>
    <message>
        <source>MTA-STS or DANE</source>
        <translation>MTA-STS oder DANE</translation>
    </message>
    <message>
        <source>Every mail host is authenticated by MTA-STS, and by DANE where it is published: who honours either delivers to nobody else.</source>
        <translation>Jeder Mailhost ist durch MTA-STS authentifiziert, und durch DANE, wo es veröffentlicht ist: Wer eines davon beachtet, stellt an niemand sonst zu.</translation>
    </message>
    <message>
        <source>Senders that honour MTA-STS deliver to authenticated hosts only. Senders that honour DANE alone find nothing to hold on to.</source>
        <translation>Absender, die MTA-STS beachten, stellen nur an authentifizierte Hosts zu. Absender, die nur DANE beachten, finden nichts, woran sie sich halten könnten.</translation>
    </message>
    <message>
        <source>Senders that honour DANE deliver to authenticated hosts only. Senders that honour MTA-STS alone find no policy.</source>
        <translation>Absender, die DANE beachten, stellen nur an authentifizierte Hosts zu. Absender, die nur MTA-STS beachten, finden keine Richtlinie.</translation>
    </message>
    <message>
        <source>Mail through {hosts} is sealed for senders that honour {mechanisms}. {troubles}</source>
        <translation>Mail über {hosts} ist versiegelt für Absender, die {mechanisms} beachten. {troubles}</translation>
    </message>
    <message>
        <source>Senders that honour {mechanisms} can deliver over some addresses only. {troubles}</source>
        <translation>Absender, die {mechanisms} beachten, können nur über einige Adressen zustellen. {troubles}</translation>
    </message>
    <message>
        <source>Mail through {hosts} is sealed for senders that honour DANE. {troubles}</source>
        <translation>Mail über {hosts} ist versiegelt für Absender, die DANE beachten. {troubles}</translation>
    </message>
    <message>
        <source>The policy is in testing mode: senders check and report, but hold nothing back. {troubles}</source>
        <translation>Die Richtlinie ist im Testmodus: Absender prüfen und berichten, halten aber nichts zurück. {troubles}</translation>
    </message>
    <message>
        <source>Most senders honour the policy; strict ones refuse it, because it departs from the grammar.</source>
        <translation>Die meisten Absender beachten die Richtlinie; strenge lehnen sie ab, weil sie von der Grammatik abweicht.</translation>
    </message>
    <message>
        <source>Senders that honour DANE deliver to authenticated hosts only. The MTA-STS policy that is announced cannot be used.</source>
        <translation>Absender, die DANE beachten, stellen nur an authentifizierte Hosts zu. Die angekündigte MTA-STS-Richtlinie ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>A policy is announced, but senders cannot use it: who meets this domain for the first time delivers as if there were none.</source>
        <translation>Eine Richtlinie ist angekündigt, aber Absender können sie nicht verwenden: Wer dieser Domain zum ersten Mal begegnet, stellt zu, als gäbe es keine.</translation>
    </message>
    <message>
        <source>The MTA-STS record cannot be used, so senders look for no policy and deliver as if there were none.</source>
        <translation>Der MTA-STS-Eintrag ist nicht verwendbar; Absender suchen daher keine Richtlinie und stellen zu, als gäbe es keine.</translation>
    </message>
    <message>
        <source>The policy says mode none: senders are told to check nothing.</source>
        <translation>Die Richtlinie hat mode none: Absender sollen nichts prüfen.</translation>
    </message>
    <message>
        <source>The policy is in testing mode, and no host would pass it. {troubles}</source>
        <translation>Die Richtlinie ist im Testmodus, und kein Host würde sie bestehen. {troubles}</translation>
    </message>
    <message>
        <source>Senders that honour MTA-STS cannot deliver at all. {troubles}</source>
        <translation>Absender, die MTA-STS beachten, können gar nicht zustellen. {troubles}</translation>
    </message>
    <message>
        <source>Senders that honour DANE cannot deliver at all. {troubles}</source>
        <translation>Absender, die DANE beachten, können gar nicht zustellen. {troubles}</translation>
    </message>
    <message>
        <source>DNSSEC validation fails: senders that validate find no mail host and deliver nothing.</source>
        <translation>Die DNSSEC-Validierung scheitert: Absender, die validieren, finden keinen Mailhost und stellen nichts zu.</translation>
    </message>
    <message>
        <source>There is no domain {domain}.</source>
        <translation>Es gibt keine Domain {domain}.</translation>
    </message>
    <message>
        <source>{domain} says that it takes no mail (Null MX). There is nothing to seal.</source>
        <translation>{domain} sagt, dass die Domain keine Mail annimmt (Null-MX). Es gibt nichts zu versiegeln.</translation>
    </message>
    <message>
        <source>{domain} has no mail host with an address: nobody can deliver mail to it.</source>
        <translation>{domain} hat keinen Mailhost mit einer Adresse: Niemand kann Mail dorthin zustellen.</translation>
    </message>
    <message>
        <source>The MX records of {domain} could not be looked up, so its mail hosts are not known.</source>
        <translation>Die MX-Einträge von {domain} konnten nicht abgefragt werden; die Mailhosts sind daher nicht bekannt.</translation>
    </message>
    <message>
        <source>No mail host answered: port 25 is probably blocked where you are. Inspect from a network that lets it out.</source>
        <translation>Kein Mailhost antwortete: Port 25 ist an Ihrem Standort vermutlich gesperrt. Aus einem Netz untersuchen, das ihn hinauslässt.</translation>
    </message>
    <message>
        <source>No mail host of {domain} speaks SMTP at the moment, so nothing can be told of their encryption.</source>
        <translation>Kein Mailhost von {domain} spricht im Moment SMTP; über die Verschlüsselung lässt sich daher nichts sagen.</translation>
    </message>
    <message>
        <source>The mail hosts of {domain} turn us away before TLS begins, so it could not be tested from here.</source>
        <translation>Die Mailhosts von {domain} weisen uns ab, bevor TLS beginnt; von hier konnte es daher nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The mail hosts of {domain} have private addresses, which are not contacted unless you allow it. Senders on the Internet cannot reach them.</source>
        <translation>Die Mailhosts von {domain} haben private Adressen; zu ihnen wird nur verbunden, wenn Sie es erlauben. Absender im Internet können sie nicht erreichen.</translation>
    </message>
    <message>
        <source>The inspection was stopped before the seal could be told.</source>
        <translation>Die Untersuchung wurde angehalten, bevor sich das Siegel bestimmen ließ.</translation>
    </message>
    <message>
        <source>It could not be told from here whether mail travels sealed.</source>
        <translation>Von hier ließ sich nicht feststellen, ob Mail versiegelt reist.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Cracked</source>
        <translation>Gebrochen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>senders that honour what is published deliver to authenticated hosts only</source>
        <translation>Absender, die Veröffentlichtes beachten, stellen nur an authentifizierte Hosts zu</translation>
    </message>
    <message>
        <source>true for some hosts or some senders only</source>
        <translation>gilt nur für einige Hosts oder einige Absender</translation>
    </message>
    <message>
        <source>nothing binds a sender: anybody on the path can read or divert the mail</source>
        <translation>nichts bindet einen Absender: Jeder auf dem Weg kann die Mail lesen oder umleiten</translation>
    </message>
    <message>
        <source>senders that honour what is published cannot deliver</source>
        <translation>Absender, die Veröffentlichtes beachten, können nicht zustellen</translation>
    </message>
    <message>
        <source>could not be told from here, and why</source>
        <translation>ließ sich von hier nicht feststellen, mit Begründung</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>nicht veröffentlicht</translation>
    </message>
    <message numerus="yes">
        <source>enforce, %1 of %n hosts</source>
        <translation>
            <numerusform>enforce, %1 von %n Host</numerusform>
            <numerusform>enforce, %1 von %n Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>enforce, fits no host</source>
        <translation>enforce, passt zu keinem Host</translation>
    </message>
    <message numerus="yes">
        <source>testing, %1 of %n hosts</source>
        <translation>
            <numerusform>testing, %1 von %n Host</numerusform>
            <numerusform>testing, %1 von %n Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>mode none</source>
        <translation>mode none</translation>
    </message>
    <message>
        <source>record is faulty</source>
        <translation>Eintrag ist fehlerhaft</translation>
    </message>
    <message>
        <source>policy not served</source>
        <translation>Richtlinie nicht ausgeliefert</translation>
    </message>
    <message>
        <source>policy is faulty</source>
        <translation>Richtlinie ist fehlerhaft</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hosts</source>
        <translation>
            <numerusform>%1 von %n Host</numerusform>
            <numerusform>%1 von %n Hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>no TLSA records</source>
        <translation>keine TLSA-Einträge</translation>
    </message>
    <message>
        <source>no usable TLSA</source>
        <translation>kein brauchbares TLSA</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>lookup fails</source>
        <translation>Abfrage scheitert</translation>
    </message>
    <message>
        <source>not validated here</source>
        <translation>hier nicht validiert</translation>
    </message>
    <message>
        <source>missing on %1</source>
        <translation>fehlt auf %1</translation>
    </message>
    <message>
        <source>fails on %1</source>
        <translation>scheitert auf %1</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n Adresse</numerusform>
            <numerusform>%n Adressen</numerusform>
        </translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>takes no mail</source>
        <translation>nimmt keine Mail an</translation>
    </message>
    <message>
        <source>Senders that honour MTA-STS deliver to authenticated hosts only. Whether DANE protects as well could not be told from here.</source>
        <translation>Absender, die MTA-STS beachten, stellen nur an authentifizierte Hosts zu. Ob auch DANE schützt, war von hier aus nicht festzustellen.</translation>
    </message>
    <message>
        <source>Nothing that binds a sender is published: anybody on the path can strip the encryption or divert the mail. {plaintext}</source>
        <translation>Nichts ist veröffentlicht, was einen Absender bindet: Jeder auf dem Weg kann die Verschlüsselung entfernen oder die Mail umleiten. {plaintext}</translation>
    </message>
    <message>
        <source>%1 offers no STARTTLS at all.</source>
        <translation>Bei %1 gibt es gar kein STARTTLS.</translation>
    </message>
    <message>
        <source>TLSA records are published, but of no kind that mail senders use: they encrypt, and deliver to whoever answers.</source>
        <translation>TLSA-Einträge sind veröffentlicht, aber von keiner Art, die Mail-Absender verwenden: Sie verschlüsseln und stellen an jeden zu, der antwortet.</translation>
    </message>
    <message>
        <source>TLSA records are published, but no sender relies on them: DNSSEC does not vouch for the way there.</source>
        <translation>TLSA-Einträge sind veröffentlicht, aber kein Absender verlässt sich auf sie: DNSSEC bürgt nicht für den Weg dorthin.</translation>
    </message>
</context>
<context>
    <name>SealChange</name>
    <message>
        <source>Add {hosts} to the mx lines of the policy, and give its record a new id.</source>
        <translation>Den mx-Zeilen der Richtlinie {hosts} hinzufügen und ihrem Eintrag eine neue id geben.</translation>
    </message>
    <message>
        <source>Turn STARTTLS on at {hosts}.</source>
        <translation>STARTTLS auf {hosts} einschalten.</translation>
    </message>
    <message>
        <source>Find in the log of {hosts} why STARTTLS is refused.</source>
        <translation>Im Protokoll von {hosts} nachsehen, warum STARTTLS abgelehnt wird.</translation>
    </message>
    <message>
        <source>Let {hosts} finish a handshake with TLS 1.2 or TLS 1.3.</source>
        <translation>Auf {hosts} dafür sorgen, dass ein Handshake mit TLS 1.2 oder TLS 1.3 zum Ende kommt.</translation>
    </message>
    <message>
        <source>Install a certificate of a public CA on {hosts}, with its intermediate certificates.</source>
        <translation>Auf {hosts} ein Zertifikat einer öffentlichen CA installieren, samt dessen Zwischenzertifikaten.</translation>
    </message>
    <message>
        <source>Install a certificate on {hosts} that names the host.</source>
        <translation>Auf {hosts} ein Zertifikat installieren, das den Host nennt.</translation>
    </message>
    <message>
        <source>Renew the certificate on {hosts}.</source>
        <translation>Das Zertifikat auf {hosts} erneuern.</translation>
    </message>
    <message>
        <source>Install a certificate on {hosts} that is valid today.</source>
        <translation>Auf {hosts} ein Zertifikat installieren, das heute gültig ist.</translation>
    </message>
    <message>
        <source>Publish the TLSA record of the certificate that {hosts} serves.</source>
        <translation>Den TLSA-Eintrag des Zertifikats veröffentlichen, das von {hosts} ausgeliefert wird.</translation>
    </message>
    <message>
        <source>Mend the DNS zone that has to answer for the TLSA records of {hosts}.</source>
        <translation>Die DNS-Zone in Ordnung bringen, die für die TLSA-Einträge von {hosts} antworten muss.</translation>
    </message>
    <message>
        <source>Publish a TLSA record for {hosts}.</source>
        <translation>Einen TLSA-Eintrag für {hosts} veröffentlichen.</translation>
    </message>
    <message>
        <source>Correct the TXT record at _mta-sts.{domain}.</source>
        <translation>Den TXT-Eintrag unter _mta-sts.{domain} berichtigen.</translation>
    </message>
    <message>
        <source>Let mta-sts.{domain} serve the policy file, with status 200 and a certificate that holds.</source>
        <translation>mta-sts.{domain} die Richtliniendatei ausliefern lassen, mit Status 200 und einem Zertifikat, das hält.</translation>
    </message>
    <message>
        <source>Correct the policy file on mta-sts.{domain}.</source>
        <translation>Die Richtliniendatei auf mta-sts.{domain} berichtigen.</translation>
    </message>
    <message>
        <source>Publish records that begin with 3 1 1.</source>
        <translation>Einträge veröffentlichen, die mit 3 1 1 beginnen.</translation>
    </message>
    <message>
        <source>Sign the zones of {domain} and of its mail hosts and have their DS records published, or publish an MTA-STS policy.</source>
        <translation>Die Zonen von {domain} und ihren Mailhosts signieren und ihre DS-Einträge veröffentlichen lassen, oder eine MTA-STS-Richtlinie veröffentlichen.</translation>
    </message>
    <message>
        <source>Set mode: enforce when the TLS reports stay clean.</source>
        <translation>mode: enforce setzen, wenn die TLS-Berichte sauber bleiben.</translation>
    </message>
    <message>
        <source>Publish an MTA-STS record and policy for {domain}, or TLSA records: its zones are signed.</source>
        <translation>Einen MTA-STS-Eintrag und eine Richtlinie für {domain} veröffentlichen, oder TLSA-Einträge: Die Zonen sind signiert.</translation>
    </message>
    <message>
        <source>Publish an MTA-STS record and policy for {domain}.</source>
        <translation>Einen MTA-STS-Eintrag und eine Richtlinie für {domain} veröffentlichen.</translation>
    </message>
    <message>
        <source>Set mode: enforce, unless MTA-STS is being removed.</source>
        <translation>mode: enforce setzen, außer MTA-STS wird gerade entfernt.</translation>
    </message>
    <message>
        <source>Sign the zone again, or take its DS record out of the zone above.</source>
        <translation>Die Zone neu signieren oder ihren DS-Eintrag aus der übergeordneten Zone nehmen.</translation>
    </message>
    <message>
        <source>Publish an MX record that names a host with an address.</source>
        <translation>Einen MX-Eintrag veröffentlichen, der einen Host mit einer Adresse nennt.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>“%1” is no address of a DNS server</source>
        <translation>„%1“ ist keine Adresse eines DNS-Servers</translation>
    </message>
    <message>
        <source>“%1” does not say which name the server&apos;s certificate has to carry, as in tls:192.0.2.53#dns.example</source>
        <translation>„%1“ sagt nicht, welchen Namen das Zertifikat des Servers tragen muss, wie in tls:192.0.2.53#dns.example</translation>
    </message>
    <message>
        <source>servers are asked either all over TLS or all without, not “%1”</source>
        <translation>Server werden entweder alle über TLS oder alle ohne gefragt, nicht „%1“</translation>
    </message>
    <message>
        <source>root hints (%1) are of use with the resolver “recursive” only</source>
        <translation>Root-Hints (%1) sind nur mit dem Resolver „recursive“ von Nutzen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 names no DNS server</source>
        <translation>%1 nennt keinen DNS-Server</translation>
    </message>
    <message>
        <source>no trust anchor of the DNS root is installed on this system</source>
        <translation>auf diesem System ist kein Vertrauensanker der DNS-Wurzel installiert</translation>
    </message>
    <message>
        <source>%1 holds no usable trust anchor</source>
        <translation>%1 enthält keinen brauchbaren Vertrauensanker</translation>
    </message>
    <message>
        <source>%1 holds no address of a root server</source>
        <translation>%1 enthält keine Adresse eines Root-Servers</translation>
    </message>
    <message>
        <source>this system has no file of root certificates</source>
        <translation>dieses System hat keine Datei mit Wurzelzertifikaten</translation>
    </message>
    <message>
        <source>there is no certificate in %1</source>
        <translation>in %1 ist kein Zertifikat</translation>
    </message>
    <message>
        <source>the DNS library refused to work (%1): %2</source>
        <translation>die DNS-Bibliothek verweigerte die Arbeit (%1): %2</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
</context>
<context>
    <name>SmtpStage</name>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>waiting for TLS</source>
        <translation>wartet auf TLS</translation>
    </message>
    <message>
        <source>waiting for the banner</source>
        <translation>wartet auf die Begrüßung</translation>
    </message>
    <message>
        <source>waiting for the answer to EHLO</source>
        <translation>wartet auf die Antwort auf EHLO</translation>
    </message>
    <message>
        <source>waiting for the answer to STARTTLS</source>
        <translation>wartet auf die Antwort auf STARTTLS</translation>
    </message>
    <message>
        <source>in the TLS handshake</source>
        <translation>im TLS-Handshake</translation>
    </message>
    <message>
        <source>waiting for the answer to EHLO inside TLS</source>
        <translation>wartet auf die Antwort auf EHLO innerhalb von TLS</translation>
    </message>
    <message>
        <source>taking leave</source>
        <translation>verabschiedet sich</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Fails</source>
        <translation>Nicht bestanden</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Nicht feststellbar</translation>
    </message>
</context>
<context>
    <name>Threat</name>
    <message>
        <source>STARTTLS only</source>
        <translation>Nur STARTTLS</translation>
    </message>
    <message>
        <source>MTA-STS, first contact</source>
        <translation>MTA-STS, erster Kontakt</translation>
    </message>
    <message>
        <source>MTA-STS, policy cached</source>
        <translation>MTA-STS, Richtlinie im Cache</translation>
    </message>
    <message>
        <source>DANE only</source>
        <translation>Nur DANE</translation>
    </message>
    <message>
        <source>DANE and MTA-STS, first contact</source>
        <translation>DANE und MTA-STS, erster Kontakt</translation>
    </message>
    <message>
        <source>DANE and MTA-STS, policy cached</source>
        <translation>DANE und MTA-STS, Richtlinie im Cache</translation>
    </message>
    <message>
        <source>Uses STARTTLS when it is offered, and checks nothing.</source>
        <translation>Nutzt STARTTLS, wenn es angeboten wird, und prüft nichts.</translation>
    </message>
    <message>
        <source>Honours MTA-STS, knows no policy of the domain yet and looks for it before the first delivery.</source>
        <translation>Beachtet MTA-STS, kennt noch keine Richtlinie der Domain und sucht sie vor der ersten Zustellung.</translation>
    </message>
    <message>
        <source>Honours MTA-STS and has an unexpired copy of the policy that is published now.</source>
        <translation>Beachtet MTA-STS und hat eine noch nicht abgelaufene Kopie der Richtlinie, die jetzt veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Honours DANE, validates DNSSEC, and does not look for a policy.</source>
        <translation>Beachtet DANE, validiert DNSSEC und sucht keine Richtlinie.</translation>
    </message>
    <message>
        <source>Honours DANE and MTA-STS, and knows no policy of the domain yet.</source>
        <translation>Beachtet DANE und MTA-STS und kennt noch keine Richtlinie der Domain.</translation>
    </message>
    <message>
        <source>Honours DANE and MTA-STS, and has an unexpired copy of the policy.</source>
        <translation>Beachtet DANE und MTA-STS und hat eine noch nicht abgelaufene Kopie der Richtlinie.</translation>
    </message>
    <message>
        <source>only</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>im Cache</translation>
    </message>
    <message>
        <source>Nothing goes wrong</source>
        <translation>Nichts geht schief</translation>
    </message>
    <message>
        <source>STARTTLS is stripped</source>
        <translation>STARTTLS wird entfernt</translation>
    </message>
    <message>
        <source>STARTTLS is refused</source>
        <translation>STARTTLS wird abgelehnt</translation>
    </message>
    <message>
        <source>TLS handshake is broken</source>
        <translation>TLS-Handshake wird gestört</translation>
    </message>
    <message>
        <source>Connection is cut</source>
        <translation>Verbindung wird gekappt</translation>
    </message>
    <message>
        <source>Certificate: self-signed</source>
        <translation>Zertifikat: selbstsigniert</translation>
    </message>
    <message>
        <source>Certificate: expired</source>
        <translation>Zertifikat: abgelaufen</translation>
    </message>
    <message>
        <source>Certificate: of another name</source>
        <translation>Zertifikat: anderer Name</translation>
    </message>
    <message>
        <source>Route to the host hijacked</source>
        <translation>Route zum Host gekapert</translation>
    </message>
    <message>
        <source>First host alone hijacked</source>
        <translation>Nur erster Host gekapert</translation>
    </message>
    <message>
        <source>Certificate issued wrongly</source>
        <translation>Zertifikat falsch ausgestellt</translation>
    </message>
    <message>
        <source>MX forged, valid certificate</source>
        <translation>MX gefälscht, Zertifikat gültig</translation>
    </message>
    <message>
        <source>MX forged, no certificate</source>
        <translation>MX gefälscht, kein Zertifikat</translation>
    </message>
    <message>
        <source>MX forged to fit a wildcard</source>
        <translation>MX passend zu Wildcard gefälscht</translation>
    </message>
    <message>
        <source>MX forged to a DANE host</source>
        <translation>MX auf DANE-Host gefälscht</translation>
    </message>
    <message>
        <source>Host address forged</source>
        <translation>Hostadresse gefälscht</translation>
    </message>
    <message>
        <source>TLSA stripped or altered</source>
        <translation>TLSA entfernt oder verändert</translation>
    </message>
    <message>
        <source>TLSA question dropped</source>
        <translation>TLSA-Anfrage verworfen</translation>
    </message>
    <message>
        <source>TLSA injected, unsigned</source>
        <translation>TLSA untergeschoben, unsigniert</translation>
    </message>
    <message>
        <source>DS stripped at the parent</source>
        <translation>DS in übergeordneter Zone entfernt</translation>
    </message>
    <message>
        <source>Old TLSA replayed</source>
        <translation>Alter TLSA wieder eingespielt</translation>
    </message>
    <message>
        <source>Record hidden, hosts left alone</source>
        <translation>Nur Eintrag verborgen, Hosts intakt</translation>
    </message>
    <message>
        <source>Record hidden, hosts hijacked</source>
        <translation>Eintrag verborgen, Hosts gekapert</translation>
    </message>
    <message>
        <source>Record lookup times out</source>
        <translation>Zeitüberschreitung beim Eintrag</translation>
    </message>
    <message>
        <source>Policy host blocked</source>
        <translation>Blockierter Richtlinien-Host</translation>
    </message>
    <message>
        <source>Policy host impersonated</source>
        <translation>Falscher Richtlinien-Host</translation>
    </message>
    <message>
        <source>Policy damaged</source>
        <translation>Richtlinie beschädigt</translation>
    </message>
    <message>
        <source>Policy host taken over</source>
        <translation>Übernommener Richtlinien-Host</translation>
    </message>
    <message>
        <source>Record with a forged id</source>
        <translation>Eintrag mit gefälschter id</translation>
    </message>
    <message>
        <source>Old record replayed</source>
        <translation>Alter Eintrag wieder eingespielt</translation>
    </message>
    <message>
        <source>Cached policy runs out</source>
        <translation>Richtlinie im Cache läuft ab</translation>
    </message>
    <message>
        <source>MX forged and record hidden</source>
        <translation>MX gefälscht, Eintrag verborgen</translation>
    </message>
    <message>
        <source>Own certificate expires</source>
        <translation>Eigenes Zertifikat läuft ab</translation>
    </message>
    <message>
        <source>Own certificate: wrong name</source>
        <translation>Falscher Name im eigenen Zertifikat</translation>
    </message>
    <message>
        <source>Own certificate: self-signed</source>
        <translation>Selbstsigniertes eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Key rolled, TLSA forgotten</source>
        <translation>Neuer Schlüssel, TLSA vergessen</translation>
    </message>
    <message>
        <source>MX renamed, rest forgotten</source>
        <translation>MX umbenannt, Rest vergessen</translation>
    </message>
    <message>
        <source>No attack</source>
        <translation>Kein Angriff</translation>
    </message>
    <message>
        <source>On the path to the mail hosts</source>
        <translation>Auf dem Weg zu den Mailhosts</translation>
    </message>
    <message>
        <source>At a certification authority</source>
        <translation>Bei einer Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>In the DNS of the mail hosts</source>
        <translation>Im DNS der Mailhosts</translation>
    </message>
    <message>
        <source>On the way to the MTA-STS policy</source>
        <translation>Auf dem Weg zur MTA-STS-Richtlinie</translation>
    </message>
    <message>
        <source>Errors of your own</source>
        <translation>Eigene Fehler</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>held</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>jedem</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>Beute</translation>
    </message>
    <message>
        <source>faked</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>untold</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>delivered encrypted, to an authenticated host</source>
        <translation>verschlüsselt zugestellt, an einen authentifizierten Host</translation>
    </message>
    <message>
        <source>not delivered; kept in the queue and tried again</source>
        <translation>nicht zugestellt; in der Warteschlange, neuer Versuch folgt</translation>
    </message>
    <message>
        <source>delivered encrypted, to whoever answers</source>
        <translation>verschlüsselt zugestellt, an wen auch immer</translation>
    </message>
    <message>
        <source>delivered encrypted, to the attacker</source>
        <translation>verschlüsselt zugestellt, an den Angreifer</translation>
    </message>
    <message>
        <source>authenticated in name only: delivered to the attacker</source>
        <translation>nur scheinbar authentifiziert: dem Angreifer zugestellt</translation>
    </message>
    <message>
        <source>delivered in plain text</source>
        <translation>im Klartext zugestellt</translation>
    </message>
    <message>
        <source>there is nothing here that it could touch</source>
        <translation>hier gibt es nichts, was der Angriff treffen könnte</translation>
    </message>
    <message>
        <source>could not be told</source>
        <translation>ließ sich nicht feststellen</translation>
    </message>
    <message>
        <source>What would help:</source>
        <translation>Was helfen würde:</translation>
    </message>
    <message>
        <source>What happens to a message</source>
        <translation>Was mit einer Nachricht geschieht</translation>
    </message>
    <message>
        <source>(--verbose tells the story of each)</source>
        <translation>(--verbose erläutert jeden Fall)</translation>
    </message>
    <message>
        <source>Nobody attacks, and the hosts are as they were found.</source>
        <translation>Niemand greift an, und die Hosts sind so, wie sie vorgefunden wurden.</translation>
    </message>
    <message>
        <source>Somebody on the path takes STARTTLS out of the server&apos;s answer.</source>
        <translation>Jemand auf dem Weg nimmt STARTTLS aus der Antwort des Servers heraus.</translation>
    </message>
    <message>
        <source>Somebody on the path answers STARTTLS with a refusal (454 or 5xx).</source>
        <translation>Jemand auf dem Weg beantwortet STARTTLS mit einer Ablehnung (454 oder 5xx).</translation>
    </message>
    <message>
        <source>Somebody on the path lets STARTTLS begin and then breaks the TLS handshake.</source>
        <translation>Jemand auf dem Weg lässt STARTTLS beginnen und stört dann den TLS-Handshake.</translation>
    </message>
    <message>
        <source>Somebody on the path cuts or holds every connection to the mail hosts.</source>
        <translation>Jemand auf dem Weg kappt jede Verbindung zu den Mailhosts oder hält sie fest.</translation>
    </message>
    <message>
        <source>Somebody on the path answers in the host&apos;s place with a self-signed certificate.</source>
        <translation>Jemand auf dem Weg antwortet anstelle des Hosts mit einem selbstsignierten Zertifikat.</translation>
    </message>
    <message>
        <source>Somebody on the path answers in the host&apos;s place with an expired certificate.</source>
        <translation>Jemand auf dem Weg antwortet anstelle des Hosts mit einem abgelaufenen Zertifikat.</translation>
    </message>
    <message>
        <source>Somebody on the path answers in the host&apos;s place with a valid certificate for a name of his own.</source>
        <translation>Jemand auf dem Weg antwortet anstelle des Hosts mit einem gültigen Zertifikat für einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The route to the host&apos;s address leads to an attacker, who has no valid certificate for its name.</source>
        <translation>Die Route zur Adresse des Hosts führt zu einem Angreifer, der kein gültiges Zertifikat für dessen Namen hat.</translation>
    </message>
    <message>
        <source>The route to the first mail host leads to an attacker, and the other hosts are left alone.</source>
        <translation>Die Route zum ersten Mailhost führt zu einem Angreifer, und die anderen Hosts bleiben unberührt.</translation>
    </message>
    <message>
        <source>A certification authority was tricked into a certificate for the host&apos;s name, and its holder stands on the path.</source>
        <translation>Einer Zertifizierungsstelle wurde ein Zertifikat für den Namen des Hosts abgelistet, und dessen Inhaber sitzt auf dem Weg.</translation>
    </message>
    <message>
        <source>Forged MX records lead to an attacker&apos;s host, which has a valid certificate for its own name.</source>
        <translation>Gefälschte MX-Einträge führen zum Host eines Angreifers, der ein gültiges Zertifikat für seinen eigenen Namen hat.</translation>
    </message>
    <message>
        <source>Forged MX records lead to an attacker&apos;s host without a valid certificate.</source>
        <translation>Gefälschte MX-Einträge führen zum Host eines Angreifers ohne gültiges Zertifikat.</translation>
    </message>
    <message>
        <source>Forged MX records lead to a host whose name fits a wildcard of the policy, with a valid certificate for that name in an attacker&apos;s hands.</source>
        <translation>Gefälschte MX-Einträge führen zu einem Host, dessen Name zu einer Wildcard der Richtlinie passt; ein gültiges Zertifikat für diesen Namen ist in der Hand eines Angreifers.</translation>
    </message>
    <message>
        <source>Forged MX records lead to an attacker&apos;s host, which has signed TLSA records of its own.</source>
        <translation>Gefälschte MX-Einträge führen zum Host eines Angreifers, der eigene signierte TLSA-Einträge hat.</translation>
    </message>
    <message>
        <source>Forged address records lead the host&apos;s name to an attacker.</source>
        <translation>Gefälschte Adresseinträge führen den Namen des Hosts zu einem Angreifer.</translation>
    </message>
    <message>
        <source>Somebody in the DNS strips the signatures of the TLSA answer, or alters it.</source>
        <translation>Jemand im DNS entfernt die Signaturen der TLSA-Antwort oder verändert sie.</translation>
    </message>
    <message>
        <source>Somebody in the DNS lets every TLSA question go without an answer.</source>
        <translation>Jemand im DNS lässt jede Anfrage nach TLSA unbeantwortet.</translation>
    </message>
    <message>
        <source>Somebody in the DNS adds unsigned TLSA records to a zone that is not signed.</source>
        <translation>Jemand im DNS fügt einer Zone, die nicht signiert ist, unsignierte TLSA-Einträge hinzu.</translation>
    </message>
    <message>
        <source>Somebody in the DNS strips the DS records, so that signed zones look unsigned.</source>
        <translation>Jemand im DNS entfernt die DS-Einträge, sodass signierte Zonen unsigniert aussehen.</translation>
    </message>
    <message>
        <source>Somebody replays a TLSA record that was valid once, and has got hold of the key retired with it.</source>
        <translation>Jemand spielt einen TLSA-Eintrag wieder ein, der einmal gültig war, und ist an den mit ihm ausgemusterten Schlüssel gelangt.</translation>
    </message>
    <message>
        <source>The _mta-sts record is hidden or forged, and the mail hosts are left alone.</source>
        <translation>Der Eintrag _mta-sts wird verborgen oder gefälscht, und die Mailhosts bleiben unberührt.</translation>
    </message>
    <message>
        <source>The _mta-sts record is hidden or forged, and the mail hosts are impersonated.</source>
        <translation>Der Eintrag _mta-sts wird verborgen oder gefälscht, und jemand gibt sich als die Mailhosts aus.</translation>
    </message>
    <message>
        <source>The lookup of the _mta-sts record times out, and the mail hosts are impersonated.</source>
        <translation>Die Abfrage des Eintrags _mta-sts läuft in eine Zeitüberschreitung, und jemand gibt sich als die Mailhosts aus.</translation>
    </message>
    <message>
        <source>The policy host cannot be reached, and the mail hosts are impersonated.</source>
        <translation>Der Richtlinien-Host ist nicht erreichbar, und jemand gibt sich als die Mailhosts aus.</translation>
    </message>
    <message>
        <source>The policy host is impersonated without a valid certificate, and so are the mail hosts.</source>
        <translation>Jemand gibt sich ohne gültiges Zertifikat als der Richtlinien-Host aus, und ebenso als die Mailhosts.</translation>
    </message>
    <message>
        <source>The policy host serves a damaged policy, and the mail hosts are impersonated.</source>
        <translation>Der Richtlinien-Host liefert eine beschädigte Richtlinie aus, und jemand gibt sich als die Mailhosts aus.</translation>
    </message>
    <message>
        <source>An attacker serves a policy of his own with a valid certificate of the policy host, and forges MX records where he can.</source>
        <translation>Ein Angreifer liefert mit einem gültigen Zertifikat des Richtlinien-Hosts eine eigene Richtlinie aus und fälscht MX-Einträge, wo er kann.</translation>
    </message>
    <message>
        <source>The _mta-sts record is forged with another id.</source>
        <translation>Der Eintrag _mta-sts wird mit einer anderen id gefälscht.</translation>
    </message>
    <message>
        <source>After a change of the policy, the old _mta-sts record is replayed.</source>
        <translation>Nach einer Änderung der Richtlinie wird der alte Eintrag _mta-sts wieder eingespielt.</translation>
    </message>
    <message>
        <source>The cached policy runs out while the way to a new one is blocked, and the mail hosts are impersonated.</source>
        <translation>Die Richtlinie im Cache läuft ab, während der Weg zu einer neuen versperrt ist, und jemand gibt sich als die Mailhosts aus.</translation>
    </message>
    <message>
        <source>Forged MX records lead to an attacker&apos;s host, and the _mta-sts record is hidden.</source>
        <translation>Gefälschte MX-Einträge führen zum Host eines Angreifers, und der Eintrag _mta-sts wird verborgen.</translation>
    </message>
    <message>
        <source>The certificate of the mail hosts expires, with the key unchanged.</source>
        <translation>Das Zertifikat der Mailhosts läuft ab; der Schlüssel bleibt gleich.</translation>
    </message>
    <message>
        <source>The mail hosts get a certificate that names something else, with the key unchanged.</source>
        <translation>Die Mailhosts bekommen ein Zertifikat, das etwas anderes nennt; der Schlüssel bleibt gleich.</translation>
    </message>
    <message>
        <source>The mail hosts get a self-signed certificate, with the key unchanged.</source>
        <translation>Die Mailhosts bekommen ein selbstsigniertes Zertifikat; der Schlüssel bleibt gleich.</translation>
    </message>
    <message>
        <source>The mail hosts get a new key and a valid certificate, and the TLSA records stay.</source>
        <translation>Die Mailhosts bekommen einen neuen Schlüssel und ein gültiges Zertifikat, und die TLSA-Einträge bleiben.</translation>
    </message>
    <message>
        <source>The mail hosts get new names, and policy and TLSA records keep the old ones.</source>
        <translation>Die Mailhosts bekommen neue Namen, und Richtlinie und TLSA-Einträge behalten die alten.</translation>
    </message>
    <message>
        <source>This sender takes what it is offered and checks nothing.</source>
        <translation>Dieser Absender nimmt, was ihm angeboten wird, und prüft nichts.</translation>
    </message>
    <message>
        <source>Without a connection no sender can deliver.</source>
        <translation>Ohne Verbindung kann kein Absender zustellen.</translation>
    </message>
    <message>
        <source>The policy is enforced, and the host passes its checks.</source>
        <translation>Die Richtlinie wird durchgesetzt, und der Host besteht ihre Prüfungen.</translation>
    </message>
    <message>
        <source>The policy is enforced, and the host does not pass: {trouble}.</source>
        <translation>Die Richtlinie wird durchgesetzt, und der Host besteht ihre Prüfungen nicht: {trouble}.</translation>
    </message>
    <message>
        <source>The policy is in testing mode, and the host passes its checks.</source>
        <translation>Die Richtlinie ist im Testmodus, und der Host besteht ihre Prüfungen.</translation>
    </message>
    <message>
        <source>The host does not pass ({trouble}), but the policy is in testing mode and holds nothing back.</source>
        <translation>Der Host besteht die Prüfungen nicht ({trouble}), aber die Richtlinie ist im Testmodus und hält nichts zurück.</translation>
    </message>
    <message>
        <source>The policy has mode none, which asks for no check.</source>
        <translation>Die Richtlinie hat den Modus none, der keine Prüfung verlangt.</translation>
    </message>
    <message>
        <source>There is no policy that this sender could honour.</source>
        <translation>Es gibt keine Richtlinie, die dieser Absender beachten könnte.</translation>
    </message>
    <message>
        <source>This sender does not know the policy yet, is kept from learning of it, and must deliver as if there were none.</source>
        <translation>Dieser Absender kennt die Richtlinie noch nicht, wird daran gehindert, von ihr zu erfahren, und muss zustellen, als gäbe es keine.</translation>
    </message>
    <message>
        <source>This sender has no copy of the policy, cannot fetch it, and must deliver as if there were none.</source>
        <translation>Dieser Absender hat keine Kopie der Richtlinie, kann sie nicht abrufen und muss zustellen, als gäbe es keine.</translation>
    </message>
    <message>
        <source>The copy of the policy has run out, and no new one can be fetched.</source>
        <translation>Die Kopie der Richtlinie ist abgelaufen, und eine neue lässt sich nicht abrufen.</translation>
    </message>
    <message>
        <source>Because the id did not change, this sender keeps its old copy until it looks again by itself.</source>
        <translation>Weil sich die id nicht geändert hat, behält dieser Absender seine alte Kopie, bis er von selbst wieder nachsieht.</translation>
    </message>
    <message>
        <source>The false policy names the attacker&apos;s hosts, so every check passes.</source>
        <translation>Die falsche Richtlinie nennt die Hosts des Angreifers, also gelingt jede Prüfung.</translation>
    </message>
    <message>
        <source>DNSSEC keeps the MX records from being forged, but a false policy can switch off the protection of MTA-STS, or turn the genuine hosts away.</source>
        <translation>DNSSEC verhindert, dass die MX-Einträge gefälscht werden, aber eine falsche Richtlinie kann den Schutz durch MTA-STS abschalten oder die echten Hosts ausschließen.</translation>
    </message>
    <message>
        <source>For this sender a certificate from any trusted authority is as good as the genuine one.</source>
        <translation>Für diesen Absender ist ein Zertifikat jeder vertrauenswürdigen Zertifizierungsstelle so gut wie das echte.</translation>
    </message>
    <message>
        <source>The policy covers the attacker&apos;s host, and its certificate is valid.</source>
        <translation>Die Richtlinie deckt den Host des Angreifers ab, und dessen Zertifikat ist gültig.</translation>
    </message>
    <message>
        <source>A TLSA record, proven by DNSSEC, authenticates the host.</source>
        <translation>Ein durch DNSSEC belegter TLSA-Eintrag authentifiziert den Host.</translation>
    </message>
    <message>
        <source>The TLSA records, proven by DNSSEC, do not let the host pass: {trouble}.</source>
        <translation>Die durch DNSSEC belegten TLSA-Einträge lassen den Host nicht gelten: {trouble}.</translation>
    </message>
    <message>
        <source>Proven TLSA records make TLS compulsory, and {trouble}.</source>
        <translation>Belegte TLSA-Einträge machen TLS zur Pflicht, und {trouble}.</translation>
    </message>
    <message>
        <source>TLSA records are there and none of them can be used: TLS is compulsory, but nothing authenticates the host.</source>
        <translation>Es gibt TLSA-Einträge, aber keiner davon ist verwendbar: TLS ist Pflicht, aber nichts authentifiziert den Host.</translation>
    </message>
    <message>
        <source>A TLSA record of usage 2 trusts an authority that issues to anybody, so its false certificate passes.</source>
        <translation>Ein TLSA-Eintrag mit Usage 2 vertraut einer Zertifizierungsstelle, die für jeden ausstellt; ihr falsches Zertifikat wird daher anerkannt.</translation>
    </message>
    <message>
        <source>The replayed record is still within the time of its signature, and the retired key fits it.</source>
        <translation>Der wieder eingespielte Eintrag liegt noch in der Gültigkeit seiner Signatur, und der ausgemusterte Schlüssel passt zu ihm.</translation>
    </message>
    <message>
        <source>The forged answer does not pass DNSSEC, so this sender contacts no host.</source>
        <translation>Die gefälschte Antwort besteht die Prüfung durch DNSSEC nicht, daher nimmt dieser Absender zu keinem Host Kontakt auf.</translation>
    </message>
    <message>
        <source>Without a proven answer about TLSA this sender must not use the host.</source>
        <translation>Ohne belegte Antwort zu TLSA darf dieser Absender den Host nicht verwenden.</translation>
    </message>
    <message>
        <source>The lookups of this host or domain already end without a proven answer, so this sender must not use it.</source>
        <translation>Schon die Abfragen zu diesem Host oder dieser Domain enden ohne belegte Antwort, daher darf dieser Absender nicht dorthin zustellen.</translation>
    </message>
    <message>
        <source>The zone is signed, but there is no TLSA record that this sender could check.</source>
        <translation>Die Zone ist signiert, aber es gibt keinen TLSA-Eintrag, den dieser Absender prüfen könnte.</translation>
    </message>
    <message>
        <source>DNSSEC does not vouch for the way to the host&apos;s TLSA records, so this sender does not rely on any.</source>
        <translation>DNSSEC bürgt nicht für den Weg zu den TLSA-Einträgen des Hosts, daher verlässt sich dieser Absender auf keinen.</translation>
    </message>
    <message>
        <source>DANE authenticates the host, but the enforced policy does not let it pass: {trouble}.</source>
        <translation>DANE authentifiziert den Host, aber die durchgesetzte Richtlinie lässt ihn nicht gelten: {trouble}.</translation>
    </message>
    <message>
        <source>Neither a policy nor TLSA records bind this sender.</source>
        <translation>Weder eine Richtlinie noch TLSA-Einträge binden diesen Absender.</translation>
    </message>
    <message>
        <source>A few senders hold the mail back instead.</source>
        <translation>Einige wenige Absender halten die Mail stattdessen zurück.</translation>
    </message>
    <message>
        <source>Some senders fall back at once, others on a later try (Postfix with level may); strict products hold the mail back.</source>
        <translation>Manche Absender weichen sofort auf Klartext aus, andere bei einem späteren Versuch (Postfix mit Level may); strenge Produkte halten die Mail zurück.</translation>
    </message>
    <message>
        <source>The RFC does not ask for it, but mox and postfix-tlspol hold the mail back when the lookup fails.</source>
        <translation>Der RFC verlangt es nicht, aber mox und postfix-tlspol halten die Mail zurück, wenn die Abfrage scheitert.</translation>
    </message>
    <message>
        <source>Where the sender&apos;s resolver validates DNSSEC, the mail is held back.</source>
        <translation>Wo der Resolver des Absenders DNSSEC validiert, wird die Mail zurückgehalten.</translation>
    </message>
    <message>
        <source>The RFCs do not settle this: mox holds the mail back, while Postfix with postfix-tlspol delivers it by DANE alone.</source>
        <translation>Die RFCs regeln das nicht: mox hält die Mail zurück, während Postfix mit postfix-tlspol sie allein nach DANE zustellt.</translation>
    </message>
    <message>
        <source>The host has signed TLSA records, but the MX records that lead there are not signed: Postfix leaves it to smtp_tls_dane_insecure_mx_policy what then holds, and what passes must not be called proven.</source>
        <translation>Der Host hat signierte TLSA-Einträge, aber die MX-Einträge, die dorthin führen, sind nicht signiert: Postfix überlässt es smtp_tls_dane_insecure_mx_policy, was dann gilt, und was durchgeht, darf nicht belegt heißen.</translation>
    </message>
    <message>
        <source>A false policy may make strict products hold the mail back.</source>
        <translation>Eine falsche Richtlinie kann strenge Produkte dazu bringen, die Mail zurückzuhalten.</translation>
    </message>
    <message>
        <source>Some senders report tlsa-invalid although they deliver.</source>
        <translation>Manche Absender berichten tlsa-invalid, obwohl sie zustellen.</translation>
    </message>
    <message>
        <source>With a cached policy it happens once the sender looks again: at a new id, or within about a day.</source>
        <translation>Mit einer Richtlinie im Cache geschieht es, sobald der Absender wieder nachsieht: bei einer neuen id oder binnen etwa eines Tages.</translation>
    </message>
    <message>
        <source>A sender may fetch the policy in the background; its first message then leaves unchecked.</source>
        <translation>Ein Absender kann die Richtlinie im Hintergrund abrufen; seine erste Nachricht geht dann ungeprüft hinaus.</translation>
    </message>
    <message>
        <source>This is what a strict sender does, which refuses the policy because it departs from the grammar; most senders use it.</source>
        <translation>So handelt ein strenger Absender, der die Richtlinie ablehnt, weil sie von der Grammatik abweicht; die meisten Absender verwenden sie.</translation>
    </message>
    <message>
        <source>Nothing that {domain} publishes can change this: the sender has to honour MTA-STS or DANE.</source>
        <translation>Nichts, was {domain} veröffentlicht, kann daran etwas ändern: Der Absender muss MTA-STS oder DANE beachten.</translation>
    </message>
    <message>
        <source>Publish an MTA-STS policy for {domain}, first in testing mode, then in enforce mode.</source>
        <translation>Eine MTA-STS-Richtlinie für {domain} veröffentlichen, zuerst im Testmodus, dann im Modus enforce.</translation>
    </message>
    <message>
        <source>Change the policy&apos;s line to “mode: enforce” and give the _mta-sts record a new id.</source>
        <translation>Die Zeile der Richtlinie in „mode: enforce“ ändern und dem Eintrag _mta-sts eine neue id geben.</translation>
    </message>
    <message>
        <source>Make the MTA-STS policy of {domain} usable for every sender; the findings say what is wrong with it.</source>
        <translation>Die MTA-STS-Richtlinie von {domain} für jeden Absender brauchbar machen; die Befunde sagen, was ihr fehlt.</translation>
    </message>
    <message>
        <source>Name every mail host in an mx line of the policy, with a new id, before it stands in the MX records.</source>
        <translation>Jeden Mailhost in einer mx-Zeile der Richtlinie nennen, mit neuer id, bevor er in den MX-Einträgen steht.</translation>
    </message>
    <message>
        <source>Give the mail host working STARTTLS and a valid certificate for the name in the MX record.</source>
        <translation>Dem Mailhost funktionierendes STARTTLS und ein gültiges Zertifikat für den Namen im MX-Eintrag geben.</translation>
    </message>
    <message>
        <source>Publish a TLSA record of the key in use, and that of the next key before it is put in use.</source>
        <translation>Einen TLSA-Eintrag für den verwendeten Schlüssel veröffentlichen und den für den nächsten Schlüssel, bevor dieser in Gebrauch geht.</translation>
    </message>
    <message>
        <source>Repair the DNS of {domain} and its mail hosts until MX, address and TLSA lookups validate.</source>
        <translation>Das DNS von {domain} und den Mailhosts in Ordnung bringen, bis sich MX-, Adress- und TLSA-Abfragen validieren lassen.</translation>
    </message>
    <message>
        <source>Sign {domain} and the zones of its mail hosts with DNSSEC, then publish TLSA records.</source>
        <translation>{domain} und die Zonen der Mailhosts mit DNSSEC signieren, dann TLSA-Einträge veröffentlichen.</translation>
    </message>
    <message>
        <source>Publish a TLSA record “3 1 1” at _25._tcp of every mail host.</source>
        <translation>Einen TLSA-Eintrag „3 1 1“ unter _25._tcp jedes Mailhosts veröffentlichen.</translation>
    </message>
    <message>
        <source>Replace the TLSA records that no sender can use by “3 1 1” records.</source>
        <translation>Die TLSA-Einträge, die kein Absender verwenden kann, durch Einträge „3 1 1“ ersetzen.</translation>
    </message>
    <message>
        <source>Publish TLSA records “3 1 1” of the hosts&apos; own keys instead of those of usage 2.</source>
        <translation>TLSA-Einträge „3 1 1“ für die eigenen Schlüssel der Hosts veröffentlichen statt solcher mit Usage 2.</translation>
    </message>
    <message>
        <source>Name the mail hosts one by one in the policy instead of by a wildcard.</source>
        <translation>Die Mailhosts in der Richtlinie einzeln nennen statt mit einer Wildcard.</translation>
    </message>
    <message>
        <source>Guard mta-sts.{domain}: leave no alias to a service that is no longer yours, limit who may issue certificates for it (CAA), and watch the certificate transparency logs.</source>
        <translation>mta-sts.{domain} schützen: keinen Alias auf einen Dienst stehen lassen, der nicht mehr der eigene ist, beschränken, wer dafür Zertifikate ausstellen darf (CAA), und die Certificate-Transparency-Logs beobachten.</translation>
    </message>
    <message>
        <source>Nothing that is published protects a sender that has no copy of the policy; a large max_age keeps copies alive and makes first contacts rare.</source>
        <translation>Nichts Veröffentlichtes schützt einen Absender, der keine Kopie der Richtlinie hat; ein großes max_age hält Kopien am Leben und macht Erstkontakte selten.</translation>
    </message>
    <message>
        <source>Limit who may issue certificates for the mail hosts (CAA) and watch the certificate transparency logs; senders that honour DANE are safe with TLSA records “3 1 1”.</source>
        <translation>Beschränken, wer Zertifikate für die Mailhosts ausstellen darf (CAA), und die Certificate-Transparency-Logs beobachten; Absender, die DANE beachten, sind mit TLSA-Einträgen „3 1 1“ sicher.</translation>
    </message>
    <message>
        <source>Let DNSSEC signatures be valid for days, not months, so that old records die soon.</source>
        <translation>DNSSEC-Signaturen Tage statt Monate gelten lassen, damit alte Einträge bald verfallen.</translation>
    </message>
    <message>
        <source>the check fails</source>
        <translation>die Prüfung scheitert</translation>
    </message>
    <message>
        <source>the policy does not name the host</source>
        <translation>die Richtlinie nennt den Host nicht</translation>
    </message>
    <message>
        <source>there is no STARTTLS</source>
        <translation>es gibt kein STARTTLS</translation>
    </message>
    <message>
        <source>the TLS handshake fails</source>
        <translation>der TLS-Handshake scheitert</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>das Zertifikat ist selbstsigniert</translation>
    </message>
    <message>
        <source>the certificate leads to no trusted root</source>
        <translation>das Zertifikat führt zu keinem vertrauenswürdigen Wurzelzertifikat</translation>
    </message>
    <message>
        <source>the certificate names another host</source>
        <translation>das Zertifikat nennt einen anderen Host</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>no TLSA record fits the key</source>
        <translation>kein TLSA-Eintrag passt zum Schlüssel</translation>
    </message>
    <message>
        <source>the lookup gives no proven answer</source>
        <translation>die Abfrage ergibt keine belegte Antwort</translation>
    </message>
    <message>
        <source>there is no TLSA record</source>
        <translation>es gibt keinen TLSA-Eintrag</translation>
    </message>
    <message>
        <source>delivered to an authenticated host</source>
        <translation>an einen authentifizierten Host zugestellt</translation>
    </message>
    <message>
        <source>held back in the queue</source>
        <translation>in der Warteschlange zurückgehalten</translation>
    </message>
    <message>
        <source>delivered encrypted to whoever answers</source>
        <translation>verschlüsselt an wen auch immer zugestellt</translation>
    </message>
    <message>
        <source>Whichever host the sender takes, the mail is {first} or {second}.</source>
        <translation>Welchen Host der Absender auch nimmt, die Mail wird {first} oder {second}.</translation>
    </message>
    <message>
        <source>If the old policy names the host, the mail is {first}, and otherwise {second}.</source>
        <translation>Nennt die alte Richtlinie den Host, wird die Mail {first}, andernfalls {second}.</translation>
    </message>
    <message>
        <source>As the attacker likes, the mail is {first} or {second}.</source>
        <translation>Nach Belieben des Angreifers wird die Mail {first} oder {second}.</translation>
    </message>
    <message>
        <source>The mail is {first} if the attacker offers TLS, and otherwise {second}; what is delivered, the attacker can read and change.</source>
        <translation>Bietet der Angreifer TLS an, wird die Mail {first}, andernfalls {second}; was zugestellt wird, kann der Angreifer lesen und verändern.</translation>
    </message>
    <message>
        <source>The mail is {first} if the attacker offers TLS, and otherwise {second}.</source>
        <translation>Bietet der Angreifer TLS an, wird die Mail {first}, andernfalls {second}.</translation>
    </message>
    <message>
        <source>The mail is delivered and counts as authenticated, yet the attacker has received it.</source>
        <translation>Die Mail wird zugestellt und gilt als authentifiziert, und doch hat der Angreifer sie bekommen.</translation>
    </message>
    <message>
        <source>The mail is delivered encrypted, to an authenticated host.</source>
        <translation>Die Mail wird verschlüsselt zugestellt, an einen authentifizierten Host.</translation>
    </message>
    <message>
        <source>The mail waits in the queue and goes back to its author after some days: an outage that the domain makes itself.</source>
        <translation>Die Mail wartet in der Warteschlange und geht nach einigen Tagen an ihren Verfasser zurück: ein Ausfall, den die Domain selbst verursacht.</translation>
    </message>
    <message>
        <source>The mail waits in the queue and is tried again; nothing reaches the attacker.</source>
        <translation>Die Mail wartet in der Warteschlange, und die Zustellung wird erneut versucht; den Angreifer erreicht nichts.</translation>
    </message>
    <message>
        <source>The mail is delivered encrypted to the attacker, who can read and change it.</source>
        <translation>Die Mail wird verschlüsselt dem Angreifer zugestellt, der sie lesen und verändern kann.</translation>
    </message>
    <message>
        <source>The mail is delivered encrypted, but nobody has checked to whom.</source>
        <translation>Die Mail wird verschlüsselt zugestellt, aber niemand hat geprüft, an wen.</translation>
    </message>
    <message>
        <source>The mail is delivered in plain text, and the attacker can read and change it.</source>
        <translation>Die Mail wird im Klartext zugestellt, und der Angreifer kann sie lesen und verändern.</translation>
    </message>
    <message>
        <source>The mail is delivered in plain text: anybody on the path can read it.</source>
        <translation>Die Mail wird im Klartext zugestellt: Jeder auf dem Weg kann sie lesen.</translation>
    </message>
    <message>
        <source>It could not be told, because a mail host could not be tested from here.</source>
        <translation>Es ließ sich nicht feststellen, weil ein Mailhost von hier nicht geprüft werden konnte.</translation>
    </message>
    <message>
        <source>It could not be told, because the inspection was stopped.</source>
        <translation>Es ließ sich nicht feststellen, weil die Untersuchung angehalten wurde.</translation>
    </message>
    <message>
        <source>It could not be told, because the MTA-STS policy could not be looked up from here.</source>
        <translation>Es ließ sich nicht feststellen, weil die MTA-STS-Richtlinie von hier nicht abgefragt werden konnte.</translation>
    </message>
    <message>
        <source>It could not be told, because senders may have cached a policy that is not published any more.</source>
        <translation>Es ließ sich nicht feststellen, weil Absender eine Richtlinie zwischengespeichert haben können, die nicht mehr veröffentlicht ist.</translation>
    </message>
    <message>
        <source>It could not be told, because nothing here shows whether DNSSEC vouches for the mail host.</source>
        <translation>Es ließ sich nicht feststellen, weil hier nichts zeigt, ob DNSSEC für den Mailhost bürgt.</translation>
    </message>
    <message>
        <source>It could not be told, because the domain has more mail hosts than were looked at.</source>
        <translation>Es ließ sich nicht feststellen, weil die Domain mehr Mailhosts hat, als betrachtet wurden.</translation>
    </message>
    <message>
        <source>{host} decides, the weakest of the mail hosts.</source>
        <translation>{host} entscheidet, der schwächste der Mailhosts.</translation>
    </message>
    <message>
        <source>The host that decides is {host}.</source>
        <translation>Der Host, der entscheidet, ist {host}.</translation>
    </message>
    <message>
        <source>Nobody reports it, because the domain asks for no reports (TLS-RPT).</source>
        <translation>Niemand berichtet es, weil die Domain keine Berichte anfordert (TLS-RPT).</translation>
    </message>
    <message>
        <source>Nothing of it is reported.</source>
        <translation>Nichts davon wird berichtet.</translation>
    </message>
    <message>
        <source>A sender that reports (TLS-RPT) counts it as a success.</source>
        <translation>Ein Absender, der berichtet (TLS-RPT), zählt es als Erfolg.</translation>
    </message>
    <message>
        <source>A sender that reports (TLS-RPT) counts a failure: {types}.</source>
        <translation>Ein Absender, der berichtet (TLS-RPT), zählt einen Fehlschlag: {types}.</translation>
    </message>
    <message>
        <source>With this sender and this domain there is nothing that it could touch.</source>
        <translation>Bei diesem Absender und dieser Domain gibt es nichts, was der Angriff treffen könnte.</translation>
    </message>
    <message>
        <source>This does not touch what the sender looks at.</source>
        <translation>Das berührt nicht, was der Absender betrachtet.</translation>
    </message>
    <message>
        <source>There is no domain {domain}.</source>
        <translation>Es gibt keine Domain {domain}.</translation>
    </message>
    <message>
        <source>{domain} takes no mail (Null MX): senders return it at once.</source>
        <translation>{domain} nimmt keine Mail an (Null-MX): Absender geben sie sofort zurück.</translation>
    </message>
    <message>
        <source>{domain} has no mail host with an address: nobody can deliver mail to it.</source>
        <translation>{domain} hat keinen Mailhost mit Adresse: Niemand kann dorthin Mail zustellen.</translation>
    </message>
    <message>
        <source>The MX records of {domain} could not be looked up, so nothing can be told of its mail.</source>
        <translation>Die MX-Einträge von {domain} konnten nicht abgefragt werden, daher lässt sich über die Mail der Domain nichts sagen.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Held back: outage</source>
        <translation>Zurückgehalten: Ausfall</translation>
    </message>
    <message>
        <source>Encrypted to anyone</source>
        <translation>Verschlüsselt an jeden</translation>
    </message>
    <message>
        <source>Encrypted to the attacker</source>
        <translation>Verschlüsselt an Angreifer</translation>
    </message>
    <message>
        <source>Sealed in name only</source>
        <translation>Nur scheinbar versiegelt</translation>
    </message>
    <message>
        <source>Plaintext</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>nicht feststellbar</translation>
    </message>
    <message>
        <source>MTA-STS or DANE</source>
        <translation>MTA-STS oder DANE</translation>
    </message>
    <message>
        <source>both MTA-STS and DANE</source>
        <translation>sowohl MTA-STS als auch DANE</translation>
    </message>
    <message>
        <source>Sealed follows from the rows that honour {mechanism}: sealed when nobody attacks, and never delivered to anybody else by an attack on the path.</source>
        <translation>„Versiegelt“ folgt aus den Zeilen, die {mechanism} beachten: versiegelt, wenn niemand angreift, und durch keinen Angriff auf dem Weg an jemand anderen zugestellt.</translation>
    </message>
    <message>
        <source>Cracked follows from one cell: {cell}.</source>
        <translation>„Gebrochen“ folgt aus einer Zelle: {cell}.</translation>
    </message>
    <message>
        <source>Cracked follows from what senders pass over here: a host, an address or a second mechanism fails while another one takes the mail.</source>
        <translation>„Gebrochen“ folgt aus dem, was Absender hier übergehen: Ein Host, eine Adresse oder ein zweiter Mechanismus scheitert, während die Mail auf anderem Weg ankommt.</translation>
    </message>
    <message>
        <source>Open follows from the attacks on the path: every row is led astray by one.</source>
        <translation>„Offen“ folgt aus den Angriffen auf dem Weg: Jede Zeile wird von einem fehlgeleitet.</translation>
    </message>
    <message>
        <source>Blocked follows from the column without an attack: senders that honour {mechanism} hold the mail back.</source>
        <translation>„Blockiert“ folgt aus der Spalte ohne Angriff: Absender, die {mechanism} beachten, halten die Mail zurück.</translation>
    </message>
    <message>
        <source>The seal follows from answers that are still missing.</source>
        <translation>Das Siegel folgt aus Antworten, die noch fehlen.</translation>
    </message>
    <message>
        <source>Unknown follows from what could not be told from here.</source>
        <translation>„Unbekannt“ folgt aus dem, was sich von hier nicht feststellen ließ.</translation>
    </message>
    <message>
        <source>Worked out from this inspection for {count} mail hosts.</source>
        <translation>Aus dieser Untersuchung hergeleitet für {count} Mailhosts.</translation>
    </message>
    <message>
        <source>Worked out from this inspection for {hosts}.</source>
        <translation>Aus dieser Untersuchung hergeleitet für {hosts}.</translation>
    </message>
    <message>
        <source>Worked out from this inspection for the only mail host.</source>
        <translation>Aus dieser Untersuchung hergeleitet für den einzigen Mailhost.</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>held back, an outage</source>
        <translation>zurückgehalten, ein Ausfall</translation>
    </message>
    <message>
        <source>encrypted to anyone</source>
        <translation>verschlüsselt an jeden</translation>
    </message>
    <message>
        <source>encrypted to the attacker</source>
        <translation>verschlüsselt an den Angreifer</translation>
    </message>
    <message>
        <source>sealed in name only</source>
        <translation>nur scheinbar versiegelt</translation>
    </message>
    <message>
        <source>plaintext</source>
        <translation>Klartext</translation>
    </message>
    <message>
        <source>MTA-STS sender</source>
        <translation>Absender mit MTA-STS</translation>
    </message>
    <message>
        <source>DANE and MTA-STS sender</source>
        <translation>Absender mit DANE und MTA-STS</translation>
    </message>
    <message>
        <source>Sender with STARTTLS only</source>
        <translation>Absender nur mit STARTTLS</translation>
    </message>
    <message>
        <source>MTA-STS sender at first contact</source>
        <translation>Absender mit MTA-STS beim ersten Kontakt</translation>
    </message>
    <message>
        <source>MTA-STS sender with a cached policy</source>
        <translation>Absender mit MTA-STS und Richtlinie im Cache</translation>
    </message>
    <message>
        <source>DANE sender</source>
        <translation>Absender mit DANE</translation>
    </message>
    <message>
        <source>DANE and MTA-STS sender at first contact</source>
        <translation>Absender mit DANE und MTA-STS beim ersten Kontakt</translation>
    </message>
    <message>
        <source>DANE and MTA-STS sender with a cached policy</source>
        <translation>Absender mit DANE, MTA-STS und Richtlinie im Cache</translation>
    </message>
    <message>
        <source>encrypts when it can, checks nothing</source>
        <translation>verschlüsselt, wenn es geht, prüft nichts</translation>
    </message>
    <message>
        <source>has no policy of this domain yet</source>
        <translation>kennt die Richtlinie noch nicht</translation>
    </message>
    <message>
        <source>fetched within max_age</source>
        <translation>innerhalb von max_age abgerufen</translation>
    </message>
    <message>
        <source>validates DNSSEC</source>
        <translation>validiert DNSSEC</translation>
    </message>
    <message>
        <source>DANE decides where it is usable</source>
        <translation>DANE entscheidet, wo es brauchbar ist</translation>
    </message>
    <message>
        <source>DANE and MTA-STS</source>
        <translation>DANE und MTA-STS</translation>
    </message>
    <message>
        <source>with or without a cached policy</source>
        <translation>mit oder ohne Richtlinie im Cache</translation>
    </message>
    <message>
        <source>STARTTLS stripped</source>
        <translation>STARTTLS entfernt</translation>
    </message>
    <message>
        <source>False certificate</source>
        <translation>Falsches Zertifikat</translation>
    </message>
    <message>
        <source>MX forged</source>
        <translation>MX gefälscht</translation>
    </message>
    <message>
        <source>MX forged and policy hidden</source>
        <translation>MX gefälscht, Richtlinie verborgen</translation>
    </message>
    <message>
        <source>TLSA withheld</source>
        <translation>TLSA unterdrückt</translation>
    </message>
    <message>
        <source>{sender}, {attack}: {outcome}</source>
        <translation>{sender} – {attack}: {outcome}</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Was schiefgeht</translation>
    </message>
    <message>
        <source>What happens to mail for {domain}</source>
        <translation>Was mit Mail an {domain} geschieht</translation>
    </message>
    <message>
        <source>What is not green</source>
        <translation>Was nicht grün ist</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>Senders differ</source>
        <translation>Je nach Absender</translation>
    </message>
    <message>
        <source>What would turn it green</source>
        <translation>Was es grün machen würde</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nichts zu ändern</translation>
    </message>
    <message>
        <source>What does not apply needs no change.</source>
        <translation>Was nicht zutrifft, braucht keine Änderung.</translation>
    </message>
    <message>
        <source>No attacker gets hold of this mail.</source>
        <translation>Kein Angreifer kommt an diese Mail.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>What would help is known once it is known what happens to the mail.</source>
        <translation>Was helfen würde, steht fest, sobald feststeht, was mit der Mail geschieht.</translation>
    </message>
    <message>
        <source>What happens to a message when …</source>
        <translation>Was mit einer Nachricht geschieht, wenn …</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: waiting for %2</source>
        <translation>%1: wartet auf %2</translation>
    </message>
    <message>
        <source>%1: waiting for the policy</source>
        <translation>%1: wartet auf die Richtlinie</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
</context>
<context>
    <name>postseal::AddressBar</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Domain, address or host name</source>
        <translation>Domain, Adresse oder Hostname</translation>
    </message>
</context>
<context>
    <name>postseal::BusyBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>postseal::CertificateDetail</name>
    <message>
        <source>TLSA record</source>
        <translation>TLSA-Eintrag</translation>
    </message>
    <message>
        <source>Copy the TLSA record</source>
        <translation>Den TLSA-Eintrag kopieren</translation>
    </message>
    <message>
        <source>Copy as PEM</source>
        <translation>Als PEM kopieren</translation>
    </message>
    <message>
        <source>Copy the whole chain as PEM</source>
        <translation>Die ganze Kette als PEM kopieren</translation>
    </message>
    <message>
        <source>Select a chain or a certificate to read it.</source>
        <translation>Eine Kette oder ein Zertifikat auswählen, um es zu lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) served</source>
        <translation>
            <numerusform>%n Zertifikat ausgeliefert</numerusform>
            <numerusform>%n Zertifikate ausgeliefert</numerusform>
        </translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Ausgeliefert von</translation>
    </message>
    <message>
        <source>TLSA records at %1</source>
        <translation>TLSA-Einträge unter %1</translation>
    </message>
    <message>
        <source>None. Each certificate shows the lines that would fit it.</source>
        <translation>Keine. Jedes Zertifikat zeigt die Zeilen, die dazu passen würden.</translation>
    </message>
    <message>
        <source>TLSA records for the zone</source>
        <translation>TLSA-Einträge für die Zone</translation>
    </message>
</context>
<context>
    <name>postseal::CertificatesPane</name>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>No certificate was seen.</source>
        <translation>Kein Zertifikat wurde gesehen.</translation>
    </message>
</context>
<context>
    <name>postseal::ChangesPane</name>
    <message>
        <source>Changes between two inspections</source>
        <translation>Änderungen zwischen zwei Untersuchungen</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
</context>
<context>
    <name>postseal::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>postseal::CountedTabBar</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>postseal::EvidenceBox</name>
    <message numerus="yes">
        <source>… %n more line(s)</source>
        <translation>
            <numerusform>… %n weitere Zeile</numerusform>
            <numerusform>… %n weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>nicht erwartet: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>fehlt: %1</translation>
    </message>
</context>
<context>
    <name>postseal::EvidencePair</name>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
</context>
<context>
    <name>postseal::FactsPane</name>
    <message>
        <source>Copy as PEM</source>
        <translation>Als PEM kopieren</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Woher bekannt</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Search the facts</source>
        <translation>Fakten durchsuchen</translation>
    </message>
    <message>
        <source>Nothing was heard yet.</source>
        <translation>Noch wurde nichts gehört.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1 gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>postseal::FindingBar</name>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlimmste zuerst</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Nach Bereich</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Nach Host</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know, or that could not be told</source>
        <translation>
            <numerusform>%n zur Information oder nicht feststellbar</numerusform>
            <numerusform>%n zur Information oder nicht feststellbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n bestanden</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::FindingDetail</name>
    <message>
        <source>What senders do</source>
        <translation>Was Absender tun</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Select a finding to see what was seen, what is expected, and what to do.</source>
        <translation>Einen Befund auswählen, um zu sehen, was gesehen wurde, was erwartet wird und was zu tun ist.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Copy finding</source>
        <translation>Befund kopieren</translation>
    </message>
</context>
<context>
    <name>postseal::FindingsModel</name>
    <message>
        <source>Good: %1 on %2</source>
        <translation>Gut: %1 an %2</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n Prüfung bestanden</numerusform>
            <numerusform>%n Prüfungen bestanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n sonstiger</numerusform>
            <numerusform>%n sonstige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n bestanden</numerusform>
            <numerusform>%n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain itself</source>
        <translation>Die Domain selbst</translation>
    </message>
    <message>
        <source>Info: %1 on %2</source>
        <translation>Info: %1 an %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%n Information</numerusform>
            <numerusform>%n Informationen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Befunde filtern</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Alle Bereiche</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Alle Befunde zeigen</translation>
    </message>
    <message>
        <source>Nothing was found so far.</source>
        <translation>Bisher wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>No finding fits the filter.</source>
        <translation>Kein Befund passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>postseal::Fold</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, ausgeklappt</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, eingeklappt</translation>
    </message>
</context>
<context>
    <name>postseal::InspectPage</name>
    <message>
        <source>&amp;Inspect again</source>
        <translation>Erneut &amp;untersuchen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>&amp;Open inspection…</source>
        <translation>Untersuchung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Save inspection…</source>
        <translation>Untersuchung &amp;speichern…</translation>
    </message>
    <message>
        <source>Show a sam&amp;ple</source>
        <translation>Beis&amp;piel zeigen</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Als &amp;Text kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Als &amp;JSON kopieren</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Asking DNS</source>
        <translation>DNS wird gefragt</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Inspected %1</source>
        <translation>Untersucht am %1</translation>
    </message>
    <message>
        <source>Inspected %1, from a file</source>
        <translation>Untersucht am %1, aus einer Datei</translation>
    </message>
    <message>
        <source>Resolver: %1</source>
        <translation>Resolver: %1</translation>
    </message>
    <message>
        <source>Nothing is asked before you say so.</source>
        <translation>Nichts wird gefragt, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Open a saved inspection</source>
        <translation>Gespeicherte Untersuchung öffnen</translation>
    </message>
    <message>
        <source>Inspections (*.json);;All files (*)</source>
        <translation>Untersuchungen (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the inspection</source>
        <translation>Untersuchung speichern</translation>
    </message>
    <message>
        <source>Inspections (*.json)</source>
        <translation>Untersuchungen (*.json)</translation>
    </message>
    <message>
        <source>The inspection was not saved</source>
        <translation>Die Untersuchung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Find or filter</source>
        <translation>Suchen oder fi&amp;ltern</translation>
    </message>
    <message>
        <source>Find &amp;next in the facts</source>
        <translation>In den Fakten &amp;weitersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous in the facts</source>
        <translation>In den Fakten &amp;rückwärts suchen</translation>
    </message>
    <message>
        <source>&amp;Compare with file…</source>
        <translation>Mit Datei &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Compare with a saved inspection</source>
        <translation>Mit einer gespeicherten Untersuchung vergleichen</translation>
    </message>
    <message>
        <source>The inspections were not compared</source>
        <translation>Die Untersuchungen wurden nicht verglichen</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Der Bericht wird erstellt…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
</context>
<context>
    <name>postseal::InspectPresenter</name>
    <message>
        <source>%1 is not a readable inspection: %2</source>
        <translation>%1 ist keine lesbare Untersuchung: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The settings cannot be used: %1. Change them, then inspect again.</source>
        <translation>Die Einstellungen sind nicht verwendbar: %1. Ändern Sie sie und untersuchen Sie erneut.</translation>
    </message>
</context>
<context>
    <name>postseal::LintWindow</name>
    <message>
        <source>Check a policy or a record</source>
        <translation>Richtlinie oder Eintrag prüfen</translation>
    </message>
    <message>
        <source>What the text is judged as</source>
        <translation>Als was der Text beurteilt wird</translation>
    </message>
    <message>
        <source>Judge as</source>
        <translation>Beurteilen als</translation>
    </message>
    <message>
        <source>The policy or record</source>
        <translation>Die Richtlinie oder der Eintrag</translation>
    </message>
    <message>
        <source>Is it right before it is published?</source>
        <translation>Ist es richtig, bevor es veröffentlicht wird?</translation>
    </message>
    <message>
        <source>Paste or type a policy, an _mta-sts or _smtp._tls record, or TLSA records above: the bare text, the text in quotes, or lines of a zone file. It is judged while you type, as a sender would read it. Nothing is asked of the network.</source>
        <translation>Oben eine Richtlinie, einen Eintrag für _mta-sts oder _smtp._tls oder TLSA-Einträge einfügen oder eintippen: den bloßen Text, den Text in Anführungszeichen oder Zeilen einer Zonendatei. Beurteilt wird beim Tippen, so wie ein Absender es lesen würde. Im Netz wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>guessed from the text</source>
        <translation>aus dem Text erraten</translation>
    </message>
    <message>
        <source>How its lines end is not judged: a text field does not keep that.</source>
        <translation>Wie die Zeilen enden, wird nicht beurteilt: Ein Textfeld behält das nicht.</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>In %1: %2</translation>
    </message>
</context>
<context>
    <name>postseal::MainWindow</name>
    <message>
        <source>Inspect</source>
        <translation>Untersuchen</translation>
    </message>
    <message>
        <source>Domain, address or host name</source>
        <translation>Domain, Adresse oder Hostname</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Clear &amp;history</source>
        <translation>&amp;Verlauf löschen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Untersuchen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Postseal</source>
        <translation>Ü&amp;ber Postseal</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Inspect again</source>
        <translation>Erneut untersuchen</translation>
    </message>
    <message>
        <source>%1 – Postseal</source>
        <translation>%1 – Postseal</translation>
    </message>
    <message>
        <source>About Postseal</source>
        <translation>Über Postseal</translation>
    </message>
    <message>
        <source>Postseal %1

Shows whether mail to a domain travels sealed: MTA-STS, DANE, STARTTLS and TLS-RPT.

It contacts the resolver, the policy host and the mail hosts of the domains you name, and nobody else.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Postseal %1

Zeigt, ob Mail an eine Domain versiegelt reist: MTA-STS, DANE, STARTTLS und TLS-RPT.

Es verbindet sich mit dem Resolver, dem Richtlinien-Host und den Mailhosts der Domains, die Sie nennen, und mit niemand sonst.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Check a policy or record…</source>
        <translation>&amp;Richtlinie oder Eintrag prüfen…</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>Sp&amp;rache</translation>
    </message>
</context>
<context>
    <name>postseal::MarkedEdit</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>postseal::PathView</name>
    <message>
        <source>Delivery path</source>
        <translation>Zustellweg</translation>
    </message>
    <message>
        <source>The arrow keys walk from node to node; Enter chooses one, Escape goes back.</source>
        <translation>Die Pfeiltasten gehen von Knoten zu Knoten; Enter wählt einen, Escape führt zurück.</translation>
    </message>
</context>
<context>
    <name>postseal::PlainLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyPane</name>
    <message>
        <source>%1 served %2 octets in %3 ms</source>
        <translation>%1 lieferte %2 Oktette in %3 ms</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2: there is no policy.</source>
        <translation>%1 antwortete mit HTTP-Status %2: Es gibt keine Richtlinie.</translation>
    </message>
    <message>
        <source>No policy was fetched: there is no policy host mta-sts.%1.</source>
        <translation>Keine Richtlinie wurde abgerufen: Es gibt keinen Richtlinien-Host mta-sts.%1.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportActions</name>
    <message>
        <source>PDF, for printing and handing on</source>
        <translation>PDF, zum Drucken und Weitergeben</translation>
    </message>
    <message>
        <source>Markdown, for tickets and wikis</source>
        <translation>Markdown, für Tickets und Wikis</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, für Programme</translation>
    </message>
    <message>
        <source>SVG, the delivery path as a picture</source>
        <translation>SVG, der Zustellweg als Bild</translation>
    </message>
    <message numerus="yes">
        <source>The report has %n page(s).</source>
        <translation>
            <numerusform>Der Bericht hat %n Seite.</numerusform>
            <numerusform>Der Bericht hat %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes no pages.</source>
        <translation>%1 nimmt keine Seiten an.</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>Bericht e&amp;xportieren…</translation>
    </message>
    <message>
        <source>P&amp;rint report…</source>
        <translation>Bericht &amp;drucken…</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The report was handed to the printer.</source>
        <translation>Der Bericht wurde dem Drucker übergeben.</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>Es gibt keinen Bericht</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 ist schon da. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>postseal::ResultView</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
</context>
<context>
    <name>postseal::ScopeBar</name>
    <message>
        <source>Back to the whole</source>
        <translation>Wieder alles zeigen</translation>
    </message>
    <message>
        <source>Only what concerns %1</source>
        <translation>Nur, was %1 betrifft</translation>
    </message>
</context>
<context>
    <name>postseal::SettingsDialog</name>
    <message>
        <source>Connect to &amp;private and loopback addresses too</source>
        <translation>Auch zu &amp;privaten und Loopback-Adressen verbinden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>None: validate nothing</source>
        <translation>Keiner: nichts validieren</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>this computer&apos;s name, or its address</source>
        <translation>Name dieses Rechners oder seine Adresse</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 und IPv6</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>Nur IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>Nur IPv6</translation>
    </message>
    <message>
        <source>built-in limits</source>
        <translation>eingebaute Grenzen</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Resolver</source>
        <translation>&amp;Resolver</translation>
    </message>
    <message>
        <source>DNSSEC &amp;trust anchor</source>
        <translation>DNSSEC-&amp;Vertrauensanker</translation>
    </message>
    <message>
        <source>Root &amp;certificates</source>
        <translation>&amp;Wurzelzertifikate</translation>
    </message>
    <message>
        <source>Root certificates (PEM)</source>
        <translation>Wurzelzertifikate (PEM)</translation>
    </message>
    <message>
        <source>&amp;EHLO name</source>
        <translation>&amp;EHLO-Name</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>&amp;Adressen</translation>
    </message>
    <message>
        <source>&amp;Longest wait for a reply</source>
        <translation>&amp;Längste Wartezeit auf eine Antwort</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <translation>Das ist nicht verwendbar: %1</translation>
    </message>
    <message>
        <source>Recursive: ask from the root servers on</source>
        <translation>Rekursiv: von den Root-Servern an fragen</translation>
    </message>
    <message>
        <source>An address, also with a port: 192.0.2.53@5353. Over TLS, with the name that the server&apos;s certificate has to carry: tls:192.0.2.53#dns.example. Several with commas between.</source>
        <translation>Eine Adresse, auch mit Port: 192.0.2.53@5353. Über TLS mit dem Namen, den das Zertifikat des Servers tragen muss: tls:192.0.2.53#dns.example. Mehrere durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>the root servers that are built in</source>
        <translation>die eingebauten Root-Server</translation>
    </message>
    <message>
        <source>Root hints</source>
        <translation>Root-Hints</translation>
    </message>
    <message>
        <source>Root &amp;hints</source>
        <translation>Root-&amp;Hints</translation>
    </message>
</context>
<context>
    <name>postseal::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>postseal::StartView</name>
    <message>
        <source>&amp;Open a saved inspection…</source>
        <translation>Gespeicherte Untersuchung ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Show a &amp;sample</source>
        <translation>&amp;Beispiel zeigen</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>Zuletzt:</translation>
    </message>
    <message>
        <source>Does mail to a domain travel sealed?</source>
        <translation>Reist Mail an eine Domain versiegelt?</translation>
    </message>
    <message>
        <source>Type a domain above. Postseal asks its DNS, its policy host and each of its mail hosts what a sending server would ask, and says what a sender does with the answers. No mail is sent.</source>
        <translation>Oben eine Domain eingeben. Postseal fragt ihr DNS, ihren Richtlinien-Host und jeden ihrer Mailhosts, was ein sendender Server fragen würde, und sagt, was ein Absender mit den Antworten tut. Es wird keine Mail gesendet.</translation>
    </message>
    <message>
        <source>Nothing was inspected</source>
        <translation>Nichts wurde untersucht</translation>
    </message>
</context>
<context>
    <name>postseal::ThreatStoryCard</name>
    <message>
        <source>Select a cell to read what happens there, and what would help.</source>
        <translation>Eine Zelle auswählen, um zu lesen, was dort geschieht und was helfen würde.</translation>
    </message>
</context>
<context>
    <name>postseal::ThreatsPane</name>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>SVG-Bilder (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>What happens to mail for %1</source>
        <translation>Was mit Mail an %1 geschieht</translation>
    </message>
    <message>
        <source>Export the threats</source>
        <translation>Bedrohungen exportieren</translation>
    </message>
    <message>
        <source>The threats were not saved</source>
        <translation>Die Bedrohungen wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Bedrohungen</translation>
    </message>
    <message>
        <source>Main attacks</source>
        <translation>Wichtigste Angriffe</translation>
    </message>
    <message>
        <source>On the path</source>
        <translation>Auf dem Weg</translation>
    </message>
    <message>
        <source>Certification authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>DNS of mail hosts</source>
        <translation>DNS der Mailhosts</translation>
    </message>
    <message>
        <source>Way to the policy</source>
        <translation>Weg zur Richtlinie</translation>
    </message>
    <message>
        <source>Errors of your own</source>
        <translation>Eigene Fehler</translation>
    </message>
    <message>
        <source>Attacks</source>
        <translation>Angriffe</translation>
    </message>
    <message>
        <source>As &amp;SVG picture…</source>
        <translation>Als &amp;SVG-Bild…</translation>
    </message>
    <message>
        <source>As &amp;PNG picture…</source>
        <translation>Als &amp;PNG-Bild…</translation>
    </message>
    <message>
        <source>As &amp;Markdown, all attacks…</source>
        <translation>Als &amp;Markdown, alle Angriffe…</translation>
    </message>
    <message>
        <source>No attack of this kind can touch this domain.</source>
        <translation>Kein Angriff dieser Art kann diese Domain treffen.</translation>
    </message>
    <message>
        <source>The picture could not be painted.</source>
        <translation>Das Bild konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>What happens to the mail, and what would change it</source>
        <translation>Was mit der Mail geschieht und was daran etwas ändern würde</translation>
    </message>
</context>
<context>
    <name>postseal::VerdictCard</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Wird untersucht …</translation>
    </message>
    <message>
        <source>The verdict waits for %1. What is known so far is below.</source>
        <translation>Das Urteil wartet auf %1. Was schon bekannt ist, steht unten.</translation>
    </message>
    <message>
        <source>Delivery path ▾</source>
        <translation>Zustellweg ▾</translation>
    </message>
    <message>
        <source>Delivery path</source>
        <translation>Zustellweg</translation>
    </message>
</context>
</TS>
