package fr.alin.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTest {

    private static final List<Object> LINE = Arrays.asList(
            "Saint-Denis \"93\"",
            new BigDecimal("731.49"),
            12,
            LocalDate.of(2026, 11, 28),
            LocalDateTime.of(2026, 11, 28, 9, 5),
            null);

    @Test
    void a_french_spreadsheet_opens_separated_text_in_columns() throws IOException {
        assertThat(text(SheetFormat.CSV, Locale.FRENCH, LINE))
                .isEqualTo(
                        "\uFEFF\"Ville\";\"Loyer\"\r\n\"Saint-Denis \"\"93\"\"\";731,49;12;2026-11-28;2026-11-28 09:05;\r\n");
    }

    @Test
    void an_english_one_has_commas_and_decimal_points() throws IOException {
        assertThat(text(SheetFormat.CSV, Locale.ENGLISH, LINE))
                .endsWith("\"Saint-Denis \"\"93\"\"\",731.49,12,2026-11-28,2026-11-28 09:05,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    void separated_text_carries_no_formula(String typed) throws IOException {
        assertThat(text(SheetFormat.CSV, Locale.FRENCH, List.of(typed))).endsWith("\"'" + typed + "\"\r\n");
    }

    @Test
    void a_number_below_zero_stays_a_number() throws IOException {
        assertThat(text(SheetFormat.CSV, Locale.FRENCH, List.of(new BigDecimal("-2.5"))))
                .endsWith("\r\n-2,5\r\n");
    }

    @Test
    void the_cells_of_a_workbook_have_types() throws IOException {
        var sheet = sheet(LINE);

        assertThat(sheet)
                .contains("t=\"inlineStr\"><is><t>Saint-Denis &quot;93&quot;</t></is>")
                .contains("<v>731.49</v>", "<v>12</v>", "<v>46354.0</v>", "<v>46354.3784");
    }

    @Test
    void a_text_in_a_workbook_is_never_a_formula() throws IOException {
        assertThat(sheet(List.of("=1+1", "@A1")))
                .contains("<is><t>=1+1</t></is>", "<is><t>@A1</t></is>")
                .doesNotContain("<f>");
    }

    @Test
    void a_name_of_a_sheet_has_what_its_format_allows() throws IOException {
        var file = new ByteArrayOutputStream();
        var head = new SheetHead("[Chez d'autres] : une liste au titre très long", "", List.of("Ville"), Locale.FRENCH);

        SheetFormat.XLSX.open(file, head).close();

        assertThat(part(file.toByteArray(), "xl/workbook.xml")).contains("name=\" Chez d autres    une liste au \"");
    }

    @Test
    void a_file_to_read_says_who_exported_it_and_why() throws IOException {
        try (var pdf = Loader.loadPDF(written(SheetFormat.PDF, Locale.FRENCH, LINE))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Candidatures", "Exporté par Claire", "Ville Loyer", "28/11/2026", "28/11/2026 09:05");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fr");
        }
    }

    private static String text(SheetFormat format, Locale locale, List<?> line) throws IOException {
        return new String(written(format, locale, line), StandardCharsets.UTF_8);
    }

    private static String sheet(List<?> line) throws IOException {
        return part(written(SheetFormat.XLSX, Locale.FRENCH, line), "xl/worksheets/sheet1.xml");
    }

    private static byte[] written(SheetFormat format, Locale locale, List<?> line) throws IOException {
        var file = new ByteArrayOutputStream();
        var head = new SheetHead("Candidatures", "Exporté par Claire", List.of("Ville", "Loyer"), locale);
        try (var sheet = format.open(file, head)) {
            sheet.line(line);
        }
        return file.toByteArray();
    }

    /** Read by its directory, as spreadsheets do. */
    private static String part(byte[] workbook, String name) throws IOException {
        var file = Files.write(Files.createTempFile("alin-", ".xlsx"), workbook);
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
