package fr.alin.housingapplication.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import fr.alin.housingapplication.Registered;
import fr.alin.housingapplication.event.ApplicationCodeIssued;
import fr.alin.housingapplication.event.KeptRequestStopped;
import fr.alin.housingapplication.model.IdentityMismatch;
import fr.alin.housingapplication.model.IdentityPart;
import fr.alin.housingapplication.model.ImportPurpose;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.housingapplication.view.ImportView;
import fr.alin.registration.model.StrikeOff;
import fr.alin.registration.model.StrikeOffReason;
import fr.alin.registration.port.SiteAnswer;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The identity is compared before anything of an application is shown or mailed (issue 9, §3). */
class ImportIdentityTest {

    private static final RequestImport COMMAND = new RequestImport(Registered.NUMBER);
    private static final UniqueNumber OTHER = new UniqueNumber("1110720020439G1175");
    private static final StrikeOff STRIKE_OFF =
            new StrikeOff(Optional.of(StrikeOffReason.NOT_RENEWED), Optional.of(LocalDate.of(2021, 10, 1)));

    private final ApplicationStage stage = new ApplicationStage();

    /** All answers about a number that lead to {@code NOT_IMPORTABLE}. */
    private enum Strange {
        UNKNOWN(stage -> stage.site.known.clear()),
        ANOTHER_PERSON(stage -> {}),
        TAKEN(ImportIdentityTest::takeIt),
        STRUCK_OFF(stage -> stage.site.answers.put(
                Registered.NUMBER, new SiteAnswer.StruckOff(STRIKE_OFF, Optional.of(Registered.anne())))),
        STRUCK_OFF_AND_NAMELESS(stage ->
                stage.site.answers.put(Registered.NUMBER, new SiteAnswer.StruckOff(STRIKE_OFF, Optional.empty()))),
        WITHOUT_EMAIL(stage -> stage.site.known.put(Registered.NUMBER, Registered.withEmail(Optional.empty()))),
        NOT_RENEWED(stage -> stage.move(Duration.ofDays(400))),
        MERGED(stage -> {
            stage.site.answers.put(Registered.NUMBER, new SiteAnswer.Replaced(OTHER));
            stage.site.known.put(OTHER, Registered.numbered(OTHER));
        });

        private final Consumer<ApplicationStage> arrange;

        Strange(Consumer<ApplicationStage> arrange) {
            this.arrange = arrange;
        }
    }

    private static void takeIt(ApplicationStage stage) {
        stage.importAnne();
        stage.callerId = 102;
    }

    static List<Strange> strange() {
        return List.of(Strange.values());
    }

    @ParameterizedTest
    @MethodSource("strange")
    void a_stranger_gets_one_answer_whatever_the_number_is_and_mails_nobody(Strange what) {
        what.arrange.accept(stage);
        stage.birthName = "Martin";
        var before = stage.events.fired().size();

        stage.importing.request(COMMAND);
        var view = stage.importing.current().orElseThrow();

        assertThat(view).isEqualTo(theOneAnswer());
        assertThat(stage.events.fired()).hasSize(before);
        assertThat(stage.nextActionOfCaller()).isEqualTo("SOLVE_IMPORT");
    }

    @ParameterizedTest
    @MethodSource("strange")
    void a_stranger_who_waited_for_the_site_gets_the_same_answer_by_mail(Strange what) {
        what.arrange.accept(stage);
        stage.birthName = "Martin";
        stage.site.down = true;
        stage.importing.request(COMMAND);
        stage.site.down = false;
        stage.move(Duration.ofSeconds(5));

        stage.jobs.retryImports();

        assertThat(stage.events.last()).isInstanceOfSatisfying(KeptRequestStopped.class, stopped -> {
            assertThat(stopped.reason()).isEqualTo("NOT_IMPORTABLE");
            assertThat(stopped.number()).isEqualTo(Registered.NUMBER);
            assertThat(stopped.accountId()).isEqualTo(stage.callerId);
        });
        assertThat(stage.importing.current()).contains(theOneAnswer());
    }

    private static ImportView theOneAnswer() {
        return new ImportView(
                Registered.NUMBER,
                ImportState.NOT_IMPORTABLE,
                "demande-logement-social.gouv.fr",
                "https://national.example",
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                ImportPurpose.IMPORT,
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }

    @Test
    void the_owner_learns_why_the_import_is_refused() {
        var states = Map.of(
                Strange.STRUCK_OFF, ImportState.STRUCK_OFF,
                Strange.WITHOUT_EMAIL, ImportState.NO_EMAIL,
                Strange.MERGED, ImportState.CODE_SENT);

        states.forEach((what, state) -> {
            var hers = new ApplicationStage();
            what.arrange.accept(hers);
            assertThat(hers.importing.request(COMMAND)).isEqualTo(state);
        });
    }

    @Test
    void a_holder_who_corrects_her_name_may_ask_again() {
        stage.birthName = "Martin";
        stage.importing.request(COMMAND);

        stage.birthName = "Porte";

        assertThat(stage.importing.request(COMMAND)).isEqualTo(ImportState.CODE_SENT);
    }

    @Test
    void a_name_changed_before_the_code_is_entered_prevents_the_import() {
        stage.importing.request(COMMAND);
        var code = stage.lastCode();
        stage.birthName = "Martin";

        assertThatThrownBy(() -> stage.importing.confirmCode(code))
                .isInstanceOfSatisfying(
                        IdentityMismatch.class,
                        refusal -> assertThat(refusal.differing()).containsExactly(IdentityPart.BIRTH_NAME));
        assertThat(stage.importing.current()).contains(theOneAnswer());
        assertThat(stage.service.overview()).isEmpty();
    }

    @Test
    void an_earlier_answer_is_used_only_while_the_names_match() {
        stage.importing.request(COMMAND);
        stage.site.down = true;
        stage.birthName = "Martin";

        assertThat(stage.importing.sendNewCode()).isEqualTo(ImportState.WAITING_FOR_SITE);
        assertThat(stage.events.fired().stream().filter(ApplicationCodeIssued.class::isInstance))
                .hasSize(1);
    }
}
