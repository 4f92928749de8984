package fr.alin.web.privacy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.privacy.PrivacyService;
import fr.alin.shared.json.JsonLibrary;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;
import fr.alin.shared.time.Today;
import fr.alin.web.export.ExportPdf;
import fr.alin.web.security.FreshPassword;
import fr.alin.web.shared.Languages;

/** Exports the caller's data as a file, once the password was entered again: JSON for machines, PDF to read. */
@WebServlet({ExportServlet.JSON, ExportServlet.PDF})
public class ExportServlet extends HttpServlet {

    static final String JSON = "/account/data/export.json";
    static final String PDF = "/account/data/export.pdf";

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    transient PrivacyService privacy;

    @Inject
    transient FreshPassword password;

    @Inject
    transient SecurityLog log;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!password.isFresh()) {
            response.sendRedirect(request.getContextPath() + ExportFilePage.HERE);
            return;
        }
        var export = privacy.export();
        log.record(
                SecurityEvent.DATA_EXPORTED,
                Long.parseLong(request.getUserPrincipal().getName()));
        var today = Today.of(clock).inParis();
        if (JSON.equals(request.getServletPath())) {
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
