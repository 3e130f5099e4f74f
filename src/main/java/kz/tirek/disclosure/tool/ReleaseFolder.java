package kz.tirek.disclosure.tool;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.tirek.disclosure.BadInput;
import kz.tirek.disclosure.Edition;
import kz.tirek.disclosure.Layout;
import kz.tirek.disclosure.Ledger;
import kz.tirek.disclosure.Plan;
import kz.tirek.disclosure.Refused;
import kz.tirek.disclosure.protect.Protection;

/** Where a release lies: its plan, cells, certificates and report, and the link that chains it to the one before. */
record ReleaseFolder(Path path) {
    static final String PLAN = "plan.json";
    static final String CELLS = "cells.csv";
    static final String CERTIFICATES = "certificates.json";
    static final String MAGNITUDES = "magnitudes.csv";
    static final String REPORT = "report.json";
    static final String CHAIN = "chain.txt";
    private static final String FIRST = "0".repeat(64);

    Path plan() {
        return path.resolve(PLAN);
    }

    Path cells() {
        return path.resolve(CELLS);
    }

    /** There only where the plan asks for magnitudes or rates. */
    Path figures() {
        return path.resolve(MAGNITUDES);
    }

    Path certificates() {
        return path.resolve(CERTIFICATES);
    }

    /** @throws BadInput where something lies there already: a release is never overwritten */
    void requireNew() throws IOException {
        if (Files.exists(path)) {
            if (!Files.isDirectory(path)) {
                throw new BadInput(path + ": is a file, expected a new or empty folder");
            }
            try (Stream<Path> inside = Files.list(path)) {
                if (inside.findAny().isPresent()) {
                    throw new BadInput(path + ": is not empty, expected a new folder: a release is never overwritten");
                }
            }
        }
    }

    /** Writes all of it or nothing. */
    void write(Path plan, Protection protection, List<ReleaseFolder> earlier, String report) throws IOException {
        Path parent = path.toAbsolutePath().getParent();
        Files.createDirectories(parent);
        Path draft = Files.createTempDirectory(parent, ".draft");
        try {
            Files.copy(plan, draft.resolve(PLAN));
            try (Writer cells = Files.newBufferedWriter(draft.resolve(CELLS))) {
                CellsFile.write(protection.release(), cells);
            }
            try (Writer certificates = Files.newBufferedWriter(draft.resolve(CERTIFICATES))) {
                CertificatesFile.write(protection.release().layout(), protection.certificates(), certificates);
            }
            if (FiguresFile.isNeeded(protection.release())) {
                try (Writer figures = Files.newBufferedWriter(draft.resolve(MAGNITUDES))) {
                    FiguresFile.write(protection.release(), figures);
                }
            }
            Files.writeString(draft.resolve(REPORT), report);
            String before = earlier.isEmpty() ? FIRST : earlier.get(earlier.size() - 1).link()[1];
            Files.writeString(draft.resolve(CHAIN), before + "\n" + new ReleaseFolder(draft).digest(before) + "\n");
            Files.deleteIfExists(path);
            Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            remove(draft);
        }
    }

    private static void remove(Path draft) throws IOException {
        if (Files.exists(draft)) {
            try (Stream<Path> inside = Files.list(draft)) {
                for (Path file : inside.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(draft);
        }
    }

    /** The digest of the release before, and of this one. */
    private String[] link() throws IOException {
        List<String> lines = Files.readAllLines(path.resolve(CHAIN));
        return new String[]{lines.get(0), lines.get(1)};
    }

    private String digest(String before) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(before.getBytes(StandardCharsets.UTF_8));
            for (String file : List.of(PLAN, CELLS, CERTIFICATES)) {
                digest.update(Files.readAllBytes(path.resolve(file)));
            }
            if (Files.exists(figures())) {
                digest.update(Files.readAllBytes(figures()));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The ledger of some releases, oldest first, once their chain has been found whole. */
    static Ledger ledger(List<ReleaseFolder> folders) throws IOException {
        Ledger ledger = Ledger.empty();
        String before = FIRST;
        for (ReleaseFolder folder : folders) {
            String[] link = folder.link();
            if (!link[0].equals(before) || !link[1].equals(folder.digest(before))) {
                throw new Refused(folder.path() + " is not the release that was given out after the one before it: the chain is broken");
            }
            before = link[1];
            Plan plan = PlanFile.read(folder.plan());
            Layout alone = Layout.of(plan);
            Map<String, Edition.Rows> rows = CellsFile.read(alone, folder.cells());
            ledger = ledger.with(new Edition(plan, rows, CertificatesFile.moves(folder.certificates()),
                    FiguresFile.named(FiguresFile.read(CellsFile.release(alone, List.of(rows)), folder.figures()))));
        }
        return ledger;
    }

    static List<ReleaseFolder> of(List<Path> paths) {
        for (Path path : paths) {
            if (!Files.isReadable(path.resolve(CHAIN))) {
                throw new BadInput(path + ": is no release, expected " + String.join(", ", PLAN, CELLS, CERTIFICATES, CHAIN));
            }
        }
        return paths.stream().map(ReleaseFolder::new).toList();
    }
}
