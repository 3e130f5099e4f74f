package kz.tirek;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.tirek.access.Requires;
import kz.tirek.access.Work;
import org.junit.jupiter.api.Test;

/** Holds the house together: floors, who may touch what, and that no service forgot its guard. */
class ArchitectureTest {
    private static final JavaClasses PORTAL =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kz.tirek");
    private static final List<List<String>> FLOORS = List.of(List.of("shared", "disclosure"), List.of("vault"), List.of("access"), List.of("audit"), List.of("mail"),
            List.of("directory", "emergency", "custody", "sharing"), List.of("clocks"), List.of("todo", "shortcuts"), List.of("people"), List.of("register", "cases"),
            List.of("risk", "plans", "appointments", "referrals", "supervision"), List.of("screening", "sessions", "attachments", "groups"),
            List.of("handover", "chronology", "documents"), List.of("retention"), List.of("statistics"), List.of("home"));

    @Test
    void readsTheWholePortal() {
        assertThat(PORTAL).hasSizeGreaterThan(150);
        FLOORS.forEach(floor -> assertThat(PORTAL).anyMatch(type -> type.getPackageName().startsWith("kz.tirek." + floor.get(0))));
    }

    @Test
    void letsAFeatureSeeOnlyFloorsBelow() {
        var floors = Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (List<String> floor : FLOORS) {
            String[] packages = floor.stream().map(name -> "kz.tirek." + name + "..").toArray(String[]::new);
            floors = floors.layer(floor.toString()).definedBy(packages);
        }
        for (int i = 0; i < FLOORS.size(); i++) {
            String[] above = FLOORS.subList(i + 1, FLOORS.size()).stream().map(List::toString).toArray(String[]::new);
            floors = above.length == 0 ? floors.whereLayer(FLOORS.get(i).toString()).mayNotBeAccessedByAnyLayer()
                    : floors.whereLayer(FLOORS.get(i).toString()).mayOnlyBeAccessedByLayers(above);
        }
        floors.check(PORTAL);
    }

    @Test
    void keepsNeighboursOnAFloorApart() {
        for (List<String> floor : FLOORS) {
            for (String feature : floor) {
                String[] neighbours = floor.stream().filter(name -> !name.equals(feature)).map(name -> "kz.tirek." + name + "..").toArray(String[]::new);
                noClasses().that().resideInAPackage("kz.tirek." + feature + "..").should().dependOnClassesThat().resideInAnyPackage(neighbours).check(PORTAL);
            }
        }
    }

