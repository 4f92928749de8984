package fr.alin.web.offer;

import static fr.alin.shared.json.JsonLibrary.JSON;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.offer.view.CommuneOffers;
import fr.alin.reference.OutlineService;
import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.CommunePoint;
import fr.alin.shared.model.CommuneCode;
import fr.alin.web.shared.Languages;

/**
 * What the map of the offers shows of one search: the area that was asked for, and for each commune with
 * matching offers, in whichever circle, its position, count, words and the query of its list.
 */
@WebServlet("/offers/map")
public class OfferMapServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OfferSearches searches;

    @Inject
    transient ReferenceService reference;

    @Inject
    transient OutlineService outlines;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var scope = searches.scope();
        if (scope.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var query = OfferQuery.of(request.getParameterMap());
        var found = searches.map(scope.get(), query);
        var area = MapArea.of(scope.get().profile(), outlines);
        response.setContentType("application/json");
        response.setHeader("Vary", "Accept-Encoding");
        try (var json = JSON.createGenerator(body(request, response))) {
            json.writeStartObject();
            area.write(json);
            new MapBadges(query, places(found), Languages.of(request)).write(json, found);
            json.writeEnd();
        }
    }

    /** A search of Île-de-France has a thousand communes: compressed a tenth. */
    private static OutputStream body(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var accepted = request.getHeader("Accept-Encoding");
        if (accepted == null || !accepted.contains("gzip")) {
            return response.getOutputStream();
        }
        response.setHeader("Content-Encoding", "gzip");
        return new GZIPOutputStream(response.getOutputStream());
    }

    private Map<CommuneCode, CommunePoint> places(List<CommuneOffers> found) {
        Collection<CommuneCode> codes =
                found.stream().map(CommuneOffers::commune).toList();
        return reference.points(codes).stream().collect(Collectors.toMap(CommunePoint::code, Function.identity()));
    }
}
