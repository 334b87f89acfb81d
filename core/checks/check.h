// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: The Postseal authors
#pragma once

namespace postseal {

//! Every check the program knows, one for each id of the catalogue. The order is that of the catalogue's rows.
enum class Check {
    // dns
    MxNoSuchDomain, MxLookupError, MxPresent, MxImplicit, MxNoneNoAddress, MxNull, MxNullNotAlone, MxNullWithPolicy,
    MxTargetAlias, MxTargetNoAddress, MxTargetAddressError, MxTargetPrivate, MxTargetIp, MxTooMany,
    // dnssec
    DnssecSecure, DnssecInsecure, DnssecBogus, DnssecMxInsecureHostSecure, DnssecResolverNotValidating,
    // discovery record
    StsRecordFound, StsRecordMissing, StsRecordMissingButPolicy, StsRecordPresentButNoPolicy, StsRecordLookupError,
    StsRecordMultiple, StsRecordUnrelatedTxt, StsRecordVersionCase, StsRecordVersionFirst, StsRecordVersionDelimiter,
    StsRecordVersionUnknown, StsRecordIdMissing, StsRecordIdCharset, StsRecordIdLength, StsRecordIdKeyCase,
    StsRecordIdDuplicate, StsRecordGrammar, StsRecordNoDelimiterBetween, StsRecordEscaped, StsRecordNonAscii,
    StsRecordControlChars, StsRecordExtName, StsRecordExtValue, StsRecordAlias,
    // policy host
    PolicyHostNameResolves, PolicyHostDnsError, PolicyHostPrivate, PolicyHostConnect, PolicyHostHandshake,
    PolicyHostCertUntrusted, PolicyHostCertSelfSigned, PolicyHostCertExpired, PolicyHostCertMismatch,
    PolicyHostStatus, PolicyHostRedirect, PolicyHostNotFound, PolicyHostAuth, PolicyHostServerError,
    PolicyHostContentType, PolicyHostContentTypeMissing, PolicyHostBodySize, PolicyHostBodyTruncated, PolicyHostSlow,
    PolicyHostHtml,
    // policy body
    PolicyValid, PolicyEmpty, PolicyBom, PolicyEncoding, PolicyLineEndingLf, PolicyLineEndingMixed, PolicyLineEndingCr,
    PolicyBlankLine, PolicyLeadingSpace, PolicySpaceBeforeColon, PolicyComment, PolicyKeyCase, PolicySeparator,
    PolicyVersionMissing, PolicyVersionValue, PolicyModeMissing, PolicyModeValue, PolicyModeNone, PolicyModeTesting,
    PolicyModeEnforce, PolicyTestingWithoutTlsRpt, PolicyEnforceWithoutTlsRpt, PolicyMaxAgeMissing, PolicyMaxAgeSyntax,
    PolicyMaxAgeOver, PolicyMaxAgeZero, PolicyMaxAgeShort, PolicyMxMissing, PolicyMxList, PolicyMxTrailingDot,
    PolicyMxPortOrUrl, PolicyMxUlabel, PolicyMxUnderscore, PolicyMxBareStar, PolicyMxPartialWildcard, PolicyMxUnused,
    PolicyDuplicateField, PolicyDuplicateConflict, PolicyMisspelledField, PolicyExtGrammar, PolicyIdInBody,
    // policy against reality
    MatchAll, MatchMxMismatch, MatchNone, MatchBackupOnly, MatchPrimary, MatchTestingWouldFail, MatchPartialAddress,
    MatchEnforceOutage, MatchDaneConflict,
    // smtp session
    SmtpVantage, SmtpConnect, SmtpConnectPartial, SmtpGreeting, SmtpGreeting554, SmtpGreeting421, SmtpEhlo,
    // starttls
    StartTlsOffered, StartTlsAbsent, StartTlsPartial, StartTlsReply220, StartTlsReply454, StartTlsReply5xx,
    StartTlsReplyTimeout, StartTlsHandshake, StartTlsPlaintextBuffered, StartTlsEhloAfter, StartTlsReadvertised,
    // negotiated session
    TlsVersion13, TlsVersion12, TlsCipherNegotiated,
    // certificate
    CertParse, ChainTrusted, ChainSelfSigned, ChainPrivateCa, ChainIncomplete, ChainConstraints, NameMatch,
    NameMismatch, ExpiryExpired, ExpiryNotYetValid, ExpirySoon,
    // dane
    DaneValid, DaneAbsent, DaneNotApplicableMx, DaneNotApplicableAddress, DaneUnsigned, DaneLookupError, DaneBogus,
    DaneSomeHosts, DaneDigestLength, DaneUsagePkix, DaneFieldUnknown, DaneAllUnusable, DaneNoMatch, DaneNoMatchAddress,
    DaneUsage2Name, DaneUsage2Expired, DaneUsage3Expired, DaneNoStartTls, DaneTlsFailure,
    // tls-rpt record
    TlsRptFound, TlsRptMissing, TlsRptLookupError, TlsRptMultiple, TlsRptVersion, TlsRptVersionSpace, TlsRptGrammar,
    TlsRptEscaped, TlsRptRuaMissing, TlsRptRuaEmpty, TlsRptRuaScheme, TlsRptRuaUriSyntax, TlsRptRuaSizeSuffix,
    TlsRptNonAscii,
};

} // namespace postseal
