package fr.alin.integration.partners.landlord;

import java.util.List;
import java.util.Map;

import fr.alin.integration.partners.page.Reply;
import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WebServer;

/** Pages for AL'in's acknowledgements, and a form that sends a batch of offers. */
final class AcknowledgementPages {

    static final String PATH = "/landlord/acknowledgements";
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
        var receipts = landlord.acknowledgements().newestFirst();
        return Reply.page(html -> JteacknowledgementsGenerated.render(html, null, receipts));
    }

    private Reply show(Request request) {
        var messageId = request.pathParameter("messageId");
        var receipt = landlord.acknowledgements().latestOf(messageId);
        var refused = receipt.map(found -> AcknowledgementReader.refusedOffers(found.xml()))
                .orElse(List.of());
        return Reply.page(
                html -> JteacknowledgementGenerated.render(html, null, messageId, receipt.orElse(null), refused));
    }

    /** The message, cut where it is too long for a page. */
    static String shown(Acknowledgements.Receipt receipt) {
        var xml = receipt.xml();
        return xml.length() > SHOWN ? xml.substring(0, SHOWN) + "…" : xml;
    }
}
