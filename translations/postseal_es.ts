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
    <name>CertificateText</name>
    <message>
        <source>not valid before %1</source>
        <translation>no válido antes del %1</translation>
    </message>
    <message>
        <source>until %1, %2</source>
        <translation>hasta el %1, %2</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
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
        <source>Valid from</source>
        <translation>Válido desde</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Válido hasta</translation>
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
        <source>SHA-256 of the key</source>
        <translation>SHA-256 de la clave</translation>
    </message>
    <message>
        <source>in the zone</source>
        <translation>en la zona</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Root, not served</source>
        <translation>Raíz, no servida</translation>
    </message>
    <message>
        <source>Issuer, not served</source>
        <translation>Emisor, no servido</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Raíz</translation>
    </message>
    <message>
        <source>the certificate of the host</source>
        <translation>el certificado del host</translation>
    </message>
    <message>
        <source>mail senders do not use a record of this kind</source>
        <translation>los remitentes de correo no usan un registro de este tipo</translation>
    </message>
    <message>
        <source>fits no certificate of this chain</source>
        <translation>no coincide con ningún certificado de esta cadena</translation>
    </message>
    <message>
        <source>fits %1</source>
        <translation>coincide con %1</translation>
    </message>
    <message>
        <source>fits %1, but the host is not named</source>
        <translation>coincide con %1, pero no nombra el host</translation>
    </message>
    <message>
        <source>fits %1, but the chain is out of date</source>
        <translation>coincide con %1, pero la cadena está fuera de plazo</translation>
    </message>
    <message>
        <source>fits %1, but the chain does not lead there</source>
        <translation>coincide con %1, pero la cadena no lleva hasta ahí</translation>
    </message>
    <message>
        <source>The certificate cannot be read.</source>
        <translation>El certificado no se puede leer.</translation>
    </message>
    <message>
        <source>Names the host: %1</source>
        <translation>Nombra el host: %1</translation>
    </message>
    <message>
        <source>Does not name %1</source>
        <translation>No nombra %1</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Senders do not use these records, because DNSSEC does not vouch for them or for the way to the host.</source>
        <translation>Los remitentes no usan estos registros, porque DNSSEC no los garantiza, ni a ellos ni el camino hasta el host.</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
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
    <name>ChangesPane</name>
    <message>
        <source>Then and now</source>
        <translation>Antes y ahora</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Passed: %1</source>
        <translation>Superadas: %1</translation>
    </message>
    <message>
        <source>only there: %1</source>
        <translation>solo allí: %1</translation>
    </message>
    <message>
        <source>only here: %1</source>
        <translation>solo aquí: %1</translation>
    </message>
    <message>
        <source>Could not tell whether it changed: the two inspections were not made alike.</source>
        <translation>No se pudo saber si cambió: las dos inspecciones no se hicieron igual.</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Más: %1</translation>
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
        <source>A TLSA record of {host} trusts a CA (usage 2), but the certificate at {address} names neither {name} nor {domain}. TLS reports call this certificate-host-mismatch.</source>
        <translation>Un registro TLSA de {host} confía en una CA (uso 2), pero el certificado en {address} no nombra ni {name} ni {domain}. Los informes TLS lo llaman certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Get a certificate from this CA that names {name}, or publish a record 3 1 1 for the key in use.</source>
        <translation>Obtenga de esta CA un certificado que nombre {name}, o publique un registro 3 1 1 para la clave en uso.</translation>
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
        <source>More mail hosts or addresses than senders try</source>
        <translation>Más servidores o direcciones de los que prueban los remitentes</translation>
    </message>
    <message>
        <source>{domain} has {count} mail hosts or addresses of them. Beyond 10 hosts or 20 addresses many senders stop trying.</source>
        <translation>{domain} tiene {count} servidores de correo o direcciones de ellos. A partir de 10 servidores o 20 direcciones, muchos remitentes dejan de probar.</translation>
    </message>
    <message>
        <source>What stands at the end of the list may never be tried.</source>
        <translation>Lo que está al final de la lista quizá no se pruebe nunca.</translation>
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
        <translation>El max_age supera un año</translation>
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
        <translation>El max_age no supera un año</translation>
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
        <translation>Obtenga un certificado para mta-sts.{domain} o para *.{domain}. Un proveedor que aloja la política tiene que disponer de uno para el nombre de usted.</translation>
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
        <translation>Inicie el servidor de correo y abra el puerto 25 en {address}, o quite esta dirección del DNS.</translation>
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
    <message>
        <source>The RSA key is too short</source>
        <translation>La clave RSA es demasiado corta</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) has an RSA key of {count} bits; 2048 is the least.</source>
        <translation>El certificado de {host} ({address}) tiene una clave RSA de {count} bits; 2048 es el mínimo.</translation>
    </message>
    <message>
        <source>Many senders refuse such a key; whoever can factor it can be the other end.</source>
        <translation>Muchos remitentes rechazan una clave así; quien logre factorizarla puede ser el otro extremo.</translation>
    </message>
    <message>
        <source>Make a new key for {host}, ECDSA P-256 or RSA with 2048 bits or more, get a certificate for it, and change the TLSA records along with it.</source>
        <translation>Cree una clave nueva para {host}, ECDSA P-256 o RSA de 2048 bits o más, obtenga un certificado para ella y cambie a la vez los registros TLSA.</translation>
    </message>
    <message>
        <source>The RSA key is long enough</source>
        <translation>La clave RSA es lo bastante larga</translation>
    </message>
    <message>
        <source>The key uses an uncommon curve</source>
        <translation>La clave usa una curva poco común</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) has a key on the curve {text}. Senders know P-256 and P-384.</source>
        <translation>El certificado de {host} ({address}) tiene una clave en la curva {text}. Los remitentes conocen P-256 y P-384.</translation>
    </message>
    <message>
        <source>Senders that do not know the curve cannot check the certificate.</source>
        <translation>Los remitentes que no conocen la curva no pueden comprobar el certificado.</translation>
    </message>
    <message>
        <source>Make a new key on P-256: openssl ecparam -genkey -name prime256v1</source>
        <translation>Cree una clave nueva en P-256: openssl ecparam -genkey -name prime256v1</translation>
    </message>
    <message>
        <source>The key uses a common curve</source>
        <translation>La clave usa una curva habitual</translation>
    </message>
    <message>
        <source>The only certificate has an EdDSA key</source>
        <translation>El único certificado tiene una clave EdDSA</translation>
    </message>
    <message>
        <source>{host} ({address}) shows a certificate with a key of type {text}, and no certificate with another key was seen.</source>
        <translation>{host} ({address}) muestra un certificado con una clave de tipo {text}, y no se vio ningún certificado con otra clave.</translation>
    </message>
    <message>
        <source>Many senders do not know this type: their handshake fails.</source>
        <translation>Muchos remitentes no conocen este tipo: su negociación falla.</translation>
    </message>
    <message>
        <source>Serve an ECDSA or RSA certificate, alone or beside this one: in Postfix, smtpd_tls_chain_files takes several.</source>
        <translation>Sirva un certificado ECDSA o RSA, solo o junto a este: en Postfix, smtpd_tls_chain_files admite varios.</translation>
    </message>
    <message>
        <source>The key is of a common type</source>
        <translation>La clave es de un tipo habitual</translation>
    </message>
    <message>
        <source>Only an ECDSA certificate is served</source>
        <translation>Solo se sirve un certificado ECDSA</translation>
    </message>
    <message>
        <source>{host} ({address}) has an ECDSA certificate, and refuses a handshake that offers RSA signatures alone.</source>
        <translation>{host} ({address}) tiene un certificado ECDSA y rechaza una negociación que solo ofrece firmas RSA.</translation>
    </message>
    <message>
        <source>Only very old senders fail because of it.</source>
        <translation>Solo fallan por ello remitentes muy antiguos.</translation>
    </message>
    <message>
        <source>The key is known to be weak</source>
        <translation>La clave tiene una debilidad conocida</translation>
    </message>
    <message>
        <source>The RSA key in the certificate of {host} ({address}) has a known weakness: {text}. Tested were the exponent, small factors, close primes (Fermat) and ROCA, not lists of known keys.</source>
        <translation>La clave RSA del certificado de {host} ({address}) tiene una debilidad conocida: {text}. Se probaron el exponente, los factores pequeños, los primos cercanos (Fermat) y ROCA, pero no las listas de claves conocidas.</translation>
    </message>
    <message>
        <source>Mail is delivered, but whoever finds the private key can be the other end.</source>
        <translation>El correo se entrega, pero quien halle la clave privada puede ser el otro extremo.</translation>
    </message>
    <message>
        <source>Make a new key for {host} with a current library, get a certificate for it, and have the old one revoked.</source>
        <translation>Cree una clave nueva para {host} con una biblioteca actual, obtenga un certificado para ella y haga revocar el antiguo.</translation>
    </message>
    <message>
        <source>The RSA key has none of the tested weaknesses</source>
        <translation>La clave RSA no tiene ninguna de las debilidades probadas</translation>
    </message>
    <message>
        <source>A certificate is signed with a broken hash</source>
        <translation>Un certificado está firmado con un hash roto</translation>
    </message>
    <message>
        <source>In the chain of {host} ({address}) the certificate {name} is signed with {text}. TLS reports call this certificate-not-trusted.</source>
        <translation>En la cadena de {host} ({address}), el certificado {name} está firmado con {text}. Los informes TLS lo llaman certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Senders that honour the policy skip this host; DANE records with usage 3 are not affected.</source>
        <translation>Los remitentes que respetan la política omiten este host; los registros DANE con uso 3 no se ven afectados.</translation>
    </message>
    <message>
        <source>Have the certificate issued again by a CA that signs with SHA-256.</source>
        <translation>Haga que una CA que firme con SHA-256 emita de nuevo el certificado.</translation>
    </message>
    <message>
        <source>The chain is signed with sound hashes</source>
        <translation>La cadena está firmada con hashes seguros</translation>
    </message>
    <message>
        <source>The certificate is not for TLS servers</source>
        <translation>El certificado no es para servidores TLS</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) is limited to other uses than TLS servers: {text}. TLS reports call this certificate-not-trusted.</source>
        <translation>El certificado de {host} ({address}) está limitado a usos distintos de los servidores TLS: {text}. Los informes TLS lo llaman certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Get a certificate for {host} with the extended key usage serverAuth.</source>
        <translation>Obtenga un certificado para {host} con el uso extendido de clave serverAuth.</translation>
    </message>
    <message>
        <source>The certificate is for TLS servers</source>
        <translation>El certificado es para servidores TLS</translation>
    </message>
    <message>
        <source>The key usage does not permit current TLS</source>
        <translation>El uso de clave no permite el TLS actual</translation>
    </message>
    <message>
        <source>The key usage of the certificate of {host} ({address}) is “{text}”. Current TLS needs digitalSignature.</source>
        <translation>El uso de clave del certificado de {host} ({address}) es «{text}». El TLS actual necesita digitalSignature.</translation>
    </message>
    <message>
        <source>Some TLS libraries end the handshake.</source>
        <translation>Algunas bibliotecas TLS interrumpen la negociación.</translation>
    </message>
    <message>
        <source>Get a certificate for {host} with the key usage digitalSignature.</source>
        <translation>Obtenga un certificado para {host} con el uso de clave digitalSignature.</translation>
    </message>
    <message>
        <source>The key usage permits current TLS</source>
        <translation>El uso de clave permite el TLS actual</translation>
    </message>
    <message>
        <source>The host shows a CA certificate</source>
        <translation>El host muestra un certificado de CA</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) is that of a CA: it may issue others.</source>
        <translation>El certificado de {host} ({address}) es el de una CA: puede emitir otros.</translation>
    </message>
    <message>
        <source>Some verifiers refuse it as the certificate of a server.</source>
        <translation>Algunos verificadores lo rechazan como certificado de un servidor.</translation>
    </message>
    <message>
        <source>Get a certificate for {host} that says CA:FALSE, and keep the CA&apos;s own key off the mail server.</source>
        <translation>Obtenga un certificado para {host} que diga CA:FALSE y mantenga la clave propia de la CA fuera del servidor de correo.</translation>
    </message>
    <message>
        <source>The certificate is not that of a CA</source>
        <translation>El certificado no es el de una CA</translation>
    </message>
    <message>
        <source>An unknown critical extension</source>
        <translation>Una extensión crítica desconocida</translation>
    </message>
    <message>
        <source>In the chain of {host} ({address}) a certificate has a critical extension that verifiers do not know: {text}. TLS reports call this certificate-not-trusted.</source>
        <translation>En la cadena de {host} ({address}), un certificado tiene una extensión crítica que los verificadores no conocen: {text}. Los informes TLS lo llaman certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Have the certificate issued again without this extension.</source>
        <translation>Haga emitir de nuevo el certificado sin esta extensión.</translation>
    </message>
    <message>
        <source>There is no unknown critical extension</source>
        <translation>No hay ninguna extensión crítica desconocida</translation>
    </message>
    <message>
        <source>The certificate is not X.509 version 3</source>
        <translation>El certificado no es X.509 versión 3</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) is of version {count}, which has no place for names of hosts.</source>
        <translation>El certificado de {host} ({address}) es de la versión {count}, que no tiene lugar para nombres de hosts.</translation>
    </message>
    <message>
        <source>Senders that honour the policy do not find the host&apos;s name in it.</source>
        <translation>Los remitentes que respetan la política no encuentran en él el nombre del host.</translation>
    </message>
    <message>
        <source>Have the certificate issued again as version 3, with {host} among its DNS names.</source>
        <translation>Haga emitir de nuevo el certificado como versión 3, con {host} entre sus nombres DNS.</translation>
    </message>
    <message>
        <source>The certificate is X.509 version 3</source>
        <translation>El certificado es X.509 versión 3</translation>
    </message>
    <message>
        <source>Several hosts share one key</source>
        <translation>Varios hosts comparten una misma clave</translation>
    </message>
    <message>
        <source>{hosts} use the same key.</source>
        <translation>{hosts} usan la misma clave.</translation>
    </message>
    <message>
        <source>No effect on delivery. Whoever steals the key from one host can be all of them.</source>
        <translation>Sin efecto en la entrega. Quien robe la clave de un host puede hacerse pasar por todos ellos.</translation>
    </message>
    <message>
        <source>RSA and ECDSA certificates are served</source>
        <translation>Se sirven certificados RSA y ECDSA</translation>
    </message>
    <message>
        <source>{host} ({address}) shows an RSA or an ECDSA certificate, as the sender prefers.</source>
        <translation>{host} ({address}) muestra un certificado RSA o uno ECDSA, según prefiera el remitente.</translation>
    </message>
    <message>
        <source>Each has to be in order: sender and certificate are paired by what both know.</source>
        <translation>Cada uno tiene que estar en orden: qué certificado recibe un remitente depende de lo que conozcan ambos lados.</translation>
    </message>
    <message>
        <source>Renew both, and publish TLSA records for both keys.</source>
        <translation>Renueve los dos y publique registros TLSA para las dos claves.</translation>
    </message>
    <message>
        <source>The addresses show different certificates</source>
        <translation>Las direcciones muestran certificados distintos</translation>
    </message>
    <message>
        <source>The addresses of {host} ({address}) show {count} different certificates.</source>
        <translation>Las direcciones de {host} ({address}) muestran {count} certificados distintos.</translation>
    </message>
    <message>
        <source>Which one a sender gets is chance; a fault in one of them comes and goes.</source>
        <translation>Cuál recibe un remitente depende del azar; un fallo en uno de ellos aparece y desaparece.</translation>
    </message>
    <message>
        <source>Load the same certificate on all machines behind {host}.</source>
        <translation>Cargue el mismo certificado en todas las máquinas que hay detrás de {host}.</translation>
    </message>
    <message>
        <source>All addresses show the same certificate</source>
        <translation>Todas las direcciones muestran el mismo certificado</translation>
    </message>
    <message>
        <source>The certificates are out of order</source>
        <translation>Los certificados están desordenados</translation>
    </message>
    <message>
        <source>{host} ({address}) does not send its certificates in order, each followed by the one that issued it.</source>
        <translation>{host} ({address}) no envía sus certificados en orden, cada uno seguido del que lo emitió.</translation>
    </message>
    <message>
        <source>Most senders put them in order themselves; strict ones refuse the chain.</source>
        <translation>La mayoría de los remitentes los ordenan por sí mismos; los estrictos rechazan la cadena.</translation>
    </message>
    <message>
        <source>Let the file begin with the certificate of {host}, followed by its issuer, and so on.</source>
        <translation>Haga que el archivo comience con el certificado de {host}, seguido del de su emisor, y así sucesivamente.</translation>
    </message>
    <message>
        <source>The certificates are in order</source>
        <translation>Los certificados están en orden</translation>
    </message>
    <message>
        <source>A certificate too many is sent</source>
        <translation>Se envía un certificado de más</translation>
    </message>
    <message>
        <source>{host} ({address}) sends a certificate that issued none of the others, or sends one twice: {name}.</source>
        <translation>{host} ({address}) envía un certificado que no emitió ninguno de los otros, o envía uno dos veces: {name}.</translation>
    </message>
    <message>
        <source>No effect on delivery; each handshake is larger.</source>
        <translation>Sin efecto en la entrega; cada negociación es más grande.</translation>
    </message>
    <message>
        <source>Take the certificate out of the file that the server sends.</source>
        <translation>Quite el certificado del archivo que envía el servidor.</translation>
    </message>
    <message>
        <source>No needless certificate is sent</source>
        <translation>No se envía ningún certificado innecesario</translation>
    </message>
    <message>
        <source>The root is sent along</source>
        <translation>Se envía también la raíz</translation>
    </message>
    <message>
        <source>{host} ({address}) sends the root {name} too. Only a TLSA record with usage 2 for it would need that.</source>
        <translation>{host} ({address}) envía también la raíz {name}. Solo un registro TLSA con uso 2 para ella lo necesitaría.</translation>
    </message>
    <message>
        <source>A certificate of the CA has expired</source>
        <translation>Un certificado de la CA ha caducado</translation>
    </message>
    <message>
        <source>The certificate {name} between {host} ({address}) and the root ended on {date}, {days} ago, and no path around it was found. TLS reports call this certificate-expired.</source>
        <translation>El certificado {name}, entre {host} ({address}) y la raíz, terminó el {date}, hace {days}, y no se encontró ningún camino que lo evite. Los informes TLS lo llaman certificate-expired.</translation>
    </message>
    <message>
        <source>Load the current intermediate certificates of the CA together with the certificate of {host}.</source>
        <translation>Cargue los certificados intermedios actuales de la CA junto con el certificado de {host}.</translation>
    </message>
    <message>
        <source>The certificates of the CA have not expired</source>
        <translation>Los certificados de la CA no han caducado</translation>
    </message>
    <message>
        <source>The chain of certificates is very long</source>
        <translation>La cadena de certificados es muy larga</translation>
    </message>
    <message>
        <source>{host} ({address}) sends {total} certificates of {count} octets together.</source>
        <translation>{host} ({address}) envía {total} certificados que suman {count} octetos.</translation>
    </message>
    <message>
        <source>Some TLS libraries cut off a chain above 10 KiB or with more than ten certificates.</source>
        <translation>Algunas bibliotecas TLS cortan una cadena de más de 10 KiB o de más de diez certificados.</translation>
    </message>
    <message>
        <source>Send only the certificate of {host} and the intermediates that lead to the root.</source>
        <translation>Envíe solo el certificado de {host} y los intermedios que llevan a la raíz.</translation>
    </message>
    <message>
        <source>The chain of certificates is of usual length</source>
        <translation>La cadena de certificados tiene una longitud habitual</translation>
    </message>
    <message>
        <source>A TLSA record has an unknown usage</source>
        <translation>Un registro TLSA tiene un uso desconocido</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. Its first number, the usage, is none of 0 to 3.</source>
        <translation>Un registro TLSA de {host} dice «{text}». Su primer número, el uso, no es ninguno de 0 a 3.</translation>
    </message>
    <message>
        <source>The TLSA records have a known usage</source>
        <translation>Los registros TLSA tienen un uso conocido</translation>
    </message>
    <message>
        <source>No key fits the DS record</source>
        <translation>Ninguna clave coincide con el registro DS</translation>
    </message>
    <message>
        <source>The parent zone has DS records for {name}, but none of them fits a key that the zone has.</source>
        <translation>La zona superior tiene registros DS para {name}, pero ninguno coincide con una clave que tenga la zona.</translation>
    </message>
    <message>
        <source>The whole zone fails validation: senders that validate keep the mail in the queue; all others deliver.</source>
        <translation>La zona entera no supera la validación: los remitentes que validan dejan el correo en la cola; todos los demás entregan.</translation>
    </message>
    <message>
        <source>Have the DS record at the registrar replaced by one for the key in use, or removed when the zone is no longer signed.</source>
        <translation>Haga que el registrador sustituya el registro DS por uno de la clave en uso, o que lo elimine si la zona ya no se firma.</translation>
    </message>
    <message>
        <source>A key fits the DS record</source>
        <translation>Una clave coincide con el registro DS</translation>
    </message>
    <message>
        <source>The zone is signed, but nothing points to it</source>
        <translation>La zona está firmada, pero nada apunta a ella</translation>
    </message>
    <message>
        <source>{name} has DNSSEC keys, but the parent zone has no DS record for it.</source>
        <translation>{name} tiene claves DNSSEC, pero la zona superior no tiene ningún registro DS para él.</translation>
    </message>
    <message>
        <source>Everybody treats the zone as unsigned: DANE does not apply, and the signatures protect nothing.</source>
        <translation>Todos tratan la zona como no firmada: DANE no se aplica, y las firmas no protegen nada.</translation>
    </message>
    <message>
        <source>Have the DS record of the key entered at the registrar. The parent zone has to be signed as well.</source>
        <translation>Haga que el registrador publique el registro DS de la clave. La zona superior también tiene que estar firmada.</translation>
    </message>
    <message>
        <source>The parent zone points to the keys</source>
        <translation>La zona superior apunta a las claves</translation>
    </message>
    <message>
        <source>A DNSSEC signature has expired</source>
        <translation>Una firma DNSSEC ha caducado</translation>
    </message>
    <message>
        <source>Records of {name} carry only signatures whose time is over.</source>
        <translation>Hay registros de {name} que solo llevan firmas cuyo plazo ha terminado.</translation>
    </message>
    <message>
        <source>Sign the zone again, and look for the reason why the signer stopped.</source>
        <translation>Firme la zona de nuevo y busque la causa por la que se detuvo el firmador.</translation>
    </message>
    <message>
        <source>No signature has expired</source>
        <translation>Ninguna firma ha caducado</translation>
    </message>
    <message>
        <source>DNSSEC signatures run out soon</source>
        <translation>Hay firmas DNSSEC que vencen pronto</translation>
    </message>
    <message>
        <source>The first signatures of {name} run out on {date}, and no newer ones are there. Signatures are due for renewal three days before their end; those that live less than twelve days, when a quarter of their life is left.</source>
        <translation>Las primeras firmas de {name} vencen el {date}, y no hay otras más recientes. Las firmas deben renovarse tres días antes de su fin; las que duran menos de doce días, cuando les queda una cuarta parte de su vida.</translation>
    </message>
    <message>
        <source>No effect yet. From then on, senders that validate keep the mail in the queue.</source>
        <translation>Sin efecto por ahora. A partir de entonces, los remitentes que validan dejan el correo en la cola.</translation>
    </message>
    <message>
        <source>See to it that the signer runs and that all name servers load what it writes.</source>
        <translation>Procure que el firmador funcione y que todos los servidores de nombres carguen lo que escribe.</translation>
    </message>
    <message>
        <source>The signatures hold for long enough</source>
        <translation>Las firmas son válidas durante tiempo suficiente</translation>
    </message>
    <message>
        <source>DNSSEC signatures live longer than 180 days</source>
        <translation>Hay firmas DNSSEC que duran más de 180 días</translation>
    </message>
    <message>
        <source>Signatures of {name} are made for more than 180 days.</source>
        <translation>Hay firmas de {name} hechas para más de 180 días.</translation>
    </message>
    <message>
        <source>Old answers can be replayed until they run out: whoever stands on the path can bring back MX or TLSA records that were removed long ago.</source>
        <translation>Las respuestas antiguas se pueden reproducir hasta que vencen: quien esté en el camino puede hacer volver registros MX o TLSA eliminados hace mucho.</translation>
    </message>
    <message>
        <source>Let the signer make signatures of one to four weeks, and renew them in time.</source>
        <translation>Haga que el firmador cree firmas de una a cuatro semanas y las renueve a tiempo.</translation>
    </message>
    <message>
        <source>No signature lives too long</source>
        <translation>Ninguna firma dura demasiado</translation>
    </message>
    <message>
        <source>A DNSSEC signature is not valid yet</source>
        <translation>Una firma DNSSEC todavía no es válida</translation>
    </message>
    <message>
        <source>Records of {name} carry only signatures whose time begins in the future.</source>
        <translation>Hay registros de {name} que solo llevan firmas cuyo plazo comienza en el futuro.</translation>
    </message>
    <message>
        <source>Senders that validate keep the mail in the queue until then; all others deliver as usual.</source>
        <translation>Hasta entonces, los remitentes que validan dejan el correo en la cola; todos los demás entregan como siempre.</translation>
    </message>
    <message>
        <source>Set the clock of the machine that signs the zone, and sign it again.</source>
        <translation>Ponga en hora el reloj de la máquina que firma la zona y fírmela de nuevo.</translation>
    </message>
    <message>
        <source>Every signature is valid already</source>
        <translation>Todas las firmas son ya válidas</translation>
    </message>
    <message>
        <source>A DNSSEC key uses a deprecated algorithm</source>
        <translation>Una clave DNSSEC usa un algoritmo obsoleto</translation>
    </message>
    <message>
        <source>Among the keys of {name} are some of an algorithm that has been given up, such as those with SHA-1.</source>
        <translation>Entre las claves de {name} hay algunas de un algoritmo que se ha abandonado, como los que usan SHA-1.</translation>
    </message>
    <message>
        <source>Validators that have dropped the algorithm treat the zone as unsigned: there, DANE silently stops.</source>
        <translation>Los validadores que han retirado el algoritmo tratan la zona como no firmada: ahí DANE deja de aplicarse sin aviso.</translation>
    </message>
    <message>
        <source>Roll over to algorithm 13 (ECDSAP256SHA256) or 8 (RSASHA256).</source>
        <translation>Pase al algoritmo 13 (ECDSAP256SHA256) o al 8 (RSASHA256).</translation>
    </message>
    <message>
        <source>All keys use an algorithm of today</source>
        <translation>Todas las claves usan un algoritmo actual</translation>
    </message>
    <message>
        <source>The DS record has only a SHA-1 digest</source>
        <translation>El registro DS solo tiene un resumen SHA-1</translation>
    </message>
    <message>
        <source>The parent zone names the key of {name} by a SHA-1 digest alone.</source>
        <translation>La zona superior nombra la clave de {name} solo mediante un resumen SHA-1.</translation>
    </message>
    <message>
        <source>Validators that have dropped SHA-1 treat the zone as unsigned: there, DANE silently stops.</source>
        <translation>Los validadores que han retirado SHA-1 tratan la zona como no firmada: ahí DANE deja de aplicarse sin aviso.</translation>
    </message>
    <message>
        <source>Have a DS record with digest type 2 (SHA-256) entered at the registrar.</source>
        <translation>Haga que el registrador publique un registro DS con el tipo de resumen 2 (SHA-256).</translation>
    </message>
    <message>
        <source>The DS record has a digest of today</source>
        <translation>El registro DS tiene un resumen actual</translation>
    </message>
    <message>
        <source>A DNSSEC key has less than 2048 bits</source>
        <translation>Una clave DNSSEC tiene menos de 2048 bits</translation>
    </message>
    <message>
        <source>Among the keys of {name} are RSA keys of less than 2048 bits.</source>
        <translation>Entre las claves de {name} hay claves RSA de menos de 2048 bits.</translation>
    </message>
    <message>
        <source>No effect on delivery today. Such keys are within reach of attackers with large means.</source>
        <translation>Sin efecto en la entrega hoy. Tales claves están al alcance de atacantes con grandes medios.</translation>
    </message>
    <message>
        <source>Roll over to RSA keys of 2048 bits, or to algorithm 13 (ECDSAP256SHA256).</source>
        <translation>Pase a claves RSA de 2048 bits, o al algoritmo 13 (ECDSAP256SHA256).</translation>
    </message>
    <message>
        <source>All DNSSEC keys are large enough</source>
        <translation>Todas las claves DNSSEC son lo bastante largas</translation>
    </message>
    <message>
        <source>NSEC3 uses extra iterations</source>
        <translation>NSEC3 usa iteraciones adicionales</translation>
    </message>
    <message>
        <source>{name} hashes names more than once for its NSEC3 records.</source>
        <translation>{name} aplica el hash a los nombres más de una vez para sus registros NSEC3.</translation>
    </message>
    <message>
        <source>Validators limit this: above their limit, often 50 to 150, they treat answers as unsigned or fail, and DANE is lost.</source>
        <translation>Los validadores limitan esto: por encima de su límite, a menudo de 50 a 150, tratan las respuestas como no firmadas o fallan, y DANE se pierde.</translation>
    </message>
    <message>
        <source>Set the NSEC3 iterations of the zone to 0.</source>
        <translation>Ponga a 0 las iteraciones NSEC3 de la zona.</translation>
    </message>
    <message>
        <source>NSEC3 uses no extra iterations</source>
        <translation>NSEC3 no usa iteraciones adicionales</translation>
    </message>
    <message>
        <source>NSEC3 uses a salt</source>
        <translation>NSEC3 usa una sal</translation>
    </message>
    <message>
        <source>{name} hashes names with a salt for its NSEC3 records.</source>
        <translation>{name} aplica el hash a los nombres con una sal para sus registros NSEC3.</translation>
    </message>
    <message>
        <source>No effect on delivery. A salt protects nothing, and each change of it renews the whole chain.</source>
        <translation>Sin efecto en la entrega. Una sal no protege nada, y cada cambio de sal renueva toda la cadena.</translation>
    </message>
    <message>
        <source>Set an empty salt, which zone files write as a hyphen.</source>
        <translation>Ponga una sal vacía, que los archivos de zona escriben como un guion.</translation>
    </message>
    <message>
        <source>NSEC3 uses no salt</source>
        <translation>NSEC3 no usa sal</translation>
    </message>
    <message>
        <source>NSEC3 leaves names out (opt-out)</source>
        <translation>NSEC3 deja fuera nombres (opt-out)</translation>
    </message>
    <message>
        <source>The NSEC3 records of {name} have the opt-out flag, which is meant for large registries.</source>
        <translation>Los registros NSEC3 de {name} tienen la marca opt-out, pensada para grandes registros de dominios.</translation>
    </message>
    <message>
        <source>The absence of names cannot be proven throughout: forged unsigned delegations fit in between.</source>
        <translation>La ausencia de nombres no se puede probar por completo: caben en medio delegaciones falsificadas sin firmar.</translation>
    </message>
    <message>
        <source>Sign the zone without opt-out.</source>
        <translation>Firme la zona sin opt-out.</translation>
    </message>
    <message>
        <source>NSEC3 leaves no names out</source>
        <translation>NSEC3 no deja fuera ningún nombre</translation>
    </message>
    <message>
        <source>The proof that there is no TLSA fails</source>
        <translation>La prueba de que no hay TLSA falla</translation>
    </message>
    <message>
        <source>The answer that there is nothing at _25._tcp.{host} comes without a proof that validates.</source>
        <translation>La respuesta de que no hay nada en _25._tcp.{host} llega sin una prueba que supere la validación.</translation>
    </message>
    <message>
        <source>Senders with DANE cannot tell absence from suppression and must not use this host, though nothing was ever published.</source>
        <translation>Los remitentes con DANE no pueden distinguir la ausencia de la supresión y no deben usar este host, aunque nunca se haya publicado nada.</translation>
    </message>
    <message>
        <source>Repair how the name servers of {host} prove that a name or type does not exist: often an old server, or a load balancer that answers by itself, is the cause.</source>
        <translation>Repare el modo en que los servidores de nombres de {host} prueban que un nombre o un tipo no existe: a menudo la causa es un servidor antiguo, o un balanceador de carga que responde por su cuenta.</translation>
    </message>
    <message>
        <source>The proof that there is no TLSA holds</source>
        <translation>La prueba de que no hay TLSA es válida</translation>
    </message>
    <message>
        <source>A name above the TLSA records is denied</source>
        <translation>Se niega un nombre por encima de los registros TLSA</translation>
    </message>
    <message>
        <source>_25._tcp.{host} has TLSA records, but the name servers say that _tcp.{host} above it does not exist.</source>
        <translation>_25._tcp.{host} tiene registros TLSA, pero los servidores de nombres dicen que _tcp.{host}, por encima, no existe.</translation>
    </message>
    <message>
        <source>Resolvers that ask label by label conclude that there are no TLSA records either.</source>
        <translation>Los resolutores que preguntan etiqueta por etiqueta concluyen que tampoco hay registros TLSA.</translation>
    </message>
    <message>
        <source>Update or repair the name servers: a name below which something exists is answered with NOERROR and no data.</source>
        <translation>Actualice o repare los servidores de nombres: un nombre por debajo del cual existe algo se responde con NOERROR y sin datos.</translation>
    </message>
    <message>
        <source>Names above the TLSA records exist</source>
        <translation>Existen los nombres por encima de los registros TLSA</translation>
    </message>
    <message>
        <source>The MX records are signed, the host is not</source>
        <translation>Los registros MX están firmados, el host no</translation>
    </message>
    <message>
        <source>The MX records of {domain} are signed with DNSSEC, but the addresses of {host} are not.</source>
        <translation>Los registros MX de {domain} están firmados con DNSSEC, pero las direcciones de {host} no.</translation>
    </message>
    <message>
        <source>Senders with DANE do not ask for TLSA records here. Only MTA-STS can protect the mail to this host.</source>
        <translation>Los remitentes con DANE no preguntan aquí por registros TLSA. Solo MTA-STS puede proteger el correo a este host.</translation>
    </message>
    <message>
        <source>Ask whoever runs the zone of {host} to sign it.</source>
        <translation>Pida a quien administra la zona de {host} que la firme.</translation>
    </message>
    <message>
        <source>The host is signed as well</source>
        <translation>El host también está firmado</translation>
    </message>
    <message>
        <source>The alias of a host leaves the signed zones</source>
        <translation>El alias de un host sale de las zonas firmadas</translation>
    </message>
    <message>
        <source>{host} is a signed alias, but from {name} on the way to its addresses is not signed.</source>
        <translation>{host} es un alias firmado, pero desde {name} el camino hasta sus direcciones no está firmado.</translation>
    </message>
    <message>
        <source>Whoever forges the unsigned part leads mail elsewhere. Senders with DANE look for TLSA records at {host} only.</source>
        <translation>Quien falsifica la parte sin firmar lleva el correo a otro sitio. Los remitentes con DANE buscan registros TLSA solo en {host}.</translation>
    </message>
    <message>
        <source>Let the MX record name the host that has the addresses, or have the zone of {name} signed.</source>
        <translation>Haga que el registro MX nombre el host que tiene las direcciones, o que se firme la zona de {name}.</translation>
    </message>
    <message>
        <source>Every link of the alias is signed</source>
        <translation>Todos los eslabones del alias están firmados</translation>
    </message>
    <message>
        <source>DS or DNSKEY records are cached over a day</source>
        <translation>Registros DS o DNSKEY en caché durante más de un día</translation>
    </message>
    <message>
        <source>DS or DNSKEY records of {name} have a TTL of more than a day.</source>
        <translation>Hay registros DS o DNSKEY de {name} con un TTL de más de un día.</translation>
    </message>
    <message>
        <source>No effect on delivery. A mistake in the keys takes as long as this to leave the caches.</source>
        <translation>Sin efecto en la entrega. Un error en las claves tarda todo ese tiempo en desaparecer de las cachés.</translation>
    </message>
    <message>
        <source>Set the TTL of the keys to an hour, or to a day at most. The TTL of the DS record is set by the registry.</source>
        <translation>Ponga el TTL de las claves a una hora, o a un día como máximo. El TTL del registro DS lo fija el registro de dominios.</translation>
    </message>
    <message>
        <source>Mistakes in the keys leave caches within a day</source>
        <translation>Los errores en las claves salen de las cachés en un día</translation>
    </message>
    <message>
        <source>A new DS record is asked for</source>
        <translation>Se pide un registro DS nuevo</translation>
    </message>
    <message>
        <source>The CDS or CDNSKEY records of {name} ask the parent zone for other DS records than it has.</source>
        <translation>Los registros CDS o CDNSKEY de {name} piden a la zona superior registros DS distintos de los que tiene.</translation>
    </message>
    <message>
        <source>No effect on delivery. A key rollover is on its way, or the parent does not look at these records.</source>
        <translation>Sin efecto en la entrega. Hay un cambio de clave en curso, o la zona superior no mira estos registros.</translation>
    </message>
    <message>
        <source>When no rollover is on its way, have the DS record changed at the registrar, or remove the CDS and CDNSKEY records.</source>
        <translation>Si no hay ningún cambio de clave en curso, haga que el registrador cambie el registro DS, o elimine los registros CDS y CDNSKEY.</translation>
    </message>
    <message>
        <source>The DS records are as the zone asks</source>
        <translation>Los registros DS son los que pide la zona</translation>
    </message>
    <message>
        <source>The names of the policy are not signed</source>
        <translation>Los nombres de la política no están firmados</translation>
    </message>
    <message>
        <source>The answers for _mta-sts.{domain} and mta-sts.{domain} are not all signed with DNSSEC.</source>
        <translation>Las respuestas de _mta-sts.{domain} y mta-sts.{domain} no están todas firmadas con DNSSEC.</translation>
    </message>
    <message>
        <source>Whoever forges DNS answers can hide the policy from senders that have none in their cache.</source>
        <translation>Quien falsifica respuestas DNS puede ocultar la política a los remitentes que no tienen ninguna en su caché.</translation>
    </message>
    <message>
        <source>Sign the zone of {domain}. The target of an alias has to lie in a signed zone too.</source>
        <translation>Firme la zona de {domain}. El destino de un alias también tiene que estar en una zona firmada.</translation>
    </message>
    <message>
        <source>The names of the policy are signed</source>
        <translation>Los nombres de la política están firmados</translation>
    </message>
    <message>
        <source>The wildcard stands too high for the host</source>
        <translation>El comodín está demasiado arriba para el host</translation>
    </message>
    <message>
        <source>{name} covers names with exactly one label before it; {host} has more. TLS reports call this validation-failure.</source>
        <translation>{name} cubre los nombres con exactamente una etiqueta delante; {host} tiene más. Los informes TLS lo llaman validation-failure.</translation>
    </message>
    <message>
        <source>Strict senders skip this host under an enforced policy; some lax ones let it pass.</source>
        <translation>Los remitentes estrictos omiten este host con una política obligatoria; algunos laxos lo dejan pasar.</translation>
    </message>
    <message>
        <source>The wildcard fits the host</source>
        <translation>El comodín coincide con el host</translation>
    </message>
    <message>
        <source>The wildcard does not cover its own base</source>
        <translation>El comodín no cubre su propia base</translation>
    </message>
    <message>
        <source>{name} covers names below {host}, but not {host} itself. TLS reports call this validation-failure.</source>
        <translation>{name} cubre los nombres por debajo de {host}, pero no el propio {host}. Los informes TLS lo llaman validation-failure.</translation>
    </message>
    <message>
        <source>The policy covers the base of its wildcard</source>
        <translation>La política cubre la base de su comodín</translation>
    </message>
    <message>
        <source>An mx line has capital letters</source>
        <translation>Una línea mx tiene mayúsculas</translation>
    </message>
    <message>
        <source>Line {line} of the policy reads “{text}”. Names are compared without regard to case.</source>
        <translation>La línea {line} de la política dice «{text}». Los nombres se comparan sin distinguir mayúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>The line counts as if it were in lower case. At least one program compares letter by letter; lower case is safe.</source>
        <translation>La línea cuenta como si estuviera en minúsculas. Al menos un programa compara letra por letra; las minúsculas son seguras.</translation>
    </message>
    <message>
        <source>The policy names only the alias&apos; target</source>
        <translation>La política nombra solo el destino del alias</translation>
    </message>
    <message>
        <source>{host} is an alias. The policy covers {name}, to which it leads, but the name in the MX record is what counts. TLS reports call this validation-failure.</source>
        <translation>{host} es un alias. La política cubre {name}, al que lleva, pero lo que cuenta es el nombre del registro MX. Los informes TLS lo llaman validation-failure.</translation>
    </message>
    <message>
        <source>Add “mx: {host}” to the policy and give the record a new id, or name {name} in the MX record.</source>
        <translation>Añada «mx: {host}» a la política y dé al registro un id nuevo, o nombre {name} en el registro MX.</translation>
    </message>
    <message>
        <source>The policy names the host of the MX record</source>
        <translation>La política nombra el host del registro MX</translation>
    </message>
    <message>
        <source>Without MX records the domain has to fit</source>
        <translation>Sin registros MX, tiene que coincidir el dominio</translation>
    </message>
    <message>
        <source>{domain} has no MX record, so mail goes to {host} itself, and no mx line of the policy fits that name. TLS reports call this validation-failure.</source>
        <translation>{domain} no tiene registro MX, así que el correo va al propio {host}, y ninguna línea mx de la política coincide con ese nombre. Los informes TLS lo llaman validation-failure.</translation>
    </message>
    <message>
        <source>Senders that honour an enforced policy deliver nothing there; all others do.</source>
        <translation>Los remitentes que respetan una política obligatoria no entregan nada allí; todos los demás sí.</translation>
    </message>
    <message>
        <source>Publish MX records for the mail hosts that the policy names, or add “mx: {host}” to the policy and give the record a new id.</source>
        <translation>Publique registros MX para los servidores de correo que nombra la política, o añada «mx: {host}» a la política y dé al registro un id nuevo.</translation>
    </message>
    <message>
        <source>The policy covers the domain itself</source>
        <translation>La política cubre el propio dominio</translation>
    </message>
    <message>
        <source>The policy fails: another name is certified</source>
        <translation>La política falla: otro nombre en el certificado</translation>
    </message>
    <message>
        <source>The policy covers {host}, so its certificate at {address} has to name {host}; it names other hosts. TLS reports call this certificate-host-mismatch.</source>
        <translation>La política cubre {host}, así que su certificado en {address} tiene que nombrar {host}; nombra otros hosts. Los informes TLS lo llaman certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Strict senders skip the host under an enforced policy, even if the certificate fits another mx line; lax ones are content with that.</source>
        <translation>Los remitentes estrictos omiten el host con una política obligatoria, aunque el certificado coincida con otra línea mx; los laxos se conforman con eso.</translation>
    </message>
    <message>
        <source>Give {host} a certificate that names {host} itself; an mx line for the certificate&apos;s name does not help.</source>
        <translation>Dé a {host} un certificado que nombre el propio {host}; una línea mx con el nombre del certificado no sirve.</translation>
    </message>
    <message>
        <source>The policy&apos;s senders find the host&apos;s own name</source>
        <translation>Quienes respetan la política hallan el nombre del host</translation>
    </message>
    <message>
        <source>The policy fails: no STARTTLS</source>
        <translation>La política falla: no hay STARTTLS</translation>
    </message>
    <message>
        <source>The policy covers {host}, so its senders want TLS at {address} and do not get it. TLS reports call this starttls-not-supported.</source>
        <translation>La política cubre {host}, así que quienes la respetan quieren TLS en {address} y no lo obtienen. Los informes TLS lo llaman starttls-not-supported.</translation>
    </message>
    <message>
        <source>Senders that honour an enforced policy skip the host and try the next; in testing mode they deliver and report.</source>
        <translation>Los remitentes que respetan una política obligatoria omiten el host y prueban el siguiente; en modo de prueba entregan e informan.</translation>
    </message>
    <message>
        <source>Switch on STARTTLS at {host}. If that takes long, set mode: testing and give the record a new id.</source>
        <translation>Active STARTTLS en {host}. Si eso lleva mucho tiempo, ponga mode: testing y dé al registro un id nuevo.</translation>
    </message>
    <message>
        <source>The policy&apos;s senders are offered STARTTLS</source>
        <translation>A quienes respetan la política se les ofrece STARTTLS</translation>
    </message>
    <message>
        <source>The policy fails: no TLS comes about</source>
        <translation>La política falla: no se establece TLS</translation>
    </message>
    <message>
        <source>The policy covers {host}, but at {address} no TLS session comes about after STARTTLS. TLS reports call this validation-failure.</source>
        <translation>La política cubre {host}, pero en {address} no se establece ninguna sesión TLS después de STARTTLS. Los informes TLS lo llaman validation-failure.</translation>
    </message>
    <message>
        <source>Senders that honour an enforced policy skip the host and do not fall back to plain text; in testing mode they deliver and report.</source>
        <translation>Los remitentes que respetan una política obligatoria omiten el host y no recurren al texto en claro; en modo de prueba entregan e informan.</translation>
    </message>
    <message>
        <source>Mend the TLS set-up of {host}. If that takes long, set mode: testing and give the record a new id.</source>
        <translation>Corrija la configuración TLS de {host}. Si eso lleva mucho tiempo, ponga mode: testing y dé al registro un id nuevo.</translation>
    </message>
    <message>
        <source>The policy&apos;s senders get through with TLS</source>
        <translation>Quienes respetan la política logran usar TLS</translation>
    </message>
    <message>
        <source>The policy fails: certificate not trusted</source>
        <translation>La política falla: el certificado no es de confianza</translation>
    </message>
    <message>
        <source>The policy covers {host}, so its certificate at {address} has to lead to a public root; it does not. TLS reports call this certificate-not-trusted.</source>
        <translation>La política cubre {host}, así que su certificado en {address} tiene que llevar a una raíz pública, y no lo hace. Los informes TLS lo llaman certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Senders that honour an enforced policy skip the host. Without a policy hardly any sender would mind the certificate.</source>
        <translation>Los remitentes que respetan una política obligatoria omiten el host. Sin política, a casi ningún remitente le importaría el certificado.</translation>
    </message>
    <message>
        <source>Give {host} a certificate of a public CA and let it send the whole chain. If that takes long, set mode: testing and give the record a new id.</source>
        <translation>Dé a {host} un certificado de una CA pública y haga que envíe la cadena completa. Si eso lleva mucho tiempo, ponga mode: testing y dé al registro un id nuevo.</translation>
    </message>
    <message>
        <source>The policy&apos;s senders trust the certificate</source>
        <translation>Quienes respetan la política confían en el certificado</translation>
    </message>
    <message>
        <source>The policy fails: certificate out of date</source>
        <translation>La política falla: el certificado está fuera de plazo</translation>
    </message>
    <message>
        <source>The policy covers {host}, but its certificate at {address} is used outside its dates. TLS reports call this certificate-expired.</source>
        <translation>La política cubre {host}, pero su certificado en {address} se usa fuera de sus fechas. Los informes TLS lo llaman certificate-expired.</translation>
    </message>
    <message>
        <source>Senders that honour an enforced policy skip the host from the first day on; in testing mode they deliver and report.</source>
        <translation>Los remitentes que respetan una política obligatoria omiten el host desde el primer día; en modo de prueba entregan e informan.</translation>
    </message>
    <message>
        <source>Renew the certificate of {host} and load it into the mail server; no change of the policy is needed.</source>
        <translation>Renueve el certificado de {host} y cárguelo en el servidor de correo; no hace falta cambiar la política.</translation>
    </message>
    <message>
        <source>The policy&apos;s senders find the certificate in date</source>
        <translation>Quienes respetan la política ven el certificado en plazo</translation>
    </message>
    <message>
        <source>The MTA-STS record stands at the wrong name</source>
        <translation>El registro MTA-STS está en un nombre equivocado</translation>
    </message>
    <message>
        <source>A text that begins with v=STSv1 stands at {name}, where no sender looks, and none at _mta-sts.{domain}.</source>
        <translation>Un texto que comienza con v=STSv1 está en {name}, donde ningún remitente mira, y no hay ninguno en _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Move the record to _mta-sts.{domain}. Many DNS pages add the name of the zone by themselves: enter _mta-sts there.</source>
        <translation>Mueva el registro a _mta-sts.{domain}. Muchas páginas de DNS añaden por sí mismas el nombre de la zona: introduzca allí _mta-sts.</translation>
    </message>
    <message>
        <source>The record is cut into several strings</source>
        <translation>El registro está cortado en varias cadenas</translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain} is made of several character-strings, which senders join without a blank.</source>
        <translation>El registro TXT en _mta-sts.{domain} se compone de varias cadenas de caracteres, que los remitentes unen sin espacio.</translation>
    </message>
    <message>
        <source>No effect on senders that follow the RFC. Some libraries join with a blank or read the first string only.</source>
        <translation>Sin efecto en los remitentes que siguen el RFC. Algunas bibliotecas las unen con un espacio o leen solo la primera cadena.</translation>
    </message>
    <message>
        <source>The cut into strings breaks the record</source>
        <translation>El corte en cadenas estropea el registro</translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain} is made of several character-strings. Joined without a blank, as senders do, they are no valid record; a semicolon is missing between them.</source>
        <translation>El registro TXT en _mta-sts.{domain} se compone de varias cadenas de caracteres. Unidas sin espacio, como hacen los remitentes, no son un registro válido; falta un punto y coma entre ellas.</translation>
    </message>
    <message>
        <source>Write the record as one string: v=STSv1; id=20260131T120000;</source>
        <translation>Escriba el registro como una sola cadena: v=STSv1; id=20260131T120000;</translation>
    </message>
    <message>
        <source>The record has fields that nobody reads</source>
        <translation>El registro tiene campos que nadie lee</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} has fields besides v and id: {text}.</source>
        <translation>El registro en _mta-sts.{domain} tiene otros campos además de v e id: {text}.</translation>
    </message>
    <message>
        <source>Senders ignore them. Fields such as mode, mx and max_age belong into the policy file.</source>
        <translation>Los remitentes los ignoran. Campos como mode, mx y max_age van en el archivo de política.</translation>
    </message>
    <message>
        <source>The alias of the record leads nowhere</source>
        <translation>El alias del registro no lleva a nada</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is an alias of {name}, which does not exist.</source>
        <translation>_mta-sts.{domain} es un alias de {name}, que no existe.</translation>
    </message>
    <message>
        <source>Senders see no MTA-STS here. Whoever can register the target announces policies for {domain}.</source>
        <translation>Los remitentes no ven aquí ningún MTA-STS. Quien pueda registrar el destino anuncia políticas para {domain}.</translation>
    </message>
    <message>
        <source>Let the alias point to a name that exists, or remove it.</source>
        <translation>Haga que el alias apunte a un nombre que existe, o elimínelo.</translation>
    </message>
    <message>
        <source>The alias of the record leads to a record</source>
        <translation>El alias del registro lleva a un registro</translation>
    </message>
    <message>
        <source>Record and policy are in different hands</source>
        <translation>El registro y la política están en manos distintas</translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is an alias of {name}, but mta-sts.{domain}, from which the policy comes, does not lead to the same operator.</source>
        <translation>_mta-sts.{domain} es un alias de {name}, pero mta-sts.{domain}, de donde procede la política, no lleva al mismo operador.</translation>
    </message>
    <message>
        <source>No effect while both agree. When only one of them is changed, senders keep an old policy or fetch a wrong one.</source>
        <translation>Sin efecto mientras ambos concuerden. Cuando solo se cambia uno de ellos, los remitentes conservan una política antigua u obtienen una equivocada.</translation>
    </message>
    <message>
        <source>Let both names be aliases of the same operator, or none. If the addresses of mta-sts.{domain} are theirs too, ask them for a name to point to.</source>
        <translation>Haga que ambos nombres sean alias del mismo operador, o ninguno. Si las direcciones de mta-sts.{domain} también son suyas, pídale un nombre al que apuntar.</translation>
    </message>
    <message>
        <source>Record and policy are in the same hands</source>
        <translation>El registro y la política están en las mismas manos</translation>
    </message>
    <message>
        <source>The TTL of the record is unusual</source>
        <translation>El TTL del registro es inusual</translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain} has a TTL of {count} seconds; usual are five minutes to a day.</source>
        <translation>El registro TXT en _mta-sts.{domain} tiene un TTL de {count} segundos; lo habitual es de cinco minutos a un día.</translation>
    </message>
    <message>
        <source>With a long one, senders learn late of a new policy: the old one has to hold for so long. With a short one, they ask all the time.</source>
        <translation>Con uno largo, los remitentes se enteran tarde de una política nueva: la antigua tiene que ser válida todo ese tiempo. Con uno corto, preguntan continuamente.</translation>
    </message>
    <message>
        <source>Set a TTL of 300 to 3600 seconds.</source>
        <translation>Ponga un TTL de 300 a 3600 segundos.</translation>
    </message>
    <message>
        <source>The TTL of the record is usual</source>
        <translation>El TTL del registro es habitual</translation>
    </message>
    <message>
        <source>The domain is too long for MTA-STS</source>
        <translation>El dominio es demasiado largo para MTA-STS</translation>
    </message>
    <message>
        <source>The name of the domain has {count} octets. With _mta-sts before it, it has more than the 253 that a name can have.</source>
        <translation>El nombre del dominio tiene {count} octetos. Con _mta-sts delante, supera los 253 que puede tener un nombre.</translation>
    </message>
    <message>
        <source>Nobody can look up the record: no sender uses MTA-STS for this domain.</source>
        <translation>Nadie puede consultar el registro: ningún remitente usa MTA-STS para este dominio.</translation>
    </message>
    <message>
        <source>Use a shorter domain for mail, or protect it with DANE.</source>
        <translation>Use un dominio más corto para el correo, o protéjalo con DANE.</translation>
    </message>
    <message>
        <source>The null MX has a preference other than 0</source>
        <translation>El MX nulo tiene una preferencia distinta de 0</translation>
    </message>
    <message>
        <source>{domain} states that it takes no mail, with the preference {count} where the standard has 0.</source>
        <translation>{domain} declara que no recibe correo, con la preferencia {count} donde el estándar pone 0.</translation>
    </message>
    <message>
        <source>Most senders understand it all the same.</source>
        <translation>La mayoría de los remitentes lo entienden de todos modos.</translation>
    </message>
    <message>
        <source>Write it as MX 0 .</source>
        <translation>Escríbalo como MX 0 .</translation>
    </message>
    <message>
        <source>The null MX has the preference 0</source>
        <translation>El MX nulo tiene la preferencia 0</translation>
    </message>
    <message>
        <source>A domain without mail has an address</source>
        <translation>Un dominio sin correo tiene una dirección</translation>
    </message>
    <message>
        <source>{domain} takes no mail (MX 0 .), and its name has the address {address}.</source>
        <translation>{domain} no recibe correo (MX 0 .), y su nombre tiene la dirección {address}.</translation>
    </message>
    <message>
        <source>Senders do not try the address. Those that do not know the null MX may.</source>
        <translation>Los remitentes no prueban la dirección. Los que no conocen el MX nulo podrían hacerlo.</translation>
    </message>
    <message>
        <source>A domain without mail seems to send some</source>
        <translation>Un dominio sin correo parece enviar</translation>
    </message>
    <message>
        <source>{domain} publishes the null MX, but its SPF text permits more than nobody: {text}</source>
        <translation>{domain} publica el MX nulo, pero su texto SPF permite que alguien envíe: {text}</translation>
    </message>
    <message>
        <source>Receivers may refuse its mail with 550 5.7.27, because nobody could answer it.</source>
        <translation>Los destinatarios pueden rechazar su correo con 550 5.7.27, porque nadie podría responder a él.</translation>
    </message>
    <message>
        <source>Publish v=spf1 -all if no mail is sent. Otherwise take mail, and publish MX records.</source>
        <translation>Publique v=spf1 -all si no se envía correo. De lo contrario, acepte correo y publique registros MX.</translation>
    </message>
    <message>
        <source>SPF permits nobody to send for the domain</source>
        <translation>SPF no permite a nadie enviar en nombre del dominio</translation>
    </message>
    <message>
        <source>A DNAME leads to the MX host</source>
        <translation>Un DNAME lleva al host MX</translation>
    </message>
    <message>
        <source>{host} is found through a DNAME record, as an alias of {name}.</source>
        <translation>{host} se encuentra a través de un registro DNAME, como alias de {name}.</translation>
    </message>
    <message>
        <source>Most senders follow it as any alias, strict ones skip the host.</source>
        <translation>La mayoría de los remitentes lo siguen como cualquier alias; los estrictos omiten el host.</translation>
    </message>
    <message>
        <source>Let the MX record name the host by a name that has addresses of its own.</source>
        <translation>Haga que el registro MX nombre el host por un nombre con direcciones propias.</translation>
    </message>
    <message>
        <source>The MX record names no host of the Internet</source>
        <translation>El registro MX no nombra ningún host de Internet</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}. Names in {name} are set aside for special use and lead to no public host.</source>
        <translation>El registro MX de {domain} nombra {host}. Los nombres en {name} están reservados para usos especiales y no llevan a ningún host público.</translation>
    </message>
    <message>
        <source>Senders skip this host or talk to themselves. Mail bounces or waits if there is no other.</source>
        <translation>Los remitentes omiten este host o hablan consigo mismos. El correo rebota o espera si no hay otro.</translation>
    </message>
    <message>
        <source>Let the MX record name a host with a public name. If the domain takes no mail, publish MX 0 .</source>
        <translation>Haga que el registro MX nombre un host con un nombre público. Si el dominio no recibe correo, publique MX 0 .</translation>
    </message>
    <message>
        <source>MX records name hosts of the Internet</source>
        <translation>Los registros MX nombran hosts de Internet</translation>
    </message>
    <message>
        <source>The MX host name is a single word</source>
        <translation>El nombre del host MX es una sola palabra</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}, without a domain behind it.</source>
        <translation>El registro MX de {domain} nombra {host}, sin ningún dominio detrás.</translation>
    </message>
    <message>
        <source>Some senders take such a name for their own network, or skip the host.</source>
        <translation>Algunos remitentes toman un nombre así por uno de su propia red, u omiten el host.</translation>
    </message>
    <message>
        <source>Write the whole name of the host, with a final dot in the zone file.</source>
        <translation>Escriba el nombre completo del host, con un punto final en el archivo de zona.</translation>
    </message>
    <message>
        <source>MX records hold whole names</source>
        <translation>Los registros MX contienen nombres completos</translation>
    </message>
    <message>
        <source>The MX host name has the domain twice</source>
        <translation>El nombre del host MX tiene el dominio dos veces</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}, which has no address: in the zone file, the final dot is missing.</source>
        <translation>El registro MX de {domain} nombra {host}, que no tiene ninguna dirección: en el archivo de zona falta el punto final.</translation>
    </message>
    <message>
        <source>Add the final dot: write the host name in the MX record with the domain once and a dot behind it.</source>
        <translation>Añada el punto final: escriba en el registro MX el nombre del host con el dominio una sola vez y un punto detrás.</translation>
    </message>
    <message>
        <source>No MX host name has the domain twice</source>
        <translation>Ningún nombre de host MX tiene el dominio dos veces</translation>
    </message>
    <message>
        <source>The MX name has a character of no host</source>
        <translation>El nombre del host MX tiene un carácter no permitido</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}. Host names consist of letters, digits and inner hyphens.</source>
        <translation>El registro MX de {domain} nombra {host}. Los nombres de host constan de letras, dígitos y guiones interiores.</translation>
    </message>
    <message>
        <source>No certificate and no line of an MTA-STS policy can name this host, and some senders skip it.</source>
        <translation>Ningún certificado ni ninguna línea de una política MTA-STS puede nombrar este host, y algunos remitentes lo omiten.</translation>
    </message>
    <message>
        <source>Rename the host, and let the MX record name it by the new name.</source>
        <translation>Cambie el nombre del host y haga que el registro MX lo nombre por el nuevo.</translation>
    </message>
    <message>
        <source>MX host names have proper characters only</source>
        <translation>Los nombres de host MX solo tienen caracteres correctos</translation>
    </message>
    <message>
        <source>The MX host name is not encoded</source>
        <translation>El nombre del host MX no está codificado</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}, with letters outside ASCII as raw octets.</source>
        <translation>El registro MX de {domain} nombra {host}, con letras ajenas a ASCII como octetos sin codificar.</translation>
    </message>
    <message>
        <source>Senders cannot look up this host and skip it.</source>
        <translation>Los remitentes no pueden consultar este host y lo omiten.</translation>
    </message>
    <message>
        <source>Write the name in the zone as A-labels, which begin with xn--.</source>
        <translation>Escriba el nombre en la zona como A-labels, que comienzan por xn--.</translation>
    </message>
    <message>
        <source>MX host names are encoded as A-labels</source>
        <translation>Los nombres de host MX están codificados como A-labels</translation>
    </message>
    <message>
        <source>The domain is its own mail host</source>
        <translation>El dominio es su propio servidor de correo</translation>
    </message>
    <message>
        <source>The MX record of {domain} names {domain} itself.</source>
        <translation>El registro MX de {domain} nombra el propio {domain}.</translation>
    </message>
    <message>
        <source>Policy, certificate and TLSA records have to name {domain}.</source>
        <translation>La política, el certificado y los registros TLSA tienen que nombrar {domain}.</translation>
    </message>
    <message>
        <source>A mail host is listed twice</source>
        <translation>Un servidor de correo figura dos veces</translation>
    </message>
    <message>
        <source>{domain} lists {host} with more than one preference.</source>
        <translation>{domain} nombra {host} con más de una preferencia.</translation>
    </message>
    <message>
        <source>The lowest preference counts, which is {count}.</source>
        <translation>Cuenta la preferencia más baja, que es {count}.</translation>
    </message>
    <message>
        <source>Remove the other MX record of {host}.</source>
        <translation>Elimine el otro registro MX de {host}.</translation>
    </message>
    <message>
        <source>No mail host is listed twice</source>
        <translation>Ningún servidor de correo figura dos veces</translation>
    </message>
    <message>
        <source>There is one mail host only</source>
        <translation>Hay un solo servidor de correo</translation>
    </message>
    <message>
        <source>{host} alone takes the mail of {domain}, at one address.</source>
        <translation>{host} recibe por sí solo el correo de {domain}, en una única dirección.</translation>
    </message>
    <message>
        <source>While it does not answer, mail waits at the senders for some days.</source>
        <translation>Mientras no responda, el correo espera en los remitentes durante algunos días.</translation>
    </message>
    <message>
        <source>Senders choose among hosts at random</source>
        <translation>Los remitentes eligen entre hosts al azar</translation>
    </message>
    <message>
        <source>The hosts {hosts} have the same preference, {count}.</source>
        <translation>Los hosts {hosts} tienen la misma preferencia, {count}.</translation>
    </message>
    <message>
        <source>Each sender picks one of them by chance, so every one has to fulfil policy and TLSA records.</source>
        <translation>Cada remitente elige uno de ellos al azar, así que todos tienen que cumplir la política y los registros TLSA.</translation>
    </message>
    <message>
        <source>No mail host can be reached over IPv6</source>
        <translation>No se llega a ningún servidor de correo por IPv6</translation>
    </message>
    <message>
        <source>No mail host of {domain} has an AAAA record.</source>
        <translation>Ningún servidor de correo de {domain} tiene un registro AAAA.</translation>
    </message>
    <message>
        <source>Senders without IPv4 cannot deliver. There are few of them.</source>
        <translation>Los remitentes sin IPv4 no pueden entregar. Hay pocos.</translation>
    </message>
    <message>
        <source>Give a mail host an IPv6 address with a reverse name, and publish it as AAAA record.</source>
        <translation>Dé a un servidor de correo una dirección IPv6 con nombre inverso y publíquela como registro AAAA.</translation>
    </message>
    <message>
        <source>Mail can be delivered over IPv6</source>
        <translation>El correo se puede entregar por IPv6</translation>
    </message>
    <message>
        <source>No mail host can be reached over IPv4</source>
        <translation>No se llega a ningún servidor de correo por IPv4</translation>
    </message>
    <message>
        <source>No mail host of {domain} has an A record.</source>
        <translation>Ningún servidor de correo de {domain} tiene un registro A.</translation>
    </message>
    <message>
        <source>Senders without IPv6 keep the mail in the queue until they give up. There are many of them.</source>
        <translation>Los remitentes sin IPv6 dejan el correo en la cola hasta que desisten. Hay muchos.</translation>
    </message>
    <message>
        <source>Give a mail host an IPv4 address, and publish it as A record.</source>
        <translation>Dé a un servidor de correo una dirección IPv4 y publíquela como registro A.</translation>
    </message>
    <message>
        <source>Mail can be delivered over IPv4</source>
        <translation>El correo se puede entregar por IPv4</translation>
    </message>
    <message>
        <source>A TTL is unusually long or short</source>
        <translation>Un TTL es inusualmente largo o corto</translation>
    </message>
    <message>
        <source>For {name}, resolvers keep the answer for longer than a day or shorter than five minutes.</source>
        <translation>En el caso de {name}, los resolutores conservan la respuesta más de un día o menos de cinco minutos.</translation>
    </message>
    <message>
        <source>After a long TTL, changes are seen late. With a short one, senders ask again for nearly every mail.</source>
        <translation>Con un TTL largo, los cambios se ven tarde. Con uno corto, los remitentes vuelven a preguntar casi con cada mensaje.</translation>
    </message>
    <message>
        <source>Choose a TTL between five minutes and a day; an hour suits most domains.</source>
        <translation>Elija un TTL entre cinco minutos y un día; una hora conviene a la mayoría de los dominios.</translation>
    </message>
    <message>
        <source>The TTLs of MX and addresses are sensible</source>
        <translation>Los TTL de los MX y las direcciones son razonables</translation>
    </message>
    <message>
        <source>The mail hosts have several operators</source>
        <translation>Los servidores de correo tienen varios operadores</translation>
    </message>
    <message>
        <source>The mail hosts of {domain} belong to {name}.</source>
        <translation>Los servidores de correo de {domain} pertenecen a {name}.</translation>
    </message>
    <message>
        <source>Policy and TLSA records have to fit the hosts of every operator. Backup hosts are easily forgotten.</source>
        <translation>La política y los registros TLSA tienen que coincidir con los hosts de todos los operadores. Los hosts de respaldo se olvidan con facilidad.</translation>
    </message>
    <message>
        <source>A mail host is there that never answers</source>
        <translation>Hay un servidor de correo que nunca responde</translation>
    </message>
    <message>
        <source>{host}, with the preference {count}, does not accept connections at {address}, while other hosts do.</source>
        <translation>{host}, con la preferencia {count}, no acepta conexiones en {address}, mientras que otros hosts sí.</translation>
    </message>
    <message>
        <source>Tried first, it costs every sender time; tried last, the mail waits. A strict sender may have no other host left.</source>
        <translation>Si se prueba primero, cuesta tiempo a todos los remitentes; si se prueba al final, el correo espera. A un remitente estricto puede no quedarle ningún otro host.</translation>
    </message>
    <message>
        <source>Take {host} out of the MX records, or let a mail server answer there.</source>
        <translation>Quite {host} de los registros MX, o haga que un servidor de correo responda allí.</translation>
    </message>
    <message>
        <source>Every mail host answers</source>
        <translation>Todos los servidores de correo responden</translation>
    </message>
    <message>
        <source>The certificate names the domain, not the host</source>
        <translation>El certificado nombra el dominio, no el host</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) names {domain}, but not {host}. TLS reports call this certificate-host-mismatch.</source>
        <translation>El certificado de {host} ({address}) nombra {domain}, pero no {host}. Los informes TLS lo llaman certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Senders that honour the policy skip this host; others encrypt without knowing to whom. DANE records with usage 2 accept the domain&apos;s name.</source>
        <translation>Los remitentes que respetan la política omiten este host; los demás cifran sin saber para quién. Los registros DANE con uso 2 aceptan el nombre del dominio.</translation>
    </message>
    <message>
        <source>Get a certificate with {host} among its DNS names.</source>
        <translation>Obtenga un certificado con {host} entre sus nombres DNS.</translation>
    </message>
    <message>
        <source>The host stands in the common name only</source>
        <translation>El host figura solo en el nombre común</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) has no DNS names; {host} stands in its common name. TLS reports call this certificate-host-mismatch.</source>
        <translation>El certificado de {host} ({address}) no tiene nombres DNS; {host} figura en su nombre común. Los informes TLS lo llaman certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Get a certificate with {host} among its DNS names (subjectAltName). The common name does not count.</source>
        <translation>Obtenga un certificado con {host} entre sus nombres DNS (subjectAltName). El nombre común no cuenta.</translation>
    </message>
    <message>
        <source>A wildcard names the host</source>
        <translation>Un comodín nombra el host</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) names it by the wildcard {name}.</source>
        <translation>El certificado de {host} ({address}) lo nombra mediante el comodín {name}.</translation>
    </message>
    <message>
        <source>Senders accept it: a star stands for exactly one label.</source>
        <translation>Los remitentes lo aceptan: un asterisco representa exactamente una etiqueta.</translation>
    </message>
    <message>
        <source>The wildcard is not a whole label</source>
        <translation>El comodín no es una etiqueta entera</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) holds {name}. A star has to be the whole first label. TLS reports call this certificate-host-mismatch.</source>
        <translation>El certificado de {host} ({address}) contiene {name}. Un asterisco tiene que ser la primera etiqueta entera. Los informes TLS lo llaman certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Get a certificate with {host} itself among its DNS names.</source>
        <translation>Obtenga un certificado con el propio {host} entre sus nombres DNS.</translation>
    </message>
    <message>
        <source>The wildcard covers one label only</source>
        <translation>El comodín cubre una sola etiqueta</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) holds {name}, and {host} lies more than one label below the star. TLS reports call this certificate-host-mismatch.</source>
        <translation>El certificado de {host} ({address}) contiene {name}, y {host} está más de una etiqueta por debajo del asterisco. Los informes TLS lo llaman certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>The wildcard stands for a public suffix</source>
        <translation>El comodín representa un sufijo público</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) holds {name}, and under {text} anybody may register a name.</source>
        <translation>El certificado de {host} ({address}) contiene {name}, y bajo {text} cualquiera puede registrar un nombre.</translation>
    </message>
    <message>
        <source>Many verifiers refuse such a wildcard.</source>
        <translation>Muchos verificadores rechazan un comodín así.</translation>
    </message>
    <message>
        <source>The wildcard stands below a registered name</source>
        <translation>El comodín está por debajo de un nombre registrado</translation>
    </message>
    <message>
        <source>A name in the certificate is not an A-label</source>
        <translation>Un nombre del certificado no es un A-label</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) holds {name}, which names the host in Unicode instead of in its xn-- form. TLS reports call this certificate-host-mismatch.</source>
        <translation>El certificado de {host} ({address}) contiene {name}, que nombra el host en Unicode en lugar de en su forma xn--. Los informes TLS lo llaman certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Get a certificate that holds {host} just as it is spelled here.</source>
        <translation>Obtenga un certificado que contenga {host} tal como está escrito aquí.</translation>
    </message>
    <message>
        <source>A name in the certificate has odd characters</source>
        <translation>Un nombre del certificado tiene caracteres extraños</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) holds “{name}”: the host&apos;s name with a final dot, a blank or a NUL. TLS reports call this certificate-host-mismatch.</source>
        <translation>El certificado de {host} ({address}) contiene «{name}»: el nombre del host con un punto final, un espacio o un NUL. Los informes TLS lo llaman certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Get a certificate that holds {host} just as it is spelled here, without a final dot.</source>
        <translation>Obtenga un certificado que contenga {host} tal como está escrito aquí, sin punto final.</translation>
    </message>
    <message>
        <source>The certificate names IP addresses</source>
        <translation>El certificado nombra direcciones IP</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) holds the addresses {text}.</source>
        <translation>El certificado de {host} ({address}) contiene las direcciones {text}.</translation>
    </message>
    <message>
        <source>Senders do not look at them: a mail host is known by its name.</source>
        <translation>Los remitentes no las tienen en cuenta: un servidor de correo se conoce por su nombre.</translation>
    </message>
    <message>
        <source>The certificate names the alias target only</source>
        <translation>El certificado nombra solo el destino del alias</translation>
    </message>
    <message>
        <source>{host} is an alias, and its certificate ({address}) names {name}, but not {host}. TLS reports call this certificate-host-mismatch.</source>
        <translation>{host} es un alias, y su certificado ({address}) nombra {name}, pero no {host}. Los informes TLS lo llaman certificate-host-mismatch.</translation>
    </message>
    <message>
        <source>Senders that honour the policy skip this host: the name in the MX record counts. DANE records at {name} accept it.</source>
        <translation>Los remitentes que respetan la política omiten este host: cuenta el nombre del registro MX. Los registros DANE en {name} lo aceptan.</translation>
    </message>
    <message>
        <source>Get a certificate with {host} among its DNS names, or let the MX record name {name}.</source>
        <translation>Obtenga un certificado con {host} entre sus nombres DNS, o haga que el registro MX nombre {name}.</translation>
    </message>
    <message>
        <source>The certificate holds an internal name</source>
        <translation>El certificado contiene un nombre interno</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) holds {name}, a name that means something inside one network only.</source>
        <translation>El certificado de {host} ({address}) contiene {name}, un nombre que solo significa algo dentro de una red.</translation>
    </message>
    <message>
        <source>No effect on delivery. The name is shown to everybody, and public CAs do not issue for it.</source>
        <translation>Sin efecto en la entrega. El nombre se muestra a todos, y las CA públicas no emiten certificados para él.</translation>
    </message>
    <message>
        <source>Leave internal names out of the next certificate.</source>
        <translation>Deje fuera del próximo certificado los nombres internos.</translation>
    </message>
    <message>
        <source>The certificate holds no internal names</source>
        <translation>El certificado no contiene nombres internos</translation>
    </message>
    <message>
        <source>The certificate is valid for too long</source>
        <translation>El certificado es válido durante demasiado tiempo</translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) comes from a public CA and is valid for {days}; when it was issued the limit was {count} days.</source>
        <translation>El certificado de {host} ({address}) procede de una CA pública y es válido durante {days}; cuando se emitió, el límite era de {count} días.</translation>
    </message>
    <message>
        <source>Mail servers mostly take it; software with the rules of browsers refuses it.</source>
        <translation>La mayoría de los servidores de correo lo aceptan; el software con las reglas de los navegadores lo rechaza.</translation>
    </message>
    <message>
        <source>Get a new certificate for {host}, and tell the CA.</source>
        <translation>Obtenga un certificado nuevo para {host} y avise a la CA.</translation>
    </message>
    <message>
        <source>The certificate keeps the limit on lifetimes</source>
        <translation>El certificado respeta el límite de duración</translation>
    </message>
    <message>
        <source>The clock of this machine is wrong</source>
        <translation>El reloj de esta máquina no va bien</translation>
    </message>
    <message>
        <source>The policy host wrote its reply at {date} by its own clock, more than an hour off the clock here.</source>
        <translation>El host de la política escribió su respuesta el {date} según su propio reloj, a más de una hora del reloj de aquí.</translation>
    </message>
    <message>
        <source>If the clock here is wrong, all that is said here of certificates and signatures by date is wrong too.</source>
        <translation>Si el reloj de aquí no va bien, también es erróneo todo lo que aquí se dice, según la fecha, de certificados y firmas.</translation>
    </message>
    <message>
        <source>Set the clock of this machine, for example with timedatectl set-ntp true, and inspect again.</source>
        <translation>Ponga en hora el reloj de esta máquina, por ejemplo con timedatectl set-ntp true, e inspeccione de nuevo.</translation>
    </message>
    <message>
        <source>The clock of this machine is right</source>
        <translation>El reloj de esta máquina va bien</translation>
    </message>
    <message>
        <source>A renewed certificate is not loaded everywhere</source>
        <translation>Un certificado renovado no está cargado en todas partes</translation>
    </message>
    <message>
        <source>The certificate of {host} at {address} ends on {date}, while {name} already shows a newer one for the same names.</source>
        <translation>El certificado de {host} en {address} termina el {date}, mientras que {name} ya muestra uno más reciente para los mismos nombres.</translation>
    </message>
    <message>
        <source>No effect until {date}; after it, senders that honour the policy skip this address.</source>
        <translation>Sin efecto hasta el {date}; después, los remitentes que respetan la política omiten esta dirección.</translation>
    </message>
    <message>
        <source>Load the renewed certificate at {address} too, and reload the mail server.</source>
        <translation>Cargue también en {address} el certificado renovado y recargue el servidor de correo.</translation>
    </message>
    <message>
        <source>The policy ends in empty lines</source>
        <translation>La política termina en líneas vacías</translation>
    </message>
    <message>
        <source>From line {line} on, the policy has nothing but empty lines. One line end after the last field is enough.</source>
        <translation>Desde la línea {line}, la política no tiene más que líneas vacías. Basta un fin de línea después del último campo.</translation>
    </message>
    <message>
        <source>The grammar has no empty lines: strict senders refuse the policy, most skip them.</source>
        <translation>La gramática no admite líneas vacías: los remitentes estrictos rechazan la política, la mayoría las omite.</translation>
    </message>
    <message>
        <source>Delete the empty lines at the end of the file.</source>
        <translation>Borre las líneas vacías al final del archivo.</translation>
    </message>
    <message>
        <source>The policy ends with its last field</source>
        <translation>La política termina con su último campo</translation>
    </message>
    <message>
        <source>A line of the policy ends in blanks</source>
        <translation>Una línea de la política termina en espacios</translation>
    </message>
    <message>
        <source>Line {line} has blanks behind its value: “{text}”.</source>
        <translation>La línea {line} tiene espacios detrás de su valor: «{text}».</translation>
    </message>
    <message>
        <source>That is allowed; senders drop them.</source>
        <translation>Está permitido; los remitentes los descartan.</translation>
    </message>
    <message>
        <source>The version is not the first line</source>
        <translation>La versión no es la primera línea</translation>
    </message>
    <message>
        <source>The version stands in line {line}.</source>
        <translation>La versión está en la línea {line}.</translation>
    </message>
    <message>
        <source>Senders take the fields in any order. Put it first so that people see at once what the file is.</source>
        <translation>Los remitentes aceptan los campos en cualquier orden. Póngala la primera para que se vea enseguida qué es el archivo.</translation>
    </message>
    <message>
        <source>A short max_age while testing</source>
        <translation>Un max_age corto en modo de prueba</translation>
    </message>
    <message>
        <source>The policy is in testing mode, and senders forget it after {count} seconds.</source>
        <translation>La política está en modo de prueba, y los remitentes la olvidan al cabo de {count} segundos.</translation>
    </message>
    <message>
        <source>Sensible at the very beginning: every change is seen soon. Raise it before you set mode: enforce.</source>
        <translation>Razonable muy al principio: cada cambio se ve pronto. Auméntelo antes de poner mode: enforce.</translation>
    </message>
    <message>
        <source>The removal of MTA-STS takes long</source>
        <translation>La retirada de MTA-STS lleva mucho tiempo</translation>
    </message>
    <message>
        <source>The policy has mode: none, and senders keep it for {count} seconds.</source>
        <translation>La política tiene mode: none, y los remitentes la conservan {count} segundos.</translation>
    </message>
    <message>
        <source>So long the record and the policy have to stay in place before MTA-STS can be taken away.</source>
        <translation>Durante todo ese tiempo, el registro y la política tienen que seguir en su sitio antes de que se pueda quitar MTA-STS.</translation>
    </message>
    <message>
        <source>Set max_age: 86400 and give the record a new id.</source>
        <translation>Ponga max_age: 86400 y dé al registro un id nuevo.</translation>
    </message>
    <message>
        <source>The removal of MTA-STS takes a day or two</source>
        <translation>La retirada de MTA-STS lleva uno o dos días</translation>
    </message>
    <message>
        <source>An mx line holds an address</source>
        <translation>Una línea mx contiene una dirección</translation>
    </message>
    <message>
        <source>The policy names {name}. MX records name hosts, so an address fits none of them.</source>
        <translation>La política nombra {name}. Los registros MX nombran hosts, así que una dirección no coincide con ninguno de ellos.</translation>
    </message>
    <message>
        <source>A host that is meant by this line is not covered: senders report validation-failure and, under mode: enforce, skip it.</source>
        <translation>Un host al que se refiera esta línea no queda cubierto: los remitentes informan de validation-failure y, con mode: enforce, lo omiten.</translation>
    </message>
    <message>
        <source>Write the name of the host instead of its address, as the MX record has it.</source>
        <translation>Escriba el nombre del host en lugar de su dirección, tal como figura en el registro MX.</translation>
    </message>
    <message>
        <source>No mx line holds an address</source>
        <translation>Ninguna línea mx contiene una dirección</translation>
    </message>
    <message>
        <source>A wildcard covers everybody&apos;s names</source>
        <translation>Un comodín cubre los nombres de cualquiera</translation>
    </message>
    <message>
        <source>The policy names {name}, directly below a suffix where anybody may register a name.</source>
        <translation>La política nombra {name}, directamente por debajo de un sufijo donde cualquiera puede registrar un nombre.</translation>
    </message>
    <message>
        <source>Any host that somebody registers there, with a certificate for it, passes for a mail host of {domain}.</source>
        <translation>Cualquier host que alguien registre allí, con un certificado para él, pasa por un servidor de correo de {domain}.</translation>
    </message>
    <message>
        <source>List the mail hosts one by one, or let the wildcard begin below a name of your own.</source>
        <translation>Enumere los servidores de correo uno a uno, o haga que el comodín comience por debajo de un nombre propio.</translation>
    </message>
    <message>
        <source>No wildcard covers everybody&apos;s names</source>
        <translation>Ningún comodín cubre los nombres de cualquiera</translation>
    </message>
    <message>
        <source>A wildcard covers the whole domain</source>
        <translation>Un comodín cubre todo el dominio</translation>
    </message>
    <message>
        <source>The policy names {name}: every host directly below your own domain.</source>
        <translation>La política nombra {name}: todos los hosts directamente por debajo de su propio dominio.</translation>
    </message>
    <message>
        <source>Whoever runs any of these hosts, with a certificate for it, can pass for a mail host of {domain}.</source>
        <translation>Quien administra cualquiera de estos hosts, con un certificado para él, puede hacerse pasar por un servidor de correo de {domain}.</translation>
    </message>
    <message>
        <source>List the mail hosts one by one, or give them a label of their own, such as *.mx.{domain}.</source>
        <translation>Enumere los servidores de correo uno a uno, o deles una etiqueta propia, como *.mx.{domain}.</translation>
    </message>
    <message>
        <source>No wildcard covers the whole domain</source>
        <translation>Ningún comodín cubre todo el dominio</translation>
    </message>
    <message>
        <source>The policy names hosts by a wildcard</source>
        <translation>La política nombra hosts mediante un comodín</translation>
    </message>
    <message>
        <source>The policy names {name}.</source>
        <translation>La política nombra {name}.</translation>
    </message>
    <message>
        <source>The star stands for exactly one label: a host right below fits, one two labels below does not.</source>
        <translation>El asterisco representa exactamente una etiqueta: un host justo por debajo coincide; uno dos etiquetas por debajo, no.</translation>
    </message>
    <message>
        <source>An mx line stands twice</source>
        <translation>Una línea mx aparece dos veces</translation>
    </message>
    <message>
        <source>The policy names {name} more than once.</source>
        <translation>La política nombra {name} más de una vez.</translation>
    </message>
    <message>
        <source>Harmless: senders read it once.</source>
        <translation>Inofensivo: los remitentes la leen una sola vez.</translation>
    </message>
    <message>
        <source>A wildcard covers an mx line already</source>
        <translation>Un comodín ya cubre una línea mx</translation>
    </message>
    <message>
        <source>The policy names {name}, which a wildcard of the policy covers too.</source>
        <translation>La política nombra {name}, que también cubre un comodín de la política.</translation>
    </message>
    <message>
        <source>Harmless: one of the two lines is enough.</source>
        <translation>Inofensivo: basta con una de las dos líneas.</translation>
    </message>
    <message>
        <source>The policy names a host that does not exist</source>
        <translation>La política nombra un host que no existe</translation>
    </message>
    <message>
        <source>The policy names {name}, which is not in DNS.</source>
        <translation>La política nombra {name}, que no está en el DNS.</translation>
    </message>
    <message>
        <source>If somebody else can register the name, they can pass for a mail host of {domain}.</source>
        <translation>Si otra persona puede registrar el nombre, puede hacerse pasar por un servidor de correo de {domain}.</translation>
    </message>
    <message>
        <source>Remove the line unless a host of this name is about to come.</source>
        <translation>Elimine la línea, salvo que pronto vaya a haber un host con este nombre.</translation>
    </message>
    <message>
        <source>Every host named in the policy exists</source>
        <translation>Todos los hosts nombrados en la política existen</translation>
    </message>
    <message>
        <source>The policy has very many mx lines</source>
        <translation>La política tiene muchísimas líneas mx</translation>
    </message>
    <message>
        <source>The policy has {count} mx lines.</source>
        <translation>La política tiene {count} líneas mx.</translation>
    </message>
    <message>
        <source>A long file takes time, and senders stop reading at some size, often 64 KiB.</source>
        <translation>Un archivo largo lleva tiempo, y los remitentes dejan de leer a partir de cierto tamaño, a menudo 64 KiB.</translation>
    </message>
    <message>
        <source>Put the mail hosts below one name and cover them with one wildcard.</source>
        <translation>Ponga los servidores de correo por debajo de un mismo nombre y cúbralos con un solo comodín.</translation>
    </message>
    <message>
        <source>The policy has few mx lines</source>
        <translation>La política tiene pocas líneas mx</translation>
    </message>
    <message>
        <source>The policy has a field that nobody knows</source>
        <translation>La política tiene un campo que nadie conoce</translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. The standard has no such field.</source>
        <translation>La línea {line} dice «{text}». El estándar no tiene ese campo.</translation>
    </message>
    <message>
        <source>Senders ignore it. If it was meant for them, check the spelling.</source>
        <translation>Los remitentes lo ignoran. Si estaba destinado a ellos, compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>Senders without a cached policy deliver as if there were no MTA-STS; a cached one stays in use. They ask again after some 5 minutes at the earliest.</source>
        <translation>Los remitentes sin política en caché entregan como si no hubiera MTA-STS; una política en caché sigue en uso. Vuelven a preguntar al cabo de unos 5 minutos como muy pronto.</translation>
    </message>
    <message>
        <source>The policy host is an alias</source>
        <translation>El host de la política es un alias</translation>
    </message>
    <message>
        <source>mta-sts.{domain} leads to {name}.</source>
        <translation>mta-sts.{domain} lleva a {name}.</translation>
    </message>
    <message>
        <source>Senders follow the alias. The certificate has to name mta-sts.{domain} all the same.</source>
        <translation>Los remitentes siguen el alias. Aun así, el certificado tiene que nombrar mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The policy host&apos;s alias leads nowhere</source>
        <translation>El alias del host de la política no lleva a nada</translation>
    </message>
    <message>
        <source>mta-sts.{domain} is an alias of {name}, which does not exist. TLS reports call this sts-policy-fetch-error.</source>
        <translation>mta-sts.{domain} es un alias de {name}, que no existe. Los informes TLS lo llaman sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Senders get no policy. Whoever can register {name} gets a certificate for mta-sts.{domain} and publishes a policy of their own.</source>
        <translation>Los remitentes no obtienen ninguna política. Quien pueda registrar {name} obtiene un certificado para mta-sts.{domain} y publica una política propia.</translation>
    </message>
    <message>
        <source>Remove the CNAME record of mta-sts.{domain}, or let it lead to the host that serves the policy.</source>
        <translation>Elimine el registro CNAME de mta-sts.{domain}, o haga que lleve al host que sirve la política.</translation>
    </message>
    <message>
        <source>The policy host&apos;s alias leads to a host</source>
        <translation>El alias del host de la política lleva a un host</translation>
    </message>
    <message>
        <source>The policy host fails over IPv6</source>
        <translation>El host de la política falla por IPv6</translation>
    </message>
    <message>
        <source>mta-sts.{domain} answers over IPv4, but not at {address}.</source>
        <translation>mta-sts.{domain} responde por IPv4, pero no en {address}.</translation>
    </message>
    <message>
        <source>Senders that try IPv6 first get the policy late or not at all; then they deliver as if there were no MTA-STS.</source>
        <translation>Los remitentes que prueban primero IPv6 obtienen la política tarde o nunca; en ese caso entregan como si no hubiera MTA-STS.</translation>
    </message>
    <message>
        <source>Let the web server listen at {address} with the same certificate, or remove the AAAA record.</source>
        <translation>Haga que el servidor web escuche en {address} con el mismo certificado, o elimine el registro AAAA.</translation>
    </message>
    <message>
        <source>The policy host answers over IPv6 too</source>
        <translation>El host de la política responde también por IPv6</translation>
    </message>
    <message>
        <source>The policy host&apos;s addresses disagree</source>
        <translation>Las direcciones del host de la política no concuerdan</translation>
    </message>
    <message>
        <source>mta-sts.{domain} has several addresses. At {address} the answer is not the policy that the others serve.</source>
        <translation>mta-sts.{domain} tiene varias direcciones. En {address} la respuesta no es la política que sirven las demás.</translation>
    </message>
    <message>
        <source>It depends on the address which policy a sender keeps, or whether it gets one.</source>
        <translation>De la dirección depende qué política conserva un remitente, o si obtiene alguna.</translation>
    </message>
    <message>
        <source>Put the same file on every server behind mta-sts.{domain}, or remove the addresses that are not in use.</source>
        <translation>Ponga el mismo archivo en todos los servidores que hay detrás de mta-sts.{domain}, o elimine las direcciones que no se usan.</translation>
    </message>
    <message>
        <source>All addresses of the policy host agree</source>
        <translation>Todas las direcciones del host de la política concuerdan</translation>
    </message>
    <message>
        <source>The policy host speaks only outdated TLS</source>
        <translation>El host de la política solo habla TLS anticuado</translation>
    </message>
    <message>
        <source>The server for {url} does not speak TLS 1.2 or newer. TLS reports call this sts-policy-fetch-error.</source>
        <translation>El servidor de {url} no habla TLS 1.2 ni posterior. Los informes TLS lo llaman sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Switch on TLS 1.2 and TLS 1.3 in the web server; in nginx: ssl_protocols TLSv1.2 TLSv1.3;</source>
        <translation>Active TLS 1.2 y TLS 1.3 en el servidor web; en nginx: ssl_protocols TLSv1.2 TLSv1.3;</translation>
    </message>
    <message>
        <source>The policy host speaks TLS 1.2 or newer</source>
        <translation>El host de la política habla TLS 1.2 o posterior</translation>
    </message>
    <message>
        <source>The certificate names the host only as CN</source>
        <translation>El certificado nombra el host solo como CN</translation>
    </message>
    <message>
        <source>The certificate for {url} has mta-sts.{domain} as its common name, but not among the alternative names. The common name does not count. TLS reports call this sts-webpki-invalid.</source>
        <translation>El certificado de {url} tiene mta-sts.{domain} como nombre común, pero no entre los nombres alternativos. El nombre común no cuenta. Los informes TLS lo llaman sts-webpki-invalid.</translation>
    </message>
    <message>
        <source>Have the certificate issued again with mta-sts.{domain} as a DNS name among the alternative names.</source>
        <translation>Haga que se emita de nuevo el certificado con mta-sts.{domain} como nombre DNS entre los nombres alternativos.</translation>
    </message>
    <message>
        <source>The certificate names the host where it counts</source>
        <translation>El certificado nombra el host donde cuenta</translation>
    </message>
    <message>
        <source>The certificate names the alias&apos; target</source>
        <translation>El certificado nombra el destino del alias</translation>
    </message>
    <message>
        <source>mta-sts.{domain} leads to {name}, and the certificate is for that host: {text}. It has to name mta-sts.{domain}. TLS reports call this sts-webpki-invalid.</source>
        <translation>mta-sts.{domain} lleva a {name}, y el certificado es para ese host: {text}. Tiene que nombrar mta-sts.{domain}. Los informes TLS lo llaman sts-webpki-invalid.</translation>
    </message>
    <message>
        <source>Ask whoever runs {name} for a certificate that names mta-sts.{domain}; most providers get one when you add the name there.</source>
        <translation>Pida a quien administra {name} un certificado que nombre mta-sts.{domain}; la mayoría de los proveedores obtienen uno cuando se añade allí el nombre.</translation>
    </message>
    <message>
        <source>The certificate names the alias, not its target</source>
        <translation>El certificado nombra el alias, no su destino</translation>
    </message>
    <message>
        <source>The policy host demands a client certificate</source>
        <translation>El host de la política exige un certificado de cliente</translation>
    </message>
    <message>
        <source>The server for {url} broke off because we showed no certificate of our own. Senders have none to show. TLS reports call this sts-policy-fetch-error.</source>
        <translation>El servidor de {url} cortó porque no mostramos ningún certificado propio. Los remitentes no tienen ninguno que mostrar. Los informes TLS lo llaman sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Do not ask for client certificates on mta-sts.{domain}; in nginx: ssl_verify_client off;</source>
        <translation>No pida certificados de cliente en mta-sts.{domain}; en nginx: ssl_verify_client off;</translation>
    </message>
    <message>
        <source>The policy host demands no client certificate</source>
        <translation>El host de la política no exige certificado de cliente</translation>
    </message>
    <message>
        <source>The policy is served in an unusual charset</source>
        <translation>La política se sirve con un charset inusual</translation>
    </message>
    <message>
        <source>{url} is served with the charset “{text}”. A policy is UTF-8, and ASCII but for its extra fields.</source>
        <translation>{url} se sirve con el charset «{text}». Una política es UTF-8, y ASCII salvo en sus campos adicionales.</translation>
    </message>
    <message>
        <source>Senders read the octets as UTF-8, whatever the header says. A file that really has another charset may not be readable.</source>
        <translation>Los remitentes leen los octetos como UTF-8, diga lo que diga la cabecera. Un archivo que de verdad tenga otro charset quizá no sea legible.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and send Content-Type: text/plain; charset=utf-8</source>
        <translation>Guarde el archivo como UTF-8 y envíe Content-Type: text/plain; charset=utf-8</translation>
    </message>
    <message>
        <source>The policy is served in a usual charset</source>
        <translation>La política se sirve con un charset habitual</translation>
    </message>
    <message>
        <source>The policy is packed although nobody asked</source>
        <translation>La política va comprimida aunque nadie lo pidió</translation>
    </message>
    <message>
        <source>{url} answered with Content-Encoding: {text}, though the request allowed no coding. TLS reports call this sts-policy-invalid.</source>
        <translation>{url} respondió con Content-Encoding: {text}, aunque la petición no permitía ninguna codificación. Los informes TLS lo llaman sts-policy-invalid.</translation>
    </message>
    <message>
        <source>Senders that do not unpack it read no policy. Without a cached one they deliver as if there were no MTA-STS.</source>
        <translation>Los remitentes que no la descomprimen no leen ninguna política. Sin una en caché, entregan como si no hubiera MTA-STS.</translation>
    </message>
    <message>
        <source>Serve this file as it is; in nginx: gzip off; and no packed copy in its place.</source>
        <translation>Sirva este archivo tal cual; en nginx: gzip off; y sin una copia comprimida en su lugar.</translation>
    </message>
    <message>
        <source>The policy is served unpacked</source>
        <translation>La política se sirve sin comprimir</translation>
    </message>
    <message>
        <source>The policy is served without TLS only</source>
        <translation>La política solo se sirve sin TLS</translation>
    </message>
    <message>
        <source>http://mta-sts.{domain} serves a policy at {address}, but over HTTPS nothing answers. TLS reports call this sts-policy-fetch-error.</source>
        <translation>http://mta-sts.{domain} sirve una política en {address}, pero por HTTPS no responde nada. Los informes TLS lo llaman sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Senders never ask over HTTP: for them there is no policy.</source>
        <translation>Los remitentes no preguntan nunca por HTTP: para ellos no hay política.</translation>
    </message>
    <message>
        <source>Serve the same file over HTTPS on port 443, with a certificate for mta-sts.{domain}.</source>
        <translation>Sirva el mismo archivo por HTTPS en el puerto 443, con un certificado para mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The policy is not left to plain HTTP</source>
        <translation>La política no se deja al simple HTTP</translation>
    </message>
    <message>
        <source>The policy file lies in the wrong place</source>
        <translation>El archivo de política está en un lugar equivocado</translation>
    </message>
    <message>
        <source>A policy was found at {text}. Senders look at https://mta-sts.{domain}/.well-known/mta-sts.txt alone. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Se encontró una política en {text}. Los remitentes miran solo en https://mta-sts.{domain}/.well-known/mta-sts.txt. Los informes TLS lo llaman sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>For senders there is no policy; they deliver as if there were no MTA-STS.</source>
        <translation>Para los remitentes no hay política; entregan como si no hubiera MTA-STS.</translation>
    </message>
    <message>
        <source>Move the file so that https://mta-sts.{domain}/.well-known/mta-sts.txt serves it.</source>
        <translation>Mueva el archivo para que lo sirva https://mta-sts.{domain}/.well-known/mta-sts.txt.</translation>
    </message>
    <message>
        <source>The policy file lies in its place</source>
        <translation>El archivo de política está en su lugar</translation>
    </message>
    <message>
        <source>A cache serves another policy</source>
        <translation>Una caché sirve otra política</translation>
    </message>
    <message>
        <source>Asked in two ways, {url} brought two different policies. A cache in front of the web server keeps an older one.</source>
        <translation>Preguntada de dos maneras, {url} dio dos políticas distintas. Una caché delante del servidor web conserva una más antigua.</translation>
    </message>
    <message>
        <source>Senders that see a new id fetch the old policy and keep it under the new id.</source>
        <translation>Los remitentes que ven un id nuevo obtienen la política antigua y la conservan con el id nuevo.</translation>
    </message>
    <message>
        <source>Let the proxy or CDN not cache this path, or clear it there whenever the policy changes and only then change the id.</source>
        <translation>Haga que el proxy o la CDN no guarden esta ruta en caché, o bórrela de esa caché cada vez que cambie la política y solo después cambie el id.</translation>
    </message>
    <message>
        <source>No cache serves another policy</source>
        <translation>Ninguna caché sirve otra política</translation>
    </message>
    <message>
        <source>The policy host talks to browsers</source>
        <translation>El host de la política habla a los navegadores</translation>
    </message>
    <message>
        <source>The answer of {url} carries {text}.</source>
        <translation>La respuesta de {url} lleva {text}.</translation>
    </message>
    <message>
        <source>Senders pay no heed to HSTS, HTTP/2 or HTTP/3. They ask over HTTPS in any case.</source>
        <translation>Los remitentes no hacen caso de HSTS, HTTP/2 ni HTTP/3. Preguntan por HTTPS en cualquier caso.</translation>
    </message>
    <message>
        <source>The policy host speaks no HTTP/1.1</source>
        <translation>El host de la política no habla HTTP/1.1</translation>
    </message>
    <message>
        <source>The server for {url} answered an HTTP/1.1 request in HTTP/2.</source>
        <translation>El servidor de {url} respondió en HTTP/2 a una petición HTTP/1.1.</translation>
    </message>
    <message>
        <source>Senders with a simple HTTP client get no policy. TLS reports call this sts-policy-fetch-error.</source>
        <translation>Los remitentes con un cliente HTTP sencillo no obtienen ninguna política. Los informes TLS lo llaman sts-policy-fetch-error.</translation>
    </message>
    <message>
        <source>Let the web server answer HTTP/1.1 too, at least when a client does not ask for HTTP/2.</source>
        <translation>Haga que el servidor web responda también en HTTP/1.1, al menos cuando un cliente no pide HTTP/2.</translation>
    </message>
    <message>
        <source>The policy host speaks HTTP/1.1</source>
        <translation>El host de la política habla HTTP/1.1</translation>
    </message>
    <message>
        <source>CAA records limit who may certify</source>
        <translation>Los registros CAA limitan quién puede certificar</translation>
    </message>
    <message>
        <source>The CAA records at {name} say which authorities may issue a certificate for mta-sts.{domain}: {text}.</source>
        <translation>Los registros CAA en {name} dicen qué autoridades pueden emitir un certificado para mta-sts.{domain}: {text}.</translation>
    </message>
    <message>
        <source>Senders do not look at them. An authority that is not named refuses to renew the certificate.</source>
        <translation>Los remitentes no los miran. Una autoridad que no está nombrada se niega a renovar el certificado.</translation>
    </message>
    <message>
        <source>This is no domain name</source>
        <translation>Esto no es un nombre de dominio</translation>
    </message>
    <message>
        <source>A domain name consists of labels of 1 to 63 letters, digits and hyphens, none of which begins or ends with a hyphen, and of 253 characters at most. This does not hold for “{text}”.</source>
        <translation>Un nombre de dominio consta de etiquetas de 1 a 63 letras, dígitos y guiones, ninguna de las cuales comienza ni termina con un guion, y de 253 caracteres como máximo. Esto no se cumple en «{text}».</translation>
    </message>
    <message>
        <source>Mail cannot be addressed to such a name.</source>
        <translation>No se puede dirigir correo a un nombre así.</translation>
    </message>
    <message>
        <source>Correct the name. What stands behind the @ of a mail address is what belongs here.</source>
        <translation>Corrija el nombre. Lo que va detrás de la @ de una dirección de correo es lo que corresponde aquí.</translation>
    </message>
    <message>
        <source>The name has letters that no domain may have</source>
        <translation>El nombre tiene letras que ningún dominio puede tener</translation>
    </message>
    <message>
        <source>“{text}” cannot be written as a domain name by the rules of IDNA2008: a character is not allowed, or not at its place.</source>
        <translation>«{text}» no se puede escribir como nombre de dominio según las reglas de IDNA2008: un carácter no está permitido, o no lo está en su lugar.</translation>
    </message>
    <message>
        <source>Senders cannot look up the name, or refuse the address.</source>
        <translation>Los remitentes no pueden consultar el nombre, o rechazan la dirección.</translation>
    </message>
    <message>
        <source>Use a name of letters, digits and hyphens. Symbols, emoji and invisible characters have no place in it.</source>
        <translation>Use un nombre de letras, dígitos y guiones. Los símbolos, los emojis y los caracteres invisibles no tienen cabida en él.</translation>
    </message>
    <message>
        <source>Programs understand this name in two ways</source>
        <translation>Los programas entienden este nombre de dos maneras</translation>
    </message>
    <message>
        <source>“{text}” was inspected as it stands. Programs with the older mapping of IDNA ask for {name} instead.</source>
        <translation>«{text}» se inspeccionó tal como está. Los programas con la conversión anterior de IDNA preguntan en su lugar por {name}.</translation>
    </message>
    <message>
        <source>Mail to this name goes to two different domains, depending on the program that sends it.</source>
        <translation>El correo a este nombre va a dos dominios distintos, según el programa que lo envía.</translation>
    </message>
    <message>
        <source>Register {name} too, and let both take the same mail.</source>
        <translation>Registre también {name} y haga que ambos reciban el mismo correo.</translation>
    </message>
    <message>
        <source>The xn-- form stands for no proper name</source>
        <translation>La forma xn-- no representa ningún nombre correcto</translation>
    </message>
    <message>
        <source>{name} decodes to “{text}”, which the rules of IDNA2008 do not allow to be written as this name.</source>
        <translation>{name} se descodifica como «{text}», que las reglas de IDNA2008 no permiten escribir como este nombre.</translation>
    </message>
    <message>
        <source>Senders use the xn-- form as it is. Programs that show or type the letters may refuse it.</source>
        <translation>Los remitentes usan la forma xn-- tal cual. Los programas que muestran o escriben las letras pueden rechazarla.</translation>
    </message>
    <message>
        <source>Register a name whose letters IDNA2008 allows.</source>
        <translation>Registre un nombre cuyas letras permita IDNA2008.</translation>
    </message>
    <message>
        <source>The letters can be taken for others</source>
        <translation>Las letras se pueden confundir con otras</translation>
    </message>
    <message>
        <source>“{text}” has letters of scripts that are not written together, or foreign letters that all look like Latin ones. The name in the DNS is {name}.</source>
        <translation>«{text}» tiene letras de escrituras que no se mezclan, o letras de otra escritura que parecen todas latinas. El nombre en el DNS es {name}.</translation>
    </message>
    <message>
        <source>No effect on delivery. A reader can take the name for another one.</source>
        <translation>Sin efecto en la entrega. Un lector puede tomar el nombre por otro.</translation>
    </message>
    <message>
        <source>An address is not a mail domain</source>
        <translation>Una dirección no es un dominio de correo</translation>
    </message>
    <message>
        <source>“{text}” is an address. MTA-STS and DANE belong to names and never apply to an address in brackets.</source>
        <translation>«{text}» es una dirección. MTA-STS y DANE corresponden a nombres y nunca se aplican a una dirección entre corchetes.</translation>
    </message>
    <message>
        <source>Mail to an address in brackets is encrypted at best, and the host is never authenticated.</source>
        <translation>El correo a una dirección entre corchetes, en el mejor de los casos, se cifra, y el host nunca se autentica.</translation>
    </message>
    <message>
        <source>Inspect the domain whose mail this host takes.</source>
        <translation>Inspeccione el dominio cuyo correo recibe este host.</translation>
    </message>
    <message>
        <source>This is a suffix, not somebody&apos;s domain</source>
        <translation>Esto es un sufijo, no el dominio de alguien</translation>
    </message>
    <message>
        <source>{domain} is a public suffix: domains are registered below it.</source>
        <translation>{domain} es un sufijo público: los dominios se registran por debajo de él.</translation>
    </message>
    <message>
        <source>Hardly anybody writes to such a name.</source>
        <translation>Casi nadie escribe a un nombre así.</translation>
    </message>
    <message>
        <source>Inspect the domain that was registered below it, such as example.{domain}.</source>
        <translation>Inspeccione el dominio que se registró por debajo de él, como example.{domain}.</translation>
    </message>
    <message>
        <source>The policy above does not cover this name</source>
        <translation>La política de arriba no cubre este nombre</translation>
    </message>
    <message>
        <source>{domain} takes mail and has no MTA-STS record of its own. {name} has one, but a policy holds for its own domain only.</source>
        <translation>{domain} recibe correo y no tiene un registro MTA-STS propio. {name} tiene uno, pero una política vale solo para su propio dominio.</translation>
    </message>
    <message>
        <source>Senders treat {domain} as a domain without MTA-STS.</source>
        <translation>Los remitentes tratan {domain} como un dominio sin MTA-STS.</translation>
    </message>
    <message>
        <source>Publish a TXT record at _mta-sts.{domain}, and serve a policy at mta-sts.{domain}.</source>
        <translation>Publique un registro TXT en _mta-sts.{domain} y sirva una política en mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Questions to the DNS stay without answer</source>
        <translation>Hay consultas al DNS que quedan sin respuesta</translation>
    </message>
    <message>
        <source>{count} questions or name servers gave no answer in time.</source>
        <translation>{count} consultas o servidores de nombres no dieron respuesta a tiempo.</translation>
    </message>
    <message>
        <source>Senders wait for an answer, deliver late, or treat the name as not there for now.</source>
        <translation>Los remitentes esperan una respuesta, entregan tarde o tratan el nombre como si por ahora no existiera.</translation>
    </message>
    <message>
        <source>Repair the name servers that stay silent, and see that no firewall drops questions on port 53, over UDP or TCP.</source>
        <translation>Repare los servidores de nombres que callan y procure que ningún cortafuegos descarte consultas en el puerto 53, por UDP o TCP.</translation>
    </message>
    <message>
        <source>Questions to the DNS are answered in time</source>
        <translation>Las consultas al DNS se responden a tiempo</translation>
    </message>
    <message>
        <source>Name servers fail on a question</source>
        <translation>Los servidores de nombres fallan en una consulta</translation>
    </message>
    <message>
        <source>For {name}, the DNS answered with a failure (SERVFAIL or similar), which says neither yes nor no.</source>
        <translation>En el caso de {name}, el DNS respondió con un fallo (SERVFAIL o similar), que no dice ni sí ni no.</translation>
    </message>
    <message>
        <source>Senders try again later or do without what was asked for.</source>
        <translation>Los remitentes lo intentan más tarde o prescinden de lo que se preguntó.</translation>
    </message>
    <message>
        <source>Ask each name server of the zone directly, and repair the zone or the server that fails.</source>
        <translation>Pregunte directamente a cada servidor de nombres de la zona y repare la zona o el servidor que falla.</translation>
    </message>
    <message>
        <source>No question to the DNS ends in a failure</source>
        <translation>Ninguna consulta al DNS termina en un fallo</translation>
    </message>
    <message>
        <source>A name server does not serve the zone</source>
        <translation>Un servidor de nombres no sirve la zona</translation>
    </message>
    <message>
        <source>{name} is named as a name server of {domain}, but refuses the questions or answers without authority.</source>
        <translation>{name} figura como servidor de nombres de {domain}, pero rechaza las consultas o responde sin autoridad.</translation>
    </message>
    <message>
        <source>Lookups take longer, and fail when other servers are not at hand.</source>
        <translation>Las consultas tardan más, y fallan cuando no hay otros servidores disponibles.</translation>
    </message>
    <message>
        <source>Load the zone on {name}, or take it out of the NS records here and at the registrar.</source>
        <translation>Cargue la zona en {name}, o quítelo de los registros NS aquí y en el registrador.</translation>
    </message>
    <message>
        <source>Every name server serves the zone</source>
        <translation>Todos los servidores de nombres sirven la zona</translation>
    </message>
    <message>
        <source>A name server does not understand EDNS</source>
        <translation>Un servidor de nombres no entiende EDNS</translation>
    </message>
    <message>
        <source>{name} does not answer questions with EDNS as it should: no answer, an error, no OPT record, or more octets than were allowed.</source>
        <translation>{name} no responde a las consultas con EDNS como debería: ninguna respuesta, un error, ningún registro OPT o más octetos de los permitidos.</translation>
    </message>
    <message>
        <source>Senders that validate DNSSEC get no signatures from it, and DANE fails there.</source>
        <translation>Los remitentes que validan DNSSEC no obtienen de él ninguna firma, y DANE falla ahí.</translation>
    </message>
    <message>
        <source>Update the server software of {name}, or remove the firewall that changes DNS packets before it.</source>
        <translation>Actualice el software de servidor de {name}, o quite el cortafuegos que altera los paquetes DNS delante de él.</translation>
    </message>
    <message>
        <source>The name servers understand EDNS</source>
        <translation>Los servidores de nombres entienden EDNS</translation>
    </message>
    <message>
        <source>A name server does not answer over TCP</source>
        <translation>Un servidor de nombres no responde por TCP</translation>
    </message>
    <message>
        <source>{name} answers over UDP, but not over TCP.</source>
        <translation>{name} responde por UDP, pero no por TCP.</translation>
    </message>
    <message>
        <source>An answer too large for UDP cannot be fetched: mail waits, and hosts with TLSA records are skipped.</source>
        <translation>Una respuesta demasiado grande para UDP no se puede obtener: el correo espera, y se omiten los hosts con registros TLSA.</translation>
    </message>
    <message>
        <source>Open TCP port 53 of {name}, in the server and in every firewall before it.</source>
        <translation>Abra el puerto TCP 53 de {name}, en el servidor y en todos los cortafuegos que tenga delante.</translation>
    </message>
    <message>
        <source>The name servers answer over TCP</source>
        <translation>Los servidores de nombres responden por TCP</translation>
    </message>
    <message>
        <source>Answers are too large for one packet</source>
        <translation>Hay respuestas demasiado grandes para un solo paquete</translation>
    </message>
    <message>
        <source>The answer for {name} has up to {count} octets. Above 1232 it can be cut into fragments on the way.</source>
        <translation>La respuesta para {name} tiene hasta {count} octetos. Por encima de 1232 puede dividirse en fragmentos por el camino.</translation>
    </message>
    <message>
        <source>No effect as a rule. Where fragments are dropped, senders have to ask again over TCP.</source>
        <translation>Sin efecto por lo general. Donde se descartan los fragmentos, los remitentes tienen que preguntar de nuevo por TCP.</translation>
    </message>
    <message>
        <source>Publish fewer or shorter records: no TLSA record with matching type 0, and elliptic curve keys for DNSSEC.</source>
        <translation>Publique menos registros o más cortos: ningún registro TLSA con tipo de correspondencia 0, y claves de curva elíptica para DNSSEC.</translation>
    </message>
    <message>
        <source>Every answer fits into one packet</source>
        <translation>Todas las respuestas caben en un solo paquete</translation>
    </message>
    <message>
        <source>The name servers disagree</source>
        <translation>Los servidores de nombres no concuerdan</translation>
    </message>
    <message>
        <source>The name servers of {domain} give different answers for {name}.</source>
        <translation>Los servidores de nombres de {domain} dan respuestas distintas para {name}.</translation>
    </message>
    <message>
        <source>Which hosts, policy and keys a sender sees is a matter of chance.</source>
        <translation>Qué hosts, política y claves ve un remitente depende del azar.</translation>
    </message>
    <message>
        <source>Look at the serial numbers of the zone, and repair the transfer to the server that lags behind.</source>
        <translation>Mire los números de serie de la zona y repare la transferencia al servidor que se ha quedado atrás.</translation>
    </message>
    <message>
        <source>The name servers agree</source>
        <translation>Los servidores de nombres concuerdan</translation>
    </message>
    <message>
        <source>Records of one set have different TTLs</source>
        <translation>Los registros de un conjunto tienen TTL distintos</translation>
    </message>
    <message>
        <source>The records of {name} do not have one TTL.</source>
        <translation>Los registros de {name} no tienen un mismo TTL.</translation>
    </message>
    <message>
        <source>No effect on delivery. Resolvers use the shortest one, or drop a part of the set early.</source>
        <translation>Sin efecto en la entrega. Los resolutores usan el más corto, o descartan antes de tiempo una parte del conjunto.</translation>
    </message>
    <message>
        <source>Give all records of the same name and type the same TTL.</source>
        <translation>Dé a todos los registros del mismo nombre y tipo el mismo TTL.</translation>
    </message>
    <message>
        <source>All records of a set have one TTL</source>
        <translation>Todos los registros de un conjunto tienen el mismo TTL</translation>
    </message>
    <message>
        <source>Aliases lead nowhere</source>
        <translation>Hay alias que no llevan a ninguna parte</translation>
    </message>
    <message>
        <source>The CNAME records of {name} run in a circle, or through more aliases than resolvers follow.</source>
        <translation>Los registros CNAME de {name} van en círculo, o pasan por más alias de los que siguen los resolutores.</translation>
    </message>
    <message>
        <source>The lookup fails at every sender. Mail waits, or the host is skipped.</source>
        <translation>La consulta falla en todos los remitentes. El correo espera, o se omite el host.</translation>
    </message>
    <message>
        <source>Let the last CNAME record name something that has records of its own.</source>
        <translation>Haga que el último registro CNAME nombre algo que tenga registros propios.</translation>
    </message>
    <message>
        <source>Every alias comes to an end</source>
        <translation>Todos los alias llegan a un final</translation>
    </message>
    <message>
        <source>An alias has other records beside it</source>
        <translation>Un alias tiene otros registros al lado</translation>
    </message>
    <message>
        <source>{name} has a CNAME record and other records. A name that is an alias can have nothing else.</source>
        <translation>{name} tiene un registro CNAME y otros registros. Un nombre que es un alias no puede tener nada más.</translation>
    </message>
    <message>
        <source>It depends on the resolver which of them a sender sees; many lookups fail.</source>
        <translation>Depende del resolutor cuál de ellos ve un remitente; muchas consultas fallan.</translation>
    </message>
    <message>
        <source>Remove the CNAME record, or everything beside it. At the top of a zone, use A and AAAA records instead.</source>
        <translation>Elimine el registro CNAME, o todo lo que esté a su lado. En la cima de una zona, use en su lugar registros A y AAAA.</translation>
    </message>
    <message>
        <source>No alias has other records beside it</source>
        <translation>Ningún alias tiene otros registros al lado</translation>
    </message>
    <message>
        <source>The domain is an alias</source>
        <translation>El dominio es un alias</translation>
    </message>
    <message>
        <source>{domain} is an alias (CNAME) of {name}, whose MX records count for it.</source>
        <translation>{domain} es un alias (CNAME) de {name}, cuyos registros MX cuentan para él.</translation>
    </message>
    <message>
        <source>Senders follow the alias for mail. For MTA-STS some use {domain}, others {name}.</source>
        <translation>Los remitentes siguen el alias para el correo. Para MTA-STS, unos usan {domain} y otros {name}.</translation>
    </message>
    <message>
        <source>Publish MX records at {domain} itself in place of the alias, and record and policy of MTA-STS under the same name.</source>
        <translation>Publique registros MX en el propio {domain} en lugar del alias, y el registro y la política de MTA-STS bajo el mismo nombre.</translation>
    </message>
    <message>
        <source>The domain is not an alias</source>
        <translation>El dominio no es un alias</translation>
    </message>
    <message>
        <source>“There is no such name” is kept for long</source>
        <translation>«No existe ese nombre» se conserva mucho tiempo</translation>
    </message>
    <message>
        <source>The SOA record of {name} lets resolvers keep the answer that a name does not exist for {days}.</source>
        <translation>El registro SOA de {name} permite que los resolutores conserven durante {days} la respuesta de que un nombre no existe.</translation>
    </message>
    <message>
        <source>A record that is published for the first time, such as _mta-sts or TLSA, is seen late.</source>
        <translation>Un registro que se publica por primera vez, como _mta-sts o TLSA, se ve tarde.</translation>
    </message>
    <message>
        <source>Lower the last number of the SOA record, the minimum, to an hour or less.</source>
        <translation>Baje el último número del registro SOA, el mínimo, a una hora o menos.</translation>
    </message>
    <message>
        <source>“There is no such name” is soon forgotten</source>
        <translation>«No existe ese nombre» se olvida pronto</translation>
    </message>
    <message>
        <source>A wildcard answers for names of mail policies</source>
        <translation>Un comodín responde por nombres de políticas de correo</translation>
    </message>
    <message>
        <source>A wildcard TXT record of {domain} answers for {name} too.</source>
        <translation>Un registro TXT comodín de {domain} responde también por {name}.</translation>
    </message>
    <message>
        <source>Most senders skip a text that is not theirs. Strict programs report a faulty record.</source>
        <translation>La mayoría de los remitentes pasan por alto un texto que no es el suyo. Los programas estrictos avisan de un registro defectuoso.</translation>
    </message>
    <message>
        <source>Remove the wildcard TXT record, or publish texts at {name} explicitly.</source>
        <translation>Elimine el registro TXT comodín, o publique textos en {name} expresamente.</translation>
    </message>
    <message>
        <source>No wildcard answers for mail policies</source>
        <translation>Ningún comodín responde por políticas de correo</translation>
    </message>
    <message>
        <source>The resolver invents answers</source>
        <translation>El resolutor inventa respuestas</translation>
    </message>
    <message>
        <source>The resolver in use says that {name} has the address {address}. Nobody registered this name.</source>
        <translation>El resolutor en uso dice que {name} tiene la dirección {address}. Nadie ha registrado ese nombre.</translation>
    </message>
    <message>
        <source>No effect on delivery. Other answers of this resolver cannot be trusted here either.</source>
        <translation>Sin efecto en la entrega. Tampoco se puede confiar aquí en las demás respuestas de este resolutor.</translation>
    </message>
    <message>
        <source>Choose another resolver for the inspection.</source>
        <translation>Elija otro resolutor para la inspección.</translation>
    </message>
    <message>
        <source>The resolver invents no answers</source>
        <translation>El resolutor no inventa respuestas</translation>
    </message>
    <message>
        <source>A name server answers some record types only</source>
        <translation>Un servidor de nombres solo responde a algunos tipos</translation>
    </message>
    <message>
        <source>{name} answers the question for MX records, but not those for other types, such as TLSA or types unknown to it.</source>
        <translation>{name} responde a la consulta de registros MX, pero no a las de otros tipos, como TLSA o tipos que no conoce.</translation>
    </message>
    <message>
        <source>Senders that use DANE take the missing answer for a failure and skip the host.</source>
        <translation>Los remitentes que usan DANE toman la falta de respuesta por un fallo y omiten el host.</translation>
    </message>
    <message>
        <source>Update the name server or load balancer {name}: questions for any type deserve an answer, if only that there is none.</source>
        <translation>Actualice el servidor de nombres o el balanceador de carga {name}: las consultas de cualquier tipo merecen una respuesta, aunque solo sea que no hay nada.</translation>
    </message>
    <message>
        <source>The name servers answer every record type</source>
        <translation>Los servidores de nombres responden a todos los tipos</translation>
    </message>
    <message>
        <source>The greeting takes long</source>
        <translation>El saludo tarda mucho</translation>
    </message>
    <message>
        <source>{host} ({address}) greeted after {count} seconds.</source>
        <translation>{host} ({address}) saludó al cabo de {count} segundos.</translation>
    </message>
    <message>
        <source>Mail waits that long at each delivery. Senders should be patient for 5 minutes, and some give up earlier.</source>
        <translation>El correo espera ese tiempo en cada entrega. Los remitentes deberían tener paciencia durante 5 minutos, y algunos desisten antes.</translation>
    </message>
    <message>
        <source>Shorten the delay before the greeting, and look for DNS lookups of the client&apos;s address that run into their time limit.</source>
        <translation>Acorte la espera antes del saludo y busque consultas DNS de la dirección del cliente que agoten su tiempo límite.</translation>
    </message>
    <message>
        <source>The greeting comes promptly</source>
        <translation>El saludo llega sin demora</translation>
    </message>
    <message>
        <source>The server speaks out of turn</source>
        <translation>El servidor habla fuera de turno</translation>
    </message>
    <message>
        <source>{host} ({address}) sent more than its reply before the next command: “{text}”.</source>
        <translation>{host} ({address}) envió algo más que su respuesta antes de la orden siguiente: «{text}».</translation>
    </message>
    <message>
        <source>Sender and server get out of step: a reply is taken for the answer to another command.</source>
        <translation>Remitente y servidor se desincronizan: una respuesta se toma por la de otra orden.</translation>
    </message>
    <message>
        <source>Send one reply to each command. If the greeting has several lines, all but the last begin with 220 and a hyphen.</source>
        <translation>Envíe una sola respuesta a cada orden. Si el saludo tiene varias líneas, todas menos la última comienzan con 220 y un guion.</translation>
    </message>
    <message>
        <source>The server waits for its turn</source>
        <translation>El servidor espera su turno</translation>
    </message>
    <message>
        <source>The greeting names no host in DNS</source>
        <translation>El saludo no nombra ningún host del DNS</translation>
    </message>
    <message>
        <source>{host} ({address}) greets as “{text}”. That is no full host name, or it has no address in DNS.</source>
        <translation>{host} ({address}) saluda como «{text}». Eso no es un nombre de host completo, o no tiene ninguna dirección en el DNS.</translation>
    </message>
    <message>
        <source>No effect on delivery. Logs of senders show a name that leads nowhere.</source>
        <translation>Sin efecto en la entrega. Los logs de los remitentes muestran un nombre que no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>Let the server greet with its full name. In Postfix: myhostname = {host}</source>
        <translation>Haga que el servidor salude con su nombre completo. En Postfix: myhostname = {host}</translation>
    </message>
    <message>
        <source>The greeting names a host in DNS</source>
        <translation>El saludo nombra un host del DNS</translation>
    </message>
    <message>
        <source>The answer to EHLO is not well formed</source>
        <translation>La respuesta a EHLO no está bien formada</translation>
    </message>
    <message>
        <source>{host} ({address}) answers EHLO with a line outside the grammar: “{text}”. A line has at most 512 octets and begins with a keyword of letters, digits and hyphens.</source>
        <translation>{host} ({address}) responde a EHLO con una línea ajena a la gramática: «{text}». Una línea tiene como máximo 512 octetos y comienza con una palabra clave de letras, dígitos y guiones.</translation>
    </message>
    <message>
        <source>Strict senders do not understand the line, or give up EHLO and with it STARTTLS.</source>
        <translation>Los remitentes estrictos no entienden la línea, o renuncian a EHLO y, con él, a STARTTLS.</translation>
    </message>
    <message>
        <source>Remove or correct the line in the server&apos;s configuration, or update the software that adds it.</source>
        <translation>Elimine o corrija la línea en la configuración del servidor, o actualice el software que la añade.</translation>
    </message>
    <message>
        <source>The answer to EHLO is well formed</source>
        <translation>La respuesta a EHLO está bien formada</translation>
    </message>
    <message>
        <source>The server calls itself by another name</source>
        <translation>El servidor se llama a sí mismo por otro nombre</translation>
    </message>
    <message>
        <source>{host} ({address}) answers EHLO as “{text}”.</source>
        <translation>{host} ({address}) responde a EHLO como «{text}».</translation>
    </message>
    <message>
        <source>No effect on delivery. TLS reports show this name as receiving-mx-helo.</source>
        <translation>Sin efecto en la entrega. Los informes TLS muestran este nombre como receiving-mx-helo.</translation>
    </message>
    <message>
        <source>The server calls itself by its own name</source>
        <translation>El servidor se llama a sí mismo por su nombre</translation>
    </message>
    <message>
        <source>Replies end in LF alone</source>
        <translation>Las respuestas terminan solo en LF</translation>
    </message>
    <message>
        <source>{host} ({address}) ends lines with LF instead of CR LF: “{text}”.</source>
        <translation>{host} ({address}) termina líneas con LF en lugar de CR LF: «{text}».</translation>
    </message>
    <message>
        <source>Strict senders wait for the end of the line until they give up, and the mail stays in their queue.</source>
        <translation>Los remitentes estrictos esperan el final de la línea hasta que desisten, y el correo se queda en su cola.</translation>
    </message>
    <message>
        <source>Let the server, or the filter before it, end every line with CR LF.</source>
        <translation>Haga que el servidor, o el filtro delante de él, termine cada línea con CR LF.</translation>
    </message>
    <message>
        <source>Replies end in CR LF</source>
        <translation>Las respuestas terminan en CR LF</translation>
    </message>
    <message>
        <source>What EHLO offers changes between sessions</source>
        <translation>Lo que ofrece EHLO cambia de una sesión a otra</translation>
    </message>
    <message>
        <source>{host} offers some extensions in one session and not in another: {text}.</source>
        <translation>{host} ofrece algunas extensiones en una sesión y no en otra: {text}.</translation>
    </message>
    <message>
        <source>How mail is delivered depends on the machine that a sender happens to meet.</source>
        <translation>El modo en que se entrega el correo depende de la máquina con la que dé por casualidad el remitente.</translation>
    </message>
    <message>
        <source>Give all machines behind {host} the same software and configuration.</source>
        <translation>Dé a todas las máquinas que hay detrás de {host} el mismo software y la misma configuración.</translation>
    </message>
    <message>
        <source>EHLO offers the same in every session</source>
        <translation>EHLO ofrece lo mismo en todas las sesiones</translation>
    </message>
    <message>
        <source>A firewall overwrites the SMTP session</source>
        <translation>Un cortafuegos sobrescribe la sesión SMTP</translation>
    </message>
    <message>
        <source>The greeting or the answer to EHLO of {host} ({address}) is overwritten with stars or X, and STARTTLS is not to be seen.</source>
        <translation>El saludo o la respuesta a EHLO de {host} ({address}) está sobrescrito con asteriscos o X, y STARTTLS no aparece.</translation>
    </message>
    <message>
        <source>Switch off the SMTP inspection of the firewall before {host}. On Cisco devices: no inspect esmtp, or no fixup protocol smtp 25.</source>
        <translation>Desactive la inspección SMTP del cortafuegos delante de {host}. En equipos Cisco: no inspect esmtp, o no fixup protocol smtp 25.</translation>
    </message>
    <message>
        <source>Nothing overwrites the SMTP session</source>
        <translation>Nada sobrescribe la sesión SMTP</translation>
    </message>
    <message>
        <source>The address has no name that leads back</source>
        <translation>La dirección no tiene un nombre que lleve de vuelta a ella</translation>
    </message>
    <message>
        <source>The reverse lookup of {address} ({host}) brought: {text}.</source>
        <translation>La consulta inversa de {address} ({host}) dio: {text}.</translation>
    </message>
    <message>
        <source>No effect on mail to the domain. Receivers distrust mail that is sent from an address whose name does not lead back to it.</source>
        <translation>Sin efecto en el correo dirigido al dominio. Los destinatarios desconfían del correo enviado desde una dirección cuyo nombre no lleva de vuelta a ella.</translation>
    </message>
    <message>
        <source>The reverse name leads back to the address</source>
        <translation>El nombre inverso lleva de vuelta a la dirección</translation>
    </message>
    <message>
        <source>Passwords are taken in plaintext</source>
        <translation>Se aceptan contraseñas en claro</translation>
    </message>
    <message>
        <source>{host} ({address}) offers AUTH before TLS is on: “{text}”.</source>
        <translation>{host} ({address}) ofrece AUTH antes de que TLS esté activo: «{text}».</translation>
    </message>
    <message>
        <source>No effect on delivery. Users whose program signs in here send their password readable to anybody on the path.</source>
        <translation>Sin efecto en la entrega. Los usuarios cuyo programa inicia sesión aquí envían su contraseña legible para cualquiera en el camino.</translation>
    </message>
    <message>
        <source>Offer AUTH inside TLS alone, best on the submission ports alone. In Postfix: smtpd_tls_auth_only = yes</source>
        <translation>Ofrezca AUTH solo dentro de TLS, y mejor solo en los puertos de envío (submission). En Postfix: smtpd_tls_auth_only = yes</translation>
    </message>
    <message>
        <source>AUTH is not offered in plaintext</source>
        <translation>AUTH no se ofrece en claro</translation>
    </message>
    <message>
        <source>STARTTLS is offered only sometimes</source>
        <translation>STARTTLS solo se ofrece a veces</translation>
    </message>
    <message>
        <source>{host} ({address}) offered STARTTLS in one session and not in another to the same address.</source>
        <translation>{host} ({address}) ofreció STARTTLS en una sesión y no en otra con la misma dirección.</translation>
    </message>
    <message>
        <source>Senders that honour the policy or DANE skip this host each time it is missing; all others deliver in plaintext then.</source>
        <translation>Los remitentes que respetan la política o DANE omiten este host cada vez que falta; todos los demás entregan entonces en claro.</translation>
    </message>
    <message>
        <source>Offer STARTTLS to every client, also to unknown ones, and give all machines behind {address} the same TLS set-up.</source>
        <translation>Ofrezca STARTTLS a todos los clientes, también a los desconocidos, y dé a todas las máquinas que hay detrás de {address} la misma configuración TLS.</translation>
    </message>
    <message>
        <source>STARTTLS is offered in every session</source>
        <translation>STARTTLS se ofrece en todas las sesiones</translation>
    </message>
    <message>
        <source>The STARTTLS keyword has a parameter</source>
        <translation>La palabra clave STARTTLS lleva un parámetro</translation>
    </message>
    <message>
        <source>{host} ({address}) offers “{text}”. The keyword stands alone.</source>
        <translation>{host} ({address}) ofrece «{text}». La palabra clave va sola.</translation>
    </message>
    <message>
        <source>Strict senders do not see STARTTLS in it and deliver in plaintext.</source>
        <translation>Los remitentes estrictos no ven STARTTLS en ello y entregan en claro.</translation>
    </message>
    <message>
        <source>Let the line hold the keyword STARTTLS and nothing else.</source>
        <translation>Haga que la línea contenga la palabra clave STARTTLS y nada más.</translation>
    </message>
    <message>
        <source>The STARTTLS keyword stands alone</source>
        <translation>La palabra clave STARTTLS va sola</translation>
    </message>
    <message>
        <source>A long ClientHello breaks the handshake</source>
        <translation>Un ClientHello largo rompe la negociación</translation>
    </message>
    <message>
        <source>{host} ({address}) shakes hands with a short ClientHello, and not with one of more than 1500 octets: {text}.</source>
        <translation>{host} ({address}) completa la negociación con un ClientHello corto, y no con uno de más de 1500 octetos: {text}.</translation>
    </message>
    <message>
        <source>Senders that offer post-quantum key exchange send such a ClientHello: they cannot encrypt to this host.</source>
        <translation>Los remitentes que ofrecen intercambio de claves poscuántico envían un ClientHello así: no pueden cifrar hacia este host.</translation>
    </message>
    <message>
        <source>Update the firewall, the load balancer or the TLS library at {host}: one of them expects the ClientHello in a single packet.</source>
        <translation>Actualice el cortafuegos, el balanceador de carga o la biblioteca TLS de {host}: uno de ellos espera el ClientHello en un solo paquete.</translation>
    </message>
    <message>
        <source>A long ClientHello is understood</source>
        <translation>Se entiende un ClientHello largo</translation>
    </message>
    <message>
        <source>Plaintext commands are carried into TLS</source>
        <translation>Se trasladan órdenes en claro a TLS</translation>
    </message>
    <message>
        <source>{host} ({address}) executed a NOOP inside TLS that stood behind STARTTLS in plaintext.</source>
        <translation>{host} ({address}) ejecutó dentro de TLS un NOOP que estaba detrás de STARTTLS en claro.</translation>
    </message>
    <message>
        <source>Somebody on the path can put commands before those of a sender, and so redirect or read its mail.</source>
        <translation>Alguien en el camino puede anteponer órdenes a las de un remitente, y así desviar o leer su correo.</translation>
    </message>
    <message>
        <source>Update the mail server, or the proxy that ends TLS: it has to drop what it received before the handshake (CVE-2011-0411).</source>
        <translation>Actualice el servidor de correo, o el proxy que termina TLS: tiene que descartar lo que recibió antes de la negociación (CVE-2011-0411).</translation>
    </message>
    <message>
        <source>Plaintext commands are not carried into TLS</source>
        <translation>No se trasladan órdenes en claro a TLS</translation>
    </message>
    <message>
        <source>STARTTLS is taken once more inside TLS</source>
        <translation>STARTTLS se acepta otra vez dentro de TLS</translation>
    </message>
    <message>
        <source>{host} ({address}) answered STARTTLS inside TLS with “{text}”.</source>
        <translation>{host} ({address}) respondió a STARTTLS dentro de TLS con «{text}».</translation>
    </message>
    <message>
        <source>No effect on delivery: senders do not ask twice.</source>
        <translation>Sin efecto en la entrega: los remitentes no preguntan dos veces.</translation>
    </message>
    <message>
        <source>Update the mail server: inside TLS it has to refuse STARTTLS, with 503 for example.</source>
        <translation>Actualice el servidor de correo: dentro de TLS tiene que rechazar STARTTLS, por ejemplo con 503.</translation>
    </message>
    <message>
        <source>STARTTLS is refused inside TLS</source>
        <translation>STARTTLS se rechaza dentro de TLS</translation>
    </message>
    <message>
        <source>Inside TLS other extensions are offered</source>
        <translation>Dentro de TLS se ofrecen otras extensiones</translation>
    </message>
    <message>
        <source>{host} ({address}) changes its offer inside TLS: {text}.</source>
        <translation>{host} ({address}) cambia su oferta dentro de TLS: {text}.</translation>
    </message>
    <message>
        <source>Senders use what is offered inside TLS.</source>
        <translation>Los remitentes usan lo que se ofrece dentro de TLS.</translation>
    </message>
    <message>
        <source>The handshake needs a known server name</source>
        <translation>La negociación necesita un nombre de servidor conocido</translation>
    </message>
    <message>
        <source>{host} ({address}) breaks the handshake off when the client names no server, or one it does not know.</source>
        <translation>{host} ({address}) interrumpe la negociación cuando el cliente no nombra ningún servidor, o uno que no conoce.</translation>
    </message>
    <message>
        <source>Senders that send no SNI, or another name, cannot encrypt. TLS reports call this validation-failure.</source>
        <translation>Los remitentes que no envían SNI, o envían otro nombre, no pueden cifrar. Los informes TLS lo llaman validation-failure.</translation>
    </message>
    <message>
        <source>Give the server a default certificate for every name, and do not make SNI compulsory on port 25.</source>
        <translation>Dé al servidor un certificado predeterminado para cualquier nombre y no haga obligatorio el SNI en el puerto 25.</translation>
    </message>
    <message>
        <source>Without a known server name there is TLS too</source>
        <translation>También hay TLS sin un nombre de servidor conocido</translation>
    </message>
    <message>
        <source>Without SNI there is a certificate for another host</source>
        <translation>Sin SNI hay un certificado para otro host</translation>
    </message>
    <message>
        <source>Without SNI, {host} ({address}) shows another certificate, which does not name {host}: “{text}”.</source>
        <translation>Sin SNI, {host} ({address}) muestra otro certificado, que no nombra {host}: «{text}».</translation>
    </message>
    <message>
        <source>Senders that send no SNI see the other certificate and, where they honour the policy, skip this host.</source>
        <translation>Los remitentes que no envían SNI ven el otro certificado y, si respetan la política, omiten este host.</translation>
    </message>
    <message>
        <source>Make the certificate of {host} the default one, or let the default one name {host} too.</source>
        <translation>Haga del certificado de {host} el predeterminado, o haga que el predeterminado nombre también {host}.</translation>
    </message>
    <message>
        <source>The certificate without SNI fits too</source>
        <translation>El certificado sin SNI también coincide</translation>
    </message>
    <message>
        <source>The server asks for a client certificate</source>
        <translation>El servidor pide un certificado de cliente</translation>
    </message>
    <message>
        <source>{host} ({address}) asks for a client certificate.</source>
        <translation>{host} ({address}) pide un certificado de cliente.</translation>
    </message>
    <message>
        <source>No effect as long as the server goes on without one. Some senders stumble over the question.</source>
        <translation>Sin efecto mientras el servidor siga adelante sin él. Algunos remitentes tropiezan con la petición.</translation>
    </message>
    <message>
        <source>The server demands ALPN</source>
        <translation>El servidor exige ALPN</translation>
    </message>
    <message>
        <source>{host} ({address}) breaks the handshake off with the alert no_application_protocol.</source>
        <translation>{host} ({address}) interrumpe la negociación con la alerta no_application_protocol.</translation>
    </message>
    <message>
        <source>SMTP has no protocol name for ALPN, so senders offer none: they cannot encrypt.</source>
        <translation>SMTP no tiene nombre de protocolo para ALPN, así que los remitentes no ofrecen ninguno: no pueden cifrar.</translation>
    </message>
    <message>
        <source>REQUIRETLS is offered</source>
        <translation>Se ofrece REQUIRETLS</translation>
    </message>
    <message>
        <source>{host} offers REQUIRETLS inside TLS.</source>
        <translation>{host} ofrece REQUIRETLS dentro de TLS.</translation>
    </message>
    <message>
        <source>Mail that its author wants to travel encrypted all the way can be handed over here.</source>
        <translation>El correo que su autor quiere que viaje cifrado todo el camino se puede entregar aquí.</translation>
    </message>
    <message>
        <source>REQUIRETLS is not offered</source>
        <translation>No se ofrece REQUIRETLS</translation>
    </message>
    <message>
        <source>{host} ({address}) does not offer REQUIRETLS inside TLS.</source>
        <translation>{host} ({address}) no ofrece REQUIRETLS dentro de TLS.</translation>
    </message>
    <message>
        <source>Only mail that is tagged REQUIRETLS is not delivered here; all other mail is.</source>
        <translation>Solo el correo marcado con REQUIRETLS no se entrega aquí; el resto, sí.</translation>
    </message>
    <message>
        <source>REQUIRETLS is offered before TLS</source>
        <translation>Se ofrece REQUIRETLS antes de TLS</translation>
    </message>
    <message>
        <source>{host} ({address}) offers REQUIRETLS in plaintext. It belongs into the answer to EHLO inside TLS.</source>
        <translation>{host} ({address}) ofrece REQUIRETLS en claro. Su lugar es la respuesta a EHLO dentro de TLS.</translation>
    </message>
    <message>
        <source>A careless sender uses it without TLS, and the promise to the author is broken.</source>
        <translation>Un remitente descuidado lo usa sin TLS, y se rompe la promesa hecha al autor.</translation>
    </message>
    <message>
        <source>Update the mail server so that it offers REQUIRETLS inside TLS alone.</source>
        <translation>Actualice el servidor de correo para que ofrezca REQUIRETLS solo dentro de TLS.</translation>
    </message>
    <message>
        <source>REQUIRETLS is not offered before TLS</source>
        <translation>No se ofrece REQUIRETLS antes de TLS</translation>
    </message>
    <message>
        <source>REQUIRETLS is offered and cannot be used</source>
        <translation>Se ofrece REQUIRETLS y no se puede usar</translation>
    </message>
    <message>
        <source>{host} offers REQUIRETLS, but senders cannot be sure of the host: its MX record is not protected, or its certificate fits neither policy nor TLSA.</source>
        <translation>{host} ofrece REQUIRETLS, pero los remitentes no pueden estar seguros del host: su registro MX no está protegido, o su certificado no coincide ni con la política ni con TLSA.</translation>
    </message>
    <message>
        <source>Mail that is tagged REQUIRETLS cannot be delivered here and goes back to its author.</source>
        <translation>El correo marcado con REQUIRETLS no se puede entregar aquí y vuelve a su autor.</translation>
    </message>
    <message>
        <source>Publish an MTA-STS policy or sign the zone, and give {host} a trusted certificate or a TLSA record.</source>
        <translation>Publique una política MTA-STS o firme la zona, y dé a {host} un certificado de confianza o un registro TLSA.</translation>
    </message>
    <message>
        <source>REQUIRETLS can be used</source>
        <translation>REQUIRETLS se puede usar</translation>
    </message>
    <message>
        <source>An outdated TLS version is in use</source>
        <translation>Se usa una versión de TLS anticuada</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text}. TLS 1.0 and 1.1 are no longer to be used.</source>
        <translation>{host} ({address}) eligió {text}. TLS 1.0 y 1.1 ya no se deben usar.</translation>
    </message>
    <message>
        <source>Senders that still speak it encrypt, which is better than plaintext. Its signatures hang on SHA-1 and MD5.</source>
        <translation>Los remitentes que todavía la hablan cifran, lo que es mejor que enviar en claro. Sus firmas dependen de SHA-1 y MD5.</translation>
    </message>
    <message>
        <source>Update the TLS library and let the server speak TLS 1.2 and 1.3. In Postfix: smtpd_tls_protocols = &gt;=TLSv1.2</source>
        <translation>Actualice la biblioteca TLS y haga que el servidor hable TLS 1.2 y 1.3. En Postfix: smtpd_tls_protocols = &gt;=TLSv1.2</translation>
    </message>
    <message>
        <source>The mail hosts choose different TLS versions</source>
        <translation>Los servidores de correo eligen versiones TLS distintas</translation>
    </message>
    <message>
        <source>With the same offer, the mail hosts of {domain} chose different versions: {text}.</source>
        <translation>Con la misma oferta, los servidores de correo de {domain} eligieron versiones distintas: {text}.</translation>
    </message>
    <message>
        <source>Somebody on the path can steer senders to the machine with the oldest version.</source>
        <translation>Alguien en el camino puede dirigir a los remitentes a la máquina con la versión más antigua.</translation>
    </message>
    <message>
        <source>Give all machines the same TLS library and the same settings.</source>
        <translation>Dé a todas las máquinas la misma biblioteca TLS y los mismos ajustes.</translation>
    </message>
    <message>
        <source>All mail hosts choose the same TLS version</source>
        <translation>Todos los servidores de correo eligen la misma versión TLS</translation>
    </message>
    <message>
        <source>Secure renegotiation is missing</source>
        <translation>Falta la renegociación segura</translation>
    </message>
    <message>
        <source>{host} ({address}) does not know the renegotiation_info extension.</source>
        <translation>{host} ({address}) no conoce la extensión renegotiation_info.</translation>
    </message>
    <message>
        <source>Current TLS libraries break such a handshake off: senders that honour the policy or DANE skip this host, others deliver in plaintext. With older senders, somebody on the path can put data before theirs.</source>
        <translation>Las bibliotecas TLS actuales interrumpen una negociación así: los remitentes que respetan la política o DANE omiten este host, los demás entregan en claro. Con remitentes más antiguos, alguien en el camino puede anteponer datos a los suyos.</translation>
    </message>
    <message>
        <source>Update the TLS library of the server; every release since 2010 has the extension.</source>
        <translation>Actualice la biblioteca TLS del servidor; todas las versiones desde 2010 tienen la extensión.</translation>
    </message>
    <message>
        <source>Renegotiation is secure</source>
        <translation>La renegociación es segura</translation>
    </message>
    <message>
        <source>0-RTT data is allowed</source>
        <translation>Se permiten datos 0-RTT</translation>
    </message>
    <message>
        <source>{host} ({address}) issues session tickets that allow early data.</source>
        <translation>{host} ({address}) emite tickets de sesión que permiten datos anticipados (early data).</translation>
    </message>
    <message>
        <source>No effect on delivery. Early data can be replayed, and SMTP has no use for it.</source>
        <translation>Sin efecto en la entrega. Los datos anticipados se pueden reproducir, y a SMTP no le sirven de nada.</translation>
    </message>
    <message>
        <source>Switch early data off in the server or in the proxy that ends TLS.</source>
        <translation>Desactive los datos anticipados en el servidor o en el proxy que termina TLS.</translation>
    </message>
    <message>
        <source>0-RTT data is not allowed</source>
        <translation>No se permiten datos 0-RTT</translation>
    </message>
    <message>
        <source>Session tickets live longer than a week</source>
        <translation>Los tickets de sesión duran más de una semana</translation>
    </message>
    <message>
        <source>{host} ({address}) issues session tickets that are good for {days} days.</source>
        <translation>{host} ({address}) emite tickets de sesión válidos durante {days} días.</translation>
    </message>
    <message>
        <source>No effect on delivery. Whoever gets the key of the tickets can read old sessions for as long.</source>
        <translation>Sin efecto en la entrega. Quien obtenga la clave de los tickets puede leer sesiones antiguas durante ese mismo tiempo.</translation>
    </message>
    <message>
        <source>Limit the lifetime of tickets to 7 days or less, and change their key as often. In Postfix: smtpd_tls_session_cache_timeout = 3600s</source>
        <translation>Limite la vida de los tickets a 7 días o menos y cambie su clave con la misma frecuencia. En Postfix: smtpd_tls_session_cache_timeout = 3600s</translation>
    </message>
    <message>
        <source>Session tickets live a week at most</source>
        <translation>Los tickets de sesión duran como máximo una semana</translation>
    </message>
    <message>
        <source>The extended master secret is missing</source>
        <translation>Falta el extended master secret</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text} without the extended master secret.</source>
        <translation>{host} ({address}) eligió {text} sin el extended master secret.</translation>
    </message>
    <message>
        <source>No effect on delivery. A session can be spliced into another one (triple handshake).</source>
        <translation>Sin efecto en la entrega. Una sesión se puede empalmar con otra (triple handshake).</translation>
    </message>
    <message>
        <source>Update the TLS library of the server, and allow TLS 1.3.</source>
        <translation>Actualice la biblioteca TLS del servidor y permita TLS 1.3.</translation>
    </message>
    <message>
        <source>The extended master secret is in use</source>
        <translation>Se usa el extended master secret</translation>
    </message>
    <message>
        <source>CBC is used without encrypt-then-MAC</source>
        <translation>Se usa CBC sin encrypt-then-MAC</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text} and did not agree to encrypt-then-MAC.</source>
        <translation>{host} ({address}) eligió {text} y no acordó encrypt-then-MAC.</translation>
    </message>
    <message>
        <source>No effect on delivery. This way of using CBC has been attacked again and again.</source>
        <translation>Sin efecto en la entrega. Este modo de usar CBC ha sido atacado una y otra vez.</translation>
    </message>
    <message>
        <source>Prefer cipher suites with GCM or ChaCha20-Poly1305, and update the TLS library.</source>
        <translation>Prefiera conjuntos de cifrado con GCM o ChaCha20-Poly1305 y actualice la biblioteca TLS.</translation>
    </message>
    <message>
        <source>No CBC without encrypt-then-MAC is in use</source>
        <translation>No se usa CBC sin encrypt-then-MAC</translation>
    </message>
    <message>
        <source>The session key is sent under the RSA key</source>
        <translation>La clave de sesión se envía cifrada con la clave RSA</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text}, which has no ephemeral key exchange.</source>
        <translation>{host} ({address}) eligió {text}, que no tiene intercambio de claves efímero.</translation>
    </message>
    <message>
        <source>No effect on delivery. Whoever gets the private key of the server later can read all mail recorded until then.</source>
        <translation>Sin efecto en la entrega. Quien obtenga más tarde la clave privada del servidor puede leer todo el correo grabado hasta entonces.</translation>
    </message>
    <message>
        <source>Allow ECDHE and switch RSA key transport off. In Postfix: smtpd_tls_exclude_ciphers = kRSA</source>
        <translation>Permita ECDHE y desactive el transporte de claves RSA. En Postfix: smtpd_tls_exclude_ciphers = kRSA</translation>
    </message>
    <message>
        <source>No session key is sent under the RSA key</source>
        <translation>Ninguna clave de sesión se envía cifrada con la clave RSA</translation>
    </message>
    <message>
        <source>Rated below sufficient by NCSC-NL</source>
        <translation>NCSC-NL lo califica por debajo de suficiente</translation>
    </message>
    <message>
        <source>What {host} ({address}) chose is to be phased out or insufficient by the TLS guidelines of NCSC-NL of May 2025: {text}.</source>
        <translation>Lo que eligió {host} ({address}) debe irse retirando o es insuficiente según las directrices TLS de NCSC-NL de mayo de 2025: {text}.</translation>
    </message>
    <message>
        <source>Allow TLS 1.3, and in TLS 1.2 prefer ECDHE with AES-GCM or ChaCha20-Poly1305.</source>
        <translation>Permita TLS 1.3 y, en TLS 1.2, prefiera ECDHE con AES-GCM o ChaCha20-Poly1305.</translation>
    </message>
    <message>
        <source>Rated sufficient or good by NCSC-NL</source>
        <translation>NCSC-NL lo califica de suficiente o bueno</translation>
    </message>
    <message>
        <source>The session has forward secrecy</source>
        <translation>La sesión tiene secreto hacia adelante</translation>
    </message>
    <message>
        <source>{host} ({address}) agreed on an ephemeral key exchange: {text}.</source>
        <translation>{host} ({address}) acordó un intercambio de claves efímero: {text}.</translation>
    </message>
    <message>
        <source>Whoever gets the private key of the server later cannot read mail recorded before.</source>
        <translation>Quien obtenga más tarde la clave privada del servidor no puede leer el correo grabado antes.</translation>
    </message>
    <message>
        <source>The Diffie-Hellman group is too small</source>
        <translation>El grupo Diffie-Hellman es demasiado pequeño</translation>
    </message>
    <message>
        <source>{host} ({address}) uses a Diffie-Hellman group of {count} bits; 2048 are the least.</source>
        <translation>{host} ({address}) usa un grupo Diffie-Hellman de {count} bits; el mínimo son 2048.</translation>
    </message>
    <message>
        <source>Current TLS libraries break the handshake off at small groups: senders that honour the policy or DANE skip this host, others deliver in plaintext.</source>
        <translation>Las bibliotecas TLS actuales interrumpen la negociación con grupos pequeños: los remitentes que respetan la política o DANE omiten este host, los demás entregan en claro.</translation>
    </message>
    <message>
        <source>Use ECDHE, or a group of 3072 bits. In Postfix: smtpd_tls_dh1024_param_file = auto</source>
        <translation>Use ECDHE, o un grupo de 3072 bits. En Postfix: smtpd_tls_dh1024_param_file = auto</translation>
    </message>
    <message>
        <source>The Diffie-Hellman group is large enough</source>
        <translation>El grupo Diffie-Hellman es lo bastante grande</translation>
    </message>
    <message>
        <source>Finite-field Diffie-Hellman is in use</source>
        <translation>Se usa Diffie-Hellman de campo finito</translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text}. In TLS 1.2 a client cannot choose the group.</source>
        <translation>{host} ({address}) eligió {text}. En TLS 1.2 un cliente no puede elegir el grupo.</translation>
    </message>
    <message>
        <source>Prefer ECDHE and switch DHE off. In Postfix: smtpd_tls_exclude_ciphers = kDHE</source>
        <translation>Prefiera ECDHE y desactive DHE. En Postfix: smtpd_tls_exclude_ciphers = kDHE</translation>
    </message>
    <message>
        <source>Finite-field Diffie-Hellman is not in use</source>
        <translation>No se usa Diffie-Hellman de campo finito</translation>
    </message>
    <message>
        <source>The Diffie-Hellman group is not a known one</source>
        <translation>El grupo Diffie-Hellman no es de los conocidos</translation>
    </message>
    <message>
        <source>{host} ({address}) uses a Diffie-Hellman group of {count} bits that is none of the published safe groups.</source>
        <translation>{host} ({address}) usa un grupo Diffie-Hellman de {count} bits que no es ninguno de los grupos seguros publicados.</translation>
    </message>
    <message>
        <source>No effect on delivery. Nobody can tell whether the prime was chosen well or with a trapdoor.</source>
        <translation>Sin efecto en la entrega. Nadie puede saber si el primo se eligió bien o con una puerta trasera.</translation>
    </message>
    <message>
        <source>Use a group of RFC 7919, such as ffdhe3072, or ECDHE. In Postfix: smtpd_tls_dh1024_param_file = auto</source>
        <translation>Use un grupo de RFC 7919, como ffdhe3072, o ECDHE. En Postfix: smtpd_tls_dh1024_param_file = auto</translation>
    </message>
    <message>
        <source>The Diffie-Hellman group is a published one</source>
        <translation>El grupo Diffie-Hellman es de los publicados</translation>
    </message>
    <message>
        <source>The curve is too small</source>
        <translation>La curva es demasiado pequeña</translation>
    </message>
    <message>
        <source>{host} ({address}) uses the curve {text}; 224 bits are the least.</source>
        <translation>{host} ({address}) usa la curva {text}; el mínimo son 224 bits.</translation>
    </message>
    <message>
        <source>Current senders do not offer this curve and fall back to another key exchange or cannot encrypt.</source>
        <translation>Los remitentes actuales no ofrecen esta curva y recurren a otro intercambio de claves, o no pueden cifrar.</translation>
    </message>
    <message>
        <source>Allow X25519 and P-256. In Postfix: tls_eecdh_auto_curves = X25519 prime256v1</source>
        <translation>Permita X25519 y P-256. En Postfix: tls_eecdh_auto_curves = X25519 prime256v1</translation>
    </message>
    <message>
        <source>The curve is large enough</source>
        <translation>La curva es lo bastante grande</translation>
    </message>
    <message>
        <source>The handshake is signed with an old hash</source>
        <translation>La negociación se firma con un hash antiguo</translation>
    </message>
    <message>
        <source>{host} ({address}) signs the handshake with {text}.</source>
        <translation>{host} ({address}) firma la negociación con {text}.</translation>
    </message>
    <message>
        <source>TLS libraries that refuse SHA-1 and MD5 break the handshake off, and their senders deliver in plaintext or not at all.</source>
        <translation>Las bibliotecas TLS que rechazan SHA-1 y MD5 interrumpen la negociación, y sus remitentes entregan en claro o no entregan.</translation>
    </message>
    <message>
        <source>Update the TLS library of the server and allow signatures with SHA-256.</source>
        <translation>Actualice la biblioteca TLS del servidor y permita firmas con SHA-256.</translation>
    </message>
    <message>
        <source>The handshake is signed with a current hash</source>
        <translation>La negociación se firma con un hash actual</translation>
    </message>
    <message>
        <source>Other TXT records stand beside the record</source>
        <translation>Hay otros registros TXT junto al registro</translation>
    </message>
    <message>
        <source>At _smtp._tls.{domain} there are TXT records that do not begin with v=TLSRPTv1;</source>
        <translation>En _smtp._tls.{domain} hay registros TXT que no comienzan con v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>No effect on delivery. Senders skip them; some testing tools report an error.</source>
        <translation>Sin efecto en la entrega. Los remitentes los omiten; algunas herramientas de prueba indican un error.</translation>
    </message>
    <message>
        <source>The TLS-RPT record stands at the wrong name</source>
        <translation>El registro TLS-RPT está en un nombre equivocado</translation>
    </message>
    <message>
        <source>A text that begins with v=TLSRPTv1 stands at {name}, where no sender looks, and none at _smtp._tls.{domain}.</source>
        <translation>Un texto que comienza con v=TLSRPTv1 está en {name}, donde ningún remitente mira, y no hay ninguno en _smtp._tls.{domain}.</translation>
    </message>
    <message>
        <source>Move the record to _smtp._tls.{domain}. Many DNS pages add the name of the zone by themselves: enter _smtp._tls there.</source>
        <translation>Mueva el registro a _smtp._tls.{domain}. Muchas páginas de DNS añaden por sí mismas el nombre de la zona: introduzca allí _smtp._tls.</translation>
    </message>
    <message>
        <source>The record has several rua fields</source>
        <translation>El registro tiene varios campos rua</translation>
    </message>
    <message>
        <source>The record at _smtp._tls.{domain} has the field rua {count} times. That is allowed.</source>
        <translation>El registro en _smtp._tls.{domain} tiene el campo rua {count} veces. Está permitido.</translation>
    </message>
    <message>
        <source>No effect on delivery. Some senders read the first field only, and some testing tools report an error.</source>
        <translation>Sin efecto en la entrega. Algunos remitentes leen solo el primer campo, y algunas herramientas de prueba indican un error.</translation>
    </message>
    <message>
        <source>Write one rua field with commas between the addresses.</source>
        <translation>Escriba un solo campo rua con comas entre las direcciones.</translation>
    </message>
    <message>
        <source>The record has one rua field</source>
        <translation>El registro tiene un solo campo rua</translation>
    </message>
    <message>
        <source>The field rua is not directly behind v</source>
        <translation>El campo rua no va directamente detrás de v</translation>
    </message>
    <message>
        <source>In the record at _smtp._tls.{domain} another field stands between v and rua. That is allowed.</source>
        <translation>En el registro en _smtp._tls.{domain} hay otro campo entre v y rua. Está permitido.</translation>
    </message>
    <message>
        <source>No effect on delivery. Some senders look for rua in the second place only, and send no reports.</source>
        <translation>Sin efecto en la entrega. Algunos remitentes buscan rua solo en el segundo lugar, y no envían informes.</translation>
    </message>
    <message>
        <source>Put rua directly behind v=TLSRPTv1;</source>
        <translation>Ponga rua directamente detrás de v=TLSRPTv1;</translation>
    </message>
    <message>
        <source>The field rua stands directly behind v</source>
        <translation>El campo rua va directamente detrás de v</translation>
    </message>
    <message>
        <source>There are more than three addresses for reports</source>
        <translation>Hay más de tres direcciones para los informes</translation>
    </message>
    <message>
        <source>The record at _smtp._tls.{domain} names {count} addresses for reports.</source>
        <translation>El registro en _smtp._tls.{domain} nombra {count} direcciones para los informes.</translation>
    </message>
    <message>
        <source>No effect on delivery. Some senders report to the first ones only.</source>
        <translation>Sin efecto en la entrega. Algunos remitentes informan solo a las primeras.</translation>
    </message>
    <message>
        <source>Keep the addresses that somebody reads, three at most.</source>
        <translation>Conserve las direcciones que alguien lee, tres como máximo.</translation>
    </message>
    <message>
        <source>The number of addresses is usual</source>
        <translation>El número de direcciones es habitual</translation>
    </message>
    <message>
        <source>An address for reports is no mail address</source>
        <translation>Una dirección para los informes no es de correo</translation>
    </message>
    <message>
        <source>From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. Behind mailto: stands one address, its domain in A-labels.</source>
        <translation>Desde la columna {column}, el registro en _smtp._tls.{domain} dice «{text}». Detrás de mailto: va una sola dirección, con su dominio en A-labels.</translation>
    </message>
    <message>
        <source>No effect on delivery. Senders skip this address, or the report bounces.</source>
        <translation>Sin efecto en la entrega. Los remitentes omiten esta dirección, o el informe rebota.</translation>
    </message>
    <message>
        <source>Write mailto: and a mail address such as tlsrpt@{domain}.</source>
        <translation>Escriba mailto: y una dirección de correo como tlsrpt@{domain}.</translation>
    </message>
    <message>
        <source>Addresses for reports are mail addresses</source>
        <translation>Las direcciones para los informes son de correo</translation>
    </message>
    <message>
        <source>An address for reports takes no mail</source>
        <translation>Una dirección para los informes no recibe correo</translation>
    </message>
    <message>
        <source>Reports are to go to {name}, but that domain takes no mail: it does not exist, has a null MX, or has neither MX records nor an address.</source>
        <translation>Los informes deben ir a {name}, pero ese dominio no recibe correo: no existe, tiene un MX nulo, o no tiene ni registros MX ni dirección.</translation>
    </message>
    <message>
        <source>No effect on delivery. The reports bounce.</source>
        <translation>Sin efecto en la entrega. Los informes rebotan.</translation>
    </message>
    <message>
        <source>Name a mailbox whose domain takes mail.</source>
        <translation>Indique un buzón cuyo dominio reciba correo.</translation>
    </message>
    <message>
        <source>The addresses for reports take mail</source>
        <translation>Las direcciones para los informes reciben correo</translation>
    </message>
    <message>
        <source>Reports go only to the reported domain</source>
        <translation>Los informes van solo al dominio del que informan</translation>
    </message>
    <message>
        <source>Every address for reports is at {domain}, and {domain} enforces a policy.</source>
        <translation>Todas las direcciones para los informes están en {domain}, y {domain} tiene una política obligatoria.</translation>
    </message>
    <message>
        <source>No effect on delivery. A report about failing mail then takes the failing way: senders must ignore TLS failures for it, but not all do.</source>
        <translation>Sin efecto en la entrega. Un informe sobre correo que falla toma entonces el mismo camino que falla: los remitentes deben pasar por alto los fallos de TLS en su envío, pero no todos lo hacen.</translation>
    </message>
    <message>
        <source>Add a second address at an independent domain, or an https: address.</source>
        <translation>Añada una segunda dirección en un dominio independiente, o una dirección https:.</translation>
    </message>
    <message>
        <source>Reports do not depend on the reported domain</source>
        <translation>Los informes no dependen del dominio del que informan</translation>
    </message>
    <message>
        <source>Reports go to another domain</source>
        <translation>Los informes van a otro dominio</translation>
    </message>
    <message>
        <source>Reports are sent to {name}. Unlike with DMARC, no consent record is needed there.</source>
        <translation>Los informes se envían a {name}. A diferencia de DMARC, allí no hace falta ningún registro de consentimiento.</translation>
    </message>
    <message>
        <source>No effect on delivery. Whoever runs the other domain learns which senders fail.</source>
        <translation>Sin efecto en la entrega. Quien administra el otro dominio se entera de qué remitentes fallan.</translation>
    </message>
    <message>
        <source>The https: address cannot be reached</source>
        <translation>La dirección https: es inaccesible</translation>
    </message>
    <message>
        <source>Reports are to be uploaded to {name}, but no TLS connection comes about, or the name has no address.</source>
        <translation>Los informes deben subirse a {name}, pero no se establece ninguna conexión TLS, o el nombre no tiene dirección.</translation>
    </message>
    <message>
        <source>No effect on delivery. Uploads fail; senders try again for up to a day.</source>
        <translation>Sin efecto en la entrega. Las subidas fallan; los remitentes vuelven a intentarlo hasta un día.</translation>
    </message>
    <message>
        <source>Repair the server at {name}, or remove its address from rua.</source>
        <translation>Repare el servidor en {name}, o elimine su dirección de rua.</translation>
    </message>
    <message>
        <source>The https: address can be reached</source>
        <translation>La dirección https: es accesible</translation>
    </message>
    <message>
        <source>The https: address redirects</source>
        <translation>La dirección https: redirige</translation>
    </message>
    <message>
        <source>{url} answers with status {code}, which leads elsewhere.</source>
        <translation>{url} responde con el estado {code}, que lleva a otro sitio.</translation>
    </message>
    <message>
        <source>No effect on delivery. Some senders do not follow, and their reports are lost.</source>
        <translation>Sin efecto en la entrega. Algunos remitentes no lo siguen, y sus informes se pierden.</translation>
    </message>
    <message>
        <source>Put the address to which it leads into rua.</source>
        <translation>Ponga en rua la dirección a la que lleva.</translation>
    </message>
    <message>
        <source>The https: address does not redirect</source>
        <translation>La dirección https: no redirige</translation>
    </message>
    <message>
        <source>The record at _smtp._tls.{domain} has fields besides v and rua: {text}.</source>
        <translation>El registro en _smtp._tls.{domain} tiene otros campos además de v y rua: {text}.</translation>
    </message>
    <message>
        <source>No effect on delivery. Senders ignore them. Fields such as ruf, rf and p belong to DMARC.</source>
        <translation>Sin efecto en la entrega. Los remitentes los ignoran. Campos como ruf, rf y p son propios de DMARC.</translation>
    </message>
    <message>
        <source>The TXT record at _smtp._tls.{domain} is made of several character-strings, which senders join without a blank.</source>
        <translation>El registro TXT en _smtp._tls.{domain} se compone de varias cadenas de caracteres, que los remitentes unen sin espacio.</translation>
    </message>
    <message>
        <source>No effect on delivery. Some libraries join with a blank or read the first string only.</source>
        <translation>Sin efecto en la entrega. Algunas bibliotecas las unen con un espacio o leen solo la primera cadena.</translation>
    </message>
    <message>
        <source>The TLS-RPT record is an alias</source>
        <translation>El registro TLS-RPT es un alias</translation>
    </message>
    <message>
        <source>_smtp._tls.{domain} is an alias of {name}.</source>
        <translation>_smtp._tls.{domain} es un alias de {name}.</translation>
    </message>
    <message>
        <source>No effect on delivery. Senders follow the alias. Whoever runs {name} decides where reports go.</source>
        <translation>Sin efecto en la entrega. Los remitentes siguen el alias. Quien administra {name} decide adónde van los informes.</translation>
    </message>
    <message>
        <source>The TTL of the TLS-RPT record is short</source>
        <translation>El TTL del registro TLS-RPT es corto</translation>
    </message>
    <message>
        <source>The TXT record at _smtp._tls.{domain} has a TTL of {count} seconds.</source>
        <translation>El registro TXT en _smtp._tls.{domain} tiene un TTL de {count} segundos.</translation>
    </message>
    <message>
        <source>No effect on delivery. Whoever suppresses DNS answers in an attack silences the reports sooner: a long TTL keeps the record in caches.</source>
        <translation>Sin efecto en la entrega. Quien suprime respuestas DNS en un ataque silencia antes los informes: un TTL largo mantiene el registro en las cachés.</translation>
    </message>
    <message>
        <source>Set a TTL of a day (86400). Unlike the MTA-STS record, this one seldom changes.</source>
        <translation>Ponga un TTL de un día (86400). A diferencia del registro MTA-STS, este cambia rara vez.</translation>
    </message>
    <message>
        <source>The TTL of the TLS-RPT record is long</source>
        <translation>El TTL del registro TLS-RPT es largo</translation>
    </message>
    <message>
        <source>The TLS-RPT record is not signed</source>
        <translation>El registro TLS-RPT no está firmado</translation>
    </message>
    <message>
        <source>The TXT record at _smtp._tls.{domain} is not signed with DNSSEC.</source>
        <translation>El registro TXT en _smtp._tls.{domain} no está firmado con DNSSEC.</translation>
    </message>
    <message>
        <source>No effect on delivery. Whoever forges the absence of the record hides failures.</source>
        <translation>Sin efecto en la entrega. Quien falsifica la ausencia del registro oculta los fallos.</translation>
    </message>
    <message>
        <source>The TLS-RPT record is signed</source>
        <translation>El registro TLS-RPT está firmado</translation>
    </message>
    <message>
        <source>No reports about DANE go to the host&apos;s domain</source>
        <translation>El dominio del host no recibe informes sobre DANE</translation>
    </message>
    <message>
        <source>{host} has TLSA records, but there is no TLS-RPT record at _smtp._tls.{host}.</source>
        <translation>{host} tiene registros TLSA, pero no hay registro TLS-RPT en _smtp._tls.{host}.</translation>
    </message>
    <message>
        <source>No effect on delivery. Some senders report about DANE to the name of the host too; whoever runs it does not hear of failures.</source>
        <translation>Sin efecto en la entrega. Algunos remitentes informan sobre DANE también al nombre del host; quien lo administra no se entera de los fallos.</translation>
    </message>
    <message>
        <source>Whoever runs {host} can publish a record at _smtp._tls.{host}.</source>
        <translation>Quien administra {host} puede publicar un registro en _smtp._tls.{host}.</translation>
    </message>
    <message>
        <source>Reports about DANE go to the host&apos;s domain</source>
        <translation>El dominio del host recibe informes sobre DANE</translation>
    </message>
    <message>
        <source>Reports have nothing to tell</source>
        <translation>Los informes no tienen nada que contar</translation>
    </message>
    <message>
        <source>Reports are asked for, but there is neither MTA-STS nor DANE.</source>
        <translation>Se piden informes, pero no hay ni MTA-STS ni DANE.</translation>
    </message>
    <message>
        <source>No effect on delivery. Reports only say that no policy was found.</source>
        <translation>Sin efecto en la entrega. Los informes solo dicen que no se encontró ninguna política.</translation>
    </message>
    <message>
        <source>Publish an MTA-STS policy with mode: testing; the reports then show who would fail.</source>
        <translation>Publique una política MTA-STS con mode: testing; los informes muestran entonces quién fallaría.</translation>
    </message>
    <message>
        <source>Reports have something to tell</source>
        <translation>Los informes tienen algo que contar</translation>
    </message>
    <message>
        <source>A backup host is less protected</source>
        <translation>Un host de respaldo está menos protegido</translation>
    </message>
    <message>
        <source>{name} is authenticated by its TLSA records, but the less preferred {hosts} only by records that senders cannot use.</source>
        <translation>{name} se autentica mediante sus registros TLSA, pero los menos preferidos, {hosts}, solo mediante registros que los remitentes no pueden usar.</translation>
    </message>
    <message>
        <source>Whoever blocks {name} moves the mail of DANE senders to a host whose key nobody checks.</source>
        <translation>Quien bloquea {name} desvía el correo de los remitentes con DANE a un host cuya clave nadie comprueba.</translation>
    </message>
    <message>
        <source>Publish TLSA records 3 1 1 for {hosts} too.</source>
        <translation>Publique registros TLSA 3 1 1 también para {hosts}.</translation>
    </message>
    <message>
        <source>No backup host is less protected</source>
        <translation>Ningún host de respaldo está menos protegido</translation>
    </message>
    <message>
        <source>The TLSA records stand at the wrong name</source>
        <translation>Los registros TLSA están en un nombre equivocado</translation>
    </message>
    <message>
        <source>There are TLSA records at {name}, and none at _25._tcp.{host}, where senders look.</source>
        <translation>Hay registros TLSA en {name}, y ninguno en _25._tcp.{host}, donde buscan los remitentes.</translation>
    </message>
    <message>
        <source>No sender sees them: the host counts as one without TLSA records.</source>
        <translation>Ningún remitente los ve: el host cuenta como un host sin registros TLSA.</translation>
    </message>
    <message>
        <source>Move the records to _25._tcp.{host}.</source>
        <translation>Traslade los registros a _25._tcp.{host}.</translation>
    </message>
    <message>
        <source>The TLSA name is an alias</source>
        <translation>El nombre TLSA es un alias</translation>
    </message>
    <message>
        <source>The TLSA records of {host} are reached by an alias to {name}.</source>
        <translation>A los registros TLSA de {host} se llega por un alias a {name}.</translation>
    </message>
    <message>
        <source>Senders follow it; the certificate is still checked against {host}.</source>
        <translation>Los remitentes lo siguen; el certificado se sigue comprobando con {host}.</translation>
    </message>
    <message>
        <source>TLSA records of an alias are not seen</source>
        <translation>No se ven los registros TLSA de un alias</translation>
    </message>
    <message>
        <source>{host} is an alias. The TLSA records at {name} are not looked at: senders take those at the alias&apos; end first, then those at the alias, and none in between.</source>
        <translation>{host} es un alias. Los registros TLSA en {name} no se miran: los remitentes toman primero los del final del alias, luego los del alias mismo, y ninguno intermedio.</translation>
    </message>
    <message>
        <source>Whatever stands at {name} protects nobody.</source>
        <translation>Lo que haya en {name} no protege a nadie.</translation>
    </message>
    <message>
        <source>Let the MX record name a host that is no alias, or publish the same TLSA records at _25._tcp of the alias and of its end.</source>
        <translation>Haga que el registro MX nombre un host que no sea un alias, o publique los mismos registros TLSA en _25._tcp del alias y de su final.</translation>
    </message>
    <message>
        <source>A wildcard makes the TLSA records</source>
        <translation>Un comodín crea los registros TLSA</translation>
    </message>
    <message>
        <source>No TLSA records stand at {name} itself: a wildcard in the zone makes them.</source>
        <translation>En el propio {name} no hay registros TLSA: los crea un comodín de la zona.</translation>
    </message>
    <message>
        <source>Senders use them like any other. They appear at every name below the wildcard too.</source>
        <translation>Los remitentes los usan como cualquier otro. Aparecen también en todos los nombres por debajo del comodín.</translation>
    </message>
    <message>
        <source>A TLSA record is incomplete</source>
        <translation>Un registro TLSA está incompleto</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. It needs usage, selector, matching type and data.</source>
        <translation>Un registro TLSA de {host} dice «{text}». Necesita uso, selector, tipo de correspondencia y datos.</translation>
    </message>
    <message>
        <source>A TLSA record holds no certificate or key</source>
        <translation>Un registro TLSA no contiene certificado ni clave</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. With matching type 0 it has to hold a whole certificate (selector 0) or public key (selector 1), and it does not.</source>
        <translation>Un registro TLSA de {host} dice «{text}». Con el tipo de correspondencia 0 tiene que contener un certificado entero (selector 0) o una clave pública entera (selector 1), y no lo hace.</translation>
    </message>
    <message>
        <source>A TLSA record has an unknown selector</source>
        <translation>Un registro TLSA tiene un selector desconocido</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. Its second number, the selector, is neither 0 (certificate) nor 1 (public key).</source>
        <translation>Un registro TLSA de {host} dice «{text}». Su segundo número, el selector, no es ni 0 (certificado) ni 1 (clave pública).</translation>
    </message>
    <message>
        <source>A TLSA record has an unknown matching type</source>
        <translation>Un registro TLSA: tipo de correspondencia desconocido</translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. Its third number, the matching type, is none of 0 (whole), 1 (SHA-256) and 2 (SHA-512).</source>
        <translation>Un registro TLSA de {host} dice «{text}». Su tercer número, el tipo de correspondencia, no es ninguno de 0 (entero), 1 (SHA-256) y 2 (SHA-512).</translation>
    </message>
    <message>
        <source>A TLSA record has the wrong numbers</source>
        <translation>Un registro TLSA tiene números equivocados</translation>
    </message>
    <message>
        <source>The data of the TLSA record “{text}” is made of what {host} ({address}) shows, but by other rules than its numbers say: by those of {name}. TLS reports call this tlsa-invalid.</source>
        <translation>Los datos del registro TLSA «{text}» se formaron a partir de lo que muestra {host} ({address}), pero según reglas distintas de las que dicen sus números: según las de {name}. Los informes TLS lo llaman tlsa-invalid.</translation>
    </message>
    <message>
        <source>The CA in the TLSA record is not sent</source>
        <translation>No se envía la CA del registro TLSA</translation>
    </message>
    <message>
        <source>The TLSA records of {host} name a CA (usage 2), but no CA certificate that {address} sends fits them. TLS reports call this certificate-not-trusted or tlsa-invalid.</source>
        <translation>Los registros TLSA de {host} nombran una CA (uso 2), pero ningún certificado de CA que envíe {address} coincide con ellos. Los informes TLS lo llaman certificate-not-trusted o tlsa-invalid.</translation>
    </message>
    <message>
        <source>Let the server send the CA&apos;s certificate too, even if it is a root, or publish a record 3 1 1 for the key in use.</source>
        <translation>Haga que el servidor envíe también el certificado de la CA, aunque sea una raíz, o publique un registro 3 1 1 para la clave en uso.</translation>
    </message>
    <message>
        <source>The CA in the TLSA record issued something else</source>
        <translation>La CA del registro TLSA emitió otra cosa</translation>
    </message>
    <message>
        <source>A TLSA record of {host} names a CA (usage 2) whose certificate {address} sends, but its own certificate does not lead there. TLS reports call this certificate-not-trusted.</source>
        <translation>Un registro TLSA de {host} nombra una CA (uso 2) cuyo certificado envía {address}, pero su propio certificado no lleva hasta ella. Los informes TLS lo llaman certificate-not-trusted.</translation>
    </message>
    <message>
        <source>Let the server send every certificate from its own up to the CA&apos;s, or publish a record 3 1 1 for the key in use.</source>
        <translation>Haga que el servidor envíe todos los certificados desde el suyo hasta el de la CA, o publique un registro 3 1 1 para la clave en uso.</translation>
    </message>
    <message>
        <source>A public CA is trusted by TLSA</source>
        <translation>TLSA confía en una CA pública</translation>
    </message>
    <message>
        <source>A TLSA record of {host} ({text}) names a public CA: {name}.</source>
        <translation>Un registro TLSA de {host} ({text}) nombra una CA pública: {name}.</translation>
    </message>
    <message>
        <source>Whoever gets a certificate for the name from this CA passes, and when the CA changes its intermediate the record stops to fit.</source>
        <translation>Quien obtenga de esta CA un certificado para el nombre es aceptado, y cuando la CA cambia su certificado intermedio, el registro deja de coincidir.</translation>
    </message>
    <message>
        <source>A TLSA record holds a whole CA certificate</source>
        <translation>Un registro TLSA contiene un certificado de CA entero</translation>
    </message>
    <message>
        <source>A TLSA record of {host} names a CA by its whole certificate or key: “{text}”.</source>
        <translation>Un registro TLSA de {host} nombra una CA mediante su certificado o su clave enteros: «{text}».</translation>
    </message>
    <message>
        <source>Some senders ignore matching type 0; to the others the CA&apos;s certificate has to be sent all the same.</source>
        <translation>Algunos remitentes ignoran el tipo de correspondencia 0; a los demás hay que enviarles de todos modos el certificado de la CA.</translation>
    </message>
    <message>
        <source>Publish 2 0 1 with the SHA-256 of the CA&apos;s certificate instead.</source>
        <translation>Publique en su lugar 2 0 1 con el SHA-256 del certificado de la CA.</translation>
    </message>
    <message>
        <source>The TLSA records name the CA by a digest</source>
        <translation>Los registros TLSA nombran la CA mediante un resumen</translation>
    </message>
    <message>
        <source>A TLSA record names the key of a CA</source>
        <translation>Un registro TLSA nombra la clave de una CA</translation>
    </message>
    <message>
        <source>A TLSA record of {host} names a CA by its key alone: “{text}”.</source>
        <translation>Un registro TLSA de {host} nombra una CA solo mediante su clave: «{text}».</translation>
    </message>
    <message>
        <source>The limits that stand in the CA&apos;s certificate are not bound by the record.</source>
        <translation>El registro no fija los límites que constan en el certificado de la CA.</translation>
    </message>
    <message>
        <source>The TLSA records name the certificate of the CA</source>
        <translation>Los registros TLSA nombran el certificado de la CA</translation>
    </message>
    <message>
        <source>A TLSA record is bound to one certificate</source>
        <translation>Un registro TLSA está ligado a un certificado</translation>
    </message>
    <message>
        <source>A TLSA record of {host} digests the whole certificate: “{text}”.</source>
        <translation>Un registro TLSA de {host} resume el certificado entero: «{text}».</translation>
    </message>
    <message>
        <source>Each renewal needs a new record, and certificates live ever shorter; senders with DANE skip the host when it is forgotten.</source>
        <translation>Cada renovación necesita un registro nuevo, y los certificados duran cada vez menos; los remitentes con DANE omiten el host cuando se olvida.</translation>
    </message>
    <message>
        <source>Publish 3 1 1 for the public key, and keep the key at renewals or publish the next record before.</source>
        <translation>Publique 3 1 1 para la clave pública, y conserve la clave en las renovaciones o publique antes el registro siguiente.</translation>
    </message>
    <message>
        <source>The TLSA records are bound to keys</source>
        <translation>Los registros TLSA están ligados a claves</translation>
    </message>
    <message>
        <source>A TLSA record holds the data as a whole</source>
        <translation>Un registro TLSA contiene los datos enteros</translation>
    </message>
    <message>
        <source>A TLSA record of {host} has matching type 0: “{text}”.</source>
        <translation>Un registro TLSA de {host} tiene el tipo de correspondencia 0: «{text}».</translation>
    </message>
    <message>
        <source>The answer is large, and some senders ignore such records.</source>
        <translation>La respuesta es grande, y algunos remitentes ignoran tales registros.</translation>
    </message>
    <message>
        <source>Publish 3 1 1 with the SHA-256 of the public key instead.</source>
        <translation>Publique en su lugar 3 1 1 con el SHA-256 de la clave pública.</translation>
    </message>
    <message>
        <source>The TLSA records hold digests</source>
        <translation>Los registros TLSA contienen resúmenes</translation>
    </message>
    <message>
        <source>A TLSA record has SHA-512 alone</source>
        <translation>Un registro TLSA tiene solo SHA-512</translation>
    </message>
    <message>
        <source>A TLSA record of {host} has SHA-512, and there is none with SHA-256 of the same kind: “{text}”.</source>
        <translation>Un registro TLSA de {host} tiene SHA-512, y no hay ninguno con SHA-256 del mismo tipo: «{text}».</translation>
    </message>
    <message>
        <source>Senders need not know SHA-512: those that do not find nothing usable.</source>
        <translation>Los remitentes no tienen que conocer SHA-512: los que no lo conocen no encuentran nada utilizable.</translation>
    </message>
    <message>
        <source>Add the same record with matching type 1 (SHA-256).</source>
        <translation>Añada el mismo registro con el tipo de correspondencia 1 (SHA-256).</translation>
    </message>
    <message>
        <source>There are TLSA records with SHA-256</source>
        <translation>Hay registros TLSA con SHA-256</translation>
    </message>
    <message>
        <source>The stronger TLSA digest is out of date</source>
        <translation>El resumen TLSA más fuerte está desfasado</translation>
    </message>
    <message>
        <source>At {address} the record “{text}” fits, but a record of the same kind with SHA-512 does not. Senders that know SHA-512 look at no SHA-256 then. TLS reports call this tlsa-invalid.</source>
        <translation>En {address} coincide el registro «{text}», pero no un registro del mismo tipo con SHA-512. Los remitentes que conocen SHA-512 no miran entonces ningún SHA-256. Los informes TLS lo llaman tlsa-invalid.</translation>
    </message>
    <message>
        <source>Most senders with DANE skip this host; those that know SHA-256 alone deliver.</source>
        <translation>La mayoría de los remitentes con DANE omiten este host; los que solo conocen SHA-256 entregan.</translation>
    </message>
    <message>
        <source>Publish the same keys under each digest, or remove the SHA-512 record of {host}.</source>
        <translation>Publique las mismas claves con cada resumen, o elimine el registro SHA-512 de {host}.</translation>
    </message>
    <message>
        <source>Some kinds of TLSA records fit nothing</source>
        <translation>Algunos tipos de registro TLSA no coinciden con nada</translation>
    </message>
    <message>
        <source>Of the TLSA records of {host}, none of these kinds fits what is served now: {text}.</source>
        <translation>Entre los registros TLSA de {host}, ninguno de estos tipos coincide con lo que se sirve ahora: {text}.</translation>
    </message>
    <message>
        <source>Senders that know only such a kind skip this host.</source>
        <translation>Los remitentes que solo conocen un tipo así omiten este host.</translation>
    </message>
    <message>
        <source>For each combination of usage, selector and matching type keep a record that fits the certificate in use; remove the others.</source>
        <translation>Para cada combinación de uso, selector y tipo de correspondencia, conserve un registro que coincida con el certificado en uso; elimine los demás.</translation>
    </message>
    <message>
        <source>Every kind of TLSA record fits</source>
        <translation>Todos los tipos de registro TLSA coinciden</translation>
    </message>
    <message>
        <source>There is no TLSA record for the next key</source>
        <translation>No hay registro TLSA para la clave siguiente</translation>
    </message>
    <message>
        <source>All TLSA records of {host} are bound to what is in use now.</source>
        <translation>Todos los registros TLSA de {host} están ligados a lo que está en uso ahora.</translation>
    </message>
    <message>
        <source>No effect as long as the key stays. A new key has to wait until its record has been published for some time.</source>
        <translation>Sin efecto mientras la clave se mantenga. Una clave nueva tiene que esperar hasta que su registro lleve algún tiempo publicado.</translation>
    </message>
    <message>
        <source>There are many TLSA records</source>
        <translation>Hay muchos registros TLSA</translation>
    </message>
    <message>
        <source>{host} has {count} TLSA records.</source>
        <translation>{host} tiene {count} registros TLSA.</translation>
    </message>
    <message>
        <source>The answer is large: it may be cut off or lost on the way, and senders with DANE wait then.</source>
        <translation>La respuesta es grande: puede quedar cortada o perderse en el camino, y entonces los remitentes con DANE esperan.</translation>
    </message>
    <message>
        <source>Keep the records for the key in use and the next one.</source>
        <translation>Conserve los registros de la clave en uso y de la siguiente.</translation>
    </message>
    <message>
        <source>The number of TLSA records is usual</source>
        <translation>El número de registros TLSA es normal</translation>
    </message>
    <message>
        <source>A TLSA record stands twice</source>
        <translation>Un registro TLSA figura dos veces</translation>
    </message>
    <message>
        <source>The answer for the TLSA records of {host} holds a record more than once.</source>
        <translation>La respuesta con los registros TLSA de {host} contiene un registro más de una vez.</translation>
    </message>
    <message>
        <source>The TLSA records live long in caches</source>
        <translation>Los registros TLSA duran mucho en las cachés</translation>
    </message>
    <message>
        <source>The TLSA records of {host} may be kept for {count} seconds, more than a day.</source>
        <translation>Los registros TLSA de {host} se pueden conservar durante {count} segundos, más de un día.</translation>
    </message>
    <message>
        <source>When a key has to be replaced at once, senders keep the old record for as long.</source>
        <translation>Cuando hay que sustituir una clave de inmediato, los remitentes conservan el registro antiguo durante ese tiempo.</translation>
    </message>
    <message>
        <source>Set the TTL of the TLSA records of {host} to 3600.</source>
        <translation>Ponga a 3600 el TTL de los registros TLSA de {host}.</translation>
    </message>
    <message>
        <source>The TLSA records can be changed within a day</source>
        <translation>Los registros TLSA se pueden cambiar en un día</translation>
    </message>
    <message>
        <source>Without SNI the TLSA records do not fit</source>
        <translation>Sin SNI los registros TLSA no coinciden</translation>
    </message>
    <message>
        <source>With its name {host} ({address}) shows a certificate that its TLSA records fit; without a name in the handshake it shows another, or none.</source>
        <translation>Con su nombre, {host} ({address}) muestra un certificado con el que coinciden sus registros TLSA; sin nombre en la negociación muestra otro, o ninguno.</translation>
    </message>
    <message>
        <source>Senders with DANE that send no name skip this host.</source>
        <translation>Los remitentes con DANE que no envían ningún nombre omiten este host.</translation>
    </message>
    <message>
        <source>Let the server show the certificate of {host} by default, also to senders that ask for no name.</source>
        <translation>Haga que el servidor muestre de forma predeterminada el certificado de {host}, también a los remitentes que no piden ningún nombre.</translation>
    </message>
    <message>
        <source>The TLSA records fit without SNI too</source>
        <translation>Los registros TLSA coinciden también sin SNI</translation>
    </message>
    <message>
        <source>One of two certificates fits no TLSA record</source>
        <translation>Uno de dos certificados no coincide con ningún TLSA</translation>
    </message>
    <message>
        <source>{host} ({address}) has certificates of two key types, and its TLSA records fit only one of them.</source>
        <translation>{host} ({address}) tiene certificados con dos tipos de clave, y sus registros TLSA coinciden solo con uno de ellos.</translation>
    </message>
    <message>
        <source>Senders with DANE that prefer the other type skip this host.</source>
        <translation>Los remitentes con DANE que prefieren el otro tipo omiten este host.</translation>
    </message>
    <message>
        <source>Publish a TLSA record 3 1 1 for each of both keys, or serve one certificate.</source>
        <translation>Publique un registro TLSA 3 1 1 para cada una de las dos claves, o sirva un solo certificado.</translation>
    </message>
    <message>
        <source>The TLSA records fit both certificates</source>
        <translation>Los registros TLSA coinciden con ambos certificados</translation>
    </message>
    <message>
        <source>STARTTLS is not offered every time</source>
        <translation>STARTTLS no se ofrece siempre</translation>
    </message>
    <message>
        <source>{host} ({address}) has TLSA records, and {count} of {total} sessions were offered no STARTTLS.</source>
        <translation>{host} ({address}) tiene registros TLSA, y en {count} de {total} sesiones no se ofreció STARTTLS.</translation>
    </message>
    <message>
        <source>Senders with DANE that meet such a session wait and try again; their mail is late.</source>
        <translation>Los remitentes con DANE que dan con una sesión así esperan y lo intentan de nuevo; su correo llega tarde.</translation>
    </message>
    <message>
        <source>Offer STARTTLS to everybody and at the first contact; greylist at RCPT instead.</source>
        <translation>Ofrezca STARTTLS a todos y desde el primer contacto; las listas grises, aplíquelas en RCPT.</translation>
    </message>
    <message>
        <source>STARTTLS is offered every time</source>
        <translation>STARTTLS se ofrece siempre</translation>
    </message>
    <message>
        <source>What senders that demand DANE find</source>
        <translation>Lo que encuentran los remitentes que exigen DANE</translation>
    </message>
    <message>
        <source>Mail hosts without TLSA records that hold: {count} of {total}.</source>
        <translation>Servidores de correo sin registros TLSA válidos: {count} de {total}.</translation>
    </message>
    <message>
        <source>Senders that demand DANE deliver to none of those; TLS reports call this dane-required.</source>
        <translation>Los remitentes que exigen DANE no entregan a ninguno de ellos; los informes TLS lo llaman dane-required.</translation>
    </message>
    <message>
        <source>Senders that demand DANE reach every host</source>
        <translation>Los remitentes que exigen DANE llegan a todos los hosts</translation>
    </message>
    <message>
        <source>The TLSA records lie outside the domain</source>
        <translation>Los registros TLSA están fuera del dominio</translation>
    </message>
    <message>
        <source>The TLSA records of {host} lie in the zone {name}, outside of {domain}.</source>
        <translation>Los registros TLSA de {host} están en la zona {name}, fuera de {domain}.</translation>
    </message>
    <message>
        <source>No effect on delivery. Whoever runs that zone has to change the records along with the keys.</source>
        <translation>Sin efecto en la entrega. Quien administra esa zona tiene que cambiar los registros junto con las claves.</translation>
    </message>
    <message>
        <source>Two resolvers give different answers</source>
        <translation>Dos resolutores dan respuestas distintas</translation>
    </message>
    <message>
        <source>The two inspections asked different resolvers, and these got other records for {name}.</source>
        <translation>Las dos inspecciones preguntaron a resolutores distintos, y estos obtuvieron otros registros para {name}.</translation>
    </message>
    <message>
        <source>A split view of the zone, a change that has not reached everybody, or somebody who answers in its place: senders behind the one resolver do otherwise than those behind the other.</source>
        <translation>Una vista dividida de la zona, un cambio que no ha llegado a todas partes o alguien que responde en su lugar: los remitentes que usan un resolutor actúan de otro modo que los que usan el otro.</translation>
    </message>
    <message>
        <source>Inspect again with both resolvers. If they still differ, ask the authoritative servers (--thorough) and find out which answer is yours.</source>
        <translation>Inspeccione de nuevo con ambos resolutores. Si todavía difieren, pregunte a los servidores autoritativos (--thorough) y averigüe qué respuesta es la suya.</translation>
    </message>
    <message>
        <source>Different resolvers give the same answers</source>
        <translation>Los distintos resolutores dan las mismas respuestas</translation>
    </message>
    <message>
        <source>The set of mail hosts changed</source>
        <translation>Los servidores de correo cambiaron</translation>
    </message>
    <message>
        <source>MX records of {domain}: came: {hosts}; went: {name}.</source>
        <translation>En los registros MX de {domain}, nuevos: {hosts}; retirados: {name}.</translation>
    </message>
    <message>
        <source>Senders use the new hosts as soon as their DNS caches run out. A policy or TLSA records made for the old ones do not protect the new ones.</source>
        <translation>Los remitentes usan los hosts nuevos en cuanto vencen sus cachés DNS. Una política o unos registros TLSA hechos para los antiguos no protegen los nuevos.</translation>
    </message>
    <message>
        <source>Make sure that you meant it, and that policy and TLSA records fit the hosts of today.</source>
        <translation>Asegúrese de que el cambio es intencionado, y de que la política y los registros TLSA coinciden con los hosts actuales.</translation>
    </message>
    <message>
        <source>The set of mail hosts is the same</source>
        <translation>Los servidores de correo son los mismos</translation>
    </message>
    <message>
        <source>A removed mail host is still in the policy</source>
        <translation>Un servidor de correo retirado sigue en la política</translation>
    </message>
    <message>
        <source>{name} left the MX records, and the policy still lists it.</source>
        <translation>{name} salió de los registros MX, y la política todavía lo nombra.</translation>
    </message>
    <message>
        <source>This is the right order, and the line does no harm while caches of the MX records run out. Afterwards it widens what somebody on the way may use.</source>
        <translation>Es el orden correcto, y la línea no hace daño mientras vencen las cachés de los registros MX. Después amplía lo que puede usar alguien en el camino.</translation>
    </message>
    <message>
        <source>Take the line out and give the record a new id when the old MX records are out of all caches.</source>
        <translation>Quite la línea y dé al registro un id nuevo cuando los registros MX antiguos hayan salido de todas las cachés.</translation>
    </message>
    <message>
        <source>The removed mail host left the policy too</source>
        <translation>El servidor de correo retirado salió también de la política</translation>
    </message>
    <message>
        <source>The policy changed and its id did not</source>
        <translation>La política cambió y su id no</translation>
    </message>
    <message>
        <source>The policy of {domain} is another than before; the record still says id={text}.</source>
        <translation>La política de {domain} no es la de antes; el registro todavía dice id={text}.</translation>
    </message>
    <message>
        <source>Senders that have the old policy do not see the new one until they refresh by themselves or the old one runs out. If the old one names other hosts, they hold mail back.</source>
        <translation>Los remitentes que tienen la política antigua no ven la nueva hasta que la renuevan por sí mismos o la antigua vence. Si la antigua nombra otros hosts, retienen el correo.</translation>
    </message>
    <message>
        <source>Give the record at _mta-sts.{domain} a new id now.</source>
        <translation>Dé ahora un id nuevo al registro en _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The policy changed together with its id</source>
        <translation>La política cambió junto con su id</translation>
    </message>
    <message>
        <source>The id changed and the policy did not</source>
        <translation>El id cambió y la política no</translation>
    </message>
    <message>
        <source>The record went from id={name} to id={text}; mode, max_age and mx lines are the same.</source>
        <translation>El registro pasó de id={name} a id={text}; mode, max_age y las líneas mx no cambiaron.</translation>
    </message>
    <message>
        <source>Every sender fetches the policy once more. Nothing else happens.</source>
        <translation>Todos los remitentes obtienen la política una vez más. No ocurre nada más.</translation>
    </message>
    <message>
        <source>The new id leads to the old policy</source>
        <translation>El id nuevo lleva a la política antigua</translation>
    </message>
    <message>
        <source>The record has the new id {text}, and the policy host still serves the old policy at {address}.</source>
        <translation>El registro tiene el id nuevo {text}, y el host de la política todavía sirve la política antigua en {address}.</translation>
    </message>
    <message>
        <source>Senders that fetch now keep the old policy under the new id and do not look again until the next id or their next refresh.</source>
        <translation>Los remitentes que la obtienen ahora conservan la política antigua bajo el id nuevo y no vuelven a mirar hasta el próximo id o su próxima renovación.</translation>
    </message>
    <message>
        <source>Serve the new policy everywhere first and empty the caches before it; then publish one more new id.</source>
        <translation>Sirva primero la política nueva en todas partes y vacíe las cachés que hay delante; después publique otro id nuevo.</translation>
    </message>
    <message>
        <source>The new id leads to the new policy everywhere</source>
        <translation>El id nuevo lleva en todas partes a la política nueva</translation>
    </message>
    <message>
        <source>The policy changed: was it you?</source>
        <translation>La política cambió: ¿fue usted?</translation>
    </message>
    <message>
        <source>The policy of {domain} is another than at the earlier inspection.</source>
        <translation>La política de {domain} no es la de la inspección anterior.</translation>
    </message>
    <message>
        <source>Whoever holds the policy host decides where senders may deliver.</source>
        <translation>Quien controla el host de la política decide adónde pueden entregar los remitentes.</translation>
    </message>
    <message>
        <source>Compare both policies. If nobody meant the change, look into who controls mta-sts.{domain}, its DNS records and its certificate.</source>
        <translation>Compare ambas políticas. Si nadie hizo el cambio a propósito, averigüe quién controla mta-sts.{domain}, sus registros DNS y su certificado.</translation>
    </message>
    <message>
        <source>The policy is the same</source>
        <translation>La política es la misma</translation>
    </message>
    <message>
        <source>A lower max_age does not reach old caches</source>
        <translation>Un max_age más bajo no llega a las cachés antiguas</translation>
    </message>
    <message>
        <source>The policy&apos;s max_age was lowered. What senders fetched before keeps the old one.</source>
        <translation>Se redujo el max_age de la política. Lo que los remitentes obtuvieron antes conserva el anterior.</translation>
    </message>
    <message>
        <source>Senders may go by the old policy until {date}.</source>
        <translation>Los remitentes pueden seguir la política antigua hasta el {date}.</translation>
    </message>
    <message>
        <source>Keep what the old policy says true until {date}.</source>
        <translation>Procure que lo que dice la política antigua siga siendo cierto hasta el {date}.</translation>
    </message>
    <message>
        <source>The policy is no longer enforced</source>
        <translation>La política ya no es obligatoria</translation>
    </message>
    <message>
        <source>The policy went from mode: enforce to mode: {mode}.</source>
        <translation>La política pasó de mode: enforce a mode: {mode}.</translation>
    </message>
    <message>
        <source>Senders that fetch it deliver without holding back what fails. Those that have the old policy may enforce it until {date}.</source>
        <translation>Los remitentes que la obtienen entregan sin retener lo que falla. Los que tienen la antigua pueden hacerla cumplir hasta el {date}.</translation>
    </message>
    <message>
        <source>If this was not meant, set mode: enforce again; either way the record needs a new id.</source>
        <translation>Si no era la intención, ponga de nuevo mode: enforce; en ambos casos el registro necesita un id nuevo.</translation>
    </message>
    <message>
        <source>The policy is still enforced</source>
        <translation>La política sigue siendo obligatoria</translation>
    </message>
    <message>
        <source>A cached policy fits no mail host of today</source>
        <translation>Una política en caché no cubre ningún host actual</translation>
    </message>
    <message>
        <source>Senders may have the policy of the earlier inspection until {date}, and none of its mx lines fits a host of today: {hosts}.</source>
        <translation>Los remitentes pueden tener hasta el {date} la política de la inspección anterior, y ninguna de sus líneas mx coincide con un host actual: {hosts}.</translation>
    </message>
    <message>
        <source>Such a sender under mode: enforce can deliver nothing until it sees a new id and fetches the new policy.</source>
        <translation>Con mode: enforce, un remitente así no puede entregar nada hasta que ve un id nuevo y obtiene la política nueva.</translation>
    </message>
    <message>
        <source>Let an MX record that the old policy covers stay until {date}, or make sure that the new policy is served under a new id.</source>
        <translation>Deje hasta el {date} un registro MX que la política antigua cubra, o asegúrese de que la política nueva se sirve con un id nuevo.</translation>
    </message>
    <message>
        <source>A cached policy fits a mail host of today</source>
        <translation>Una política en caché cubre un host actual</translation>
    </message>
    <message>
        <source>A cached policy does not cover this host</source>
        <translation>Una política en caché no cubre este host</translation>
    </message>
    <message>
        <source>Senders may have the policy of the earlier inspection until {date}, and no mx line of it fits {host}. TLS reports call this validation-failure.</source>
        <translation>Los remitentes pueden tener hasta el {date} la política de la inspección anterior, y ninguna de sus líneas mx coincide con {host}. Los informes TLS lo llaman validation-failure.</translation>
    </message>
    <message>
        <source>Senders that have that policy and enforce it skip the host until they see a new id and fetch the new policy.</source>
        <translation>Los remitentes que tienen esa política y la hacen cumplir omiten el host hasta que ven un id nuevo y obtienen la política nueva.</translation>
    </message>
    <message>
        <source>Let the hosts that the old policy covers stay in the MX records until {date}, and serve the new policy under a new id.</source>
        <translation>Deje en los registros MX hasta el {date} los hosts que cubre la política antigua, y sirva la política nueva con un id nuevo.</translation>
    </message>
    <message>
        <source>Policies still in caches cover every mail host</source>
        <translation>Las políticas en caché cubren todos los servidores de correo</translation>
    </message>
    <message>
        <source>MTA-STS was removed while caches hold it</source>
        <translation>MTA-STS se retiró cuando aún estaba en caché</translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} is gone; senders may keep the policy that it announced until {date}.</source>
        <translation>El registro en _mta-sts.{domain} ya no está; los remitentes pueden conservar hasta el {date} la política que anunciaba.</translation>
    </message>
    <message>
        <source>They go on to apply it, report that it cannot be fetched, and hold mail back when the mail hosts change.</source>
        <translation>Siguen aplicándola, informan de que no se puede obtener y retienen el correo cuando cambian los servidores de correo.</translation>
    </message>
    <message>
        <source>Publish record and policy again with mode: none, a max_age of a day and a new id. Take both away after {date}.</source>
        <translation>Publique de nuevo el registro y la política con mode: none, un max_age de un día y un id nuevo. Quite ambos después del {date}.</translation>
    </message>
    <message>
        <source>MTA-STS was not removed too early</source>
        <translation>MTA-STS no se retiró demasiado pronto</translation>
    </message>
    <message>
        <source>MTA-STS can be taken away now</source>
        <translation>MTA-STS ya se puede quitar</translation>
    </message>
    <message>
        <source>The policy has said mode: none for {days}, longer than any policy before it can last.</source>
        <translation>La política lleva {days} con mode: none, más de lo que puede durar cualquier política anterior.</translation>
    </message>
    <message>
        <source>No sender has an older policy any more.</source>
        <translation>Ningún remitente tiene ya una política más antigua.</translation>
    </message>
    <message>
        <source>Take the record away, then the policy host.</source>
        <translation>Quite el registro y, después, el host de la política.</translation>
    </message>
    <message>
        <source>The policy host outlived MTA-STS</source>
        <translation>El host de la política sobrevivió a MTA-STS</translation>
    </message>
    <message>
        <source>The record is gone and no policy of before can last any more, but mta-sts.{domain} is still there.</source>
        <translation>El registro ya no está y ninguna política anterior puede seguir vigente, pero mta-sts.{domain} todavía existe.</translation>
    </message>
    <message>
        <source>Nobody asks it. An alias to a service that you gave up may be claimed by somebody else, who could then serve a policy.</source>
        <translation>Nadie le pregunta. Si es un alias a un servicio que usted abandonó, otra persona puede reclamarlo y servir entonces una política.</translation>
    </message>
    <message>
        <source>Remove the address or alias records of mta-sts.{domain}.</source>
        <translation>Elimine los registros de dirección o de alias de mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>The policy host went with MTA-STS</source>
        <translation>El host de la política se retiró con MTA-STS</translation>
    </message>
    <message>
        <source>The policy can no longer be fetched</source>
        <translation>La política ya no se puede obtener</translation>
    </message>
    <message>
        <source>At the earlier inspection the policy of {domain} was served; now senders get none that they can use.</source>
        <translation>En la inspección anterior se servía la política de {domain}; ahora los remitentes no obtienen ninguna que puedan usar.</translation>
    </message>
    <message>
        <source>Those that have it go on with it until {date} at the latest. After that they deliver as if there were no policy.</source>
        <translation>Los que la tienen siguen con ella hasta el {date} a más tardar. Después entregan como si no hubiera política.</translation>
    </message>
    <message>
        <source>Mend the policy host as the findings about it tell.</source>
        <translation>Corrija el host de la política según indican los hallazgos sobre él.</translation>
    </message>
    <message>
        <source>The policy can still be fetched</source>
        <translation>La política todavía se puede obtener</translation>
    </message>
    <message>
        <source>Enforced without a time of testing</source>
        <translation>Obligatoria sin un tiempo de prueba</translation>
    </message>
    <message>
        <source>The policy of {domain} is enforced, and too little time has passed for two weeks of mode: testing before.</source>
        <translation>La política de {domain} es obligatoria, y ha pasado demasiado poco tiempo para que antes hubiera dos semanas de mode: testing.</translation>
    </message>
    <message>
        <source>What no report has shown yet holds mail back at once.</source>
        <translation>Lo que ningún informe ha mostrado todavía retiene el correo de inmediato.</translation>
    </message>
    <message>
        <source>Watch the TLS reports closely; if failures come in, set mode: testing and give the record a new id.</source>
        <translation>Vigile de cerca los informes TLS; si llegan fallos, ponga mode: testing y dé al registro un id nuevo.</translation>
    </message>
    <message>
        <source>The policy was tested before it was enforced</source>
        <translation>La política se probó antes de ser obligatoria</translation>
    </message>
    <message>
        <source>The policy has been in testing for long</source>
        <translation>La política lleva mucho tiempo en modo de prueba</translation>
    </message>
    <message>
        <source>The policy of {domain} said mode: testing at both inspections, {days} apart.</source>
        <translation>La política de {domain} decía mode: testing en ambas inspecciones, con {days} de diferencia.</translation>
    </message>
    <message>
        <source>Testing protects no mail: what fails is delivered and reported.</source>
        <translation>El modo de prueba no protege ningún correo: lo que falla se entrega y se comunica en informes.</translation>
    </message>
    <message>
        <source>Mend what the TLS reports show, then set mode: enforce and give the record a new id.</source>
        <translation>Corrija lo que muestran los informes TLS; después ponga mode: enforce y dé al registro un id nuevo.</translation>
    </message>
    <message>
        <source>The hosts met the policy at both inspections</source>
        <translation>Los hosts cumplieron la política en ambas inspecciones</translation>
    </message>
    <message>
        <source>The policy said mode: testing at both inspections, {days} apart, and every mail host met it both times.</source>
        <translation>La política decía mode: testing en ambas inspecciones, con {days} de diferencia, y todos los servidores de correo la cumplieron las dos veces.</translation>
    </message>
    <message>
        <source>What other senders met in between stands in their TLS reports alone.</source>
        <translation>Lo que otros remitentes encontraron entretanto figura solo en sus informes TLS.</translation>
    </message>
    <message>
        <source>If the TLS reports are clean, set mode: enforce and give the record a new id.</source>
        <translation>Si los informes TLS no muestran fallos, ponga mode: enforce y dé al registro un id nuevo.</translation>
    </message>
    <message>
        <source>A long max_age for a young policy</source>
        <translation>Un max_age largo para una política reciente</translation>
    </message>
    <message>
        <source>The policy has been enforced for less than 30 days, and its max_age is {days}.</source>
        <translation>La política es obligatoria desde hace menos de 30 días, y su max_age es de {days}.</translation>
    </message>
    <message>
        <source>If something is wrong with it and the policy host cannot be reached then, senders keep it for as long.</source>
        <translation>Si hay algo mal en ella y entonces no se puede llegar al host de la política, los remitentes la conservan todo ese tiempo.</translation>
    </message>
    <message>
        <source>Begin with a max_age of some weeks and raise it later.</source>
        <translation>Comience con un max_age de algunas semanas y auméntelo más adelante.</translation>
    </message>
    <message>
        <source>STARTTLS was offered before and is not now</source>
        <translation>STARTTLS se ofrecía antes y ahora no</translation>
    </message>
    <message>
        <source>{host} ({address}) offered STARTTLS at the earlier inspection. Either its set-up changed, or somebody on the way takes the offer out.</source>
        <translation>{host} ({address}) ofrecía STARTTLS en la inspección anterior. O cambió su configuración, o alguien en el camino quita la oferta.</translation>
    </message>
    <message>
        <source>Senders without MTA-STS and DANE deliver in plain text; those with them skip the host.</source>
        <translation>Los remitentes sin MTA-STS ni DANE entregan en claro; los que los usan omiten el host.</translation>
    </message>
    <message>
        <source>Look at the host itself whether it offers STARTTLS. If it does, somebody between it and here strips it.</source>
        <translation>Compruebe en el propio host si ofrece STARTTLS. Si lo hace, alguien entre él y aquí lo elimina.</translation>
    </message>
    <message>
        <source>STARTTLS is still offered</source>
        <translation>STARTTLS se sigue ofreciendo</translation>
    </message>
    <message>
        <source>The certificate comes from another issuer</source>
        <translation>El certificado procede de otro emisor</translation>
    </message>
    <message>
        <source>{host} shows a certificate of {text}; before it was one of {name}.</source>
        <translation>{host} muestra un certificado de {text}; antes era uno de {name}.</translation>
    </message>
    <message>
        <source>Senders that honour a policy take any public CA. So would they if somebody else had got a certificate for {host}.</source>
        <translation>Los remitentes que respetan una política aceptan cualquier CA pública. Lo mismo harían si otra persona hubiera obtenido un certificado para {host}.</translation>
    </message>
    <message>
        <source>Make sure that you changed the issuer. If not, look into who got the certificate, and revoke it.</source>
        <translation>Asegúrese de que fue usted quien cambió el emisor. Si no, averigüe quién obtuvo el certificado y hágalo revocar.</translation>
    </message>
    <message>
        <source>The certificate is of the same issuer</source>
        <translation>El certificado es del mismo emisor</translation>
    </message>
    <message>
        <source>The key changed and the TLSA records did not</source>
        <translation>La clave cambió y los registros TLSA no</translation>
    </message>
    <message>
        <source>{host} has a new key at {address}, and no TLSA record fits it.</source>
        <translation>{host} tiene una clave nueva en {address}, y ningún registro TLSA coincide con ella.</translation>
    </message>
    <message>
        <source>Senders with DANE skip the host; if no other is left, the mail waits. TLS reports call this tlsa-invalid.</source>
        <translation>Los remitentes con DANE omiten el host; si no queda otro, el correo espera. Los informes TLS lo llaman tlsa-invalid.</translation>
    </message>
    <message>
        <source>Publish a TLSA record for the new key at once, or install the old key again until the record is out.</source>
        <translation>Publique cuanto antes un registro TLSA para la clave nueva, o instale de nuevo la clave antigua hasta que el registro esté publicado.</translation>
    </message>
    <message>
        <source>The TLSA records fit the new key</source>
        <translation>Los registros TLSA coinciden con la clave nueva</translation>
    </message>
    <message>
        <source>A TLSA record was removed while still in use</source>
        <translation>Se eliminó un registro TLSA que aún se usaba</translation>
    </message>
    <message>
        <source>The record {text} is gone, and {host} still serves its key at {address}.</source>
        <translation>El registro {text} ya no está, y {host} todavía sirve su clave en {address}.</translation>
    </message>
    <message>
        <source>Senders with DANE skip the address; they fail or succeed by chance. TLS reports call this tlsa-invalid.</source>
        <translation>Los remitentes con DANE omiten la dirección; que entreguen o fallen depende del azar. Los informes TLS lo llaman tlsa-invalid.</translation>
    </message>
    <message>
        <source>Publish the record again, or give all machines behind {host} the new key.</source>
        <translation>Publique de nuevo el registro, o dé la clave nueva a todas las máquinas que hay detrás de {host}.</translation>
    </message>
    <message>
        <source>The removed TLSA record was not in use</source>
        <translation>El registro TLSA eliminado no se usaba</translation>
    </message>
    <message>
        <source>The TLSA record of an old key remains</source>
        <translation>Queda el registro TLSA de una clave antigua</translation>
    </message>
    <message>
        <source>{text} fitted the key of {host} on {date}; no address serves that key any more.</source>
        <translation>{text} coincidía el {date} con la clave de {host}; ninguna dirección sirve ya esa clave.</translation>
    </message>
    <message>
        <source>It changes nothing for delivery, but whoever has the old key is still taken for {host}.</source>
        <translation>No cambia nada en la entrega, pero quien tenga la clave antigua todavía puede hacerse pasar por {host}.</translation>
    </message>
    <message>
        <source>Remove the record when its TTL has passed since the change.</source>
        <translation>Elimine el registro cuando haya pasado su TTL desde el cambio.</translation>
    </message>
    <message>
        <source>How long the TLSA records have been the same</source>
        <translation>Cuánto tiempo llevan iguales los registros TLSA</translation>
    </message>
    <message>
        <source>The TLSA records of {host} have been the same for {days} or longer, and the certificate ends on {date}.</source>
        <translation>Los registros TLSA de {host} llevan iguales {days} o más, y el certificado termina el {date}.</translation>
    </message>
    <message>
        <source>Records that outlive the renewal keep the mail flowing; when the renewal makes a new key they break it.</source>
        <translation>Los registros que sobreviven a la renovación mantienen el correo en marcha; si la renovación crea una clave nueva, lo interrumpen.</translation>
    </message>
    <message>
        <source>The TLS-RPT record is gone</source>
        <translation>El registro TLS-RPT ya no está</translation>
    </message>
    <message>
        <source>_smtp._tls.{domain} had a TLS-RPT record at the earlier inspection and has none now.</source>
        <translation>_smtp._tls.{domain} tenía un registro TLS-RPT en la inspección anterior y ahora no tiene ninguno.</translation>
    </message>
    <message>
        <source>Senders report no failures any more; an attack or an outage stays unseen.</source>
        <translation>Los remitentes ya no informan de fallos; un ataque o una interrupción pasan inadvertidos.</translation>
    </message>
    <message>
        <source>Publish the record again, unless you meant to do without reports.</source>
        <translation>Publique de nuevo el registro, salvo que quiera prescindir de los informes.</translation>
    </message>
    <message>
        <source>The TLS-RPT record is still there</source>
        <translation>El registro TLS-RPT sigue publicado</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
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
        <source>Save the inspection to a file, or for several domains into a folder.</source>
        <translation>Guarda la inspección en un archivo o, si hay varios dominios, en una carpeta.</translation>
    </message>
    <message>
        <source>Name the checks that passed.</source>
        <translation>Nombra las comprobaciones superadas.</translation>
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
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Standard input cannot be read: %1</source>
        <translation>No se puede leer la entrada estándar: %1</translation>
    </message>
    <message>
        <source>Standard input names no domain.</source>
        <translation>La entrada estándar no nombra ningún dominio.</translation>
    </message>
    <message>
        <source>Print JSON; one object a line for several domains or for -.</source>
        <translation>Escribe JSON; un objeto por línea si hay varios dominios o con -.</translation>
    </message>
    <message>
        <source>Inspect so many domains at once, 1 to 32 (4).</source>
        <translation>Inspecciona este número de dominios a la vez, de 1 a 32 (4).</translation>
    </message>
    <message>
        <source>Tell what each kind of sender does under each attack.</source>
        <translation>Dice qué hace cada tipo de remitente ante cada ataque.</translation>
    </message>
    <message>
        <source>Mail domains; - reads more from standard input, one a line, with # before comments.</source>
        <translation>Dominios de correo; - lee más de la entrada estándar, uno por línea, con # delante de los comentarios.</translation>
    </message>
    <message>
        <source>Judges a policy or records before they are published, without a network.</source>
        <translation>Juzga una política o registros antes de publicarlos, sin red.</translation>
    </message>
    <message>
        <source>Print JSON.</source>
        <translation>Escribe JSON.</translation>
    </message>
    <message>
        <source>policy, sts-record, tlsrpt-record or tlsa.</source>
        <translation>policy, sts-record, tlsrpt-record o tlsa.</translation>
    </message>
    <message>
        <source>A file; the text itself, in quotes; or - for standard input, as without it. What names no file and holds a blank, = or &quot; is a text.</source>
        <translation>Un archivo; el propio texto, entre comillas; o - para la entrada estándar, que también se lee si no se indica nada. Lo que no nombra ningún archivo y contiene un espacio, = o &quot; es un texto.</translation>
    </message>
    <message>
        <source>Name what it is: postseal-cli lint policy|sts-record|tlsrpt-record|tlsa [FILE|TEXT|-]</source>
        <translation>Indique qué es: postseal-cli lint policy|sts-record|tlsrpt-record|tlsa [ARCHIVO|TEXTO|-]</translation>
    </message>
    <message>
        <source>One file or text at a time; a text with blanks stands in quotes.</source>
        <translation>Un solo archivo o texto cada vez; un texto con espacios va entre comillas.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>No se pudo leer %1: %2</translation>
    </message>
    <message>
        <source>Whom to ask DNS: the system&apos;s resolvers, the servers of the DNS root and on from there, or given resolvers, also over TLS, with commas between.</source>
        <translation>A quién preguntar el DNS: los resolutores del sistema, los servidores raíz del DNS y de ahí hacia abajo, o resolutores dados, también por TLS, separados por comas.</translation>
    </message>
    <message>
        <source>The addresses of the root servers, for --resolver recursive.</source>
        <translation>Las direcciones de los servidores raíz, para --resolver recursive.</translation>
    </message>
    <message>
        <source>The port of authoritative name servers instead of 53 (--thorough).</source>
        <translation>El puerto de los servidores de nombres autoritativos en lugar del 53 (--thorough).</translation>
    </message>
    <message>
        <source>Also ask each name server, and try what a sender does not: more questions and connections.</source>
        <translation>Pregunta además a cada servidor de nombres y prueba lo que un remitente no hace: más consultas y conexiones.</translation>
    </message>
    <message>
        <source>Compares two saved inspections of one domain, without a network. The older one comes first, in whichever order they are named.
