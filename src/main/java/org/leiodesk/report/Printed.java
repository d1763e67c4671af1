package org.leiodesk.report;

import java.time.ZonedDateTime;

/**
 * Who printed something and when; it stands on every page.
 *
 * @param by name of the user
 * @param at the moment, in the time zone of the workstation
 * @param hash the latest hash of the journal, which tells an inspector whether it was cut short since; empty when there is no journal
 */
public record Printed(String by, ZonedDateTime at, String hash) {}
