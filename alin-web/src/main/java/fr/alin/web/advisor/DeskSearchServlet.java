package fr.alin.web.advisor;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.shared.model.TypedText;
import fr.alin.web.shared.SealedTexts;

/** Takes the text of the desk's search by POST and leads to the findings, in whose address it is sealed. */
@WebServlet(DeskSearchServlet.PATH)
public class DeskSearchServlet extends HttpServlet {

    static final String PATH = "/advisor/find";

    private static final long serialVersionUID = 1L;

    @Inject
    transient SealedTexts seals;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var typed = TypedText.line(request.getParameter("typed"));
        response.sendRedirect(request.getContextPath() + "/advisor/search?asked="
                + seals.seal(typed.substring(0, Math.min(typed.length(), 100)), DeskSearchPage.PURPOSE));
    }
}
