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

/** The landlord's homes: a quarter where the handbook's ANNE PORTE looks for one, the rest over eleven departments. */
public final class OfferDraw {

    private static final int IN_HER_COMMUNES = 96;
    private static final int AROUND_HER_COMMUNES = 74;
    private static final double[] HER_TYPES = {8, 42, 35, 12, 3};
    private static final Map<String, Integer> BY_DEPARTMENT = shares();
    private static final String LANDLORD = "TOITS";

    private final Towns towns;
    private final RentScale rents = new RentScale();
    private final Map<Integer, byte[]> pictures = new ConcurrentHashMap<>();
    private final List<String[]> types = DemoFiles.rows("types.csv");

    public OfferDraw(Towns towns) {
        this.towns = towns;
    }

    /** All homes as they are published on that day; only their dates depend on it. */
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
                offers.add(offer(number, new Draw("town", number).oneOf(there), usualTypes(), day));
            }
        });
        return offers;
    }

    private Publication offer(int number, Town town, double[] weights, LocalDate day) {
        Draw draw = new Draw("offer", number);
        Publication offer = new Publication();
        offer.setReference("%s-%s%05d".formatted(LANDLORD, town.department(), number));
        offer.setVersion(day.toEpochDay() * 1000);
        place(offer, town, draw);
        shape(offer, weights, draw);
        price(offer, draw);
        calendar(offer, day, draw);
        furnish(offer, new Draw("annexes", number), number);
        offer.setDescription(HomeTexts.description(offer, draw));
        if (number <= IN_HER_COMMUNES) {
            offer.getPhoto().add(picture(number, offer.getKind() == DwellingKind.HOUSE));
        }
        return offer;
    }

    private Photo picture(int number, boolean house) {
        Photo photo = new Photo();
        photo.setValue(pictures.computeIfAbsent(number, same -> HomePicture.jpeg(same, house)));
        photo.setCaption(house ? "La maison vue de la rue" : "L'immeuble vu de la rue");
        return photo;
    }

    private static void place(Publication offer, Town town, Draw draw) {
        offer.setCommune(town.code());
        offer.setCity(town.label());
        offer.setPostalCode(town.postalCode());
        offer.setDepartment(town.department());
        offer.setAddress(HomeTexts.address(draw));
        offer.setLatitude(moved(town.latitude(), draw));
        offer.setLongitude(moved(town.longitude(), draw));
    }

    private void shape(Publication offer, double[] weights, Draw draw) {
        int index = draw.weighted(weights);
        String[] type = types.get(index);
        boolean house = index >= 2 && draw.percent(rents.percentOfHouses(offer.getDepartment()) * 1.4);
        offer.setKind(house ? DwellingKind.HOUSE : DwellingKind.FLAT);
        offer.setType(DwellingType.fromValue(type[0]));
        offer.setSurface(BigDecimal.valueOf(draw.between(Integer.parseInt(type[2]) * 2, Integer.parseInt(type[3]) * 2))
                .divide(BigDecimal.valueOf(2), 1, RoundingMode.HALF_UP));
        if (!house) {
            offer.setFloor(draw.between(0, 7));
        }
        offer.setLift(!house && offer.getFloor() > 0 && draw.percent(offer.getFloor() > 3 ? 90 : 45));
        offer.setAccessible((house || offer.getFloor() == 0 || offer.isLift()) && draw.percent(24));
        offer.setEnergyClass("ABCDE".substring(draw.weighted(3, 10, 35, 38, 14)).substring(0, 1));
        offer.setGreenhouseClass(
                "ABCDE".substring(draw.weighted(10, 28, 30, 24, 8)).substring(0, 1));
    }

    private void price(Publication offer, Draw draw) {
        RentStandard standard = RentStandard.values()[draw.weighted(22, 52, 18, 8)];
        offer.setStandard(standard);
        offer.setRent(rents.rent(offer.getDepartment(), standard, offer.getSurface(), draw));
        double perSquareMetre = offer.getKind() == DwellingKind.HOUSE ? draw.between(0.4, 0.9) : draw.between(1.3, 2.4);
        offer.setCharges(
                offer.getSurface().multiply(BigDecimal.valueOf(perSquareMetre)).setScale(2, RoundingMode.HALF_UP));
    }

    /** What the first version of the contract did not ask: drawn apart, so that the homes stay those they were. */
    private static void furnish(Publication offer, Draw draw, int number) {
        boolean house = offer.getKind() == DwellingKind.HOUSE;
        offer.setRplsId("%010d".formatted(number * 1_009L));
        offer.setReservationMode(draw.percent(85) ? ReservationMode.FLUX : ReservationMode.STOCK);
        offer.setContingent("3");
        offer.setHeating(house ? Heating.INDIVIDUAL_GAS : draw.oneOf(List.of(Heating.values())));
        offer.setParking(draw.percent(house ? 90 : 45));
        offer.setCellar(draw.percent(40));
        offer.setBalcony(!house && draw.percent(35));
        offer.setGarden(house);
        offer.setDeposit(offer.getRent());
        offer.setNewBuilding(draw.percent(8));
        offer.setCandidatesToPropose(draw.percent(80) ? 3 : 5);
        if (offer.isAccessible()) {
            offer.getEquipment().add(Equipment.STEP_FREE_SHOWER);
        }
    }

    private static void calendar(Publication offer, LocalDate day, Draw draw) {
        offer.setClosesOn(day.plusDays(draw.between(5, 40)));
        offer.setAvailableOn(
                draw.percent(25) ? day.minusDays(draw.between(0, 20)) : day.plusDays(draw.between(10, 75)));
    }

    private double[] usualTypes() {
        return types.stream().mapToDouble(cells -> Double.parseDouble(cells[1])).toArray();
    }

    private static BigDecimal moved(BigDecimal coordinate, Draw draw) {
        return coordinate.add(BigDecimal.valueOf(draw.between(-0.004, 0.004))).setScale(5, RoundingMode.HALF_UP);
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
