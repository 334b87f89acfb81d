<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>Certificados</translation>
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
        <translation>de confianza</translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation>autofirmado</translation>
    </message>
    <message>
        <source>from a private CA</source>
        <translation>de una CA privada</translation>
    </message>
    <message>
        <source>an intermediate certificate is missing</source>
        <translation>falta un certificado intermedio</translation>
    </message>
    <message>
        <source>the chain breaks a rule of its CA</source>
        <translation>la cadena incumple una regla de su CA</translation>
    </message>
    <message>
        <source>a key or signature is too weak</source>
        <translation>una clave o una firma es demasiado débil</translation>
    </message>
    <message>
        <source>a certificate cannot be read</source>
        <translation>un certificado no se puede leer</translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation>no es de confianza</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>DANE protects this host</source>
        <translation>DANE protege este host</translation>
    </message>
    <message>
        <source>The TLSA records of {host} are signed and fit the certificate on every address that was reached.</source>
        <translation>Los registros TLSA de {host} están firmados y coinciden con el certificado en todas las direcciones a las que se llegó.</translation>
    </message>
    <message>
        <source>Senders with DANE deliver encrypted and to the right host.</source>
        <translation>Los remitentes con DANE entregan cifrado y al host correcto.</translation>
    </message>
    <message>
        <source>There are no TLSA records</source>
        <translation>No hay registros TLSA</translation>
    </message>
    <message>
        <source>There is signed proof that no TLSA record stands at _25._tcp of {hosts}.</source>
        <translation>Hay prueba firmada de que no existe ningún registro TLSA en _25._tcp de {hosts}.</translation>
    </message>
    <message>
        <source>Senders with DANE do as the policy says; without one they encrypt without knowing to whom.</source>
        <translation>Los remitentes con DANE hacen lo que dice la política; sin política, cifran sin saber para quién.</translation>
    </message>
    <message>
        <source>Publish for each host a TLSA record 3 1 1 with the SHA-256 of its public key, at _25._tcp of the host name.</source>
        <translation>Publique para cada host un registro TLSA 3 1 1 con el SHA-256 de su clave pública, en _25._tcp del nombre del host.</translation>
    </message>
    <message>
        <source>DANE does not apply: unsigned MX records</source>
        <translation>DANE no se aplica: registros MX sin firmar</translation>
    </message>
    <message>
        <source>{host} has TLSA records, but the MX records of {domain} are not signed with DNSSEC, so DANE cannot protect the way to it.</source>
        <translation>{host} tiene registros TLSA, pero los registros MX de {domain} no están firmados con DNSSEC, así que DANE no puede proteger el camino hasta él.</translation>
    </message>
    <message>
        <source>Senders with DANE treat the mail as if there were none; those that demand DANE do not deliver.</source>
        <translation>Los remitentes con DANE tratan el correo como si no los hubiera; los que exigen DANE no entregan.</translation>
    </message>
    <message>
        <source>Sign the zone of {domain} and have its DS record entered at the registrar.</source>
        <translation>Firme la zona de {domain} y haga que el registrador publique su registro DS.</translation>
    </message>
    <message>
        <source>DANE does not apply: unsigned addresses</source>
        <translation>DANE no se aplica: direcciones sin firmar</translation>
    </message>
    <message>
        <source>{host} has TLSA records, but its addresses are not signed with DNSSEC, so senders do not ask for them.</source>
        <translation>{host} tiene registros TLSA, pero sus direcciones no están firmadas con DNSSEC, así que los remitentes no los consultan.</translation>
    </message>
    <message>
        <source>Senders with DANE treat this host as if there were none.</source>
        <translation>Los remitentes con DANE tratan este host como si no los tuviera.</translation>
    </message>
    <message>
        <source>Have the zone of {host} signed by whoever runs it.</source>
        <translation>Pida a quien administra la zona de {host} que la firme.</translation>
    </message>
    <message>
        <source>TLSA records without DNSSEC</source>
        <translation>Registros TLSA sin DNSSEC</translation>
    </message>
    <message>
        <source>There are TLSA records at _25._tcp.{host}, but they are not signed.</source>
        <translation>Hay registros TLSA en _25._tcp.{host}, pero no están firmados.</translation>
    </message>
    <message>
        <source>Senders ignore the records.</source>
        <translation>Los remitentes ignoran los registros.</translation>
    </message>
    <message>
        <source>Sign the zone of {host}, or remove the records.</source>
        <translation>Firme la zona de {host} o elimine los registros.</translation>
    </message>
    <message>
        <source>The TLSA records are signed</source>
        <translation>Los registros TLSA están firmados</translation>
    </message>
    <message>
        <source>The TLSA records could not be looked up</source>
        <translation>No se pudieron consultar los registros TLSA</translation>
    </message>
    <message>
        <source>The question for TLSA at _25._tcp.{host} brought no usable answer: neither records nor proof that there are none. TLS reports call this dnssec-invalid.</source>
        <translation>La consulta de TLSA en _25._tcp.{host} no dio ninguna respuesta utilizable: ni registros ni prueba de que no los hay. Los informes TLS lo llaman dnssec-invalid.</translation>
    </message>
    <message>
        <source>Senders with DANE must not use this host, though nothing may ever have been published; all others deliver.</source>
        <translation>Los remitentes con DANE no deben usar este host, aunque quizá nunca se haya publicado nada; todos los demás entregan.</translation>
    </message>
    <message>
        <source>Repair the name servers of {host}: they have to answer questions of any type, with signed proof where there is nothing.</source>
        <translation>Repare los servidores de nombres de {host}: tienen que responder a consultas de cualquier tipo, con prueba firmada donde no haya nada.</translation>
    </message>
    <message>
        <source>The TLSA records can be looked up</source>
        <translation>Los registros TLSA se pueden consultar</translation>
    </message>
    <message>
        <source>The TLSA answer does not validate</source>
        <translation>La respuesta TLSA no supera la validación</translation>
    </message>
    <message>
        <source>The answer for TLSA at _25._tcp.{host} does not validate: a signature or a proof is wrong, missing or expired. TLS reports call this dnssec-invalid.</source>
        <translation>La respuesta de TLSA en _25._tcp.{host} no supera la validación: una firma o una prueba es errónea, falta o ha caducado. Los informes TLS lo llaman dnssec-invalid.</translation>
    </message>
    <message>
        <source>Senders with DANE skip this host; all others deliver as usual.</source>
        <translation>Los remitentes con DANE omiten este host; todos los demás entregan como siempre.</translation>
    </message>
    <message>
        <source>Sign the zone of {host} again, and look at how its name servers prove that a name does not exist.</source>
        <translation>Firme de nuevo la zona de {host} y revise cómo prueban sus servidores de nombres que un nombre no existe.</translation>
    </message>
    <message>
        <source>The TLSA answer validates</source>
        <translation>La respuesta TLSA supera la validación</translation>
    </message>
    <message>
        <source>Only some hosts have TLSA records</source>
        <translation>Solo algunos hosts tienen registros TLSA</translation>
    </message>
    <message>
        <source>{count} of {total} mail hosts have usable TLSA records. Without them: {hosts}.</source>
        <translation>Con registros TLSA utilizables: {count} de {total} servidores de correo. Sin ellos: {hosts}.</translation>
    </message>
    <message>
        <source>Whoever blocks the protected hosts moves the mail of DANE senders to the others.</source>
        <translation>Quien bloquea los hosts protegidos desvía a los demás el correo de los remitentes con DANE.</translation>
    </message>
    <message>
        <source>Publish TLSA records for {hosts} too.</source>
        <translation>Publique también registros TLSA para {hosts}.</translation>
    </message>
    <message>
        <source>All hosts have TLSA records</source>
        <translation>Todos los hosts tienen registros TLSA</translation>
    </message>
    <message>
        <source>A TLSA digest has the wrong length</source>
        <translation>Un resumen TLSA tiene una longitud incorrecta</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. SHA-256 (type 1) has 32 octets, SHA-512 (type 2) has 64.</source>
        <translation>Un registro TLSA de {host} dice «{text}». SHA-256 (tipo 1) tiene 32 octetos; SHA-512 (tipo 2) tiene 64.</translation>
    </message>
    <message>
        <source>Senders cannot use this record. If no other is usable, they demand TLS and check no key.</source>
        <translation>Los remitentes no pueden usar este registro. Si no hay otro utilizable, exigen TLS y no comprueban ninguna clave.</translation>
    </message>
    <message>
        <source>Publish the record that fits the key in use: 3 1 1 with the SHA-256 of the public key, at _25._tcp.{host}.</source>
        <translation>Publique el registro que coincide con la clave en uso: 3 1 1 con el SHA-256 de la clave pública, en _25._tcp.{host}.</translation>
    </message>
    <message>
        <source>The TLSA digests have the right length</source>
        <translation>Los resúmenes TLSA tienen la longitud correcta</translation>
    </message>
    <message>
        <source>A TLSA record has usage 0 or 1</source>
        <translation>Un registro TLSA tiene el uso 0 o 1</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. For mail only the usages 2 and 3 are of use.</source>
        <translation>Un registro TLSA de {host} dice «{text}». Para el correo solo sirven los usos 2 y 3.</translation>
    </message>
    <message>
        <source>The TLSA records have usage 2 or 3</source>
        <translation>Los registros TLSA tienen el uso 2 o 3</translation>
    </message>
    <message>
        <source>A TLSA record has an unknown number</source>
        <translation>Un registro TLSA tiene un número desconocido</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. Known are usage 0 to 3, selector 0 and 1, matching type 0 to 2.</source>
        <translation>Un registro TLSA de {host} dice «{text}». Se conocen los usos de 0 a 3, los selectores 0 y 1 y los tipos de correspondencia de 0 a 2.</translation>
    </message>
    <message>
        <source>The TLSA records have known numbers</source>
        <translation>Los registros TLSA tienen números conocidos</translation>
    </message>
    <message>
        <source>No TLSA record of the host is usable</source>
        <translation>Ningún registro TLSA del host es utilizable</translation>
    </message>
    <message>
        <source>{host} has signed TLSA records, but senders cannot use any of them. TLS reports call this tlsa-invalid.</source>
        <translation>{host} tiene registros TLSA firmados, pero los remitentes no pueden usar ninguno. Los informes TLS lo llaman tlsa-invalid.</translation>
    </message>
    <message>
        <source>Senders with DANE demand TLS but check no key: whoever stands on the path can be the other end.</source>
        <translation>Los remitentes con DANE exigen TLS pero no comprueban ninguna clave: quien esté en el camino puede ser el otro extremo.</translation>
    </message>
    <message>
        <source>The host has a usable TLSA record</source>
        <translation>El host tiene un registro TLSA utilizable</translation>
    </message>
    <message>
        <source>No TLSA record fits the certificate</source>
        <translation>Ningún registro TLSA coincide con el certificado</translation>
    </message>
    <message>
        <source>The usable TLSA records of {host} fit neither the certificate at {address} nor its chain. TLS reports call this tlsa-invalid or certificate-not-trusted.</source>
        <translation>Los registros TLSA utilizables de {host} no coinciden ni con el certificado en {address} ni con su cadena. Los informes TLS lo llaman tlsa-invalid o certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Publish the record for the key in use: 3 1 1 with the SHA-256 of the public key, at _25._tcp.{host}. At renewals keep the key, or publish the next record before you load the certificate.</source>
        <translation>Publique el registro de la clave en uso: 3 1 1 con el SHA-256 de la clave pública, en _25._tcp.{host}. Al renovar, conserve la clave o publique el registro siguiente antes de cargar el certificado.</translation>
    </message>
    <message>
        <source>A TLSA record fits the certificate</source>
        <translation>Un registro TLSA coincide con el certificado</translation>
    </message>
    <message>
        <source>TLSA records fit on some addresses only</source>
        <translation>Los registros TLSA coinciden solo en algunas direcciones</translation>
    </message>
    <message>
        <source>The certificate at {address} fits no TLSA record of {host}; at other addresses one fits.</source>
        <translation>El certificado en {address} no coincide con ningún registro TLSA de {host}; en otras direcciones uno coincide.</translation>
    </message>
    <message>
        <source>Senders with DANE fail or succeed by chance.</source>
        <translation>Que los remitentes con DANE entreguen o fallen depende del azar.</translation>
    </message>
    <message>
        <source>Load the same certificate on all machines behind {host}, or publish a TLSA record for each key.</source>
        <translation>Cargue el mismo certificado en todas las máquinas que hay detrás de {host}, o publique un registro TLSA para cada clave.</translation>
    </message>
    <message>
        <source>TLSA records fit on every address</source>
        <translation>Los registros TLSA coinciden en todas las direcciones</translation>
    </message>
    <message>
        <source>The certificate names neither host nor domain</source>
        <translation>El certificado no nombra ni el host ni el dominio</translation>
    </message>
    <message>
        <source>A TLSA record of {host} trusts a CA (usage 2), but the certificate at {address} names neither {host} nor {domain}. TLS reports call this certificate-host-mismatch.</source>
        <translation>Un registro TLSA de {host} confía en una CA (uso 2), pero el certificado en {address} no nombra ni {host} ni {domain}. Los informes TLS lo llaman certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Get a certificate from this CA that names {host}, or publish a record 3 1 1 for the key in use.</source>
        <translation>Obtenga de esta CA un certificado que nombre {host}, o publique un registro 3 1 1 para la clave en uso.</translation>
    </message>
    <message>
        <source>The certificate fits usage 2 by name</source>
        <translation>El nombre del certificado cumple el uso 2</translation>
    </message>
    <message>
        <source>The certificate under usage 2 is out of date</source>
        <translation>El certificado bajo el uso 2 está fuera de plazo</translation>
    </message>
    <message>
        <source>A TLSA record of {host} trusts a CA (usage 2), and a certificate in the chain at {address} is used outside its dates. TLS reports call this certificate-expired.</source>
        <translation>Un registro TLSA de {host} confía en una CA (uso 2), y un certificado de la cadena en {address} se usa fuera de sus fechas. Los informes TLS lo llaman certificate-expired.</translation>
    </message>
    <message>
        <source>Renew the certificate of {host}, or publish a record 3 1 1 for the key in use: there dates do not count.</source>
        <translation>Renueve el certificado de {host}, o publique un registro 3 1 1 para la clave en uso: ahí las fechas no cuentan.</translation>
    </message>
    <message>
        <source>The chain under usage 2 is in date</source>
        <translation>La cadena bajo el uso 2 está en plazo</translation>
    </message>
    <message>
        <source>An expired certificate that DANE accepts</source>
        <translation>Un certificado caducado que DANE acepta</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) ended on {date}, but its key fits a TLSA record with usage 3.</source>
        <translation>El certificado de {host} ({address}) terminó el {date}, pero su clave coincide con un registro TLSA con el uso 3.</translation>
    </message>
    <message>
        <source>Senders with DANE deliver: under usage 3 only the key counts. Senders with MTA-STS alone refuse the certificate.</source>
        <translation>Los remitentes con DANE entregan: con el uso 3 solo cuenta la clave. Los remitentes que solo usan MTA-STS rechazan el certificado.</translation>
    </message>
    <message>
        <source>Renew the certificate for {host} with the same key.</source>
        <translation>Renueve el certificado de {host} con la misma clave.</translation>
    </message>
    <message>
        <source>TLSA records, but no STARTTLS</source>
        <translation>Registros TLSA, pero sin STARTTLS</translation>
    </message>
    <message>
        <source>{host} ({address}) has signed TLSA records and answered EHLO without STARTTLS. TLS reports call this starttls-not-supported.</source>
        <translation>{host} ({address}) tiene registros TLSA firmados y respondió a EHLO sin STARTTLS. Los informes TLS lo llaman starttls-not-supported.</translation>
    </message>
    <message>
        <source>Senders with DANE skip this host; all others deliver in plaintext.</source>
        <translation>Los remitentes con DANE omiten este host; todos los demás entregan en claro.</translation>
    </message>
    <message>
        <source>Give Postfix on {host} a certificate and set smtpd_tls_security_level = may, or remove the TLSA records.</source>
        <translation>Dé un certificado a Postfix en {host} y ponga smtpd_tls_security_level = may, o elimine los registros TLSA.</translation>
    </message>
    <message>
        <source>The host with TLSA records offers STARTTLS</source>
        <translation>El host con registros TLSA ofrece STARTTLS</translation>
    </message>
    <message>
        <source>TLSA records, but TLS fails</source>
        <translation>Registros TLSA, pero TLS falla</translation>
    </message>
    <message>
        <source>{host} ({address}) has signed TLSA records, but the TLS handshake did not finish. TLS reports call this validation-failure.</source>
        <translation>{host} ({address}) tiene registros TLSA firmados, pero la negociación TLS no terminó. Los informes TLS lo llaman validation-failure.</translation>
    </message>
    <message>
        <source>Senders with DANE skip this host; most others deliver in plaintext.</source>
        <translation>Los remitentes con DANE omiten este host; la mayoría de los demás entregan en claro.</translation>
    </message>
    <message>
        <source>Let the server speak TLS 1.2 or newer with common ciphers. To see the error: openssl s_client -starttls smtp -connect {host}:25</source>
        <translation>Permita que el servidor hable TLS 1.2 o posterior con cifrados habituales. Para ver el error: openssl s_client -starttls smtp -connect {host}:25</translation>
    </message>
    <message>
        <source>TLS works on the host with TLSA records</source>
        <translation>TLS funciona en el host con registros TLSA</translation>
    </message>
    <message>
        <source>The domain does not exist</source>
        <translation>El dominio no existe</translation>
    </message>
    <message>
        <source>The name servers say that there is no {domain}.</source>
        <translation>Los servidores de nombres dicen que {domain} no existe.</translation>
    </message>
    <message>
        <source>Mail to it bounces at once at every sender.</source>
        <translation>El correo dirigido a él rebota de inmediato en todos los remitentes.</translation>
    </message>
    <message>
        <source>Check the spelling. If the domain is yours, register it or have the zone above delegate it.</source>
        <translation>Compruebe cómo está escrito. Si el dominio es suyo, regístrelo o haga que la zona superior lo delegue.</translation>
    </message>
    <message>
        <source>The domain exists</source>
        <translation>El dominio existe</translation>
    </message>
    <message>
        <source>The MX records could not be looked up</source>
        <translation>No se pudieron consultar los registros MX</translation>
    </message>
    <message>
        <source>The question for the MX records of {domain} brought no usable answer: neither records nor a statement that there are none.</source>
        <translation>La consulta de los registros MX de {domain} no dio ninguna respuesta utilizable: ni registros ni la declaración de que no los hay.</translation>
    </message>
    <message>
        <source>Every sender keeps the mail in its queue and tries again later.</source>
        <translation>Todos los remitentes dejan el correo en la cola y lo intentan más tarde.</translation>
    </message>
    <message>
        <source>Ask each name server of {domain} for the MX records directly, and repair those that stay silent or answer SERVFAIL or REFUSED.</source>
        <translation>Pregunte directamente a cada servidor de nombres de {domain} por los registros MX y repare los que callan o responden SERVFAIL o REFUSED.</translation>
    </message>
    <message>
        <source>The MX records can be looked up</source>
        <translation>Los registros MX se pueden consultar</translation>
    </message>
    <message>
        <source>MX records are published</source>
        <translation>Hay registros MX publicados</translation>
    </message>
    <message>
        <source>{domain} names the hosts that take its mail.</source>
        <translation>{domain} nombra los hosts que reciben su correo.</translation>
    </message>
    <message>
        <source>Senders deliver to these hosts, the lowest preference first.</source>
        <translation>Los remitentes entregan a estos hosts, primero al de preferencia más baja.</translation>
    </message>
    <message>
        <source>There is no MX record</source>
        <translation>No hay registro MX</translation>
    </message>
    <message>
        <source>{domain} has an address ({address}) but no MX record, so the domain itself counts as its mail host.</source>
        <translation>{domain} tiene una dirección ({address}) pero ningún registro MX, así que el propio dominio cuenta como su servidor de correo.</translation>
    </message>
    <message>
        <source>Senders deliver to {domain} itself; policy, certificate and TLSA records have to name it.</source>
        <translation>Los remitentes entregan al propio {domain}; la política, el certificado y los registros TLSA tienen que nombrarlo.</translation>
    </message>
    <message>
        <source>Publish an MX record that names the mail host. If the domain takes no mail, publish the null MX instead: MX 0 .</source>
        <translation>Publique un registro MX que nombre el servidor de correo. Si el dominio no recibe correo, publique en su lugar el MX nulo: MX 0 .</translation>
    </message>
    <message>
        <source>The domain names no mail host</source>
        <translation>El dominio no nombra ningún servidor de correo</translation>
    </message>
    <message>
        <source>{domain} has neither an MX record nor an address.</source>
        <translation>{domain} no tiene ni registro MX ni dirección.</translation>
    </message>
    <message>
        <source>Mail to it bounces, or waits in the queue until the sender gives up.</source>
        <translation>El correo dirigido a él rebota, o espera en la cola hasta que el remitente desiste.</translation>
    </message>
    <message>
        <source>Publish an MX record that names the mail host, or the null MX (MX 0 .) if the domain takes no mail.</source>
        <translation>Publique un registro MX que nombre el servidor de correo, o el MX nulo (MX 0 .) si el dominio no recibe correo.</translation>
    </message>
    <message>
        <source>The domain takes no mail</source>
        <translation>El dominio no recibe correo</translation>
    </message>
    <message>
        <source>{domain} publishes the null MX (MX 0 .): it states that it takes no mail.</source>
        <translation>{domain} publica el MX nulo (MX 0 .): declara que no recibe correo.</translation>
    </message>
    <message>
        <source>Senders bounce mail to it at once, with 556 5.1.10.</source>
        <translation>Los remitentes devuelven de inmediato el correo dirigido a él, con 556 5.1.10.</translation>
    </message>
    <message>
        <source>The null MX stands beside other MX records</source>
        <translation>El MX nulo está junto a otros registros MX</translation>
    </message>
    <message>
        <source>{domain} says both that it takes no mail (MX 0 .) and which hosts take it.</source>
        <translation>{domain} dice a la vez que no recibe correo (MX 0 .) y qué hosts lo reciben.</translation>
    </message>
    <message>
        <source>Not defined: some senders bounce the mail, others try the hosts.</source>
        <translation>No está definido: algunos remitentes devuelven el correo, otros prueban los hosts.</translation>
    </message>
    <message>
        <source>Keep the null MX alone, or remove it and keep the hosts.</source>
        <translation>Deje solo el MX nulo, o elimínelo y conserve los hosts.</translation>
    </message>
    <message>
        <source>Mail policies on a domain without mail</source>
        <translation>Políticas de correo en un dominio sin correo</translation>
    </message>
    <message>
        <source>{domain} takes no mail, yet it publishes MTA-STS or TLS-RPT records.</source>
        <translation>{domain} no recibe correo y, sin embargo, publica registros MTA-STS o TLS-RPT.</translation>
    </message>
    <message>
        <source>No effect on delivery: nobody ever uses these records.</source>
        <translation>Sin efecto en la entrega: nadie usa nunca estos registros.</translation>
    </message>
    <message>
        <source>Remove the records. If a policy was enforced before, serve mode: none first and wait until its longest max_age is over.</source>
        <translation>Elimine los registros. Si antes había una política obligatoria, sirva mode: none primero y espere a que pase su max_age más largo.</translation>
    </message>
    <message>
        <source>The MX host name is an alias</source>
        <translation>El nombre del host MX es un alias</translation>
    </message>
    <message>
        <source>{host} is an alias of {name}. An MX record has to name a host that has addresses of its own.</source>
        <translation>{host} es un alias de {name}. Un registro MX tiene que nombrar un host con direcciones propias.</translation>
    </message>
    <message>
        <source>Most senders follow the alias, strict ones skip the host. Policy and certificate have to name {host}.</source>
        <translation>La mayoría de los remitentes siguen el alias; los estrictos omiten el host. La política y el certificado tienen que nombrar {host}.</translation>
    </message>
    <message>
        <source>Let the MX record name {name} itself, and see that policy and certificate name it too.</source>
        <translation>Haga que el registro MX nombre directamente {name}, y procure que la política y el certificado también lo nombren.</translation>
    </message>
    <message>
        <source>The MX host name is not an alias</source>
        <translation>El nombre del host MX no es un alias</translation>
    </message>
    <message>
        <source>The MX host has no address</source>
        <translation>El host MX no tiene dirección</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}, but this name has neither an A nor an AAAA record.</source>
        <translation>El registro MX de {domain} nombra {host}, pero este nombre no tiene ni registro A ni AAAA.</translation>
    </message>
    <message>
        <source>Every sender skips this host. Mail bounces or waits if there is no other.</source>
        <translation>Todos los remitentes omiten este host. El correo rebota o espera si no hay otro.</translation>
    </message>
    <message>
        <source>Give {host} an address, or take it out of the MX records.</source>
        <translation>Dé una dirección a {host}, o quítelo de los registros MX.</translation>
    </message>
    <message>
        <source>The MX host has an address</source>
        <translation>El host MX tiene una dirección</translation>
    </message>
    <message>
        <source>The host&apos;s addresses could not be looked up</source>
        <translation>No se pudieron consultar las direcciones del host</translation>
    </message>
    <message>
        <source>The question for the addresses of {host} brought no usable answer.</source>
        <translation>La consulta de las direcciones de {host} no dio ninguna respuesta utilizable.</translation>
    </message>
    <message>
        <source>Senders skip this host for now. Mail waits if there is no other.</source>
        <translation>Los remitentes omiten este host por ahora. El correo espera si no hay otro.</translation>
    </message>
    <message>
        <source>Repair the name servers of {host}: questions for A and AAAA have to be answered, also where there is no such record.</source>
        <translation>Repare los servidores de nombres de {host}: hay que responder a las consultas de A y AAAA, también donde no existe ese registro.</translation>
    </message>
    <message>
        <source>The host&apos;s addresses can be looked up</source>
        <translation>Las direcciones del host se pueden consultar</translation>
    </message>
    <message>
        <source>The MX host has a private address</source>
        <translation>El host MX tiene una dirección privada</translation>
    </message>
    <message>
        <source>{host} has the address {address}, which cannot be reached over the internet.</source>
        <translation>{host} tiene la dirección {address}, a la que no se puede llegar por Internet.</translation>
    </message>
    <message>
        <source>Senders cannot connect there; some reach a machine in their own network instead.</source>
        <translation>Los remitentes no pueden conectarse allí; algunos llegan en su lugar a una máquina de su propia red.</translation>
    </message>
    <message>
        <source>Publish the public address of {host}, and keep {address} for the name servers of your own network.</source>
        <translation>Publique la dirección pública de {host} y reserve {address} para los servidores de nombres de su propia red.</translation>
    </message>
    <message>
        <source>The host&apos;s addresses are public</source>
        <translation>Las direcciones del host son públicas</translation>
    </message>
    <message>
        <source>The MX record holds an address</source>
        <translation>El registro MX contiene una dirección</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}, which is an address. A host name belongs there.</source>
        <translation>El registro MX de {domain} nombra {host}, que es una dirección. Ahí va un nombre de host.</translation>
    </message>
    <message>
        <source>Senders skip this record. Mail bounces or waits if there is no other.</source>
        <translation>Los remitentes omiten este registro. El correo rebota o espera si no hay otro.</translation>
    </message>
    <message>
        <source>Give the server a host name with an A or AAAA record, and let the MX record name it.</source>
        <translation>Dé al servidor un nombre de host con un registro A o AAAA, y haga que el registro MX lo nombre.</translation>
    </message>
    <message>
        <source>The MX record holds a host name</source>
        <translation>El registro MX contiene un nombre de host</translation>
    </message>
    <message>
        <source>More mail hosts than senders try</source>
        <translation>Más servidores de correo de los que prueban los remitentes</translation>
    </message>
    <message>
        <source>{domain} names {count} mail hosts. Beyond 10 of them many senders stop trying.</source>
        <translation>{domain} nombra {count} servidores de correo. A partir de 10, muchos remitentes dejan de probar.</translation>
    </message>
    <message>
        <source>Hosts at the end of the list may never be tried.</source>
        <translation>Los hosts del final de la lista quizá no se prueben nunca.</translation>
    </message>
    <message>
        <source>Keep the hosts that are needed; two or three are enough for most domains.</source>
        <translation>Conserve los hosts necesarios; dos o tres bastan para la mayoría de los dominios.</translation>
    </message>
    <message>
        <source>Senders can try every mail host</source>
        <translation>Los remitentes pueden probar todos los servidores de correo</translation>
    </message>
    <message>
        <source>The MX records are signed with DNSSEC</source>
        <translation>Los registros MX están firmados con DNSSEC</translation>
    </message>
    <message>
        <source>The signatures hold from the root down to the MX records of {domain}.</source>
        <translation>Las firmas son válidas desde la raíz hasta los registros MX de {domain}.</translation>
    </message>
    <message>
        <source>Nobody can forge the list of mail hosts for senders that validate. DANE is possible.</source>
        <translation>Nadie puede falsificar la lista de servidores de correo ante los remitentes que validan. DANE es posible.</translation>
    </message>
    <message>
        <source>The domain is not signed with DNSSEC</source>
        <translation>El dominio no está firmado con DNSSEC</translation>
    </message>
    <message>
        <source>The zone above proves that {domain} is not signed.</source>
        <translation>La zona superior prueba que {domain} no está firmado.</translation>
    </message>
    <message>
        <source>DANE does not apply and MX records can be forged. Only MTA-STS can protect the mail.</source>
        <translation>DANE no se aplica y los registros MX se pueden falsificar. Solo MTA-STS puede proteger el correo.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures do not hold</source>
        <translation>Las firmas DNSSEC no son válidas</translation>
    </message>
    <message>
        <source>DNS answers do not validate for {name}: a signature, key or DS record is wrong, missing or expired. TLS reports call this dnssec-invalid.</source>
        <translation>Las respuestas DNS de {name} no superan la validación: una firma, una clave o un registro DS es erróneo, falta o ha caducado. Los informes TLS lo llaman dnssec-invalid.</translation>
    </message>
    <message>
        <source>Senders that validate keep the mail in the queue; all others deliver as usual.</source>
        <translation>Los remitentes que validan dejan el correo en la cola; todos los demás entregan como siempre.</translation>
    </message>
    <message>
        <source>Sign the zone again, or correct the DS record at the registrar so that it fits the key in use.</source>
        <translation>Firme la zona de nuevo, o corrija el registro DS en el registrador para que coincida con la clave en uso.</translation>
    </message>
    <message>
        <source>The host is signed, the MX records are not</source>
        <translation>El host está firmado, los registros MX no</translation>
    </message>
    <message>
        <source>{host} has signed TLSA records, but the MX records of {domain} that lead to it are not signed.</source>
        <translation>{host} tiene registros TLSA firmados, pero los registros MX de {domain} que llevan a él no están firmados.</translation>
    </message>
    <message>
        <source>Whoever forges the MX records leads mail to another host before DANE is asked.</source>
        <translation>Quien falsifica los registros MX lleva el correo a otro host antes de que se consulte DANE.</translation>
    </message>
    <message>
        <source>DNSSEC cannot be validated from here</source>
        <translation>Desde aquí no se puede validar DNSSEC</translation>
    </message>
    <message>
        <source>Nothing is validated here: there is no trust anchor, or the resolver in use drops the signatures.</source>
        <translation>Aquí no se valida nada: no hay ancla de confianza, o el resolutor en uso descarta las firmas.</translation>
    </message>
    <message>
        <source>No effect on delivery. This inspection cannot tell whether DANE protects {domain}.</source>
        <translation>Sin efecto en la entrega. Esta inspección no puede saber si DANE protege {domain}.</translation>
    </message>
    <message>
        <source>Choose another resolver, or let the program ask the name servers itself.</source>
        <translation>Elija otro resolutor, o deje que el programa pregunte él mismo a los servidores de nombres.</translation>
    </message>
    <message>
        <source>Every mail host meets the policy</source>
        <translation>Todos los servidores de correo cumplen la política</translation>
    </message>
    <message>
        <source>Every MX host of {domain} fits the policy, offers STARTTLS and shows a trusted certificate for its name, on every address.</source>
        <translation>Todos los hosts MX de {domain} coinciden con la política, ofrecen STARTTLS y muestran un certificado de confianza para su nombre, en todas las direcciones.</translation>
    </message>
    <message>
        <source>Senders that honour the policy deliver encrypted and to authenticated hosts.</source>
        <translation>Los remitentes que respetan la política entregan cifrado y a hosts autenticados.</translation>
    </message>
    <message>
        <source>The policy does not cover this host</source>
        <translation>La política no cubre este host</translation>
    </message>
    <message>
        <source>No mx line of the policy fits {host}. TLS reports call this validation-failure.</source>
        <translation>Ninguna línea mx de la política coincide con {host}. Los informes TLS lo llaman validation-failure.</translation>
    </message>
    <message>
        <source>Senders that honour an enforced policy skip this host; all others deliver to it.</source>
        <translation>Los remitentes que respetan una política obligatoria omiten este host; todos los demás le entregan.</translation>
    </message>
    <message>
        <source>Add “mx: {host}” to the policy and give the record a new id, or take {host} out of the MX records.</source>
        <translation>Añada «mx: {host}» a la política y dé al registro un id nuevo, o quite {host} de los registros MX.</translation>
    </message>
    <message>
        <source>The policy covers this host</source>
        <translation>La política cubre este host</translation>
    </message>
    <message>
        <source>The policy covers no mail host</source>
        <translation>La política no cubre ningún servidor de correo</translation>
    </message>
    <message>
        <source>No mx line of the policy fits any MX host of {domain}: {hosts}. TLS reports call this validation-failure.</source>
        <translation>Ninguna línea mx de la política coincide con ningún host MX de {domain}: {hosts}. Los informes TLS lo llaman validation-failure.</translation>
    </message>
    <message>
        <source>Under an enforced policy, senders that honour it can deliver nothing; the mail waits and then bounces.</source>
        <translation>Con una política obligatoria, los remitentes que la respetan no pueden entregar nada; el correo espera y después rebota.</translation>
    </message>
    <message>
        <source>Add an mx line for each of {hosts} at once and give the record a new id. Senders look for a new policy before they bounce.</source>
        <translation>Añada cuanto antes una línea mx para cada uno de {hosts} y dé al registro un id nuevo. Los remitentes buscan una política nueva antes de devolver el correo.</translation>
    </message>
    <message>
        <source>The policy covers at least one mail host</source>
        <translation>La política cubre al menos un servidor de correo</translation>
    </message>
    <message>
        <source>The policy does not cover this backup host</source>
        <translation>La política no cubre este host de respaldo</translation>
    </message>
    <message>
        <source>No mx line of the policy fits {host}, which takes the mail when the preferred hosts fail.</source>
        <translation>Ninguna línea mx de la política coincide con {host}, que recibe el correo cuando fallan los hosts preferidos.</translation>
    </message>
    <message>
        <source>Unseen until the preferred hosts fail; then mail under an enforced policy is held back.</source>
        <translation>No se nota hasta que fallan los hosts preferidos; entonces el correo bajo una política obligatoria queda retenido.</translation>
    </message>
    <message>
        <source>The policy covers the backup hosts</source>
        <translation>La política cubre los hosts de respaldo</translation>
    </message>
    <message>
        <source>The policy does not cover the preferred host</source>
        <translation>La política no cubre el host preferido</translation>
    </message>
    <message>
        <source>No mx line of the policy fits {host}, the most preferred host of {domain}; it fits a less preferred one.</source>
        <translation>Ninguna línea mx de la política coincide con {host}, el host de mayor preferencia de {domain}; sí coincide con uno de menor preferencia.</translation>
    </message>
    <message>
        <source>Senders that honour an enforced policy use the backup hosts only; all others use {host}.</source>
        <translation>Los remitentes que respetan una política obligatoria usan solo los hosts de respaldo; todos los demás usan {host}.</translation>
    </message>
    <message>
        <source>Add “mx: {host}” to the policy and give the record a new id.</source>
        <translation>Añada «mx: {host}» a la política y dé al registro un id nuevo.</translation>
    </message>
    <message>
        <source>The policy covers the preferred host</source>
        <translation>La política cubre el host preferido</translation>
    </message>
    <message>
        <source>Enforcing the policy would hold mail back</source>
        <translation>Hacer obligatoria la política retendría correo</translation>
    </message>
    <message>
        <source>The policy is in testing mode. Enforced, it would fail at: {hosts}.</source>
        <translation>La política está en modo de prueba. Si fuera obligatoria, fallaría en: {hosts}.</translation>
    </message>
    <message>
        <source>Mail is delivered and the failures are reported. Under mode: enforce senders would skip these hosts.</source>
        <translation>El correo se entrega y los fallos se comunican en informes. Con mode: enforce los remitentes omitirían estos hosts.</translation>
    </message>
    <message>
        <source>Mend what the findings about these hosts name before you set mode: enforce.</source>
        <translation>Corrija lo que señalan los hallazgos sobre estos hosts antes de poner mode: enforce.</translation>
    </message>
    <message>
        <source>Every mail host is ready for mode: enforce</source>
        <translation>Todos los servidores de correo están listos para mode: enforce</translation>
    </message>
    <message>
        <source>Some addresses of the host fail the policy</source>
        <translation>Algunas direcciones del host incumplen la política</translation>
    </message>
    <message>
        <source>{host} fails what the policy demands at {address} and meets it at its other addresses.</source>
        <translation>{host} incumple lo que exige la política en {address} y lo cumple en sus otras direcciones.</translation>
    </message>
    <message>
        <source>Senders that honour the policy fail or succeed by chance.</source>
        <translation>Que los remitentes que respetan la política entreguen o fallen depende del azar.</translation>
    </message>
    <message>
        <source>Give all machines behind {host} the same TLS set-up and certificate, or take the failing addresses out of DNS.</source>
        <translation>Dé a todas las máquinas que hay detrás de {host} la misma configuración TLS y el mismo certificado, o quite del DNS las direcciones que fallan.</translation>
    </message>
    <message>
        <source>All addresses of the host meet the policy</source>
        <translation>Todas las direcciones del host cumplen la política</translation>
    </message>
    <message>
        <source>The enforced policy stops all mail</source>
        <translation>La política obligatoria detiene todo el correo</translation>
    </message>
    <message>
        <source>The policy of {domain} is enforced, but no address of any mail host passes its tests.</source>
        <translation>La política de {domain} es obligatoria, pero ninguna dirección de ningún servidor de correo supera sus pruebas.</translation>
    </message>
    <message>
        <source>Senders that honour the policy can deliver nothing; the mail waits and then bounces.</source>
        <translation>Los remitentes que respetan la política no pueden entregar nada; el correo espera y después rebota.</translation>
    </message>
    <message>
        <source>Mend the hosts. If that takes longer than hours, set mode: testing and give the record a new id: senders look for it before they bounce.</source>
        <translation>Corrija los hosts. Si eso lleva más de unas horas, ponga mode: testing y dé al registro un id nuevo: los remitentes lo buscan antes de devolver el correo.</translation>
    </message>
    <message>
        <source>The enforced policy leaves a way for mail</source>
        <translation>La política obligatoria deja un camino para el correo</translation>
    </message>
    <message>
        <source>The host passes DANE and fails the policy</source>
        <translation>El host cumple DANE e incumple la política</translation>
    </message>
    <message>
        <source>{host} fits its TLSA records, but its certificate is not one that the enforced policy accepts.</source>
        <translation>{host} coincide con sus registros TLSA, pero su certificado no es de los que acepta la política obligatoria.</translation>
    </message>
    <message>
        <source>Senders with DANE alone deliver, senders with MTA-STS alone do not; those with both differ.</source>
        <translation>Los remitentes que solo usan DANE entregan; los que solo usan MTA-STS, no; los que usan ambos difieren.</translation>
    </message>
    <message>
        <source>Give {host} a certificate of a public CA that names {host} and keeps the key in the TLSA record.</source>
        <translation>Dé a {host} un certificado de una CA pública que nombre {host} y conserve la clave del registro TLSA.</translation>
    </message>
    <message>
        <source>DANE and the policy agree about the host</source>
        <translation>DANE y la política concuerdan sobre el host</translation>
    </message>
    <message>
        <source>The MTA-STS record is published</source>
        <translation>El registro MTA-STS está publicado</translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain} announces a policy.</source>
        <translation>El registro TXT en _mta-sts.{domain} anuncia una política.</translation>
    </message>
    <message>
        <source>Senders fetch the policy, and fetch it again when the id changes.</source>
        <translation>Los remitentes obtienen la política, y la obtienen de nuevo cuando cambia el id.</translation>
    </message>
    <message>
        <source>There is no MTA-STS record</source>
        <translation>No hay registro MTA-STS</translation>
    </message>
    <message>
        <source>{domain} has no TXT record at _mta-sts.{domain}, and no policy is served for it.</source>
        <translation>{domain} no tiene registro TXT en _mta-sts.{domain} y no se sirve ninguna política para él.</translation>
    </message>
    <message>
        <source>Without DANE, senders take any TLS or none: whoever stands on the path can read the mail.</source>
        <translation>Sin DANE, los remitentes aceptan cualquier TLS o ninguno: quien esté en el camino puede leer el correo.</translation>
    </message>
    <message>
        <source>Serve a policy with mode: testing at https://mta-sts.{domain}/.well-known/mta-sts.txt first, then publish the record: v=STSv1; id=1;</source>
        <translation>Sirva primero una política con mode: testing en https://mta-sts.{domain}/.well-known/mta-sts.txt y después publique el registro: v=STSv1; id=1;</translation>
    </message>
    <message>
        <source>A policy is served but not announced</source>
        <translation>Se sirve una política, pero no se anuncia</translation>
    </message>
    <message>
        <source>{url} serves a policy, but there is no TXT record at _mta-sts.{domain}.</source>
        <translation>{url} sirve una política, pero no hay registro TXT en _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Senders never look at the policy; those that hold a cached one keep it until it runs out.</source>
        <translation>Los remitentes no miran nunca la política; los que tienen una guardada en caché la conservan hasta que vence.</translation>
    </message>
    <message>
        <source>Publish a TXT record at _mta-sts.{domain}: v=STSv1; id=1; and change the id with every change of the policy.</source>
        <translation>Publique un registro TXT en _mta-sts.{domain}: v=STSv1; id=1; y cambie el id con cada cambio de la política.</translation>
    </message>
    <message>
        <source>The announced policy cannot be fetched</source>
        <translation>La política anunciada no se puede obtener</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} announces a policy, but {url} does not deliver one. TLS reports call this sts-policy-fetch-error.</source>
        <translation>El registro en _mta-sts.{domain} anuncia una política, pero {url} no entrega ninguna. Los informes TLS lo llaman sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Senders without a cached policy deliver as if there were no MTA-STS; a cached one stays in use.</source>
        <translation>Los remitentes sin política en caché entregan como si no hubiera MTA-STS; una política en caché sigue en uso.</translation>
    </message>
    <message>
        <source>Make {url} answer with status 200 and the policy. To give up MTA-STS, serve mode: none first, and remove the record last.</source>
        <translation>Haga que {url} responda con el estado 200 y la política. Para abandonar MTA-STS, sirva mode: none primero y elimine el registro al final.</translation>
    </message>
    <message>
        <source>The announced policy can be fetched</source>
        <translation>La política anunciada se puede obtener</translation>
    </message>
    <message>
        <source>The MTA-STS record could not be looked up</source>
        <translation>No se pudo consultar el registro MTA-STS</translation>
    </message>
    <message>
        <source>The question for the TXT record at _mta-sts.{domain} brought no usable answer.</source>
        <translation>La consulta del registro TXT en _mta-sts.{domain} no dio ninguna respuesta utilizable.</translation>
    </message>
    <message>
        <source>Most senders deliver without MTA-STS, a few wait. A cached policy stays in use.</source>
        <translation>La mayoría de los remitentes entregan sin MTA-STS, unos pocos esperan. Una política en caché sigue en uso.</translation>
    </message>
    <message>
        <source>Ask each name server of {domain} for TXT at _mta-sts.{domain}, and repair those that stay silent or answer SERVFAIL or REFUSED.</source>
        <translation>Pregunte a cada servidor de nombres de {domain} por TXT en _mta-sts.{domain} y repare los que callan o responden SERVFAIL o REFUSED.</translation>
    </message>
    <message>
        <source>The MTA-STS record can be looked up</source>
        <translation>El registro MTA-STS se puede consultar</translation>
    </message>
    <message>
        <source>There are several MTA-STS records</source>
        <translation>Hay varios registros MTA-STS</translation>
    </message>
    <message>
        <source>{count} TXT records at _mta-sts.{domain} begin with v=STSv1; and only one may.</source>
        <translation>{count} registros TXT en _mta-sts.{domain} comienzan con v=STSv1; y solo uno puede hacerlo.</translation>
    </message>
    <message>
        <source>Senders see no MTA-STS here; those that hold a cached policy keep it until it runs out.</source>
        <translation>Los remitentes no ven aquí ningún MTA-STS; los que tienen una política en caché la conservan hasta que vence.</translation>
    </message>
    <message>
        <source>Keep one record and delete the others.</source>
        <translation>Conserve un registro y borre los demás.</translation>
    </message>
    <message>
        <source>There is only one MTA-STS record</source>
        <translation>Hay un solo registro MTA-STS</translation>
    </message>
    <message>
        <source>Other TXT records stand beside the MTA-STS record</source>
        <translation>Hay otros registros TXT junto al registro MTA-STS</translation>
    </message>
    <message>
        <source>At _mta-sts.{domain} there are TXT records that do not begin with v=STSv1;</source>
        <translation>En _mta-sts.{domain} hay registros TXT que no comienzan con v=STSv1;</translation>
    </message>
    <message>
        <source>Senders skip them; some testing tools report an error.</source>
        <translation>Los remitentes los omiten; algunas herramientas de prueba indican un error.</translation>
    </message>
    <message>
        <source>Remove the other records. Often a wildcard TXT record of the zone is the cause.</source>
        <translation>Elimine los otros registros. A menudo la causa es un registro TXT comodín de la zona.</translation>
    </message>
    <message>
        <source>No other TXT record stands beside it</source>
        <translation>No hay ningún otro registro TXT junto a él</translation>
    </message>
    <message>
        <source>The version is in the wrong case</source>
        <translation>La versión tiene mayúsculas o minúsculas incorrectas</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} begins with “{text}”. Capitals count: senders look for v=STSv1;</source>
        <translation>El registro en _mta-sts.{domain} comienza con «{text}». Las mayúsculas cuentan: los remitentes buscan v=STSv1;</translation>
    </message>
    <message>
        <source>Begin the record with v=STSv1; and copy the capitals exactly.</source>
        <translation>Comience el registro con v=STSv1; y copie las mayúsculas exactamente.</translation>
    </message>
    <message>
        <source>The version is in the right case</source>
        <translation>La versión tiene las mayúsculas y minúsculas correctas</translation>
    </message>
    <message>
        <source>The record does not begin with the version</source>
        <translation>El registro no comienza con la versión</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} begins with “{text}”. The version stands first, with no blank or quote before it.</source>
        <translation>El registro en _mta-sts.{domain} comienza con «{text}». La versión va primero, sin espacio ni comillas delante.</translation>
    </message>
    <message>
        <source>Begin the record with v=STSv1;</source>
        <translation>Comience el registro con v=STSv1;</translation>
    </message>
    <message>
        <source>The record begins with the version</source>
        <translation>El registro comienza con la versión</translation>
    </message>
    <message>
        <source>No semicolon directly after the version</source>
        <translation>Falta el punto y coma justo después de la versión</translation>
    </message>
    <message>
        <source>In the record at _mta-sts.{domain} the version v=STSv1 is not followed directly by a semicolon.</source>
        <translation>En el registro en _mta-sts.{domain}, la versión v=STSv1 no va seguida directamente de un punto y coma.</translation>
    </message>
    <message>
        <source>Strict senders see no MTA-STS here; a few lenient ones take the record.</source>
        <translation>Los remitentes estrictos no ven aquí ningún MTA-STS; unos pocos tolerantes aceptan el registro.</translation>
    </message>
    <message>
        <source>Write v=STSv1; with no blank before the semicolon.</source>
        <translation>Escriba v=STSv1; sin espacio antes del punto y coma.</translation>
    </message>
    <message>
        <source>A semicolon follows the version</source>
        <translation>Un punto y coma sigue a la versión</translation>
    </message>
    <message>
        <source>The record has an unknown version</source>
        <translation>El registro tiene una versión desconocida</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”. The only version there is so far is STSv1.</source>
        <translation>Desde la columna {column}, el registro en _mta-sts.{domain} dice «{text}». La única versión que existe hasta ahora es STSv1.</translation>
    </message>
    <message>
        <source>The version is known</source>
        <translation>La versión es conocida</translation>
    </message>
    <message>
        <source>The record has no id</source>
        <translation>El registro no tiene id</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} lacks the field id, by which senders notice a new policy.</source>
        <translation>Al registro en _mta-sts.{domain} le falta el campo id, por el que los remitentes advierten una política nueva.</translation>
    </message>
    <message>
        <source>Add an id of 1 to 32 letters and digits, for example a time stamp: id=20260131T120000;</source>
        <translation>Añada un id de 1 a 32 letras y dígitos, por ejemplo una marca de tiempo: id=20260131T120000;</translation>
    </message>
    <message>
        <source>The record has an id</source>
        <translation>El registro tiene un id</translation>
    </message>
    <message>
        <source>The id holds more than letters and digits</source>
        <translation>El id contiene algo más que letras y dígitos</translation>
    </message>
    <message>
        <source>From column {column} on, the id in the record at _mta-sts.{domain} reads “{text}”. Only letters and digits may stand in it.</source>
        <translation>Desde la columna {column}, el id del registro en _mta-sts.{domain} dice «{text}». Solo puede contener letras y dígitos.</translation>
    </message>
    <message>
        <source>Leave out hyphens, dots, colons, blanks and quotes, as in id=20260131T120000;</source>
        <translation>Omita guiones, puntos, dos puntos, espacios y comillas, como en id=20260131T120000;</translation>
    </message>
    <message>
        <source>The id holds letters and digits only</source>
        <translation>El id contiene solo letras y dígitos</translation>
    </message>
    <message>
        <source>The id has the wrong length</source>
        <translation>El id tiene una longitud incorrecta</translation>
    </message>
    <message>
        <source>The id in the record at _mta-sts.{domain} is empty or longer than 32 characters.</source>
        <translation>El id del registro en _mta-sts.{domain} está vacío o tiene más de 32 caracteres.</translation>
    </message>
    <message>
        <source>Use an id of 1 to 32 letters and digits, as in id=20260131T120000;</source>
        <translation>Use un id de 1 a 32 letras y dígitos, como en id=20260131T120000;</translation>
    </message>
    <message>
        <source>The id has a permitted length</source>
        <translation>El id tiene una longitud permitida</translation>
    </message>
    <message>
        <source>The field name id is not in lower case</source>
        <translation>El nombre de campo id no está en minúsculas</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”. Written in another case, id= is an unknown field, and the record has no id.</source>
        <translation>Desde la columna {column}, el registro en _mta-sts.{domain} dice «{text}». Escrito con mayúsculas, id= es un campo desconocido y el registro no tiene id.</translation>
    </message>
    <message>
        <source>Write id= in lower case.</source>
        <translation>Escriba id= en minúsculas.</translation>
    </message>
    <message>
        <source>The field name id is in lower case</source>
        <translation>El nombre de campo id está en minúsculas</translation>
    </message>
    <message>
        <source>The record has more than one id</source>
        <translation>El registro tiene más de un id</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} holds the field id more than once, and no rule says which one counts.</source>
        <translation>El registro en _mta-sts.{domain} contiene el campo id más de una vez, y ninguna regla dice cuál cuenta.</translation>
    </message>
    <message>
        <source>Senders differ: some take the first id, some the last, some drop the record.</source>
        <translation>Los remitentes difieren: unos toman el primer id, otros el último, otros descartan el registro.</translation>
    </message>
    <message>
        <source>Keep one id.</source>
        <translation>Conserve un solo id.</translation>
    </message>
    <message>
        <source>The record has one id</source>
        <translation>El registro tiene un solo id</translation>
    </message>
    <message>
        <source>The record does not follow the grammar</source>
        <translation>El registro no sigue la gramática</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} leaves the grammar at column {column}. Fields are key=value without blanks, parted by one semicolon each.</source>
        <translation>El registro en _mta-sts.{domain} se aparta de la gramática en la columna {column}. Los campos son clave=valor sin espacios, separados por un punto y coma cada uno.</translation>
    </message>
    <message>
        <source>Write the record in the form v=STSv1; id=20260131T120000;</source>
        <translation>Escriba el registro en la forma v=STSv1; id=20260131T120000;</translation>
    </message>
    <message>
        <source>The record follows the grammar</source>
        <translation>El registro sigue la gramática</translation>
    </message>
    <message>
        <source>A semicolon is missing between two fields</source>
        <translation>Falta un punto y coma entre dos campos</translation>
    </message>
    <message>
        <source>At column {column} the record at _mta-sts.{domain} has a blank where a semicolon belongs.</source>
        <translation>En la columna {column}, el registro en _mta-sts.{domain} tiene un espacio donde va un punto y coma.</translation>
    </message>
    <message>
        <source>Put a semicolon after each field: v=STSv1; id=20260131T120000;</source>
        <translation>Ponga un punto y coma después de cada campo: v=STSv1; id=20260131T120000;</translation>
    </message>
    <message>
        <source>Semicolons part the fields</source>
        <translation>Los campos están separados por punto y coma</translation>
    </message>
    <message>
        <source>The record holds stray quotes or backslashes</source>
        <translation>El registro contiene comillas o barras invertidas sueltas</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”, as if a web form had added characters.</source>
        <translation>Desde la columna {column}, el registro en _mta-sts.{domain} dice «{text}», como si un formulario web hubiera añadido caracteres.</translation>
    </message>
    <message>
        <source>Enter the record again without backslashes and quotes, and compare it with what the name server answers.</source>
        <translation>Introduzca el registro de nuevo sin barras invertidas ni comillas, y compárelo con lo que responde el servidor de nombres.</translation>
    </message>
    <message>
        <source>The record holds no stray quotes</source>
        <translation>El registro no contiene comillas sueltas</translation>
    </message>
    <message>
        <source>The record holds characters outside ASCII</source>
        <translation>El registro contiene caracteres fuera de ASCII</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”. Only ASCII may stand in it.</source>
        <translation>Desde la columna {column}, el registro en _mta-sts.{domain} dice «{text}». Solo puede contener ASCII.</translation>
    </message>
    <message>
        <source>Type the record by hand instead of pasting it; typographic quotes and odd blanks are the usual cause.</source>
        <translation>Escriba el registro a mano en lugar de pegarlo; la causa habitual son comillas tipográficas y espacios especiales.</translation>
    </message>
    <message>
        <source>The record holds ASCII only</source>
        <translation>El registro contiene solo ASCII</translation>
    </message>
    <message>
        <source>The record holds control characters</source>
        <translation>El registro contiene caracteres de control</translation>
    </message>
    <message>
        <source>At column {column} the record at _mta-sts.{domain} holds a tab, a line end or another control character.</source>
        <translation>En la columna {column}, el registro en _mta-sts.{domain} contiene un tabulador, un fin de línea u otro carácter de control.</translation>
    </message>
    <message>
        <source>Enter the record again as a single line without tabs.</source>
        <translation>Introduzca el registro de nuevo en una sola línea, sin tabuladores.</translation>
    </message>
    <message>
        <source>The record holds no control characters</source>
        <translation>El registro no contiene caracteres de control</translation>
    </message>
    <message>
        <source>An extra field has a name outside the grammar</source>
        <translation>Un campo adicional tiene un nombre ajeno a la gramática</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”. A field name has 1 to 32 letters, digits, dots, hyphens or underscores and begins with a letter or digit.</source>
        <translation>Desde la columna {column}, el registro en _mta-sts.{domain} dice «{text}». Un nombre de campo tiene de 1 a 32 letras, dígitos, puntos, guiones o guiones bajos y comienza con una letra o un dígito.</translation>
    </message>
    <message>
        <source>Remove the field: senders need only v and id.</source>
        <translation>Elimine el campo: los remitentes solo necesitan v e id.</translation>
    </message>
    <message>
        <source>Names of extra fields follow the grammar</source>
        <translation>Los nombres de los campos adicionales siguen la gramática</translation>
    </message>
    <message>
        <source>An extra field has a value outside the grammar</source>
        <translation>Un campo adicional tiene un valor ajeno a la gramática</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”. A value has at least one visible ASCII character, and no blank, semicolon or equals sign.</source>
        <translation>Desde la columna {column}, el registro en _mta-sts.{domain} dice «{text}». Un valor tiene al menos un carácter ASCII visible, y ningún espacio, punto y coma ni signo igual.</translation>
    </message>
    <message>
        <source>Values of extra fields follow the grammar</source>
        <translation>Los valores de los campos adicionales siguen la gramática</translation>
    </message>
    <message>
        <source>The MTA-STS record is an alias</source>
        <translation>El registro MTA-STS es un alias</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is an alias of {name}.</source>
        <translation>_mta-sts.{domain} es un alias de {name}.</translation>
    </message>
    <message>
        <source>Senders follow the alias. Whoever runs {name} announces the changes of the policy.</source>
        <translation>Los remitentes siguen el alias. Quien administra {name} anuncia los cambios de la política.</translation>
    </message>
    <message>
        <source>The policy follows the grammar</source>
        <translation>La política sigue la gramática</translation>
    </message>
    <message>
        <source>Every sender can read the policy of {domain}.</source>
        <translation>Todos los remitentes pueden leer la política de {domain}.</translation>
    </message>
    <message>
        <source>Senders keep it for its max_age and fetch it again when the id of the record changes.</source>
        <translation>Los remitentes la conservan durante su max_age y la obtienen de nuevo cuando cambia el id del registro.</translation>
    </message>
    <message>
        <source>The policy is empty</source>
        <translation>La política está vacía</translation>
    </message>
    <message>
        <source>The policy file of {domain} has no content. TLS reports call this sts-policy-invalid.</source>
        <translation>El archivo de política de {domain} no tiene contenido. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Senders refuse the policy. Without a cached one they deliver as if there were no MTA-STS.</source>
        <translation>Los remitentes rechazan la política. Sin una en caché, entregan como si no hubiera MTA-STS.</translation>
    </message>
    <message>
        <source>Put the policy into the file: the lines version: STSv1, mode, max_age, and one mx line for each mail host.</source>
        <translation>Escriba la política en el archivo: las líneas version: STSv1, mode, max_age y una línea mx para cada servidor de correo.</translation>
    </message>
    <message>
        <source>The policy is not empty</source>
        <translation>La política no está vacía</translation>
    </message>
    <message>
        <source>The policy begins with a byte-order mark</source>
        <translation>La política comienza con una marca de orden de bytes</translation>
    </message>
    <message>
        <source>Three invisible octets (EF BB BF) stand before the first field, so senders cannot read its name. TLS reports call this sts-policy-invalid.</source>
        <translation>Tres octetos invisibles (EF BB BF) van delante del primer campo, así que los remitentes no pueden leer su nombre. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Save the file as plain ASCII, or as UTF-8 without a byte-order mark.</source>
        <translation>Guarde el archivo como ASCII puro, o como UTF-8 sin marca de orden de bytes.</translation>
    </message>
    <message>
        <source>The policy has no byte-order mark</source>
        <translation>La política no tiene marca de orden de bytes</translation>
    </message>
    <message>
        <source>The policy holds characters outside ASCII</source>
        <translation>La política contiene caracteres fuera de ASCII</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. Characters outside ASCII may stand only in values of extra fields. TLS reports call this sts-policy-invalid.</source>
        <translation>La línea {line} dice «{text}». Los caracteres fuera de ASCII solo pueden estar en valores de campos adicionales. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Save the file as plain ASCII; typographic quotes and odd blanks are the usual cause.</source>
        <translation>Guarde el archivo como ASCII puro; la causa habitual son comillas tipográficas y espacios especiales.</translation>
    </message>
    <message>
        <source>The policy is written in ASCII</source>
        <translation>La política está escrita en ASCII</translation>
    </message>
    <message>
        <source>Lines end in LF alone</source>
        <translation>Las líneas terminan solo en LF</translation>
    </message>
    <message>
        <source>The lines of the policy end in LF. The standard&apos;s text asks for CRLF, its grammar takes both.</source>
        <translation>Las líneas de la política terminan en LF. El texto del estándar pide CRLF; su gramática acepta ambos.</translation>
    </message>
    <message>
        <source>No sender that we know of minds.</source>
        <translation>A ningún remitente que conozcamos le importa.</translation>
    </message>
    <message>
        <source>Save the file with CRLF line ends if that is easy to do.</source>
        <translation>Guarde el archivo con fines de línea CRLF si es fácil de hacer.</translation>
    </message>
    <message>
        <source>Lines end in CRLF</source>
        <translation>Las líneas terminan en CRLF</translation>
    </message>
    <message>
        <source>Line ends are mixed</source>
        <translation>Los fines de línea están mezclados</translation>
    </message>
    <message>
        <source>Some lines of the policy end in CRLF and some in LF.</source>
        <translation>Algunas líneas de la política terminan en CRLF y otras en LF.</translation>
    </message>
    <message>
        <source>Most senders read both; those that expect one kind misread the other lines.</source>
        <translation>La mayoría de los remitentes leen ambos; los que esperan uno solo leen mal las demás líneas.</translation>
    </message>
    <message>
        <source>Save the file with CRLF at the end of every line.</source>
        <translation>Guarde el archivo con CRLF al final de cada línea.</translation>
    </message>
    <message>
        <source>Line ends are all of one kind</source>
        <translation>Los fines de línea son todos del mismo tipo</translation>
    </message>
    <message>
        <source>A line ends in CR alone</source>
        <translation>Una línea termina solo en CR</translation>
    </message>
    <message>
        <source>Line {line} ends in CR without LF, so senders read the next line as part of it. TLS reports call this sts-policy-invalid.</source>
        <translation>La línea {line} termina en CR sin LF, así que los remitentes leen la línea siguiente como parte de ella. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>No line ends in CR alone</source>
        <translation>Ninguna línea termina solo en CR</translation>
    </message>
    <message>
        <source>The policy holds a blank line</source>
        <translation>La política contiene una línea vacía</translation>
    </message>
    <message>
        <source>Line {line} is empty. The format has no blank lines, not at the end either. TLS reports call this sts-policy-invalid.</source>
        <translation>La línea {line} está vacía. El formato no admite líneas vacías, tampoco al final. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Strict senders refuse the policy and deliver without it; most skip the line.</source>
        <translation>Los remitentes estrictos rechazan la política y entregan sin ella; la mayoría omite la línea.</translation>
    </message>
    <message>
        <source>Remove line {line}.</source>
        <translation>Elimine la línea {line}.</translation>
    </message>
    <message>
        <source>The policy holds no blank line</source>
        <translation>La política no contiene líneas vacías</translation>
    </message>
    <message>
        <source>A line begins with a blank</source>
        <translation>Una línea comienza con un espacio</translation>
    </message>
    <message>
        <source>Line {line} begins with a blank: “{text}”. The field name comes first. TLS reports call this sts-policy-invalid.</source>
        <translation>La línea {line} comienza con un espacio: «{text}». El nombre del campo va primero. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Remove the blanks at the beginning of line {line}.</source>
        <translation>Elimine los espacios al comienzo de la línea {line}.</translation>
    </message>
    <message>
        <source>No line begins with a blank</source>
        <translation>Ninguna línea comienza con un espacio</translation>
    </message>
    <message>
        <source>A blank stands before a colon</source>
        <translation>Hay un espacio antes de dos puntos</translation>
    </message>
    <message>
        <source>From column {column} on, line {line} reads “{text}”. The colon directly follows the field name. TLS reports call this sts-policy-invalid.</source>
        <translation>Desde la columna {column}, la línea {line} dice «{text}». Los dos puntos siguen directamente al nombre del campo. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Remove the blank before the colon in line {line}.</source>
        <translation>Elimine el espacio antes de los dos puntos en la línea {line}.</translation>
    </message>
    <message>
        <source>No blank stands before a colon</source>
        <translation>No hay espacios antes de los dos puntos</translation>
    </message>
    <message>
        <source>The policy holds a comment</source>
        <translation>La política contiene un comentario</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. The format has no comments. TLS reports call this sts-policy-invalid.</source>
        <translation>La línea {line} dice «{text}». El formato no admite comentarios. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>The policy holds no comment</source>
        <translation>La política no contiene comentarios</translation>
    </message>
    <message>
        <source>A field name is not in lower case</source>
        <translation>Un nombre de campo no está en minúsculas</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. In another case it is an unknown field, so the real one is missing. TLS reports call this sts-policy-invalid.</source>
        <translation>La línea {line} dice «{text}». Con mayúsculas es un campo desconocido, así que falta el verdadero. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Write version, mode, max_age and mx in lower case.</source>
        <translation>Escriba version, mode, max_age y mx en minúsculas.</translation>
    </message>
    <message>
        <source>Field names are in lower case</source>
        <translation>Los nombres de campo están en minúsculas</translation>
    </message>
    <message>
        <source>A line has no colon after the name</source>
        <translation>A una línea le faltan los dos puntos después del nombre</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. Every line has the form name: value. TLS reports call this sts-policy-invalid.</source>
        <translation>La línea {line} dice «{text}». Todas las líneas tienen la forma nombre: valor. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Write line {line} as name: value.</source>
        <translation>Escriba la línea {line} como nombre: valor.</translation>
    </message>
    <message>
        <source>Every line has the form name: value</source>
        <translation>Todas las líneas tienen la forma nombre: valor</translation>
    </message>
    <message>
        <source>The policy has no version</source>
        <translation>La política no tiene versión</translation>
    </message>
    <message>
        <source>The policy of {domain} lacks the line version: STSv1. TLS reports call this sts-policy-invalid.</source>
        <translation>A la política de {domain} le falta la línea version: STSv1. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Begin the file with the line version: STSv1</source>
        <translation>Comience el archivo con la línea version: STSv1</translation>
    </message>
    <message>
        <source>The policy has a version</source>
        <translation>La política tiene versión</translation>
    </message>
    <message>
        <source>The policy&apos;s version is not STSv1</source>
        <translation>La versión de la política no es STSv1</translation>
    </message>
    <message>
        <source>Line {line} gives the version “{text}”. The only version there is so far is STSv1, with these capitals. TLS reports call this sts-policy-invalid.</source>
        <translation>La línea {line} da la versión «{text}». La única versión que existe hasta ahora es STSv1, con estas mayúsculas. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Write version: STSv1</source>
        <translation>Escriba version: STSv1</translation>
    </message>
    <message>
        <source>The policy&apos;s version is STSv1</source>
        <translation>La versión de la política es STSv1</translation>
    </message>
    <message>
        <source>The policy has no mode</source>
        <translation>La política no tiene modo</translation>
    </message>
    <message>
        <source>The policy of {domain} lacks the field mode. A missing mode does not mean none. TLS reports call this sts-policy-invalid.</source>
        <translation>A la política de {domain} le falta el campo mode. Que falte el modo no significa none. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Add the line mode: testing, and later mode: enforce.</source>
        <translation>Añada la línea mode: testing y, más adelante, mode: enforce.</translation>
    </message>
    <message>
        <source>The policy has a mode</source>
        <translation>La política tiene un modo</translation>
    </message>
    <message>
        <source>The policy&apos;s mode is none of the three</source>
        <translation>El modo de la política no es ninguno de los tres</translation>
    </message>
    <message>
        <source>Line {line} gives the mode “{text}”. The modes are enforce, testing and none, in lower case. TLS reports call this sts-policy-invalid.</source>
        <translation>La línea {line} da el modo «{text}». Los modos son enforce, testing y none, en minúsculas. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Write mode: enforce, mode: testing or mode: none.</source>
        <translation>Escriba mode: enforce, mode: testing o mode: none.</translation>
    </message>
    <message>
        <source>The policy&apos;s mode is one of the three</source>
        <translation>El modo de la política es uno de los tres</translation>
    </message>
    <message>
        <source>The policy is switched off</source>
        <translation>La política está desactivada</translation>
    </message>
    <message>
        <source>The policy of {domain} has mode: none.</source>
        <translation>La política de {domain} tiene mode: none.</translation>
    </message>
    <message>
        <source>Senders deliver as if there were no MTA-STS and report nothing about it.</source>
        <translation>Los remitentes entregan como si no hubiera MTA-STS y no informan de nada al respecto.</translation>
    </message>
    <message>
        <source>If MTA-STS is to end, remove record and policy once the longest earlier max_age is over. If not, go on with mode: testing.</source>
        <translation>Si MTA-STS debe terminar, elimine el registro y la política cuando haya pasado el max_age anterior más largo. Si no, continúe con mode: testing.</translation>
    </message>
    <message>
        <source>The policy is in testing mode</source>
        <translation>La política está en modo de prueba</translation>
    </message>
    <message>
        <source>The policy of {domain} has mode: testing: it asks senders to report failures and to deliver all the same.</source>
        <translation>La política de {domain} tiene mode: testing: pide a los remitentes que informen de los fallos y entreguen de todos modos.</translation>
    </message>
    <message>
        <source>No delivery is stopped. Whoever stands on the path can still read the mail.</source>
        <translation>No se detiene ninguna entrega. Quien esté en el camino todavía puede leer el correo.</translation>
    </message>
    <message>
        <source>When the TLS reports show no more failures, set mode: enforce and give the record a new id.</source>
        <translation>Cuando los informes TLS ya no muestren fallos, ponga mode: enforce y dé al registro un id nuevo.</translation>
    </message>
    <message>
        <source>The policy is enforced</source>
        <translation>La política es obligatoria</translation>
    </message>
    <message>
        <source>The policy of {domain} has mode: enforce.</source>
        <translation>La política de {domain} tiene mode: enforce.</translation>
    </message>
    <message>
        <source>Senders that honour it deliver to authenticated hosts only and keep the mail otherwise.</source>
        <translation>Los remitentes que la respetan entregan solo a hosts autenticados y, si no, retienen el correo.</translation>
    </message>
    <message>
        <source>Testing mode without TLS reports</source>
        <translation>Modo de prueba sin informes TLS</translation>
    </message>
    <message>
        <source>The policy of {domain} is in testing mode, but no usable TLS-RPT record says where to send reports.</source>
        <translation>La política de {domain} está en modo de prueba, pero ningún registro TLS-RPT utilizable dice adónde enviar los informes.</translation>
    </message>
    <message>
        <source>Senders find failures and cannot tell you.</source>
        <translation>Los remitentes encuentran fallos y no pueden comunicárselos.</translation>
    </message>
    <message>
        <source>Publish a TXT record at _smtp._tls.{domain}: v=TLSRPTv1; rua=mailto: and the address for the reports.</source>
        <translation>Publique un registro TXT en _smtp._tls.{domain}: v=TLSRPTv1; rua=mailto: y la dirección para los informes.</translation>
    </message>
    <message>
        <source>Testing mode has a place for reports</source>
        <translation>El modo de prueba tiene un destino para los informes</translation>
    </message>
    <message>
        <source>An enforced policy without TLS reports</source>
        <translation>Una política obligatoria sin informes TLS</translation>
    </message>
    <message>
        <source>The policy of {domain} is enforced, but no usable TLS-RPT record says where to send reports.</source>
        <translation>La política de {domain} es obligatoria, pero ningún registro TLS-RPT utilizable dice adónde enviar los informes.</translation>
    </message>
    <message>
        <source>When senders hold mail back because of the policy, you do not hear of it.</source>
        <translation>Cuando los remitentes retienen correo por la política, usted no se entera.</translation>
    </message>
    <message>
        <source>The enforced policy has a place for reports</source>
        <translation>La política obligatoria tiene un destino para los informes</translation>
    </message>
    <message>
        <source>The policy has no max_age</source>
        <translation>La política no tiene max_age</translation>
    </message>
    <message>
        <source>The policy of {domain} lacks the field max_age. TLS reports call this sts-policy-invalid.</source>
        <translation>A la política de {domain} le falta el campo max_age. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Add the line max_age: 1209600 (two weeks, in seconds).</source>
        <translation>Añada la línea max_age: 1209600 (dos semanas, en segundos).</translation>
    </message>
    <message>
        <source>The policy has a max_age</source>
        <translation>La política tiene max_age</translation>
    </message>
    <message>
        <source>The max_age is not a whole number</source>
        <translation>El max_age no es un número entero</translation>
    </message>
    <message>
        <source>Line {line} gives the max_age “{text}”. It is 1 to 10 digits that count seconds, with no unit, sign or point. TLS reports call this sts-policy-invalid.</source>
        <translation>La línea {line} da el max_age «{text}». Son de 1 a 10 dígitos que cuentan segundos, sin unidad, signo ni punto. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Write the time in seconds, for example max_age: 1209600 for two weeks.</source>
        <translation>Escriba el tiempo en segundos, por ejemplo max_age: 1209600 para dos semanas.</translation>
    </message>
    <message>
        <source>The max_age is a whole number</source>
        <translation>El max_age es un número entero</translation>
    </message>
    <message>
        <source>The max_age is longer than a year</source>
        <translation>El max_age es más largo que un año</translation>
    </message>
    <message>
        <source>Line {line} gives the max_age “{text}”. The largest value is 31557600, a year. TLS reports call this sts-policy-invalid.</source>
        <translation>La línea {line} da el max_age «{text}». El valor máximo es 31557600, un año. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Strict senders refuse the policy; others shorten the time.</source>
        <translation>Los remitentes estrictos rechazan la política; otros acortan el tiempo.</translation>
    </message>
    <message>
        <source>Write a max_age of at most 31557600.</source>
        <translation>Escriba un max_age de 31557600 como máximo.</translation>
    </message>
    <message>
        <source>The max_age is not longer than a year</source>
        <translation>El max_age no es más largo que un año</translation>
    </message>
    <message>
        <source>The max_age is zero</source>
        <translation>El max_age es cero</translation>
    </message>
    <message>
        <source>The policy of {domain} has max_age: 0.</source>
        <translation>La política de {domain} tiene max_age: 0.</translation>
    </message>
    <message>
        <source>Senders never keep the policy: who blocks the record or the policy host takes the protection away.</source>
        <translation>Los remitentes no guardan nunca la política: quien bloquea el registro o el host de la política quita la protección.</translation>
    </message>
    <message>
        <source>Raise max_age to weeks, for example 1209600. Zero is of use only while MTA-STS is being removed.</source>
        <translation>Aumente max_age a semanas, por ejemplo 1209600. Cero solo sirve mientras se retira MTA-STS.</translation>
    </message>
    <message>
        <source>The max_age is not zero</source>
        <translation>El max_age no es cero</translation>
    </message>
    <message>
        <source>The max_age of {days} is short</source>
        <translation>El max_age de {days} es corto</translation>
    </message>
    <message>
        <source>The policy of {domain} is enforced, and senders forget it after {days}.</source>
        <translation>La política de {domain} es obligatoria, y los remitentes la olvidan al cabo de {days}.</translation>
    </message>
    <message>
        <source>A sender that writes more seldom than that meets no cached policy; a short blockade removes the protection.</source>
        <translation>Un remitente que escribe con menos frecuencia no encuentra ninguna política en caché; un bloqueo breve quita la protección.</translation>
    </message>
    <message>
        <source>Raise max_age to weeks, for example 1209600 (two weeks).</source>
        <translation>Aumente max_age a semanas, por ejemplo 1209600 (dos semanas).</translation>
    </message>
    <message>
        <source>The max_age is long enough</source>
        <translation>El max_age es lo bastante largo</translation>
    </message>
    <message>
        <source>The policy names no mail host</source>
        <translation>La política no nombra ningún servidor de correo</translation>
    </message>
    <message>
        <source>The policy of {domain} has no mx line, and its mode is not none. TLS reports call this sts-policy-invalid.</source>
        <translation>La política de {domain} no tiene ninguna línea mx, y su modo no es none. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Add one mx line for each MX host of {domain}.</source>
        <translation>Añada una línea mx para cada host MX de {domain}.</translation>
    </message>
    <message>
        <source>The policy names mail hosts</source>
        <translation>La política nombra servidores de correo</translation>
    </message>
    <message>
        <source>An mx line holds several names</source>
        <translation>Una línea mx contiene varios nombres</translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. Each mx line holds one name. TLS reports call this sts-policy-invalid.</source>
        <translation>La línea {line} nombra «{text}». Cada línea mx contiene un solo nombre. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Write one mx line for each name.</source>
        <translation>Escriba una línea mx para cada nombre.</translation>
    </message>
    <message>
        <source>Each mx line holds one name</source>
        <translation>Cada línea mx contiene un solo nombre</translation>
    </message>
    <message>
        <source>An mx line ends in a dot</source>
        <translation>Una línea mx termina en punto</translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. Names in the policy have no final dot. TLS reports call this sts-policy-invalid.</source>
        <translation>La línea {line} nombra «{text}». Los nombres de la política no llevan punto final. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Strict senders refuse the policy; for others the line fits no host.</source>
        <translation>Los remitentes estrictos rechazan la política; para los demás, la línea no coincide con ningún host.</translation>
    </message>
    <message>
        <source>Remove the final dot in line {line}.</source>
        <translation>Elimine el punto final en la línea {line}.</translation>
    </message>
    <message>
        <source>No mx line ends in a dot</source>
        <translation>Ninguna línea mx termina en punto</translation>
    </message>
    <message>
        <source>An mx line holds more than a host name</source>
        <translation>Una línea mx contiene algo más que un nombre de host</translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. Only a host name belongs there: no port, URL, bracket, preference number or other character. TLS reports call this sts-policy-invalid.</source>
        <translation>La línea {line} nombra «{text}». Ahí va solo un nombre de host: ni puerto, ni URL, ni corchete, ni número de preferencia ni otro carácter. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Write only the host name in line {line}.</source>
        <translation>Escriba solo el nombre de host en la línea {line}.</translation>
    </message>
    <message>
        <source>The mx lines hold host names only</source>
        <translation>Las líneas mx contienen solo nombres de host</translation>
    </message>
    <message>
        <source>An mx line holds a name outside ASCII</source>
        <translation>Una línea mx contiene un nombre fuera de ASCII</translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. International names stand there in their xn-- form. TLS reports call this sts-policy-invalid.</source>
        <translation>La línea {line} nombra «{text}». Los nombres internacionales van ahí en su forma xn--. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Senders refuse the policy, or the line fits no host.</source>
        <translation>Los remitentes rechazan la política, o la línea no coincide con ningún host.</translation>
    </message>
    <message>
        <source>Write the name in line {line} as the MX record has it, in its xn-- form.</source>
        <translation>Escriba el nombre en la línea {line} como está en el registro MX, en su forma xn--.</translation>
    </message>
    <message>
        <source>The mx lines hold ASCII names</source>
        <translation>Las líneas mx contienen nombres ASCII</translation>
    </message>
    <message>
        <source>An mx line holds an underscore</source>
        <translation>Una línea mx contiene un guion bajo</translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. Host names have letters, digits and hyphens only. TLS reports call this sts-policy-invalid.</source>
        <translation>La línea {line} nombra «{text}». Los nombres de host tienen solo letras, dígitos y guiones. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Strict senders refuse the policy.</source>
        <translation>Los remitentes estrictos rechazan la política.</translation>
    </message>
    <message>
        <source>Rename the host without an underscore; no certificate could name it either.</source>
        <translation>Cambie el nombre del host por uno sin guion bajo; tampoco un certificado podría nombrarlo.</translation>
    </message>
    <message>
        <source>No mx line holds an underscore</source>
        <translation>Ninguna línea mx contiene un guion bajo</translation>
    </message>
    <message>
        <source>An mx line holds a star alone</source>
        <translation>Una línea mx contiene solo un asterisco</translation>
    </message>
    <message>
        <source>Line {line} reads mx: * and fits no host at strict senders, every host at lax ones. TLS reports call this sts-policy-invalid.</source>
        <translation>La línea {line} dice mx: * y, para los remitentes estrictos, no coincide con ningún host; para los laxos, con todos. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Strict senders refuse the policy; lax ones deliver to any host.</source>
        <translation>Los remitentes estrictos rechazan la política; los laxos entregan a cualquier host.</translation>
    </message>
    <message>
        <source>List the mail hosts of {domain}, one mx line each.</source>
        <translation>Enumere los servidores de correo de {domain}, cada uno en una línea mx.</translation>
    </message>
    <message>
        <source>No mx line holds a star alone</source>
        <translation>Ninguna línea mx contiene solo un asterisco</translation>
    </message>
    <message>
        <source>A star stands inside a name</source>
        <translation>Hay un asterisco dentro de un nombre</translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. A star may stand only alone as the left-most label, as in *.mail.{domain}. TLS reports call this sts-policy-invalid.</source>
        <translation>La línea {line} nombra «{text}». Un asterisco solo puede ser, sin nada más, la etiqueta situada más a la izquierda, como en *.mail.{domain}. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Let the star be the whole first label, or list the hosts one by one.</source>
        <translation>Haga que el asterisco sea toda la primera etiqueta, o enumere los hosts uno a uno.</translation>
    </message>
    <message>
        <source>Stars are whole first labels</source>
        <translation>Los asteriscos ocupan toda la primera etiqueta</translation>
    </message>
    <message>
        <source>An mx line fits no current host</source>
        <translation>Una línea mx no coincide con ningún host actual</translation>
    </message>
    <message>
        <source>The policy names {name}, which fits none of the MX records of {domain}.</source>
        <translation>La política nombra {name}, que no coincide con ninguno de los registros MX de {domain}.</translation>
    </message>
    <message>
        <source>Legal while a move is prepared; otherwise one more host that could pose as yours.</source>
        <translation>Es legítimo mientras se prepara una mudanza; si no, es un host más que podría hacerse pasar por el suyo.</translation>
    </message>
    <message>
        <source>Remove the line mx: {name} unless a host of this name is about to come.</source>
        <translation>Elimine la línea mx: {name}, salvo que pronto vaya a haber un host con este nombre.</translation>
    </message>
    <message>
        <source>Every mx line fits a host</source>
        <translation>Todas las líneas mx coinciden con un host</translation>
    </message>
    <message>
        <source>A field stands in the policy twice</source>
        <translation>Un campo aparece dos veces en la política</translation>
    </message>
    <message>
        <source>Line {line} repeats a field: “{text}”. The first one counts.</source>
        <translation>La línea {line} repite un campo: «{text}». Cuenta el primero.</translation>
    </message>
    <message>
        <source>The RFC says that the first counts; some senders take the last or refuse the policy.</source>
        <translation>El RFC dice que cuenta el primero; algunos remitentes toman el último o rechazan la política.</translation>
    </message>
    <message>
        <source>Keep one line each for version, mode and max_age.</source>
        <translation>Conserve una sola línea para cada uno de version, mode y max_age.</translation>
    </message>
    <message>
        <source>No field stands in the policy twice</source>
        <translation>Ningún campo aparece dos veces en la política</translation>
    </message>
    <message>
        <source>A field has two different values</source>
        <translation>Un campo tiene dos valores distintos</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”, and an earlier line gives this field another value.</source>
        <translation>La línea {line} dice «{text}», y una línea anterior da a este campo otro valor.</translation>
    </message>
    <message>
        <source>Senders disagree: some take the first value, some the last, some refuse the policy.</source>
        <translation>Los remitentes difieren: unos toman el primer valor, otros el último, otros rechazan la política.</translation>
    </message>
    <message>
        <source>Keep the line that is meant and remove the other.</source>
        <translation>Conserve la línea correcta y elimine la otra.</translation>
    </message>
    <message>
        <source>No field has two different values</source>
        <translation>Ningún campo tiene dos valores distintos</translation>
    </message>
    <message>
        <source>A field name looks misspelled</source>
        <translation>Un nombre de campo parece mal escrito</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. It is close to a field of the standard, yet unknown.</source>
        <translation>La línea {line} dice «{text}». Se parece a un campo del estándar, pero es desconocido.</translation>
    </message>
    <message>
        <source>Senders ignore the line. If the real field is missing, they refuse the policy.</source>
        <translation>Los remitentes ignoran la línea. Si falta el campo verdadero, rechazan la política.</translation>
    </message>
    <message>
        <source>Write version, mode, max_age and mx exactly so.</source>
        <translation>Escriba version, mode, max_age y mx exactamente así.</translation>
    </message>
    <message>
        <source>No field name looks misspelled</source>
        <translation>Ningún nombre de campo parece mal escrito</translation>
    </message>
    <message>
        <source>An extra line does not follow the grammar</source>
        <translation>Una línea adicional no sigue la gramática</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. Extra fields have the form name: value, the name with letters, digits, dots, hyphens and underscores. TLS reports call this sts-policy-invalid.</source>
        <translation>La línea {line} dice «{text}». Los campos adicionales tienen la forma nombre: valor, el nombre con letras, dígitos, puntos, guiones y guiones bajos. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Remove line {line}: senders need only version, mode, max_age and mx.</source>
        <translation>Elimine la línea {line}: los remitentes solo necesitan version, mode, max_age y mx.</translation>
    </message>
    <message>
        <source>Extra lines follow the grammar</source>
        <translation>Las líneas adicionales siguen la gramática</translation>
    </message>
    <message>
        <source>The policy holds an id</source>
        <translation>La política contiene un id</translation>
    </message>
    <message>
        <source>Line {line} of the policy gives an id. It belongs in the TXT record at _mta-sts.{domain}.</source>
        <translation>La línea {line} de la política da un id. Su sitio es el registro TXT en _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Senders ignore it; a change of this line alone goes unnoticed.</source>
        <translation>Los remitentes lo ignoran; un cambio solo de esta línea pasa inadvertido.</translation>
    </message>
    <message>
        <source>Remove the line, and change the id in the TXT record whenever the policy changes.</source>
        <translation>Elimine la línea, y cambie el id en el registro TXT cada vez que cambie la política.</translation>
    </message>
    <message>
        <source>The policy holds no id</source>
        <translation>La política no contiene un id</translation>
    </message>
    <message>
        <source>The policy host has no address</source>
        <translation>El host de la política no tiene dirección</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has to serve the policy, but it has neither an A nor an AAAA record. TLS reports call this sts-policy-fetch-error.</source>
        <translation>mta-sts.{domain} tiene que servir la política, pero no tiene ni registro A ni AAAA. Los informes TLS lo llaman sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Give mta-sts.{domain} the address of the web server that serves the policy.</source>
        <translation>Dé a mta-sts.{domain} la dirección del servidor web que sirve la política.</translation>
    </message>
    <message>
        <source>The policy host has an address</source>
        <translation>El host de la política tiene una dirección</translation>
    </message>
    <message>
        <source>The policy host could not be looked up</source>
        <translation>No se pudo consultar el host de la política</translation>
    </message>
    <message>
        <source>The question for the addresses of mta-sts.{domain} brought no usable answer. TLS reports call this sts-policy-fetch-error.</source>
        <translation>La consulta de las direcciones de mta-sts.{domain} no dio ninguna respuesta utilizable. Los informes TLS lo llaman sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Repair the name servers of mta-sts.{domain}: questions for A and AAAA have to be answered.</source>
        <translation>Repare los servidores de nombres de mta-sts.{domain}: hay que responder a las consultas de A y AAAA.</translation>
    </message>
    <message>
        <source>The policy host can be looked up</source>
        <translation>El host de la política se puede consultar</translation>
    </message>
    <message>
        <source>The policy host has a private address</source>
        <translation>El host de la política tiene una dirección privada</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has the address {address}, which cannot be reached over the internet. TLS reports call this sts-policy-fetch-error.</source>
        <translation>mta-sts.{domain} tiene la dirección {address}, a la que no se puede llegar por Internet. Los informes TLS lo llaman sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Publish the public address of the web server that serves the policy.</source>
        <translation>Publique la dirección pública del servidor web que sirve la política.</translation>
    </message>
    <message>
        <source>The policy host&apos;s addresses are public</source>
        <translation>Las direcciones del host de la política son públicas</translation>
    </message>
    <message>
        <source>The policy host does not accept connections</source>
        <translation>El host de la política no acepta conexiones</translation>
    </message>
    <message>
        <source>No exchange with {url} came about: the host did not answer, refused, or broke the connection off. TLS reports call this sts-policy-fetch-error.</source>
        <translation>No se produjo ningún intercambio con {url}: el host no respondió, rechazó la conexión o la cortó. Los informes TLS lo llaman sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Start the web server for mta-sts.{domain} and open port 443 on every address that DNS names for it.</source>
        <translation>Inicie el servidor web de mta-sts.{domain} y abra el puerto 443 en todas las direcciones que el DNS da para él.</translation>
    </message>
    <message>
        <source>The policy host accepts connections</source>
        <translation>El host de la política acepta conexiones</translation>
    </message>
    <message>
        <source>TLS with the policy host fails</source>
        <translation>TLS con el host de la política falla</translation>
    </message>
    <message>
        <source>The server for {url} was reached, but the TLS handshake did not finish. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Se llegó al servidor de {url}, pero la negociación TLS no terminó. Los informes TLS lo llaman sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Let the web server speak TLS 1.2 or newer and ask for no client certificate. To see the error: openssl s_client -connect mta-sts.{domain}:443 -servername mta-sts.{domain}</source>
        <translation>Permita que el servidor web hable TLS 1.2 o posterior y no pida certificado de cliente. Para ver el error: openssl s_client -connect mta-sts.{domain}:443 -servername mta-sts.{domain}</translation>
    </message>
    <message>
        <source>TLS with the policy host works</source>
        <translation>TLS con el host de la política funciona</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is not trusted</source>
        <translation>El certificado del host de la política no es de confianza</translation>
    </message>
    <message>
        <source>The certificate for {url} does not lead to a root that senders trust. TLS reports call this sts-webpki-invalid.</source>
        <translation>El certificado de {url} no lleva a una raíz en la que confíen los remitentes. Los informes TLS lo llaman sts-webpki-invalid.</translation>
    </message>
    <message>
        <source>Use a certificate of a public CA and serve its intermediates: in nginx, ssl_certificate names the file with the full chain.</source>
        <translation>Use un certificado de una CA pública y sirva sus intermedios: en nginx, ssl_certificate nombra el archivo con la cadena completa.</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is trusted</source>
        <translation>El certificado del host de la política es de confianza</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is self-signed</source>
        <translation>El certificado del host de la política es autofirmado</translation>
    </message>
    <message>
        <source>The certificate for {url} is signed by itself, not by a public CA. TLS reports call this sts-webpki-invalid.</source>
        <translation>El certificado de {url} está firmado por sí mismo, no por una CA pública. Los informes TLS lo llaman sts-webpki-invalid.</translation>
    </message>
    <message>
        <source>Get a certificate for mta-sts.{domain} from a public CA.</source>
        <translation>Obtenga de una CA pública un certificado para mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is not self-signed</source>
        <translation>El certificado del host de la política no es autofirmado</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is out of date</source>
        <translation>El certificado del host de la política está fuera de plazo</translation>
    </message>
    <message>
        <source>The certificate for {url} is used outside its dates, the last of which is {date}. TLS reports call this sts-webpki-invalid.</source>
        <translation>El certificado de {url} se usa fuera de sus fechas, la última de las cuales es el {date}. Los informes TLS lo llaman sts-webpki-invalid.</translation>
    </message>
    <message>
        <source>Renew the certificate of mta-sts.{domain}, load it into the web server, and let the renewal run by itself.</source>
        <translation>Renueve el certificado de mta-sts.{domain}, cárguelo en el servidor web y haga que la renovación sea automática.</translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is in date</source>
        <translation>El certificado del host de la política está en plazo</translation>
    </message>
    <message>
        <source>The certificate does not name the policy host</source>
        <translation>El certificado no nombra el host de la política</translation>
    </message>
    <message>
        <source>The certificate for {url} does not name mta-sts.{domain}. Only DNS names among the alternative names count, not the common name. TLS reports call this sts-webpki-invalid.</source>
        <translation>El certificado de {url} no nombra mta-sts.{domain}. Solo cuentan los nombres DNS entre los nombres alternativos, no el nombre común. Los informes TLS lo llaman sts-webpki-invalid.</translation>
    </message>
    <message>
        <source>Get a certificate for mta-sts.{domain} or for *.{domain}. A provider that hosts the policy has to hold one for your name.</source>
        <translation>Obtenga un certificado para mta-sts.{domain} o para *.{domain}. Un proveedor que aloja la política tiene que disponer de uno para mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The certificate names the policy host</source>
        <translation>El certificado nombra el host de la política</translation>
    </message>
    <message>
        <source>The policy is not served with status 200</source>
        <translation>La política no se sirve con el estado 200</translation>
    </message>
    <message>
        <source>{url} answered with status {code}. Senders take a policy with status 200 only. TLS reports call this sts-policy-fetch-error.</source>
        <translation>{url} respondió con el estado {code}. Los remitentes aceptan una política solo con el estado 200. Los informes TLS lo llaman sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Let the web server return the file itself, with status 200.</source>
        <translation>Haga que el servidor web devuelva el propio archivo, con el estado 200.</translation>
    </message>
    <message>
        <source>The policy is served with status 200</source>
        <translation>La política se sirve con el estado 200</translation>
    </message>
    <message>
        <source>The policy host redirects</source>
        <translation>El host de la política redirige</translation>
    </message>
    <message>
        <source>{url} answered with the redirect {code}. Senders must not follow it. TLS reports call this sts-policy-fetch-error.</source>
        <translation>{url} respondió con la redirección {code}. Los remitentes no deben seguirla. Los informes TLS lo llaman sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Serve the policy at {url} itself, and leave /.well-known/mta-sts.txt out of all redirect rules.</source>
        <translation>Sirva la política en la propia {url}, y deje /.well-known/mta-sts.txt fuera de todas las reglas de redirección.</translation>
    </message>
    <message>
        <source>The policy host does not redirect</source>
        <translation>El host de la política no redirige</translation>
    </message>
    <message>
        <source>There is no policy file</source>
        <translation>No hay archivo de política</translation>
    </message>
    <message>
        <source>{url} answered {code}: there is nothing at this path. TLS reports call this sts-policy-fetch-error.</source>
        <translation>{url} respondió {code}: no hay nada en esta ruta. Los informes TLS lo llaman sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Put the policy file at /.well-known/mta-sts.txt on the web server for mta-sts.{domain}.</source>
        <translation>Ponga el archivo de política en /.well-known/mta-sts.txt en el servidor web de mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>There is a policy file</source>
        <translation>Hay un archivo de política</translation>
    </message>
    <message>
        <source>The policy host turns senders away</source>
        <translation>El host de la política rechaza a los remitentes</translation>
    </message>
    <message>
        <source>{url} answered {code}: it asks for a login, limits requests or takes the sender for a robot. TLS reports call this sts-policy-fetch-error.</source>
        <translation>{url} respondió {code}: pide iniciar sesión, limita las peticiones o toma al remitente por un robot. Los informes TLS lo llaman sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Leave /.well-known/mta-sts.txt out of logins, rate limits and bot protection: senders are machines without cookies.</source>
        <translation>Deje /.well-known/mta-sts.txt fuera de inicios de sesión, límites de peticiones y protección contra robots: los remitentes son máquinas sin cookies.</translation>
    </message>
    <message>
        <source>The policy host lets senders in</source>
        <translation>El host de la política deja pasar a los remitentes</translation>
    </message>
    <message>
        <source>The policy host reports an error of its own</source>
        <translation>El host de la política indica un error propio</translation>
    </message>
    <message>
        <source>{url} answered {code}: the web server failed. TLS reports call this sts-policy-fetch-error.</source>
        <translation>{url} respondió {code}: el servidor web falló. Los informes TLS lo llaman sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Look into the web server&apos;s error log, and serve the policy as a plain file rather than from a program.</source>
        <translation>Mire el log de errores del servidor web, y sirva la política como archivo simple y no desde un programa.</translation>
    </message>
    <message>
        <source>The policy host reports no error</source>
        <translation>El host de la política no indica ningún error</translation>
    </message>
    <message>
        <source>The policy is not served as text/plain</source>
        <translation>La política no se sirve como text/plain</translation>
    </message>
    <message>
        <source>{url} is served as “{text}”. Senders expect text/plain.</source>
        <translation>{url} se sirve como «{text}». Los remitentes esperan text/plain.</translation>
    </message>
    <message>
        <source>Strict senders refuse the policy; most take it.</source>
        <translation>Los remitentes estrictos rechazan la política; la mayoría la acepta.</translation>
    </message>
    <message>
        <source>Send Content-Type: text/plain for this file; in nginx, set default_type text/plain; in its location.</source>
        <translation>Envíe Content-Type: text/plain para este archivo; en nginx, ponga default_type text/plain; en su location.</translation>
    </message>
    <message>
        <source>The policy is served as text/plain</source>
        <translation>La política se sirve como text/plain</translation>
    </message>
    <message>
        <source>The policy is served without a media type</source>
        <translation>La política se sirve sin tipo de contenido</translation>
    </message>
    <message>
        <source>The answer of {url} has no Content-Type header. Senders expect text/plain.</source>
        <translation>La respuesta de {url} no tiene cabecera Content-Type. Los remitentes esperan text/plain.</translation>
    </message>
    <message>
        <source>The policy is served with a media type</source>
        <translation>La política se sirve con tipo de contenido</translation>
    </message>
    <message>
        <source>The policy is longer than 64 KiB</source>
        <translation>La política tiene más de 64 KiB</translation>
    </message>
    <message>
        <source>{url} serves more than 64 KiB, the length up to which senders are asked to read.</source>
        <translation>{url} sirve más de 64 KiB, la longitud hasta la que se pide leer a los remitentes.</translation>
    </message>
    <message>
        <source>Senders may stop reading and then have no policy. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Los remitentes pueden dejar de leer y entonces no tienen política. Los informes TLS lo llaman sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Shorten the policy; a wildcard such as mx: *.mail.{domain} stands for many hosts.</source>
        <translation>Acorte la política; un comodín como mx: *.mail.{domain} representa muchos hosts.</translation>
    </message>
    <message>
        <source>The policy is short enough</source>
        <translation>La política es lo bastante corta</translation>
    </message>
    <message>
        <source>The policy arrives incomplete</source>
        <translation>La política llega incompleta</translation>
    </message>
    <message>
        <source>The answer of {url} ended before all of it was there. TLS reports call this sts-policy-fetch-error.</source>
        <translation>La respuesta de {url} terminó antes de llegar entera. Los informes TLS lo llaman sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Most senders refuse the policy; a careless one keeps half of it.</source>
        <translation>La mayoría de los remitentes rechazan la política; uno descuidado conserva la mitad.</translation>
    </message>
    <message>
        <source>Correct the Content-Length or the chunked encoding; often a proxy or a compression filter in front of the web server is the cause.</source>
        <translation>Corrija el Content-Length o la codificación chunked; a menudo la causa es un proxy o un filtro de compresión delante del servidor web.</translation>
    </message>
    <message>
        <source>The policy arrives complete</source>
        <translation>La política llega completa</translation>
    </message>
    <message>
        <source>The policy host is slow</source>
        <translation>El host de la política es lento</translation>
    </message>
    <message>
        <source>{url} took longer than 5 seconds. Senders give up after about a minute, some sooner.</source>
        <translation>{url} tardó más de 5 segundos. Los remitentes desisten al cabo de un minuto aproximadamente, algunos antes.</translation>
    </message>
    <message>
        <source>Impatient senders have no policy when they give up. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Los remitentes impacientes no tienen política cuando desisten. Los informes TLS lo llaman sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Serve the policy as a plain file, close to the internet and on a server that is not overloaded.</source>
        <translation>Sirva la política como archivo simple, cerca de Internet y en un servidor que no esté sobrecargado.</translation>
    </message>
    <message>
        <source>The policy host answers quickly</source>
        <translation>El host de la política responde rápido</translation>
    </message>
    <message>
        <source>A web page is served instead of a policy</source>
        <translation>Se sirve una página web en lugar de una política</translation>
    </message>
    <message>
        <source>https://mta-sts.{domain}/.well-known/mta-sts.txt answered with an HTML page. TLS reports call this sts-policy-invalid.</source>
        <translation>https://mta-sts.{domain}/.well-known/mta-sts.txt respondió con una página HTML. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Put the policy file at this path. A parking page or an error page with status 200 does not count.</source>
        <translation>Ponga el archivo de política en esta ruta. No vale una página de dominio aparcado ni una página de error con el estado 200.</translation>
    </message>
    <message>
        <source>The body is not a web page</source>
        <translation>El contenido no es una página web</translation>
    </message>
    <message>
        <source>Some mail hosts cannot be reached from here</source>
        <translation>Desde aquí no se puede llegar a algunos servidores de correo</translation>
    </message>
    <message>
        <source>From here some or all addresses of {hosts} cannot be reached on port 25: the network blocks it, or lacks IPv4 or IPv6.</source>
        <translation>Desde aquí no se puede llegar por el puerto 25 a algunas o todas las direcciones de {hosts}: la red lo bloquea, o le falta IPv4 o IPv6.</translation>
    </message>
    <message>
        <source>No effect on delivery. This inspection cannot tell how these addresses treat mail.</source>
        <translation>Sin efecto en la entrega. Esta inspección no puede saber cómo tratan el correo estas direcciones.</translation>
    </message>
    <message>
        <source>Inspect again from a network that lets port 25 out, for example from a mail server.</source>
        <translation>Inspeccione de nuevo desde una red que permita salir por el puerto 25, por ejemplo desde un servidor de correo.</translation>
    </message>
    <message>
        <source>The host does not accept connections</source>
        <translation>El host no acepta conexiones</translation>
    </message>
    <message>
        <source>{host} did not accept a connection on port 25 at {address}.</source>
        <translation>{host} no aceptó ninguna conexión por el puerto 25 en {address}.</translation>
    </message>
    <message>
        <source>Senders go on to the next address or host, or keep the mail in the queue.</source>
        <translation>Los remitentes pasan a la dirección o al host siguiente, o dejan el correo en la cola.</translation>
    </message>
    <message>
        <source>Start the mail server and open port 25 at {address}, or take this out of DNS.</source>
        <translation>Inicie el servidor de correo y abra el puerto 25 en {address}, o quite {address} del DNS.</translation>
    </message>
    <message>
        <source>The host accepts connections</source>
        <translation>El host acepta conexiones</translation>
    </message>
    <message>
        <source>Some addresses of the host do not answer</source>
        <translation>Algunas direcciones del host no responden</translation>
    </message>
    <message>
        <source>{host} did not accept a connection on port 25 at {address}; at its other addresses it did.</source>
        <translation>{host} no aceptó ninguna conexión por el puerto 25 en {address}; en sus otras direcciones sí.</translation>
    </message>
    <message>
        <source>Senders that try these addresses first deliver late.</source>
        <translation>Los remitentes que prueban primero estas direcciones entregan con retraso.</translation>
    </message>
    <message>
        <source>Repair the addresses that do not answer, or take them out of DNS.</source>
        <translation>Repare las direcciones que no responden, o quítelas del DNS.</translation>
    </message>
    <message>
        <source>All addresses of the host answer</source>
        <translation>Todas las direcciones del host responden</translation>
    </message>
    <message>
        <source>The server does not greet with 220</source>
        <translation>El servidor no saluda con 220</translation>
    </message>
    <message>
        <source>{host} ({address}) took the connection but did not send the greeting 220 with its name.</source>
        <translation>{host} ({address}) aceptó la conexión pero no envió el saludo 220 con su nombre.</translation>
    </message>
    <message>
        <source>Senders go on to the next host, or keep the mail in the queue.</source>
        <translation>Los remitentes pasan al host siguiente, o dejan el correo en la cola.</translation>
    </message>
    <message>
        <source>Look into the log of the mail server: a filter before it, a full queue or a start that failed are usual causes.</source>
        <translation>Mire el log del servidor de correo: las causas habituales son un filtro delante de él, una cola llena o un arranque fallido.</translation>
    </message>
    <message>
        <source>The server greets with 220</source>
        <translation>El servidor saluda con 220</translation>
    </message>
    <message>
        <source>The server turns this inspection away</source>
        <translation>El servidor rechaza esta inspección</translation>
    </message>
    <message>
        <source>{host} ({address}) answered “{text}”: it refuses clients from the address of this inspection.</source>
        <translation>{host} ({address}) respondió «{text}»: rechaza a los clientes de la dirección desde la que se inspecciona.</translation>
    </message>
    <message>
        <source>No effect on other senders. TLS at this host could not be tested from here.</source>
        <translation>Sin efecto en los demás remitentes. TLS en este host no se pudo probar desde aquí.</translation>
    </message>
    <message>
        <source>Inspect again from another network, best from a server whose address has a reverse name and a good reputation.</source>
        <translation>Inspeccione de nuevo desde otra red, mejor desde un servidor cuya dirección tenga nombre inverso y buena reputación.</translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation>El servidor está ocupado</translation>
    </message>
    <message>
        <source>{host} ({address}) answered “{text}” and closed the connection.</source>
        <translation>{host} ({address}) respondió «{text}» y cerró la conexión.</translation>
    </message>
    <message>
        <source>Senders try the next host or come back later. TLS at this host could not be tested.</source>
        <translation>Los remitentes prueban el host siguiente o vuelven más tarde. TLS en este host no se pudo probar.</translation>
    </message>
    <message>
        <source>Inspect again in some minutes. If it stays, raise the number of connections that the server takes.</source>
        <translation>Inspeccione de nuevo dentro de unos minutos. Si continúa, aumente el número de conexiones que acepta el servidor.</translation>
    </message>
    <message>
        <source>EHLO is not accepted</source>
        <translation>EHLO no se acepta</translation>
    </message>
    <message>
        <source>{host} ({address}) did not answer EHLO with 250. Without EHLO there is no STARTTLS.</source>
        <translation>{host} ({address}) no respondió a EHLO con 250. Sin EHLO no hay STARTTLS.</translation>
    </message>
    <message>
        <source>Senders that honour the policy or DANE skip this host; all others deliver in plaintext.</source>
        <translation>Los remitentes que respetan la política o DANE omiten este host; todos los demás entregan en claro.</translation>
    </message>
    <message>
        <source>Enable ESMTP on the server, or switch off the firewall&apos;s SMTP inspection that hides it.</source>
        <translation>Active ESMTP en el servidor, o desactive la inspección SMTP del cortafuegos que lo oculta.</translation>
    </message>
    <message>
        <source>EHLO is accepted</source>
        <translation>EHLO se acepta</translation>
    </message>
    <message>
        <source>STARTTLS is offered</source>
        <translation>STARTTLS se ofrece</translation>
    </message>
    <message>
        <source>{host} offers STARTTLS on every address that was reached.</source>
        <translation>{host} ofrece STARTTLS en todas las direcciones a las que se llegó.</translation>
    </message>
    <message>
        <source>Senders encrypt. Whether they know whom they talk to is for certificate, policy and DANE to say.</source>
        <translation>Los remitentes cifran. Que sepan con quién hablan depende del certificado, de la política y de DANE.</translation>
    </message>
    <message>
        <source>STARTTLS is not offered</source>
        <translation>STARTTLS no se ofrece</translation>
    </message>
    <message>
        <source>{host} ({address}) answered EHLO without STARTTLS. It takes mail in plaintext only. TLS reports call this starttls-not-supported.</source>
        <translation>{host} ({address}) respondió a EHLO sin STARTTLS. Acepta correo solo en claro. Los informes TLS lo llaman starttls-not-supported.</translation>
    </message>
    <message>
        <source>Give Postfix on {host} a certificate and set smtpd_tls_security_level = may, or take {host} out of the MX records.</source>
        <translation>Dé un certificado a Postfix en {host} y ponga smtpd_tls_security_level = may, o quite {host} de los registros MX.</translation>
    </message>
    <message>
        <source>STARTTLS is missing on some addresses</source>
        <translation>Falta STARTTLS en algunas direcciones</translation>
    </message>
    <message>
        <source>{host} answered EHLO without STARTTLS at {address}, and with it at its other addresses.</source>
        <translation>{host} respondió a EHLO sin STARTTLS en {address}, y con él en sus otras direcciones.</translation>
    </message>
    <message>
        <source>Whoever steers senders there reads their mail, unless they honour the policy or DANE.</source>
        <translation>Quien dirige allí a los remitentes lee su correo, salvo que respeten la política o DANE.</translation>
    </message>
    <message>
        <source>Give all machines behind {host} the same TLS set-up, or take {address} out of DNS.</source>
        <translation>Dé a todas las máquinas que hay detrás de {host} la misma configuración TLS, o quite {address} del DNS.</translation>
    </message>
    <message>
        <source>STARTTLS is offered on all addresses</source>
        <translation>STARTTLS se ofrece en todas las direcciones</translation>
    </message>
    <message>
        <source>STARTTLS is offered but not started</source>
        <translation>STARTTLS se ofrece, pero no se inicia</translation>
    </message>
    <message>
        <source>{host} ({address}) did not answer STARTTLS with 220, but: “{text}”. TLS reports call this starttls-not-supported.</source>
        <translation>{host} ({address}) no respondió a STARTTLS con 220, sino: «{text}». Los informes TLS lo llaman starttls-not-supported.</translation>
    </message>
    <message>
        <source>Senders that honour the policy or DANE skip this host; most others deliver in plaintext.</source>
        <translation>Los remitentes que respetan la política o DANE omiten este host; la mayoría de los demás entregan en claro.</translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log for the reason, and test with: openssl s_client -starttls smtp -connect {host}:25</source>
        <translation>Busque la causa en el log del servidor de correo, y pruebe con: openssl s_client -starttls smtp -connect {host}:25</translation>
    </message>
    <message>
        <source>STARTTLS is started when asked for</source>
        <translation>STARTTLS se inicia cuando se pide</translation>
    </message>
    <message>
        <source>TLS is not available at the moment</source>
        <translation>TLS no está disponible en este momento</translation>
    </message>
    <message>
        <source>{host} ({address}) answered STARTTLS with “{text}”. Often the server cannot read its key or certificate. TLS reports call this starttls-not-supported.</source>
        <translation>{host} ({address}) respondió a STARTTLS con «{text}». A menudo el servidor no puede leer su clave o su certificado. Los informes TLS lo llaman starttls-not-supported.</translation>
    </message>
    <message>
        <source>Check that certificate and key exist, fit each other and can be read by the server: in Postfix, smtpd_tls_chain_files.</source>
        <translation>Compruebe que el certificado y la clave existen, se corresponden y el servidor puede leerlos: en Postfix, smtpd_tls_chain_files.</translation>
    </message>
    <message>
        <source>TLS is available</source>
        <translation>TLS está disponible</translation>
    </message>
    <message>
        <source>STARTTLS is offered and then refused</source>
        <translation>STARTTLS se ofrece y después se rechaza</translation>
    </message>
    <message>
        <source>{host} ({address}) answered STARTTLS with “{text}”. TLS reports call this starttls-not-supported.</source>
        <translation>{host} ({address}) respondió a STARTTLS con «{text}». Los informes TLS lo llaman starttls-not-supported.</translation>
    </message>
    <message>
        <source>Let whatever offers STARTTLS also handle it: a proxy in front of the mail server is the usual cause.</source>
        <translation>Haga que lo que ofrece STARTTLS también lo atienda: la causa habitual es un proxy delante del servidor de correo.</translation>
    </message>
    <message>
        <source>STARTTLS is not refused</source>
        <translation>STARTTLS no se rechaza</translation>
    </message>
    <message>
        <source>STARTTLS is not answered</source>
        <translation>STARTTLS no recibe respuesta</translation>
    </message>
    <message>
        <source>{host} ({address}) did not answer STARTTLS within the time that this inspection waits.</source>
        <translation>{host} ({address}) no respondió a STARTTLS en el tiempo que espera esta inspección.</translation>
    </message>
    <message>
        <source>Senders lose the connection and try the next host; some come back later in plaintext.</source>
        <translation>Los remitentes pierden la conexión y prueban el host siguiente; algunos vuelven más tarde en claro.</translation>
    </message>
    <message>
        <source>Look for a firewall or proxy that swallows the command or the answer.</source>
        <translation>Busque un cortafuegos o un proxy que se trague la orden o la respuesta.</translation>
    </message>
    <message>
        <source>STARTTLS is answered</source>
        <translation>STARTTLS recibe respuesta</translation>
    </message>
    <message>
        <source>The TLS handshake fails</source>
        <translation>La negociación TLS falla</translation>
    </message>
    <message>
        <source>{host} ({address}) started TLS, but the handshake did not finish. TLS reports call this validation-failure.</source>
        <translation>{host} ({address}) inició TLS, pero la negociación no terminó. Los informes TLS lo llaman validation-failure.</translation>
    </message>
    <message>
        <source>Let the server speak TLS 1.2 or newer with common ciphers, and ask for no client certificate. To see the error: openssl s_client -starttls smtp -connect {host}:25</source>
        <translation>Permita que el servidor hable TLS 1.2 o posterior con cifrados habituales y no pida certificado de cliente. Para ver el error: openssl s_client -starttls smtp -connect {host}:25</translation>
    </message>
    <message>
        <source>The TLS handshake works</source>
        <translation>La negociación TLS funciona</translation>
    </message>
    <message>
        <source>Octets follow the answer to STARTTLS</source>
        <translation>Hay octetos detrás de la respuesta a STARTTLS</translation>
    </message>
    <message>
        <source>{host} ({address}) sent more in plaintext behind its answer 220, before TLS had begun.</source>
        <translation>{host} ({address}) envió algo más en claro detrás de su respuesta 220, antes de que comenzara TLS.</translation>
    </message>
    <message>
        <source>A careless sender takes these octets as if they had come encrypted: anybody on the path can add some.</source>
        <translation>Un remitente descuidado toma estos octetos como si hubieran llegado cifrados: cualquiera en el camino puede añadir algunos.</translation>
    </message>
    <message>
        <source>Update the mail server or the proxy before it. If it sends nothing of the kind, somebody on the path does.</source>
        <translation>Actualice el servidor de correo o el proxy delante de él. Si no envía nada parecido, lo hace alguien en el camino.</translation>
    </message>
    <message>
        <source>Nothing follows the answer to STARTTLS</source>
        <translation>No hay nada detrás de la respuesta a STARTTLS</translation>
    </message>
    <message>
        <source>EHLO fails inside TLS</source>
        <translation>EHLO falla dentro de TLS</translation>
    </message>
    <message>
        <source>{host} ({address}) finished the handshake but did not answer EHLO inside TLS with 250.</source>
        <translation>{host} ({address}) terminó la negociación, pero no respondió con 250 a EHLO dentro de TLS.</translation>
    </message>
    <message>
        <source>Senders that honour the policy or DANE skip this host; others may deliver in plaintext.</source>
        <translation>Los remitentes que respetan la política o DANE omiten este host; otros quizá entreguen en claro.</translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log for what happens after the handshake.</source>
        <translation>Mire en el log del servidor de correo lo que ocurre después de la negociación.</translation>
    </message>
    <message>
        <source>EHLO works inside TLS</source>
        <translation>EHLO funciona dentro de TLS</translation>
    </message>
    <message>
        <source>STARTTLS is offered again inside TLS</source>
        <translation>STARTTLS se ofrece de nuevo dentro de TLS</translation>
    </message>
    <message>
        <source>{host} ({address}) offers STARTTLS once more in its answer to EHLO inside TLS.</source>
        <translation>{host} ({address}) ofrece STARTTLS una vez más en su respuesta a EHLO dentro de TLS.</translation>
    </message>
    <message>
        <source>Most senders ignore it; a sender that follows the offer is refused or loses the session.</source>
        <translation>La mayoría de los remitentes lo ignoran; un remitente que sigue la oferta es rechazado o pierde la sesión.</translation>
    </message>
    <message>
        <source>Update the mail server, or the proxy before it that ends TLS.</source>
        <translation>Actualice el servidor de correo, o el proxy delante de él que termina TLS.</translation>
    </message>
    <message>
        <source>STARTTLS is not offered again inside TLS</source>
        <translation>STARTTLS no se ofrece de nuevo dentro de TLS</translation>
    </message>
    <message>
        <source>TLS 1.3 is not offered</source>
        <translation>TLS 1.3 no se ofrece</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text} although TLS 1.3 was on offer.</source>
        <translation>{host} ({address}) eligió {text} aunque se ofrecía TLS 1.3.</translation>
    </message>
    <message>
        <source>No effect on delivery.</source>
        <translation>Sin efecto en la entrega.</translation>
    </message>
    <message>
        <source>Update the TLS library and allow TLS 1.3: in Postfix, leave smtpd_tls_protocols at its default.</source>
        <translation>Actualice la biblioteca TLS y permita TLS 1.3: en Postfix, deje smtpd_tls_protocols en su valor predeterminado.</translation>
    </message>
    <message>
        <source>TLS 1.3 is offered</source>
        <translation>TLS 1.3 se ofrece</translation>
    </message>
    <message>
        <source>TLS 1.2 or newer is not offered</source>
        <translation>TLS 1.2 o posterior no se ofrece</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text}, and newer versions were on offer.</source>
        <translation>{host} ({address}) eligió {text}, y se ofrecían versiones más recientes.</translation>
    </message>
    <message>
        <source>Current senders cannot encrypt: those that honour the policy or DANE skip this host, others deliver in plaintext.</source>
        <translation>Los remitentes actuales no pueden cifrar: los que respetan la política o DANE omiten este host, los demás entregan en claro.</translation>
    </message>
    <message>
        <source>Update the TLS library of the server and allow TLS 1.2 and 1.3.</source>
        <translation>Actualice la biblioteca TLS del servidor y permita TLS 1.2 y 1.3.</translation>
    </message>
    <message>
        <source>TLS 1.2 or newer is offered</source>
        <translation>TLS 1.2 o posterior se ofrece</translation>
    </message>
    <message>
        <source>Version and cipher in use</source>
        <translation>Versión y cifrado en uso</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text}.</source>
        <translation>{host} ({address}) eligió {text}.</translation>
    </message>
    <message>
        <source>This is what a current sender gets.</source>
        <translation>Esto es lo que obtiene un remitente actual.</translation>
    </message>
    <message>
        <source>A cipher suite was agreed on</source>
        <translation>Se acordó un conjunto de cifrado</translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation>El certificado no se puede leer</translation>
    </message>
    <message>
        <source>The certificate that {host} ({address}) shows is not a well-formed X.509 certificate. TLS reports call this certificate-not-trusted.</source>
        <translation>El certificado que muestra {host} ({address}) no es un certificado X.509 bien formado. Los informes TLS lo llaman certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Senders that honour the policy skip this host; others encrypt without knowing to whom.</source>
        <translation>Los remitentes que respetan la política omiten este host; otros cifran sin saber para quién.</translation>
    </message>
    <message>
        <source>Have the certificate issued again and load it into the server.</source>
        <translation>Haga que se emita de nuevo el certificado y cárguelo en el servidor.</translation>
    </message>
    <message>
        <source>The certificate can be read</source>
        <translation>El certificado se puede leer</translation>
    </message>
    <message>
        <source>The certificate is trusted</source>
        <translation>El certificado es de confianza</translation>
    </message>
    <message>
        <source>The certificate of {host} leads to a root that senders trust.</source>
        <translation>El certificado de {host} lleva a una raíz en la que confían los remitentes.</translation>
    </message>
    <message>
        <source>With the right name in it, it satisfies senders that honour the policy.</source>
        <translation>Con el nombre correcto, satisface a los remitentes que respetan la política.</translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation>El certificado es autofirmado</translation>
    </message>
    <message>
        <source>{host} ({address}) shows a certificate that is signed by itself, not by a public CA. TLS reports call this certificate-not-trusted.</source>
        <translation>{host} ({address}) muestra un certificado firmado por sí mismo, no por una CA pública. Los informes TLS lo llaman certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Senders that honour the policy skip this host; others encrypt without knowing to whom unless DANE tells them.</source>
        <translation>Los remitentes que respetan la política omiten este host; otros cifran sin saber para quién, salvo que DANE se lo diga.</translation>
    </message>
    <message>
        <source>Get a certificate for {host} from a public CA, or publish DANE records for the one in use (3 1 1).</source>
        <translation>Obtenga de una CA pública un certificado para {host}, o publique registros DANE para el que está en uso (3 1 1).</translation>
    </message>
    <message>
        <source>The certificate is not self-signed</source>
        <translation>El certificado no es autofirmado</translation>
    </message>
    <message>
        <source>The certificate comes from a private CA</source>
        <translation>El certificado procede de una CA privada</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) leads to a root that is in no public store. TLS reports call this certificate-not-trusted.</source>
        <translation>El certificado de {host} ({address}) lleva a una raíz que no está en ningún almacén público. Los informes TLS lo llaman certificate-not-trusted.</translation>
    </message>
    <message>
        <source>The certificate comes from a public CA</source>
        <translation>El certificado procede de una CA pública</translation>
    </message>
    <message>
        <source>An intermediate certificate is missing</source>
        <translation>Falta un certificado intermedio</translation>
    </message>
    <message>
        <source>{host} ({address}) does not send all certificates between its own and the root. TLS reports call this certificate-not-trusted.</source>
        <translation>{host} ({address}) no envía todos los certificados entre el suyo y la raíz. Los informes TLS lo llaman certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Serve the full chain: in Postfix, smtpd_tls_chain_files names key, certificate and intermediates, in this order.</source>
        <translation>Sirva la cadena completa: en Postfix, smtpd_tls_chain_files nombra clave, certificado e intermedios, en este orden.</translation>
    </message>
    <message>
        <source>The chain of certificates is complete</source>
        <translation>La cadena de certificados está completa</translation>
    </message>
    <message>
        <source>The chain breaks a rule of its CA</source>
        <translation>La cadena incumple una regla de su CA</translation>
    </message>
    <message>
        <source>A certificate in the chain of {host} ({address}) breaks a rule: depth, CA flag, key usage or names, or a key or signature that is too weak. TLS reports call this certificate-not-trusted.</source>
        <translation>Un certificado de la cadena de {host} ({address}) incumple una regla: profundidad, marca de CA, uso de la clave o nombres, o una clave o firma demasiado débil. Los informes TLS lo llaman certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Get a certificate for TLS servers, with a current key and signature, from a CA whose chain permits it.</source>
        <translation>Obtenga un certificado para servidores TLS, con clave y firma actuales, de una CA cuya cadena lo permita.</translation>
    </message>
    <message>
        <source>The chain keeps the rules of its CA</source>
        <translation>La cadena cumple las reglas de su CA</translation>
    </message>
    <message>
        <source>The certificate names the host</source>
        <translation>El certificado nombra el host</translation>
    </message>
    <message>
        <source>The certificate of {host} holds the name {name}.</source>
        <translation>El certificado de {host} contiene el nombre {name}.</translation>
    </message>
    <message>
        <source>With a trusted chain, it satisfies senders that honour the policy.</source>
        <translation>Con una cadena de confianza, satisface a los remitentes que respetan la política.</translation>
    </message>
    <message>
        <source>The certificate does not name the host</source>
        <translation>El certificado no nombra el host</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) names other hosts. TLS reports call this certificate-host-mismatch.</source>
        <translation>El certificado de {host} ({address}) nombra otros hosts. Los informes TLS lo llaman certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Get a certificate with {host} among its DNS names. The common name alone does not count.</source>
        <translation>Obtenga un certificado con {host} entre sus nombres DNS. El nombre común por sí solo no cuenta.</translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation>El certificado ha caducado</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) ended on {date}, {days} ago. TLS reports call this certificate-expired.</source>
        <translation>El certificado de {host} ({address}) terminó el {date}, hace {days}. Los informes TLS lo llaman certificate-expired.</translation>
    </message>
    <message>
        <source>Renew the certificate and reload the mail server. Let the renewal run by itself and reload the server each time.</source>
        <translation>Renueve el certificado y recargue el servidor de correo. Haga que la renovación sea automática y que recargue el servidor cada vez.</translation>
    </message>
    <message>
        <source>The certificate has not expired</source>
        <translation>El certificado no ha caducado</translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation>El certificado todavía no es válido</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) begins on {date}. TLS reports call this certificate-not-trusted.</source>
        <translation>El certificado de {host} ({address}) comienza el {date}. Los informes TLS lo llaman certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Check the clock of the machine that issued it, and use the former certificate until {date}.</source>
        <translation>Compruebe el reloj de la máquina que lo emitió, y use el certificado anterior hasta el {date}.</translation>
    </message>
    <message>
        <source>The certificate is already valid</source>
        <translation>El certificado ya es válido</translation>
    </message>
    <message>
        <source>The certificate ends in {days}</source>
        <translation>El certificado termina en {days}</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) ends on {date}.</source>
        <translation>El certificado de {host} ({address}) termina el {date}.</translation>
    </message>
    <message>
        <source>No effect until then; after it, senders that honour the policy skip this host.</source>
        <translation>Sin efecto hasta entonces; después, los remitentes que respetan la política omiten este host.</translation>
    </message>
    <message>
        <source>Renew the certificate and check that the renewal runs by itself and reloads the mail server.</source>
        <translation>Renueve el certificado y compruebe que la renovación es automática y recarga el servidor de correo.</translation>
    </message>
    <message>
        <source>The certificate does not end soon</source>
        <translation>El certificado no termina pronto</translation>
    </message>
    <message>
        <source>TLS reports are asked for</source>
        <translation>Se piden informes TLS</translation>
    </message>
    <message>
        <source>The TXT record at _smtp._tls.{domain} says where to send reports.</source>
        <translation>El registro TXT en _smtp._tls.{domain} dice adónde enviar los informes.</translation>
    </message>
    <message>
        <source>Senders that take part send a daily report of successes and failures.</source>
        <translation>Los remitentes que participan envían un informe diario de éxitos y fallos.</translation>
    </message>
    <message>
        <source>There is no TLS-RPT record</source>
        <translation>No hay registro TLS-RPT</translation>
    </message>
    <message>
        <source>{domain} has no TXT record at _smtp._tls.{domain}.</source>
        <translation>{domain} no tiene registro TXT en _smtp._tls.{domain}.</translation>
    </message>
    <message>
        <source>No effect on delivery. Senders send no TLS reports for this domain.</source>
        <translation>Sin efecto en la entrega. Los remitentes no envían informes TLS para este dominio.</translation>
    </message>
    <message>
        <source>The TLS-RPT record could not be looked up</source>
        <translation>No se pudo consultar el registro TLS-RPT</translation>
    </message>
    <message>
        <source>The question for the TXT record at _smtp._tls.{domain} brought no usable answer.</source>
        <translation>La consulta del registro TXT en _smtp._tls.{domain} no dio ninguna respuesta utilizable.</translation>
    </message>
    <message>
        <source>No effect on delivery. Senders that meet the same send no reports for now.</source>
        <translation>Sin efecto en la entrega. Los remitentes que encuentran lo mismo no envían informes por ahora.</translation>
    </message>
    <message>
        <source>Ask each name server of {domain} for TXT at _smtp._tls.{domain}, and repair those that stay silent or answer SERVFAIL or REFUSED.</source>
        <translation>Pregunte a cada servidor de nombres de {domain} por TXT en _smtp._tls.{domain} y repare los que callan o responden SERVFAIL o REFUSED.</translation>
    </message>
    <message>
        <source>The TLS-RPT record can be looked up</source>
        <translation>El registro TLS-RPT se puede consultar</translation>
    </message>
    <message>
        <source>There are several TLS-RPT records</source>
        <translation>Hay varios registros TLS-RPT</translation>
    </message>
    <message>
        <source>{count} TXT records at _smtp._tls.{domain} begin with v=TLSRPTv1; and only one may.</source>
        <translation>{count} registros TXT en _smtp._tls.{domain} comienzan con v=TLSRPTv1; y solo uno puede hacerlo.</translation>
    </message>
    <message>
        <source>Keep one record. Several addresses go into its rua field, parted by commas.</source>
        <translation>Conserve un registro. Varias direcciones van en su campo rua, separadas por comas.</translation>
    </message>
    <message>
        <source>There is only one TLS-RPT record</source>
        <translation>Hay un solo registro TLS-RPT</translation>
    </message>
    <message>
        <source>The record does not begin with v=TLSRPTv1;</source>
        <translation>El registro no comienza con v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>The record at _smtp._tls.{domain} begins with “{text}”. Senders look for v=TLSRPTv1; in exactly this form.</source>
        <translation>El registro en _smtp._tls.{domain} comienza con «{text}». Los remitentes buscan v=TLSRPTv1; exactamente en esta forma.</translation>
    </message>
    <message>
        <source>Begin the record with v=TLSRPTv1;</source>
        <translation>Comience el registro con v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>The record begins with v=TLSRPTv1;</source>
        <translation>El registro comienza con v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>A blank stands before the first semicolon</source>
        <translation>Hay un espacio antes del primer punto y coma</translation>
    </message>
    <message>
        <source>In the record at _smtp._tls.{domain} a blank stands between v=TLSRPTv1 and the semicolon.</source>
        <translation>En el registro en _smtp._tls.{domain} hay un espacio entre v=TLSRPTv1 y el punto y coma.</translation>
    </message>
    <message>
        <source>No effect on delivery. Strict senders send no reports.</source>
        <translation>Sin efecto en la entrega. Los remitentes estrictos no envían informes.</translation>
    </message>
    <message>
        <source>Write v=TLSRPTv1; without a blank.</source>
        <translation>Escriba v=TLSRPTv1; sin espacio.</translation>
    </message>
    <message>
        <source>No blank stands before the first semicolon</source>
        <translation>No hay espacio antes del primer punto y coma</translation>
    </message>
    <message>
        <source>The record at _smtp._tls.{domain} leaves the grammar at column {column}. Fields are key=value, parted by semicolons.</source>
        <translation>El registro en _smtp._tls.{domain} se aparta de la gramática en la columna {column}. Los campos son clave=valor, separados por punto y coma.</translation>
    </message>
    <message>
        <source>Write the record in the form v=TLSRPTv1; rua=mailto: and the address for the reports.</source>
        <translation>Escriba el registro en la forma v=TLSRPTv1; rua=mailto: y la dirección para los informes.</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _smtp._tls.{domain} reads “{text}”, as if a web form had added characters.</source>
        <translation>Desde la columna {column}, el registro en _smtp._tls.{domain} dice «{text}», como si un formulario web hubiera añadido caracteres.</translation>
    </message>
    <message>
        <source>The record names no address for reports</source>
        <translation>El registro no nombra ninguna dirección para los informes</translation>
    </message>
    <message>
        <source>The record at _smtp._tls.{domain} lacks the field rua.</source>
        <translation>Al registro en _smtp._tls.{domain} le falta el campo rua.</translation>
    </message>
    <message>
        <source>Add rua=mailto: and the address for the reports.</source>
        <translation>Añada rua=mailto: y la dirección para los informes.</translation>
    </message>
    <message>
        <source>The record names an address for reports</source>
        <translation>El registro nombra una dirección para los informes</translation>
    </message>
    <message>
        <source>The address for reports is empty</source>
        <translation>La dirección para los informes está vacía</translation>
    </message>
    <message>
        <source>In the record at _smtp._tls.{domain} the field rua is empty, or one of its items is.</source>
        <translation>En el registro en _smtp._tls.{domain}, el campo rua está vacío, o lo está uno de sus elementos.</translation>
    </message>
    <message>
        <source>No effect on delivery. Senders skip this address; without another one they send no reports.</source>
        <translation>Sin efecto en la entrega. Los remitentes omiten esta dirección; sin otra, no envían informes.</translation>
    </message>
    <message>
        <source>Write rua=mailto: and the address for the reports, and remove surplus commas.</source>
        <translation>Escriba rua=mailto: y la dirección para los informes, y elimine las comas sobrantes.</translation>
    </message>
    <message>
        <source>The address for reports is not empty</source>
        <translation>La dirección para los informes no está vacía</translation>
    </message>
    <message>
        <source>The address for reports lacks its scheme</source>
        <translation>A la dirección para los informes le falta el esquema</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. An item of rua begins with mailto: or https:.</source>
        <translation>Desde la columna {column}, el registro en _smtp._tls.{domain} dice «{text}». Un elemento de rua comienza con mailto: o https:.</translation>
    </message>
    <message>
        <source>Write mailto: directly before the address, without slashes, or an https: address.</source>
        <translation>Escriba mailto: directamente delante de la dirección, sin barras, o una dirección https:.</translation>
    </message>
    <message>
        <source>The address for reports has a scheme</source>
        <translation>La dirección para los informes tiene esquema</translation>
    </message>
    <message>
        <source>The address for reports is not a URI</source>
        <translation>La dirección para los informes no es un URI</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. In an address, comma, exclamation mark and semicolon have to be percent-encoded.</source>
        <translation>Desde la columna {column}, el registro en _smtp._tls.{domain} dice «{text}». En una dirección, la coma, el signo de exclamación y el punto y coma tienen que codificarse con porcentaje.</translation>
    </message>
    <message>
        <source>Write %2C for a comma, %21 for an exclamation mark and %3B for a semicolon inside the address.</source>
        <translation>Dentro de la dirección, escriba %2C por una coma, %21 por un signo de exclamación y %3B por un punto y coma.</translation>
    </message>
    <message>
        <source>The address for reports is a URI</source>
        <translation>La dirección para los informes es un URI</translation>
    </message>
    <message>
        <source>The address for reports has a size suffix</source>
        <translation>La dirección para los informes tiene un sufijo de tamaño</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. A size such as !10m belongs to DMARC, not here.</source>
        <translation>Desde la columna {column}, el registro en _smtp._tls.{domain} dice «{text}». Un tamaño como !10m es propio de DMARC, no de aquí.</translation>
    </message>
    <message>
        <source>Remove the exclamation mark and the size.</source>
        <translation>Elimine el signo de exclamación y el tamaño.</translation>
    </message>
    <message>
        <source>The address for reports has no size suffix</source>
        <translation>La dirección para los informes no tiene sufijo de tamaño</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. Only ASCII may stand in it.</source>
        <translation>Desde la columna {column}, el registro en _smtp._tls.{domain} dice «{text}». Solo puede contener ASCII.</translation>
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
        <translation>Uso: postseal-cli ORDEN ...

  inspect DOMINIO...  pregunta al DNS, al host de la política y a los servidores de correo,
                      y dice si el correo viaja sellado
  judge ARCHIVO...    juzga de nuevo inspecciones guardadas, sin red
  version             muestra la versión

