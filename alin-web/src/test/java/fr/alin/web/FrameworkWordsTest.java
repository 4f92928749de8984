package fr.alin.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Validation messages of Faces and PrimeFaces are replaced by ours, in both languages. */
class FrameworkWordsTest {

    static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);

    private static final Pattern MESSAGE = Pattern.compile(
            "jakarta\\.faces\\.(component\\.UI(Input|Select[A-Z][a-z]+)|converter(\\.[A-Za-z]+)?|validator\\.[A-Za-z]+)\\.[A-Z_]+");

    /** Keys that Mojarra has and no constant of the API names. */
    private static final List<String> OF_MOJARRA = List.of("jakarta.faces.validator.NOT_IN_RANGE");

    /** Messages without a placeholder for the label. */
    private static final Pattern WITHOUT_LABEL = Pattern.compile(".*(RegexValidator\\..*|validator\\.NOT_IN_RANGE)");

    /** The second argument is the label, not an example. */
    private static final Pattern LABEL_SECOND =
            Pattern.compile(".*(BOOLEAN|CHARACTER|PATTERN_TYPE|ENUM_NO_CLASS|STRING|M[AI][XN]IMUM|BeanValidator.*)");

    /** Found once: reading the classes takes seconds. */
    private static final Set<String> OF_FACES = ofFaces();

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_message_of_faces_is_ours(Locale language) {
        assertThat(OF_FACES).hasSizeGreaterThan(35).contains("jakarta.faces.component.UIInput.REQUIRED");
        assertThat(words(language).keySet()).containsAll(OF_FACES);
    }

    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void every_message_of_primefaces_is_ours(Locale language) {
        var keys = ResourceBundle.getBundle("org.primefaces.Messages", Locale.ROOT).keySet().stream()
                .filter(key -> !key.endsWith("_detail"))
                .toList();

        assertThat(keys).hasSizeGreaterThan(15);
        assertThat(words(language).keySet()).containsAll(keys);
    }

    /** No message repeats the typed value, which may be secret, or shows the framework's example. */
    @ParameterizedTest
    @FieldSource("LANGUAGES")
    void a_message_of_faces_names_the_field_by_its_label(Locale language) {
        for (var key : OF_FACES) {
            var arguments = new String[] {"first", "second", "third"};
            arguments[place(key)] = "Loyer";
            var said = MessageFormat.format(words(language).getString(key), (Object[]) arguments);
            if (!WITHOUT_LABEL.matcher(key).matches()) {
                assertThat(said).as(key).startsWith("Loyer");
            }
            if (key.contains(".converter.")) {
                assertThat(said).as(key).doesNotContain("first", "second", "third");
            }
        }
    }

    /** Bean Validation would show the messages of its implementation. */
    @Test
    void nothing_is_checked_by_bean_validation() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.validation..")
                .check(OurClasses.all());
    }

    private static int place(String key) {
        if (LABEL_SECOND.matcher(key).matches()) {
            return 1;
        }
        return key.contains(".component.") || key.endsWith(".TYPE") ? 0 : 2;
    }

    private static Set<String> ofFaces() {
        var keys = new TreeSet<>(OF_MOJARRA);
        new ClassFileImporter()
                .importPackages("jakarta.faces.component", "jakarta.faces.convert", "jakarta.faces.validator").stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                        .filter(field -> field.getType() == String.class && Modifier.isStatic(field.getModifiers()))
                        .map(FrameworkWordsTest::text)
                        .filter(text -> MESSAGE.matcher(text).matches())
                        .forEach(keys::add);
        return keys;
    }

    private static String text(Field constant) {
        try {
            constant.setAccessible(true);
            return String.valueOf(constant.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle("fr.alin.web.i18n.Fields", language);
    }
}
