package fr.alin.web.administrator;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.reference.ReferenceAdministration;
import fr.alin.reference.ReferenceService;
import fr.alin.reference.view.Commune;
import fr.alin.reference.view.CommuneLabel;
import fr.alin.reference.view.FormerCommune;
import fr.alin.reference.view.RegistrationSite;
import fr.alin.shared.model.CommuneCode;

/** administrator/communes.xhtml: search by the beginning of a name or postal code, and the details of one commune. */
@Named
@RequestScoped
public class CommunesPage {

    private static final int MOST = 50;

    @Inject
    ReferenceAdministration administration;

    @Inject
    ReferenceService reference;

    private String search = "";
    private CommuneCode code;
    private List<Commune> found;
    private Commune commune;

    public List<Commune> getFound() {
        if (found == null) {
            found = administration.communesLike(search, MOST);
        }
        return found;
    }

    public boolean isCut() {
        return getFound().size() == MOST;
    }

    /** The commune to show in detail, or null. */
    public Commune getCommune() {
        if (commune == null && code != null) {
            commune = reference.communeOf(code);
        }
        return commune;
    }

    public List<CommuneLabel> getNeighbours() {
        return reference.communes(reference.neighboursOf(List.of(getCommune().code())));
    }

    /** The former communes that are a part of it. */
    public List<FormerCommune> getFormer() {
        return reference.formerParts(getCommune().code());
    }

    public RegistrationSite getSite() {
        return reference.siteForDepartment(getCommune().departmentCode());
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public CommuneCode getCode() {
        return code;
    }

    public void setCode(CommuneCode code) {
        this.code = code;
    }
}
