package fr.alin.account.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.nulabinc.zxcvbn.Context;
import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.StandardKeyboards;
import com.nulabinc.zxcvbn.matchers.Dictionary;
import com.nulabinc.zxcvbn.matchers.Keyboard;

/**
 * The word lists that zxcvbn guesses with: its own lists and keyboards, plus frequent French words and first names.
 * See decision 44-passwords-judged-by-zxcvbn.
 */
final class GuessingLists {

    static final String FRENCH_WORDS = "french-words";
    static final String FRENCH_FIRST_NAMES = "french-first-names";

    private GuessingLists() {}

    static Context load() {
        try {
            var lists = Stream.concat(
                    StandardDictionaries.loadAllDictionaries().stream(),
                    Stream.of(FRENCH_WORDS, FRENCH_FIRST_NAMES).map(GuessingLists::french));
            var keyboards = StandardKeyboards.loadAllKeyboards().stream();
            return new Context(
                    lists.collect(Collectors.toMap(Dictionary::getName, Function.identity())),
                    keyboards.collect(Collectors.toMap(Keyboard::getName, Function.identity())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Dictionary french(String name) {
        return new Dictionary(name, lines("/fr/alin/account/model/" + name + ".txt"));
    }

    private static List<String> lines(String resource) {
        try (var bytes = GuessingLists.class.getResourceAsStream(resource);
                var lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
