package kz.tirek.audit;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

/** Reads checkpoints one after another, oldest first, whatever number of them there is; ends where the file ended when the reading began. */
final class Checkpoints implements Closeable {
    private final Iterator<Path> files;
    private final String end;
    private BufferedReader reader;
    private String line;
    private boolean ended;

    private Checkpoints(List<Path> files, String end) {
        this.files = files.iterator();
        this.end = end;
        this.ended = end.isEmpty();
    }

    static Checkpoints of(CheckpointFolder folder) throws IOException {
        String end = folder.lastLine();
        return new Checkpoints(folder.files(), end);
    }

    /** The line that the reading ends with; empty when there is no checkpoint. */
    String last() {
        return end;
    }

    /** The next line without taking it; {@code null} at the end. */
    String peek() throws IOException {
        while (line == null && !ended) {
            if (reader == null) {
                if (!files.hasNext()) {
                    ended = true;
                    break;
                }
                reader = Files.newBufferedReader(files.next(), StandardCharsets.ISO_8859_1);
            }
            line = reader.readLine();
            if (line == null) {
                reader.close();
                reader = null;
            }
        }
        return line;
    }

    String take() throws IOException {
        String taken = peek();
        line = null;
        ended |= end.equals(taken);
        return taken;
    }

    @Override
    public void close() throws IOException {
        if (reader != null) {
            reader.close();
        }
    }
}
