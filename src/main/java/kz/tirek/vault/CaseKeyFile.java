package kz.tirek.vault;

import java.io.EOFException;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.tirek.shared.OwnerOnly;

/** {@code case.keys}: lines are appended to it; it is rewritten under a new name of edition when keys go. Read and written under the folder's lock. */
final class CaseKeyFile {
    private static final Logger LOG = System.getLogger(CaseKeyFile.class.getName());
    private static final String TITLE = "tirek case keys ";
    private static final int TITLE_LINE = TITLE.length() + 36 + 1;

    private final Path file;
    private volatile CaseKeys keys = new CaseKeys();
    private volatile Object seen = "";
    private String title = "";
    private long end;
    private int lines;

    CaseKeyFile(Path folder) {
        this.file = folder.resolve("case.keys");
    }

    CaseKeys keys() {
        return keys;
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** Nothing was ever kept in it. */
    boolean blank() throws IOException {
        return Files.size(file) <= TITLE_LINE;
    }

    void make() throws IOException {
        write(Stream.of());
    }

    /** Whether another program has written since the last reading; costs one look at the folder. */
    boolean changed() throws IOException {
        return !seen.equals(look());
    }

    /** Takes what was written since the last reading; all of it, when it was rewritten. @return whether it was rewritten */
    boolean read() throws IOException {
        KeysUnusable.unlessClosed(file);
        try (FileChannel channel = OwnerOnly.open(file)) {
            String found = new String(bytes(channel, 0, TITLE_LINE), StandardCharsets.US_ASCII);
            if (!found.startsWith(TITLE) || !found.endsWith("\n")) {
                throw new KeysUnusable(file + " line 1 is damaged: it is not the title of a file of case keys");
            }
            boolean rewritten = !found.equals(title);
            CaseKeys target = rewritten ? new CaseKeys() : keys;
            long from = rewritten ? TITLE_LINE : end;
            int line = rewritten ? 1 : lines;
            byte[] tail = bytes(channel, from, Math.toIntExact(channel.size() - from));
            int start = 0;
            for (int i = 0; i < tail.length; i++) {
                if (tail[i] == '\n') {
                    line++;
                    target.take(parsed(new String(tail, start, i - start, StandardCharsets.US_ASCII), line));
                    start = i + 1;
                }
            }
            dropTorn(channel, from + start, line + 1);
            title = found;
            end = from + start;
            lines = line;
            keys = target;
            seen = look();
            return rewritten;
        }
    }

    /** Adds lines after the last reading; they are on the disk when this returns, and only then in memory. */
    void append(List<? extends KeyLine> added) throws IOException {
        String text = added.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
        try (FileChannel channel = OwnerOnly.open(file)) {
            try {
                channel.position(end);
                OwnerOnly.write(channel, text);
                channel.force(true);
            } catch (IOException fault) {
                channel.truncate(end);
                throw fault;
            }
        }
        read();
    }

    /** Writes the file anew with the lines that stay and those added. */
    void rewrite(Predicate<KeyLine> stays, List<? extends KeyLine> added) throws IOException {
        write(Stream.concat(keys.lines().stream().filter(stays), added.stream()));
        read();
    }

    private void write(Stream<? extends KeyLine> all) throws IOException {
        OwnerOnly.replace(file, TITLE + UUID.randomUUID() + "\n" + all.map(line -> line.text() + "\n").collect(Collectors.joining()));
    }

    private KeyLine parsed(String line, int number) {
        try {
            return KeyLine.parse(line);
        } catch (IllegalArgumentException fault) {
            throw new KeysUnusable(file + " line " + number + " is damaged: put the file back from its newest backup", fault);
        }
    }

    /** A last line without an end was being written when the program was killed: its key was never used. */
    private void dropTorn(FileChannel channel, long whole, int number) throws IOException {
        if (channel.size() > whole) {
            LOG.log(Level.WARNING, "{0} line {1} was torn by a crash and is dropped; its key was never used", file, String.valueOf(number));
            channel.truncate(whole);
            channel.force(true);
        }
    }

    private Object look() throws IOException {
        var now = Files.readAttributes(file, BasicFileAttributes.class);
        return List.of(String.valueOf(now.fileKey()), now.size(), now.lastModifiedTime());
    }

    private static byte[] bytes(FileChannel channel, long from, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException("The file of case keys ends too early");
            }
        }
        return bytes.array();
    }
}
