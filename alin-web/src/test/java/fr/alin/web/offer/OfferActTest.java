package fr.alin.web.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.faces.event.PhaseId;

import fr.alin.candidacy.ApplyForOffer;
import fr.alin.candidacy.CandidacyService;
import fr.alin.candidacy.model.ActiveCandidacyExists;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.Obstacle;
import fr.alin.candidacy.model.RequestKey;
import fr.alin.candidacy.view.OfferProspect;
import fr.alin.shared.error.InvalidValueException;
import fr.alin.web.shared.FakeExchange;
import fr.alin.web.shared.FakeFaces;
import fr.alin.web.shared.FakeMessages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfferActTest {

    private final FakeFaces faces = new FakeFaces(FakeExchange.post("/offers/offer"));
    private final OfferAct act = new OfferAct();
    private Obstacle obstacle;
    private final FakeMessages messages = new FakeMessages();
    private boolean refused;
    private final List<ApplyForOffer> asked = new ArrayList<>();
    private CandidacyStatus status = CandidacyStatus.SUBMITTED;

    @BeforeEach
    void connect() {
        act.faces = faces;
        act.flash = faces.flash;
        act.messages = messages;
        act.page = new OfferPage() {
            @Override
            public OfferProspect getProspect() {
                return new OfferProspect(null, 0, Optional.empty(), Optional.ofNullable(obstacle), Optional.empty());
            }
        };
        act.candidacies = new CandidacyService() {
            @Override
            public CandidacyStatus apply(ApplyForOffer command) {
                asked.add(command);
                if (refused) {
                    throw new ActiveCandidacyExists();
                }
                return status;
            }
        };
    }

    @AfterEach
    void close() {
        faces.close();
    }

    @Test
    void what_the_page_said_of_the_home_goes_with_the_request() {
        faces.exchange.parameters.put("shown", new String[] {"T2 30.00"});

        act.apply();

        assertThat(asked).extracting(ApplyForOffer::shown).containsExactly(Optional.of("T2 30.00"));
    }

    @Test
    void the_key_of_the_page_goes_with_the_request() {
        var key = act.getKey();
        act.setKey(key);

        act.apply();

        assertThat(asked).extracting(ApplyForOffer::key).containsExactly(new RequestKey(key));
        assertThat(new OfferAct().getKey()).isNotEqualTo(key);
    }

    @Test
    void a_request_without_a_usable_key_is_refused() {
        act.setKey("");

        assertThatThrownBy(act::apply).isInstanceOf(InvalidValueException.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void a_repeated_click_says_that_the_candidacy_has_ended_since() {
        status = CandidacyStatus.CANCELLED;

        assertThat(act.apply()).isEqualTo("/candidacies/index?faces-redirect=true");

        assertThat(faces.flash.values).doesNotContainKey("applied");
        assertThat(messages.shown).containsExactly("offer.applied.ended");
    }

    @Test
    void applying_leads_to_the_candidacy() {
        assertThat(act.apply()).isEqualTo("/candidacies/index?faces-redirect=true");
        assertThat(faces.flash.values).containsEntry("applied", true);
    }

    @Test
    void applying_twice_for_one_offer_is_answered_like_the_first_time() {
        refused = true;
        obstacle = Obstacle.SAME_OFFER;

        assertThat(act.apply()).isEqualTo("/candidacies/index?faces-redirect=true");
    }

    @Test
    void a_candidacy_for_another_offer_is_a_refusal() {
        refused = true;
        obstacle = Obstacle.ACTIVE_CANDIDACY;

        assertThatThrownBy(act::apply).isInstanceOf(ActiveCandidacyExists.class);
        assertThat(faces.flash.values).isEmpty();
    }

    @Test
    void an_obstacle_hides_the_button_but_a_click_still_reaches_the_service() {
        obstacle = Obstacle.CLOSED;

        faces.phase = PhaseId.RENDER_RESPONSE;
        assertThat(act.isOpen()).isFalse();
        faces.phase = PhaseId.APPLY_REQUEST_VALUES;
        assertThat(act.isOpen()).isTrue();

        obstacle = null;
        faces.phase = PhaseId.RENDER_RESPONSE;
        assertThat(act.isOpen()).isTrue();
    }
}
