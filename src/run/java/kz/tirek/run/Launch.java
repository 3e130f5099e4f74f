package kz.tirek.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/** Starts Tirek with one command and keeps it running until it is asked to stop. */
public class Launch {
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final AtomicBoolean asked = new AtomicBoolean();

    private Launch() {}

    public static void main(String[] arguments) {
        new Launch().run();
        System.exit(1);
    }

    /** Returns only on trouble: being asked to stop ends the whole program. */
    private void run() {
        try {
            Settings settings = Settings.fromSystem();
            Stack stack = new Stack(settings, out::println);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "tirek-stop"));
            stack.start();
            out.println("Tirek is ready: " + settings.origin() + "/");
            new Accounts(settings).print(out);
            throw Readiness.trouble(stack.awaitEnd(), " has stopped");
        } catch (Trouble | IOException e) {
            if (!asked.get()) {
                out.println(e.getMessage());
            }
        }
    }

    private void stop(Stack stack) {
        asked.set(true);
        stack.close();
    }
}
