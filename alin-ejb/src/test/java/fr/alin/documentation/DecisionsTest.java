package fr.alin.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Checks the decision pages, their index, and the sources that refer to them. */
class DecisionsTest {

    private static final String FOLDER = Repository.DOCS + "decisions/";
    private static final Pattern PAGE = Pattern.compile(Pattern.quote(FOLDER) + "(\\d{2,3})-[a-z0-9-]+\\.md");
    private static final Pattern EXPLAINED = Pattern.compile("^Explains (.+?)\\.$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Pattern NAMED = Pattern.compile("[Dd]ecision[ \\[]+(\\d+[a-z0-9-]*)");

    private final Map<String, String> texts = Repository.here().texts();

    @Test
    void a_page_has_its_headings_in_order() {
        pages().forEach((path, text) -> assertThat(text.lines().filter(line -> line.startsWith("## ")))
                .as(path)
                .containsExactly("## Context", "## Choice", "## Price", "## What would reverse it"));
    }

    @Test
    void numbers_are_consecutive() {
        assertThat(pages().keySet().stream().map(DecisionsTest::number).sorted())
                .isNotEmpty()
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, pages().size()).boxed().toList());
    }

    @Test
    void the_index_lists_each_page_under_its_title() {
        var index = texts.get(FOLDER + "README.md");
        pages().forEach((path, text) -> {
            var title = "# %d. ".formatted(number(path));
            assertThat(text).as(path).startsWith(title);
            assertThat(index)
                    .contains("| %d | [%s](%s) |"
                            .formatted(
                                    number(path),
                                    text.substring(title.length(), text.indexOf('\n')),
                                    path.substring(FOLDER.length())));
        });
    }

    @Test
    void explained_sources_refer_to_the_page() {
        pages().forEach((path, text) -> {
            var words = "decision " + path.substring(FOLDER.length(), path.length() - ".md".length()) + ".";
            assertThat(explained(text)).as("what %s explains", path).isNotEmpty();
            for (var name : explained(text)) {
                assertThat(sources(name).anyMatch(source -> source.contains(words)))
                        .as("%s, explained by %s, says \"%s\"", name, path, words)
                        .isTrue();
            }
        });
    }

    @Test
    void a_decision_named_anywhere_exists() {
        var pages = pages().keySet();
        texts.forEach((path, text) -> assertThat(
                        NAMED.matcher(text).results().map(found -> FOLDER + found.group(1) + ".md"))
                .as(path)
                .isSubsetOf(pages));
    }

    private Map<String, String> pages() {
        var pages = new TreeMap<>(texts);
        pages.keySet().removeIf(path -> !PAGE.matcher(path).matches());
        return pages;
    }

    private static int number(String path) {
        return Integer.parseInt(path.substring(FOLDER.length(), path.indexOf('-', FOLDER.length())));
    }

    private static List<String> explained(String page) {
        return EXPLAINED
                .matcher(page)
                .results()
                .flatMap(line -> NAME.matcher(line.group(1)).results().map(name -> name.group(1)))
                .toList();
    }

    /** A class by its simple name, or another file by its path. */
    private Stream<String> sources(String name) {
        return texts.entrySet().stream()
                .filter(text -> text.getKey().equals(name) || text.getKey().endsWith("/" + name + ".java"))
                .map(Map.Entry::getValue);
    }
}
