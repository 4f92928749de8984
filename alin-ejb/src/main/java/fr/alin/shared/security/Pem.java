package fr.alin.shared.security;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One block of a PEM text (RFC 7468).
 *
 * @param label for instance {@code PUBLIC KEY}
 */
public record Pem(String label, byte[] content) {

    private static final Pattern BLOCK =
            Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]*)-----END \\1-----");

    /** The blocks of a text in their order; what is not one is passed over. */
    public static List<Pem> read(String text) {
        var blocks = new ArrayList<Pem>();
        var found = BLOCK.matcher(text);
        while (found.find()) {
            try {
                var base64 = found.group(2).replaceAll("\\s", "");
                blocks.add(new Pem(found.group(1), Base64.getDecoder().decode(base64)));
            } catch (IllegalArgumentException notBase64) {
                continue;
            }
        }
        return List.copyOf(blocks);
    }

    /** The block as a text that openssl reads. */
    public String text() {
        var lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n".formatted(label, lines);
    }

    /** Without the content, which may be a private key. */
    @Override
    public String toString() {
        return label;
    }
}
