package fr.alin.web.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** Writes long files in a process of its own, whose memory its test limits. */
final class LongSheets {

    static final int LINES = 100_000;

    private LongSheets() {}

    /** @param arguments the names of formats */
    public static void main(String[] arguments) throws IOException {
        for (var format : arguments) {
            write(SheetFormat.valueOf(format));
        }
    }

    private static void write(SheetFormat format) throws IOException {
        try (var file = KeptFile.create()) {
            var output = file.output();
            try (var sheet = format.open(output, new SheetHead("Liste", "", List.of("Numéro"), Locale.FRENCH))) {
                for (var line = 0; line < LINES; line++) {
                    sheet.line(line(line));
                }
            }
            output.flush();
            System.out.println(format + " " + file.size());
        }
    }

    private static List<?> line(int line) {
        return List.of(
                "111 0920 " + line + " ACLOG",
                "T2",
                "SAINT-DENIS-" + line,
                new BigDecimal("731.49"),
                "Toits et Territoires",
                "TOITS-" + line,
                LocalDateTime.of(2026, 11, 28, 9, 5),
                LocalDate.of(2026, 11, 28),
                line,
                "Claire Martin");
    }
}
