package fr.alin.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import fr.alin.account.model.NameChangeReason;
import fr.alin.account.model.NamePart;
import fr.alin.account.model.NamePartKept;
import fr.alin.web.shared.Messages;
import fr.alin.web.shared.Texts;
import org.junit.jupiter.api.Test;

class NameRefusalTest {

    private final List<String> said = new ArrayList<>();

    @Test
    void names_the_reason_and_each_field_in_french() {
        NameRefusal.report(
                new NamePartKept(NameChangeReason.USAGE, EnumSet.of(NamePart.BIRTH_NAME, NamePart.CIVILITY)),
                in(Locale.FRENCH));

        assertThat(said)
                .containsExactly(
                        "civility: Le motif «\u00a0Mariage, séparation ou choix du nom d'usage\u00a0» ne change pas le champ"
                                + " «\u00a0Civilité\u00a0». Laissez-le tel qu'il était, ou choisissez le motif qui convient.",
                        "birth-name: Le motif «\u00a0Mariage, séparation ou choix du nom d'usage\u00a0» ne change pas le champ"
                                + " «\u00a0Nom de naissance\u00a0». Laissez-le tel qu'il était, ou choisissez le motif qui convient.");
    }

    @Test
    void names_them_in_english() {
        NameRefusal.report(
                new NamePartKept(NameChangeReason.USAGE, EnumSet.of(NamePart.FIRST_NAME)), in(Locale.ENGLISH));

        assertThat(said)
                .containsExactly("first-name: The reason “Marriage, separation or choice of the usage name” does not"
                        + " change the field “First name”. Leave it as it was, or choose the reason that fits.");
    }

    private Messages in(Locale reader) {
        return new Messages() {
            @Override
            public String text(String key, Object... args) {
                return Texts.text(reader, key, args);
            }

            @Override
            public void fieldError(String fieldId, String key, Object... args) {
                said.add(fieldId + ": " + text(key, args));
            }
        };
    }
}
