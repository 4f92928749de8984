package fr.alin.web.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The kinds of file that a table is written to. */
public enum SheetFormat {
    CSV("text/csv;charset=UTF-8") {
        @Override
        public SheetWriter open(OutputStream to, SheetHead head) throws IOException {
            return new CsvSheet(to, head);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        public SheetWriter open(OutputStream to, SheetHead head) throws IOException {
            return new XlsxSheet(to, head);
        }
    },
    PDF("application/pdf") {
        @Override
        public SheetWriter open(OutputStream to, SheetHead head) {
            return new PdfSheet(to, head);
        }
    };

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Begins a file; its headings are written. */
    public abstract SheetWriter open(OutputStream to, SheetHead head) throws IOException;

    public String mediaType() {
        return mediaType;
    }

    public String suffix() {
        return "." + name().toLowerCase(Locale.ROOT);
    }
}
