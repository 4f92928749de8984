package fr.alin.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The table of requirements: what the sources name is in it, and what it names is in the sources. */
class RequirementsTest {

    /** The requirements that are not built, or only in part. May only be lowered. */
    private static final int OPEN = 6;

    private static final String PAGE = Repository.DOCS + "requirements.md";
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w-])R-\\d{3}(?![\\w-])");
    private static final Pattern LABEL = Pattern.compile("\\*([^*]+)\\*");

    private final Map<String, String> texts = Repository.here().texts();
    private final List<Requirement> requirements = texts.get(PAGE)
            .lines()
            .filter(line -> line.startsWith("| R-"))
            .map(Requirement::of)
            .toList();

    @Test
    void a_number_is_given_once() {
        assertThat(requirements).isNotEmpty().extracting(Requirement::number).doesNotHaveDuplicates();
    }

    @Test
    void a_number_named_anywhere_is_in_the_table() {
        var known = requirements.stream().map(Requirement::number).collect(Collectors.toSet());
        texts.forEach((path, text) -> assertThat(NUMBER.matcher(text).results().map(MatchResult::group))
                .as(path)
                .isSubsetOf(known));
    }

    @Test
    void each_names_a_class_or_page_and_a_test_that_exist() {
        var main = fileNames("src/main/");
        var tests = fileNames("src/test/");
        for (var requirement : requirements) {
            assertThat(main.contains(requirement.place()) || main.contains(requirement.place() + ".java"))
                    .as("%s: %s exists", requirement.number(), requirement.place())
                    .isTrue();
            assertThat(tests.contains(requirement.test() + ".java"))
                    .as("%s: %s exists", requirement.number(), requirement.test())
                    .isTrue();
        }
    }

    @Test
    void a_label_in_the_table_is_a_french_text_of_the_program() {
        var french = texts.entrySet().stream()
                .filter(text -> text.getKey().endsWith("_fr.properties")
                        || text.getKey().contains("/mail/fr/"))
                .map(Map.Entry::getValue)
                .map(RequirementsTest::plain)
                .collect(Collectors.joining());
        for (var requirement : requirements) {
            assertThat(LABEL.matcher(requirement.sentence()).results().map(label -> plain(label.group(1))))
                    .as(requirement.number())
                    .allMatch(french::contains, "is a French text of the program");
        }
    }

    @Test
    void those_that_are_open_name_their_issue_and_do_not_grow() {
        assertThat(requirements)
                .extracting(Requirement::open)
                .filteredOn(open -> !open.isEmpty())
                .allMatch(open -> open.matches("open: \\S.+"))
                .hasSize(OPEN);
    }

    private Set<String> fileNames(String folder) {
        return texts.keySet().stream()
                .filter(path -> path.contains(folder))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .collect(Collectors.toSet());
    }

    /** Without what a bundle writes otherwise than a page: doubled or curved apostrophes, no-break spaces. */
    private static String plain(String text) {
        return text.replace("''", "'").replace('’', '\'').replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    private record Requirement(
            String number, String sentence, String handbook, String place, String test, String open) {

        private static Requirement of(String line) {
            var cells = line.split("\\|", -1);
            assertThat(cells).as(line).hasSize(8);
            return new Requirement(
                    cells[1].strip(),
                    cells[2].strip(),
                    cells[3].strip(),
                    cells[4].replace('`', ' ').strip(),
                    cells[5].replace('`', ' ').strip(),
                    cells[6].strip());
        }
    }
}
