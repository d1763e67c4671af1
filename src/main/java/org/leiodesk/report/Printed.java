package org.leiodesk.report;

import java.time.ZonedDateTime;

/**
 * Who printed something and when; it stands on every page.
 *
 * @param by name of the user
 * @param at the moment, in the time zone of the workstation
 */
public record Printed(String by, ZonedDateTime at) {}
