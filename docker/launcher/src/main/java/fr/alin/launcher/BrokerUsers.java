package fr.alin.launcher;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The broker's users, with passwords of their own: AL'in, each landlord by its code, an administrator, and one for the
 * stand-in that plays all registration sites, which each have their own in production; no guest.
 */
final class BrokerUsers {

    static final String ALIN = "alin";
    static final String REGISTRY = "registry";
    private static final String ADMIN = "admin";

    private final Secrets secrets;
    private final List<String> sites;

    /** @param sites codes of the registration sites that are asked over the broker, in lower case */
    BrokerUsers(Secrets secrets, List<String> sites) {
        this.secrets = secrets;
        this.sites = sites;
    }

    /** For whoever needs passwords only. */
    BrokerUsers(Secrets secrets) {
        this(secrets, List.of());
    }

    String password(String user) {
        return secrets.of("broker." + user);
    }

    void write(Path folder) {
        var clients = Stream.concat(Stream.of(ALIN, REGISTRY), DemoLandlord.codes().stream())
                .map(user -> line(user, "user"));
        var all = Stream.concat(Stream.of(line(ADMIN, "admin")), clients);
        PrivateFiles.write(folder.resolve("passwd"), all.collect(Collectors.joining("\n", "", "\n")));
        PrivateFiles.write(folder.resolve("accesscontrol.properties"), rights());
    }

    private String rights() {
        var rights = new BrokerRights(ALIN, DemoLandlord.codes());
        sites.forEach(site -> rights.reads(REGISTRY, "registration." + site + ".requests"));
        return rights.text(ALIN, REGISTRY);
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
