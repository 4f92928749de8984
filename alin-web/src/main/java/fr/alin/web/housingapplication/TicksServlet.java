package fr.alin.web.housingapplication;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.housingapplication.HousingApplicationService;
import fr.alin.housingapplication.model.NoHousingApplication;

/**
 * Saves the ticks of documents.xhtml, one at a time from the script or all at once from the button. It needs no view
 * state, so nothing expires: a script gets 204, or 409 when the list has changed and must be reloaded.
 */
@WebServlet("/housing-application/ticks")
public class TicksServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient HousingApplicationService applications;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var kept = keep(new Ticks(sent(request)));
        if ("script".equals(request.getHeader("X-Requested-By"))) {
            response.setStatus(kept ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_CONFLICT);
        } else {
            response.sendRedirect(request.getContextPath() + "/housing-application/documents");
        }
    }

    private boolean keep(Ticks ticks) {
        try {
            var view = applications.documents();
            ticks.applyTo(applications, view);
            return !ticks.areOutdated(view);
        } catch (NoHousingApplication deletedMeanwhile) {
            return false;
        }
    }

    private static Map<String, List<String>> sent(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, field -> List.of(field.getValue())));
    }
}
