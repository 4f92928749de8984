package fr.alin.web.offer;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.json.stream.JsonGenerator;

import fr.alin.offer.view.CommuneOffers;
import fr.alin.reference.view.CommunePoint;
import fr.alin.shared.model.CommuneCode;
import fr.alin.web.shared.Amounts;
import fr.alin.web.shared.Texts;

/** The communes with offers, as the map's badges: {@code Brest : 2 logements, à partir de 410 € (commune demandée)}. */
final class MapBadges {

    private final OfferQuery query;
    private final Map<CommuneCode, CommunePoint> places;
    private final Texts texts;
    private final Amounts amounts;

    MapBadges(OfferQuery query, Map<CommuneCode, CommunePoint> places, Locale locale) {
        this.query = query;
        this.places = places;
        texts = Texts.in(locale);
        amounts = Amounts.in(locale);
    }

    void write(JsonGenerator json, List<CommuneOffers> found) {
        json.writeStartArray("offers");
        for (var commune : found) {
            var place = places.get(commune.commune());
            if (place != null) {
                write(json, commune, place);
            }
        }
        json.writeEnd();
    }

    private void write(JsonGenerator json, CommuneOffers commune, CommunePoint place) {
        var chosen = query.filters().communes().contains(commune.commune());
        json.writeStartObject()
                .write("commune", commune.commune().value())
                .write("name", place.name())
                .write("latitude", place.latitude())
                .write("longitude", place.longitude())
                .write("count", commune.count())
                .write("circle", commune.circle().name())
                .write("current", commune.circle() == query.circle())
                .write("chosen", chosen)
                .write("label", words(commune, place))
                .write("query", address(commune, chosen))
                .writeEnd();
    }

    private String words(CommuneOffers commune, CommunePoint place) {
        return texts.text(
                "map.offers",
                place.name(),
                commune.count(),
                amounts.money(commune.lowestRent()),
                texts.text("map.circle." + commune.circle()));
    }

    /** The list of the commune; of all communes if it is chosen already. */
    private String address(CommuneOffers commune, boolean chosen) {
        var tab = query.in(commune.circle());
        return (chosen ? tab.anywhere() : tab.near(commune.commune())).text();
    }
}
