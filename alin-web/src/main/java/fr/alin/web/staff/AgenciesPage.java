package fr.alin.web.staff;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.staff.AgencyAdministration;
import fr.alin.staff.model.AgencyName;
import fr.alin.staff.view.AgencyLine;
import fr.alin.web.shared.Messages;
import org.omnifaces.cdi.Param;

/** staff/agencies.xhtml: the agencies; with the parameter {@code rename}, a form for the name of one of them. */
@Named
@RequestScoped
public class AgenciesPage {

    private static final String HERE = "/staff/agencies?faces-redirect=true";

    @Inject
    AgencyAdministration administration;

    @Inject
    Messages messages;

    @Inject
    @Param
    Long rename;

    private List<AgencyLine> agencies;
    private String name = "";

    /** Fills the field with the present name. */
    public void load() {
        getAgencies().stream()
                .filter(agency -> Long.valueOf(agency.id()).equals(rename))
                .findFirst()
                .ifPresentOrElse(agency -> name = agency.name(), () -> rename = null);
    }

    public String save() {
        if (rename == null) {
            administration.open(new AgencyName(name));
            messages.info("agencies.opened");
        } else {
            administration.rename(rename, new AgencyName(name));
            messages.info("agencies.renamed");
        }
        return HERE;
    }

    public List<AgencyLine> getAgencies() {
        if (agencies == null) {
            agencies = administration.agencies();
        }
        return agencies;
    }

    public Long getRename() {
        return rename;
    }

    public void setRename(Long rename) {
        this.rename = rename;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
