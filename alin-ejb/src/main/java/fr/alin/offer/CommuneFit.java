package fr.alin.offer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import fr.alin.offer.model.CityName;
import fr.alin.offer.model.Coordinates;
import fr.alin.offer.model.ImpossibleOfferValue;
import fr.alin.offer.model.OfferPlace;
import fr.alin.reference.view.Commune;

/**
 * Checks that city, postal code and point of a place belong to its commune. Employees read the city and see the point.
 *
 * @param formerName name of the former commune whose code the place gives
 */
record CommuneFit(Commune commune, Optional<String> formerName) {

    /**
     * Largest distance of a home from the centre of its commune. Communes of French Guiana are as large as departments.
     */
    private static final double FARTHEST_KILOMETRES = 40;

    private static final double FARTHEST_IN_GUIANA = 250;
    private static final String GUIANA = "973";

    List<ImpossibleOfferValue> faultsOf(OfferPlace place) {
        return Stream.of(postalCode(place), city(place), place.coordinates().flatMap(this::point))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ImpossibleOfferValue> postalCode(OfferPlace place) {
        return commune.postalCodes().contains(place.postalCode())
                ? Optional.empty()
                : Optional.of(new ImpossibleOfferValue(
                        "postalCode",
                        place.postalCode(),
                        "offer.postal-code-elsewhere",
                        commune.name(),
                        String.join(", ", commune.postalCodes())));
    }

    private Optional<ImpossibleOfferValue> city(OfferPlace place) {
        var city = place.city();
        var whole = commune.parent().isPresent() && CityName.isDividedInto(city, commune.name());
        var former = formerName.filter(name -> CityName.same(city, name)).isPresent();
        return whole || former || CityName.same(city, commune.name())
                ? Optional.empty()
                : Optional.of(new ImpossibleOfferValue("city", city, "offer.city-elsewhere", commune.name()));
    }

    private Optional<ImpossibleOfferValue> point(Coordinates point) {
        var centre = new Coordinates(commune.point().latitude(), commune.point().longitude());
        var away = centre.kilometresTo(point);
        if (away <= farthest()) {
            return Optional.empty();
        }
        var northFirst =
                Math.abs(point.latitude() - centre.latitude()) >= Math.abs(point.longitude() - centre.longitude());
        var swapped = point.isPossibleSwapped() && centre.kilometresTo(point.swapped()) <= farthest();
        return Optional.of(new ImpossibleOfferValue(
                northFirst ? "latitude" : "longitude",
                northFirst ? point.latitude() : point.longitude(),
                swapped ? "offer.coordinates-swapped" : "offer.coordinates-elsewhere",
                commune.name(),
                Math.round(away)));
    }

    private double farthest() {
        return commune.departmentCode().equals(GUIANA) ? FARTHEST_IN_GUIANA : FARTHEST_KILOMETRES;
    }
}
