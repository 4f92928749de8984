package fr.alin.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** A tagged PDF to read and to print, laid out as a whole at the end: for short lists. */
final class PdfSheet implements SheetWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm");

    private static final String STYLE = """
            @page { size: A4 landscape; margin: 14mm 12mm 16mm;
                    @bottom-right { content: counter(page) " / " counter(pages); font: 8pt "Liberation Sans"; color: #566074; } }
            body { font-family: "Liberation Sans", "DejaVu Sans", "Noto Sans SC"; font-size: 8.5pt; line-height: 1.35; color: #1C2433; margin: 0; }
            h1 { font-size: 16pt; color: #D0103A; margin: 0 0 2mm; }
            p { margin: 0 0 4mm; color: #566074; }
            table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; }
            th { text-align: left; font-weight: bold; border-bottom: 0.4mm solid #1C2433; }
            th, td { vertical-align: top; padding: 1mm 2mm 1mm 0; word-wrap: break-word; }
            td { border-bottom: 0.2mm solid #D9DCE1; }
            tr { page-break-inside: avoid; }
            """;

    private final OutputStream to;
    private final StringBuilder xhtml = new StringBuilder(50_000);

    PdfSheet(OutputStream to, SheetHead head) {
        this.to = to;
        var title = Xhtml.escaped(head.title());
        xhtml.append("<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(head.locale().getLanguage())
                .append("\"><head><title>")
                .append(title)
                .append("</title><meta name=\"description\" content=\"")
                .append(title)
                .append("\"/><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(title)
                .append("</h1><p>")
                .append(Xhtml.escaped(head.lead()))
                .append("</p><table><thead><tr>")
                .append(head.headings().stream()
                        .map(heading -> "<th scope=\"col\">" + Xhtml.escaped(heading) + "</th>")
                        .collect(Collectors.joining()))
                .append("</tr></thead><tbody>");
    }

    @Override
    public void line(List<?> cells) {
        xhtml.append("<tr>");
        cells.forEach(
                value -> xhtml.append("<td>").append(Xhtml.escaped(text(value))).append("</td>"));
        xhtml.append("</tr>");
    }

    private static String text(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDate day) {
            return DAY.format(day);
        }
        if (value instanceof LocalDateTime moment) {
            return MOMENT.format(moment);
        }
        return value instanceof BigDecimal number ? number.toPlainString() : Transcription.of(value.toString());
    }

    @Override
    public void close() throws IOException {
        to.write(ExportPdf.of(xhtml.append("</tbody></table></body></html>").toString()));
        to.flush();
    }
}
