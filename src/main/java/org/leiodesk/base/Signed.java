package org.leiodesk.base;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Who changed the record, when and why; every writing method takes one.
 *
 * @param user the account name
 * @param at the moment (UTC)
 * @param zone the time zone of the workstation
 * @param reason why; empty for a first entry, never blank for an amendment
 */
public record Signed(String user, Instant at, ZoneId zone, String reason) {}
