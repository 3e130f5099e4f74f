package kz.tirek.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds a browser for the tests, or gets one: on the PATH, else from Debian's packages, else by Playwright's own download. */
final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final int APT_MINUTES = 8;
    private static final int DOWNLOAD_MINUTES = 5;
    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private Chromium() {}

    /** Starts the browser. */
    static Browser launch(Playwright playwright) {
        Optional<Path> installed = onPath().or(Chromium::fromApt);
        var options = new LaunchOptions().setArgs(QUIET).setHeadless(true);
        installed.ifPresentOrElse(options::setExecutablePath, Chromium::download);
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException missing) {
            throw new IllegalStateException("No browser for the browser tests: install Chromium (Debian: apt-get install chromium)", missing);
        }
    }

    private static Optional<Path> onPath() {
        return Stream.of(System.getenv("PATH").split(System.getProperty("path.separator")))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name))).filter(Files::isExecutable).findFirst();
    }

    private static Optional<Path> fromApt() {
        if (!Files.isExecutable(Path.of("/usr/bin/apt-get")) || !"root".equals(System.getProperty("user.name"))) {
            return Optional.empty();
        }
        boolean done = ran(APT_MINUTES, "apt-get", "update", "-qq") && ran(APT_MINUTES, "apt-get", "install", "-y", "-qq", "chromium", "fonts-noto-core");
        return done ? onPath() : Optional.empty();
    }

    private static void download() {
        ran(DOWNLOAD_MINUTES, ProcessHandle.current().info().command().orElse("java"), "-cp", System.getProperty("java.class.path"),
                CLI.class.getName(), "install", "chromium");
    }

    private static boolean ran(int minutes, String... command) {
        try {
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
            Process process = builder.start();
            if (!process.waitFor(minutes, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException cannot) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
