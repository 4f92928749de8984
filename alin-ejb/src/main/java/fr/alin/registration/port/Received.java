package fr.alin.registration.port;

/**
 * A site's answer as it crossed the wire: the XML of interfaceNuu in UTF-8, whole, and the version of the format that it
 * names. It holds the full social-security numbers: never logged, and kept only sealed.
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
