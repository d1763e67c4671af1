package org.leiodesk.service.entry;

import java.util.List;
import org.leiodesk.base.Finding;

/** Stops a transaction that is to be refused; it never leaves the services, where it becomes an outcome. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Finding> findings;

    public Refusal(List<Finding> findings) {
        super(null, null, false, false);
        this.findings = List.copyOf(findings);
    }

    public Refusal(Finding finding) {
        this(List.of(finding));
    }

    public List<Finding> findings() {
        return findings;
    }
}
