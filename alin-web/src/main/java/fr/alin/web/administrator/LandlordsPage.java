package fr.alin.web.administrator;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.landlord.LandlordAdministration;
import fr.alin.landlord.OpenLandlord;
import fr.alin.landlord.model.LandlordCode;
import fr.alin.landlord.view.LandlordView;
import fr.alin.shared.error.BusinessException;
import fr.alin.shared.model.Siren;
import fr.alin.web.shared.Messages;

/** administrator/landlords.xhtml: the landlords, and a form to add one. */
@Named
@RequestScoped
public class LandlordsPage {

    @Inject
    LandlordAdministration administration;

    @Inject
    LandlordKey key;

    @Inject
    Messages messages;

    private List<LandlordView> landlords;
    private String code = "";
    private String name = "";
    private Siren siren;

    public String open() {
        try {
            key.show(administration.open(new OpenLandlord(new LandlordCode(code), name, Optional.ofNullable(siren))));
        } catch (BusinessException refusal) {
            messages.fieldError(field(refusal.code()), "error." + refusal.code(), refusal.args());
            return null;
        }
        return "/administrator/landlords?faces-redirect=true";
    }

    /** The field that a refusal code is about. */
    static String field(String refusal) {
        return refusal.contains("name") ? "name" : "code";
    }

    public List<LandlordView> getLandlords() {
        if (landlords == null) {
            landlords = administration.landlords();
        }
        return landlords;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public Siren getSiren() {
        return siren;
    }

    public void setSiren(Siren siren) {
        this.siren = siren;
    }
}