    @Test
    void knowsEveryFeature() {
        List<String> known = FLOORS.stream().flatMap(List::stream).toList();
        classes().should(new ArchCondition<>("belong to a feature of the floors") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String feature = type.getPackageName().replace("kz.tirek.", "").replaceFirst("\\..*", "");
                events.add(new SimpleConditionEvent(type, known.contains(feature), type.getName() + " stands in no known feature"));
            }
        }).check(PORTAL);
    }

    @Test
    void hasNoCycles() {
        slices().matching("kz.tirek.(*)..").should().beFreeOfCycles().check(PORTAL);
    }

    @Test
    void neverLetsARootSeeItsPages() {
        noClasses().that().resideOutsideOfPackage("..web..").should().dependOnClassesThat().resideInAPackage("kz.tirek..web..").check(PORTAL);
    }

    @Test
    void keepsFacesServletsAndRestInWeb() {
        noClasses().that().resideOutsideOfPackage("..web..").should().dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "jakarta.ws.rs..", "org.primefaces..", "org.omnifaces..").check(PORTAL);
    }

    @Test
    void keepsPersistenceInRoots() {
        noClasses().that().resideInAPackage("..web..").should().dependOnClassesThat(are(DescribedPredicate.describe("persistence or entities",
                (JavaClass type) -> type.isAnnotatedWith(Entity.class) || type.isAssignableTo(EntityManager.class)
                        || type.getPackageName().startsWith("org.hibernate")))).check(PORTAL);
    }

    @Test
    void guardsEveryPublicMethodOfAService() {
        methods().that().areDeclaredInClassesThat().areAnnotatedWith(Work.class).and().arePublic()
                .should().beAnnotatedWith(Requires.class).check(PORTAL);
    }

    @Test
    void letsNothingUnguardedTouchPersistence() {
        classes().that().arePublic().and().areAnnotatedWith(ApplicationScoped.class)
                .and().resideOutsideOfPackage("..web..").and(are(DescribedPredicate.describe("reading or writing records", ArchitectureTest::touchesRecords)))
                .should(new ArchCondition<>("work only inside a service's transaction") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean inside = type.isAnnotatedWith(Transactional.class)
                                && type.getAnnotationOfType(Transactional.class).value() == Transactional.TxType.MANDATORY;
                        events.add(new SimpleConditionEvent(type, inside, type.getName() + " touches records outside any guard"));
                    }
                }).check(PORTAL);
    }

    private static boolean touchesRecords(JavaClass type) {
        return type.getAllFields().stream().anyMatch(field -> field.isAnnotatedWith("jakarta.inject.Inject")
                && (field.getRawType().isAssignableTo(EntityManager.class) || field.getRawType().getSimpleName().endsWith("Queries")));
    }

    @Test
    void keepsDisclosureKnowingNothingOfThePortal() {
        noClasses().that().resideInAPackage("kz.tirek.disclosure..").should().dependOnClassesThat(are(DescribedPredicate.describe("of the portal or its server",
                (JavaClass type) -> type.getPackageName().startsWith("kz.tirek.") && !type.getPackageName().startsWith("kz.tirek.disclosure")
                        || type.getPackageName().startsWith("jakarta.") && !type.getPackageName().startsWith("jakarta.json")))).check(PORTAL);
        noClasses().that().resideInAPackage("kz.tirek.shared..").should().dependOnClassesThat().resideInAPackage("kz.tirek.disclosure..").check(PORTAL);
    }

    @Test
    void keepsTheCheckerFreeOfSolversAndOfThoseItChecks() {
        noClasses().that().resideInAPackage("kz.tirek.disclosure.check..").should().dependOnClassesThat()
                .resideInAnyPackage("com.google..", "kz.tirek.disclosure.protect..", "kz.tirek.disclosure.attack..", "kz.tirek.disclosure.tool..").check(PORTAL);
        noClasses().that().resideInAPackage("kz.tirek.disclosure").should().dependOnClassesThat()
                .resideInAnyPackage("kz.tirek.disclosure.*..").check(PORTAL);
    }

    @Test
    void letsFewClassesAskSolvers() {
        noClasses().that().resideOutsideOfPackage("kz.tirek.disclosure.attack..").and().doNotHaveSimpleName("WitnessModel")
                .and().doNotHaveSimpleName("Pool").and().doNotHaveSimpleName("Relations").and().doNotHaveSimpleName("LinearSuppression")
                .should().dependOnClassesThat().resideInAPackage("com.google.ortools..").check(PORTAL);
    }

    @Test
    void takesTimeFromTheClockOnly() {
        noClasses().should(new ArchCondition<>("ask the system for the time") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(call -> call.getName().equals("now") && call.getTarget().getRawParameterTypes().isEmpty()
                                && call.getTargetOwner().getPackageName().startsWith("java.time"))
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(type, call.getDescription())));
            }
        }).check(PORTAL);
    }

    @Test
    void givesNoTypeAnEmptyName() {
        noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Facade|DTO|Dto)$").check(PORTAL);
    }

    @Test
    void keepsEntitiesWithoutSetters() {
        methods().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
                .should(new ArchCondition<JavaMethod>("not be a setter") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        events.add(new SimpleConditionEvent(method, !method.getName().matches("set[A-Z].*"), method.getFullName()));
                    }
                }).check(PORTAL);
    }

    @Test
    void keepsContainerTestsPlain() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith("IT.java")).filter(file -> read(file).contains("extends ContainerTest")))
                    .allSatisfy(file -> assertThat(read(file)).doesNotContain("@ParameterizedTest", "@RepeatedTest", "@Nested"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
