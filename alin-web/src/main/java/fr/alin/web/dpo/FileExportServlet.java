package fr.alin.web.dpo;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.account.AccountNotOpened;
import fr.alin.account.TooManyAccountActs;
import fr.alin.privacy.PrivacyOfficerService;
import fr.alin.web.privacy.ExportFiles;

/** Exports the data of a person whose file is open, by POST: each export is recorded. */
@WebServlet({FileExportServlet.JSON, FileExportServlet.PDF})
public class FileExportServlet extends HttpServlet {

    static final String JSON = "/dpo/export.json";
    static final String PDF = "/dpo/export.pdf";

    private static final long serialVersionUID = 1L;

    @Inject
    transient PrivacyOfficerService officer;

    @Inject
    transient ExportFiles files;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = "" + request.getParameter("id");
        if (!id.matches("[0-9]{1,18}")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var export = officer.export(Long.parseLong(id));
            files.send(request, response, JSON.equals(request.getServletPath()), export);
        } catch (AccountNotOpened | TooManyAccountActs refused) {
            response.sendRedirect(request.getContextPath() + "/dpo/opening?id=" + id);
        }
    }
}