Exit codes: 0 nothing changed, 1 changed, 2 could not tell, 64 wrong usage or two domains, 66 file not readable.</source>
        <translation>Compara dos inspecciones guardadas de un mismo dominio, sin red. La más antigua va primero, sea cual sea el orden en que se indiquen.
Códigos de salida: 0 no cambió nada, 1 con cambios, 2 no se pudo saber, 64 uso incorrecto o dos dominios, 66 archivo ilegible.</translation>
    </message>
    <message>
        <source>Name what passed and what stayed.</source>
        <translation>Nombra lo que se superó y lo que siguió igual.</translation>
    </message>
    <message>
        <source>Two saved inspections; - is standard input.</source>
        <translation>Dos inspecciones guardadas; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>Name two saved inspections: postseal-cli compare FILE FILE; one of them may be -</source>
        <translation>Indique dos inspecciones guardadas: postseal-cli compare ARCHIVO ARCHIVO; una de ellas puede ser -</translation>
    </message>
    <message>
        <source>Standard output</source>
        <translation>Salida estándar</translation>
    </message>
    <message>
        <source>A PDF file is nothing for a terminal: name it with --output FILE.</source>
        <translation>Un PDF no sirve para un terminal: indique el archivo con --output ARCHIVO.</translation>
    </message>
    <message>
        <source>The part of Postseal that sets pages, postseal-report, could not be started.</source>
        <translation>No se pudo iniciar postseal-report, la parte de Postseal que compone las páginas.</translation>
    </message>
    <message>
        <source>--format takes pdf, markdown, json or svg, not “%1”.</source>
        <translation>--format espera pdf, markdown, json o svg, no «%1».</translation>
    </message>
    <message>
        <source>Name a format: --format pdf, markdown, json or svg.</source>
        <translation>Indique un formato: --format pdf, markdown, json o svg.</translation>
    </message>
    <message>
        <source>Writes a report of an inspection, for somebody else to read: of a saved one without a network, of a domain after looking at it.</source>
        <translation>Escribe un informe de una inspección para que lo lea otra persona: de una guardada, sin red; de un dominio, después de examinarlo.</translation>
    </message>
    <message>
        <source>The form of the report, or svg for the delivery path as a picture; without it, the ending of the output tells.</source>
        <translation>El formato del informe, o svg para el camino de entrega como imagen; sin esta opción decide la extensión del archivo de salida.</translation>
    </message>
    <message>
        <source>Where to write it; a file that is there is replaced. Without it, or with -, standard output.</source>
        <translation>Dónde escribirlo; si el archivo ya existe, se reemplaza. Sin esta opción, o con -, la salida estándar.</translation>
    </message>
    <message>
        <source>Name one saved inspection or one domain: postseal-cli report FILE --output report.pdf</source>
        <translation>Indique una inspección guardada o un dominio: postseal-cli report ARCHIVO --output report.pdf</translation>
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
        <translation>Uso: postseal-cli ORDEN ...

  inspect DOMINIO...       pregunta al DNS, al host de la política y a los servidores de correo,
                           y dice si el correo viaja sellado
  judge ARCHIVO...         juzga de nuevo inspecciones guardadas, sin red
  compare ARCHIVO ARCHIVO  dice qué cambió entre dos inspecciones guardadas de un mismo dominio
  report ARCHIVO|DOMINIO   escribe un informe para que lo lea otra persona: PDF, Markdown, JSON o SVG
  lint TIPO [ARCHIVO]      juzga una política o un registro antes de publicarlos, sin red
  version                  muestra la versión

