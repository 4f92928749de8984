package fr.alin.web.privacy;

import java.util.List;
import java.util.Locale;

import fr.alin.web.export.Transcription;
import fr.alin.web.export.Xhtml;
import fr.alin.web.shared.Texts;

/** Renders an export as one XHTML document for the PDF: ordered headings, one table of facts per section. */
final class ExportPage {

    private static final int DEEPEST_HEADING = 6;

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 16mm 18mm;
                    @bottom-right { content: counter(page) " / " counter(pages); font: 9pt "Liberation Sans"; color: #566074; } }
            body { font-family: "Liberation Sans", "DejaVu Sans", "Noto Sans SC"; font-size: 10pt; line-height: 1.4; color: #1C2433; margin: 0; }
            h1 { font-size: 22pt; color: #D0103A; margin: 0 0 4mm; }
            h2 { font-size: 15pt; color: #1C2433; margin: 9mm 0 2mm; border-bottom: 0.5mm solid #D0103A; padding-bottom: 1mm; }
            h3 { font-size: 12pt; margin: 5mm 0 1mm; }
            h4, h5, h6 { font-size: 10.5pt; color: #566074; margin: 4mm 0 1mm; }
            h2, h3, h4, h5, h6 { page-break-after: avoid; }
            p { margin: 0 0 3mm; }
            table { width: 100%; border-collapse: collapse; margin: 0 0 2mm; }
            th { width: 38%; text-align: left; color: #566074; }
            th, td { font-weight: normal; vertical-align: top; padding: 1mm 2mm 1mm 0; border-bottom: 0.2mm solid #D9DCE1; word-wrap: break-word; }
            tr { page-break-inside: avoid; }
            """;

    private final Locale locale;
    private final StringBuilder xhtml = new StringBuilder(50_000);
    /** Whether a value is not in its own script. */
    private boolean transcribed;

    ExportPage(Locale locale) {
        this.locale = locale;
    }

    String write(String day, List<ExportSection> sections) {
        var title = text("data.pdf.title");
        xhtml.append("<!DOCTYPE html><html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(locale.getLanguage())
                .append("\"><head><title>")
                .append(Xhtml.escaped(title))
                .append("</title><meta name=\"description\" content=\"")
                .append(Xhtml.escaped(title))
                .append("\"/><style>")
                .append(STYLE)
                .append("</style></head><body><h1>")
                .append(Xhtml.escaped(title))
                .append("</h1>");
        paragraph(text("data.pdf.lead", day));
        paragraph(text("data.pdf.site-answer"));
        sections.forEach(section -> section(section, 2));
        if (transcribed) {
            paragraph(text("data.pdf.transcribed"));
        }
        return xhtml.append("</body></html>").toString();
    }

    private void section(ExportSection section, int level) {
        var heading = "h" + Math.min(level, DEEPEST_HEADING);
        xhtml.append('<').append(heading).append('>').append(Xhtml.escaped(section.title()));
        xhtml.append("</").append(heading).append('>');
        if (!section.lines().isEmpty()) {
            xhtml.append("<table>");
            section.lines().forEach(this::row);
            xhtml.append("</table>");
        }
        section.sections().forEach(inner -> section(inner, level + 1));
    }

    private void row(ExportSection.ExportLine line) {
        xhtml.append("<tr><th scope=\"row\">")
                .append(Xhtml.escaped(line.label()))
                .append("</th><td>")
                .append(Xhtml.escaped(printable(line.value())))
                .append("</td></tr>");
    }

    private String printable(String value) {
        if (!Transcription.isNeeded(value)) {
            return value;
        }
        transcribed = true;
        return Transcription.of(value);
    }

    private void paragraph(String words) {
        xhtml.append("<p>").append(Xhtml.escaped(words)).append("</p>");
    }

    private String text(String key, Object... values) {
        return Texts.text(locale, key, values);
    }
}
