package org.leiodesk.domain.signing;

import java.time.Instant;
import java.time.ZoneId;
import org.leiodesk.domain.study.Role;

/**
 * Who signed or reviewed, and when (21 CFR 11.50(a)). Name and role are those of that moment and do not follow the account.
 *
 * @param user the account name
 * @param fullName the printed name
 * @param role the role of the account
 * @param at the moment (UTC)
 * @param zone the time zone of the workstation
 */
public record Signer(String user, String fullName, Role role, Instant at, ZoneId zone) {}
