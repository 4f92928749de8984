package fr.alin.testing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The listening sockets of a process, from /proc (Linux). */
public final class ListeningSockets {

    private static final String LISTENING = "0A";

    private ListeningSockets() {}

    public static List<InetSocketAddress> ofThisProcess() throws IOException {
        return of(ProcessHandle.current());
    }

    /** Empty if the process has ended. */
    public static List<InetSocketAddress> of(ProcessHandle process) throws IOException {
        try {
            return listening(process);
        } catch (NoSuchFileException ended) {
            return List.of();
        }
    }

    private static List<InetSocketAddress> listening(ProcessHandle process) throws IOException {
        var folder = Path.of("/proc", Long.toString(process.pid()));
        var own = sockets(folder);
        var found = new ArrayList<InetSocketAddress>();
        for (var table : new String[] {"net/tcp", "net/tcp6"}) {
            for (var line : Files.readAllLines(folder.resolve(table))) {
                var words = line.strip().split("\\s+");
                if (words.length > 9 && LISTENING.equals(words[3]) && own.contains("socket:[" + words[9] + "]")) {
                    found.add(address(words[1]));
                }
            }
        }
        return found;
    }

    private static Set<String> sockets(Path folder) throws IOException {
        var sockets = new HashSet<String>();
        try (var open = Files.newDirectoryStream(folder.resolve("fd"))) {
            for (var file : open) {
                if (Files.isSymbolicLink(file)) {
                    sockets.add(Files.readSymbolicLink(file).toString());
                }
            }
        }
        return sockets;
    }

    /** Parses a hexadecimal address of little-endian 32-bit words. */
    private static InetSocketAddress address(String text) throws IOException {
        var parts = text.split(":");
        var bytes = new byte[parts[0].length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i / 4 * 4 + 3 - i % 4] = (byte) Integer.parseInt(parts[0].substring(2 * i, 2 * i + 2), 16);
        }
        return new InetSocketAddress(InetAddress.getByAddress(bytes), Integer.parseInt(parts[1], 16));
    }
}
