package kz.tirek.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A program started beside the launcher: its process, its log, and how it is stopped with all it started itself. */
public class Child implements Closeable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String name;
    private final ProcessHandle process;
    private final Path log;

    Child(String name, ProcessHandle process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Starts a program of this JDK; what it prints goes to the log, the log of the last run is kept beside it. */
    static Child java(String name, Path directory, Path log, Map<String, String> environment, List<String> arguments)
            throws IOException {
        Files.createDirectories(log.getParent());
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().keySet().removeAll(List.of("JAVA_OPTS", "JAVA_TOOL_OPTIONS", "JBOSS_HOME", "MAVEN_OPTS"));
        Process started = builder.start();
        started.getOutputStream().close();
        return new Child(name, started.toHandle(), log);
    }

    public String name() {
        return name;
    }

    public Path log() {
        return log;
    }

    public boolean alive() {
        return process.isAlive();
    }

    ProcessHandle process() {
        return process;
    }

    /** Completes when the program has ended. */
    CompletableFuture<Child> ended() {
        return process.onExit().thenApply(p -> this);
    }

    /** The end of its log, under the first line that it called fatal; without the colours that some programs print. */
    List<String> lastWords(int count) throws IOException {
        if (!Files.exists(log)) {
            return List.of();
        }
        List<String> all = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                .replaceAll("\u001B\\[[;\\d]*m", "").lines().toList();
        List<String> last = all.subList(Math.max(0, all.size() - count), all.size());
        Stream<String> fatal = all.stream().filter(line -> line.contains(" FATAL ")).limit(1);
        return Stream.concat(fatal, last.stream()).toList();
    }

    /** Asks it to end, waits twenty seconds, then ends it and its descendants by force. */
    @Override
    public void close() {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process)).toList();
        process.destroy();
        if (!ends(process, PATIENCE)) {
            process.destroyForcibly();
        }
        all.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
        all.forEach(p -> ends(p, Duration.ofSeconds(5)));
    }

    private static boolean ends(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            return !process.isAlive();
        }
    }
}