postseal-cli ORDEN --help explica las opciones de una orden.
Códigos de salida: 0 sellado, bien o sin cambios, 1 agrietado, abierto, bloqueado, defectuoso o con cambios, 2 no se pudo saber, 64 uso incorrecto, 66 archivo ilegible, 70 fallo nuestro, 73 no se puede escribir el archivo.
</translation>
    </message>
    <message>
        <source>One or more saved inspections; - is standard input.</source>
        <translation>Una o varias inspecciones guardadas; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>Stopped; no report was written.</source>
        <translation>Detenido; no se escribió ningún informe.</translation>
    </message>
    <message>
        <source>A saved inspection (a name with .json at its end or a / in it; - is standard input), or a mail domain.</source>
        <translation>Una inspección guardada (un nombre que termina en .json o contiene una /; - es la entrada estándar) o un dominio de correo.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>(could not tell whether it changed)</source>
        <translation>(no se pudo saber si cambió)</translation>
    </message>
    <message>
        <source>stopped early</source>
        <translation>detenida antes de tiempo</translation>
    </message>
    <message>
        <source>out of time</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Resolutor</translation>
    </message>
    <message>
        <source>DNSSEC is validated</source>
        <translation>Validación DNSSEC</translation>
    </message>
    <message>
        <source>Root certificates</source>
        <translation>Certificados raíz</translation>
    </message>
    <message>
        <source>Address families</source>
        <translation>Familias de direcciones</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Puertos</translation>
    </message>
    <message>
        <source>Thorough inspection</source>
        <translation>Inspección exhaustiva</translation>
    </message>
    <message>
        <source>How the inspection ended</source>
        <translation>Cómo terminó la inspección</translation>
    </message>
    <message>
        <source>MX records</source>
        <translation>Registros MX</translation>
    </message>
    <message>
        <source>DNSSEC of the MX records</source>
        <translation>DNSSEC de los registros MX</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>Registro MTA-STS</translation>
    </message>
    <message>
        <source>Policy: mode</source>
        <translation>Política: mode</translation>
    </message>
    <message>
        <source>Policy: max_age</source>
        <translation>Política: max_age</translation>
    </message>
    <message>
        <source>Policy: mx lines</source>
        <translation>Política: líneas mx</translation>
    </message>
    <message>
        <source>Certificate of the policy host</source>
        <translation>Certificado del host de la política</translation>
    </message>
    <message>
        <source>Addresses of the policy host</source>
        <translation>Direcciones del host de la política</translation>
    </message>
    <message>
        <source>TLS-RPT record</source>
        <translation>Registro TLS-RPT</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>DNSSEC of the addresses</source>
        <translation>DNSSEC de las direcciones</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>TLS version, suite and group</source>
        <translation>Versión TLS, cifrado y grupo</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Way to a root certificate</source>
        <translation>Camino a un certificado raíz</translation>
    </message>
    <message>
        <source>TLSA records</source>
        <translation>Registros TLSA</translation>
    </message>
    <message>
        <source>DNSSEC of the TLSA records</source>
        <translation>DNSSEC de los registros TLSA</translation>
    </message>
    <message>
        <source>(not seen)</source>
        <translation>(no visto)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>(nada)</translation>
    </message>
    <message>
        <source>%1, resolver %2</source>
        <translation>%1, resolutor %2</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>No cambió nada.</translation>
    </message>
    <message>
        <source>Nothing changed that both inspections could see. The other differences come from where or how they were made.</source>
        <translation>No cambió nada que ambas inspecciones pudieran ver. Las demás diferencias se deben a dónde o cómo se hicieron.</translation>
    </message>
    <message>
        <source>Findings that appeared: %1; that went: %2. Facts that differ: %3.</source>
        <translation>Hallazgos aparecidos: %1; desaparecidos: %2. Datos que difieren: %3.</translation>
    </message>
    <message>
        <source>What the two show together</source>
        <translation>Lo que muestran las dos juntas</translation>
    </message>
    <message>
        <source>Appeared: %1</source>
        <translation>Aparecidos: %1</translation>
    </message>
    <message>
        <source>Went: %1</source>
        <translation>Desaparecidos: %1</translation>
    </message>
    <message>
        <source>Still there, with other particulars: %1</source>
        <translation>Siguen, con otros detalles: %1</translation>
    </message>
    <message>
        <source>Only one of the two could tell: %1</source>
        <translation>Solo una de las dos pudo saberlo: %1</translation>
    </message>
    <message>
        <source>As before: %1</source>
        <translation>Como antes: %1</translation>
    </message>
    <message>
        <source>Facts that differ</source>
        <translation>Datos que difieren</translation>
    </message>
    <message>
        <source>Asked otherwise</source>
        <translation>Preguntado de otro modo</translation>
    </message>
    <message>
        <source>old</source>
        <translation>antiguo</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>These are inspections of two domains, %1 and %2. Only inspections of one domain can be compared.</source>
        <translation>Son inspecciones de dos dominios, %1 y %2. Solo se pueden comparar inspecciones de un mismo dominio.</translation>
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
    <message>
        <source>“%1” cannot be inspected. %2</source>
        <translation>«%1» no se puede inspeccionar. %2</translation>
    </message>
    <message>
        <source>The resolver refuses to answer here. Choose another one, and inspect again.</source>
        <translation>El resolutor se niega a responder aquí. Elija otro e inspeccione de nuevo.</translation>
    </message>
    <message>
        <source>The resolver gave no answer. Look at the network here or choose another resolver, and inspect again.</source>
        <translation>El resolutor no respondió. Revise esta red o elija otro resolutor, e inspeccione de nuevo.</translation>
    </message>
    <message>
        <source>Inspect again from a network that lets questions to name servers out, on port 53 over UDP and TCP.</source>
        <translation>Inspeccione de nuevo desde una red que permita preguntar a servidores de nombres, por el puerto 53 con UDP y TCP.</translation>
    </message>
    <message>
        <source>Inspect again later, or from a network that lets HTTPS out, on port 443.</source>
        <translation>Inspeccione de nuevo más tarde, o desde una red que permita salir por HTTPS, en el puerto 443.</translation>
    </message>
    <message>
        <source>Only time can tell. Inspect again later, and compare with the same older inspection.</source>
        <translation>Solo el tiempo lo dirá. Inspeccione de nuevo más tarde y compare con la misma inspección anterior.</translation>
    </message>
    <message>
        <source>The two inspections did not ask the same resolver. Inspect again with the resolver of the first, and compare.</source>
        <translation>Las dos inspecciones no preguntaron al mismo resolutor. Inspeccione de nuevo con el resolutor de la primera y compare.</translation>
    </message>
    <message>
        <source>The answer holds more than is read here. Look at it with another tool, such as dig.</source>
        <translation>La respuesta contiene más de lo que se lee aquí. Mírela con otra herramienta, por ejemplo dig.</translation>
    </message>
    <message>
        <source>Senders wait up to five minutes for a reply. Inspect again with a longer wait: in the settings, or --timeout 300.</source>
        <translation>Los remitentes esperan una respuesta hasta cinco minutos. Vuelva a inspeccionar con una espera más larga: en los ajustes, o con --timeout 300.</translation>
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
    <message>
        <source>certificate self-signed</source>
        <translation>certificado autofirmado</translation>
    </message>
    <message>
        <source>certificate not trusted</source>
        <translation>certificado no fiable</translation>
    </message>
    <message>
        <source>certificate names another host</source>
        <translation>certificado de otro host</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>certificado caducado</translation>
    </message>
    <message>
        <source>certificate not valid yet</source>
        <translation>certificado aún no válido</translation>
    </message>
    <message>
        <source>%1, stopped before the thorough part was over</source>
        <translation>%1, se detuvo antes de acabar la parte exhaustiva</translation>
    </message>
    <message>
        <source>%1, out of time before the thorough part was over</source>
        <translation>%1, el tiempo se agotó antes de acabar la parte exhaustiva</translation>
    </message>
