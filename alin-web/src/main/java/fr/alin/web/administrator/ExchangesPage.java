package fr.alin.web.administrator;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.shared.outbox.ExchangeLine;
import fr.alin.shared.outbox.ExchangeService;
import fr.alin.web.shared.Messages;

/** administrator/exchanges.xhtml: the messages that did not pass, and those that still have to. */
@Named
@RequestScoped
public class ExchangesPage {

    private static final String HERE = "/administrator/exchanges?faces-redirect=true";

    @Inject
    ExchangeService exchanges;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private List<ExchangeLine> setAside;
    private List<ExchangeLine> owed;

    @PostConstruct
    void load() {
        setAside = exchanges.setAside();
        owed = exchanges.owed();
    }

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

    public List<ExchangeLine> getSetAside() {
        return setAside;
    }

    public List<ExchangeLine> getOwed() {
        return owed;
    }
}
