package fr.alin.web.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.view.NextAction;
import fr.alin.housingapplication.view.NextStep;
import fr.alin.web.housingapplication.CurrentApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class OfferBarrierTest {

    private boolean open;

    @ParameterizedTest
    @EnumSource(
            value = NextStep.class,
            names = {"CONFIRM_NUMBER", "SEE_CHANGES", "RENEW", "UPDATE_WAITS", "SEE_OFFERS"},
            mode = Mode.EXCLUDE)
    void the_first_step_that_keeps_the_offers_closed_is_the_cause(NextStep step) {
        assertThat(barrier(NextStep.SEE_CHANGES, step, NextStep.VALIDATE)
                        .getCause()
                        .key())
                .isEqualTo(step.name());
    }

    @Test
    void once_they_are_open_only_a_missing_tax_income_hides_offers() {
        open = true;

        assertThat(barrier(NextStep.ENTER_CODE, NextStep.SEE_OFFERS).getCause()).isNull();
        assertThat(barrier(NextStep.ENTER_CODE, NextStep.GIVE_TAX_INCOME)
                        .getCause()
                        .key())
                .isEqualTo("GIVE_TAX_INCOME");
    }

    private OfferBarrier barrier(NextStep... steps) {
        var barrier = new OfferBarrier();
        barrier.applications = new HousingApplicationService() {
            @Override
            public List<NextAction> toDo() {
                return List.of(steps).stream()
                        .map(step -> new NextAction(step, 0))
                        .toList();
            }
        };
        barrier.application = new CurrentApplication() {
            @Override
            public boolean isOffersOpen() {
                return open;
            }
        };
        return barrier;
    }
}
