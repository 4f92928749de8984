package fr.alin.web.privacy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.shared.json.JsonLibrary;
import fr.alin.shared.time.Today;
import fr.alin.web.export.ExportPdf;
import fr.alin.web.shared.Languages;

/** Writes an export as a file: JSON for machines, PDF to read. */
@ApplicationScoped
public class ExportFiles {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    Clock clock;

    /** @param machine whether it is for machines */
    public void send(HttpServletRequest request, HttpServletResponse response, boolean machine, JsonObject export)
            throws IOException {
        var today = Today.of(clock).inParis();
        if (machine) {
            send(response, "application/json", "alin-" + today + ".json", json(export));
        } else {
            send(response, "application/pdf", "alin-" + today + ".pdf", pdf(export, today, Languages.of(request)));
        }
    }

    private static byte[] json(JsonObject export) {
        var text = new StringWriter();
        try (var writer = JsonLibrary.JSON
                .createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(export);
        }
        return text.toString().strip().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf(JsonObject export, LocalDate today, Locale language) {
        var sections = new ExportReader(language).read(export);
        return ExportPdf.of(new ExportPage(language).write(DAY.format(today), sections));
    }

    private static void send(HttpServletResponse response, String type, String name, byte[] content)
            throws IOException {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
