package kz.tirek.bench.walls;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import kz.tirek.audit.AuditTrail;
import kz.tirek.audit.Entry;

/** Notes nothing: for measuring what the audit costs, in a build that never ships. */
@Alternative
@Priority(1)
@ApplicationScoped
public class NoAudit extends AuditTrail {
    @Override
    public void note(Entry entry) {
        // on purpose
    }
}
