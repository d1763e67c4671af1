package org.leiodesk.domain.followup;

import org.leiodesk.base.PartialDate;
import org.leiodesk.base.SubjectId;

/**
 * New anticancer therapy, surgery and radiotherapy included (SDTM CM). Only what starts after the first dose counts.
 *
 * @param subject whose
 * @param sequence number of the record within the subject (CMSEQ)
 * @param name what was given
 * @param startedOn first day
 * @param version counts the amendments, 0 before it is stored
 */
public record NewTherapy(SubjectId subject, int sequence, String name, PartialDate startedOn, int version) {}
