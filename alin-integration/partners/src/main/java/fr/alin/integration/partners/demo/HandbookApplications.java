package fr.alin.integration.partners.demo;

import java.time.LocalDate;
import java.util.List;

/** The handbook's own applications and a few typical situations, under fixed numbers. */
final class HandbookApplications {

    /** Paris 11e, 12e and 20e. */
    static final List<String> ANNE_WISHES = List.of("75111", "75112", "75120");

    private static final List<LocalDate> NO_CHILDREN = List.of();
    private static final String OFFICE = "Atelier Lumière";
    private static final String CARE = "Maison de santé des Lilas";
    private static final String SHOP = "Comptoir du Ponant";

    private final Towns towns;

    HandbookApplications(Towns towns) {
        this.towns = towns;
    }

    List<Profile> all() {
        return List.of(
                anne(),
                single(),
                familyOfFour(),
                withoutEmail(),
                withoutSiret(),
                struckOff(),
                inBrest(),
                inQuimper(),
                inLyon());
    }

    private Profile anne() {
        var denis =
                person(false, "GIGI DENIS", "1989-12-03", "Technicien de maintenance", CARE, "52103847100012", 1650);
        var anne = person(true, "PORTE ANNE", "1989-05-19", "Conseillère clientèle", OFFICE, "82454114802432", 1750);
        return profile("1110920621114ACLOG", "2020-09-14", anne, denis, "U", NO_CHILDREN, ANNE_WISHES, "75111", false);
    }

    private Profile single() {
        var person = person(false, "LEROY HUGO", "1994-02-11", "Aide-soignant", CARE, "52103847100012", 1820);
        return profile(
                "1110720020439G1175",
                "2020-07-06",
                person,
                null,
                "C",
                NO_CHILDREN,
                List.of("75118", "75119"),
                "75118",
                false);
    }

    private Profile familyOfFour() {
        var she = person(true, "MOREAU CLAIRE", "1985-08-30", "Assistante comptable", OFFICE, "82454114802432", 1980);
        var he = person(false, "MOREAU KARIM", "1984-01-17", "Conducteur de bus", SHOP, "39820617700022", 2150);
        var children = List.of(LocalDate.of(2014, 3, 22), LocalDate.of(2018, 10, 5));
        return profile(
                "1110520020171G1175", "2020-05-18", she, he, "M", children, List.of("93048", "75120"), "93048", false);
    }

    private Profile withoutEmail() {
        var person = person(true, "FABRE LOUISE", "1991-06-02", "Vendeuse", SHOP, "39820617700022", 1540);
        return profile(
                "1110321517879GDPUB",
                "2021-03-09",
                withEmail(person, null),
                null,
                "C",
                NO_CHILDREN,
                List.of("94041"),
                "94041",
                false);
    }

    private Profile withoutSiret() {
        var person = person(false, "GARNIER PAUL", "1988-11-25", "Cuisinier", "Le Grand Café", null, 1690);
        return profile(
                "1110122016982G1104", "2022-01-12", person, null, "D", NO_CHILDREN, List.of("92012"), "92012", false);
    }

    private Profile struckOff() {
        var person = person(true, "RENAUD SOPHIE", "1979-04-08", "Secrétaire", OFFICE, "82454114802432", 1760);
        return profile(
                "1110619030303G1226", "2019-06-20", person, null, "S", NO_CHILDREN, List.of("93066"), "93066", true);
    }

    private Profile inBrest() {
        var person = person(true, "LE GALL NOLWENN", "1992-09-14", "Préparatrice", SHOP, "39820617700022", 1710);
        return profile(
                "0290921000171G2901",
                "2021-09-02",
                person,
                null,
                "C",
                NO_CHILDREN,
                List.of("29019", "29075"),
                "29019",
                false);
    }

    private Profile inQuimper() {
        var she = person(true, "KERVELLA ANNA", "1987-02-20", "Infirmière", CARE, "52103847100012", 2050);
        var he = person(false, "KERVELLA YANN", "1986-07-01", "Menuisier", SHOP, "39820617700022", 1830);
        return profile(
                "0290321000042G2902",
                "2021-03-25",
                she,
                he,
                "P",
                List.of(LocalDate.of(2019, 5, 6)),
                List.of("29232"),
                "29232",
                false);
    }

    private Profile inLyon() {
        var person = person(false, "BLANC THOMAS", "1990-12-29", "Magasinier", SHOP, "39820617700022", 1790);
        return profile(
                "0690222004711G6901",
                "2022-02-07",
                person,
                null,
                "C",
                NO_CHILDREN,
                List.of("69387", "69383"),
                "69387",
                false);
    }

    private Profile profile(
            String number,
            String created,
            Profile.Person applicant,
            Profile.Person coApplicant,
            String situation,
            List<LocalDate> children,
            List<String> wishes,
            String home,
            boolean struckOff) {
        int persons = (coApplicant == null ? 1 : 2) + children.size();
        return new Profile(
                number,
                LocalDate.parse(created),
                applicant,
                coApplicant,
                situation,
                children,
                wishes,
                Profile.typesFor(persons),
                towns.of(home),
                struckOff);
    }

    static Profile.Person person(
            boolean woman, String name, String born, String profession, String employer, String siret, int monthly) {
        int cut = name.lastIndexOf(' ');
        String lastName = name.substring(0, cut);
        String firstName = name.substring(cut + 1);
        String address = PersonNames.forAddress(firstName) + "." + PersonNames.forAddress(lastName) + "@example.org";
        return new Profile.Person(
                woman,
                lastName,
                firstName,
                LocalDate.parse(born),
                address,
                "0604505792",
                profession,
                "CDI",
                employer,
                siret,
                monthly);
    }

    private static Profile.Person withEmail(Profile.Person person, String email) {
        return new Profile.Person(
                person.woman(),
                person.lastName(),
                person.firstName(),
                person.birthDate(),
                email,
                person.mobile(),
                person.profession(),
                person.contract(),
                person.employer(),
                person.siret(),
                person.monthly());
    }
}
