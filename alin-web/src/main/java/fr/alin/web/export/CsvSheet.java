package fr.alin.web.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Comma-separated values (RFC 4180) that spreadsheets open by a double click: with a byte order mark, and for French readers
 * with semicolons and decimal commas. Texts stand in quotes. One that a spreadsheet would compute as a formula begins with an
 * apostrophe. Days are written as 2026-11-28, which is read as a day in every language.
 */
final class CsvSheet implements SheetWriter {

    private static final Pattern FORMULA =
            Pattern.compile("[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final String MARK = "\uFEFF";

    private final Writer writer;
    private final boolean french;

    CsvSheet(OutputStream to, SheetHead head) throws IOException {
        writer = new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
        french = Locale.FRENCH.getLanguage().equals(head.locale().getLanguage());
        writer.write(MARK);
        line(head.headings());
    }

    @Override
    public void line(List<?> cells) throws IOException {
        writer.write(cells.stream().map(this::cell).collect(Collectors.joining(french ? ";" : ",", "", "\r\n")));
    }

    private String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return french ? number.toPlainString().replace('.', ',') : number.toPlainString();
        }
        if (value instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        return value instanceof String text ? quoted(text) : value.toString();
    }

    private static String quoted(String text) {
        var harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}
