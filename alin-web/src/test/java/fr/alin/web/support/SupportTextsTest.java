package fr.alin.web.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;

import fr.alin.account.model.AccountActKind;
import fr.alin.candidacy.model.ExportedList;
import fr.alin.housingapplication.model.ApplicationStanding;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.notification.MailTemplate;
import fr.alin.shared.outbox.MailDelivery;
import fr.alin.web.shared.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that support reads in words has its words. */
class SupportTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void each_mail_and_what_became_of_it_has_its_words(String language) {
        var texts = Texts.in(Locale.forLanguageTag(language));

        assertThat(MailTemplate.values())
                .allSatisfy(mail -> assertThat(texts.find("mail-kind." + mail.key()))
                        .as(mail.key())
                        .isPresent());
        assertThat(MailDelivery.values()).allSatisfy(fate -> {
            assertThat(texts.find("mail-state." + fate)).isPresent();
            assertThat(texts.find("mail-delivery." + fate)).isPresent();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void each_state_and_each_act_has_its_words(String language) {
        var texts = Texts.in(Locale.forLanguageTag(language));

        assertThat(Arrays.stream(ImportState.values()).map(state -> "import-state." + state))
                .allSatisfy(key -> assertThat(texts.find(key)).as(key).isPresent());
        assertThat(Arrays.stream(ApplicationStanding.values()).map(standing -> "standing." + standing))
                .allSatisfy(key -> assertThat(texts.find(key)).as(key).isPresent());
        assertThat(ExportedList.values())
                .allSatisfy(
                        list -> assertThat(texts.find("file.export." + list)).isPresent());
        assertThat(AccountActKind.values()).allSatisfy(kind -> {
            assertThat(texts.find("act." + kind)).isPresent();
            assertThat(texts.find("own-act." + kind)).isPresent();
        });
    }
}
