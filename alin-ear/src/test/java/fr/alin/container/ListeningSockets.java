package fr.alin.container;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What this process listens on, as the kernel tells it (Linux). */
final class ListeningSockets {

    private static final Path SELF = Path.of("/proc/self");
    private static final String LISTENING = "0A";

    private ListeningSockets() {}

    static List<InetSocketAddress> ofThisProcess() throws IOException {
        var own = sockets();
        var found = new ArrayList<InetSocketAddress>();
        for (var table : new String[] {"net/tcp", "net/tcp6"}) {
            for (var line : Files.readAllLines(SELF.resolve(table))) {
                var words = line.strip().split("\\s+");
                if (words.length > 9 && LISTENING.equals(words[3]) && own.contains("socket:[" + words[9] + "]")) {
                    found.add(address(words[1]));
                }
            }
        }
        return found;
    }

    private static Set<String> sockets() throws IOException {
        var sockets = new HashSet<String>();
        try (var open = Files.newDirectoryStream(SELF.resolve("fd"))) {
            for (var file : open) {
                if (Files.isSymbolicLink(file)) {
                    sockets.add(Files.readSymbolicLink(file).toString());
                }
            }
        }
        return sockets;
    }

    /** Hexadecimal, in words of four bytes of which the last comes first. */
    private static InetSocketAddress address(String text) throws IOException {
        var parts = text.split(":");
        var bytes = new byte[parts[0].length() / 2];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i / 4 * 4 + 3 - i % 4] = (byte) Integer.parseInt(parts[0].substring(2 * i, 2 * i + 2), 16);
        }
        return new InetSocketAddress(InetAddress.getByAddress(bytes), Integer.parseInt(parts[1], 16));
    }
}
