package fr.alin.integration.partners.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Some people who are registered twice near Paris: alone under a second number, or as the co-applicant of one application
 * and the applicant of another. Each second application follows the first in the list.
 */
final class RepeatedPeople {

    private static final String PARIS = "111";
    private static final int TWICE_ALONE = 3;
    private static final int ALSO_IN_A_COUPLE = 2;
    private static final LocalDate CREATED = LocalDate.of(2025, 3, 3);

    private final List<Profile> all = new ArrayList<>();
    private int alone;
    private int couples;

    static List<Profile> among(List<Profile> profiles) {
        var people = new RepeatedPeople();
        profiles.forEach(people::add);
        return List.copyOf(people.all);
    }

    private void add(Profile profile) {
        all.add(profile);
        if (!profile.number().startsWith(PARIS) || profile.struckOff()) {
            return;
        }
        if (profile.alone() && alone < TWICE_ALONE && canApply(profile.applicant())) {
            alone++;
            all.add(again(profile, profile.applicant(), profile.children()));
        } else if (!profile.alone() && couples < ALSO_IN_A_COUPLE && canApply(profile.coApplicant())) {
            couples++;
            all.add(again(profile, profile.coApplicant(), List.of()));
        }
    }

    private static boolean canApply(Profile.Person person) {
        return person.email() != null && person.siret() != null;
    }

    private Profile again(Profile first, Profile.Person person, List<LocalDate> children) {
        return new Profile(
                "%s%02d%02d%06dGDPUB"
                        .formatted(
                                PARIS,
                                CREATED.getMonthValue(),
                                CREATED.getYear() % 100,
                                200_000 + alone * 10 + couples),
                CREATED,
                elsewhere(person),
                null,
                "S",
                children,
                first.wishes(),
                Profile.typesFor(1 + children.size()),
                first.home(),
                false);
    }

    private static Profile.Person elsewhere(Profile.Person person) {
        return new Profile.Person(
                person.woman(),
                person.lastName(),
                person.firstName(),
                person.birthDate(),
                person.email().replace("@", ".bis@"),
                person.mobile(),
                person.profession(),
                person.contract(),
                person.employer(),
                person.siret(),
                person.monthly());
    }
}
