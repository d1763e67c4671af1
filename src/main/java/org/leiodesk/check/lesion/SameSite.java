package org.leiodesk.check.lesion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leiodesk.base.Finding;
import org.leiodesk.base.LesionId;
import org.leiodesk.check.rule.EditCheck;
import org.leiodesk.check.rule.Place;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.lesion.Lesion;
import org.leiodesk.domain.lesion.Millimetres;
import org.leiodesk.domain.study.ProtocolSettings;

/** Two lesions described in the same words and of the same size at baseline may be one entered twice: a hint, no breach. */
public final class SameSite implements EditCheck {
    @Override
    public List<Finding> check(Casebook book, ProtocolSettings settings) {
        List<Finding> findings = new ArrayList<>();
        for (ReadLesions read : ReadLesions.of(book)) {
            Map<List<Object>, LesionId> known = new HashMap<>();
            for (Lesion lesion : read.lesions()) {
                String site = lesion.site().strip().toUpperCase(Locale.ROOT);
                Millimetres size = read.baselineDiameter(lesion).orElse(null);
                LesionId first =
                        site.isEmpty() || size == null ? null : known.putIfAbsent(List.of(site, size), lesion.id());
                if (first != null) {
                    findings.add(Finding.note(
                            Place.lesion(lesion.id()), "check.lesion.sameSite", lesion.id(), first, lesion.site()));
                }
            }
        }
        return findings;
    }
}
