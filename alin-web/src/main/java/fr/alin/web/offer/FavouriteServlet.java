package fr.alin.web.offer;

import java.io.IOException;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.offer.FavouriteService;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.model.OfferReference;

/**
 * Adds or removes a favourite, then redirects to the list; a script gets 204. Cross-site requests are refused by {@link
 * fr.alin.web.security.BrowserRulesFilter}.
 */
@WebServlet("/offers/star")
public class FavouriteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FavouriteService favourites;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            reference(request, "add").ifPresent(favourites::add);
            reference(request, "remove").ifPresent(favourites::remove);
        } catch (BusinessException refusal) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        if ("script".equals(request.getHeader("X-Requested-By"))) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendRedirect(request.getContextPath() + back(request));
        }
    }

    private static Optional<OfferReference> reference(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).map(OfferReference::new);
    }

    /** The list that the star was in; only pages of ours. */
    private static String back(HttpServletRequest request) {
        return request.getParameter("from") == null
                ? "/offers/favourites"
                : "/offers/list?"
                        + OfferQuery.read(request.getParameter("from")).text();
    }
}
