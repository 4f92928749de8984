package fr.alin.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;

import fr.alin.staff.model.StaffActKind;
import fr.alin.staff.view.StaffActLine;
import fr.alin.web.shared.Messages;
import fr.alin.web.shared.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MemberTextsTest {

    private final MemberTexts texts = new MemberTexts();

    @BeforeEach
    void inEnglish() {
        texts.messages = new Messages() {
            @Override
            public String text(String key, Object... args) {
                return Texts.text(Locale.ENGLISH, key, args);
            }
        };
    }

    @Test
    void each_act_is_a_sentence() {
        assertThat(texts.sentence(act(StaffActKind.INVITED, "", "DPO"))).isEqualTo("Invited as “Data protection”");
        assertThat(texts.sentence(act(StaffActKind.ROLE_CHANGED, "ADVISOR", "TEAM_LEAD")))
                .isEqualTo("Role changed from “Advisor” to “Team lead”");
        assertThat(texts.sentence(act(StaffActKind.PLACED, "France", "Paris · 75")))
                .isEqualTo("Agency and territory changed: France → Paris · 75");
        assertThat(texts.sentence(act(StaffActKind.SUSPENDED, "", ""))).isEqualTo("Access suspended");
    }

    @Test
    void who_acted_is_named_unless_her_account_is_gone() {
        assertThat(texts.by(act(StaffActKind.SUSPENDED, "", ""))).isEqualTo("by LEA CHEF");
        assertThat(texts.by(new StaffActLine(Instant.EPOCH, StaffActKind.SUSPENDED, "", "", "", "")))
                .isEqualTo("by an account that no longer exists");
    }

    private static StaffActLine act(StaffActKind kind, String before, String after) {
        return new StaffActLine(Instant.EPOCH, kind, "LEA CHEF", "because", before, after);
    }
}
