package fr.alin.web.housingapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import fr.alin.shared.model.Civility;
import fr.alin.shared.model.MobilePhone;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.web.shared.FrenchFormats;
import fr.alin.web.shared.SaidMessages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecordTextsTest {

    final RecordTexts texts = new RecordTexts();

    @BeforeEach
    void in_french() {
        texts.messages = new SaidMessages();
        texts.formats = FrenchFormats.formats();
        texts.languages = FrenchFormats.languages();
    }

    @Test
    void what_the_site_left_out_is_said_so() {
        var missing = texts.messages.text("record.empty");

        assertThat(texts.value(null)).isEqualTo(missing);
        assertThat(texts.value("")).isEqualTo(missing);
        assertThat(texts.value(Optional.empty())).isEqualTo(missing);
        assertThat(texts.value(List.of())).isEqualTo(missing);
    }

    @Test
    void dates_amounts_and_phones_are_written_as_people_read_them() {
        assertThat(texts.value(LocalDate.of(2020, 9, 14))).isEqualTo("14/09/2020");
        assertThat(texts.value(Instant.parse("2020-10-01T09:00:00Z"))).isEqualTo("01/10/2020 11:00");
        assertThat(texts.value(new BigDecimal("841.00"))).isEqualTo("841\u00a0€");
        assertThat(texts.value(new MobilePhone("0604505792"))).startsWith("06");
        assertThat(texts.value(new UniqueNumber("1110920621114ACLOG"))).isEqualTo("111 0920 621114 ACLOG");
    }

    @Test
    void choices_and_claims_are_words() {
        assertThat(texts.value(Civility.MADAME)).isEqualTo("Madame");
        assertThat(texts.value(true)).isEqualTo("Oui");
        assertThat(texts.value(Optional.of(false))).isEqualTo("Non");
    }

    @Test
    void a_list_is_one_line() {
        assertThat(texts.value(List.of(Civility.MADAME, Civility.MONSIEUR))).isEqualTo("Madame, Monsieur");
    }
}
