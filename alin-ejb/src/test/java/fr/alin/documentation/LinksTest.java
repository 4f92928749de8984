package fr.alin.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Checks the links of all Markdown pages, including links to headings. */
class LinksTest {

    private static final int WORDS_OF_README = 2_500;
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

    private final Repository repository = Repository.here();

    @Test
    void every_link_resolves() {
        var pages = repository.pages();
        assertThat(pages.keySet()).contains("README.md");
        pages.forEach((path, text) -> assertThat(links(text))
                .as(path)
                .allSatisfy(link -> assertThat(resolves(path, link)).as(link).isTrue()));
    }

    @Test
    void the_readme_is_short_enough() {
        assertThat(repository.read("README.md").split("\\s+").length).isLessThanOrEqualTo(WORDS_OF_README);
    }

    private static List<String> links(String page) {
        return LINK.matcher(page)
                .results()
                .map(link -> link.group(1))
                .filter(link -> !link.contains("://"))
                .toList();
    }

    private boolean resolves(String page, String link) {
        var parts = link.split("#", 2);
        var file = parts[0].isEmpty() ? Path.of(page) : Path.of(page).resolveSibling(parts[0]);
        var path = file.normalize().toString().replace('\\', '/');
        if (!Files.exists(repository.root().resolve(path))) {
            return false;
        }
        return parts.length == 1 || headings(repository.read(path)).contains(parts[1]);
    }

    private static List<String> headings(String page) {
        return page.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("^#+ ", "").toLowerCase(Locale.ROOT))
                .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .toList();
    }
}
