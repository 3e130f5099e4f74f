package kz.tirek.testing;

import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import kz.tirek.demo.DemoClock;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** A test that runs inside the provisioned server, in the war that ships, on real PostgreSQL; it acts as the person it names. */
@ArquillianTest
public abstract class ContainerTest {
    private static final String RUNNER = "/ArquillianServletRunnerEE9/*";

    @Inject protected Given given;

    /** The war itself with the test classes added, and with the test runner's address open. */
    @Deployment
    public static WebArchive war() {
        var war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("tirek.war", "target/tirek.war")));
        war.delete("/WEB-INF/web.xml");
        return war.setWebXML(new StringAsset(webXml())).addClasses(ContainerTest.class, Given.class, Statements.class, AsOwner.class, Bulk.class, FakeClamd.class, HostileFiles.class,
                HostileNames.class, HostilePictures.class, HostileDocuments.class, HostilePdfs.class,
                DemoClock.class, PupilFile.class).addAsLibraries(jarOf(Assertions.class));
    }

    private static String webXml() {
        try {
            String xml = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
            return xml.replace("<param-value>/welcome ", "<param-value>" + RUNNER + " /welcome ");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    /** A request key nobody has used. */
    protected static UUID key() {
        return UUID.randomUUID();
    }
}
