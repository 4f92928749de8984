package fr.alin.eligibility.model;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import fr.alin.reference.model.CeilingZone;
import fr.alin.shared.model.RentStandard;

/** Key of a ceiling: rent standard and zone. Offers store it as text, joined by a point: {@code PLUS.ILE_DE_FRANCE}. */
public record CeilingKey(RentStandard standard, CeilingZone zone) {

    private static final List<CeilingZone> RESOURCE_ZONES = List.of(
            CeilingZone.PARIS_ADJOINING, CeilingZone.ILE_DE_FRANCE, CeilingZone.OTHER_REGIONS, CeilingZone.OVERSEAS);
    private static final List<CeilingZone> RENT_ZONES =
            List.of(CeilingZone.A_BIS, CeilingZone.A, CeilingZone.B1, CeilingZone.B2_C, CeilingZone.OVERSEAS);
    private static final List<CeilingKey> ALL =
            Arrays.stream(RentStandard.values()).flatMap(CeilingKey::of).toList();

    /** Every standard with its zones, also where no ceiling is known. */
    public static List<CeilingKey> all() {
        return ALL;
    }

    public String text() {
        return standard.name() + "." + zone.name();
    }

    private static Stream<CeilingKey> of(RentStandard standard) {
        return (standard == RentStandard.PLI ? RENT_ZONES : RESOURCE_ZONES)
                .stream().map(zone -> new CeilingKey(standard, zone));
    }
}
