package fr.alin.web.administrator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.eligibility.ThresholdAdministration;
import fr.alin.eligibility.model.DatedThresholds;
import fr.alin.shared.time.Today;
import fr.alin.web.shared.Messages;

/** administrator/settings.xhtml: the thresholds that no law fixes: current, future and past. */
@Named
@RequestScoped
public class SettingsPage {

    private static final String HERE = "/administrator/settings?faces-redirect=true";

    @Inject
    ThresholdAdministration administration;

    @Inject
    Messages messages;

    @Inject
    Clock clock;

    private List<DatedThresholds> sets;
    private ThresholdForm form;

    public List<DatedThresholds> getSets() {
        if (sets == null) {
            sets = administration.history();
        }
        return sets;
    }

    public DatedThresholds getInForce() {
        return getSets().stream()
                .filter(set -> !set.effectiveFrom().isAfter(getToday()))
                .findFirst()
                .orElseThrow();
    }

    /** Starts with the current values, effective tomorrow. */
    public ThresholdForm getForm() {
        if (form == null) {
            form = new ThresholdForm(getToday().plusDays(1), getInForce().thresholds());
        }
        return form;
    }

    public String change() {
        administration.change(form.toCommand());
        messages.info("settings.changed");
        return HERE;
    }

    public String withdraw(LocalDate effectiveFrom) {
        administration.withdraw(effectiveFrom);
        messages.info("settings.withdrawn");
        return HERE;
    }

    public LocalDate getToday() {
        return Today.of(clock).inParis();
    }
}
