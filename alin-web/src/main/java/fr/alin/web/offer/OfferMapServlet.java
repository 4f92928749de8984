package fr.alin.web.offer;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.offer.view.CommuneOffers;
import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.CommunePoint;
import fr.alin.shared.model.CommuneCode;
import fr.alin.web.shared.Amounts;
import fr.alin.web.shared.Languages;
import fr.alin.web.shared.Texts;

/**
 * The circles of the map: for each commune with matching offers its position, count, accessible label and the
 * query of its list.
 */
@WebServlet("/offers/map")
public class OfferMapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OfferSearches searches;

    @Inject
    transient ReferenceService reference;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var scope = searches.scope();
        if (scope.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var query = OfferQuery.of(request.getParameterMap());
        var found = searches.map(scope.get(), query);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        try (var json = Json.createGenerator(response.getWriter())) {
            json.writeStartArray();
            write(json, query, found, Languages.of(request));
            json.writeEnd();
        }
    }

    private void write(JsonGenerator json, OfferQuery query, List<CommuneOffers> found, Locale locale) {
        var places = places(found);
        for (var commune : found) {
            var place = places.get(commune.commune());
            if (place != null) {
                json.writeStartObject()
                        .write("latitude", place.latitude())
                        .write("longitude", place.longitude())
                        .write("count", commune.count())
                        .write("label", place.name() + " : " + words(commune, locale))
                        .write("query", query.near(commune.commune()).text())
                        .writeEnd();
            }
        }
    }

    private Map<CommuneCode, CommunePoint> places(List<CommuneOffers> found) {
        var codes = found.stream().map(CommuneOffers::commune).toList();
        return reference.points(codes).stream().collect(Collectors.toMap(CommunePoint::code, Function.identity()));
    }

    private static String words(CommuneOffers commune, Locale locale) {
        var lowest = Amounts.in(locale).money(commune.lowestRent());
        return Texts.text(locale, "map.offers", commune.count(), lowest);
    }
}
