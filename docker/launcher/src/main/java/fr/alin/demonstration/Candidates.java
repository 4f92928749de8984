package fr.alin.demonstration;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.alin.demonstration.DemoHome.Fate;

/** The employees, each of whom applies again once she is free; whoever applied last is asked last. */
final class Candidates {

    private static final BigDecimal RENTS_IN_AN_INCOME = new BigDecimal("3.2");

    private record Employee(long account, Registered person, boolean nearLyon) {}

    private final Acts acts;
    private final List<Employee> all = new ArrayList<>();

    Candidates(Acts acts) {
        this.acts = acts;
    }

    void add(long account, Registered person, boolean nearLyon) {
        all.add(new Employee(account, person, nearLyon));
    }

    /** The next who wants this home and whom the rules let apply for it. */
    Optional<Candidate> next(DemoHome home) {
        for (var employee : List.copyOf(all)) {
            if (wants(employee, home) && acts.isFreeFor(home, employee.account())) {
                var candidacy = acts.apply(employee.account(), home);
                if (candidacy.isPresent()) {
                    all.remove(employee);
                    all.add(employee);
                    return candidacy.map(id -> new Candidate(employee.account(), id));
                }
            }
        }
        return Optional.empty();
    }

    /** Roughly, so that few are asked in vain; the application decides. */
    private static boolean wants(Employee employee, DemoHome home) {
        var person = employee.person();
        var rooms = home.type().ordinal() + 1;
        return employee.nearLyon() == home.nearLyon()
                && (home.fate() == Fate.TO_REVIEW || person.asksEmployer() == (home.fate() == Fate.EMPLOYERS))
                && rooms >= Math.min(person.persons() - 1, 4)
                && rooms <= person.persons() + 1
                && home.rent()
                                .add(home.charges())
                                .multiply(RENTS_IN_AN_INCOME)
                                .compareTo(BigDecimal.valueOf(person.income()))
                        <= 0;
    }
}
