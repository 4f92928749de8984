package fr.alin.web.offer;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.web.shared.Languages;
import fr.alin.web.shared.Texts;

/** The number of homes that the filters match, as text, for live feedback: {@code 37 logements}. */
@WebServlet("/offers/count")
public class OfferCountServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient OfferSearches searches;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var scope = searches.scope();
        if (scope.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var matching = searches.count(scope.get(), OfferQuery.of(request.getParameterMap()));
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(Texts.text(Languages.of(request), "list.count", matching));
    }
}
