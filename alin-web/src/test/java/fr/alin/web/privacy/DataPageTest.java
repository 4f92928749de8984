package fr.alin.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;

import fr.alin.employer.model.ConsentCause;
import fr.alin.employer.model.DataSharingChoice;
import fr.alin.employer.view.ConsentLine;
import fr.alin.housingapplication.model.LookUpReason;
import fr.alin.privacy.view.DossierReading;
import fr.alin.web.shared.FakeMessages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataPageTest {

    private final DataPage page = new DataPage();

    @BeforeEach
    void in_french() {
        page.messages = new FakeMessages();
    }

    @Test
    void a_consent_is_described_by_its_choice() {
        assertThat(page.words(line(DataSharingChoice.LIMITED, ConsentCause.CHOSEN)))
                .isEqualTo(page.messages.text("data.consent.LIMITED", "Ateliers Durand"));
    }

    @Test
    void a_withdrawn_consent_is_described_by_its_cause() {
        assertThat(page.words(line(null, ConsentCause.COMPANY_CHANGED)))
                .isEqualTo(page.messages.text("data.consent.COMPANY_CHANGED", "Ateliers Durand"));
    }

    @ParameterizedTest
    @EnumSource(LookUpReason.class)
    void an_opening_by_the_number_names_no_candidacy(LookUpReason reason) {
        assertThat(page.words(new DossierReading(Instant.EPOCH, reason.purpose(), "")))
                .contains("par son numéro")
                .doesNotContain("candidature");
    }

    private static ConsentLine line(DataSharingChoice choice, ConsentCause cause) {
        return new ConsentLine(
                Optional.ofNullable(choice),
                cause,
                Optional.empty(),
                "Ateliers Durand",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH);
    }
}
