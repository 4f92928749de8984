package fr.alin.web.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;

import fr.alin.alert.UnsubscribeService;
import fr.alin.alert.model.AlertNotFound;
import fr.alin.alert.view.AlertLine;
import org.omnifaces.cdi.Param;

/** alerts/unsubscribe.xhtml: opened by the link in an alert's mail; only its buttons stop alerts. */
@Named
@RequestScoped
public class UnsubscribePage {

    @Inject
    UnsubscribeService service;

    @Inject
    FacesContext faces;

    @Inject
    @Param
    String key;

    @Inject
    @Param
    Long alert;

    private List<AlertLine> alerts;

    public void load() {
        alerts = known();
    }

    /** Does nothing if the form names no alert. */
    public String stop() {
        if (alert != null) {
            service.stop(key, alert);
        }
        return again();
    }

    public String stopAll() {
        service.stopAll(key);
        return again();
    }

    private static String again() {
        return "/alerts/unsubscribe?faces-redirect=true&includeViewParams=true";
    }

    /** An unknown key answers 404, by link or by form. */
    private List<AlertLine> known() {
        try {
            return service.alerts(key);
        } catch (AlertNotFound nobodys) {
            try {
                faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            faces.responseComplete();
            return List.of();
        }
    }

    public List<AlertLine> getAlerts() {
        if (alerts == null) {
            load();
        }
        return alerts;
    }

    /** Whether all alerts are already stopped. */
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
