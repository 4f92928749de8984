package fr.alin.web.administrator;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.shared.outbox.ExchangeLine;
import fr.alin.shared.outbox.ExchangeService;
import fr.alin.web.shared.Messages;

/** administrator/exchanges.xhtml: messages set aside, and messages still to be sent. */
@Named
@ViewScoped
public class ExchangesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/administrator/exchanges?faces-redirect=true";

    @Inject
    ExchangeService exchanges;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private transient List<ExchangeLine> setAside;
    private transient List<ExchangeLine> owed;

    public String replay(String messageId) {
        exchanges.replay(messageId);
        messages.info("exchanges.replayed");
        return HERE;
    }

    public String tryNow(String messageId) {
        exchanges.tryNow(messageId);
        messages.info("exchanges.tried");
        return HERE;
    }

    public long minutes(ExchangeLine line) {
        return Duration.between(line.since(), clock.instant()).toMinutes();
    }

    /** A mutable copy, which the table sorts in place. */
    public List<ExchangeLine> getSetAside() {
        if (setAside == null) {
            setAside = new ArrayList<>(exchanges.setAside());
        }
        return setAside;
    }

    public List<ExchangeLine> getOwed() {
        if (owed == null) {
            owed = new ArrayList<>(exchanges.owed());
        }
        return owed;
    }
}
