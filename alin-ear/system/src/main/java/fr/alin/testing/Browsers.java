package fr.alin.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * Chromium, driven by Playwright. Prefers the headless shell, which uses a quarter of the processor time; installs
 * Debian's package when run as root, and falls back to the installed browser.
 */
public final class Browsers {

    private static final long INSTALL_MINUTES = 5;
    private static final String SHELL = "chromium-headless-shell";
    private static final List<String> WHOLE =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    private static boolean installationTried;

    private Browsers() {}

    public static Playwright playwright() {
        return Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    }

    public static Browser chromium(Playwright playwright) {
        var options = new BrowserType.LaunchOptions().setExecutablePath(found()).setArgs(ARGUMENTS);
        return playwright.chromium().launch(options);
    }

    /** Synchronized, so that only one thread installs it. */
    private static synchronized Path found() {
        return find(List.of(SHELL))
                .or(Browsers::install)
                .or(() -> find(WHOLE))
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium found. Install it, on Debian: apt-get install " + SHELL));
    }

    private static Optional<Path> find(List<String> names) {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return names.stream()
                .flatMap(name -> List.of(folders).stream().map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> install() {
        var aptGet = Path.of("/usr/bin/apt-get");
        if (installationTried || !"root".equals(System.getProperty("user.name")) || !Files.isExecutable(aptGet)) {
            return Optional.empty();
        }
        installationTried = true;
        System.out.println("Installing Debian's package " + SHELL + ".");
        var patience = "Acquire::http::Timeout=20";
        if (run(aptGet.toString(), "update", "-q", "-o", patience)
                && run(aptGet.toString(), "install", "-y", "-q", "-o", patience, "--no-install-recommends", SHELL)) {
            return find(List.of(SHELL));
        }
        System.out.println("It could not be installed.");
        return Optional.empty();
    }

    private static boolean run(String... command) {
        try {
            var builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            var process = builder.start();
            if (process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue() == 0;
            }
            process.destroyForcibly();
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
