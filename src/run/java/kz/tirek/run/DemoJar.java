package kz.tirek.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts the demo's classes and data into a copy of the war; the war that ships never holds them. */
class DemoJar {
    private static final String BEANS = """
            <beans xmlns="https://jakarta.ee/xml/ns/jakartaee" version="4.0" bean-discovery-mode="annotated"/>
            """;

    private DemoJar() {}

    static void into(Path war, Path classes) throws IOException {
        byte[] jar = jar(classes);
        try (FileSystem files = FileSystems.newFileSystem(war)) {
            Path lib = Files.createDirectories(files.getPath("/WEB-INF/lib"));
            Files.write(lib.resolve("tirek-demo.jar"), jar);
        }
    }

    private static byte[] jar(Path classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("META-INF/beans.xml"));
            zip.write(BEANS.getBytes(StandardCharsets.UTF_8));
            for (String folder : List.of("kz/tirek/demo", "demo")) {
                add(zip, classes, classes.resolve(folder));
            }
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, Path classes, Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, zip);
            }
        }
    }
}
