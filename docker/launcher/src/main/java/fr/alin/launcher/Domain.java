package fr.alin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.postgresql.Driver;

/** The server's domain folder, recreated from the distribution at each launch. */
final class Domain {

    static final String NAME = "alin";

    private final Settings settings;
    private final Path folder;

    Domain(Settings settings) {
        this.settings = settings;
        folder = parent().resolve(NAME);
    }

    Path parent() {
        return settings.work().resolve("payara");
    }

    Path log() {
        return folder.resolve("logs").resolve("server.log");
    }

    Path pid() {
        return folder.resolve("config").resolve("pid");
    }

    void prepare(Secrets secrets) {
        var database = DatabaseAccess.of(settings, secrets);
        var template = settings.payara().resolve("glassfish/domains/domain1");
        try {
            Folders.delete(folder);
            Folders.copy(template, folder);
            for (var unused : List.of("docroot", "endpoints")) {
                Folders.delete(folder.resolve(unused));
            }
            Files.createDirectories(folder.resolve("docroot"));
            Files.copy(driver(), folder.resolve("lib/postgresql.jar"));
            Files.copy(
                    settings.serverJar(),
                    settings.payara().resolve("glassfish/modules/alin-server.jar"),
                    StandardCopyOption.REPLACE_EXISTING);
            Files.copy(
                    settings.serverFiles().resolve("logging.properties"),
                    folder.resolve("config/logging.properties"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var file = folder.resolve("config/domain.xml");
        var certificates = new Certificates(settings, secrets);
        new DomainXml(settings, file)
                .write(file, new DomainResources(settings, database), applicationSettings(certificates));
        var administration = new Administration(settings, secrets);
        PrivateFiles.write(folder.resolve("config/admin-keyfile"), administration.keyFile());
        new ServerStores(folder.resolve("config"), administration.masterPassword())
                .write(Map.of(
                        PasswordAliases.DATABASE,
                        database.application().password(),
                        Certificates.PASSWORD,
                        certificates.password(),
                        PasswordAliases.COMPANY_DIRECTORY,
                        secrets.of(PasswordAliases.COMPANY_DIRECTORY),
                        PasswordAliases.BROKER,
                        new BrokerUsers(secrets).password(BrokerUsers.ALIN)));
        closeToOthers();
    }

    private void closeToOthers() {
        try {
            PrivateFiles.close(parent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** AL'in's own settings. */
    Map<String, String> applicationSettings(Certificates certificates) {
        var values = new LinkedHashMap<String, String>();
        values.put("alin.base-url", settings.baseUrl());
        values.put("alin.sealing.keys", new SealingKeyFile(settings).path().toString());
        values.put("alin.signing.keys", new SigningKeyFile(settings).path().toString());
        values.put("alin.partners.url", settings.partnersUrl());
        values.put("alin.registration.national.url", settings.nationalSiteUrl());
        values.put("alin.registration.national.key-store", certificates.alin().toString());
        values.put(
                "alin.registration.national.trust-store", certificates.trusted().toString());
        values.put("alin.registration.doors", settings.partnersUrl() + "/sites");
        values.put("alin.company-directory.url", settings.partnersUrl());
        for (var optional : List.of(
                "alin.map.tiles",
                "alin.map.attribution",
                "alin.clock.shift-file",
                "alin.account.password-iterations",
                "alin.application.import-pauses",
                "alin.candidacy.decision-mail-after",
                "alin.registration.circuit-pauses")) {
            settings.find(optional).ifPresent(value -> values.put(optional, value));
        }
        return values;
    }

    private static Path driver() {
        return Path.of(
                Driver.class.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}
