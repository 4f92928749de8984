package fr.alin.registration.port;

/**
 * A site's complete answer as received: the interfaceNuu XML in UTF-8 and its format version. It contains full
 * social-security numbers: never log it, store it only encrypted.
 */
public record Received(byte[] xml, String version) {

    public Received {
        xml = xml.clone();
    }

    @Override
    public byte[] xml() {
        return xml.clone();
    }

    /** Masked: personal data must not reach the logs. */
    @Override
    public String toString() {
        return "Received[" + xml.length + " bytes, version " + version + "]";
    }
}