</context>
<context>
    <name>InspectionReport</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n observación</numerusform>
            <numerusform>%n observaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be told</source>
        <translation>
            <numerusform>%n incierto</numerusform>
            <numerusform>%n inciertos</numerusform>
        </translation>
    </message>
    <message>
        <source>The inspection was stopped before its end.</source>
        <translation>La inspección se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>The inspection ran out of time.</source>
        <translation>La inspección agotó su tiempo.</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>Inspeccionado</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Resolutor</translation>
    </message>
    <message>
        <source>Root certificates</source>
        <translation>Certificados raíz</translation>
    </message>
    <message>
        <source>Said EHLO as</source>
        <translation>Nombre EHLO</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>Inspeccionado con</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>The way of a message</source>
        <translation>El camino de un mensaje</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>What could not be told from here</source>
        <translation>Lo que no se pudo saber desde aquí</translation>
    </message>
    <message>
        <source>What is in order</source>
        <translation>Lo que está en orden</translation>
    </message>
    <message>
        <source>What was received</source>
        <translation>Lo que se recibió</translation>
    </message>
    <message>
        <source>The five seals</source>
        <translation>Los cinco sellos</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>What senders do</source>
        <translation>Qué hacen los remitentes</translation>
    </message>
    <message>
        <source>The same at</source>
        <translation>Lo mismo en</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s)</source>
        <translation>
            <numerusform>%n línea más</numerusform>
            <numerusform>%n líneas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
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
    <name>Lint</name>
    <message>
        <source>There is no record in this text.</source>
        <translation>No hay ningún registro en este texto.</translation>
    </message>
    <message>
        <source>The text is longer than %1 and was not judged.</source>
        <translation>El texto es más largo que %1 y no se juzgó.</translation>
    </message>
    <message>
        <source>More than %1 records: those from here on were not judged.</source>
        <translation>Más de %1 registros: a partir de aquí no se juzgaron.</translation>
    </message>
    <message>
        <source>The quotes that open here are not closed in this line.</source>
        <translation>Las comillas que se abren aquí no se cierran en esta línea.</translation>
    </message>
    <message>
        <source>The bracket that opens here is never closed.</source>
        <translation>El paréntesis que se abre aquí no se cierra nunca.</translation>
    </message>
    <message>
        <source>No bracket was opened before this one.</source>
        <translation>No se abrió ningún paréntesis antes de este.</translation>
    </message>
    <message>
        <source>Behind a backslash stands one character, or three digits up to 255.</source>
        <translation>Detrás de una barra invertida va un carácter, o tres dígitos hasta 255.</translation>
    </message>
    <message>
        <source>A string in quotes has at most 255 octets: split it into several, one behind the other. They are joined without a blank.</source>
        <translation>Una cadena entre comillas tiene como máximo 255 octetos: divídala en varias, una detrás de otra. Se unen sin espacio.</translation>
    </message>
    <message>
        <source>In a zone file a semicolon begins a comment: what follows is not part of the record. Put the whole text in quotes.</source>
        <translation>En un archivo de zona, un punto y coma comienza un comentario: lo que sigue no forma parte del registro. Ponga todo el texto entre comillas.</translation>
    </message>
    <message>
        <source>This line is no %1 record.</source>
        <translation>Esta línea no es un registro %1.</translation>
    </message>
    <message>
        <source>No sender asks for this name. The record belongs at a name such as %1.</source>
        <translation>Ningún remitente pregunta por este nombre. El registro debe estar en un nombre como %1.</translation>
    </message>
    <message>
        <source>The record has no content.</source>
        <translation>El registro no tiene contenido.</translation>
    </message>
    <message>
        <source>A TLSA record begins with three numbers from 0 to 255: usage, selector and matching type, such as 3 1 1.</source>
        <translation>Un registro TLSA comienza con tres números de 0 a 255: uso, selector y tipo de correspondencia, como 3 1 1.</translation>
    </message>
    <message>
        <source>The data of a TLSA record is an even number of hexadecimal digits.</source>
        <translation>Los datos de un registro TLSA son un número par de dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>Senders pass this text by: the record they look for begins with %1</source>
        <translation>Los remitentes pasan por alto este texto: el registro que buscan comienza con %1</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 registro</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as an MTA-STS policy.</source>
        <translation>Leído como política MTA-STS.</translation>
    </message>
    <message>
        <source>Read as the data of TLSA records: %1.</source>
        <translation>Leído como datos de registros TLSA: %1.</translation>
    </message>
    <message>
        <source>Read as the text of one TXT record, as it is.</source>
        <translation>Leído como texto de un registro TXT, tal cual.</translation>
    </message>
    <message>
        <source>Read as TXT records in quotes: %1.</source>
        <translation>Leído como registros TXT entre comillas: %1.</translation>
    </message>
    <message>
        <source>Read as lines of a zone file: %1 of type %2.</source>
        <translation>Leído como líneas de un archivo de zona: %1 de tipo %2.</translation>
    </message>
    <message>
        <source>MTA-STS policy</source>
        <translation>Política MTA-STS</translation>
    </message>
    <message>
        <source>MTA-STS record</source>
        <translation>Registro MTA-STS</translation>
    </message>
    <message>
        <source>TLS-RPT record</source>
        <translation>Registro TLS-RPT</translation>
    </message>
    <message>
        <source>TLSA records</source>
        <translation>Registros TLSA</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>línea %1, columna %2</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Defectuoso</translation>
    </message>
    <message>
        <source>The text names %1.</source>
        <translation>El texto nombra %1.</translation>
    </message>
    <message>
        <source>The text tells no domain, so %1 stands for yours.</source>
        <translation>El texto no indica ningún dominio, así que %1 representa el suyo.</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nada que corregir.</translation>
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
    <name>Path</name>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>todavía nada</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Política</translation>
    </message>
    <message>
        <source>Mail host</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>TLS reports</source>
        <translation>Informes TLS</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>any sender</source>
        <translation>cualquier remitente</translation>
    </message>
    <message>
        <source>waiting for the policy</source>
        <translation>esperando la política</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>MX record</source>
        <translation>Registro MX</translation>
    </message>
    <message>
        <source>MX record, bogus</source>
        <translation>Registro MX, no válido</translation>
    </message>
    <message>
        <source>No such domain</source>
        <translation>El dominio no existe</translation>
    </message>
    <message>
        <source>Takes no mail</source>
        <translation>No recibe correo</translation>
    </message>
    <message>
        <source>MX record, no answer</source>
        <translation>Registro MX, sin respuesta</translation>
    </message>
    <message>
        <source>MX record, not validated</source>
        <translation>Registro MX, sin validar</translation>
    </message>
    <message>
        <source>No MX record, signed</source>
        <translation>Sin registro MX, firmado</translation>
    </message>
    <message>
        <source>No MX record, not signed</source>
        <translation>Sin registro MX, sin firmar</translation>
    </message>
    <message>
        <source>MX record, signed</source>
        <translation>Registro MX, firmado</translation>
    </message>
    <message>
        <source>MX record, not signed</source>
        <translation>Registro MX, sin firmar</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún no consultado</translation>
    </message>
    <message>
        <source>DNSSEC validation fails</source>
        <translation>la validación DNSSEC falla</translation>
    </message>
    <message>
        <source>Null MX</source>
        <translation>MX nulo</translation>
    </message>
    <message>
        <source>the domain is its own mail host</source>
        <translation>el propio dominio recibe su correo</translation>
    </message>
    <message>
        <source>no mail host</source>
        <translation>sin servidor de correo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>secure</source>
        <translation>segura</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firmar</translation>
    </message>
    <message>
        <source>bogus</source>
        <translation>no válida (bogus)</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>No mail host</source>
        <translation>Sin servidor de correo</translation>
    </message>
    <message>
        <source>Mail hosts</source>
        <translation>Servidores de correo</translation>
    </message>
    <message>
        <source>nowhere to deliver</source>
        <translation>no hay adónde entregar</translation>
    </message>
    <message>
        <source>named by the MX record</source>
        <translation>los nombra el registro MX</translation>
    </message>
    <message>
        <source>not known without the MX record</source>
        <translation>desconocidos sin el registro MX</translation>
    </message>
    <message>
        <source>Delivery path</source>
        <translation>Camino de entrega</translation>
    </message>
    <message>
        <source>Mail hosts: %1 of %2 not sealed</source>
        <translation>Servidores de correo: %1 de %2 sin sellar</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sellado</translation>
    </message>
    <message>
        <source>for some only</source>
        <translation>solo para algunos</translation>
    </message>
    <message>
        <source>open to anybody</source>
        <translation>abierto a cualquiera</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>id %1 · fetched, valid</source>
        <translation>id %1 · obtenida, válida</translation>
    </message>
    <message>
        <source>max_age %1</source>
        <translation>max_age %1</translation>
    </message>
    <message>
        <source>departs from the grammar</source>
        <translation>se aparta de la gramática</translation>
    </message>
    <message>
        <source>the policy host has no address</source>
        <translation>host de la política sin dirección</translation>
    </message>
    <message>
        <source>certificate of the policy host refused</source>
        <translation>certificado del host rechazado</translation>
    </message>
    <message>
        <source>the policy host does not answer</source>
        <translation>el host de la política no responde</translation>
    </message>
    <message>
        <source>not served: HTTP %1</source>
        <translation>no servida: HTTP %1</translation>
    </message>
    <message>
        <source>no record at _mta-sts</source>
        <translation>sin registro en _mta-sts</translation>
    </message>
    <message>
        <source>the record is faulty</source>
        <translation>registro defectuoso</translation>
    </message>
    <message>
        <source>the policy is faulty, senders refuse it</source>
        <translation>política defectuosa, se rechaza</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no se sabe</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>no se pudo saber</translation>
    </message>
    <message>
        <source>No MTA-STS policy</source>
        <translation>Sin política MTA-STS</translation>
    </message>
    <message>
        <source>nothing to bind</source>
        <translation>nadie a quien obligar</translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation>nada de que informar</translation>
    </message>
