package fr.alin.launcher;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The broker's users: AL'in, each partner and an administrator, with passwords of their own; no guest. */
final class BrokerUsers {

    static final String ALIN = "alin";
    static final String LANDLORD = "landlord";
    static final String REGISTRY = "registry";
    private static final String ADMIN = "admin";
    private static final List<String> CLIENTS = List.of(ALIN, LANDLORD, REGISTRY);

    private final Secrets secrets;

    BrokerUsers(Secrets secrets) {
        this.secrets = secrets;
    }

    String password(String user) {
        return secrets.of("broker." + user);
    }

    void write(Path folder) {
        var clients = CLIENTS.stream().map(user -> line(user, "user"));
        var all = Stream.concat(Stream.of(line(ADMIN, "admin")), clients);
        PrivateFiles.write(folder.resolve("passwd"), all.collect(Collectors.joining("\n", "", "\n")));
        PrivateFiles.write(folder.resolve("accesscontrol.properties"), rights());
    }

    private static String rights() {
        return """
                version=JMQFileAccessControlModel/100
                connection.NORMAL.allow.user=%1$s
                connection.ADMIN.allow.group=admin
                queue.*.produce.allow.user=%1$s
                queue.*.consume.allow.user=%1$s
                queue.*.browse.allow.user=%1$s
                queue.create.allow.user=%1$s
                """.formatted(String.join(",", CLIENTS));
    }

    /** The broker's file format: a signed MD5 of name and password. */
    private String line(String user, String group) {
        return "%s:%s:%s:1".formatted(user, hash(user + ":" + password(user)), group);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(digest).toString(16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
