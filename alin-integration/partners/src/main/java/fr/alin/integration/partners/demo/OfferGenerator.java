package fr.alin.integration.partners.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import fr.alin.contract.landlord.DwellingKind;
import fr.alin.contract.landlord.DwellingType;
import fr.alin.contract.landlord.Equipment;
import fr.alin.contract.landlord.Heating;
import fr.alin.contract.landlord.Photo;
import fr.alin.contract.landlord.Publication;
import fr.alin.contract.landlord.RentStandard;
import fr.alin.contract.landlord.ReservationMode;

/**
 * Generates the landlord's homes: a quarter where the handbook's ANNE PORTE searches, the others across eleven
 * departments.
 */
public final class OfferGenerator {

    private static final int IN_HER_COMMUNES = 96;
    private static final int AROUND_HER_COMMUNES = 74;
    private static final double[] HER_TYPES = {8, 42, 35, 12, 3};
    private static final Map<String, Integer> BY_DEPARTMENT = shares();
    private static final String LANDLORD = "TOITS";
    /** By number, for all generators of the process: the number decides the picture, and drawing them takes seconds. */
    private static final Map<Integer, byte[]> PICTURES = new ConcurrentHashMap<>();

    private final Towns towns;
    private final RentScale rents = new RentScale();
    private final List<String[]> types = DemoFiles.rows("types.csv");

    public OfferGenerator(Towns towns) {
        this.towns = towns;
    }

    /** All homes as published on that day; only their dates depend on it. */
    public List<Publication> all(LocalDate day) {
        List<Publication> offers = new ArrayList<>();
        List<Town> hers =
                HandbookApplications.ANNE_WISHES.stream().map(towns::of).toList();
        List<Town> around = towns.around(HandbookApplications.ANNE_WISHES);
        for (int i = 1; i <= IN_HER_COMMUNES; i++) {
            offers.add(offer(i, hers.get(i % hers.size()), HER_TYPES, day));
        }
        for (int i = IN_HER_COMMUNES + 1; i <= IN_HER_COMMUNES + AROUND_HER_COMMUNES; i++) {
            offers.add(offer(i, around.get(i % around.size()), HER_TYPES, day));
        }
        BY_DEPARTMENT.forEach((department, count) -> {
            List<Town> there = towns.in(department);
            for (int i = 0; i < count; i++) {
                int number = offers.size() + 1;
                offers.add(offer(number, new SeededRandom("town", number).oneOf(there), usualTypes(), day));
            }
        });
        return offers;
    }

    private Publication offer(int number, Town town, double[] weights, LocalDate day) {
        SeededRandom random = new SeededRandom("offer", number);
        Publication offer = new Publication();
        offer.setReference("%s-%s%05d".formatted(LANDLORD, town.department(), number));
        offer.setVersion(day.toEpochDay() * 1000);
        place(offer, town, random);
        shape(offer, weights, random);
        price(offer, random);
        calendar(offer, day, random);
        furnish(offer, new SeededRandom("annexes", number), number);
        offer.setDescription(HomeTexts.description(offer, random));
        if (number <= IN_HER_COMMUNES) {
            offer.getPhoto().add(picture(number, offer));
        }
        return offer;
    }

    private static Photo picture(int number, Publication offer) {
        int rooms = Math.max(1, offer.getType().ordinal());
        Photo photo = new Photo();
        photo.setValue(PICTURES.computeIfAbsent(number, same -> HomePicture.jpeg(same, rooms, offer.getFloor())));
        photo.setCaption(offer.getKind() == DwellingKind.HOUSE ? "La maison vue de la rue" : "L'immeuble vu de la rue");
        return photo;
    }

    private static void place(Publication offer, Town town, SeededRandom random) {
        offer.setCommune(town.code());
        offer.setCity(town.label());
        offer.setPostalCode(town.postalCode());
        offer.setDepartment(town.department());
        offer.setAddress(HomeTexts.address(random));
        offer.setLatitude(moved(town.latitude(), random));
        offer.setLongitude(moved(town.longitude(), random));
    }

