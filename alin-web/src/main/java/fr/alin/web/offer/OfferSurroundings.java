package fr.alin.web.offer;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.offer.model.Coordinates;
import fr.alin.offer.model.OfferPlace;
import fr.alin.reference.OutlineService;
import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.CommunePoint;

/** The map of the home's surroundings on offers/offer.xhtml, built once per request. */
@Named
@RequestScoped
public class OfferSurroundings {

    @Inject
    ReferenceService reference;

    @Inject
    OutlineService outlines;

    @Inject
    OfferPage page;

    private Optional<PlaceMap> map;

    /** Empty when the commune is unknown. */
    public Optional<PlaceMap> getMap() {
        if (map == null) {
            map = draw(page.getPosting().place());
        }
        return map;
    }

    /** Without coordinates the map shows the centre of the commune, and says so. */
    public boolean isExact() {
        return page.getPosting().place().coordinates().isPresent();
    }

    private Optional<PlaceMap> draw(OfferPlace place) {
        return reference.points(List.of(place.commune())).stream()
                .findFirst()
                .map(own -> around(place.coordinates().orElseGet(() -> centreOf(own)), own));
    }

    private PlaceMap around(Coordinates home, CommunePoint own) {
        var standing = outlines.standingFor(List.of(own.code()));
        return PlaceMap.around(home, own, standing, outlines.within(PlaceMap.box(home)));
    }

    private static Coordinates centreOf(CommunePoint commune) {
        return new Coordinates(commune.latitude(), commune.longitude());
    }
}
