package kz.tirek.disclosure.tool;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import kz.tirek.disclosure.BadInput;
import kz.tirek.disclosure.Refused;

/** The command line: protects tables, checks what was protected, attacks what was published. */
public final class Main {
    static final int WELL = 0;
    static final int GATE_FAILED = 1;
    static final int BAD_INPUT = 2;

    private Main() {}

    public static void main(String[] words) {
        System.exit(run(words, new PrintStream(System.out, true, StandardCharsets.UTF_8), new PrintStream(System.err, true, StandardCharsets.UTF_8)));
    }

    /** Gives the exit status: 0 all is well, 1 a gate failed, 2 bad input. */
    static int run(String[] words, PrintStream out, PrintStream err) {
        try {
            Arguments arguments = Arguments.of(words);
            return switch (arguments.command()) {
                case "protect" -> new Protecting(arguments, out, err).run();
                case "check" -> new Checking(arguments, out, err).run();
                case "attack" -> new Attacking(arguments, out, err).run();
                default -> new Summing(arguments, out).run();
            };
        } catch (BadInput wrong) {
            err.println(wrong.getMessage());
            return BAD_INPUT;
        } catch (Refused refused) {
            err.println("refused: " + refused.getMessage());
            return GATE_FAILED;
        } catch (CharacterCodingException wrong) {
            err.println("a file is not in UTF-8: expected text in UTF-8");
            return BAD_INPUT;
        } catch (IOException | UncheckedIOException wrong) {
            err.println("a file cannot be read or written: " + wrong.getMessage());
            return BAD_INPUT;
        }
    }
}
