package fr.alin.integration.partners;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;

import fr.alin.integration.partners.message.BrokerAddress;

/** Where everything listens and as whom it comes: system properties, else the environment, else the demonstration's. */
public record PartnersSettings(
        int httpPort,
        int smtpPort,
        Path folder,
        BrokerAddress landlord,
        BrokerAddress registry,
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
                        source.value("partners.broker.landlord.user", "ALIN_BROKER_LANDLORD_USER", "landlord"),
                        source.value("partners.broker.landlord.password", "ALIN_BROKER_LANDLORD_PASSWORD", "")),
                new BrokerAddress(
                        broker,
                        source.value("partners.broker.registry.user", "ALIN_BROKER_REGISTRY_USER", "registry"),
                        source.value("partners.broker.registry.password", "ALIN_BROKER_REGISTRY_PASSWORD", "")),
                Boolean.parseBoolean(source.value("partners.exit-with-stdin", "ALIN_EXIT_WITH_STDIN", "false")));
    }

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