    private void shape(Publication offer, double[] weights, SeededRandom random) {
        int index = random.weighted(weights);
        String[] type = types.get(index);
        boolean house = index >= 2 && random.percent(rents.percentOfHouses(offer.getDepartment()) * 1.4);
        offer.setKind(house ? DwellingKind.HOUSE : DwellingKind.FLAT);
        offer.setType(DwellingType.fromValue(type[0]));
        offer.setSurface(
                BigDecimal.valueOf(random.between(Integer.parseInt(type[2]) * 2, Integer.parseInt(type[3]) * 2))
                        .divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP));
        if (!house) {
            offer.setFloor(random.between(0, 7));
        }
        offer.setLift(!house && offer.getFloor() > 0 && random.percent(offer.getFloor() > 3 ? 90 : 45));
        offer.setAccessible((house || offer.getFloor() == 0 || offer.isLift()) && random.percent(24));
        offer.setEnergyClass(
                "ABCDE".substring(random.weighted(3, 10, 35, 38, 14)).substring(0, 1));
        offer.setGreenhouseClass(
                "ABCDE".substring(random.weighted(10, 28, 30, 24, 8)).substring(0, 1));
    }

    private void price(Publication offer, SeededRandom random) {
        RentStandard standard = RentStandard.values()[random.weighted(22, 52, 18, 8)];
        offer.setStandard(standard);
        offer.setRent(rents.rent(offer.getDepartment(), standard, offer.getSurface(), random));
        double perSquareMetre =
                offer.getKind() == DwellingKind.HOUSE ? random.between(0.4, 0.9) : random.between(1.3, 2.4);
        offer.setCharges(
                offer.getSurface().multiply(BigDecimal.valueOf(perSquareMetre)).setScale(2, RoundingMode.HALF_UP));
    }

    /**
     * Fields added after the first version of the contract. They use their own random source, so that the older fields
     * keep their values.
     */
    private static void furnish(Publication offer, SeededRandom random, int number) {
        boolean house = offer.getKind() == DwellingKind.HOUSE;
        offer.setRplsId("%010d".formatted(number * 1_009L));
        offer.setReservationMode(random.percent(85) ? ReservationMode.FLUX : ReservationMode.STOCK);
        offer.setContingent("3");
        offer.setHeating(house ? Heating.INDIVIDUAL_GAS : random.oneOf(List.of(Heating.values())));
        offer.setParking(random.percent(house ? 90 : 45));
        offer.setCellar(random.percent(40));
        offer.setBalcony(!house && random.percent(35));
        offer.setGarden(house);
        offer.setDeposit(offer.getRent());
        offer.setNewBuilding(random.percent(8));
        offer.setCandidatesToPropose(random.percent(80) ? 3 : 5);
        if (offer.isAccessible()) {
            offer.getEquipment().add(Equipment.STEP_FREE_SHOWER);
        }
    }

    private static void calendar(Publication offer, LocalDate day, SeededRandom random) {
        offer.setClosesOn(day.plusDays(random.between(5, 40)));
        offer.setAvailableOn(
                random.percent(25) ? day.minusDays(random.between(0, 20)) : day.plusDays(random.between(10, 75)));
    }

    private double[] usualTypes() {
        return types.stream().mapToDouble(cells -> Double.parseDouble(cells[1])).toArray();
    }

    private static BigDecimal moved(BigDecimal coordinate, SeededRandom random) {
        return coordinate.add(BigDecimal.valueOf(random.between(-0.004, 0.004))).setScale(5, RoundingMode.HALF_UP);
    }

    private static Map<String, Integer> shares() {
        Map<String, Integer> shares = new LinkedHashMap<>();
        shares.put("75", 60);
        shares.put("92", 45);
        shares.put("93", 50);
        shares.put("94", 45);
        shares.put("78", 25);
        shares.put("95", 25);
        shares.put("29", 70);
        shares.put("69", 50);
        shares.put("13", 50);
        shares.put("59", 50);
        shares.put("33", 50);
        return shares;
    }
}