</context>
<context>
    <name>PathMenu</name>
    <message>
        <source>The picture was not saved</source>
        <translation>La imagen no se guardó</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>Save the delivery path</source>
        <translation>Guardar el camino de entrega</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imágenes SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>&amp;Delivery path</source>
        <translation>&amp;Camino de entrega</translation>
    </message>
    <message>
        <source>Export as &amp;SVG…</source>
        <translation>Exportar como &amp;SVG…</translation>
    </message>
    <message>
        <source>Export as &amp;PNG…</source>
        <translation>Exportar como &amp;PNG…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>&amp;Fit into the window</source>
        <translation>Ajustar a la &amp;ventana</translation>
    </message>
    <message>
        <source>The picture could not be painted.</source>
        <translation>No se pudo dibujar la imagen.</translation>
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
    <name>Remedy</name>
    <message>
        <source>Publish in the zone of %1, in place of what is there under the same name and type</source>
        <translation>Publique en la zona de %1, en lugar de lo que haya con el mismo nombre y tipo</translation>
    </message>
    <message>
        <source>Publish in the zone of %1</source>
        <translation>Publique en la zona de %1</translation>
    </message>
    <message>
        <source>Remove from the zone of %1</source>
        <translation>Elimine de la zona de %1</translation>
    </message>
    <message>
        <source>If %1 takes no mail, publish in its zone</source>
        <translation>Si %1 no recibe correo, publique en su zona</translation>
    </message>
    <message>
        <source>Serve at %1, saved with CRLF line ends</source>
        <translation>Sirva en %1, guardado con fines de línea CRLF</translation>
    </message>
    <message>
        <source>In Postfix’s main.cf on %1</source>
        <translation>En el main.cf de Postfix en %1</translation>
    </message>
    <message>
        <source>In the main section of Exim’s configuration on %1</source>
        <translation>En la sección principal de la configuración de Exim en %1</translation>
    </message>
    <message>
        <source>In nginx’s configuration of %1</source>
        <translation>En la configuración de nginx de %1</translation>
    </message>
    <message>
        <source>Names to ask for in the certificate of %1</source>
        <translation>Nombres que pedir para el certificado de %1</translation>
    </message>
    <message>
        <source>Publish in the zone of %1, with a record for every other key that the server has (a thorough inspection asks for RSA and ECDSA)</source>
        <translation>Publique en la zona de %1, con un registro por cada otra clave que tenga el servidor (una inspección exhaustiva pregunta por RSA y ECDSA)</translation>
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
    <name>ReportPages</name>
    <message>
        <source>There is no font on this machine to set a page with. Install one, for example fonts-noto-core.</source>
        <translation>En esta máquina no hay ninguna fuente con la que componer una página. Instale una, por ejemplo fonts-noto-core.</translation>
    </message>
    <message>
        <source>Mail transport of %1</source>
        <translation>Transporte de correo de %1</translation>
    </message>
    <message>
        <source>The report is longer and ends here. As Markdown it is whole.</source>
        <translation>El informe es más largo y termina aquí. En Markdown está completo.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Inspection of mail transport</source>
        <translation>Inspección del transporte de correo</translation>
    </message>
    <message>
        <source>The pages could not be painted.</source>
        <translation>No se pudieron dibujar las páginas.</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Mail hosts</source>
        <translation>Servidores de correo</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Preferencia</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Lo que se vio</translation>
    </message>
    <message>
        <source>Encryption, as agreed with each address</source>
        <translation>Cifrado, según lo acordado con cada dirección</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Cipher suite</source>
        <translation>Conjunto de cifrado</translation>
    </message>
    <message>
        <source>Key exchange</source>
        <translation>Intercambio de claves</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>Emisor</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Trust and name</source>
        <translation>Confianza y nombre</translation>
    </message>
    <message>
        <source>TLSA records (DANE)</source>
        <translation>Registros TLSA (DANE)</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>DNS answers</source>
        <translation>Respuestas DNS</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Policy as served</source>
        <translation>Política servida</translation>
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
        <translation>Los remitentes que respetan MTA-STS entregan solo a hosts autenticados. Desde aquí no se pudo saber si DANE también protege.</translation>
    </message>
    <message>
        <source>Nothing that binds a sender is published: anybody on the path can strip the encryption or divert the mail. {plaintext}</source>
        <translation>No se publica nada que obligue a un remitente: cualquiera en el camino puede quitar el cifrado o desviar el correo. {plaintext}</translation>
    </message>
    <message>
        <source>%1 offers no STARTTLS at all.</source>
        <translation>%1 no ofrece STARTTLS en absoluto.</translation>
    </message>
    <message>
        <source>TLSA records are published, but of no kind that mail senders use: they encrypt, and deliver to whoever answers.</source>
        <translation>Hay registros TLSA publicados, pero de ningún tipo que usen los remitentes de correo: cifran, y entregan a quien responda.</translation>
    </message>
    <message>
        <source>TLSA records are published, but no sender relies on them: DNSSEC does not vouch for the way there.</source>
        <translation>Hay registros TLSA publicados, pero ningún remitente confía en ellos: DNSSEC no garantiza el camino hasta allí.</translation>
    </message>
