package fr.alin.web.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import fr.alin.candidacy.ProspectService;
import fr.alin.candidacy.model.Obstacle;
import fr.alin.candidacy.view.OfferProspect;
import fr.alin.shared.model.OfferReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferPageTest {

    private final OfferPage page = new OfferPage();

    @ParameterizedTest
    @CsvSource({
        "circle=REQUESTED&min=412.50,?circle=REQUESTED&min=412.50",
        "'',''",
        "\"><script>,''",
        "a b,''",
        "//evil.example,''"
    })
    void the_link_back_holds_only_what_an_address_of_ours_is_made_of(String from, String back) {
        page.setFrom(from);

        assertThat(page.getBack()).isEqualTo(back);
    }

    @Test
    void a_search_that_is_too_long_is_dropped() {
        page.setFrom("a".repeat(600));
        assertThat(page.getBack()).hasSize(601);

        page.setFrom("a".repeat(601));
        assertThat(page.getBack()).isEmpty();
    }

    @Test
    void an_offer_without_obstacle_can_be_applied_for() {
        show(null);

        assertThat(page.getWhyNot()).isNull();
        assertThat(page.isAgainstRules()).isFalse();
    }

    @Test
    void a_closed_offer_breaks_no_rule_of_eligibility() {
        show(Obstacle.CLOSED);

        assertThat(page.getWhyNot()).isEqualTo("CLOSED");
        assertThat(page.isAgainstRules()).isFalse();
    }

    @Test
    void an_income_above_the_ceiling_does() {
        show(Obstacle.INCOME_CEILING);

        assertThat(page.isAgainstRules()).isTrue();
    }

    private void show(Obstacle obstacle) {
        page.prospects = new ProspectService() {
            @Override
            public OfferProspect prospect(OfferReference reference) {
                return new OfferProspect(null, 0, Optional.empty(), Optional.ofNullable(obstacle), Optional.empty());
            }
        };
        page.load();
    }
}
