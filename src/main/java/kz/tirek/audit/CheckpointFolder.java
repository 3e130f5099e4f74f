package kz.tirek.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import kz.tirek.shared.OwnerOnly;

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
        OwnerOnly.makeFolder(folder);
    }

    /** Whether others than the owner may read, change or list something of it. */
    boolean open() throws IOException {
        if (OwnerOnly.openToOthers(folder)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path file : inside.toList()) {
                if (OwnerOnly.openToOthers(file)) {
                    return true;
                }
            }
            return false;
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
        OwnerOnly.create(folder.resolve(name), content);
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
        try (FileChannel out = OwnerOnly.open(file);
                var lock = out.lock()) {
            String last = lastLine(out);
            if (!Checkpoint.wellFormed(last) || Checkpoint.parse(last).number() < checkpoint.number()) {
                out.truncate(wholeLength(out));
                out.position(out.size());
                OwnerOnly.write(out, checkpoint.line() + "\n");
                out.force(true);
            }
        }
        if (fresh) {
            OwnerOnly.force(folder);
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
}
