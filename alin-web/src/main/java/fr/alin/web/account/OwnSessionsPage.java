package fr.alin.web.account;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.account.AccountSessionService;
import fr.alin.account.view.OwnSession;
import fr.alin.web.shared.Messages;
import org.omnifaces.cdi.Param;

/**
 * The sessions on account/mine.xhtml. A button names its session by number, not by its place in a list that may have
 * changed since.
 */
@Named
@RequestScoped
public class OwnSessionsPage {

    @Inject
    AccountSessionService service;

    @Inject
    Messages messages;

    @Inject
    @Param
    String ended;

    private List<OwnSession> sessions;

    /** Does not claim to have closed a session that was not open or not the caller's. */
    public String end() {
        var done = ended != null && ended.matches("[0-9]{1,18}") && service.end(Long.parseLong(ended));
        messages.info(done ? "sessions.ended" : "sessions.not-open");
        return OwnAccountPage.ADDRESS;
    }

    public String endOthers() {
        service.endOthers();
        messages.info("sessions.others-ended");
        return OwnAccountPage.ADDRESS;
    }

    public List<OwnSession> getSessions() {
        if (sessions == null) {
            sessions = service.own();
        }
        return sessions;
    }

    public boolean isOthers() {
        return getSessions().stream().anyMatch(session -> !session.current());
    }

    /** The number of the session whose button was clicked. */
    public String getEnded() {
        return ended;
    }
}
