package fr.alin.walk;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import fr.alin.launcher.RunningSystem;

/** The server's log since the start of the walk. */
final class WalkLog {

    private static final Pattern REQUEST = Pattern.compile("request=(walk-\\d+)");

    private static final int SHOWN = 600;

    private final long begin = RunningSystem.current().serverLogSize();

    /** One record of the log. */
    record Entry(String level, String request, String text, boolean trace) {

        String shortened() {
            return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        }
    }

    /**
     * All records but warnings of the persistence provider about requests of others: other classes run at the same time
     * and have unique keys refuse what they do twice.
     */
    List<Entry> entries() {
        return RunningSystem.current()
                .serverLogAfter(begin)
                .lines()
                .flatMap(WalkLog::entry)
                .filter(entry -> !entry.request().isEmpty() || !entry.text().startsWith("org.eclipse.persistence."))
                .toList();
    }

    private static Stream<Entry> entry(String line) {
        try {
            var json = JsonParser.parseString(line).getAsJsonObject();
            var request = REQUEST.matcher(text(json, "ThreadName"));
            var message = text(json, "LogMessage");
            var trace = json.has("Throwable") || message.contains("\n\tat ");
            var text = text(json, "LoggerName") + ": " + message
                    + (json.has("Throwable") ? " " + json.get("Throwable") : "");
            return Stream.of(new Entry(text(json, "Level"), request.find() ? request.group(1) : "", text, trace));
        } catch (JsonSyntaxException | IllegalStateException e) {
            return Stream.of(new Entry("UNREADABLE", "", line, line.startsWith("\tat ")));
        }
    }

    private static String text(JsonObject json, String name) {
        return json.has(name) && json.get(name).isJsonPrimitive()
                ? json.get(name).getAsString()
                : "";
    }
}
