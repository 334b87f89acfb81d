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
        <source>A TLSA record has an unknown number</source>
        <translation>Un enregistrement TLSA a un numéro inconnu</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. Known are usage 0 to 3, selector 0 and 1, matching type 0 to 2.</source>
        <translation>Un enregistrement TLSA de {host} contient «&#xa0;{text}&#xa0;». Sont connus les usages 0 à 3, les sélecteurs 0 et 1, les types de correspondance 0 à 2.</translation>
    </message>
    <message>
        <source>The TLSA records have known numbers</source>
        <translation>Les enregistrements TLSA ont des numéros connus</translation>
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
        <source>A TLSA record of {host} trusts a CA (usage 2), but the certificate at {address} names neither {host} nor {domain}. TLS reports call this certificate-host-mismatch.</source>
        <translation>Un enregistrement TLSA de {host} fait confiance à une AC (usage 2), mais le certificat présenté par {address} ne nomme ni {host} ni {domain}. Dans les rapports TLS&#xa0;: certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Get a certificate from this CA that names {host}, or publish a record 3 1 1 for the key in use.</source>
        <translation>Obtenez de cette AC un certificat qui nomme {host}, ou publiez un enregistrement 3 1 1 pour la clé utilisée.</translation>
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
        <source>More mail hosts than senders try</source>
        <translation>Plus de serveurs de messagerie que les expéditeurs n’en essaient</translation>
    </message>
    <message>
        <source>{domain} names {count} mail hosts. Beyond 10 of them many senders stop trying.</source>
        <translation>{domain} nomme {count} serveurs de messagerie. Au-delà de 10, beaucoup d’expéditeurs cessent d’essayer.</translation>
    </message>
    <message>
        <source>Hosts at the end of the list may never be tried.</source>
        <translation>Les hôtes en fin de liste ne seront peut-être jamais essayés.</translation>
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
        <translation>Obtenez un certificat pour mta-sts.{domain} ou pour *.{domain}. Un prestataire qui héberge la politique doit en avoir un à votre nom.</translation>
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
        <translation>Utilisation&#xa0;: postseal-cli COMMANDE ...

  inspect DOMAINE...   interroge le DNS, l’hôte de la politique et les serveurs de messagerie, et dit si le courrier voyage scellé
  judge FICHIER...     juge de nouveau des inspections enregistrées, sans réseau
  version              affiche la version

postseal-cli COMMANDE --help donne les options d’une commande.
Codes de sortie&#xa0;: 0 scellé, 1 fissuré, ouvert ou bloqué, 2 indéterminé, 64 mauvais usage, 66 fichier illisible, 70 faute du programme.
</translation>
    </message>
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
        <source>Print JSON; one object a line for several domains.</source>
        <translation>Afficher du JSON&#xa0;; un objet par ligne pour plusieurs domaines.</translation>
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
        <source>One or more mail domains.</source>
        <translation>Un ou plusieurs domaines de messagerie.</translation>
    </message>
    <message>
        <source>“%1” is not a domain: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un domaine&#xa0;: %2.</translation>
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
        <source>One or more saved inspections.</source>
        <translation>Une ou plusieurs inspections enregistrées.</translation>
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
        <source>Whom to ask DNS: the system&apos;s resolvers or a given one.</source>
        <translation>À qui adresser les requêtes DNS&#xa0;: aux résolveurs du système ou à celui indiqué.</translation>
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
</context>
<context>
    <name>Language</name>
    <message>
        <source>Postseal does not speak “%1”. It speaks: %2.</source>
        <translation>Postseal ne parle pas «&#xa0;%1&#xa0;». Il parle&#xa0;: %2.</translation>
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
        <source>Nothing that binds a sender is published: anybody on the path can strip the encryption or divert the mail.</source>
        <translation>Rien qui lie un expéditeur n’est publié&#xa0;: n’importe qui sur le trajet peut ôter le chiffrement ou détourner le courrier.</translation>
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
        <source>TLSA records are published, but no sender may rely on them, because DNSSEC does not vouch for the way there.</source>
        <translation>Des enregistrements TLSA sont publiés, mais aucun expéditeur ne peut s’y fier, car DNSSEC ne garantit pas le chemin qui y mène.</translation>
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
</context>
<context>
    <name>Services</name>
    <message>
        <source>this system has no file of root certificates</source>
        <translation>ce système n’a pas de fichier de certificats racines</translation>
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
        <source>&amp;Filter findings</source>
        <translation>&amp;Filtrer les constats</translation>
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
</context>
<context>
    <name>postseal::InspectPresenter</name>
    <message>
        <source>“%1” is not a domain: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un domaine&#xa0;: %2.</translation>
    </message>
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
        <translation>Les paramètres ne sont pas utilisables : %1. Modifiez-les, puis inspectez à nouveau.</translation>
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
    <name>postseal::ResultView</name>
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
        <source>Nothing was heard yet.</source>
        <translation>Rien n’a encore été reçu.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Servi par</translation>
    </message>
    <message>
        <source>No certificate was seen.</source>
        <translation>Aucun certificat n’a été vu.</translation>
    </message>
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
</context>
</TS>
