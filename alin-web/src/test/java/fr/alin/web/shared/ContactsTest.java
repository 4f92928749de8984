package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactsTest {

    @ParameterizedTest
    @CsvSource({
        "anne@xn--socit-esab.fr, anne@société.fr",
        "anne.porte@example.org, anne.porte@example.org",
        "+33604505792, 06 04 50 57 92",
        "+590690123456, 0690 12 34 56",
        "+447911123456, +44 7911 123456"
    })
    void an_address_and_a_number_are_written_as_people_write_them(String stored, String written) {
        assertThat(Contacts.written(stored)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "@", "anne@", "0604505792", "+33", "C000000007", "Une phrase avec anne@example.org dedans"})
    void any_other_text_is_neither(String text) {
        assertThat(Contacts.written(text)).isEmpty();
    }
}
