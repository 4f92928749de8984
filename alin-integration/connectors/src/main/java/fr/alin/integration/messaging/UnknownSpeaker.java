package fr.alin.integration.messaging;

/** Nobody known signed the message. Its sender may fix what {@code element} names; nobody is answered by JMS. */
public final class UnknownSpeaker extends MalformedMessage {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String element;
    private final String value;

    /**
     * @param element the header or, after an {@code @}, the property at fault
     * @param value the wrong value; empty if it is missing or secret
     */
    public UnknownSpeaker(String code, String element, String value) {
        super(element + (value.isEmpty() ? "" : " = \"" + value + "\"") + ": " + code);
        this.code = code;
        this.element = element;
        this.value = value;
    }

    public String code() {
        return code;
    }

    public String element() {
        return element;
    }

    public String value() {
        return value;
    }
}