postseal-cli ORDEN --help explica las opciones de una orden.
Códigos de salida: 0 sellado, 1 agrietado, abierto o bloqueado, 2 no se pudo saber, 64 uso incorrecto, 66 archivo ilegible, 70 fallo nuestro.
</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Shows whether mail to a domain travels sealed.</source>
        <translation>Muestra si el correo a un dominio viaja sellado.</translation>
    </message>
    <message>
        <source>Print JSON; one object a line for several domains.</source>
        <translation>Escribe JSON; un objeto por línea si hay varios dominios.</translation>
    </message>
    <message>
        <source>Save the inspection to a file, or for several domains into a folder.</source>
        <translation>Guarda la inspección en un archivo o, si hay varios dominios, en una carpeta.</translation>
    </message>
    <message>
        <source>Name the checks that passed.</source>
        <translation>Nombra las comprobaciones superadas.</translation>
    </message>
    <message>
        <source>One or more mail domains.</source>
        <translation>Uno o más dominios de correo.</translation>
    </message>
    <message>
        <source>“%1” is not a domain: %2.</source>
        <translation>«%1» no es un dominio: %2.</translation>
    </message>
    <message>
        <source>Name a domain: postseal-cli inspect example.org</source>
        <translation>Indique un dominio: postseal-cli inspect example.org</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Judges saved inspections by today&apos;s catalogue, without a network.</source>
        <translation>Juzga inspecciones guardadas según el catálogo actual, sin red.</translation>
    </message>
    <message>
        <source>Print JSON; one object a line for several files.</source>
        <translation>Escribe JSON; un objeto por línea si hay varios archivos.</translation>
    </message>
    <message>
        <source>The language, for example en.</source>
        <translation>El idioma, por ejemplo en.</translation>
    </message>
    <message>
        <source>One or more saved inspections.</source>
        <translation>Una o más inspecciones guardadas.</translation>
    </message>
    <message>
        <source>Name a saved inspection: postseal-cli judge FILE</source>
        <translation>Indique una inspección guardada: postseal-cli judge ARCHIVO</translation>
    </message>
    <message>
        <source>%1 is not a readable inspection: %2</source>
        <translation>%1 no es una inspección legible: %2</translation>
    </message>
    <message>
        <source>A mail domain, or a saved inspection.</source>
        <translation>Un dominio de correo, o una inspección guardada.</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation>--%1 espera un número de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>Whom to ask DNS: the system&apos;s resolvers or a given one.</source>
        <translation>A quién preguntar el DNS: los resolutores del sistema o uno dado.</translation>
    </message>
    <message>
        <source>The DNSSEC trust anchor; with none, nothing is validated and all DNS counts as insecure.</source>
        <translation>El ancla de confianza de DNSSEC; con none no se valida nada y todo el DNS cuenta como inseguro.</translation>
    </message>
    <message>
        <source>Root certificates (PEM) instead of the system&apos;s.</source>
        <translation>Certificados raíz (PEM) en lugar de los del sistema.</translation>
    </message>
    <message>
        <source>The name to say in EHLO.</source>
        <translation>El nombre que se dice en EHLO.</translation>
    </message>
    <message>
        <source>The port of the mail hosts instead of 25.</source>
        <translation>El puerto de los servidores de correo en lugar del 25.</translation>
    </message>
    <message>
        <source>The port of the policy host instead of 443.</source>
        <translation>El puerto del host de la política en lugar del 443.</translation>
    </message>
    <message>
        <source>Connect to private and loopback addresses too.</source>
        <translation>Se conecta también a direcciones privadas y de bucle local.</translation>
    </message>
    <message>
        <source>Connect over IPv4 only.</source>
        <translation>Se conecta solo por IPv4.</translation>
    </message>
    <message>
        <source>Connect over IPv6 only.</source>
        <translation>Se conecta solo por IPv6.</translation>
    </message>
    <message>
        <source>The longest wait for one reply, in seconds.</source>
        <translation>La espera máxima de una respuesta, en segundos.</translation>
    </message>
