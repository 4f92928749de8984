package fr.alin.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.lang.Character.UnicodeBlock;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import fr.alin.web.export.ExportPdf;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportPdfTest {

    private static final String EXPORT = """
            {"exportedAt": "2026-11-22T09:00:00Z",
             "account": {"email": "anne.porte@example.org", "civility": "MADAME", "birthName": "PORTE <&>",
                         "consentGivenAt": "2026-11-01T10:30:00+01:00", "links": []},
             "housingApplication": {"application": {"alsNumber": 1436, "numberConfirmed": true,
                 "answerOfTheSite": "<nir>289057511122233</nir>",
                 "record": {"number": {"value": "1110920621114ACLOG"}, "createdOn": "2020-09-14", "reasons": ["TOO_SMALL"], "somethingNew": "2",
                            "applicant": {"taxIncomes": [{"year": 2024, "amount": 21000.5}]}}}},
             "favourites": []}""";

    @Test
    void labels_dates_amounts_and_codes_are_in_the_readers_words() {
        assertThat(text(Locale.FRENCH))
                .contains("Mes données sur AL'in", "Mon compte", "Nom de naissance", "PORTE <&>", "Madame")
                .contains(
                        "Accepté le 01/11/2026 10:30",
                        "Déposée le 14/09/2020",
                        "N° ALS 0000001436",
                        "Année 2024",
                        "Numéro 1110920621114ACLOG")
                .contains("Numéro confirmé Oui", "Something new 2");
        assertThat(text(Locale.ENGLISH)).contains("My data on AL'in", "My account", "Birth name", "Year 2024");
    }

    @Test
    void a_code_of_a_national_list_is_in_words() {
        assertThat(text(Locale.FRENCH)).contains("Motifs Logement").doesNotContain("TOO_SMALL");
    }

    @Test
    void every_line_is_printed_at_any_depth() {
        var application = new ExportReader(Locale.FRENCH).read(export()).get(1);

        assertThat(application.inside())
                .extracting(ExportSection::title)
                .contains("Demande", "Demande › Informations du site d'enregistrement")
                .anyMatch(title -> title.endsWith("Demandeur › Revenus fiscaux de référence"));
        assertThat(application.inside())
                .allSatisfy(section -> assertThat(section.lines()).isNotEmpty());
    }

    @Test
    void what_is_empty_is_left_out_and_the_number_of_social_security_is_not_shown() {
        assertThat(text(Locale.FRENCH)).doesNotContain("289057511122233", "Mes offres favorites", "Liens envoyés");
    }

    @Test
    void the_file_is_tagged_titled_and_says_its_language() throws IOException {
        try (var document = document(Locale.FRENCH)) {
            var catalog = document.getDocumentCatalog();

            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("fr");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Mes données sur AL'in");
            assertThat(new String(catalog.getMetadata().toByteArray())).contains("pdfuaid");
        }
    }

    @Test
    void a_text_that_xml_cannot_hold_breaks_nothing() {
        var odd = new ExportSection("Titre", List.of(new ExportSection.ExportLine("A\u0001", "\uFFFF]]>&")), List.of());

        assertThat(ExportPdf.of(new ExportPage(Locale.FRENCH).write("22/11/2026", List.of(odd))))
                .isNotEmpty();
    }

    /** What is read back is what was written; a Han letter may come back as the radical that looks the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Αθηνά Παπαδοπούλου",
                "Олександра Шевченко",
                "Nguyễn Thị Ánh",
                "שרה כהן",
                "محمد الأمين",
                "王小明",
                "山田さくら",
                "Ařżüğł Œuvré"
            })
    void a_name_in_any_script_is_printed_and_can_be_read_back(String name) throws IOException {
        var section = new ExportSection("Titre", List.of(new ExportSection.ExportLine("Nom", name)), List.of());

        try (var document =
                Loader.loadPDF(ExportPdf.of(new ExportPage(Locale.FRENCH).write("22/11/2026", List.of(section))))) {
            assertThat(Normalizer.normalize(read(document), Form.NFKC))
                    .contains("Nom " + name)
                    .doesNotContain("transcrits");
        }
    }

    /** There is no font for them. See decision 69-names-in-any-script. */
    @ParameterizedTest
    @CsvSource({
        "김민수, [Gimminsu]",
        "สมชาย ใจดี, [Smchay Cidi]",
        "समीर कुमार, [Samira Kumara]",
        "Anne 김 PORTE, Anne [Gim] PORTE"
    })
    void a_name_in_a_script_without_a_font_is_transcribed_and_that_is_said(String name, String printed)
            throws IOException {
        var section = new ExportSection("Titre", List.of(new ExportSection.ExportLine("Nom", name)), List.of());

        try (var document =
                Loader.loadPDF(ExportPdf.of(new ExportPage(Locale.FRENCH).write("22/11/2026", List.of(section))))) {
            assertThat(read(document)).contains("Nom " + printed).contains("transcrits en lettres latines");
        }
    }

    @Test
    void a_name_written_from_the_right_begins_at_the_right() throws IOException {
        var section = new ExportSection("Titre", List.of(new ExportSection.ExportLine("Nom", "אב")), List.of());
        var drawn = new TreeMap<Float, String>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                if (UnicodeBlock.of(text.getUnicode().codePointAt(0)) == UnicodeBlock.HEBREW) {
                    drawn.put(text.getXDirAdj(), text.getUnicode());
                }
            }
        };

        try (var document =
                Loader.loadPDF(ExportPdf.of(new ExportPage(Locale.FRENCH).write("22/11/2026", List.of(section))))) {
            stripper.getText(document);
        }
        assertThat(drawn.values()).containsExactly("ב", "א");
    }

    private static String text(Locale locale) {
        try (var document = document(locale)) {
            return read(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String read(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }

    private static PDDocument document(Locale locale) throws IOException {
        var sections = new ExportReader(locale).read(export());
        return Loader.loadPDF(ExportPdf.of(new ExportPage(locale).write("22/11/2026", sections)));
    }

    private static JsonObject export() {
        try (var reader = Json.createReader(new StringReader(EXPORT))) {
            return reader.readObject();
        }
    }
}
