package fr.alin.web.housingapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import fr.alin.housingapplication.importing.ImportService;
import fr.alin.housingapplication.view.ImportView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePageTest {

    private final CodePage page = new CodePage();

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void who_comes_back_after_the_import_is_not_asked_to_import_again(boolean imported) {
        page.imports = new ImportService() {
            @Override
            public Optional<ImportView> current() {
                return Optional.empty();
            }
        };
        page.application = new CurrentApplication() {
            @Override
            public boolean isImported() {
                return imported;
            }
        };

        assertThat(page.isDone()).isEqualTo(imported);
    }
}
