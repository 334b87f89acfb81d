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
        <source>A TLSA record has an unknown number</source>
        <translation>Ein TLSA-Eintrag hat eine unbekannte Zahl</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. Known are usage 0 to 3, selector 0 and 1, matching type 0 to 2.</source>
        <translation>Ein TLSA-Eintrag von {host} lautet „{text}“. Bekannt sind Usage 0 bis 3, Selector 0 und 1, Matching Type 0 bis 2.</translation>
    </message>
    <message>
        <source>The TLSA records have known numbers</source>
        <translation>Die TLSA-Einträge haben bekannte Zahlen</translation>
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
        <source>A TLSA record of {host} trusts a CA (usage 2), but the certificate at {address} names neither {host} nor {domain}. TLS reports call this certificate-host-mismatch.</source>
        <translation>Ein TLSA-Eintrag von {host} vertraut einer CA (Usage 2), aber das Zertifikat unter {address} nennt weder {host} noch {domain}. In TLS-Berichten heißt das certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Get a certificate from this CA that names {host}, or publish a record 3 1 1 for the key in use.</source>
        <translation>Von dieser CA ein Zertifikat holen, das {host} nennt, oder einen Eintrag 3 1 1 für den verwendeten Schlüssel veröffentlichen.</translation>
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
        <source>More mail hosts than senders try</source>
        <translation>Mehr Mailhosts, als Absender versuchen</translation>
    </message>
    <message>
        <source>{domain} names {count} mail hosts. Beyond 10 of them many senders stop trying.</source>
        <translation>{domain} nennt {count} Mailhosts. Nach 10 davon hören viele Absender auf, es zu versuchen.</translation>
    </message>
    <message>
        <source>Hosts at the end of the list may never be tried.</source>
        <translation>Hosts am Ende der Liste werden womöglich nie versucht.</translation>
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
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: postseal-cli COMMAND ...

  inspect DOMAIN...   ask DNS, policy host and mail hosts, and say whether mail travels sealed
  judge FILE...       judge saved inspections again, without a network
  version             print the version

postseal-cli COMMAND --help tells the options of a command.
Exit codes: 0 sealed, 1 cracked, open or blocked, 2 could not tell, 64 wrong usage, 66 file not readable, 70 our own fault.
</source>
        <translation>Aufruf: postseal-cli BEFEHL ...

  inspect DOMAIN...   DNS, Richtlinien-Host und Mailhosts fragen und sagen, ob Mail versiegelt reist
  judge DATEI...      gespeicherte Untersuchungen neu beurteilen, ohne Netz
  version             die Version ausgeben

postseal-cli BEFEHL --help nennt die Optionen eines Befehls.
Rückgabewerte: 0 versiegelt, 1 gebrochen, offen oder blockiert, 2 nicht feststellbar, 64 falscher Aufruf, 66 Datei nicht lesbar, 70 eigener Fehler.
</translation>
    </message>
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
        <source>Print JSON; one object a line for several domains.</source>
        <translation>JSON ausgeben; bei mehreren Domains ein Objekt je Zeile.</translation>
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
        <source>One or more mail domains.</source>
        <translation>Eine oder mehrere Mail-Domains.</translation>
    </message>
    <message>
        <source>“%1” is not a domain: %2.</source>
        <translation>„%1“ ist keine Domain: %2.</translation>
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
        <source>One or more saved inspections.</source>
        <translation>Eine oder mehrere gespeicherte Untersuchungen.</translation>
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
        <source>Whom to ask DNS: the system&apos;s resolvers or a given one.</source>
        <translation>Wen nach DNS fragen: die Resolver des Systems oder einen angegebenen.</translation>
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
</context>
<context>
    <name>Language</name>
    <message>
        <source>Postseal does not speak “%1”. It speaks: %2.</source>
        <translation>Postseal spricht nicht „%1“. Es spricht: %2.</translation>
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
        <source>Nothing that binds a sender is published: anybody on the path can strip the encryption or divert the mail.</source>
        <translation>Nichts ist veröffentlicht, was einen Absender bindet: Jeder auf dem Weg kann die Verschlüsselung entfernen oder die Mail umleiten.</translation>
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
        <source>TLSA records are published, but no sender may rely on them, because DNSSEC does not vouch for the way there.</source>
        <translation>TLSA-Einträge sind veröffentlicht, aber kein Absender darf sich auf sie verlassen, weil DNSSEC für den Weg dorthin nicht bürgt.</translation>
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
</context>
<context>
    <name>Services</name>
    <message>
        <source>this system has no file of root certificates</source>
        <translation>dieses System hat keine Datei mit Wurzelzertifikaten</translation>
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
        <source>&amp;Filter findings</source>
        <translation>Befunde fi&amp;ltern</translation>
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
</context>
<context>
    <name>postseal::InspectPresenter</name>
    <message>
        <source>“%1” is not a domain: %2.</source>
        <translation>„%1“ ist keine Domain: %2.</translation>
    </message>
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
    <name>postseal::ResultView</name>
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
        <source>Nothing was heard yet.</source>
        <translation>Noch wurde nichts gehört.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Ausgeliefert von</translation>
    </message>
    <message>
        <source>No certificate was seen.</source>
        <translation>Kein Zertifikat wurde gesehen.</translation>
    </message>
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
</context>
</TS>
