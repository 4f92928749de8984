package fr.alin.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** A browser that translates a page leaves alone the applicant's numbers, references, addresses and names. */
class UntranslatedTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern STAFF =
            Pattern.compile("/(administrator|advisor|landlord)/|/(review|decision|unconfirmed|list-to-send|sent-list)");
    private static final Pattern SHOWN = Pattern.compile(
            "<(?!ui:|h:commandButton)[\\w:]+((?:[^>\"]|\"[^\"]*\")*)>\\s*#\\{(?!messages)[^}]*(?:\\.grouped\\(\\)|maskedEmail\\(\\)[^}]*"
                    + "|currentUser\\.name|irthName\\(\\)|irstName\\(\\)|sageName\\(\\)|\\.reference\\(\\)"
                    + "|reference\\.value\\(\\)|person\\.name\\(\\)|p\\.name\\(\\)|subject\\(\\)|national\\(\\))}");

    @Test
    void numbers_references_and_names_are_marked() throws IOException {
        var marked = new ArrayList<String>();
        var open = new ArrayList<String>();
        for (var page : pages()) {
            SHOWN.matcher(Files.readString(page))
                    .results()
                    .forEach(shown -> (shown.group(1).contains("translate=\"no\"") ? marked : open)
                            .add(PAGES.relativize(page) + ": " + shown.group()));
        }

        assertThat(marked).hasSizeGreaterThan(15);
        assertThat(open).isEmpty();
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(path -> path.toString().endsWith(".xhtml"))
                    .filter(path ->
                            !STAFF.matcher(path.toString().replace('\\', '/')).find())
                    .toList();
        }
    }
}
