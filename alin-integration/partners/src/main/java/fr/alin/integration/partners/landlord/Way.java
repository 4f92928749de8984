package fr.alin.integration.partners.landlord;

import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WrongValue;

/** How the landlord's system speaks to AL'in. */
enum Way {
    JMS,
    SOAP;

    static Way of(Request request) {
        return request.value("way").map(Way::named).orElse(JMS);
    }

    private static Way named(String text) {
        return switch (text) {
            case "jms" -> JMS;
            case "soap" -> SOAP;
            default -> throw new WrongValue("way : jms ou soap");
        };
    }
}
