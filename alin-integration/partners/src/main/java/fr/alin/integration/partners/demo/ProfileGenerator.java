package fr.alin.integration.partners.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Generates some hundreds of households in seven territories; each number always has the same household. */
final class ProfileGenerator {

    private static final List<String> DESKS = List.of("GDPUB", "ACLOG", "G1175", "G1104", "G1226", "G0752");
    private static final List<String> PROFESSIONS = List.of(
            "Agent d'entretien",
            "Aide à domicile",
            "Caissière",
            "Technicien",
            "Assistante de gestion",
            "Chauffeur-livreur",
            "Employé de restauration",
            "Infirmière",
            "Magasinier",
            "Conseiller de vente",
            "Ouvrier qualifié",
            "Secrétaire médicale");
    private static final List<String> EMPLOYERS = List.of(
            "Ateliers du Nord",
            "Transports Rivière",
            "Clinique du Parc",
            "Épicerie des Halles",
            "Groupe Horizon",
            "Boulangeries Dupuis",
            "Services Propreté Plus",
            "Mécanique Armor",
            "Logistique du Midi",
            "Crèches Arc-en-ciel");

    private final Towns towns;
    private final PersonNames names = new PersonNames();

    ProfileGenerator(Towns towns) {
        this.towns = towns;
    }

    /** The territory prefix of the numbers, the departments searched, and the number of households. */
    private record TerritoryQuota(String prefix, List<String> departments, int count) {}

    private static List<TerritoryQuota> territories() {
        return List.of(
                new TerritoryQuota("111", List.of("75", "75", "92", "93", "94", "78", "95"), 170),
                new TerritoryQuota("029", List.of("29"), 46),
                new TerritoryQuota("069", List.of("69"), 36),
                new TerritoryQuota("013", List.of("13"), 40),
                new TerritoryQuota("059", List.of("59"), 40),
                new TerritoryQuota("033", List.of("33"), 34));
    }

    List<Profile> all() {
        List<Profile> profiles = new ArrayList<>();
        Set<String> addresses = new HashSet<>();
        for (TerritoryQuota territory : territories()) {
            for (int i = 1; i <= territory.count(); i++) {
                profiles.add(profile(territory, i, addresses));
            }
        }
        return RepeatedPeople.among(profiles);
    }

    private Profile profile(TerritoryQuota territory, int index, Set<String> addresses) {
        SeededRandom random = new SeededRandom("application" + territory.prefix(), index);
        LocalDate created = LocalDate.of(2018, 1, 3).plusDays(random.between(0, 2900));
        String number = "%s%02d%02d%06d%s"
                .formatted(
                        territory.prefix(),
                        created.getMonthValue(),
                        created.getYear() % 100,
                        100_000 + index * 37,
                        random.oneOf(DESKS));
        List<Town> there = towns.in(random.oneOf(territory.departments()));
        int kind = random.weighted(40, 18, 16, 26);
        Profile.Person applicant = person(random, random.percent(55), names.family(random), addresses);
        Profile.Person other = kind < 2
                ? null
                : person(
                        random, !applicant.woman(), kind == 3 ? applicant.lastName() : names.family(random), addresses);
        List<LocalDate> children = kind == 1 || kind == 3 ? children(random) : List.of();
        int persons = (other == null ? 1 : 2) + children.size();
        return new Profile(
                number,
                created,
                applicant,
                other,
                situation(kind, random),
                children,
                Stream.generate(() -> random.oneOf(there).code())
                        .limit(random.between(1, 4))
                        .distinct()
                        .toList(),
                Profile.typesFor(persons),
                random.oneOf(there),
                random.percent(3));
    }

    private static String situation(int kind, SeededRandom random) {
        return switch (kind) {
            case 0 -> random.oneOf(List.of("C", "C", "C", "D", "V"));
            case 1 -> random.oneOf(List.of("C", "D", "S"));
            case 2 -> random.oneOf(List.of("U", "P", "M"));
            default -> random.oneOf(List.of("M", "M", "P", "U"));
        };
    }

    private static List<LocalDate> children(SeededRandom random) {
        int count = random.weighted(45, 38, 17) + 1;
        return Stream.generate(() -> LocalDate.of(2009, 1, 1).plusDays(random.between(0, 5800)))
                .limit(count)
                .sorted()
                .toList();
    }

    private Profile.Person person(SeededRandom random, boolean woman, String family, Set<String> addresses) {
        String first = woman ? names.woman(random) : names.man(random);
        String contract = List.of("CDI", "CDD", "CHO").get(random.weighted(82, 13, 5));
        boolean works = !contract.equals("CHO");
        return new Profile.Person(
                woman,
                family,
                first,
                LocalDate.of(1966, 1, 1).plusDays(random.between(0, 13500)),
                random.percent(96) ? address(first, family, addresses) : null,
                "06%08d".formatted(random.between(0, 99_999_999)),
                random.oneOf(PROFESSIONS),
                contract,
                works ? random.oneOf(EMPLOYERS) : null,
                works && random.percent(93) ? Sirets.random(random) : null,
                works ? random.between(1380, 2650) : random.between(620, 1250));
    }

    private static String address(String first, String family, Set<String> taken) {
        String local = PersonNames.forAddress(first) + "." + PersonNames.forAddress(family);
        String address = local + "@example.org";
        for (int i = 2; !taken.add(address); i++) {
            address = local + i + "@example.org";
        }
        return address;
    }
}
