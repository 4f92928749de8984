package fr.alin.integration.partners.landlord;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import fr.alin.contract.landlord.Offer;
import fr.alin.integration.partners.demo.Towns;
import fr.alin.integration.partners.page.Reply;
import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WebServer;

/** Pages of the landlord's homes: publish all or one, change and withdraw. */
final class OfferPages {

    private static final int PAGE_SIZE = 50;
    static final String PATH = "/landlord/offers/";

    private final LandlordSystem landlord;
    private final Towns towns;

    OfferPages(LandlordSystem landlord, Towns towns) {
        this.landlord = landlord;
        this.towns = towns;
    }

    void register(WebServer server) {
        server.at("GET", "/landlord/offers", this::list)
                .at("GET", "/landlord/offers.json", this::listAsData)
                .at("POST", "/landlord/offers/publish-all", this::publishAll)
                .at("POST", "/landlord/offers", this::publish)
                .at("GET", "/landlord/offers/{reference}", request -> with(request, this::show))
                .at("POST", "/landlord/offers/{reference}/change", request -> with(request, this::change))
                .at("POST", "/landlord/offers/{reference}/publish", request -> with(request, this::publishAgain))
                .at("POST", "/landlord/offers/{reference}/withdraw", request -> with(request, this::withdraw));
    }

    private List<PublishedHome> found(Request request) {
        return landlord.homes()
                .search(
                        request.value("q").orElse(""),
                        request.value("department").orElse(""));
    }

    private Reply listAsData(Request request) {
        return Reply.json(found(request).stream().map(OfferPages::asData).toList());
    }

    private Reply list(Request request) {
        String text = request.value("q").orElse("");
        int first = Math.max(0, request.number("first", 0));
        List<PublishedHome> found = found(request);
        var shown = found.stream().skip(first).limit(PAGE_SIZE).toList();
        var next = first + PAGE_SIZE;
        var more = found.size() > next
                ? "/landlord/offers?q=%s&first=%d".formatted(URLEncoder.encode(text, StandardCharsets.UTF_8), next)
                : null;
        return Reply.page(
                html -> JteoffersGenerated.render(html, null, shown, found.size(), text, more, OfferForm.towns(towns)));
    }

    private Reply show(Request request, PublishedHome home) {
        Offer offer = home.offer();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Adresse", offer.getAddress() + ", " + offer.getPostalCode() + " " + offer.getCity());
        facts.put("Version", String.valueOf(offer.getVersion()));
        facts.put("État", home.withdrawn() ? "retirée" : "publiée");
        facts.put("Financement", offer.getStandard().value());
        facts.put("Étage", offer.getFloor() == null ? "maison" : String.valueOf(offer.getFloor()));
        facts.put("Énergie, gaz à effet de serre", offer.getEnergyClass() + ", " + offer.getGreenhouseClass());
        return Reply.page(html -> JteofferGenerated.render(html, null, home, facts));
    }

    private Reply publishAll(Request request) {
        return request.done("/landlord", Map.of("published", landlord.publishAll()));
    }

    private Reply publish(Request request) {
        Offer offer = landlord.homes().publish(OfferForm.blank(request, towns, landlord));
        return confirmation(request, offer.getReference(), landlord.publish(offer, Channel.of(request)));
    }

    private Reply publishAgain(Request request, PublishedHome home) {
        return confirmation(
                request,
                home.offer().getReference(),
                landlord.publish(landlord.homes().publish(OfferForm.read(request, home.offer())), Channel.of(request)));
    }

    private Reply change(Request request, PublishedHome home) {
        return confirmation(
                request,
                home.offer().getReference(),
                landlord.publish(landlord.homes().change(OfferForm.read(request, home.offer())), Channel.of(request)));
    }

    private Reply withdraw(Request request, PublishedHome home) {
        String reference = home.offer().getReference();
        var withdrawal = landlord.homes()
                .withdraw(
                        reference,
                        request.value("reason").orElse("Logement repris"),
                        request.value("cause").map(OfferForm::cause));
        return confirmation(request, reference, landlord.publish(withdrawal, Channel.of(request)));
    }

    private Reply confirmation(Request request, String reference, String messageId) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("messageId", messageId);
        landlord.homes().find(reference).map(OfferPages::asData).ifPresent(data::putAll);
        return request.done(PATH + reference, data);
    }

    private Reply with(Request request, BiFunction<Request, PublishedHome, Reply> page) {
        return landlord.homes()
                .find(request.pathParameter("reference"))
                .map(home -> page.apply(request, home))
                .orElseGet(Reply::notFound);
    }

    private static Map<String, Object> asData(PublishedHome home) {
        Offer offer = home.offer();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("reference", offer.getReference());
        data.put("version", offer.getVersion());
        data.put("withdrawn", home.withdrawn());
        data.put("commune", offer.getCommune());
        data.put("city", offer.getCity());
        data.put("type", offer.getType().value());
        data.put("surface", offer.getSurface());
        data.put("rent", offer.getRent());
        data.put("charges", offer.getCharges());
        data.put("closesOn", offer.getClosesOn());
        data.put("availableOn", offer.getAvailableOn());
        return data;
    }
}
