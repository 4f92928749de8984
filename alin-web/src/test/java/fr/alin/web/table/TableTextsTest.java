package fr.alin.web.table;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import fr.alin.web.shared.Texts;
import org.junit.jupiter.api.Test;

/** The keys of a list's texts are made of the words of its tag and the names of its columns. */
class TableTextsTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern WORDS = Pattern.compile("<al:table [^>]*words=\"([a-z.-]+)\"");
    private static final Pattern COLUMN = Pattern.compile("<al:column name=\"([a-z-]+)\"");

    @Test
    void every_list_has_the_texts_of_its_columns_and_of_its_emptiness() throws IOException {
        var keys = new TreeSet<String>();
        for (var page : pages()) {
            var text = Files.readString(page);
            WORDS.matcher(text).results().forEach(words -> add(keys, words.group(1), text));
        }
        var exchanges = Files.readString(WEBAPP.resolve("WEB-INF/includes/exchange-table.xhtml"));
        Stream.of("exchanges.set-aside.", "exchanges.owed.").forEach(words -> add(keys, words, exchanges));

        assertThat(keys).hasSizeGreaterThan(60);
        assertThat(known(Locale.FRENCH)).containsAll(keys);
    }

    private static void add(Set<String> keys, String words, String page) {
        Stream.of("count", "empty", "nothing").forEach(end -> keys.add(words + end));
        COLUMN.matcher(page).results().forEach(column -> keys.add(words + "column." + column.group(1)));
    }

    private static Set<String> known(Locale language) {
        return Texts.BUNDLES.stream()
                .flatMap(name -> ResourceBundle.getBundle("fr.alin.web.i18n." + name, language).keySet().stream())
                .collect(toSet());
    }

    private static Set<Path> pages() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).collect(toSet());
        }
    }
}
