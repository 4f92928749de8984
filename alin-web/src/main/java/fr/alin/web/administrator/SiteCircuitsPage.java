package fr.alin.web.administrator;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.registration.SiteCircuitService;
import fr.alin.registration.view.SiteCircuitLine;

/**
 * administrator/registration-sites.xhtml: the registration sites that AL'in does not ask at present (circuit open),
 * since when and why.
 */
@Named
@RequestScoped
public class SiteCircuitsPage {

    @Inject
    SiteCircuitService circuits;

    private List<SiteCircuitLine> lines;

    public List<SiteCircuitLine> getLines() {
        if (lines == null) {
            lines = circuits.circuits();
        }
        return lines;
    }
}
