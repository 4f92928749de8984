package fr.alin.integration.partners.landlord;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import fr.alin.contract.landlord.DwellingKind;
import fr.alin.contract.landlord.DwellingType;
import fr.alin.contract.landlord.Offer;
import fr.alin.contract.landlord.Publication;
import fr.alin.contract.landlord.RentStandard;
import fr.alin.contract.landlord.WithdrawalCause;
import fr.alin.integration.partners.demo.Town;
import fr.alin.integration.partners.demo.Towns;
import fr.alin.integration.partners.page.Request;
import fr.alin.integration.partners.page.WrongValue;

/** The form of a home; fields missing from the request keep their value. */
final class OfferForm {

    private OfferForm() {}

    /** As a field of type date has it; empty if it is unknown. */
    static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** The home with the submitted values. */
    static Offer read(Request request, Offer known) {
        Offer offer = OfferCopies.publication(known);
        amount(request, "surface", offer::setSurface);
        amount(request, "rent", offer::setRent);
        amount(request, "charges", offer::setCharges);
        request.value("type").map(OfferForm::type).ifPresent(offer::setType);
        request.value("availableOn").map(AnswerForm::day).ifPresent(offer::setAvailableOn);
        request.value("closesOn").map(AnswerForm::day).ifPresent(offer::setClosesOn);
        request.value("description").ifPresent(offer::setDescription);
        request.value("address").ifPresent(offer::setAddress);
        return offer;
    }

    /** A new home in the town with the submitted code, with defaults of a common two-room flat. */
    static Offer blank(Request request, Towns towns, LandlordSystem landlord) {
        String code = request.value("commune").orElse("75111");
        Town town = towns.find(code).orElseThrow(() -> new WrongValue("commune : code INSEE inconnu ici"));
        Publication offer = new Publication();
        offer.setReference(
                request.value("reference").orElseGet(() -> landlord.homes().freeReference(town.department())));
        offer.setCommune(town.code());
        offer.setCity(town.label());
        offer.setPostalCode(town.postalCode());
        offer.setDepartment(town.department());
        offer.setLatitude(town.latitude());
        offer.setLongitude(town.longitude());
        offer.setAddress("1 rue de la Mairie");
        offer.setKind(DwellingKind.FLAT);
        offer.setType(DwellingType.fromValue("T2"));
        offer.setSurface(new BigDecimal("47"));
        offer.setFloor(1);
        offer.setLift(true);
        offer.setAccessible(false);
        offer.setRent(new BigDecimal("300.00"));
        offer.setCharges(new BigDecimal("75.00"));
        offer.setStandard(RentStandard.PLUS);
        offer.setAvailableOn(landlord.today().plusDays(30));
        offer.setClosesOn(landlord.today().plusDays(15));
        offer.setEnergyClass("C");
        offer.setGreenhouseClass("B");
        offer.setDescription("Logement publié à la main depuis l'écran du bailleur.");
        return read(request, offer);
    }

    static Map<String, String> towns(Towns towns) {
        Map<String, String> byLabel = new TreeMap<>();
        towns.all().forEach(town -> byLabel.put(town.code(), town.code() + " " + town.name()));
        return byLabel;
    }

    static Map<String, String> types() {
        return Stream.of(DwellingType.values())
                .collect(Collectors.toMap(DwellingType::value, DwellingType::value, (a, b) -> a, TreeMap::new));
    }

    /** Causes of a withdrawal with their labels; the first leaves it to the reason. */
    static Map<String, String> causes() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("", "non précisée");
        labels.put(WithdrawalCause.LET_OTHERWISE.value(), "loué autrement");
        labels.put(WithdrawalCause.WORKS.value(), "travaux");
        labels.put(WithdrawalCause.SOLD.value(), "vente");
        labels.put(WithdrawalCause.ERROR.value(), "erreur");
        labels.put(WithdrawalCause.OTHER.value(), "autre");
        return labels;
    }

    static WithdrawalCause cause(String text) {
        try {
            return WithdrawalCause.fromValue(text);
        } catch (IllegalArgumentException e) {
            throw new WrongValue("cause : inconnue");
        }
    }

    private static DwellingType type(String text) {
        try {
            return DwellingType.fromValue(text);
        } catch (IllegalArgumentException e) {
            throw new WrongValue("type : ROOM, T1 à T6");
        }
    }

    private static void amount(Request request, String name, Consumer<BigDecimal> to) {
        try {
            request.value(name)
                    .map(text -> new BigDecimal(text.replace(',', '.')))
                    .ifPresent(to);
        } catch (NumberFormatException e) {
            throw new WrongValue(name + " : nombre attendu");
        }
    }
}
