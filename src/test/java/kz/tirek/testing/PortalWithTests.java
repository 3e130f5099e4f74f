package kz.tirek.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import kz.tirek.demo.DemoClock;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The war that ships, deployed once for all classes that run in the server, with these classes added and the test runner's address open. */
@ArquillianSuiteDeployment
public class PortalWithTests {
    private static final String RUNNER = "/ArquillianServletRunnerEE9/*";
    private static final Path TESTS = Path.of("target/test-classes");

    /** The war with every {@link ContainerTest} and what they need. */
    @Deployment
    public static WebArchive war() {
        var war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("tirek.war", "target/tirek.war")));
        war.delete("/WEB-INF/web.xml");
        war.delete("/WEB-INF/classes/META-INF/persistence.xml");
        return war.setWebXML(new StringAsset(webXml())).addAsResource(new StringAsset(persistenceXml()), "META-INF/persistence.xml")
                .addClasses(PortalWithTests.class, ContainerTest.class, Given.class, Statements.class, CountedStatements.class, AsOwner.class, Bulk.class, FakeClamd.class, HostileFiles.class, HostileNames.class, HostilePictures.class, HostileDocuments.class, HostilePdfs.class, DemoClock.class,
                PupilFile.class).addClasses(containerTests()).addAsLibraries(jarOf(Assertions.class));
    }

    private static Class<?>[] containerTests() {
        try (Stream<Path> files = Files.walk(TESTS)) {
            return files.map(file -> TESTS.relativize(file).toString()).filter(name -> name.endsWith("IT.class") && !name.contains("$"))
                    .map(name -> type(name.replace(".class", "").replace(File.separatorChar, '.'))).filter(ContainerTest.class::isAssignableFrom)
                    .toArray(Class<?>[]::new);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, PortalWithTests.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String webXml() {
        return read("src/main/webapp/WEB-INF/web.xml").replace("<param-value>/welcome ", "<param-value>" + RUNNER + " /welcome ");
    }

    /** With somebody who counts the statements. */
    private static String persistenceXml() {
        return read("src/main/resources/META-INF/persistence.xml").replace("<properties>",
                "<properties><property name=\"hibernate.session_factory.statement_inspector\" value=\"" + CountedStatements.class.getName() + "\"/>");
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
