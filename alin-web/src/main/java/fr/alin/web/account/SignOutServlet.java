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
        user.signOut();
        next.announce(response, "signed-out");
        response.sendRedirect(request.getContextPath() + "/sign-in?signed-out=true");
    }

    /** A GET changes nothing and redirects home. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + user.getHome());
    }
}
