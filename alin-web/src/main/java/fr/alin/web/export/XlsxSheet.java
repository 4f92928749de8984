package fr.alin.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import fr.alin.shared.model.ShortText;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * An Office Open XML workbook with one sheet. Every cell has a type, and a text is never a formula. Texts are written where
 * they stand, not into the workbook's table of texts, which would be kept in memory to the end.
 */
final class XlsxSheet implements SheetWriter {

    private static final int KEPT_LINES = 500;
    private static final double WIDTH = 20;
    private static final int LONGEST_NAME = 31;

    private final Workbook book;
    private final Worksheet sheet;
    private int lines;

    XlsxSheet(OutputStream to, SheetHead head) throws IOException {
        book = new Workbook(to, "AL'in", null);
        sheet = book.newWorksheet(name(head.title()));
        sheet.freezePane(0, 1);
        for (var column = 0; column < head.headings().size(); column++) {
            sheet.width(column, WIDTH);
            sheet.style(0, column).bold().set();
        }
        line(head.headings());
    }

    /** A sheet's name is short and has none of these characters. */
    private static String name(String title) {
        var allowed = title.replaceAll("[\\[\\]*?/\\\\:']", " ");
        return ShortText.of(allowed, LONGEST_NAME);
    }

    @Override
    public void line(List<?> cells) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        lines++;
        if (lines % KEPT_LINES == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object value) {
        if (value instanceof String text) {
            sheet.inlineString(lines, column, text);
        } else if (value instanceof Number number) {
            sheet.value(lines, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(lines, column, day);
            sheet.style(lines, column).format("dd/mm/yyyy").set();
        } else if (value instanceof LocalDateTime moment) {
            sheet.value(lines, column, moment);
            sheet.style(lines, column).format("dd/mm/yyyy hh:mm").set();
        }
    }

    @Override
    public void close() throws IOException {
        book.finish();
    }
}
