package kz.tirek.shared;

import java.util.List;
import org.flywaydb.core.api.FlywayException;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;
import org.jboss.logging.Logger;

/** Stands before the persistence unit: without complete settings and a schema that fits, the portal does not start. */
public class SchemaGate implements Integrator {
    private static final Logger LOG = Logger.getLogger(SchemaGate.class);
    /** sysexits.h: EX_CONFIG. */
    private static final int MISCONFIGURED = 78;

    @Override
    public void integrate(Metadata metadata, BootstrapContext context, SessionFactoryImplementor factory) {
        List<String> problems = Settings.problems();
        if (!problems.isEmpty()) {
            stop("Tirek cannot start, these settings are missing or wrong (see wildfly-config/README.md):\n - "
                    + String.join("\n - ", problems));
        }
        try {
            Migration.migrateWhereAllowed();
            Migration.checkFit();
        } catch (FlywayException fault) {
            stop("Tirek cannot start, its database cannot be used or its schema does not fit: " + fault.getMessage());
        }
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // nothing was taken
    }

    /** Ends the server at once: nothing of it has started yet, and an orderly stop in the middle of its start would bury the reason. */
    private static void stop(String why) {
        LOG.fatal(why);
        Runtime.getRuntime().halt(MISCONFIGURED);
    }
}
