package fr.alin.journey;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** An administrator sets rule parameters that apply from a later day. */
@Isolated("acts on a list of everybody's figures, which the walk changes too")
class RuleParametersJourneyIT {

    /** The latest year allowed, so that no other test uses it. */
    private static final int YEAR = LocalDate.now().getYear() + 2;

    @Test
    void new_rule_parameters_apply_from_their_date_and_can_be_withdrawn_before() {
        var day = LocalDate.of(YEAR, 3, 1);
        try (var administrator = new Administrator()) {
            administrator.signsIn();
            var visit = administrator.visit().open("/administrator/settings").isAccessible();

            visit.fill("income-over-rent", "11").click("save").readsAtField("income-over-rent", "de 0,01 à 10");
            visit.fill("effective-from", day.toString())
                    .fill("income-over-rent", "2,8")
                    .click("save");
            visit.reads("Les chiffres sont enregistrés")
                    .reads("À partir du 01/03/" + YEAR)
                    .reads("× 2,8")
                    .isAccessible();
            visit.page().locator("[data-opens='withdrawal-" + day + "']").click();
            visit.reads("ceux d'avant s'appliquent de nouveau").isAccessible();
            visit.page().locator("#withdrawal-" + day + " input[type=submit]").click();
            visit.reads("Ces chiffres sont retirés").doesNotRead("01/03/" + YEAR);
        }
    }
}
