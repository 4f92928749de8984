package fr.alin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

/**
 * Faces leaves a property alone when its field is not sent at all, and hands over "" when it is sent empty (TextConverter):
 * so that both read the same, the text of every page and form begins empty and not as null.
 */
class EmptyTextsTest {

    @Test
    void what_is_not_sent_reads_like_what_is_left_empty() throws ReflectiveOperationException {
        var checked = new ArrayList<String>();
        for (var type : formsAndPages()) {
            var bean = noArguments(type).newInstance();
            for (var field : texts(type)) {
                field.setAccessible(true);
                assertThat(field.get(bean))
                        .as(type.getSimpleName() + "." + field.getName())
                        .isNotNull();
                checked.add(type.getSimpleName() + "." + field.getName());
            }
        }
        assertThat(checked).contains("DecisionForm.comment", "PlaceForm.address", "PhotoForm.caption");
    }

    /** Of those signed in; a name that a page fills in itself is not begun with. */
    private static List<Class<?>> formsAndPages() {
        return OurClasses.all().stream()
                .filter(JavaClass.Predicates.resideInAnyPackage(
                        "fr.alin.web.advisor..",
                        "fr.alin.web.administrator..",
                        "fr.alin.web.landlord..",
                        "fr.alin.web.housingapplication..",
                        "fr.alin.web.offer..",
                        "fr.alin.web.privacy.."))
                .filter(type -> type.getSimpleName().matches(".*(Page|Form)"))
                .map(JavaClass::reflect)
                .filter(type ->
                        Stream.of(type.getDeclaredConstructors()).anyMatch(made -> made.getParameterCount() == 0))
                .<Class<?>>map(type -> type)
                .toList();
    }

    private static Constructor<?> noArguments(Class<?> type) throws NoSuchMethodException {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor;
    }

    private static List<Field> texts(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .filter(field -> field.getType() == String.class)
                .filter(field -> Stream.of(type.getMethods())
                        .anyMatch(method -> method.getName().equalsIgnoreCase("set" + field.getName())))
                .toList();
    }
}
