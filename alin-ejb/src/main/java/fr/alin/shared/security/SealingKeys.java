package fr.alin.shared.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of {@link Sealing} by number, 1 to 255: the highest seals, all open.
 *
 * <p>The file has one line per key, {@code <number> <32 bytes in Base64>}; empty lines and {@code #} comments are
 * skipped. To replace a key, add a line with a higher number on every node, then restart them; keep the former key as
 * long as data sealed with it are stored.
 */
public final class SealingKeys {

    private static final int KEY_BYTES = 32;

    private final SortedMap<Integer, SecretKey> byNumber;

    private SealingKeys(SortedMap<Integer, SecretKey> byNumber) {
        if (byNumber.isEmpty()) {
            throw new SealingFailure("The sealing keys are missing.");
        }
        this.byNumber = byNumber;
    }

    /** @throws SealingFailure when the file cannot be read or a line is malformed; the message shows no key */
    public static SealingKeys read(Path file) {
        try {
            return parse(Files.readAllLines(file));
        } catch (IOException e) {
            throw new SealingFailure("The file of the sealing keys cannot be read.", e);
        }
    }

    /** @throws SealingFailure naming the malformed line by its number only */
    public static SealingKeys parse(List<String> lines) {
        var keys = new TreeMap<Integer, SecretKey>();
        for (var index = 0; index < lines.size(); index++) {
            var line = lines.get(index).strip();
            if (!line.isEmpty() && !line.startsWith("#") && !add(keys, line.split("\\s+"))) {
                throw new SealingFailure("Line %d of the sealing keys is wrong.".formatted(index + 1));
            }
        }
        return new SealingKeys(keys);
    }

    int newest() {
        return byNumber.lastKey();
    }

    SecretKey key(int number) {
        var key = byNumber.get(number);
        if (key == null) {
            throw new SealingFailure("Sealing key %d is not known here.".formatted(number));
        }
        return key;
    }

    private static boolean add(SortedMap<Integer, SecretKey> keys, String... parts) {
        if (parts.length != 2 || !parts[0].matches("[1-9][0-9]{0,2}") || Integer.parseInt(parts[0]) > 255) {
            return false;
        }
        try {
            var bytes = Base64.getDecoder().decode(parts[1]);
            return bytes.length == KEY_BYTES
                    && keys.put(Integer.valueOf(parts[0]), new SecretKeySpec(bytes, "AES")) == null;
        } catch (IllegalArgumentException e) {
            throw new SealingFailure("A sealing key is not Base64.", e);
        }
    }
}
