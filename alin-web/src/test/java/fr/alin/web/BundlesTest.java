package fr.alin.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.model.TextBound;
import fr.alin.web.shared.Texts;
import org.junit.jupiter.api.Test;

/** Every page and every refusal has its texts in both languages. */
class BundlesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path TEXTS = Path.of("src/main/resources/fr/alin/web/i18n");
    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{[^}]*}");
    /** The variable of each bundle on the pages, as faces-config.xml declares it. */
    private static final Map<String, String> BUNDLES = declaredBundles();

    private static final Pattern KEY =
            Pattern.compile("(" + String.join("|", BUNDLES.keySet()) + ")\\['([^']+)'(\\.concat)?");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)*(?:\\.[a-z0-9-]+)+)\"");

    @Test
    void every_declared_bundle_is_read() {
        assertThat(BUNDLES.values()).containsExactlyInAnyOrderElementsOf(Texts.BUNDLES);
    }

    @Test
    void both_languages_have_the_same_keys() {
        for (var bundle : Texts.BUNDLES) {
            assertThat(keys(bundle, Locale.ENGLISH)).as(bundle).isEqualTo(keys(bundle, Locale.FRENCH));
        }
    }

    @Test
    void a_key_is_in_one_bundle_only() {
        var homes = new HashMap<String, String>();
        for (var bundle : Texts.BUNDLES) {
            for (var key : keys(bundle, Locale.FRENCH)) {
                assertThat(homes.put(key, bundle))
                        .as(key + " stands in " + bundle + " too")
                        .isNull();
            }
        }
    }

    /** The words of a choice that hold a number are read twice, and so are their apostrophes. */
    @Test
    void every_choice_is_written_out() {
        for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            for (var bundle : Texts.BUNDLES) {
                var texts = bundle(bundle, language);
                texts.keySet().stream()
                        .filter(key -> texts.getString(key).contains(",choice,"))
                        .forEach(key -> assertThat(written(texts.getString(key), language))
                                .as(key)
                                .noneMatch(text -> text.contains("{")));
            }
        }
    }

    private static Stream<String> written(String text, Locale language) {
        var format = new MessageFormat(text, language);
        return Stream.of(0, 1, 5)
                .map(number -> format.format(Collections.nCopies(9, number).toArray()));
    }

    /** The second would silently win. */
    @Test
    void a_key_is_once_in_its_file() throws IOException {
        for (var file : files(TEXTS, path -> path.toString().endsWith(".properties"))) {
            var once = new Properties() {
                private static final long serialVersionUID = 1L;

                @Override
                public synchronized Object put(Object key, Object text) {
                    assertThat(super.put(key, text))
                            .as("%s stands twice in %s", key, file)
                            .isNull();
                    return null;
                }
            };
            try (var text = Files.newBufferedReader(file)) {
                once.load(text);
            }
        }
    }

    @Test
    void no_text_is_empty_and_each_apostrophe_is_shown_once() {
        everyText((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            if (text.contains("{")) {
                assertThat(text.replace("''", ""))
                        .as(key + " is a pattern: write ''")
                        .doesNotContain("'");
            } else {
                assertThat(text).as(key + " is no pattern: write '").doesNotContain("''");
            }
        });
    }

    /** One term per concept, as in the glossary: one applies for an offer by a candidacy. */
    @Test
    void english_names_offers_and_candidacies_by_one_word() {
        for (var bundle : Texts.BUNDLES) {
            var texts = bundle(bundle, Locale.ENGLISH);
            for (var key : keys(bundle, Locale.ENGLISH)) {
                assertThat(texts.getString(key))
                        .as(key)
                        .doesNotContainPattern("(?i)\\bpropert(y|ies)\\b|\\b(my|your) (archived )?applications\\b");
            }
        }
    }

    @Test
    void every_key_of_a_page_exists() throws IOException {
        for (var page : pages()) {
            var expressions = EXPRESSION.matcher(Files.readString(page));
            while (expressions.find()) {
                var key = KEY.matcher(expressions.group());
                while (key.find()) {
                    assertKnown(page, key.group(1), key.group(2), key.group(3) != null);
                }
            }
        }
    }

    /** Tab 1 names its sections and fields by keys that only the business knows. */
    @Test
    void every_section_and_field_of_the_record_has_its_label() throws IOException {
        var known = Texts.BUNDLES.stream()
                .flatMap(bundle -> keys(bundle, Locale.FRENCH).stream())
                .collect(toSet());
        var labels = new TreeSet<String>();
        for (var source : sources(Path.of("../alin-ejb/src/main/java/fr/alin/housingapplication"))) {
            if (source.getFileName().toString().endsWith("Sections.java")) {
                var text = Files.readString(source);
                collect(text, "\\.add\\(\\s*\"([a-z-]+)\"", labels, "record.field.");
                collect(text, "\"(record\\.[a-z-]+)\"", labels, "");
            }
        }

        assertThat(labels).hasSizeGreaterThan(80);
        assertThat(known).containsAll(labels);
    }

    @Test
    void every_refusal_has_a_text_in_both_languages() throws IOException {
        var codes = refusalCodes();

        assertThat(codes).hasSizeGreaterThan(20);
        var missing = codes.stream()
                .filter(code ->
                        Stream.of(Locale.FRENCH, Locale.ENGLISH).anyMatch(language -> isMissing(code, language)))
                .collect(toSet());
        assertThat(missing).as("refusals without words").isEmpty();
    }

    private static Map<String, String> declaredBundles() {
        var declared = Pattern.compile("<base-name>fr\\.alin\\.web\\.i18n\\.(\\w+)</base-name>\\s*<var>(\\w+)</var>")
                .matcher(read(WEBAPP.resolve("WEB-INF/faces-config.xml")));
        return declared.results().collect(toMap(bundle -> bundle.group(2), bundle -> bundle.group(1)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertKnown(Path page, String variable, String key, boolean isBeginning) {
        var known = keys(BUNDLES.get(variable), Locale.FRENCH);
        var isKnown = isBeginning ? known.stream().anyMatch(other -> other.startsWith(key)) : known.contains(key);
        assertThat(isKnown).as("%s uses %s['%s']", page, variable, key).isTrue();
    }

    private static boolean isMissing(String code, Locale language) {
        return Texts.BUNDLES.stream().noneMatch(bundle -> keys(bundle, language).contains("error." + code));
    }

    /** The codes written in the refusals themselves and where a value is refused: the only places that make them. */
    private static Set<String> refusalCodes() throws IOException {
        var refusals = OurClasses.all().stream()
                .filter(type -> type.isAssignableTo(BusinessException.class))
                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getSimpleName)
                .collect(toSet());
        var codes = new TreeSet<String>();
        Stream.of(TextBound.values()).map(TextBound::code).forEach(codes::add);
        for (var source : sources(Path.of("../alin-ejb/src/main/java"))) {
            var text = Files.readString(source);
            if (refusals.contains(source.getFileName().toString().replace(".java", ""))) {
                collect(text, "super\\(\\s*" + CODE.pattern(), codes);
            }
            collect(text, "new InvalidValueException\\(\\s*" + CODE.pattern(), codes);
            collect(text, "new NotFound\\(\\s*" + CODE.pattern(), codes);
        }
        return codes;
    }

    private static void collect(String text, String pattern, Set<String> codes) {
        collect(text, pattern, codes, "");
    }

    private static void collect(String text, String pattern, Set<String> codes, String prefix) {
        var found = Pattern.compile(pattern).matcher(text);
        while (found.find()) {
            codes.add(prefix + found.group(1));
        }
    }

    private static void everyText(BiConsumer<String, String> check) {
        for (var bundle : Texts.BUNDLES) {
            for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                var texts = bundle(bundle, language);
                keys(bundle, language).forEach(key -> check.accept(key, texts.getString(key)));
            }
        }
    }

    private static Set<String> keys(String bundle, Locale language) {
        return new HashSet<>(bundle(bundle, language).keySet());
    }

    private static ResourceBundle bundle(String bundle, Locale language) {
        return ResourceBundle.getBundle(
                "fr.alin.web.i18n." + bundle,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static List<Path> pages() throws IOException {
        return files(WEBAPP, path -> path.toString().endsWith(".xhtml"));
    }

    private static List<Path> sources(Path root) throws IOException {
        return files(root, path -> path.toString().endsWith(".java"));
    }

    private static List<Path> files(Path root, Function<Path, Boolean> wanted) throws IOException {
        try (var found = Files.walk(root)) {
            return found.filter(wanted::apply).toList();
        }
    }
}