</context>
<context>
    <name>SealChange</name>
    <message>
        <source>Add {hosts} to the mx lines of the policy, and give its record a new id.</source>
        <translation>Añada {hosts} a las líneas mx de la política y dé a su registro un id nuevo.</translation>
    </message>
    <message>
        <source>Turn STARTTLS on at {hosts}.</source>
        <translation>Active STARTTLS en {hosts}.</translation>
    </message>
    <message>
        <source>Find in the log of {hosts} why STARTTLS is refused.</source>
        <translation>Averigüe en el log de {hosts} por qué se rechaza STARTTLS.</translation>
    </message>
    <message>
        <source>Let {hosts} finish a handshake with TLS 1.2 or TLS 1.3.</source>
        <translation>Haga que en {hosts} se pueda completar una negociación con TLS 1.2 o TLS 1.3.</translation>
    </message>
    <message>
        <source>Install a certificate of a public CA on {hosts}, with its intermediate certificates.</source>
        <translation>Instale en {hosts} un certificado de una CA pública, con sus certificados intermedios.</translation>
    </message>
    <message>
        <source>Install a certificate on {hosts} that names the host.</source>
        <translation>Instale en {hosts} un certificado que nombre el host.</translation>
    </message>
    <message>
        <source>Renew the certificate on {hosts}.</source>
        <translation>Renueve el certificado en {hosts}.</translation>
    </message>
    <message>
        <source>Install a certificate on {hosts} that is valid today.</source>
        <translation>Instale en {hosts} un certificado que sea válido hoy.</translation>
    </message>
    <message>
        <source>Publish the TLSA record of the certificate that {hosts} serves.</source>
        <translation>Publique el registro TLSA del certificado que se sirve en {hosts}.</translation>
    </message>
    <message>
        <source>Mend the DNS zone that has to answer for the TLSA records of {hosts}.</source>
        <translation>Corrija la zona DNS que tiene que responder por los registros TLSA de {hosts}.</translation>
    </message>
    <message>
        <source>Publish a TLSA record for {hosts}.</source>
        <translation>Publique un registro TLSA para {hosts}.</translation>
    </message>
    <message>
        <source>Correct the TXT record at _mta-sts.{domain}.</source>
        <translation>Corrija el registro TXT en _mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Let mta-sts.{domain} serve the policy file, with status 200 and a certificate that holds.</source>
        <translation>Haga que mta-sts.{domain} sirva el archivo de política, con el estado 200 y un certificado válido.</translation>
    </message>
    <message>
        <source>Correct the policy file on mta-sts.{domain}.</source>
        <translation>Corrija el archivo de política en mta-sts.{domain}.</translation>
    </message>
    <message>
        <source>Publish records that begin with 3 1 1.</source>
        <translation>Publique registros que comiencen con 3 1 1.</translation>
    </message>
    <message>
        <source>Sign the zones of {domain} and of its mail hosts and have their DS records published, or publish an MTA-STS policy.</source>
        <translation>Firme las zonas de {domain} y de sus servidores de correo y haga que se publiquen sus registros DS, o publique una política MTA-STS.</translation>
    </message>
    <message>
        <source>Set mode: enforce when the TLS reports stay clean.</source>
        <translation>Ponga mode: enforce cuando los informes TLS sigan sin mostrar fallos.</translation>
    </message>
    <message>
        <source>Publish an MTA-STS record and policy for {domain}, or TLSA records: its zones are signed.</source>
        <translation>Publique un registro y una política MTA-STS para {domain}, o registros TLSA: sus zonas están firmadas.</translation>
    </message>
    <message>
        <source>Publish an MTA-STS record and policy for {domain}.</source>
        <translation>Publique un registro y una política MTA-STS para {domain}.</translation>
    </message>
    <message>
        <source>Set mode: enforce, unless MTA-STS is being removed.</source>
        <translation>Ponga mode: enforce, salvo que se esté retirando MTA-STS.</translation>
    </message>
    <message>
        <source>Sign the zone again, or take its DS record out of the zone above.</source>
        <translation>Firme la zona de nuevo, o quite su registro DS de la zona superior.</translation>
    </message>
    <message>
        <source>Publish an MX record that names a host with an address.</source>
        <translation>Publique un registro MX que nombre un host con dirección.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>“%1” is no address of a DNS server</source>
        <translation>«%1» no es la dirección de un servidor DNS</translation>
    </message>
    <message>
        <source>“%1” does not say which name the server&apos;s certificate has to carry, as in tls:192.0.2.53#dns.example</source>
        <translation>«%1» no dice qué nombre tiene que llevar el certificado del servidor, como en tls:192.0.2.53#dns.example</translation>
    </message>
    <message>
        <source>servers are asked either all over TLS or all without, not “%1”</source>
        <translation>a los servidores se les pregunta o a todos por TLS o a todos sin él, no «%1»</translation>
    </message>
    <message>
        <source>root hints (%1) are of use with the resolver “recursive” only</source>
        <translation>las sugerencias de raíz (%1) solo sirven con el resolutor «recursive»</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 names no DNS server</source>
        <translation>%1 no nombra ningún servidor DNS</translation>
    </message>
    <message>
        <source>no trust anchor of the DNS root is installed on this system</source>
        <translation>en este sistema no hay instalada ninguna ancla de confianza de la raíz del DNS</translation>
    </message>
    <message>
        <source>%1 holds no usable trust anchor</source>
        <translation>%1 no contiene ninguna ancla de confianza utilizable</translation>
    </message>
    <message>
        <source>%1 holds no address of a root server</source>
        <translation>%1 no contiene ninguna dirección de un servidor raíz</translation>
    </message>
    <message>
        <source>this system has no file of root certificates</source>
        <translation>este sistema no tiene archivo de certificados raíz</translation>
    </message>
    <message>
        <source>there is no certificate in %1</source>
        <translation>no hay ningún certificado en %1</translation>
    </message>
    <message>
        <source>the DNS library refused to work (%1): %2</source>
        <translation>la biblioteca DNS se negó a trabajar (%1): %2</translation>
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
    <name>Threat</name>
    <message>
        <source>STARTTLS only</source>
        <translation>Solo STARTTLS</translation>
    </message>
    <message>
        <source>MTA-STS, first contact</source>
        <translation>MTA-STS, primer contacto</translation>
    </message>
    <message>
        <source>MTA-STS, policy cached</source>
        <translation>MTA-STS, política en caché</translation>
    </message>
    <message>
        <source>DANE only</source>
        <translation>Solo DANE</translation>
    </message>
    <message>
        <source>DANE and MTA-STS, first contact</source>
        <translation>DANE y MTA-STS, primer contacto</translation>
    </message>
    <message>
        <source>DANE and MTA-STS, policy cached</source>
        <translation>DANE y MTA-STS, política en caché</translation>
    </message>
    <message>
        <source>Uses STARTTLS when it is offered, and checks nothing.</source>
        <translation>Usa STARTTLS cuando se le ofrece, y no comprueba nada.</translation>
    </message>
    <message>
        <source>Honours MTA-STS, knows no policy of the domain yet and looks for it before the first delivery.</source>
        <translation>Respeta MTA-STS, no conoce aún ninguna política del dominio y la busca antes de la primera entrega.</translation>
    </message>
    <message>
        <source>Honours MTA-STS and has an unexpired copy of the policy that is published now.</source>
        <translation>Respeta MTA-STS y tiene una copia no vencida de la política publicada ahora.</translation>
    </message>
    <message>
        <source>Honours DANE, validates DNSSEC, and does not look for a policy.</source>
        <translation>Respeta DANE, valida DNSSEC y no busca ninguna política.</translation>
    </message>
    <message>
        <source>Honours DANE and MTA-STS, and knows no policy of the domain yet.</source>
        <translation>Respeta DANE y MTA-STS, y no conoce aún ninguna política del dominio.</translation>
    </message>
    <message>
        <source>Honours DANE and MTA-STS, and has an unexpired copy of the policy.</source>
        <translation>Respeta DANE y MTA-STS, y tiene una copia no vencida de la política.</translation>
    </message>
    <message>
        <source>only</source>
        <translation>solo</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>en caché</translation>
    </message>
    <message>
        <source>Nothing goes wrong</source>
        <translation>Nada va mal</translation>
    </message>
    <message>
        <source>STARTTLS is stripped</source>
        <translation>STARTTLS eliminado</translation>
    </message>
    <message>
        <source>STARTTLS is refused</source>
        <translation>STARTTLS rechazado</translation>
    </message>
    <message>
        <source>TLS handshake is broken</source>
        <translation>Negociación TLS interrumpida</translation>
    </message>
    <message>
        <source>Connection is cut</source>
        <translation>Conexión cortada</translation>
    </message>
    <message>
        <source>Certificate: self-signed</source>
        <translation>Certificado: autofirmado</translation>
    </message>
    <message>
        <source>Certificate: expired</source>
        <translation>Certificado: caducado</translation>
    </message>
    <message>
        <source>Certificate: of another name</source>
        <translation>Certificado: de otro nombre</translation>
    </message>
    <message>
        <source>Route to the host hijacked</source>
        <translation>Ruta al host secuestrada</translation>
    </message>
    <message>
        <source>First host alone hijacked</source>
        <translation>Solo el primer host secuestrado</translation>
    </message>
    <message>
        <source>Certificate issued wrongly</source>
        <translation>Certificado emitido indebidamente</translation>
    </message>
    <message>
        <source>MX forged, valid certificate</source>
        <translation>MX falsificado, certificado válido</translation>
    </message>
    <message>
        <source>MX forged, no certificate</source>
        <translation>MX falsificado, sin certificado</translation>
    </message>
    <message>
        <source>MX forged to fit a wildcard</source>
        <translation>MX falsificado, cubierto por un comodín</translation>
    </message>
    <message>
        <source>MX forged to a DANE host</source>
        <translation>MX falsificado hacia un host DANE</translation>
    </message>
    <message>
        <source>Host address forged</source>
        <translation>Dirección del host falsificada</translation>
    </message>
    <message>
        <source>TLSA stripped or altered</source>
        <translation>TLSA sin firmas o alterado</translation>
    </message>
    <message>
        <source>TLSA question dropped</source>
        <translation>Consulta TLSA descartada</translation>
    </message>
    <message>
        <source>TLSA injected, unsigned</source>
        <translation>TLSA inyectado, sin firmar</translation>
    </message>
    <message>
        <source>DS stripped at the parent</source>
        <translation>DS eliminado en la zona superior</translation>
    </message>
    <message>
        <source>Old TLSA replayed</source>
        <translation>TLSA antiguo reproducido</translation>
    </message>
    <message>
        <source>Record hidden, hosts left alone</source>
        <translation>Registro oculto, hosts intactos</translation>
    </message>
    <message>
        <source>Record hidden, hosts hijacked</source>
        <translation>Registro oculto, hosts secuestrados</translation>
    </message>
    <message>
        <source>Record lookup times out</source>
        <translation>Consulta del registro: tiempo agotado</translation>
    </message>
    <message>
        <source>Policy host blocked</source>
        <translation>Host de la política bloqueado</translation>
    </message>
    <message>
        <source>Policy host impersonated</source>
        <translation>Host de la política suplantado</translation>
    </message>
    <message>
        <source>Policy damaged</source>
        <translation>Política dañada</translation>
    </message>
    <message>
        <source>Policy host taken over</source>
        <translation>Host de la política tomado</translation>
    </message>
    <message>
        <source>Record with a forged id</source>
        <translation>Registro con un id falsificado</translation>
    </message>
    <message>
        <source>Old record replayed</source>
        <translation>Registro antiguo reproducido</translation>
    </message>
    <message>
        <source>Cached policy runs out</source>
        <translation>La política en caché vence</translation>
    </message>
    <message>
        <source>MX forged and record hidden</source>
        <translation>MX falsificado y registro oculto</translation>
    </message>
    <message>
        <source>Own certificate expires</source>
        <translation>El certificado propio caduca</translation>
    </message>
    <message>
        <source>Own certificate: wrong name</source>
        <translation>Certificado propio: nombre erróneo</translation>
    </message>
    <message>
        <source>Own certificate: self-signed</source>
        <translation>Certificado propio: autofirmado</translation>
    </message>
    <message>
        <source>Key rolled, TLSA forgotten</source>
        <translation>Clave cambiada, TLSA olvidado</translation>
    </message>
    <message>
        <source>MX renamed, rest forgotten</source>
        <translation>MX renombrado, lo demás olvidado</translation>
    </message>
    <message>
        <source>No attack</source>
        <translation>Sin ataque</translation>
    </message>
    <message>
        <source>On the path to the mail hosts</source>
        <translation>En el camino a los servidores de correo</translation>
    </message>
    <message>
        <source>At a certification authority</source>
        <translation>En una autoridad de certificación</translation>
    </message>
    <message>
        <source>In the DNS of the mail hosts</source>
        <translation>En el DNS de los servidores de correo</translation>
    </message>
    <message>
        <source>On the way to the MTA-STS policy</source>
        <translation>En el camino a la política MTA-STS</translation>
    </message>
    <message>
        <source>Errors of your own</source>
        <translation>Errores propios</translation>
    </message>
    <message>
        <source>sealed</source>
        <translation>sellado</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>anyone</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>robado</translation>
    </message>
    <message>
        <source>faked</source>
        <translation>falseado</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>en claro</translation>
    </message>
    <message>
        <source>untold</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>delivered encrypted, to an authenticated host</source>
        <translation>entregado cifrado, a un host autenticado</translation>
    </message>
    <message>
        <source>not delivered; kept in the queue and tried again</source>
        <translation>no entregado; queda en la cola y se intenta de nuevo</translation>
    </message>
    <message>
        <source>delivered encrypted, to whoever answers</source>
        <translation>entregado cifrado, a quien responda</translation>
    </message>
    <message>
        <source>delivered encrypted, to the attacker</source>
        <translation>entregado cifrado, al atacante</translation>
    </message>
    <message>
        <source>authenticated in name only: delivered to the attacker</source>
        <translation>autenticado solo en apariencia: entregado al atacante</translation>
    </message>
    <message>
        <source>delivered in plain text</source>
        <translation>entregado en texto en claro</translation>
    </message>
    <message>
        <source>there is nothing here that it could touch</source>
        <translation>aquí no hay nada a lo que pueda afectar</translation>
    </message>
    <message>
        <source>could not be told</source>
        <translation>no se pudo saber</translation>
    </message>
    <message>
        <source>What would help:</source>
        <translation>Qué ayudaría:</translation>
    </message>
    <message>
        <source>What happens to a message</source>
        <translation>Qué le ocurre a un mensaje</translation>
    </message>
    <message>
        <source>(--verbose tells the story of each)</source>
        <translation>(--verbose explica cada caso)</translation>
    </message>
    <message>
        <source>Nobody attacks, and the hosts are as they were found.</source>
        <translation>Nadie ataca, y los hosts están como se encontraron.</translation>
    </message>
    <message>
        <source>Somebody on the path takes STARTTLS out of the server&apos;s answer.</source>
        <translation>Alguien en el camino quita STARTTLS de la respuesta del servidor.</translation>
    </message>
    <message>
        <source>Somebody on the path answers STARTTLS with a refusal (454 or 5xx).</source>
        <translation>Alguien en el camino responde a STARTTLS con un rechazo (454 o 5xx).</translation>
    </message>
    <message>
        <source>Somebody on the path lets STARTTLS begin and then breaks the TLS handshake.</source>
        <translation>Alguien en el camino deja que STARTTLS comience y después interrumpe la negociación TLS.</translation>
    </message>
    <message>
        <source>Somebody on the path cuts or holds every connection to the mail hosts.</source>
        <translation>Alguien en el camino corta o retiene todas las conexiones con los servidores de correo.</translation>
    </message>
    <message>
        <source>Somebody on the path answers in the host&apos;s place with a self-signed certificate.</source>
        <translation>Alguien en el camino responde en lugar del host con un certificado autofirmado.</translation>
    </message>
    <message>
        <source>Somebody on the path answers in the host&apos;s place with an expired certificate.</source>
        <translation>Alguien en el camino responde en lugar del host con un certificado caducado.</translation>
    </message>
    <message>
        <source>Somebody on the path answers in the host&apos;s place with a valid certificate for a name of his own.</source>
        <translation>Alguien en el camino responde en lugar del host con un certificado válido para un nombre suyo.</translation>
    </message>
    <message>
        <source>The route to the host&apos;s address leads to an attacker, who has no valid certificate for its name.</source>
        <translation>La ruta a la dirección del host lleva a un atacante, que no tiene ningún certificado válido para el nombre del host.</translation>
    </message>
    <message>
        <source>The route to the first mail host leads to an attacker, and the other hosts are left alone.</source>
        <translation>La ruta al primer servidor de correo lleva a un atacante, y los demás hosts quedan intactos.</translation>
    </message>
    <message>
        <source>A certification authority was tricked into a certificate for the host&apos;s name, and its holder stands on the path.</source>
        <translation>Una autoridad de certificación fue engañada para que emitiera un certificado para el nombre del host, y quien lo tiene está en el camino.</translation>
    </message>
    <message>
        <source>Forged MX records lead to an attacker&apos;s host, which has a valid certificate for its own name.</source>
        <translation>Unos registros MX falsificados llevan al host de un atacante, que tiene un certificado válido para su propio nombre.</translation>
    </message>
    <message>
        <source>Forged MX records lead to an attacker&apos;s host without a valid certificate.</source>
        <translation>Unos registros MX falsificados llevan al host de un atacante, sin certificado válido.</translation>
    </message>
    <message>
        <source>Forged MX records lead to a host whose name fits a wildcard of the policy, with a valid certificate for that name in an attacker&apos;s hands.</source>
        <translation>Unos registros MX falsificados llevan a un host cuyo nombre coincide con un comodín de la política, y un certificado válido para ese nombre está en manos de un atacante.</translation>
    </message>
    <message>
        <source>Forged MX records lead to an attacker&apos;s host, which has signed TLSA records of its own.</source>
        <translation>Unos registros MX falsificados llevan al host de un atacante, que tiene sus propios registros TLSA firmados.</translation>
    </message>
    <message>
        <source>Forged address records lead the host&apos;s name to an attacker.</source>
        <translation>Unos registros de dirección falsificados llevan el nombre del host a un atacante.</translation>
    </message>
    <message>
        <source>Somebody in the DNS strips the signatures of the TLSA answer, or alters it.</source>
        <translation>Alguien en el DNS quita las firmas de la respuesta TLSA, o la altera.</translation>
    </message>
    <message>
        <source>Somebody in the DNS lets every TLSA question go without an answer.</source>
        <translation>Alguien en el DNS deja sin respuesta todas las consultas TLSA.</translation>
    </message>
    <message>
        <source>Somebody in the DNS adds unsigned TLSA records to a zone that is not signed.</source>
        <translation>Alguien en el DNS añade registros TLSA sin firmar a una zona que no está firmada.</translation>
    </message>
    <message>
        <source>Somebody in the DNS strips the DS records, so that signed zones look unsigned.</source>
        <translation>Alguien en el DNS quita los registros DS, de modo que las zonas firmadas parecen no firmadas.</translation>
    </message>
    <message>
        <source>Somebody replays a TLSA record that was valid once, and has got hold of the key retired with it.</source>
        <translation>Alguien reproduce un registro TLSA que fue válido en su día, y se ha hecho con la clave que se retiró junto con él.</translation>
    </message>
    <message>
        <source>The _mta-sts record is hidden or forged, and the mail hosts are left alone.</source>
        <translation>El registro _mta-sts se oculta o se falsifica, y los servidores de correo quedan intactos.</translation>
    </message>
    <message>
        <source>The _mta-sts record is hidden or forged, and the mail hosts are impersonated.</source>
        <translation>El registro _mta-sts se oculta o se falsifica, y se suplantan los servidores de correo.</translation>
    </message>
    <message>
        <source>The lookup of the _mta-sts record times out, and the mail hosts are impersonated.</source>
        <translation>La consulta del registro _mta-sts agota el tiempo de espera, y se suplantan los servidores de correo.</translation>
    </message>
    <message>
        <source>The policy host cannot be reached, and the mail hosts are impersonated.</source>
        <translation>No se puede llegar al host de la política, y se suplantan los servidores de correo.</translation>
    </message>
    <message>
        <source>The policy host is impersonated without a valid certificate, and so are the mail hosts.</source>
        <translation>El host de la política se suplanta sin un certificado válido, y también se suplantan los servidores de correo.</translation>
    </message>
    <message>
        <source>The policy host serves a damaged policy, and the mail hosts are impersonated.</source>
        <translation>El host de la política sirve una política dañada, y se suplantan los servidores de correo.</translation>
    </message>
    <message>
        <source>An attacker serves a policy of his own with a valid certificate of the policy host, and forges MX records where he can.</source>
        <translation>Un atacante sirve su propia política con un certificado válido del host de la política, y falsifica registros MX donde puede.</translation>
    </message>
    <message>
        <source>The _mta-sts record is forged with another id.</source>
        <translation>El registro _mta-sts se falsifica con otro id.</translation>
    </message>
    <message>
        <source>After a change of the policy, the old _mta-sts record is replayed.</source>
        <translation>Después de un cambio de la política, se reproduce el registro _mta-sts antiguo.</translation>
    </message>
    <message>
        <source>The cached policy runs out while the way to a new one is blocked, and the mail hosts are impersonated.</source>
        <translation>La política en caché vence mientras el camino a una nueva está bloqueado, y se suplantan los servidores de correo.</translation>
    </message>
    <message>
        <source>Forged MX records lead to an attacker&apos;s host, and the _mta-sts record is hidden.</source>
        <translation>Unos registros MX falsificados llevan al host de un atacante, y el registro _mta-sts se oculta.</translation>
    </message>
    <message>
        <source>The certificate of the mail hosts expires, with the key unchanged.</source>
        <translation>El certificado de los servidores de correo caduca, sin que cambie la clave.</translation>
    </message>
    <message>
        <source>The mail hosts get a certificate that names something else, with the key unchanged.</source>
        <translation>Los servidores de correo reciben un certificado que nombra otra cosa, sin que cambie la clave.</translation>
    </message>
    <message>
        <source>The mail hosts get a self-signed certificate, with the key unchanged.</source>
        <translation>Los servidores de correo reciben un certificado autofirmado, sin que cambie la clave.</translation>
    </message>
    <message>
        <source>The mail hosts get a new key and a valid certificate, and the TLSA records stay.</source>
        <translation>Los servidores de correo reciben una clave nueva y un certificado válido, y los registros TLSA se quedan como están.</translation>
    </message>
    <message>
        <source>The mail hosts get new names, and policy and TLSA records keep the old ones.</source>
        <translation>Los servidores de correo reciben nombres nuevos, y la política y los registros TLSA conservan los antiguos.</translation>
    </message>
    <message>
        <source>This sender takes what it is offered and checks nothing.</source>
        <translation>Este remitente toma lo que se le ofrece y no comprueba nada.</translation>
    </message>
    <message>
        <source>Without a connection no sender can deliver.</source>
        <translation>Sin conexión, ningún remitente puede entregar.</translation>
    </message>
    <message>
        <source>The policy is enforced, and the host passes its checks.</source>
        <translation>La política es obligatoria, y el host supera sus comprobaciones.</translation>
    </message>
    <message>
        <source>The policy is enforced, and the host does not pass: {trouble}.</source>
        <translation>La política es obligatoria, y el host no supera sus comprobaciones: {trouble}.</translation>
    </message>
    <message>
        <source>The policy is in testing mode, and the host passes its checks.</source>
        <translation>La política está en modo de prueba, y el host supera sus comprobaciones.</translation>
    </message>
    <message>
        <source>The host does not pass ({trouble}), but the policy is in testing mode and holds nothing back.</source>
        <translation>El host no supera las comprobaciones ({trouble}), pero la política está en modo de prueba y no retiene nada.</translation>
    </message>
    <message>
        <source>The policy has mode none, which asks for no check.</source>
        <translation>La política tiene el modo none, que no pide ninguna comprobación.</translation>
    </message>
    <message>
        <source>There is no policy that this sender could honour.</source>
        <translation>No hay ninguna política que este remitente pueda respetar.</translation>
    </message>
    <message>
        <source>This sender does not know the policy yet, is kept from learning of it, and must deliver as if there were none.</source>
        <translation>Este remitente no conoce aún la política, se le impide conocerla, y tiene que entregar como si no hubiera ninguna.</translation>
    </message>
    <message>
        <source>This sender has no copy of the policy, cannot fetch it, and must deliver as if there were none.</source>
        <translation>Este remitente no tiene copia de la política, no puede obtenerla, y tiene que entregar como si no hubiera ninguna.</translation>
    </message>
    <message>
        <source>The copy of the policy has run out, and no new one can be fetched.</source>
        <translation>La copia de la política ha vencido, y no se puede obtener ninguna nueva.</translation>
    </message>
    <message>
        <source>Because the id did not change, this sender keeps its old copy until it looks again by itself.</source>
        <translation>Como el id no cambió, este remitente conserva su copia antigua hasta que vuelve a mirar por sí mismo.</translation>
    </message>
    <message>
        <source>The false policy names the attacker&apos;s hosts, so every check passes.</source>
        <translation>La política falsa nombra los hosts del atacante, así que se superan todas las comprobaciones.</translation>
    </message>
    <message>
        <source>DNSSEC keeps the MX records from being forged, but a false policy can switch off the protection of MTA-STS, or turn the genuine hosts away.</source>
        <translation>DNSSEC impide que se falsifiquen los registros MX, pero una política falsa puede desactivar la protección de MTA-STS o rechazar los hosts auténticos.</translation>
    </message>
    <message>
        <source>For this sender a certificate from any trusted authority is as good as the genuine one.</source>
        <translation>Para este remitente, un certificado de cualquier autoridad de confianza vale tanto como el auténtico.</translation>
    </message>
    <message>
        <source>The policy covers the attacker&apos;s host, and its certificate is valid.</source>
        <translation>La política cubre el host del atacante, y el certificado de este es válido.</translation>
    </message>
    <message>
        <source>A TLSA record, proven by DNSSEC, authenticates the host.</source>
        <translation>Un registro TLSA, probado por DNSSEC, autentica el host.</translation>
    </message>
    <message>
        <source>The TLSA records, proven by DNSSEC, do not let the host pass: {trouble}.</source>
        <translation>Los registros TLSA, probados por DNSSEC, no dejan pasar el host: {trouble}.</translation>
    </message>
    <message>
        <source>Proven TLSA records make TLS compulsory, and {trouble}.</source>
        <translation>Unos registros TLSA probados hacen obligatorio TLS, y {trouble}.</translation>
    </message>
    <message>
        <source>TLSA records are there and none of them can be used: TLS is compulsory, but nothing authenticates the host.</source>
        <translation>Hay registros TLSA y ninguno se puede usar: TLS es obligatorio, pero nada autentica el host.</translation>
    </message>
    <message>
        <source>A TLSA record of usage 2 trusts an authority that issues to anybody, so its false certificate passes.</source>
        <translation>Un registro TLSA con el uso 2 confía en una autoridad que emite para cualquiera, así que se acepta el certificado falso emitido por ella.</translation>
    </message>
    <message>
        <source>The replayed record is still within the time of its signature, and the retired key fits it.</source>
        <translation>El registro reproducido está todavía dentro del plazo de su firma, y la clave retirada coincide con él.</translation>
    </message>
    <message>
        <source>The forged answer does not pass DNSSEC, so this sender contacts no host.</source>
        <translation>La respuesta falsificada no supera la validación DNSSEC, así que este remitente no contacta con ningún host.</translation>
    </message>
    <message>
        <source>Without a proven answer about TLSA this sender must not use the host.</source>
        <translation>Sin una respuesta probada sobre TLSA, este remitente no debe usar el host.</translation>
    </message>
    <message>
        <source>The lookups of this host or domain already end without a proven answer, so this sender must not use it.</source>
        <translation>Las consultas de este host o dominio ya terminan sin una respuesta probada, así que este remitente no debe usarlo.</translation>
    </message>
    <message>
        <source>The zone is signed, but there is no TLSA record that this sender could check.</source>
        <translation>La zona está firmada, pero no hay ningún registro TLSA que este remitente pueda comprobar.</translation>
    </message>
    <message>
        <source>DNSSEC does not vouch for the way to the host&apos;s TLSA records, so this sender does not rely on any.</source>
        <translation>DNSSEC no garantiza el camino hasta los registros TLSA del host, así que este remitente no confía en ninguno.</translation>
    </message>
    <message>
        <source>DANE authenticates the host, but the enforced policy does not let it pass: {trouble}.</source>
        <translation>DANE autentica el host, pero la política obligatoria no lo deja pasar: {trouble}.</translation>
    </message>
    <message>
        <source>Neither a policy nor TLSA records bind this sender.</source>
        <translation>Ni una política ni registros TLSA obligan a este remitente.</translation>
    </message>
    <message>
        <source>A few senders hold the mail back instead.</source>
        <translation>Unos pocos remitentes, en cambio, retienen el correo.</translation>
    </message>
    <message>
        <source>Some senders fall back at once, others on a later try (Postfix with level may); strict products hold the mail back.</source>
        <translation>Algunos remitentes recurren al texto en claro de inmediato, otros en un intento posterior (Postfix con el nivel may); los productos estrictos retienen el correo.</translation>
    </message>
    <message>
        <source>The RFC does not ask for it, but mox and postfix-tlspol hold the mail back when the lookup fails.</source>
        <translation>El RFC no lo pide, pero mox y postfix-tlspol retienen el correo cuando falla la consulta.</translation>
    </message>
    <message>
        <source>Where the sender&apos;s resolver validates DNSSEC, the mail is held back.</source>
        <translation>Donde el resolutor del remitente valida DNSSEC, el correo queda retenido.</translation>
    </message>
    <message>
        <source>The RFCs do not settle this: mox holds the mail back, while Postfix with postfix-tlspol delivers it by DANE alone.</source>
        <translation>Los RFC no resuelven esto: mox retiene el correo, mientras que Postfix con postfix-tlspol lo entrega solo según DANE.</translation>
    </message>
    <message>
        <source>The host has signed TLSA records, but the MX records that lead there are not signed: Postfix leaves it to smtp_tls_dane_insecure_mx_policy what then holds, and what passes must not be called proven.</source>
        <translation>El host tiene registros TLSA firmados, pero los registros MX que llevan hasta él no están firmados: Postfix deja a smtp_tls_dane_insecure_mx_policy qué vale entonces, y lo que pasa no debe llamarse probado.</translation>
    </message>
    <message>
        <source>A false policy may make strict products hold the mail back.</source>
        <translation>Una política falsa puede hacer que los productos estrictos retengan el correo.</translation>
    </message>
    <message>
        <source>Some senders report tlsa-invalid although they deliver.</source>
        <translation>Algunos remitentes informan de tlsa-invalid aunque entregan.</translation>
    </message>
    <message>
        <source>With a cached policy it happens once the sender looks again: at a new id, or within about a day.</source>
        <translation>Con una política en caché ocurre en cuanto el remitente vuelve a mirar: cuando hay un id nuevo, o en el plazo de un día aproximadamente.</translation>
    </message>
    <message>
        <source>A sender may fetch the policy in the background; its first message then leaves unchecked.</source>
        <translation>Un remitente puede obtener la política en segundo plano; su primer mensaje sale entonces sin comprobar.</translation>
    </message>
    <message>
        <source>This is what a strict sender does, which refuses the policy because it departs from the grammar; most senders use it.</source>
        <translation>Esto es lo que hace un remitente estricto, que rechaza la política porque se aparta de la gramática; la mayoría de los remitentes la usan.</translation>
    </message>
    <message>
        <source>Nothing that {domain} publishes can change this: the sender has to honour MTA-STS or DANE.</source>
        <translation>Nada de lo que publique {domain} puede cambiar esto: el remitente tiene que respetar MTA-STS o DANE.</translation>
    </message>
    <message>
        <source>Publish an MTA-STS policy for {domain}, first in testing mode, then in enforce mode.</source>
        <translation>Publique una política MTA-STS para {domain}, primero en modo de prueba y después en modo enforce.</translation>
    </message>
    <message>
        <source>Change the policy&apos;s line to “mode: enforce” and give the _mta-sts record a new id.</source>
        <translation>Cambie la línea de la política por «mode: enforce» y dé al registro _mta-sts un id nuevo.</translation>
    </message>
    <message>
        <source>Make the MTA-STS policy of {domain} usable for every sender; the findings say what is wrong with it.</source>
        <translation>Haga que la política MTA-STS de {domain} sea utilizable para todos los remitentes; los hallazgos dicen qué tiene de malo.</translation>
    </message>
    <message>
        <source>Name every mail host in an mx line of the policy, with a new id, before it stands in the MX records.</source>
        <translation>Nombre cada servidor de correo en una línea mx de la política, con un id nuevo, antes de que figure en los registros MX.</translation>
    </message>
    <message>
        <source>Give the mail host working STARTTLS and a valid certificate for the name in the MX record.</source>
        <translation>Dé al servidor de correo un STARTTLS que funcione y un certificado válido para el nombre del registro MX.</translation>
    </message>
    <message>
        <source>Publish a TLSA record of the key in use, and that of the next key before it is put in use.</source>
        <translation>Publique un registro TLSA de la clave en uso, y el de la clave siguiente antes de ponerla en uso.</translation>
    </message>
    <message>
        <source>Repair the DNS of {domain} and its mail hosts until MX, address and TLSA lookups validate.</source>
        <translation>Repare el DNS de {domain} y de sus servidores de correo hasta que las consultas de MX, direcciones y TLSA superen la validación.</translation>
    </message>
    <message>
        <source>Sign {domain} and the zones of its mail hosts with DNSSEC, then publish TLSA records.</source>
        <translation>Firme {domain} y las zonas de sus servidores de correo con DNSSEC, y después publique registros TLSA.</translation>
    </message>
    <message>
        <source>Publish a TLSA record “3 1 1” at _25._tcp of every mail host.</source>
        <translation>Publique un registro TLSA «3 1 1» en _25._tcp de cada servidor de correo.</translation>
    </message>
    <message>
        <source>Replace the TLSA records that no sender can use by “3 1 1” records.</source>
        <translation>Sustituya los registros TLSA que ningún remitente puede usar por registros «3 1 1».</translation>
    </message>
    <message>
        <source>Publish TLSA records “3 1 1” of the hosts&apos; own keys instead of those of usage 2.</source>
        <translation>Publique registros TLSA «3 1 1» de las claves propias de los hosts en lugar de los de uso 2.</translation>
    </message>
    <message>
        <source>Name the mail hosts one by one in the policy instead of by a wildcard.</source>
        <translation>Nombre los servidores de correo uno por uno en la política, en lugar de mediante un comodín.</translation>
    </message>
    <message>
        <source>Guard mta-sts.{domain}: leave no alias to a service that is no longer yours, limit who may issue certificates for it (CAA), and watch the certificate transparency logs.</source>
        <translation>Proteja mta-sts.{domain}: no deje ningún alias a un servicio que ya no sea suyo, limite quién puede emitir certificados para él (CAA) y vigile los registros de Certificate Transparency.</translation>
    </message>
    <message>
        <source>Nothing that is published protects a sender that has no copy of the policy; a large max_age keeps copies alive and makes first contacts rare.</source>
        <translation>Nada de lo que se publica protege a un remitente que no tiene copia de la política; un max_age grande mantiene vivas las copias y hace raros los primeros contactos.</translation>
    </message>
    <message>
        <source>Limit who may issue certificates for the mail hosts (CAA) and watch the certificate transparency logs; senders that honour DANE are safe with TLSA records “3 1 1”.</source>
        <translation>Limite quién puede emitir certificados para los servidores de correo (CAA) y vigile los registros de Certificate Transparency; los remitentes que respetan DANE están a salvo con registros TLSA «3 1 1».</translation>
    </message>
    <message>
        <source>Let DNSSEC signatures be valid for days, not months, so that old records die soon.</source>
        <translation>Haga que las firmas DNSSEC sean válidas durante días, no meses, para que los registros antiguos mueran pronto.</translation>
    </message>
    <message>
        <source>the check fails</source>
        <translation>la comprobación falla</translation>
    </message>
    <message>
        <source>the policy does not name the host</source>
        <translation>la política no nombra el host</translation>
    </message>
    <message>
        <source>there is no STARTTLS</source>
        <translation>no hay STARTTLS</translation>
    </message>
    <message>
        <source>the TLS handshake fails</source>
        <translation>la negociación TLS falla</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>el certificado es autofirmado</translation>
    </message>
    <message>
        <source>the certificate leads to no trusted root</source>
        <translation>el certificado no lleva a ninguna raíz de confianza</translation>
    </message>
    <message>
        <source>the certificate names another host</source>
        <translation>el certificado nombra otro host</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>el certificado ha caducado</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>el certificado todavía no es válido</translation>
    </message>
    <message>
        <source>no TLSA record fits the key</source>
        <translation>ningún registro TLSA coincide con la clave</translation>
    </message>
    <message>
        <source>the lookup gives no proven answer</source>
        <translation>la consulta no da ninguna respuesta probada</translation>
    </message>
    <message>
        <source>there is no TLSA record</source>
        <translation>no hay ningún registro TLSA</translation>
    </message>
    <message>
        <source>delivered to an authenticated host</source>
        <translation>entregado a un host autenticado</translation>
    </message>
    <message>
        <source>held back in the queue</source>
        <translation>retenido en la cola</translation>
    </message>
    <message>
        <source>delivered encrypted to whoever answers</source>
        <translation>entregado cifrado a quien responda</translation>
    </message>
    <message>
        <source>Whichever host the sender takes, the mail is {first} or {second}.</source>
        <translation>Sea cual sea el host que tome el remitente, el correo queda {first} o {second}.</translation>
    </message>
    <message>
        <source>If the old policy names the host, the mail is {first}, and otherwise {second}.</source>
        <translation>Si la política antigua nombra el host, el correo queda {first} y, si no, {second}.</translation>
    </message>
    <message>
        <source>As the attacker likes, the mail is {first} or {second}.</source>
        <translation>Según quiera el atacante, el correo queda {first} o {second}.</translation>
    </message>
    <message>
        <source>The mail is {first} if the attacker offers TLS, and otherwise {second}; what is delivered, the attacker can read and change.</source>
        <translation>El correo queda {first} si el atacante ofrece TLS y, si no, {second}; lo que se entrega, el atacante lo puede leer y modificar.</translation>
    </message>
    <message>
        <source>The mail is {first} if the attacker offers TLS, and otherwise {second}.</source>
        <translation>El correo queda {first} si el atacante ofrece TLS y, si no, {second}.</translation>
    </message>
    <message>
        <source>The mail is delivered and counts as authenticated, yet the attacker has received it.</source>
        <translation>El correo se entrega y cuenta como autenticado, pero lo ha recibido el atacante.</translation>
    </message>
    <message>
        <source>The mail is delivered encrypted, to an authenticated host.</source>
        <translation>El correo se entrega cifrado, a un host autenticado.</translation>
    </message>
    <message>
        <source>The mail waits in the queue and goes back to its author after some days: an outage that the domain makes itself.</source>
        <translation>El correo espera en la cola y vuelve a su autor al cabo de unos días: una interrupción que causa el propio dominio.</translation>
    </message>
    <message>
        <source>The mail waits in the queue and is tried again; nothing reaches the attacker.</source>
        <translation>El correo espera en la cola y se intenta de nuevo; al atacante no le llega nada.</translation>
    </message>
    <message>
        <source>The mail is delivered encrypted to the attacker, who can read and change it.</source>
        <translation>El correo se entrega cifrado al atacante, que lo puede leer y modificar.</translation>
    </message>
    <message>
        <source>The mail is delivered encrypted, but nobody has checked to whom.</source>
        <translation>El correo se entrega cifrado, pero nadie ha comprobado a quién.</translation>
    </message>
    <message>
        <source>The mail is delivered in plain text, and the attacker can read and change it.</source>
        <translation>El correo se entrega en texto en claro, y el atacante lo puede leer y modificar.</translation>
    </message>
    <message>
        <source>The mail is delivered in plain text: anybody on the path can read it.</source>
        <translation>El correo se entrega en texto en claro: cualquiera en el camino lo puede leer.</translation>
    </message>
    <message>
        <source>It could not be told, because a mail host could not be tested from here.</source>
        <translation>No se pudo saber, porque un servidor de correo no se pudo probar desde aquí.</translation>
    </message>
    <message>
        <source>It could not be told, because the inspection was stopped.</source>
        <translation>No se pudo saber, porque la inspección se detuvo.</translation>
    </message>
    <message>
        <source>It could not be told, because the MTA-STS policy could not be looked up from here.</source>
        <translation>No se pudo saber, porque la política MTA-STS no se pudo consultar desde aquí.</translation>
    </message>
    <message>
        <source>It could not be told, because senders may have cached a policy that is not published any more.</source>
        <translation>No se pudo saber, porque puede que haya remitentes con una política en caché que ya no está publicada.</translation>
    </message>
    <message>
        <source>It could not be told, because nothing here shows whether DNSSEC vouches for the mail host.</source>
        <translation>No se pudo saber, porque nada muestra aquí si DNSSEC garantiza el servidor de correo.</translation>
    </message>
    <message>
        <source>It could not be told, because the domain has more mail hosts than were looked at.</source>
        <translation>No se pudo saber, porque el dominio tiene más servidores de correo de los que se miraron.</translation>
    </message>
    <message>
        <source>{host} decides, the weakest of the mail hosts.</source>
        <translation>Decide {host}, el más débil de los servidores de correo.</translation>
    </message>
    <message>
        <source>The host that decides is {host}.</source>
        <translation>El host que decide es {host}.</translation>
    </message>
    <message>
        <source>Nobody reports it, because the domain asks for no reports (TLS-RPT).</source>
        <translation>Nadie informa de ello, porque el dominio no pide informes (TLS-RPT).</translation>
    </message>
    <message>
        <source>Nothing of it is reported.</source>
        <translation>No se informa de nada de esto.</translation>
    </message>
    <message>
        <source>A sender that reports (TLS-RPT) counts it as a success.</source>
        <translation>Un remitente que envía informes (TLS-RPT) lo cuenta como éxito.</translation>
    </message>
    <message>
        <source>A sender that reports (TLS-RPT) counts a failure: {types}.</source>
        <translation>Un remitente que envía informes (TLS-RPT) cuenta un fallo: {types}.</translation>
    </message>
    <message>
        <source>With this sender and this domain there is nothing that it could touch.</source>
        <translation>Con este remitente y este dominio no hay nada a lo que pueda afectar.</translation>
    </message>
    <message>
        <source>This does not touch what the sender looks at.</source>
        <translation>Esto no afecta a lo que mira el remitente.</translation>
    </message>
    <message>
        <source>There is no domain {domain}.</source>
        <translation>El dominio {domain} no existe.</translation>
    </message>
    <message>
        <source>{domain} takes no mail (Null MX): senders return it at once.</source>
        <translation>{domain} no recibe correo (MX nulo): los remitentes lo devuelven de inmediato.</translation>
    </message>
    <message>
        <source>{domain} has no mail host with an address: nobody can deliver mail to it.</source>
        <translation>{domain} no tiene ningún servidor de correo con dirección: nadie puede entregarle correo.</translation>
    </message>
    <message>
        <source>The MX records of {domain} could not be looked up, so nothing can be told of its mail.</source>
        <translation>No se pudieron consultar los registros MX de {domain}, así que no se puede decir nada de su correo.</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Sellado</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Held back: outage</source>
        <translation>Retenido: interrupción</translation>
    </message>
    <message>
        <source>Encrypted to anyone</source>
        <translation>Cifrado para cualquiera</translation>
    </message>
    <message>
        <source>Encrypted to the attacker</source>
        <translation>Cifrado para el atacante</translation>
    </message>
    <message>
        <source>Sealed in name only</source>
        <translation>Sellado en apariencia</translation>
    </message>
    <message>
        <source>Plaintext</source>
        <translation>En claro</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no se aplica</translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation>no se pudo saber</translation>
    </message>
    <message>
        <source>MTA-STS or DANE</source>
        <translation>MTA-STS o DANE</translation>
    </message>
    <message>
        <source>both MTA-STS and DANE</source>
        <translation>tanto MTA-STS como DANE</translation>
    </message>
    <message>
        <source>Sealed follows from the rows that honour {mechanism}: sealed when nobody attacks, and never delivered to anybody else by an attack on the path.</source>
        <translation>Sellado resulta de las filas que respetan {mechanism}: sellado cuando nadie ataca, y nunca entregado a otro por un ataque en el camino.</translation>
    </message>
    <message>
        <source>Cracked follows from one cell: {cell}.</source>
        <translation>Agrietado resulta de una celda: {cell}.</translation>
    </message>
    <message>
        <source>Cracked follows from what senders pass over here: a host, an address or a second mechanism fails while another one takes the mail.</source>
        <translation>Agrietado resulta de lo que los remitentes pasan por alto aquí: un host, una dirección o un segundo mecanismo falla mientras otro recibe el correo.</translation>
    </message>
    <message>
        <source>Open follows from the attacks on the path: every row is led astray by one.</source>
        <translation>Abierto resulta de los ataques en el camino: a cada fila la desvía alguno.</translation>
    </message>
    <message>
        <source>Blocked follows from the column without an attack: senders that honour {mechanism} hold the mail back.</source>
        <translation>Bloqueado resulta de la columna sin ataque: los remitentes que respetan {mechanism} retienen el correo.</translation>
    </message>
    <message>
        <source>The seal follows from answers that are still missing.</source>
        <translation>El sello depende de respuestas que todavía faltan.</translation>
    </message>
    <message>
        <source>Unknown follows from what could not be told from here.</source>
        <translation>Desconocido resulta de lo que no se pudo saber desde aquí.</translation>
    </message>
    <message>
        <source>Worked out from this inspection for {count} mail hosts.</source>
        <translation>Calculado a partir de esta inspección para {count} servidores de correo.</translation>
    </message>
    <message>
        <source>Worked out from this inspection for {hosts}.</source>
        <translation>Calculado a partir de esta inspección para {hosts}.</translation>
    </message>
    <message>
        <source>Worked out from this inspection for the only mail host.</source>
        <translation>Calculado a partir de esta inspección para el único servidor de correo.</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>held back, an outage</source>
        <translation>retenido, una interrupción</translation>
    </message>
    <message>
        <source>encrypted to anyone</source>
        <translation>cifrado para cualquiera</translation>
    </message>
    <message>
        <source>encrypted to the attacker</source>
        <translation>cifrado para el atacante</translation>
    </message>
    <message>
        <source>sealed in name only</source>
        <translation>sellado en apariencia</translation>
    </message>
    <message>
        <source>plaintext</source>
        <translation>en claro</translation>
    </message>
    <message>
        <source>MTA-STS sender</source>
        <translation>Remitente MTA-STS</translation>
    </message>
    <message>
        <source>DANE and MTA-STS sender</source>
        <translation>Remitente DANE y MTA-STS</translation>
    </message>
    <message>
        <source>Sender with STARTTLS only</source>
        <translation>Remitente solo con STARTTLS</translation>
    </message>
    <message>
        <source>MTA-STS sender at first contact</source>
        <translation>Remitente MTA-STS en el primer contacto</translation>
    </message>
    <message>
        <source>MTA-STS sender with a cached policy</source>
        <translation>Remitente MTA-STS con política en caché</translation>
    </message>
    <message>
        <source>DANE sender</source>
        <translation>Remitente DANE</translation>
    </message>
    <message>
        <source>DANE and MTA-STS sender at first contact</source>
        <translation>Remitente DANE y MTA-STS en el primer contacto</translation>
    </message>
    <message>
        <source>DANE and MTA-STS sender with a cached policy</source>
        <translation>Remitente DANE y MTA-STS con política en caché</translation>
    </message>
    <message>
        <source>encrypts when it can, checks nothing</source>
        <translation>cifra cuando puede, no comprueba nada</translation>
    </message>
    <message>
        <source>has no policy of this domain yet</source>
        <translation>aún no tiene política de este dominio</translation>
    </message>
    <message>
        <source>fetched within max_age</source>
        <translation>obtenida dentro de max_age</translation>
    </message>
    <message>
        <source>validates DNSSEC</source>
        <translation>valida DNSSEC</translation>
    </message>
    <message>
        <source>DANE decides where it is usable</source>
        <translation>DANE decide donde es utilizable</translation>
    </message>
    <message>
        <source>DANE and MTA-STS</source>
        <translation>DANE y MTA-STS</translation>
    </message>
    <message>
        <source>with or without a cached policy</source>
        <translation>con o sin política en caché</translation>
    </message>
    <message>
        <source>STARTTLS stripped</source>
        <translation>STARTTLS eliminado</translation>
    </message>
    <message>
        <source>False certificate</source>
        <translation>Certificado falso</translation>
    </message>
    <message>
        <source>MX forged</source>
        <translation>MX falsificado</translation>
    </message>
    <message>
        <source>MX forged and policy hidden</source>
        <translation>MX falsificado y política oculta</translation>
    </message>
    <message>
        <source>TLSA withheld</source>
        <translation>TLSA suprimido</translation>
    </message>
    <message>
        <source>{sender}, {attack}: {outcome}</source>
        <translation>{sender}, {attack}: {outcome}</translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Qué va mal</translation>
    </message>
    <message>
        <source>What happens to mail for {domain}</source>
        <translation>Qué le ocurre al correo para {domain}</translation>
    </message>
    <message>
        <source>What is not green</source>
        <translation>Lo que no está en verde</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Senders differ</source>
        <translation>Según el remitente</translation>
    </message>
    <message>
        <source>What would turn it green</source>
        <translation>Qué lo pondría en verde</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada que cambiar</translation>
    </message>
    <message>
        <source>What does not apply needs no change.</source>
        <translation>Lo que no se aplica no necesita ningún cambio.</translation>
    </message>
    <message>
        <source>No attacker gets hold of this mail.</source>
        <translation>Ningún atacante se hace con este correo.</translation>
    </message>
    <message>
        <source>Not told</source>
        <translation>Incierto</translation>
    </message>
    <message>
        <source>What would help is known once it is known what happens to the mail.</source>
        <translation>Se sabrá qué ayudaría cuando se sepa qué le ocurre al correo.</translation>
    </message>
    <message>
        <source>What happens to a message when …</source>
        <translation>Qué pasa con un mensaje cuando …</translation>
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
    <name>postseal::CertificateDetail</name>
    <message>
        <source>TLSA record</source>
        <translation>Registro TLSA</translation>
    </message>
    <message>
        <source>Copy the TLSA record</source>
        <translation>Copiar el registro TLSA</translation>
    </message>
    <message>
        <source>Copy as PEM</source>
        <translation>Copiar como PEM</translation>
    </message>
    <message>
        <source>Copy the whole chain as PEM</source>
        <translation>Copiar toda la cadena como PEM</translation>
    </message>
    <message>
        <source>Select a chain or a certificate to read it.</source>
        <translation>Seleccione una cadena o un certificado para leerlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) served</source>
        <translation>
            <numerusform>%n certificado servido</numerusform>
            <numerusform>%n certificados servidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Served by</source>
        <translation>Servido por</translation>
    </message>
    <message>
        <source>TLSA records at %1</source>
        <translation>Registros TLSA en %1</translation>
    </message>
    <message>
        <source>None. Each certificate shows the lines that would fit it.</source>
        <translation>Ninguno. Cada certificado muestra las líneas que coincidirían con él.</translation>
    </message>
    <message>
        <source>TLSA records for the zone</source>
        <translation>Registros TLSA para la zona</translation>
    </message>
