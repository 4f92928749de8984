package fr.alin.web.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The last questions of a visitor, each in a sealed cookie of the browser for half an hour. An address names one and
 * says nothing of it. See decision 73-a-question-has-an-address.
 */
@ApplicationScoped
public class KeptQuestions {

    private static final String COOKIE = "alin-question-";
    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int MOST = 3;
    private static final int LONGEST = 1_000;

    @Inject
    SealedCookies cookies;

    /**
     * Keeps the fields in the place of the oldest question.
     *
     * @return the question's name; empty if the browser keeps no cookies, or the fields are longer than a person types
     */
    Optional<String> keep(HttpServletRequest request, HttpServletResponse response, Map<String, List<String>> fields) {
        var text = text(fields);
        if (!BrowserCookies.areKept(request) || text.length() > LONGEST) {
            return Optional.empty();
        }
        var number = 1 + all(request).mapToInt(KeptQuestions::number).max().orElse(0);
        var name = number + "-" + UUID.randomUUID().toString().substring(0, 8);
        cookies.set(response, cookie(number), name + "&" + text, KEPT);
        return Optional.of(name);
    }

    /** The fields of the question with this name; empty for a name that is malformed or of another browser. */
    Optional<Map<String, List<String>>> find(HttpServletRequest request, String name) {
        return all(request)
                .filter(kept -> kept.startsWith(name + "&"))
                .map(kept -> fields(kept.substring(name.length() + 1)))
                .findFirst();
    }

    private Stream<String> all(HttpServletRequest request) {
        return IntStream.range(0, MOST)
                .mapToObj(slot -> cookies.find(request, COOKIE + slot))
                .flatMap(Optional::stream);
    }

    private static String cookie(int number) {
        return COOKIE + number % MOST;
    }

    private static int number(String kept) {
        return Integer.parseInt(kept.substring(0, kept.indexOf('-')));
    }

    private static String text(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .flatMap(field ->
                        field.getValue().stream().map(value -> field.getKey() + "=" + URLEncoder.encode(value, UTF_8)))
                .collect(Collectors.joining("&"));
    }

    private static Map<String, List<String>> fields(String text) {
        return Arrays.stream(text.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.groupingBy(
                        field -> field[0],
                        TreeMap::new,
                        Collectors.mapping(field -> URLDecoder.decode(field[1], UTF_8), Collectors.toList())));
    }
}
