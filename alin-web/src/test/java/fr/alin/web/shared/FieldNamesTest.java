package fr.alin.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Faces names a field without a label by its id when it refuses a value: no reader should see {@code give-to}. */
class FieldNamesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern FIELD = Pattern.compile(
            "<(h:input(?!Hidden)\\w*|h:select\\w+|p:autoComplete|p:fileUpload)\\b[^>]*>", Pattern.DOTALL);

    private static final Pattern LABEL = Pattern.compile("(?<![-\\w])label=\"");

    @Test
    void every_field_has_a_label_for_its_messages() throws IOException {
        var nameless = new ArrayList<String>();
        for (var page : pages()) {
            FIELD.matcher(Files.readString(page))
                    .results()
                    .map(field -> field.group())
                    .filter(field -> !LABEL.matcher(field).find())
                    .forEach(field -> nameless.add(PAGES.relativize(page) + ": " + field));
        }

        assertThat(nameless).isEmpty();
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).toList();
        }
    }
}