</context>
<context>
    <name>postseal::CertificatesPane</name>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>No certificate was seen.</source>
        <translation>No se vio ningún certificado.</translation>
    </message>
</context>
<context>
    <name>postseal::ChangesPane</name>
    <message>
        <source>Changes between two inspections</source>
        <translation>Cambios entre dos inspecciones</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>Cerrar la comparación</translation>
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
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Search the facts</source>
        <translation>Buscar en los datos</translation>
    </message>
    <message>
        <source>Nothing was heard yet.</source>
        <translation>Todavía no se ha recibido nada.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>Encontrados: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>postseal::FindingBar</name>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Lo peor primero</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Por área</translation>
    </message>
    <message>
        <source>By host</source>
        <translation>Por host</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know, or that could not be told</source>
        <translation>
            <numerusform>%n informativo o incierto</numerusform>
            <numerusform>%n informativos o inciertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n superada</numerusform>
            <numerusform>%n superadas</numerusform>
        </translation>
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
    <message>
        <source>Copy finding</source>
        <translation>Copiar hallazgo</translation>
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
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n otro</numerusform>
            <numerusform>%n otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n superada</numerusform>
            <numerusform>%n superadas</numerusform>
        </translation>
    </message>
    <message>
        <source>The domain itself</source>
        <translation>El propio dominio</translation>
    </message>
    <message>
        <source>Info: %1 on %2</source>
        <translation>Información: %1 en %2</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to know</source>
        <translation>
            <numerusform>%n cosa que conviene saber</numerusform>
            <numerusform>%n cosas que conviene saber</numerusform>
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
    <message>
        <source>Show all findings</source>
        <translation>Mostrar todos los hallazgos</translation>
    </message>
    <message>
        <source>Nothing was found so far.</source>
        <translation>Hasta ahora no se encontró nada.</translation>
    </message>
    <message>
        <source>No finding fits the filter.</source>
        <translation>Ningún hallazgo coincide con el filtro.</translation>
    </message>
