package fr.alin.web.administrator;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.landlord.LandlordAdministration;
import fr.alin.landlord.NotAnAgent;
import fr.alin.landlord.view.LandlordAgentLine;
import fr.alin.landlord.view.LandlordView;
import fr.alin.offer.OfferEditingService;
import fr.alin.offer.model.LandlordOfferOrder;
import fr.alin.offer.model.LandlordOfferQuery;
import fr.alin.offer.model.OfferState;
import fr.alin.shared.model.EmailAddress;
import fr.alin.shared.model.Slice;
import fr.alin.shared.model.Sorting;
import fr.alin.web.shared.FieldGroups;
import fr.alin.web.shared.Messages;

/** administrator/landlord.xhtml: one landlord, its status and its agents. */
@Named
@ViewScoped
public class LandlordPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String HERE = "/administrator/landlord?faces-redirect=true&includeViewParams=true";

    @Inject
    LandlordAdministration administration;

    @Inject
    OfferEditingService offers;

    @Inject
    Messages messages;

    private String code = "";
    private EmailAddress email;
    private transient LandlordView landlord;
    private transient List<LandlordAgentLine> agents;

    /** Loads before rendering, so that an unknown code answers 404. */
    public void load() {
        getLandlord();
    }

    public String suspend() {
        administration.suspend(code);
        return done("landlords.suspended");
    }

    public String resume() {
        administration.resume(code);
        return done("landlords.resumed");
    }

    public String appoint() {
        administration.appoint(code, email);
        return done("landlords.appointed");
    }

    public String dismiss(long accountId) {
        try {
            administration.dismiss(code, accountId);
        } catch (NotAnAgent gone) {
            return done("landlords.dismissed-before");
        }
        return done("landlords.dismissed");
    }

    private String done(String words) {
        messages.info(words);
        return HERE;
    }

    public LandlordView getLandlord() {
        if (landlord == null) {
            landlord = administration.landlord(code);
        }
        return landlord;
    }

    /** Number of offers that stay online and open to candidacies while the landlord is suspended. */
    public int getOpenOffers() {
        var any = Sorting.ascending(LandlordOfferOrder.REFERENCE);
        return offers.list(new LandlordOfferQuery(code, "", Optional.of(OfferState.OPEN), any, new Slice(0, 1)))
                .total();
    }

    public String getSiren() {
        return getLandlord().siren().map(FieldGroups::of).orElse("");
    }

    public List<LandlordAgentLine> getAgents() {
        if (agents == null) {
            agents = administration.agents(code);
        }
        return agents;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public EmailAddress getEmail() {
        return email;
    }

    public void setEmail(EmailAddress email) {
        this.email = email;
    }
}
