package fr.alin.launcher;

/**
 * Aliases of the passwords in the server's key store, so that none appears in its configuration or on a command line.
 */
final class PasswordAliases {

    static final String DATABASE = "alin-db";
    static final String BROKER = "alin-broker";
    /** Equal to the name of the setting, since the server also resolves settings as password aliases. */
    static final String COMPANY_DIRECTORY = "alin.company-directory.key";

    private PasswordAliases() {}

    static String reference(String alias) {
        return "${ALIAS=%s}".formatted(alias);
    }
}
