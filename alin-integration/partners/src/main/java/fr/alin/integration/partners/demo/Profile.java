package fr.alin.integration.partners.demo;

import java.time.LocalDate;
import java.util.List;

/** The distinctive facts of a registered application; all else is derived. */
record Profile(
        String number,
        LocalDate created,
        Person applicant,
        Person coApplicant,
        String familySituation,
        List<LocalDate> children,
        List<String> wishes,
        List<String> types,
        Town home,
        boolean struckOff) {

    /** A working adult; SIRET, e-mail and employer may be missing. */
    record Person(
            boolean woman,
            String lastName,
            String firstName,
            LocalDate birthDate,
            String email,
            String mobile,
            String profession,
            String contract,
            String employer,
            String siret,
            int monthly) {}

    boolean alone() {
        return coApplicant == null;
    }

    int persons() {
        return 1 + (alone() ? 0 : 1) + children.size();
    }

    /** The home types a household of that size may get (handbook #5, typology). */
    static List<String> typesFor(int persons) {
        return switch (persons) {
            case 1 -> List.of("T1", "T2");
            case 2 -> List.of("T2", "T3");
            case 3 -> List.of("T2", "T3", "T4");
            case 4 -> List.of("T3", "T4");
            default -> List.of("T4", "T5");
        };
    }
}