</context>
<context>
    <name>DnsSecurity</name>
    <message>
        <source>not signed</source>
        <translation>sin firmar</translation>
    </message>
    <message>
        <source>signed and valid</source>
        <translation>firmado y válido</translation>
    </message>
    <message>
        <source>signatures do not hold</source>
        <translation>las firmas no son válidas</translation>
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
        <translation>no consultado</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>TTL %1 s</source>
        <translation>TTL %1 s</translation>
    </message>
    <message>
        <source>Why bogus</source>
        <translation>Por qué no es válido (bogus)</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujeto</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>No antes de</translation>
    </message>
    <message>
        <source>Not after</source>
        <translation>No después de</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Número de serie</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>STARTTLS not offered</source>
        <translation>STARTTLS no ofrecido</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Behind the 220, in the clear</source>
        <translation>Detrás del 220, en claro</translation>
    </message>
    <message>
        <source>EHLO inside TLS</source>
        <translation>EHLO dentro de TLS</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>preference %1</source>
        <translation>preferencia %1</translation>
    </message>
    <message>
        <source>TLSA at the alias</source>
        <translation>TLSA en el alias</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>Inspección</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Resolutor</translation>
    </message>
    <message>
        <source>DNSSEC validated here</source>
        <translation>DNSSEC validado aquí</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no, there is no trust anchor</source>
        <translation>no, no hay ancla de confianza</translation>
    </message>
    <message>
        <source>Root certificates</source>
        <translation>Certificados raíz</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Comienzo</translation>
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
        <translation>Se detuvo antes de que respondiera %1. Inspeccione de nuevo para volver a preguntar.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again, or allow more time in the settings.</source>
        <translation>%1 no respondió a tiempo. Inténtelo de nuevo, o permita más tiempo en los ajustes.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Start the server there, or open its port in the firewall.</source>
        <translation>%1 rechazó la conexión. Inicie allí el servidor, o abra su puerto en el cortafuegos.</translation>
    </message>
    <message>
        <source>%1 cannot be reached from here: there is no route, or this network forbids it. Try from another network.</source>
        <translation>Desde aquí no se puede llegar a %1: no hay ruta, o esta red lo prohíbe. Inténtelo desde otra red.</translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle. Look into its log for the reason.</source>
        <translation>%1 cerró la conexión a la mitad. Busque la causa en su log.</translation>
    </message>
    <message>
        <source>%1 answered what its protocol forbids. Look at what it sent; a proxy or filter before it is the usual cause.</source>
        <translation>%1 respondió lo que su protocolo prohíbe. Mire lo que envió; la causa habitual es un proxy o un filtro delante de él.</translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed. Check the versions, the ciphers and the certificate of its server.</source>
        <translation>La negociación TLS con %1 falló. Compruebe las versiones, los cifrados y el certificado de su servidor.</translation>
    </message>
    <message>
        <source>%1 sent more than is read here. Shorten what it sends.</source>
        <translation>%1 envió más de lo que se lee aquí. Acorte lo que envía.</translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be read. Look at what it sent, and update the server that made it.</source>
        <translation>%1 envió una respuesta que no se puede leer. Mire lo que envió, y actualice el servidor que la generó.</translation>
    </message>
    <message>
        <source>%1 has a private address and was left alone. Allow private addresses in the settings to test it.</source>
        <translation>%1 tiene una dirección privada y no se contactó. Permita las direcciones privadas en los ajustes para probarlo.</translation>
    </message>
    <message>
        <source>The program itself failed while it asked %1. Start it again; if it happens again, report it with the details.</source>
        <translation>El propio programa falló mientras preguntaba a %1. Inícielo de nuevo; si vuelve a ocurrir, comuníquelo con los detalles.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Could not tell whether “%1”</source>
        <translation>No se pudo saber si se cumple «%1»</translation>
    </message>
    <message>
        <source>This could not be tested from here. It counts neither as passed nor as a fault.</source>
        <translation>Esto no se pudo probar desde aquí. No cuenta ni como superado ni como fallo.</translation>
    </message>
    <message>
        <source>Senders may see what cannot be seen from here.</source>
        <translation>Los remitentes quizá vean lo que no se ve desde aquí.</translation>
    </message>
    <message>
        <source>Inspect again later, or from a network that lets port 25 out.</source>
        <translation>Inspeccione de nuevo más tarde, o desde una red que permita salir por el puerto 25.</translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>not tested</source>
        <translation>no probado</translation>
    </message>
    <message>
        <source>not reachable from here</source>
        <translation>inaccesible desde aquí</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>refuses the connection</source>
        <translation>rechaza la conexión</translation>
    </message>
    <message>
        <source>sends no greeting</source>
        <translation>no envía saludo</translation>
    </message>
    <message>
        <source>does not answer EHLO</source>
        <translation>no responde a EHLO</translation>
    </message>
    <message>
        <source>turns us away</source>
        <translation>nos rechaza</translation>
    </message>
    <message>
        <source>no STARTTLS</source>
        <translation>sin STARTTLS</translation>
    </message>
    <message>
        <source>STARTTLS refused</source>
        <translation>STARTTLS rechazado</translation>
    </message>
    <message>
        <source>TLS handshake fails</source>
        <translation>la negociación TLS falla</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>TLSA fits</source>
        <translation>TLSA coincide</translation>
    </message>
    <message>
        <source>TLSA does not fit</source>
        <translation>TLSA no coincide</translation>
    </message>
    <message>
        <source>TLSA fits some addresses</source>
        <translation>TLSA coincide en algunas direcciones</translation>
    </message>
    <message>
        <source>TLSA published</source>
        <translation>TLSA publicado</translation>
    </message>
    <message>
        <source>TLSA not usable</source>
        <translation>TLSA no utilizable</translation>
    </message>
    <message>
        <source>TLSA lookup fails</source>
        <translation>la consulta de TLSA falla</translation>
    </message>
    <message>
        <source>no TLSA</source>
        <translation>sin TLSA</translation>
    </message>
    <message>
        <source>TLSA not signed</source>
        <translation>TLSA sin firmar</translation>
    </message>
    <message>
        <source>TLSA not validated</source>
        <translation>TLSA sin validar</translation>
    </message>
    <message>
        <source>in the policy</source>
        <translation>en la política</translation>
    </message>
    <message>
        <source>not in the policy</source>
        <translation>fuera de la política</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>sin dirección</translation>
    </message>
    <message numerus="yes">
        <source>%n DNS question(s), validated here</source>
        <translation>
            <numerusform>%n consulta DNS, validada aquí</numerusform>
            <numerusform>%n consultas DNS, validadas aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DNS question(s), not validated</source>
        <translation>
            <numerusform>%n consulta DNS, sin validar</numerusform>
            <numerusform>%n consultas DNS, sin validar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n conexión</numerusform>
            <numerusform>%n conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s, %2, %3</source>
        <translation>%1 s, %2, %3</translation>
    </message>
    <message>
        <source>%1, private addresses allowed</source>
        <translation>%1, direcciones privadas permitidas</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Postseal does not speak “%1”. It speaks: %2.</source>
        <translation>Postseal no habla «%1». Habla: %2.</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Inspect</source>
        <translation>Inspección</translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>less than a day</source>
        <translation>menos de un día</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
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
        <translation>termina en %1</translation>
    </message>
    <message>
        <source>ended %1 ago</source>
        <translation>terminó hace %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>untold</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>do</source>
        <translation>hacer</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n comprobación superada</numerusform>
            <numerusform>%n comprobaciones superadas</numerusform>
        </translation>
    </message>
    <message>
        <source>(--verbose names them)</source>
        <translation>(--verbose las nombra)</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold what was promised</source>
        <translation>
            <numerusform>%1 no cumple lo prometido</numerusform>
            <numerusform>%1 no cumplen lo prometido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not in the policy</source>
        <translation>
            <numerusform>%1 no está en la política</numerusform>
            <numerusform>%1 no están en la política</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 offers no STARTTLS</source>
        <translation>
            <numerusform>%1 no ofrece STARTTLS</numerusform>
            <numerusform>%1 no ofrecen STARTTLS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 offers STARTTLS and then refuses it</source>
        <translation>
            <numerusform>%1 ofrece STARTTLS y después lo rechaza</numerusform>
            <numerusform>%1 ofrecen STARTTLS y después lo rechazan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the TLS handshake with %1 fails</source>
        <translation>
            <numerusform>la negociación TLS con %1 falla</numerusform>
            <numerusform>las negociaciones TLS con %1 fallan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 is self-signed</source>
        <translation>
            <numerusform>el certificado de %1 es autofirmado</numerusform>
            <numerusform>los certificados de %1 son autofirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 leads to no trusted root</source>
        <translation>
            <numerusform>el certificado de %1 no lleva a ninguna raíz de confianza</numerusform>
            <numerusform>los certificados de %1 no llevan a ninguna raíz de confianza</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 names another host</source>
        <translation>
            <numerusform>el certificado de %1 nombra otro host</numerusform>
            <numerusform>los certificados de %1 nombran otros hosts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 has expired</source>
        <translation>
            <numerusform>el certificado de %1 ha caducado</numerusform>
            <numerusform>los certificados de %1 han caducado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 is not valid yet</source>
        <translation>
            <numerusform>el certificado de %1 todavía no es válido</numerusform>
            <numerusform>los certificados de %1 todavía no son válidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no TLSA record fits the certificate of %1</source>
        <translation>
            <numerusform>ningún registro TLSA coincide con el certificado de %1</numerusform>
            <numerusform>ningún registro TLSA coincide con los certificados de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the TLSA lookup for %1 fails</source>
        <translation>
            <numerusform>la consulta de TLSA de %1 falla</numerusform>
            <numerusform>las consultas de TLSA de %1 fallan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no TLSA record</source>
        <translation>
            <numerusform>%1 no tiene registro TLSA</numerusform>
            <numerusform>%1 no tienen registro TLSA</numerusform>
        </translation>
    </message>
    <message>
        <source>MTA-STS or DANE</source>
        <translation>MTA-STS o DANE</translation>
    </message>
    <message>
        <source>Every mail host is authenticated by MTA-STS, and by DANE where it is published: who honours either delivers to nobody else.</source>
        <translation>Todos los servidores de correo están autenticados por MTA-STS, y por DANE donde está publicado: quien respeta uno de los dos no entrega a nadie más.</translation>
    </message>
    <message>
        <source>Senders that honour MTA-STS deliver to authenticated hosts only. Senders that honour DANE alone find nothing to hold on to.</source>
        <translation>Los remitentes que respetan MTA-STS entregan solo a hosts autenticados. Los que solo respetan DANE no encuentran nada en que apoyarse.</translation>
    </message>
    <message>
        <source>Senders that honour DANE deliver to authenticated hosts only. Senders that honour MTA-STS alone find no policy.</source>
        <translation>Los remitentes que respetan DANE entregan solo a hosts autenticados. Los que solo respetan MTA-STS no encuentran ninguna política.</translation>
    </message>
    <message>
        <source>Mail through {hosts} is sealed for senders that honour {mechanisms}. {troubles}</source>
        <translation>El correo por {hosts} está sellado para los remitentes que respetan {mechanisms}. {troubles}</translation>
    </message>
    <message>
        <source>Senders that honour {mechanisms} can deliver over some addresses only. {troubles}</source>
        <translation>Los remitentes que respetan {mechanisms} pueden entregar solo por algunas direcciones. {troubles}</translation>
    </message>
    <message>
        <source>Mail through {hosts} is sealed for senders that honour DANE. {troubles}</source>
        <translation>El correo por {hosts} está sellado para los remitentes que respetan DANE. {troubles}</translation>
    </message>
    <message>
        <source>The policy is in testing mode: senders check and report, but hold nothing back. {troubles}</source>
        <translation>La política está en modo de prueba: los remitentes comprueban e informan, pero no retienen nada. {troubles}</translation>
    </message>
    <message>
        <source>Most senders honour the policy; strict ones refuse it, because it departs from the grammar.</source>
        <translation>La mayoría de los remitentes respetan la política; los estrictos la rechazan, porque se aparta de la gramática.</translation>
    </message>
    <message>
        <source>Senders that honour DANE deliver to authenticated hosts only. The MTA-STS policy that is announced cannot be used.</source>
        <translation>Los remitentes que respetan DANE entregan solo a hosts autenticados. La política MTA-STS anunciada no se puede usar.</translation>
    </message>
    <message>
        <source>Nothing that binds a sender is published: anybody on the path can strip the encryption or divert the mail.</source>
        <translation>No se publica nada que obligue a un remitente: cualquiera en el camino puede quitar el cifrado o desviar el correo.</translation>
    </message>
    <message>
        <source>A policy is announced, but senders cannot use it: who meets this domain for the first time delivers as if there were none.</source>
        <translation>Se anuncia una política, pero los remitentes no pueden usarla: quien trata con este dominio por primera vez entrega como si no la hubiera.</translation>
    </message>
    <message>
        <source>The MTA-STS record cannot be used, so senders look for no policy and deliver as if there were none.</source>
        <translation>El registro MTA-STS no se puede usar, así que los remitentes no buscan ninguna política y entregan como si no la hubiera.</translation>
    </message>
    <message>
        <source>The policy says mode none: senders are told to check nothing.</source>
        <translation>La política dice modo none: a los remitentes se les indica que no comprueben nada.</translation>
    </message>
    <message>
        <source>The policy is in testing mode, and no host would pass it. {troubles}</source>
        <translation>La política está en modo de prueba, y ningún host la superaría. {troubles}</translation>
    </message>
    <message>
        <source>TLSA records are published, but no sender may rely on them, because DNSSEC does not vouch for the way there.</source>
        <translation>Hay registros TLSA publicados, pero ningún remitente puede confiar en ellos, porque DNSSEC no garantiza el camino hasta allí.</translation>
    </message>
    <message>
        <source>Senders that honour MTA-STS cannot deliver at all. {troubles}</source>
        <translation>Los remitentes que respetan MTA-STS no pueden entregar nada. {troubles}</translation>
    </message>
    <message>
        <source>Senders that honour DANE cannot deliver at all. {troubles}</source>
        <translation>Los remitentes que respetan DANE no pueden entregar nada. {troubles}</translation>
    </message>
    <message>
        <source>DNSSEC validation fails: senders that validate find no mail host and deliver nothing.</source>
        <translation>La validación DNSSEC falla: los remitentes que validan no encuentran ningún servidor de correo y no entregan nada.</translation>
    </message>
    <message>
        <source>There is no domain {domain}.</source>
        <translation>El dominio {domain} no existe.</translation>
    </message>
    <message>
        <source>{domain} says that it takes no mail (Null MX). There is nothing to seal.</source>
        <translation>{domain} dice que no recibe correo (MX nulo). No hay nada que sellar.</translation>
    </message>
    <message>
        <source>{domain} has no mail host with an address: nobody can deliver mail to it.</source>
        <translation>{domain} no tiene ningún servidor de correo con dirección: nadie puede entregarle correo.</translation>
    </message>
    <message>
        <source>The MX records of {domain} could not be looked up, so its mail hosts are not known.</source>
        <translation>No se pudieron consultar los registros MX de {domain}, así que no se conocen sus servidores de correo.</translation>
    </message>
    <message>
        <source>No mail host answered: port 25 is probably blocked where you are. Inspect from a network that lets it out.</source>
        <translation>Ningún servidor de correo respondió: probablemente el puerto 25 está bloqueado donde usted está. Inspeccione desde una red que permita salir por él.</translation>
    </message>
    <message>
        <source>No mail host of {domain} speaks SMTP at the moment, so nothing can be told of their encryption.</source>
        <translation>Ningún servidor de correo de {domain} habla SMTP en este momento, así que no se puede decir nada de su cifrado.</translation>
    </message>
    <message>
        <source>The mail hosts of {domain} turn us away before TLS begins, so it could not be tested from here.</source>
        <translation>Los servidores de correo de {domain} nos rechazan antes de que comience TLS, así que no se pudo probar desde aquí.</translation>
    </message>
    <message>
        <source>The mail hosts of {domain} have private addresses, which are not contacted unless you allow it. Senders on the Internet cannot reach them.</source>
        <translation>Los servidores de correo de {domain} tienen direcciones privadas, con las que no se contacta salvo que usted lo permita. Los remitentes de Internet no pueden llegar a ellas.</translation>
    </message>
    <message>
        <source>The inspection was stopped before the seal could be told.</source>
        <translation>La inspección se detuvo antes de que se pudiera saber el estado del sello.</translation>
    </message>
    <message>
        <source>It could not be told from here whether mail travels sealed.</source>
        <translation>Desde aquí no se pudo saber si el correo viaja sellado.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Cracked</source>
        <translation>Agrietado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>senders that honour what is published deliver to authenticated hosts only</source>
        <translation>los remitentes que respetan lo publicado entregan solo a hosts autenticados</translation>
    </message>
    <message>
        <source>true for some hosts or some senders only</source>
        <translation>se cumple solo para algunos hosts o algunos remitentes</translation>
    </message>
    <message>
        <source>nothing binds a sender: anybody on the path can read or divert the mail</source>
        <translation>nada obliga al remitente: cualquiera en el camino puede leer o desviar el correo</translation>
    </message>
    <message>
        <source>senders that honour what is published cannot deliver</source>
        <translation>los remitentes que respetan lo publicado no pueden entregar</translation>
    </message>
    <message>
        <source>could not be told from here, and why</source>
        <translation>no se pudo saber desde aquí, y por qué</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>no publicado</translation>
    </message>
    <message numerus="yes">
        <source>enforce, %1 of %n hosts</source>
        <translation>
            <numerusform>enforce, %1 de %n host</numerusform>
            <numerusform>enforce, %1 de %n hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>enforce, fits no host</source>
        <translation>enforce, ningún host coincide</translation>
    </message>
    <message numerus="yes">
        <source>testing, %1 of %n hosts</source>
        <translation>
            <numerusform>testing, %1 de %n host</numerusform>
            <numerusform>testing, %1 de %n hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>mode none</source>
        <translation>modo none</translation>
    </message>
    <message>
        <source>record is faulty</source>
        <translation>registro defectuoso</translation>
    </message>
    <message>
        <source>policy not served</source>
        <translation>política no servida</translation>
    </message>
    <message>
        <source>policy is faulty</source>
        <translation>política defectuosa</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hosts</source>
        <translation>
            <numerusform>%1 de %n host</numerusform>
            <numerusform>%1 de %n hosts</numerusform>
        </translation>
    </message>
    <message>
        <source>no TLSA records</source>
        <translation>sin registros TLSA</translation>
    </message>
    <message>
        <source>no usable TLSA</source>
        <translation>sin TLSA utilizable</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firmar</translation>
    </message>
    <message>
        <source>lookup fails</source>
        <translation>la consulta falla</translation>
    </message>
    <message>
        <source>not validated here</source>
        <translation>sin validar aquí</translation>
    </message>
    <message>
        <source>missing on %1</source>
        <translation>falta en %1</translation>
    </message>
    <message>
        <source>fails on %1</source>
        <translation>falla en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n dirección</numerusform>
            <numerusform>%n direcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>no se pudo saber</translation>
    </message>
    <message>
        <source>takes no mail</source>
        <translation>no recibe correo</translation>
    </message>
    <message>
        <source>Senders that honour MTA-STS deliver to authenticated hosts only. Whether DANE protects as well could not be told from here.</source>
        <translation>Los remitentes que respetan MTA-STS solo entregan a servidores autenticados. Desde aquí no se pudo determinar si DANE también protege.</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>this system has no file of root certificates</source>
        <translation>este sistema no tiene archivo de certificados raíz</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
