package fr.alin.web.housingapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;

import fr.alin.housingapplication.importing.ImportService;
import fr.alin.housingapplication.model.ImportPurpose;
import fr.alin.housingapplication.model.ImportState;
import fr.alin.housingapplication.view.ImportView;
import fr.alin.shared.model.UniqueNumber;
import org.junit.jupiter.api.Test;

class ImportPageTest {

    private final ImportPage page = new ImportPage();

    @Test
    void a_former_refusal_goes_when_a_new_number_is_asked() {
        page.imports = new ImportService() {
            @Override
            public Optional<ImportView> current() {
                return Optional.of(refused());
            }
        };
        page.load();
        assertThat(page.isUnderWay()).isTrue();

        page.check();

        assertThat(page.isUnderWay()).isFalse();
        assertThat(page.isOpen()).isTrue();
    }

    private static ImportView refused() {
        return new ImportView(
                new UniqueNumber("1110920621114ACLOG"),
                ImportState.NOT_IMPORTABLE,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                ImportPurpose.IMPORT,
                Optional.empty(),
                Optional.empty(),
                Set.of());
    }
}
