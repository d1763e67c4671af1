package org.leiodesk.check.rule;

import java.util.List;
import org.leiodesk.base.Finding;
import org.leiodesk.domain.Casebook;
import org.leiodesk.domain.study.ProtocolSettings;

/**
 * One rule about what was recorded of one subject. It looks at the whole casebook, so that it can compare records; it never stops anything from
 * being saved and never throws. The place of a finding is made by {@link Place}.
 */
@FunctionalInterface
public interface EditCheck {
    /** What breaks the rule, in the order of the records; nothing when all is well or too little is known to judge. */
    List<Finding> check(Casebook book, ProtocolSettings settings);
}
