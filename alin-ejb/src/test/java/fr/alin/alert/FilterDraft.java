package fr.alin.alert;

import java.math.BigDecimal;
import java.util.Set;

import fr.alin.offer.model.FloorRange;
import fr.alin.offer.model.OfferFilters;
import fr.alin.offer.model.OfferSort;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.RentStandard;

/** Builds filters; by default none is set. */
public final class FilterDraft {

    private Set<DwellingKind> kinds = Set.of();
    private BigDecimal lowest = BigDecimal.ZERO;
    private BigDecimal highest = OfferFilters.ANY_PRICE;
    private boolean accessible;
    private boolean availableNow;
    private Set<DwellingType> types = Set.of();
    private BigDecimal surface = BigDecimal.ZERO;
    private Set<RentStandard> standards = Set.of();
    private boolean lift;
    private FloorRange floors = FloorRange.any();
    private Set<CommuneCode> communes = Set.of();

    public FilterDraft kinds(DwellingKind... asked) {
        kinds = Set.of(asked);
        return this;
    }

    public FilterDraft price(String from, String to) {
        lowest = new BigDecimal(from);
        highest = new BigDecimal(to);
        return this;
    }

    public FilterDraft accessible() {
        accessible = true;
        return this;
    }

    public FilterDraft availableNow() {
        availableNow = true;
        return this;
    }

    public FilterDraft types(DwellingType... asked) {
        types = Set.of(asked);
        return this;
    }

    public FilterDraft surface(String atLeast) {
        surface = new BigDecimal(atLeast);
        return this;
    }

    public FilterDraft standards(RentStandard... asked) {
        standards = Set.of(asked);
        return this;
    }

    public FilterDraft lift() {
        lift = true;
        return this;
    }

    public FilterDraft floors(FloorRange asked) {
        floors = asked;
        return this;
    }

    public FilterDraft communes(CommuneCode... asked) {
        communes = Set.of(asked);
        return this;
    }

    public OfferFilters build() {
        return new OfferFilters(
                kinds,
                lowest,
                highest,
                accessible,
                availableNow,
                types,
                surface,
                standards,
                lift,
                floors,
                communes,
                OfferSort.NEWEST);
    }
}
