package fr.alin.reference.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a CSV text (RFC 4180) with the number of its first line; {@code closed} is false if a quotation mark is
 * missing.
 */
record CsvLine(int number, List<String> cells, boolean closed) {

    /** The lines that are not blank. The separator is comma or semicolon, whichever comes first in the text. */
    static List<CsvLine> of(String text) {
        return new Reader(text.startsWith("\uFEFF") ? text.substring(1) : text).lines();
    }

    private boolean isBlank() {
        return cells.size() == 1 && cells.get(0).isBlank();
    }

    private static final class Reader {

        private final String text;
        private final char separator;
        private int at;
        private int lineNumber = 1;

        Reader(String text) {
            this.text = text;
            var comma = text.indexOf(',');
            var semicolon = text.indexOf(';');
            separator = semicolon >= 0 && (comma < 0 || semicolon < comma) ? ';' : ',';
        }

        List<CsvLine> lines() {
            var lines = new ArrayList<CsvLine>();
            while (at < text.length()) {
                var line = line();
                if (!line.isBlank()) {
                    lines.add(line);
                }
            }
            return lines;
        }

        private CsvLine line() {
            var number = lineNumber;
            var cells = new ArrayList<String>();
            var cell = new StringBuilder();
            var quoted = false;
            while (at < text.length()) {
                char next = text.charAt(at++);
                lineNumber += next == '\n' ? 1 : 0;
                if (next == '"') {
                    quoted = !isDoubled(quoted) ? !quoted : keepMark(cell);
                } else if (quoted || next != separator && next != '\n') {
                    cell.append(next);
                } else {
                    cells.add(cell.toString().strip());
                    cell.setLength(0);
                    if (next == '\n') {
                        return new CsvLine(number, cells, true);
                    }
                }
            }
            cells.add(cell.toString().strip());
            return new CsvLine(number, cells, !quoted);
        }

        /** Two quotation marks in a quoted cell mean one. */
        private boolean isDoubled(boolean quoted) {
            return quoted && at < text.length() && text.charAt(at) == '"';
        }

        private boolean keepMark(StringBuilder cell) {
            cell.append('"');
            at++;
            return true;
        }
    }
}
