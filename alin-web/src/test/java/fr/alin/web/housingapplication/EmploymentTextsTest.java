package fr.alin.web.housingapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import fr.alin.employer.model.Company;
import fr.alin.employer.model.ConsentCause;
import fr.alin.employer.model.ConsentWording;
import fr.alin.employer.model.DataSharingChoice;
import fr.alin.employer.model.HousingPolicy;
import fr.alin.employer.view.ConsentLine;
import fr.alin.housingapplication.model.AttachedPerson;
import fr.alin.housingapplication.model.CompanyState;
import fr.alin.housingapplication.model.EmploymentItem;
import fr.alin.housingapplication.view.CompanyAnswerView;
import fr.alin.housingapplication.view.EmploymentView;
import fr.alin.shared.model.Siret;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.shared.FrenchFormats;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmploymentTextsTest {

    private static final Siret SIRET = new Siret("73282932000074");

    private final EmploymentTexts texts = new EmploymentTexts();

    @BeforeEach
    void in_french() {
        texts.messages = new FakeMessages();
        texts.formats = FrenchFormats.formats();
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED,,employment.saved",
        "WAITING,COMPANY_CONFIRMATION,employment.told.waiting",
        "UNKNOWN,COMPANY_CONFIRMATION,employment.told.unknown",
        "CODE_REFUSED,COMPANY_CODE,employment.told.code",
        "CONFIRMED,DATA_SHARING_CHOICE,employment.told.confirmed",
        "CONFIRMED,EMPLOYEE_NUMBER,employment.told.missing",
        "TO_CONFIRM,SIRET,employment.told.missing"
    })
    void the_answer_to_a_click_names_what_is_still_missing(CompanyState state, EmploymentItem missing, String key) {
        assertThat(texts.afterSaving(view(state, missing == null ? Set.of() : Set.of(missing))))
                .isEqualTo(key);
    }

    @Test
    void a_wrong_code_differs_from_a_missing_one() {
        var company = company(CompanyState.CODE_REFUSED);

        assertThat(texts.state(company, ""))
                .isEqualTo(texts.messages.text("employment.state.CODE_REFUSED.missing", "Ateliers Durand"));
        assertThat(texts.state(company, "ABC"))
                .isEqualTo(texts.messages.text("employment.state.CODE_REFUSED.wrong", "Ateliers Durand"));
    }

    @Test
    void a_company_is_shown_with_its_name_and_number() {
        assertThat(texts.state(company(CompanyState.CONFIRMED), "")).contains("Ateliers Durand");
        assertThat(texts.siret(Optional.of(SIRET))).isEqualTo("732 829 320 00074");
        assertThat(texts.siret(Optional.empty())).isEmpty();
    }

    @Test
    void what_the_company_cannot_do_without_is_marked() {
        var key = "employment.company-code";

        assertThat(texts.label(key, true)).isEqualTo(texts.label(key, false) + " *");
    }

    @Test
    void a_card_shows_the_company_s_own_wording_of_the_choice_it_offers_in_variants() {
        assertThat(texts.card(DataSharingChoice.LIMITED, company(CompanyState.CONFIRMED)))
                .contains(texts.messages.text("employment.sharing.LIMITED.VARIANT_A"));
        assertThat(texts.card(
                        DataSharingChoice.LIMITED,
                        new CompanyAnswerView(CompanyState.TO_CONFIRM, Optional.empty(), List.of(), 10)))
                .contains(texts.messages.text("employment.sharing.LIMITED.STANDARD"));
        assertThat(texts.card(DataSharingChoice.ANONYMOUS, company(CompanyState.CONFIRMED)))
                .contains(texts.messages.text("employment.sharing.ANONYMOUS.text"));
    }

    @Test
    void a_line_of_the_register_names_the_versions_it_has() {
        var bare = texts.line(line("", ""));

        assertThat(texts.line(line("", "t2")))
                .isEqualTo(bare + ", " + texts.messages.text("employment.history.text", "t2"));
        assertThat(texts.line(line("p1", "t2")))
                .isEqualTo(bare + ", " + texts.messages.text("employment.history.text", "t2") + ", "
                        + texts.messages.text("employment.history.policy", "p1"));
    }

    private static ConsentLine line(String policyVersion, String textVersion) {
        return new ConsentLine(
                Optional.of(DataSharingChoice.ANONYMOUS),
                ConsentCause.CHOSEN,
                Optional.of(SIRET),
                "Ateliers Durand",
                policyVersion,
                textVersion,
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH);
    }

    private static CompanyAnswerView company(CompanyState state) {
        var policy = new HousingPolicy("p1", Set.of(), Set.of(), ConsentWording.VARIANT_A, false, "");
        var company = new Company(SIRET, "Ateliers Durand", 60, false, false, false, true, policy);
        return new CompanyAnswerView(state, Optional.of(company), List.of(), 10);
    }

    private static EmploymentView view(CompanyState state, Set<EmploymentItem> missing) {
        return new EmploymentView(
                List.of(),
                AttachedPerson.APPLICANT,
                Optional.of(SIRET),
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                company(state),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                missing,
                "");
    }
}
