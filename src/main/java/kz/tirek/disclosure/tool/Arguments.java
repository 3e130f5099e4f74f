package kz.tirek.disclosure.tool;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.tirek.disclosure.BadInput;

/** What was asked for on the command line. */
record Arguments(String command, Map<String, List<String>> options) {
    static final String USAGE = """
            protect --plan plan.json --data data.csv --out DIR [--seed N] [--thorough] [--after DIR]…
            check   --plan plan.json --data data.csv --release DIR [--after DIR]…
            attack  --plan plan.json --published cells.csv [--full] [--solver GLOP|HIGHS_LP|CLP] [--after DIR]…
            sum     --plan plan.json --published cells.csv --cell dimension=code,… [--cell …]…
            --after names the releases given out before, oldest first; --thorough hides less where a longer search finds how.""";
    private static final Set<String> SWITCHES = Set.of("--full", "--thorough");
    private static final Map<String, Set<String>> KNOWN = Map.of("protect", Set.of("--plan", "--data", "--out", "--seed", "--thorough", "--after"),
            "check", Set.of("--plan", "--data", "--release", "--after"), "attack", Set.of("--plan", "--published", "--full", "--solver", "--after"),
            "sum", Set.of("--plan", "--published", "--cell"));

    static Arguments of(String[] words) {
        if (words.length == 0 || !KNOWN.containsKey(words[0])) {
            throw new BadInput("expected one of:\n" + USAGE);
        }
        Map<String, List<String>> options = new HashMap<>();
        for (int i = 1; i < words.length; i++) {
            String option = words[i];
            if (!KNOWN.get(words[0]).contains(option)) {
                throw new BadInput("'" + option + "' is no option of " + words[0] + "; expected one of:\n" + USAGE);
            }
            if (!SWITCHES.contains(option) && i + 1 == words.length) {
                throw new BadInput("'" + option + "' has no value; expected one of:\n" + USAGE);
            }
            options.computeIfAbsent(option, o -> new ArrayList<>()).add(SWITCHES.contains(option) ? "" : words[++i]);
        }
        return new Arguments(words[0], options);
    }

    boolean has(String option) {
        return options.containsKey(option);
    }

    String one(String option) {
        List<String> values = options.getOrDefault(option, List.of());
        if (values.size() != 1) {
            throw new BadInput("'" + option + "' must be given once; expected one of:\n" + USAGE);
        }
        return values.get(0);
    }

    /** A file that must be there. */
    Path file(String option) {
        Path path = Path.of(one(option));
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new BadInput(path + ": there is no such file that can be read");
        }
        return path;
    }

    List<ReleaseFolder> after() {
        return ReleaseFolder.of(options.getOrDefault("--after", List.of()).stream().map(Path::of).toList());
    }
}
