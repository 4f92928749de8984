package fr.alin.launcher;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

/** The administrator's password and the master password of the key stores, generated at the first start. */
final class Administration {

    static final String USER = "admin";

    private static final int SALT_BYTES = 8;
    private static final int HASH_BYTES = 32;
    private static final int ROUNDS = 100;

    private final Secrets secrets;
    private final Path passwords;

    Administration(Settings settings, Secrets secrets) {
        this.secrets = secrets;
        passwords = settings.work().resolve("asadmin.passwords");
    }

    String password() {
        return secrets.of("server.administrator");
    }

    String masterPassword() {
        return secrets.of("server.master");
    }

    /** Writes both passwords to a file for the server's commands, so that none appears on a command line. */
    Path passwordFile() {
        PrivateFiles.write(passwords, """
                AS_ADMIN_PASSWORD=%s
                AS_ADMIN_MASTERPASSWORD=%s
                """.formatted(password(), masterPassword()));
        return passwords;
    }

    String authorization() {
        var login = "%s:%s".formatted(USER, password()).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(login);
    }

    /** The file of the administration realm; the distribution's own has a user without a password. */
    String keyFile() {
        var salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        return "%s;%s;asadmin%n".formatted(USER, hash(password(), salt));
    }

    /** The server's format of a salted hash (SSHA256). */
    static String hash(String password, byte[] salt) {
        var hash = digest(join(password.getBytes(StandardCharsets.UTF_8), salt));
        for (int round = 1; round < ROUNDS; round++) {
            hash = digest(hash);
        }
        return "{SSHA256}" + Base64.getEncoder().encodeToString(join(hash, salt));
    }

    /** The salt of such a hash. */
    static byte[] salt(String hash) {
        var bytes = Base64.getDecoder().decode(hash.substring(hash.indexOf('}') + 1));
        return Arrays.copyOfRange(bytes, HASH_BYTES, bytes.length);
    }

    private static byte[] join(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
