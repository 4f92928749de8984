package fr.alin.web.administrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.Part;

import fr.alin.reference.LoadCeilings;
import fr.alin.reference.ReferenceAdministration;
import fr.alin.reference.model.CeilingFault;
import fr.alin.reference.model.CeilingSet;
import fr.alin.reference.model.CeilingZone;
import fr.alin.reference.view.CeilingsImportReport;
import fr.alin.shared.model.RentStandard;
import fr.alin.web.shared.FakeExchange;
import fr.alin.web.shared.FakeFaces;
import fr.alin.web.shared.FakeMessages;
import fr.alin.web.shared.FakeSentFiles;
import fr.alin.web.shared.SentFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CeilingsImportPageTest {

    final CeilingsImportPage page = new CeilingsImportPage();
    final FakeAdministration administration = new FakeAdministration();
    final FakeMessages messages = new FakeMessages();
    final FakeSentFiles sent = new FakeSentFiles(messages);

    final FakeFaces faces = new FakeFaces(FakeExchange.post("/administrator/ceilings-import"));

    @AfterEach
    void close() {
        faces.close();
    }

    @BeforeEach
    void open() {
        page.administration = administration;
        page.messages = messages;
        page.sent = sent;
        page.faces = faces;
        sent.byScript = true;
    }

    @Test
    void a_file_is_checked_before_it_is_loaded() throws IOException {
        page.setFile(part("à charger", StandardCharsets.UTF_8));
        page.setReplaceLoaded(true);

        page.check();
        assertThat(administration.asked).containsExactly(new LoadCeilings("à charger", true, true));

        assertThat(page.load()).isEqualTo("/administrator/reference?faces-redirect=true&year=2027&norm=PLUS");
        assertThat(administration.asked).endsWith(new LoadCeilings("à charger", true, false));
        assertThat(messages.shown).containsExactly("ceilings-import.loaded");
    }

    @Test
    void without_a_script_the_check_leads_to_an_address_that_shows_what_it_found() throws IOException {
        sent.byScript = false;
        page.setFile(part("à charger", StandardCharsets.UTF_8));
        page.setReplaceLoaded(true);

        assertThat(page.check()).isEqualTo("/administrator/ceilings-import?faces-redirect=true");
        assertThat(administration.asked).isEmpty();

        page.setReplaceLoaded(false);
        page.open();
        assertThat(page.getReport().rows()).isEqualTo(7);
        assertThat(page.isReplaceLoaded()).isTrue();
        assertThat(administration.asked).containsExactly(new LoadCeilings("à charger", true, true));
    }

    @Test
    void what_went_wrong_meanwhile_is_reported_on_the_page() throws IOException {
        page.setFile(part("x", StandardCharsets.UTF_8));
        page.check();
        administration.faults =
                List.of(new CeilingFault(2, "effective_from", "2027", CeilingFault.Reason.ALREADY_LOADED));

        assertThat(page.load()).isEqualTo("/administrator/ceilings-import?faces-redirect=true");
        page.open();
        assertThat(page.getReport().isRight()).isFalse();
        assertThat(messages.shown).isEmpty();
    }

    @Test
    void another_encoding_is_refused_before_the_service_is_asked() throws IOException {
        page.setFile(part("arrêté", StandardCharsets.ISO_8859_1));

        page.check();

        assertThat(messages.shown).containsExactly("ceilings-import.file.encoding");
        assertThat(administration.asked).isEmpty();
    }

    @Test
    void so_is_a_file_of_more_than_a_megabyte() throws IOException {
        page.setFile(part("x".repeat(1_000_001), StandardCharsets.UTF_8));

        page.check();

        assertThat(messages.shown).containsExactly("ceilings-import.file.too-large");
        assertThat(administration.asked).isEmpty();
    }

    private static Part part(String text, Charset charset) {
        return SentFile.named("plafonds.csv", text.getBytes(charset));
    }

    private static final class FakeAdministration extends ReferenceAdministration {

        private final List<LoadCeilings> asked = new ArrayList<>();
        private List<CeilingFault> faults = List.of();

        @Override
        public CeilingsImportReport loadCeilings(LoadCeilings command) {
            asked.add(command);
            var set = new CeilingSet(RentStandard.PLUS, CeilingZone.OTHER_REGIONS, 2027);
            return new CeilingsImportReport(
                    7, 0, List.of(set), List.of(), faults, faults.isEmpty() && !command.dryRun());
        }
    }
}
