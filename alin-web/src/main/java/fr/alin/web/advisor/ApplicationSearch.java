package fr.alin.web.advisor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.housingapplication.dossier.ApplicationLookUpService;
import fr.alin.housingapplication.model.LookUpReason;
import fr.alin.shared.model.UniqueNumber;
import fr.alin.web.shared.SealedTexts;

/** The form of advisor/application.xhtml: a unique number and the reason for opening it; neither is in an address. */
@Named
@RequestScoped
public class ApplicationSearch {

    /** What a number is sealed for that the desk's search has found. */
    static final String FOUND = "web.address.found-number";

    @Inject
    ApplicationLookUpService lookUps;

    @Inject
    SealedTexts seals;

    @Inject
    OpenReadings readings;

    private UniqueNumber number;
    private LookUpReason reason;

    public String open() {
        var id = lookUps.open(number, reason);
        readings.beginApplication(id, reason);
        return "/advisor/application?faces-redirect=true&id=" + id;
    }

    /** Always empty: the number goes to its field. */
    public String getFound() {
        return null;
    }

    /** Fills the field with a number that the desk's search has found; another text changes nothing. */
    public void setFound(String address) {
        if (address != null) {
            seals.open(address, FOUND).map(UniqueNumber::new).ifPresent(this::setNumber);
        }
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
