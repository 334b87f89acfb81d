<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
        <translation>Certificats</translation>
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
        <translation>pas valide avant le %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>jusqu’au %1, %2</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Valide à partir du</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valide jusqu’au</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 of the key</source>
        <translation>SHA-256 de la clé</translation>
    </message>
    <message>
        <source>in the zone</source>
        <translation>dans la zone</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Root, not served</source>
        <translation>Racine, non servie</translation>
    </message>
    <message>
        <source>Issuer, not served</source>
        <translation>Émetteur, non servi</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Racine</translation>
    </message>
    <message>
        <source>the certificate of the host</source>
        <translation>le certificat de l’hôte</translation>
    </message>
    <message>
        <source>mail senders do not use a record of this kind</source>
        <translation>les expéditeurs de courrier n’utilisent pas ce genre d’enregistrement</translation>
    </message>
    <message>
        <source>fits no certificate of this chain</source>
        <translation>ne correspond à aucun certificat de cette chaîne</translation>
    </message>
    <message>
        <source>fits %1</source>
        <translation>désigne %1</translation>
    </message>
    <message>
        <source>fits %1, but the host is not named</source>
        <translation>désigne %1, mais l’hôte n’est pas nommé</translation>
    </message>
    <message>
        <source>fits %1, but the chain is out of date</source>
        <translation>désigne %1, mais la chaîne est hors validité</translation>
    </message>
    <message>
        <source>fits %1, but the chain does not lead there</source>
        <translation>désigne %1, mais la chaîne n’y mène pas</translation>
    </message>
    <message>
        <source>The certificate cannot be read.</source>
        <translation>Le certificat est illisible.</translation>
    </message>
    <message>
        <source>Names the host: %1</source>
        <translation>Nomme l’hôte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Does not name %1</source>
        <translation>Ne nomme pas %1</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Senders do not use these records, because DNSSEC does not vouch for them or for the way to the host.</source>
        <translation>Les expéditeurs n’utilisent pas ces enregistrements, car DNSSEC ne les garantit pas, ou ne garantit pas le chemin vers l’hôte.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
</context>
<context>
    <name>ChainVerdict</name>
    <message>
        <source>trusted</source>
        <translation>de confiance</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>auto-signé</translation>
    </message>
    <message>
        <source>from a private CA</source>
        <translation>émis par une AC privée</translation>
    </message>
    <message>
        <source>an intermediate certificate is missing</source>
        <translation>il manque un certificat intermédiaire</translation>
    </message>
    <message>
        <source>the chain breaks a rule of its CA</source>
        <translation>la chaîne enfreint une règle de son AC</translation>
    </message>
    <message>
        <source>a key or signature is too weak</source>
        <translation>une clé ou une signature est trop faible</translation>
    </message>
    <message>
        <source>a certificate cannot be read</source>
        <translation>un certificat est illisible</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>pas de confiance</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Then and now</source>
        <translation>Avant et maintenant</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Réussis&#xa0;: %1</translation>
    </message>
    <message>
        <source>only there: %1</source>
        <translation>seulement dans l’ancien&#xa0;: %1</translation>
    </message>
    <message>
        <source>only here: %1</source>
        <translation>seulement dans le nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Could not tell whether it changed: the two inspections were not made alike.</source>
        <translation>Changement indéterminé&#xa0;: les deux inspections n’ont pas été faites de la même manière.</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Autres&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>DANE protects this host</source>
        <translation>DANE protège cet hôte</translation>
    </message>
    <message>
        <source>The TLSA records of {host} are signed and fit the certificate on every address that was reached.</source>
        <translation>Les enregistrements TLSA de {host} sont signés et correspondent au certificat à chaque adresse qui a été jointe.</translation>
    </message>
    <message>
        <source>Senders with DANE deliver encrypted and to the right host.</source>
        <translation>Les expéditeurs DANE livrent chiffré et au bon hôte.</translation>
    </message>
    <message>
        <source>There are no TLSA records</source>
        <translation>Il n’y a pas d’enregistrement TLSA</translation>
    </message>
    <message>
        <source>There is signed proof that no TLSA record stands at _25._tcp of {hosts}.</source>
        <translation>Il est prouvé par signature qu’aucun enregistrement TLSA ne se trouve sous _25._tcp de {hosts}.</translation>
    </message>
    <message>
        <source>Senders with DANE do as the policy says; without one they encrypt without knowing to whom.</source>
        <translation>Les expéditeurs DANE suivent la politique&#xa0;; sans politique, ils chiffrent sans savoir pour qui.</translation>
    </message>
    <message>
        <source>Publish for each host a TLSA record 3 1 1 with the SHA-256 of its public key, at _25._tcp of the host name.</source>
        <translation>Publiez pour chaque hôte un enregistrement TLSA 3 1 1 avec le SHA-256 de sa clé publique, sous _25._tcp du nom d’hôte.</translation>
    </message>
    <message>
        <source>DANE does not apply: unsigned MX records</source>
        <translation>DANE ne s’applique pas&#xa0;: enregistrements MX non signés</translation>
    </message>
    <message>
        <source>{host} has TLSA records, but the MX records of {domain} are not signed with DNSSEC, so DANE cannot protect the way to it.</source>
        <translation>{host} a des enregistrements TLSA, mais les enregistrements MX de {domain} ne sont pas signés avec DNSSEC&#xa0;; DANE ne peut donc pas protéger le chemin qui y mène.</translation>
    </message>
    <message>
        <source>Senders with DANE treat the mail as if there were none; those that demand DANE do not deliver.</source>
        <translation>Les expéditeurs DANE font comme s’il n’y avait pas d’enregistrement TLSA&#xa0;; ceux qui exigent DANE ne livrent pas.</translation>
    </message>
    <message>
        <source>Sign the zone of {domain} and have its DS record entered at the registrar.</source>
        <translation>Signez la zone de {domain} et faites inscrire son enregistrement DS auprès du bureau d’enregistrement.</translation>
    </message>
    <message>
        <source>DANE does not apply: unsigned addresses</source>
        <translation>DANE ne s’applique pas&#xa0;: adresses non signées</translation>
    </message>
    <message>
        <source>{host} has TLSA records, but its addresses are not signed with DNSSEC, so senders do not ask for them.</source>
        <translation>{host} a des enregistrements TLSA, mais ses adresses ne sont pas signées avec DNSSEC&#xa0;; les expéditeurs ne les demandent donc pas.</translation>
    </message>
    <message>
        <source>Senders with DANE treat this host as if there were none.</source>
        <translation>Les expéditeurs DANE traitent cet hôte comme s’il n’avait pas d’enregistrement TLSA.</translation>
    </message>
    <message>
        <source>Have the zone of {host} signed by whoever runs it.</source>
        <translation>Faites signer la zone de {host} par qui l’exploite.</translation>
    </message>
    <message>
        <source>TLSA records without DNSSEC</source>
        <translation>Enregistrements TLSA sans DNSSEC</translation>
    </message>
    <message>
        <source>There are TLSA records at _25._tcp.{host}, but they are not signed.</source>
        <translation>Il y a des enregistrements TLSA sous _25._tcp.{host}, mais ils ne sont pas signés.</translation>
    </message>
    <message>
        <source>Senders ignore the records.</source>
        <translation>Les expéditeurs ignorent ces enregistrements.</translation>
    </message>
    <message>
        <source>Sign the zone of {host}, or remove the records.</source>
        <translation>Signez la zone de {host}, ou supprimez les enregistrements.</translation>
    </message>
    <message>
        <source>The TLSA records are signed</source>
        <translation>Les enregistrements TLSA sont signés</translation>
    </message>
    <message>
        <source>The TLSA records could not be looked up</source>
        <translation>Les enregistrements TLSA n’ont pas pu être consultés</translation>
    </message>
    <message>
        <source>The question for TLSA at _25._tcp.{host} brought no usable answer: neither records nor proof that there are none. TLS reports call this dnssec-invalid.</source>
        <translation>La requête TLSA pour _25._tcp.{host} n’a pas donné de réponse utilisable&#xa0;: ni enregistrements, ni preuve qu’il n’y en a pas. Dans les rapports TLS&#xa0;: dnssec-invalid.</translation>
    </message>
    <message>
        <source>Senders with DANE must not use this host, though nothing may ever have been published; all others deliver.</source>
        <translation>Les expéditeurs DANE ne doivent pas utiliser cet hôte, même si rien n’a peut-être jamais été publié&#xa0;; tous les autres livrent.</translation>
    </message>
    <message>
        <source>Repair the name servers of {host}: they have to answer questions of any type, with signed proof where there is nothing.</source>
        <translation>Corrigez les serveurs de noms de {host}&#xa0;: ils doivent répondre aux requêtes de tout type, avec une preuve signée là où il n’y a rien.</translation>
    </message>
    <message>
        <source>The TLSA records can be looked up</source>
        <translation>Les enregistrements TLSA peuvent être consultés</translation>
    </message>
    <message>
        <source>The TLSA answer does not validate</source>
        <translation>La réponse TLSA échoue à la validation</translation>
    </message>
    <message>
        <source>The answer for TLSA at _25._tcp.{host} does not validate: a signature or a proof is wrong, missing or expired. TLS reports call this dnssec-invalid.</source>
        <translation>La réponse TLSA pour _25._tcp.{host} échoue à la validation&#xa0;: une signature ou une preuve est fausse, absente ou expirée. Dans les rapports TLS&#xa0;: dnssec-invalid.</translation>
    </message>
    <message>
        <source>Senders with DANE skip this host; all others deliver as usual.</source>
        <translation>Les expéditeurs DANE écartent cet hôte&#xa0;; tous les autres livrent comme d’habitude.</translation>
    </message>
    <message>
        <source>Sign the zone of {host} again, and look at how its name servers prove that a name does not exist.</source>
        <translation>Signez de nouveau la zone de {host}, et voyez comment ses serveurs de noms prouvent qu’un nom n’existe pas.</translation>
    </message>
    <message>
        <source>The TLSA answer validates</source>
        <translation>La réponse TLSA passe la validation</translation>
    </message>
    <message>
        <source>Only some hosts have TLSA records</source>
        <translation>Seuls certains hôtes ont des enregistrements TLSA</translation>
    </message>
    <message>
        <source>{count} of {total} mail hosts have usable TLSA records. Without them: {hosts}.</source>
        <translation>Serveurs de messagerie avec des enregistrements TLSA utilisables&#xa0;: {count} sur {total}. N’en ont pas&#xa0;: {hosts}.</translation>
    </message>
    <message>
        <source>Whoever blocks the protected hosts moves the mail of DANE senders to the others.</source>
        <translation>Qui bloque les hôtes protégés détourne vers les autres le courrier des expéditeurs DANE.</translation>
    </message>
    <message>
        <source>Publish TLSA records for {hosts} too.</source>
        <translation>Publiez aussi des enregistrements TLSA pour {hosts}.</translation>
    </message>
    <message>
        <source>All hosts have TLSA records</source>
        <translation>Tous les hôtes ont des enregistrements TLSA</translation>
    </message>
    <message>
        <source>A TLSA digest has the wrong length</source>
        <translation>Une empreinte TLSA n’a pas la bonne longueur</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. SHA-256 (type 1) has 32 octets, SHA-512 (type 2) has 64.</source>
        <translation>Un enregistrement TLSA de {host} contient «&#xa0;{text}&#xa0;». SHA-256 (type 1) compte 32 octets, SHA-512 (type 2) en compte 64.</translation>
    </message>
    <message>
        <source>Senders cannot use this record. If no other is usable, they demand TLS and check no key.</source>
        <translation>Les expéditeurs ne peuvent pas utiliser cet enregistrement. Si aucun autre n’est utilisable, ils exigent TLS sans vérifier de clé.</translation>
    </message>
    <message>
        <source>Publish the record that fits the key in use: 3 1 1 with the SHA-256 of the public key, at _25._tcp.{host}.</source>
        <translation>Publiez l’enregistrement qui correspond à la clé utilisée&#xa0;: 3 1 1 avec le SHA-256 de la clé publique, sous _25._tcp.{host}.</translation>
    </message>
    <message>
        <source>The TLSA digests have the right length</source>
        <translation>Les empreintes TLSA ont la bonne longueur</translation>
    </message>
    <message>
        <source>A TLSA record has usage 0 or 1</source>
        <translation>Un enregistrement TLSA a l’usage 0 ou 1</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. For mail only the usages 2 and 3 are of use.</source>
        <translation>Un enregistrement TLSA de {host} contient «&#xa0;{text}&#xa0;». Pour le courrier, seuls les usages 2 et 3 servent.</translation>
    </message>
    <message>
        <source>The TLSA records have usage 2 or 3</source>
        <translation>Les enregistrements TLSA ont l’usage 2 ou 3</translation>
    </message>
    <message>
        <source>No TLSA record of the host is usable</source>
        <translation>Aucun enregistrement TLSA de l’hôte n’est utilisable</translation>
    </message>
    <message>
        <source>{host} has signed TLSA records, but senders cannot use any of them. TLS reports call this tlsa-invalid.</source>
        <translation>{host} a des enregistrements TLSA signés, mais les expéditeurs ne peuvent en utiliser aucun. Dans les rapports TLS&#xa0;: tlsa-invalid.</translation>
    </message>
    <message>
        <source>Senders with DANE demand TLS but check no key: whoever stands on the path can be the other end.</source>
        <translation>Les expéditeurs DANE exigent TLS mais ne vérifient aucune clé&#xa0;: quiconque se trouve sur le trajet peut se faire passer pour le destinataire.</translation>
    </message>
    <message>
        <source>The host has a usable TLSA record</source>
        <translation>L’hôte a un enregistrement TLSA utilisable</translation>
    </message>
    <message>
        <source>No TLSA record fits the certificate</source>
        <translation>Aucun enregistrement TLSA ne correspond au certificat</translation>
    </message>
    <message>
        <source>The usable TLSA records of {host} fit neither the certificate at {address} nor its chain. TLS reports call this tlsa-invalid or certificate-not-trusted.</source>
        <translation>Les enregistrements TLSA utilisables de {host} ne correspondent ni au certificat présenté par {address} ni à sa chaîne. Dans les rapports TLS&#xa0;: tlsa-invalid ou certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Publish the record for the key in use: 3 1 1 with the SHA-256 of the public key, at _25._tcp.{host}. At renewals keep the key, or publish the next record before you load the certificate.</source>
        <translation>Publiez l’enregistrement pour la clé utilisée&#xa0;: 3 1 1 avec le SHA-256 de la clé publique, sous _25._tcp.{host}. Lors d’un renouvellement, gardez la clé, ou publiez le prochain enregistrement avant de charger le certificat.</translation>
    </message>
    <message>
        <source>A TLSA record fits the certificate</source>
        <translation>Un enregistrement TLSA correspond au certificat</translation>
    </message>
    <message>
        <source>TLSA records fit on some addresses only</source>
        <translation>Les enregistrements TLSA ne correspondent qu’à certaines adresses</translation>
    </message>
    <message>
        <source>The certificate at {address} fits no TLSA record of {host}; at other addresses one fits.</source>
        <translation>Le certificat présenté par {address} ne correspond à aucun enregistrement TLSA de {host}&#xa0;; à d’autres adresses, l’un d’eux correspond.</translation>
    </message>
    <message>
        <source>Senders with DANE fail or succeed by chance.</source>
        <translation>Les expéditeurs DANE échouent ou réussissent au hasard.</translation>
    </message>
    <message>
        <source>Load the same certificate on all machines behind {host}, or publish a TLSA record for each key.</source>
        <translation>Chargez le même certificat sur toutes les machines derrière {host}, ou publiez un enregistrement TLSA pour chaque clé.</translation>
    </message>
    <message>
        <source>TLSA records fit on every address</source>
        <translation>Les enregistrements TLSA correspondent à chaque adresse</translation>
    </message>
    <message>
        <source>The certificate names neither host nor domain</source>
        <translation>Le certificat ne nomme ni l’hôte ni le domaine</translation>
    </message>
    <message>
        <source>A TLSA record of {host} trusts a CA (usage 2), but the certificate at {address} names neither {name} nor {domain}. TLS reports call this certificate-host-mismatch.</source>
        <translation>Un enregistrement TLSA de {host} fait confiance à une AC (usage 2), mais le certificat présenté par {address} ne nomme ni {name} ni {domain}. Dans les rapports TLS&#xa0;: certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Get a certificate from this CA that names {name}, or publish a record 3 1 1 for the key in use.</source>
        <translation>Obtenez de cette AC un certificat qui nomme {name}, ou publiez un enregistrement 3 1 1 pour la clé utilisée.</translation>
    </message>
    <message>
        <source>The certificate fits usage 2 by name</source>
        <translation>Le certificat convient à l’usage 2 par son nom</translation>
    </message>
    <message>
        <source>The certificate under usage 2 is out of date</source>
        <translation>Le certificat sous l’usage 2 est hors de sa période de validité</translation>
    </message>
    <message>
        <source>A TLSA record of {host} trusts a CA (usage 2), and a certificate in the chain at {address} is used outside its dates. TLS reports call this certificate-expired.</source>
        <translation>Un enregistrement TLSA de {host} fait confiance à une AC (usage 2), et un certificat de la chaîne présentée par {address} est utilisé hors de sa période de validité. Dans les rapports TLS&#xa0;: certificate-expired.</translation>
    </message>
    <message>
        <source>Renew the certificate of {host}, or publish a record 3 1 1 for the key in use: there dates do not count.</source>
        <translation>Renouvelez le certificat de {host}, ou publiez un enregistrement 3 1 1 pour la clé utilisée&#xa0;: là, les dates ne comptent pas.</translation>
    </message>
    <message>
        <source>The chain under usage 2 is in date</source>
        <translation>La chaîne sous l’usage 2 est dans sa période de validité</translation>
    </message>
    <message>
        <source>An expired certificate that DANE accepts</source>
        <translation>Un certificat expiré que DANE accepte</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) ended on {date}, but its key fits a TLSA record with usage 3.</source>
        <translation>Le certificat de {host} ({address}) a pris fin le {date}, mais sa clé correspond à un enregistrement TLSA avec l’usage 3.</translation>
    </message>
    <message>
        <source>Senders with DANE deliver: under usage 3 only the key counts. Senders with MTA-STS alone refuse the certificate.</source>
        <translation>Les expéditeurs DANE livrent&#xa0;: sous l’usage 3, seule la clé compte. Les expéditeurs qui n’ont que MTA-STS refusent le certificat.</translation>
    </message>
    <message>
        <source>Renew the certificate for {host} with the same key.</source>
        <translation>Renouvelez le certificat de {host} avec la même clé.</translation>
    </message>
    <message>
        <source>TLSA records, but no STARTTLS</source>
        <translation>Des enregistrements TLSA, mais pas de STARTTLS</translation>
    </message>
    <message>
        <source>{host} ({address}) has signed TLSA records and answered EHLO without STARTTLS. TLS reports call this starttls-not-supported.</source>
        <translation>{host} ({address}) a des enregistrements TLSA signés et a répondu à EHLO sans STARTTLS. Dans les rapports TLS&#xa0;: starttls-not-supported.</translation>
    </message>
    <message>
        <source>Senders with DANE skip this host; all others deliver in plaintext.</source>
        <translation>Les expéditeurs DANE écartent cet hôte&#xa0;; tous les autres livrent en clair.</translation>
    </message>
    <message>
        <source>Give Postfix on {host} a certificate and set smtpd_tls_security_level = may, or remove the TLSA records.</source>
        <translation>Donnez un certificat à Postfix sur {host} et réglez smtpd_tls_security_level = may, ou supprimez les enregistrements TLSA.</translation>
    </message>
    <message>
        <source>The host with TLSA records offers STARTTLS</source>
        <translation>L’hôte qui a des enregistrements TLSA propose STARTTLS</translation>
    </message>
    <message>
        <source>TLSA records, but TLS fails</source>
        <translation>Des enregistrements TLSA, mais TLS échoue</translation>
    </message>
    <message>
        <source>{host} ({address}) has signed TLSA records, but the TLS handshake did not finish. TLS reports call this validation-failure.</source>
        <translation>{host} ({address}) a des enregistrements TLSA signés, mais la négociation TLS n’a pas abouti. Dans les rapports TLS&#xa0;: validation-failure.</translation>
    </message>
    <message>
        <source>Senders with DANE skip this host; most others deliver in plaintext.</source>
        <translation>Les expéditeurs DANE écartent cet hôte&#xa0;; la plupart des autres livrent en clair.</translation>
    </message>
    <message>
        <source>Let the server speak TLS 1.2 or newer with common ciphers. To see the error: openssl s_client -starttls smtp -connect {host}:25</source>
        <translation>Faites parler au serveur TLS 1.2 ou plus récent, avec des suites de chiffrement courantes. Pour voir l’erreur&#xa0;: openssl s_client -starttls smtp -connect {host}:25</translation>
    </message>
    <message>
        <source>TLS works on the host with TLSA records</source>
        <translation>TLS fonctionne sur l’hôte qui a des enregistrements TLSA</translation>
    </message>
    <message>
        <source>The domain does not exist</source>
        <translation>Le domaine n’existe pas</translation>
    </message>
    <message>
        <source>The name servers say that there is no {domain}.</source>
        <translation>Les serveurs de noms disent que {domain} n’existe pas.</translation>
    </message>
    <message>
        <source>Mail to it bounces at once at every sender.</source>
        <translation>Le courrier qui lui est adressé revient aussitôt en erreur, chez tous les expéditeurs.</translation>
    </message>
    <message>
        <source>Check the spelling. If the domain is yours, register it or have the zone above delegate it.</source>
        <translation>Vérifiez l’orthographe. Si le domaine est à vous, enregistrez-le ou faites-le déléguer par la zone parente.</translation>
    </message>
    <message>
        <source>The domain exists</source>
        <translation>Le domaine existe</translation>
    </message>
    <message>
        <source>The MX records could not be looked up</source>
        <translation>Les enregistrements MX n’ont pas pu être consultés</translation>
    </message>
    <message>
        <source>The question for the MX records of {domain} brought no usable answer: neither records nor a statement that there are none.</source>
        <translation>La requête des enregistrements MX de {domain} n’a pas donné de réponse utilisable&#xa0;: ni enregistrements, ni indication qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Every sender keeps the mail in its queue and tries again later.</source>
        <translation>Tous les expéditeurs gardent le courrier dans leur file d’attente et réessaient plus tard.</translation>
    </message>
    <message>
        <source>Ask each name server of {domain} for the MX records directly, and repair those that stay silent or answer SERVFAIL or REFUSED.</source>
        <translation>Demandez les enregistrements MX directement à chaque serveur de noms de {domain}, et corrigez ceux qui restent muets ou répondent SERVFAIL ou REFUSED.</translation>
    </message>
    <message>
        <source>The MX records can be looked up</source>
        <translation>Les enregistrements MX peuvent être consultés</translation>
    </message>
    <message>
        <source>MX records are published</source>
        <translation>Des enregistrements MX sont publiés</translation>
    </message>
    <message>
        <source>{domain} names the hosts that take its mail.</source>
        <translation>{domain} nomme les hôtes qui reçoivent son courrier.</translation>
    </message>
    <message>
        <source>Senders deliver to these hosts, the lowest preference first.</source>
        <translation>Les expéditeurs livrent à ces hôtes, la préférence la plus basse d’abord.</translation>
    </message>
    <message>
        <source>There is no MX record</source>
        <translation>Il n’y a pas d’enregistrement MX</translation>
    </message>
    <message>
        <source>{domain} has an address ({address}) but no MX record, so the domain itself counts as its mail host.</source>
        <translation>{domain} a une adresse ({address}) mais pas d’enregistrement MX&#xa0;; le domaine lui-même tient donc lieu de serveur de messagerie.</translation>
    </message>
    <message>
        <source>Senders deliver to {domain} itself; policy, certificate and TLSA records have to name it.</source>
        <translation>Les expéditeurs livrent à {domain} même&#xa0;; politique, certificat et enregistrements TLSA doivent le nommer.</translation>
    </message>
    <message>
        <source>Publish an MX record that names the mail host. If the domain takes no mail, publish the null MX instead: MX 0 .</source>
        <translation>Publiez un enregistrement MX qui nomme le serveur de messagerie. Si le domaine ne reçoit pas de courrier, publiez plutôt le MX nul&#xa0;: MX 0 .</translation>
    </message>
    <message>
        <source>The domain names no mail host</source>
        <translation>Le domaine ne nomme aucun serveur de messagerie</translation>
    </message>
    <message>
        <source>{domain} has neither an MX record nor an address.</source>
        <translation>{domain} n’a ni enregistrement MX ni adresse.</translation>
    </message>
    <message>
        <source>Mail to it bounces, or waits in the queue until the sender gives up.</source>
        <translation>Le courrier qui lui est adressé revient en erreur, ou attend dans la file jusqu’à ce que l’expéditeur renonce.</translation>
    </message>
    <message>
        <source>Publish an MX record that names the mail host, or the null MX (MX 0 .) if the domain takes no mail.</source>
        <translation>Publiez un enregistrement MX qui nomme le serveur de messagerie, ou le MX nul (MX 0 .) si le domaine ne reçoit pas de courrier.</translation>
    </message>
    <message>
        <source>The domain takes no mail</source>
        <translation>Le domaine ne reçoit pas de courrier</translation>
    </message>
    <message>
        <source>{domain} publishes the null MX (MX 0 .): it states that it takes no mail.</source>
        <translation>{domain} publie le MX nul (MX 0 .)&#xa0;: il déclare ne pas recevoir de courrier.</translation>
    </message>
    <message>
        <source>Senders bounce mail to it at once, with 556 5.1.10.</source>
        <translation>Les expéditeurs renvoient aussitôt en erreur le courrier qui lui est adressé, avec 556 5.1.10.</translation>
    </message>
    <message>
        <source>The null MX stands beside other MX records</source>
        <translation>Le MX nul côtoie d’autres enregistrements MX</translation>
    </message>
    <message>
        <source>{domain} says both that it takes no mail (MX 0 .) and which hosts take it.</source>
        <translation>{domain} dit à la fois qu’il ne reçoit pas de courrier (MX 0 .) et quels hôtes le reçoivent.</translation>
    </message>
    <message>
        <source>Not defined: some senders bounce the mail, others try the hosts.</source>
        <translation>Non défini&#xa0;: certains expéditeurs renvoient le courrier en erreur, d’autres essaient les hôtes.</translation>
    </message>
    <message>
        <source>Keep the null MX alone, or remove it and keep the hosts.</source>
        <translation>Gardez le MX nul seul, ou supprimez-le et gardez les hôtes.</translation>
    </message>
    <message>
        <source>Mail policies on a domain without mail</source>
        <translation>Politiques de courrier sur un domaine sans courrier</translation>
    </message>
    <message>
        <source>{domain} takes no mail, yet it publishes MTA-STS or TLS-RPT records.</source>
        <translation>{domain} ne reçoit pas de courrier, mais publie des enregistrements MTA-STS ou TLS-RPT.</translation>
    </message>
    <message>
        <source>No effect on delivery: nobody ever uses these records.</source>
        <translation>Aucun effet sur la livraison&#xa0;: personne n’utilise jamais ces enregistrements.</translation>
    </message>
    <message>
        <source>Remove the records. If a policy was enforced before, serve mode: none first and wait until its longest max_age is over.</source>
        <translation>Supprimez les enregistrements. Si une politique était imposée auparavant, servez d’abord mode: none et attendez que son max_age le plus long soit écoulé.</translation>
    </message>
    <message>
        <source>The MX host name is an alias</source>
        <translation>Le nom d’hôte MX est un alias</translation>
    </message>
    <message>
        <source>{host} is an alias of {name}. An MX record has to name a host that has addresses of its own.</source>
        <translation>{host} est un alias de {name}. Un enregistrement MX doit nommer un hôte qui a ses propres adresses.</translation>
    </message>
    <message>
        <source>Most senders follow the alias, strict ones skip the host. Policy and certificate have to name {host}.</source>
        <translation>La plupart des expéditeurs suivent l’alias, les plus stricts écartent l’hôte. Politique et certificat doivent nommer {host}.</translation>
    </message>
    <message>
        <source>Let the MX record name {name} itself, and see that policy and certificate name it too.</source>
        <translation>Faites nommer {name} par l’enregistrement MX lui-même, et veillez à ce que la politique et le certificat le nomment aussi.</translation>
    </message>
    <message>
        <source>The MX host name is not an alias</source>
        <translation>Le nom d’hôte MX n’est pas un alias</translation>
    </message>
    <message>
        <source>The MX host has no address</source>
        <translation>L’hôte MX n’a pas d’adresse</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}, but this name has neither an A nor an AAAA record.</source>
        <translation>L’enregistrement MX de {domain} nomme {host}, mais ce nom n’a ni enregistrement A ni enregistrement AAAA.</translation>
    </message>
    <message>
        <source>Every sender skips this host. Mail bounces or waits if there is no other.</source>
        <translation>Tous les expéditeurs écartent cet hôte. S’il n’y en a pas d’autre, le courrier revient en erreur ou attend.</translation>
    </message>
    <message>
        <source>Give {host} an address, or take it out of the MX records.</source>
        <translation>Donnez une adresse à {host}, ou retirez-le des enregistrements MX.</translation>
    </message>
    <message>
        <source>The MX host has an address</source>
        <translation>L’hôte MX a une adresse</translation>
    </message>
    <message>
        <source>The host&apos;s addresses could not be looked up</source>
        <translation>Les adresses de l’hôte n’ont pas pu être consultées</translation>
    </message>
    <message>
        <source>The question for the addresses of {host} brought no usable answer.</source>
        <translation>La requête des adresses de {host} n’a pas donné de réponse utilisable.</translation>
    </message>
    <message>
        <source>Senders skip this host for now. Mail waits if there is no other.</source>
        <translation>Les expéditeurs écartent cet hôte pour l’instant. S’il n’y en a pas d’autre, le courrier attend.</translation>
    </message>
    <message>
        <source>Repair the name servers of {host}: questions for A and AAAA have to be answered, also where there is no such record.</source>
        <translation>Corrigez les serveurs de noms de {host}&#xa0;: ils doivent répondre aux requêtes A et AAAA, même là où un tel enregistrement n’existe pas.</translation>
    </message>
    <message>
        <source>The host&apos;s addresses can be looked up</source>
        <translation>Les adresses de l’hôte peuvent être consultées</translation>
    </message>
    <message>
        <source>The MX host has a private address</source>
        <translation>L’hôte MX a une adresse privée</translation>
    </message>
    <message>
        <source>{host} has the address {address}, which cannot be reached over the internet.</source>
        <translation>{host} a l’adresse {address}, qui n’est pas joignable par Internet.</translation>
    </message>
    <message>
        <source>Senders cannot connect there; some reach a machine in their own network instead.</source>
        <translation>Les expéditeurs ne peuvent pas s’y connecter&#xa0;; certains atteignent à la place une machine de leur propre réseau.</translation>
    </message>
    <message>
        <source>Publish the public address of {host}, and keep {address} for the name servers of your own network.</source>
        <translation>Publiez l’adresse publique de {host}, et réservez {address} aux serveurs de noms de votre propre réseau.</translation>
    </message>
    <message>
        <source>The host&apos;s addresses are public</source>
        <translation>Les adresses de l’hôte sont publiques</translation>
    </message>
    <message>
        <source>The MX record holds an address</source>
        <translation>L’enregistrement MX contient une adresse</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}, which is an address. A host name belongs there.</source>
        <translation>L’enregistrement MX de {domain} nomme {host}, qui est une adresse. C’est un nom d’hôte qu’il faut là.</translation>
    </message>
    <message>
        <source>Senders skip this record. Mail bounces or waits if there is no other.</source>
        <translation>Les expéditeurs écartent cet enregistrement. S’il n’y en a pas d’autre, le courrier revient en erreur ou attend.</translation>
    </message>
    <message>
        <source>Give the server a host name with an A or AAAA record, and let the MX record name it.</source>
        <translation>Donnez au serveur un nom d’hôte avec un enregistrement A ou AAAA, et faites-le nommer par l’enregistrement MX.</translation>
    </message>
    <message>
        <source>The MX record holds a host name</source>
        <translation>L’enregistrement MX contient un nom d’hôte</translation>
    </message>
    <message>
        <source>More mail hosts or addresses than senders try</source>
        <translation>Plus de serveurs ou d’adresses que les expéditeurs n’en essaient</translation>
    </message>
    <message>
        <source>{domain} has {count} mail hosts or addresses of them. Beyond 10 hosts or 20 addresses many senders stop trying.</source>
        <translation>{domain} a {count} serveurs de messagerie ou adresses de ceux-ci. Au-delà de 10 serveurs ou de 20 adresses, beaucoup d’expéditeurs cessent d’essayer.</translation>
    </message>
    <message>
        <source>What stands at the end of the list may never be tried.</source>
        <translation>Ce qui est en fin de liste ne sera peut-être jamais essayé.</translation>
    </message>
    <message>
        <source>Keep the hosts that are needed; two or three are enough for most domains.</source>
        <translation>Gardez les hôtes nécessaires&#xa0;; deux ou trois suffisent à la plupart des domaines.</translation>
    </message>
    <message>
        <source>Senders can try every mail host</source>
        <translation>Les expéditeurs peuvent essayer chaque serveur de messagerie</translation>
    </message>
    <message>
        <source>The MX records are signed with DNSSEC</source>
        <translation>Les enregistrements MX sont signés avec DNSSEC</translation>
    </message>
    <message>
        <source>The signatures hold from the root down to the MX records of {domain}.</source>
        <translation>Les signatures tiennent depuis la racine jusqu’aux enregistrements MX de {domain}.</translation>
    </message>
    <message>
        <source>Nobody can forge the list of mail hosts for senders that validate. DANE is possible.</source>
        <translation>Personne ne peut falsifier la liste des serveurs de messagerie pour les expéditeurs qui valident. DANE est possible.</translation>
    </message>
    <message>
        <source>The domain is not signed with DNSSEC</source>
        <translation>Le domaine n’est pas signé avec DNSSEC</translation>
    </message>
    <message>
        <source>The zone above proves that {domain} is not signed.</source>
        <translation>La zone parente prouve que {domain} n’est pas signé.</translation>
    </message>
    <message>
        <source>DANE does not apply and MX records can be forged. Only MTA-STS can protect the mail.</source>
        <translation>DANE ne s’applique pas et les enregistrements MX peuvent être falsifiés. Seul MTA-STS peut protéger le courrier.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures do not hold</source>
        <translation>Les signatures DNSSEC ne tiennent pas</translation>
    </message>
    <message>
        <source>DNS answers do not validate for {name}: a signature, key or DS record is wrong, missing or expired. TLS reports call this dnssec-invalid.</source>
        <translation>Les réponses DNS pour {name} échouent à la validation&#xa0;: une signature, une clé ou un enregistrement DS est faux, absent ou expiré. Dans les rapports TLS&#xa0;: dnssec-invalid.</translation>
    </message>
    <message>
        <source>Senders that validate keep the mail in the queue; all others deliver as usual.</source>
        <translation>Les expéditeurs qui valident gardent le courrier dans leur file d’attente&#xa0;; tous les autres livrent comme d’habitude.</translation>
    </message>
    <message>
        <source>Sign the zone again, or correct the DS record at the registrar so that it fits the key in use.</source>
        <translation>Signez de nouveau la zone, ou corrigez l’enregistrement DS auprès du bureau d’enregistrement pour qu’il corresponde à la clé utilisée.</translation>
    </message>
    <message>
        <source>The host is signed, the MX records are not</source>
        <translation>L’hôte est signé, les enregistrements MX ne le sont pas</translation>
    </message>
    <message>
        <source>{host} has signed TLSA records, but the MX records of {domain} that lead to it are not signed.</source>
        <translation>{host} a des enregistrements TLSA signés, mais les enregistrements MX de {domain} qui y mènent ne sont pas signés.</translation>
    </message>
    <message>
        <source>Whoever forges the MX records leads mail to another host before DANE is asked.</source>
        <translation>Qui falsifie les enregistrements MX mène le courrier à un autre hôte avant que DANE ne soit consulté.</translation>
    </message>
    <message>
        <source>DNSSEC cannot be validated from here</source>
        <translation>DNSSEC ne peut pas être validé d’ici</translation>
    </message>
    <message>
        <source>Nothing is validated here: there is no trust anchor, or the resolver in use drops the signatures.</source>
        <translation>Rien n’est validé ici&#xa0;: il n’y a pas d’ancre de confiance, ou le résolveur utilisé supprime les signatures.</translation>
    </message>
    <message>
        <source>No effect on delivery. This inspection cannot tell whether DANE protects {domain}.</source>
        <translation>Aucun effet sur la livraison. Cette inspection ne peut pas dire si DANE protège {domain}.</translation>
    </message>
    <message>
        <source>Choose another resolver, or let the program ask the name servers itself.</source>
        <translation>Choisissez un autre résolveur, ou laissez le programme interroger lui-même les serveurs de noms.</translation>
    </message>
    <message>
        <source>Every mail host meets the policy</source>
        <translation>Chaque serveur de messagerie satisfait à la politique</translation>
    </message>
    <message>
        <source>Every MX host of {domain} fits the policy, offers STARTTLS and shows a trusted certificate for its name, on every address.</source>
        <translation>Chaque hôte MX de {domain} correspond à la politique, propose STARTTLS et présente un certificat de confiance à son nom, à chaque adresse.</translation>
    </message>
    <message>
        <source>Senders that honour the policy deliver encrypted and to authenticated hosts.</source>
        <translation>Les expéditeurs qui respectent la politique livrent chiffré et à des hôtes authentifiés.</translation>
    </message>
    <message>
        <source>The policy does not cover this host</source>
        <translation>La politique ne couvre pas cet hôte</translation>
    </message>
    <message>
        <source>No mx line of the policy fits {host}. TLS reports call this validation-failure.</source>
        <translation>Aucune ligne mx de la politique ne correspond à {host}. Dans les rapports TLS&#xa0;: validation-failure.</translation>
    </message>
    <message>
        <source>Senders that honour an enforced policy skip this host; all others deliver to it.</source>
        <translation>Les expéditeurs qui respectent une politique imposée écartent cet hôte&#xa0;; tous les autres y livrent.</translation>
    </message>
    <message>
        <source>Add “mx: {host}” to the policy and give the record a new id, or take {host} out of the MX records.</source>
        <translation>Ajoutez «&#xa0;mx: {host}&#xa0;» à la politique et donnez un nouvel id à l’enregistrement, ou retirez {host} des enregistrements MX.</translation>
    </message>
    <message>
        <source>The policy covers this host</source>
        <translation>La politique couvre cet hôte</translation>
    </message>
    <message>
        <source>The policy covers no mail host</source>
        <translation>La politique ne couvre aucun serveur de messagerie</translation>
    </message>
    <message>
        <source>No mx line of the policy fits any MX host of {domain}: {hosts}. TLS reports call this validation-failure.</source>
        <translation>Aucune ligne mx de la politique ne correspond à un hôte MX de {domain}&#xa0;: {hosts}. Dans les rapports TLS&#xa0;: validation-failure.</translation>
    </message>
    <message>
        <source>Under an enforced policy, senders that honour it can deliver nothing; the mail waits and then bounces.</source>
        <translation>Quand la politique est imposée, les expéditeurs qui la respectent ne peuvent rien livrer&#xa0;; le courrier attend, puis revient en erreur.</translation>
    </message>
    <message>
        <source>Add an mx line for each of {hosts} at once and give the record a new id. Senders look for a new policy before they bounce.</source>
        <translation>Ajoutez sans tarder une ligne mx pour chacun de ces hôtes&#xa0;: {hosts}, et donnez un nouvel id à l’enregistrement. Les expéditeurs cherchent une nouvelle politique avant de renvoyer le courrier en erreur.</translation>
    </message>
    <message>
        <source>The policy covers at least one mail host</source>
        <translation>La politique couvre au moins un serveur de messagerie</translation>
    </message>
    <message>
        <source>The policy does not cover this backup host</source>
        <translation>La politique ne couvre pas cet hôte de secours</translation>
    </message>
    <message>
        <source>No mx line of the policy fits {host}, which takes the mail when the preferred hosts fail.</source>
        <translation>Aucune ligne mx de la politique ne correspond à {host}, qui reçoit le courrier quand les hôtes préférés sont en panne.</translation>
    </message>
    <message>
        <source>Unseen until the preferred hosts fail; then mail under an enforced policy is held back.</source>
        <translation>Invisible jusqu’à la panne des hôtes préférés&#xa0;; alors, sous une politique imposée, le courrier est retenu.</translation>
    </message>
    <message>
        <source>The policy covers the backup hosts</source>
        <translation>La politique couvre les hôtes de secours</translation>
    </message>
    <message>
        <source>The policy does not cover the preferred host</source>
        <translation>La politique ne couvre pas l’hôte préféré</translation>
    </message>
    <message>
        <source>No mx line of the policy fits {host}, the most preferred host of {domain}; it fits a less preferred one.</source>
        <translation>Aucune ligne mx de la politique ne correspond à {host}, l’hôte préféré de {domain}&#xa0;; l’une correspond à un hôte moins préféré.</translation>
    </message>
    <message>
        <source>Senders that honour an enforced policy use the backup hosts only; all others use {host}.</source>
        <translation>Les expéditeurs qui respectent une politique imposée n’utilisent que les hôtes de secours&#xa0;; tous les autres utilisent {host}.</translation>
    </message>
    <message>
        <source>Add “mx: {host}” to the policy and give the record a new id.</source>
        <translation>Ajoutez «&#xa0;mx: {host}&#xa0;» à la politique et donnez un nouvel id à l’enregistrement.</translation>
    </message>
    <message>
        <source>The policy covers the preferred host</source>
        <translation>La politique couvre l’hôte préféré</translation>
    </message>
    <message>
        <source>Enforcing the policy would hold mail back</source>
        <translation>Imposer la politique retiendrait du courrier</translation>
    </message>
    <message>
        <source>The policy is in testing mode. Enforced, it would fail at: {hosts}.</source>
        <translation>La politique est en mode de test. Imposée, elle échouerait pour&#xa0;: {hosts}.</translation>
    </message>
    <message>
        <source>Mail is delivered and the failures are reported. Under mode: enforce senders would skip these hosts.</source>
        <translation>Le courrier est livré et les échecs sont signalés. Sous mode: enforce, les expéditeurs écarteraient ces hôtes.</translation>
    </message>
    <message>
        <source>Mend what the findings about these hosts name before you set mode: enforce.</source>
        <translation>Corrigez ce que nomment les constats sur ces hôtes avant de passer à mode: enforce.</translation>
    </message>
    <message>
        <source>Every mail host is ready for mode: enforce</source>
        <translation>Chaque serveur de messagerie est prêt pour mode: enforce</translation>
    </message>
    <message>
        <source>Some addresses of the host fail the policy</source>
        <translation>Certaines adresses de l’hôte ne satisfont pas à la politique</translation>
    </message>
    <message>
        <source>{host} fails what the policy demands at {address} and meets it at its other addresses.</source>
        <translation>{host} ne satisfait pas à la politique à {address} et y satisfait à ses autres adresses.</translation>
    </message>
    <message>
        <source>Senders that honour the policy fail or succeed by chance.</source>
        <translation>Les expéditeurs qui respectent la politique échouent ou réussissent au hasard.</translation>
    </message>
    <message>
        <source>Give all machines behind {host} the same TLS set-up and certificate, or take the failing addresses out of DNS.</source>
        <translation>Donnez à toutes les machines derrière {host} la même configuration TLS et le même certificat, ou retirez du DNS les adresses en échec.</translation>
    </message>
    <message>
        <source>All addresses of the host meet the policy</source>
        <translation>Toutes les adresses de l’hôte satisfont à la politique</translation>
    </message>
    <message>
        <source>The enforced policy stops all mail</source>
        <translation>La politique imposée arrête tout le courrier</translation>
    </message>
    <message>
        <source>The policy of {domain} is enforced, but no address of any mail host passes its tests.</source>
        <translation>La politique de {domain} est imposée, mais aucune adresse d’aucun serveur de messagerie n’y satisfait.</translation>
    </message>
    <message>
        <source>Senders that honour the policy can deliver nothing; the mail waits and then bounces.</source>
        <translation>Les expéditeurs qui respectent la politique ne peuvent rien livrer&#xa0;; le courrier attend, puis revient en erreur.</translation>
    </message>
    <message>
        <source>Mend the hosts. If that takes longer than hours, set mode: testing and give the record a new id: senders look for it before they bounce.</source>
        <translation>Corrigez les hôtes. S’il y faut plus que quelques heures, passez à mode: testing et donnez un nouvel id à l’enregistrement&#xa0;: les expéditeurs le consultent avant de renvoyer le courrier en erreur.</translation>
    </message>
    <message>
        <source>The enforced policy leaves a way for mail</source>
        <translation>La politique imposée laisse un chemin au courrier</translation>
    </message>
    <message>
        <source>The host passes DANE and fails the policy</source>
        <translation>L’hôte satisfait à DANE, mais pas à la politique</translation>
    </message>
    <message>
        <source>{host} fits its TLSA records, but its certificate is not one that the enforced policy accepts.</source>
        <translation>{host} correspond à ses enregistrements TLSA, mais son certificat n’est pas de ceux que la politique imposée accepte.</translation>
    </message>
    <message>
        <source>Senders with DANE alone deliver, senders with MTA-STS alone do not; those with both differ.</source>
        <translation>Les expéditeurs qui n’ont que DANE livrent, ceux qui n’ont que MTA-STS ne livrent pas&#xa0;; ceux qui ont les deux ne font pas tous de même.</translation>
    </message>
    <message>
        <source>Give {host} a certificate of a public CA that names {host} and keeps the key in the TLSA record.</source>
        <translation>Donnez à {host} un certificat d’une AC publique qui nomme {host} et conserve la clé de l’enregistrement TLSA.</translation>
    </message>
    <message>
        <source>DANE and the policy agree about the host</source>
        <translation>DANE et la politique s’accordent sur l’hôte</translation>
    </message>
    <message>
        <source>The MTA-STS record is published</source>
        <translation>L’enregistrement MTA-STS est publié</translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain} announces a policy.</source>
        <translation>L’enregistrement TXT sous _mta-sts.{domain} annonce une politique.</translation>
    </message>
    <message>
        <source>Senders fetch the policy, and fetch it again when the id changes.</source>
        <translation>Les expéditeurs vont chercher la politique, et la cherchent de nouveau quand l’id change.</translation>
    </message>
    <message>
        <source>There is no MTA-STS record</source>
        <translation>Il n’y a pas d’enregistrement MTA-STS</translation>
    </message>
    <message>
        <source>{domain} has no TXT record at _mta-sts.{domain}, and no policy is served for it.</source>
        <translation>{domain} n’a pas d’enregistrement TXT sous _mta-sts.{domain}, et aucune politique n’est servie pour lui.</translation>
    </message>
    <message>
        <source>Without DANE, senders take any TLS or none: whoever stands on the path can read the mail.</source>
        <translation>Sans DANE, les expéditeurs se contentent de n’importe quel TLS ou s’en passent&#xa0;: quiconque se trouve sur le trajet peut lire le courrier.</translation>
    </message>
    <message>
        <source>Serve a policy with mode: testing at https://mta-sts.{domain}/.well-known/mta-sts.txt first, then publish the record: v=STSv1; id=1;</source>
        <translation>Servez d’abord une politique avec mode: testing à l’adresse https://mta-sts.{domain}/.well-known/mta-sts.txt, puis publiez l’enregistrement&#xa0;: v=STSv1; id=1;</translation>
    </message>
    <message>
        <source>A policy is served but not announced</source>
        <translation>Une politique est servie mais n’est pas annoncée</translation>
    </message>
    <message>
        <source>{url} serves a policy, but there is no TXT record at _mta-sts.{domain}.</source>
        <translation>{url} sert une politique, mais il n’y a pas d’enregistrement TXT sous _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Senders never look at the policy; those that hold a cached one keep it until it runs out.</source>
        <translation>Les expéditeurs ne consultent jamais la politique&#xa0;; ceux qui en ont une en cache la gardent jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>Publish a TXT record at _mta-sts.{domain}: v=STSv1; id=1; and change the id with every change of the policy.</source>
        <translation>Publiez un enregistrement TXT sous _mta-sts.{domain}&#xa0;: v=STSv1; id=1; et changez l’id à chaque changement de la politique.</translation>
    </message>
    <message>
        <source>The announced policy cannot be fetched</source>
        <translation>La politique annoncée ne peut pas être récupérée</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} announces a policy, but {url} does not deliver one. TLS reports call this sts-policy-fetch-error.</source>
        <translation>L’enregistrement sous _mta-sts.{domain} annonce une politique, mais {url} n’en fournit pas. Dans les rapports TLS&#xa0;: sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Senders without a cached policy deliver as if there were no MTA-STS; a cached one stays in use.</source>
        <translation>Les expéditeurs sans politique en cache livrent comme s’il n’y avait pas de MTA-STS&#xa0;; une politique en cache reste en usage.</translation>
    </message>
    <message>
        <source>Make {url} answer with status 200 and the policy. To give up MTA-STS, serve mode: none first, and remove the record last.</source>
        <translation>Faites répondre {url} avec le statut 200 et la politique. Pour renoncer à MTA-STS, servez d’abord mode: none, et supprimez l’enregistrement en dernier.</translation>
    </message>
    <message>
        <source>The announced policy can be fetched</source>
        <translation>La politique annoncée peut être récupérée</translation>
    </message>
    <message>
        <source>The MTA-STS record could not be looked up</source>
        <translation>L’enregistrement MTA-STS n’a pas pu être consulté</translation>
    </message>
    <message>
        <source>The question for the TXT record at _mta-sts.{domain} brought no usable answer.</source>
        <translation>La requête de l’enregistrement TXT sous _mta-sts.{domain} n’a pas donné de réponse utilisable.</translation>
    </message>
    <message>
        <source>Most senders deliver without MTA-STS, a few wait. A cached policy stays in use.</source>
        <translation>La plupart des expéditeurs livrent sans MTA-STS, quelques-uns attendent. Une politique en cache reste en usage.</translation>
    </message>
    <message>
        <source>Ask each name server of {domain} for TXT at _mta-sts.{domain}, and repair those that stay silent or answer SERVFAIL or REFUSED.</source>
        <translation>Demandez à chaque serveur de noms de {domain} l’enregistrement TXT sous _mta-sts.{domain}, et corrigez ceux qui restent muets ou répondent SERVFAIL ou REFUSED.</translation>
    </message>
    <message>
        <source>The MTA-STS record can be looked up</source>
        <translation>L’enregistrement MTA-STS peut être consulté</translation>
    </message>
    <message>
        <source>There are several MTA-STS records</source>
        <translation>Il y a plusieurs enregistrements MTA-STS</translation>
    </message>
    <message>
        <source>{count} TXT records at _mta-sts.{domain} begin with v=STSv1; and only one may.</source>
        <translation>{count} enregistrements TXT sous _mta-sts.{domain} commencent par v=STSv1; et un seul y est permis.</translation>
    </message>
    <message>
        <source>Senders see no MTA-STS here; those that hold a cached policy keep it until it runs out.</source>
        <translation>Les expéditeurs ne voient pas de MTA-STS ici&#xa0;; ceux qui ont une politique en cache la gardent jusqu’à son expiration.</translation>
    </message>
    <message>
        <source>Keep one record and delete the others.</source>
        <translation>Gardez un enregistrement et supprimez les autres.</translation>
    </message>
    <message>
        <source>There is only one MTA-STS record</source>
        <translation>Il n’y a qu’un enregistrement MTA-STS</translation>
    </message>
    <message>
        <source>Other TXT records stand beside the MTA-STS record</source>
        <translation>D’autres enregistrements TXT côtoient l’enregistrement MTA-STS</translation>
    </message>
    <message>
        <source>At _mta-sts.{domain} there are TXT records that do not begin with v=STSv1;</source>
        <translation>Sous _mta-sts.{domain} se trouvent des enregistrements TXT qui ne commencent pas par v=STSv1;</translation>
    </message>
    <message>
        <source>Senders skip them; some testing tools report an error.</source>
        <translation>Les expéditeurs les ignorent&#xa0;; certains outils de test signalent une erreur.</translation>
    </message>
    <message>
        <source>Remove the other records. Often a wildcard TXT record of the zone is the cause.</source>
        <translation>Supprimez les autres enregistrements. La cause est souvent un enregistrement TXT générique (*) de la zone.</translation>
    </message>
    <message>
        <source>No other TXT record stands beside it</source>
        <translation>Aucun autre enregistrement TXT ne le côtoie</translation>
    </message>
    <message>
        <source>The version is in the wrong case</source>
        <translation>La version n’a pas la bonne casse</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} begins with “{text}”. Capitals count: senders look for v=STSv1;</source>
        <translation>L’enregistrement sous _mta-sts.{domain} commence par «&#xa0;{text}&#xa0;». Les majuscules comptent&#xa0;: les expéditeurs cherchent v=STSv1;</translation>
    </message>
    <message>
        <source>Begin the record with v=STSv1; and copy the capitals exactly.</source>
        <translation>Commencez l’enregistrement par v=STSv1; en respectant exactement les majuscules.</translation>
    </message>
    <message>
        <source>The version is in the right case</source>
        <translation>La version a la bonne casse</translation>
    </message>
    <message>
        <source>The record does not begin with the version</source>
        <translation>L’enregistrement ne commence pas par la version</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} begins with “{text}”. The version stands first, with no blank or quote before it.</source>
        <translation>L’enregistrement sous _mta-sts.{domain} commence par «&#xa0;{text}&#xa0;». La version vient en premier, sans espace ni guillemet devant elle.</translation>
    </message>
    <message>
        <source>Begin the record with v=STSv1;</source>
        <translation>Commencez l’enregistrement par v=STSv1;</translation>
    </message>
    <message>
        <source>The record begins with the version</source>
        <translation>L’enregistrement commence par la version</translation>
    </message>
    <message>
        <source>No semicolon directly after the version</source>
        <translation>Pas de point-virgule juste après la version</translation>
    </message>
    <message>
        <source>In the record at _mta-sts.{domain} the version v=STSv1 is not followed directly by a semicolon.</source>
        <translation>Dans l’enregistrement sous _mta-sts.{domain}, la version v=STSv1 n’est pas suivie directement d’un point-virgule.</translation>
    </message>
    <message>
        <source>Strict senders see no MTA-STS here; a few lenient ones take the record.</source>
        <translation>Les expéditeurs stricts ne voient pas de MTA-STS ici&#xa0;; quelques-uns, plus tolérants, acceptent l’enregistrement.</translation>
    </message>
    <message>
        <source>Write v=STSv1; with no blank before the semicolon.</source>
        <translation>Écrivez v=STSv1; sans espace devant le point-virgule.</translation>
    </message>
    <message>
        <source>A semicolon follows the version</source>
        <translation>Un point-virgule suit la version</translation>
    </message>
    <message>
        <source>The record has an unknown version</source>
        <translation>L’enregistrement a une version inconnue</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”. The only version there is so far is STSv1.</source>
        <translation>À partir de la colonne {column}, l’enregistrement sous _mta-sts.{domain} contient «&#xa0;{text}&#xa0;». La seule version à ce jour est STSv1.</translation>
    </message>
    <message>
        <source>The version is known</source>
        <translation>La version est connue</translation>
    </message>
    <message>
        <source>The record has no id</source>
        <translation>L’enregistrement n’a pas d’id</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} lacks the field id, by which senders notice a new policy.</source>
        <translation>Dans l’enregistrement sous _mta-sts.{domain}, il manque le champ id, par lequel les expéditeurs remarquent une nouvelle politique.</translation>
    </message>
    <message>
        <source>Add an id of 1 to 32 letters and digits, for example a time stamp: id=20260131T120000;</source>
        <translation>Ajoutez un id de 1 à 32 lettres et chiffres, par exemple un horodatage&#xa0;: id=20260131T120000;</translation>
    </message>
    <message>
        <source>The record has an id</source>
        <translation>L’enregistrement a un id</translation>
    </message>
    <message>
        <source>The id holds more than letters and digits</source>
        <translation>L’id contient autre chose que des lettres et des chiffres</translation>
    </message>
    <message>
        <source>From column {column} on, the id in the record at _mta-sts.{domain} reads “{text}”. Only letters and digits may stand in it.</source>
        <translation>À partir de la colonne {column}, l’id de l’enregistrement sous _mta-sts.{domain} contient «&#xa0;{text}&#xa0;». Seuls des lettres et des chiffres y sont permis.</translation>
    </message>
    <message>
        <source>Leave out hyphens, dots, colons, blanks and quotes, as in id=20260131T120000;</source>
        <translation>Omettez les traits d’union, points, deux-points, espaces et guillemets, comme dans id=20260131T120000;</translation>
    </message>
    <message>
        <source>The id holds letters and digits only</source>
        <translation>L’id ne contient que des lettres et des chiffres</translation>
    </message>
    <message>
        <source>The id has the wrong length</source>
        <translation>L’id n’a pas la bonne longueur</translation>
    </message>
    <message>
        <source>The id in the record at _mta-sts.{domain} is empty or longer than 32 characters.</source>
        <translation>L’id de l’enregistrement sous _mta-sts.{domain} est vide ou compte plus de 32 caractères.</translation>
    </message>
    <message>
        <source>Use an id of 1 to 32 letters and digits, as in id=20260131T120000;</source>
        <translation>Utilisez un id de 1 à 32 lettres et chiffres, comme dans id=20260131T120000;</translation>
    </message>
    <message>
        <source>The id has a permitted length</source>
        <translation>L’id a une longueur permise</translation>
    </message>
    <message>
        <source>The field name id is not in lower case</source>
        <translation>Le nom du champ id n’est pas en minuscules</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”. Written in another case, id= is an unknown field, and the record has no id.</source>
        <translation>À partir de la colonne {column}, l’enregistrement sous _mta-sts.{domain} contient «&#xa0;{text}&#xa0;». Écrit dans une autre casse, id= est un champ inconnu, et l’enregistrement n’a pas d’id.</translation>
    </message>
    <message>
        <source>Write id= in lower case.</source>
        <translation>Écrivez id= en minuscules.</translation>
    </message>
    <message>
        <source>The field name id is in lower case</source>
        <translation>Le nom du champ id est en minuscules</translation>
    </message>
    <message>
        <source>The record has more than one id</source>
        <translation>L’enregistrement a plus d’un id</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} holds the field id more than once, and no rule says which one counts.</source>
        <translation>L’enregistrement sous _mta-sts.{domain} contient plusieurs fois le champ id, et aucune règle ne dit lequel compte.</translation>
    </message>
    <message>
        <source>Senders differ: some take the first id, some the last, some drop the record.</source>
        <translation>Les expéditeurs diffèrent&#xa0;: certains prennent le premier id, d’autres le dernier, d’autres encore rejettent l’enregistrement.</translation>
    </message>
    <message>
        <source>Keep one id.</source>
        <translation>Gardez un seul id.</translation>
    </message>
    <message>
        <source>The record has one id</source>
        <translation>L’enregistrement a un seul id</translation>
    </message>
    <message>
        <source>The record does not follow the grammar</source>
        <translation>L’enregistrement ne suit pas la grammaire</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} leaves the grammar at column {column}. Fields are key=value without blanks, parted by one semicolon each.</source>
        <translation>L’enregistrement sous _mta-sts.{domain} s’écarte de la grammaire à la colonne {column}. Les champs ont la forme clé=valeur, sans espaces, séparés chacun par un point-virgule.</translation>
    </message>
    <message>
        <source>Write the record in the form v=STSv1; id=20260131T120000;</source>
        <translation>Écrivez l’enregistrement sous la forme v=STSv1; id=20260131T120000;</translation>
    </message>
    <message>
        <source>The record follows the grammar</source>
        <translation>L’enregistrement suit la grammaire</translation>
    </message>
    <message>
        <source>A semicolon is missing between two fields</source>
        <translation>Il manque un point-virgule entre deux champs</translation>
    </message>
    <message>
        <source>At column {column} the record at _mta-sts.{domain} has a blank where a semicolon belongs.</source>
        <translation>À la colonne {column}, l’enregistrement sous _mta-sts.{domain} a un espace là où il faut un point-virgule.</translation>
    </message>
    <message>
        <source>Put a semicolon after each field: v=STSv1; id=20260131T120000;</source>
        <translation>Mettez un point-virgule après chaque champ&#xa0;: v=STSv1; id=20260131T120000;</translation>
    </message>
    <message>
        <source>Semicolons part the fields</source>
        <translation>Des points-virgules séparent les champs</translation>
    </message>
    <message>
        <source>The record holds stray quotes or backslashes</source>
        <translation>L’enregistrement contient des guillemets ou des barres obliques inverses égarés</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”, as if a web form had added characters.</source>
        <translation>À partir de la colonne {column}, l’enregistrement sous _mta-sts.{domain} contient «&#xa0;{text}&#xa0;», comme si un formulaire web avait ajouté des caractères.</translation>
    </message>
    <message>
        <source>Enter the record again without backslashes and quotes, and compare it with what the name server answers.</source>
        <translation>Saisissez de nouveau l’enregistrement sans barres obliques inverses ni guillemets, et comparez-le à ce que répond le serveur de noms.</translation>
    </message>
    <message>
        <source>The record holds no stray quotes</source>
        <translation>L’enregistrement ne contient pas de guillemets égarés</translation>
    </message>
    <message>
        <source>The record holds characters outside ASCII</source>
        <translation>L’enregistrement contient des caractères hors ASCII</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”. Only ASCII may stand in it.</source>
        <translation>À partir de la colonne {column}, l’enregistrement sous _mta-sts.{domain} contient «&#xa0;{text}&#xa0;». Seul l’ASCII y est permis.</translation>
    </message>
    <message>
        <source>Type the record by hand instead of pasting it; typographic quotes and odd blanks are the usual cause.</source>
        <translation>Tapez l’enregistrement à la main au lieu de le coller&#xa0;; les guillemets typographiques et les espaces spéciaux sont la cause habituelle.</translation>
    </message>
    <message>
        <source>The record holds ASCII only</source>
        <translation>L’enregistrement ne contient que de l’ASCII</translation>
    </message>
    <message>
        <source>The record holds control characters</source>
        <translation>L’enregistrement contient des caractères de contrôle</translation>
    </message>
    <message>
        <source>At column {column} the record at _mta-sts.{domain} holds a tab, a line end or another control character.</source>
        <translation>À la colonne {column}, l’enregistrement sous _mta-sts.{domain} contient une tabulation, une fin de ligne ou un autre caractère de contrôle.</translation>
    </message>
    <message>
        <source>Enter the record again as a single line without tabs.</source>
        <translation>Saisissez de nouveau l’enregistrement sur une seule ligne, sans tabulation.</translation>
    </message>
    <message>
        <source>The record holds no control characters</source>
        <translation>L’enregistrement ne contient pas de caractères de contrôle</translation>
    </message>
    <message>
        <source>An extra field has a name outside the grammar</source>
        <translation>Le nom d’un champ supplémentaire sort de la grammaire</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”. A field name has 1 to 32 letters, digits, dots, hyphens or underscores and begins with a letter or digit.</source>
        <translation>À partir de la colonne {column}, l’enregistrement sous _mta-sts.{domain} contient «&#xa0;{text}&#xa0;». Un nom de champ compte 1 à 32 lettres, chiffres, points, traits d’union ou tirets bas et commence par une lettre ou un chiffre.</translation>
    </message>
    <message>
        <source>Remove the field: senders need only v and id.</source>
        <translation>Supprimez le champ&#xa0;: les expéditeurs n’ont besoin que de v et id.</translation>
    </message>
    <message>
        <source>Names of extra fields follow the grammar</source>
        <translation>Les noms des champs supplémentaires suivent la grammaire</translation>
    </message>
    <message>
        <source>An extra field has a value outside the grammar</source>
        <translation>La valeur d’un champ supplémentaire sort de la grammaire</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”. A value has at least one visible ASCII character, and no blank, semicolon or equals sign.</source>
        <translation>À partir de la colonne {column}, l’enregistrement sous _mta-sts.{domain} contient «&#xa0;{text}&#xa0;». Une valeur a au moins un caractère ASCII visible, et ni espace, ni point-virgule, ni signe égal.</translation>
    </message>
    <message>
        <source>Values of extra fields follow the grammar</source>
        <translation>Les valeurs des champs supplémentaires suivent la grammaire</translation>
    </message>
    <message>
        <source>The MTA-STS record is an alias</source>
        <translation>L’enregistrement MTA-STS est un alias</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is an alias of {name}.</source>
        <translation>_mta-sts.{domain} est un alias de {name}.</translation>
    </message>
    <message>
        <source>Senders follow the alias. Whoever runs {name} announces the changes of the policy.</source>
        <translation>Les expéditeurs suivent l’alias. C’est l’exploitant de {name} qui annonce les changements de la politique.</translation>
    </message>
    <message>
        <source>The policy follows the grammar</source>
        <translation>La politique suit la grammaire</translation>
    </message>
    <message>
        <source>Every sender can read the policy of {domain}.</source>
        <translation>Tous les expéditeurs peuvent lire la politique de {domain}.</translation>
    </message>
    <message>
        <source>Senders keep it for its max_age and fetch it again when the id of the record changes.</source>
        <translation>Les expéditeurs la gardent pendant son max_age et vont la chercher de nouveau quand l’id de l’enregistrement change.</translation>
    </message>
    <message>
        <source>The policy is empty</source>
        <translation>La politique est vide</translation>
    </message>
    <message>
        <source>The policy file of {domain} has no content. TLS reports call this sts-policy-invalid.</source>
        <translation>Le fichier de politique de {domain} n’a pas de contenu. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Senders refuse the policy. Without a cached one they deliver as if there were no MTA-STS.</source>
        <translation>Les expéditeurs refusent la politique. Sans politique en cache, ils livrent comme s’il n’y avait pas de MTA-STS.</translation>
    </message>
    <message>
        <source>Put the policy into the file: the lines version: STSv1, mode, max_age, and one mx line for each mail host.</source>
        <translation>Écrivez la politique dans le fichier&#xa0;: les lignes version: STSv1, mode, max_age, et une ligne mx pour chaque serveur de messagerie.</translation>
    </message>
    <message>
        <source>The policy is not empty</source>
        <translation>La politique n’est pas vide</translation>
    </message>
    <message>
        <source>The policy begins with a byte-order mark</source>
        <translation>La politique commence par une marque d’ordre des octets</translation>
    </message>
    <message>
        <source>Three invisible octets (EF BB BF) stand before the first field, so senders cannot read its name. TLS reports call this sts-policy-invalid.</source>
        <translation>Trois octets invisibles (EF BB BF) précèdent le premier champ&#xa0;; les expéditeurs ne peuvent donc pas en lire le nom. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Save the file as plain ASCII, or as UTF-8 without a byte-order mark.</source>
        <translation>Enregistrez le fichier en ASCII simple, ou en UTF-8 sans marque d’ordre des octets (BOM).</translation>
    </message>
    <message>
        <source>The policy has no byte-order mark</source>
        <translation>La politique n’a pas de marque d’ordre des octets</translation>
    </message>
    <message>
        <source>The policy holds characters outside ASCII</source>
        <translation>La politique contient des caractères hors ASCII</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. Characters outside ASCII may stand only in values of extra fields. TLS reports call this sts-policy-invalid.</source>
        <translation>La ligne {line} contient «&#xa0;{text}&#xa0;». Les caractères hors ASCII ne sont permis que dans les valeurs des champs supplémentaires. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Save the file as plain ASCII; typographic quotes and odd blanks are the usual cause.</source>
        <translation>Enregistrez le fichier en ASCII simple&#xa0;; les guillemets typographiques et les espaces spéciaux sont la cause habituelle.</translation>
    </message>
    <message>
        <source>The policy is written in ASCII</source>
        <translation>La politique est écrite en ASCII</translation>
    </message>
    <message>
        <source>Lines end in LF alone</source>
        <translation>Les lignes se terminent par LF seul</translation>
    </message>
    <message>
        <source>The lines of the policy end in LF. The standard&apos;s text asks for CRLF, its grammar takes both.</source>
        <translation>Les lignes de la politique se terminent par LF. Le texte de la norme demande CRLF, sa grammaire accepte les deux.</translation>
    </message>
    <message>
        <source>No sender that we know of minds.</source>
        <translation>Aucun expéditeur connu de nous n’y trouve à redire.</translation>
    </message>
    <message>
        <source>Save the file with CRLF line ends if that is easy to do.</source>
        <translation>Enregistrez le fichier avec des fins de ligne CRLF si c’est facile à faire.</translation>
    </message>
    <message>
        <source>Lines end in CRLF</source>
        <translation>Les lignes se terminent par CRLF</translation>
    </message>
    <message>
        <source>Line ends are mixed</source>
        <translation>Les fins de ligne sont mélangées</translation>
    </message>
    <message>
        <source>Some lines of the policy end in CRLF and some in LF.</source>
        <translation>Certaines lignes de la politique se terminent par CRLF, d’autres par LF.</translation>
    </message>
    <message>
        <source>Most senders read both; those that expect one kind misread the other lines.</source>
        <translation>La plupart des expéditeurs lisent les deux&#xa0;; ceux qui n’en attendent qu’une sorte lisent mal les autres lignes.</translation>
    </message>
    <message>
        <source>Save the file with CRLF at the end of every line.</source>
        <translation>Enregistrez le fichier avec CRLF à la fin de chaque ligne.</translation>
    </message>
    <message>
        <source>Line ends are all of one kind</source>
        <translation>Les fins de ligne sont toutes de la même sorte</translation>
    </message>
    <message>
        <source>A line ends in CR alone</source>
        <translation>Une ligne se termine par CR seul</translation>
    </message>
    <message>
        <source>Line {line} ends in CR without LF, so senders read the next line as part of it. TLS reports call this sts-policy-invalid.</source>
        <translation>La ligne {line} se termine par CR sans LF&#xa0;; les expéditeurs lisent donc la ligne suivante comme sa suite. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>No line ends in CR alone</source>
        <translation>Aucune ligne ne se termine par CR seul</translation>
    </message>
    <message>
        <source>The policy holds a blank line</source>
        <translation>La politique contient une ligne vide</translation>
    </message>
    <message>
        <source>Line {line} is empty. The format has no blank lines, not at the end either. TLS reports call this sts-policy-invalid.</source>
        <translation>La ligne {line} est vide. Le format n’admet pas de ligne vide, même à la fin. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Strict senders refuse the policy and deliver without it; most skip the line.</source>
        <translation>Les expéditeurs stricts refusent la politique et livrent sans elle&#xa0;; la plupart sautent la ligne.</translation>
    </message>
    <message>
        <source>Remove line {line}.</source>
        <translation>Supprimez la ligne {line}.</translation>
    </message>
    <message>
        <source>The policy holds no blank line</source>
        <translation>La politique ne contient pas de ligne vide</translation>
    </message>
    <message>
        <source>A line begins with a blank</source>
        <translation>Une ligne commence par un espace</translation>
    </message>
    <message>
        <source>Line {line} begins with a blank: “{text}”. The field name comes first. TLS reports call this sts-policy-invalid.</source>
        <translation>La ligne {line} commence par un espace&#xa0;: «&#xa0;{text}&#xa0;». Le nom du champ vient en premier. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Remove the blanks at the beginning of line {line}.</source>
        <translation>Supprimez les espaces au début de la ligne {line}.</translation>
    </message>
    <message>
        <source>No line begins with a blank</source>
        <translation>Aucune ligne ne commence par un espace</translation>
    </message>
    <message>
        <source>A blank stands before a colon</source>
        <translation>Un espace précède un deux-points</translation>
    </message>
    <message>
        <source>From column {column} on, line {line} reads “{text}”. The colon directly follows the field name. TLS reports call this sts-policy-invalid.</source>
        <translation>À partir de la colonne {column}, la ligne {line} contient «&#xa0;{text}&#xa0;». Le deux-points suit directement le nom du champ. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Remove the blank before the colon in line {line}.</source>
        <translation>Supprimez l’espace devant le deux-points de la ligne {line}.</translation>
    </message>
    <message>
        <source>No blank stands before a colon</source>
        <translation>Aucun espace ne précède un deux-points</translation>
    </message>
    <message>
        <source>The policy holds a comment</source>
        <translation>La politique contient un commentaire</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. The format has no comments. TLS reports call this sts-policy-invalid.</source>
        <translation>La ligne {line} contient «&#xa0;{text}&#xa0;». Le format n’admet pas de commentaires. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>The policy holds no comment</source>
        <translation>La politique ne contient pas de commentaire</translation>
    </message>
    <message>
        <source>A field name is not in lower case</source>
        <translation>Un nom de champ n’est pas en minuscules</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. In another case it is an unknown field, so the real one is missing. TLS reports call this sts-policy-invalid.</source>
        <translation>La ligne {line} contient «&#xa0;{text}&#xa0;». Dans une autre casse, c’est un champ inconnu&#xa0;; le vrai manque donc. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Write version, mode, max_age and mx in lower case.</source>
        <translation>Écrivez version, mode, max_age et mx en minuscules.</translation>
    </message>
    <message>
        <source>Field names are in lower case</source>
        <translation>Les noms des champs sont en minuscules</translation>
    </message>
    <message>
        <source>A line has no colon after the name</source>
        <translation>Une ligne n’a pas de deux-points après le nom</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. Every line has the form name: value. TLS reports call this sts-policy-invalid.</source>
        <translation>La ligne {line} contient «&#xa0;{text}&#xa0;». Chaque ligne a la forme nom: valeur. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Write line {line} as name: value.</source>
        <translation>Écrivez la ligne {line} sous la forme nom: valeur.</translation>
    </message>
    <message>
        <source>Every line has the form name: value</source>
        <translation>Chaque ligne a la forme nom: valeur</translation>
    </message>
    <message>
        <source>The policy has no version</source>
        <translation>La politique n’a pas de version</translation>
    </message>
    <message>
        <source>The policy of {domain} lacks the line version: STSv1. TLS reports call this sts-policy-invalid.</source>
        <translation>Dans la politique de {domain}, il manque la ligne version: STSv1. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Begin the file with the line version: STSv1</source>
        <translation>Commencez le fichier par la ligne version: STSv1</translation>
    </message>
    <message>
        <source>The policy has a version</source>
        <translation>La politique a une version</translation>
    </message>
    <message>
        <source>The policy&apos;s version is not STSv1</source>
        <translation>La version de la politique n’est pas STSv1</translation>
    </message>
    <message>
        <source>Line {line} gives the version “{text}”. The only version there is so far is STSv1, with these capitals. TLS reports call this sts-policy-invalid.</source>
        <translation>La ligne {line} donne la version «&#xa0;{text}&#xa0;». La seule version à ce jour est STSv1, avec ces majuscules. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Write version: STSv1</source>
        <translation>Écrivez version: STSv1</translation>
    </message>
    <message>
        <source>The policy&apos;s version is STSv1</source>
        <translation>La version de la politique est STSv1</translation>
    </message>
    <message>
        <source>The policy has no mode</source>
        <translation>La politique n’a pas de mode</translation>
    </message>
    <message>
        <source>The policy of {domain} lacks the field mode. A missing mode does not mean none. TLS reports call this sts-policy-invalid.</source>
        <translation>Dans la politique de {domain}, il manque le champ mode. Un mode absent ne signifie pas none. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Add the line mode: testing, and later mode: enforce.</source>
        <translation>Ajoutez la ligne mode: testing, et plus tard mode: enforce.</translation>
    </message>
    <message>
        <source>The policy has a mode</source>
        <translation>La politique a un mode</translation>
    </message>
    <message>
        <source>The policy&apos;s mode is none of the three</source>
        <translation>Le mode de la politique n’est aucun des trois</translation>
    </message>
    <message>
        <source>Line {line} gives the mode “{text}”. The modes are enforce, testing and none, in lower case. TLS reports call this sts-policy-invalid.</source>
        <translation>La ligne {line} donne le mode «&#xa0;{text}&#xa0;». Les modes sont enforce, testing et none, en minuscules. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Write mode: enforce, mode: testing or mode: none.</source>
        <translation>Écrivez mode: enforce, mode: testing ou mode: none.</translation>
    </message>
    <message>
        <source>The policy&apos;s mode is one of the three</source>
        <translation>Le mode de la politique est l’un des trois</translation>
    </message>
    <message>
        <source>The policy is switched off</source>
        <translation>La politique est désactivée</translation>
    </message>
    <message>
        <source>The policy of {domain} has mode: none.</source>
        <translation>La politique de {domain} est en mode: none.</translation>
    </message>
    <message>
        <source>Senders deliver as if there were no MTA-STS and report nothing about it.</source>
        <translation>Les expéditeurs livrent comme s’il n’y avait pas de MTA-STS et n’en signalent rien.</translation>
    </message>
    <message>
        <source>If MTA-STS is to end, remove record and policy once the longest earlier max_age is over. If not, go on with mode: testing.</source>
        <translation>Si MTA-STS doit prendre fin, supprimez l’enregistrement et la politique une fois écoulé le max_age antérieur le plus long. Sinon, continuez avec mode: testing.</translation>
    </message>
    <message>
        <source>The policy is in testing mode</source>
        <translation>La politique est en mode de test</translation>
    </message>
    <message>
        <source>The policy of {domain} has mode: testing: it asks senders to report failures and to deliver all the same.</source>
        <translation>La politique de {domain} est en mode: testing&#xa0;: elle demande aux expéditeurs de signaler les échecs et de livrer malgré tout.</translation>
    </message>
    <message>
        <source>No delivery is stopped. Whoever stands on the path can still read the mail.</source>
        <translation>Aucune livraison n’est arrêtée. Quiconque se trouve sur le trajet peut encore lire le courrier.</translation>
    </message>
    <message>
        <source>When the TLS reports show no more failures, set mode: enforce and give the record a new id.</source>
        <translation>Quand les rapports TLS ne montrent plus d’échecs, passez à mode: enforce et donnez un nouvel id à l’enregistrement.</translation>
    </message>
    <message>
        <source>The policy is enforced</source>
        <translation>La politique est imposée</translation>
    </message>
    <message>
        <source>The policy of {domain} has mode: enforce.</source>
        <translation>La politique de {domain} est en mode: enforce.</translation>
    </message>
    <message>
        <source>Senders that honour it deliver to authenticated hosts only and keep the mail otherwise.</source>
        <translation>Les expéditeurs qui la respectent ne livrent qu’à des hôtes authentifiés et gardent sinon le courrier.</translation>
    </message>
    <message>
        <source>Testing mode without TLS reports</source>
        <translation>Mode de test sans rapports TLS</translation>
    </message>
    <message>
        <source>The policy of {domain} is in testing mode, but no usable TLS-RPT record says where to send reports.</source>
        <translation>La politique de {domain} est en mode de test, mais aucun enregistrement TLS-RPT utilisable ne dit où envoyer les rapports.</translation>
    </message>
    <message>
        <source>Senders find failures and cannot tell you.</source>
        <translation>Les expéditeurs constatent des échecs et ne peuvent pas vous en informer.</translation>
    </message>
    <message>
        <source>Publish a TXT record at _smtp._tls.{domain}: v=TLSRPTv1; rua=mailto: and the address for the reports.</source>
        <translation>Publiez un enregistrement TXT sous _smtp._tls.{domain}&#xa0;: v=TLSRPTv1; rua=mailto: et l’adresse pour les rapports.</translation>
    </message>
    <message>
        <source>Testing mode has a place for reports</source>
        <translation>Le mode de test a une adresse pour les rapports</translation>
    </message>
    <message>
        <source>An enforced policy without TLS reports</source>
        <translation>Une politique imposée sans rapports TLS</translation>
    </message>
    <message>
        <source>The policy of {domain} is enforced, but no usable TLS-RPT record says where to send reports.</source>
        <translation>La politique de {domain} est imposée, mais aucun enregistrement TLS-RPT utilisable ne dit où envoyer les rapports.</translation>
    </message>
    <message>
        <source>When senders hold mail back because of the policy, you do not hear of it.</source>
        <translation>Quand des expéditeurs retiennent du courrier à cause de la politique, vous ne l’apprenez pas.</translation>
    </message>
    <message>
        <source>The enforced policy has a place for reports</source>
        <translation>La politique imposée a une adresse pour les rapports</translation>
    </message>
    <message>
        <source>The policy has no max_age</source>
        <translation>La politique n’a pas de max_age</translation>
    </message>
    <message>
        <source>The policy of {domain} lacks the field max_age. TLS reports call this sts-policy-invalid.</source>
        <translation>Dans la politique de {domain}, il manque le champ max_age. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Add the line max_age: 1209600 (two weeks, in seconds).</source>
        <translation>Ajoutez la ligne max_age: 1209600 (deux semaines, en secondes).</translation>
    </message>
    <message>
        <source>The policy has a max_age</source>
        <translation>La politique a un max_age</translation>
    </message>
    <message>
        <source>The max_age is not a whole number</source>
        <translation>Le max_age n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>Line {line} gives the max_age “{text}”. It is 1 to 10 digits that count seconds, with no unit, sign or point. TLS reports call this sts-policy-invalid.</source>
        <translation>La ligne {line} donne le max_age «&#xa0;{text}&#xa0;». Il compte les secondes en 1 à 10 chiffres, sans unité, signe ni point. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Write the time in seconds, for example max_age: 1209600 for two weeks.</source>
        <translation>Écrivez la durée en secondes, par exemple max_age: 1209600 pour deux semaines.</translation>
    </message>
    <message>
        <source>The max_age is a whole number</source>
        <translation>Le max_age est un nombre entier</translation>
    </message>
    <message>
        <source>The max_age is longer than a year</source>
        <translation>Le max_age dépasse un an</translation>
    </message>
    <message>
        <source>Line {line} gives the max_age “{text}”. The largest value is 31557600, a year. TLS reports call this sts-policy-invalid.</source>
        <translation>La ligne {line} donne le max_age «&#xa0;{text}&#xa0;». La plus grande valeur est 31557600, un an. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Strict senders refuse the policy; others shorten the time.</source>
        <translation>Les expéditeurs stricts refusent la politique&#xa0;; les autres raccourcissent la durée.</translation>
    </message>
    <message>
        <source>Write a max_age of at most 31557600.</source>
        <translation>Écrivez un max_age de 31557600 au plus.</translation>
    </message>
    <message>
        <source>The max_age is not longer than a year</source>
        <translation>Le max_age ne dépasse pas un an</translation>
    </message>
    <message>
        <source>The max_age is zero</source>
        <translation>Le max_age est zéro</translation>
    </message>
    <message>
        <source>The policy of {domain} has max_age: 0.</source>
        <translation>La politique de {domain} a max_age: 0.</translation>
    </message>
    <message>
        <source>Senders never keep the policy: who blocks the record or the policy host takes the protection away.</source>
        <translation>Les expéditeurs ne gardent jamais la politique&#xa0;: qui bloque l’enregistrement ou l’hôte de la politique retire la protection.</translation>
    </message>
    <message>
        <source>Raise max_age to weeks, for example 1209600. Zero is of use only while MTA-STS is being removed.</source>
        <translation>Portez max_age à des semaines, par exemple 1209600. Zéro ne sert que pendant le retrait de MTA-STS.</translation>
    </message>
    <message>
        <source>The max_age is not zero</source>
        <translation>Le max_age n’est pas zéro</translation>
    </message>
    <message>
        <source>The max_age of {days} is short</source>
        <translation>Le max_age de {days} est court</translation>
    </message>
    <message>
        <source>The policy of {domain} is enforced, and senders forget it after {days}.</source>
        <translation>La politique de {domain} est imposée, et les expéditeurs l’oublient après {days}.</translation>
    </message>
    <message>
        <source>A sender that writes more seldom than that meets no cached policy; a short blockade removes the protection.</source>
        <translation>Un expéditeur qui écrit moins souvent que cela ne trouve pas de politique en cache&#xa0;; un court blocage retire la protection.</translation>
    </message>
    <message>
        <source>Raise max_age to weeks, for example 1209600 (two weeks).</source>
        <translation>Portez max_age à des semaines, par exemple 1209600 (deux semaines).</translation>
    </message>
    <message>
        <source>The max_age is long enough</source>
        <translation>Le max_age est assez long</translation>
    </message>
    <message>
        <source>The policy names no mail host</source>
        <translation>La politique ne nomme aucun serveur de messagerie</translation>
    </message>
    <message>
        <source>The policy of {domain} has no mx line, and its mode is not none. TLS reports call this sts-policy-invalid.</source>
        <translation>La politique de {domain} n’a pas de ligne mx, et son mode n’est pas none. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Add one mx line for each MX host of {domain}.</source>
        <translation>Ajoutez une ligne mx pour chaque hôte MX de {domain}.</translation>
    </message>
    <message>
        <source>The policy names mail hosts</source>
        <translation>La politique nomme des serveurs de messagerie</translation>
    </message>
    <message>
        <source>An mx line holds several names</source>
        <translation>Une ligne mx contient plusieurs noms</translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. Each mx line holds one name. TLS reports call this sts-policy-invalid.</source>
        <translation>La ligne {line} nomme «&#xa0;{text}&#xa0;». Chaque ligne mx contient un seul nom. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Write one mx line for each name.</source>
        <translation>Écrivez une ligne mx pour chaque nom.</translation>
    </message>
    <message>
        <source>Each mx line holds one name</source>
        <translation>Chaque ligne mx contient un seul nom</translation>
    </message>
    <message>
        <source>An mx line ends in a dot</source>
        <translation>Une ligne mx se termine par un point</translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. Names in the policy have no final dot. TLS reports call this sts-policy-invalid.</source>
        <translation>La ligne {line} nomme «&#xa0;{text}&#xa0;». Les noms dans la politique n’ont pas de point final. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Strict senders refuse the policy; for others the line fits no host.</source>
        <translation>Les expéditeurs stricts refusent la politique&#xa0;; pour les autres, la ligne ne correspond à aucun hôte.</translation>
    </message>
    <message>
        <source>Remove the final dot in line {line}.</source>
        <translation>Supprimez le point final de la ligne {line}.</translation>
    </message>
    <message>
        <source>No mx line ends in a dot</source>
        <translation>Aucune ligne mx ne se termine par un point</translation>
    </message>
    <message>
        <source>An mx line holds more than a host name</source>
        <translation>Une ligne mx contient plus qu’un nom d’hôte</translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. Only a host name belongs there: no port, URL, bracket, preference number or other character. TLS reports call this sts-policy-invalid.</source>
        <translation>La ligne {line} nomme «&#xa0;{text}&#xa0;». Il n’y faut qu’un nom d’hôte&#xa0;: ni port, ni URL, ni crochet, ni numéro de préférence, ni autre caractère. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Write only the host name in line {line}.</source>
        <translation>N’écrivez que le nom d’hôte dans la ligne {line}.</translation>
    </message>
    <message>
        <source>The mx lines hold host names only</source>
        <translation>Les lignes mx ne contiennent que des noms d’hôtes</translation>
    </message>
    <message>
        <source>An mx line holds a name outside ASCII</source>
        <translation>Une ligne mx contient un nom hors ASCII</translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. International names stand there in their xn-- form. TLS reports call this sts-policy-invalid.</source>
        <translation>La ligne {line} nomme «&#xa0;{text}&#xa0;». Les noms internationaux y figurent sous leur forme xn--. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Senders refuse the policy, or the line fits no host.</source>
        <translation>Les expéditeurs refusent la politique, ou la ligne ne correspond à aucun hôte.</translation>
    </message>
    <message>
        <source>Write the name in line {line} as the MX record has it, in its xn-- form.</source>
        <translation>Écrivez le nom de la ligne {line} comme dans l’enregistrement MX, sous sa forme xn--.</translation>
    </message>
    <message>
        <source>The mx lines hold ASCII names</source>
        <translation>Les lignes mx contiennent des noms ASCII</translation>
    </message>
    <message>
        <source>An mx line holds an underscore</source>
        <translation>Une ligne mx contient un tiret bas</translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. Host names have letters, digits and hyphens only. TLS reports call this sts-policy-invalid.</source>
        <translation>La ligne {line} nomme «&#xa0;{text}&#xa0;». Les noms d’hôtes n’ont que des lettres, des chiffres et des traits d’union. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Strict senders refuse the policy.</source>
        <translation>Les expéditeurs stricts refusent la politique.</translation>
    </message>
    <message>
        <source>Rename the host without an underscore; no certificate could name it either.</source>
        <translation>Renommez l’hôte sans tiret bas&#xa0;; aucun certificat ne pourrait le nommer non plus.</translation>
    </message>
    <message>
        <source>No mx line holds an underscore</source>
        <translation>Aucune ligne mx ne contient de tiret bas</translation>
    </message>
    <message>
        <source>An mx line holds a star alone</source>
        <translation>Une ligne mx contient un astérisque seul</translation>
    </message>
    <message>
        <source>Line {line} reads mx: * and fits no host at strict senders, every host at lax ones. TLS reports call this sts-policy-invalid.</source>
        <translation>La ligne {line} contient mx: * et ne correspond à aucun hôte chez les expéditeurs stricts, à tous chez les laxistes. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Strict senders refuse the policy; lax ones deliver to any host.</source>
        <translation>Les expéditeurs stricts refusent la politique&#xa0;; les laxistes livrent à n’importe quel hôte.</translation>
    </message>
    <message>
        <source>List the mail hosts of {domain}, one mx line each.</source>
        <translation>Énumérez les serveurs de messagerie de {domain}, une ligne mx pour chacun.</translation>
    </message>
    <message>
        <source>No mx line holds a star alone</source>
        <translation>Aucune ligne mx ne contient un astérisque seul</translation>
    </message>
    <message>
        <source>A star stands inside a name</source>
        <translation>Un astérisque se trouve à l’intérieur d’un nom</translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. A star may stand only alone as the left-most label, as in *.mail.{domain}. TLS reports call this sts-policy-invalid.</source>
        <translation>La ligne {line} nomme «&#xa0;{text}&#xa0;». Un astérisque n’est permis que seul, comme premier élément à gauche, ainsi *.mail.{domain}. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Let the star be the whole first label, or list the hosts one by one.</source>
        <translation>Faites de l’astérisque tout le premier élément du nom, ou énumérez les hôtes un par un.</translation>
    </message>
    <message>
        <source>Stars are whole first labels</source>
        <translation>Les astérisques forment tout le premier élément du nom</translation>
    </message>
    <message>
        <source>An mx line fits no current host</source>
        <translation>Une ligne mx ne correspond à aucun hôte actuel</translation>
    </message>
    <message>
        <source>The policy names {name}, which fits none of the MX records of {domain}.</source>
        <translation>La politique nomme {name}, qui ne correspond à aucun enregistrement MX de {domain}.</translation>
    </message>
    <message>
        <source>Legal while a move is prepared; otherwise one more host that could pose as yours.</source>
        <translation>Permis pendant la préparation d’une migration&#xa0;; sinon, un hôte de plus qui pourrait se faire passer pour le vôtre.</translation>
    </message>
    <message>
        <source>Remove the line mx: {name} unless a host of this name is about to come.</source>
        <translation>Supprimez la ligne mx: {name}, à moins qu’un hôte de ce nom ne soit prévu sous peu.</translation>
    </message>
    <message>
        <source>Every mx line fits a host</source>
        <translation>Chaque ligne mx correspond à un hôte</translation>
    </message>
    <message>
        <source>A field stands in the policy twice</source>
        <translation>Un champ figure deux fois dans la politique</translation>
    </message>
    <message>
        <source>Line {line} repeats a field: “{text}”. The first one counts.</source>
        <translation>La ligne {line} répète un champ&#xa0;: «&#xa0;{text}&#xa0;». C’est le premier qui compte.</translation>
    </message>
    <message>
        <source>The RFC says that the first counts; some senders take the last or refuse the policy.</source>
        <translation>La RFC dit que le premier compte&#xa0;; certains expéditeurs prennent le dernier ou refusent la politique.</translation>
    </message>
    <message>
        <source>Keep one line each for version, mode and max_age.</source>
        <translation>Gardez une seule ligne pour chacun des champs version, mode et max_age.</translation>
    </message>
    <message>
        <source>No field stands in the policy twice</source>
        <translation>Aucun champ ne figure deux fois dans la politique</translation>
    </message>
    <message>
        <source>A field has two different values</source>
        <translation>Un champ a deux valeurs différentes</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”, and an earlier line gives this field another value.</source>
        <translation>La ligne {line} contient «&#xa0;{text}&#xa0;», et une ligne précédente donne à ce champ une autre valeur.</translation>
    </message>
    <message>
        <source>Senders disagree: some take the first value, some the last, some refuse the policy.</source>
        <translation>Les expéditeurs divergent&#xa0;: certains prennent la première valeur, d’autres la dernière, d’autres encore refusent la politique.</translation>
    </message>
    <message>
        <source>Keep the line that is meant and remove the other.</source>
        <translation>Gardez la ligne voulue et supprimez l’autre.</translation>
    </message>
    <message>
        <source>No field has two different values</source>
        <translation>Aucun champ n’a deux valeurs différentes</translation>
    </message>
    <message>
        <source>A field name looks misspelled</source>
        <translation>Un nom de champ semble mal orthographié</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. It is close to a field of the standard, yet unknown.</source>
        <translation>La ligne {line} contient «&#xa0;{text}&#xa0;». C’est proche d’un champ de la norme, mais inconnu.</translation>
    </message>
    <message>
        <source>Senders ignore the line. If the real field is missing, they refuse the policy.</source>
        <translation>Les expéditeurs ignorent la ligne. Si le vrai champ manque, ils refusent la politique.</translation>
    </message>
    <message>
        <source>Write version, mode, max_age and mx exactly so.</source>
        <translation>Écrivez version, mode, max_age et mx exactement ainsi.</translation>
    </message>
    <message>
        <source>No field name looks misspelled</source>
        <translation>Aucun nom de champ ne semble mal orthographié</translation>
    </message>
    <message>
        <source>An extra line does not follow the grammar</source>
        <translation>Une ligne supplémentaire ne suit pas la grammaire</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. Extra fields have the form name: value, the name with letters, digits, dots, hyphens and underscores. TLS reports call this sts-policy-invalid.</source>
        <translation>La ligne {line} contient «&#xa0;{text}&#xa0;». Les champs supplémentaires ont la forme nom: valeur, le nom avec des lettres, chiffres, points, traits d’union et tirets bas. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Remove line {line}: senders need only version, mode, max_age and mx.</source>
        <translation>Supprimez la ligne {line}&#xa0;: les expéditeurs n’ont besoin que de version, mode, max_age et mx.</translation>
    </message>
    <message>
        <source>Extra lines follow the grammar</source>
        <translation>Les lignes supplémentaires suivent la grammaire</translation>
    </message>
    <message>
        <source>The policy holds an id</source>
        <translation>La politique contient un id</translation>
    </message>
    <message>
        <source>Line {line} of the policy gives an id. It belongs in the TXT record at _mta-sts.{domain}.</source>
        <translation>La ligne {line} de la politique donne un id. Sa place est dans l’enregistrement TXT sous _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Senders ignore it; a change of this line alone goes unnoticed.</source>
        <translation>Les expéditeurs l’ignorent&#xa0;; un changement de cette seule ligne passe inaperçu.</translation>
    </message>
    <message>
        <source>Remove the line, and change the id in the TXT record whenever the policy changes.</source>
        <translation>Supprimez la ligne, et changez l’id dans l’enregistrement TXT à chaque changement de la politique.</translation>
    </message>
    <message>
        <source>The policy holds no id</source>
        <translation>La politique ne contient pas d’id</translation>
    </message>
    <message>
        <source>The policy host has no address</source>
        <translation>L’hôte de la politique n’a pas d’adresse</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has to serve the policy, but it has neither an A nor an AAAA record. TLS reports call this sts-policy-fetch-error.</source>
        <translation>mta-sts.{domain} doit servir la politique, mais n’a ni enregistrement A ni enregistrement AAAA. Dans les rapports TLS&#xa0;: sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Give mta-sts.{domain} the address of the web server that serves the policy.</source>
        <translation>Donnez à mta-sts.{domain} l’adresse du serveur web qui sert la politique.</translation>
    </message>
    <message>
        <source>The policy host has an address</source>
        <translation>L’hôte de la politique a une adresse</translation>
    </message>
    <message>
        <source>The policy host could not be looked up</source>
        <translation>L’hôte de la politique n’a pas pu être consulté dans le DNS</translation>
    </message>
    <message>
        <source>The question for the addresses of mta-sts.{domain} brought no usable answer. TLS reports call this sts-policy-fetch-error.</source>
        <translation>La requête des adresses de mta-sts.{domain} n’a pas donné de réponse utilisable. Dans les rapports TLS&#xa0;: sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Repair the name servers of mta-sts.{domain}: questions for A and AAAA have to be answered.</source>
        <translation>Corrigez les serveurs de noms de mta-sts.{domain}&#xa0;: ils doivent répondre aux requêtes A et AAAA.</translation>
    </message>
    <message>
        <source>The policy host can be looked up</source>
        <translation>L’hôte de la politique peut être consulté dans le DNS</translation>
    </message>
    <message>
        <source>The policy host has a private address</source>
        <translation>L’hôte de la politique a une adresse privée</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has the address {address}, which cannot be reached over the internet. TLS reports call this sts-policy-fetch-error.</source>
        <translation>mta-sts.{domain} a l’adresse {address}, qui n’est pas joignable par Internet. Dans les rapports TLS&#xa0;: sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Publish the public address of the web server that serves the policy.</source>
        <translation>Publiez l’adresse publique du serveur web qui sert la politique.</translation>
    </message>
    <message>
        <source>The policy host&apos;s addresses are public</source>
        <translation>Les adresses de l’hôte de la politique sont publiques</translation>
    </message>
    <message>
        <source>The policy host does not accept connections</source>
        <translation>L’hôte de la politique n’accepte pas de connexions</translation>
    </message>
    <message>
        <source>No exchange with {url} came about: the host did not answer, refused, or broke the connection off. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Aucun échange avec {url} n’a eu lieu&#xa0;: l’hôte n’a pas répondu, a refusé ou a coupé la connexion. Dans les rapports TLS&#xa0;: sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Start the web server for mta-sts.{domain} and open port 443 on every address that DNS names for it.</source>
        <translation>Démarrez le serveur web de mta-sts.{domain} et ouvrez le port 443 à chaque adresse que le DNS lui donne.</translation>
    </message>
    <message>
        <source>The policy host accepts connections</source>
        <translation>L’hôte de la politique accepte des connexions</translation>
    </message>
    <message>
        <source>TLS with the policy host fails</source>
        <translation>TLS avec l’hôte de la politique échoue</translation>
    </message>
    <message>
        <source>The server for {url} was reached, but the TLS handshake did not finish. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Le serveur de {url} a été joint, mais la négociation TLS n’a pas abouti. Dans les rapports TLS&#xa0;: sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Let the web server speak TLS 1.2 or newer and ask for no client certificate. To see the error: openssl s_client -connect mta-sts.{domain}:443 -servername mta-sts.{domain}</source>
        <translation>Faites parler au serveur web TLS 1.2 ou plus récent, sans demander de certificat client. Pour voir l’erreur&#xa0;: openssl s_client -connect mta-sts.{domain}:443 -servername mta-sts.{domain}</translation>
    </message>
    <message>
        <source>TLS with the policy host works</source>
        <translation>TLS avec l’hôte de la politique fonctionne</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is not trusted</source>
        <translation>Le certificat de l’hôte de la politique n’est pas de confiance</translation>
    </message>
    <message>
        <source>The certificate for {url} does not lead to a root that senders trust. TLS reports call this sts-webpki-invalid.</source>
        <translation>Le certificat pour {url} ne mène pas à une racine à laquelle les expéditeurs font confiance. Dans les rapports TLS&#xa0;: sts-webpki-invalid.</translation>
    </message>
    <message>
        <source>Use a certificate of a public CA and serve its intermediates: in nginx, ssl_certificate names the file with the full chain.</source>
        <translation>Utilisez un certificat d’une AC publique et servez ses intermédiaires&#xa0;: dans nginx, ssl_certificate nomme le fichier qui contient la chaîne complète.</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is trusted</source>
        <translation>Le certificat de l’hôte de la politique est de confiance</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is self-signed</source>
        <translation>Le certificat de l’hôte de la politique est auto-signé</translation>
    </message>
    <message>
        <source>The certificate for {url} is signed by itself, not by a public CA. TLS reports call this sts-webpki-invalid.</source>
        <translation>Le certificat pour {url} est signé par lui-même, non par une AC publique. Dans les rapports TLS&#xa0;: sts-webpki-invalid.</translation>
    </message>
    <message>
        <source>Get a certificate for mta-sts.{domain} from a public CA.</source>
        <translation>Obtenez d’une AC publique un certificat pour mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is not self-signed</source>
        <translation>Le certificat de l’hôte de la politique n’est pas auto-signé</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is out of date</source>
        <translation>Le certificat de l’hôte de la politique est hors de sa période de validité</translation>
    </message>
    <message>
        <source>The certificate for {url} is used outside its dates, the last of which is {date}. TLS reports call this sts-webpki-invalid.</source>
        <translation>Le certificat pour {url} est utilisé hors de sa période de validité, dont le dernier jour est le {date}. Dans les rapports TLS&#xa0;: sts-webpki-invalid.</translation>
    </message>
    <message>
        <source>Renew the certificate of mta-sts.{domain}, load it into the web server, and let the renewal run by itself.</source>
        <translation>Renouvelez le certificat de mta-sts.{domain}, chargez-le dans le serveur web et automatisez le renouvellement.</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is in date</source>
        <translation>Le certificat de l’hôte de la politique est dans sa période de validité</translation>
    </message>
    <message>
        <source>The certificate does not name the policy host</source>
        <translation>Le certificat ne nomme pas l’hôte de la politique</translation>
    </message>
    <message>
        <source>The certificate for {url} does not name mta-sts.{domain}. Only DNS names among the alternative names count, not the common name. TLS reports call this sts-webpki-invalid.</source>
        <translation>Le certificat pour {url} ne nomme pas mta-sts.{domain}. Seuls comptent les noms DNS parmi les noms alternatifs, pas le nom commun. Dans les rapports TLS&#xa0;: sts-webpki-invalid.</translation>
    </message>
    <message>
        <source>Get a certificate for mta-sts.{domain} or for *.{domain}. A provider that hosts the policy has to hold one for your name.</source>
        <translation>Obtenez un certificat pour mta-sts.{domain} ou pour *.{domain}. Un prestataire qui héberge la politique doit en avoir un pour votre domaine.</translation>
    </message>
    <message>
        <source>The certificate names the policy host</source>
        <translation>Le certificat nomme l’hôte de la politique</translation>
    </message>
    <message>
        <source>The policy is not served with status 200</source>
        <translation>La politique n’est pas servie avec le statut 200</translation>
    </message>
    <message>
        <source>{url} answered with status {code}. Senders take a policy with status 200 only. TLS reports call this sts-policy-fetch-error.</source>
        <translation>{url} a répondu avec le statut {code}. Les expéditeurs n’acceptent une politique qu’avec le statut 200. Dans les rapports TLS&#xa0;: sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Let the web server return the file itself, with status 200.</source>
        <translation>Faites renvoyer le fichier lui-même par le serveur web, avec le statut 200.</translation>
    </message>
    <message>
        <source>The policy is served with status 200</source>
        <translation>La politique est servie avec le statut 200</translation>
    </message>
    <message>
        <source>The policy host redirects</source>
        <translation>L’hôte de la politique redirige</translation>
    </message>
    <message>
        <source>{url} answered with the redirect {code}. Senders must not follow it. TLS reports call this sts-policy-fetch-error.</source>
        <translation>{url} a répondu par la redirection {code}. Les expéditeurs ne doivent pas la suivre. Dans les rapports TLS&#xa0;: sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Serve the policy at {url} itself, and leave /.well-known/mta-sts.txt out of all redirect rules.</source>
        <translation>Servez la politique à {url} même, et excluez /.well-known/mta-sts.txt de toutes les règles de redirection.</translation>
    </message>
    <message>
        <source>The policy host does not redirect</source>
        <translation>L’hôte de la politique ne redirige pas</translation>
    </message>
    <message>
        <source>There is no policy file</source>
        <translation>Il n’y a pas de fichier de politique</translation>
    </message>
    <message>
        <source>{url} answered {code}: there is nothing at this path. TLS reports call this sts-policy-fetch-error.</source>
        <translation>{url} a répondu {code}&#xa0;: il n’y a rien à ce chemin. Dans les rapports TLS&#xa0;: sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Put the policy file at /.well-known/mta-sts.txt on the web server for mta-sts.{domain}.</source>
        <translation>Placez le fichier de politique à /.well-known/mta-sts.txt sur le serveur web de mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>There is a policy file</source>
        <translation>Il y a un fichier de politique</translation>
    </message>
    <message>
        <source>The policy host turns senders away</source>
        <translation>L’hôte de la politique éconduit les expéditeurs</translation>
    </message>
    <message>
        <source>{url} answered {code}: it asks for a login, limits requests or takes the sender for a robot. TLS reports call this sts-policy-fetch-error.</source>
        <translation>{url} a répondu {code}&#xa0;: il demande une authentification, limite les requêtes ou prend l’expéditeur pour un robot. Dans les rapports TLS&#xa0;: sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Leave /.well-known/mta-sts.txt out of logins, rate limits and bot protection: senders are machines without cookies.</source>
        <translation>Excluez /.well-known/mta-sts.txt des authentifications, des limites de débit et de la protection contre les robots&#xa0;: les expéditeurs sont des machines sans cookies.</translation>
    </message>
    <message>
        <source>The policy host lets senders in</source>
        <translation>L’hôte de la politique laisse entrer les expéditeurs</translation>
    </message>
    <message>
        <source>The policy host reports an error of its own</source>
        <translation>L’hôte de la politique signale une erreur interne</translation>
    </message>
    <message>
        <source>{url} answered {code}: the web server failed. TLS reports call this sts-policy-fetch-error.</source>
        <translation>{url} a répondu {code}&#xa0;: le serveur web a échoué. Dans les rapports TLS&#xa0;: sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Look into the web server&apos;s error log, and serve the policy as a plain file rather than from a program.</source>
        <translation>Consultez le journal d’erreurs du serveur web, et servez la politique comme simple fichier plutôt que depuis un programme.</translation>
    </message>
    <message>
        <source>The policy host reports no error</source>
        <translation>L’hôte de la politique ne signale pas d’erreur</translation>
    </message>
    <message>
        <source>The policy is not served as text/plain</source>
        <translation>La politique n’est pas servie en text/plain</translation>
    </message>
    <message>
        <source>{url} is served as “{text}”. Senders expect text/plain.</source>
        <translation>{url} est servi en «&#xa0;{text}&#xa0;». Les expéditeurs attendent text/plain.</translation>
    </message>
    <message>
        <source>Strict senders refuse the policy; most take it.</source>
        <translation>Les expéditeurs stricts refusent la politique&#xa0;; la plupart l’acceptent.</translation>
    </message>
    <message>
        <source>Send Content-Type: text/plain for this file; in nginx, set default_type text/plain; in its location.</source>
        <translation>Envoyez Content-Type: text/plain pour ce fichier&#xa0;; dans nginx, réglez default_type text/plain; dans son bloc location.</translation>
    </message>
    <message>
        <source>The policy is served as text/plain</source>
        <translation>La politique est servie en text/plain</translation>
    </message>
    <message>
        <source>The policy is served without a media type</source>
        <translation>La politique est servie sans type de média</translation>
    </message>
    <message>
        <source>The answer of {url} has no Content-Type header. Senders expect text/plain.</source>
        <translation>La réponse de {url} n’a pas d’en-tête Content-Type. Les expéditeurs attendent text/plain.</translation>
    </message>
    <message>
        <source>The policy is served with a media type</source>
        <translation>La politique est servie avec un type de média</translation>
    </message>
    <message>
        <source>The policy is longer than 64 KiB</source>
        <translation>La politique dépasse 64 Kio</translation>
    </message>
    <message>
        <source>{url} serves more than 64 KiB, the length up to which senders are asked to read.</source>
        <translation>{url} sert plus de 64 Kio, la longueur jusqu’à laquelle les expéditeurs sont invités à lire.</translation>
    </message>
    <message>
        <source>Senders may stop reading and then have no policy. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Les expéditeurs peuvent cesser de lire et n’ont alors pas de politique. Dans les rapports TLS&#xa0;: sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Shorten the policy; a wildcard such as mx: *.mail.{domain} stands for many hosts.</source>
        <translation>Raccourcissez la politique&#xa0;; un nom générique tel que mx: *.mail.{domain} vaut pour de nombreux hôtes.</translation>
    </message>
    <message>
        <source>The policy is short enough</source>
        <translation>La politique est assez courte</translation>
    </message>
    <message>
        <source>The policy arrives incomplete</source>
        <translation>La politique arrive incomplète</translation>
    </message>
    <message>
        <source>The answer of {url} ended before all of it was there. TLS reports call this sts-policy-fetch-error.</source>
        <translation>La réponse de {url} s’est terminée avant d’être entière. Dans les rapports TLS&#xa0;: sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Most senders refuse the policy; a careless one keeps half of it.</source>
        <translation>La plupart des expéditeurs refusent la politique&#xa0;; un expéditeur négligent en garde la moitié.</translation>
    </message>
    <message>
        <source>Correct the Content-Length or the chunked encoding; often a proxy or a compression filter in front of the web server is the cause.</source>
        <translation>Corrigez le Content-Length ou l’encodage chunked&#xa0;; la cause est souvent un proxy ou un filtre de compression devant le serveur web.</translation>
    </message>
    <message>
        <source>The policy arrives complete</source>
        <translation>La politique arrive complète</translation>
    </message>
    <message>
        <source>The policy host is slow</source>
        <translation>L’hôte de la politique est lent</translation>
    </message>
    <message>
        <source>{url} took longer than 5 seconds. Senders give up after about a minute, some sooner.</source>
        <translation>{url} a mis plus de 5 secondes. Les expéditeurs renoncent au bout d’une minute environ, certains plus tôt.</translation>
    </message>
    <message>
        <source>Impatient senders have no policy when they give up. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Les expéditeurs impatients n’ont pas de politique quand ils renoncent. Dans les rapports TLS&#xa0;: sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Serve the policy as a plain file, close to the internet and on a server that is not overloaded.</source>
        <translation>Servez la politique comme simple fichier, au plus près d’Internet et sur un serveur qui n’est pas surchargé.</translation>
    </message>
    <message>
        <source>The policy host answers quickly</source>
        <translation>L’hôte de la politique répond vite</translation>
    </message>
    <message>
        <source>A web page is served instead of a policy</source>
        <translation>Une page web est servie au lieu d’une politique</translation>
    </message>
    <message>
        <source>https://mta-sts.{domain}/.well-known/mta-sts.txt answered with an HTML page. TLS reports call this sts-policy-invalid.</source>
        <translation>https://mta-sts.{domain}/.well-known/mta-sts.txt a répondu par une page HTML. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Put the policy file at this path. A parking page or an error page with status 200 does not count.</source>
        <translation>Placez le fichier de politique à ce chemin. Une page d’attente ou une page d’erreur avec le statut 200 ne compte pas.</translation>
    </message>
    <message>
        <source>The body is not a web page</source>
        <translation>Le contenu n’est pas une page web</translation>
    </message>
    <message>
        <source>Some mail hosts cannot be reached from here</source>
        <translation>Certains serveurs de messagerie ne sont pas joignables d’ici</translation>
    </message>
    <message>
        <source>From here some or all addresses of {hosts} cannot be reached on port 25: the network blocks it, or lacks IPv4 or IPv6.</source>
        <translation>D’ici, tout ou partie des adresses de {hosts} n’est pas joignable sur le port 25&#xa0;: le réseau le bloque, ou n’a pas IPv4 ou IPv6.</translation>
    </message>
    <message>
        <source>No effect on delivery. This inspection cannot tell how these addresses treat mail.</source>
        <translation>Aucun effet sur la livraison. Cette inspection ne peut pas dire comment ces adresses traitent le courrier.</translation>
    </message>
    <message>
        <source>Inspect again from a network that lets port 25 out, for example from a mail server.</source>
        <translation>Relancez l’inspection depuis un réseau qui laisse sortir le port 25, par exemple depuis un serveur de messagerie.</translation>
    </message>
    <message>
        <source>The host does not accept connections</source>
        <translation>L’hôte n’accepte pas de connexions</translation>
    </message>
    <message>
        <source>{host} did not accept a connection on port 25 at {address}.</source>
        <translation>{host} n’a pas accepté de connexion sur le port 25 à {address}.</translation>
    </message>
    <message>
        <source>Senders go on to the next address or host, or keep the mail in the queue.</source>
        <translation>Les expéditeurs passent à l’adresse ou à l’hôte suivant, ou gardent le courrier dans leur file d’attente.</translation>
    </message>
    <message>
        <source>Start the mail server and open port 25 at {address}, or take this out of DNS.</source>
        <translation>Démarrez le serveur de messagerie et ouvrez le port 25 à {address}, ou retirez cette adresse du DNS.</translation>
    </message>
    <message>
        <source>The host accepts connections</source>
        <translation>L’hôte accepte des connexions</translation>
    </message>
    <message>
        <source>Some addresses of the host do not answer</source>
        <translation>Certaines adresses de l’hôte ne répondent pas</translation>
    </message>
    <message>
        <source>{host} did not accept a connection on port 25 at {address}; at its other addresses it did.</source>
        <translation>{host} n’a pas accepté de connexion sur le port 25 à {address}&#xa0;; à ses autres adresses, il l’a fait.</translation>
    </message>
    <message>
        <source>Senders that try these addresses first deliver late.</source>
        <translation>Les expéditeurs qui essaient ces adresses en premier livrent en retard.</translation>
    </message>
    <message>
        <source>Repair the addresses that do not answer, or take them out of DNS.</source>
        <translation>Réparez les adresses qui ne répondent pas, ou retirez-les du DNS.</translation>
    </message>
    <message>
        <source>All addresses of the host answer</source>
        <translation>Toutes les adresses de l’hôte répondent</translation>
    </message>
    <message>
        <source>The server does not greet with 220</source>
        <translation>Le serveur n’accueille pas avec 220</translation>
    </message>
    <message>
        <source>{host} ({address}) took the connection but did not send the greeting 220 with its name.</source>
        <translation>{host} ({address}) a pris la connexion mais n’a pas envoyé la bannière 220 avec son nom.</translation>
    </message>
    <message>
        <source>Senders go on to the next host, or keep the mail in the queue.</source>
        <translation>Les expéditeurs passent à l’hôte suivant, ou gardent le courrier dans leur file d’attente.</translation>
    </message>
    <message>
        <source>Look into the log of the mail server: a filter before it, a full queue or a start that failed are usual causes.</source>
        <translation>Consultez le journal du serveur de messagerie&#xa0;: un filtre en amont, une file pleine ou un démarrage manqué sont des causes habituelles.</translation>
    </message>
    <message>
        <source>The server greets with 220</source>
        <translation>Le serveur accueille avec 220</translation>
    </message>
    <message>
        <source>The server turns this inspection away</source>
        <translation>Le serveur éconduit cette inspection</translation>
    </message>
    <message>
        <source>{host} ({address}) answered “{text}”: it refuses clients from the address of this inspection.</source>
        <translation>{host} ({address}) a répondu «&#xa0;{text}&#xa0;»&#xa0;: il refuse les clients venant de l’adresse de cette inspection.</translation>
    </message>
    <message>
        <source>No effect on other senders. TLS at this host could not be tested from here.</source>
        <translation>Aucun effet sur les autres expéditeurs. TLS n’a pas pu être testé d’ici sur cet hôte.</translation>
    </message>
    <message>
        <source>Inspect again from another network, best from a server whose address has a reverse name and a good reputation.</source>
        <translation>Relancez l’inspection depuis un autre réseau, de préférence depuis un serveur dont l’adresse a un nom inverse et une bonne réputation.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>Le serveur est occupé</translation>
    </message>
    <message>
        <source>{host} ({address}) answered “{text}” and closed the connection.</source>
        <translation>{host} ({address}) a répondu «&#xa0;{text}&#xa0;» et a fermé la connexion.</translation>
    </message>
    <message>
        <source>Senders try the next host or come back later. TLS at this host could not be tested.</source>
        <translation>Les expéditeurs essaient l’hôte suivant ou reviennent plus tard. TLS n’a pas pu être testé sur cet hôte.</translation>
    </message>
    <message>
        <source>Inspect again in some minutes. If it stays, raise the number of connections that the server takes.</source>
        <translation>Relancez l’inspection dans quelques minutes. Si cela persiste, augmentez le nombre de connexions que le serveur accepte.</translation>
    </message>
    <message>
        <source>EHLO is not accepted</source>
        <translation>EHLO n’est pas accepté</translation>
    </message>
    <message>
        <source>{host} ({address}) did not answer EHLO with 250. Without EHLO there is no STARTTLS.</source>
        <translation>{host} ({address}) n’a pas répondu à EHLO par 250. Sans EHLO, pas de STARTTLS.</translation>
    </message>
    <message>
        <source>Senders that honour the policy or DANE skip this host; all others deliver in plaintext.</source>
        <translation>Les expéditeurs qui respectent la politique ou DANE écartent cet hôte&#xa0;; tous les autres livrent en clair.</translation>
    </message>
    <message>
        <source>Enable ESMTP on the server, or switch off the firewall&apos;s SMTP inspection that hides it.</source>
        <translation>Activez ESMTP sur le serveur, ou désactivez l’inspection SMTP du pare-feu qui le masque.</translation>
    </message>
    <message>
        <source>EHLO is accepted</source>
        <translation>EHLO est accepté</translation>
    </message>
    <message>
        <source>STARTTLS is offered</source>
        <translation>STARTTLS est proposé</translation>
    </message>
    <message>
        <source>{host} offers STARTTLS on every address that was reached.</source>
        <translation>{host} propose STARTTLS à chaque adresse qui a été jointe.</translation>
    </message>
    <message>
        <source>Senders encrypt. Whether they know whom they talk to is for certificate, policy and DANE to say.</source>
        <translation>Les expéditeurs chiffrent. C’est au certificat, à la politique et à DANE de dire s’ils savent à qui ils parlent.</translation>
    </message>
    <message>
        <source>STARTTLS is not offered</source>
        <translation>STARTTLS n’est pas proposé</translation>
    </message>
    <message>
        <source>{host} ({address}) answered EHLO without STARTTLS. It takes mail in plaintext only. TLS reports call this starttls-not-supported.</source>
        <translation>{host} ({address}) a répondu à EHLO sans STARTTLS. Il ne reçoit le courrier qu’en clair. Dans les rapports TLS&#xa0;: starttls-not-supported.</translation>
    </message>
    <message>
        <source>Give Postfix on {host} a certificate and set smtpd_tls_security_level = may, or take {host} out of the MX records.</source>
        <translation>Donnez un certificat à Postfix sur {host} et réglez smtpd_tls_security_level = may, ou retirez {host} des enregistrements MX.</translation>
    </message>
    <message>
        <source>STARTTLS is missing on some addresses</source>
        <translation>STARTTLS manque à certaines adresses</translation>
    </message>
    <message>
        <source>{host} answered EHLO without STARTTLS at {address}, and with it at its other addresses.</source>
        <translation>{host} a répondu à EHLO sans STARTTLS à {address}, et avec STARTTLS à ses autres adresses.</translation>
    </message>
    <message>
        <source>Whoever steers senders there reads their mail, unless they honour the policy or DANE.</source>
        <translation>Qui dirige là les expéditeurs lit leur courrier, sauf s’ils respectent la politique ou DANE.</translation>
    </message>
    <message>
        <source>Give all machines behind {host} the same TLS set-up, or take {address} out of DNS.</source>
        <translation>Donnez à toutes les machines derrière {host} la même configuration TLS, ou retirez {address} du DNS.</translation>
    </message>
    <message>
        <source>STARTTLS is offered on all addresses</source>
        <translation>STARTTLS est proposé à toutes les adresses</translation>
    </message>
    <message>
        <source>STARTTLS is offered but not started</source>
        <translation>STARTTLS est proposé mais pas engagé</translation>
    </message>
    <message>
        <source>{host} ({address}) did not answer STARTTLS with 220, but: “{text}”. TLS reports call this starttls-not-supported.</source>
        <translation>{host} ({address}) n’a pas répondu à STARTTLS par 220, mais par «&#xa0;{text}&#xa0;». Dans les rapports TLS&#xa0;: starttls-not-supported.</translation>
    </message>
    <message>
        <source>Senders that honour the policy or DANE skip this host; most others deliver in plaintext.</source>
        <translation>Les expéditeurs qui respectent la politique ou DANE écartent cet hôte&#xa0;; la plupart des autres livrent en clair.</translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log for the reason, and test with: openssl s_client -starttls smtp -connect {host}:25</source>
        <translation>Cherchez la raison dans le journal du serveur de messagerie, et testez avec&#xa0;: openssl s_client -starttls smtp -connect {host}:25</translation>
    </message>
    <message>
        <source>STARTTLS is started when asked for</source>
        <translation>STARTTLS est engagé sur demande</translation>
    </message>
    <message>
        <source>TLS is not available at the moment</source>
        <translation>TLS n’est pas disponible pour le moment</translation>
    </message>
    <message>
        <source>{host} ({address}) answered STARTTLS with “{text}”. Often the server cannot read its key or certificate. TLS reports call this starttls-not-supported.</source>
        <translation>{host} ({address}) a répondu à STARTTLS par «&#xa0;{text}&#xa0;». Souvent, le serveur ne peut pas lire sa clé ou son certificat. Dans les rapports TLS&#xa0;: starttls-not-supported.</translation>
    </message>
    <message>
        <source>Check that certificate and key exist, fit each other and can be read by the server: in Postfix, smtpd_tls_chain_files.</source>
        <translation>Vérifiez que le certificat et la clé existent, vont ensemble et sont lisibles par le serveur&#xa0;: dans Postfix, smtpd_tls_chain_files.</translation>
    </message>
    <message>
        <source>TLS is available</source>
        <translation>TLS est disponible</translation>
    </message>
    <message>
        <source>STARTTLS is offered and then refused</source>
        <translation>STARTTLS est proposé, puis refusé</translation>
    </message>
    <message>
        <source>{host} ({address}) answered STARTTLS with “{text}”. TLS reports call this starttls-not-supported.</source>
        <translation>{host} ({address}) a répondu à STARTTLS par «&#xa0;{text}&#xa0;». Dans les rapports TLS&#xa0;: starttls-not-supported.</translation>
    </message>
    <message>
        <source>Let whatever offers STARTTLS also handle it: a proxy in front of the mail server is the usual cause.</source>
        <translation>Faites traiter STARTTLS par ce qui le propose&#xa0;: un proxy devant le serveur de messagerie est la cause habituelle.</translation>
    </message>
    <message>
        <source>STARTTLS is not refused</source>
        <translation>STARTTLS n’est pas refusé</translation>
    </message>
    <message>
        <source>STARTTLS is not answered</source>
        <translation>STARTTLS reste sans réponse</translation>
    </message>
    <message>
        <source>{host} ({address}) did not answer STARTTLS within the time that this inspection waits.</source>
        <translation>{host} ({address}) n’a pas répondu à STARTTLS dans le temps que cette inspection attend.</translation>
    </message>
    <message>
        <source>Senders lose the connection and try the next host; some come back later in plaintext.</source>
        <translation>Les expéditeurs perdent la connexion et essaient l’hôte suivant&#xa0;; certains reviennent plus tard en clair.</translation>
    </message>
    <message>
        <source>Look for a firewall or proxy that swallows the command or the answer.</source>
        <translation>Cherchez un pare-feu ou un proxy qui avale la commande ou la réponse.</translation>
    </message>
    <message>
        <source>STARTTLS is answered</source>
        <translation>STARTTLS reçoit une réponse</translation>
    </message>
    <message>
        <source>The TLS handshake fails</source>
        <translation>La négociation TLS échoue</translation>
    </message>
    <message>
        <source>{host} ({address}) started TLS, but the handshake did not finish. TLS reports call this validation-failure.</source>
        <translation>{host} ({address}) a engagé TLS, mais la négociation n’a pas abouti. Dans les rapports TLS&#xa0;: validation-failure.</translation>
    </message>
    <message>
        <source>Let the server speak TLS 1.2 or newer with common ciphers, and ask for no client certificate. To see the error: openssl s_client -starttls smtp -connect {host}:25</source>
        <translation>Faites parler au serveur TLS 1.2 ou plus récent, avec des suites de chiffrement courantes, sans demander de certificat client. Pour voir l’erreur&#xa0;: openssl s_client -starttls smtp -connect {host}:25</translation>
    </message>
    <message>
        <source>The TLS handshake works</source>
        <translation>La négociation TLS fonctionne</translation>
    </message>
    <message>
        <source>Octets follow the answer to STARTTLS</source>
        <translation>Des octets suivent la réponse à STARTTLS</translation>
    </message>
    <message>
        <source>{host} ({address}) sent more in plaintext behind its answer 220, before TLS had begun.</source>
        <translation>{host} ({address}) a envoyé d’autres octets en clair après sa réponse 220, avant le début de TLS.</translation>
    </message>
    <message>
        <source>A careless sender takes these octets as if they had come encrypted: anybody on the path can add some.</source>
        <translation>Un expéditeur négligent prend ces octets comme s’ils étaient arrivés chiffrés&#xa0;: n’importe qui sur le trajet peut en ajouter.</translation>
    </message>
    <message>
        <source>Update the mail server or the proxy before it. If it sends nothing of the kind, somebody on the path does.</source>
        <translation>Mettez à jour le serveur de messagerie ou le proxy qui le précède. S’il n’envoie rien de tel, c’est quelqu’un sur le trajet qui le fait.</translation>
    </message>
    <message>
        <source>Nothing follows the answer to STARTTLS</source>
        <translation>Rien ne suit la réponse à STARTTLS</translation>
    </message>
    <message>
        <source>EHLO fails inside TLS</source>
        <translation>EHLO échoue dans TLS</translation>
    </message>
    <message>
        <source>{host} ({address}) finished the handshake but did not answer EHLO inside TLS with 250.</source>
        <translation>{host} ({address}) a achevé la négociation mais n’a pas répondu à EHLO par 250 dans TLS.</translation>
    </message>
    <message>
        <source>Senders that honour the policy or DANE skip this host; others may deliver in plaintext.</source>
        <translation>Les expéditeurs qui respectent la politique ou DANE écartent cet hôte&#xa0;; les autres livreront peut-être en clair.</translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log for what happens after the handshake.</source>
        <translation>Cherchez dans le journal du serveur de messagerie ce qui se passe après la négociation.</translation>
    </message>
    <message>
        <source>EHLO works inside TLS</source>
        <translation>EHLO fonctionne dans TLS</translation>
    </message>
    <message>
        <source>STARTTLS is offered again inside TLS</source>
        <translation>STARTTLS est proposé de nouveau dans TLS</translation>
    </message>
    <message>
        <source>{host} ({address}) offers STARTTLS once more in its answer to EHLO inside TLS.</source>
        <translation>{host} ({address}) propose encore une fois STARTTLS dans sa réponse à EHLO dans TLS.</translation>
    </message>
    <message>
        <source>Most senders ignore it; a sender that follows the offer is refused or loses the session.</source>
        <translation>La plupart des expéditeurs l’ignorent&#xa0;; un expéditeur qui suit cette offre est refusé ou perd la session.</translation>
    </message>
    <message>
        <source>Update the mail server, or the proxy before it that ends TLS.</source>
        <translation>Mettez à jour le serveur de messagerie, ou le proxy en amont qui termine TLS.</translation>
    </message>
    <message>
        <source>STARTTLS is not offered again inside TLS</source>
        <translation>STARTTLS n’est pas proposé de nouveau dans TLS</translation>
    </message>
    <message>
        <source>TLS 1.3 is not offered</source>
        <translation>TLS 1.3 n’est pas proposé</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text} although TLS 1.3 was on offer.</source>
        <translation>{host} ({address}) a choisi {text} alors que TLS 1.3 était proposé.</translation>
    </message>
    <message>
        <source>No effect on delivery.</source>
        <translation>Aucun effet sur la livraison.</translation>
    </message>
    <message>
        <source>Update the TLS library and allow TLS 1.3: in Postfix, leave smtpd_tls_protocols at its default.</source>
        <translation>Mettez à jour la bibliothèque TLS et autorisez TLS 1.3&#xa0;: dans Postfix, laissez smtpd_tls_protocols à sa valeur par défaut.</translation>
    </message>
    <message>
        <source>TLS 1.3 is offered</source>
        <translation>TLS 1.3 est proposé</translation>
    </message>
    <message>
        <source>TLS 1.2 or newer is not offered</source>
        <translation>TLS 1.2 ou plus récent n’est pas proposé</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text}, and newer versions were on offer.</source>
        <translation>{host} ({address}) a choisi {text}, alors que des versions plus récentes étaient proposées.</translation>
    </message>
    <message>
        <source>Current senders cannot encrypt: those that honour the policy or DANE skip this host, others deliver in plaintext.</source>
        <translation>Les expéditeurs actuels ne peuvent pas chiffrer&#xa0;: ceux qui respectent la politique ou DANE écartent cet hôte, les autres livrent en clair.</translation>
    </message>
    <message>
        <source>Update the TLS library of the server and allow TLS 1.2 and 1.3.</source>
        <translation>Mettez à jour la bibliothèque TLS du serveur et autorisez TLS 1.2 et 1.3.</translation>
    </message>
    <message>
        <source>TLS 1.2 or newer is offered</source>
        <translation>TLS 1.2 ou plus récent est proposé</translation>
    </message>
    <message>
        <source>Version and cipher in use</source>
        <translation>Version et suite de chiffrement utilisées</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text}.</source>
        <translation>{host} ({address}) a choisi {text}.</translation>
    </message>
    <message>
        <source>This is what a current sender gets.</source>
        <translation>C’est ce qu’obtient un expéditeur actuel.</translation>
    </message>
    <message>
        <source>A cipher suite was agreed on</source>
        <translation>Une suite de chiffrement a été convenue</translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation>Le certificat est illisible</translation>
    </message>
    <message>
        <source>The certificate that {host} ({address}) shows is not a well-formed X.509 certificate. TLS reports call this certificate-not-trusted.</source>
        <translation>Le certificat que présente {host} ({address}) n’est pas un certificat X.509 bien formé. Dans les rapports TLS&#xa0;: certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Senders that honour the policy skip this host; others encrypt without knowing to whom.</source>
        <translation>Les expéditeurs qui respectent la politique écartent cet hôte&#xa0;; les autres chiffrent sans savoir pour qui.</translation>
    </message>
    <message>
        <source>Have the certificate issued again and load it into the server.</source>
        <translation>Faites émettre de nouveau le certificat et chargez-le dans le serveur.</translation>
    </message>
    <message>
        <source>The certificate can be read</source>
        <translation>Le certificat est lisible</translation>
    </message>
    <message>
        <source>The certificate is trusted</source>
        <translation>Le certificat est de confiance</translation>
    </message>
    <message>
        <source>The certificate of {host} leads to a root that senders trust.</source>
        <translation>Le certificat de {host} mène à une racine à laquelle les expéditeurs font confiance.</translation>
    </message>
    <message>
        <source>With the right name in it, it satisfies senders that honour the policy.</source>
        <translation>S’il porte le bon nom, il satisfait les expéditeurs qui respectent la politique.</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>Le certificat est auto-signé</translation>
    </message>
    <message>
        <source>{host} ({address}) shows a certificate that is signed by itself, not by a public CA. TLS reports call this certificate-not-trusted.</source>
        <translation>{host} ({address}) présente un certificat signé par lui-même, non par une AC publique. Dans les rapports TLS&#xa0;: certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Senders that honour the policy skip this host; others encrypt without knowing to whom unless DANE tells them.</source>
        <translation>Les expéditeurs qui respectent la politique écartent cet hôte&#xa0;; les autres chiffrent sans savoir pour qui, à moins que DANE ne le leur dise.</translation>
    </message>
    <message>
        <source>Get a certificate for {host} from a public CA, or publish DANE records for the one in use (3 1 1).</source>
        <translation>Obtenez d’une AC publique un certificat pour {host}, ou publiez des enregistrements DANE pour celui qui est utilisé (3 1 1).</translation>
    </message>
    <message>
        <source>The certificate is not self-signed</source>
        <translation>Le certificat n’est pas auto-signé</translation>
    </message>
    <message>
        <source>The certificate comes from a private CA</source>
        <translation>Le certificat vient d’une AC privée</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) leads to a root that is in no public store. TLS reports call this certificate-not-trusted.</source>
        <translation>Le certificat de {host} ({address}) mène à une racine qui ne figure dans aucun magasin public. Dans les rapports TLS&#xa0;: certificate-not-trusted.</translation>
    </message>
    <message>
        <source>The certificate comes from a public CA</source>
        <translation>Le certificat vient d’une AC publique</translation>
    </message>
    <message>
        <source>An intermediate certificate is missing</source>
        <translation>Il manque un certificat intermédiaire</translation>
    </message>
    <message>
        <source>{host} ({address}) does not send all certificates between its own and the root. TLS reports call this certificate-not-trusted.</source>
        <translation>{host} ({address}) n’envoie pas tous les certificats entre le sien et la racine. Dans les rapports TLS&#xa0;: certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Serve the full chain: in Postfix, smtpd_tls_chain_files names key, certificate and intermediates, in this order.</source>
        <translation>Servez la chaîne complète&#xa0;: dans Postfix, smtpd_tls_chain_files nomme la clé, le certificat et les intermédiaires, dans cet ordre.</translation>
    </message>
    <message>
        <source>The chain of certificates is complete</source>
        <translation>La chaîne de certificats est complète</translation>
    </message>
    <message>
        <source>The chain breaks a rule of its CA</source>
        <translation>La chaîne enfreint une règle de son AC</translation>
    </message>
    <message>
        <source>A certificate in the chain of {host} ({address}) breaks a rule: depth, CA flag, key usage or names, or a key or signature that is too weak. TLS reports call this certificate-not-trusted.</source>
        <translation>Un certificat de la chaîne de {host} ({address}) enfreint une règle&#xa0;: profondeur, indicateur d’AC, usage de la clé ou noms, ou bien une clé ou une signature trop faible. Dans les rapports TLS&#xa0;: certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Get a certificate for TLS servers, with a current key and signature, from a CA whose chain permits it.</source>
        <translation>Obtenez un certificat pour serveurs TLS, avec une clé et une signature actuelles, d’une AC dont la chaîne le permet.</translation>
    </message>
    <message>
        <source>The chain keeps the rules of its CA</source>
        <translation>La chaîne respecte les règles de son AC</translation>
    </message>
    <message>
        <source>The certificate names the host</source>
        <translation>Le certificat nomme l’hôte</translation>
    </message>
    <message>
        <source>The certificate of {host} holds the name {name}.</source>
        <translation>Le certificat de {host} contient le nom {name}.</translation>
    </message>
    <message>
        <source>With a trusted chain, it satisfies senders that honour the policy.</source>
        <translation>Avec une chaîne de confiance, il satisfait les expéditeurs qui respectent la politique.</translation>
    </message>
    <message>
        <source>The certificate does not name the host</source>
        <translation>Le certificat ne nomme pas l’hôte</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) names other hosts. TLS reports call this certificate-host-mismatch.</source>
        <translation>Le certificat de {host} ({address}) nomme d’autres hôtes. Dans les rapports TLS&#xa0;: certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Get a certificate with {host} among its DNS names. The common name alone does not count.</source>
        <translation>Obtenez un certificat qui a {host} parmi ses noms DNS. Le nom commun seul ne compte pas.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>Le certificat a expiré</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) ended on {date}, {days} ago. TLS reports call this certificate-expired.</source>
        <translation>Le certificat de {host} ({address}) a pris fin le {date}, il y a {days}. Dans les rapports TLS&#xa0;: certificate-expired.</translation>
    </message>
    <message>
        <source>Renew the certificate and reload the mail server. Let the renewal run by itself and reload the server each time.</source>
        <translation>Renouvelez le certificat et rechargez le serveur de messagerie. Automatisez le renouvellement et faites recharger le serveur à chaque fois.</translation>
    </message>
    <message>
        <source>The certificate has not expired</source>
        <translation>Le certificat n’a pas expiré</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>Le certificat n’est pas encore valide</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) begins on {date}. TLS reports call this certificate-not-trusted.</source>
        <translation>Le certificat de {host} ({address}) commence le {date}. Dans les rapports TLS&#xa0;: certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Check the clock of the machine that issued it, and use the former certificate until {date}.</source>
        <translation>Vérifiez l’horloge de la machine qui l’a émis, et utilisez l’ancien certificat jusqu’au {date}.</translation>
    </message>
    <message>
        <source>The certificate is already valid</source>
        <translation>Le certificat est déjà valide</translation>
    </message>
    <message>
        <source>The certificate ends in {days}</source>
        <translation>Le certificat prend fin dans {days}</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) ends on {date}.</source>
        <translation>Le certificat de {host} ({address}) prend fin le {date}.</translation>
    </message>
    <message>
        <source>No effect until then; after it, senders that honour the policy skip this host.</source>
        <translation>Aucun effet jusque-là&#xa0;; ensuite, les expéditeurs qui respectent la politique écartent cet hôte.</translation>
    </message>
    <message>
        <source>Renew the certificate and check that the renewal runs by itself and reloads the mail server.</source>
        <translation>Renouvelez le certificat et vérifiez que le renouvellement est automatique et recharge le serveur de messagerie.</translation>
    </message>
    <message>
        <source>The certificate does not end soon</source>
        <translation>Le certificat ne prend pas fin bientôt</translation>
    </message>
    <message>
        <source>TLS reports are asked for</source>
        <translation>Des rapports TLS sont demandés</translation>
    </message>
    <message>
        <source>The TXT record at _smtp._tls.{domain} says where to send reports.</source>
        <translation>L’enregistrement TXT sous _smtp._tls.{domain} dit où envoyer les rapports.</translation>
    </message>
    <message>
        <source>Senders that take part send a daily report of successes and failures.</source>
        <translation>Les expéditeurs participants envoient un rapport quotidien des succès et des échecs.</translation>
    </message>
    <message>
        <source>There is no TLS-RPT record</source>
        <translation>Il n’y a pas d’enregistrement TLS-RPT</translation>
    </message>
    <message>
        <source>{domain} has no TXT record at _smtp._tls.{domain}.</source>
        <translation>{domain} n’a pas d’enregistrement TXT sous _smtp._tls.{domain}.</translation>
    </message>
    <message>
        <source>No effect on delivery. Senders send no TLS reports for this domain.</source>
        <translation>Aucun effet sur la livraison. Les expéditeurs n’envoient pas de rapports TLS pour ce domaine.</translation>
    </message>
    <message>
        <source>The TLS-RPT record could not be looked up</source>
        <translation>L’enregistrement TLS-RPT n’a pas pu être consulté</translation>
    </message>
    <message>
        <source>The question for the TXT record at _smtp._tls.{domain} brought no usable answer.</source>
        <translation>La requête de l’enregistrement TXT sous _smtp._tls.{domain} n’a pas donné de réponse utilisable.</translation>
    </message>
    <message>
        <source>No effect on delivery. Senders that meet the same send no reports for now.</source>
        <translation>Aucun effet sur la livraison. Les expéditeurs qui rencontrent le même problème n’envoient pas de rapports pour l’instant.</translation>
    </message>
    <message>
        <source>Ask each name server of {domain} for TXT at _smtp._tls.{domain}, and repair those that stay silent or answer SERVFAIL or REFUSED.</source>
        <translation>Demandez à chaque serveur de noms de {domain} l’enregistrement TXT sous _smtp._tls.{domain}, et corrigez ceux qui restent muets ou répondent SERVFAIL ou REFUSED.</translation>
    </message>
    <message>
        <source>The TLS-RPT record can be looked up</source>
        <translation>L’enregistrement TLS-RPT peut être consulté</translation>
    </message>
    <message>
        <source>There are several TLS-RPT records</source>
        <translation>Il y a plusieurs enregistrements TLS-RPT</translation>
    </message>
    <message>
        <source>{count} TXT records at _smtp._tls.{domain} begin with v=TLSRPTv1; and only one may.</source>
        <translation>{count} enregistrements TXT sous _smtp._tls.{domain} commencent par v=TLSRPTv1; et un seul y est permis.</translation>
    </message>
    <message>
        <source>Keep one record. Several addresses go into its rua field, parted by commas.</source>
        <translation>Gardez un seul enregistrement. Plusieurs adresses vont dans son champ rua, séparées par des virgules.</translation>
    </message>
    <message>
        <source>There is only one TLS-RPT record</source>
        <translation>Il n’y a qu’un enregistrement TLS-RPT</translation>
    </message>
    <message>
        <source>The record does not begin with v=TLSRPTv1;</source>
        <translation>L’enregistrement ne commence pas par v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>The record at _smtp._tls.{domain} begins with “{text}”. Senders look for v=TLSRPTv1; in exactly this form.</source>
        <translation>L’enregistrement sous _smtp._tls.{domain} commence par «&#xa0;{text}&#xa0;». Les expéditeurs cherchent v=TLSRPTv1; exactement sous cette forme.</translation>
    </message>
    <message>
        <source>Begin the record with v=TLSRPTv1;</source>
        <translation>Commencez l’enregistrement par v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>The record begins with v=TLSRPTv1;</source>
        <translation>L’enregistrement commence par v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>A blank stands before the first semicolon</source>
        <translation>Un espace précède le premier point-virgule</translation>
    </message>
    <message>
        <source>In the record at _smtp._tls.{domain} a blank stands between v=TLSRPTv1 and the semicolon.</source>
        <translation>Dans l’enregistrement sous _smtp._tls.{domain}, un espace se trouve entre v=TLSRPTv1 et le point-virgule.</translation>
    </message>
    <message>
        <source>No effect on delivery. Strict senders send no reports.</source>
        <translation>Aucun effet sur la livraison. Les expéditeurs stricts n’envoient pas de rapports.</translation>
    </message>
    <message>
        <source>Write v=TLSRPTv1; without a blank.</source>
        <translation>Écrivez v=TLSRPTv1; sans espace.</translation>
    </message>
    <message>
        <source>No blank stands before the first semicolon</source>
        <translation>Aucun espace ne précède le premier point-virgule</translation>
    </message>
    <message>
        <source>The record at _smtp._tls.{domain} leaves the grammar at column {column}. Fields are key=value, parted by semicolons.</source>
        <translation>L’enregistrement sous _smtp._tls.{domain} s’écarte de la grammaire à la colonne {column}. Les champs ont la forme clé=valeur, séparés par des points-virgules.</translation>
    </message>
    <message>
        <source>Write the record in the form v=TLSRPTv1; rua=mailto: and the address for the reports.</source>
        <translation>Écrivez l’enregistrement sous la forme v=TLSRPTv1; rua=mailto: et l’adresse pour les rapports.</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _smtp._tls.{domain} reads “{text}”, as if a web form had added characters.</source>
        <translation>À partir de la colonne {column}, l’enregistrement sous _smtp._tls.{domain} contient «&#xa0;{text}&#xa0;», comme si un formulaire web avait ajouté des caractères.</translation>
    </message>
    <message>
        <source>The record names no address for reports</source>
        <translation>L’enregistrement ne nomme pas d’adresse pour les rapports</translation>
    </message>
    <message>
        <source>The record at _smtp._tls.{domain} lacks the field rua.</source>
        <translation>Dans l’enregistrement sous _smtp._tls.{domain}, il manque le champ rua.</translation>
    </message>
    <message>
        <source>Add rua=mailto: and the address for the reports.</source>
        <translation>Ajoutez rua=mailto: et l’adresse pour les rapports.</translation>
    </message>
    <message>
        <source>The record names an address for reports</source>
        <translation>L’enregistrement nomme une adresse pour les rapports</translation>
    </message>
    <message>
        <source>The address for reports is empty</source>
        <translation>L’adresse pour les rapports est vide</translation>
    </message>
    <message>
        <source>In the record at _smtp._tls.{domain} the field rua is empty, or one of its items is.</source>
        <translation>Dans l’enregistrement sous _smtp._tls.{domain}, le champ rua est vide, ou l’un de ses éléments l’est.</translation>
    </message>
    <message>
        <source>No effect on delivery. Senders skip this address; without another one they send no reports.</source>
        <translation>Aucun effet sur la livraison. Les expéditeurs ignorent cette adresse&#xa0;; s’il n’y en a pas d’autre, ils n’envoient pas de rapports.</translation>
    </message>
    <message>
        <source>Write rua=mailto: and the address for the reports, and remove surplus commas.</source>
        <translation>Écrivez rua=mailto: et l’adresse pour les rapports, et supprimez les virgules superflues.</translation>
    </message>
    <message>
        <source>The address for reports is not empty</source>
        <translation>L’adresse pour les rapports n’est pas vide</translation>
    </message>
    <message>
        <source>The address for reports lacks its scheme</source>
        <translation>L’adresse pour les rapports n’a pas de schéma</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. An item of rua begins with mailto: or https:.</source>
        <translation>À partir de la colonne {column}, l’enregistrement sous _smtp._tls.{domain} contient «&#xa0;{text}&#xa0;». Un élément de rua commence par mailto: ou https:.</translation>
    </message>
    <message>
        <source>Write mailto: directly before the address, without slashes, or an https: address.</source>
        <translation>Écrivez mailto: juste devant l’adresse, sans barres obliques, ou une adresse https:.</translation>
    </message>
    <message>
        <source>The address for reports has a scheme</source>
        <translation>L’adresse pour les rapports a un schéma</translation>
    </message>
    <message>
        <source>The address for reports is not a URI</source>
        <translation>L’adresse pour les rapports n’est pas un URI</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. In an address, comma, exclamation mark and semicolon have to be percent-encoded.</source>
        <translation>À partir de la colonne {column}, l’enregistrement sous _smtp._tls.{domain} contient «&#xa0;{text}&#xa0;». Dans une adresse, la virgule, le point d’exclamation et le point-virgule doivent être encodés avec un signe pour cent.</translation>
    </message>
    <message>
        <source>Write %2C for a comma, %21 for an exclamation mark and %3B for a semicolon inside the address.</source>
        <translation>Dans l’adresse, écrivez %2C pour une virgule, %21 pour un point d’exclamation et %3B pour un point-virgule.</translation>
    </message>
    <message>
        <source>The address for reports is a URI</source>
        <translation>L’adresse pour les rapports est un URI</translation>
    </message>
    <message>
        <source>The address for reports has a size suffix</source>
        <translation>L’adresse pour les rapports a un suffixe de taille</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. A size such as !10m belongs to DMARC, not here.</source>
        <translation>À partir de la colonne {column}, l’enregistrement sous _smtp._tls.{domain} contient «&#xa0;{text}&#xa0;». Une taille telle que !10m relève de DMARC et n’a pas sa place ici.</translation>
    </message>
    <message>
        <source>Remove the exclamation mark and the size.</source>
        <translation>Supprimez le point d’exclamation et la taille.</translation>
    </message>
    <message>
        <source>The address for reports has no size suffix</source>
        <translation>L’adresse pour les rapports n’a pas de suffixe de taille</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. Only ASCII may stand in it.</source>
        <translation>À partir de la colonne {column}, l’enregistrement sous _smtp._tls.{domain} contient «&#xa0;{text}&#xa0;». Seul l’ASCII y est permis.</translation>
    </message>
    <message>
        <source>The RSA key is too short</source>
        <translation>La clé RSA est trop courte</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) has an RSA key of {count} bits; 2048 is the least.</source>
        <translation>Le certificat de {host} ({address}) a une clé RSA de {count} bits&#xa0;; il en faut au moins 2048.</translation>
    </message>
    <message>
        <source>Many senders refuse such a key; whoever can factor it can be the other end.</source>
        <translation>Beaucoup d’expéditeurs refusent une telle clé&#xa0;; quiconque sait la factoriser peut se faire passer pour le destinataire.</translation>
    </message>
    <message>
        <source>Make a new key for {host}, ECDSA P-256 or RSA with 2048 bits or more, get a certificate for it, and change the TLSA records along with it.</source>
        <translation>Créez une nouvelle clé pour {host}, ECDSA P-256 ou RSA d’au moins 2048 bits, obtenez un certificat pour elle et changez les enregistrements TLSA en même temps.</translation>
    </message>
    <message>
        <source>The RSA key is long enough</source>
        <translation>La clé RSA est assez longue</translation>
    </message>
    <message>
        <source>The key uses an uncommon curve</source>
        <translation>La clé utilise une courbe peu courante</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) has a key on the curve {text}. Senders know P-256 and P-384.</source>
        <translation>Le certificat de {host} ({address}) a une clé sur la courbe {text}. Les expéditeurs connaissent P-256 et P-384.</translation>
    </message>
    <message>
        <source>Senders that do not know the curve cannot check the certificate.</source>
        <translation>Les expéditeurs qui ne connaissent pas la courbe ne peuvent pas vérifier le certificat.</translation>
    </message>
    <message>
        <source>Make a new key on P-256: openssl ecparam -genkey -name prime256v1</source>
        <translation>Créez une nouvelle clé sur P-256&#xa0;: openssl ecparam -genkey -name prime256v1</translation>
    </message>
    <message>
        <source>The key uses a common curve</source>
        <translation>La clé utilise une courbe courante</translation>
    </message>
    <message>
        <source>The only certificate has an EdDSA key</source>
        <translation>L’unique certificat a une clé EdDSA</translation>
    </message>
    <message>
        <source>{host} ({address}) shows a certificate with a key of type {text}, and no certificate with another key was seen.</source>
        <translation>{host} ({address}) présente un certificat dont la clé est du type {text}, et aucun certificat avec une autre clé n’a été vu.</translation>
    </message>
    <message>
        <source>Many senders do not know this type: their handshake fails.</source>
        <translation>Beaucoup d’expéditeurs ne connaissent pas ce type&#xa0;: leur négociation échoue.</translation>
    </message>
    <message>
        <source>Serve an ECDSA or RSA certificate, alone or beside this one: in Postfix, smtpd_tls_chain_files takes several.</source>
        <translation>Servez un certificat ECDSA ou RSA, seul ou à côté de celui-ci&#xa0;: dans Postfix, smtpd_tls_chain_files en accepte plusieurs.</translation>
    </message>
    <message>
        <source>The key is of a common type</source>
        <translation>La clé est d’un type courant</translation>
    </message>
    <message>
        <source>Only an ECDSA certificate is served</source>
        <translation>Seul un certificat ECDSA est servi</translation>
    </message>
    <message>
        <source>{host} ({address}) has an ECDSA certificate, and refuses a handshake that offers RSA signatures alone.</source>
        <translation>{host} ({address}) a un certificat ECDSA et refuse une négociation qui ne propose que des signatures RSA.</translation>
    </message>
    <message>
        <source>Only very old senders fail because of it.</source>
        <translation>Seuls de très vieux expéditeurs échouent à cause de cela.</translation>
    </message>
    <message>
        <source>The key is known to be weak</source>
        <translation>La clé est connue pour être faible</translation>
    </message>
    <message>
        <source>The RSA key in the certificate of {host} ({address}) has a known weakness: {text}. Tested were the exponent, small factors, close primes (Fermat) and ROCA, not lists of known keys.</source>
        <translation>La clé RSA du certificat de {host} ({address}) a une faiblesse connue&#xa0;: {text}. Ont été testés l’exposant, les petits facteurs, les nombres premiers proches (Fermat) et ROCA, mais pas les listes de clés connues.</translation>
    </message>
    <message>
        <source>Mail is delivered, but whoever finds the private key can be the other end.</source>
        <translation>Le courrier est livré, mais quiconque trouve la clé privée peut se faire passer pour le destinataire.</translation>
    </message>
    <message>
        <source>Make a new key for {host} with a current library, get a certificate for it, and have the old one revoked.</source>
        <translation>Créez une nouvelle clé pour {host} avec une bibliothèque actuelle, obtenez un certificat pour elle et faites révoquer l’ancien.</translation>
    </message>
    <message>
        <source>The RSA key has none of the tested weaknesses</source>
        <translation>La clé RSA n’a aucune des faiblesses testées</translation>
    </message>
    <message>
        <source>A certificate is signed with a broken hash</source>
        <translation>Un certificat est signé avec un hachage cassé</translation>
    </message>
    <message>
        <source>In the chain of {host} ({address}) the certificate {name} is signed with {text}. TLS reports call this certificate-not-trusted.</source>
        <translation>Dans la chaîne de {host} ({address}), le certificat {name} est signé avec {text}. Dans les rapports TLS&#xa0;: certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Senders that honour the policy skip this host; DANE records with usage 3 are not affected.</source>
        <translation>Les expéditeurs qui respectent la politique écartent cet hôte&#xa0;; les enregistrements DANE d’usage 3 ne sont pas concernés.</translation>
    </message>
    <message>
        <source>Have the certificate issued again by a CA that signs with SHA-256.</source>
        <translation>Faites réémettre le certificat par une AC qui signe avec SHA-256.</translation>
    </message>
    <message>
        <source>The chain is signed with sound hashes</source>
        <translation>La chaîne est signée avec des hachages sûrs</translation>
    </message>
    <message>
        <source>The certificate is not for TLS servers</source>
        <translation>Le certificat n’est pas destiné aux serveurs TLS</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) is limited to other uses than TLS servers: {text}. TLS reports call this certificate-not-trusted.</source>
        <translation>Le certificat de {host} ({address}) est limité à d’autres usages que les serveurs TLS&#xa0;: {text}. Dans les rapports TLS&#xa0;: certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Get a certificate for {host} with the extended key usage serverAuth.</source>
        <translation>Obtenez pour {host} un certificat avec l’usage étendu de la clé serverAuth.</translation>
    </message>
    <message>
        <source>The certificate is for TLS servers</source>
        <translation>Le certificat est destiné aux serveurs TLS</translation>
    </message>
    <message>
        <source>The key usage does not permit current TLS</source>
        <translation>L’usage de la clé ne permet pas le TLS actuel</translation>
    </message>
    <message>
        <source>The key usage of the certificate of {host} ({address}) is “{text}”. Current TLS needs digitalSignature.</source>
        <translation>L’usage de la clé du certificat de {host} ({address}) est «&#xa0;{text}&#xa0;». Le TLS actuel a besoin de digitalSignature.</translation>
    </message>
    <message>
        <source>Some TLS libraries end the handshake.</source>
        <translation>Certaines bibliothèques TLS mettent fin à la négociation.</translation>
    </message>
    <message>
        <source>Get a certificate for {host} with the key usage digitalSignature.</source>
        <translation>Obtenez pour {host} un certificat avec l’usage de la clé digitalSignature.</translation>
    </message>
    <message>
        <source>The key usage permits current TLS</source>
        <translation>L’usage de la clé permet le TLS actuel</translation>
    </message>
    <message>
        <source>The host shows a CA certificate</source>
        <translation>L’hôte présente un certificat d’AC</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) is that of a CA: it may issue others.</source>
        <translation>Le certificat de {host} ({address}) est celui d’une AC&#xa0;: il peut en émettre d’autres.</translation>
    </message>
    <message>
        <source>Some verifiers refuse it as the certificate of a server.</source>
        <translation>Certains vérificateurs le refusent comme certificat d’un serveur.</translation>
    </message>
    <message>
        <source>Get a certificate for {host} that says CA:FALSE, and keep the CA&apos;s own key off the mail server.</source>
        <translation>Obtenez pour {host} un certificat qui indique CA:FALSE, et gardez la clé de l’AC elle-même hors du serveur de messagerie.</translation>
    </message>
    <message>
        <source>The certificate is not that of a CA</source>
        <translation>Le certificat n’est pas celui d’une AC</translation>
    </message>
    <message>
        <source>An unknown critical extension</source>
        <translation>Une extension critique inconnue</translation>
    </message>
    <message>
        <source>In the chain of {host} ({address}) a certificate has a critical extension that verifiers do not know: {text}. TLS reports call this certificate-not-trusted.</source>
        <translation>Dans la chaîne de {host} ({address}), un certificat a une extension critique que les vérificateurs ne connaissent pas&#xa0;: {text}. Dans les rapports TLS&#xa0;: certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Have the certificate issued again without this extension.</source>
        <translation>Faites réémettre le certificat sans cette extension.</translation>
    </message>
    <message>
        <source>There is no unknown critical extension</source>
        <translation>Il n’y a pas d’extension critique inconnue</translation>
    </message>
    <message>
        <source>The certificate is not X.509 version 3</source>
        <translation>Le certificat n’est pas X.509 version 3</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) is of version {count}, which has no place for names of hosts.</source>
        <translation>Le certificat de {host} ({address}) est de version {count}, qui n’a pas de place pour des noms d’hôtes.</translation>
    </message>
    <message>
        <source>Senders that honour the policy do not find the host&apos;s name in it.</source>
        <translation>Les expéditeurs qui respectent la politique n’y trouvent pas le nom de l’hôte.</translation>
    </message>
    <message>
        <source>Have the certificate issued again as version 3, with {host} among its DNS names.</source>
        <translation>Faites réémettre le certificat en version 3, avec {host} parmi ses noms DNS.</translation>
    </message>
    <message>
        <source>The certificate is X.509 version 3</source>
        <translation>Le certificat est X.509 version 3</translation>
    </message>
    <message>
        <source>Several hosts share one key</source>
        <translation>Plusieurs hôtes partagent une même clé</translation>
    </message>
    <message>
        <source>{hosts} use the same key.</source>
        <translation>{hosts} utilisent la même clé.</translation>
    </message>
    <message>
        <source>No effect on delivery. Whoever steals the key from one host can be all of them.</source>
        <translation>Aucun effet sur la livraison. Quiconque vole la clé d’un hôte peut se faire passer pour tous.</translation>
    </message>
    <message>
        <source>RSA and ECDSA certificates are served</source>
        <translation>Des certificats RSA et ECDSA sont servis</translation>
    </message>
    <message>
        <source>{host} ({address}) shows an RSA or an ECDSA certificate, as the sender prefers.</source>
        <translation>{host} ({address}) présente un certificat RSA ou ECDSA, selon la préférence de l’expéditeur.</translation>
    </message>
    <message>
        <source>Each has to be in order: sender and certificate are paired by what both know.</source>
        <translation>Chacun doit être en ordre&#xa0;: le certificat utilisé dépend de ce que connaissent les deux côtés.</translation>
    </message>
    <message>
        <source>Renew both, and publish TLSA records for both keys.</source>
        <translation>Renouvelez les deux, et publiez des enregistrements TLSA pour les deux clés.</translation>
    </message>
    <message>
        <source>The addresses show different certificates</source>
        <translation>Les adresses présentent des certificats différents</translation>
    </message>
    <message>
        <source>The addresses of {host} ({address}) show {count} different certificates.</source>
        <translation>Les adresses de {host} ({address}) présentent {count} certificats différents.</translation>
    </message>
    <message>
        <source>Which one a sender gets is chance; a fault in one of them comes and goes.</source>
        <translation>Lequel un expéditeur obtient relève du hasard&#xa0;; un défaut de l’un d’eux va et vient.</translation>
    </message>
    <message>
        <source>Load the same certificate on all machines behind {host}.</source>
        <translation>Chargez le même certificat sur toutes les machines derrière {host}.</translation>
    </message>
    <message>
        <source>All addresses show the same certificate</source>
        <translation>Toutes les adresses présentent le même certificat</translation>
    </message>
    <message>
        <source>The certificates are out of order</source>
        <translation>Les certificats ne sont pas dans l’ordre</translation>
    </message>
    <message>
        <source>{host} ({address}) does not send its certificates in order, each followed by the one that issued it.</source>
        <translation>{host} ({address}) n’envoie pas ses certificats dans l’ordre, chacun suivi de celui qui l’a émis.</translation>
    </message>
    <message>
        <source>Most senders put them in order themselves; strict ones refuse the chain.</source>
        <translation>La plupart des expéditeurs les remettent eux-mêmes dans l’ordre&#xa0;; les plus stricts refusent la chaîne.</translation>
    </message>
    <message>
        <source>Let the file begin with the certificate of {host}, followed by its issuer, and so on.</source>
        <translation>Faites commencer le fichier par le certificat de {host}, suivi de son émetteur, et ainsi de suite.</translation>
    </message>
    <message>
        <source>The certificates are in order</source>
        <translation>Les certificats sont dans l’ordre</translation>
    </message>
    <message>
        <source>A certificate too many is sent</source>
        <translation>Un certificat est envoyé en trop</translation>
    </message>
    <message>
        <source>{host} ({address}) sends a certificate that issued none of the others, or sends one twice: {name}.</source>
        <translation>{host} ({address}) envoie un certificat qui n’a émis aucun des autres, ou en envoie un deux fois&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>No effect on delivery; each handshake is larger.</source>
        <translation>Aucun effet sur la livraison&#xa0;; chaque négociation est plus volumineuse.</translation>
    </message>
    <message>
        <source>Take the certificate out of the file that the server sends.</source>
        <translation>Retirez le certificat du fichier que le serveur envoie.</translation>
    </message>
    <message>
        <source>No needless certificate is sent</source>
        <translation>Aucun certificat inutile n’est envoyé</translation>
    </message>
    <message>
        <source>The root is sent along</source>
        <translation>La racine est envoyée aussi</translation>
    </message>
    <message>
        <source>{host} ({address}) sends the root {name} too. Only a TLSA record with usage 2 for it would need that.</source>
        <translation>{host} ({address}) envoie aussi la racine {name}. Seul un enregistrement TLSA d’usage 2 pour elle l’exigerait.</translation>
    </message>
    <message>
        <source>A certificate of the CA has expired</source>
        <translation>Un certificat de l’AC a expiré</translation>
    </message>
    <message>
        <source>The certificate {name} between {host} ({address}) and the root ended on {date}, {days} ago, and no path around it was found. TLS reports call this certificate-expired.</source>
        <translation>Le certificat {name} entre {host} ({address}) et la racine a pris fin le {date}, il y a {days}, et aucun chemin de contournement n’a été trouvé. Dans les rapports TLS&#xa0;: certificate-expired.</translation>
    </message>
    <message>
        <source>Load the current intermediate certificates of the CA together with the certificate of {host}.</source>
        <translation>Chargez les certificats intermédiaires actuels de l’AC avec le certificat de {host}.</translation>
    </message>
    <message>
        <source>The certificates of the CA have not expired</source>
        <translation>Les certificats de l’AC n’ont pas expiré</translation>
    </message>
    <message>
        <source>The chain of certificates is very long</source>
        <translation>La chaîne de certificats est très longue</translation>
    </message>
    <message>
        <source>{host} ({address}) sends {total} certificates of {count} octets together.</source>
        <translation>{host} ({address}) envoie {total} certificats, soit {count} octets en tout.</translation>
    </message>
    <message>
        <source>Some TLS libraries cut off a chain above 10 KiB or with more than ten certificates.</source>
        <translation>Certaines bibliothèques TLS coupent une chaîne de plus de 10 Kio ou de plus de dix certificats.</translation>
    </message>
    <message>
        <source>Send only the certificate of {host} and the intermediates that lead to the root.</source>
        <translation>N’envoyez que le certificat de {host} et les intermédiaires qui mènent à la racine.</translation>
    </message>
    <message>
        <source>The chain of certificates is of usual length</source>
        <translation>La chaîne de certificats est d’une longueur habituelle</translation>
    </message>
    <message>
        <source>A TLSA record has an unknown usage</source>
        <translation>Un enregistrement TLSA a un usage inconnu</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. Its first number, the usage, is none of 0 to 3.</source>
        <translation>Un enregistrement TLSA de {host} contient «&#xa0;{text}&#xa0;». Son premier nombre, l’usage, n’est pas compris entre 0 et 3.</translation>
    </message>
    <message>
        <source>The TLSA records have a known usage</source>
        <translation>Les enregistrements TLSA ont un usage connu</translation>
    </message>
    <message>
        <source>No key fits the DS record</source>
        <translation>Aucune clé ne correspond à l’enregistrement DS</translation>
    </message>
    <message>
        <source>The parent zone has DS records for {name}, but none of them fits a key that the zone has.</source>
        <translation>La zone parente a des enregistrements DS pour {name}, mais aucun ne correspond à une clé de la zone.</translation>
    </message>
    <message>
        <source>The whole zone fails validation: senders that validate keep the mail in the queue; all others deliver.</source>
        <translation>Toute la zone échoue à la validation&#xa0;: les expéditeurs qui valident gardent le courrier dans leur file d’attente&#xa0;; tous les autres livrent.</translation>
    </message>
    <message>
        <source>Have the DS record at the registrar replaced by one for the key in use, or removed when the zone is no longer signed.</source>
        <translation>Faites remplacer l’enregistrement DS auprès du bureau d’enregistrement par celui de la clé utilisée, ou faites-le supprimer si la zone n’est plus signée.</translation>
    </message>
    <message>
        <source>A key fits the DS record</source>
        <translation>Une clé correspond à l’enregistrement DS</translation>
    </message>
    <message>
        <source>The zone is signed, but nothing points to it</source>
        <translation>La zone est signée, mais rien n’y renvoie</translation>
    </message>
    <message>
        <source>{name} has DNSSEC keys, but the parent zone has no DS record for it.</source>
        <translation>{name} a des clés DNSSEC, mais la zone parente n’a pas d’enregistrement DS pour ce nom.</translation>
    </message>
    <message>
        <source>Everybody treats the zone as unsigned: DANE does not apply, and the signatures protect nothing.</source>
        <translation>Tout le monde traite la zone comme non signée&#xa0;: DANE ne s’applique pas, et les signatures ne protègent rien.</translation>
    </message>
    <message>
        <source>Have the DS record of the key entered at the registrar. The parent zone has to be signed as well.</source>
        <translation>Faites inscrire l’enregistrement DS de la clé auprès du bureau d’enregistrement. La zone parente doit être signée elle aussi.</translation>
    </message>
    <message>
        <source>The parent zone points to the keys</source>
        <translation>La zone parente renvoie aux clés</translation>
    </message>
    <message>
        <source>A DNSSEC signature has expired</source>
        <translation>Une signature DNSSEC a expiré</translation>
    </message>
    <message>
        <source>Records of {name} carry only signatures whose time is over.</source>
        <translation>Des enregistrements de {name} ne portent que des signatures dont la durée est écoulée.</translation>
    </message>
    <message>
        <source>Sign the zone again, and look for the reason why the signer stopped.</source>
        <translation>Signez de nouveau la zone, et cherchez pourquoi l’outil de signature s’est arrêté.</translation>
    </message>
    <message>
        <source>No signature has expired</source>
        <translation>Aucune signature n’a expiré</translation>
    </message>
    <message>
        <source>DNSSEC signatures run out soon</source>
        <translation>Des signatures DNSSEC expirent bientôt</translation>
    </message>
    <message>
        <source>The first signatures of {name} run out on {date}, and no newer ones are there. Signatures are due for renewal three days before their end; those that live less than twelve days, when a quarter of their life is left.</source>
        <translation>Les premières signatures de {name} expirent le {date}, et il n’y en a pas de plus récentes. Les signatures sont à renouveler trois jours avant leur fin&#xa0;; celles qui durent moins de douze jours, quand il reste un quart de leur durée.</translation>
    </message>
    <message>
        <source>No effect yet. From then on, senders that validate keep the mail in the queue.</source>
        <translation>Aucun effet pour l’instant. Dès lors, les expéditeurs qui valident gardent le courrier dans leur file d’attente.</translation>
    </message>
    <message>
        <source>See to it that the signer runs and that all name servers load what it writes.</source>
        <translation>Veillez à ce que l’outil de signature tourne et que tous les serveurs de noms chargent ce qu’il écrit.</translation>
    </message>
    <message>
        <source>The signatures hold for long enough</source>
        <translation>Les signatures tiennent assez longtemps</translation>
    </message>
    <message>
        <source>DNSSEC signatures live longer than 180 days</source>
        <translation>Des signatures DNSSEC durent plus de 180 jours</translation>
    </message>
    <message>
        <source>Signatures of {name} are made for more than 180 days.</source>
        <translation>Des signatures de {name} sont faites pour plus de 180 jours.</translation>
    </message>
    <message>
        <source>Old answers can be replayed until they run out: whoever stands on the path can bring back MX or TLSA records that were removed long ago.</source>
        <translation>D’anciennes réponses peuvent être rejouées jusqu’à leur expiration&#xa0;: quiconque se trouve sur le trajet peut faire revenir des enregistrements MX ou TLSA supprimés depuis longtemps.</translation>
    </message>
    <message>
        <source>Let the signer make signatures of one to four weeks, and renew them in time.</source>
        <translation>Réglez l’outil de signature pour des signatures d’une à quatre semaines, renouvelées à temps.</translation>
    </message>
    <message>
        <source>No signature lives too long</source>
        <translation>Aucune signature ne dure trop longtemps</translation>
    </message>
    <message>
        <source>A DNSSEC signature is not valid yet</source>
        <translation>Une signature DNSSEC n’est pas encore valide</translation>
    </message>
    <message>
        <source>Records of {name} carry only signatures whose time begins in the future.</source>
        <translation>Des enregistrements de {name} ne portent que des signatures dont la durée commence dans le futur.</translation>
    </message>
    <message>
        <source>Senders that validate keep the mail in the queue until then; all others deliver as usual.</source>
        <translation>Les expéditeurs qui valident gardent jusque-là le courrier dans leur file d’attente&#xa0;; tous les autres livrent comme d’habitude.</translation>
    </message>
    <message>
        <source>Set the clock of the machine that signs the zone, and sign it again.</source>
        <translation>Réglez l’horloge de la machine qui signe la zone, et signez celle-ci de nouveau.</translation>
    </message>
    <message>
        <source>Every signature is valid already</source>
        <translation>Chaque signature est déjà valide</translation>
    </message>
    <message>
        <source>A DNSSEC key uses a deprecated algorithm</source>
        <translation>Une clé DNSSEC utilise un algorithme obsolète</translation>
    </message>
    <message>
        <source>Among the keys of {name} are some of an algorithm that has been given up, such as those with SHA-1.</source>
        <translation>Parmi les clés de {name}, certaines ont un algorithme abandonné, par exemple avec SHA-1.</translation>
    </message>
    <message>
        <source>Validators that have dropped the algorithm treat the zone as unsigned: there, DANE silently stops.</source>
        <translation>Les validateurs qui ont abandonné l’algorithme traitent la zone comme non signée&#xa0;: là, DANE cesse sans bruit.</translation>
    </message>
    <message>
        <source>Roll over to algorithm 13 (ECDSAP256SHA256) or 8 (RSASHA256).</source>
        <translation>Passez à l’algorithme 13 (ECDSAP256SHA256) ou 8 (RSASHA256).</translation>
    </message>
    <message>
        <source>All keys use an algorithm of today</source>
        <translation>Toutes les clés utilisent un algorithme actuel</translation>
    </message>
    <message>
        <source>The DS record has only a SHA-1 digest</source>
        <translation>L’enregistrement DS n’a qu’une empreinte SHA-1</translation>
    </message>
    <message>
        <source>The parent zone names the key of {name} by a SHA-1 digest alone.</source>
        <translation>La zone parente ne désigne la clé de {name} que par une empreinte SHA-1.</translation>
    </message>
    <message>
        <source>Validators that have dropped SHA-1 treat the zone as unsigned: there, DANE silently stops.</source>
        <translation>Les validateurs qui ont abandonné SHA-1 traitent la zone comme non signée&#xa0;: là, DANE cesse sans bruit.</translation>
    </message>
    <message>
        <source>Have a DS record with digest type 2 (SHA-256) entered at the registrar.</source>
        <translation>Faites inscrire auprès du bureau d’enregistrement un enregistrement DS avec le type d’empreinte 2 (SHA-256).</translation>
    </message>
    <message>
        <source>The DS record has a digest of today</source>
        <translation>L’enregistrement DS a une empreinte actuelle</translation>
    </message>
    <message>
        <source>A DNSSEC key has less than 2048 bits</source>
        <translation>Une clé DNSSEC a moins de 2048 bits</translation>
    </message>
    <message>
        <source>Among the keys of {name} are RSA keys of less than 2048 bits.</source>
        <translation>Parmi les clés de {name} se trouvent des clés RSA de moins de 2048 bits.</translation>
    </message>
    <message>
        <source>No effect on delivery today. Such keys are within reach of attackers with large means.</source>
        <translation>Aucun effet sur la livraison aujourd’hui. De telles clés sont à la portée d’attaquants aux moyens importants.</translation>
    </message>
    <message>
        <source>Roll over to RSA keys of 2048 bits, or to algorithm 13 (ECDSAP256SHA256).</source>
        <translation>Passez à des clés RSA de 2048 bits, ou à l’algorithme 13 (ECDSAP256SHA256).</translation>
    </message>
    <message>
        <source>All DNSSEC keys are large enough</source>
        <translation>Toutes les clés DNSSEC sont assez grandes</translation>
    </message>
    <message>
        <source>NSEC3 uses extra iterations</source>
        <translation>NSEC3 utilise des itérations supplémentaires</translation>
    </message>
    <message>
        <source>{name} hashes names more than once for its NSEC3 records.</source>
        <translation>{name} hache les noms plus d’une fois pour ses enregistrements NSEC3.</translation>
    </message>
    <message>
        <source>Validators limit this: above their limit, often 50 to 150, they treat answers as unsigned or fail, and DANE is lost.</source>
        <translation>Les validateurs limitent cela&#xa0;: au-delà de leur limite, souvent de 50 à 150, ils traitent les réponses comme non signées ou échouent, et DANE est perdu.</translation>
    </message>
    <message>
        <source>Set the NSEC3 iterations of the zone to 0.</source>
        <translation>Mettez à 0 les itérations NSEC3 de la zone.</translation>
    </message>
    <message>
        <source>NSEC3 uses no extra iterations</source>
        <translation>NSEC3 n’utilise pas d’itérations supplémentaires</translation>
    </message>
    <message>
        <source>NSEC3 uses a salt</source>
        <translation>NSEC3 utilise un sel</translation>
    </message>
    <message>
        <source>{name} hashes names with a salt for its NSEC3 records.</source>
        <translation>{name} hache les noms avec un sel pour ses enregistrements NSEC3.</translation>
    </message>
    <message>
        <source>No effect on delivery. A salt protects nothing, and each change of it renews the whole chain.</source>
        <translation>Aucun effet sur la livraison. Un sel ne protège rien, et chacun de ses changements renouvelle toute la chaîne.</translation>
    </message>
    <message>
        <source>Set an empty salt, which zone files write as a hyphen.</source>
        <translation>Mettez un sel vide, que les fichiers de zone notent par un trait d’union.</translation>
    </message>
    <message>
        <source>NSEC3 uses no salt</source>
        <translation>NSEC3 n’utilise pas de sel</translation>
    </message>
    <message>
        <source>NSEC3 leaves names out (opt-out)</source>
        <translation>NSEC3 omet des noms (opt-out)</translation>
    </message>
    <message>
        <source>The NSEC3 records of {name} have the opt-out flag, which is meant for large registries.</source>
        <translation>Les enregistrements NSEC3 de {name} ont l’indicateur opt-out, qui est destiné aux grands registres.</translation>
    </message>
    <message>
        <source>The absence of names cannot be proven throughout: forged unsigned delegations fit in between.</source>
        <translation>L’absence de noms ne peut pas être prouvée partout&#xa0;: des délégations non signées falsifiées peuvent s’y glisser.</translation>
    </message>
    <message>
        <source>Sign the zone without opt-out.</source>
        <translation>Signez la zone sans opt-out.</translation>
    </message>
    <message>
        <source>NSEC3 leaves no names out</source>
        <translation>NSEC3 n’omet aucun nom</translation>
    </message>
    <message>
        <source>The proof that there is no TLSA fails</source>
        <translation>La preuve qu’il n’y a pas de TLSA échoue</translation>
    </message>
    <message>
        <source>The answer that there is nothing at _25._tcp.{host} comes without a proof that validates.</source>
        <translation>La réponse selon laquelle il n’y a rien sous _25._tcp.{host} arrive sans preuve qui passe la validation.</translation>
    </message>
    <message>
        <source>Senders with DANE cannot tell absence from suppression and must not use this host, though nothing was ever published.</source>
        <translation>Les expéditeurs DANE ne peuvent pas distinguer l’absence de la suppression et ne doivent pas utiliser cet hôte, même si rien n’a jamais été publié.</translation>
    </message>
    <message>
        <source>Repair how the name servers of {host} prove that a name or type does not exist: often an old server, or a load balancer that answers by itself, is the cause.</source>
        <translation>Corrigez la façon dont les serveurs de noms de {host} prouvent qu’un nom ou un type n’existe pas&#xa0;: la cause est souvent un vieux serveur, ou un répartiteur de charge qui répond de lui-même.</translation>
    </message>
    <message>
        <source>The proof that there is no TLSA holds</source>
        <translation>La preuve qu’il n’y a pas de TLSA tient</translation>
    </message>
    <message>
        <source>A name above the TLSA records is denied</source>
        <translation>Un nom au-dessus des TLSA est déclaré inexistant</translation>
    </message>
    <message>
        <source>_25._tcp.{host} has TLSA records, but the name servers say that _tcp.{host} above it does not exist.</source>
        <translation>_25._tcp.{host} a des enregistrements TLSA, mais les serveurs de noms disent que _tcp.{host}, au-dessus, n’existe pas.</translation>
    </message>
    <message>
        <source>Resolvers that ask label by label conclude that there are no TLSA records either.</source>
        <translation>Les résolveurs qui demandent élément par élément en concluent qu’il n’y a pas non plus d’enregistrements TLSA.</translation>
    </message>
    <message>
        <source>Update or repair the name servers: a name below which something exists is answered with NOERROR and no data.</source>
        <translation>Mettez à jour ou corrigez les serveurs de noms&#xa0;: pour un nom sous lequel il existe quelque chose, la réponse est NOERROR, sans données.</translation>
    </message>
    <message>
        <source>Names above the TLSA records exist</source>
        <translation>Les noms au-dessus des enregistrements TLSA existent</translation>
    </message>
    <message>
        <source>The MX records are signed, the host is not</source>
        <translation>Les enregistrements MX sont signés, l’hôte ne l’est pas</translation>
    </message>
    <message>
        <source>The MX records of {domain} are signed with DNSSEC, but the addresses of {host} are not.</source>
        <translation>Les enregistrements MX de {domain} sont signés avec DNSSEC, mais les adresses de {host} ne le sont pas.</translation>
    </message>
    <message>
        <source>Senders with DANE do not ask for TLSA records here. Only MTA-STS can protect the mail to this host.</source>
        <translation>Les expéditeurs DANE ne demandent pas ici d’enregistrements TLSA. Seul MTA-STS peut protéger le courrier pour cet hôte.</translation>
    </message>
    <message>
        <source>Ask whoever runs the zone of {host} to sign it.</source>
        <translation>Demandez à l’exploitant de la zone de {host} de la signer.</translation>
    </message>
    <message>
        <source>The host is signed as well</source>
        <translation>L’hôte est signé lui aussi</translation>
    </message>
    <message>
        <source>The alias of a host leaves the signed zones</source>
        <translation>L’alias d’un hôte quitte les zones signées</translation>
    </message>
    <message>
        <source>{host} is a signed alias, but from {name} on the way to its addresses is not signed.</source>
        <translation>{host} est un alias signé, mais à partir de {name}, le chemin vers ses adresses n’est pas signé.</translation>
    </message>
    <message>
        <source>Whoever forges the unsigned part leads mail elsewhere. Senders with DANE look for TLSA records at {host} only.</source>
        <translation>Qui falsifie la partie non signée mène le courrier ailleurs. Les expéditeurs DANE ne cherchent d’enregistrements TLSA que sous {host}.</translation>
    </message>
    <message>
        <source>Let the MX record name the host that has the addresses, or have the zone of {name} signed.</source>
        <translation>Faites nommer par l’enregistrement MX l’hôte qui a les adresses, ou faites signer la zone de {name}.</translation>
    </message>
    <message>
        <source>Every link of the alias is signed</source>
        <translation>Chaque maillon de l’alias est signé</translation>
    </message>
    <message>
        <source>DS or DNSKEY records are cached over a day</source>
        <translation>DS ou DNSKEY restent en cache plus d’un jour</translation>
    </message>
    <message>
        <source>DS or DNSKEY records of {name} have a TTL of more than a day.</source>
        <translation>Des enregistrements DS ou DNSKEY de {name} ont un TTL de plus d’un jour.</translation>
    </message>
    <message>
        <source>No effect on delivery. A mistake in the keys takes as long as this to leave the caches.</source>
        <translation>Aucun effet sur la livraison. Une erreur dans les clés met tout ce temps à quitter les caches.</translation>
    </message>
    <message>
        <source>Set the TTL of the keys to an hour, or to a day at most. The TTL of the DS record is set by the registry.</source>
        <translation>Mettez le TTL des clés à une heure, ou à un jour au plus. Le TTL de l’enregistrement DS est fixé par le registre.</translation>
    </message>
    <message>
        <source>Mistakes in the keys leave caches within a day</source>
        <translation>Les erreurs de clés quittent les caches en un jour</translation>
    </message>
    <message>
        <source>A new DS record is asked for</source>
        <translation>Un nouvel enregistrement DS est demandé</translation>
    </message>
    <message>
        <source>The CDS or CDNSKEY records of {name} ask the parent zone for other DS records than it has.</source>
        <translation>Les enregistrements CDS ou CDNSKEY de {name} demandent à la zone parente d’autres enregistrements DS que ceux qu’elle a.</translation>
    </message>
    <message>
        <source>No effect on delivery. A key rollover is on its way, or the parent does not look at these records.</source>
        <translation>Aucun effet sur la livraison. Un changement de clé est en cours, ou la zone parente ne consulte pas ces enregistrements.</translation>
    </message>
    <message>
        <source>When no rollover is on its way, have the DS record changed at the registrar, or remove the CDS and CDNSKEY records.</source>
        <translation>Si aucun changement de clé n’est en cours, faites modifier l’enregistrement DS auprès du bureau d’enregistrement, ou supprimez les enregistrements CDS et CDNSKEY.</translation>
    </message>
    <message>
        <source>The DS records are as the zone asks</source>
        <translation>Les enregistrements DS sont ceux que demande la zone</translation>
    </message>
    <message>
        <source>The names of the policy are not signed</source>
        <translation>Les noms de la politique ne sont pas signés</translation>
    </message>
    <message>
        <source>The answers for _mta-sts.{domain} and mta-sts.{domain} are not all signed with DNSSEC.</source>
        <translation>Les réponses pour _mta-sts.{domain} et mta-sts.{domain} ne sont pas toutes signées avec DNSSEC.</translation>
    </message>
    <message>
        <source>Whoever forges DNS answers can hide the policy from senders that have none in their cache.</source>
        <translation>Qui falsifie des réponses DNS peut cacher la politique aux expéditeurs qui n’en ont pas en cache.</translation>
    </message>
    <message>
        <source>Sign the zone of {domain}. The target of an alias has to lie in a signed zone too.</source>
        <translation>Signez la zone de {domain}. La cible d’un alias doit elle aussi se trouver dans une zone signée.</translation>
    </message>
    <message>
        <source>The names of the policy are signed</source>
        <translation>Les noms de la politique sont signés</translation>
    </message>
    <message>
        <source>The wildcard stands too high for the host</source>
        <translation>Le nom générique se trouve trop haut pour l’hôte</translation>
    </message>
    <message>
        <source>{name} covers names with exactly one label before it; {host} has more. TLS reports call this validation-failure.</source>
        <translation>{name} couvre les noms qui ont exactement un élément devant lui&#xa0;; {host} en a davantage. Dans les rapports TLS&#xa0;: validation-failure.</translation>
    </message>
    <message>
        <source>Strict senders skip this host under an enforced policy; some lax ones let it pass.</source>
        <translation>Les expéditeurs stricts écartent cet hôte sous une politique imposée&#xa0;; certains laxistes l’acceptent.</translation>
    </message>
    <message>
        <source>The wildcard fits the host</source>
        <translation>Le nom générique correspond à l’hôte</translation>
    </message>
    <message>
        <source>The wildcard does not cover its own base</source>
        <translation>Le nom générique ne couvre pas sa propre base</translation>
    </message>
    <message>
        <source>{name} covers names below {host}, but not {host} itself. TLS reports call this validation-failure.</source>
        <translation>{name} couvre les noms sous {host}, mais pas {host} même. Dans les rapports TLS&#xa0;: validation-failure.</translation>
    </message>
    <message>
        <source>The policy covers the base of its wildcard</source>
        <translation>La politique couvre la base de son nom générique</translation>
    </message>
    <message>
        <source>An mx line has capital letters</source>
        <translation>Une ligne mx a des majuscules</translation>
    </message>
    <message>
        <source>Line {line} of the policy reads “{text}”. Names are compared without regard to case.</source>
        <translation>La ligne {line} de la politique contient «&#xa0;{text}&#xa0;». Les noms se comparent sans égard à la casse.</translation>
    </message>
    <message>
        <source>The line counts as if it were in lower case. At least one program compares letter by letter; lower case is safe.</source>
        <translation>La ligne compte comme si elle était en minuscules. Au moins un programme compare lettre par lettre&#xa0;; les minuscules sont sûres.</translation>
    </message>
    <message>
        <source>The policy names only the alias&apos; target</source>
        <translation>La politique ne nomme que la cible de l’alias</translation>
    </message>
    <message>
        <source>{host} is an alias. The policy covers {name}, to which it leads, but the name in the MX record is what counts. TLS reports call this validation-failure.</source>
        <translation>{host} est un alias. La politique couvre {name}, auquel il mène, mais c’est le nom dans l’enregistrement MX qui compte. Dans les rapports TLS&#xa0;: validation-failure.</translation>
    </message>
    <message>
        <source>Add “mx: {host}” to the policy and give the record a new id, or name {name} in the MX record.</source>
        <translation>Ajoutez «&#xa0;mx: {host}&#xa0;» à la politique et donnez un nouvel id à l’enregistrement, ou nommez {name} dans l’enregistrement MX.</translation>
    </message>
    <message>
        <source>The policy names the host of the MX record</source>
        <translation>La politique nomme l’hôte de l’enregistrement MX</translation>
    </message>
    <message>
        <source>Without MX records the domain has to fit</source>
        <translation>Sans enregistrements MX, le domaine doit correspondre</translation>
    </message>
    <message>
        <source>{domain} has no MX record, so mail goes to {host} itself, and no mx line of the policy fits that name. TLS reports call this validation-failure.</source>
        <translation>{domain} n’a pas d’enregistrement MX&#xa0;; le courrier va donc à {host} même, et aucune ligne mx de la politique ne correspond à ce nom. Dans les rapports TLS&#xa0;: validation-failure.</translation>
    </message>
    <message>
        <source>Senders that honour an enforced policy deliver nothing there; all others do.</source>
        <translation>Les expéditeurs qui respectent une politique imposée n’y livrent rien&#xa0;; tous les autres y livrent.</translation>
    </message>
    <message>
        <source>Publish MX records for the mail hosts that the policy names, or add “mx: {host}” to the policy and give the record a new id.</source>
        <translation>Publiez des enregistrements MX pour les serveurs de messagerie que nomme la politique, ou ajoutez «&#xa0;mx: {host}&#xa0;» à la politique et donnez un nouvel id à l’enregistrement.</translation>
    </message>
    <message>
        <source>The policy covers the domain itself</source>
        <translation>La politique couvre le domaine lui-même</translation>
    </message>
    <message>
        <source>The policy fails: another name is certified</source>
        <translation>La politique échoue&#xa0;: un autre nom est certifié</translation>
    </message>
    <message>
        <source>The policy covers {host}, so its certificate at {address} has to name {host}; it names other hosts. TLS reports call this certificate-host-mismatch.</source>
        <translation>La politique couvre {host}&#xa0;; le certificat présenté par {address} doit donc nommer {host}, or il nomme d’autres hôtes. Dans les rapports TLS&#xa0;: certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Strict senders skip the host under an enforced policy, even if the certificate fits another mx line; lax ones are content with that.</source>
        <translation>Les expéditeurs stricts écartent l’hôte sous une politique imposée, même si le certificat correspond à une autre ligne mx&#xa0;; les laxistes s’en contentent.</translation>
    </message>
    <message>
        <source>Give {host} a certificate that names {host} itself; an mx line for the certificate&apos;s name does not help.</source>
        <translation>Donnez à {host} un certificat qui nomme {host} même&#xa0;; une ligne mx pour le nom du certificat n’y change rien.</translation>
    </message>
    <message>
        <source>The policy&apos;s senders find the host&apos;s own name</source>
        <translation>Le certificat nomme l’hôte, comme le veut la politique</translation>
    </message>
    <message>
        <source>The policy fails: no STARTTLS</source>
        <translation>La politique échoue&#xa0;: pas de STARTTLS</translation>
    </message>
    <message>
        <source>The policy covers {host}, so its senders want TLS at {address} and do not get it. TLS reports call this starttls-not-supported.</source>
        <translation>La politique couvre {host}&#xa0;; ses expéditeurs veulent donc TLS à {address} et ne l’obtiennent pas. Dans les rapports TLS&#xa0;: starttls-not-supported.</translation>
    </message>
    <message>
        <source>Senders that honour an enforced policy skip the host and try the next; in testing mode they deliver and report.</source>
        <translation>Les expéditeurs qui respectent une politique imposée écartent l’hôte et essaient le suivant&#xa0;; en mode de test, ils livrent et le signalent.</translation>
    </message>
    <message>
        <source>Switch on STARTTLS at {host}. If that takes long, set mode: testing and give the record a new id.</source>
        <translation>Activez STARTTLS sur {host}. Si cela prend du temps, passez à mode: testing et donnez un nouvel id à l’enregistrement.</translation>
    </message>
    <message>
        <source>The policy&apos;s senders are offered STARTTLS</source>
        <translation>STARTTLS est proposé, comme le veut la politique</translation>
    </message>
    <message>
        <source>The policy fails: no TLS comes about</source>
        <translation>La politique échoue&#xa0;: TLS ne s’établit pas</translation>
    </message>
    <message>
        <source>The policy covers {host}, but at {address} no TLS session comes about after STARTTLS. TLS reports call this validation-failure.</source>
        <translation>La politique couvre {host}, mais à {address} aucune session TLS ne s’établit après STARTTLS. Dans les rapports TLS&#xa0;: validation-failure.</translation>
    </message>
    <message>
        <source>Senders that honour an enforced policy skip the host and do not fall back to plain text; in testing mode they deliver and report.</source>
        <translation>Les expéditeurs qui respectent une politique imposée écartent l’hôte et ne se rabattent pas sur le clair&#xa0;; en mode de test, ils livrent et le signalent.</translation>
    </message>
    <message>
        <source>Mend the TLS set-up of {host}. If that takes long, set mode: testing and give the record a new id.</source>
        <translation>Corrigez la configuration TLS de {host}. Si cela prend du temps, passez à mode: testing et donnez un nouvel id à l’enregistrement.</translation>
    </message>
    <message>
        <source>The policy&apos;s senders get through with TLS</source>
        <translation>TLS s’établit, comme le veut la politique</translation>
    </message>
    <message>
        <source>The policy fails: certificate not trusted</source>
        <translation>La politique échoue&#xa0;: certificat pas de confiance</translation>
    </message>
    <message>
        <source>The policy covers {host}, so its certificate at {address} has to lead to a public root; it does not. TLS reports call this certificate-not-trusted.</source>
        <translation>La politique couvre {host}&#xa0;; le certificat présenté par {address} doit donc mener à une racine publique, or il n’y mène pas. Dans les rapports TLS&#xa0;: certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Senders that honour an enforced policy skip the host. Without a policy hardly any sender would mind the certificate.</source>
        <translation>Les expéditeurs qui respectent une politique imposée écartent l’hôte. Sans politique, presque aucun expéditeur ne se soucierait du certificat.</translation>
    </message>
    <message>
        <source>Give {host} a certificate of a public CA and let it send the whole chain. If that takes long, set mode: testing and give the record a new id.</source>
        <translation>Donnez à {host} un certificat d’une AC publique et faites-lui envoyer la chaîne complète. Si cela prend du temps, passez à mode: testing et donnez un nouvel id à l’enregistrement.</translation>
    </message>
    <message>
        <source>The policy&apos;s senders trust the certificate</source>
        <translation>Le certificat est de confiance, comme le veut la politique</translation>
    </message>
    <message>
        <source>The policy fails: certificate out of date</source>
        <translation>La politique échoue&#xa0;: certificat hors validité</translation>
    </message>
    <message>
        <source>The policy covers {host}, but its certificate at {address} is used outside its dates. TLS reports call this certificate-expired.</source>
        <translation>La politique couvre {host}, mais le certificat présenté par {address} est utilisé hors de sa période de validité. Dans les rapports TLS&#xa0;: certificate-expired.</translation>
    </message>
    <message>
        <source>Senders that honour an enforced policy skip the host from the first day on; in testing mode they deliver and report.</source>
        <translation>Les expéditeurs qui respectent une politique imposée écartent l’hôte dès le premier jour&#xa0;; en mode de test, ils livrent et le signalent.</translation>
    </message>
    <message>
        <source>Renew the certificate of {host} and load it into the mail server; no change of the policy is needed.</source>
        <translation>Renouvelez le certificat de {host} et chargez-le dans le serveur de messagerie&#xa0;; la politique n’a pas besoin de changer.</translation>
    </message>
    <message>
        <source>The policy&apos;s senders find the certificate in date</source>
        <translation>Le certificat est valide, comme le veut la politique</translation>
    </message>
    <message>
        <source>The MTA-STS record stands at the wrong name</source>
        <translation>L’enregistrement MTA-STS est sous le mauvais nom</translation>
    </message>
    <message>
        <source>A text that begins with v=STSv1 stands at {name}, where no sender looks, and none at _mta-sts.{domain}.</source>
        <translation>Un texte qui commence par v=STSv1 se trouve sous {name}, où aucun expéditeur ne cherche, et aucun sous _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Move the record to _mta-sts.{domain}. Many DNS pages add the name of the zone by themselves: enter _mta-sts there.</source>
        <translation>Déplacez l’enregistrement sous _mta-sts.{domain}. Beaucoup d’interfaces DNS ajoutent d’elles-mêmes le nom de la zone&#xa0;: saisissez-y _mta-sts.</translation>
    </message>
    <message>
        <source>The record is cut into several strings</source>
        <translation>L’enregistrement est découpé en plusieurs chaînes</translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain} is made of several character-strings, which senders join without a blank.</source>
        <translation>L’enregistrement TXT sous _mta-sts.{domain} se compose de plusieurs chaînes de caractères, que les expéditeurs joignent sans espace.</translation>
    </message>
    <message>
        <source>No effect on senders that follow the RFC. Some libraries join with a blank or read the first string only.</source>
        <translation>Aucun effet sur les expéditeurs qui suivent la RFC. Certaines bibliothèques joignent avec un espace ou ne lisent que la première chaîne.</translation>
    </message>
    <message>
        <source>The cut into strings breaks the record</source>
        <translation>Le découpage en chaînes casse l’enregistrement</translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain} is made of several character-strings. Joined without a blank, as senders do, they are no valid record; a semicolon is missing between them.</source>
        <translation>L’enregistrement TXT sous _mta-sts.{domain} se compose de plusieurs chaînes de caractères. Jointes sans espace, comme le font les expéditeurs, elles ne forment pas un enregistrement valide&#xa0;; il manque un point-virgule entre elles.</translation>
    </message>
    <message>
        <source>Write the record as one string: v=STSv1; id=20260131T120000;</source>
        <translation>Écrivez l’enregistrement en une seule chaîne&#xa0;: v=STSv1; id=20260131T120000;</translation>
    </message>
    <message>
        <source>The record has fields that nobody reads</source>
        <translation>L’enregistrement a des champs que personne ne lit</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} has fields besides v and id: {text}.</source>
        <translation>L’enregistrement sous _mta-sts.{domain} a d’autres champs que v et id&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>Senders ignore them. Fields such as mode, mx and max_age belong into the policy file.</source>
        <translation>Les expéditeurs les ignorent. Des champs tels que mode, mx et max_age ont leur place dans le fichier de politique.</translation>
    </message>
    <message>
        <source>The alias of the record leads nowhere</source>
        <translation>L’alias de l’enregistrement ne mène nulle part</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is an alias of {name}, which does not exist.</source>
        <translation>_mta-sts.{domain} est un alias de {name}, qui n’existe pas.</translation>
    </message>
    <message>
        <source>Senders see no MTA-STS here. Whoever can register the target announces policies for {domain}.</source>
        <translation>Les expéditeurs ne voient pas de MTA-STS ici. Qui peut enregistrer la cible annonce des politiques pour {domain}.</translation>
    </message>
    <message>
        <source>Let the alias point to a name that exists, or remove it.</source>
        <translation>Faites pointer l’alias vers un nom qui existe, ou supprimez-le.</translation>
    </message>
    <message>
        <source>The alias of the record leads to a record</source>
        <translation>L’alias de l’enregistrement mène à un enregistrement</translation>
    </message>
    <message>
        <source>Record and policy are in different hands</source>
        <translation>Enregistrement et politique ne sont pas en mêmes mains</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is an alias of {name}, but mta-sts.{domain}, from which the policy comes, does not lead to the same operator.</source>
        <translation>_mta-sts.{domain} est un alias de {name}, mais mta-sts.{domain}, d’où vient la politique, ne mène pas au même exploitant.</translation>
    </message>
    <message>
        <source>No effect while both agree. When only one of them is changed, senders keep an old policy or fetch a wrong one.</source>
        <translation>Aucun effet tant que les deux concordent. Si un seul des deux est changé, les expéditeurs gardent une ancienne politique ou en récupèrent une fausse.</translation>
    </message>
    <message>
        <source>Let both names be aliases of the same operator, or none. If the addresses of mta-sts.{domain} are theirs too, ask them for a name to point to.</source>
        <translation>Faites des deux noms des alias vers le même exploitant, ou d’aucun. Si les adresses de mta-sts.{domain} sont aussi les siennes, demandez-lui un nom vers lequel pointer.</translation>
    </message>
    <message>
        <source>Record and policy are in the same hands</source>
        <translation>Enregistrement et politique sont en mêmes mains</translation>
    </message>
    <message>
        <source>The TTL of the record is unusual</source>
        <translation>Le TTL de l’enregistrement est inhabituel</translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain} has a TTL of {count} seconds; usual are five minutes to a day.</source>
        <translation>L’enregistrement TXT sous _mta-sts.{domain} a un TTL de {count} secondes&#xa0;; cinq minutes à un jour sont d’usage.</translation>
    </message>
    <message>
        <source>With a long one, senders learn late of a new policy: the old one has to hold for so long. With a short one, they ask all the time.</source>
        <translation>Avec un TTL long, les expéditeurs apprennent tard qu’il y a une nouvelle politique&#xa0;: l’ancienne doit tenir tout ce temps. Avec un TTL court, ils demandent sans cesse.</translation>
    </message>
    <message>
        <source>Set a TTL of 300 to 3600 seconds.</source>
        <translation>Mettez un TTL de 300 à 3600 secondes.</translation>
    </message>
    <message>
        <source>The TTL of the record is usual</source>
        <translation>Le TTL de l’enregistrement est habituel</translation>
    </message>
    <message>
        <source>The domain is too long for MTA-STS</source>
        <translation>Le domaine est trop long pour MTA-STS</translation>
    </message>
    <message>
        <source>The name of the domain has {count} octets. With _mta-sts before it, it has more than the 253 that a name can have.</source>
        <translation>Le nom du domaine compte {count} octets. Précédé de _mta-sts, il dépasse les 253 que peut avoir un nom.</translation>
    </message>
    <message>
        <source>Nobody can look up the record: no sender uses MTA-STS for this domain.</source>
        <translation>Personne ne peut consulter l’enregistrement&#xa0;: aucun expéditeur n’utilise MTA-STS pour ce domaine.</translation>
    </message>
    <message>
        <source>Use a shorter domain for mail, or protect it with DANE.</source>
        <translation>Utilisez un domaine plus court pour le courrier, ou protégez-le avec DANE.</translation>
    </message>
    <message>
        <source>The null MX has a preference other than 0</source>
        <translation>Le MX nul a une préférence autre que 0</translation>
    </message>
    <message>
        <source>{domain} states that it takes no mail, with the preference {count} where the standard has 0.</source>
        <translation>{domain} déclare ne pas recevoir de courrier, avec la préférence {count} là où la norme prévoit 0.</translation>
    </message>
    <message>
        <source>Most senders understand it all the same.</source>
        <translation>La plupart des expéditeurs le comprennent malgré tout.</translation>
    </message>
    <message>
        <source>Write it as MX 0 .</source>
        <translation>Écrivez-le sous la forme MX 0 .</translation>
    </message>
    <message>
        <source>The null MX has the preference 0</source>
        <translation>Le MX nul a la préférence 0</translation>
    </message>
    <message>
        <source>A domain without mail has an address</source>
        <translation>Un domaine sans courrier a une adresse</translation>
    </message>
    <message>
        <source>{domain} takes no mail (MX 0 .), and its name has the address {address}.</source>
        <translation>{domain} ne reçoit pas de courrier (MX 0 .), et son nom a l’adresse {address}.</translation>
    </message>
    <message>
        <source>Senders do not try the address. Those that do not know the null MX may.</source>
        <translation>Les expéditeurs n’essaient pas l’adresse. Ceux qui ne connaissent pas le MX nul le font peut-être.</translation>
    </message>
    <message>
        <source>A domain without mail seems to send some</source>
        <translation>Un domaine sans courrier semble en envoyer</translation>
    </message>
    <message>
        <source>{domain} publishes the null MX, but its SPF text permits more than nobody: {text}</source>
        <translation>{domain} publie le MX nul, mais son texte SPF autorise des envois&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Receivers may refuse its mail with 550 5.7.27, because nobody could answer it.</source>
        <translation>Les destinataires peuvent refuser son courrier avec 550 5.7.27, parce que personne ne pourrait y répondre.</translation>
    </message>
    <message>
        <source>Publish v=spf1 -all if no mail is sent. Otherwise take mail, and publish MX records.</source>
        <translation>Publiez v=spf1 -all si aucun courrier n’est envoyé. Sinon, recevez du courrier et publiez des enregistrements MX.</translation>
    </message>
    <message>
        <source>SPF permits nobody to send for the domain</source>
        <translation>SPF ne permet à personne d’envoyer pour le domaine</translation>
    </message>
    <message>
        <source>A DNAME leads to the MX host</source>
        <translation>Un DNAME mène à l’hôte MX</translation>
    </message>
    <message>
        <source>{host} is found through a DNAME record, as an alias of {name}.</source>
        <translation>{host} se trouve par un enregistrement DNAME, comme alias de {name}.</translation>
    </message>
    <message>
        <source>Most senders follow it as any alias, strict ones skip the host.</source>
        <translation>La plupart des expéditeurs le suivent comme tout alias, les plus stricts écartent l’hôte.</translation>
    </message>
    <message>
        <source>Let the MX record name the host by a name that has addresses of its own.</source>
        <translation>Nommez l’hôte dans l’enregistrement MX par un nom qui a ses propres adresses.</translation>
    </message>
    <message>
        <source>The MX record names no host of the Internet</source>
        <translation>L’enregistrement MX ne nomme aucun hôte d’Internet</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}. Names in {name} are set aside for special use and lead to no public host.</source>
        <translation>L’enregistrement MX de {domain} nomme {host}. Les noms dans {name} sont réservés à un usage particulier et ne mènent à aucun hôte public.</translation>
    </message>
    <message>
        <source>Senders skip this host or talk to themselves. Mail bounces or waits if there is no other.</source>
        <translation>Les expéditeurs écartent cet hôte ou se parlent à eux-mêmes. Le courrier revient en erreur ou attend s’il n’y en a pas d’autre.</translation>
    </message>
    <message>
        <source>Let the MX record name a host with a public name. If the domain takes no mail, publish MX 0 .</source>
        <translation>Nommez dans l’enregistrement MX un hôte qui a un nom public. Si le domaine ne reçoit pas de courrier, publiez MX 0 .</translation>
    </message>
    <message>
        <source>MX records name hosts of the Internet</source>
        <translation>Les enregistrements MX nomment des hôtes d’Internet</translation>
    </message>
    <message>
        <source>The MX host name is a single word</source>
        <translation>Le nom d’hôte MX est un seul mot</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}, without a domain behind it.</source>
        <translation>L’enregistrement MX de {domain} nomme {host}, sans domaine derrière.</translation>
    </message>
    <message>
        <source>Some senders take such a name for their own network, or skip the host.</source>
        <translation>Certains expéditeurs prennent un tel nom pour un nom de leur propre réseau, ou écartent l’hôte.</translation>
    </message>
    <message>
        <source>Write the whole name of the host, with a final dot in the zone file.</source>
        <translation>Écrivez le nom complet de l’hôte, avec un point final dans le fichier de zone.</translation>
    </message>
    <message>
        <source>MX records hold whole names</source>
        <translation>Les enregistrements MX contiennent des noms complets</translation>
    </message>
    <message>
        <source>The MX host name has the domain twice</source>
        <translation>Le nom d’hôte MX contient deux fois le domaine</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}, which has no address: in the zone file, the final dot is missing.</source>
        <translation>L’enregistrement MX de {domain} nomme {host}, qui n’a pas d’adresse&#xa0;: dans le fichier de zone, le point final manque.</translation>
    </message>
    <message>
        <source>Add the final dot: write the host name in the MX record with the domain once and a dot behind it.</source>
        <translation>Ajoutez le point final&#xa0;: écrivez le nom d’hôte dans l’enregistrement MX avec le domaine une seule fois et un point derrière.</translation>
    </message>
    <message>
        <source>No MX host name has the domain twice</source>
        <translation>Aucun nom d’hôte MX ne contient deux fois le domaine</translation>
    </message>
    <message>
        <source>The MX name has a character of no host</source>
        <translation>Le nom d’hôte MX a un caractère interdit aux hôtes</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}. Host names consist of letters, digits and inner hyphens.</source>
        <translation>L’enregistrement MX de {domain} nomme {host}. Les noms d’hôtes se composent de lettres, de chiffres et de traits d’union intérieurs.</translation>
    </message>
    <message>
        <source>No certificate and no line of an MTA-STS policy can name this host, and some senders skip it.</source>
        <translation>Aucun certificat et aucune ligne d’une politique MTA-STS ne peuvent nommer cet hôte, et certains expéditeurs l’écartent.</translation>
    </message>
    <message>
        <source>Rename the host, and let the MX record name it by the new name.</source>
        <translation>Renommez l’hôte, et nommez-le par son nouveau nom dans l’enregistrement MX.</translation>
    </message>
    <message>
        <source>MX host names have proper characters only</source>
        <translation>Les noms d’hôtes MX n’ont que des caractères permis</translation>
    </message>
    <message>
        <source>The MX host name is not encoded</source>
        <translation>Le nom d’hôte MX n’est pas encodé</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}, with letters outside ASCII as raw octets.</source>
        <translation>L’enregistrement MX de {domain} nomme {host}, avec des lettres hors ASCII sous forme d’octets bruts.</translation>
    </message>
    <message>
        <source>Senders cannot look up this host and skip it.</source>
        <translation>Les expéditeurs ne peuvent pas résoudre le nom de cet hôte et l’écartent.</translation>
    </message>
    <message>
        <source>Write the name in the zone as A-labels, which begin with xn--.</source>
        <translation>Écrivez le nom dans la zone en A-labels, qui commencent par xn--.</translation>
    </message>
    <message>
        <source>MX host names are encoded as A-labels</source>
        <translation>Les noms d’hôtes MX sont encodés comme il se doit</translation>
    </message>
    <message>
        <source>The domain is its own mail host</source>
        <translation>Le domaine est son propre serveur de messagerie</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {domain} itself.</source>
        <translation>L’enregistrement MX de {domain} nomme {domain} lui-même.</translation>
    </message>
    <message>
        <source>Policy, certificate and TLSA records have to name {domain}.</source>
        <translation>Politique, certificat et enregistrements TLSA doivent nommer {domain}.</translation>
    </message>
    <message>
        <source>A mail host is listed twice</source>
        <translation>Un serveur de messagerie figure deux fois</translation>
    </message>
    <message>
        <source>{domain} lists {host} with more than one preference.</source>
        <translation>{domain} énumère {host} avec plus d’une préférence.</translation>
    </message>
    <message>
        <source>The lowest preference counts, which is {count}.</source>
        <translation>C’est la préférence la plus basse qui compte, à savoir {count}.</translation>
    </message>
    <message>
        <source>Remove the other MX record of {host}.</source>
        <translation>Supprimez l’autre enregistrement MX de {host}.</translation>
    </message>
    <message>
        <source>No mail host is listed twice</source>
        <translation>Aucun serveur de messagerie ne figure deux fois</translation>
    </message>
    <message>
        <source>There is one mail host only</source>
        <translation>Il n’y a qu’un seul serveur de messagerie</translation>
    </message>
    <message>
        <source>{host} alone takes the mail of {domain}, at one address.</source>
        <translation>{host} reçoit seul le courrier de {domain}, à une seule adresse.</translation>
    </message>
    <message>
        <source>While it does not answer, mail waits at the senders for some days.</source>
        <translation>Tant qu’il ne répond pas, le courrier attend quelques jours chez les expéditeurs.</translation>
    </message>
    <message>
        <source>Senders choose among hosts at random</source>
        <translation>Les expéditeurs choisissent les hôtes au hasard</translation>
    </message>
    <message>
        <source>The hosts {hosts} have the same preference, {count}.</source>
        <translation>Les hôtes {hosts} ont la même préférence, {count}.</translation>
    </message>
    <message>
        <source>Each sender picks one of them by chance, so every one has to fulfil policy and TLSA records.</source>
        <translation>Chaque expéditeur en choisit un au hasard&#xa0;; chacun doit donc satisfaire à la politique et aux enregistrements TLSA.</translation>
    </message>
    <message>
        <source>No mail host can be reached over IPv6</source>
        <translation>Aucun serveur de messagerie n’est joignable en IPv6</translation>
    </message>
    <message>
        <source>No mail host of {domain} has an AAAA record.</source>
        <translation>Aucun serveur de messagerie de {domain} n’a d’enregistrement AAAA.</translation>
    </message>
    <message>
        <source>Senders without IPv4 cannot deliver. There are few of them.</source>
        <translation>Les expéditeurs sans IPv4 ne peuvent pas livrer. Ils sont peu nombreux.</translation>
    </message>
    <message>
        <source>Give a mail host an IPv6 address with a reverse name, and publish it as AAAA record.</source>
        <translation>Donnez à un serveur de messagerie une adresse IPv6 qui a un nom inverse, et publiez-la comme enregistrement AAAA.</translation>
    </message>
    <message>
        <source>Mail can be delivered over IPv6</source>
        <translation>Le courrier peut être livré en IPv6</translation>
    </message>
    <message>
        <source>No mail host can be reached over IPv4</source>
        <translation>Aucun serveur de messagerie n’est joignable en IPv4</translation>
    </message>
    <message>
        <source>No mail host of {domain} has an A record.</source>
        <translation>Aucun serveur de messagerie de {domain} n’a d’enregistrement A.</translation>
    </message>
    <message>
        <source>Senders without IPv6 keep the mail in the queue until they give up. There are many of them.</source>
        <translation>Les expéditeurs sans IPv6 gardent le courrier dans leur file d’attente jusqu’à ce qu’ils renoncent. Ils sont nombreux.</translation>
    </message>
    <message>
        <source>Give a mail host an IPv4 address, and publish it as A record.</source>
        <translation>Donnez à un serveur de messagerie une adresse IPv4, et publiez-la comme enregistrement A.</translation>
    </message>
    <message>
        <source>Mail can be delivered over IPv4</source>
        <translation>Le courrier peut être livré en IPv4</translation>
    </message>
    <message>
        <source>A TTL is unusually long or short</source>
        <translation>Un TTL est inhabituellement long ou court</translation>
    </message>
    <message>
        <source>For {name}, resolvers keep the answer for longer than a day or shorter than five minutes.</source>
        <translation>Pour {name}, les résolveurs gardent la réponse plus d’un jour ou moins de cinq minutes.</translation>
    </message>
    <message>
        <source>After a long TTL, changes are seen late. With a short one, senders ask again for nearly every mail.</source>
        <translation>Avec un TTL long, les changements sont vus tard. Avec un TTL court, les expéditeurs redemandent presque pour chaque courrier.</translation>
    </message>
    <message>
        <source>Choose a TTL between five minutes and a day; an hour suits most domains.</source>
        <translation>Choisissez un TTL entre cinq minutes et un jour&#xa0;; une heure convient à la plupart des domaines.</translation>
    </message>
    <message>
        <source>The TTLs of MX and addresses are sensible</source>
        <translation>Les TTL des MX et des adresses sont raisonnables</translation>
    </message>
    <message>
        <source>The mail hosts have several operators</source>
        <translation>Les serveurs de messagerie ont plusieurs exploitants</translation>
    </message>
    <message>
        <source>The mail hosts of {domain} belong to {name}.</source>
        <translation>Les serveurs de messagerie de {domain} appartiennent à {name}.</translation>
    </message>
    <message>
        <source>Policy and TLSA records have to fit the hosts of every operator. Backup hosts are easily forgotten.</source>
        <translation>Politique et enregistrements TLSA doivent correspondre aux hôtes de chaque exploitant. Les hôtes de secours s’oublient facilement.</translation>
    </message>
    <message>
        <source>A mail host is there that never answers</source>
        <translation>Un serveur de messagerie ne répond jamais</translation>
    </message>
    <message>
        <source>{host}, with the preference {count}, does not accept connections at {address}, while other hosts do.</source>
        <translation>{host}, avec la préférence {count}, n’accepte pas de connexions à {address}, alors que d’autres hôtes en acceptent.</translation>
    </message>
    <message>
        <source>Tried first, it costs every sender time; tried last, the mail waits. A strict sender may have no other host left.</source>
        <translation>Essayé en premier, il coûte du temps à chaque expéditeur&#xa0;; essayé en dernier, le courrier attend. Il ne reste peut-être aucun autre hôte à un expéditeur strict.</translation>
    </message>
    <message>
        <source>Take {host} out of the MX records, or let a mail server answer there.</source>
        <translation>Retirez {host} des enregistrements MX, ou faites-y répondre un serveur de messagerie.</translation>
    </message>
    <message>
        <source>Every mail host answers</source>
        <translation>Chaque serveur de messagerie répond</translation>
    </message>
    <message>
        <source>The certificate names the domain, not the host</source>
        <translation>Le certificat nomme le domaine, pas l’hôte</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) names {domain}, but not {host}. TLS reports call this certificate-host-mismatch.</source>
        <translation>Le certificat de {host} ({address}) nomme {domain}, mais pas {host}. Dans les rapports TLS&#xa0;: certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Senders that honour the policy skip this host; others encrypt without knowing to whom. DANE records with usage 2 accept the domain&apos;s name.</source>
        <translation>Les expéditeurs qui respectent la politique écartent cet hôte&#xa0;; d’autres chiffrent sans savoir pour qui. Les enregistrements DANE d’usage 2 acceptent le nom du domaine.</translation>
    </message>
    <message>
        <source>Get a certificate with {host} among its DNS names.</source>
        <translation>Obtenez un certificat qui a {host} parmi ses noms DNS.</translation>
    </message>
    <message>
        <source>The host stands in the common name only</source>
        <translation>L’hôte ne figure que dans le nom commun</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) has no DNS names; {host} stands in its common name. TLS reports call this certificate-host-mismatch.</source>
        <translation>Le certificat de {host} ({address}) n’a pas de noms DNS&#xa0;; {host} figure dans son nom commun. Dans les rapports TLS&#xa0;: certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Get a certificate with {host} among its DNS names (subjectAltName). The common name does not count.</source>
        <translation>Obtenez un certificat qui a {host} parmi ses noms DNS (subjectAltName). Le nom commun ne compte pas.</translation>
    </message>
    <message>
        <source>A wildcard names the host</source>
        <translation>Un nom générique désigne l’hôte</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) names it by the wildcard {name}.</source>
        <translation>Le certificat de {host} ({address}) le désigne par le nom générique {name}.</translation>
    </message>
    <message>
        <source>Senders accept it: a star stands for exactly one label.</source>
        <translation>Les expéditeurs l’acceptent&#xa0;: un astérisque vaut pour exactement un élément.</translation>
    </message>
    <message>
        <source>The wildcard is not a whole label</source>
        <translation>L’astérisque n’est pas un élément entier</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) holds {name}. A star has to be the whole first label. TLS reports call this certificate-host-mismatch.</source>
        <translation>Le certificat de {host} ({address}) contient {name}. Un astérisque doit former tout le premier élément. Dans les rapports TLS&#xa0;: certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Get a certificate with {host} itself among its DNS names.</source>
        <translation>Obtenez un certificat qui a {host} même parmi ses noms DNS.</translation>
    </message>
    <message>
        <source>The wildcard covers one label only</source>
        <translation>Le nom générique ne couvre qu’un élément</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) holds {name}, and {host} lies more than one label below the star. TLS reports call this certificate-host-mismatch.</source>
        <translation>Le certificat de {host} ({address}) contient {name}, et {host} se trouve plus d’un élément sous l’astérisque. Dans les rapports TLS&#xa0;: certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>The wildcard stands for a public suffix</source>
        <translation>Le nom générique vaut pour un suffixe public</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) holds {name}, and under {text} anybody may register a name.</source>
        <translation>Le certificat de {host} ({address}) contient {name}, et sous {text} n’importe qui peut enregistrer un nom.</translation>
    </message>
    <message>
        <source>Many verifiers refuse such a wildcard.</source>
        <translation>Beaucoup de vérificateurs refusent un tel nom générique.</translation>
    </message>
    <message>
        <source>The wildcard stands below a registered name</source>
        <translation>Le nom générique se trouve sous un nom enregistré</translation>
    </message>
    <message>
        <source>A name in the certificate is not an A-label</source>
        <translation>Un nom du certificat n’est pas un A-label</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) holds {name}, which names the host in Unicode instead of in its xn-- form. TLS reports call this certificate-host-mismatch.</source>
        <translation>Le certificat de {host} ({address}) contient {name}, qui nomme l’hôte en Unicode et non sous sa forme xn--. Dans les rapports TLS&#xa0;: certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Get a certificate that holds {host} just as it is spelled here.</source>
        <translation>Obtenez un certificat qui contient {host} exactement comme il est écrit ici.</translation>
    </message>
    <message>
        <source>A name in the certificate has odd characters</source>
        <translation>Un nom du certificat a des caractères étranges</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) holds “{name}”: the host&apos;s name with a final dot, a blank or a NUL. TLS reports call this certificate-host-mismatch.</source>
        <translation>Le certificat de {host} ({address}) contient «&#xa0;{name}&#xa0;»&#xa0;: le nom de l’hôte avec un point final, un espace ou un NUL. Dans les rapports TLS&#xa0;: certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Get a certificate that holds {host} just as it is spelled here, without a final dot.</source>
        <translation>Obtenez un certificat qui contient {host} exactement comme il est écrit ici, sans point final.</translation>
    </message>
    <message>
        <source>The certificate names IP addresses</source>
        <translation>Le certificat nomme des adresses IP</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) holds the addresses {text}.</source>
        <translation>Le certificat de {host} ({address}) contient les adresses {text}.</translation>
    </message>
    <message>
        <source>Senders do not look at them: a mail host is known by its name.</source>
        <translation>Les expéditeurs n’en tiennent pas compte&#xa0;: un serveur de messagerie est connu par son nom.</translation>
    </message>
    <message>
        <source>The certificate names the alias target only</source>
        <translation>Le certificat ne nomme que la cible de l’alias</translation>
    </message>
    <message>
        <source>{host} is an alias, and its certificate ({address}) names {name}, but not {host}. TLS reports call this certificate-host-mismatch.</source>
        <translation>{host} est un alias, et son certificat ({address}) nomme {name}, mais pas {host}. Dans les rapports TLS&#xa0;: certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Senders that honour the policy skip this host: the name in the MX record counts. DANE records at {name} accept it.</source>
        <translation>Les expéditeurs qui respectent la politique écartent cet hôte&#xa0;: c’est le nom dans l’enregistrement MX qui compte. Les enregistrements DANE sous {name} l’acceptent.</translation>
    </message>
    <message>
        <source>Get a certificate with {host} among its DNS names, or let the MX record name {name}.</source>
        <translation>Obtenez un certificat qui a {host} parmi ses noms DNS, ou nommez {name} dans l’enregistrement MX.</translation>
    </message>
    <message>
        <source>The certificate holds an internal name</source>
        <translation>Le certificat contient un nom interne</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) holds {name}, a name that means something inside one network only.</source>
        <translation>Le certificat de {host} ({address}) contient {name}, un nom qui n’a de sens qu’à l’intérieur d’un réseau.</translation>
    </message>
    <message>
        <source>No effect on delivery. The name is shown to everybody, and public CAs do not issue for it.</source>
        <translation>Aucun effet sur la livraison. Le nom est montré à tout le monde, et les AC publiques n’émettent pas pour lui.</translation>
    </message>
    <message>
        <source>Leave internal names out of the next certificate.</source>
        <translation>Omettez les noms internes dans le prochain certificat.</translation>
    </message>
    <message>
        <source>The certificate holds no internal names</source>
        <translation>Le certificat ne contient pas de noms internes</translation>
    </message>
    <message>
        <source>The certificate is valid for too long</source>
        <translation>Le certificat est valide trop longtemps</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) comes from a public CA and is valid for {days}; when it was issued the limit was {count} days.</source>
        <translation>Le certificat de {host} ({address}) vient d’une AC publique et est valide pendant {days}&#xa0;; lors de son émission, la limite était de {count} jours.</translation>
    </message>
    <message>
        <source>Mail servers mostly take it; software with the rules of browsers refuses it.</source>
        <translation>Les serveurs de messagerie l’acceptent le plus souvent&#xa0;; les logiciels qui suivent les règles des navigateurs le refusent.</translation>
    </message>
    <message>
        <source>Get a new certificate for {host}, and tell the CA.</source>
        <translation>Obtenez un nouveau certificat pour {host}, et prévenez l’AC.</translation>
    </message>
    <message>
        <source>The certificate keeps the limit on lifetimes</source>
        <translation>Le certificat respecte la limite de durée</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong</source>
        <translation>L’horloge de cette machine est fausse</translation>
    </message>
    <message>
        <source>The policy host wrote its reply at {date} by its own clock, more than an hour off the clock here.</source>
        <translation>L’hôte de la politique a écrit sa réponse le {date} d’après sa propre horloge, à plus d’une heure d’écart avec l’horloge d’ici.</translation>
    </message>
    <message>
        <source>If the clock here is wrong, all that is said here of certificates and signatures by date is wrong too.</source>
        <translation>Si l’horloge d’ici est fausse, tout ce qui est dit ici des certificats et des signatures selon la date l’est aussi.</translation>
    </message>
    <message>
        <source>Set the clock of this machine, for example with timedatectl set-ntp true, and inspect again.</source>
        <translation>Réglez l’horloge de cette machine, par exemple avec timedatectl set-ntp true, et relancez l’inspection.</translation>
    </message>
    <message>
        <source>The clock of this machine is right</source>
        <translation>L’horloge de cette machine est à l’heure</translation>
    </message>
    <message>
        <source>A renewed certificate is not loaded everywhere</source>
        <translation>Un certificat renouvelé n’est pas chargé partout</translation>
    </message>
    <message>
        <source>The certificate of {host} at {address} ends on {date}, while {name} already shows a newer one for the same names.</source>
        <translation>Le certificat de {host} présenté par {address} prend fin le {date}, alors que {name} en présente déjà un plus récent pour les mêmes noms.</translation>
    </message>
    <message>
        <source>No effect until {date}; after it, senders that honour the policy skip this address.</source>
        <translation>Aucun effet jusqu’au {date}&#xa0;; ensuite, les expéditeurs qui respectent la politique écartent cette adresse.</translation>
    </message>
    <message>
        <source>Load the renewed certificate at {address} too, and reload the mail server.</source>
        <translation>Chargez aussi le certificat renouvelé sur {address}, et rechargez le serveur de messagerie.</translation>
    </message>
    <message>
        <source>The policy ends in empty lines</source>
        <translation>La politique se termine par des lignes vides</translation>
    </message>
    <message>
        <source>From line {line} on, the policy has nothing but empty lines. One line end after the last field is enough.</source>
        <translation>À partir de la ligne {line}, la politique n’a que des lignes vides. Une seule fin de ligne après le dernier champ suffit.</translation>
    </message>
    <message>
        <source>The grammar has no empty lines: strict senders refuse the policy, most skip them.</source>
        <translation>La grammaire n’admet pas de lignes vides&#xa0;: les expéditeurs stricts refusent la politique, la plupart les sautent.</translation>
    </message>
    <message>
        <source>Delete the empty lines at the end of the file.</source>
        <translation>Supprimez les lignes vides à la fin du fichier.</translation>
    </message>
    <message>
        <source>The policy ends with its last field</source>
        <translation>La politique se termine par son dernier champ</translation>
    </message>
    <message>
        <source>A line of the policy ends in blanks</source>
        <translation>Une ligne de la politique se termine par des espaces</translation>
    </message>
    <message>
        <source>Line {line} has blanks behind its value: “{text}”.</source>
        <translation>La ligne {line} a des espaces après sa valeur&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>That is allowed; senders drop them.</source>
        <translation>C’est permis&#xa0;; les expéditeurs les suppriment.</translation>
    </message>
    <message>
        <source>The version is not the first line</source>
        <translation>La version n’est pas à la première ligne</translation>
    </message>
    <message>
        <source>The version stands in line {line}.</source>
        <translation>La version se trouve à la ligne {line}.</translation>
    </message>
    <message>
        <source>Senders take the fields in any order. Put it first so that people see at once what the file is.</source>
        <translation>Les expéditeurs acceptent les champs dans n’importe quel ordre. Mettez-la en premier pour qu’on voie aussitôt ce qu’est le fichier.</translation>
    </message>
    <message>
        <source>A short max_age while testing</source>
        <translation>Un max_age court pendant le test</translation>
    </message>
    <message>
        <source>The policy is in testing mode, and senders forget it after {count} seconds.</source>
        <translation>La politique est en mode de test, et les expéditeurs l’oublient après {count} secondes.</translation>
    </message>
    <message>
        <source>Sensible at the very beginning: every change is seen soon. Raise it before you set mode: enforce.</source>
        <translation>Judicieux au tout début&#xa0;: chaque changement est vu rapidement. Augmentez-le avant de passer à mode: enforce.</translation>
    </message>
    <message>
        <source>The removal of MTA-STS takes long</source>
        <translation>Le retrait de MTA-STS prend longtemps</translation>
    </message>
    <message>
        <source>The policy has mode: none, and senders keep it for {count} seconds.</source>
        <translation>La politique est en mode: none, et les expéditeurs la gardent {count} secondes.</translation>
    </message>
    <message>
        <source>So long the record and the policy have to stay in place before MTA-STS can be taken away.</source>
        <translation>L’enregistrement et la politique doivent rester en place tout ce temps avant que MTA-STS puisse être retiré.</translation>
    </message>
    <message>
        <source>Set max_age: 86400 and give the record a new id.</source>
        <translation>Mettez max_age: 86400 et donnez un nouvel id à l’enregistrement.</translation>
    </message>
    <message>
        <source>The removal of MTA-STS takes a day or two</source>
        <translation>Le retrait de MTA-STS prend un jour ou deux</translation>
    </message>
    <message>
        <source>An mx line holds an address</source>
        <translation>Une ligne mx contient une adresse</translation>
    </message>
    <message>
        <source>The policy names {name}. MX records name hosts, so an address fits none of them.</source>
        <translation>La politique nomme {name}. Les enregistrements MX nomment des hôtes&#xa0;; une adresse ne correspond donc à aucun d’eux.</translation>
    </message>
    <message>
        <source>A host that is meant by this line is not covered: senders report validation-failure and, under mode: enforce, skip it.</source>
        <translation>Un hôte visé par cette ligne n’est pas couvert&#xa0;: les expéditeurs signalent validation-failure et, sous mode: enforce, l’écartent.</translation>
    </message>
    <message>
        <source>Write the name of the host instead of its address, as the MX record has it.</source>
        <translation>Écrivez le nom de l’hôte au lieu de son adresse, comme dans l’enregistrement MX.</translation>
    </message>
    <message>
        <source>No mx line holds an address</source>
        <translation>Aucune ligne mx ne contient d’adresse</translation>
    </message>
    <message>
        <source>A wildcard covers everybody&apos;s names</source>
        <translation>Un nom générique couvre les noms de tout le monde</translation>
    </message>
    <message>
        <source>The policy names {name}, directly below a suffix where anybody may register a name.</source>
        <translation>La politique nomme {name}, directement sous un suffixe où n’importe qui peut enregistrer un nom.</translation>
    </message>
    <message>
        <source>Any host that somebody registers there, with a certificate for it, passes for a mail host of {domain}.</source>
        <translation>Tout hôte que quelqu’un y enregistre, avec un certificat à son nom, passe pour un serveur de messagerie de {domain}.</translation>
    </message>
    <message>
        <source>List the mail hosts one by one, or let the wildcard begin below a name of your own.</source>
        <translation>Énumérez les serveurs de messagerie un par un, ou faites commencer le nom générique sous un nom à vous.</translation>
    </message>
    <message>
        <source>No wildcard covers everybody&apos;s names</source>
        <translation>Aucun nom générique ne couvre les noms de tout le monde</translation>
    </message>
    <message>
        <source>A wildcard covers the whole domain</source>
        <translation>Un nom générique couvre tout le domaine</translation>
    </message>
    <message>
        <source>The policy names {name}: every host directly below your own domain.</source>
        <translation>La politique nomme {name}&#xa0;: chaque hôte directement sous votre propre domaine.</translation>
    </message>
    <message>
        <source>Whoever runs any of these hosts, with a certificate for it, can pass for a mail host of {domain}.</source>
        <translation>Qui exploite l’un de ces hôtes, avec un certificat à son nom, peut se faire passer pour un serveur de messagerie de {domain}.</translation>
    </message>
    <message>
        <source>List the mail hosts one by one, or give them a label of their own, such as *.mx.{domain}.</source>
        <translation>Énumérez les serveurs de messagerie un par un, ou donnez-leur un élément de nom à part, par exemple *.mx.{domain}.</translation>
    </message>
    <message>
        <source>No wildcard covers the whole domain</source>
        <translation>Aucun nom générique ne couvre tout le domaine</translation>
    </message>
    <message>
        <source>The policy names hosts by a wildcard</source>
        <translation>La politique nomme des hôtes par un nom générique</translation>
    </message>
    <message>
        <source>The policy names {name}.</source>
        <translation>La politique nomme {name}.</translation>
    </message>
    <message>
        <source>The star stands for exactly one label: a host right below fits, one two labels below does not.</source>
        <translation>L’astérisque vaut pour exactement un élément&#xa0;: un hôte juste au-dessous correspond, un hôte deux éléments plus bas ne correspond pas.</translation>
    </message>
    <message>
        <source>An mx line stands twice</source>
        <translation>Une ligne mx figure deux fois</translation>
    </message>
    <message>
        <source>The policy names {name} more than once.</source>
        <translation>La politique nomme {name} plus d’une fois.</translation>
    </message>
    <message>
        <source>Harmless: senders read it once.</source>
        <translation>Sans conséquence&#xa0;: les expéditeurs ne la lisent qu’une fois.</translation>
    </message>
    <message>
        <source>A wildcard covers an mx line already</source>
        <translation>Un nom générique couvre déjà une ligne mx</translation>
    </message>
    <message>
        <source>The policy names {name}, which a wildcard of the policy covers too.</source>
        <translation>La politique nomme {name}, que couvre aussi un nom générique de la politique.</translation>
    </message>
    <message>
        <source>Harmless: one of the two lines is enough.</source>
        <translation>Sans conséquence&#xa0;: une des deux lignes suffit.</translation>
    </message>
    <message>
        <source>The policy names a host that does not exist</source>
        <translation>La politique nomme un hôte qui n’existe pas</translation>
    </message>
    <message>
        <source>The policy names {name}, which is not in DNS.</source>
        <translation>La politique nomme {name}, qui n’est pas dans le DNS.</translation>
    </message>
    <message>
        <source>If somebody else can register the name, they can pass for a mail host of {domain}.</source>
        <translation>Si quelqu’un d’autre peut enregistrer ce nom, il peut se faire passer pour un serveur de messagerie de {domain}.</translation>
    </message>
    <message>
        <source>Remove the line unless a host of this name is about to come.</source>
        <translation>Supprimez la ligne, à moins qu’un hôte de ce nom ne soit prévu sous peu.</translation>
    </message>
    <message>
        <source>Every host named in the policy exists</source>
        <translation>Chaque hôte nommé dans la politique existe</translation>
    </message>
    <message>
        <source>The policy has very many mx lines</source>
        <translation>La politique a un très grand nombre de lignes mx</translation>
    </message>
    <message>
        <source>The policy has {count} mx lines.</source>
        <translation>La politique a {count} lignes mx.</translation>
    </message>
    <message>
        <source>A long file takes time, and senders stop reading at some size, often 64 KiB.</source>
        <translation>Un long fichier prend du temps, et les expéditeurs cessent de lire à partir d’une certaine taille, souvent 64 Kio.</translation>
    </message>
    <message>
        <source>Put the mail hosts below one name and cover them with one wildcard.</source>
        <translation>Placez les serveurs de messagerie sous un même nom et couvrez-les par un seul nom générique.</translation>
    </message>
    <message>
        <source>The policy has few mx lines</source>
        <translation>La politique a peu de lignes mx</translation>
    </message>
    <message>
        <source>The policy has a field that nobody knows</source>
        <translation>La politique a un champ que personne ne connaît</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. The standard has no such field.</source>
        <translation>La ligne {line} contient «&#xa0;{text}&#xa0;». La norme n’a pas de champ de ce genre.</translation>
    </message>
    <message>
        <source>Senders ignore it. If it was meant for them, check the spelling.</source>
        <translation>Les expéditeurs l’ignorent. S’il leur était destiné, vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Senders without a cached policy deliver as if there were no MTA-STS; a cached one stays in use. They ask again after some 5 minutes at the earliest.</source>
        <translation>Les expéditeurs sans politique en cache livrent comme s’il n’y avait pas de MTA-STS&#xa0;; une politique en cache reste en usage. Ils redemandent au plus tôt après 5 minutes environ.</translation>
    </message>
    <message>
        <source>The policy host is an alias</source>
        <translation>L’hôte de la politique est un alias</translation>
    </message>
    <message>
        <source>mta-sts.{domain} leads to {name}.</source>
        <translation>mta-sts.{domain} mène à {name}.</translation>
    </message>
    <message>
        <source>Senders follow the alias. The certificate has to name mta-sts.{domain} all the same.</source>
        <translation>Les expéditeurs suivent l’alias. Le certificat doit malgré tout nommer mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The policy host&apos;s alias leads nowhere</source>
        <translation>L’alias de l’hôte de la politique ne mène nulle part</translation>
    </message>
    <message>
        <source>mta-sts.{domain} is an alias of {name}, which does not exist. TLS reports call this sts-policy-fetch-error.</source>
        <translation>mta-sts.{domain} est un alias de {name}, qui n’existe pas. Dans les rapports TLS&#xa0;: sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Senders get no policy. Whoever can register {name} gets a certificate for mta-sts.{domain} and publishes a policy of their own.</source>
        <translation>Les expéditeurs n’obtiennent pas de politique. Qui peut enregistrer {name} obtient un certificat pour mta-sts.{domain} et publie sa propre politique.</translation>
    </message>
    <message>
        <source>Remove the CNAME record of mta-sts.{domain}, or let it lead to the host that serves the policy.</source>
        <translation>Supprimez l’enregistrement CNAME de mta-sts.{domain}, ou faites-le mener à l’hôte qui sert la politique.</translation>
    </message>
    <message>
        <source>The policy host&apos;s alias leads to a host</source>
        <translation>L’alias de l’hôte de la politique mène à un hôte</translation>
    </message>
    <message>
        <source>The policy host fails over IPv6</source>
        <translation>L’hôte de la politique échoue en IPv6</translation>
    </message>
    <message>
        <source>mta-sts.{domain} answers over IPv4, but not at {address}.</source>
        <translation>mta-sts.{domain} répond en IPv4, mais pas à {address}.</translation>
    </message>
    <message>
        <source>Senders that try IPv6 first get the policy late or not at all; then they deliver as if there were no MTA-STS.</source>
        <translation>Les expéditeurs qui essaient d’abord IPv6 obtiennent la politique en retard ou pas du tout&#xa0;; ils livrent alors comme s’il n’y avait pas de MTA-STS.</translation>
    </message>
    <message>
        <source>Let the web server listen at {address} with the same certificate, or remove the AAAA record.</source>
        <translation>Faites écouter le serveur web à {address} avec le même certificat, ou supprimez l’enregistrement AAAA.</translation>
    </message>
    <message>
        <source>The policy host answers over IPv6 too</source>
        <translation>L’hôte de la politique répond aussi en IPv6</translation>
    </message>
    <message>
        <source>The policy host&apos;s addresses disagree</source>
        <translation>Les adresses de l’hôte de la politique divergent</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has several addresses. At {address} the answer is not the policy that the others serve.</source>
        <translation>mta-sts.{domain} a plusieurs adresses. À {address}, la réponse n’est pas la politique que servent les autres.</translation>
    </message>
    <message>
        <source>It depends on the address which policy a sender keeps, or whether it gets one.</source>
        <translation>C’est l’adresse qui décide quelle politique un expéditeur garde, ou s’il en obtient une.</translation>
    </message>
    <message>
        <source>Put the same file on every server behind mta-sts.{domain}, or remove the addresses that are not in use.</source>
        <translation>Placez le même fichier sur chaque serveur derrière mta-sts.{domain}, ou supprimez les adresses inutilisées.</translation>
    </message>
    <message>
        <source>All addresses of the policy host agree</source>
        <translation>Toutes les adresses de l’hôte de la politique concordent</translation>
    </message>
    <message>
        <source>The policy host speaks only outdated TLS</source>
        <translation>L’hôte de la politique ne parle qu’un TLS obsolète</translation>
    </message>
    <message>
        <source>The server for {url} does not speak TLS 1.2 or newer. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Le serveur de {url} ne parle pas TLS 1.2 ou plus récent. Dans les rapports TLS&#xa0;: sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Switch on TLS 1.2 and TLS 1.3 in the web server; in nginx: ssl_protocols TLSv1.2 TLSv1.3;</source>
        <translation>Activez TLS 1.2 et TLS 1.3 dans le serveur web&#xa0;; dans nginx&#xa0;: ssl_protocols TLSv1.2 TLSv1.3;</translation>
    </message>
    <message>
        <source>The policy host speaks TLS 1.2 or newer</source>
        <translation>L’hôte de la politique parle TLS 1.2 ou plus récent</translation>
    </message>
    <message>
        <source>The certificate names the host only as CN</source>
        <translation>Le certificat ne nomme l’hôte que comme CN</translation>
    </message>
    <message>
        <source>The certificate for {url} has mta-sts.{domain} as its common name, but not among the alternative names. The common name does not count. TLS reports call this sts-webpki-invalid.</source>
        <translation>Le certificat pour {url} a mta-sts.{domain} comme nom commun, mais pas parmi les noms alternatifs. Le nom commun ne compte pas. Dans les rapports TLS&#xa0;: sts-webpki-invalid.</translation>
    </message>
    <message>
        <source>Have the certificate issued again with mta-sts.{domain} as a DNS name among the alternative names.</source>
        <translation>Faites émettre de nouveau le certificat avec mta-sts.{domain} comme nom DNS parmi les noms alternatifs.</translation>
    </message>
    <message>
        <source>The certificate names the host where it counts</source>
        <translation>Le certificat nomme l’hôte là où cela compte</translation>
    </message>
    <message>
        <source>The certificate names the alias&apos; target</source>
        <translation>Le certificat nomme la cible de l’alias</translation>
    </message>
    <message>
        <source>mta-sts.{domain} leads to {name}, and the certificate is for that host: {text}. It has to name mta-sts.{domain}. TLS reports call this sts-webpki-invalid.</source>
        <translation>mta-sts.{domain} mène à {name}, et le certificat est pour cet hôte&#xa0;: {text}. Il doit nommer mta-sts.{domain}. Dans les rapports TLS&#xa0;: sts-webpki-invalid.</translation>
    </message>
    <message>
        <source>Ask whoever runs {name} for a certificate that names mta-sts.{domain}; most providers get one when you add the name there.</source>
        <translation>Demandez à l’exploitant de {name} un certificat qui nomme mta-sts.{domain}&#xa0;; la plupart des prestataires en obtiennent un quand vous y ajoutez le nom.</translation>
    </message>
    <message>
        <source>The certificate names the alias, not its target</source>
        <translation>Le certificat nomme l’alias, pas sa cible</translation>
    </message>
    <message>
        <source>The policy host demands a client certificate</source>
        <translation>L’hôte de la politique exige un certificat client</translation>
    </message>
    <message>
        <source>The server for {url} broke off because we showed no certificate of our own. Senders have none to show. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Le serveur de {url} a interrompu l’échange parce que nous n’avons pas présenté de certificat. Les expéditeurs n’en ont pas à présenter. Dans les rapports TLS&#xa0;: sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Do not ask for client certificates on mta-sts.{domain}; in nginx: ssl_verify_client off;</source>
        <translation>Ne demandez pas de certificat client sur mta-sts.{domain}&#xa0;; dans nginx&#xa0;: ssl_verify_client off;</translation>
    </message>
    <message>
        <source>The policy host demands no client certificate</source>
        <translation>L’hôte de la politique n’exige pas de certificat client</translation>
    </message>
    <message>
        <source>The policy is served in an unusual charset</source>
        <translation>La politique est servie dans un charset inhabituel</translation>
    </message>
    <message>
        <source>{url} is served with the charset “{text}”. A policy is UTF-8, and ASCII but for its extra fields.</source>
        <translation>{url} est servi avec le charset «&#xa0;{text}&#xa0;». Une politique est en UTF-8, et en ASCII hormis ses champs supplémentaires.</translation>
    </message>
    <message>
        <source>Senders read the octets as UTF-8, whatever the header says. A file that really has another charset may not be readable.</source>
        <translation>Les expéditeurs lisent les octets comme de l’UTF-8, quoi que dise l’en-tête. Un fichier qui a réellement un autre charset risque d’être illisible.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and send Content-Type: text/plain; charset=utf-8</source>
        <translation>Enregistrez le fichier en UTF-8 et envoyez Content-Type: text/plain; charset=utf-8</translation>
    </message>
    <message>
        <source>The policy is served in a usual charset</source>
        <translation>La politique est servie dans un charset habituel</translation>
    </message>
    <message>
        <source>The policy is packed although nobody asked</source>
        <translation>La politique est compressée sans qu’on l’ait demandé</translation>
    </message>
    <message>
        <source>{url} answered with Content-Encoding: {text}, though the request allowed no coding. TLS reports call this sts-policy-invalid.</source>
        <translation>{url} a répondu avec Content-Encoding: {text}, alors que la requête n’autorisait aucun codage. Dans les rapports TLS&#xa0;: sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Senders that do not unpack it read no policy. Without a cached one they deliver as if there were no MTA-STS.</source>
        <translation>Les expéditeurs qui ne la décompressent pas ne lisent pas de politique. Sans politique en cache, ils livrent comme s’il n’y avait pas de MTA-STS.</translation>
    </message>
    <message>
        <source>Serve this file as it is; in nginx: gzip off; and no packed copy in its place.</source>
        <translation>Servez ce fichier tel quel&#xa0;; dans nginx&#xa0;: gzip off; et pas de copie compressée à sa place.</translation>
    </message>
    <message>
        <source>The policy is served unpacked</source>
        <translation>La politique est servie sans compression</translation>
    </message>
    <message>
        <source>The policy is served without TLS only</source>
        <translation>La politique n’est servie que sans TLS</translation>
    </message>
    <message>
        <source>http://mta-sts.{domain} serves a policy at {address}, but over HTTPS nothing answers. TLS reports call this sts-policy-fetch-error.</source>
        <translation>http://mta-sts.{domain} sert une politique à {address}, mais rien ne répond en HTTPS. Dans les rapports TLS&#xa0;: sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Senders never ask over HTTP: for them there is no policy.</source>
        <translation>Les expéditeurs ne demandent jamais en HTTP&#xa0;: pour eux, il n’y a pas de politique.</translation>
    </message>
    <message>
        <source>Serve the same file over HTTPS on port 443, with a certificate for mta-sts.{domain}.</source>
        <translation>Servez le même fichier en HTTPS sur le port 443, avec un certificat pour mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The policy is not left to plain HTTP</source>
        <translation>La politique n’est pas laissée au seul HTTP en clair</translation>
    </message>
    <message>
        <source>The policy file lies in the wrong place</source>
        <translation>Le fichier de politique n’est pas au bon endroit</translation>
    </message>
    <message>
        <source>A policy was found at {text}. Senders look at https://mta-sts.{domain}/.well-known/mta-sts.txt alone. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Une politique a été trouvée à {text}. Les expéditeurs ne consultent que https://mta-sts.{domain}/.well-known/mta-sts.txt. Dans les rapports TLS&#xa0;: sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>For senders there is no policy; they deliver as if there were no MTA-STS.</source>
        <translation>Pour les expéditeurs, il n’y a pas de politique&#xa0;; ils livrent comme s’il n’y avait pas de MTA-STS.</translation>
    </message>
    <message>
        <source>Move the file so that https://mta-sts.{domain}/.well-known/mta-sts.txt serves it.</source>
        <translation>Déplacez le fichier pour que https://mta-sts.{domain}/.well-known/mta-sts.txt le serve.</translation>
    </message>
    <message>
        <source>The policy file lies in its place</source>
        <translation>Le fichier de politique est à sa place</translation>
    </message>
    <message>
        <source>A cache serves another policy</source>
        <translation>Un cache sert une autre politique</translation>
    </message>
    <message>
        <source>Asked in two ways, {url} brought two different policies. A cache in front of the web server keeps an older one.</source>
        <translation>Demandé de deux façons, {url} a donné deux politiques différentes. Un cache devant le serveur web en garde une plus ancienne.</translation>
    </message>
    <message>
        <source>Senders that see a new id fetch the old policy and keep it under the new id.</source>
        <translation>Les expéditeurs qui voient un nouvel id récupèrent l’ancienne politique et la gardent sous le nouvel id.</translation>
    </message>
    <message>
        <source>Let the proxy or CDN not cache this path, or clear it there whenever the policy changes and only then change the id.</source>
        <translation>Faites que le proxy ou le CDN ne mette pas ce chemin en cache, ou videz-y ce chemin à chaque changement de la politique et ne changez l’id qu’ensuite.</translation>
    </message>
    <message>
        <source>No cache serves another policy</source>
        <translation>Aucun cache ne sert une autre politique</translation>
    </message>
    <message>
        <source>The policy host talks to browsers</source>
        <translation>L’hôte de la politique s’adresse aux navigateurs</translation>
    </message>
    <message>
        <source>The answer of {url} carries {text}.</source>
        <translation>La réponse de {url} porte {text}.</translation>
    </message>
    <message>
        <source>Senders pay no heed to HSTS, HTTP/2 or HTTP/3. They ask over HTTPS in any case.</source>
        <translation>Les expéditeurs ne tiennent pas compte de HSTS, HTTP/2 ou HTTP/3. Ils demandent de toute façon en HTTPS.</translation>
    </message>
    <message>
        <source>The policy host speaks no HTTP/1.1</source>
        <translation>L’hôte de la politique ne parle pas HTTP/1.1</translation>
    </message>
    <message>
        <source>The server for {url} answered an HTTP/1.1 request in HTTP/2.</source>
        <translation>Le serveur de {url} a répondu en HTTP/2 à une requête HTTP/1.1.</translation>
    </message>
    <message>
        <source>Senders with a simple HTTP client get no policy. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Les expéditeurs à client HTTP simple n’obtiennent pas de politique. Dans les rapports TLS&#xa0;: sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Let the web server answer HTTP/1.1 too, at least when a client does not ask for HTTP/2.</source>
        <translation>Faites répondre le serveur web en HTTP/1.1 aussi, au moins quand un client ne demande pas HTTP/2.</translation>
    </message>
    <message>
        <source>The policy host speaks HTTP/1.1</source>
        <translation>L’hôte de la politique parle HTTP/1.1</translation>
    </message>
    <message>
        <source>CAA records limit who may certify</source>
        <translation>Des enregistrements CAA limitent qui peut certifier</translation>
    </message>
    <message>
        <source>The CAA records at {name} say which authorities may issue a certificate for mta-sts.{domain}: {text}.</source>
        <translation>Les enregistrements CAA de {name} disent quelles autorités peuvent émettre un certificat pour mta-sts.{domain}&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>Senders do not look at them. An authority that is not named refuses to renew the certificate.</source>
        <translation>Les expéditeurs ne les consultent pas. Une autorité qui n’y est pas nommée refuse de renouveler le certificat.</translation>
    </message>
    <message>
        <source>This is no domain name</source>
        <translation>Ce n’est pas un nom de domaine</translation>
    </message>
    <message>
        <source>A domain name consists of labels of 1 to 63 letters, digits and hyphens, none of which begins or ends with a hyphen, and of 253 characters at most. This does not hold for “{text}”.</source>
        <translation>Un nom de domaine se compose d’éléments de 1 à 63 lettres, chiffres et traits d’union, dont aucun ne commence ni ne finit par un trait d’union, et de 253 caractères au plus. Ce n’est pas le cas de «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Mail cannot be addressed to such a name.</source>
        <translation>On ne peut pas adresser de courrier à un tel nom.</translation>
    </message>
    <message>
        <source>Correct the name. What stands behind the @ of a mail address is what belongs here.</source>
        <translation>Corrigez le nom. Il faut ici ce qui se trouve derrière le @ d’une adresse de courrier.</translation>
    </message>
    <message>
        <source>The name has letters that no domain may have</source>
        <translation>Le nom a des lettres interdites à tout domaine</translation>
    </message>
    <message>
        <source>“{text}” cannot be written as a domain name by the rules of IDNA2008: a character is not allowed, or not at its place.</source>
        <translation>«&#xa0;{text}&#xa0;» ne peut pas s’écrire comme nom de domaine selon les règles d’IDNA2008&#xa0;: un caractère n’est pas permis, ou pas à cette place.</translation>
    </message>
    <message>
        <source>Senders cannot look up the name, or refuse the address.</source>
        <translation>Les expéditeurs ne peuvent pas résoudre le nom, ou refusent l’adresse.</translation>
    </message>
    <message>
        <source>Use a name of letters, digits and hyphens. Symbols, emoji and invisible characters have no place in it.</source>
        <translation>Utilisez un nom fait de lettres, de chiffres et de traits d’union. Les symboles, les émojis et les caractères invisibles n’y ont pas leur place.</translation>
    </message>
    <message>
        <source>Programs understand this name in two ways</source>
        <translation>Les programmes comprennent ce nom de deux façons</translation>
    </message>
    <message>
        <source>“{text}” was inspected as it stands. Programs with the older mapping of IDNA ask for {name} instead.</source>
        <translation>«&#xa0;{text}&#xa0;» a été inspecté tel quel. Les programmes qui suivent l’ancienne correspondance d’IDNA demandent {name} à la place.</translation>
    </message>
    <message>
        <source>Mail to this name goes to two different domains, depending on the program that sends it.</source>
        <translation>Le courrier pour ce nom va à deux domaines différents, selon le programme qui l’envoie.</translation>
    </message>
    <message>
        <source>Register {name} too, and let both take the same mail.</source>
        <translation>Enregistrez aussi {name}, et faites recevoir le même courrier aux deux.</translation>
    </message>
    <message>
        <source>The xn-- form stands for no proper name</source>
        <translation>La forme xn-- ne correspond à aucun nom correct</translation>
    </message>
    <message>
        <source>{name} decodes to “{text}”, which the rules of IDNA2008 do not allow to be written as this name.</source>
        <translation>{name} se décode en «&#xa0;{text}&#xa0;», que les règles d’IDNA2008 ne permettent pas d’écrire sous ce nom.</translation>
    </message>
    <message>
        <source>Senders use the xn-- form as it is. Programs that show or type the letters may refuse it.</source>
        <translation>Les expéditeurs utilisent la forme xn-- telle quelle. Les programmes qui affichent ou saisissent les lettres peuvent la refuser.</translation>
    </message>
    <message>
        <source>Register a name whose letters IDNA2008 allows.</source>
        <translation>Enregistrez un nom dont IDNA2008 permet les lettres.</translation>
    </message>
    <message>
        <source>The letters can be taken for others</source>
        <translation>Les lettres peuvent être prises pour d’autres</translation>
    </message>
    <message>
        <source>“{text}” has letters of scripts that are not written together, or foreign letters that all look like Latin ones. The name in the DNS is {name}.</source>
        <translation>«&#xa0;{text}&#xa0;» a des lettres d’écritures qu’on ne mélange pas, ou des lettres étrangères qui ressemblent toutes à des latines. Le nom dans le DNS est {name}.</translation>
    </message>
    <message>
        <source>No effect on delivery. A reader can take the name for another one.</source>
        <translation>Aucun effet sur la livraison. Un lecteur peut prendre le nom pour un autre.</translation>
    </message>
    <message>
        <source>An address is not a mail domain</source>
        <translation>Une adresse n’est pas un domaine de messagerie</translation>
    </message>
    <message>
        <source>“{text}” is an address. MTA-STS and DANE belong to names and never apply to an address in brackets.</source>
        <translation>«&#xa0;{text}&#xa0;» est une adresse. MTA-STS et DANE sont liés aux noms et ne s’appliquent jamais à une adresse entre crochets.</translation>
    </message>
    <message>
        <source>Mail to an address in brackets is encrypted at best, and the host is never authenticated.</source>
        <translation>Le courrier pour une adresse entre crochets est au mieux chiffré, et l’hôte n’est jamais authentifié.</translation>
    </message>
    <message>
        <source>Inspect the domain whose mail this host takes.</source>
        <translation>Inspectez le domaine dont cet hôte reçoit le courrier.</translation>
    </message>
    <message>
        <source>This is a suffix, not somebody&apos;s domain</source>
        <translation>C’est un suffixe, pas le domaine de quelqu’un</translation>
    </message>
    <message>
        <source>{domain} is a public suffix: domains are registered below it.</source>
        <translation>{domain} est un suffixe public&#xa0;: on enregistre des domaines en dessous.</translation>
    </message>
    <message>
        <source>Hardly anybody writes to such a name.</source>
        <translation>Presque personne n’écrit à un tel nom.</translation>
    </message>
    <message>
        <source>Inspect the domain that was registered below it, such as example.{domain}.</source>
        <translation>Inspectez le domaine qui a été enregistré en dessous, par exemple example.{domain}.</translation>
    </message>
    <message>
        <source>The policy above does not cover this name</source>
        <translation>La politique du domaine supérieur ne couvre pas ce nom</translation>
    </message>
    <message>
        <source>{domain} takes mail and has no MTA-STS record of its own. {name} has one, but a policy holds for its own domain only.</source>
        <translation>{domain} reçoit du courrier et n’a pas d’enregistrement MTA-STS à lui. {name} en a un, mais une politique ne vaut que pour son propre domaine.</translation>
    </message>
    <message>
        <source>Senders treat {domain} as a domain without MTA-STS.</source>
        <translation>Les expéditeurs traitent {domain} comme un domaine sans MTA-STS.</translation>
    </message>
    <message>
        <source>Publish a TXT record at _mta-sts.{domain}, and serve a policy at mta-sts.{domain}.</source>
        <translation>Publiez un enregistrement TXT sous _mta-sts.{domain}, et servez une politique sur mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Questions to the DNS stay without answer</source>
        <translation>Des requêtes DNS restent sans réponse</translation>
    </message>
    <message>
        <source>{count} questions or name servers gave no answer in time.</source>
        <translation>{count} requêtes ou serveurs de noms n’ont pas donné de réponse à temps.</translation>
    </message>
    <message>
        <source>Senders wait for an answer, deliver late, or treat the name as not there for now.</source>
        <translation>Les expéditeurs attendent une réponse, livrent tard, ou traitent pour l’instant le nom comme absent.</translation>
    </message>
    <message>
        <source>Repair the name servers that stay silent, and see that no firewall drops questions on port 53, over UDP or TCP.</source>
        <translation>Corrigez les serveurs de noms qui restent muets, et vérifiez qu’aucun pare-feu ne bloque les requêtes sur le port 53, en UDP ou en TCP.</translation>
    </message>
    <message>
        <source>Questions to the DNS are answered in time</source>
        <translation>Les requêtes DNS reçoivent une réponse à temps</translation>
    </message>
    <message>
        <source>Name servers fail on a question</source>
        <translation>Des serveurs de noms échouent sur une requête</translation>
    </message>
    <message>
        <source>For {name}, the DNS answered with a failure (SERVFAIL or similar), which says neither yes nor no.</source>
        <translation>Pour {name}, le DNS a répondu par un échec (SERVFAIL ou similaire), qui ne dit ni oui ni non.</translation>
    </message>
    <message>
        <source>Senders try again later or do without what was asked for.</source>
        <translation>Les expéditeurs réessaient plus tard ou se passent de ce qui était demandé.</translation>
    </message>
    <message>
        <source>Ask each name server of the zone directly, and repair the zone or the server that fails.</source>
        <translation>Interrogez directement chaque serveur de noms de la zone, et corrigez la zone ou le serveur qui échoue.</translation>
    </message>
    <message>
        <source>No question to the DNS ends in a failure</source>
        <translation>Aucune requête DNS ne se solde par un échec</translation>
    </message>
    <message>
        <source>A name server does not serve the zone</source>
        <translation>Un serveur de noms ne sert pas la zone</translation>
    </message>
    <message>
        <source>{name} is named as a name server of {domain}, but refuses the questions or answers without authority.</source>
        <translation>{name} est nommé comme serveur de noms de {domain}, mais refuse les requêtes ou répond sans faire autorité.</translation>
    </message>
    <message>
        <source>Lookups take longer, and fail when other servers are not at hand.</source>
        <translation>Les requêtes prennent plus de temps, et échouent quand les autres serveurs ne sont pas disponibles.</translation>
    </message>
    <message>
        <source>Load the zone on {name}, or take it out of the NS records here and at the registrar.</source>
        <translation>Chargez la zone sur {name}, ou retirez-le des enregistrements NS ici et auprès du bureau d’enregistrement.</translation>
    </message>
    <message>
        <source>Every name server serves the zone</source>
        <translation>Chaque serveur de noms sert la zone</translation>
    </message>
    <message>
        <source>A name server does not understand EDNS</source>
        <translation>Un serveur de noms ne comprend pas EDNS</translation>
    </message>
    <message>
        <source>{name} does not answer questions with EDNS as it should: no answer, an error, no OPT record, or more octets than were allowed.</source>
        <translation>{name} ne répond pas comme il le devrait aux requêtes avec EDNS&#xa0;: pas de réponse, une erreur, pas d’enregistrement OPT, ou plus d’octets que permis.</translation>
    </message>
    <message>
        <source>Senders that validate DNSSEC get no signatures from it, and DANE fails there.</source>
        <translation>Les expéditeurs qui valident DNSSEC n’en obtiennent pas de signatures, et DANE y échoue.</translation>
    </message>
    <message>
        <source>Update the server software of {name}, or remove the firewall that changes DNS packets before it.</source>
        <translation>Mettez à jour le logiciel serveur de {name}, ou retirez le pare-feu qui modifie les paquets DNS devant lui.</translation>
    </message>
    <message>
        <source>The name servers understand EDNS</source>
        <translation>Les serveurs de noms comprennent EDNS</translation>
    </message>
    <message>
        <source>A name server does not answer over TCP</source>
        <translation>Un serveur de noms ne répond pas en TCP</translation>
    </message>
    <message>
        <source>{name} answers over UDP, but not over TCP.</source>
        <translation>{name} répond en UDP, mais pas en TCP.</translation>
    </message>
    <message>
        <source>An answer too large for UDP cannot be fetched: mail waits, and hosts with TLSA records are skipped.</source>
        <translation>Une réponse trop grande pour UDP ne peut pas être obtenue&#xa0;: le courrier attend, et les hôtes qui ont des enregistrements TLSA sont écartés.</translation>
    </message>
    <message>
        <source>Open TCP port 53 of {name}, in the server and in every firewall before it.</source>
        <translation>Ouvrez le port TCP 53 de {name}, sur le serveur et dans chaque pare-feu devant lui.</translation>
    </message>
    <message>
        <source>The name servers answer over TCP</source>
        <translation>Les serveurs de noms répondent en TCP</translation>
    </message>
    <message>
        <source>Answers are too large for one packet</source>
        <translation>Des réponses sont trop grandes pour un paquet</translation>
    </message>
    <message>
        <source>The answer for {name} has up to {count} octets. Above 1232 it can be cut into fragments on the way.</source>
        <translation>La réponse pour {name} compte jusqu’à {count} octets. Au-delà de 1232, elle peut être découpée en fragments en chemin.</translation>
    </message>
    <message>
        <source>No effect as a rule. Where fragments are dropped, senders have to ask again over TCP.</source>
        <translation>En règle générale, aucun effet. Là où les fragments sont rejetés, les expéditeurs doivent redemander en TCP.</translation>
    </message>
    <message>
        <source>Publish fewer or shorter records: no TLSA record with matching type 0, and elliptic curve keys for DNSSEC.</source>
        <translation>Publiez des enregistrements moins nombreux ou plus courts&#xa0;: pas d’enregistrement TLSA avec le type de correspondance 0, et des clés à courbe elliptique pour DNSSEC.</translation>
    </message>
    <message>
        <source>Every answer fits into one packet</source>
        <translation>Chaque réponse tient dans un paquet</translation>
    </message>
    <message>
        <source>The name servers disagree</source>
        <translation>Les serveurs de noms ne sont pas d’accord</translation>
    </message>
    <message>
        <source>The name servers of {domain} give different answers for {name}.</source>
        <translation>Les serveurs de noms de {domain} donnent des réponses différentes pour {name}.</translation>
    </message>
    <message>
        <source>Which hosts, policy and keys a sender sees is a matter of chance.</source>
        <translation>Quels hôtes, quelle politique et quelles clés un expéditeur voit relève du hasard.</translation>
    </message>
    <message>
        <source>Look at the serial numbers of the zone, and repair the transfer to the server that lags behind.</source>
        <translation>Regardez les numéros de série de la zone, et corrigez le transfert vers le serveur en retard.</translation>
    </message>
    <message>
        <source>The name servers agree</source>
        <translation>Les serveurs de noms sont d’accord</translation>
    </message>
    <message>
        <source>Records of one set have different TTLs</source>
        <translation>Les enregistrements d’un ensemble ont des TTL différents</translation>
    </message>
    <message>
        <source>The records of {name} do not have one TTL.</source>
        <translation>Les enregistrements de {name} n’ont pas un TTL unique.</translation>
    </message>
    <message>
        <source>No effect on delivery. Resolvers use the shortest one, or drop a part of the set early.</source>
        <translation>Aucun effet sur la livraison. Les résolveurs utilisent le plus court, ou oublient trop tôt une partie de l’ensemble.</translation>
    </message>
    <message>
        <source>Give all records of the same name and type the same TTL.</source>
        <translation>Donnez le même TTL à tous les enregistrements de même nom et de même type.</translation>
    </message>
    <message>
        <source>All records of a set have one TTL</source>
        <translation>Les enregistrements d’un ensemble ont le même TTL</translation>
    </message>
    <message>
        <source>Aliases lead nowhere</source>
        <translation>Des alias ne mènent nulle part</translation>
    </message>
    <message>
        <source>The CNAME records of {name} run in a circle, or through more aliases than resolvers follow.</source>
        <translation>Les enregistrements CNAME de {name} tournent en rond, ou passent par plus d’alias que les résolveurs n’en suivent.</translation>
    </message>
    <message>
        <source>The lookup fails at every sender. Mail waits, or the host is skipped.</source>
        <translation>La requête échoue chez tous les expéditeurs. Le courrier attend, ou l’hôte est écarté.</translation>
    </message>
    <message>
        <source>Let the last CNAME record name something that has records of its own.</source>
        <translation>Faites nommer par le dernier enregistrement CNAME quelque chose qui a ses propres enregistrements.</translation>
    </message>
    <message>
        <source>Every alias comes to an end</source>
        <translation>Chaque alias arrive à un terme</translation>
    </message>
    <message>
        <source>An alias has other records beside it</source>
        <translation>Un alias a d’autres enregistrements à côté de lui</translation>
    </message>
    <message>
        <source>{name} has a CNAME record and other records. A name that is an alias can have nothing else.</source>
        <translation>{name} a un enregistrement CNAME et d’autres enregistrements. Un nom qui est un alias ne peut rien avoir d’autre.</translation>
    </message>
    <message>
        <source>It depends on the resolver which of them a sender sees; many lookups fail.</source>
        <translation>Lesquels un expéditeur voit dépend du résolveur&#xa0;; beaucoup de requêtes échouent.</translation>
    </message>
    <message>
        <source>Remove the CNAME record, or everything beside it. At the top of a zone, use A and AAAA records instead.</source>
        <translation>Supprimez l’enregistrement CNAME, ou tout ce qui est à côté. Au sommet d’une zone, utilisez plutôt des enregistrements A et AAAA.</translation>
    </message>
    <message>
        <source>No alias has other records beside it</source>
        <translation>Aucun alias n’a d’autres enregistrements à côté de lui</translation>
    </message>
    <message>
        <source>The domain is an alias</source>
        <translation>Le domaine est un alias</translation>
    </message>
    <message>
        <source>{domain} is an alias (CNAME) of {name}, whose MX records count for it.</source>
        <translation>{domain} est un alias (CNAME) de {name}, dont les enregistrements MX valent pour lui.</translation>
    </message>
    <message>
        <source>Senders follow the alias for mail. For MTA-STS some use {domain}, others {name}.</source>
        <translation>Les expéditeurs suivent l’alias pour le courrier. Pour MTA-STS, certains utilisent {domain}, d’autres {name}.</translation>
    </message>
    <message>
        <source>Publish MX records at {domain} itself in place of the alias, and record and policy of MTA-STS under the same name.</source>
        <translation>Publiez à la place de l’alias des enregistrements MX pour {domain} même, et sous ce même nom l’enregistrement et la politique MTA-STS.</translation>
    </message>
    <message>
        <source>The domain is not an alias</source>
        <translation>Le domaine n’est pas un alias</translation>
    </message>
    <message>
        <source>“There is no such name” is kept for long</source>
        <translation>«&#xa0;Ce nom n’existe pas&#xa0;» est gardé longtemps</translation>
    </message>
    <message>
        <source>The SOA record of {name} lets resolvers keep the answer that a name does not exist for {days}.</source>
        <translation>L’enregistrement SOA de {name} permet aux résolveurs de garder pendant {days} la réponse selon laquelle un nom n’existe pas.</translation>
    </message>
    <message>
        <source>A record that is published for the first time, such as _mta-sts or TLSA, is seen late.</source>
        <translation>Un enregistrement publié pour la première fois, tel que _mta-sts ou TLSA, est vu tard.</translation>
    </message>
    <message>
        <source>Lower the last number of the SOA record, the minimum, to an hour or less.</source>
        <translation>Réduisez le dernier nombre de l’enregistrement SOA, le minimum, à une heure ou moins.</translation>
    </message>
    <message>
        <source>“There is no such name” is soon forgotten</source>
        <translation>«&#xa0;Ce nom n’existe pas&#xa0;» est vite oublié</translation>
    </message>
    <message>
        <source>A wildcard answers for names of mail policies</source>
        <translation>Un nom générique répond pour des noms de politiques</translation>
    </message>
    <message>
        <source>A wildcard TXT record of {domain} answers for {name} too.</source>
        <translation>Un enregistrement TXT générique de {domain} répond aussi pour {name}.</translation>
    </message>
    <message>
        <source>Most senders skip a text that is not theirs. Strict programs report a faulty record.</source>
        <translation>La plupart des expéditeurs ignorent un texte qui n’est pas le leur. Les programmes stricts signalent un enregistrement défectueux.</translation>
    </message>
    <message>
        <source>Remove the wildcard TXT record, or publish texts at {name} explicitly.</source>
        <translation>Supprimez l’enregistrement TXT générique, ou publiez explicitement des textes sous {name}.</translation>
    </message>
    <message>
        <source>No wildcard answers for mail policies</source>
        <translation>Aucun nom générique ne répond pour des politiques</translation>
    </message>
    <message>
        <source>The resolver invents answers</source>
        <translation>Le résolveur invente des réponses</translation>
    </message>
    <message>
        <source>The resolver in use says that {name} has the address {address}. Nobody registered this name.</source>
        <translation>Le résolveur utilisé dit que {name} a l’adresse {address}. Personne n’a enregistré ce nom.</translation>
    </message>
    <message>
        <source>No effect on delivery. Other answers of this resolver cannot be trusted here either.</source>
        <translation>Aucun effet sur la livraison. Les autres réponses de ce résolveur ne sont pas fiables non plus ici.</translation>
    </message>
    <message>
        <source>Choose another resolver for the inspection.</source>
        <translation>Choisissez un autre résolveur pour l’inspection.</translation>
    </message>
    <message>
        <source>The resolver invents no answers</source>
        <translation>Le résolveur n’invente pas de réponses</translation>
    </message>
    <message>
        <source>A name server answers some record types only</source>
        <translation>Un serveur de noms ne répond qu’à certains types</translation>
    </message>
    <message>
        <source>{name} answers the question for MX records, but not those for other types, such as TLSA or types unknown to it.</source>
        <translation>{name} répond à la question sur les enregistrements MX, mais pas à celles sur d’autres types, comme TLSA ou des types qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>Senders that use DANE take the missing answer for a failure and skip the host.</source>
        <translation>Les expéditeurs qui utilisent DANE prennent la réponse manquante pour un échec et écartent l’hôte.</translation>
    </message>
    <message>
        <source>Update the name server or load balancer {name}: questions for any type deserve an answer, if only that there is none.</source>
        <translation>Mettez à jour le serveur de noms ou le répartiteur de charge {name}&#xa0;: une question sur n’importe quel type mérite une réponse, ne serait-ce que pour dire qu’il n’y en a pas.</translation>
    </message>
    <message>
        <source>The name servers answer every record type</source>
        <translation>Les serveurs de noms répondent à tous les types</translation>
    </message>
    <message>
        <source>The greeting takes long</source>
        <translation>La bannière se fait attendre</translation>
    </message>
    <message>
        <source>{host} ({address}) greeted after {count} seconds.</source>
        <translation>{host} ({address}) a envoyé sa bannière au bout de {count} secondes.</translation>
    </message>
    <message>
        <source>Mail waits that long at each delivery. Senders should be patient for 5 minutes, and some give up earlier.</source>
        <translation>Le courrier attend ce temps à chaque livraison. Les expéditeurs devraient patienter 5 minutes, et certains abandonnent plus tôt.</translation>
    </message>
    <message>
        <source>Shorten the delay before the greeting, and look for DNS lookups of the client&apos;s address that run into their time limit.</source>
        <translation>Réduisez le délai avant la bannière, et cherchez des requêtes DNS sur l’adresse du client qui atteignent leur délai d’expiration.</translation>
    </message>
    <message>
        <source>The greeting comes promptly</source>
        <translation>La bannière arrive sans tarder</translation>
    </message>
    <message>
        <source>The server speaks out of turn</source>
        <translation>Le serveur parle hors de son tour</translation>
    </message>
    <message>
        <source>{host} ({address}) sent more than its reply before the next command: “{text}”.</source>
        <translation>{host} ({address}) a envoyé plus que sa réponse avant la commande suivante&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Sender and server get out of step: a reply is taken for the answer to another command.</source>
        <translation>Expéditeur et serveur se décalent&#xa0;: une réponse est prise pour celle à une autre commande.</translation>
    </message>
    <message>
        <source>Send one reply to each command. If the greeting has several lines, all but the last begin with 220 and a hyphen.</source>
        <translation>Envoyez une seule réponse à chaque commande. Si la bannière a plusieurs lignes, toutes sauf la dernière commencent par 220 et un trait d’union.</translation>
    </message>
    <message>
        <source>The server waits for its turn</source>
        <translation>Le serveur attend son tour</translation>
    </message>
    <message>
        <source>The greeting names no host in DNS</source>
        <translation>La bannière ne nomme aucun hôte du DNS</translation>
    </message>
    <message>
        <source>{host} ({address}) greets as “{text}”. That is no full host name, or it has no address in DNS.</source>
        <translation>{host} ({address}) se présente comme «&#xa0;{text}&#xa0;». Ce n’est pas un nom d’hôte complet, ou ce nom n’a pas d’adresse dans le DNS.</translation>
    </message>
    <message>
        <source>No effect on delivery. Logs of senders show a name that leads nowhere.</source>
        <translation>Aucun effet sur la livraison. Les journaux des expéditeurs montrent un nom qui ne mène nulle part.</translation>
    </message>
    <message>
        <source>Let the server greet with its full name. In Postfix: myhostname = {host}</source>
        <translation>Faites en sorte que le serveur se présente sous son nom complet. Dans Postfix&#xa0;: myhostname = {host}</translation>
    </message>
    <message>
        <source>The greeting names a host in DNS</source>
        <translation>La bannière nomme un hôte du DNS</translation>
    </message>
    <message>
        <source>The answer to EHLO is not well formed</source>
        <translation>La réponse à EHLO est mal formée</translation>
    </message>
    <message>
        <source>{host} ({address}) answers EHLO with a line outside the grammar: “{text}”. A line has at most 512 octets and begins with a keyword of letters, digits and hyphens.</source>
        <translation>{host} ({address}) répond à EHLO par une ligne contraire à la grammaire&#xa0;: «&#xa0;{text}&#xa0;». Une ligne a au plus 512 octets et commence par un mot-clé fait de lettres, de chiffres et de traits d’union.</translation>
    </message>
    <message>
        <source>Strict senders do not understand the line, or give up EHLO and with it STARTTLS.</source>
        <translation>Les expéditeurs stricts ne comprennent pas la ligne, ou renoncent à EHLO et, avec lui, à STARTTLS.</translation>
    </message>
    <message>
        <source>Remove or correct the line in the server&apos;s configuration, or update the software that adds it.</source>
        <translation>Supprimez ou corrigez la ligne dans la configuration du serveur, ou mettez à jour le logiciel qui l’ajoute.</translation>
    </message>
    <message>
        <source>The answer to EHLO is well formed</source>
        <translation>La réponse à EHLO est bien formée</translation>
    </message>
    <message>
        <source>The server calls itself by another name</source>
        <translation>Le serveur se donne un autre nom</translation>
    </message>
    <message>
        <source>{host} ({address}) answers EHLO as “{text}”.</source>
        <translation>{host} ({address}) répond à EHLO sous le nom «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>No effect on delivery. TLS reports show this name as receiving-mx-helo.</source>
        <translation>Aucun effet sur la livraison. Les rapports TLS montrent ce nom comme receiving-mx-helo.</translation>
    </message>
    <message>
        <source>The server calls itself by its own name</source>
        <translation>Le serveur se donne son propre nom</translation>
    </message>
    <message>
        <source>Replies end in LF alone</source>
        <translation>Les réponses se terminent par LF seul</translation>
    </message>
    <message>
        <source>{host} ({address}) ends lines with LF instead of CR LF: “{text}”.</source>
        <translation>{host} ({address}) termine des lignes par LF au lieu de CR LF&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Strict senders wait for the end of the line until they give up, and the mail stays in their queue.</source>
        <translation>Les expéditeurs stricts attendent la fin de la ligne jusqu’à ce qu’ils abandonnent, et le courrier reste dans leur file d’attente.</translation>
    </message>
    <message>
        <source>Let the server, or the filter before it, end every line with CR LF.</source>
        <translation>Faites en sorte que le serveur, ou le filtre devant lui, termine chaque ligne par CR LF.</translation>
    </message>
    <message>
        <source>Replies end in CR LF</source>
        <translation>Les réponses se terminent par CR LF</translation>
    </message>
    <message>
        <source>What EHLO offers changes between sessions</source>
        <translation>Ce que propose EHLO change d’une session à l’autre</translation>
    </message>
    <message>
        <source>{host} offers some extensions in one session and not in another: {text}.</source>
        <translation>{host} propose certaines extensions dans une session et pas dans une autre&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>How mail is delivered depends on the machine that a sender happens to meet.</source>
        <translation>La manière dont le courrier est livré dépend de la machine sur laquelle tombe l’expéditeur.</translation>
    </message>
    <message>
        <source>Give all machines behind {host} the same software and configuration.</source>
        <translation>Donnez à toutes les machines derrière {host} les mêmes logiciels et la même configuration.</translation>
    </message>
    <message>
        <source>EHLO offers the same in every session</source>
        <translation>EHLO propose la même chose dans chaque session</translation>
    </message>
    <message>
        <source>A firewall overwrites the SMTP session</source>
        <translation>Un pare-feu écrase la session SMTP</translation>
    </message>
    <message>
        <source>The greeting or the answer to EHLO of {host} ({address}) is overwritten with stars or X, and STARTTLS is not to be seen.</source>
        <translation>La bannière ou la réponse à EHLO de {host} ({address}) est écrasée par des astérisques ou des X, et STARTTLS n’apparaît pas.</translation>
    </message>
    <message>
        <source>Switch off the SMTP inspection of the firewall before {host}. On Cisco devices: no inspect esmtp, or no fixup protocol smtp 25.</source>
        <translation>Désactivez l’inspection SMTP du pare-feu devant {host}. Sur les équipements Cisco&#xa0;: no inspect esmtp, ou no fixup protocol smtp 25.</translation>
    </message>
    <message>
        <source>Nothing overwrites the SMTP session</source>
        <translation>Rien n’écrase la session SMTP</translation>
    </message>
    <message>
        <source>The address has no name that leads back</source>
        <translation>L’adresse n’a pas de nom qui ramène à elle</translation>
    </message>
    <message>
        <source>The reverse lookup of {address} ({host}) brought: {text}.</source>
        <translation>La recherche inverse de {address} ({host}) a donné&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>No effect on mail to the domain. Receivers distrust mail that is sent from an address whose name does not lead back to it.</source>
        <translation>Aucun effet sur le courrier destiné au domaine. Les destinataires se méfient du courrier envoyé depuis une adresse dont le nom ne ramène pas à elle.</translation>
    </message>
    <message>
        <source>The reverse name leads back to the address</source>
        <translation>Le nom inverse ramène à l’adresse</translation>
    </message>
    <message>
        <source>Passwords are taken in plaintext</source>
        <translation>Des mots de passe sont acceptés en clair</translation>
    </message>
    <message>
        <source>{host} ({address}) offers AUTH before TLS is on: “{text}”.</source>
        <translation>{host} ({address}) propose AUTH avant que TLS soit actif&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>No effect on delivery. Users whose program signs in here send their password readable to anybody on the path.</source>
        <translation>Aucun effet sur la livraison. Les utilisateurs dont le programme s’authentifie ici envoient leur mot de passe lisible par quiconque se trouve sur le trajet.</translation>
    </message>
    <message>
        <source>Offer AUTH inside TLS alone, best on the submission ports alone. In Postfix: smtpd_tls_auth_only = yes</source>
        <translation>Ne proposez AUTH que dans TLS, de préférence sur les seuls ports de soumission. Dans Postfix&#xa0;: smtpd_tls_auth_only = yes</translation>
    </message>
    <message>
        <source>AUTH is not offered in plaintext</source>
        <translation>AUTH n’est pas proposé en clair</translation>
    </message>
    <message>
        <source>STARTTLS is offered only sometimes</source>
        <translation>STARTTLS n’est proposé que parfois</translation>
    </message>
    <message>
        <source>{host} ({address}) offered STARTTLS in one session and not in another to the same address.</source>
        <translation>{host} ({address}) a proposé STARTTLS dans une session et pas dans une autre vers la même adresse.</translation>
    </message>
    <message>
        <source>Senders that honour the policy or DANE skip this host each time it is missing; all others deliver in plaintext then.</source>
        <translation>Les expéditeurs qui respectent la politique ou DANE écartent cet hôte chaque fois qu’il manque&#xa0;; tous les autres livrent alors en clair.</translation>
    </message>
    <message>
        <source>Offer STARTTLS to every client, also to unknown ones, and give all machines behind {address} the same TLS set-up.</source>
        <translation>Proposez STARTTLS à chaque client, même inconnu, et donnez à toutes les machines derrière {address} la même configuration TLS.</translation>
    </message>
    <message>
        <source>STARTTLS is offered in every session</source>
        <translation>STARTTLS est proposé dans chaque session</translation>
    </message>
    <message>
        <source>The STARTTLS keyword has a parameter</source>
        <translation>Le mot-clé STARTTLS a un paramètre</translation>
    </message>
    <message>
        <source>{host} ({address}) offers “{text}”. The keyword stands alone.</source>
        <translation>{host} ({address}) propose «&#xa0;{text}&#xa0;». Le mot-clé doit être seul.</translation>
    </message>
    <message>
        <source>Strict senders do not see STARTTLS in it and deliver in plaintext.</source>
        <translation>Les expéditeurs stricts n’y reconnaissent pas STARTTLS et livrent en clair.</translation>
    </message>
    <message>
        <source>Let the line hold the keyword STARTTLS and nothing else.</source>
        <translation>Faites en sorte que la ligne contienne le mot-clé STARTTLS et rien d’autre.</translation>
    </message>
    <message>
        <source>The STARTTLS keyword stands alone</source>
        <translation>Le mot-clé STARTTLS est seul</translation>
    </message>
    <message>
        <source>A long ClientHello breaks the handshake</source>
        <translation>Un long ClientHello rompt la négociation</translation>
    </message>
    <message>
        <source>{host} ({address}) shakes hands with a short ClientHello, and not with one of more than 1500 octets: {text}.</source>
        <translation>{host} ({address}) négocie avec un ClientHello court, mais pas avec un ClientHello de plus de 1500 octets&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>Senders that offer post-quantum key exchange send such a ClientHello: they cannot encrypt to this host.</source>
        <translation>Les expéditeurs qui proposent un échange de clés post-quantique envoient un tel ClientHello&#xa0;: ils ne peuvent pas chiffrer vers cet hôte.</translation>
    </message>
    <message>
        <source>Update the firewall, the load balancer or the TLS library at {host}: one of them expects the ClientHello in a single packet.</source>
        <translation>Mettez à jour le pare-feu, le répartiteur de charge ou la bibliothèque TLS de {host}&#xa0;: l’un d’eux attend le ClientHello dans un seul paquet.</translation>
    </message>
    <message>
        <source>A long ClientHello is understood</source>
        <translation>Un long ClientHello est compris</translation>
    </message>
    <message>
        <source>Plaintext commands are carried into TLS</source>
        <translation>Des commandes en clair passent dans TLS</translation>
    </message>
    <message>
        <source>{host} ({address}) executed a NOOP inside TLS that stood behind STARTTLS in plaintext.</source>
        <translation>{host} ({address}) a exécuté dans TLS un NOOP qui suivait STARTTLS en clair.</translation>
    </message>
    <message>
        <source>Somebody on the path can put commands before those of a sender, and so redirect or read its mail.</source>
        <translation>Quiconque se trouve sur le trajet peut placer des commandes avant celles d’un expéditeur, et ainsi détourner ou lire son courrier.</translation>
    </message>
    <message>
        <source>Update the mail server, or the proxy that ends TLS: it has to drop what it received before the handshake (CVE-2011-0411).</source>
        <translation>Mettez à jour le serveur de messagerie, ou le proxy qui termine TLS&#xa0;: il doit rejeter ce qu’il a reçu avant la négociation (CVE-2011-0411).</translation>
    </message>
    <message>
        <source>Plaintext commands are not carried into TLS</source>
        <translation>Aucune commande en clair ne passe dans TLS</translation>
    </message>
    <message>
        <source>STARTTLS is taken once more inside TLS</source>
        <translation>STARTTLS est accepté une seconde fois dans TLS</translation>
    </message>
    <message>
        <source>{host} ({address}) answered STARTTLS inside TLS with “{text}”.</source>
        <translation>{host} ({address}) a répondu à STARTTLS dans TLS par «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>No effect on delivery: senders do not ask twice.</source>
        <translation>Aucun effet sur la livraison&#xa0;: les expéditeurs ne demandent pas deux fois.</translation>
    </message>
    <message>
        <source>Update the mail server: inside TLS it has to refuse STARTTLS, with 503 for example.</source>
        <translation>Mettez à jour le serveur de messagerie&#xa0;: dans TLS, il doit refuser STARTTLS, par exemple avec 503.</translation>
    </message>
    <message>
        <source>STARTTLS is refused inside TLS</source>
        <translation>STARTTLS est refusé dans TLS</translation>
    </message>
    <message>
        <source>Inside TLS other extensions are offered</source>
        <translation>D’autres extensions sont proposées dans TLS</translation>
    </message>
    <message>
        <source>{host} ({address}) changes its offer inside TLS: {text}.</source>
        <translation>{host} ({address}) change son offre dans TLS&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>Senders use what is offered inside TLS.</source>
        <translation>Les expéditeurs utilisent ce qui est proposé dans TLS.</translation>
    </message>
    <message>
        <source>The handshake needs a known server name</source>
        <translation>La négociation exige un nom de serveur connu</translation>
    </message>
    <message>
        <source>{host} ({address}) breaks the handshake off when the client names no server, or one it does not know.</source>
        <translation>{host} ({address}) rompt la négociation quand le client n’indique aucun serveur, ou un serveur qu’il ne connaît pas.</translation>
    </message>
    <message>
        <source>Senders that send no SNI, or another name, cannot encrypt. TLS reports call this validation-failure.</source>
        <translation>Les expéditeurs qui n’envoient pas de SNI, ou un autre nom, ne peuvent pas chiffrer. Dans les rapports TLS&#xa0;: validation-failure.</translation>
    </message>
    <message>
        <source>Give the server a default certificate for every name, and do not make SNI compulsory on port 25.</source>
        <translation>Donnez au serveur un certificat par défaut pour tous les noms, et ne rendez pas SNI obligatoire sur le port 25.</translation>
    </message>
    <message>
        <source>Without a known server name there is TLS too</source>
        <translation>TLS fonctionne aussi sans nom de serveur connu</translation>
    </message>
    <message>
        <source>Without SNI there is a certificate for another host</source>
        <translation>Sans SNI, le certificat est celui d’un autre hôte</translation>
    </message>
    <message>
        <source>Without SNI, {host} ({address}) shows another certificate, which does not name {host}: “{text}”.</source>
        <translation>Sans SNI, {host} ({address}) présente un autre certificat, qui ne nomme pas {host}&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Senders that send no SNI see the other certificate and, where they honour the policy, skip this host.</source>
        <translation>Les expéditeurs qui n’envoient pas de SNI voient l’autre certificat et, s’ils respectent la politique, écartent cet hôte.</translation>
    </message>
    <message>
        <source>Make the certificate of {host} the default one, or let the default one name {host} too.</source>
        <translation>Faites du certificat de {host} celui par défaut, ou faites en sorte que celui par défaut nomme aussi {host}.</translation>
    </message>
    <message>
        <source>The certificate without SNI fits too</source>
        <translation>Le certificat convient aussi sans SNI</translation>
    </message>
    <message>
        <source>The server asks for a client certificate</source>
        <translation>Le serveur demande un certificat client</translation>
    </message>
    <message>
        <source>{host} ({address}) asks for a client certificate.</source>
        <translation>{host} ({address}) demande un certificat client.</translation>
    </message>
    <message>
        <source>No effect as long as the server goes on without one. Some senders stumble over the question.</source>
        <translation>Aucun effet tant que le serveur continue sans certificat. Certains expéditeurs butent sur la demande.</translation>
    </message>
    <message>
        <source>The server demands ALPN</source>
        <translation>Le serveur exige ALPN</translation>
    </message>
    <message>
        <source>{host} ({address}) breaks the handshake off with the alert no_application_protocol.</source>
        <translation>{host} ({address}) rompt la négociation avec l’alerte no_application_protocol.</translation>
    </message>
    <message>
        <source>SMTP has no protocol name for ALPN, so senders offer none: they cannot encrypt.</source>
        <translation>SMTP n’a pas de nom de protocole pour ALPN, les expéditeurs n’en proposent donc pas&#xa0;: ils ne peuvent pas chiffrer.</translation>
    </message>
    <message>
        <source>REQUIRETLS is offered</source>
        <translation>REQUIRETLS est proposé</translation>
    </message>
    <message>
        <source>{host} offers REQUIRETLS inside TLS.</source>
        <translation>{host} propose REQUIRETLS dans TLS.</translation>
    </message>
    <message>
        <source>Mail that its author wants to travel encrypted all the way can be handed over here.</source>
        <translation>Le courrier que son auteur veut voir chiffré sur tout le trajet peut être remis ici.</translation>
    </message>
    <message>
        <source>REQUIRETLS is not offered</source>
        <translation>REQUIRETLS n’est pas proposé</translation>
    </message>
    <message>
        <source>{host} ({address}) does not offer REQUIRETLS inside TLS.</source>
        <translation>{host} ({address}) ne propose pas REQUIRETLS dans TLS.</translation>
    </message>
    <message>
        <source>Only mail that is tagged REQUIRETLS is not delivered here; all other mail is.</source>
        <translation>Seul le courrier marqué REQUIRETLS n’est pas livré ici&#xa0;; tout autre courrier l’est.</translation>
    </message>
    <message>
        <source>REQUIRETLS is offered before TLS</source>
        <translation>REQUIRETLS est proposé avant TLS</translation>
    </message>
    <message>
        <source>{host} ({address}) offers REQUIRETLS in plaintext. It belongs into the answer to EHLO inside TLS.</source>
        <translation>{host} ({address}) propose REQUIRETLS en clair. Sa place est dans la réponse à EHLO dans TLS.</translation>
    </message>
    <message>
        <source>A careless sender uses it without TLS, and the promise to the author is broken.</source>
        <translation>Un expéditeur négligent l’utilise sans TLS, et la promesse faite à l’auteur est rompue.</translation>
    </message>
    <message>
        <source>Update the mail server so that it offers REQUIRETLS inside TLS alone.</source>
        <translation>Mettez à jour le serveur de messagerie pour qu’il ne propose REQUIRETLS que dans TLS.</translation>
    </message>
    <message>
        <source>REQUIRETLS is not offered before TLS</source>
        <translation>REQUIRETLS n’est pas proposé avant TLS</translation>
    </message>
    <message>
        <source>REQUIRETLS is offered and cannot be used</source>
        <translation>REQUIRETLS est proposé mais inutilisable</translation>
    </message>
    <message>
        <source>{host} offers REQUIRETLS, but senders cannot be sure of the host: its MX record is not protected, or its certificate fits neither policy nor TLSA.</source>
        <translation>{host} propose REQUIRETLS, mais les expéditeurs ne peuvent pas être sûrs de l’hôte&#xa0;: son enregistrement MX n’est pas protégé, ou son certificat ne correspond ni à une politique ni à TLSA.</translation>
    </message>
    <message>
        <source>Mail that is tagged REQUIRETLS cannot be delivered here and goes back to its author.</source>
        <translation>Le courrier marqué REQUIRETLS ne peut pas être livré ici et revient à son auteur.</translation>
    </message>
    <message>
        <source>Publish an MTA-STS policy or sign the zone, and give {host} a trusted certificate or a TLSA record.</source>
        <translation>Publiez une politique MTA-STS ou signez la zone, et donnez à {host} un certificat de confiance ou un enregistrement TLSA.</translation>
    </message>
    <message>
        <source>REQUIRETLS can be used</source>
        <translation>REQUIRETLS est utilisable</translation>
    </message>
    <message>
        <source>An outdated TLS version is in use</source>
        <translation>Une version dépassée de TLS est utilisée</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text}. TLS 1.0 and 1.1 are no longer to be used.</source>
        <translation>{host} ({address}) a choisi {text}. TLS 1.0 et 1.1 ne doivent plus être utilisés.</translation>
    </message>
    <message>
        <source>Senders that still speak it encrypt, which is better than plaintext. Its signatures hang on SHA-1 and MD5.</source>
        <translation>Les expéditeurs qui la parlent encore chiffrent, ce qui vaut mieux que le clair. Ses signatures reposent sur SHA-1 et MD5.</translation>
    </message>
    <message>
        <source>Update the TLS library and let the server speak TLS 1.2 and 1.3. In Postfix: smtpd_tls_protocols = &gt;=TLSv1.2</source>
        <translation>Mettez à jour la bibliothèque TLS et faites parler TLS 1.2 et 1.3 au serveur. Dans Postfix&#xa0;: smtpd_tls_protocols = &gt;=TLSv1.2</translation>
    </message>
    <message>
        <source>The mail hosts choose different TLS versions</source>
        <translation>Les serveurs choisissent des versions de TLS différentes</translation>
    </message>
    <message>
        <source>With the same offer, the mail hosts of {domain} chose different versions: {text}.</source>
        <translation>Devant la même offre, les serveurs de messagerie de {domain} ont choisi des versions différentes&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>Somebody on the path can steer senders to the machine with the oldest version.</source>
        <translation>Quiconque se trouve sur le trajet peut diriger les expéditeurs vers la machine à la version la plus ancienne.</translation>
    </message>
    <message>
        <source>Give all machines the same TLS library and the same settings.</source>
        <translation>Donnez à toutes les machines la même bibliothèque TLS et les mêmes réglages.</translation>
    </message>
    <message>
        <source>All mail hosts choose the same TLS version</source>
        <translation>Tous les serveurs choisissent la même version de TLS</translation>
    </message>
    <message>
        <source>Secure renegotiation is missing</source>
        <translation>La renégociation sécurisée manque</translation>
    </message>
    <message>
        <source>{host} ({address}) does not know the renegotiation_info extension.</source>
        <translation>{host} ({address}) ne connaît pas l’extension renegotiation_info.</translation>
    </message>
    <message>
        <source>Current TLS libraries break such a handshake off: senders that honour the policy or DANE skip this host, others deliver in plaintext. With older senders, somebody on the path can put data before theirs.</source>
        <translation>Les bibliothèques TLS actuelles rompent une telle négociation&#xa0;: les expéditeurs qui respectent la politique ou DANE écartent cet hôte, les autres livrent en clair. Avec des expéditeurs plus anciens, quiconque se trouve sur le trajet peut placer des données avant les leurs.</translation>
    </message>
    <message>
        <source>Update the TLS library of the server; every release since 2010 has the extension.</source>
        <translation>Mettez à jour la bibliothèque TLS du serveur&#xa0;; toutes les versions depuis 2010 ont l’extension.</translation>
    </message>
    <message>
        <source>Renegotiation is secure</source>
        <translation>La renégociation est sécurisée</translation>
    </message>
    <message>
        <source>0-RTT data is allowed</source>
        <translation>Les données 0-RTT sont permises</translation>
    </message>
    <message>
        <source>{host} ({address}) issues session tickets that allow early data.</source>
        <translation>{host} ({address}) délivre des tickets de session qui permettent des données anticipées.</translation>
    </message>
    <message>
        <source>No effect on delivery. Early data can be replayed, and SMTP has no use for it.</source>
        <translation>Aucun effet sur la livraison. Les données anticipées peuvent être rejouées, et SMTP n’en a pas l’usage.</translation>
    </message>
    <message>
        <source>Switch early data off in the server or in the proxy that ends TLS.</source>
        <translation>Désactivez les données anticipées dans le serveur ou dans le proxy qui termine TLS.</translation>
    </message>
    <message>
        <source>0-RTT data is not allowed</source>
        <translation>Les données 0-RTT ne sont pas permises</translation>
    </message>
    <message>
        <source>Session tickets live longer than a week</source>
        <translation>Les tickets de session durent plus d’une semaine</translation>
    </message>
    <message>
        <source>{host} ({address}) issues session tickets that are good for {days} days.</source>
        <translation>{host} ({address}) délivre des tickets de session valables {days} jours.</translation>
    </message>
    <message>
        <source>No effect on delivery. Whoever gets the key of the tickets can read old sessions for as long.</source>
        <translation>Aucun effet sur la livraison. Qui obtient la clé des tickets peut lire les anciennes sessions sur toute cette durée.</translation>
    </message>
    <message>
        <source>Limit the lifetime of tickets to 7 days or less, and change their key as often. In Postfix: smtpd_tls_session_cache_timeout = 3600s</source>
        <translation>Limitez la durée des tickets à 7 jours ou moins, et changez leur clé aussi souvent. Dans Postfix&#xa0;: smtpd_tls_session_cache_timeout = 3600s</translation>
    </message>
    <message>
        <source>Session tickets live a week at most</source>
        <translation>Les tickets de session durent au plus une semaine</translation>
    </message>
    <message>
        <source>The extended master secret is missing</source>
        <translation>L’extended master secret manque</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text} without the extended master secret.</source>
        <translation>{host} ({address}) a choisi {text} sans l’extended master secret.</translation>
    </message>
    <message>
        <source>No effect on delivery. A session can be spliced into another one (triple handshake).</source>
        <translation>Aucun effet sur la livraison. Une session peut être greffée sur une autre (triple handshake).</translation>
    </message>
    <message>
        <source>Update the TLS library of the server, and allow TLS 1.3.</source>
        <translation>Mettez à jour la bibliothèque TLS du serveur, et permettez TLS 1.3.</translation>
    </message>
    <message>
        <source>The extended master secret is in use</source>
        <translation>L’extended master secret est utilisé</translation>
    </message>
    <message>
        <source>CBC is used without encrypt-then-MAC</source>
        <translation>CBC est utilisé sans encrypt-then-MAC</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text} and did not agree to encrypt-then-MAC.</source>
        <translation>{host} ({address}) a choisi {text} et n’a pas accepté encrypt-then-MAC.</translation>
    </message>
    <message>
        <source>No effect on delivery. This way of using CBC has been attacked again and again.</source>
        <translation>Aucun effet sur la livraison. Cette façon d’utiliser CBC a été attaquée à maintes reprises.</translation>
    </message>
    <message>
        <source>Prefer cipher suites with GCM or ChaCha20-Poly1305, and update the TLS library.</source>
        <translation>Préférez les suites de chiffrement avec GCM ou ChaCha20-Poly1305, et mettez à jour la bibliothèque TLS.</translation>
    </message>
    <message>
        <source>No CBC without encrypt-then-MAC is in use</source>
        <translation>CBC n’est pas utilisé sans encrypt-then-MAC</translation>
    </message>
    <message>
        <source>The session key is sent under the RSA key</source>
        <translation>La clé de session est envoyée sous la clé RSA</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text}, which has no ephemeral key exchange.</source>
        <translation>{host} ({address}) a choisi {text}, qui n’a pas d’échange de clés éphémère.</translation>
    </message>
    <message>
        <source>No effect on delivery. Whoever gets the private key of the server later can read all mail recorded until then.</source>
        <translation>Aucun effet sur la livraison. Qui obtient plus tard la clé privée du serveur peut lire tout le courrier enregistré jusque-là.</translation>
    </message>
    <message>
        <source>Allow ECDHE and switch RSA key transport off. In Postfix: smtpd_tls_exclude_ciphers = kRSA</source>
        <translation>Permettez ECDHE et désactivez le transport de clé RSA. Dans Postfix&#xa0;: smtpd_tls_exclude_ciphers = kRSA</translation>
    </message>
    <message>
        <source>No session key is sent under the RSA key</source>
        <translation>Aucune clé de session n’est envoyée sous la clé RSA</translation>
    </message>
    <message>
        <source>Rated below sufficient by NCSC-NL</source>
        <translation>Jugé moins que suffisant par le NCSC-NL</translation>
    </message>
    <message>
        <source>What {host} ({address}) chose is to be phased out or insufficient by the TLS guidelines of NCSC-NL of May 2025: {text}.</source>
        <translation>Ce qu’a choisi {host} ({address}) est à abandonner progressivement ou insuffisant selon les recommandations TLS du NCSC-NL de mai 2025&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>Allow TLS 1.3, and in TLS 1.2 prefer ECDHE with AES-GCM or ChaCha20-Poly1305.</source>
        <translation>Permettez TLS 1.3, et dans TLS 1.2 préférez ECDHE avec AES-GCM ou ChaCha20-Poly1305.</translation>
    </message>
    <message>
        <source>Rated sufficient or good by NCSC-NL</source>
        <translation>Jugé suffisant ou bon par le NCSC-NL</translation>
    </message>
    <message>
        <source>The session has forward secrecy</source>
        <translation>La session a la confidentialité persistante</translation>
    </message>
    <message>
        <source>{host} ({address}) agreed on an ephemeral key exchange: {text}.</source>
        <translation>{host} ({address}) a convenu d’un échange de clés éphémère&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>Whoever gets the private key of the server later cannot read mail recorded before.</source>
        <translation>Qui obtient plus tard la clé privée du serveur ne peut pas lire le courrier enregistré auparavant.</translation>
    </message>
    <message>
        <source>The Diffie-Hellman group is too small</source>
        <translation>Le groupe Diffie-Hellman est trop petit</translation>
    </message>
    <message>
        <source>{host} ({address}) uses a Diffie-Hellman group of {count} bits; 2048 are the least.</source>
        <translation>{host} ({address}) utilise un groupe Diffie-Hellman de {count} bits&#xa0;; 2048 est le minimum.</translation>
    </message>
    <message>
        <source>Current TLS libraries break the handshake off at small groups: senders that honour the policy or DANE skip this host, others deliver in plaintext.</source>
        <translation>Les bibliothèques TLS actuelles rompent la négociation sur de petits groupes&#xa0;: les expéditeurs qui respectent la politique ou DANE écartent cet hôte, les autres livrent en clair.</translation>
    </message>
    <message>
        <source>Use ECDHE, or a group of 3072 bits. In Postfix: smtpd_tls_dh1024_param_file = auto</source>
        <translation>Utilisez ECDHE, ou un groupe de 3072 bits. Dans Postfix&#xa0;: smtpd_tls_dh1024_param_file = auto</translation>
    </message>
    <message>
        <source>The Diffie-Hellman group is large enough</source>
        <translation>Le groupe Diffie-Hellman est assez grand</translation>
    </message>
    <message>
        <source>Finite-field Diffie-Hellman is in use</source>
        <translation>Diffie-Hellman sur corps fini est utilisé</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text}. In TLS 1.2 a client cannot choose the group.</source>
        <translation>{host} ({address}) a choisi {text}. Dans TLS 1.2, un client ne peut pas choisir le groupe.</translation>
    </message>
    <message>
        <source>Prefer ECDHE and switch DHE off. In Postfix: smtpd_tls_exclude_ciphers = kDHE</source>
        <translation>Préférez ECDHE et désactivez DHE. Dans Postfix&#xa0;: smtpd_tls_exclude_ciphers = kDHE</translation>
    </message>
    <message>
        <source>Finite-field Diffie-Hellman is not in use</source>
        <translation>Diffie-Hellman sur corps fini n’est pas utilisé</translation>
    </message>
    <message>
        <source>The Diffie-Hellman group is not a known one</source>
        <translation>Le groupe Diffie-Hellman n’est pas un groupe connu</translation>
    </message>
    <message>
        <source>{host} ({address}) uses a Diffie-Hellman group of {count} bits that is none of the published safe groups.</source>
        <translation>{host} ({address}) utilise un groupe Diffie-Hellman de {count} bits qui n’est aucun des groupes sûrs publiés.</translation>
    </message>
    <message>
        <source>No effect on delivery. Nobody can tell whether the prime was chosen well or with a trapdoor.</source>
        <translation>Aucun effet sur la livraison. Personne ne peut dire si le nombre premier a été bien choisi ou s’il cache une trappe.</translation>
    </message>
    <message>
        <source>Use a group of RFC 7919, such as ffdhe3072, or ECDHE. In Postfix: smtpd_tls_dh1024_param_file = auto</source>
        <translation>Utilisez un groupe de la RFC 7919, tel que ffdhe3072, ou ECDHE. Dans Postfix&#xa0;: smtpd_tls_dh1024_param_file = auto</translation>
    </message>
    <message>
        <source>The Diffie-Hellman group is a published one</source>
        <translation>Le groupe Diffie-Hellman est un groupe publié</translation>
    </message>
    <message>
        <source>The curve is too small</source>
        <translation>La courbe est trop petite</translation>
    </message>
    <message>
        <source>{host} ({address}) uses the curve {text}; 224 bits are the least.</source>
        <translation>{host} ({address}) utilise la courbe {text}&#xa0;; 224 bits sont le minimum.</translation>
    </message>
    <message>
        <source>Current senders do not offer this curve and fall back to another key exchange or cannot encrypt.</source>
        <translation>Les expéditeurs actuels ne proposent pas cette courbe et se rabattent sur un autre échange de clés ou ne peuvent pas chiffrer.</translation>
    </message>
    <message>
        <source>Allow X25519 and P-256. In Postfix: tls_eecdh_auto_curves = X25519 prime256v1</source>
        <translation>Permettez X25519 et P-256. Dans Postfix&#xa0;: tls_eecdh_auto_curves = X25519 prime256v1</translation>
    </message>
    <message>
        <source>The curve is large enough</source>
        <translation>La courbe est assez grande</translation>
    </message>
    <message>
        <source>The handshake is signed with an old hash</source>
        <translation>La négociation est signée avec un hachage ancien</translation>
    </message>
    <message>
        <source>{host} ({address}) signs the handshake with {text}.</source>
        <translation>{host} ({address}) signe la négociation avec {text}.</translation>
    </message>
    <message>
        <source>TLS libraries that refuse SHA-1 and MD5 break the handshake off, and their senders deliver in plaintext or not at all.</source>
        <translation>Les bibliothèques TLS qui refusent SHA-1 et MD5 rompent la négociation, et leurs expéditeurs livrent en clair ou pas du tout.</translation>
    </message>
    <message>
        <source>Update the TLS library of the server and allow signatures with SHA-256.</source>
        <translation>Mettez à jour la bibliothèque TLS du serveur et permettez les signatures avec SHA-256.</translation>
    </message>
    <message>
        <source>The handshake is signed with a current hash</source>
        <translation>La négociation est signée avec un hachage actuel</translation>
    </message>
    <message>
        <source>Other TXT records stand beside the record</source>
        <translation>D’autres enregistrements TXT côtoient l’enregistrement</translation>
    </message>
    <message>
        <source>At _smtp._tls.{domain} there are TXT records that do not begin with v=TLSRPTv1;</source>
        <translation>Sous _smtp._tls.{domain} se trouvent des enregistrements TXT qui ne commencent pas par v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>No effect on delivery. Senders skip them; some testing tools report an error.</source>
        <translation>Aucun effet sur la livraison. Les expéditeurs les ignorent&#xa0;; certains outils de test signalent une erreur.</translation>
    </message>
    <message>
        <source>The TLS-RPT record stands at the wrong name</source>
        <translation>L’enregistrement TLS-RPT est sous le mauvais nom</translation>
    </message>
    <message>
        <source>A text that begins with v=TLSRPTv1 stands at {name}, where no sender looks, and none at _smtp._tls.{domain}.</source>
        <translation>Un texte qui commence par v=TLSRPTv1 se trouve sous {name}, où aucun expéditeur ne cherche, et aucun sous _smtp._tls.{domain}.</translation>
    </message>
    <message>
        <source>Move the record to _smtp._tls.{domain}. Many DNS pages add the name of the zone by themselves: enter _smtp._tls there.</source>
        <translation>Déplacez l’enregistrement sous _smtp._tls.{domain}. Beaucoup d’interfaces DNS ajoutent d’elles-mêmes le nom de la zone&#xa0;: saisissez-y _smtp._tls.</translation>
    </message>
    <message>
        <source>The record has several rua fields</source>
        <translation>L’enregistrement a plusieurs champs rua</translation>
    </message>
    <message>
        <source>The record at _smtp._tls.{domain} has the field rua {count} times. That is allowed.</source>
        <translation>L’enregistrement sous _smtp._tls.{domain} contient {count} fois le champ rua. C’est permis.</translation>
    </message>
    <message>
        <source>No effect on delivery. Some senders read the first field only, and some testing tools report an error.</source>
        <translation>Aucun effet sur la livraison. Certains expéditeurs ne lisent que le premier champ, et certains outils de test signalent une erreur.</translation>
    </message>
    <message>
        <source>Write one rua field with commas between the addresses.</source>
        <translation>Écrivez un seul champ rua, avec des virgules entre les adresses.</translation>
    </message>
    <message>
        <source>The record has one rua field</source>
        <translation>L’enregistrement a un seul champ rua</translation>
    </message>
    <message>
        <source>The field rua is not directly behind v</source>
        <translation>Le champ rua n’est pas juste après v</translation>
    </message>
    <message>
        <source>In the record at _smtp._tls.{domain} another field stands between v and rua. That is allowed.</source>
        <translation>Dans l’enregistrement sous _smtp._tls.{domain}, un autre champ se trouve entre v et rua. C’est permis.</translation>
    </message>
    <message>
        <source>No effect on delivery. Some senders look for rua in the second place only, and send no reports.</source>
        <translation>Aucun effet sur la livraison. Certains expéditeurs ne cherchent rua qu’en deuxième position, et n’envoient pas de rapports.</translation>
    </message>
    <message>
        <source>Put rua directly behind v=TLSRPTv1;</source>
        <translation>Mettez rua juste après v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>The field rua stands directly behind v</source>
        <translation>Le champ rua est juste après v</translation>
    </message>
    <message>
        <source>There are more than three addresses for reports</source>
        <translation>Il y a plus de trois adresses pour les rapports</translation>
    </message>
    <message>
        <source>The record at _smtp._tls.{domain} names {count} addresses for reports.</source>
        <translation>L’enregistrement sous _smtp._tls.{domain} nomme {count} adresses pour les rapports.</translation>
    </message>
    <message>
        <source>No effect on delivery. Some senders report to the first ones only.</source>
        <translation>Aucun effet sur la livraison. Certains expéditeurs n’envoient de rapports qu’aux premières.</translation>
    </message>
    <message>
        <source>Keep the addresses that somebody reads, three at most.</source>
        <translation>Gardez les adresses que quelqu’un lit, trois au plus.</translation>
    </message>
    <message>
        <source>The number of addresses is usual</source>
        <translation>Le nombre d’adresses est habituel</translation>
    </message>
    <message>
        <source>An address for reports is no mail address</source>
        <translation>Une adresse pour les rapports n’est pas une adresse mail</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. Behind mailto: stands one address, its domain in A-labels.</source>
        <translation>À partir de la colonne {column}, l’enregistrement sous _smtp._tls.{domain} contient «&#xa0;{text}&#xa0;». Après mailto: vient une seule adresse, dont le domaine est en A-labels.</translation>
    </message>
    <message>
        <source>No effect on delivery. Senders skip this address, or the report bounces.</source>
        <translation>Aucun effet sur la livraison. Les expéditeurs ignorent cette adresse, ou le rapport revient en erreur.</translation>
    </message>
    <message>
        <source>Write mailto: and a mail address such as tlsrpt@{domain}.</source>
        <translation>Écrivez mailto: et une adresse mail telle que tlsrpt@{domain}.</translation>
    </message>
    <message>
        <source>Addresses for reports are mail addresses</source>
        <translation>Les adresses pour les rapports sont des adresses mail</translation>
    </message>
    <message>
        <source>An address for reports takes no mail</source>
        <translation>Une adresse pour les rapports ne reçoit pas de courrier</translation>
    </message>
    <message>
        <source>Reports are to go to {name}, but that domain takes no mail: it does not exist, has a null MX, or has neither MX records nor an address.</source>
        <translation>Les rapports doivent aller à {name}, mais ce domaine ne reçoit pas de courrier&#xa0;: il n’existe pas, a un MX nul, ou n’a ni enregistrements MX ni adresse.</translation>
    </message>
    <message>
        <source>No effect on delivery. The reports bounce.</source>
        <translation>Aucun effet sur la livraison. Les rapports reviennent en erreur.</translation>
    </message>
    <message>
        <source>Name a mailbox whose domain takes mail.</source>
        <translation>Nommez une boîte dont le domaine reçoit du courrier.</translation>
    </message>
    <message>
        <source>The addresses for reports take mail</source>
        <translation>Les adresses pour les rapports reçoivent du courrier</translation>
    </message>
    <message>
        <source>Reports go only to the reported domain</source>
        <translation>Les rapports ne vont qu’au domaine concerné</translation>
    </message>
    <message>
        <source>Every address for reports is at {domain}, and {domain} enforces a policy.</source>
        <translation>Chaque adresse pour les rapports est à {domain}, et {domain} impose une politique.</translation>
    </message>
    <message>
        <source>No effect on delivery. A report about failing mail then takes the failing way: senders must ignore TLS failures for it, but not all do.</source>
        <translation>Aucun effet sur la livraison. Un rapport sur du courrier en échec prend alors le chemin qui échoue&#xa0;: les expéditeurs doivent ignorer pour lui les échecs de TLS, mais tous ne le font pas.</translation>
    </message>
    <message>
        <source>Add a second address at an independent domain, or an https: address.</source>
        <translation>Ajoutez une deuxième adresse d’un domaine indépendant, ou une adresse https:.</translation>
    </message>
    <message>
        <source>Reports do not depend on the reported domain</source>
        <translation>Les rapports ne dépendent pas du domaine concerné</translation>
    </message>
    <message>
        <source>Reports go to another domain</source>
        <translation>Les rapports vont à un autre domaine</translation>
    </message>
    <message>
        <source>Reports are sent to {name}. Unlike with DMARC, no consent record is needed there.</source>
        <translation>Les rapports sont envoyés à {name}. Contrairement à DMARC, aucun enregistrement de consentement n’y est nécessaire.</translation>
    </message>
    <message>
        <source>No effect on delivery. Whoever runs the other domain learns which senders fail.</source>
        <translation>Aucun effet sur la livraison. Qui exploite l’autre domaine apprend quels expéditeurs échouent.</translation>
    </message>
    <message>
        <source>The https: address cannot be reached</source>
        <translation>L’adresse https: n’est pas joignable</translation>
    </message>
    <message>
        <source>Reports are to be uploaded to {name}, but no TLS connection comes about, or the name has no address.</source>
        <translation>Les rapports doivent être déposés à {name}, mais aucune connexion TLS ne s’établit, ou le nom n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>No effect on delivery. Uploads fail; senders try again for up to a day.</source>
        <translation>Aucun effet sur la livraison. Les dépôts échouent&#xa0;; les expéditeurs réessaient pendant un jour au plus.</translation>
    </message>
    <message>
        <source>Repair the server at {name}, or remove its address from rua.</source>
        <translation>Réparez le serveur de {name}, ou retirez son adresse de rua.</translation>
    </message>
    <message>
        <source>The https: address can be reached</source>
        <translation>L’adresse https: est joignable</translation>
    </message>
    <message>
        <source>The https: address redirects</source>
        <translation>L’adresse https: redirige</translation>
    </message>
    <message>
        <source>{url} answers with status {code}, which leads elsewhere.</source>
        <translation>{url} répond avec le statut {code}, qui mène ailleurs.</translation>
    </message>
    <message>
        <source>No effect on delivery. Some senders do not follow, and their reports are lost.</source>
        <translation>Aucun effet sur la livraison. Certains expéditeurs ne suivent pas, et leurs rapports sont perdus.</translation>
    </message>
    <message>
        <source>Put the address to which it leads into rua.</source>
        <translation>Mettez dans rua l’adresse à laquelle elle mène.</translation>
    </message>
    <message>
        <source>The https: address does not redirect</source>
        <translation>L’adresse https: ne redirige pas</translation>
    </message>
    <message>
        <source>The record at _smtp._tls.{domain} has fields besides v and rua: {text}.</source>
        <translation>L’enregistrement sous _smtp._tls.{domain} a d’autres champs que v et rua&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>No effect on delivery. Senders ignore them. Fields such as ruf, rf and p belong to DMARC.</source>
        <translation>Aucun effet sur la livraison. Les expéditeurs les ignorent. Des champs tels que ruf, rf et p relèvent de DMARC.</translation>
    </message>
    <message>
        <source>The TXT record at _smtp._tls.{domain} is made of several character-strings, which senders join without a blank.</source>
        <translation>L’enregistrement TXT sous _smtp._tls.{domain} se compose de plusieurs chaînes de caractères, que les expéditeurs joignent sans espace.</translation>
    </message>
    <message>
        <source>No effect on delivery. Some libraries join with a blank or read the first string only.</source>
        <translation>Aucun effet sur la livraison. Certaines bibliothèques joignent avec un espace ou ne lisent que la première chaîne.</translation>
    </message>
    <message>
        <source>The TLS-RPT record is an alias</source>
        <translation>L’enregistrement TLS-RPT est un alias</translation>
    </message>
    <message>
        <source>_smtp._tls.{domain} is an alias of {name}.</source>
        <translation>_smtp._tls.{domain} est un alias de {name}.</translation>
    </message>
    <message>
        <source>No effect on delivery. Senders follow the alias. Whoever runs {name} decides where reports go.</source>
        <translation>Aucun effet sur la livraison. Les expéditeurs suivent l’alias. C’est l’exploitant de {name} qui décide où vont les rapports.</translation>
    </message>
    <message>
        <source>The TTL of the TLS-RPT record is short</source>
        <translation>Le TTL de l’enregistrement TLS-RPT est court</translation>
    </message>
    <message>
        <source>The TXT record at _smtp._tls.{domain} has a TTL of {count} seconds.</source>
        <translation>L’enregistrement TXT sous _smtp._tls.{domain} a un TTL de {count} secondes.</translation>
    </message>
    <message>
        <source>No effect on delivery. Whoever suppresses DNS answers in an attack silences the reports sooner: a long TTL keeps the record in caches.</source>
        <translation>Aucun effet sur la livraison. Qui supprime des réponses DNS lors d’une attaque fait taire les rapports plus tôt&#xa0;: un TTL long garde l’enregistrement dans les caches.</translation>
    </message>
    <message>
        <source>Set a TTL of a day (86400). Unlike the MTA-STS record, this one seldom changes.</source>
        <translation>Mettez un TTL d’un jour (86400). Contrairement à l’enregistrement MTA-STS, celui-ci change rarement.</translation>
    </message>
    <message>
        <source>The TTL of the TLS-RPT record is long</source>
        <translation>Le TTL de l’enregistrement TLS-RPT est long</translation>
    </message>
    <message>
        <source>The TLS-RPT record is not signed</source>
        <translation>L’enregistrement TLS-RPT n’est pas signé</translation>
    </message>
    <message>
        <source>The TXT record at _smtp._tls.{domain} is not signed with DNSSEC.</source>
        <translation>L’enregistrement TXT sous _smtp._tls.{domain} n’est pas signé avec DNSSEC.</translation>
    </message>
    <message>
        <source>No effect on delivery. Whoever forges the absence of the record hides failures.</source>
        <translation>Aucun effet sur la livraison. Qui falsifie l’absence de l’enregistrement cache des échecs.</translation>
    </message>
    <message>
        <source>The TLS-RPT record is signed</source>
        <translation>L’enregistrement TLS-RPT est signé</translation>
    </message>
    <message>
        <source>No reports about DANE go to the host&apos;s domain</source>
        <translation>Aucun rapport sur DANE ne va au domaine de l’hôte</translation>
    </message>
    <message>
        <source>{host} has TLSA records, but there is no TLS-RPT record at _smtp._tls.{host}.</source>
        <translation>{host} a des enregistrements TLSA, mais il n’y a pas d’enregistrement TLS-RPT sous _smtp._tls.{host}.</translation>
    </message>
    <message>
        <source>No effect on delivery. Some senders report about DANE to the name of the host too; whoever runs it does not hear of failures.</source>
        <translation>Aucun effet sur la livraison. Certains expéditeurs envoient leurs rapports sur DANE aussi au nom de l’hôte&#xa0;; son exploitant n’apprend pas les échecs.</translation>
    </message>
    <message>
        <source>Whoever runs {host} can publish a record at _smtp._tls.{host}.</source>
        <translation>L’exploitant de {host} peut publier un enregistrement sous _smtp._tls.{host}.</translation>
    </message>
    <message>
        <source>Reports about DANE go to the host&apos;s domain</source>
        <translation>Les rapports sur DANE vont au domaine de l’hôte</translation>
    </message>
    <message>
        <source>Reports have nothing to tell</source>
        <translation>Les rapports n’ont rien à dire</translation>
    </message>
    <message>
        <source>Reports are asked for, but there is neither MTA-STS nor DANE.</source>
        <translation>Des rapports sont demandés, mais il n’y a ni MTA-STS ni DANE.</translation>
    </message>
    <message>
        <source>No effect on delivery. Reports only say that no policy was found.</source>
        <translation>Aucun effet sur la livraison. Les rapports disent seulement qu’aucune politique n’a été trouvée.</translation>
    </message>
    <message>
        <source>Publish an MTA-STS policy with mode: testing; the reports then show who would fail.</source>
        <translation>Publiez une politique MTA-STS avec mode: testing&#xa0;; les rapports montrent alors qui échouerait.</translation>
    </message>
    <message>
        <source>Reports have something to tell</source>
        <translation>Les rapports ont quelque chose à dire</translation>
    </message>
    <message>
        <source>A backup host is less protected</source>
        <translation>Un hôte de secours est moins protégé</translation>
    </message>
    <message>
        <source>{name} is authenticated by its TLSA records, but the less preferred {hosts} only by records that senders cannot use.</source>
        <translation>{name} est authentifié par ses enregistrements TLSA, mais {hosts}, de moindre préférence, seulement par des enregistrements que les expéditeurs ne peuvent pas utiliser.</translation>
    </message>
    <message>
        <source>Whoever blocks {name} moves the mail of DANE senders to a host whose key nobody checks.</source>
        <translation>Qui bloque {name} déplace le courrier des expéditeurs DANE vers un hôte dont personne ne vérifie la clé.</translation>
    </message>
    <message>
        <source>Publish TLSA records 3 1 1 for {hosts} too.</source>
        <translation>Publiez aussi des enregistrements TLSA 3 1 1 pour {hosts}.</translation>
    </message>
    <message>
        <source>No backup host is less protected</source>
        <translation>Aucun hôte de secours n’est moins protégé</translation>
    </message>
    <message>
        <source>The TLSA records stand at the wrong name</source>
        <translation>Les enregistrements TLSA sont sous le mauvais nom</translation>
    </message>
    <message>
        <source>There are TLSA records at {name}, and none at _25._tcp.{host}, where senders look.</source>
        <translation>Il y a des enregistrements TLSA sous {name}, et aucun sous _25._tcp.{host}, où les expéditeurs cherchent.</translation>
    </message>
    <message>
        <source>No sender sees them: the host counts as one without TLSA records.</source>
        <translation>Aucun expéditeur ne les voit&#xa0;: l’hôte compte comme un hôte sans enregistrements TLSA.</translation>
    </message>
    <message>
        <source>Move the records to _25._tcp.{host}.</source>
        <translation>Déplacez les enregistrements sous _25._tcp.{host}.</translation>
    </message>
    <message>
        <source>The TLSA name is an alias</source>
        <translation>Le nom TLSA est un alias</translation>
    </message>
    <message>
        <source>The TLSA records of {host} are reached by an alias to {name}.</source>
        <translation>Les enregistrements TLSA de {host} s’atteignent par un alias vers {name}.</translation>
    </message>
    <message>
        <source>Senders follow it; the certificate is still checked against {host}.</source>
        <translation>Les expéditeurs le suivent&#xa0;; le certificat est toujours comparé à {host}.</translation>
    </message>
    <message>
        <source>TLSA records of an alias are not seen</source>
        <translation>Des enregistrements TLSA d’un alias ne sont pas vus</translation>
    </message>
    <message>
        <source>{host} is an alias. The TLSA records at {name} are not looked at: senders take those at the alias&apos; end first, then those at the alias, and none in between.</source>
        <translation>{host} est un alias. Les enregistrements TLSA sous {name} ne sont pas consultés&#xa0;: les expéditeurs prennent d’abord ceux au bout de l’alias, puis ceux à l’alias même, et aucun entre les deux.</translation>
    </message>
    <message>
        <source>Whatever stands at {name} protects nobody.</source>
        <translation>Ce qui se trouve sous {name} ne protège personne.</translation>
    </message>
    <message>
        <source>Let the MX record name a host that is no alias, or publish the same TLSA records at _25._tcp of the alias and of its end.</source>
        <translation>Faites en sorte que l’enregistrement MX nomme un hôte qui n’est pas un alias, ou publiez les mêmes enregistrements TLSA sous _25._tcp de l’alias et de son bout.</translation>
    </message>
    <message>
        <source>A wildcard makes the TLSA records</source>
        <translation>Un nom générique produit les enregistrements TLSA</translation>
    </message>
    <message>
        <source>No TLSA records stand at {name} itself: a wildcard in the zone makes them.</source>
        <translation>Il n’y a pas d’enregistrements TLSA sous {name} même&#xa0;: un nom générique de la zone les produit.</translation>
    </message>
    <message>
        <source>Senders use them like any other. They appear at every name below the wildcard too.</source>
        <translation>Les expéditeurs les utilisent comme tous les autres. Ils apparaissent aussi sous chaque nom que couvre le nom générique.</translation>
    </message>
    <message>
        <source>A TLSA record is incomplete</source>
        <translation>Un enregistrement TLSA est incomplet</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. It needs usage, selector, matching type and data.</source>
        <translation>Un enregistrement TLSA de {host} contient «&#xa0;{text}&#xa0;». Il lui faut usage, sélecteur, type de correspondance et données.</translation>
    </message>
    <message>
        <source>A TLSA record holds no certificate or key</source>
        <translation>Un enregistrement TLSA sans certificat ni clé</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. With matching type 0 it has to hold a whole certificate (selector 0) or public key (selector 1), and it does not.</source>
        <translation>Un enregistrement TLSA de {host} contient «&#xa0;{text}&#xa0;». Avec le type de correspondance 0, il doit contenir un certificat entier (sélecteur 0) ou une clé publique entière (sélecteur 1), et ce n’est pas le cas.</translation>
    </message>
    <message>
        <source>A TLSA record has an unknown selector</source>
        <translation>Un enregistrement TLSA a un sélecteur inconnu</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. Its second number, the selector, is neither 0 (certificate) nor 1 (public key).</source>
        <translation>Un enregistrement TLSA de {host} contient «&#xa0;{text}&#xa0;». Son deuxième nombre, le sélecteur, n’est ni 0 (certificat) ni 1 (clé publique).</translation>
    </message>
    <message>
        <source>A TLSA record has an unknown matching type</source>
        <translation>Un TLSA a un type de correspondance inconnu</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. Its third number, the matching type, is none of 0 (whole), 1 (SHA-256) and 2 (SHA-512).</source>
        <translation>Un enregistrement TLSA de {host} contient «&#xa0;{text}&#xa0;». Son troisième nombre, le type de correspondance, n’est ni 0 (entier), ni 1 (SHA-256), ni 2 (SHA-512).</translation>
    </message>
    <message>
        <source>A TLSA record has the wrong numbers</source>
        <translation>Un enregistrement TLSA a les mauvais nombres</translation>
    </message>
    <message>
        <source>The data of the TLSA record “{text}” is made of what {host} ({address}) shows, but by other rules than its numbers say: by those of {name}. TLS reports call this tlsa-invalid.</source>
        <translation>Les données de l’enregistrement TLSA «&#xa0;{text}&#xa0;» sont tirées de ce que présente {host} ({address}), mais selon d’autres règles que ne le disent ses nombres&#xa0;: selon celles de {name}. Dans les rapports TLS&#xa0;: tlsa-invalid.</translation>
    </message>
    <message>
        <source>The CA in the TLSA record is not sent</source>
        <translation>L’AC de l’enregistrement TLSA n’est pas envoyée</translation>
    </message>
    <message>
        <source>The TLSA records of {host} name a CA (usage 2), but no CA certificate that {address} sends fits them. TLS reports call this certificate-not-trusted or tlsa-invalid.</source>
        <translation>Les enregistrements TLSA de {host} désignent une AC (usage 2), mais aucun certificat d’AC envoyé par {address} ne leur correspond. Dans les rapports TLS&#xa0;: certificate-not-trusted ou tlsa-invalid.</translation>
    </message>
    <message>
        <source>Let the server send the CA&apos;s certificate too, even if it is a root, or publish a record 3 1 1 for the key in use.</source>
        <translation>Faites aussi envoyer par le serveur le certificat de l’AC, même si c’est une racine, ou publiez un enregistrement 3 1 1 pour la clé utilisée.</translation>
    </message>
    <message>
        <source>The CA in the TLSA record issued something else</source>
        <translation>L’AC de l’enregistrement TLSA a émis autre chose</translation>
    </message>
    <message>
        <source>A TLSA record of {host} names a CA (usage 2) whose certificate {address} sends, but its own certificate does not lead there. TLS reports call this certificate-not-trusted.</source>
        <translation>Un enregistrement TLSA de {host} désigne une AC (usage 2) dont {address} envoie le certificat, mais son propre certificat n’y mène pas. Dans les rapports TLS&#xa0;: certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Let the server send every certificate from its own up to the CA&apos;s, or publish a record 3 1 1 for the key in use.</source>
        <translation>Faites envoyer par le serveur tous les certificats, du sien jusqu’à celui de l’AC, ou publiez un enregistrement 3 1 1 pour la clé utilisée.</translation>
    </message>
    <message>
        <source>A public CA is trusted by TLSA</source>
        <translation>TLSA fait confiance à une AC publique</translation>
    </message>
    <message>
        <source>A TLSA record of {host} ({text}) names a public CA: {name}.</source>
        <translation>Un enregistrement TLSA de {host} ({text}) désigne une AC publique&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Whoever gets a certificate for the name from this CA passes, and when the CA changes its intermediate the record stops to fit.</source>
        <translation>Qui obtient de cette AC un certificat pour le nom est accepté, et quand l’AC change de certificat intermédiaire, l’enregistrement cesse de correspondre.</translation>
    </message>
    <message>
        <source>A TLSA record holds a whole CA certificate</source>
        <translation>Un enregistrement TLSA contient un certificat d’AC entier</translation>
    </message>
    <message>
        <source>A TLSA record of {host} names a CA by its whole certificate or key: “{text}”.</source>
        <translation>Un enregistrement TLSA de {host} désigne une AC par son certificat entier ou sa clé entière&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Some senders ignore matching type 0; to the others the CA&apos;s certificate has to be sent all the same.</source>
        <translation>Certains expéditeurs ignorent le type de correspondance 0&#xa0;; pour les autres, il faut malgré tout envoyer le certificat de l’AC.</translation>
    </message>
    <message>
        <source>Publish 2 0 1 with the SHA-256 of the CA&apos;s certificate instead.</source>
        <translation>Publiez plutôt 2 0 1 avec le SHA-256 du certificat de l’AC.</translation>
    </message>
    <message>
        <source>The TLSA records name the CA by a digest</source>
        <translation>Les TLSA désignent l’AC par une empreinte</translation>
    </message>
    <message>
        <source>A TLSA record names the key of a CA</source>
        <translation>Un enregistrement TLSA désigne la clé d’une AC</translation>
    </message>
    <message>
        <source>A TLSA record of {host} names a CA by its key alone: “{text}”.</source>
        <translation>Un enregistrement TLSA de {host} désigne une AC par sa seule clé&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>The limits that stand in the CA&apos;s certificate are not bound by the record.</source>
        <translation>L’enregistrement ne lie pas les limites inscrites dans le certificat de l’AC.</translation>
    </message>
    <message>
        <source>The TLSA records name the certificate of the CA</source>
        <translation>Les enregistrements TLSA désignent le certificat de l’AC</translation>
    </message>
    <message>
        <source>A TLSA record is bound to one certificate</source>
        <translation>Un enregistrement TLSA est lié à un seul certificat</translation>
    </message>
    <message>
        <source>A TLSA record of {host} digests the whole certificate: “{text}”.</source>
        <translation>Un enregistrement TLSA de {host} prend l’empreinte du certificat entier&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Each renewal needs a new record, and certificates live ever shorter; senders with DANE skip the host when it is forgotten.</source>
        <translation>Chaque renouvellement exige un nouvel enregistrement, et les certificats durent de moins en moins&#xa0;; en cas d’oubli, les expéditeurs DANE écartent l’hôte.</translation>
    </message>
    <message>
        <source>Publish 3 1 1 for the public key, and keep the key at renewals or publish the next record before.</source>
        <translation>Publiez 3 1 1 pour la clé publique, et gardez la clé lors des renouvellements ou publiez d’abord le prochain enregistrement.</translation>
    </message>
    <message>
        <source>The TLSA records are bound to keys</source>
        <translation>Les enregistrements TLSA sont liés à des clés</translation>
    </message>
    <message>
        <source>A TLSA record holds the data as a whole</source>
        <translation>Un enregistrement TLSA contient les données entières</translation>
    </message>
    <message>
        <source>A TLSA record of {host} has matching type 0: “{text}”.</source>
        <translation>Un enregistrement TLSA de {host} a le type de correspondance 0&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>The answer is large, and some senders ignore such records.</source>
        <translation>La réponse est volumineuse, et certains expéditeurs ignorent de tels enregistrements.</translation>
    </message>
    <message>
        <source>Publish 3 1 1 with the SHA-256 of the public key instead.</source>
        <translation>Publiez plutôt 3 1 1 avec le SHA-256 de la clé publique.</translation>
    </message>
    <message>
        <source>The TLSA records hold digests</source>
        <translation>Les enregistrements TLSA contiennent des empreintes</translation>
    </message>
    <message>
        <source>A TLSA record has SHA-512 alone</source>
        <translation>Un enregistrement TLSA n’a que SHA-512</translation>
    </message>
    <message>
        <source>A TLSA record of {host} has SHA-512, and there is none with SHA-256 of the same kind: “{text}”.</source>
        <translation>Un enregistrement TLSA de {host} a SHA-512, et il n’y en a pas du même genre avec SHA-256&#xa0;: «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Senders need not know SHA-512: those that do not find nothing usable.</source>
        <translation>Les expéditeurs ne sont pas tenus de connaître SHA-512&#xa0;: ceux qui ne le connaissent pas ne trouvent rien d’utilisable.</translation>
    </message>
    <message>
        <source>Add the same record with matching type 1 (SHA-256).</source>
        <translation>Ajoutez le même enregistrement avec le type de correspondance 1 (SHA-256).</translation>
    </message>
    <message>
        <source>There are TLSA records with SHA-256</source>
        <translation>Il y a des enregistrements TLSA avec SHA-256</translation>
    </message>
    <message>
        <source>The stronger TLSA digest is out of date</source>
        <translation>L’empreinte TLSA la plus forte est périmée</translation>
    </message>
    <message>
        <source>At {address} the record “{text}” fits, but a record of the same kind with SHA-512 does not. Senders that know SHA-512 look at no SHA-256 then. TLS reports call this tlsa-invalid.</source>
        <translation>À {address}, l’enregistrement «&#xa0;{text}&#xa0;» correspond, mais pas un enregistrement du même genre avec SHA-512. Les expéditeurs qui connaissent SHA-512 ne regardent alors aucun SHA-256. Dans les rapports TLS&#xa0;: tlsa-invalid.</translation>
    </message>
    <message>
        <source>Most senders with DANE skip this host; those that know SHA-256 alone deliver.</source>
        <translation>La plupart des expéditeurs DANE écartent cet hôte&#xa0;; ceux qui ne connaissent que SHA-256 livrent.</translation>
    </message>
    <message>
        <source>Publish the same keys under each digest, or remove the SHA-512 record of {host}.</source>
        <translation>Publiez les mêmes clés sous chaque empreinte, ou supprimez l’enregistrement SHA-512 de {host}.</translation>
    </message>
    <message>
        <source>Some kinds of TLSA records fit nothing</source>
        <translation>Certains genres de TLSA ne correspondent à rien</translation>
    </message>
    <message>
        <source>Of the TLSA records of {host}, none of these kinds fits what is served now: {text}.</source>
        <translation>Parmi les enregistrements TLSA de {host}, aucun des genres suivants ne correspond à ce qui est servi actuellement&#xa0;: {text}.</translation>
    </message>
    <message>
        <source>Senders that know only such a kind skip this host.</source>
        <translation>Les expéditeurs qui ne connaissent qu’un tel genre écartent cet hôte.</translation>
    </message>
    <message>
        <source>For each combination of usage, selector and matching type keep a record that fits the certificate in use; remove the others.</source>
        <translation>Pour chaque combinaison d’usage, de sélecteur et de type de correspondance, gardez un enregistrement qui correspond au certificat utilisé&#xa0;; supprimez les autres.</translation>
    </message>
    <message>
        <source>Every kind of TLSA record fits</source>
        <translation>Chaque genre d’enregistrement TLSA correspond</translation>
    </message>
    <message>
        <source>There is no TLSA record for the next key</source>
        <translation>Pas d’enregistrement TLSA pour la prochaine clé</translation>
    </message>
    <message>
        <source>All TLSA records of {host} are bound to what is in use now.</source>
        <translation>Tous les enregistrements TLSA de {host} sont liés à ce qui est utilisé actuellement.</translation>
    </message>
    <message>
        <source>No effect as long as the key stays. A new key has to wait until its record has been published for some time.</source>
        <translation>Aucun effet tant que la clé reste. Une nouvelle clé doit attendre que son enregistrement soit publié depuis quelque temps.</translation>
    </message>
    <message>
        <source>There are many TLSA records</source>
        <translation>Il y a de nombreux enregistrements TLSA</translation>
    </message>
    <message>
        <source>{host} has {count} TLSA records.</source>
        <translation>{host} a {count} enregistrements TLSA.</translation>
    </message>
    <message>
        <source>The answer is large: it may be cut off or lost on the way, and senders with DANE wait then.</source>
        <translation>La réponse est volumineuse&#xa0;: elle peut être tronquée ou perdue en chemin, et les expéditeurs DANE attendent alors.</translation>
    </message>
    <message>
        <source>Keep the records for the key in use and the next one.</source>
        <translation>Gardez les enregistrements de la clé utilisée et de la prochaine.</translation>
    </message>
    <message>
        <source>The number of TLSA records is usual</source>
        <translation>Le nombre d’enregistrements TLSA est habituel</translation>
    </message>
    <message>
        <source>A TLSA record stands twice</source>
        <translation>Un enregistrement TLSA figure deux fois</translation>
    </message>
    <message>
        <source>The answer for the TLSA records of {host} holds a record more than once.</source>
        <translation>La réponse pour les enregistrements TLSA de {host} contient un enregistrement plus d’une fois.</translation>
    </message>
    <message>
        <source>The TLSA records live long in caches</source>
        <translation>Les enregistrements TLSA restent longtemps en cache</translation>
    </message>
    <message>
        <source>The TLSA records of {host} may be kept for {count} seconds, more than a day.</source>
        <translation>Les enregistrements TLSA de {host} peuvent être gardés {count} secondes, plus d’un jour.</translation>
    </message>
    <message>
        <source>When a key has to be replaced at once, senders keep the old record for as long.</source>
        <translation>Quand une clé doit être remplacée d’urgence, les expéditeurs gardent l’ancien enregistrement pendant tout ce temps.</translation>
    </message>
    <message>
        <source>Set the TTL of the TLSA records of {host} to 3600.</source>
        <translation>Réglez le TTL des enregistrements TLSA de {host} à 3600.</translation>
    </message>
    <message>
        <source>The TLSA records can be changed within a day</source>
        <translation>Les enregistrements TLSA sont modifiables en un jour</translation>
    </message>
    <message>
        <source>Without SNI the TLSA records do not fit</source>
        <translation>Sans SNI, les enregistrements TLSA ne correspondent pas</translation>
    </message>
    <message>
        <source>With its name {host} ({address}) shows a certificate that its TLSA records fit; without a name in the handshake it shows another, or none.</source>
        <translation>Avec son nom, {host} ({address}) présente un certificat auquel ses enregistrements TLSA correspondent&#xa0;; sans nom dans la négociation, il en présente un autre, ou aucun.</translation>
    </message>
    <message>
        <source>Senders with DANE that send no name skip this host.</source>
        <translation>Les expéditeurs DANE qui n’envoient pas de nom écartent cet hôte.</translation>
    </message>
    <message>
        <source>Let the server show the certificate of {host} by default, also to senders that ask for no name.</source>
        <translation>Faites présenter par défaut au serveur le certificat de {host}, même aux expéditeurs qui ne demandent aucun nom.</translation>
    </message>
    <message>
        <source>The TLSA records fit without SNI too</source>
        <translation>Les enregistrements TLSA correspondent aussi sans SNI</translation>
    </message>
    <message>
        <source>One of two certificates fits no TLSA record</source>
        <translation>Un de deux certificats ne correspond à aucun TLSA</translation>
    </message>
    <message>
        <source>{host} ({address}) has certificates of two key types, and its TLSA records fit only one of them.</source>
        <translation>{host} ({address}) a des certificats de deux types de clé, et ses enregistrements TLSA ne correspondent qu’à l’un d’eux.</translation>
    </message>
    <message>
        <source>Senders with DANE that prefer the other type skip this host.</source>
        <translation>Les expéditeurs DANE qui préfèrent l’autre type écartent cet hôte.</translation>
    </message>
    <message>
        <source>Publish a TLSA record 3 1 1 for each of both keys, or serve one certificate.</source>
        <translation>Publiez un enregistrement TLSA 3 1 1 pour chacune des deux clés, ou ne servez qu’un certificat.</translation>
    </message>
    <message>
        <source>The TLSA records fit both certificates</source>
        <translation>Les TLSA correspondent aux deux certificats</translation>
    </message>
    <message>
        <source>STARTTLS is not offered every time</source>
        <translation>STARTTLS n’est pas proposé à chaque fois</translation>
    </message>
    <message>
        <source>{host} ({address}) has TLSA records, and {count} of {total} sessions were offered no STARTTLS.</source>
        <translation>{host} ({address}) a des enregistrements TLSA, et STARTTLS n’a pas été proposé dans {count} sessions sur {total}.</translation>
    </message>
    <message>
        <source>Senders with DANE that meet such a session wait and try again; their mail is late.</source>
        <translation>Les expéditeurs DANE qui tombent sur une telle session attendent et réessaient&#xa0;; leur courrier est en retard.</translation>
    </message>
    <message>
        <source>Offer STARTTLS to everybody and at the first contact; greylist at RCPT instead.</source>
        <translation>Proposez STARTTLS à tous dès le premier contact&#xa0;; appliquez plutôt la liste grise à RCPT.</translation>
    </message>
    <message>
        <source>STARTTLS is offered every time</source>
        <translation>STARTTLS est proposé à chaque fois</translation>
    </message>
    <message>
        <source>What senders that demand DANE find</source>
        <translation>Ce que trouvent les expéditeurs qui exigent DANE</translation>
    </message>
    <message>
        <source>Mail hosts without TLSA records that hold: {count} of {total}.</source>
        <translation>Serveurs de messagerie sans enregistrements TLSA qui tiennent&#xa0;: {count} sur {total}.</translation>
    </message>
    <message>
        <source>Senders that demand DANE deliver to none of those; TLS reports call this dane-required.</source>
        <translation>Les expéditeurs qui exigent DANE ne livrent à aucun de ceux-là&#xa0;; dans les rapports TLS&#xa0;: dane-required.</translation>
    </message>
    <message>
        <source>Senders that demand DANE reach every host</source>
        <translation>Les expéditeurs qui exigent DANE atteignent chaque hôte</translation>
    </message>
    <message>
        <source>The TLSA records lie outside the domain</source>
        <translation>Les enregistrements TLSA sont hors du domaine</translation>
    </message>
    <message>
        <source>The TLSA records of {host} lie in the zone {name}, outside of {domain}.</source>
        <translation>Les enregistrements TLSA de {host} se trouvent dans la zone {name}, hors de {domain}.</translation>
    </message>
    <message>
        <source>No effect on delivery. Whoever runs that zone has to change the records along with the keys.</source>
        <translation>Aucun effet sur la livraison. Qui exploite cette zone doit changer les enregistrements en même temps que les clés.</translation>
    </message>
    <message>
        <source>Two resolvers give different answers</source>
        <translation>Deux résolveurs donnent des réponses différentes</translation>
    </message>
    <message>
        <source>The two inspections asked different resolvers, and these got other records for {name}.</source>
        <translation>Les deux inspections ont interrogé des résolveurs différents, et ceux-ci ont obtenu d’autres enregistrements pour {name}.</translation>
    </message>
    <message>
        <source>A split view of the zone, a change that has not reached everybody, or somebody who answers in its place: senders behind the one resolver do otherwise than those behind the other.</source>
        <translation>Une zone à plusieurs vues, un changement qui n’est pas encore arrivé partout, ou quelqu’un qui répond à sa place&#xa0;: les expéditeurs derrière un résolveur agissent autrement que ceux derrière l’autre.</translation>
    </message>
    <message>
        <source>Inspect again with both resolvers. If they still differ, ask the authoritative servers (--thorough) and find out which answer is yours.</source>
        <translation>Relancez l’inspection avec les deux résolveurs. S’ils diffèrent encore, interrogez les serveurs faisant autorité (--thorough) et cherchez quelle réponse est la vôtre.</translation>
    </message>
    <message>
        <source>Different resolvers give the same answers</source>
        <translation>Des résolveurs différents donnent les mêmes réponses</translation>
    </message>
    <message>
        <source>The set of mail hosts changed</source>
        <translation>L’ensemble des serveurs de messagerie a changé</translation>
    </message>
    <message>
        <source>MX records of {domain}: came: {hosts}; went: {name}.</source>
        <translation>Enregistrements MX de {domain}, ajoutés&#xa0;: {hosts}&#xa0;; retirés&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>Senders use the new hosts as soon as their DNS caches run out. A policy or TLSA records made for the old ones do not protect the new ones.</source>
        <translation>Les expéditeurs utilisent les nouveaux hôtes dès que leurs caches DNS expirent. Une politique ou des enregistrements TLSA faits pour les anciens ne protègent pas les nouveaux.</translation>
    </message>
    <message>
        <source>Make sure that you meant it, and that policy and TLSA records fit the hosts of today.</source>
        <translation>Assurez-vous que c’était voulu, et que la politique et les enregistrements TLSA correspondent aux hôtes d’aujourd’hui.</translation>
    </message>
    <message>
        <source>The set of mail hosts is the same</source>
        <translation>L’ensemble des serveurs de messagerie est le même</translation>
    </message>
    <message>
        <source>A removed mail host is still in the policy</source>
        <translation>Un serveur retiré est encore dans la politique</translation>
    </message>
    <message>
        <source>{name} left the MX records, and the policy still lists it.</source>
        <translation>{name} a quitté les enregistrements MX, et la politique le nomme encore.</translation>
    </message>
    <message>
        <source>This is the right order, and the line does no harm while caches of the MX records run out. Afterwards it widens what somebody on the way may use.</source>
        <translation>C’est le bon ordre, et la ligne ne gêne pas tant que les caches des enregistrements MX n’ont pas expiré. Ensuite, elle élargit ce que peut utiliser quelqu’un sur le trajet.</translation>
    </message>
    <message>
        <source>Take the line out and give the record a new id when the old MX records are out of all caches.</source>
        <translation>Supprimez la ligne et donnez un nouvel id à l’enregistrement quand les anciens enregistrements MX auront quitté tous les caches.</translation>
    </message>
    <message>
        <source>The removed mail host left the policy too</source>
        <translation>Le serveur retiré a aussi quitté la politique</translation>
    </message>
    <message>
        <source>The policy changed and its id did not</source>
        <translation>La politique a changé, pas son id</translation>
    </message>
    <message>
        <source>The policy of {domain} is another than before; the record still says id={text}.</source>
        <translation>La politique de {domain} n’est plus la même&#xa0;; l’enregistrement dit toujours id={text}.</translation>
    </message>
    <message>
        <source>Senders that have the old policy do not see the new one until they refresh by themselves or the old one runs out. If the old one names other hosts, they hold mail back.</source>
        <translation>Les expéditeurs qui ont l’ancienne politique ne voient la nouvelle que lorsqu’ils la consultent d’eux-mêmes ou que l’ancienne expire. Si l’ancienne nomme d’autres hôtes, ils retiennent du courrier.</translation>
    </message>
    <message>
        <source>Give the record at _mta-sts.{domain} a new id now.</source>
        <translation>Donnez maintenant un nouvel id à l’enregistrement sous _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The policy changed together with its id</source>
        <translation>La politique a changé en même temps que son id</translation>
    </message>
    <message>
        <source>The id changed and the policy did not</source>
        <translation>L’id a changé, pas la politique</translation>
    </message>
    <message>
        <source>The record went from id={name} to id={text}; mode, max_age and mx lines are the same.</source>
        <translation>L’enregistrement est passé de id={name} à id={text}&#xa0;; le mode, le max_age et les lignes mx sont les mêmes.</translation>
    </message>
    <message>
        <source>Every sender fetches the policy once more. Nothing else happens.</source>
        <translation>Chaque expéditeur récupère la politique une fois de plus. Rien d’autre ne se passe.</translation>
    </message>
    <message>
        <source>The new id leads to the old policy</source>
        <translation>Le nouvel id mène à l’ancienne politique</translation>
    </message>
    <message>
        <source>The record has the new id {text}, and the policy host still serves the old policy at {address}.</source>
        <translation>L’enregistrement a le nouvel id {text}, et l’hôte de la politique sert encore l’ancienne politique à {address}.</translation>
    </message>
    <message>
        <source>Senders that fetch now keep the old policy under the new id and do not look again until the next id or their next refresh.</source>
        <translation>Les expéditeurs qui la récupèrent maintenant gardent l’ancienne politique sous le nouvel id et ne consultent plus rien jusqu’au prochain id ou à leur prochaine actualisation.</translation>
    </message>
    <message>
        <source>Serve the new policy everywhere first and empty the caches before it; then publish one more new id.</source>
        <translation>Servez d’abord la nouvelle politique partout et videz les caches placés devant elle&#xa0;; publiez ensuite encore un nouvel id.</translation>
    </message>
    <message>
        <source>The new id leads to the new policy everywhere</source>
        <translation>Le nouvel id mène partout à la nouvelle politique</translation>
    </message>
    <message>
        <source>The policy changed: was it you?</source>
        <translation>La politique a changé&#xa0;: était-ce vous&#xa0;?</translation>
    </message>
    <message>
        <source>The policy of {domain} is another than at the earlier inspection.</source>
        <translation>La politique de {domain} n’est plus la même que lors de l’inspection précédente.</translation>
    </message>
    <message>
        <source>Whoever holds the policy host decides where senders may deliver.</source>
        <translation>Qui tient l’hôte de la politique décide où les expéditeurs peuvent livrer.</translation>
    </message>
    <message>
        <source>Compare both policies. If nobody meant the change, look into who controls mta-sts.{domain}, its DNS records and its certificate.</source>
        <translation>Comparez les deux politiques. Si personne n’a voulu ce changement, cherchez qui contrôle mta-sts.{domain}, ses enregistrements DNS et son certificat.</translation>
    </message>
    <message>
        <source>The policy is the same</source>
        <translation>La politique est la même</translation>
    </message>
    <message>
        <source>A lower max_age does not reach old caches</source>
        <translation>Un max_age réduit n’atteint pas les anciens caches</translation>
    </message>
    <message>
        <source>The policy&apos;s max_age was lowered. What senders fetched before keeps the old one.</source>
        <translation>Le max_age de la politique a été réduit. Ce que les expéditeurs ont récupéré auparavant garde l’ancien.</translation>
    </message>
    <message>
        <source>Senders may go by the old policy until {date}.</source>
        <translation>Les expéditeurs peuvent suivre l’ancienne politique jusqu’au {date}.</translation>
    </message>
    <message>
        <source>Keep what the old policy says true until {date}.</source>
        <translation>Faites en sorte que ce que dit l’ancienne politique reste vrai jusqu’au {date}.</translation>
    </message>
    <message>
        <source>The policy is no longer enforced</source>
        <translation>La politique n’est plus imposée</translation>
    </message>
    <message>
        <source>The policy went from mode: enforce to mode: {mode}.</source>
        <translation>La politique est passée de mode: enforce à mode: {mode}.</translation>
    </message>
    <message>
        <source>Senders that fetch it deliver without holding back what fails. Those that have the old policy may enforce it until {date}.</source>
        <translation>Les expéditeurs qui la récupèrent livrent sans retenir ce qui échoue. Ceux qui ont l’ancienne politique peuvent l’imposer jusqu’au {date}.</translation>
    </message>
    <message>
        <source>If this was not meant, set mode: enforce again; either way the record needs a new id.</source>
        <translation>Si ce n’était pas voulu, remettez mode: enforce&#xa0;; dans tous les cas, l’enregistrement a besoin d’un nouvel id.</translation>
    </message>
    <message>
        <source>The policy is still enforced</source>
        <translation>La politique est toujours imposée</translation>
    </message>
    <message>
        <source>A cached policy fits no mail host of today</source>
        <translation>Une politique en cache ne couvre aucun hôte actuel</translation>
    </message>
    <message>
        <source>Senders may have the policy of the earlier inspection until {date}, and none of its mx lines fits a host of today: {hosts}.</source>
        <translation>Les expéditeurs peuvent avoir la politique de l’inspection précédente jusqu’au {date}, et aucune de ses lignes mx ne correspond à un hôte d’aujourd’hui&#xa0;: {hosts}.</translation>
    </message>
    <message>
        <source>Such a sender under mode: enforce can deliver nothing until it sees a new id and fetches the new policy.</source>
        <translation>Un tel expéditeur, sous mode: enforce, ne peut rien livrer avant d’avoir vu un nouvel id et récupéré la nouvelle politique.</translation>
    </message>
    <message>
        <source>Let an MX record that the old policy covers stay until {date}, or make sure that the new policy is served under a new id.</source>
        <translation>Laissez jusqu’au {date} un enregistrement MX que couvre l’ancienne politique, ou assurez-vous que la nouvelle politique est servie sous un nouvel id.</translation>
    </message>
    <message>
        <source>A cached policy fits a mail host of today</source>
        <translation>Une politique en cache couvre un hôte actuel</translation>
    </message>
    <message>
        <source>A cached policy does not cover this host</source>
        <translation>Une politique en cache ne couvre pas cet hôte</translation>
    </message>
    <message>
        <source>Senders may have the policy of the earlier inspection until {date}, and no mx line of it fits {host}. TLS reports call this validation-failure.</source>
        <translation>Les expéditeurs peuvent avoir la politique de l’inspection précédente jusqu’au {date}, et aucune de ses lignes mx ne correspond à {host}. Dans les rapports TLS&#xa0;: validation-failure.</translation>
    </message>
    <message>
        <source>Senders that have that policy and enforce it skip the host until they see a new id and fetch the new policy.</source>
        <translation>Les expéditeurs qui ont cette politique et l’imposent écartent l’hôte jusqu’à ce qu’ils voient un nouvel id et récupèrent la nouvelle politique.</translation>
    </message>
    <message>
        <source>Let the hosts that the old policy covers stay in the MX records until {date}, and serve the new policy under a new id.</source>
        <translation>Laissez jusqu’au {date} dans les enregistrements MX les hôtes que couvre l’ancienne politique, et servez la nouvelle politique sous un nouvel id.</translation>
    </message>
    <message>
        <source>Policies still in caches cover every mail host</source>
        <translation>Les politiques encore en cache couvrent tous les hôtes</translation>
    </message>
    <message>
        <source>MTA-STS was removed while caches hold it</source>
        <translation>MTA-STS a été retiré alors qu’il est encore en cache</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} is gone; senders may keep the policy that it announced until {date}.</source>
        <translation>L’enregistrement sous _mta-sts.{domain} a disparu&#xa0;; les expéditeurs peuvent garder jusqu’au {date} la politique qu’il annonçait.</translation>
    </message>
    <message>
        <source>They go on to apply it, report that it cannot be fetched, and hold mail back when the mail hosts change.</source>
        <translation>Ils continuent à l’appliquer, signalent qu’elle ne peut pas être récupérée, et retiennent du courrier quand les serveurs de messagerie changent.</translation>
    </message>
    <message>
        <source>Publish record and policy again with mode: none, a max_age of a day and a new id. Take both away after {date}.</source>
        <translation>Publiez de nouveau l’enregistrement et la politique avec mode: none, un max_age d’un jour et un nouvel id. Supprimez les deux après le {date}.</translation>
    </message>
    <message>
        <source>MTA-STS was not removed too early</source>
        <translation>MTA-STS n’a pas été retiré trop tôt</translation>
    </message>
    <message>
        <source>MTA-STS can be taken away now</source>
        <translation>MTA-STS peut maintenant être retiré</translation>
    </message>
    <message>
        <source>The policy has said mode: none for {days}, longer than any policy before it can last.</source>
        <translation>La politique dit mode: none depuis {days}, plus longtemps qu’aucune politique antérieure ne peut durer.</translation>
    </message>
    <message>
        <source>No sender has an older policy any more.</source>
        <translation>Aucun expéditeur n’a plus de politique antérieure.</translation>
    </message>
    <message>
        <source>Take the record away, then the policy host.</source>
        <translation>Supprimez l’enregistrement, puis l’hôte de la politique.</translation>
    </message>
    <message>
        <source>The policy host outlived MTA-STS</source>
        <translation>L’hôte de la politique a survécu à MTA-STS</translation>
    </message>
    <message>
        <source>The record is gone and no policy of before can last any more, but mta-sts.{domain} is still there.</source>
        <translation>L’enregistrement a disparu et aucune politique d’avant ne peut plus durer, mais mta-sts.{domain} est encore là.</translation>
    </message>
    <message>
        <source>Nobody asks it. An alias to a service that you gave up may be claimed by somebody else, who could then serve a policy.</source>
        <translation>Personne ne l’interroge. Un alias vers un service que vous avez abandonné peut être repris par quelqu’un d’autre, qui pourrait alors servir une politique.</translation>
    </message>
    <message>
        <source>Remove the address or alias records of mta-sts.{domain}.</source>
        <translation>Supprimez les enregistrements d’adresse ou d’alias de mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The policy host went with MTA-STS</source>
        <translation>L’hôte de la politique a disparu avec MTA-STS</translation>
    </message>
    <message>
        <source>The policy can no longer be fetched</source>
        <translation>La politique ne peut plus être récupérée</translation>
    </message>
    <message>
        <source>At the earlier inspection the policy of {domain} was served; now senders get none that they can use.</source>
        <translation>Lors de l’inspection précédente, la politique de {domain} était servie&#xa0;; maintenant, les expéditeurs n’en obtiennent aucune qu’ils puissent utiliser.</translation>
    </message>
    <message>
        <source>Those that have it go on with it until {date} at the latest. After that they deliver as if there were no policy.</source>
        <translation>Ceux qui l’ont continuent à la suivre jusqu’au {date} au plus tard. Ensuite, ils livrent comme s’il n’y avait pas de politique.</translation>
    </message>
    <message>
        <source>Mend the policy host as the findings about it tell.</source>
        <translation>Corrigez l’hôte de la politique comme l’indiquent les constats à son sujet.</translation>
    </message>
    <message>
        <source>The policy can still be fetched</source>
        <translation>La politique peut toujours être récupérée</translation>
    </message>
    <message>
        <source>Enforced without a time of testing</source>
        <translation>Imposée sans période de test</translation>
    </message>
    <message>
        <source>The policy of {domain} is enforced, and too little time has passed for two weeks of mode: testing before.</source>
        <translation>La politique de {domain} est imposée, et il s’est écoulé trop peu de temps pour deux semaines de mode: testing auparavant.</translation>
    </message>
    <message>
        <source>What no report has shown yet holds mail back at once.</source>
        <translation>Ce qu’aucun rapport n’a encore montré retient aussitôt du courrier.</translation>
    </message>
    <message>
        <source>Watch the TLS reports closely; if failures come in, set mode: testing and give the record a new id.</source>
        <translation>Surveillez de près les rapports TLS&#xa0;; si des échecs arrivent, passez à mode: testing et donnez un nouvel id à l’enregistrement.</translation>
    </message>
    <message>
        <source>The policy was tested before it was enforced</source>
        <translation>La politique a été testée avant d’être imposée</translation>
    </message>
    <message>
        <source>The policy has been in testing for long</source>
        <translation>La politique est en test depuis longtemps</translation>
    </message>
    <message>
        <source>The policy of {domain} said mode: testing at both inspections, {days} apart.</source>
        <translation>La politique de {domain} disait mode: testing lors des deux inspections, à {days} d’intervalle.</translation>
    </message>
    <message>
        <source>Testing protects no mail: what fails is delivered and reported.</source>
        <translation>Le test ne protège aucun courrier&#xa0;: ce qui échoue est livré et signalé.</translation>
    </message>
    <message>
        <source>Mend what the TLS reports show, then set mode: enforce and give the record a new id.</source>
        <translation>Corrigez ce que montrent les rapports TLS, puis passez à mode: enforce et donnez un nouvel id à l’enregistrement.</translation>
    </message>
    <message>
        <source>The hosts met the policy at both inspections</source>
        <translation>Les hôtes ont satisfait à la politique les deux fois</translation>
    </message>
    <message>
        <source>The policy said mode: testing at both inspections, {days} apart, and every mail host met it both times.</source>
        <translation>La politique disait mode: testing lors des deux inspections, à {days} d’intervalle, et chaque serveur de messagerie y a satisfait les deux fois.</translation>
    </message>
    <message>
        <source>What other senders met in between stands in their TLS reports alone.</source>
        <translation>Ce que d’autres expéditeurs ont rencontré entre-temps ne figure que dans leurs rapports TLS.</translation>
    </message>
    <message>
        <source>If the TLS reports are clean, set mode: enforce and give the record a new id.</source>
        <translation>Si les rapports TLS sont sans échec, passez à mode: enforce et donnez un nouvel id à l’enregistrement.</translation>
    </message>
    <message>
        <source>A long max_age for a young policy</source>
        <translation>Un long max_age pour une politique jeune</translation>
    </message>
    <message>
        <source>The policy has been enforced for less than 30 days, and its max_age is {days}.</source>
        <translation>La politique est imposée depuis moins de 30 jours, et son max_age est de {days}.</translation>
    </message>
    <message>
        <source>If something is wrong with it and the policy host cannot be reached then, senders keep it for as long.</source>
        <translation>Si elle contient une erreur et que l’hôte de la politique est alors injoignable, les expéditeurs la gardent aussi longtemps.</translation>
    </message>
    <message>
        <source>Begin with a max_age of some weeks and raise it later.</source>
        <translation>Commencez avec un max_age de quelques semaines et augmentez-le plus tard.</translation>
    </message>
    <message>
        <source>STARTTLS was offered before and is not now</source>
        <translation>STARTTLS était proposé et ne l’est plus</translation>
    </message>
    <message>
        <source>{host} ({address}) offered STARTTLS at the earlier inspection. Either its set-up changed, or somebody on the way takes the offer out.</source>
        <translation>{host} ({address}) proposait STARTTLS lors de l’inspection précédente. Soit sa configuration a changé, soit quelqu’un sur le trajet retire STARTTLS.</translation>
    </message>
    <message>
        <source>Senders without MTA-STS and DANE deliver in plain text; those with them skip the host.</source>
        <translation>Les expéditeurs sans MTA-STS ni DANE livrent en clair&#xa0;; ceux qui en disposent écartent l’hôte.</translation>
    </message>
    <message>
        <source>Look at the host itself whether it offers STARTTLS. If it does, somebody between it and here strips it.</source>
        <translation>Regardez sur l’hôte même s’il propose STARTTLS. Si oui, quelqu’un entre lui et ici le retire.</translation>
    </message>
    <message>
        <source>STARTTLS is still offered</source>
        <translation>STARTTLS est toujours proposé</translation>
    </message>
    <message>
        <source>The certificate comes from another issuer</source>
        <translation>Le certificat vient d’un autre émetteur</translation>
    </message>
    <message>
        <source>{host} shows a certificate of {text}; before it was one of {name}.</source>
        <translation>{host} présente un certificat émis par {text}&#xa0;; auparavant, il l’était par {name}.</translation>
    </message>
    <message>
        <source>Senders that honour a policy take any public CA. So would they if somebody else had got a certificate for {host}.</source>
        <translation>Les expéditeurs qui respectent une politique acceptent toute AC publique. Ils feraient de même si quelqu’un d’autre avait obtenu un certificat pour {host}.</translation>
    </message>
    <message>
        <source>Make sure that you changed the issuer. If not, look into who got the certificate, and revoke it.</source>
        <translation>Assurez-vous que c’est vous qui avez changé d’émetteur. Sinon, cherchez qui a obtenu le certificat, et révoquez-le.</translation>
    </message>
    <message>
        <source>The certificate is of the same issuer</source>
        <translation>Le certificat est du même émetteur</translation>
    </message>
    <message>
        <source>The key changed and the TLSA records did not</source>
        <translation>La clé a changé, pas les enregistrements TLSA</translation>
    </message>
    <message>
        <source>{host} has a new key at {address}, and no TLSA record fits it.</source>
        <translation>{host} a une nouvelle clé à {address}, et aucun enregistrement TLSA n’y correspond.</translation>
    </message>
    <message>
        <source>Senders with DANE skip the host; if no other is left, the mail waits. TLS reports call this tlsa-invalid.</source>
        <translation>Les expéditeurs DANE écartent l’hôte&#xa0;; s’il n’en reste pas d’autre, le courrier attend. Dans les rapports TLS&#xa0;: tlsa-invalid.</translation>
    </message>
    <message>
        <source>Publish a TLSA record for the new key at once, or install the old key again until the record is out.</source>
        <translation>Publiez sans tarder un enregistrement TLSA pour la nouvelle clé, ou réinstallez l’ancienne clé jusqu’à ce que l’enregistrement soit publié.</translation>
    </message>
    <message>
        <source>The TLSA records fit the new key</source>
        <translation>Les enregistrements TLSA correspondent à la nouvelle clé</translation>
    </message>
    <message>
        <source>A TLSA record was removed while still in use</source>
        <translation>Un enregistrement TLSA encore utilisé a été retiré</translation>
    </message>
    <message>
        <source>The record {text} is gone, and {host} still serves its key at {address}.</source>
        <translation>L’enregistrement {text} a disparu, et {host} présente encore sa clé à {address}.</translation>
    </message>
    <message>
        <source>Senders with DANE skip the address; they fail or succeed by chance. TLS reports call this tlsa-invalid.</source>
        <translation>Les expéditeurs DANE écartent l’adresse&#xa0;; ils échouent ou réussissent au hasard. Dans les rapports TLS&#xa0;: tlsa-invalid.</translation>
    </message>
    <message>
        <source>Publish the record again, or give all machines behind {host} the new key.</source>
        <translation>Publiez de nouveau l’enregistrement, ou donnez la nouvelle clé à toutes les machines derrière {host}.</translation>
    </message>
    <message>
        <source>The removed TLSA record was not in use</source>
        <translation>L’enregistrement TLSA retiré n’était pas utilisé</translation>
    </message>
    <message>
        <source>The TLSA record of an old key remains</source>
        <translation>L’enregistrement TLSA d’une ancienne clé subsiste</translation>
    </message>
    <message>
        <source>{text} fitted the key of {host} on {date}; no address serves that key any more.</source>
        <translation>{text} correspondait à la clé de {host} le {date}&#xa0;; aucune adresse ne présente plus cette clé.</translation>
    </message>
    <message>
        <source>It changes nothing for delivery, but whoever has the old key is still taken for {host}.</source>
        <translation>Cela ne change rien à la livraison, mais qui détient l’ancienne clé passe encore pour {host}.</translation>
    </message>
    <message>
        <source>Remove the record when its TTL has passed since the change.</source>
        <translation>Supprimez l’enregistrement quand son TTL se sera écoulé depuis le changement.</translation>
    </message>
    <message>
        <source>How long the TLSA records have been the same</source>
        <translation>Depuis quand les enregistrements TLSA sont les mêmes</translation>
    </message>
    <message>
        <source>The TLSA records of {host} have been the same for {days} or longer, and the certificate ends on {date}.</source>
        <translation>Les enregistrements TLSA de {host} sont les mêmes depuis {days} ou plus, et le certificat prend fin le {date}.</translation>
    </message>
    <message>
        <source>Records that outlive the renewal keep the mail flowing; when the renewal makes a new key they break it.</source>
        <translation>Des enregistrements qui survivent au renouvellement laissent passer le courrier&#xa0;; quand le renouvellement crée une nouvelle clé, ils l’arrêtent.</translation>
    </message>
    <message>
        <source>The TLS-RPT record is gone</source>
        <translation>L’enregistrement TLS-RPT a disparu</translation>
    </message>
    <message>
        <source>_smtp._tls.{domain} had a TLS-RPT record at the earlier inspection and has none now.</source>
        <translation>_smtp._tls.{domain} avait un enregistrement TLS-RPT lors de l’inspection précédente et n’en a plus.</translation>
    </message>
    <message>
        <source>Senders report no failures any more; an attack or an outage stays unseen.</source>
        <translation>Les expéditeurs ne signalent plus aucun échec&#xa0;; une attaque ou une panne passe inaperçue.</translation>
    </message>
    <message>
        <source>Publish the record again, unless you meant to do without reports.</source>
        <translation>Publiez de nouveau l’enregistrement, à moins que vous n’ayez voulu renoncer aux rapports.</translation>
    </message>
    <message>
        <source>The TLS-RPT record is still there</source>
        <translation>L’enregistrement TLS-RPT est toujours là</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Shows whether mail to a domain travels sealed.</source>
        <translation>Montre si le courrier pour un domaine voyage scellé.</translation>
    </message>
    <message>
        <source>Save the inspection to a file, or for several domains into a folder.</source>
        <translation>Enregistrer l’inspection dans un fichier ou, pour plusieurs domaines, dans un dossier.</translation>
    </message>
    <message>
        <source>Name the checks that passed.</source>
        <translation>Nommer les contrôles réussis.</translation>
    </message>
    <message>
        <source>Name a domain: postseal-cli inspect example.org</source>
        <translation>Nommez un domaine&#xa0;: postseal-cli inspect example.org</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Judges saved inspections by today&apos;s catalogue, without a network.</source>
        <translation>Juge des inspections enregistrées d’après le catalogue d’aujourd’hui, sans réseau.</translation>
    </message>
    <message>
        <source>Print JSON; one object a line for several files.</source>
        <translation>Afficher du JSON&#xa0;; un objet par ligne pour plusieurs fichiers.</translation>
    </message>
    <message>
        <source>The language, for example en.</source>
        <translation>La langue, par exemple en.</translation>
    </message>
    <message>
        <source>Name a saved inspection: postseal-cli judge FILE</source>
        <translation>Nommez une inspection enregistrée&#xa0;: postseal-cli judge FICHIER</translation>
    </message>
    <message>
        <source>%1 is not a readable inspection: %2</source>
        <translation>%1 n’est pas une inspection lisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>A mail domain, or a saved inspection.</source>
        <translation>Un domaine de messagerie, ou une inspection enregistrée.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 attend un nombre de %2 à %3, non «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>The DNSSEC trust anchor; with none, nothing is validated and all DNS counts as insecure.</source>
        <translation>L’ancre de confiance DNSSEC&#xa0;; avec none, rien n’est validé et tout le DNS est tenu pour non sûr.</translation>
    </message>
    <message>
        <source>Root certificates (PEM) instead of the system&apos;s.</source>
        <translation>Certificats racines (PEM) au lieu de ceux du système.</translation>
    </message>
    <message>
        <source>The name to say in EHLO.</source>
        <translation>Le nom à donner dans EHLO.</translation>
    </message>
    <message>
        <source>The port of the mail hosts instead of 25.</source>
        <translation>Le port des serveurs de messagerie au lieu de 25.</translation>
    </message>
    <message>
        <source>The port of the policy host instead of 443.</source>
        <translation>Le port de l’hôte de la politique au lieu de 443.</translation>
    </message>
    <message>
        <source>Connect to private and loopback addresses too.</source>
        <translation>Se connecter aussi aux adresses privées et de bouclage.</translation>
    </message>
    <message>
        <source>Connect over IPv4 only.</source>
        <translation>Se connecter en IPv4 seulement.</translation>
    </message>
    <message>
        <source>Connect over IPv6 only.</source>
        <translation>Se connecter en IPv6 seulement.</translation>
    </message>
    <message>
        <source>The longest wait for one reply, in seconds.</source>
        <translation>L’attente la plus longue d’une réponse, en secondes.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1</source>
        <translation>L’entrée standard ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Standard input names no domain.</source>
        <translation>L’entrée standard ne nomme aucun domaine.</translation>
    </message>
    <message>
        <source>Print JSON; one object a line for several domains or for -.</source>
        <translation>Afficher du JSON&#xa0;; un objet par ligne pour plusieurs domaines ou pour -.</translation>
    </message>
    <message>
        <source>Inspect so many domains at once, 1 to 32 (4).</source>
        <translation>Inspecter ce nombre de domaines à la fois, de 1 à 32 (4).</translation>
    </message>
    <message>
        <source>Tell what each kind of sender does under each attack.</source>
        <translation>Dire ce que fait chaque type d’expéditeur face à chaque attaque.</translation>
    </message>
    <message>
        <source>Mail domains; - reads more from standard input, one a line, with # before comments.</source>
        <translation>Domaines de messagerie&#xa0;; - en lit d’autres sur l’entrée standard, un par ligne, avec # devant les commentaires.</translation>
    </message>
    <message>
        <source>Judges a policy or records before they are published, without a network.</source>
        <translation>Juge une politique ou des enregistrements avant leur publication, sans réseau.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Afficher du JSON.</translation>
    </message>
    <message>
        <source>policy, sts-record, tlsrpt-record or tlsa.</source>
        <translation>policy, sts-record, tlsrpt-record ou tlsa.</translation>
    </message>
    <message>
        <source>A file; the text itself, in quotes; or - for standard input, as without it. What names no file and holds a blank, = or &quot; is a text.</source>
        <translation>Un fichier&#xa0;; le texte lui-même, entre guillemets&#xa0;; ou - pour l’entrée standard, comme en son absence. Ce qui ne nomme pas de fichier et contient un espace, = ou &quot; est un texte.</translation>
    </message>
    <message>
        <source>Name what it is: postseal-cli lint policy|sts-record|tlsrpt-record|tlsa [FILE|TEXT|-]</source>
        <translation>Nommez de quoi il s’agit&#xa0;: postseal-cli lint policy|sts-record|tlsrpt-record|tlsa [FICHIER|TEXTE|-]</translation>
    </message>
    <message>
        <source>One file or text at a time; a text with blanks stands in quotes.</source>
        <translation>Un seul fichier ou texte à la fois&#xa0;; un texte avec des espaces se met entre guillemets.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 n’a pas pu être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Whom to ask DNS: the system&apos;s resolvers, the servers of the DNS root and on from there, or given resolvers, also over TLS, with commas between.</source>
        <translation>À qui adresser les requêtes DNS&#xa0;: aux résolveurs du système, aux serveurs de la racine du DNS et de là aux suivants, ou à des résolveurs indiqués, aussi par TLS, séparés par des virgules.</translation>
    </message>
    <message>
        <source>The addresses of the root servers, for --resolver recursive.</source>
        <translation>Les adresses des serveurs racine, pour --resolver recursive.</translation>
    </message>
    <message>
        <source>The port of authoritative name servers instead of 53 (--thorough).</source>
        <translation>Le port des serveurs de noms faisant autorité au lieu de 53 (--thorough).</translation>
    </message>
    <message>
        <source>Also ask each name server, and try what a sender does not: more questions and connections.</source>
        <translation>Interroger aussi chaque serveur de noms, et essayer ce qu’un expéditeur ne fait pas&#xa0;: davantage de requêtes et de connexions.</translation>
    </message>
    <message>
        <source>Compares two saved inspections of one domain, without a network. The older one comes first, in whichever order they are named.
Exit codes: 0 nothing changed, 1 changed, 2 could not tell, 64 wrong usage or two domains, 66 file not readable.</source>
        <translation>Compare deux inspections enregistrées d’un même domaine, sans réseau. La plus ancienne vient d’abord, quel que soit l’ordre dans lequel elles sont nommées.
Codes de sortie&#xa0;: 0 rien n’a changé, 1 changé, 2 indéterminé, 64 mauvais usage ou deux domaines, 66 fichier illisible.</translation>
    </message>
    <message>
        <source>Name what passed and what stayed.</source>
        <translation>Nommer ce qui a réussi et ce qui est resté.</translation>
    </message>
    <message>
        <source>Two saved inspections; - is standard input.</source>
        <translation>Deux inspections enregistrées&#xa0;; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>Name two saved inspections: postseal-cli compare FILE FILE; one of them may be -</source>
        <translation>Nommez deux inspections enregistrées&#xa0;: postseal-cli compare FICHIER FICHIER&#xa0;; l’une peut être -</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Sortie standard</translation>
    </message>
    <message>
        <source>A PDF file is nothing for a terminal: name it with --output FILE.</source>
        <translation>Un fichier PDF n’est pas fait pour un terminal&#xa0;: nommez-le avec --output FICHIER.</translation>
    </message>
    <message>
        <source>The part of Postseal that sets pages, postseal-report, could not be started.</source>
        <translation>La partie de Postseal qui compose les pages, postseal-report, n’a pas pu être démarrée.</translation>
    </message>
    <message>
        <source>--format takes pdf, markdown, json or svg, not “%1”.</source>
        <translation>--format attend pdf, markdown, json ou svg, non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name a format: --format pdf, markdown, json or svg.</source>
        <translation>Nommez un format&#xa0;: --format pdf, markdown, json ou svg.</translation>
    </message>
    <message>
        <source>Writes a report of an inspection, for somebody else to read: of a saved one without a network, of a domain after looking at it.</source>
        <translation>Écrit un rapport d’inspection, à faire lire à quelqu’un d’autre&#xa0;: d’une inspection enregistrée, sans réseau, ou d’un domaine, après l’avoir inspecté.</translation>
    </message>
    <message>
        <source>The form of the report, or svg for the delivery path as a picture; without it, the ending of the output tells.</source>
        <translation>La forme du rapport, ou svg pour le trajet de livraison en image&#xa0;; sans elle, l’extension du fichier de sortie décide.</translation>
    </message>
    <message>
        <source>Where to write it; a file that is there is replaced. Without it, or with -, standard output.</source>
        <translation>Où l’écrire&#xa0;; un fichier existant est remplacé. Sans cette option, ou avec -, sur la sortie standard.</translation>
    </message>
    <message>
        <source>Name one saved inspection or one domain: postseal-cli report FILE --output report.pdf</source>
        <translation>Nommez une inspection enregistrée ou un domaine&#xa0;: postseal-cli report FICHIER --output rapport.pdf</translation>
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
        <translation>Utilisation&#xa0;: postseal-cli COMMANDE ...

  inspect DOMAINE...        interroge le DNS, l’hôte de la politique et les serveurs de messagerie, et dit si le courrier voyage scellé
  judge FICHIER...          juge de nouveau des inspections enregistrées, sans réseau
  compare FICHIER FICHIER   dit ce qui a changé entre deux inspections enregistrées d’un même domaine
  report FICHIER|DOMAINE    écrit un rapport à faire lire à quelqu’un d’autre&#xa0;: PDF, Markdown, JSON ou SVG
  lint GENRE [FICHIER]      juge une politique ou un enregistrement avant sa publication, sans réseau
  version                   affiche la version

postseal-cli COMMANDE --help donne les options d’une commande.
Codes de sortie&#xa0;: 0 scellé, correct ou inchangé, 1 fissuré, ouvert, bloqué, erroné ou changé, 2 indéterminé, 64 mauvais usage, 66 fichier illisible, 70 faute du programme, 73 écriture du fichier impossible.
</translation>
    </message>
    <message>
        <source>One or more saved inspections; - is standard input.</source>
        <translation>Une ou plusieurs inspections enregistrées&#xa0;; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>Stopped; no report was written.</source>
        <translation>Arrêté&#xa0;; aucun rapport n’a été écrit.</translation>
    </message>
    <message>
        <source>A saved inspection (a name with .json at its end or a / in it; - is standard input), or a mail domain.</source>
        <translation>Une inspection enregistrée (un nom qui finit par .json ou contient un /&#xa0;; - est l’entrée standard), ou un domaine de messagerie.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>(could not tell whether it changed)</source>
        <translation>(changement indéterminé)</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>arrêtée avant la fin</translation>
    </message>
    <message>
        <source>out of time</source>
        <translation>délai écoulé</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Résolveur</translation>
    </message>
    <message>
        <source>DNSSEC is validated</source>
        <translation>DNSSEC est validé</translation>
    </message>
    <message>
        <source>Root certificates</source>
        <translation>Certificats racines</translation>
    </message>
    <message>
        <source>Address families</source>
        <translation>Familles d’adresses</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Thorough inspection</source>
        <translation>Inspection approfondie</translation>
    </message>
    <message>
        <source>How the inspection ended</source>
        <translation>Fin de l’inspection</translation>
    </message>
    <message>
        <source>MX records</source>
        <translation>Enregistrements MX</translation>
    </message>
    <message>
        <source>DNSSEC of the MX records</source>
        <translation>DNSSEC des enregistrements MX</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>Enregistrement MTA-STS</translation>
    </message>
    <message>
        <source>Policy: mode</source>
        <translation>Politique&#xa0;: mode</translation>
    </message>
    <message>
        <source>Policy: max_age</source>
        <translation>Politique&#xa0;: max_age</translation>
    </message>
    <message>
        <source>Policy: mx lines</source>
        <translation>Politique&#xa0;: lignes mx</translation>
    </message>
    <message>
        <source>Certificate of the policy host</source>
        <translation>Certificat de l’hôte de la politique</translation>
    </message>
    <message>
        <source>Addresses of the policy host</source>
        <translation>Adresses de l’hôte de la politique</translation>
    </message>
    <message>
        <source>TLS-RPT record</source>
        <translation>Enregistrement TLS-RPT</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>DNSSEC of the addresses</source>
        <translation>DNSSEC des adresses</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS version, suite and group</source>
        <translation>Version, suite et groupe TLS</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Way to a root certificate</source>
        <translation>Chemin vers un certificat racine</translation>
    </message>
    <message>
        <source>TLSA records</source>
        <translation>Enregistrements TLSA</translation>
    </message>
    <message>
        <source>DNSSEC of the TLSA records</source>
        <translation>DNSSEC des enregistrements TLSA</translation>
    </message>
    <message>
        <source>(not seen)</source>
        <translation>(non vu)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(aucun)</translation>
    </message>
    <message>
        <source>%1, resolver %2</source>
        <translation>%1, résolveur %2</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message>
        <source>Nothing changed that both inspections could see. The other differences come from where or how they were made.</source>
        <translation>Aucun changement que les deux inspections aient pu voir. Les autres différences tiennent au lieu ou à la manière des inspections.</translation>
    </message>
    <message>
        <source>Findings that appeared: %1; that went: %2. Facts that differ: %3.</source>
        <translation>Constats apparus&#xa0;: %1&#xa0;; disparus&#xa0;: %2. Faits différents&#xa0;: %3.</translation>
    </message>
    <message>
        <source>What the two show together</source>
        <translation>Ce que les deux montrent ensemble</translation>
    </message>
    <message>
        <source>Appeared: %1</source>
        <translation>Apparus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Went: %1</source>
        <translation>Disparus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Still there, with other particulars: %1</source>
        <translation>Toujours là, avec d’autres détails&#xa0;: %1</translation>
    </message>
    <message>
        <source>Only one of the two could tell: %1</source>
        <translation>Déterminés par une seule des deux&#xa0;: %1</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>Comme avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Facts that differ</source>
        <translation>Faits différents</translation>
    </message>
    <message>
        <source>Asked otherwise</source>
        <translation>Autres conditions d’inspection</translation>
    </message>
    <message>
        <source>old</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>These are inspections of two domains, %1 and %2. Only inspections of one domain can be compared.</source>
        <translation>Ce sont des inspections de deux domaines, %1 et %2. Seules des inspections d’un même domaine peuvent être comparées.</translation>
    </message>
</context>
<context>
    <name>DnsSecurity</name>
    <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
    <message>
        <source>signed and valid</source>
        <translation>signé et valide</translation>
    </message>
    <message>
        <source>signatures do not hold</source>
        <translation>les signatures ne tiennent pas</translation>
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
        <translation>non demandé</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n enregistrement</numerusform>
            <numerusform>%n enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>TTL %1 s</source>
        <translation>TTL %1 s</translation>
    </message>
    <message>
        <source>Why bogus</source>
        <translation>Raison du rejet (bogus)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Pas avant</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>Pas après</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numéro de série</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>STARTTLS not offered</source>
        <translation>STARTTLS non proposé</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Bannière</translation>
    </message>
    <message>
        <source>Behind the 220, in the clear</source>
        <translation>Après le 220, en clair</translation>
    </message>
    <message>
        <source>EHLO inside TLS</source>
        <translation>EHLO dans TLS</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>preference %1</source>
        <translation>préférence %1</translation>
    </message>
    <message>
        <source>TLSA at the alias</source>
        <translation>TLSA sous l’alias</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspection</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Résolveur</translation>
    </message>
    <message>
        <source>DNSSEC validated here</source>
        <translation>DNSSEC validé ici</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no, there is no trust anchor</source>
        <translation>non, il n’y a pas d’ancre de confiance</translation>
    </message>
    <message>
        <source>Root certificates</source>
        <translation>Certificats racines</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Stopped before %1 had answered. Inspect again to ask once more.</source>
        <translation>Arrêté avant que %1 n’ait répondu. Relancez l’inspection pour demander à nouveau.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again, or allow more time in the settings.</source>
        <translation>%1 n’a pas répondu à temps. Réessayez, ou accordez plus de temps dans les paramètres.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Start the server there, or open its port in the firewall.</source>
        <translation>%1 a refusé la connexion. Démarrez-y le serveur, ou ouvrez son port dans le pare-feu.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here: there is no route, or this network forbids it. Try from another network.</source>
        <translation>%1 n’est pas joignable d’ici&#xa0;: il n’y a pas de route, ou ce réseau l’interdit. Essayez depuis un autre réseau.</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle. Look into its log for the reason.</source>
        <translation>%1 a fermé la connexion en cours d’échange. Cherchez la raison dans son journal.</translation>
    </message>
    <message>
        <source>%1 answered what its protocol forbids. Look at what it sent; a proxy or filter before it is the usual cause.</source>
        <translation>%1 a répondu ce que son protocole interdit. Regardez ce qui a été envoyé&#xa0;; un proxy ou un filtre en amont est la cause habituelle.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed. Check the versions, the ciphers and the certificate of its server.</source>
        <translation>La négociation TLS avec %1 a échoué. Vérifiez les versions, les suites de chiffrement et le certificat de son serveur.</translation>
    </message>
    <message>
        <source>%1 sent more than is read here. Shorten what it sends.</source>
        <translation>%1 a envoyé plus que ce qui est lu ici. Raccourcissez ce qui est envoyé.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be read. Look at what it sent, and update the server that made it.</source>
        <translation>%1 a envoyé une réponse illisible. Regardez ce qui a été envoyé, et mettez à jour le serveur qui l’a produit.</translation>
    </message>
    <message>
        <source>%1 has a private address and was left alone. Allow private addresses in the settings to test it.</source>
        <translation>%1 a une adresse privée et n’a pas été contacté. Autorisez les adresses privées dans les paramètres pour effectuer le test.</translation>
    </message>
    <message>
        <source>The program itself failed while it asked %1. Start it again; if it happens again, report it with the details.</source>
        <translation>Le programme lui-même a échoué en interrogeant %1. Redémarrez-le&#xa0;; si cela se reproduit, signalez-le avec les détails.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not tell whether “%1”</source>
        <translation>Indéterminé&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This could not be tested from here. It counts neither as passed nor as a fault.</source>
        <translation>Cela n’a pas pu être testé d’ici. Cela ne compte ni comme réussi ni comme faute.</translation>
    </message>
    <message>
        <source>Senders may see what cannot be seen from here.</source>
        <translation>Les expéditeurs voient peut-être ce qui ne peut pas être vu d’ici.</translation>
    </message>
    <message>
        <source>Inspect again later, or from a network that lets port 25 out.</source>
        <translation>Relancez l’inspection plus tard, ou depuis un réseau qui laisse sortir le port 25.</translation>
    </message>
    <message>
        <source>“%1” cannot be inspected. %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être inspecté. %2</translation>
    </message>
    <message>
        <source>The resolver refuses to answer here. Choose another one, and inspect again.</source>
        <translation>Le résolveur refuse de répondre ici. Choisissez-en un autre, et relancez l’inspection.</translation>
    </message>
    <message>
        <source>The resolver gave no answer. Look at the network here or choose another resolver, and inspect again.</source>
        <translation>Le résolveur n’a pas donné de réponse. Vérifiez le réseau ici ou choisissez un autre résolveur, et relancez l’inspection.</translation>
    </message>
    <message>
        <source>Inspect again from a network that lets questions to name servers out, on port 53 over UDP and TCP.</source>
        <translation>Relancez l’inspection depuis un réseau qui laisse sortir les requêtes vers les serveurs de noms, sur le port 53 en UDP et en TCP.</translation>
    </message>
    <message>
        <source>Inspect again later, or from a network that lets HTTPS out, on port 443.</source>
        <translation>Relancez l’inspection plus tard, ou depuis un réseau qui laisse sortir HTTPS, sur le port 443.</translation>
    </message>
    <message>
        <source>Only time can tell. Inspect again later, and compare with the same older inspection.</source>
        <translation>Seul le temps le dira. Inspectez à nouveau plus tard et comparez avec la même inspection plus ancienne.</translation>
    </message>
    <message>
        <source>The two inspections did not ask the same resolver. Inspect again with the resolver of the first, and compare.</source>
        <translation>Les deux inspections n’ont pas interrogé le même résolveur. Inspectez à nouveau avec le résolveur de la première et comparez.</translation>
    </message>
    <message>
        <source>The answer holds more than is read here. Look at it with another tool, such as dig.</source>
        <translation>La réponse contient plus que ce qui est lu ici. Regardez-la avec un autre outil, par exemple dig.</translation>
    </message>
    <message>
        <source>Senders wait up to five minutes for a reply. Inspect again with a longer wait: in the settings, or --timeout 300.</source>
        <translation>Les expéditeurs attendent une réponse jusqu’à cinq minutes. Inspectez de nouveau avec une attente plus longue : dans les réglages, ou --timeout 300.</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
    <message>
        <source>not reachable from here</source>
        <translation>non joignable d’ici</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>refuses the connection</source>
        <translation>refuse la connexion</translation>
    </message>
    <message>
        <source>sends no greeting</source>
        <translation>n’envoie pas de bannière</translation>
    </message>
    <message>
        <source>does not answer EHLO</source>
        <translation>ne répond pas à EHLO</translation>
    </message>
    <message>
        <source>turns us away</source>
        <translation>nous éconduit</translation>
    </message>
    <message>
        <source>no STARTTLS</source>
        <translation>pas de STARTTLS</translation>
    </message>
    <message>
        <source>STARTTLS refused</source>
        <translation>STARTTLS refusé</translation>
    </message>
    <message>
        <source>TLS handshake fails</source>
        <translation>la négociation TLS échoue</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>TLSA fits</source>
        <translation>TLSA correspond</translation>
    </message>
    <message>
        <source>TLSA does not fit</source>
        <translation>TLSA ne correspond pas</translation>
    </message>
    <message>
        <source>TLSA fits some addresses</source>
        <translation>TLSA correspond à certaines adresses</translation>
    </message>
    <message>
        <source>TLSA published</source>
        <translation>TLSA publié</translation>
    </message>
    <message>
        <source>TLSA not usable</source>
        <translation>TLSA inutilisable</translation>
    </message>
    <message>
        <source>TLSA lookup fails</source>
        <translation>la requête TLSA échoue</translation>
    </message>
    <message>
        <source>no TLSA</source>
        <translation>pas de TLSA</translation>
    </message>
    <message>
        <source>TLSA not signed</source>
        <translation>TLSA non signé</translation>
    </message>
    <message>
        <source>TLSA not validated</source>
        <translation>TLSA non validé</translation>
    </message>
    <message>
        <source>in the policy</source>
        <translation>dans la politique</translation>
    </message>
    <message>
        <source>not in the policy</source>
        <translation>absent de la politique</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>pas d’adresse</translation>
    </message>
    <message numerus="yes">
        <source>%n DNS question(s), validated here</source>
        <translation>
            <numerusform>%n requête DNS, validée ici</numerusform>
            <numerusform>%n requêtes DNS, validées ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DNS question(s), not validated</source>
        <translation>
            <numerusform>%n requête DNS, non validée</numerusform>
            <numerusform>%n requêtes DNS, non validées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connexion</numerusform>
            <numerusform>%n connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s, %2, %3</source>
        <translation>%1 s, %2, %3</translation>
    </message>
    <message>
        <source>%1, private addresses allowed</source>
        <translation>%1, adresses privées autorisées</translation>
    </message>
    <message>
        <source>certificate self-signed</source>
        <translation>certificat auto-signé</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificat non reconnu</translation>
    </message>
    <message>
        <source>certificate names another host</source>
        <translation>certificat au nom d’un autre hôte</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>certificat expiré</translation>
    </message>
    <message>
        <source>certificate not valid yet</source>
        <translation>certificat pas encore valide</translation>
    </message>
    <message>
        <source>%1, stopped before the thorough part was over</source>
        <translation>%1, arrêté avant la fin de la partie approfondie</translation>
    </message>
    <message>
        <source>%1, out of time before the thorough part was over</source>
        <translation>%1, délai écoulé avant la fin de la partie approfondie</translation>
    </message>
</context>
<context>
    <name>InspectionReport</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n info</numerusform>
            <numerusform>%n infos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be told</source>
        <translation>
            <numerusform>%n indéterminé</numerusform>
            <numerusform>%n indéterminés</numerusform>
        </translation>
    </message>
    <message>
        <source>The inspection was stopped before its end.</source>
        <translation>L’inspection a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>The inspection ran out of time.</source>
        <translation>L’inspection a dépassé son délai.</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspecté le</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Résolveur</translation>
    </message>
    <message>
        <source>Root certificates</source>
        <translation>Certificats racines</translation>
    </message>
    <message>
        <source>Said EHLO as</source>
        <translation>Nom EHLO</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Inspecté par</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>The way of a message</source>
        <translation>Le trajet d’un message</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>What could not be told from here</source>
        <translation>Ce qui n’a pas pu être déterminé d’ici</translation>
    </message>
    <message>
        <source>What is in order</source>
        <translation>Ce qui est en ordre</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>Ce qui a été reçu</translation>
    </message>
    <message>
        <source>The five seals</source>
        <translation>Les cinq sceaux</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>What senders do</source>
        <translation>Ce que font les expéditeurs</translation>
    </message>
    <message>
        <source>The same at</source>
        <translation>De même pour</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>encore %n ligne</numerusform>
            <numerusform>encore %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Postseal does not speak “%1”. It speaks: %2.</source>
        <translation>Postseal ne parle pas «&#xa0;%1&#xa0;». Il parle&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>There is no record in this text.</source>
        <translation>Il n’y a pas d’enregistrement dans ce texte.</translation>
    </message>
    <message>
        <source>The text is longer than %1 and was not judged.</source>
        <translation>Le texte dépasse %1 et n’a pas été jugé.</translation>
    </message>
    <message>
        <source>More than %1 records: those from here on were not judged.</source>
        <translation>Plus de %1 enregistrements&#xa0;: à partir d’ici, ils n’ont pas été jugés.</translation>
    </message>
    <message>
        <source>The quotes that open here are not closed in this line.</source>
        <translation>Les guillemets qui s’ouvrent ici ne sont pas fermés dans cette ligne.</translation>
    </message>
    <message>
        <source>The bracket that opens here is never closed.</source>
        <translation>La parenthèse qui s’ouvre ici n’est jamais fermée.</translation>
    </message>
    <message>
        <source>No bracket was opened before this one.</source>
        <translation>Aucune parenthèse n’a été ouverte avant celle-ci.</translation>
    </message>
    <message>
        <source>Behind a backslash stands one character, or three digits up to 255.</source>
        <translation>Après une barre oblique inverse vient un seul caractère, ou trois chiffres jusqu’à 255.</translation>
    </message>
    <message>
        <source>A string in quotes has at most 255 octets: split it into several, one behind the other. They are joined without a blank.</source>
        <translation>Une chaîne entre guillemets compte au plus 255 octets&#xa0;: découpez-la en plusieurs, l’une derrière l’autre. Elles sont jointes sans espace.</translation>
    </message>
    <message>
        <source>In a zone file a semicolon begins a comment: what follows is not part of the record. Put the whole text in quotes.</source>
        <translation>Dans un fichier de zone, un point-virgule commence un commentaire&#xa0;: ce qui suit ne fait pas partie de l’enregistrement. Mettez tout le texte entre guillemets.</translation>
    </message>
    <message>
        <source>This line is no %1 record.</source>
        <translation>Cette ligne n’est pas un enregistrement %1.</translation>
    </message>
    <message>
        <source>No sender asks for this name. The record belongs at a name such as %1.</source>
        <translation>Aucun expéditeur ne demande ce nom. La place de l’enregistrement est sous un nom tel que %1.</translation>
    </message>
    <message>
        <source>The record has no content.</source>
        <translation>L’enregistrement n’a pas de contenu.</translation>
    </message>
    <message>
        <source>A TLSA record begins with three numbers from 0 to 255: usage, selector and matching type, such as 3 1 1.</source>
        <translation>Un enregistrement TLSA commence par trois nombres de 0 à 255&#xa0;: usage, sélecteur et type de correspondance, par exemple 3 1 1.</translation>
    </message>
    <message>
        <source>The data of a TLSA record is an even number of hexadecimal digits.</source>
        <translation>Les données d’un enregistrement TLSA sont un nombre pair de chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Senders pass this text by: the record they look for begins with %1</source>
        <translation>Les expéditeurs ignorent ce texte&#xa0;: l’enregistrement qu’ils cherchent commence par %1</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 enregistrement</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as an MTA-STS policy.</source>
        <translation>Lu comme politique MTA-STS.</translation>
    </message>
    <message>
        <source>Read as the data of TLSA records: %1.</source>
        <translation>Lu comme données d’enregistrements TLSA&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Read as the text of one TXT record, as it is.</source>
        <translation>Lu comme le texte d’un seul enregistrement TXT, tel quel.</translation>
    </message>
    <message>
        <source>Read as TXT records in quotes: %1.</source>
        <translation>Lu comme enregistrements TXT entre guillemets&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Read as lines of a zone file: %1 of type %2.</source>
        <translation>Lu comme lignes d’un fichier de zone&#xa0;: %1 de type %2.</translation>
    </message>
    <message>
        <source>MTA-STS policy</source>
        <translation>Politique MTA-STS</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>Enregistrement MTA-STS</translation>
    </message>
    <message>
        <source>TLS-RPT record</source>
        <translation>Enregistrement TLS-RPT</translation>
    </message>
    <message>
        <source>TLSA records</source>
        <translation>Enregistrements TLSA</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Erroné</translation>
    </message>
    <message>
        <source>The text names %1.</source>
        <translation>Le texte nomme %1.</translation>
    </message>
    <message>
        <source>The text tells no domain, so %1 stands for yours.</source>
        <translation>Le texte n’indique pas de domaine&#xa0;; %1 tient donc lieu du vôtre.</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Rien à corriger.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Inspect</source>
        <translation>Inspection</translation>
    </message>
</context>
<context>
    <name>Path</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>encore rien</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Mail host</source>
        <translation>Serveur de messagerie</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <translation>Rapports TLS</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>any sender</source>
        <translation>quelconque</translation>
    </message>
    <message>
        <source>waiting for the policy</source>
        <translation>en attente de la politique</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>MX record</source>
        <translation>Enregistrement MX</translation>
    </message>
    <message>
        <source>MX record, bogus</source>
        <translation>MX bogus</translation>
    </message>
    <message>
        <source>No such domain</source>
        <translation>Domaine inexistant</translation>
    </message>
    <message>
        <source>Takes no mail</source>
        <translation>Sans courrier</translation>
    </message>
    <message>
        <source>MX record, no answer</source>
        <translation>MX sans réponse</translation>
    </message>
    <message>
        <source>MX record, not validated</source>
        <translation>MX non validé</translation>
    </message>
    <message>
        <source>No MX record, signed</source>
        <translation>Pas de MX (signé)</translation>
    </message>
    <message>
        <source>No MX record, not signed</source>
        <translation>Pas de MX (non signé)</translation>
    </message>
    <message>
        <source>MX record, signed</source>
        <translation>MX signé</translation>
    </message>
    <message>
        <source>MX record, not signed</source>
        <translation>MX non signé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>DNSSEC validation fails</source>
        <translation>la validation DNSSEC échoue</translation>
    </message>
    <message>
        <source>Null MX</source>
        <translation>MX nul</translation>
    </message>
    <message>
        <source>the domain is its own mail host</source>
        <translation>le domaine est son propre serveur</translation>
    </message>
    <message>
        <source>no mail host</source>
        <translation>aucun serveur de messagerie</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>secure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
    <message>
        <source>bogus</source>
        <translation>bogus</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>No mail host</source>
        <translation>Aucun serveur de messagerie</translation>
    </message>
    <message>
        <source>Mail hosts</source>
        <translation>Serveurs de messagerie</translation>
    </message>
    <message>
        <source>nowhere to deliver</source>
        <translation>nulle part où livrer</translation>
    </message>
    <message>
        <source>named by the MX record</source>
        <translation>nommés par l’enregistrement MX</translation>
    </message>
    <message>
        <source>not known without the MX record</source>
        <translation>inconnus sans l’enregistrement MX</translation>
    </message>
    <message>
        <source>Delivery path</source>
        <translation>Trajet de livraison</translation>
    </message>
    <message>
        <source>Mail hosts: %1 of %2 not sealed</source>
        <translation>Serveurs non scellés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>scellé</translation>
    </message>
    <message>
        <source>for some only</source>
        <translation>pour certains seulement</translation>
    </message>
    <message>
        <source>open to anybody</source>
        <translation>ouvert à tous</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>id %1 · fetched, valid</source>
        <translation>id %1 · récupérée, valide</translation>
    </message>
    <message>
        <source>max_age %1</source>
        <translation>max_age %1</translation>
    </message>
    <message>
        <source>departs from the grammar</source>
        <translation>s’écarte de la grammaire</translation>
    </message>
    <message>
        <source>the policy host has no address</source>
        <translation>l’hôte n’a pas d’adresse</translation>
    </message>
    <message>
        <source>certificate of the policy host refused</source>
        <translation>certificat de l’hôte refusé</translation>
    </message>
    <message>
        <source>the policy host does not answer</source>
        <translation>l’hôte ne répond pas</translation>
    </message>
    <message>
        <source>not served: HTTP %1</source>
        <translation>non servie&#xa0;: HTTP %1</translation>
    </message>
    <message>
        <source>no record at _mta-sts</source>
        <translation>pas d’enregistrement _mta-sts</translation>
    </message>
    <message>
        <source>the record is faulty</source>
        <translation>l’enregistrement est erroné</translation>
    </message>
    <message>
        <source>the policy is faulty, senders refuse it</source>
        <translation>politique erronée, donc refusée</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>No MTA-STS policy</source>
        <translation>Pas de politique MTA-STS</translation>
    </message>
    <message>
        <source>nothing to bind</source>
        <translation>rien à lier</translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>rien à signaler</translation>
    </message>
</context>
<context>
    <name>PathMenu</name>
    <message>
        <source>The picture was not saved</source>
        <translation>L’image n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save the delivery path</source>
        <translation>Enregistrer le trajet de livraison</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Images SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>&amp;Delivery path</source>
        <translation>Trajet de &amp;livraison</translation>
    </message>
    <message>
        <source>Export as &amp;SVG…</source>
        <translation>Exporter en &amp;SVG…</translation>
    </message>
    <message>
        <source>Export as &amp;PNG…</source>
        <translation>Exporter en &amp;PNG…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copier l’image</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Zoom avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>&amp;Fit into the window</source>
        <translation>&amp;Ajuster à la fenêtre</translation>
    </message>
    <message>
        <source>The picture could not be painted.</source>
        <translation>L’image n’a pas pu être dessinée.</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>less than a day</source>
        <translation>moins d’un jour</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln heure</numerusform>
            <numerusform>%Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln seconde</numerusform>
            <numerusform>%Ln secondes</numerusform>
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
        <translation>se termine dans %1</translation>
    </message>
    <message>
        <source>ended %1 ago</source>
        <translation>terminé il y a %1</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Publish in the zone of %1, in place of what is there under the same name and type</source>
        <translation>À publier dans la zone de %1, à la place de ce qui s’y trouve sous les mêmes nom et type</translation>
    </message>
    <message>
        <source>Publish in the zone of %1</source>
        <translation>À publier dans la zone de %1</translation>
    </message>
    <message>
        <source>Remove from the zone of %1</source>
        <translation>À supprimer de la zone de %1</translation>
    </message>
    <message>
        <source>If %1 takes no mail, publish in its zone</source>
        <translation>Si %1 ne reçoit pas de courrier, à publier dans sa zone</translation>
    </message>
    <message>
        <source>Serve at %1, saved with CRLF line ends</source>
        <translation>À servir à l’adresse %1, enregistré avec des fins de ligne CRLF</translation>
    </message>
    <message>
        <source>In Postfix’s main.cf on %1</source>
        <translation>Dans le main.cf de Postfix sur %1</translation>
    </message>
    <message>
        <source>In the main section of Exim’s configuration on %1</source>
        <translation>Dans la section principale de la configuration d’Exim sur %1</translation>
    </message>
    <message>
        <source>In nginx’s configuration of %1</source>
        <translation>Dans la configuration nginx de %1</translation>
    </message>
    <message>
        <source>Names to ask for in the certificate of %1</source>
        <translation>Noms à demander dans le certificat de %1</translation>
    </message>
    <message>
        <source>Publish in the zone of %1, with a record for every other key that the server has (a thorough inspection asks for RSA and ECDSA)</source>
        <translation>À publier dans la zone de %1, avec un enregistrement pour chaque autre clé du serveur (une inspection approfondie demande RSA et ECDSA)</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>untold</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>good</source>
        <translation>correct</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>right</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>do</source>
        <translation>faire</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n contrôle réussi</numerusform>
            <numerusform>%n contrôles réussis</numerusform>
        </translation>
    </message>
    <message>
        <source>(--verbose names them)</source>
        <translation>(--verbose les nomme)</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>There is no font on this machine to set a page with. Install one, for example fonts-noto-core.</source>
        <translation>Il n’y a pas de police sur cette machine pour composer une page. Installez-en une, par exemple fonts-noto-core.</translation>
    </message>
    <message>
        <source>Mail transport of %1</source>
        <translation>Transport du courrier pour %1</translation>
    </message>
    <message>
        <source>The report is longer and ends here. As Markdown it is whole.</source>
        <translation>Le rapport est plus long et s’arrête ici. En Markdown, il est complet.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Inspection of mail transport</source>
        <translation>Inspection du transport du courrier</translation>
    </message>
    <message>
        <source>The pages could not be painted.</source>
        <translation>Les pages n’ont pas pu être dessinées.</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Mail hosts</source>
        <translation>Serveurs de messagerie</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Préférence</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été vu</translation>
    </message>
    <message>
        <source>Encryption, as agreed with each address</source>
        <translation>Chiffrement, tel que convenu avec chaque adresse</translation>
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
        <translation>Suite de chiffrement</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Échange de clés</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Émetteur</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Trust and name</source>
        <translation>Confiance et nom</translation>
    </message>
    <message>
        <source>TLSA records (DANE)</source>
        <translation>Enregistrements TLSA (DANE)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>DNS answers</source>
        <translation>Réponses DNS</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Policy as served</source>
        <translation>Politique telle que servie</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold what was promised</source>
        <translation>
            <numerusform>%1 ne tient pas ce qui a été promis</numerusform>
            <numerusform>%1 ne tiennent pas ce qui a été promis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not in the policy</source>
        <translation>
            <numerusform>%1 n’est pas dans la politique</numerusform>
            <numerusform>%1 ne sont pas dans la politique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 offers no STARTTLS</source>
        <translation>
            <numerusform>%1 ne propose pas STARTTLS</numerusform>
            <numerusform>%1 ne proposent pas STARTTLS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 offers STARTTLS and then refuses it</source>
        <translation>
            <numerusform>%1 propose STARTTLS, puis le refuse</numerusform>
            <numerusform>%1 proposent STARTTLS, puis le refusent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the TLS handshake with %1 fails</source>
        <translation>
            <numerusform>la négociation TLS avec %1 échoue</numerusform>
            <numerusform>les négociations TLS avec %1 échouent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 is self-signed</source>
        <translation>
            <numerusform>le certificat de %1 est auto-signé</numerusform>
            <numerusform>les certificats de %1 sont auto-signés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 leads to no trusted root</source>
        <translation>
            <numerusform>le certificat de %1 ne mène à aucune racine de confiance</numerusform>
            <numerusform>les certificats de %1 ne mènent à aucune racine de confiance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 names another host</source>
        <translation>
            <numerusform>le certificat de %1 nomme un autre hôte</numerusform>
            <numerusform>les certificats de %1 nomment un autre hôte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 has expired</source>
        <translation>
            <numerusform>le certificat de %1 a expiré</numerusform>
            <numerusform>les certificats de %1 ont expiré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 is not valid yet</source>
        <translation>
            <numerusform>le certificat de %1 n’est pas encore valide</numerusform>
            <numerusform>les certificats de %1 ne sont pas encore valides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no TLSA record fits the certificate of %1</source>
        <translation>
            <numerusform>aucun enregistrement TLSA ne correspond au certificat de %1</numerusform>
            <numerusform>aucun enregistrement TLSA ne correspond aux certificats de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the TLSA lookup for %1 fails</source>
        <translation>
            <numerusform>la requête TLSA pour %1 échoue</numerusform>
            <numerusform>les requêtes TLSA pour %1 échouent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no TLSA record</source>
        <translation>
            <numerusform>%1 n’a pas d’enregistrement TLSA</numerusform>
            <numerusform>%1 n’ont pas d’enregistrement TLSA</numerusform>
        </translation>
    </message>
    <message>
        <source>MTA-STS or DANE</source>
        <translation>MTA-STS ou DANE</translation>
    </message>
    <message>
        <source>Every mail host is authenticated by MTA-STS, and by DANE where it is published: who honours either delivers to nobody else.</source>
        <translation>Chaque serveur de messagerie est authentifié par MTA-STS, et par DANE là où il est publié&#xa0;: qui respecte l’un ou l’autre ne livre à personne d’autre.</translation>
    </message>
    <message>
        <source>Senders that honour MTA-STS deliver to authenticated hosts only. Senders that honour DANE alone find nothing to hold on to.</source>
        <translation>Les expéditeurs qui respectent MTA-STS ne livrent qu’à des hôtes authentifiés. Ceux qui ne respectent que DANE n’ont rien à quoi se tenir.</translation>
    </message>
    <message>
        <source>Senders that honour DANE deliver to authenticated hosts only. Senders that honour MTA-STS alone find no policy.</source>
        <translation>Les expéditeurs qui respectent DANE ne livrent qu’à des hôtes authentifiés. Ceux qui ne respectent que MTA-STS ne trouvent pas de politique.</translation>
    </message>
    <message>
        <source>Mail through {hosts} is sealed for senders that honour {mechanisms}. {troubles}</source>
        <translation>Le courrier passant par {hosts} est scellé pour les expéditeurs qui respectent {mechanisms}. {troubles}</translation>
    </message>
    <message>
        <source>Senders that honour {mechanisms} can deliver over some addresses only. {troubles}</source>
        <translation>Les expéditeurs qui respectent {mechanisms} ne peuvent livrer que par certaines adresses. {troubles}</translation>
    </message>
    <message>
        <source>Mail through {hosts} is sealed for senders that honour DANE. {troubles}</source>
        <translation>Le courrier passant par {hosts} est scellé pour les expéditeurs qui respectent DANE. {troubles}</translation>
    </message>
    <message>
        <source>The policy is in testing mode: senders check and report, but hold nothing back. {troubles}</source>
        <translation>La politique est en mode de test&#xa0;: les expéditeurs vérifient et signalent, mais ne retiennent rien. {troubles}</translation>
    </message>
    <message>
        <source>Most senders honour the policy; strict ones refuse it, because it departs from the grammar.</source>
        <translation>La plupart des expéditeurs respectent la politique&#xa0;; les plus stricts la refusent, parce qu’elle s’écarte de la grammaire.</translation>
    </message>
    <message>
        <source>Senders that honour DANE deliver to authenticated hosts only. The MTA-STS policy that is announced cannot be used.</source>
        <translation>Les expéditeurs qui respectent DANE ne livrent qu’à des hôtes authentifiés. La politique MTA-STS annoncée ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>A policy is announced, but senders cannot use it: who meets this domain for the first time delivers as if there were none.</source>
        <translation>Une politique est annoncée, mais les expéditeurs ne peuvent pas l’utiliser&#xa0;: qui rencontre ce domaine pour la première fois livre comme s’il n’y en avait pas.</translation>
    </message>
    <message>
        <source>The MTA-STS record cannot be used, so senders look for no policy and deliver as if there were none.</source>
        <translation>L’enregistrement MTA-STS ne peut pas être utilisé&#xa0;; les expéditeurs ne cherchent donc pas de politique et livrent comme s’il n’y en avait pas.</translation>
    </message>
    <message>
        <source>The policy says mode none: senders are told to check nothing.</source>
        <translation>La politique indique le mode none&#xa0;: les expéditeurs sont priés de ne rien vérifier.</translation>
    </message>
    <message>
        <source>The policy is in testing mode, and no host would pass it. {troubles}</source>
        <translation>La politique est en mode de test, et aucun hôte n’y satisferait. {troubles}</translation>
    </message>
    <message>
        <source>Senders that honour MTA-STS cannot deliver at all. {troubles}</source>
        <translation>Les expéditeurs qui respectent MTA-STS ne peuvent pas livrer du tout. {troubles}</translation>
    </message>
    <message>
        <source>Senders that honour DANE cannot deliver at all. {troubles}</source>
        <translation>Les expéditeurs qui respectent DANE ne peuvent pas livrer du tout. {troubles}</translation>
    </message>
    <message>
        <source>DNSSEC validation fails: senders that validate find no mail host and deliver nothing.</source>
        <translation>La validation DNSSEC échoue&#xa0;: les expéditeurs qui valident ne trouvent aucun serveur de messagerie et ne livrent rien.</translation>
    </message>
    <message>
        <source>There is no domain {domain}.</source>
        <translation>Le domaine {domain} n’existe pas.</translation>
    </message>
    <message>
        <source>{domain} says that it takes no mail (Null MX). There is nothing to seal.</source>
        <translation>{domain} dit ne pas recevoir de courrier (MX nul). Il n’y a rien à sceller.</translation>
    </message>
    <message>
        <source>{domain} has no mail host with an address: nobody can deliver mail to it.</source>
        <translation>{domain} n’a aucun serveur de messagerie avec une adresse&#xa0;: personne ne peut lui livrer de courrier.</translation>
    </message>
    <message>
        <source>The MX records of {domain} could not be looked up, so its mail hosts are not known.</source>
        <translation>Les enregistrements MX de {domain} n’ont pas pu être consultés&#xa0;; ses serveurs de messagerie ne sont donc pas connus.</translation>
    </message>
    <message>
        <source>No mail host answered: port 25 is probably blocked where you are. Inspect from a network that lets it out.</source>
        <translation>Aucun serveur de messagerie n’a répondu&#xa0;: le port 25 est sans doute bloqué là où vous êtes. Inspectez depuis un réseau qui le laisse sortir.</translation>
    </message>
    <message>
        <source>No mail host of {domain} speaks SMTP at the moment, so nothing can be told of their encryption.</source>
        <translation>Aucun serveur de messagerie de {domain} ne parle SMTP en ce moment&#xa0;; rien ne peut donc être dit de leur chiffrement.</translation>
    </message>
    <message>
        <source>The mail hosts of {domain} turn us away before TLS begins, so it could not be tested from here.</source>
        <translation>Les serveurs de messagerie de {domain} nous éconduisent avant le début de TLS&#xa0;; le test n’a donc pas pu être fait d’ici.</translation>
    </message>
    <message>
        <source>The mail hosts of {domain} have private addresses, which are not contacted unless you allow it. Senders on the Internet cannot reach them.</source>
        <translation>Les serveurs de messagerie de {domain} ont des adresses privées, qui ne sont pas contactées sans votre autorisation. Les expéditeurs sur Internet ne peuvent pas les joindre.</translation>
    </message>
    <message>
        <source>The inspection was stopped before the seal could be told.</source>
        <translation>L’inspection a été arrêtée avant que le sceau ne puisse être déterminé.</translation>
    </message>
    <message>
        <source>It could not be told from here whether mail travels sealed.</source>
        <translation>Il n’a pas été possible de dire d’ici si le courrier voyage scellé.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Cracked</source>
        <translation>Fissuré</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>senders that honour what is published deliver to authenticated hosts only</source>
        <translation>les expéditeurs qui respectent ce qui est publié ne livrent qu’à des hôtes authentifiés</translation>
    </message>
    <message>
        <source>true for some hosts or some senders only</source>
        <translation>vrai pour certains hôtes ou certains expéditeurs seulement</translation>
    </message>
    <message>
        <source>nothing binds a sender: anybody on the path can read or divert the mail</source>
        <translation>rien ne lie un expéditeur&#xa0;: n’importe qui sur le trajet peut lire ou détourner le courrier</translation>
    </message>
    <message>
        <source>senders that honour what is published cannot deliver</source>
        <translation>les expéditeurs qui respectent ce qui est publié ne peuvent pas livrer</translation>
    </message>
    <message>
        <source>could not be told from here, and why</source>
        <translation>n’a pas pu être déterminé d’ici, et pourquoi</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>non publié</translation>
    </message>
    <message numerus="yes">
        <source>enforce, %1 of %n hosts</source>
        <translation>
            <numerusform>enforce, %1 sur %n hôte</numerusform>
            <numerusform>enforce, %1 sur %n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>enforce, fits no host</source>
        <translation>enforce, ne correspond à aucun hôte</translation>
    </message>
    <message numerus="yes">
        <source>testing, %1 of %n hosts</source>
        <translation>
            <numerusform>testing, %1 sur %n hôte</numerusform>
            <numerusform>testing, %1 sur %n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>mode none</source>
        <translation>mode none</translation>
    </message>
    <message>
        <source>record is faulty</source>
        <translation>enregistrement erroné</translation>
    </message>
    <message>
        <source>policy not served</source>
        <translation>politique non servie</translation>
    </message>
    <message>
        <source>policy is faulty</source>
        <translation>politique erronée</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hosts</source>
        <translation>
            <numerusform>%1 sur %n hôte</numerusform>
            <numerusform>%1 sur %n hôtes</numerusform>
        </translation>
    </message>
    <message>
        <source>no TLSA records</source>
        <translation>pas d’enregistrements TLSA</translation>
    </message>
    <message>
        <source>no usable TLSA</source>
        <translation>pas de TLSA utilisable</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
    <message>
        <source>lookup fails</source>
        <translation>la requête échoue</translation>
    </message>
    <message>
        <source>not validated here</source>
        <translation>non validé ici</translation>
    </message>
    <message>
        <source>missing on %1</source>
        <translation>manque sur %1</translation>
    </message>
    <message>
        <source>fails on %1</source>
        <translation>échoue sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n adresse</numerusform>
            <numerusform>%n adresses</numerusform>
        </translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>takes no mail</source>
        <translation>ne reçoit pas de courrier</translation>
    </message>
    <message>
        <source>Senders that honour MTA-STS deliver to authenticated hosts only. Whether DANE protects as well could not be told from here.</source>
        <translation>Les expéditeurs qui respectent MTA-STS ne livrent qu’à des hôtes authentifiés. D’ici, on n’a pas pu déterminer si DANE protège aussi.</translation>
    </message>
    <message>
        <source>Nothing that binds a sender is published: anybody on the path can strip the encryption or divert the mail. {plaintext}</source>
        <translation>Rien qui lie un expéditeur n’est publié&#xa0;: n’importe qui sur le trajet peut ôter le chiffrement ou détourner le courrier. {plaintext}</translation>
    </message>
    <message>
        <source>%1 offers no STARTTLS at all.</source>
        <translation>%1 ne propose pas STARTTLS du tout.</translation>
    </message>
    <message>
        <source>TLSA records are published, but of no kind that mail senders use: they encrypt, and deliver to whoever answers.</source>
        <translation>Des enregistrements TLSA sont publiés, mais aucun d’un genre qu’utilisent les expéditeurs de courrier&#xa0;: ceux-ci chiffrent, et livrent à qui répond.</translation>
    </message>
    <message>
        <source>TLSA records are published, but no sender relies on them: DNSSEC does not vouch for the way there.</source>
        <translation>Des enregistrements TLSA sont publiés, mais aucun expéditeur ne s’y fie&#xa0;: DNSSEC ne garantit pas le chemin qui y mène.</translation>
    </message>
</context>
<context>
    <name>SealChange</name>
    <message>
        <source>Add {hosts} to the mx lines of the policy, and give its record a new id.</source>
        <translation>Ajoutez {hosts} aux lignes mx de la politique, et donnez un nouvel id à son enregistrement.</translation>
    </message>
    <message>
        <source>Turn STARTTLS on at {hosts}.</source>
        <translation>Activez STARTTLS sur {hosts}.</translation>
    </message>
    <message>
        <source>Find in the log of {hosts} why STARTTLS is refused.</source>
        <translation>Cherchez dans le journal de {hosts} pourquoi STARTTLS est refusé.</translation>
    </message>
    <message>
        <source>Let {hosts} finish a handshake with TLS 1.2 or TLS 1.3.</source>
        <translation>Faites aboutir la négociation avec TLS 1.2 ou TLS 1.3 sur {hosts}.</translation>
    </message>
    <message>
        <source>Install a certificate of a public CA on {hosts}, with its intermediate certificates.</source>
        <translation>Installez sur {hosts} un certificat d’une AC publique, avec ses certificats intermédiaires.</translation>
    </message>
    <message>
        <source>Install a certificate on {hosts} that names the host.</source>
        <translation>Installez sur {hosts} un certificat qui nomme l’hôte.</translation>
    </message>
    <message>
        <source>Renew the certificate on {hosts}.</source>
        <translation>Renouvelez le certificat sur {hosts}.</translation>
    </message>
    <message>
        <source>Install a certificate on {hosts} that is valid today.</source>
        <translation>Installez sur {hosts} un certificat valide aujourd’hui.</translation>
    </message>
    <message>
        <source>Publish the TLSA record of the certificate that {hosts} serves.</source>
        <translation>Publiez l’enregistrement TLSA du certificat servi par {hosts}.</translation>
    </message>
    <message>
        <source>Mend the DNS zone that has to answer for the TLSA records of {hosts}.</source>
        <translation>Corrigez la zone DNS qui doit répondre pour les enregistrements TLSA de {hosts}.</translation>
    </message>
    <message>
        <source>Publish a TLSA record for {hosts}.</source>
        <translation>Publiez un enregistrement TLSA pour {hosts}.</translation>
    </message>
    <message>
        <source>Correct the TXT record at _mta-sts.{domain}.</source>
        <translation>Corrigez l’enregistrement TXT sous _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Let mta-sts.{domain} serve the policy file, with status 200 and a certificate that holds.</source>
        <translation>Faites servir le fichier de politique par mta-sts.{domain}, avec le statut 200 et un certificat qui tient.</translation>
    </message>
    <message>
        <source>Correct the policy file on mta-sts.{domain}.</source>
        <translation>Corrigez le fichier de politique sur mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Publish records that begin with 3 1 1.</source>
        <translation>Publiez des enregistrements qui commencent par 3 1 1.</translation>
    </message>
    <message>
        <source>Sign the zones of {domain} and of its mail hosts and have their DS records published, or publish an MTA-STS policy.</source>
        <translation>Signez les zones de {domain} et de ses serveurs de messagerie et faites publier leurs enregistrements DS, ou publiez une politique MTA-STS.</translation>
    </message>
    <message>
        <source>Set mode: enforce when the TLS reports stay clean.</source>
        <translation>Passez à mode: enforce quand les rapports TLS restent sans échec.</translation>
    </message>
    <message>
        <source>Publish an MTA-STS record and policy for {domain}, or TLSA records: its zones are signed.</source>
        <translation>Publiez un enregistrement et une politique MTA-STS pour {domain}, ou des enregistrements TLSA&#xa0;: ses zones sont signées.</translation>
    </message>
    <message>
        <source>Publish an MTA-STS record and policy for {domain}.</source>
        <translation>Publiez un enregistrement et une politique MTA-STS pour {domain}.</translation>
    </message>
    <message>
        <source>Set mode: enforce, unless MTA-STS is being removed.</source>
        <translation>Passez à mode: enforce, à moins que MTA-STS ne soit en cours de retrait.</translation>
    </message>
    <message>
        <source>Sign the zone again, or take its DS record out of the zone above.</source>
        <translation>Signez de nouveau la zone, ou retirez son enregistrement DS de la zone parente.</translation>
    </message>
    <message>
        <source>Publish an MX record that names a host with an address.</source>
        <translation>Publiez un enregistrement MX qui nomme un hôte avec une adresse.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>“%1” is no address of a DNS server</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’adresse d’un serveur DNS</translation>
    </message>
    <message>
        <source>“%1” does not say which name the server&apos;s certificate has to carry, as in tls:192.0.2.53#dns.example</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas quel nom doit porter le certificat du serveur, comme dans tls:192.0.2.53#dns.example</translation>
    </message>
    <message>
        <source>servers are asked either all over TLS or all without, not “%1”</source>
        <translation>les serveurs sont interrogés soit tous par TLS, soit tous sans, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>root hints (%1) are of use with the resolver “recursive” only</source>
        <translation>les indications de racine (%1) ne servent qu’avec le résolveur «&#xa0;recursive&#xa0;»</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 names no DNS server</source>
        <translation>%1 ne nomme aucun serveur DNS</translation>
    </message>
    <message>
        <source>no trust anchor of the DNS root is installed on this system</source>
        <translation>aucune ancre de confiance de la racine du DNS n’est installée sur ce système</translation>
    </message>
    <message>
        <source>%1 holds no usable trust anchor</source>
        <translation>%1 ne contient aucune ancre de confiance utilisable</translation>
    </message>
    <message>
        <source>%1 holds no address of a root server</source>
        <translation>%1 ne contient aucune adresse d’un serveur racine</translation>
    </message>
    <message>
        <source>this system has no file of root certificates</source>
        <translation>ce système n’a pas de fichier de certificats racines</translation>
    </message>
    <message>
        <source>there is no certificate in %1</source>
        <translation>il n’y a pas de certificat dans %1</translation>
    </message>
    <message>
        <source>the DNS library refused to work (%1): %2</source>
        <translation>la bibliothèque DNS a refusé de fonctionner (%1)&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Correct</translation>
    </message>
</context>
<context>
    <name>SmtpStage</name>
    <message>
        <source>connecting</source>
        <translation>connexion en cours</translation>
    </message>
    <message>
        <source>waiting for TLS</source>
        <translation>en attente de TLS</translation>
    </message>
    <message>
        <source>waiting for the banner</source>
        <translation>en attente de la bannière</translation>
    </message>
    <message>
        <source>waiting for the answer to EHLO</source>
        <translation>en attente de la réponse à EHLO</translation>
    </message>
    <message>
        <source>waiting for the answer to STARTTLS</source>
        <translation>en attente de la réponse à STARTTLS</translation>
    </message>
    <message>
        <source>in the TLS handshake</source>
        <translation>négociation TLS en cours</translation>
    </message>
    <message>
        <source>waiting for the answer to EHLO inside TLS</source>
        <translation>en attente de la réponse à EHLO dans TLS</translation>
    </message>
    <message>
        <source>taking leave</source>
        <translation>clôture de la session</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Fails</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Indéterminé</translation>
    </message>
</context>
<context>
    <name>Threat</name>
    <message>
        <source>STARTTLS only</source>
        <translation>STARTTLS seul</translation>
    </message>
    <message>
        <source>MTA-STS, first contact</source>
        <translation>MTA-STS, premier contact</translation>
    </message>
    <message>
        <source>MTA-STS, policy cached</source>
        <translation>MTA-STS, politique en cache</translation>
    </message>
    <message>
        <source>DANE only</source>
        <translation>DANE seul</translation>
    </message>
    <message>
        <source>DANE and MTA-STS, first contact</source>
        <translation>DANE et MTA-STS, premier contact</translation>
    </message>
    <message>
        <source>DANE and MTA-STS, policy cached</source>
        <translation>DANE et MTA-STS, politique en cache</translation>
    </message>
    <message>
        <source>Uses STARTTLS when it is offered, and checks nothing.</source>
        <translation>Utilise STARTTLS quand il est proposé, et ne vérifie rien.</translation>
    </message>
    <message>
        <source>Honours MTA-STS, knows no policy of the domain yet and looks for it before the first delivery.</source>
        <translation>Respecte MTA-STS, ne connaît encore aucune politique du domaine et en cherche une avant la première livraison.</translation>
    </message>
    <message>
        <source>Honours MTA-STS and has an unexpired copy of the policy that is published now.</source>
        <translation>Respecte MTA-STS et possède une copie non expirée de la politique actuellement publiée.</translation>
    </message>
    <message>
        <source>Honours DANE, validates DNSSEC, and does not look for a policy.</source>
        <translation>Respecte DANE, valide DNSSEC et ne cherche pas de politique.</translation>
    </message>
    <message>
        <source>Honours DANE and MTA-STS, and knows no policy of the domain yet.</source>
        <translation>Respecte DANE et MTA-STS, et ne connaît encore aucune politique du domaine.</translation>
    </message>
    <message>
        <source>Honours DANE and MTA-STS, and has an unexpired copy of the policy.</source>
        <translation>Respecte DANE et MTA-STS, et possède une copie non expirée de la politique.</translation>
    </message>
    <message>
        <source>only</source>
        <translation>seul</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>en cache</translation>
    </message>
    <message>
        <source>Nothing goes wrong</source>
        <translation>Tout se passe bien</translation>
    </message>
    <message>
        <source>STARTTLS is stripped</source>
        <translation>STARTTLS retiré</translation>
    </message>
    <message>
        <source>STARTTLS is refused</source>
        <translation>STARTTLS refusé</translation>
    </message>
    <message>
        <source>TLS handshake is broken</source>
        <translation>Négociation TLS perturbée</translation>
    </message>
    <message>
        <source>Connection is cut</source>
        <translation>Connexion coupée</translation>
    </message>
    <message>
        <source>Certificate: self-signed</source>
        <translation>Certificat&#xa0;: auto-signé</translation>
    </message>
    <message>
        <source>Certificate: expired</source>
        <translation>Certificat&#xa0;: expiré</translation>
    </message>
    <message>
        <source>Certificate: of another name</source>
        <translation>Certificat&#xa0;: d’un autre nom</translation>
    </message>
    <message>
        <source>Route to the host hijacked</source>
        <translation>Route vers l’hôte détournée</translation>
    </message>
    <message>
        <source>First host alone hijacked</source>
        <translation>Seul le premier hôte détourné</translation>
    </message>
    <message>
        <source>Certificate issued wrongly</source>
        <translation>Certificat émis à tort</translation>
    </message>
    <message>
        <source>MX forged, valid certificate</source>
        <translation>MX falsifié, certificat valide</translation>
    </message>
    <message>
        <source>MX forged, no certificate</source>
        <translation>MX falsifié, sans certificat</translation>
    </message>
    <message>
        <source>MX forged to fit a wildcard</source>
        <translation>MX falsifié selon un nom générique</translation>
    </message>
    <message>
        <source>MX forged to a DANE host</source>
        <translation>MX falsifié vers un hôte DANE</translation>
    </message>
    <message>
        <source>Host address forged</source>
        <translation>Adresse de l’hôte falsifiée</translation>
    </message>
    <message>
        <source>TLSA stripped or altered</source>
        <translation>TLSA retiré ou altéré</translation>
    </message>
    <message>
        <source>TLSA question dropped</source>
        <translation>Requête TLSA supprimée</translation>
    </message>
    <message>
        <source>TLSA injected, unsigned</source>
        <translation>TLSA injecté, non signé</translation>
    </message>
    <message>
        <source>DS stripped at the parent</source>
        <translation>DS retiré dans la zone parente</translation>
    </message>
    <message>
        <source>Old TLSA replayed</source>
        <translation>Ancien TLSA rejoué</translation>
    </message>
    <message>
        <source>Record hidden, hosts left alone</source>
        <translation>Seul l’enregistrement est masqué</translation>
    </message>
    <message>
        <source>Record hidden, hosts hijacked</source>
        <translation>Enregistrement masqué, hôtes usurpés</translation>
    </message>
    <message>
        <source>Record lookup times out</source>
        <translation>Délai dépassé pour l’enregistrement</translation>
    </message>
    <message>
        <source>Policy host blocked</source>
        <translation>Blocage de l’hôte de la politique</translation>
    </message>
    <message>
        <source>Policy host impersonated</source>
        <translation>Faux hôte de la politique</translation>
    </message>
    <message>
        <source>Policy damaged</source>
        <translation>Politique endommagée</translation>
    </message>
    <message>
        <source>Policy host taken over</source>
        <translation>Hôte de la politique compromis</translation>
    </message>
    <message>
        <source>Record with a forged id</source>
        <translation>Enregistrement à l’id falsifié</translation>
    </message>
    <message>
        <source>Old record replayed</source>
        <translation>Ancien enregistrement rejoué</translation>
    </message>
    <message>
        <source>Cached policy runs out</source>
        <translation>Expiration de la politique en cache</translation>
    </message>
    <message>
        <source>MX forged and record hidden</source>
        <translation>MX falsifié, enregistrement masqué</translation>
    </message>
    <message>
        <source>Own certificate expires</source>
        <translation>Votre certificat expire</translation>
    </message>
    <message>
        <source>Own certificate: wrong name</source>
        <translation>Mauvais nom dans votre certificat</translation>
    </message>
    <message>
        <source>Own certificate: self-signed</source>
        <translation>Auto-signature de votre certificat</translation>
    </message>
    <message>
        <source>Key rolled, TLSA forgotten</source>
        <translation>Nouvelle clé, TLSA oublié</translation>
    </message>
    <message>
        <source>MX renamed, rest forgotten</source>
        <translation>MX renommé, le reste oublié</translation>
    </message>
    <message>
        <source>No attack</source>
        <translation>Aucune attaque</translation>
    </message>
    <message>
        <source>On the path to the mail hosts</source>
        <translation>Sur le trajet vers les serveurs de messagerie</translation>
    </message>
    <message>
        <source>At a certification authority</source>
        <translation>Auprès d’une autorité de certification</translation>
    </message>
    <message>
        <source>In the DNS of the mail hosts</source>
        <translation>Dans le DNS des serveurs de messagerie</translation>
    </message>
    <message>
        <source>On the way to the MTA-STS policy</source>
        <translation>Sur le chemin vers la politique MTA-STS</translation>
    </message>
    <message>
        <source>Errors of your own</source>
        <translation>Vos propres erreurs</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>scellé</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>quidam</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>volé</translation>
    </message>
    <message>
        <source>faked</source>
        <translation>trompé</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>untold</source>
        <translation>n/d</translation>
    </message>
    <message>
        <source>delivered encrypted, to an authenticated host</source>
        <translation>livré chiffré, à un hôte authentifié</translation>
    </message>
    <message>
        <source>not delivered; kept in the queue and tried again</source>
        <translation>non livré&#xa0;; gardé dans la file d’attente et retenté</translation>
    </message>
    <message>
        <source>delivered encrypted, to whoever answers</source>
        <translation>livré chiffré, à quiconque répond</translation>
    </message>
    <message>
        <source>delivered encrypted, to the attacker</source>
        <translation>livré chiffré, à l’attaquant</translation>
    </message>
    <message>
        <source>authenticated in name only: delivered to the attacker</source>
        <translation>authentifié en apparence seulement&#xa0;: livré à l’attaquant</translation>
    </message>
    <message>
        <source>delivered in plain text</source>
        <translation>livré en clair</translation>
    </message>
    <message>
        <source>there is nothing here that it could touch</source>
        <translation>rien ici que l’attaque puisse atteindre</translation>
    </message>
    <message>
        <source>could not be told</source>
        <translation>n’a pas pu être déterminé</translation>
    </message>
    <message>
        <source>What would help:</source>
        <translation>Ce qui aiderait&#xa0;:</translation>
    </message>
    <message>
        <source>What happens to a message</source>
        <translation>Ce qui arrive à un message</translation>
    </message>
    <message>
        <source>(--verbose tells the story of each)</source>
        <translation>(--verbose raconte chaque cas en détail)</translation>
    </message>
    <message>
        <source>Nobody attacks, and the hosts are as they were found.</source>
        <translation>Personne n’attaque, et les hôtes sont tels qu’ils ont été trouvés.</translation>
    </message>
    <message>
        <source>Somebody on the path takes STARTTLS out of the server&apos;s answer.</source>
        <translation>Quelqu’un sur le trajet retire STARTTLS de la réponse du serveur.</translation>
    </message>
    <message>
        <source>Somebody on the path answers STARTTLS with a refusal (454 or 5xx).</source>
        <translation>Quelqu’un sur le trajet répond à STARTTLS par un refus (454 ou 5xx).</translation>
    </message>
    <message>
        <source>Somebody on the path lets STARTTLS begin and then breaks the TLS handshake.</source>
        <translation>Quelqu’un sur le trajet laisse STARTTLS commencer, puis fait échouer la négociation TLS.</translation>
    </message>
    <message>
        <source>Somebody on the path cuts or holds every connection to the mail hosts.</source>
        <translation>Quelqu’un sur le trajet coupe ou bloque chaque connexion aux serveurs de messagerie.</translation>
    </message>
    <message>
        <source>Somebody on the path answers in the host&apos;s place with a self-signed certificate.</source>
        <translation>Quelqu’un sur le trajet répond à la place de l’hôte avec un certificat auto-signé.</translation>
    </message>
    <message>
        <source>Somebody on the path answers in the host&apos;s place with an expired certificate.</source>
        <translation>Quelqu’un sur le trajet répond à la place de l’hôte avec un certificat expiré.</translation>
    </message>
    <message>
        <source>Somebody on the path answers in the host&apos;s place with a valid certificate for a name of his own.</source>
        <translation>Quelqu’un sur le trajet répond à la place de l’hôte avec un certificat valide pour un nom à lui.</translation>
    </message>
    <message>
        <source>The route to the host&apos;s address leads to an attacker, who has no valid certificate for its name.</source>
        <translation>La route vers l’adresse de l’hôte mène à un attaquant, qui n’a pas de certificat valide pour le nom de cet hôte.</translation>
    </message>
    <message>
        <source>The route to the first mail host leads to an attacker, and the other hosts are left alone.</source>
        <translation>La route vers le premier serveur de messagerie mène à un attaquant, et les autres hôtes sont laissés tels quels.</translation>
    </message>
    <message>
        <source>A certification authority was tricked into a certificate for the host&apos;s name, and its holder stands on the path.</source>
        <translation>Une autorité de certification s’est laissé abuser et a émis un certificat pour le nom de l’hôte, et son détenteur se trouve sur le trajet.</translation>
    </message>
    <message>
        <source>Forged MX records lead to an attacker&apos;s host, which has a valid certificate for its own name.</source>
        <translation>Des enregistrements MX falsifiés mènent à l’hôte d’un attaquant, qui a un certificat valide pour son propre nom.</translation>
    </message>
    <message>
        <source>Forged MX records lead to an attacker&apos;s host without a valid certificate.</source>
        <translation>Des enregistrements MX falsifiés mènent à l’hôte d’un attaquant, sans certificat valide.</translation>
    </message>
    <message>
        <source>Forged MX records lead to a host whose name fits a wildcard of the policy, with a valid certificate for that name in an attacker&apos;s hands.</source>
        <translation>Des enregistrements MX falsifiés mènent à un hôte dont le nom correspond à un nom générique de la politique, et un attaquant détient un certificat valide pour ce nom.</translation>
    </message>
    <message>
        <source>Forged MX records lead to an attacker&apos;s host, which has signed TLSA records of its own.</source>
        <translation>Des enregistrements MX falsifiés mènent à l’hôte d’un attaquant, qui a ses propres enregistrements TLSA signés.</translation>
    </message>
    <message>
        <source>Forged address records lead the host&apos;s name to an attacker.</source>
        <translation>Des enregistrements d’adresse falsifiés mènent le nom de l’hôte à un attaquant.</translation>
    </message>
    <message>
        <source>Somebody in the DNS strips the signatures of the TLSA answer, or alters it.</source>
        <translation>Quelqu’un dans le DNS retire les signatures de la réponse TLSA, ou altère celle-ci.</translation>
    </message>
    <message>
        <source>Somebody in the DNS lets every TLSA question go without an answer.</source>
        <translation>Quelqu’un dans le DNS laisse chaque requête TLSA sans réponse.</translation>
    </message>
    <message>
        <source>Somebody in the DNS adds unsigned TLSA records to a zone that is not signed.</source>
        <translation>Quelqu’un dans le DNS ajoute des enregistrements TLSA non signés à une zone qui n’est pas signée.</translation>
    </message>
    <message>
        <source>Somebody in the DNS strips the DS records, so that signed zones look unsigned.</source>
        <translation>Quelqu’un dans le DNS retire les enregistrements DS, de sorte que des zones signées paraissent non signées.</translation>
    </message>
    <message>
        <source>Somebody replays a TLSA record that was valid once, and has got hold of the key retired with it.</source>
        <translation>Quelqu’un rejoue un enregistrement TLSA qui a été valide autrefois, et s’est procuré la clé retirée avec lui.</translation>
    </message>
    <message>
        <source>The _mta-sts record is hidden or forged, and the mail hosts are left alone.</source>
        <translation>L’enregistrement _mta-sts est masqué ou falsifié, et les serveurs de messagerie sont laissés tels quels.</translation>
    </message>
    <message>
        <source>The _mta-sts record is hidden or forged, and the mail hosts are impersonated.</source>
        <translation>L’enregistrement _mta-sts est masqué ou falsifié, et quelqu’un se fait passer pour les serveurs de messagerie.</translation>
    </message>
    <message>
        <source>The lookup of the _mta-sts record times out, and the mail hosts are impersonated.</source>
        <translation>La requête de l’enregistrement _mta-sts dépasse le délai, et quelqu’un se fait passer pour les serveurs de messagerie.</translation>
    </message>
    <message>
        <source>The policy host cannot be reached, and the mail hosts are impersonated.</source>
        <translation>L’hôte de la politique est injoignable, et quelqu’un se fait passer pour les serveurs de messagerie.</translation>
    </message>
    <message>
        <source>The policy host is impersonated without a valid certificate, and so are the mail hosts.</source>
        <translation>Quelqu’un se fait passer, sans certificat valide, pour l’hôte de la politique, et aussi pour les serveurs de messagerie.</translation>
    </message>
    <message>
        <source>The policy host serves a damaged policy, and the mail hosts are impersonated.</source>
        <translation>L’hôte de la politique sert une politique endommagée, et quelqu’un se fait passer pour les serveurs de messagerie.</translation>
    </message>
    <message>
        <source>An attacker serves a policy of his own with a valid certificate of the policy host, and forges MX records where he can.</source>
        <translation>Un attaquant sert une politique à lui avec un certificat valide de l’hôte de la politique, et falsifie les enregistrements MX là où il le peut.</translation>
    </message>
    <message>
        <source>The _mta-sts record is forged with another id.</source>
        <translation>L’enregistrement _mta-sts est falsifié avec un autre id.</translation>
    </message>
    <message>
        <source>After a change of the policy, the old _mta-sts record is replayed.</source>
        <translation>Après un changement de la politique, l’ancien enregistrement _mta-sts est rejoué.</translation>
    </message>
    <message>
        <source>The cached policy runs out while the way to a new one is blocked, and the mail hosts are impersonated.</source>
        <translation>La politique en cache expire alors que l’accès à une nouvelle est bloqué, et quelqu’un se fait passer pour les serveurs de messagerie.</translation>
    </message>
    <message>
        <source>Forged MX records lead to an attacker&apos;s host, and the _mta-sts record is hidden.</source>
        <translation>Des enregistrements MX falsifiés mènent à l’hôte d’un attaquant, et l’enregistrement _mta-sts est masqué.</translation>
    </message>
    <message>
        <source>The certificate of the mail hosts expires, with the key unchanged.</source>
        <translation>Le certificat des serveurs de messagerie expire, la clé restant la même.</translation>
    </message>
    <message>
        <source>The mail hosts get a certificate that names something else, with the key unchanged.</source>
        <translation>Les serveurs de messagerie reçoivent un certificat qui nomme autre chose, la clé restant la même.</translation>
    </message>
    <message>
        <source>The mail hosts get a self-signed certificate, with the key unchanged.</source>
        <translation>Les serveurs de messagerie reçoivent un certificat auto-signé, la clé restant la même.</translation>
    </message>
    <message>
        <source>The mail hosts get a new key and a valid certificate, and the TLSA records stay.</source>
        <translation>Les serveurs de messagerie reçoivent une nouvelle clé et un certificat valide, et les enregistrements TLSA ne changent pas.</translation>
    </message>
    <message>
        <source>The mail hosts get new names, and policy and TLSA records keep the old ones.</source>
        <translation>Les serveurs de messagerie reçoivent de nouveaux noms, et la politique et les enregistrements TLSA gardent les anciens.</translation>
    </message>
    <message>
        <source>This sender takes what it is offered and checks nothing.</source>
        <translation>Cet expéditeur prend ce qu’on lui propose et ne vérifie rien.</translation>
    </message>
    <message>
        <source>Without a connection no sender can deliver.</source>
        <translation>Sans connexion, aucun expéditeur ne peut livrer.</translation>
    </message>
    <message>
        <source>The policy is enforced, and the host passes its checks.</source>
        <translation>La politique est imposée, et l’hôte satisfait à ses vérifications.</translation>
    </message>
    <message>
        <source>The policy is enforced, and the host does not pass: {trouble}.</source>
        <translation>La politique est imposée, et l’hôte n’y satisfait pas&#xa0;: {trouble}.</translation>
    </message>
    <message>
        <source>The policy is in testing mode, and the host passes its checks.</source>
        <translation>La politique est en mode de test, et l’hôte satisfait à ses vérifications.</translation>
    </message>
    <message>
        <source>The host does not pass ({trouble}), but the policy is in testing mode and holds nothing back.</source>
        <translation>L’hôte ne satisfait pas aux vérifications ({trouble}), mais la politique est en mode de test et ne retient rien.</translation>
    </message>
    <message>
        <source>The policy has mode none, which asks for no check.</source>
        <translation>La politique a le mode none, qui ne demande aucune vérification.</translation>
    </message>
    <message>
        <source>There is no policy that this sender could honour.</source>
        <translation>Il n’y a pas de politique que cet expéditeur puisse respecter.</translation>
    </message>
    <message>
        <source>This sender does not know the policy yet, is kept from learning of it, and must deliver as if there were none.</source>
        <translation>Cet expéditeur ne connaît pas encore la politique, est empêché de l’apprendre et doit livrer comme s’il n’y en avait pas.</translation>
    </message>
    <message>
        <source>This sender has no copy of the policy, cannot fetch it, and must deliver as if there were none.</source>
        <translation>Cet expéditeur n’a pas de copie de la politique, ne peut pas aller la chercher et doit livrer comme s’il n’y en avait pas.</translation>
    </message>
    <message>
        <source>The copy of the policy has run out, and no new one can be fetched.</source>
        <translation>La copie de la politique a expiré, et on ne peut pas aller en chercher une nouvelle.</translation>
    </message>
    <message>
        <source>Because the id did not change, this sender keeps its old copy until it looks again by itself.</source>
        <translation>Comme l’id n’a pas changé, cet expéditeur garde son ancienne copie jusqu’à ce qu’il consulte de nouveau la politique de lui-même.</translation>
    </message>
    <message>
        <source>The false policy names the attacker&apos;s hosts, so every check passes.</source>
        <translation>La fausse politique nomme les hôtes de l’attaquant, donc chaque vérification réussit.</translation>
    </message>
    <message>
        <source>DNSSEC keeps the MX records from being forged, but a false policy can switch off the protection of MTA-STS, or turn the genuine hosts away.</source>
        <translation>DNSSEC empêche de falsifier les enregistrements MX, mais une fausse politique peut désactiver la protection de MTA-STS, ou écarter les hôtes authentiques.</translation>
    </message>
    <message>
        <source>For this sender a certificate from any trusted authority is as good as the genuine one.</source>
        <translation>Pour cet expéditeur, un certificat de n’importe quelle autorité de confiance vaut le certificat authentique.</translation>
    </message>
    <message>
        <source>The policy covers the attacker&apos;s host, and its certificate is valid.</source>
        <translation>La politique couvre l’hôte de l’attaquant, et le certificat de celui-ci est valide.</translation>
    </message>
    <message>
        <source>A TLSA record, proven by DNSSEC, authenticates the host.</source>
        <translation>Un enregistrement TLSA, prouvé par DNSSEC, authentifie l’hôte.</translation>
    </message>
    <message>
        <source>The TLSA records, proven by DNSSEC, do not let the host pass: {trouble}.</source>
        <translation>Les enregistrements TLSA, prouvés par DNSSEC, n’admettent pas l’hôte&#xa0;: {trouble}.</translation>
    </message>
    <message>
        <source>Proven TLSA records make TLS compulsory, and {trouble}.</source>
        <translation>Des enregistrements TLSA prouvés rendent TLS obligatoire, et {trouble}.</translation>
    </message>
    <message>
        <source>TLSA records are there and none of them can be used: TLS is compulsory, but nothing authenticates the host.</source>
        <translation>Il y a des enregistrements TLSA et aucun n’est utilisable&#xa0;: TLS est obligatoire, mais rien n’authentifie l’hôte.</translation>
    </message>
    <message>
        <source>A TLSA record of usage 2 trusts an authority that issues to anybody, so its false certificate passes.</source>
        <translation>Un enregistrement TLSA d’usage 2 fait confiance à une autorité qui émet pour n’importe qui, et le faux certificat de celle-ci est donc admis.</translation>
    </message>
    <message>
        <source>The replayed record is still within the time of its signature, and the retired key fits it.</source>
        <translation>L’enregistrement rejoué est encore dans la durée de validité de sa signature, et la clé retirée y correspond.</translation>
    </message>
    <message>
        <source>The forged answer does not pass DNSSEC, so this sender contacts no host.</source>
        <translation>La réponse falsifiée est rejetée par DNSSEC, donc cet expéditeur ne contacte aucun hôte.</translation>
    </message>
    <message>
        <source>Without a proven answer about TLSA this sender must not use the host.</source>
        <translation>Sans réponse prouvée au sujet de TLSA, cet expéditeur ne doit pas utiliser l’hôte.</translation>
    </message>
    <message>
        <source>The lookups of this host or domain already end without a proven answer, so this sender must not use it.</source>
        <translation>Les requêtes pour cet hôte ou ce domaine se terminent déjà sans réponse prouvée, donc cet expéditeur ne doit pas l’utiliser.</translation>
    </message>
    <message>
        <source>The zone is signed, but there is no TLSA record that this sender could check.</source>
        <translation>La zone est signée, mais il n’y a pas d’enregistrement TLSA que cet expéditeur puisse vérifier.</translation>
    </message>
    <message>
        <source>DNSSEC does not vouch for the way to the host&apos;s TLSA records, so this sender does not rely on any.</source>
        <translation>DNSSEC ne garantit pas le chemin vers les enregistrements TLSA de l’hôte, donc cet expéditeur ne se fie à aucun.</translation>
    </message>
    <message>
        <source>DANE authenticates the host, but the enforced policy does not let it pass: {trouble}.</source>
        <translation>DANE authentifie l’hôte, mais la politique imposée ne l’admet pas&#xa0;: {trouble}.</translation>
    </message>
    <message>
        <source>Neither a policy nor TLSA records bind this sender.</source>
        <translation>Ni politique ni enregistrements TLSA ne lient cet expéditeur.</translation>
    </message>
    <message>
        <source>A few senders hold the mail back instead.</source>
        <translation>Quelques expéditeurs retiennent plutôt le courrier.</translation>
    </message>
    <message>
        <source>Some senders fall back at once, others on a later try (Postfix with level may); strict products hold the mail back.</source>
        <translation>Certains expéditeurs se rabattent aussitôt sur le clair, d’autres lors d’un essai ultérieur (Postfix au niveau may)&#xa0;; des produits stricts retiennent le courrier.</translation>
    </message>
    <message>
        <source>The RFC does not ask for it, but mox and postfix-tlspol hold the mail back when the lookup fails.</source>
        <translation>La RFC ne le demande pas, mais mox et postfix-tlspol retiennent le courrier quand la requête échoue.</translation>
    </message>
    <message>
        <source>Where the sender&apos;s resolver validates DNSSEC, the mail is held back.</source>
        <translation>Là où le résolveur de l’expéditeur valide DNSSEC, le courrier est retenu.</translation>
    </message>
    <message>
        <source>The RFCs do not settle this: mox holds the mail back, while Postfix with postfix-tlspol delivers it by DANE alone.</source>
        <translation>Les RFC ne tranchent pas&#xa0;: mox retient le courrier, tandis que Postfix avec postfix-tlspol le livre selon DANE seul.</translation>
    </message>
    <message>
        <source>The host has signed TLSA records, but the MX records that lead there are not signed: Postfix leaves it to smtp_tls_dane_insecure_mx_policy what then holds, and what passes must not be called proven.</source>
        <translation>L’hôte a des enregistrements TLSA signés, mais les enregistrements MX qui y mènent ne sont pas signés&#xa0;: Postfix laisse smtp_tls_dane_insecure_mx_policy décider de ce qui vaut alors, et ce qui est admis ne doit pas être dit prouvé.</translation>
    </message>
    <message>
        <source>A false policy may make strict products hold the mail back.</source>
        <translation>Une fausse politique peut amener des produits stricts à retenir le courrier.</translation>
    </message>
    <message>
        <source>Some senders report tlsa-invalid although they deliver.</source>
        <translation>Certains expéditeurs signalent tlsa-invalid bien qu’ils livrent.</translation>
    </message>
    <message>
        <source>With a cached policy it happens once the sender looks again: at a new id, or within about a day.</source>
        <translation>Avec une politique en cache, cela arrive dès que l’expéditeur consulte de nouveau&#xa0;: à un nouvel id, ou dans un délai d’environ un jour.</translation>
    </message>
    <message>
        <source>A sender may fetch the policy in the background; its first message then leaves unchecked.</source>
        <translation>Un expéditeur peut aller chercher la politique en arrière-plan&#xa0;; son premier message part alors sans vérification.</translation>
    </message>
    <message>
        <source>This is what a strict sender does, which refuses the policy because it departs from the grammar; most senders use it.</source>
        <translation>C’est ce que fait un expéditeur strict, qui refuse la politique parce qu’elle s’écarte de la grammaire&#xa0;; la plupart des expéditeurs l’utilisent.</translation>
    </message>
    <message>
        <source>Nothing that {domain} publishes can change this: the sender has to honour MTA-STS or DANE.</source>
        <translation>Rien de ce que publie {domain} ne peut y changer quoi que ce soit&#xa0;: c’est à l’expéditeur de respecter MTA-STS ou DANE.</translation>
    </message>
    <message>
        <source>Publish an MTA-STS policy for {domain}, first in testing mode, then in enforce mode.</source>
        <translation>Publiez une politique MTA-STS pour {domain}, d’abord en mode de test, puis en mode enforce.</translation>
    </message>
    <message>
        <source>Change the policy&apos;s line to “mode: enforce” and give the _mta-sts record a new id.</source>
        <translation>Changez la ligne de la politique en «&#xa0;mode: enforce&#xa0;» et donnez un nouvel id à l’enregistrement _mta-sts.</translation>
    </message>
    <message>
        <source>Make the MTA-STS policy of {domain} usable for every sender; the findings say what is wrong with it.</source>
        <translation>Rendez la politique MTA-STS de {domain} utilisable pour tous les expéditeurs&#xa0;; les constats disent ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Name every mail host in an mx line of the policy, with a new id, before it stands in the MX records.</source>
        <translation>Nommez chaque serveur de messagerie dans une ligne mx de la politique, avec un nouvel id, avant qu’il figure dans les enregistrements MX.</translation>
    </message>
    <message>
        <source>Give the mail host working STARTTLS and a valid certificate for the name in the MX record.</source>
        <translation>Donnez au serveur de messagerie un STARTTLS qui fonctionne et un certificat valide pour le nom dans l’enregistrement MX.</translation>
    </message>
    <message>
        <source>Publish a TLSA record of the key in use, and that of the next key before it is put in use.</source>
        <translation>Publiez un enregistrement TLSA de la clé utilisée, et celui de la prochaine clé avant de la mettre en service.</translation>
    </message>
    <message>
        <source>Repair the DNS of {domain} and its mail hosts until MX, address and TLSA lookups validate.</source>
        <translation>Réparez le DNS de {domain} et de ses serveurs de messagerie jusqu’à ce que les requêtes MX, d’adresse et TLSA se valident.</translation>
    </message>
    <message>
        <source>Sign {domain} and the zones of its mail hosts with DNSSEC, then publish TLSA records.</source>
        <translation>Signez {domain} et les zones de ses serveurs de messagerie avec DNSSEC, puis publiez des enregistrements TLSA.</translation>
    </message>
    <message>
        <source>Publish a TLSA record “3 1 1” at _25._tcp of every mail host.</source>
        <translation>Publiez un enregistrement TLSA «&#xa0;3 1 1&#xa0;» sous _25._tcp de chaque serveur de messagerie.</translation>
    </message>
    <message>
        <source>Replace the TLSA records that no sender can use by “3 1 1” records.</source>
        <translation>Remplacez les enregistrements TLSA qu’aucun expéditeur ne peut utiliser par des enregistrements «&#xa0;3 1 1&#xa0;».</translation>
    </message>
    <message>
        <source>Publish TLSA records “3 1 1” of the hosts&apos; own keys instead of those of usage 2.</source>
        <translation>Publiez des enregistrements TLSA «&#xa0;3 1 1&#xa0;» des propres clés des hôtes au lieu de ceux d’usage 2.</translation>
    </message>
    <message>
        <source>Name the mail hosts one by one in the policy instead of by a wildcard.</source>
        <translation>Nommez les serveurs de messagerie un par un dans la politique au lieu d’utiliser un nom générique.</translation>
    </message>
    <message>
        <source>Guard mta-sts.{domain}: leave no alias to a service that is no longer yours, limit who may issue certificates for it (CAA), and watch the certificate transparency logs.</source>
        <translation>Protégez mta-sts.{domain}&#xa0;: ne laissez aucun alias vers un service qui n’est plus à vous, limitez qui peut émettre des certificats pour ce nom (CAA), et surveillez les journaux de transparence des certificats.</translation>
    </message>
    <message>
        <source>Nothing that is published protects a sender that has no copy of the policy; a large max_age keeps copies alive and makes first contacts rare.</source>
        <translation>Rien de ce qui est publié ne protège un expéditeur qui n’a pas de copie de la politique&#xa0;; un grand max_age maintient les copies en vie et rend rares les premiers contacts.</translation>
    </message>
    <message>
        <source>Limit who may issue certificates for the mail hosts (CAA) and watch the certificate transparency logs; senders that honour DANE are safe with TLSA records “3 1 1”.</source>
        <translation>Limitez qui peut émettre des certificats pour les serveurs de messagerie (CAA) et surveillez les journaux de transparence des certificats&#xa0;; les expéditeurs qui respectent DANE sont à l’abri avec des enregistrements TLSA «&#xa0;3 1 1&#xa0;».</translation>
    </message>
    <message>
        <source>Let DNSSEC signatures be valid for days, not months, so that old records die soon.</source>
        <translation>Faites valoir les signatures DNSSEC pendant des jours, non des mois, afin que les anciens enregistrements meurent vite.</translation>
    </message>
    <message>
        <source>the check fails</source>
        <translation>la vérification échoue</translation>
    </message>
    <message>
        <source>the policy does not name the host</source>
        <translation>la politique ne nomme pas l’hôte</translation>
    </message>
    <message>
        <source>there is no STARTTLS</source>
        <translation>il n’y a pas de STARTTLS</translation>
    </message>
    <message>
        <source>the TLS handshake fails</source>
        <translation>la négociation TLS échoue</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>le certificat est auto-signé</translation>
    </message>
    <message>
        <source>the certificate leads to no trusted root</source>
        <translation>le certificat ne mène à aucune racine de confiance</translation>
    </message>
    <message>
        <source>the certificate names another host</source>
        <translation>le certificat nomme un autre hôte</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>le certificat a expiré</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>le certificat n’est pas encore valide</translation>
    </message>
    <message>
        <source>no TLSA record fits the key</source>
        <translation>aucun enregistrement TLSA ne correspond à la clé</translation>
    </message>
    <message>
        <source>the lookup gives no proven answer</source>
        <translation>la requête ne donne pas de réponse prouvée</translation>
    </message>
    <message>
        <source>there is no TLSA record</source>
        <translation>il n’y a pas d’enregistrement TLSA</translation>
    </message>
    <message>
        <source>delivered to an authenticated host</source>
        <translation>livré à un hôte authentifié</translation>
    </message>
    <message>
        <source>held back in the queue</source>
        <translation>retenu dans la file d’attente</translation>
    </message>
    <message>
        <source>delivered encrypted to whoever answers</source>
        <translation>livré chiffré à quiconque répond</translation>
    </message>
    <message>
        <source>Whichever host the sender takes, the mail is {first} or {second}.</source>
        <translation>Quel que soit l’hôte que prend l’expéditeur, le courrier est {first} ou {second}.</translation>
    </message>
    <message>
        <source>If the old policy names the host, the mail is {first}, and otherwise {second}.</source>
        <translation>Si l’ancienne politique nomme l’hôte, le courrier est {first}, et sinon {second}.</translation>
    </message>
    <message>
        <source>As the attacker likes, the mail is {first} or {second}.</source>
        <translation>Au gré de l’attaquant, le courrier est {first} ou {second}.</translation>
    </message>
    <message>
        <source>The mail is {first} if the attacker offers TLS, and otherwise {second}; what is delivered, the attacker can read and change.</source>
        <translation>Le courrier est {first} si l’attaquant propose TLS, et sinon {second}&#xa0;; ce qui est livré, l’attaquant peut le lire et le modifier.</translation>
    </message>
    <message>
        <source>The mail is {first} if the attacker offers TLS, and otherwise {second}.</source>
        <translation>Le courrier est {first} si l’attaquant propose TLS, et sinon {second}.</translation>
    </message>
    <message>
        <source>The mail is delivered and counts as authenticated, yet the attacker has received it.</source>
        <translation>Le courrier est livré et passe pour authentifié, pourtant c’est l’attaquant qui l’a reçu.</translation>
    </message>
    <message>
        <source>The mail is delivered encrypted, to an authenticated host.</source>
        <translation>Le courrier est livré chiffré, à un hôte authentifié.</translation>
    </message>
    <message>
        <source>The mail waits in the queue and goes back to its author after some days: an outage that the domain makes itself.</source>
        <translation>Le courrier attend dans la file d’attente et revient à son auteur après quelques jours&#xa0;: une panne que le domaine cause lui-même.</translation>
    </message>
    <message>
        <source>The mail waits in the queue and is tried again; nothing reaches the attacker.</source>
        <translation>Le courrier attend dans la file d’attente et sera retenté&#xa0;; rien ne parvient à l’attaquant.</translation>
    </message>
    <message>
        <source>The mail is delivered encrypted to the attacker, who can read and change it.</source>
        <translation>Le courrier est livré chiffré à l’attaquant, qui peut le lire et le modifier.</translation>
    </message>
    <message>
        <source>The mail is delivered encrypted, but nobody has checked to whom.</source>
        <translation>Le courrier est livré chiffré, mais personne n’a vérifié à qui.</translation>
    </message>
    <message>
        <source>The mail is delivered in plain text, and the attacker can read and change it.</source>
        <translation>Le courrier est livré en clair, et l’attaquant peut le lire et le modifier.</translation>
    </message>
    <message>
        <source>The mail is delivered in plain text: anybody on the path can read it.</source>
        <translation>Le courrier est livré en clair&#xa0;: n’importe qui sur le trajet peut le lire.</translation>
    </message>
    <message>
        <source>It could not be told, because a mail host could not be tested from here.</source>
        <translation>Cela n’a pas pu être déterminé, car un serveur de messagerie n’a pas pu être testé d’ici.</translation>
    </message>
    <message>
        <source>It could not be told, because the inspection was stopped.</source>
        <translation>Cela n’a pas pu être déterminé, car l’inspection a été arrêtée.</translation>
    </message>
    <message>
        <source>It could not be told, because the MTA-STS policy could not be looked up from here.</source>
        <translation>Cela n’a pas pu être déterminé, car la politique MTA-STS n’a pas pu être consultée d’ici.</translation>
    </message>
    <message>
        <source>It could not be told, because senders may have cached a policy that is not published any more.</source>
        <translation>Cela n’a pas pu être déterminé, car des expéditeurs ont peut-être en cache une politique qui n’est plus publiée.</translation>
    </message>
    <message>
        <source>It could not be told, because nothing here shows whether DNSSEC vouches for the mail host.</source>
        <translation>Cela n’a pas pu être déterminé, car rien ici ne montre si DNSSEC garantit le serveur de messagerie.</translation>
    </message>
    <message>
        <source>It could not be told, because the domain has more mail hosts than were looked at.</source>
        <translation>Cela n’a pas pu être déterminé, car le domaine a plus de serveurs de messagerie qu’il n’en a été examiné.</translation>
    </message>
    <message>
        <source>{host} decides, the weakest of the mail hosts.</source>
        <translation>{host} décide, le plus faible des serveurs de messagerie.</translation>
    </message>
    <message>
        <source>The host that decides is {host}.</source>
        <translation>L’hôte qui décide est {host}.</translation>
    </message>
    <message>
        <source>Nobody reports it, because the domain asks for no reports (TLS-RPT).</source>
        <translation>Personne ne le signale, car le domaine ne demande pas de rapports (TLS-RPT).</translation>
    </message>
    <message>
        <source>Nothing of it is reported.</source>
        <translation>Rien n’en est signalé.</translation>
    </message>
    <message>
        <source>A sender that reports (TLS-RPT) counts it as a success.</source>
        <translation>Un expéditeur qui envoie des rapports (TLS-RPT) le compte comme un succès.</translation>
    </message>
    <message>
        <source>A sender that reports (TLS-RPT) counts a failure: {types}.</source>
        <translation>Un expéditeur qui envoie des rapports (TLS-RPT) compte un échec&#xa0;: {types}.</translation>
    </message>
    <message>
        <source>With this sender and this domain there is nothing that it could touch.</source>
        <translation>Avec cet expéditeur et ce domaine, il n’y a rien que l’attaque puisse atteindre.</translation>
    </message>
    <message>
        <source>This does not touch what the sender looks at.</source>
        <translation>Cela ne touche pas ce que l’expéditeur examine.</translation>
    </message>
    <message>
        <source>There is no domain {domain}.</source>
        <translation>Le domaine {domain} n’existe pas.</translation>
    </message>
    <message>
        <source>{domain} takes no mail (Null MX): senders return it at once.</source>
        <translation>{domain} ne reçoit pas de courrier (MX nul)&#xa0;: les expéditeurs le renvoient aussitôt.</translation>
    </message>
    <message>
        <source>{domain} has no mail host with an address: nobody can deliver mail to it.</source>
        <translation>{domain} n’a aucun serveur de messagerie avec une adresse&#xa0;: personne ne peut lui livrer de courrier.</translation>
    </message>
    <message>
        <source>The MX records of {domain} could not be looked up, so nothing can be told of its mail.</source>
        <translation>Les enregistrements MX de {domain} n’ont pas pu être consultés, donc rien ne peut être dit de son courrier.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Scellé</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Held back: outage</source>
        <translation>Retenu&#xa0;: panne</translation>
    </message>
    <message>
        <source>Encrypted to anyone</source>
        <translation>Chiffré pour n’importe qui</translation>
    </message>
    <message>
        <source>Encrypted to the attacker</source>
        <translation>Chiffré pour l’attaquant</translation>
    </message>
    <message>
        <source>Sealed in name only</source>
        <translation>Scellé en apparence</translation>
    </message>
    <message>
        <source>Plaintext</source>
        <translation>En clair</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>sans objet</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>indéterminé</translation>
    </message>
    <message>
        <source>MTA-STS or DANE</source>
        <translation>MTA-STS ou DANE</translation>
    </message>
    <message>
        <source>both MTA-STS and DANE</source>
        <translation>à la fois MTA-STS et DANE</translation>
    </message>
    <message>
        <source>Sealed follows from the rows that honour {mechanism}: sealed when nobody attacks, and never delivered to anybody else by an attack on the path.</source>
        <translation>L’état Scellé découle des lignes qui respectent {mechanism}&#xa0;: scellé quand personne n’attaque, et jamais livré à quelqu’un d’autre par une attaque sur le trajet.</translation>
    </message>
    <message>
        <source>Cracked follows from one cell: {cell}.</source>
        <translation>L’état Fissuré découle d’une seule case&#xa0;: {cell}.</translation>
    </message>
    <message>
        <source>Cracked follows from what senders pass over here: a host, an address or a second mechanism fails while another one takes the mail.</source>
        <translation>L’état Fissuré découle de ce que les expéditeurs écartent ici&#xa0;: un hôte, une adresse ou un second mécanisme échoue tandis qu’un autre reçoit le courrier.</translation>
    </message>
    <message>
        <source>Open follows from the attacks on the path: every row is led astray by one.</source>
        <translation>L’état Ouvert découle des attaques sur le trajet&#xa0;: chaque ligne est détournée par l’une d’elles.</translation>
    </message>
    <message>
        <source>Blocked follows from the column without an attack: senders that honour {mechanism} hold the mail back.</source>
        <translation>L’état Bloqué découle de la colonne sans attaque&#xa0;: les expéditeurs qui respectent {mechanism} retiennent le courrier.</translation>
    </message>
    <message>
        <source>The seal follows from answers that are still missing.</source>
        <translation>Le sceau découle de réponses qui manquent encore.</translation>
    </message>
    <message>
        <source>Unknown follows from what could not be told from here.</source>
        <translation>L’état Inconnu découle de ce qui n’a pas pu être déterminé d’ici.</translation>
    </message>
    <message>
        <source>Worked out from this inspection for {count} mail hosts.</source>
        <translation>Établi d’après cette inspection pour {count} serveurs de messagerie.</translation>
    </message>
    <message>
        <source>Worked out from this inspection for {hosts}.</source>
        <translation>Établi d’après cette inspection pour {hosts}.</translation>
    </message>
    <message>
        <source>Worked out from this inspection for the only mail host.</source>
        <translation>Établi d’après cette inspection pour le seul serveur de messagerie.</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>held back, an outage</source>
        <translation>retenu, une panne</translation>
    </message>
    <message>
        <source>encrypted to anyone</source>
        <translation>chiffré pour n’importe qui</translation>
    </message>
    <message>
        <source>encrypted to the attacker</source>
        <translation>chiffré pour l’attaquant</translation>
    </message>
    <message>
        <source>sealed in name only</source>
        <translation>scellé en apparence</translation>
    </message>
    <message>
        <source>plaintext</source>
        <translation>en clair</translation>
    </message>
    <message>
        <source>MTA-STS sender</source>
        <translation>Expéditeur MTA-STS</translation>
    </message>
    <message>
        <source>DANE and MTA-STS sender</source>
        <translation>Expéditeur DANE et MTA-STS</translation>
    </message>
    <message>
        <source>Sender with STARTTLS only</source>
        <translation>Expéditeur STARTTLS seul</translation>
    </message>
    <message>
        <source>MTA-STS sender at first contact</source>
        <translation>Expéditeur MTA-STS au premier contact</translation>
    </message>
    <message>
        <source>MTA-STS sender with a cached policy</source>
        <translation>Expéditeur MTA-STS avec politique en cache</translation>
    </message>
    <message>
        <source>DANE sender</source>
        <translation>Expéditeur DANE</translation>
    </message>
    <message>
        <source>DANE and MTA-STS sender at first contact</source>
        <translation>Expéditeur DANE et MTA-STS au premier contact</translation>
    </message>
    <message>
        <source>DANE and MTA-STS sender with a cached policy</source>
        <translation>Expéditeur DANE et MTA-STS avec politique en cache</translation>
    </message>
    <message>
        <source>encrypts when it can, checks nothing</source>
        <translation>chiffre s’il le peut, ne vérifie rien</translation>
    </message>
    <message>
        <source>has no policy of this domain yet</source>
        <translation>n’a encore aucune politique du domaine</translation>
    </message>
    <message>
        <source>fetched within max_age</source>
        <translation>récupérée, max_age non écoulé</translation>
    </message>
    <message>
        <source>validates DNSSEC</source>
        <translation>valide DNSSEC</translation>
    </message>
    <message>
        <source>DANE decides where it is usable</source>
        <translation>DANE décide là où il est utilisable</translation>
    </message>
    <message>
        <source>DANE and MTA-STS</source>
        <translation>DANE et MTA-STS</translation>
    </message>
    <message>
        <source>with or without a cached policy</source>
        <translation>avec ou sans politique en cache</translation>
    </message>
    <message>
        <source>STARTTLS stripped</source>
        <translation>STARTTLS retiré</translation>
    </message>
    <message>
        <source>False certificate</source>
        <translation>Faux certificat</translation>
    </message>
    <message>
        <source>MX forged</source>
        <translation>MX falsifié</translation>
    </message>
    <message>
        <source>MX forged and policy hidden</source>
        <translation>MX falsifié, politique masquée</translation>
    </message>
    <message>
        <source>TLSA withheld</source>
        <translation>TLSA masqué</translation>
    </message>
    <message>
        <source>{sender}, {attack}: {outcome}</source>
        <translation>{sender}, {attack}&#xa0;: {outcome}</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Ce qui tourne mal</translation>
    </message>
    <message>
        <source>What happens to mail for {domain}</source>
        <translation>Ce qui arrive au courrier pour {domain}</translation>
    </message>
    <message>
        <source>What is not green</source>
        <translation>Ce qui n’est pas vert</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Signalement</translation>
    </message>
    <message>
        <source>Senders differ</source>
        <translation>Selon l’expéditeur</translation>
    </message>
    <message>
        <source>What would turn it green</source>
        <translation>Pour passer au vert</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Rien à changer</translation>
    </message>
    <message>
        <source>What does not apply needs no change.</source>
        <translation>Ce qui est sans objet ne demande aucun changement.</translation>
    </message>
    <message>
        <source>No attacker gets hold of this mail.</source>
        <translation>Aucun attaquant ne met la main sur ce courrier.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>What would help is known once it is known what happens to the mail.</source>
        <translation>On saura ce qui aiderait quand on saura ce qui arrive au courrier.</translation>
    </message>
    <message>
        <source>What happens to a message when …</source>
        <translation>Ce que devient un message quand …</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: waiting for %2</source>
        <translation>%1&#xa0;: en attente de %2</translation>
    </message>
    <message>
        <source>%1: waiting for the policy</source>
        <translation>%1&#xa0;: en attente de la politique</translation>
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
        <translation>Domaine, adresse ou nom d’hôte</translation>
    </message>
</context>
<context>
    <name>postseal::BusyBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>postseal::CertificateDetail</name>
    <message>
        <source>TLSA record</source>
        <translation>Enregistrement TLSA</translation>
    </message>
    <message>
        <source>Copy the TLSA record</source>
        <translation>Copier l’enregistrement TLSA</translation>
    </message>
    <message>
        <source>Copy as PEM</source>
        <translation>Copier en PEM</translation>
    </message>
    <message>
        <source>Copy the whole chain as PEM</source>
        <translation>Copier toute la chaîne en PEM</translation>
    </message>
    <message>
        <source>Select a chain or a certificate to read it.</source>
        <translation>Sélectionnez une chaîne ou un certificat pour le lire.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) served</source>
        <translation>
            <numerusform>%n certificat servi</numerusform>
            <numerusform>%n certificats servis</numerusform>
        </translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Servi par</translation>
    </message>
    <message>
        <source>TLSA records at %1</source>
        <translation>Enregistrements TLSA sous %1</translation>
    </message>
    <message>
        <source>None. Each certificate shows the lines that would fit it.</source>
        <translation>Aucun. Chaque certificat montre les lignes qui lui correspondraient.</translation>
    </message>
    <message>
        <source>TLSA records for the zone</source>
        <translation>Enregistrements TLSA pour la zone</translation>
    </message>
</context>
<context>
    <name>postseal::CertificatesPane</name>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>No certificate was seen.</source>
        <translation>Aucun certificat n’a été vu.</translation>
    </message>
</context>
<context>
    <name>postseal::ChangesPane</name>
    <message>
        <source>Changes between two inspections</source>
        <translation>Changements entre deux inspections</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copier en texte</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
</context>
<context>
    <name>postseal::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
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
            <numerusform>… encore %n ligne</numerusform>
            <numerusform>… encore %n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>non attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>manquant&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>postseal::EvidencePair</name>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
</context>
<context>
    <name>postseal::FactsPane</name>
    <message>
        <source>Copy as PEM</source>
        <translation>Copier en PEM</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Comment on le sait</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Search the facts</source>
        <translation>Rechercher dans les faits</translation>
    </message>
    <message>
        <source>Nothing was heard yet.</source>
        <translation>Rien n’a encore été reçu.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Trouvés&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>postseal::FindingBar</name>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Les plus graves d’abord</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Par thème</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Par hôte</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know, or that could not be told</source>
        <translation>
            <numerusform>%n à savoir, ou indéterminé</numerusform>
            <numerusform>%n à savoir, ou indéterminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n réussi</numerusform>
            <numerusform>%n réussis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::FindingDetail</name>
    <message>
        <source>What senders do</source>
        <translation>Ce que font les expéditeurs</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Select a finding to see what was seen, what is expected, and what to do.</source>
        <translation>Sélectionnez un constat pour voir ce qui a été vu, ce qui est attendu et que faire.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Copy finding</source>
        <translation>Copier le constat</translation>
    </message>
</context>
<context>
    <name>postseal::FindingsModel</name>
    <message>
        <source>Good: %1 on %2</source>
        <translation>Correct&#xa0;: %1 pour %2</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n contrôle réussi</numerusform>
            <numerusform>%n contrôles réussis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s)</source>
        <translation>
            <numerusform>%n sujet</numerusform>
            <numerusform>%n sujets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n réussi</numerusform>
            <numerusform>%n réussis</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain itself</source>
        <translation>Le domaine lui-même</translation>
    </message>
    <message>
        <source>Info: %1 on %2</source>
        <translation>Info&#xa0;: %1 pour %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%n chose à savoir</numerusform>
            <numerusform>%n choses à savoir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Filtrer les constats</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Tous les thèmes</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Show all findings</source>
        <translation>Afficher tous les constats</translation>
    </message>
    <message>
        <source>Nothing was found so far.</source>
        <translation>Rien n’a été constaté jusqu’ici.</translation>
    </message>
    <message>
        <source>No finding fits the filter.</source>
        <translation>Aucun constat ne correspond au filtre.</translation>
    </message>
</context>
<context>
    <name>postseal::Fold</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, déplié</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, replié</translation>
    </message>
</context>
<context>
    <name>postseal::InspectPage</name>
    <message>
        <source>&amp;Inspect again</source>
        <translation>&amp;Inspecter à nouveau</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>&amp;Open inspection…</source>
        <translation>&amp;Ouvrir une inspection…</translation>
    </message>
    <message>
        <source>&amp;Save inspection…</source>
        <translation>&amp;Enregistrer l’inspection…</translation>
    </message>
    <message>
        <source>Show a sam&amp;ple</source>
        <translation>Afficher un e&amp;xemple</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copier en &amp;texte</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Asking DNS</source>
        <translation>Interrogation du DNS</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Terminé&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Inspected %1</source>
        <translation>Inspecté le %1</translation>
    </message>
    <message>
        <source>Inspected %1, from a file</source>
        <translation>Inspecté le %1, d’après un fichier</translation>
    </message>
    <message>
        <source>Resolver: %1</source>
        <translation>Résolveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is asked before you say so.</source>
        <translation>Rien n’est demandé avant que vous ne le disiez.</translation>
    </message>
    <message>
        <source>Open a saved inspection</source>
        <translation>Ouvrir une inspection enregistrée</translation>
    </message>
    <message>
        <source>Inspections (*.json);;All files (*)</source>
        <translation>Inspections (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the inspection</source>
        <translation>Enregistrer l’inspection</translation>
    </message>
    <message>
        <source>Inspections (*.json)</source>
        <translation>Inspections (*.json)</translation>
    </message>
    <message>
        <source>The inspection was not saved</source>
        <translation>L’inspection n’a pas été enregistrée</translation>
    </message>
    <message>
        <source>&amp;Find or filter</source>
        <translation>&amp;Rechercher ou filtrer</translation>
    </message>
    <message>
        <source>Find &amp;next in the facts</source>
        <translation>Rechercher le &amp;suivant dans les faits</translation>
    </message>
    <message>
        <source>Find &amp;previous in the facts</source>
        <translation>Rechercher le &amp;précédent dans les faits</translation>
    </message>
    <message>
        <source>&amp;Compare with file…</source>
        <translation>&amp;Comparer avec un fichier…</translation>
    </message>
    <message>
        <source>Compare with a saved inspection</source>
        <translation>Comparer avec une inspection enregistrée</translation>
    </message>
    <message>
        <source>The inspections were not compared</source>
        <translation>Les inspections n’ont pas été comparées</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Création du rapport…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
</context>
<context>
    <name>postseal::InspectPresenter</name>
    <message>
        <source>%1 is not a readable inspection: %2</source>
        <translation>%1 n’est pas une inspection lisible&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The settings cannot be used: %1. Change them, then inspect again.</source>
        <translation>Les paramètres ne sont pas utilisables&#xa0;: %1. Modifiez-les, puis inspectez à nouveau.</translation>
    </message>
</context>
<context>
    <name>postseal::LintWindow</name>
    <message>
        <source>Check a policy or a record</source>
        <translation>Vérifier une politique ou un enregistrement</translation>
    </message>
    <message>
        <source>What the text is judged as</source>
        <translation>Genre sous lequel le texte est jugé</translation>
    </message>
    <message>
        <source>Judge as</source>
        <translation>Juger comme</translation>
    </message>
    <message>
        <source>The policy or record</source>
        <translation>La politique ou l’enregistrement</translation>
    </message>
    <message>
        <source>Is it right before it is published?</source>
        <translation>Est-ce correct avant d’être publié&#xa0;?</translation>
    </message>
    <message>
        <source>Paste or type a policy, an _mta-sts or _smtp._tls record, or TLSA records above: the bare text, the text in quotes, or lines of a zone file. It is judged while you type, as a sender would read it. Nothing is asked of the network.</source>
        <translation>Collez ou tapez ci-dessus une politique, un enregistrement _mta-sts ou _smtp._tls, ou des enregistrements TLSA&#xa0;: le texte seul, le texte entre guillemets ou les lignes d’un fichier de zone. Il est jugé pendant la frappe, comme le lirait un expéditeur. Rien n’est demandé au réseau.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>guessed from the text</source>
        <translation>deviné d’après le texte</translation>
    </message>
    <message>
        <source>How its lines end is not judged: a text field does not keep that.</source>
        <translation>La façon dont ses lignes se terminent n’est pas jugée&#xa0;: un champ de texte ne la conserve pas.</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>postseal::MainWindow</name>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
    <message>
        <source>Domain, address or host name</source>
        <translation>Domaine, adresse ou nom d’hôte</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Clear &amp;history</source>
        <translation>Effacer l’&amp;historique</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspection</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;About Postseal</source>
        <translation>À &amp;propos de Postseal</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Inspect again</source>
        <translation>Inspecter à nouveau</translation>
    </message>
    <message>
        <source>%1 – Postseal</source>
        <translation>%1 – Postseal</translation>
    </message>
    <message>
        <source>About Postseal</source>
        <translation>À propos de Postseal</translation>
    </message>
    <message>
        <source>Postseal %1

Shows whether mail to a domain travels sealed: MTA-STS, DANE, STARTTLS and TLS-RPT.

It contacts the resolver, the policy host and the mail hosts of the domains you name, and nobody else.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Postseal %1

Montre si le courrier pour un domaine voyage scellé&#xa0;: MTA-STS, DANE, STARTTLS et TLS-RPT.

Il contacte le résolveur, l’hôte de la politique et les serveurs de messagerie des domaines que vous nommez, et personne d’autre.

Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Check a policy or record…</source>
        <translation>&amp;Vérifier une politique ou un enregistrement…</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Langue</translation>
    </message>
</context>
<context>
    <name>postseal::MarkedEdit</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>postseal::PathView</name>
    <message>
        <source>Delivery path</source>
        <translation>Trajet de livraison</translation>
    </message>
    <message>
        <source>The arrow keys walk from node to node; Enter chooses one, Escape goes back.</source>
        <translation>Les touches fléchées vont d’un nœud à l’autre&#xa0;; Entrée en choisit un, Échap revient en arrière.</translation>
    </message>
</context>
<context>
    <name>postseal::PlainLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyPane</name>
    <message>
        <source>%1 served %2 octets in %3 ms</source>
        <translation>%1 a servi %2 octets en %3 ms</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2: there is no policy.</source>
        <translation>%1 a répondu avec le statut HTTP %2&#xa0;: il n’y a pas de politique.</translation>
    </message>
    <message>
        <source>No policy was fetched: there is no policy host mta-sts.%1.</source>
        <translation>Aucune politique n’a été récupérée&#xa0;: l’hôte de la politique mta-sts.%1 n’existe pas.</translation>
    </message>
</context>
<context>
    <name>postseal::ReportActions</name>
    <message>
        <source>PDF, for printing and handing on</source>
        <translation>PDF, pour imprimer et transmettre</translation>
    </message>
    <message>
        <source>Markdown, for tickets and wikis</source>
        <translation>Markdown, pour tickets et wikis</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, pour les programmes</translation>
    </message>
    <message>
        <source>SVG, the delivery path as a picture</source>
        <translation>SVG, le trajet de livraison en image</translation>
    </message>
    <message numerus="yes">
        <source>The report has %n page(s).</source>
        <translation>
            <numerusform>Le rapport a %n page.</numerusform>
            <numerusform>Le rapport a %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes no pages.</source>
        <translation>%1 n’accepte pas de pages.</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>Expor&amp;ter le rapport…</translation>
    </message>
    <message>
        <source>P&amp;rint report…</source>
        <translation>&amp;Imprimer le rapport…</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copier en &amp;Markdown</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The report was handed to the printer.</source>
        <translation>Le rapport a été remis à l’imprimante.</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>Il n’y a pas de rapport</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 existe déjà. Le remplacer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>postseal::ResultView</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Politique</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Menaces</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
</context>
<context>
    <name>postseal::ScopeBar</name>
    <message>
        <source>Back to the whole</source>
        <translation>Revenir à l’ensemble</translation>
    </message>
    <message>
        <source>Only what concerns %1</source>
        <translation>Seulement ce qui concerne %1</translation>
    </message>
</context>
<context>
    <name>postseal::SettingsDialog</name>
    <message>
        <source>Connect to &amp;private and loopback addresses too</source>
        <translation>Se connecter aussi aux adresses &amp;privées et de bouclage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>None: validate nothing</source>
        <translation>Aucune&#xa0;: ne rien valider</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>ceux du système</translation>
    </message>
    <message>
        <source>this computer&apos;s name, or its address</source>
        <translation>le nom de cet ordinateur, ou son adresse</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 et IPv6</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>IPv4 seulement</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>IPv6 seulement</translation>
    </message>
    <message>
        <source>built-in limits</source>
        <translation>limites intégrées</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Resolver</source>
        <translation>&amp;Résolveur</translation>
    </message>
    <message>
        <source>DNSSEC &amp;trust anchor</source>
        <translation>Ancre de con&amp;fiance DNSSEC</translation>
    </message>
    <message>
        <source>Root &amp;certificates</source>
        <translation>&amp;Certificats racines</translation>
    </message>
    <message>
        <source>Root certificates (PEM)</source>
        <translation>Certificats racines (PEM)</translation>
    </message>
    <message>
        <source>&amp;EHLO name</source>
        <translation>Nom &amp;EHLO</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>A&amp;dresses</translation>
    </message>
    <message>
        <source>&amp;Longest wait for a reply</source>
        <translation>Attente &amp;maximale d’une réponse</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <translation>Ceci ne peut pas être utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Recursive: ask from the root servers on</source>
        <translation>Récursif&#xa0;: interroger à partir des serveurs racine</translation>
    </message>
    <message>
        <source>An address, also with a port: 192.0.2.53@5353. Over TLS, with the name that the server&apos;s certificate has to carry: tls:192.0.2.53#dns.example. Several with commas between.</source>
        <translation>Une adresse, aussi avec un port&#xa0;: 192.0.2.53@5353. Par TLS, avec le nom que doit porter le certificat du serveur&#xa0;: tls:192.0.2.53#dns.example. Plusieurs, séparées par des virgules.</translation>
    </message>
    <message>
        <source>the root servers that are built in</source>
        <translation>les serveurs racine intégrés</translation>
    </message>
    <message>
        <source>Root hints</source>
        <translation>Indications de racine</translation>
    </message>
    <message>
        <source>Root &amp;hints</source>
        <translation>&amp;Indications de racine</translation>
    </message>
</context>
<context>
    <name>postseal::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>postseal::StartView</name>
    <message>
        <source>&amp;Open a saved inspection…</source>
        <translation>&amp;Ouvrir une inspection enregistrée…</translation>
    </message>
    <message>
        <source>Show a &amp;sample</source>
        <translation>Afficher un &amp;exemple</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>Récents&#xa0;:</translation>
    </message>
    <message>
        <source>Does mail to a domain travel sealed?</source>
        <translation>Le courrier pour un domaine voyage-t-il scellé&#xa0;?</translation>
    </message>
    <message>
        <source>Type a domain above. Postseal asks its DNS, its policy host and each of its mail hosts what a sending server would ask, and says what a sender does with the answers. No mail is sent.</source>
        <translation>Tapez un domaine ci-dessus. Postseal demande à son DNS, à l’hôte de sa politique et à chacun de ses serveurs de messagerie ce que demanderait un serveur expéditeur, et dit ce qu’un expéditeur fait des réponses. Aucun courrier n’est envoyé.</translation>
    </message>
    <message>
        <source>Nothing was inspected</source>
        <translation>Rien n’a été inspecté</translation>
    </message>
</context>
<context>
    <name>postseal::ThreatStoryCard</name>
    <message>
        <source>Select a cell to read what happens there, and what would help.</source>
        <translation>Sélectionnez une case pour lire ce qui s’y passe, et ce qui aiderait.</translation>
    </message>
</context>
<context>
    <name>postseal::ThreatsPane</name>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Images SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>What happens to mail for %1</source>
        <translation>Ce qui arrive au courrier pour %1</translation>
    </message>
    <message>
        <source>Export the threats</source>
        <translation>Exporter les menaces</translation>
    </message>
    <message>
        <source>The threats were not saved</source>
        <translation>Les menaces n’ont pas été enregistrées</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Menaces</translation>
    </message>
    <message>
        <source>Main attacks</source>
        <translation>Attaques principales</translation>
    </message>
    <message>
        <source>On the path</source>
        <translation>Sur le trajet</translation>
    </message>
    <message>
        <source>Certification authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>DNS of mail hosts</source>
        <translation>DNS des serveurs</translation>
    </message>
    <message>
        <source>Way to the policy</source>
        <translation>Chemin vers la politique</translation>
    </message>
    <message>
        <source>Errors of your own</source>
        <translation>Vos propres erreurs</translation>
    </message>
    <message>
        <source>Attacks</source>
        <translation>Attaques</translation>
    </message>
    <message>
        <source>As &amp;SVG picture…</source>
        <translation>En image &amp;SVG…</translation>
    </message>
    <message>
        <source>As &amp;PNG picture…</source>
        <translation>En image &amp;PNG…</translation>
    </message>
    <message>
        <source>As &amp;Markdown, all attacks…</source>
        <translation>En &amp;Markdown, toutes les attaques…</translation>
    </message>
    <message>
        <source>No attack of this kind can touch this domain.</source>
        <translation>Aucune attaque de ce genre ne peut toucher ce domaine.</translation>
    </message>
    <message>
        <source>The picture could not be painted.</source>
        <translation>L’image n’a pas pu être dessinée.</translation>
    </message>
    <message>
        <source>What happens to the mail, and what would change it</source>
        <translation>Ce que devient le courrier, et ce qui le changerait</translation>
    </message>
</context>
<context>
    <name>postseal::VerdictCard</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Inspection en cours…</translation>
    </message>
    <message>
        <source>The verdict waits for %1. What is known so far is below.</source>
        <translation>Le verdict attend %1. Ce que l’on sait déjà figure ci-dessous.</translation>
    </message>
    <message>
        <source>Delivery path ▾</source>
        <translation>Trajet de livraison ▾</translation>
    </message>
    <message>
        <source>Delivery path</source>
        <translation>Trajet de livraison</translation>
    </message>
</context>
</TS>
