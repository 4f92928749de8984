package fr.alin.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The table of requirements and the sources agree: every number and name on one side exists on the other. */
class RequirementsTest {

    /** Number of requirements that are not built, or only in part. May only be lowered. */
    private static final int OPEN = 2;

    private static final String PAGE = Repository.DOCS + "requirements.md";
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w-])R-\\d{3}(?![\\w-])");
    private static final Pattern LINK = Pattern.compile("\\[`(?<name>[^`]+)`]\\([^)]*/(?<file>[^/)]+)\\)");
    private static final Pattern LABEL = Pattern.compile("\\*([^*]+)\\*");

    private final Map<String, String> texts = Repository.here().texts();
    private final List<Requirement> requirements = texts.get(PAGE)
            .lines()
            .filter(line -> line.startsWith("| R-"))
            .map(Requirement::of)
            .toList();

    @Test
    void numbers_are_unique() {
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
    void each_class_page_and_test_exists() {
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
    void labels_are_french_texts_of_the_program() {
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
    void open_requirements_name_their_issue_and_do_not_grow() {
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

    /** Normalizes what bundles write differently from pages: doubled or curved apostrophes, no-break spaces. */
    private static String plain(String text) {
        return text.replace("''", "'").replace('’', '\'').replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    private record Requirement(
            String number, String sentence, String handbook, String place, String test, String open) {

        /** A cell is a link to the file it names, so that a reader is there by one click. */
        private static String linked(String cell) {
            var link = LINK.matcher(cell.strip());
            assertThat(link.matches()).as(cell).isTrue();
            assertThat(link.group("file")).isIn(link.group("name"), link.group("name") + ".java");
            return link.group("name");
        }

        private static Requirement of(String line) {
            var cells = line.split("\\|", -1);
            assertThat(cells).as(line).hasSize(8);
            return new Requirement(
                    cells[1].strip(),
                    cells[2].strip(),
                    cells[3].strip(),
                    linked(cells[4]),
                    linked(cells[5]),
                    cells[6].strip());
        }
    }
}
