package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.model.Siren;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedLengthValidatorTest {

    @ParameterizedTest
    @ValueSource(strings = {"732829320", "732 829 320", " 732\u00A0829\u202F320 "})
    void a_siren_is_as_long_as_it_is_typed(String typed) {
        assertThat(TypedLengthValidator.counted(new Siren(typed), typed)).isLessThanOrEqualTo(11);
    }

    @Test
    void other_values_are_measured_as_they_are_typed_too() {
        assertThat(TypedLengthValidator.counted(new MobilePhone("06 12 34 56 78"), "06 12 34 56 78"))
                .isEqualTo(14);
        assertThat(TypedLengthValidator.counted(new EmailAddress("a@b.fr"), "a@b.fr "))
                .isEqualTo(6);
        assertThat(TypedLengthValidator.counted(12, "12")).isEqualTo(2);
    }

    @Test
    void a_text_is_measured_as_it_is_kept() {
        assertThat(TypedLengthValidator.counted("abc", "  abc  ")).isEqualTo(3);
    }

    /** The length validator of Faces would measure the text of the value that was made. */
    @Test
    void the_tag_of_a_field_measures_what_is_typed() throws IOException {
        assertThat(Files.readString(Path.of("src/main/webapp/WEB-INF/tags/input.xhtml")))
                .contains("<f:validator validatorId=\"al.typedLength\"/>")
                .doesNotContain("f:validateLength");
    }
}
