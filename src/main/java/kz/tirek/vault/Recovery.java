package kz.tirek.vault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.tirek.shared.OwnerOnly;
import kz.tirek.shared.Settings;

/** The command that gives trusted persons shares of the master key, and brings a lost one back from enough of them. */
public final class Recovery {
    private static final String USAGE = """
            split --threshold 2 --shares 3   prints shares of the master key of TIREK_KEYS, one a line
            join                             reads shares from standard input, one a line, and writes master.keys into TIREK_KEYS""";
    private static final int MOST = 16;

    private final Path folder;
    private final String given;
    private final PrintStream out;
    private final PrintStream err;

    Recovery(Path folder, String given, PrintStream out, PrintStream err) {
        this.folder = folder;
        this.given = given;
        this.out = out;
        this.err = err;
    }

    /** Exit code 0 when done, 1 with a message when not, 2 for wrong arguments. */
    public static void main(String[] arguments) {
        if (!Settings.has("TIREK_KEYS")) {
            System.err.println("TIREK_KEYS is not set");
            System.exit(1);
        }
        var command = new Recovery(Path.of(Settings.of("TIREK_KEYS", "")).toAbsolutePath(), Settings.of(MasterSource.VARIABLE, ""), System.out, System.err);
        System.exit(command.run(List.of(arguments), new InputStreamReader(System.in, StandardCharsets.UTF_8)));
    }

    int run(List<String> arguments, Reader in) {
        try {
            if (arguments.equals(List.of("join"))) {
                join(new BufferedReader(in).lines().filter(line -> !line.isBlank()).toList());
                return 0;
            }
            int threshold = number(arguments, "--threshold");
            int shares = number(arguments, "--shares");
            if (arguments.size() != 5 || !arguments.get(0).equals("split") || threshold < 2 || shares < threshold || shares > MOST) {
                err.println(USAGE + "\n2 ≤ threshold ≤ shares ≤ " + MOST);
                return 2;
            }
            SharedSecret.split(new MasterSource(folder, given).read(), threshold, shares).forEach(share -> out.println(share.text()));
            return 0;
        } catch (KeysUnusable | IllegalArgumentException | IOException | UncheckedIOException fault) {
            err.println(fault instanceof IOException ? fault.toString() : fault.getMessage());
            return 1;
        }
    }

    private void join(List<String> lines) throws IOException {
        var source = new MasterSource(folder, given);
        if (source.present()) {
            throw new KeysUnusable("There is a master key already, it is not overwritten: " + (source.fixed() ? MasterSource.VARIABLE : source.file()));
        }
        var shares = new ArrayList<Share>();
        for (int i = 0; i < lines.size(); i++) {
            try {
                shares.add(Share.parse(lines.get(i)));
            } catch (IllegalArgumentException fault) {
                throw new IllegalArgumentException("Share " + (i + 1) + " was mistyped: " + fault.getMessage());
            }
        }
        MasterKeyset master = SharedSecret.join(shares);
        if (!Files.isDirectory(folder)) {
            OwnerOnly.makeFolder(folder);
        }
        KeysUnusable.unlessClosed(folder);
        if (Files.exists(GeneralKeys.Wrapped.in(folder))) {
            GeneralKeys.read(folder, master);
        }
        source.write(master);
        out.println("Wrote " + source.file());
    }

    private static int number(List<String> arguments, String option) {
        int at = arguments.indexOf(option);
        return at > 0 && at + 1 < arguments.size() && arguments.get(at + 1).matches("\\d{1,3}") ? Integer.parseInt(arguments.get(at + 1)) : -1;
    }
}
