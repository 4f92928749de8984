package fr.alin.shared.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.alin.shared.error.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedValuesTest {

    @ParameterizedTest
    @CsvSource({
        "123456782, 123 456 782",
        "'824 541 148', 824 541 148",
        "356000000, 356 000 000",
        "'732.829.320', 732 829 320"
    })
    void a_siren_passes_luhn_and_may_be_pasted(String typed, String grouped) {
        assertThat(new Siren(typed).grouped()).isEqualTo(grouped);
        assertThat(Siren.isOne(typed)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "123456789, siren.check-failed",
        "824541184, siren.check-failed",
        "000000000, siren.check-failed",
        "12345678, siren.malformed",
        "82454114802432, siren.malformed",
        "'', siren.malformed",
        "FR8245411, siren.malformed"
    })
    void an_invalid_siren_is_refused_with_its_reason(String text, String code) {
        assertThatThrownBy(() -> new Siren(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(code);
        assertThat(Siren.isOne(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000074", "82454114802432", "35600000000048", "35600000000001"})
    void a_siret_passes_luhn_or_the_rule_of_la_poste(String text) {
        assertThat(new Siret(text).siren()).isEqualTo(text.substring(0, 9));
    }

    @ParameterizedTest
    @CsvSource({
        "11122211111111, siret.check-failed",
        "8245415802432, siret.malformed",
        "35600000000002, siret.check-failed",
        "12345678900007, siret.check-failed",
        "00000000000000, siret.check-failed",
        "ABC, siret.malformed"
    })
    void an_invalid_siret_is_refused_with_its_reason(String text, String code) {
        assertThatThrownBy(() -> new Siret(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"732\u2009829 320\u202f00074", "\u200e732.829.320.00074\ufeff", "732-829-320–00074"})
    void a_siret_may_be_pasted(String text) {
        assertThat(new Siret(text).value()).isEqualTo("73282932000074");
    }

    @ParameterizedTest
    @ValueSource(strings = {"seqens-2026-0042", "SEQENS–2026‑0042", "\u00a0SEQENS-2026-0042\u200b"})
    void an_offer_reference_may_be_pasted(String text) {
        assertThat(new OfferReference(text)).hasToString("SEQENS-2026-0042");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anne",
                "anne@",
                "anne@example",
                "an ne@example.org",
                "anne%0d%0abcc@example.org",
                "anne%00@example.org",
                "anne@-x.org",
                "a@b..org",
                "a@é..fr",
                "@été.fr"
            })
    void a_malformed_address_is_refused(String text) {
        assertThatThrownBy(() -> new EmailAddress(text)).hasMessage("email.malformed");
    }

    @Test
    void an_address_is_lower_cased_and_shown_masked() {
        var address = new EmailAddress(" Anne.Porte@Example.org ");

        assertThat(address.value()).isEqualTo("anne.porte@example.org");
        assertThat(address).hasToString("a…@….org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anne@example.org\u00a0", "\u202aanne@example.org\u202c", "an\u200bne@example.org\ufeff"})
    void an_address_may_be_pasted(String text) {
        assertThat(new EmailAddress(text).value()).isEqualTo("anne@example.org");
    }

    @ParameterizedTest
    @CsvSource({
        "anne@société.fr, anne@xn--socit-esab.fr, anne@société.fr",
        "Anne@SOCIÉTÉ.fr, anne@xn--socit-esab.fr, anne@société.fr",
        "anne@socie\u0301te\u0301.fr, anne@xn--socit-esab.fr, anne@société.fr",
        "anne@xn--socit-esab.fr, anne@xn--socit-esab.fr, anne@société.fr",
        "anne@mairie。paris, anne@mairie.paris, anne@mairie.paris",
        "anne@例え.テスト, anne@xn--r8jz45g.xn--zckzah, anne@例え.テスト"
    })
    void a_domain_with_accents_has_one_form(String typed, String kept, String readable) {
        assertThat(new EmailAddress(typed).value()).isEqualTo(kept);
        assertThat(new EmailAddress(typed).readable()).isEqualTo(readable);
    }

    @ParameterizedTest
    @CsvSource({
        "gmial.com, gmail.com",
        "gmai.com, gmail.com",
        "gmaill.com, gmail.com",
        "gnail.com, gmail.com",
        "gmail.con, gmail.com",
        "gmail.cm, gmail.com",
        "gmail.fr, gmail.com",
        "hotmial.fr, hotmail.fr",
        "hotmial.com, hotmail.com",
        "htomail.com, hotmail.com",
        "hotmail.ft, hotmail.fr",
        "yaho.fr, yahoo.fr",
        "yahooo.fr, yahoo.fr",
        "outlok.fr, outlook.fr",
        "orang.fr, orange.fr",
        "ornage.fr, orange.fr",
        "wanadou.fr, wanadoo.fr",
        "laposte.ne, laposte.net",
        "lapsote.net, laposte.net",
        "iclod.com, icloud.com",
        "fee.fr, free.fr"
    })
    void a_mistyped_common_domain_is_corrected(String typed, String meant) {
        assertThat(new EmailAddress("anne@" + typed).suggestion()).contains(new EmailAddress("anne@" + meant));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gmail.com",
                "googlemail.com",
                "mail.com",
                "email.com",
                "ymail.com",
                "gmx.de",
                "live.be",
                "hotmail.es",
                "yahoo.co.uk",
                "outlook.it",
                "free-mobile.fr",
                "example.org",
                "ac-rennes.fr",
                "société.fr",
                "me.com"
            })
    void another_domain_is_not_corrected(String domain) {
        assertThat(new EmailAddress("anne@" + domain).suggestion()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"75111, 75", "2A004, 2A", "97105, 971", "01001, 01", "2a004, 2A", "'75\u2009111', 75"})
    void a_commune_code_includes_its_department(String code, String department) {
        assertThat(new CommuneCode(code).department()).isEqualTo(department);
    }
}
