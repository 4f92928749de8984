package fr.alin.web.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.housingapplication.view.ApplicationDossier;
import fr.alin.housingapplication.view.DossierPerson;
import fr.alin.registration.model.TaxIncome;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.shared.Formats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DossierTextsTest {

    private final DossierTexts texts = new DossierTexts();

    @BeforeEach
    void in_french() {
        texts.messages = new FakeMessages();
        texts.formats = new Formats() {
            @Override
            public String money(BigDecimal amount) {
                return amount + " €";
            }
        };
    }

    @Test
    void of_two_adults_it_says_whose_tax_income_it_is() {
        assertThat(texts.taxIncome(dossier(adult("ANNE", 20000), Optional.of(adult("PAUL", 18000)))))
                .isEqualTo("Revenu fiscal 2024 (ANNE) : 20000 €, Revenu fiscal 2024 (PAUL) : 18000 €");
    }

    @Test
    void of_the_only_adult_it_says_the_amount() {
        assertThat(texts.taxIncome(dossier(adult("ANNE", 20000), Optional.empty())))
                .isEqualTo("Revenu fiscal 2024 : 20000 €");
    }

    private static DossierPerson adult(String firstName, int income) {
        return new DossierPerson(
                Optional.empty(),
                "PORTE",
                firstName,
                LocalDate.of(1980, 1, 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new TaxIncome(2024, Optional.of(BigDecimal.valueOf(income)))),
                BigDecimal.ZERO);
    }

    private static ApplicationDossier dossier(DossierPerson applicant, Optional<DossierPerson> coApplicant) {
        return new ApplicationDossier(
                null,
                "",
                null,
                applicant,
                coApplicant,
                Optional.empty(),
                Optional.empty(),
                null,
                null,
                "",
                Optional.empty(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
