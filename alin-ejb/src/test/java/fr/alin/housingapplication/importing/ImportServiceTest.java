package fr.alin.housingapplication.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.event.ApplicationCodeIssued;
import fr.alin.housingapplication.event.HousingApplicationImported;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.housingapplication.model.NoHousingApplication;
import fr.alin.housingapplication.view.ImportView;
import fr.alin.reference.UnknownTerritory;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.Test;

/** Import by number and code. */
class ImportServiceTest {

    private static final RequestImport COMMAND = new RequestImport(Registered.NUMBER);

    private final ApplicationStage stage = new ApplicationStage();

    @Test
    void the_code_goes_to_the_address_on_the_site_shown_masked() {
        stage.importing.request(COMMAND);
        var view = stage.importing.current().orElseThrow();

        assertThat(view.state()).isEqualTo(ImportState.CODE_SENT);
        assertThat(view.maskedEmail()).contains(Registered.EMAIL.masked());
        assertThat(view.siteUrl()).isEqualTo("https://national.example");
        assertThat(view.triesLeft()).isEqualTo(5);
        assertThat(view.codeExpiresAt()).contains(stage.clock.instant().plus(Duration.ofHours(24)));
        assertThat(((ApplicationCodeIssued) stage.events.last()).registeredEmail())
                .isEqualTo(Registered.EMAIL);
    }

    @Test
    void nothing_of_the_application_is_shown_before_the_right_code() {
        stage.importing.request(COMMAND);

        assertThat(stage.service.overview()).isEmpty();
        assertThatThrownBy(stage.service::record).isInstanceOf(NoHousingApplication.class);
    }

    @Test
    void the_right_code_imports_the_application_however_it_is_typed() {
        stage.importing.request(COMMAND);

        stage.importing.confirmCode(" " + stage.lastCode().toLowerCase(Locale.ROOT) + " ");

        assertThat(stage.events.last()).isInstanceOf(HousingApplicationImported.class);
        assertThat(stage.service.overview()).hasValueSatisfying(overview -> {
            assertThat(overview.alsNumber()).isEqualTo("0000001436");
            assertThat(overview.uniqueNumber()).isEqualTo(Registered.NUMBER);
        });
        assertThat(stage.importing.current()).isEmpty();
    }

    @Test
    void a_second_tab_with_the_same_code_sees_the_import_done() {
        stage.importing.request(COMMAND);
        var code = stage.lastCode();
        stage.importing.confirmCode(code);

        stage.importing.confirmCode(code);

        assertThat(stage.events.fired().stream().filter(HousingApplicationImported.class::isInstance))
                .hasSize(1);
    }

    @Test
    void a_request_in_a_second_tab_keeps_the_code_and_mails_no_second_one() {
        stage.importing.request(COMMAND);

        stage.importing.request(COMMAND);
        var view = stage.importing.current().orElseThrow();

        assertThat(view.state()).isEqualTo(ImportState.CODE_SENT);
        assertThat(stage.events.fired()).hasSize(1);
    }

