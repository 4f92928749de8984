package fr.alin.web.alert;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.alert.UnsubscribeService;
import fr.alin.alert.view.AlertLine;
import org.omnifaces.cdi.Param;

/** alerts/unsubscribe.xhtml: where the link of an alert's mail arrives; opening it stops nothing, a button does. */
@Named
@RequestScoped
public class UnsubscribePage {

    @Inject
    UnsubscribeService service;

    @Inject
    @Param
    String key;

    @Inject
    @Param
    Long alert;

    private List<AlertLine> alerts;

    public void load() {
        alerts = service.alerts(key);
    }

    public String stop() {
        service.stop(key, alert);
        return again();
    }

    public String stopAll() {
        service.stopAll(key);
        return again();
    }

    private static String again() {
        return "/alerts/unsubscribe?faces-redirect=true&includeViewParams=true";
    }

    public List<AlertLine> getAlerts() {
        if (alerts == null) {
            load();
        }
        return alerts;
    }

    /** Nothing is left to stop. */
    public boolean isStopped() {
        return getAlerts().stream().allMatch(AlertLine::paused);
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
