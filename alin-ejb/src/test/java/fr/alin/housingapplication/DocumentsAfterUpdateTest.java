package fr.alin.housingapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import fr.alin.housingapplication.document.RequiredDocuments;
import fr.alin.housingapplication.importing.ApplicationStage;
import fr.alin.housingapplication.model.HousingApplication;
import fr.alin.housingapplication.model.document.DocumentKind;
import fr.alin.housingapplication.view.DocumentLine;
import fr.alin.registration.model.RequestReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ticks after an update, including those stored by the former release. */
class DocumentsAfterUpdateTest {

    private final ApplicationStage stage = new ApplicationStage();

    @BeforeEach
    void imported() {
        stage.importAnne();
        stage.tickAll();
    }

    @Test
    void a_new_salary_requires_new_pay_slips_and_keeps_the_other_ticks() {
        stage.site.known.put(
                Registered.NUMBER,
                RegisteredChange.of(Registered.anne()).salary("1900").made());

        stage.service.refresh();

        assertThat(unticked()).hasSize(3).allMatch(DocumentLine::again);
    }

    @Test
    void documents_required_again_are_distinguished_from_new_and_never_ticked_ones() {
        stage.site.known.put(
                Registered.NUMBER,
                RegisteredChange.of(Registered.anne())
                        .salary("1900")
                        .reasons(RequestReason.HEALTH)
                        .made());
        stage.service.refresh();
        var first = lines().get(0);
        stage.service.declareDeposited(first.key(), false);

        assertThat(unticked())
                .filteredOn(DocumentLine::again)
                .extracting(DocumentLine::kind)
                .containsOnly(DocumentKind.PAY_SLIP)
                .hasSize(3);
        assertThat(unticked())
                .filteredOn(line -> !line.again())
                .extracting(DocumentLine::kind)
                .containsExactly(DocumentKind.IDENTITY_DOCUMENT, DocumentKind.MEDICAL_CERTIFICATE);
    }

    @Test
    void ticking_one_pay_slip_does_not_affect_the_others() {
        lines().stream()
                .filter(line -> line.kind() == DocumentKind.PAY_SLIP)
                .skip(1)
                .forEach(line -> stage.service.declareDeposited(line.key(), false));

        assertThat(unticked()).isNotEmpty().noneMatch(DocumentLine::again);
    }

    @Test
    void a_new_month_adds_its_pay_slips_before_validation() {
        stage.move(Duration.ofDays(31));

        assertThat(unticked())
                .extracting(line -> line.kind() + " " + line.parameters())
                .containsExactly("PAY_SLIP [2021-10]", "PAY_SLIP [2021-10]");
    }

    @Test
    void an_update_keeps_ticks_of_the_former_release_unless_their_facts_changed() {
        storeTicksOfFormerRelease();
        assertThat(unticked()).isEmpty();
        stage.site.known.put(
                Registered.NUMBER,
                RegisteredChange.of(Registered.anne()).salary("1900").made());

        stage.service.refresh();

        assertThat(unticked())
                .extracting(line -> line.kind() + " " + line.parameters())
                .containsExactly("PAY_SLIP [2021-09]", "PAY_SLIP [2021-08]", "PAY_SLIP [2021-07]");
    }

    @Test
    void a_tick_of_the_former_release_can_be_removed() {
        storeTicksOfFormerRelease();
        var first = lines().get(0);

        stage.service.declareDeposited(first.key(), false);

        assertThat(unticked()).extracting(DocumentLine::key).containsExactly(first.key());
    }

    private void storeTicksOfFormerRelease() {
        var application = application();
        var documents = stage.wiring.beans().make(RequiredDocuments.class);
        documents.of(application).forEach(document -> {
            stage.applications.removeDeposited(application, document.key());
            stage.applications.addDeposited(application, document.formerKey(), stage.clock.instant());
        });
    }

    private HousingApplication application() {
        return stage.applications.findByAccount(ApplicationStage.ANNE).orElseThrow();
    }

    private List<DocumentLine> lines() {
        return stage.service.documents().lines().toList();
    }

    private List<DocumentLine> unticked() {
        return lines().stream().filter(line -> !line.deposited()).toList();
    }
}