    @Test
    void a_wrong_code_is_counted_and_the_fifth_locks() {
        stage.importing.request(COMMAND);
        var code = stage.lastCode();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> stage.importing.confirmCode("WRONG2")).isInstanceOf(CodeWrong.class);
        }

        assertThat(view().state()).isEqualTo(ImportState.CODE_LOCKED);
        assertThat(view().maskedEmail()).isPresent();
        assertThatThrownBy(() -> stage.importing.confirmCode(code)).isInstanceOf(CodeWrong.class);
    }

    @Test
    void a_code_lasts_twenty_four_hours() {
        stage.importing.request(COMMAND);
        stage.move(Duration.ofHours(24));

        assertThatThrownBy(() -> stage.importing.confirmCode(stage.lastCode())).isInstanceOf(CodeWrong.class);
    }

    @Test
    void a_new_code_voids_the_former() {
        stage.importing.request(COMMAND);
        var former = stage.lastCode();

        stage.importing.sendNewCode();

        assertThatThrownBy(() -> stage.importing.confirmCode(former)).isInstanceOf(CodeWrong.class);
        stage.importing.confirmCode(stage.lastCode());
    }

    @Test
    void a_new_code_goes_to_the_address_corrected_on_the_site() {
        stage.site.known.put(Registered.NUMBER, Registered.withEmail(Optional.empty()));
        assertThat(stage.importing.request(COMMAND)).isEqualTo(ImportState.NO_EMAIL);

        stage.site.known.put(Registered.NUMBER, Registered.anne());

        assertThat(stage.importing.sendNewCode()).isEqualTo(ImportState.CODE_SENT);
    }

    @Test
    void at_most_three_codes_an_hour_are_mailed() {
        stage.importing.request(COMMAND);
        stage.importing.sendNewCode();
        stage.importing.sendNewCode();

        assertThatThrownBy(stage.importing::sendNewCode)
                .isInstanceOfSatisfying(
                        TooManyCodes.class,
                        refusal -> assertThat(refusal.args())
                                .containsExactly(stage.clock.instant().plus(Duration.ofHours(1))));

        stage.move(Duration.ofHours(1));
        assertThat(stage.importing.sendNewCode()).isEqualTo(ImportState.CODE_SENT);
    }

    @Test
    void at_most_ten_codes_a_day_are_mailed() {
        stage.importing.request(COMMAND);
        for (int codes = 1; codes < 10; codes++) {
            stage.move(Duration.ofHours(1));
            stage.importing.sendNewCode();
        }
        stage.move(Duration.ofHours(1));

        assertThatThrownBy(stage.importing::sendNewCode).isInstanceOf(TooManyCodes.class);
        stage.move(Duration.ofHours(14));
        assertThat(stage.importing.sendNewCode()).isEqualTo(ImportState.CODE_SENT);
    }

    @Test
    void codes_of_a_namesake_do_not_count_for_the_owner() {
        stage.callerId = 102;
        stage.importing.request(COMMAND);
        stage.importing.sendNewCode();
        stage.importing.sendNewCode();
        stage.callerId = ApplicationStage.ANNE;

        assertThat(stage.importing.request(COMMAND)).isEqualTo(ImportState.CODE_SENT);
    }

    @Test
    void cancelling_does_not_reset_the_count() {
        for (int i = 0; i < 3; i++) {
            stage.importing.request(COMMAND);
            stage.importing.abandon();
        }

        assertThatThrownBy(() -> stage.importing.request(COMMAND)).isInstanceOf(TooManyCodes.class);
    }

    @Test
    void a_site_that_is_not_connected_is_shown_with_its_address_and_never_called() {
        stage.importing.request(new RequestImport(new UniqueNumber("0350920621114ACLOG")));
        var view = stage.importing.current().orElseThrow();

        assertThat(view.state()).isEqualTo(ImportState.SITE_NOT_CONNECTED);
        assertThat(view.siteUrl()).isEqualTo("https://35.example");
        assertThat(stage.site.calls).isZero();
    }

    @Test
    void an_unknown_territory_is_refused() {
        assertThatThrownBy(() -> stage.importing.request(new RequestImport(new UniqueNumber("0750920621114ACLOG"))))
                .isInstanceOf(UnknownTerritory.class);
    }

    @Test
    void a_number_of_a_future_month_is_refused() {
        assertThatThrownBy(() -> stage.importing.request(new RequestImport(new UniqueNumber("1111121621114ACLOG"))))
                .isInstanceOf(NumberFromTheFuture.class);
    }

    @Test
    void an_account_with_an_application_cannot_import_another() {
        stage.importAnne();

        assertThatThrownBy(() -> stage.importing.request(COMMAND)).isInstanceOf(ApplicationAlreadyImported.class);
    }

    @Test
    void an_answer_about_another_number_counts_as_no_answer() {
        var other = new UniqueNumber("1110720020439G1175");
        stage.site.known.put(other, Registered.anne());

        assertThat(stage.importing.request(new RequestImport(other))).isEqualTo(ImportState.WAITING_FOR_SITE);
    }

    private ImportView view() {
        return stage.importing.current().orElseThrow();
    }
}
