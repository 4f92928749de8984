package fr.alin.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.List;

import fr.alin.shared.privacy.PersonalData;
import org.junit.jupiter.api.Test;

/** Each part of an export needs a unique name; otherwise one would hide another. */
class PersonalDataTest {

    @Test
    void every_part_has_a_unique_name_in_camel_case() {
        assertThat(names())
                .hasSizeGreaterThan(8)
                .doesNotHaveDuplicates()
                .allSatisfy(
                        name -> assertThat(name).matches("[a-z]+([A-Z][a-z]+)*").isNotEqualTo("exportedAt"));
    }

    @Test
    void parts_are_accessible_by_their_interface_only() {
        assertThat(DataParts.of(PersonalData.class))
                .isNotEmpty()
                .allSatisfy(part -> assertThat(Modifier.isPublic(part.getModifiers()))
                        .as(part.getName())
                        .isFalse());
    }

    private static List<String> names() {
        return DataParts.of(PersonalData.class).stream()
                .map(PersonalDataTest::bean)
                .map(PersonalData::name)
                .toList();
    }

    private static PersonalData bean(Class<? extends PersonalData> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }
}
