package fr.alin.web.administrator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.shared.outbox.ExchangeService;
import fr.alin.shared.outbox.TrafficService;
import fr.alin.shared.outbox.TrafficState;
import fr.alin.web.shared.Messages;

/** The form of administrator/message.xhtml that leaves a message alone which was set aside. */
@Named
@RequestScoped
public class GiveUpForm {

    @Inject
    MessagePage page;

    @Inject
    TrafficService traffic;

    @Inject
    ExchangeService exchanges;

    @Inject
    Messages messages;

    private String note = "";

    public void giveUp() {
        exchanges.giveUp(page.getKey(), note);
        messages.info("traffic.message.given-up");
        page.load();
    }

    /** Why the message was given up; null if it was not. */
    public String getKeptNote() {
        return traffic.note(page.getLine()).orElse(null);
    }

    /** Whether the message still waits for an administrator. */
    public boolean isShown() {
        var state = page.getLine().state();
        return state == TrafficState.REFUSED || state == TrafficState.SET_ASIDE;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
