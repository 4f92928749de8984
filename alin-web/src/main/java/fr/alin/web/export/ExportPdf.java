package fr.alin.web.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

/**
 * Renders a tagged PDF (PDF/UA); nothing is fetched and nothing is logged. Names are shown in any of these scripts:
 * Latin, Greek, Cyrillic, Armenian, Georgian, Hebrew, Arabic, Han and kana; {@link Transcription} writes the others in
 * Latin letters. See decision 69-names-in-any-script.
 */
public final class ExportPdf {

    private static final String LATIN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String ALPHABETS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    private static final String HAN = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";

    /** The first code point of the blocks that only the large font has: Han, kana and their punctuation. */
    private static final int FIRST_HAN = 0x2E80;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private ExportPdf() {}

    public static byte[] of(String xhtml) {
        var pdf = new ByteArrayOutputStream();
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useFont(() -> font(LATIN), "Liberation Sans")
                .useFont(() -> font(ALPHABETS), "DejaVu Sans")
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .useUriResolver((base, uri) -> null)
                .withProducer("AL'in");
        if (xhtml.codePoints().anyMatch(point -> point >= FIRST_HAN)) {
            builder.useFont(() -> font(HAN), "Noto Sans SC");
        }
        try {
            builder.withHtmlContent(xhtml, null).toStream(pdf).run();
        } catch (IOException e) {
            throw new UncheckedIOException("An export could not be written as PDF", e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String file) {
        return ExportPdf.class.getResourceAsStream(file);
    }
}
