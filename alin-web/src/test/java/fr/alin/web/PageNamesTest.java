package fr.alin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** A page's ui:param reaches into everything its template includes, where it would hide a loop's variable of that name. */
class PageNamesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern PARAMETER = Pattern.compile("<ui:param name=\"(\\w+)\"");
    private static final Pattern LOOP = Pattern.compile("<(?:ui:repeat|c:forEach)[^>]*\\svar=\"(\\w+)\"");
    private static final Pattern INCLUDE = Pattern.compile("<ui:include src=\"(/WEB-INF/[^\"#]+)\"");

    @Test
    void no_loop_of_a_template_has_the_name_of_a_page_s_parameter() throws IOException {
        var frame = new TreeSet<Path>();
        collect(PAGES.resolve("WEB-INF/templates/base.xhtml"), frame);
        collect(PAGES.resolve("WEB-INF/includes/header.xhtml"), frame);

        assertThat(frame).hasSizeGreaterThan(5);
        assertThat(names(frame.stream(), LOOP)).isNotEmpty().doesNotContainAnyElementsOf(names(pages(), PARAMETER));
    }

    private static void collect(Path page, Set<Path> found) {
        if (found.add(page)) {
            INCLUDE.matcher(text(page))
                    .results()
                    .forEach(include -> collect(PAGES.resolve(include.group(1).substring(1)), found));
        }
    }

    private static Stream<Path> pages() throws IOException {
        return Files.walk(PAGES).filter(path -> path.toString().endsWith(".xhtml"));
    }

    private static Set<String> names(Stream<Path> pages, Pattern name) {
        return pages.flatMap(page -> name.matcher(text(page)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
