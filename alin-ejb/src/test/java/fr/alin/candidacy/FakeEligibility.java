package fr.alin.candidacy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.alin.eligibility.EligibilityService;
import fr.alin.eligibility.model.Assessment;
import fr.alin.eligibility.model.EligibilityPolicy;
import fr.alin.eligibility.model.Home;
import fr.alin.eligibility.model.Household;
import fr.alin.eligibility.model.Incomes;
import fr.alin.eligibility.model.Thresholds;
import fr.alin.reference.ReferenceService;
import fr.alin.reference.model.CeilingRow;
import fr.alin.reference.model.CeilingZone;
import fr.alin.reference.model.IncomeCeilings;
import fr.alin.reference.view.Zoning;
import fr.alin.shared.model.CommuneCode;
import fr.alin.shared.model.RentStandard;
import fr.alin.testing.SettableClock;

/** The real rules with the PLUS ceilings of Paris in 2020; every commune has the zones of Paris. */
final class FakeEligibility extends EligibilityService {

    private static final List<Integer> PARIS_2020 = List.of(24006, 35877, 47031, 56152, 66809, 75177, 8377);

    private final EligibilityPolicy policy = new EligibilityPolicy(new IncomeCeilings(rows()), Thresholds.HANDBOOK);

    static HomeAssessments on(SettableClock clock) {
        var made = new HomeAssessments();
        made.eligibility = new FakeEligibility();
        made.reference = new Paris();
        made.clock = clock;
        return made;
    }

    @Override
    public Assessment assess(Household household, Incomes incomes, Home home, LocalDate day) {
        return policy.assess(household, incomes, home, Optional.empty(), day);
    }

    private static List<CeilingRow> rows() {
        var rows = new ArrayList<CeilingRow>();
        for (var amount : PARIS_2020) {
            rows.add(new CeilingRow(
                    RentStandard.PLUS,
                    CeilingZone.PARIS_ADJOINING,
                    rows.size() + 1,
                    LocalDate.of(2020, 1, 1),
                    BigDecimal.valueOf(amount),
                    false,
                    "arrêté"));
        }
        return rows;
    }

    private static final class Paris extends ReferenceService {

        @Override
        public Zoning zoningOf(CommuneCode code) {
            return new Zoning(code, CeilingZone.PARIS_ADJOINING, CeilingZone.A_BIS, "A bis", LocalDate.of(2014, 10, 1));
        }
    }
}
