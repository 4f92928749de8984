package fr.alin.integration.partners.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Some hundreds of households in seven territories, drawn so that each keeps its number for ever. */
final class ProfileDraw {

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
    private final Names names = new Names();

    ProfileDraw(Towns towns) {
        this.towns = towns;
    }

    /** Territory of the number, departments in which its people look for a home, how many. */
    private record Territory(String prefix, List<String> departments, int count) {}

    private static List<Territory> territories() {
        return List.of(
                new Territory("111", List.of("75", "75", "92", "93", "94", "78", "95"), 170),
                new Territory("029", List.of("29"), 46),
                new Territory("069", List.of("69"), 36),
                new Territory("013", List.of("13"), 40),
                new Territory("059", List.of("59"), 40),
                new Territory("033", List.of("33"), 34));
    }

    List<Profile> all() {
        List<Profile> profiles = new ArrayList<>();
        Set<String> addresses = new HashSet<>();
        for (Territory territory : territories()) {
            for (int i = 1; i <= territory.count(); i++) {
                profiles.add(profile(territory, i, addresses));
            }
        }
        return profiles;
    }

    private Profile profile(Territory territory, int index, Set<String> addresses) {
        Draw draw = new Draw("application" + territory.prefix(), index);
        LocalDate created = LocalDate.of(2018, 1, 3).plusDays(draw.between(0, 2900));
        String number = "%s%02d%02d%06d%s"
                .formatted(
                        territory.prefix(),
                        created.getMonthValue(),
                        created.getYear() % 100,
                        100_000 + index * 37,
                        draw.oneOf(DESKS));
        List<Town> there = towns.in(draw.oneOf(territory.departments()));
        int kind = draw.weighted(40, 18, 16, 26);
        Profile.Person applicant = person(draw, draw.percent(55), names.family(draw), addresses);
        Profile.Person other = kind < 2
                ? null
                : person(draw, !applicant.woman(), kind == 3 ? applicant.lastName() : names.family(draw), addresses);
        List<LocalDate> children = kind == 1 || kind == 3 ? children(draw) : List.of();
        int persons = (other == null ? 1 : 2) + children.size();
        return new Profile(
                number,
                created,
                applicant,
                other,
                situation(kind, draw),
                children,
                Stream.generate(() -> draw.oneOf(there).code())
                        .limit(draw.between(1, 4))
                        .distinct()
                        .toList(),
                Profile.typesFor(persons),
                draw.oneOf(there),
                draw.percent(3));
    }

    private static String situation(int kind, Draw draw) {
        return switch (kind) {
            case 0 -> draw.oneOf(List.of("C", "C", "C", "D", "V"));
            case 1 -> draw.oneOf(List.of("C", "D", "S"));
            case 2 -> draw.oneOf(List.of("U", "P", "M"));
            default -> draw.oneOf(List.of("M", "M", "P", "U"));
        };
    }

    private static List<LocalDate> children(Draw draw) {
        int count = draw.weighted(45, 38, 17) + 1;
        return Stream.generate(() -> LocalDate.of(2009, 1, 1).plusDays(draw.between(0, 5800)))
                .limit(count)
                .sorted()
                .toList();
    }

    private Profile.Person person(Draw draw, boolean woman, String family, Set<String> addresses) {
        String first = woman ? names.woman(draw) : names.man(draw);
        String contract = List.of("CDI", "CDD", "CHO").get(draw.weighted(82, 13, 5));
        boolean works = !contract.equals("CHO");
        return new Profile.Person(
                woman,
                family,
                first,
                LocalDate.of(1966, 1, 1).plusDays(draw.between(0, 13500)),
                draw.percent(96) ? address(first, family, addresses) : null,
                "06%08d".formatted(draw.between(0, 99_999_999)),
                draw.oneOf(PROFESSIONS),
                contract,
                works ? draw.oneOf(EMPLOYERS) : null,
                works && draw.percent(93) ? Sirets.draw(draw) : null,
                works ? draw.between(1380, 2650) : draw.between(620, 1250));
    }

    private static String address(String first, String family, Set<String> taken) {
        String local = Names.forAddress(first) + "." + Names.forAddress(family);
        String address = local + "@example.org";
        for (int i = 2; !taken.add(address); i++) {
            address = local + i + "@example.org";
        }
        return address;
    }
}
