package fr.alin.account.model;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Browser and system shown in the list of sessions, as "Firefox, Windows"; empty when unknown. Nothing else of the user
 * agent is stored.
 */
public record BrowserLabel(String value) {

    /** The order matters: most browsers also name those that they are compatible with. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Edg", "Edge",
            "OPR/", "Opera",
            "SamsungBrowser/", "Samsung Internet",
            "Firefox/", "Firefox",
            "FxiOS/", "Firefox",
            "CriOS/", "Chrome",
            "Chrome/", "Chrome",
            "Safari/", "Safari");

    private static final Map<String, String> SYSTEMS = inOrder(
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Android", "Android",
            "Windows", "Windows",
            "Macintosh", "macOS",
            "CrOS", "ChromeOS",
            "Linux", "Linux");

    public static BrowserLabel of(String userAgent) {
        return new BrowserLabel(Stream.of(BROWSERS, SYSTEMS)
                .flatMap(names -> names.entrySet().stream()
                        .filter(name -> userAgent.contains(name.getKey()))
                        .limit(1))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", ")));
    }

    private static Map<String, String> inOrder(String... pairs) {
        var map = new LinkedHashMap<String, String>();
        for (var index = 0; index < pairs.length; index += 2) {
            map.put(pairs[index], pairs[index + 1]);
        }
        return map;
    }
}
