package fr.alin.shared.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoleTest {

    @Test
    void a_team_lead_may_do_what_an_advisor_may_and_not_the_other_way_round() {
        assertThat(Role.heldBy(Role.TEAM_LEAD)).containsExactlyInAnyOrder(Role.TEAM_LEAD, Role.ADVISOR, Role.SIGNED_IN);
        assertThat(Role.heldBy(Role.ADVISOR)).containsExactlyInAnyOrder(Role.ADVISOR, Role.SIGNED_IN);
    }
}
