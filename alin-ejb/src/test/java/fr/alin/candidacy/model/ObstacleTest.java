package fr.alin.candidacy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;

import org.junit.jupiter.api.Test;

class ObstacleTest {

    @Test
    void only_eligibility_obstacles_are_rules() {
        var others = EnumSet.of(
                Obstacle.WITHDRAWN,
                Obstacle.NOT_YET_OPEN,
                Obstacle.CLOSED,
                Obstacle.HOME_RETURNED,
                Obstacle.HOME_LET,
                Obstacle.NOT_VALIDATED,
                Obstacle.IDENTITY_NOT_CONFIRMED,
                Obstacle.LEASE_SIGNED,
                Obstacle.SAME_OFFER,
                Obstacle.ACTIVE_CANDIDACY);

        assertThat(EnumSet.complementOf(others)).allMatch(Obstacle::isRule);
        assertThat(others).noneMatch(Obstacle::isRule);
    }
}
