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
    // what was typed
    InputDomainSyntax, InputDomainIdnaInvalid, InputDomainIdnaDeviation, InputDomainAlabelRoundtrip,
    InputDomainMixedScript, InputDomainAddressLiteral, InputDomainPublicSuffix, InputDomainSubdomainNotCovered,
    // questions to the DNS
    QueryTimeout, QueryServfail, QueryRefused, QueryEdns, QueryTcpFallback, QueryUdpSize, QueryNsDisagree,
    QueryTtlMismatch, QueryAliasLoop, QueryAliasCoexist, QueryDomainAlias, QueryNegativeTtl, QueryWildcardTxt,
    QueryResolverRewrites, QueryMinimalAny,
    // mail hosts
    MxNullPreference, MxNullWithAddress, MxNullSends, MxTargetDname, MxTargetLocalhost, MxTargetSingleLabel,
    MxTargetDoubled, MxTargetUnderscore, MxTargetUlabel, MxTargetSelf, MxDuplicate, MxSingle, MxEqualPreference,
    MxNoIpv6, MxNoIpv4, MxTtl, MxProviderSplit, MxTrapHost,
    // signatures and keys
    DnssecDsWithoutDnskey, DnssecDnskeyWithoutDs, DnssecRrsigExpired, DnssecRrsigExpiring, DnssecRrsigTooLong,
    DnssecRrsigInceptionFuture, DnssecAlgorithmDeprecated, DnssecDsDigestSha1, DnssecKeySmall,
    DnssecNsec3Iterations, DnssecNsec3Salt, DnssecNsec3Optout, DnssecDenialBroken, DnssecEmptyNonterminal,
    DnssecMxSecureHostInsecure, DnssecAliasInsecureLink, DnssecDsTtl, DnssecCdsPending, DnssecPolicyNamesSigned,
    // discovery record
    StsRecordFound, StsRecordMissing, StsRecordMissingButPolicy, StsRecordPresentButNoPolicy, StsRecordLookupError,
    StsRecordMultiple, StsRecordUnrelatedTxt, StsRecordVersionCase, StsRecordVersionFirst, StsRecordVersionDelimiter,
    StsRecordVersionUnknown, StsRecordIdMissing, StsRecordIdCharset, StsRecordIdLength, StsRecordIdKeyCase,
    StsRecordIdDuplicate, StsRecordGrammar, StsRecordNoDelimiterBetween, StsRecordEscaped, StsRecordNonAscii,
    StsRecordControlChars, StsRecordExtName, StsRecordExtValue, StsRecordAlias,
    // discovery record
    StsRecordWrongOwner, StsRecordSplitStrings, StsRecordSplitBreaks, StsRecordExtUnknown, StsRecordAliasDangling,
    StsRecordDelegationHalf, StsRecordTtl, StsRecordNameLength,
    // policy host
    PolicyHostNameResolves, PolicyHostDnsError, PolicyHostPrivate, PolicyHostConnect, PolicyHostHandshake,
    PolicyHostCertUntrusted, PolicyHostCertSelfSigned, PolicyHostCertExpired, PolicyHostCertMismatch,
    PolicyHostStatus, PolicyHostRedirect, PolicyHostNotFound, PolicyHostAuth, PolicyHostServerError,
    PolicyHostContentType, PolicyHostContentTypeMissing, PolicyHostBodySize, PolicyHostBodyTruncated, PolicyHostSlow,
    PolicyHostHtml,
    // policy host
    PolicyHostAlias, PolicyHostAliasDangling, PolicyHostIpv6Broken, PolicyHostAddressDisagree, PolicyHostTlsVersion,
    PolicyHostCertCnOnly, PolicyHostCertNamesTarget, PolicyHostClientCert, PolicyHostCharset,
    PolicyHostContentEncoding, PolicyHostHttpOnly, PolicyHostWrongPath, PolicyHostCacheStale,
    PolicyHostHstsIrrelevant, PolicyHostHttp11, PolicyHostCaa,
    // policy body
    PolicyValid, PolicyEmpty, PolicyBom, PolicyEncoding, PolicyLineEndingLf, PolicyLineEndingMixed, PolicyLineEndingCr,
    PolicyBlankLine, PolicyLeadingSpace, PolicySpaceBeforeColon, PolicyComment, PolicyKeyCase, PolicySeparator,
    PolicyVersionMissing, PolicyVersionValue, PolicyModeMissing, PolicyModeValue, PolicyModeNone, PolicyModeTesting,
    PolicyModeEnforce, PolicyTestingWithoutTlsRpt, PolicyEnforceWithoutTlsRpt, PolicyMaxAgeMissing, PolicyMaxAgeSyntax,
    PolicyMaxAgeOver, PolicyMaxAgeZero, PolicyMaxAgeShort, PolicyMxMissing, PolicyMxList, PolicyMxTrailingDot,
    PolicyMxPortOrUrl, PolicyMxUlabel, PolicyMxUnderscore, PolicyMxBareStar, PolicyMxPartialWildcard, PolicyMxUnused,
    PolicyDuplicateField, PolicyDuplicateConflict, PolicyMisspelledField, PolicyExtGrammar, PolicyIdInBody,
    // policy fields
    PolicyFinalNewline, PolicyTrailingSpace, PolicyVersionNotFirst, PolicyMaxAgeShortTesting, PolicyMaxAgeLongNone,
    PolicyMxIp, PolicyMxWildcardTld, PolicyMxWildcardBroad, PolicyMxWildcardOk, PolicyMxDuplicate, PolicyMxCovered,
    PolicyMxUnresolvable, PolicyMxMany, PolicyUnknownField,
    // policy against reality
    MatchAll, MatchMxMismatch, MatchNone, MatchBackupOnly, MatchPrimary, MatchTestingWouldFail, MatchPartialAddress,
    MatchEnforceOutage, MatchDaneConflict,
    // match
    MatchWildcardDepth, MatchWildcardApex, MatchCase, MatchAliasTarget, MatchImplicitMx, MatchCertVsMx,
    MatchStartTls, MatchTlsFailure, MatchCertUntrusted, MatchCertExpired,
    // smtp session
    SmtpVantage, SmtpConnect, SmtpConnectPartial, SmtpGreeting, SmtpGreeting554, SmtpGreeting421, SmtpEhlo,
    // starttls
    StartTlsOffered, StartTlsAbsent, StartTlsPartial, StartTlsReply220, StartTlsReply454, StartTlsReply5xx,
    StartTlsReplyTimeout, StartTlsHandshake, StartTlsPlaintextBuffered, StartTlsEhloAfter, StartTlsReadvertised,
    // session
    SmtpGreetingDelay, SmtpPregreet, SmtpGreetingFqdn, SmtpEhloSyntax, SmtpEhloName, SmtpBareLf,
    SmtpCapabilityChange, SmtpBannerMasked, SmtpPtr, SmtpAuthOn25,
    // starttls trials
    StartTlsSelective, StartTlsParams, StartTlsHandshakeHang, StartTlsCommandInjection, StartTlsDouble,
    StartTlsCapabilityDelta, StartTlsSniFallback, StartTlsSniDifferentCert, StartTlsClientCertRequest, StartTlsAlpn,
    RequireTlsOffered, RequireTlsAbsent, RequireTlsBeforeTls, RequireTlsUnusable,
    // negotiated session
    TlsVersion13, TlsVersion12, TlsCipherNegotiated,
    // certificate
    CertParse, ChainTrusted, ChainSelfSigned, ChainPrivateCa, ChainIncomplete, ChainConstraints, NameMatch,
    NameMismatch, ExpiryExpired, ExpiryNotYetValid, ExpirySoon,
    // negotiated parameters
    TlsVersion10And11,
    TlsVersionMaxAddressesDiffer, TlsVersionRenegotiationSecure, TlsVersionEarlyData, TlsVersionTicketLifetime,
    TlsVersionExtendedMasterSecret, TlsCipherCbcMacThenEncrypt, TlsCipherStaticRsa, TlsCipherNcscLevel,
    TlsKexForwardSecrecy, TlsKexDhSize, TlsKexDheTls12, TlsKexDhCommonPrime, TlsKexCurveSize, TlsKexSignatureSha1,
    // certificate
    CertRsaSize, CertEcCurve, CertEddsaOnly, CertEcdsaOnly, CertWeakKey, CertSignatureHash, CertEku, CertKeyUsage,
    CertIsCa, CertCriticalUnknown, CertVersion1, CertSharedKeyHosts, CertDual, CertPerAddress, ChainOrder,
    ChainExtra, ChainRootIncluded, ChainIntermediateExpired, ChainTooLong,
    // names
    NameDomainOnly, NameCnOnly, NameWildcard, NameWildcardPartial, NameWildcardDeep, NameWildcardPublicSuffix,
    NameUlabelInSan, NameTrailingDot, NameIpSan, NameAliasTarget, NameInternal, ExpiryLifetimeExcess, ExpiryClock,
    ExpiryRenewedNotLoaded,
    // dane
    DaneValid, DaneAbsent, DaneNotApplicableMx, DaneNotApplicableAddress, DaneUnsigned, DaneLookupError, DaneBogus,
    DaneSomeHosts, DaneDigestLength, DaneUsagePkix, DaneUsageUnknown, DaneAllUnusable, DaneNoMatch, DaneNoMatchAddress,
    DaneUsage2Name, DaneUsage2Expired, DaneUsage3Expired, DaneNoStartTls, DaneTlsFailure,
    // tlsa
    DaneBackupWorse, DaneOwner, DaneAliasOwner, DaneAliasBase, DaneWildcard, DaneSyntaxField, DaneFullParse,
    DaneSelectorUnknown, DaneMatchingUnknown, DaneSwappedSelector, DaneUsage2NotServed, DaneUsage2Chain,
    DaneUsage2PublicCa, DaneUsage2Full, DaneUsage2Selector1, DaneUsage3Cert, DaneMatchingFull,
    DaneMatchingSha512Only, DaneAgilityInconsistent, DaneCombinationUnmatched, DaneNoRolloverRecord, DaneMany,
    DaneDuplicate, DaneTtl, DaneSniCert, DaneDualCert, DaneSelectiveStartTls, DaneMandatory, DaneProviderManaged,
    // tls-rpt record
    TlsRptFound, TlsRptMissing, TlsRptLookupError, TlsRptMultiple, TlsRptVersion, TlsRptVersionSpace, TlsRptGrammar,
    TlsRptEscaped, TlsRptRuaMissing, TlsRptRuaEmpty, TlsRptRuaScheme, TlsRptRuaUriSyntax, TlsRptRuaSizeSuffix,
    TlsRptNonAscii,
    // tls-rpt
    TlsRptUnrelatedTxt, TlsRptWrongOwner, TlsRptRuaMultipleFields, TlsRptRuaNotSecond, TlsRptRuaMany,
    TlsRptMailtoAddress, TlsRptMailtoMx, TlsRptMailtoSameDomain, TlsRptMailtoExternal, TlsRptHttpsEndpoint,
    TlsRptHttpsRedirect, TlsRptExtUnknown, TlsRptSplitStrings, TlsRptAlias, TlsRptTtl, TlsRptUnsigned,
    TlsRptMxHostDomain, TlsRptUseless,
    // two inspections
    DeployVantageDisagree, DeployMxChanged, DeployMxRemoveOrder, DeployIdUnchanged, DeployIdChangedSamePolicy,
    DeployTxtBeforePolicy, DeployPolicyChangedUnexpected, DeployMaxAgeShrunk, DeployEnforceWeakened,
    DeployOldPolicyStillTrue, MatchCachedOldPolicy, DeployRemovalAbrupt, DeployRemovalReady,
    DeployRemovalLeftoverHost, DeployRefreshBroken, DeployEnforceFirst, DeployTestingTooLong, DeployTestingReady,
    PolicyMaxAgeLongFirst, DeployStartTlsLost, DeployCertChanged, DeployTlsaKeyChanged, DeployTlsaRemovedEarly,
    DaneStaleRecord, DaneMonitoring, DeployTlsRptRemoved,
};

} // namespace postseal
