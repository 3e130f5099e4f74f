package kz.tirek.testing;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;

/** A test that runs inside the provisioned server, in the war that ships, on real PostgreSQL; it acts as the person it names. */
@ArquillianTest
public abstract class ContainerTest {
    @Inject protected Given given;

    /** A request key nobody has used. */
    protected static UUID key() {
        return UUID.randomUUID();
    }
}
