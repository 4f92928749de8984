package fr.alin.web.support;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import fr.alin.support.HelpService;
import fr.alin.support.view.HelpView;

/** account/mine/help.xhtml: what the reader asked support, with the answers. */
@Named
@RequestScoped
public class OwnRequestsPage {

    @Inject
    HelpService help;

    private List<HelpView> requests;

    public List<HelpView> getRequests() {
        if (requests == null) {
            requests = help.own();
        }
        return requests;
    }
}
