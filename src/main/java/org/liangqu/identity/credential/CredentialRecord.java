package org.liangqu.identity.credential;

import java.time.Instant;

/** One line of the trail: what happened to whose credential, and who did it (凭据记录). */
public record CredentialRecord(
    Instant at, CredentialEvent event, String account, String detail, String by, String byName) {}
