package fr.alin.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import fr.alin.account.view.SignInOutcome;
import fr.alin.web.shared.Messages;
import fr.alin.web.shared.NextPage;
import fr.alin.web.shared.Texts;
import org.junit.jupiter.api.Test;

/** The message after a refused sign-in names the time and a way out. */
class SignInRefusalTest {

    private static final Instant NINE_IN_PARIS = Instant.parse("2026-11-28T08:00:00Z");

    private final List<String> said = new ArrayList<>();

    @Test
    void a_blocked_network_differs_from_a_locked_account() {
        assertThat(SignInRefusal.parameters(SignInOutcome.sourceStoppedUntil(NINE_IN_PARIS)))
                .isEqualTo("refused=network&until=09:00");
        assertThat(SignInRefusal.parameters(SignInOutcome.lockedUntil(NINE_IN_PARIS)))
                .isEqualTo("refused=locked&until=09:00");
    }

    @Test
    void both_languages_name_the_time_and_the_ways_out() {
        refusal("network", Locale.FRENCH).show();
        refusal("network", Locale.ENGLISH).show();

        assertThat(said.get(0))
                .contains(
                        "réseau",
                        "après 09:00",
                        "appareil que vous avez déjà utilisé",
                        "«\u00a0Mot de passe oublié\u00a0?\u00a0»");
        assertThat(said.get(1))
                .contains("network", "after 09:00", "device you have used before", "“Forgotten your password?”");
    }

    @Test
    void a_lock_speaks_of_the_e_mail_and_of_no_network() {
        refusal("locked", Locale.FRENCH).show();

        assertThat(said.get(0)).contains("pour cet e-mail", "09:00").doesNotContain("réseau");
    }

    @Test
    void an_answer_that_this_browser_did_not_get_is_not_shown() {
        var refusal = refusal("locked", Locale.FRENCH);
        refusal.until = "23:59";

        assertThat(refusal.show()).isFalse();
        assertThat(said).isEmpty();
    }

    private SignInRefusal refusal(String refused, Locale reader) {
        var refusal = new SignInRefusal();
        refusal.refused = refused;
        refusal.until = "09:00";
        refusal.next = new NextPage() {
            @Override
            public boolean is(String what) {
                return what.equals("refused=" + refused + "&until=09:00");
            }
        };
        refusal.messages = new Messages() {
            @Override
            public void error(String key, Object... args) {
                said.add(Texts.text(reader, key, args));
            }
        };
        return refusal;
    }
}
