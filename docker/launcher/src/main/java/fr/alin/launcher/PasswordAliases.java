package fr.alin.launcher;

/** The names of passwords in the server's own store, so that none stands in its configuration or on a command line. */
final class PasswordAliases {

    static final String DATABASE = "alin-db";
    static final String BROKER = "alin-broker";
    /** Named as the setting, because the server looks settings up among its passwords too. */
    static final String COMPANY_DIRECTORY = "alin.company-directory.key";

    private PasswordAliases() {}

    static String reference(String alias) {
        return "${ALIAS=%s}".formatted(alias);
    }
}
