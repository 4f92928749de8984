package fr.alin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of results, printed and written as Markdown. */
final class ReportTable {

    private final List<String> lines = new ArrayList<>();

    ReportTable(String title) {
        lines.add("# " + title);
        lines.add("");
        lines.add("| what | measured | limit of the same run | reach | met |");
        lines.add("|---|---|---|---|---|");
    }

    void row(String what, String measured, String limit, String reach, boolean met) {
        line(what, measured, limit, reach, met ? "yes" : "**no**");
    }

    /** A row without a goal. */
    void row(String what, String measured, String limit, String reach) {
        line(what, measured, limit, reach, "–");
    }

    private void line(String... cells) {
        var line = "| " + String.join(" | ", cells) + " |";
        lines.add(line);
        System.out.println(line);
    }

    void note(String text) {
        lines.add("");
        lines.add(text);
        System.out.println(text);
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
        System.out.println(String.join(System.lineSeparator(), lines));
        System.out.println("Written to " + file);
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 ? "%,.0f" : "%.2f", value);
    }
}
