package fr.alin.web.advisor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.housingapplication.dossier.ApplicationLookUpService;
import fr.alin.housingapplication.model.LookUpReason;
import fr.alin.shared.model.UniqueNumber;

/** The form of advisor/application.xhtml: a unique number and the reason for opening it; neither is in an address. */
@Named
@RequestScoped
public class ApplicationSearch {

    @Inject
    ApplicationLookUpService lookUps;

    @Inject
    OpenReadings readings;

    private UniqueNumber number;
    private LookUpReason reason;

    public String open() {
        var id = lookUps.open(number, reason);
        readings.beginApplication(id, reason);
        return "/advisor/application?faces-redirect=true&id=" + id;
    }

    public LookUpReason[] getReasons() {
        return LookUpReason.values();
    }

    public UniqueNumber getNumber() {
        return number;
    }

    public void setNumber(UniqueNumber number) {
        this.number = number;
    }

    public LookUpReason getReason() {
        return reason;
    }

    public void setReason(LookUpReason reason) {
        this.reason = reason;
    }
}