</context>
<context>
    <name>postseal::Fold</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, expandido</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, contraído</translation>
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
    <message>
        <source>&amp;Find or filter</source>
        <translation>&amp;Buscar o filtrar</translation>
    </message>
    <message>
        <source>Find &amp;next in the facts</source>
        <translation>Buscar el &amp;siguiente en los datos</translation>
    </message>
    <message>
        <source>Find &amp;previous in the facts</source>
        <translation>Buscar el a&amp;nterior en los datos</translation>
    </message>
    <message>
        <source>&amp;Compare with file…</source>
        <translation>Com&amp;parar con un archivo…</translation>
    </message>
    <message>
        <source>Compare with a saved inspection</source>
        <translation>Comparar con una inspección guardada</translation>
    </message>
    <message>
        <source>The inspections were not compared</source>
        <translation>Las inspecciones no se compararon</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Creando el informe…</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
</context>
<context>
    <name>postseal::InspectPresenter</name>
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
    <name>postseal::LintWindow</name>
    <message>
        <source>Check a policy or a record</source>
        <translation>Comprobar una política o un registro</translation>
    </message>
    <message>
        <source>What the text is judged as</source>
        <translation>Como qué se juzga el texto</translation>
    </message>
    <message>
        <source>Judge as</source>
        <translation>Juzgar como</translation>
    </message>
    <message>
        <source>The policy or record</source>
        <translation>La política o el registro</translation>
    </message>
    <message>
        <source>Is it right before it is published?</source>
        <translation>¿Es correcto antes de publicarlo?</translation>
    </message>
    <message>
        <source>Paste or type a policy, an _mta-sts or _smtp._tls record, or TLSA records above: the bare text, the text in quotes, or lines of a zone file. It is judged while you type, as a sender would read it. Nothing is asked of the network.</source>
        <translation>Pegue o escriba arriba una política, un registro _mta-sts o _smtp._tls, o registros TLSA: el texto solo, el texto entre comillas o líneas de un archivo de zona. Se juzga mientras escribe, tal como lo leería un remitente. No se pregunta nada a la red.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>guessed from the text</source>
        <translation>deducido del texto</translation>
    </message>
    <message>
        <source>How its lines end is not judged: a text field does not keep that.</source>
        <translation>No se juzga cómo terminan sus líneas: un campo de texto no lo conserva.</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>En %1: %2</translation>
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
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Check a policy or record…</source>
        <translation>&amp;Comprobar una política o un registro…</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Idioma</translation>
    </message>
</context>
<context>
    <name>postseal::MarkedEdit</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
</context>
<context>
    <name>postseal::PathView</name>
    <message>
        <source>Delivery path</source>
        <translation>Camino de entrega</translation>
    </message>
    <message>
        <source>The arrow keys walk from node to node; Enter chooses one, Escape goes back.</source>
        <translation>Las teclas de flecha van de nodo en nodo; Intro elige uno, Escape vuelve atrás.</translation>
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
    <name>postseal::ReportActions</name>
    <message>
        <source>PDF, for printing and handing on</source>
        <translation>PDF, para imprimir y pasar a otros</translation>
    </message>
    <message>
        <source>Markdown, for tickets and wikis</source>
        <translation>Markdown, para tickets y wikis</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, para programas</translation>
    </message>
    <message>
        <source>SVG, the delivery path as a picture</source>
        <translation>SVG, el camino de entrega como imagen</translation>
    </message>
    <message numerus="yes">
        <source>The report has %n page(s).</source>
        <translation>
            <numerusform>El informe tiene %n página.</numerusform>
            <numerusform>El informe tiene %n páginas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 takes no pages.</source>
        <translation>%1 no acepta páginas.</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>E&amp;xportar informe…</translation>
    </message>
    <message>
        <source>P&amp;rint report…</source>
        <translation>Im&amp;primir informe…</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>The report was handed to the printer.</source>
        <translation>El informe se entregó a la impresora.</translation>
    </message>
    <message>
        <source>There is no report</source>
        <translation>No hay informe</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 ya existe. ¿Reemplazarlo?</translation>
    </message>
</context>
<context>
    <name>postseal::ResultView</name>
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
    <message>
        <source>Threats</source>
        <translation>Amenazas</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
</context>
<context>
    <name>postseal::ScopeBar</name>
    <message>
        <source>Back to the whole</source>
        <translation>Volver al conjunto</translation>
    </message>
    <message>
        <source>Only what concerns %1</source>
        <translation>Solo lo relativo a %1</translation>
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
    <message>
        <source>Recursive: ask from the root servers on</source>
        <translation>Recursivo: preguntar desde los servidores raíz</translation>
    </message>
    <message>
        <source>An address, also with a port: 192.0.2.53@5353. Over TLS, with the name that the server&apos;s certificate has to carry: tls:192.0.2.53#dns.example. Several with commas between.</source>
        <translation>Una dirección, también con un puerto: 192.0.2.53@5353. Por TLS, con el nombre que tiene que llevar el certificado del servidor: tls:192.0.2.53#dns.example. Varias, separadas por comas.</translation>
    </message>
    <message>
        <source>the root servers that are built in</source>
        <translation>los servidores raíz incorporados</translation>
    </message>
    <message>
        <source>Root hints</source>
        <translation>Sugerencias de raíz</translation>
    </message>
    <message>
        <source>Root &amp;hints</source>
        <translation>&amp;Sugerencias de raíz</translation>
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
    <name>postseal::ThreatStoryCard</name>
    <message>
        <source>Select a cell to read what happens there, and what would help.</source>
        <translation>Seleccione una celda para leer qué ocurre ahí y qué ayudaría.</translation>
    </message>
</context>
<context>
    <name>postseal::ThreatsPane</name>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imágenes SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>No se pudo escribir %1: %2</translation>
    </message>
    <message>
        <source>What happens to mail for %1</source>
        <translation>Qué le ocurre al correo para %1</translation>
    </message>
    <message>
        <source>Export the threats</source>
        <translation>Exportar las amenazas</translation>
    </message>
    <message>
        <source>The threats were not saved</source>
        <translation>Las amenazas no se guardaron</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Threats</source>
        <translation>Amenazas</translation>
    </message>
    <message>
        <source>Main attacks</source>
        <translation>Ataques principales</translation>
    </message>
    <message>
        <source>On the path</source>
        <translation>En el camino</translation>
    </message>
    <message>
        <source>Certification authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>DNS of mail hosts</source>
        <translation>DNS de los servidores</translation>
    </message>
    <message>
        <source>Way to the policy</source>
        <translation>Camino a la política</translation>
    </message>
    <message>
        <source>Errors of your own</source>
        <translation>Errores propios</translation>
    </message>
    <message>
        <source>Attacks</source>
        <translation>Ataques</translation>
    </message>
    <message>
        <source>As &amp;SVG picture…</source>
        <translation>Como imagen &amp;SVG…</translation>
    </message>
    <message>
        <source>As &amp;PNG picture…</source>
        <translation>Como imagen &amp;PNG…</translation>
    </message>
    <message>
        <source>As &amp;Markdown, all attacks…</source>
        <translation>Como &amp;Markdown, todos los ataques…</translation>
    </message>
    <message>
        <source>No attack of this kind can touch this domain.</source>
        <translation>Ningún ataque de este tipo puede afectar a este dominio.</translation>
    </message>
    <message>
        <source>The picture could not be painted.</source>
        <translation>No se pudo dibujar la imagen.</translation>
    </message>
    <message>
        <source>What happens to the mail, and what would change it</source>
        <translation>Qué pasa con el correo y qué lo cambiaría</translation>
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
    <message>
        <source>Delivery path ▾</source>
        <translation>Camino de entrega ▾</translation>
    </message>
    <message>
        <source>Delivery path</source>
        <translation>Camino de entrega</translation>
    </message>
</context>
</TS>
