<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Area</name>
    <message>
        <source>DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNSSEC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MTA-STS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DANE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS-RPT</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainVerdict</name>
    <message>
        <source>trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a private CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an intermediate certificate is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chain breaks a rule of its CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a key or signature is too weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a certificate cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not trusted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>DANE protects this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLSA records of {host} are signed and fit the certificate on every address that was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders with DANE deliver encrypted and to the right host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no TLSA records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is signed proof that no TLSA record stands at _25._tcp of {hosts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders with DANE do as the policy says; without one they encrypt without knowing to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish for each host a TLSA record 3 1 1 with the SHA-256 of its public key, at _25._tcp of the host name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DANE does not apply: unsigned MX records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has TLSA records, but the MX records of {domain} are not signed with DNSSEC, so DANE cannot protect the way to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders with DANE treat the mail as if there were none; those that demand DANE do not deliver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the zone of {domain} and have its DS record entered at the registrar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DANE does not apply: unsigned addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has TLSA records, but its addresses are not signed with DNSSEC, so senders do not ask for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders with DANE treat this host as if there were none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the zone of {host} signed by whoever runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA records without DNSSEC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are TLSA records at _25._tcp.{host}, but they are not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders ignore the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the zone of {host}, or remove the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLSA records are signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLSA records could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question for TLSA at _25._tcp.{host} brought no usable answer: neither records nor proof that there are none. TLS reports call this dnssec-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders with DANE must not use this host, though nothing may ever have been published; all others deliver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the name servers of {host}: they have to answer questions of any type, with signed proof where there is nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLSA records can be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLSA answer does not validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer for TLSA at _25._tcp.{host} does not validate: a signature or a proof is wrong, missing or expired. TLS reports call this dnssec-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders with DANE skip this host; all others deliver as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the zone of {host} again, and look at how its name servers prove that a name does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLSA answer validates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some hosts have TLSA records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of {total} mail hosts have usable TLSA records. Without them: {hosts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever blocks the protected hosts moves the mail of DANE senders to the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish TLSA records for {hosts} too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All hosts have TLSA records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TLSA digest has the wrong length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. SHA-256 (type 1) has 32 octets, SHA-512 (type 2) has 64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders cannot use this record. If no other is usable, they demand TLS and check no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the record that fits the key in use: 3 1 1 with the SHA-256 of the public key, at _25._tcp.{host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLSA digests have the right length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TLSA record has usage 0 or 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. For mail only the usages 2 and 3 are of use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLSA records have usage 2 or 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TLSA record has an unknown number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TLSA record of {host} reads “{text}”. Known are usage 0 to 3, selector 0 and 1, matching type 0 to 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLSA records have known numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TLSA record of the host is usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has signed TLSA records, but senders cannot use any of them. TLS reports call this tlsa-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders with DANE demand TLS but check no key: whoever stands on the path can be the other end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host has a usable TLSA record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No TLSA record fits the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usable TLSA records of {host} fit neither the certificate at {address} nor its chain. TLS reports call this tlsa-invalid or certificate-not-trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the record for the key in use: 3 1 1 with the SHA-256 of the public key, at _25._tcp.{host}. At renewals keep the key, or publish the next record before you load the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TLSA record fits the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA records fit on some addresses only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate at {address} fits no TLSA record of {host}; at other addresses one fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders with DANE fail or succeed by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the same certificate on all machines behind {host}, or publish a TLSA record for each key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA records fit on every address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate names neither host nor domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TLSA record of {host} trusts a CA (usage 2), but the certificate at {address} names neither {host} nor {domain}. TLS reports call this certificate-host-mismatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a certificate from this CA that names {host}, or publish a record 3 1 1 for the key in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate fits usage 2 by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate under usage 2 is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A TLSA record of {host} trusts a CA (usage 2), and a certificate in the chain at {address} is used outside its dates. TLS reports call this certificate-expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate of {host}, or publish a record 3 1 1 for the key in use: there dates do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain under usage 2 is in date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An expired certificate that DANE accepts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) ended on {date}, but its key fits a TLSA record with usage 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders with DANE deliver: under usage 3 only the key counts. Senders with MTA-STS alone refuse the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate for {host} with the same key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA records, but no STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ({address}) has signed TLSA records and answered EHLO without STARTTLS. TLS reports call this starttls-not-supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders with DANE skip this host; all others deliver in plaintext.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give Postfix on {host} a certificate and set smtpd_tls_security_level = may, or remove the TLSA records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host with TLSA records offers STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA records, but TLS fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ({address}) has signed TLSA records, but the TLS handshake did not finish. TLS reports call this validation-failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders with DANE skip this host; most others deliver in plaintext.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the server speak TLS 1.2 or newer with common ciphers. To see the error: openssl s_client -starttls smtp -connect {host}:25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS works on the host with TLSA records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name servers say that there is no {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to it bounces at once at every sender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling. If the domain is yours, register it or have the zone above delegate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX records could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question for the MX records of {domain} brought no usable answer: neither records nor a statement that there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sender keeps the mail in its queue and tries again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each name server of {domain} for the MX records directly, and repair those that stay silent or answer SERVFAIL or REFUSED.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX records can be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MX records are published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} names the hosts that take its mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders deliver to these hosts, the lowest preference first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no MX record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} has an address ({address}) but no MX record, so the domain itself counts as its mail host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders deliver to {domain} itself; policy, certificate and TLSA records have to name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish an MX record that names the mail host. If the domain takes no mail, publish the null MX instead: MX 0 .</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain names no mail host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} has neither an MX record nor an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail to it bounces, or waits in the queue until the sender gives up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish an MX record that names the mail host, or the null MX (MX 0 .) if the domain takes no mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain takes no mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} publishes the null MX (MX 0 .): it states that it takes no mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders bounce mail to it at once, with 556 5.1.10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The null MX stands beside other MX records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} says both that it takes no mail (MX 0 .) and which hosts take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not defined: some senders bounce the mail, others try the hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the null MX alone, or remove it and keep the hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail policies on a domain without mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} takes no mail, yet it publishes MTA-STS or TLS-RPT records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect on delivery: nobody ever uses these records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the records. If a policy was enforced before, serve mode: none first and wait until its longest max_age is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX host name is an alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} is an alias of {name}. An MX record has to name a host that has addresses of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most senders follow the alias, strict ones skip the host. Policy and certificate have to name {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the MX record name {name} itself, and see that policy and certificate name it too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX host name is not an alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX host has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}, but this name has neither an A nor an AAAA record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sender skips this host. Mail bounces or waits if there is no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {host} an address, or take it out of the MX records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX host has an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s addresses could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question for the addresses of {host} brought no usable answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders skip this host for now. Mail waits if there is no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the name servers of {host}: questions for A and AAAA have to be answered, also where there is no such record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s addresses can be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX host has a private address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has the address {address}, which cannot be reached over the internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders cannot connect there; some reach a machine in their own network instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the public address of {host}, and keep {address} for the name servers of your own network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host&apos;s addresses are public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record holds an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record of {domain} names {host}, which is an address. A host name belongs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders skip this record. Mail bounces or waits if there is no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the server a host name with an A or AAAA record, and let the MX record name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX record holds a host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More mail hosts than senders try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} names {count} mail hosts. Beyond 10 of them many senders stop trying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts at the end of the list may never be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the hosts that are needed; two or three are enough for most domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders can try every mail host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX records are signed with DNSSEC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signatures hold from the root down to the MX records of {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can forge the list of mail hosts for senders that validate. DANE is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The domain is not signed with DNSSEC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The zone above proves that {domain} is not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DANE does not apply and MX records can be forged. Only MTA-STS can protect the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNSSEC signatures do not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNS answers do not validate for {name}: a signature, key or DS record is wrong, missing or expired. TLS reports call this dnssec-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that validate keep the mail in the queue; all others deliver as usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign the zone again, or correct the DS record at the registrar so that it fits the key in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host is signed, the MX records are not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} has signed TLSA records, but the MX records of {domain} that lead to it are not signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever forges the MX records leads mail to another host before DANE is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNSSEC cannot be validated from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is validated here: there is no trust anchor, or the resolver in use drops the signatures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect on delivery. This inspection cannot tell whether DANE protects {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another resolver, or let the program ask the name servers itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mail host meets the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every MX host of {domain} fits the policy, offers STARTTLS and shows a trusted certificate for its name, on every address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that honour the policy deliver encrypted and to authenticated hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy does not cover this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mx line of the policy fits {host}. TLS reports call this validation-failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that honour an enforced policy skip this host; all others deliver to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “mx: {host}” to the policy and give the record a new id, or take {host} out of the MX records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy covers this host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy covers no mail host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mx line of the policy fits any MX host of {domain}: {hosts}. TLS reports call this validation-failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under an enforced policy, senders that honour it can deliver nothing; the mail waits and then bounces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an mx line for each of {hosts} at once and give the record a new id. Senders look for a new policy before they bounce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy covers at least one mail host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy does not cover this backup host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mx line of the policy fits {host}, which takes the mail when the preferred hosts fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unseen until the preferred hosts fail; then mail under an enforced policy is held back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy covers the backup hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy does not cover the preferred host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mx line of the policy fits {host}, the most preferred host of {domain}; it fits a less preferred one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that honour an enforced policy use the backup hosts only; all others use {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add “mx: {host}” to the policy and give the record a new id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy covers the preferred host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enforcing the policy would hold mail back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is in testing mode. Enforced, it would fail at: {hosts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail is delivered and the failures are reported. Under mode: enforce senders would skip these hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what the findings about these hosts name before you set mode: enforce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mail host is ready for mode: enforce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some addresses of the host fail the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} fails what the policy demands at {address} and meets it at its other addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that honour the policy fail or succeed by chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all machines behind {host} the same TLS set-up and certificate, or take the failing addresses out of DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All addresses of the host meet the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enforced policy stops all mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of {domain} is enforced, but no address of any mail host passes its tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that honour the policy can deliver nothing; the mail waits and then bounces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the hosts. If that takes longer than hours, set mode: testing and give the record a new id: senders look for it before they bounce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enforced policy leaves a way for mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host passes DANE and fails the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} fits its TLSA records, but its certificate is not one that the enforced policy accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders with DANE alone deliver, senders with MTA-STS alone do not; those with both differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {host} a certificate of a public CA that names {host} and keeps the key in the TLSA record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DANE and the policy agree about the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MTA-STS record is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TXT record at _mta-sts.{domain} announces a policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders fetch the policy, and fetch it again when the id changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no MTA-STS record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} has no TXT record at _mta-sts.{domain}, and no policy is served for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without DANE, senders take any TLS or none: whoever stands on the path can read the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve a policy with mode: testing at https://mta-sts.{domain}/.well-known/mta-sts.txt first, then publish the record: v=STSv1; id=1;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy is served but not announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} serves a policy, but there is no TXT record at _mta-sts.{domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders never look at the policy; those that hold a cached one keep it until it runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a TXT record at _mta-sts.{domain}: v=STSv1; id=1; and change the id with every change of the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announced policy cannot be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} announces a policy, but {url} does not deliver one. TLS reports call this sts-policy-fetch-error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders without a cached policy deliver as if there were no MTA-STS; a cached one stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make {url} answer with status 200 and the policy. To give up MTA-STS, serve mode: none first, and remove the record last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The announced policy can be fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MTA-STS record could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question for the TXT record at _mta-sts.{domain} brought no usable answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most senders deliver without MTA-STS, a few wait. A cached policy stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each name server of {domain} for TXT at _mta-sts.{domain}, and repair those that stay silent or answer SERVFAIL or REFUSED.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MTA-STS record can be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several MTA-STS records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} TXT records at _mta-sts.{domain} begin with v=STSv1; and only one may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders see no MTA-STS here; those that hold a cached policy keep it until it runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one record and delete the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one MTA-STS record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other TXT records stand beside the MTA-STS record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At _mta-sts.{domain} there are TXT records that do not begin with v=STSv1;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders skip them; some testing tools report an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the other records. Often a wildcard TXT record of the zone is the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other TXT record stands beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is in the wrong case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} begins with “{text}”. Capitals count: senders look for v=STSv1;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the record with v=STSv1; and copy the capitals exactly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is in the right case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record does not begin with the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} begins with “{text}”. The version stands first, with no blank or quote before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the record with v=STSv1;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record begins with the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No semicolon directly after the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the record at _mta-sts.{domain} the version v=STSv1 is not followed directly by a semicolon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict senders see no MTA-STS here; a few lenient ones take the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write v=STSv1; with no blank before the semicolon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A semicolon follows the version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has an unknown version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”. The only version there is so far is STSv1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The version is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} lacks the field id, by which senders notice a new policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an id of 1 to 32 letters and digits, for example a time stamp: id=20260131T120000;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id holds more than letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From column {column} on, the id in the record at _mta-sts.{domain} reads “{text}”. Only letters and digits may stand in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out hyphens, dots, colons, blanks and quotes, as in id=20260131T120000;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id holds letters and digits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id has the wrong length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id in the record at _mta-sts.{domain} is empty or longer than 32 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an id of 1 to 32 letters and digits, as in id=20260131T120000;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id has a permitted length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field name id is not in lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”. Written in another case, id= is an unknown field, and the record has no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write id= in lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field name id is in lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has more than one id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} holds the field id more than once, and no rule says which one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders differ: some take the first id, some the last, some drop the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record has one id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record does not follow the grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at _mta-sts.{domain} leaves the grammar at column {column}. Fields are key=value without blanks, parted by one semicolon each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the record in the form v=STSv1; id=20260131T120000;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record follows the grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A semicolon is missing between two fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At column {column} the record at _mta-sts.{domain} has a blank where a semicolon belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a semicolon after each field: v=STSv1; id=20260131T120000;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolons part the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds stray quotes or backslashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”, as if a web form had added characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the record again without backslashes and quotes, and compare it with what the name server answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds no stray quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds characters outside ASCII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”. Only ASCII may stand in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the record by hand instead of pasting it; typographic quotes and odd blanks are the usual cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds ASCII only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At column {column} the record at _mta-sts.{domain} holds a tab, a line end or another control character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the record again as a single line without tabs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record holds no control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extra field has a name outside the grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”. A field name has 1 to 32 letters, digits, dots, hyphens or underscores and begins with a letter or digit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the field: senders need only v and id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of extra fields follow the grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extra field has a value outside the grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From column {column} on, the record at _mta-sts.{domain} reads “{text}”. A value has at least one visible ASCII character, and no blank, semicolon or equals sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values of extra fields follow the grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MTA-STS record is an alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>_mta-sts.{domain} is an alias of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders follow the alias. Whoever runs {name} announces the changes of the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy follows the grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every sender can read the policy of {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders keep it for its max_age and fetch it again when the id of the record changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy file of {domain} has no content. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders refuse the policy. Without a cached one they deliver as if there were no MTA-STS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the policy into the file: the lines version: STSv1, mode, max_age, and one mx line for each mail host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy begins with a byte-order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three invisible octets (EF BB BF) stand before the first field, so senders cannot read its name. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as plain ASCII, or as UTF-8 without a byte-order mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no byte-order mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy holds characters outside ASCII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. Characters outside ASCII may stand only in values of extra fields. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as plain ASCII; typographic quotes and odd blanks are the usual cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is written in ASCII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines end in LF alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lines of the policy end in LF. The standard&apos;s text asks for CRLF, its grammar takes both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sender that we know of minds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file with CRLF line ends if that is easy to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines end in CRLF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line ends are mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some lines of the policy end in CRLF and some in LF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most senders read both; those that expect one kind misread the other lines.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file with CRLF at the end of every line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line ends are all of one kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line ends in CR alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} ends in CR without LF, so senders read the next line as part of it. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line ends in CR alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy holds a blank line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} is empty. The format has no blank lines, not at the end either. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict senders refuse the policy and deliver without it; most skip the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy holds no blank line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line begins with a blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} begins with a blank: “{text}”. The field name comes first. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the blanks at the beginning of line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line begins with a blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank stands before a colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From column {column} on, line {line} reads “{text}”. The colon directly follows the field name. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the blank before the colon in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blank stands before a colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy holds a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. The format has no comments. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy holds no comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field name is not in lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. In another case it is an unknown field, so the real one is missing. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write version, mode, max_age and mx in lower case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field names are in lower case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line has no colon after the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. Every line has the form name: value. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write line {line} as name: value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line has the form name: value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of {domain} lacks the line version: STSv1. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the file with the line version: STSv1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has a version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy&apos;s version is not STSv1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} gives the version “{text}”. The only version there is so far is STSv1, with these capitals. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write version: STSv1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy&apos;s version is STSv1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of {domain} lacks the field mode. A missing mode does not mean none. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the line mode: testing, and later mode: enforce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has a mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy&apos;s mode is none of the three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} gives the mode “{text}”. The modes are enforce, testing and none, in lower case. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write mode: enforce, mode: testing or mode: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy&apos;s mode is one of the three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of {domain} has mode: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders deliver as if there were no MTA-STS and report nothing about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If MTA-STS is to end, remove record and policy once the longest earlier max_age is over. If not, go on with mode: testing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is in testing mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of {domain} has mode: testing: it asks senders to report failures and to deliver all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No delivery is stopped. Whoever stands on the path can still read the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the TLS reports show no more failures, set mode: enforce and give the record a new id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is enforced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of {domain} has mode: enforce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that honour it deliver to authenticated hosts only and keep the mail otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing mode without TLS reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of {domain} is in testing mode, but no usable TLS-RPT record says where to send reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders find failures and cannot tell you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish a TXT record at _smtp._tls.{domain}: v=TLSRPTv1; rua=mailto: and the address for the reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing mode has a place for reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enforced policy without TLS reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of {domain} is enforced, but no usable TLS-RPT record says where to send reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When senders hold mail back because of the policy, you do not hear of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enforced policy has a place for reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has no max_age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of {domain} lacks the field max_age. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the line max_age: 1209600 (two weeks, in seconds).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy has a max_age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The max_age is not a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} gives the max_age “{text}”. It is 1 to 10 digits that count seconds, with no unit, sign or point. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the time in seconds, for example max_age: 1209600 for two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The max_age is a whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The max_age is longer than a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} gives the max_age “{text}”. The largest value is 31557600, a year. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict senders refuse the policy; others shorten the time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a max_age of at most 31557600.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The max_age is not longer than a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The max_age is zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of {domain} has max_age: 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders never keep the policy: who blocks the record or the policy host takes the protection away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise max_age to weeks, for example 1209600. Zero is of use only while MTA-STS is being removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The max_age is not zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The max_age of {days} is short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of {domain} is enforced, and senders forget it after {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sender that writes more seldom than that meets no cached policy; a short blockade removes the protection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise max_age to weeks, for example 1209600 (two weeks).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The max_age is long enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy names no mail host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy of {domain} has no mx line, and its mode is not none. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one mx line for each MX host of {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy names mail hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An mx line holds several names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. Each mx line holds one name. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write one mx line for each name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each mx line holds one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An mx line ends in a dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. Names in the policy have no final dot. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict senders refuse the policy; for others the line fits no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the final dot in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mx line ends in a dot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An mx line holds more than a host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. Only a host name belongs there: no port, URL, bracket, preference number or other character. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write only the host name in line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mx lines hold host names only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An mx line holds a name outside ASCII</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. International names stand there in their xn-- form. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders refuse the policy, or the line fits no host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name in line {line} as the MX record has it, in its xn-- form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mx lines hold ASCII names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An mx line holds an underscore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. Host names have letters, digits and hyphens only. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict senders refuse the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the host without an underscore; no certificate could name it either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mx line holds an underscore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An mx line holds a star alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} reads mx: * and fits no host at strict senders, every host at lax ones. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict senders refuse the policy; lax ones deliver to any host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the mail hosts of {domain}, one mx line each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mx line holds a star alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A star stands inside a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} names “{text}”. A star may stand only alone as the left-most label, as in *.mail.{domain}. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the star be the whole first label, or list the hosts one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars are whole first labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An mx line fits no current host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy names {name}, which fits none of the MX records of {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal while a move is prepared; otherwise one more host that could pose as yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line mx: {name} unless a host of this name is about to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mx line fits a host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field stands in the policy twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} repeats a field: “{text}”. The first one counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The RFC says that the first counts; some senders take the last or refuse the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one line each for version, mode and max_age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field stands in the policy twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field has two different values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”, and an earlier line gives this field another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders disagree: some take the first value, some the last, some refuse the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the line that is meant and remove the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field has two different values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field name looks misspelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. It is close to a field of the standard, yet unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders ignore the line. If the real field is missing, they refuse the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write version, mode, max_age and mx exactly so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field name looks misspelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extra line does not follow the grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} reads “{text}”. Extra fields have the form name: value, the name with letters, digits, dots, hyphens and underscores. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove line {line}: senders need only version, mode, max_age and mx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra lines follow the grammar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy holds an id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of the policy gives an id. It belongs in the TXT record at _mta-sts.{domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders ignore it; a change of this line alone goes unnoticed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the line, and change the id in the TXT record whenever the policy changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy holds no id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host has no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mta-sts.{domain} has to serve the policy, but it has neither an A nor an AAAA record. TLS reports call this sts-policy-fetch-error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give mta-sts.{domain} the address of the web server that serves the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host has an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question for the addresses of mta-sts.{domain} brought no usable answer. TLS reports call this sts-policy-fetch-error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the name servers of mta-sts.{domain}: questions for A and AAAA have to be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host can be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host has a private address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mta-sts.{domain} has the address {address}, which cannot be reached over the internet. TLS reports call this sts-policy-fetch-error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the public address of the web server that serves the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host&apos;s addresses are public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host does not accept connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No exchange with {url} came about: the host did not answer, refused, or broke the connection off. TLS reports call this sts-policy-fetch-error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the web server for mta-sts.{domain} and open port 443 on every address that DNS names for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host accepts connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS with the policy host fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server for {url} was reached, but the TLS handshake did not finish. TLS reports call this sts-policy-fetch-error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the web server speak TLS 1.2 or newer and ask for no client certificate. To see the error: openssl s_client -connect mta-sts.{domain}:443 -servername mta-sts.{domain}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS with the policy host works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate for {url} does not lead to a root that senders trust. TLS reports call this sts-webpki-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a certificate of a public CA and serve its intermediates: in nginx, ssl_certificate names the file with the full chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate for {url} is signed by itself, not by a public CA. TLS reports call this sts-webpki-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a certificate for mta-sts.{domain} from a public CA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is not self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is out of date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate for {url} is used outside its dates, the last of which is {date}. TLS reports call this sts-webpki-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate of mta-sts.{domain}, load it into the web server, and let the renewal run by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host&apos;s certificate is in date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate does not name the policy host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate for {url} does not name mta-sts.{domain}. Only DNS names among the alternative names count, not the common name. TLS reports call this sts-webpki-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a certificate for mta-sts.{domain} or for *.{domain}. A provider that hosts the policy has to hold one for your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate names the policy host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is not served with status 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answered with status {code}. Senders take a policy with status 200 only. TLS reports call this sts-policy-fetch-error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the web server return the file itself, with status 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is served with status 200</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host redirects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answered with the redirect {code}. Senders must not follow it. TLS reports call this sts-policy-fetch-error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the policy at {url} itself, and leave /.well-known/mta-sts.txt out of all redirect rules.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host does not redirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no policy file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answered {code}: there is nothing at this path. TLS reports call this sts-policy-fetch-error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the policy file at /.well-known/mta-sts.txt on the web server for mta-sts.{domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a policy file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host turns senders away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answered {code}: it asks for a login, limits requests or takes the sender for a robot. TLS reports call this sts-policy-fetch-error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave /.well-known/mta-sts.txt out of logins, rate limits and bot protection: senders are machines without cookies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host lets senders in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host reports an error of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} answered {code}: the web server failed. TLS reports call this sts-policy-fetch-error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the web server&apos;s error log, and serve the policy as a plain file rather than from a program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host reports no error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is not served as text/plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} is served as “{text}”. Senders expect text/plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict senders refuse the policy; most take it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send Content-Type: text/plain for this file; in nginx, set default_type text/plain; in its location.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is served as text/plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is served without a media type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {url} has no Content-Type header. Senders expect text/plain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is served with a media type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is longer than 64 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} serves more than 64 KiB, the length up to which senders are asked to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders may stop reading and then have no policy. TLS reports call this sts-policy-fetch-error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the policy; a wildcard such as mx: *.mail.{domain} stands for many hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is short enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy arrives incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer of {url} ended before all of it was there. TLS reports call this sts-policy-fetch-error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most senders refuse the policy; a careless one keeps half of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the Content-Length or the chunked encoding; often a proxy or a compression filter in front of the web server is the cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy arrives complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host is slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{url} took longer than 5 seconds. Senders give up after about a minute, some sooner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impatient senders have no policy when they give up. TLS reports call this sts-policy-fetch-error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the policy as a plain file, close to the internet and on a server that is not overloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy host answers quickly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page is served instead of a policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://mta-sts.{domain}/.well-known/mta-sts.txt answered with an HTML page. TLS reports call this sts-policy-invalid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the policy file at this path. A parking page or an error page with status 200 does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body is not a web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some mail hosts cannot be reached from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here some or all addresses of {hosts} cannot be reached on port 25: the network blocks it, or lacks IPv4 or IPv6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect on delivery. This inspection cannot tell how these addresses treat mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect again from a network that lets port 25 out, for example from a mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host does not accept connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not accept a connection on port 25 at {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders go on to the next address or host, or keep the mail in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the mail server and open port 25 at {address}, or take this out of DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host accepts connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some addresses of the host do not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not accept a connection on port 25 at {address}; at its other addresses it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that try these addresses first deliver late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the addresses that do not answer, or take them out of DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All addresses of the host answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not greet with 220</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ({address}) took the connection but did not send the greeting 220 with its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders go on to the next host, or keep the mail in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the log of the mail server: a filter before it, a full queue or a start that failed are usual causes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server greets with 220</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server turns this inspection away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ({address}) answered “{text}”: it refuses clients from the address of this inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect on other senders. TLS at this host could not be tested from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect again from another network, best from a server whose address has a reverse name and a good reputation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ({address}) answered “{text}” and closed the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders try the next host or come back later. TLS at this host could not be tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect again in some minutes. If it stays, raise the number of connections that the server takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHLO is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ({address}) did not answer EHLO with 250. Without EHLO there is no STARTTLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that honour the policy or DANE skip this host; all others deliver in plaintext.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enable ESMTP on the server, or switch off the firewall&apos;s SMTP inspection that hides it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHLO is accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} offers STARTTLS on every address that was reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders encrypt. Whether they know whom they talk to is for certificate, policy and DANE to say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS is not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ({address}) answered EHLO without STARTTLS. It takes mail in plaintext only. TLS reports call this starttls-not-supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give Postfix on {host} a certificate and set smtpd_tls_security_level = may, or take {host} out of the MX records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS is missing on some addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} answered EHLO without STARTTLS at {address}, and with it at its other addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever steers senders there reads their mail, unless they honour the policy or DANE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all machines behind {host} the same TLS set-up, or take {address} out of DNS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS is offered on all addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS is offered but not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ({address}) did not answer STARTTLS with 220, but: “{text}”. TLS reports call this starttls-not-supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that honour the policy or DANE skip this host; most others deliver in plaintext.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log for the reason, and test with: openssl s_client -starttls smtp -connect {host}:25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS is started when asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS is not available at the moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ({address}) answered STARTTLS with “{text}”. Often the server cannot read its key or certificate. TLS reports call this starttls-not-supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that certificate and key exist, fit each other and can be read by the server: in Postfix, smtpd_tls_chain_files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS is available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS is offered and then refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ({address}) answered STARTTLS with “{text}”. TLS reports call this starttls-not-supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let whatever offers STARTTLS also handle it: a proxy in front of the mail server is the usual cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS is not refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS is not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ({address}) did not answer STARTTLS within the time that this inspection waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders lose the connection and try the next host; some come back later in plaintext.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for a firewall or proxy that swallows the command or the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ({address}) started TLS, but the handshake did not finish. TLS reports call this validation-failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the server speak TLS 1.2 or newer with common ciphers, and ask for no client certificate. To see the error: openssl s_client -starttls smtp -connect {host}:25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Octets follow the answer to STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ({address}) sent more in plaintext behind its answer 220, before TLS had begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A careless sender takes these octets as if they had come encrypted: anybody on the path can add some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the mail server or the proxy before it. If it sends nothing of the kind, somebody on the path does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing follows the answer to STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHLO fails inside TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ({address}) finished the handshake but did not answer EHLO inside TLS with 250.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that honour the policy or DANE skip this host; others may deliver in plaintext.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the mail server&apos;s log for what happens after the handshake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHLO works inside TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS is offered again inside TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ({address}) offers STARTTLS once more in its answer to EHLO inside TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most senders ignore it; a sender that follows the offer is refused or loses the session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the mail server, or the proxy before it that ends TLS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS is not offered again inside TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS 1.3 is not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text} although TLS 1.3 was on offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect on delivery.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the TLS library and allow TLS 1.3: in Postfix, leave smtpd_tls_protocols at its default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS 1.3 is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS 1.2 or newer is not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text}, and newer versions were on offer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current senders cannot encrypt: those that honour the policy or DANE skip this host, others deliver in plaintext.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the TLS library of the server and allow TLS 1.2 and 1.3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS 1.2 or newer is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version and cipher in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ({address}) chose {text}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what a current sender gets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cipher suite was agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate that {host} ({address}) shows is not a well-formed X.509 certificate. TLS reports call this certificate-not-trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that honour the policy skip this host; others encrypt without knowing to whom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the certificate issued again and load it into the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} leads to a root that senders trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the right name in it, it satisfies senders that honour the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ({address}) shows a certificate that is signed by itself, not by a public CA. TLS reports call this certificate-not-trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that honour the policy skip this host; others encrypt without knowing to whom unless DANE tells them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a certificate for {host} from a public CA, or publish DANE records for the one in use (3 1 1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not self-signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate comes from a private CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) leads to a root that is in no public store. TLS reports call this certificate-not-trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate comes from a public CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An intermediate certificate is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} ({address}) does not send all certificates between its own and the root. TLS reports call this certificate-not-trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serve the full chain: in Postfix, smtpd_tls_chain_files names key, certificate and intermediates, in this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain of certificates is complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain breaks a rule of its CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A certificate in the chain of {host} ({address}) breaks a rule: depth, CA flag, key usage or names, or a key or signature that is too weak. TLS reports call this certificate-not-trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a certificate for TLS servers, with a current key and signature, from a CA whose chain permits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain keeps the rules of its CA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate names the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} holds the name {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a trusted chain, it satisfies senders that honour the policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate does not name the host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) names other hosts. TLS reports call this certificate-host-mismatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a certificate with {host} among its DNS names. The common name alone does not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) ended on {date}, {days} ago. TLS reports call this certificate-expired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate and reload the mail server. Let the renewal run by itself and reload the server each time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate has not expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is not valid yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) begins on {date}. TLS reports call this certificate-not-trusted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the clock of the machine that issued it, and use the former certificate until {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate is already valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate ends in {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of {host} ({address}) ends on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect until then; after it, senders that honour the policy skip this host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew the certificate and check that the renewal runs by itself and reloads the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate does not end soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS reports are asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TXT record at _smtp._tls.{domain} says where to send reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that take part send a daily report of successes and failures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no TLS-RPT record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} has no TXT record at _smtp._tls.{domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect on delivery. Senders send no TLS reports for this domain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS-RPT record could not be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question for the TXT record at _smtp._tls.{domain} brought no usable answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect on delivery. Senders that meet the same send no reports for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each name server of {domain} for TXT at _smtp._tls.{domain}, and repair those that stay silent or answer SERVFAIL or REFUSED.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS-RPT record can be looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are several TLS-RPT records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} TXT records at _smtp._tls.{domain} begin with v=TLSRPTv1; and only one may.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep one record. Several addresses go into its rua field, parted by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is only one TLS-RPT record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record does not begin with v=TLSRPTv1;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at _smtp._tls.{domain} begins with “{text}”. Senders look for v=TLSRPTv1; in exactly this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the record with v=TLSRPTv1;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record begins with v=TLSRPTv1;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank stands before the first semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the record at _smtp._tls.{domain} a blank stands between v=TLSRPTv1 and the semicolon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect on delivery. Strict senders send no reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write v=TLSRPTv1; without a blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No blank stands before the first semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at _smtp._tls.{domain} leaves the grammar at column {column}. Fields are key=value, parted by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the record in the form v=TLSRPTv1; rua=mailto: and the address for the reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From column {column} on, the record at _smtp._tls.{domain} reads “{text}”, as if a web form had added characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record names no address for reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record at _smtp._tls.{domain} lacks the field rua.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add rua=mailto: and the address for the reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record names an address for reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for reports is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the record at _smtp._tls.{domain} the field rua is empty, or one of its items is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No effect on delivery. Senders skip this address; without another one they send no reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write rua=mailto: and the address for the reports, and remove surplus commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for reports is not empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for reports lacks its scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. An item of rua begins with mailto: or https:.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write mailto: directly before the address, without slashes, or an https: address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for reports has a scheme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for reports is not a URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. In an address, comma, exclamation mark and semicolon have to be percent-encoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %2C for a comma, %21 for an exclamation mark and %3B for a semicolon inside the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for reports is a URI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for reports has a size suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. A size such as !10m belongs to DMARC, not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the exclamation mark and the size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address for reports has no size suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From column {column} on, the record at _smtp._tls.{domain} reads “{text}”. Only ASCII may stand in it.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows whether mail to a domain travels sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON; one object a line for several domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the inspection to a file, or for several domains into a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the checks that passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or more mail domains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a domain: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a domain: postseal-cli inspect example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges saved inspections by today&apos;s catalogue, without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print JSON; one object a line for several files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language, for example en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or more saved inspections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a saved inspection: postseal-cli judge FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a readable inspection: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail domain, or a saved inspection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom to ask DNS: the system&apos;s resolvers or a given one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The DNSSEC trust anchor; with none, nothing is validated and all DNS counts as insecure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root certificates (PEM) instead of the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name to say in EHLO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of the mail hosts instead of 25.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port of the policy host instead of 443.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to private and loopback addresses too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect over IPv4 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect over IPv6 only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The longest wait for one reply, in seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DnsSecurity</name>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed and valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signatures do not hold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>TTL %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why bogus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS not offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the 220, in the clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EHLO inside TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>preference %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA at the alias</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNSSEC validated here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no, there is no trust anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Stopped before %1 had answered. Inspect again to ask once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again, or allow more time in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection. Start the server there, or open its port in the firewall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached from here: there is no route, or this network forbids it. Try from another network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection in the middle. Look into its log for the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered what its protocol forbids. Look at what it sent; a proxy or filter before it is the usual cause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TLS handshake with %1 failed. Check the versions, the ciphers and the certificate of its server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent more than is read here. Shorten what it sends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent an answer that cannot be read. Look at what it sent, and update the server that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a private address and was left alone. Allow private addresses in the settings to test it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program itself failed while it asked %1. Start it again; if it happens again, report it with the details.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Could not tell whether “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be tested from here. It counts neither as passed nor as a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders may see what cannot be seen from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect again later, or from a network that lets port 25 out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>not tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reachable from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends no greeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not answer EHLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns us away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STARTTLS refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLS handshake fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA fits some addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA lookup fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no TLSA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA not validated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n DNS question(s), validated here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DNS question(s), not validated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s, %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, private addresses allowed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Postseal does not speak “%1”. It speaks: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quantity</name>
    <message>
        <source>less than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>untold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(--verbose names them)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 does not hold what was promised</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is not in the policy</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 offers no STARTTLS</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 offers STARTTLS and then refuses it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the TLS handshake with %1 fails</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 is self-signed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 leads to no trusted root</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 names another host</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 has expired</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the certificate of %1 is not valid yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no TLSA record fits the certificate of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the TLSA lookup for %1 fails</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has no TLSA record</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>MTA-STS or DANE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mail host is authenticated by MTA-STS, and by DANE where it is published: who honours either delivers to nobody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that honour MTA-STS deliver to authenticated hosts only. Senders that honour DANE alone find nothing to hold on to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that honour DANE deliver to authenticated hosts only. Senders that honour MTA-STS alone find no policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail through {hosts} is sealed for senders that honour {mechanisms}. {troubles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that honour {mechanisms} can deliver over some addresses only. {troubles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail through {hosts} is sealed for senders that honour DANE. {troubles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is in testing mode: senders check and report, but hold nothing back. {troubles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most senders honour the policy; strict ones refuse it, because it departs from the grammar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that honour DANE deliver to authenticated hosts only. The MTA-STS policy that is announced cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that binds a sender is published: anybody on the path can strip the encryption or divert the mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A policy is announced, but senders cannot use it: who meets this domain for the first time delivers as if there were none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MTA-STS record cannot be used, so senders look for no policy and deliver as if there were none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy says mode none: senders are told to check nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is in testing mode, and no host would pass it. {troubles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TLSA records are published, but no sender may rely on them, because DNSSEC does not vouch for the way there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that honour MTA-STS cannot deliver at all. {troubles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senders that honour DANE cannot deliver at all. {troubles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNSSEC validation fails: senders that validate find no mail host and deliver nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no domain {domain}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} says that it takes no mail (Null MX). There is nothing to seal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{domain} has no mail host with an address: nobody can deliver mail to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MX records of {domain} could not be looked up, so its mail hosts are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail host answered: port 25 is probably blocked where you are. Inspect from a network that lets it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mail host of {domain} speaks SMTP at the moment, so nothing can be told of their encryption.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail hosts of {domain} turn us away before TLS begins, so it could not be tested from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail hosts of {domain} have private addresses, which are not contacted unless you allow it. Senders on the Internet cannot reach them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inspection was stopped before the seal could be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be told from here whether mail travels sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cracked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senders that honour what is published deliver to authenticated hosts only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true for some hosts or some senders only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing binds a sender: anybody on the path can read or divert the mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senders that honour what is published cannot deliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could not be told from here, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not published</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>enforce, %1 of %n hosts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>enforce, fits no host</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>testing, %1 of %n hosts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>mode none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record is faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy not served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy is faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n hosts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no TLSA records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no usable TLSA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lookup fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not validated here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fails on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>could not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes no mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>this system has no file of root certificates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Info</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SmtpStage</name>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the banner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the answer to EHLO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the answer to STARTTLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the TLS handshake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the answer to EHLO inside TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: waiting for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: waiting for the policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postseal::AddressBar</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain, address or host name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postseal::BusyBar</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postseal::CopyButton</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postseal::CountedTabBar</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postseal::EvidenceBox</name>
    <message numerus="yes">
        <source>… %n more line(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postseal::EvidencePair</name>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postseal::FactsPane</name>
    <message>
        <source>Copy as PEM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postseal::FindingDetail</name>
    <message>
        <source>What senders do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a finding to see what was seen, what is expected, and what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postseal::FindingsModel</name>
    <message>
        <source>Good: %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subject(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postseal::FindingsPane</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postseal::InspectPage</name>
    <message>
        <source>&amp;Inspect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open inspection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save inspection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a sam&amp;ple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking DNS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspected %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspected %1, from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolver: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is asked before you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a saved inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspections (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspections (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The inspection was not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postseal::InspectPresenter</name>
    <message>
        <source>“%1” is not a domain: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a readable inspection: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postseal::MainWindow</name>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain, address or host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &amp;history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Postseal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Postseal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Postseal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postseal %1

Shows whether mail to a domain travels sealed: MTA-STS, DANE, STARTTLS and TLS-RPT.

It contacts the resolver, the policy host and the mail hosts of the domains you name, and nobody else.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postseal::PlainLabel</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postseal::PolicyPane</name>
    <message>
        <source>%1 served %2 octets in %3 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with HTTP status %2: there is no policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No policy was fetched: there is no policy host mta-sts.%1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postseal::ResultView</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was heard yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Served by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No certificate was seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postseal::SettingsDialog</name>
    <message>
        <source>Connect to &amp;private and loopback addresses too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None: validate nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s name, or its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 and IPv6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built-in limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DNSSEC &amp;trust anchor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root &amp;certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root certificates (PEM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;EHLO name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Longest wait for a reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be used: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postseal::SideBar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postseal::StartView</name>
    <message>
        <source>&amp;Open a saved inspection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a &amp;sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does mail to a domain travel sealed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a domain above. Postseal asks its DNS, its policy host and each of its mail hosts what a sending server would ask, and says what a sender does with the answers. No mail is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was inspected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>postseal::VerdictCard</name>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verdict waits for %1. What is known so far is below.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