</context>
<context>
    <name>SmtpStage</name>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>waiting for TLS</source>
        <translation>esperando TLS</translation>
    </message>
    <message>
        <source>waiting for the banner</source>
        <translation>esperando el saludo</translation>
    </message>
    <message>
        <source>waiting for the answer to EHLO</source>
        <translation>esperando la respuesta a EHLO</translation>
    </message>
    <message>
        <source>waiting for the answer to STARTTLS</source>
        <translation>esperando la respuesta a STARTTLS</translation>
    </message>
    <message>
        <source>in the TLS handshake</source>
        <translation>en la negociación TLS</translation>
    </message>
    <message>
        <source>waiting for the answer to EHLO inside TLS</source>
        <translation>esperando la respuesta a EHLO dentro de TLS</translation>
    </message>
    <message>
        <source>taking leave</source>
        <translation>despidiéndose</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Fails</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Se cumple</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>No se pudo saber</translation>
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
        <translation>%1: esperando %2</translation>
    </message>
    <message>
        <source>%1: waiting for the policy</source>
        <translation>%1: esperando la política</translation>
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
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Domain, address or host name</source>
        <translation>Dominio, dirección o nombre de host</translation>
    </message>
</context>
<context>
    <name>postseal::BusyBar</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>postseal::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
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
            <numerusform>… %n línea más</numerusform>
            <numerusform>… %n líneas más</numerusform>
        </translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>no esperado: %1</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>falta: %1</translation>
    </message>
