package fr.alin.web.advisor;

import java.io.IOException;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.shared.model.ShortText;
import fr.alin.shared.model.TypedText;
import fr.alin.web.shared.SealedTexts;

/** Takes the text of a search for people by POST and leads to the findings, in whose address it is sealed. */
@WebServlet({DeskSearchServlet.DESK, DeskSearchServlet.SUPPORT, DeskSearchServlet.OFFICER})
public class DeskSearchServlet extends HttpServlet {

    /** What the text is sealed for in the address of the findings. */
    public static final String PURPOSE = "web.address.search";

    static final String DESK = "/advisor/find";
    static final String SUPPORT = "/support/find";
    static final String OFFICER = "/dpo/find";

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FINDINGS =
            Map.of(DESK, "/advisor/search", SUPPORT, "/support/people", OFFICER, "/dpo/people");

    @Inject
    transient SealedTexts seals;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var typed = TypedText.line(request.getParameter("typed"));
        response.sendRedirect(request.getContextPath() + FINDINGS.get(request.getServletPath()) + "?asked="
                + seals.seal(ShortText.of(typed, 100), PURPOSE));
    }
}
