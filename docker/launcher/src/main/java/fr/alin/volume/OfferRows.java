package fr.alin.volume;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** Open offers across the country, distributed like the social housing stock: types, surfaces, rents and standards. */
final class OfferRows {

    static final long FIRST = 10_000_000;

    private static final String COLUMNS = """
            id, version, reference, landlord_code, landlord_name, posting_version, status, published_at, commune_code,
            department, city, postal_code, address, latitude, longitude, kind, dwelling_type, surface, floor, lift,
            accessible, energy_class, greenhouse_class, rent_standard, rent, charges, rent_with_charges, available_on,
            closes_on, description, ceiling_zone, alerts_matched_at, deposit, opens_on""";
    private static final int LANDLORDS = 200;

    /** Shares of T1 to T5+: SDES, RPLS 2024, Licence Ouverte 2.0; the surfaces are assumptions. */
    private static final double[] TYPES = {7.4, 20.2, 37.0, 27.8, 7.5};

    private static final int[][] SURFACES = {{18, 35}, {38, 55}, {55, 72}, {70, 88}, {85, 115}};
    private static final String[] STANDARDS = {"PLAI", "PLUS", "PLS", "PLI"};
    private static final double[] STANDARD_SHARES = {22, 60, 12, 6};

    /**
     * Rent of each standard relative to the department's mean; the last two are above it, like their national ranges.
     */
    private static final double[] STANDARD_RENTS = {0.88, 1.0, 1.35, 1.7};

    private final LocalDate today;
    private final RowRandom random = new RowRandom("offers");

    OfferRows(LocalDate today) {
        this.today = today;
    }

    void write(Connection connection, Volume volume, Geography geography) throws SQLException {
        var progress = new Progress("open offers", volume.offers());
        try (var target = new CopyTarget(connection, "offer", COLUMNS)) {
            for (int i = 0; i < volume.offers(); i++) {
                write(target, i, geography.any(random));
                progress.at(i);
            }
        }
        progress.end();
    }

    private void write(CopyTarget target, int index, Place place) {
        var type = random.weighted(TYPES);
        var house = type > 1 && random.percent(place.houses() * 1.4);
        var surface = random.between(SURFACES[type][0], SURFACES[type][1]);
        var standard = random.weighted(STANDARD_SHARES);
        var rent = amount(place.rent() * STANDARD_RENTS[standard] * surface * random.between(0.9, 1.15));
        var charges = amount(surface * random.between(0.6, 2.2));
        var floor = house ? null : random.between(0, 7);
        var published = today.minusDays(random.between(0, 25))
                .atTime(random.between(7, 19), random.between(0, 59))
                .atZone(Generator.PARIS)
                .toOffsetDateTime();
        var landlord = "BENCH%03d".formatted(random.between(1, LANDLORDS));
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
                random.between(1, 120) + " rue de la République",
                place.latitude() + random.between(-0.004, 0.004),
                place.longitude() + random.between(-0.004, 0.004),
                house ? "HOUSE" : "FLAT",
                "T" + (type + 1),
                surface,
                floor,
                !house && floor > 1 && random.percent(60),
                random.percent(14),
                "ABCDEF".charAt(random.weighted(3, 10, 34, 36, 14, 3)),
                "ABCDEF".charAt(random.weighted(8, 26, 30, 24, 9, 3)),
                STANDARDS[standard],
                rent,
                charges,
                rent.add(charges),
                random.percent(30) ? today.minusDays(random.between(0, 20)) : today.plusDays(random.between(5, 90)),
                today.plusDays(random.between(20, 60)),
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
