package fr.alin.integration.partners.landlord;

import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WrongValue;

/** The protocol of a message from the landlord. */
enum Channel {
    JMS,
    SOAP;

    static Channel of(Request request) {
        return request.value("way").map(Channel::named).orElse(JMS);
    }

    private static Channel named(String text) {
        return switch (text) {
            case "jms" -> JMS;
            case "soap" -> SOAP;
            default -> throw new WrongValue("way : jms ou soap");
        };
    }
}
