package fr.alin.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.integration.partners.demo.Town;
import fr.alin.integration.partners.demo.Towns;
import fr.alin.offer.model.Coordinates;
import fr.alin.offer.model.Dwelling;
import fr.alin.offer.model.EnergyClass;
import fr.alin.offer.model.OfferPlace;
import fr.alin.offer.model.OfferPosting;
import fr.alin.offer.model.Rent;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.DwellingKind;
import fr.alin.shared.model.DwellingType;
import fr.alin.shared.model.OfferReference;
import fr.alin.shared.model.RentStandard;

/**
 * A home of the demonstration and what becomes of it, a line of {@code homes.csv}.
 *
 * @param closesIn days from today to the last day to apply; negative once it has passed
 */
record DemoHome(
        OfferReference reference,
        String landlord,
        String commune,
        DwellingType type,
        BigDecimal surface,
        int floor,
        BigDecimal rent,
        BigDecimal charges,
        int closesIn,
        int candidates,
        Fate fate) {

    /** Where the story of a home stands today. */
    enum Fate {
        TO_REVIEW,
        EMPLOYERS,
        WORSENED,
        LIST_HELD,
        LIST_DUE,
        SENT,
        RECEIVED,
        PAPERS,
        VISIT,
        COMMISSION,
        POSTPONED,
        RANKED,
        SECOND_UP,
        CONDITION,
        NOT_ALLOCATED,
        SIGNED,
        MOVED_IN,
        SILENT,
        WITHDRAWN,
        HOME_CLOSED,
        RETURNED
    }

    private static final List<String> STREETS =
            List.of("rue des Tilleuls", "avenue du Moulin", "rue de la Fontaine", "allée des Érables", "rue du Lavoir");
    private static final String RHONE = "69";

    static List<DemoHome> all() {
        try (var lines = new BufferedReader(
                new InputStreamReader(DemoHome.class.getResourceAsStream("homes.csv"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> of(line.split(";")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoHome of(String... cells) {
        return new DemoHome(
                new OfferReference(cells[0]),
                cells[1],
                cells[2],
                DwellingType.valueOf(cells[3]),
                new BigDecimal(cells[4]),
                Integer.parseInt(cells[5]),
                new BigDecimal(cells[6]),
                new BigDecimal(cells[7]),
                Integer.parseInt(cells[8]),
                Integer.parseInt(cells[9]),
                Fate.valueOf(cells[10]));
    }

    /** Whether the agency of Lyon reviews its candidates. */
    boolean nearLyon() {
        return commune.startsWith(RHONE);
    }

    LocalDate closesOn(LocalDate today) {
        return today.plusDays(closesIn);
    }

    /** The first day on which it is shown. */
    LocalDate shownOn(LocalDate today) {
        return today.plusDays(Math.min(closesIn - 14, -12));
    }

    /** @param rentNow without charges */
    OfferPosting posting(String landlordName, BigDecimal rentNow, LocalDate today) {
        var town = new Towns().find(commune).orElseThrow();
        return new OfferPosting(
                landlordName,
                place(town),
                new Dwelling(
                        DwellingKind.FLAT,
                        type,
                        surface,
                        Optional.of(floor),
                        floor > 2,
                        floor == 0,
                        Optional.of(EnergyClass.values()[1 + floor % 4]),
                        Optional.of(EnergyClass.values()[1 + floor % 3])),
                new Rent(RentStandard.PLUS, rentNow, charges),
                closesOn(today).plusDays(30),
                closesOn(today),
                "Logement lumineux dans une résidence calme, proche des commerces et des transports.");
    }

    private OfferPlace place(Town town) {
        var street = STREETS.get(Math.floorMod(reference.hashCode(), STREETS.size()));
        return new OfferPlace(
                new CommuneCode(commune),
                town.label(),
                town.postalCode(),
                (3 + floor * 7) + " " + street,
                Optional.of(new Coordinates(
                        town.latitude().doubleValue(), town.longitude().doubleValue())));
    }
}
