package fr.alin.integration.partners.landlord;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

import fr.alin.contract.landlord.RefusedOffer;
import fr.alin.integration.partners.page.PageHtml;
import fr.alin.integration.partners.page.ParisTime;
import fr.alin.integration.partners.page.Reply;
import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WebServer;

/** Pages for AL'in's acknowledgements, and a form that sends a batch of offers. */
final class AcknowledgementPages {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(ParisTime.ZONE);
    private static final String PATH = "/landlord/acknowledgements";
    private static final int SHOWN = 20_000;
    private static final int MOST = 6000;

    private final LandlordSystem landlord;

    AcknowledgementPages(LandlordSystem landlord) {
        this.landlord = landlord;
    }

    void register(WebServer server) {
        server.at("GET", PATH, this::list)
                .at("GET", PATH + ".json", this::listAsData)
                .at("GET", PATH + "/{messageId}", this::show)
                .at("POST", "/landlord/batch", this::batch);
    }

    static String batchForm() {
        return PageHtml.form(
                "post",
                "/landlord/batch",
                PageHtml.choice("Par", "way", Map.of("jms", "JMS", "soap", "SOAP"), "jms")
                        + PageHtml.field("Logements", "count", "number", "5000")
                        + PageHtml.field("dont faux", "wrong", "number", "7"),
                "Publier un lot");
    }

    private Reply batch(Request request) {
        int count = Math.max(1, Math.min(MOST, request.number("count", 5000)));
        int wrong = Math.max(0, Math.min(count, request.number("wrong", 7)));
        String messageId = landlord.publishBatch(count, wrong, Channel.of(request));
        return request.done(PATH + "/" + messageId, Map.of("messageId", messageId));
    }

    private Reply listAsData(Request request) {
        return Reply.json(landlord.acknowledgements().newestFirst().stream()
                .filter(receipt -> request.value("messageId")
                        .map(receipt.messageId()::equals)
                        .orElse(true))
                .map(AcknowledgementReader::asData)
                .toList());
    }

    private Reply list(Request request) {
        List<List<String>> rows = landlord.acknowledgements().newestFirst().stream()
                .map(receipt -> List.of(
                        PageHtml.link(PATH + "/" + receipt.messageId(), receipt.messageId()),
                        PageHtml.text(receipt.channel()),
                        PageHtml.text(TIME.format(receipt.receivedAt())),
                        PageHtml.text(receipt.summary())))
                .toList();
        return Reply.page(
                "Accusés de réception",
                "<p>" + PageHtml.link("/landlord", "← Bailleur") + "</p><h1>Accusés de réception</h1>" + batchForm()
                        + PageHtml.table(
                                "%d accusé(s)".formatted(rows.size()),
                                List.of("Message", "Par", "Reçu", "Réponse d'AL'in"),
                                rows));
    }

    private Reply show(Request request) {
        String messageId = request.pathParameter("messageId");
        String back = "<p>" + PageHtml.link(PATH, "← Accusés de réception") + "</p><h1>Message "
                + PageHtml.text(messageId) + "</h1>";
        return landlord.acknowledgements()
                .latestOf(messageId)
                .map(receipt -> Reply.page("Message " + messageId, back + content(receipt)))
                .orElseGet(() -> Reply.page(
                        "Message " + messageId, back + "<p>AL'in n'a pas encore répondu : rechargez cette page.</p>"));
    }

    private static String content(Acknowledgements.Receipt receipt) {
        List<List<String>> rows = AcknowledgementReader.refusedOffers(receipt.xml()).stream()
                .map(AcknowledgementPages::row)
                .toList();
        String xml = receipt.xml();
        return "<p>Reçu par %s le %s : %s</p>"
                        .formatted(
                                receipt.channel(), TIME.format(receipt.receivedAt()), PageHtml.text(receipt.summary()))
                + (rows.isEmpty()
                        ? ""
                        : PageHtml.table(
                                "%d offre(s) refusée(s)".formatted(rows.size()),
                                List.of("Rang", "Référence", "Élément", "Valeur", "Motif"),
                                rows))
                + "<h2>Message reçu</h2><pre>"
                + PageHtml.text(xml.length() > SHOWN ? xml.substring(0, SHOWN) + "…" : xml) + "</pre>";
    }

    private static List<String> row(RefusedOffer offer) {
        return List.of(
                PageHtml.text(offer.getPosition()),
                PageHtml.text(orEmpty(offer.getReference())),
                PageHtml.text(orEmpty(offer.getElement())),
                PageHtml.text(orEmpty(offer.getValue())),
                PageHtml.text(offer.getCode() + " : " + offer.getReason()));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
