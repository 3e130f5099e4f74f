package kz.tirek.shared;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Files and folders that nobody but their owner may read or change. */
public final class OwnerOnly {
    private static final Set<PosixFilePermission> OTHERS = EnumSet.complementOf(EnumSet.of(
            PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE));

    private OwnerOnly() {}

    /** Makes the folder unless it is there: another program may make it at the same moment. */
    public static void makeFolder(Path folder) throws IOException {
        if (folder.getParent() != null) {
            Files.createDirectories(folder.getParent());
        }
        try {
            Files.createDirectory(folder, rights(folder.getParent(), "rwx------"));
        } catch (FileAlreadyExistsException made) {
            // whether it is its owner's alone is asked by openToOthers
        }
    }

    /** Whether others may read, change or list it. */
    public static boolean openToOthers(Path path) throws IOException {
        return posix(path) && Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains);
    }

    /** Opens a file for reading and writing, made when it is not there. */
    public static FileChannel open(Path file) throws IOException {
        return open(file, StandardOpenOption.CREATE);
    }

    private static FileChannel open(Path file, StandardOpenOption making) throws IOException {
        return FileChannel.open(file, Set.of(making, StandardOpenOption.READ, StandardOpenOption.WRITE), rights(file.getParent(), "rw-------"));
    }

    /** Writes a file that was not there, to the disk itself. @throws FileAlreadyExistsException */
    public static void create(Path file, String content) throws IOException {
        try (FileChannel out = open(file, StandardOpenOption.CREATE_NEW)) {
            write(out, content);
            out.force(true);
        }
        force(file.getParent());
    }

    /** Writes a file anew, to the disk itself: beside it, then moved into place, so that a kill leaves either the old file or the new one. */
    public static void replace(Path file, String content) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        try (FileChannel out = open(beside)) {
            write(out, content);
            out.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(file.getParent());
    }

    /** Sends the entries of a folder to the disk itself, where the system can. */
    public static void force(Path folder) throws IOException {
        if (posix(folder)) {
            try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                entries.force(true);
            }
        }
    }

    /** Writes all of an ASCII text where the channel stands. */
    public static void write(FileChannel out, String content) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(content.getBytes(StandardCharsets.US_ASCII));
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private static FileAttribute<?>[] rights(Path folder, String rights) throws IOException {
        return folder == null || !posix(folder) ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))};
    }

    private static boolean posix(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }
}
