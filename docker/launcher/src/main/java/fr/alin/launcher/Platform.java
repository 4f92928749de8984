package fr.alin.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Differences between operating systems. */
final class Platform {

    private Platform() {}

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static File nothing() {
        return new File("/dev/null");
    }

    static Optional<Path> onPath(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Runs the command with a umask that makes its files private. */
    static List<String> closed(List<String> command) {
        return prefixed(command, "/bin/sh", "-c", "umask 077; exec \"$@\"", "alin");
    }

    static List<String> detached(List<String> command) {
        return onPath("setsid")
                .map(setsid -> prefixed(command, setsid.toString()))
                .orElse(command);
    }

    /** PostgreSQL refuses to run as root; as root it runs as another user in a user namespace. */
    static List<String> unprivileged(List<String> command) {
        return isRoot() ? prefixed(command, "unshare", "-U") : command;
    }

    /**
     * Runs a short command.
     *
     * @return its output
     */
    static String run(String purpose, List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(nothing())
                    .start();
            var output = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new LaunchFailure(purpose + " failed: " + output.strip());
            }
            return output;
        } catch (IOException e) {
            throw new LaunchFailure(purpose + " failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure(purpose + " was interrupted.", e);
        }
    }

    private static List<String> prefixed(List<String> command, String... prefix) {
        var all = new ArrayList<>(List.of(prefix));
        all.addAll(command);
        return all;
    }
}
