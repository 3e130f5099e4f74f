package kz.tirek;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text stands in Kazakh, Russian and English, and every text is used. */
class TextsTest {
    private static final Path TEXTS = Path.of("src/main/resources/kz/tirek");
    private static final List<String> LANGUAGES = List.of("kk", "ru", "en");
    /** Keys in pages ('case.open'), in Java ("case.open"), and whole words of taglibs. */
    private static final Pattern QUOTED = Pattern.compile("['\"]([A-Za-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)+)['\"]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)[^}]*}");
    private static final Set<String> PLURALS = Set.of("one", "few", "many");

    @Test
    void standsInThreeLanguagesWithTheSamePlaceholders() {
        for (Path feature : features()) {
            Properties kazakh = texts(feature, "kk");
            assertThat(kazakh).as("texts of %s", feature).isNotNull();
            for (String language : LANGUAGES) {
                Properties other = texts(feature, language);
                assertThat(other.stringPropertyNames()).as("keys of %s in %s", feature, language)
                        .containsExactlyInAnyOrderElementsOf(kazakh.stringPropertyNames());
                other.stringPropertyNames().forEach(key -> {
                    assertThat(other.getProperty(key)).as("%s in %s", key, language).isNotBlank();
                    assertThat(placeholders(other, key)).as("placeholders of %s in %s", key, language).isEqualTo(placeholders(kazakh, key));
                });
            }
        }
    }

    @Test
    void labelsEveryConstantOfAnEnumThatHasLabels() {
        var keys = features().stream().flatMap(feature -> texts(feature, "kk").stringPropertyNames().stream()).collect(Collectors.toSet());
        for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("kz.tirek")) {
            if (type.isEnum() && type.getEnclosingClass().isEmpty()) {
                List<String> labels = Stream.of(type.reflect().getEnumConstants()).map(constant -> type.getSimpleName() + "." + ((Enum<?>) constant).name()).toList();
                if (labels.stream().anyMatch(keys::contains)) {
                    assertThat(keys).as("labels of %s", type.getName()).containsAll(labels);
                }
            }
        }
    }

    @Test
    void hasEachKeyOnce() {
        var owners = new TreeMap<String, String>();
        for (Path feature : features()) {
            texts(feature, "kk").stringPropertyNames().forEach(key ->
                    assertThat(owners.put(key, feature.toString())).as("other owner of %s", key).isNull());
        }
        for (Path feature : features()) {
            for (String language : LANGUAGES) {
                List<String> keys = lines(feature.resolve("text_" + language + ".properties")).stream()
                        .filter(line -> line.contains("=") && !line.startsWith("#")).map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
                assertThat(keys).as("keys of %s in %s", feature, language).doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void usesEveryKey() {
        String sources = sources();
        Set<String> used = QUOTED.matcher(sources).results().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));
        Set<String> unused = keys().stream().filter(key -> !used.contains(key) && !used.contains(stem(key)) && !composed(key, sources))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).as("texts that nothing shows").isEmpty();
    }

    @Test
    void hasEveryKeyThatPagesAsk() {
        Set<String> keys = keys();
        Pattern asked = Pattern.compile("text(?:\\[|\\.of\\(|\\.get\\()'([^']+)'[\\]),]");
        Pattern counted = Pattern.compile("text\\.count\\('([^']+)'");
        for (Path page : files("src/main/webapp", ".xhtml")) {
            String content = read(page);
            assertThat(asked.matcher(content).results().map(r -> r.group(1))).as("texts of %s", page).isSubsetOf(keys);
            counted.matcher(content).results().map(r -> r.group(1)).forEach(key ->
                    PLURALS.forEach(form -> assertThat(keys).as("texts of %s", page).contains(key + "." + form)));
        }
    }

    @Test
    void hasEveryKeyOfRefusals() {
        Pattern refusals = Pattern.compile("(?:Refusal\\.of\\(|Refusal\\.at\\(\"[^\"]*\",\\s*|\\.done\\()\"([^\"]+)\"");
        for (Path source : files("src/main/java", ".java")) {
            assertThat(refusals.matcher(read(source)).results().map(r -> r.group(1))).as("refusals of %s", source).isSubsetOf(keys());
        }
    }

    /** A key put together in a page or in Java: its first part stands there before a value. */
    private static boolean composed(String key, String sources) {
        int dot = key.indexOf('.');
        String type = key.substring(0, dot);
        if (Character.isUpperCase(type.charAt(0))) {
            return sources.contains("enum " + type + " ");
        }
        return sources.contains("'" + type + ".'.concat(") || sources.contains("\"" + type + ".\" + ")
                || sources.contains("'" + stem(key) + ".'.concat(") || sources.contains("\"" + stem(key) + ".\" + ");
    }

    private static String stem(String key) {
        return key.substring(0, key.lastIndexOf('.'));
    }

    private static Set<String> keys() {
        return features().stream().flatMap(feature -> texts(feature, "kk").stringPropertyNames().stream()).collect(Collectors.toSet());
    }

    private static List<Integer> placeholders(Properties texts, String key) {
        return PLACEHOLDER.matcher(texts.getProperty(key)).results().map(found -> Integer.valueOf(found.group(1))).distinct().sorted().toList();
    }

    private static String sources() {
        return Stream.of(files("src/main/java", ".java"), files("src/main/webapp", ".xhtml"), files("src/main/webapp", ".js"), files("src/main/resources/db/migration", ".sql"))
                .flatMap(List::stream).map(TextsTest::read).collect(Collectors.joining("\n"));
    }

    private static List<Path> features() {
        try (Stream<Path> folders = Files.list(TEXTS)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Properties texts(Path feature, String language) {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(feature.resolve("text_" + language + ".properties"))) {
            texts.load(reader);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return texts;
    }

    private static List<Path> files(String folder, String ending) {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static List<String> lines(Path file) {
        return read(file).lines().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
