package fr.alin.integration.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import fr.alin.integration.registry.PendingQuestions.Stray;
import fr.alin.shared.config.AlinSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Replies that are reordered, late, repeated or unexpected. */
class PendingQuestionsTest {

    final PendingQuestions pending = new PendingQuestions();

    @BeforeEach
    void two_at_once() {
        pending.settings = new AlinSettings() {
            @Override
            public int siteQuestionsAtOnce() {
                return 2;
            }
        };
    }

    @Test
    void replies_out_of_order_find_their_questions() {
        var first = pending.open("a").orElseThrow();
        var second = pending.open("b").orElseThrow();

        pending.answered("b", Optional.of("to b"));
        pending.answered("a", Optional.of("to a"));

        assertThat(first.getNow(null)).contains("to a");
        assertThat(second.getNow(null)).contains("to b");
    }

    @Test
    void a_late_reply_is_dropped_and_counted() {
        var question = pending.open("a").orElseThrow();
        pending.giveUp("a");

        pending.answered("a", Optional.of("too late"));

        assertThat(question).isNotDone();
        assertThat(pending.dropped(Stray.LATE)).isOne();
    }

    @Test
    void the_second_of_two_replies_is_dropped_and_counted() {
        var question = pending.open("a").orElseThrow();

        pending.answered("a", Optional.of("once"));
        pending.giveUp("a");
        pending.answered("a", Optional.of("twice"));

        assertThat(question.getNow(null)).contains("once");
        assertThat(pending.dropped(Stray.AGAIN)).isOne();
        assertThat(pending.dropped(Stray.LATE)).isZero();
    }

    @Test
    void a_reply_to_no_question_of_ours_is_dropped_and_counted() {
        pending.answered("somebody else's", Optional.of("x"));
        pending.answered(null, Optional.of("x"));

        assertThat(pending.dropped(Stray.FOREIGN)).isEqualTo(2);
    }

    @Test
    void no_more_questions_wait_than_may_and_each_that_ends_makes_room() {
        pending.open("a");
        pending.open("b");
        assertThat(pending.open("c")).isEmpty();

        pending.answered("a", Optional.of("x"));
        assertThat(pending.open("c")).isPresent();
        assertThat(pending.open("d")).isEmpty();

        pending.giveUp("b");
        assertThat(pending.open("d")).isPresent();
    }
}
