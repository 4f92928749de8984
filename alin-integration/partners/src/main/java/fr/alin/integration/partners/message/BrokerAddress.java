package fr.alin.integration.partners.message;

/** The broker's address and a partner's login. */
public record BrokerAddress(String hostAndPort, String user, String password) {

    public BrokerAddress {
        hostAndPort = hostAndPort.replaceFirst("^mqs?://", "").replaceFirst("/.*$", "");
    }

    /** Masked, to keep the password out of logs. */
    @Override
    public String toString() {
        return user + "@" + hostAndPort;
    }
}
