package fr.alin.web.privacy;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.privacy.PrivacyService;
import fr.alin.shared.security.SecurityEvent;
import fr.alin.shared.security.SecurityLog;
import fr.alin.web.security.FreshPassword;

/** Exports the caller's data as a file, once the password was entered again: JSON for machines, PDF to read. */
@WebServlet({ExportServlet.JSON, ExportServlet.PDF})
public class ExportServlet extends HttpServlet {

    static final String JSON = "/account/data/export.json";
    static final String PDF = "/account/data/export.pdf";

    private static final long serialVersionUID = 1L;

    @Inject
    transient PrivacyService privacy;

    @Inject
    transient FreshPassword password;

    @Inject
    transient SecurityLog log;

    @Inject
    transient ExportFiles files;

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
        files.send(request, response, JSON.equals(request.getServletPath()), export);
    }
}