</context>
<context>
    <name>postseal::EvidencePair</name>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
</context>
<context>
    <name>postseal::FactsPane</name>
    <message>
        <source>Copy as PEM</source>
        <translation>Copiar como PEM</translation>
    </message>
</context>
<context>
    <name>postseal::FindingDetail</name>
    <message>
        <source>What senders do</source>
        <translation>Qué hacen los remitentes</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Select a finding to see what was seen, what is expected, and what to do.</source>
        <translation>Seleccione un hallazgo para ver qué se vio, qué se espera y qué hacer.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
</context>
<context>
    <name>postseal::FindingsModel</name>
    <message>
        <source>Good: %1 on %2</source>
        <translation>Bien: %1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n comprobación superada</numerusform>
            <numerusform>%n comprobaciones superadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Filtrar hallazgos</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Todas las áreas</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
</context>
<context>
    <name>postseal::InspectPage</name>
    <message>
        <source>&amp;Inspect again</source>
        <translation>&amp;Inspeccionar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Filter findings</source>
        <translation>&amp;Filtrar hallazgos</translation>
    </message>
    <message>
        <source>&amp;Open inspection…</source>
        <translation>&amp;Abrir inspección…</translation>
    </message>
    <message>
        <source>&amp;Save inspection…</source>
        <translation>&amp;Guardar inspección…</translation>
    </message>
    <message>
        <source>Show a sam&amp;ple</source>
        <translation>&amp;Mostrar un ejemplo</translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation>Copiar como &amp;texto</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>examinando</translation>
    </message>
    <message>
        <source>Asking DNS</source>
        <translation>Preguntando al DNS</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Hecho: %1 de %2</translation>
    </message>
    <message>
        <source>Inspected %1</source>
        <translation>Inspeccionado: %1</translation>
    </message>
    <message>
        <source>Inspected %1, from a file</source>
        <translation>Inspeccionado: %1, de un archivo</translation>
    </message>
    <message>
        <source>Resolver: %1</source>
        <translation>Resolutor: %1</translation>
    </message>
    <message>
        <source>Nothing is asked before you say so.</source>
        <translation>No se pregunta nada hasta que usted lo indique.</translation>
    </message>
    <message>
        <source>Open a saved inspection</source>
        <translation>Abrir una inspección guardada</translation>
    </message>
    <message>
        <source>Inspections (*.json);;All files (*)</source>
        <translation>Inspecciones (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save the inspection</source>
        <translation>Guardar la inspección</translation>
    </message>
    <message>
        <source>Inspections (*.json)</source>
        <translation>Inspecciones (*.json)</translation>
    </message>
    <message>
        <source>The inspection was not saved</source>
        <translation>La inspección no se guardó</translation>
    </message>
</context>
<context>
    <name>postseal::InspectPresenter</name>
    <message>
        <source>“%1” is not a domain: %2.</source>
        <translation>«%1» no es un dominio: %2.</translation>
    </message>
    <message>
        <source>%1 is not a readable inspection: %2</source>
        <translation>%1 no es una inspección legible: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>The settings cannot be used: %1. Change them, then inspect again.</source>
        <translation>Los ajustes no se pueden usar: %1. Cámbielos e inspeccione de nuevo.</translation>
    </message>
</context>
<context>
    <name>postseal::MainWindow</name>
    <message>
        <source>Inspect</source>
        <translation>Inspeccionar</translation>
    </message>
    <message>
        <source>Domain, address or host name</source>
        <translation>Dominio, dirección o nombre de host</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Clear &amp;history</source>
        <translation>Borrar el &amp;historial</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation>&amp;Inspección</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Postseal</source>
        <translation>&amp;Acerca de Postseal</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Inspect again</source>
        <translation>Inspeccionar de nuevo</translation>
    </message>
    <message>
        <source>%1 – Postseal</source>
        <translation>%1 – Postseal</translation>
    </message>
    <message>
        <source>About Postseal</source>
        <translation>Acerca de Postseal</translation>
    </message>
    <message>
        <source>Postseal %1

Shows whether mail to a domain travels sealed: MTA-STS, DANE, STARTTLS and TLS-RPT.

It contacts the resolver, the policy host and the mail hosts of the domains you name, and nobody else.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Postseal %1

Muestra si el correo a un dominio viaja sellado: MTA-STS, DANE, STARTTLS y TLS-RPT.

Contacta con el resolutor, el host de la política y los servidores de correo de los dominios que usted indica, y con nadie más.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>postseal::PlainLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
</context>
<context>
    <name>postseal::PolicyPane</name>
    <message>
        <source>%1 served %2 octets in %3 ms</source>
        <translation>%1 sirvió %2 octetos en %3 ms</translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2: there is no policy.</source>
        <translation>%1 respondió con el estado HTTP %2: no hay política.</translation>
    </message>
    <message>
        <source>No policy was fetched: there is no policy host mta-sts.%1.</source>
        <translation>No se obtuvo ninguna política: no hay host de la política mta-sts.%1.</translation>
    </message>
</context>
<context>
    <name>postseal::ResultView</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>Nothing was heard yet.</source>
        <translation>Todavía no se ha recibido nada.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Servido por</translation>
    </message>
    <message>
        <source>No certificate was seen.</source>
        <translation>No se vio ningún certificado.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
</context>
<context>
    <name>postseal::SettingsDialog</name>
    <message>
        <source>Connect to &amp;private and loopback addresses too</source>
        <translation>Conectarse también a direcciones &amp;privadas y de bucle local</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>None: validate nothing</source>
        <translation>Ninguna: no validar nada</translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation>los del sistema</translation>
    </message>
    <message>
        <source>this computer&apos;s name, or its address</source>
        <translation>el nombre de este equipo, o su dirección</translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation>IPv4 e IPv6</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>Solo IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>Solo IPv6</translation>
    </message>
    <message>
        <source>built-in limits</source>
        <translation>límites predeterminados</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Resolver</source>
        <translation>&amp;Resolutor</translation>
    </message>
    <message>
        <source>DNSSEC &amp;trust anchor</source>
        <translation>&amp;Ancla de confianza de DNSSEC</translation>
    </message>
    <message>
        <source>Root &amp;certificates</source>
        <translation>&amp;Certificados raíz</translation>
    </message>
    <message>
        <source>Root certificates (PEM)</source>
        <translation>Certificados raíz (PEM)</translation>
    </message>
    <message>
        <source>&amp;EHLO name</source>
        <translation>&amp;Nombre EHLO</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>&amp;Direcciones</translation>
    </message>
    <message>
        <source>&amp;Longest wait for a reply</source>
        <translation>&amp;Espera máxima de una respuesta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <translation>Esto no se puede usar: %1</translation>
    </message>
</context>
<context>
    <name>postseal::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>postseal::StartView</name>
    <message>
        <source>&amp;Open a saved inspection…</source>
        <translation>A&amp;brir una inspección guardada…</translation>
    </message>
    <message>
        <source>Show a &amp;sample</source>
        <translation>&amp;Mostrar un ejemplo</translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation>Recientes:</translation>
    </message>
    <message>
        <source>Does mail to a domain travel sealed?</source>
        <translation>¿Viaja sellado el correo a un dominio?</translation>
    </message>
    <message>
        <source>Type a domain above. Postseal asks its DNS, its policy host and each of its mail hosts what a sending server would ask, and says what a sender does with the answers. No mail is sent.</source>
        <translation>Escriba un dominio arriba. Postseal pregunta a su DNS, al host de su política y a cada uno de sus servidores de correo lo que preguntaría un servidor remitente, y dice qué hace un remitente con las respuestas. No se envía ningún correo.</translation>
    </message>
    <message>
        <source>Nothing was inspected</source>
        <translation>No se inspeccionó nada</translation>
    </message>
</context>
<context>
    <name>postseal::VerdictCard</name>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>looking</source>
        <translation>examinando</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>The verdict waits for %1. What is known so far is below.</source>
        <translation>El veredicto espera a %1. Lo que se sabe hasta ahora está debajo.</translation>
    </message>
</context>
</TS>
