package fr.alin.integration.partners.message;

/** Where the broker listens and as whom we come. */
public record BrokerAddress(String hostAndPort, String user, String password) {

    public BrokerAddress {
        hostAndPort = hostAndPort.replaceFirst("^mqs?://", "").replaceFirst("/.*$", "");
    }

    /** Masked: a password must not reach the logs. */
    @Override
    public String toString() {
        return user + "@" + hostAndPort;
    }
}
