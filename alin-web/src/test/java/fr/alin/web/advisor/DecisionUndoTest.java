package fr.alin.web.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import fr.alin.candidacy.CorrectionService;
import fr.alin.candidacy.RefusalService;
import fr.alin.candidacy.desk.DeskService;
import fr.alin.candidacy.model.RefusalOver;
import fr.alin.candidacy.view.LastDecision;
import fr.alin.web.shared.FakeExchange;
import fr.alin.web.shared.FakeFaces;
import fr.alin.web.shared.FakeMessages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DecisionUndoTest {

    private static final Instant NOW = Instant.parse("2026-11-28T09:00:00Z");

    private final List<String> undone = new ArrayList<>();
    private final FakeMessages messages = new FakeMessages();
    private final DecisionUndo undo = new DecisionUndo();
    private Optional<LastDecision> last = Optional.empty();
    private FakeFaces faces;

    @BeforeEach
    void the_page_named_candidacy_7() {
        faces = new FakeFaces(FakeExchange.post("/advisor/candidacies").with("undo-of", "7"));
        undo.faces = faces;
        undo.messages = messages;
        undo.desk = new DeskService() {
            @Override
            public Optional<LastDecision> lastDecision() {
                return last;
            }
        };
        undo.refusals = new RefusalService() {
            @Override
            public void undo(long candidacy) {
                undone.add("refusal " + candidacy);
            }
        };
        undo.corrections = new CorrectionService() {
            @Override
            public void undo(long candidacy, long version, String words) {
                undone.add("approval " + candidacy + " of version " + version);
            }
        };
    }

    @AfterEach
    void leave() {
        faces.close();
    }

    @Test
    void a_refusal_is_undone_and_its_dossier_opened() {
        last = Optional.of(new LastDecision(7, 3, NOW, Optional.of(NOW.plusSeconds(600))));

        assertThat(undo.undo()).endsWith("id=7");
        assertThat(undone).containsExactly("refusal 7");
        assertThat(messages.shown).containsExactly("undo.refusal");
    }

    @Test
    void an_approval_is_taken_back_at_its_version() {
        last = Optional.of(new LastDecision(7, 3, NOW, Optional.empty()));

        undo.undo();

        assertThat(undone).containsExactly("approval 7 of version 3");
        assertThat(messages.shown).containsExactly("undo.approval");
    }

    @Test
    void another_decision_than_the_one_named_stays() {
        last = Optional.of(new LastDecision(8, 3, NOW, Optional.empty()));

        assertThatThrownBy(undo::undo).isInstanceOf(RefusalOver.class);
        assertThat(undone).isEmpty();
    }
}
