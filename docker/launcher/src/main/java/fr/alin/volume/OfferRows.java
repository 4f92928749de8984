package fr.alin.volume;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;

/** Open offers over the country, in the shape of the social stock: types, surfaces, rents and standards. */
final class OfferRows {

    static final long FIRST = 10_000_000;

    private static final String COLUMNS = """
            id, version, reference, landlord_code, landlord_name, posting_version, status, published_at, commune_code,
            department, city, postal_code, address, latitude, longitude, kind, dwelling_type, surface, floor, lift,
            accessible, energy_class, greenhouse_class, rent_standard, rent, charges, rent_with_charges, available_on,
            closes_on, description, ceiling_zone, alerts_matched_at, deposit, opens_on""";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int LANDLORDS = 200;

    /** Shares of T1 to T5 and more: SDES, RPLS 2024, Licence Ouverte 2.0; the surfaces are assumptions. */
    private static final double[] TYPES = {7.4, 20.2, 37.0, 27.8, 7.5};

    private static final int[][] SURFACES = {{18, 35}, {38, 55}, {55, 72}, {70, 88}, {85, 115}};
    private static final String[] STANDARDS = {"PLAI", "PLUS", "PLS", "PLI"};
    private static final double[] STANDARD_SHARES = {22, 60, 12, 6};

    /** Rent of a standard beside the department's mean; the last two lie above, as their national ranges do. */
    private static final double[] STANDARD_RENTS = {0.88, 1.0, 1.35, 1.7};

    private final LocalDate today;
    private final Dice dice = new Dice("offers");

    OfferRows(LocalDate today) {
        this.today = today;
    }

    void write(Connection connection, Volume volume, Terrain terrain) throws SQLException {
        var progress = new Progress("open offers", volume.offers());
        try (var target = new CopyTarget(connection, "offer", COLUMNS)) {
            for (int i = 0; i < volume.offers(); i++) {
                write(target, i, terrain.any(dice));
                progress.at(i);
            }
        }
        progress.end();
    }

    private void write(CopyTarget target, int index, Place place) {
        var type = dice.weighted(TYPES);
        var house = type > 1 && dice.percent(place.houses() * 1.4);
        var surface = dice.between(SURFACES[type][0], SURFACES[type][1]);
        var standard = dice.weighted(STANDARD_SHARES);
        var rent = amount(place.rent() * STANDARD_RENTS[standard] * surface * dice.between(0.9, 1.15));
        var charges = amount(surface * dice.between(0.6, 2.2));
        var floor = house ? null : dice.between(0, 7);
        var published = today.minusDays(dice.between(0, 25))
                .atTime(dice.between(7, 19), dice.between(0, 59))
                .atZone(PARIS)
                .toOffsetDateTime();
        var landlord = "BENCH%03d".formatted(dice.between(1, LANDLORDS));
        target.row(
                FIRST + index,
                0,
                "%s-%07d".formatted(landlord, index),
                landlord,
                "Habitat " + place.department(),
                1,
                "PUBLISHED",
                published,
                place.code(),
                place.department(),
                place.name(),
                place.postalCode(),
                dice.between(1, 120) + " rue de la République",
                place.latitude() + dice.between(-0.004, 0.004),
                place.longitude() + dice.between(-0.004, 0.004),
                house ? "HOUSE" : "FLAT",
                "T" + (type + 1),
                surface,
                floor,
                !house && floor > 1 && dice.percent(60),
                dice.percent(14),
                "ABCDEF".charAt(dice.weighted(3, 10, 34, 36, 14, 3)),
                "ABCDEF".charAt(dice.weighted(8, 26, 30, 24, 9, 3)),
                STANDARDS[standard],
                rent,
                charges,
                rent.add(charges),
                dice.percent(30) ? today.minusDays(dice.between(0, 20)) : today.plusDays(dice.between(5, 90)),
                today.plusDays(dice.between(20, 60)),
                "Logement lumineux, proche des commerces et des transports. Cave et local à vélos.",
                standard == 3 ? place.rentZone() : place.resourceZone(),
                published,
                rent,
                published.toLocalDate());
    }

    private static BigDecimal amount(double euros) {
        return BigDecimal.valueOf(euros).setScale(2, RoundingMode.HALF_UP);
    }
}
