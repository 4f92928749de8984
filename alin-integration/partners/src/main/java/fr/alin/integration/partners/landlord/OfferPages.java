package fr.alin.integration.partners.landlord;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

import fr.alin.contract.landlord.Offer;
import fr.alin.integration.partners.demo.Towns;
import fr.alin.integration.partners.page.PageHtml;
import fr.alin.integration.partners.page.Reply;
import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WebServer;

/** Pages of the landlord's homes: publish all or one, change and withdraw. */
final class OfferPages {

    private static final int PAGE_SIZE = 50;
    private static final String PATH = "/landlord/offers/";

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
        List<List<String>> rows =
                found.stream().skip(first).limit(PAGE_SIZE).map(OfferPages::row).toList();
        String more = found.size() > first + PAGE_SIZE
                ? "<p>" + PageHtml.link("/landlord/offers?q=%s&first=%d".formatted(text, first + PAGE_SIZE), "Suite")
                        + "</p>"
                : "";
        return Reply.page(
                "Logements du bailleur",
                "<p>" + PageHtml.link("/landlord", "← Bailleur") + "</p><h1>Logements du bailleur</h1>"
                        + PageHtml.form(
                                "get",
                                "/landlord/offers",
                                PageHtml.field("Référence, ville ou type", "q", "text", text),
                                "Chercher")
                        + PageHtml.table(
                                "%d logement(s)".formatted(found.size()),
                                List.of("Référence", "Ville", "Logement", "Loyer + charges", "Jusqu'au", "État"),
                                rows)
                        + more + "<h2>Publier un nouveau logement</h2>"
                        + PageHtml.form(
                                "post",
                                "/landlord/offers",
                                PageHtml.choice("Commune", "commune", OfferForm.towns(towns), "75111")
                                        + PageHtml.field("Surface (m²)", "surface", "number", "47")
                                        + PageHtml.field("Loyer (€)", "rent", "number", "300.00")
                                        + PageHtml.field("Charges (€)", "charges", "number", "75.00"),
                                "Publier"));
    }

    private static List<String> row(PublishedHome home) {
        Offer offer = home.offer();
        return List.of(
                PageHtml.link(PATH + offer.getReference(), offer.getReference()),
                PageHtml.text(offer.getCity() + " (" + offer.getPostalCode() + ")"),
                PageHtml.text(offer.getType().value() + ", " + offer.getSurface() + " m²"),
                PageHtml.text(offer.getRent() + " + " + offer.getCharges() + " €"),
                PageHtml.text(offer.getClosesOn()),
                home.withdrawn() ? "retirée" : "publiée");
    }

    private Reply show(Request request, PublishedHome home) {
        Offer offer = home.offer();
        String path = PATH + offer.getReference();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Adresse", offer.getAddress() + ", " + offer.getPostalCode() + " " + offer.getCity());
        facts.put("Version", String.valueOf(offer.getVersion()));
        facts.put("État", home.withdrawn() ? "retirée" : "publiée");
        facts.put("Financement", offer.getStandard().value());
        facts.put("Étage", offer.getFloor() == null ? "maison" : String.valueOf(offer.getFloor()));
        facts.put("Énergie, gaz à effet de serre", offer.getEnergyClass() + ", " + offer.getGreenhouseClass());
        String acts = home.withdrawn()
                ? "<h2>Publier à nouveau</h2>" + PageHtml.form("post", path + "/publish", "", "Publier à nouveau")
                : "<h2>Modifier</h2>"
                        + PageHtml.form("post", path + "/change", OfferForm.fields(offer), "Envoyer la modification")
                        + "<h2>Retirer</h2>"
                        + PageHtml.form(
                                "post",
                                path + "/withdraw",
                                PageHtml.field("Motif", "reason", "text", "Logement repris"),
                                "Retirer l'offre");
        return Reply.page(
                offer.getReference(),
                "<p>" + PageHtml.link("/landlord/offers", "← Logements") + "</p><h1>"
                        + PageHtml.text(offer.getReference()) + "</h1>" + PageHtml.facts(facts) + acts);
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
        var withdrawal =
                landlord.homes().withdraw(reference, request.value("reason").orElse("Logement repris"));
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
