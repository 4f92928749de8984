package fr.alin.integration.partners;

import fr.alin.integration.partners.mailbox.Mailbox;
import fr.alin.integration.partners.message.BrokerLink;
import fr.alin.integration.partners.page.PageHtml;
import fr.alin.integration.partners.page.Reply;

/** Links to all stand-ins, with the state of their broker connections. */
record HomePage(BrokerLink landlord, BrokerLink registry, Mailbox mailbox) {

    Reply show() {
        return Reply.page("Accueil", """
                <h1>Les partenaires d'AL'in</h1>
                <p>Ces écrans tiennent lieu du monde extérieur : on y lit le courrier et on y agit à la place de chaque
                partenaire. Les échanges, eux, sont réels : SOAP, JMS, SMTP.</p>
                <ul class="cards">
                %s
                %s
                %s
                %s
                </ul>
                """.formatted(
                card("/mailbox", "Messagerie", "Tous les courriels envoyés par AL'in : " + mailbox.size() + "."),
                card(
                        "/registration",
                        "Sites d'enregistrement",
                        "Le site national (SOAP) et les vingt-six sites locaux (JMS, courtier " + state(registry)
                                + ")."),
                card(
                        "/landlord",
                        "Bailleur",
                        "Logements, dossiers reçus, réponses (JMS, courtier " + state(landlord) + ")."),
                card("/companies", "Entreprises", "L'annuaire des entreprises et leurs politiques (HTTP, JSON).")));
    }

    private static String card(String path, String title, String text) {
        return "<li class=\"card\"><h2>%s</h2><p>%s</p></li>"
                .formatted(PageHtml.link(path, title), PageHtml.text(text));
    }

    private static String state(BrokerLink link) {
        return link.isConnected() ? "joint" : "injoignable, nouvel essai en cours";
    }
}
