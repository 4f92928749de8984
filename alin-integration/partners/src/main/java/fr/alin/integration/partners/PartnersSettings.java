package fr.alin.integration.partners;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

import fr.alin.integration.partners.message.BrokerAddress;
import fr.alin.integration.partners.message.PartnerKey;
import fr.alin.integration.partners.page.TlsAddress;

/** Ports, addresses and logins, from system properties, environment variables or the demonstration's defaults. */
public record PartnersSettings(
        int httpPort,
        int smtpPort,
        Path folder,
        BrokerAddress landlord,
        BrokerAddress registry,
        LandlordAccess access,
        LandlordAccess fetchingAccess,
        String companyDirectoryKey,
        Optional<TlsAddress> nationalSite,
        boolean exitWithStdin) {

    public static PartnersSettings read(UnaryOperator<String> properties, UnaryOperator<String> environment) {
        var source = new Source(properties, environment);
        String broker = source.value("partners.broker.address", "ALIN_BROKER_ADDRESS", "127.0.0.1:7676");
        return new PartnersSettings(
                source.port("partners.http.port", "ALIN_PARTNERS_PORT", 8090),
                source.port("partners.smtp.port", "ALIN_SMTP_PORT", 2525),
                Path.of(source.value("partners.data.dir", "ALIN_DATA_DIR", "partners-data")),
                new BrokerAddress(
                        broker,
                        source.value("partners.broker.landlord.user", "ALIN_BROKER_LANDLORD_USER", "TOITS"),
                        source.value("partners.broker.landlord.password", "ALIN_BROKER_LANDLORD_PASSWORD", "")),
                new BrokerAddress(
                        broker,
                        source.value("partners.broker.registry.user", "ALIN_BROKER_REGISTRY_USER", "registry"),
                        source.value("partners.broker.registry.password", "ALIN_BROKER_REGISTRY_PASSWORD", "")),
                access(source, "partners.landlord.key", "ALIN_LANDLORD_KEY"),
                access(source, "partners.fetching-landlord.key", "ALIN_FETCHING_LANDLORD_KEY"),
                source.value("partners.company-directory.key", "ALIN_COMPANY_DIRECTORY_KEY", ""),
                nationalSite(source),
                Boolean.parseBoolean(source.value("partners.exit-with-stdin", "ALIN_EXIT_WITH_STDIN", "false")));
    }

    private static LandlordAccess access(Source source, String property, String variable) {
        String key = source.value(property, variable, "");
        return new LandlordAccess(
                URI.create(
                        source.value("partners.offers.url", "ALIN_OFFERS_URL", "http://127.0.0.1:8080/soap/landlord")),
                PartnerKey.of(source.value(property + "-id", variable + "_ID", ""), key),
                !key.isEmpty());
    }

    /** Without a key store the national site answers without TLS on the port of the pages. */
    private static Optional<TlsAddress> nationalSite(Source source) {
        String keys = source.value("partners.tls.key-store", "ALIN_PARTNERS_KEY_STORE", "");
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TlsAddress(
                source.port("partners.tls.port", "ALIN_PARTNERS_TLS_PORT", 8443),
                Path.of(keys),
                Path.of(source.value("partners.tls.trust-store", "ALIN_PARTNERS_TRUST_STORE", "")),
                source.value("partners.tls.store-password", "ALIN_PARTNERS_STORE_PASSWORD", "")));
    }

    /**
     * How one of the landlords calls AL'in.
     *
     * @param offersUrl the address of AL'in's endpoint for landlords
     * @param isKnown whether the key was given; else nobody knows it
     */
    public record LandlordAccess(URI offersUrl, PartnerKey key, boolean isKnown) {}

    private record Source(UnaryOperator<String> properties, UnaryOperator<String> environment) {

        String value(String property, String variable, String otherwise) {
            return Optional.ofNullable(properties.apply(property))
                    .or(() -> Optional.ofNullable(environment.apply(variable)))
                    .filter(text -> !text.isBlank())
                    .orElse(otherwise);
        }

        int port(String property, String variable, int otherwise) {
            String text = value(property, variable, String.valueOf(otherwise));
            try {
                return Integer.parseInt(text);
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(property + " is no port: " + text, e);
            }
        }
    }
}
