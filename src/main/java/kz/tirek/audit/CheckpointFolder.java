package kz.tirek.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folder of checkpoints outside the database: a file of lines for each month, and the public key to check them with; its owner's alone. */
final class CheckpointFolder {
    static final String PUBLIC_KEY = "audit.pub";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy-MM").withZone(ZoneOffset.UTC);
    private static final int LONGEST = 400;

    private final Path folder;

    CheckpointFolder(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    Path path() {
        return folder;
    }

    boolean exists() {
        return Files.isDirectory(folder);
    }

    void make() throws IOException {
        if (folder.getParent() != null) {
            Files.createDirectories(folder.getParent());
        }
        Files.createDirectory(folder, rights("rwx------"));
    }

    /** Whether others than the owner may read, change or list something of it. */
    boolean open() throws IOException {
        if (!posix()) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return Stream.concat(Stream.of(folder), inside).anyMatch(CheckpointFolder::openToOthers);
        }
    }

    String read(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.US_ASCII);
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    /** Writes a file that was not there, to the disk itself. */
    void write(String name, String content) throws IOException {
        try (FileChannel out = FileChannel.open(folder.resolve(name), Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), rights("rw-------"))) {
            put(out, content);
        }
        forceFolder();
    }

    PublicSigningKey publicKey() throws IOException {
        return PublicSigningKey.parse(read(PUBLIC_KEY));
    }

    /** The files of checkpoints, oldest first. */
    List<Path> files() throws IOException {
        if (!exists()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("checkpoints-\\d{4}-\\d\\d\\.log")).sorted().toList();
        }
    }

    /** The last line that was written whole, whatever stands in it; empty when there is none. */
    String lastLine() throws IOException {
        List<Path> files = files();
        for (int i = files.size() - 1; i >= 0; i--) {
            try (FileChannel in = FileChannel.open(files.get(i), StandardOpenOption.READ)) {
                String line = lastLine(in);
                if (!line.isEmpty()) {
                    return line;
                }
            }
        }
        return "";
    }

    /** Adds the checkpoint unless it or a later one stands there already, to the disk itself; what a killed program left half written is dropped. */
    void append(Checkpoint checkpoint) throws IOException {
        Path file = folder.resolve("checkpoints-" + MONTH.format(checkpoint.at()) + ".log");
        boolean fresh = !Files.exists(file);
        try (FileChannel out = FileChannel.open(file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE), rights("rw-------"));
                var lock = out.lock()) {
            String last = lastLine(out);
            if (!Checkpoint.wellFormed(last) || Checkpoint.parse(last).number() < checkpoint.number()) {
                out.truncate(wholeLength(out));
                out.position(out.size());
                put(out, checkpoint.line() + "\n");
            }
        }
        if (fresh) {
            forceFolder();
        }
    }

    private static String lastLine(FileChannel file) throws IOException {
        String tail = tail(file);
        String whole = tail.substring(0, tail.lastIndexOf('\n') + 1).stripTrailing();
        return whole.substring(whole.lastIndexOf('\n') + 1);
    }

    private static long wholeLength(FileChannel file) throws IOException {
        String tail = tail(file);
        return file.size() - tail.length() + tail.lastIndexOf('\n') + 1;
    }

    private static String tail(FileChannel file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(file.size(), 2 * LONGEST));
        file.position(file.size() - bytes.capacity());
        while (bytes.hasRemaining() && file.read(bytes) >= 0) {
            // until the end
        }
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
    }

    private static void put(FileChannel out, String content) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
        out.force(true);
    }

    private void forceFolder() throws IOException {
        if (posix()) {
            try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                entries.force(true);
            }
        }
    }

    private static boolean openToOthers(Path path) {
        try {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(path);
            return rights.stream().anyMatch(right -> !right.name().startsWith("OWNER"));
        } catch (IOException fault) {
            return true;
        }
    }

    private FileAttribute<?>[] rights(String rights) throws IOException {
        return posix() ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))} : new FileAttribute<?>[0];
    }

    private boolean posix() throws IOException {
        Path existing = exists() ? folder : folder.getParent();
        return Files.getFileStore(existing).supportsFileAttributeView("posix");
    }
}
