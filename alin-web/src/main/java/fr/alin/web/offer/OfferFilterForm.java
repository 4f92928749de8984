package fr.alin.web.offer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.offer.model.OfferSort;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.RentStandard;
import fr.alin.web.shared.Messages;

/** The options of the filter form, each with whether the address selects it. */
@Named
@RequestScoped
public class OfferFilterForm {

    private static final String YES = "true";

    @Inject
    OfferFilter filter;

    @Inject
    OffersPage page;

    @Inject
    Messages messages;

    public List<FilterChoice> getKinds() {
        return List.of(
                yes("house", "house", "list.kind.HOUSE", filter.isHouse()),
                yes("flat", "flat", "list.kind.FLAT", filter.isFlat()));
    }

    public List<FilterChoice> getComforts() {
        return List.of(
                yes("accessible", "accessible", "list.accessible", filter.isAccessible()),
                yes("immediate", "now", "list.immediate", filter.isNow()),
                yes("lift", "lift", "list.lift", filter.isLift()));
    }

    /** Only the types that the household may have. */
    public List<FilterChoice> getRooms() {
        var asked = filter.asked().filters().types();
        return page.getLimits().dwellingTypes().stream()
                .sorted()
                .map(type -> choice("type", type, "list.type." + type, asked.contains(type)))
                .toList();
    }

    public List<FilterChoice> getStandards() {
        var asked = filter.asked().filters().standards();
        return Stream.of(RentStandard.values())
                .map(standard -> choice("standard", standard, "list.standard." + standard, asked.contains(standard)))
                .toList();
    }

    public List<FilterChoice> getFloors() {
        return Stream.of(FloorChoice.values())
                .map(floor -> choice(
                        "floor",
                        floor,
                        "list.floor." + floor,
                        floor == filter.asked().floors()))
                .toList();
    }

    public List<FilterChoice> getSorts() {
        return Stream.of(OfferSort.values())
                .map(sort -> choice(
                        "sort",
                        sort,
                        "list.sort." + sort,
                        sort == filter.asked().filters().sort()))
                .toList();
    }

    /** The communes chosen by a circle of the map. */
    public List<CommuneCode> getCommunes() {
        return filter.asked().filters().communes().stream().toList();
    }

    /** Whole euros, so that the slider reaches both ends. */
    public int getLowest() {
        return getLowestPrice().setScale(0, RoundingMode.FLOOR).intValue();
    }

    public int getHighest() {
        return getHighestPrice().setScale(0, RoundingMode.CEILING).intValue();
    }

    public BigDecimal getLowestPrice() {
        return page.getResults().lowestPrice();
    }

    public BigDecimal getHighestPrice() {
        return page.getResults().highestPrice();
    }

    private FilterChoice yes(String id, String name, String text, boolean chosen) {
        return new FilterChoice(id, name, YES, messages.text(text), chosen);
    }

    private FilterChoice choice(String name, Enum<?> value, String text, boolean chosen) {
        var id = name + "-" + value.name().toLowerCase(Locale.ROOT);
        return new FilterChoice(id, name, value.name(), messages.text(text), chosen);
    }
}
