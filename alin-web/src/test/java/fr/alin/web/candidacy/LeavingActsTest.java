package fr.alin.web.candidacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import fr.alin.candidacy.CandidacyService;
import fr.alin.candidacy.model.Actor;
import fr.alin.candidacy.model.CandidacyReference;
import fr.alin.candidacy.model.CandidacyStatus;
import fr.alin.candidacy.model.Leaving;
import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.view.ApplicationOverview;
import fr.alin.web.shared.FakeExchange;
import fr.alin.web.shared.FakeFaces;
import fr.alin.web.shared.FakeMessages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeavingActsTest {

    private final LeavingActs acts = new LeavingActs();
    private final StringBuilder said = new StringBuilder();
    private FakeFaces faces;
    private Leaving left;
    private boolean imported;

    @BeforeEach
    void one_candidacy_on_the_page() {
        faces = new FakeFaces(FakeExchange.post("/candidacies").with("candidacy", "C000000001"));
        acts.faces = faces;
        acts.messages = new FakeMessages() {
            @Override
            public void info(String key, Object... args) {
                said.append(text(key, args));
            }
        };
        acts.candidacies = new CandidacyService() {
            @Override
            public Leaving cancel(CandidacyReference reference) {
                return left;
            }

            @Override
            public Leaving renounce(CandidacyReference reference) {
                return left;
            }
        };
        acts.applications = new HousingApplicationService() {
            @Override
            public Optional<ApplicationOverview> overview() {
                return imported
                        ? Optional.of(
                                new ApplicationOverview(null, null, null, true, 0, 0, true, true, true, true, null))
                        : Optional.empty();
            }
        };
    }

    @AfterEach
    void leave_the_page() {
        faces.close();
    }

    @ParameterizedTest
    @CsvSource({
        "APPLICANT, Vous avez renoncé à ce logement",
        "LANDLORD, Cette candidature avait déjà pris fin : le bailleur a noté que vous ne prenez pas le logement."
    })
    void giving_up_too_late_is_not_taken_for_giving_up(Actor actor, String words) {
        left = new Leaving(CandidacyStatus.RENOUNCED, actor);
        imported = true;

        acts.renounce();

        assertThat(said.toString().replace('\u00a0', ' ')).startsWith(words);
    }

    @Test
    void only_who_has_an_application_reads_that_she_may_apply() {
        left = new Leaving(CandidacyStatus.CANCELLED, Actor.APPLICANT);

        acts.cancel();

        assertThat(said).hasToString("Votre candidature est annulée.");

        imported = true;
        acts.cancel();

        assertThat(said).asString().endsWith("Vous pouvez postuler sur un autre logement.");
    }

    @Test
    void a_candidacy_that_ended_with_its_application_says_so() {
        left = new Leaving(CandidacyStatus.CANCELLED, Actor.ACTION_LOGEMENT);

        acts.cancel();

        assertThat(said).asString().contains("elle a été annulée avec votre demande");
    }
}
