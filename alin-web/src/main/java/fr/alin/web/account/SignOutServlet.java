package fr.alin.web.account;

import java.io.IOException;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.web.shared.CurrentUser;
import fr.alin.web.shared.NextPage;
import fr.alin.web.shared.SignedInCaller;
import fr.alin.web.shared.Space;

/** Ends the session. A servlet, not a Faces page, so that the button works however long the page was open. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient CurrentUser user;

    @Inject
    transient NextPage next;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        var space = SignedInCaller.of(request)
                .map(caller -> Space.ofRole(caller.role()))
                .orElse(Space.APPLICANT);
        user.signOut();
        next.announce(response, "signed-out");
        response.sendRedirect(request.getContextPath() + space.signIn() + "?signed-out=true");
    }

    /** A GET changes nothing and redirects home. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + user.getHome());
    }
}
