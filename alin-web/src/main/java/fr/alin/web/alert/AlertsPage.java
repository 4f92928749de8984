package fr.alin.web.alert;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.alert.AlertService;
import fr.alin.alert.model.AlertFrequency;
import fr.alin.alert.model.AlertNotFound;
import fr.alin.alert.view.AlertLine;
import fr.alin.web.shared.Messages;
import org.omnifaces.cdi.Param;

/** alerts/index.xhtml: the caller's alerts and their actions. */
@Named
@RequestScoped
public class AlertsPage {

    private static final String AGAIN = "/alerts/index?faces-redirect=true";

    @Inject
    AlertService service;

    @Inject
    Messages messages;

    /** From the form of the alert itself: the list may have changed in another window. */
    @Inject
    @Param
    Long alert;

    private List<AlertLine> alerts;

    public List<AlertLine> getAlerts() {
        if (alerts == null) {
            alerts = service.alerts();
        }
        return alerts;
    }

    public String pause() {
        service.pause(chosen());
        return done("alerts.paused");
    }

    public String resume() {
        service.resume(chosen());
        return done("alerts.resumed");
    }

    public String notifyAtOnce() {
        service.changeFrequency(chosen(), AlertFrequency.IMMEDIATE);
        return done("alerts.now-immediate");
    }

    public String notifyDaily() {
        service.changeFrequency(chosen(), AlertFrequency.DAILY);
        return done("alerts.now-daily");
    }

    public String delete() {
        service.delete(chosen());
        return done("alerts.deleted");
    }

    private long chosen() {
        return Optional.ofNullable(alert).orElseThrow(AlertNotFound::new);
    }

    private String done(String key) {
        messages.info(key);
        return AGAIN;
    }
}
