package fr.alin.housingapplication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import fr.alin.housingapplication.Registered;
import fr.alin.registration.model.RequestReason;
import fr.alin.registration.model.ResourceKind;
import org.junit.jupiter.api.Test;

class SensitivePolicyTest {

    private final SensitivePolicy policy = new SensitivePolicy();

    @Test
    void each_need_gives_access_to_its_own_facts_only() {
        assertThat(reasonsFor(SensitiveNeed.ADAPTED_HOME)).containsExactly(RequestReason.DISABILITY);
        assertThat(reasonsFor(SensitiveNeed.MEDICAL_URGENCY)).containsExactly(RequestReason.HEALTH);
        assertThat(reasonsFor(SensitiveNeed.SAFETY)).containsExactly(RequestReason.FAMILY_VIOLENCE);
    }

    @Test
    void allowances_for_a_disability_show_for_an_adapted_home_only() {
        assertThat(facts(SensitiveNeed.ADAPTED_HOME).resources())
                .containsExactly(ResourceKind.DISABLED_ADULT_ALLOWANCE);
        assertThat(facts(SensitiveNeed.MEDICAL_URGENCY).resources()).isEmpty();
    }

    @Test
    void a_record_without_sensitive_facts_yields_none() {
        assertThat(policy.facts(Registered.anne(), SensitiveNeed.SAFETY).isEmpty())
                .isTrue();
    }

    private List<RequestReason> reasonsFor(SensitiveNeed need) {
        return facts(need).reasons();
    }

    private SensitiveFacts facts(SensitiveNeed need) {
        return policy.facts(Registered.withSensitiveMatters(), need);
    }
}
